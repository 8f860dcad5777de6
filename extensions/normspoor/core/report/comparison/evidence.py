"""Evidence that is in both reports and stands otherwise; new and gone are objects."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.report.comparison.pairs import line_of, of_type, pairs, section_of
from normspoor.core.report.comparison.requirements import ONCE_GOOD
from normspoor.core.report.comparison.shape import Line, Section
from normspoor.core.report.shape import Report
from normspoor.core.states import State
from normspoor.core.wording import comparison as say
from normspoor.core.wording.labels import evidence_word

_GOOD = evidence_word(State.GEDEKT)


def evidence(then: Report, now: Report) -> Section:
    """What lapsed, what was renewed, what stands otherwise."""
    return section_of("bewijs", _lines(then, now), say.EVIDENCE)


def _lines(then: Report, now: Report) -> Iterator[tuple[str, Line]]:
    for pair in pairs(then, now, of_type("bewijs")):
        was, became = (evidence_word(one.state) if one else "" for one in pair)
        if None not in pair and was != became:
            yield _group(was, became), line_of(pair, was, became)


def _group(was: str, became: str) -> str:
    if was == _GOOD:
        return "niet_meer_geldig"
    if became == _GOOD:
        return "weer_geldig" if was in ONCE_GOOD else "nu_geldig"
    return "andere_stand"
