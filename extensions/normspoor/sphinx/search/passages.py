"""The passages of a page: its sections and objects, each with its own text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from docutils import nodes

#: What a reader does not read, and examples to type over, which say nothing as a piece of text.
_UNREAD = (
    nodes.comment,
    nodes.raw,
    nodes.system_message,
    nodes.Invisible,
    nodes.literal_block,
)
_LEFT_OUT = "no-search"
_ENDS = (".", "!", "?", ":", ";", ",")


class Passage(NamedTuple):
    """A section or object: where it is on its page, what it is called and what it says.

    The first passage of a page has no anchor and is called as the page is.  An ``entry`` is
    one of many in a list that we draw, like that of all fields: made to look something up in,
    so that it says a word without being about it.
    """

    anchor: str
    title: str
    text: str
    entry: bool = False


@dataclass(slots=True)
class _Open:
    """A passage that is being read, block by block."""

    anchor: str
    title: str
    entry: bool = False
    blocks: list[str] = field(default_factory=list)

    def closed(self) -> Passage:
        """The passage, with a dot in the middle where a block ends without a sign."""
        said = [text for block in self.blocks if (text := " ".join(block.split()))]
        parts = [one if one.endswith(_ENDS) else f"{one} ·" for one in said]
        return Passage(self.anchor, self.title, " ".join(parts).removesuffix(" ·"), self.entry)


def passages_of(
    doctree: nodes.document, title: str, objects: Mapping[str, str]
) -> tuple[Passage, ...]:
    """The passages of a page in the order in which they begin.

    ``objects`` gives the title of each object by its id: what has such an id on the page is a
    passage of its own.
    """
    opened = [_Open("", title)]
    _read(doctree, opened[0], opened, objects)
    return tuple(one.closed() for one in opened)


def _read(
    node: nodes.Node, current: _Open, opened: list[_Open], objects: Mapping[str, str]
) -> None:
    if isinstance(node, nodes.Text):
        current.blocks[-1:] = [f"{current.blocks[-1] if current.blocks else ''}{node.astext()}"]
        return
    if not isinstance(node, nodes.Element) or isinstance(node, _UNREAD):
        return
    if _LEFT_OUT in node["classes"] or _is_title(node, current):
        return
    inside = _passage_at(node, opened, objects) or current
    block = isinstance(node, nodes.TextElement) and not isinstance(node, nodes.Inline)
    if block:
        inside.blocks.append("")
    for child in node.children:
        if isinstance(child, nodes.rubric) and child["ids"]:
            # a heading that others can link to, without a section of its own: only our lists
            inside = _Open(child["ids"][0], child.astext(), entry=True)
            opened.append(inside)
        else:
            _read(child, inside, opened, objects)
    if block:
        inside.blocks.append("")


def _passage_at(
    node: nodes.Element, opened: list[_Open], objects: Mapping[str, str]
) -> _Open | None:
    """A new passage where this node begins one."""
    anchor = next((name for name in node["ids"] if name in objects), "")
    if anchor:
        opened.append(_Open(anchor, objects[anchor]))
    elif isinstance(node, nodes.section) and not isinstance(node.parent, nodes.document):
        opened.append(_Open(node["ids"][0], _heading(node)))
    else:
        return None
    return opened[-1]


def _heading(section: nodes.section) -> str:
    found = section.next_node(nodes.title, descend=True, siblings=False)
    return found.astext() if found is not None else ""


def _is_title(node: nodes.Element, current: _Open) -> bool:
    """What the passage is called already; said twice, a word would seem to be found twice."""
    heads = isinstance(node, nodes.rubric) and node.astext() == current.title
    return heads or (isinstance(node, nodes.title) and isinstance(node.parent, nodes.section))
