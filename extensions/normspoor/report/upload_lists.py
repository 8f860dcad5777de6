"""The lists in the upload folder: what lies in it, what lies elsewhere and where."""

from __future__ import annotations

from collections.abc import Iterable

from normspoor.core.periods import in_words, parse_date
from normspoor.core.report.facts import facts, marks
from normspoor.core.report.reading import BETWEEN
from normspoor.core.report.shape import Column, Head, Kind
from normspoor.core.wording.upload import (
    CONTENTS,
    FOLDERS,
    HEADS,
    HOW_TO_USE,
    NO,
    NO_EVIDENCE,
    NO_FOLDERS,
    NOT_HERE,
    WHAT_IT_IS,
    YES,
)
from normspoor.report.grids import Grid
from normspoor.report.upload_plan import Folder, Piece

_KINDS = {"nr": Kind.NUMBER, "datum": Kind.DATE}


def contents(folder: Folder) -> Grid:
    """The list of one folder, for a spreadsheet."""
    columns = tuple(Column(key, head, _KINDS.get(key, Kind.TEXT)) for key, head in HEADS.items())
    rows = tuple(_row(number, piece) for number, piece in enumerate(folder.pieces, start=1))
    return Grid("inhoud", folder.question.title, CONTENTS, columns, rows, NO_EVIDENCE)


def contents_text(folder: Folder) -> bytes:
    """The same list, to read."""
    grid = contents(folder)
    lines = [
        _line(folder.question.title),
        f"{folder.question.id} ({folder.subject})" if folder.subject else folder.question.id,
    ]
    for row in grid.rows:
        said = dict(zip(HEADS, row, strict=True))
        lines += ["", f"{said.pop('nr')}. {_line(said.pop('titel'))}"]
        said["bestand"] = said["bestand"] or NOT_HERE
        del said["hier"]
        lines += [f"   {HEADS[key]}: {_line(words)}" for key, words in said.items() if words]
    return _text(lines if grid.rows else [*lines, "", NO_EVIDENCE])


def read_me(head: Head, folders: Iterable[Folder]) -> bytes:
    """What the whole is, how to use it and which folder belongs to which question."""
    listed = [f"{one.name}: {_line(one.question.title)}" for one in folders]
    return _text(
        [
            WHAT_IT_IS,
            "",
            *(f"{label}: {_line(words)}" for label, words in (*facts(head), *marks(head))),
            "",
            *HOW_TO_USE,
            "",
            FOLDERS,
            *(listed or [NO_FOLDERS]),
        ]
    )


def _row(number: int, piece: Piece) -> tuple[str, ...]:
    return (
        str(number),
        piece.thing.id,
        piece.thing.title,
        piece.field("datum"),
        piece.field("bron"),
        piece.field("vindplaats"),
        piece.thing.state,
        YES if piece.file else NO,
        piece.file,
        BETWEEN.join(piece.also_in),
    )


def _line(words: str) -> str:
    """Words on one line; a day in full."""
    day = parse_date(words)
    return in_words(day) if day else " ".join(words.split())


def _text(lines: Iterable[str]) -> bytes:
    """Plain text as every computer opens it: a BOM, and line ends of Windows."""
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig")
