"""Which folders the upload folder holds, and which evidence lies in each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.report.shape import Part, Report, Thing
from normspoor.core.safe_names import slug
from normspoor.core.wording.upload import QUESTION

#: Evidence by id: the name of its file and where that lies now.
Files = Mapping[str, tuple[str, Path]]

_LONGEST, _LONGEST_ENDING = 40, 5
_EVIDENCE, _ABOUT = "bewijs", "beoordelingsvraag"
#: The tables with evidence in their rows; elsewhere a piece is only mentioned.
_LISTS = ("bewijs-per-vraag", "bewijs")


@dataclass(frozen=True, slots=True)
class Piece:
    """Evidence in a folder; ``source`` is copied to ``file``, where it goes along.

    ``also_in`` are the names of other folders that hold it.
    """

    thing: Thing
    file: str = ""
    source: Path | None = None
    also_in: tuple[str, ...] = ()

    def field(self, name: str) -> str:
        """What the evidence says in a field of the metamodel; empty where it says nothing."""
        fields = TYPES_BY_NAME[_EVIDENCE].fields
        label = {field.name: field.label for field in fields}[name]
        return dict(self.thing.fields).get(label, "")


@dataclass(frozen=True, slots=True)
class Folder:
    """The folder of one question, with its evidence in the order of the report."""

    name: str
    question: Thing
    subject: str
    pieces: tuple[Piece, ...]


def folders_of(report: Report, files: Files) -> tuple[Folder, ...]:
    """A folder for each sheet of a question, in the order of the report."""
    parts = (part for part in report.parts if _asks(report, part))
    sheets = {_name(number, part): part for number, part in enumerate(parts, start=1)}
    evidence = {name: tuple(_evidence(report, part)) for name, part in sheets.items()}
    made = []
    for name, part in sheets.items():
        pieces = tuple(
            _piece(report.things[one], number, files.get(one), _others(evidence, one, name))
            for number, one in enumerate(evidence[name], start=1)
        )
        made.append(Folder(name, report.things[part.about], part.subject, pieces))
    return tuple(made)


def _asks(report: Report, part: Part) -> bool:
    thing = report.things.get(part.about)
    return thing is not None and thing.type == _ABOUT


def _name(number: int, part: Part) -> str:
    """``01-organisatie-vraag-1``: short and without spaces, for any system."""
    last = part.about.rsplit("-", 1)[-1]
    asked = re.fullmatch(r"V([0-9]+)", last)
    words = (part.subject, QUESTION, asked[1] if asked else last)
    return f"{number:02}-{slug(' '.join(words), QUESTION, _LONGEST)}"


def _evidence(report: Report, part: Part) -> Iterator[str]:
    """The evidence that counts for the question, each piece once, in the order of its sheet."""
    blocks = (block for block in part.blocks if block.table in _LISTS)
    rows = (row for block in blocks for row in report.table(block.table).rows_of(block.of))
    ids = dict.fromkeys(one.id for row in rows for cell in row.cells for one in cell.mentions)
    for item_id in ids:
        thing = report.things.get(item_id)
        if thing and thing.type == _EVIDENCE:
            yield item_id


def _others(evidence: Mapping[str, tuple[str, ...]], one: str, name: str) -> tuple[str, ...]:
    """The other folders with the same piece."""
    return tuple(other for other, held in evidence.items() if one in held and other != name)


def _piece(
    thing: Thing, number: int, given: tuple[str, Path] | None, also_in: tuple[str, ...]
) -> Piece:
    if not given:
        return Piece(thing, also_in=also_in)
    name, source = given
    stem, _, ending = name.rpartition(".")
    short = slug(stem or ending, "stuk", _LONGEST)
    behind = f".{slug(ending, 'dat', _LONGEST_ENDING)}" if stem else ""
    return Piece(thing, f"{number:02}-{short}{behind}", source, also_in)
