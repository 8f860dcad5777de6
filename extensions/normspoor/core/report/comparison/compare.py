"""Lay two reports side by side."""

from __future__ import annotations

from normspoor.core.periods import parse_date
from normspoor.core.report.comparison.caveats import caveats
from normspoor.core.report.comparison.collaborations import collaborations
from normspoor.core.report.comparison.evidence import evidence
from normspoor.core.report.comparison.figures import figures
from normspoor.core.report.comparison.measures import measures
from normspoor.core.report.comparison.norm import norm
from normspoor.core.report.comparison.objects import objects
from normspoor.core.report.comparison.requirements import requirements
from normspoor.core.report.comparison.shape import Comparison, Incomparable
from normspoor.core.report.shape import Report
from normspoor.core.wording import comparison as say

#: From what an auditor asks first to the full list.
_SECTIONS = (requirements, evidence, collaborations, measures, figures, norm, objects)


def compare(then: Report, now: Report) -> Comparison:
    """What is otherwise in ``now``.

    Raises :class:`Incomparable` where one of the two misses what has to be compared.
    """
    for report, which in ((then, say.OLD), (now, say.NEW)):
        if parse_date(report.head.peildatum) is None:
            raise Incomparable(say.no_day(which, report.head.peildatum))
    sections = tuple(section(then, now) for section in _SECTIONS)
    return Comparison(then.head, now.head, caveats(then.head, now.head), sections)
