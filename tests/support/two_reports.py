"""Reports to lay side by side: small, with only what a test names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.report.comparison import Comparison
from normspoor.core.report.comparison.shape import Line
from normspoor.core.report.shape import (
    Authority,
    Cell,
    Column,
    Figure,
    Head,
    Kind,
    Mention,
    Report,
    Row,
    Table,
    Thing,
)
from normspoor.core.wording.labels import choice_label

HEAD = Head(
    dossier="Bibliotheek De Proef",
    organisation="bibliotheek",
    framework="Kwaliteit in Beeld Plus",
    norm="Samenwerking",
    norm_version="2026.1",
    peildatum="2026-11-21",
    recorded="ab12cd3 van 20 november 2026",
    norm_fingerprint="0f" * 32,
    dossier_fingerprint="a1" * 32,
    edition="auditor",
    audit_day="2027-03-09",
    took_part=(),
    terms=(("Evalueren binnen", "12 maanden"),),
)


def report(
    *things: Thing,
    asked: Mapping[str, str] | None = None,
    counted: Mapping[str, str] | None = None,
    running: tuple[str, ...] = (),
    ended: tuple[str, ...] = (),
    **head: Any,
) -> Report:
    """A report with these objects.

    ``asked`` gives states by requirement (``V/organisatie``), ``counted`` words by figure;
    ``running`` and ``ended`` are the collaborations that were counted so.
    """
    figures = (
        _figure("samenwerkingen-lopend", str(len(running)), running),
        _figure("samenwerkingen-gestopt", str(len(ended)), ended),
        *(_figure(key, words) for key, words in (counted or {}).items()),
    )
    return Report(
        head=replace(HEAD, **head),
        first=(),
        reading=(),
        untested=(),
        figures=figures,
        parts=(),
        tables=(_asked(asked or {}),),
        things={one.id: one for one in things},
    )


def comparable(one: Report) -> Report:
    """The same report with the tables and counts that a comparison asks for."""
    added = report()
    return replace(one, tables=(*one.tables, *added.tables), figures=(*one.figures, *added.figures))


def thing(type_name: str, item_id: str, title: str = "", **given: Any) -> Thing:
    """An object; what the metamodel knows as a field stands there as a reader reads it.

    Its state is its status, unless another is given.
    """
    known = TYPES_BY_NAME[type_name]
    fields = tuple(
        (
            field.label,
            choice_label(given.pop(field.name)) if field.choices else given.pop(field.name),
        )
        for field in known.fields
        if field.name in given
    )
    status = dict(fields).get("Status", "")
    given = {"authority": Authority.DOSSIER, "fields": fields, "state": status, **given}
    return Thing(item_id, type_name, known.label, title=title or f"Titel van {item_id}", **given)


def groups(comparison: Comparison, section: str) -> dict[str, tuple[Line, ...]]:
    """The lines of a section by the key of their group."""
    (found,) = (one for one in comparison.sections if one.key == section)
    return {group.key: group.lines for group in found.groups}


def only(comparison: Comparison, section: str) -> tuple[str, Line]:
    """The one line of a section, with the key of its group."""
    ((key, (line,)),) = groups(comparison, section).items()
    return key, line


def _figure(key: str, words: str, inputs: tuple[str, ...] = ()) -> Figure:
    return Figure(key, f"Aantal {key}", len(inputs), words, "Geteld.", "Alles.", inputs)


def _asked(states: Mapping[str, str]) -> Table:
    rows = (
        Row(
            (Cell(mentions=(Mention(key.partition("/")[0]),)), Cell(state)),
            Authority.NORM,
            (key.partition("/")[2],),
            state,
            (key,),
        )
        for key, state in states.items()
    )
    columns = (Column("eis", "Wat de norm vraagt", Kind.OBJECTS), Column("stand", "Stand"))
    return Table("eisen", "Eisen", "", columns, tuple(rows), "Niets.")
