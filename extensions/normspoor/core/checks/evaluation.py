"""Check on looking back in time, on approaches and on collaborations (C-A29)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.evaluating import LookBack, approaches, collaborations
from normspoor.core.model import Item
from normspoor.core.periods import has_run_out, in_words


def evaluated_in_time(situation: Situation) -> Iterator[Found]:
    """C-A29: approach and structural collaboration evaluated within the team's own term."""
    asked = situation.catalog, (situation.subject,), situation.peildatum
    for item, since in _late(situation, approaches(*asked)):
        yield Found(
            item,
            _what(situation, f"De aanpak '{item.title}'", since),
            (
                "Kijk samen terug en schrijf een blok 'evaluatie' met ':onderwerp: aanpak' "
                f"en ':evalueert: {item.id}'."
            ),
        )
    for item, since in _late(situation, collaborations(*asked)):
        yield Found(
            item,
            _what(situation, item.title, since),
            "Kijk samen terug en schrijf een blok 'evaluatie' op de pagina.",
            severity=Severity.ADVIES,
        )


def _late(situation: Situation, found: Iterable[LookBack]) -> Iterator[tuple[Item, date]]:
    """What was not looked back on within the term, and since when."""
    term = situation.profile.evaluation_term
    for one in found:
        if one.since and has_run_out(one.since, term, situation.peildatum):
            yield one.item, one.since


def _what(situation: Situation, name: str, since: date) -> str:
    term = situation.profile.evaluation_term
    return f"{name} is sinds {in_words(since)} niet geëvalueerd. Jullie eigen termijn is {term}."
