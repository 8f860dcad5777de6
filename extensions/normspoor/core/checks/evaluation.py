"""Check on looking back in time, on approaches and on collaborations (C-A29)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.collaboration import evaluations, running
from normspoor.core.looking_back import is_replaced, last_looked_at
from normspoor.core.model import Item
from normspoor.core.periods import has_run_out, in_words
from normspoor.core.profile import IDO


def evaluated_in_time(situation: Situation) -> Iterator[Found]:
    """C-A29: approach and structural collaboration evaluated within the team's own term."""
    term = situation.profile.evaluation_term
    for item in _approaches(situation):
        since = last_looked_at(
            item.get("vastgesteld_op"),
            situation.catalog.sources(item, "evalueert"),
            situation.peildatum,
        )
        if since and has_run_out(since, term, situation.peildatum):
            yield Found(
                item,
                _what(f"De aanpak '{item.title}'", since, term),
                (
                    "Kijk samen terug en schrijf een blok 'evaluatie' met ':onderwerp: aanpak' "
                    f"en ':evalueert: {item.id}'."
                ),
            )
    for item in running(situation.catalog, situation.subject, situation.peildatum):
        if item.get("status") != "structureel":
            continue
        since = last_looked_at(
            item.get("start"), evaluations(situation.catalog, item), situation.peildatum
        )
        if since and has_run_out(since, term, situation.peildatum):
            yield Found(
                item,
                _what(item.title, since, term),
                "Kijk samen terug en schrijf een blok 'evaluatie' op de pagina.",
                severity=Severity.ADVIES,
            )


def _approaches(situation: Situation) -> Iterator[Item]:
    """Those for this subject that no later one replaced; the norm asks nothing for an IDO."""
    for item in situation.catalog.of_type("aanpak"):
        if (
            situation.subject in item.subjects
            and situation.subject != IDO
            and not is_replaced(situation.catalog, item, situation.peildatum)
        ):
            yield item


def _what(name: str, since: date, term: str) -> str:
    return f"{name} is sinds {in_words(since)} niet geëvalueerd. Jullie eigen termijn is {term}."
