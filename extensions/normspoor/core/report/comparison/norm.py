"""The norm itself: another version, another wording."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.report.comparison.fields import wording_changes
from normspoor.core.report.comparison.pairs import labelled, line_of, pairs, section_of
from normspoor.core.report.comparison.shape import Line, Section
from normspoor.core.report.names import NAMES
from normspoor.core.report.shape import Authority, Head, Report
from normspoor.core.wording import comparison as say
from normspoor.core.wording.report_frame import FACTS, MARKS

#: Enough of a fingerprint to tell two apart.
_ENOUGH = 12
_FINGERPRINT = "norm_fingerprint"

_LABELS = {**FACTS, **MARKS}


def norm(then: Report, now: Report) -> Section:
    """What is otherwise about the norm, and the texts in both reports that read otherwise."""
    return section_of("norm", (*_about(then.head, now.head), *_texts(then, now)), say.NORM)


def _about(then: Head, now: Head) -> Iterator[tuple[str, Line]]:
    for name in ("framework", "norm", "norm_version", "norm_fingerprint"):
        before, after = (getattr(head, name) for head in (then, now))
        if before != after:
            words = (before[:_ENOUGH], after[:_ENOUGH]) if name == _FINGERPRINT else (before, after)
            yield "uitgave", Line(NAMES[name], "", _LABELS[name], Authority.NORM, *words)


def _texts(then: Report, now: Report) -> Iterator[tuple[str, Line]]:
    """The norm is whole in a report; of guidance it holds only what the report mentions."""
    same_norm = then.head.norm_fingerprint == now.head.norm_fingerprint
    for label in (Authority.NORM, Authority.RICHTLIJN):
        for pair in pairs(then, now, labelled(label)):
            was, became = pair
            if was and became:
                if fields := wording_changes(was, became):
                    yield label.value, line_of(pair, "", "", fields=fields)
            elif label is Authority.NORM and not same_norm:
                yield (
                    ("norm_nieuw" if became else "norm_weg"),
                    line_of(pair, None if became else "", "" if became else None),
                )
