"""Put a stub in the place of hidden evidence on a page that is shown, on the same lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from normspoor.adapters.blocks import Block, blocks_in
from normspoor.core.edition import CLASSES, CLASSIFICATION, Edition, shows
from normspoor.core.edition.block import fields
from normspoor.core.metamodel import OBJECT_TYPES
from normspoor.core.model import Item
from normspoor.core.wording import edition as say

_EVIDENCE = "bewijs"
_TYPES = "|".join(one.name for one in OBJECT_TYPES)
_INNER = re.compile(rf"^\s*(?::{{2,}}|`{{3,}}|~{{3,}})\s*\{{?(?:{_TYPES})\b", re.IGNORECASE)
_HEAD = re.compile(r"^(\s*(?::{3,}|`{3,}|~{3,})\s*\{)[\w-]+(\}).*$")
#: A field that says that something is not for everybody, however the block around it is typed.
_SAYS = re.compile(
    rf"^\W*(?:{CLASSIFICATION}\W*:\W*(\w+)|bevat_persoonsgegevens\W*:\W*ja\b)", re.IGNORECASE
)


class NotCut(Exception):
    """A hidden block could not be found in its page, or not its end; the line (from 1) and id."""

    def __init__(self, line: int, item_id: str) -> None:
        super().__init__(line, item_id)
        self.line, self.item_id = line, item_id


def without_evidence(
    page: str, edition: Edition, on_page: Mapping[str, Item], stubs: Mapping[str, Item]
) -> str:
    """The page with a stub for each hidden block.

    ``on_page`` holds the evidence that Sphinx found on it, by id, and ``stubs`` what stays of
    the hidden ones.  What looks like evidence and is not among them could be anything, so it is
    left out too.  Raises :class:`NotCut` where this reader and Sphinx do not agree.
    """
    lines = page.split("\n")
    blocks = list(blocks_in([f"{line}\n".encode() for line in lines], _EVIDENCE))
    cut: set[int] = set()
    missing = {item_id for item_id in on_page if item_id in stubs}
    for block in blocks:
        item = _item_of(block, blocks, on_page)
        if item is None or item.id in stubs:
            _check(lines, block, item)
            new = [say.LEFT_OUT] if item is None else _fields(block, stubs[item.id])
            size = block.ends - block.opens + 1
            lines[block.opens : block.ends + 1] = _fit(lines[block.opens], new, size)
            cut.update(range(block.opens, block.ends + 1))
            missing -= {item.id} if item else set()
    for item_id in sorted(missing):
        raise NotCut(on_page[item_id].place.line, item_id)
    for number in _still_said(lines, edition, cut):
        raise NotCut(number + 1, "")
    return "\n".join(lines)


def _item_of(block: Block, blocks: list[Block], on_page: Mapping[str, Item]) -> Item | None:
    """What Sphinx made of a block; of two with one id the nearest to the line that it names."""
    ids = {one.decode(errors="replace") for one in block.ids}
    found = [on_page[one] for one in ids & on_page.keys()]
    if len(found) != 1:
        return None
    same = [one for one in blocks if one.ids == block.ids]
    nearest = min(same, key=lambda one: abs(one.opens + 1 - found[0].place.line))
    return found[0] if nearest is block else None


def _check(lines: list[str], block: Block, item: Item | None) -> None:
    """All that Sphinx read as the text of the block has to lie between its first and last line."""
    inside = lines[block.opens + 1 : block.ends + 1]
    squeezed = {" ".join(line.split()) for line in inside}
    text = item.body.splitlines() if item else []
    if any(_INNER.match(line) for line in inside) or not squeezed.issuperset(
        " ".join(line.split()) for line in text if line.strip()
    ):
        raise NotCut(block.opens + 1, item.id if item else "")


def _fields(block: Block, stub: Item) -> list[str]:
    """Only the fields that were written: the page gives the others again."""
    links = {name: ", ".join(targets) for name, targets in stub.links.items()}
    values = {"id": stub.id, **stub.fields, **links}
    written = {name.decode(errors="replace") for name, _ in block.fields.values()}
    kept = {name: value for name, value in values.items() if name in written}
    return [stub.title, *fields(kept), *([stub.body] if stub.body else [])]


def _fit(head: str, new: list[str], size: int) -> list[str]:
    """A block of as many lines as there were, with the margin and the marks of the old one."""
    opening = _HEAD.sub(rf"\g<1>{_EVIDENCE}\2 ", head)
    margin = head[: len(head) - len(head.lstrip())]
    marks = re.match(r"[:`~]+", head.lstrip())
    inside = [f"{margin}{line}" for line in new[1:]]
    rest = [""] * (size - len(inside) - 2)
    return [f"{opening}{new[0]}", *inside, *rest, f"{margin}{marks[0] if marks else ''}"][:size]


def _still_said(lines: list[str], edition: Edition, cut: set[int]) -> Iterator[int]:
    """Lines that say that something is closed, in what is shown: a block nobody could read."""
    for number, line in enumerate(lines):
        found = None if number in cut else _SAYS.match(line)
        word = (found[1] or CLASSES[-1]).lower() if found else ""
        if word in CLASSES and not shows(edition, word):
            yield number
