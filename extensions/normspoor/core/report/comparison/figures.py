"""The counts of both reports side by side: more is not better, fewer is not worse."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.report.comparison.pairs import section_of
from normspoor.core.report.comparison.shape import Line, Section
from normspoor.core.report.shape import Authority, Report
from normspoor.core.wording import comparison as say


def figures(then: Report, now: Report) -> Section:
    """Every count of either report, in the order of the new one.

    A report leaves out the count of a state that does not occur.
    """
    return section_of("cijfers", (("cijfers", line) for line in _lines(then, now)), say.FIGURES)


def _lines(then: Report, now: Report) -> Iterator[Line]:
    before, after = ({one.key: one for one in report.figures} for report in (then, now))
    for key in {**after, **before}:
        was, became = before.get(key), after.get(key)
        yield Line(
            key,
            "",
            (after.get(key) or before[key]).title,
            Authority.DOSSIER,
            was.words if was else say.NOT_COUNTED,
            became.words if became else say.NOT_COUNTED,
        )
