"""Draw the verdicts on the points of a checklist page: the same as terminal and pytest give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.checklist import points_on, verdicts
from normspoor.core.points import checklist, list_of
from normspoor.core.profile import profile_of
from normspoor.core.rounds import answered_by, answered_on
from normspoor.core.verdict import Verdict
from normspoor.core.wording import checklist as say
from normspoor.core.wording.matrix import filters
from normspoor.sphinx.render.form import draw_form
from normspoor.sphinx.render.help import named_point
from normspoor.sphinx.render.rounds import draw_rounds
from normspoor.sphinx.render.tables import cell, head, row, table
from normspoor.sphinx.render.words import state_word

if TYPE_CHECKING:
    from normspoor.core.model import Catalog
    from normspoor.sphinx.placeholders import Placeholder
    from normspoor.sphinx.render.links import Linker
    from normspoor.sphinx.view import View

#: Who judged, and on which day.
Judge = tuple[str, str]


def draw_verdicts(placeholder: Placeholder, view: View, linker: Linker) -> list[nodes.Node]:
    """What the dossier says about the points on this page, and each list as a paper form."""
    points = points_on(view.catalog, placeholder["docname"])
    if not points:
        return [nodes.paragraph("", say.NO_POINTS_HERE)]
    codes = list(dict.fromkeys(list_of(point) for point in points))
    drawn: list[nodes.Node] = []
    if profile_of(view.catalog) is None:
        drawn.append(nodes.paragraph("", say.NO_DOSSIER))
    else:
        found = verdicts(view.catalog, points, view.peildatum, view.mistakes)
        outcome = _outcome(found, codes, placeholder, view, linker)
        # on paper only where there is something to say
        drawn += [nodes.container("", *outcome, classes=["uitslag"])] if found else outcome
    for code in codes:
        asked = checklist(view.catalog, code)
        if asked is not None:
            drawn += draw_form(asked, f"{placeholder['anchor']}-{code.lower()}", view.catalog)
    return drawn


def _outcome(
    found: Sequence[Verdict],
    codes: Sequence[str],
    placeholder: Placeholder,
    view: View,
    linker: Linker,
) -> list[nodes.Node]:
    """The sentences, then the rounds of each list, then for which day this is."""
    drawn = _sentences([one for one in found if not one.run], placeholder, view, linker)
    for code in codes:
        drawn += draw_rounds(code, placeholder["anchor"], view, linker)
    day = " · ".join(filters(view.peildatum, ""))
    return [*drawn, nodes.paragraph("", day, classes=["filter"])]


def _sentences(
    found: Sequence[Verdict], placeholder: Placeholder, view: View, linker: Linker
) -> list[nodes.Node]:
    """A row for every sentence that must be true; nothing where the list has none.

    Who judged is said once above the table; only a row by somebody else says it again.
    """
    if not found:
        return []
    judges = Counter(judge for one in found if (judge := _judge(one, view.catalog)))
    most = next((judge for judge, _ in judges.most_common(1)), None)
    rows = [_row(one, most, view, linker) for one in found]
    caption = placeholder["argument"] or say.TITLE
    drawn = table(caption, placeholder["anchor"], say.HEADS, [rows], widths=[40, 20, 40])
    return [*([nodes.paragraph("", say.judged_by(*most))] if most else []), drawn]


def _judge(one: Verdict, catalog: Catalog) -> Judge | None:
    """By whom and when a sentence was judged; nobody where the computer decides."""
    if one.answer is None or one.beside is None:
        return None
    return answered_by(catalog, one.answer), answered_on(catalog, one.answer)


def _row(one: Verdict, most: Judge | None, view: View, linker: Linker) -> nodes.row:
    told = one.beside is not None and _judge(one, view.catalog) in (None, most)
    words = one.beside if told else one.reason
    said = [nodes.paragraph("", words)] if words else []
    return row(
        head(named_point(one.point, view, linker), "row"),
        cell([state_word(one.outcome.value)]),
        cell([*said, *_where(one, view.catalog, linker)]),
    )


def _where(one: Verdict, catalog: Catalog, linker: Linker) -> list[nodes.Node]:
    """Where to mend what the computer found; an object by its name, else the file."""
    if one.place is None or not one.reason or one.answer is not None or one.beside is not None:
        return []
    named = next((item for item in catalog if item.place == one.place and item.title), None)
    if named is None:
        return [nodes.paragraph("", str(one.place), classes=["opmerking"])]
    return [nodes.paragraph("", "", linker.to(named, say.look_at(named.title)))]
