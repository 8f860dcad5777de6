"""The answers to the indicators side by side, and what is behind every nee."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.model import Item
from normspoor.core.profile import SUBJECTS
from normspoor.core.report.columns import mentions, own, table
from normspoor.core.report.prose import plain_text
from normspoor.core.report.shape import Authority, Cell, Column, Kind, Mention, Row, Table
from normspoor.core.report.source import Source, key_of
from normspoor.core.requirements import Requirement, answers_to
from normspoor.core.wording.labels import SUBJECT, SUBJECT_TITLE
from normspoor.core.wording.report_cells import HEADS, NOT_ANSWERED, NOT_ASKED

_NEE = "nee"
_WHO = own("antwoord", "opsteller", "datum")


def indicators(source: Source) -> Table:
    """A row for every indicator, a column for the answer of each subject."""
    subjects = [one for one in SUBJECTS if one in source.profile.subjects]
    columns = (
        Column("indicator", TYPES_BY_NAME["indicator"].label, Kind.OBJECTS),
        *(Column(one, SUBJECT_TITLE[one], Kind.OBJECTS) for one in subjects),
    )
    asked: dict[str, list[Requirement]] = {}
    for one in _indicators(source):
        asked.setdefault(one.item.id, []).append(one)
    rows = (
        Row(
            (
                mentions((found[0].item,)),
                *(_answer(source, found, subject) for subject in subjects),
            ),
            Authority.NORM,
            tuple(one.subject for one in found),
            of=tuple(key_of(one) for one in found),
        )
        for found in asked.values()
    )
    return table("indicatoren", columns, rows)


def noes(source: Source) -> Table:
    """Every nee: what the team says of it, and the choice that is behind it."""
    columns = (
        Column("indicator", TYPES_BY_NAME["indicator"].label, Kind.OBJECTS),
        Column("onderwerp", HEADS["onderwerp"]),
        Column("toelichting", TYPES_BY_NAME["antwoord"].body.label),
        Column("keuze", HEADS["beleid_achter"], Kind.OBJECTS),
        Column("antwoord", TYPES_BY_NAME["antwoord"].label, Kind.OBJECTS),
    )
    rows = (
        Row(
            (
                mentions((one.item,)),
                Cell(SUBJECT[one.subject]),
                Cell(plain_text(answer.body)),
                mentions(source.catalog.targets(answer, "verantwoord_door")),
                mentions((answer,)),
            ),
            Authority.DOSSIER,
            (one.subject,),
            of=(key_of(one),),
        )
        for one in _indicators(source)
        for answer in _answers(source, one)
        if answer.get("waarde") == _NEE
    )
    return table("nee", columns, rows)


def answers(source: Source) -> Table:
    """What the team says with every answer, in its own words."""
    columns = (
        Column("indicator", TYPES_BY_NAME["indicator"].label, Kind.OBJECTS),
        Column("onderwerp", HEADS["onderwerp"]),
        Column("antwoord", TYPES_BY_NAME["antwoord"].label, Kind.OBJECTS),
        Column("woorden", HEADS["woorden"]),
        *(draw.column for draw in _WHO),
    )
    rows = (
        Row(
            (
                mentions((one.item,)),
                Cell(SUBJECT[one.subject]),
                Cell(mentions=(Mention(answer.id, answer.get("waarde")),)),
                Cell(plain_text(answer.body)),
                *(draw.cell(answer) for draw in _WHO),
            ),
            Authority.DOSSIER,
            (one.subject,),
            of=(key_of(one),),
        )
        for one in _indicators(source)
        for answer in _answers(source, one)
    )
    return table("antwoorden", columns, rows)


def _indicators(source: Source) -> Iterator[Requirement]:
    return (one for one in source.requirements if one.item.type == "indicator")


def _answers(source: Source, one: Requirement) -> tuple[Item, ...]:
    return answers_to(source.catalog, one.item, one.subject, source.peildatum)


def _answer(source: Source, found: list[Requirement], subject: str) -> Cell:
    mine = next((one for one in found if one.subject == subject), None)
    if mine is None:
        return Cell(NOT_ASKED)
    given = _answers(source, mine)
    if not given:
        return Cell(NOT_ANSWERED)
    return Cell(mentions=tuple(Mention(answer.id, answer.get("waarde")) for answer in given))
