"""Small pieces of text with a meaning: state words, labels, values."""

from __future__ import annotations

from docutils import nodes

from normspoor.core.model import Item
from normspoor.core.wording.labels import DECIDES, choice_label, enumeration


def state_word(word: str) -> nodes.inline:
    """A state as a word that can also be coloured; never colour alone."""
    return nodes.inline("", word, classes=["stand", f"stand-{word.replace(' ', '-')}"])


def small_id(item: Item) -> nodes.inline:
    """The id of an item, small, for who wants to type it."""
    return nodes.inline("", item.id, classes=["objectid"])


def labels(item: Item) -> list[str]:
    """The words by which a reader knows what kind of text this is."""
    found = [item.get(name) for name in ("gezag", "modaliteit")]
    if item.type == "toetspunt":
        found.append(DECIDES.get(item.get("beslist"), ""))
    found += [enumeration([choice_label(s) for s in item.subjects])]
    return [word for word in found if word]


def entry(term: str, content: list[nodes.Node]) -> nodes.definition_list_item:
    """A word with what it says behind it, in a list of such words."""
    definition = nodes.definition("", nodes.paragraph("", "", *content))
    return nodes.definition_list_item("", nodes.term("", term), definition)


def heading_level(node: nodes.Node) -> int:
    """One deeper than the sections around it, so that headings never skip a level."""
    depth, here = 1, node.parent
    while here is not None:
        depth += isinstance(here, nodes.section)
        here = here.parent
    return min(depth, 6)


def sentence(text: str) -> str:
    """A title as a run-in head: with a full stop where it has no end of its own."""
    return text if text.endswith((".", "?", "!")) else f"{text}."
