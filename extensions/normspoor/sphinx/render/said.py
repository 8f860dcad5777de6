"""Draw one thing that the dossier says, or in words that it does not say it yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.model import Item
from normspoor.core.tools.shape import Said, Sentence
from normspoor.core.wording import tools as say

if TYPE_CHECKING:
    from normspoor.sphinx.render.links import Linker

#: More links than this make a cell unreadable; the rest stands where the items are.
_SHOWN = 8


def draw_said(said: Said, linker: Linker) -> list[nodes.Node]:
    """The label, then the words and links; an empty one leads to where it can be filled."""
    drawn: list[nodes.Node] = [nodes.emphasis("", f"{said.label}: ")] if said.label else []
    if said.is_empty:
        return [*drawn, _not_yet(nodes.Text(say.NOT_YET), said.where, linker)]
    if said.text:
        drawn.append(nodes.Text(said.text))
    if said.items:
        drawn += [nodes.Text(": ")] if said.text else []
        drawn += _links(said.items, linker)
    if said.lacking:
        for_whom = nodes.Text(say.not_yet_for([item.title or item.id for item in said.lacking]))
        drawn += [nodes.Text("; "), _not_yet(for_whom, said.where, linker)]
    return drawn


def draw_remarks(sentences: Sequence[Sentence], linker: Linker) -> list[nodes.Node]:
    """Sentences below a table, quietly."""
    drawn = [_sentence(one, linker) for one in sentences]
    for paragraph in drawn:
        paragraph["classes"].append("opmerking")
    return drawn


def draw_sentences(sentences: Sequence[Sentence], linker: Linker) -> list[nodes.Node]:
    """Sentences that stand on their own; more than one is a list."""
    drawn = [_sentence(one, linker) for one in sentences]
    if len(drawn) == 1:
        return drawn
    return [nodes.bullet_list("", *(nodes.list_item("", one) for one in drawn))]


def _sentence(sentence: Sentence, linker: Linker) -> nodes.paragraph:
    """What is noticed, with links, and what to look at."""
    drawn = nodes.paragraph("", "", nodes.Text(sentence.lead))
    if sentence.items:
        drawn += linker.all(sentence.items)
        drawn += nodes.Text(".")
    if sentence.advice:
        drawn += nodes.Text(f" {sentence.advice}")
    return drawn


def draw_hints(hints: Sequence[str]) -> list[nodes.Node]:
    """Once for a whole tool: which field fills what is not written down yet."""
    if not hints:
        return []
    lines = (nodes.list_item("", nodes.paragraph("", hint)) for hint in hints)
    return [
        nodes.paragraph("", say.HOW_TO_FILL, classes=["opmerking"]),
        nodes.bullet_list("", *lines, classes=["zo-vul-je-in"]),
    ]


def _links(items: tuple[Item, ...], linker: Linker) -> list[nodes.Node]:
    drawn = linker.all(items[:_SHOWN])
    rest = len(items) - _SHOWN
    return [*drawn, nodes.Text(f" {say.more(rest)}")] if rest > 0 else drawn


def _not_yet(words: nodes.Text, where: Item | None, linker: Linker) -> nodes.Node:
    content = linker.around(where, words) if where else words
    return nodes.inline("", "", content, classes=["leeg"])
