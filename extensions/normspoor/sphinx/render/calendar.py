"""Draw the year view: a picture, a table that says the same, and the agendas to take along."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.calendar import Moment, YearView, agendas, year_view
from normspoor.core.periods import in_words
from normspoor.core.profile import profile_of
from normspoor.core.wording import calendar as say
from normspoor.core.wording.matrix import filters
from normspoor.core.wording.work import NOBODY
from normspoor.sphinx.render.calendar_picture import calendar_svg
from normspoor.sphinx.render.figure import figure
from normspoor.sphinx.render.tables import cell, head, row, table

if TYPE_CHECKING:
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View

#: The folder of the site in which the agendas stand.
FOLDER = "agenda"


def draw_calendar(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """The picture, the table by month, and a link to an agenda for each function."""
    if profile_of(view.catalog) is None:
        return [nodes.paragraph("", say.NO_DOSSIER)]
    year, anchor = year_view(view.moments, view.peildatum), placeholder["anchor"]
    if year.is_empty:
        return [nodes.paragraph("", say.NONE)]
    caption = placeholder["argument"] or say.TITLE
    groups = [_group(title, found, linker) for title, found in _parts(year) if found]
    return [
        figure(calendar_svg(year, anchor), say.LEGEND, "jaar"),
        table(caption, anchor, say.HEADS, groups, widths=[18, 42, 20, 20]),
        nodes.paragraph("", filters(view.peildatum, "")[0], classes=["filter"]),
        *_agendas(view, linker),
    ]


def _parts(year: YearView) -> list[tuple[str, tuple[Moment, ...]]]:
    months = [(say.month(month.first).capitalize(), month.moments) for month in year.months]
    return [(say.OVERDUE, year.overdue), *months, (say.LATER, year.later)]


def _group(title: str, found: Iterable[Moment], linker: Linker) -> list[nodes.row]:
    top = row(head(title, "colgroup", columns=len(say.HEADS)), classes=["groep"])
    return [top, *(_row(one, linker) for one in found)]


def _row(one: Moment, linker: Linker) -> nodes.row:
    about = one.collaboration
    return row(
        head(in_words(one.day), "row", classes=["datum"]),
        cell([linker.to(one.item), nodes.Text(f": {say.WHAT[one.what]}")]),
        cell(one.owner or NOBODY.lower()),
        cell([linker.to(about)] if about else say.NO_COLLABORATION),
    )


def _agendas(view: View, linker: Linker) -> list[nodes.Node]:
    """Files to take along from a screen; nothing where no day is still to come."""
    found = [one for one in agendas(view.moments, view.peildatum) if one.moments]
    if not (found and linker.has_files):
        return []
    links = [
        linker.to_file(f"{FOLDER}/{one.name}.ics", say.agenda(one.owner, len(one.moments)))
        for one in found
    ]
    lines = [nodes.list_item("", nodes.paragraph("", "", link)) for link in links]
    words = nodes.paragraph("", say.AGENDAS)
    how = nodes.paragraph("", say.HOW, classes=["opmerking"])
    return [nodes.container("", words, nodes.bullet_list("", *lines), how, classes=["agendas"])]
