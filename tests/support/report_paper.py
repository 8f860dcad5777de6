"""The sample reports on paper, set once, and read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import takewhile

import pikepdf

from normspoor.core.report.reading import shown
from normspoor.core.report.shape import Block, Report, Table
from normspoor.report.pdf.letters import printable
from normspoor.report.pdf.typeset import pdf_of
from support.paper import Sheet, Word
from support.sample_report import AWKWARD, big_report, make, sample_report

#: What falls between two letters at the end of a line, or does not print at all.
_BETWEEN = re.compile(r"[\s\u00ad\u200b\u200e]+")
_FROM_RIGHT = re.compile(r"[\u0590-\u08ff]")


@cache
def small() -> bytes:
    """The small report."""
    return pdf_of(sample_report())


@cache
def large() -> bytes:
    """The large report."""
    return pdf_of(big_report())


@cache
def awkward() -> bytes:
    """A small report in which every name is one that could go wrong."""
    return pdf_of(awkward_report())


def awkward_report() -> Report:
    """Eight collaborations with awkward titles, in a dossier that has such a name as well."""
    made = make(partners=3, collaborations=len(AWKWARD), evidence=len(AWKWARD), awkward=True)
    return replace(made, head=replace(made.head, dossier=AWKWARD[0] + AWKWARD[6]))


def opened(made: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(made))


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every element of the structure that a screen reader reads, in its order."""
    waiting = [pdf.Root.StructTreeRoot.K]
    while waiting:
        one = waiting.pop()
        if isinstance(one, pikepdf.Array):
            waiting += reversed(list(one))
        elif isinstance(one, pikepdf.Dictionary) and "/S" in one:
            yield one
            waiting += [one.K] if "/K" in one else []


def squeezed(text: str) -> str:
    """The text without spaces, and without what only says where a line may end."""
    return _BETWEEN.sub("", printable(text))


def as_printed(sheets: tuple[Sheet, ...]) -> str:
    """All that stands on the sheets, squeezed."""
    return squeezed("".join(sheet.text for sheet in sheets))


def stands_on(paper: str, text: str) -> bool:
    """Whether a text is on squeezed paper; of Arabic and Hebrew each word is read backwards."""
    if _FROM_RIGHT.search(text):
        words = ((word[::-1] if _FROM_RIGHT.search(word) else word) for word in text.split())
        return all(squeezed(word) in paper for word in words)
    return squeezed(text) in paper


def rows(report: Report, table: Table, block: Block) -> Iterator[list[str]]:
    """The cells of each row that a part shows, as a reader reads them."""
    for row in table.rows_of(block.of):
        both = zip(table.columns, row.cells, strict=True)
        yield [shown(report, column, cell) for column, cell in both
               if column.key not in block.without]  # fmt: skip


def over_each_other(sheet: Sheet) -> list[tuple[str, str]]:
    """Words whose boxes share more than the air above and below letters."""
    words = sorted((*sheet.words, *sheet.foot), key=lambda word: word.top)
    return [
        (word.text, other.text)
        for n, word in enumerate(words)
        for other in takewhile(lambda o, w=word: o.top < w.bottom - AIR, words[n + 1 :])
        if _beside(word, other)
    ]


#: Boxes of lines that follow each other may share this, in points: it holds no ink.
AIR = 2.5


def _beside(word: Word, other: Word) -> bool:
    return min(word.right, other.right) - max(word.left, other.left) > 1
