"""Collaborations that began, stopped or took another form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from normspoor.core.report.comparison.pairs import (
    counted_in,
    line_of,
    of_type,
    pairs,
    section_of,
    value,
)
from normspoor.core.report.comparison.shape import Line, Section
from normspoor.core.report.shape import Report, Thing
from normspoor.core.wording import comparison as say


@dataclass(frozen=True, slots=True)
class _Seen:
    """How a report saw a collaboration on its day; both are False where it lacks it."""

    word: str | None
    runs: bool = False
    ended: bool = False


def collaborations(then: Report, now: Report) -> Section:
    """The collaborations that stand otherwise, each as its report counted it on its day."""
    return section_of("samenwerkingen", _lines(then, now), say.COLLABORATIONS)


def _lines(then: Report, now: Report) -> Iterator[tuple[str, Line]]:
    counts = [
        (counted_in(report, which, "samenwerkingen-lopend"),
         counted_in(report, which, "samenwerkingen-gestopt"))
        for report, which in ((then, say.OLD), (now, say.NEW))
    ]  # fmt: skip
    for pair in pairs(then, now, of_type("samenwerkingsverband")):
        was, became = (_seen(one, *count) for one, count in zip(pair, counts, strict=True))
        if was.word != became.word:
            group = _group(was, became)
            reason = value(pair[1], "reden_beeindiging") if group == "gestopt" else ""
            yield group, line_of(pair, was.word, became.word, reason=reason)


def _seen(thing: Thing | None, running: frozenset[str], ended: frozenset[str]) -> _Seen:
    if thing is None:
        return _Seen(None)
    if thing.id in ended:
        return _Seen(say.STOPPED, ended=True)
    runs = thing.id in running
    return _Seen(say.running(thing.state) if runs else thing.state, runs=runs)


def _group(was: _Seen, became: _Seen) -> str:
    if became.word is None:
        return "weg"
    if became.ended:
        return "gestopt"
    if was.ended:
        return "weer_begonnen"
    if became.runs and not was.runs:
        return "begonnen"
    return "nieuw" if was.word is None else "andere_status"
