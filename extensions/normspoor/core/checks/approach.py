"""Check behind question 1: there is an approach, in force, that serves an ambition (C-A26)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.looking_back import is_replaced
from normspoor.core.model import Item
from normspoor.core.periods import in_words, is_after, is_past, parse_date
from normspoor.core.wording.labels import FOR_SUBJECT


def approach_in_force(situation: Situation) -> Iterator[Found]:
    """C-A26: an approach for this subject; one that lapsed without a next one is asked about.

    Where it is written and that it names an ambition are required: a mistake without.
    """
    settled = _settled(situation)
    if not settled:
        yield Found(
            situation.profile.item,
            f"Er is nog geen vastgestelde aanpak voor {FOR_SUBJECT[situation.subject]}.",
            f"Schrijf een blok 'aanpak' met ':scope: {situation.subject}'.",
        )
        return
    in_force = [one for one in settled if not is_past(one.get("geldig_tot"), situation.peildatum)]
    if in_force:
        yield from _without_ambition(situation, in_force)
        return
    last = max(settled, key=lambda one: (one.get("geldig_tot"), one.id))
    day = parse_date(last.get("geldig_tot"))
    yield Found(
        last,
        f"De aanpak {last.title} gold tot en met {in_words(day) if day else ''}.",
        (
            "Is er een nieuwe? Schrijf die op en noem deze bij 'herziet'. Geldt ze nog, pas dan "
            "'geldig_tot' aan."
        ),
        severity=Severity.VRAAG,
    )


def _settled(situation: Situation) -> list[Item]:
    """The approaches of this subject on the day, without those that a later one replaced."""
    catalog, day = situation.catalog, situation.peildatum
    found = [
        one
        for one in catalog.of_type("aanpak")
        if situation.subject in one.subjects and not is_after(one.get("vastgesteld_op"), day)
    ]
    # approaches that replace each other in a circle are all still there
    return [one for one in found if not is_replaced(catalog, one, day)] or found


def _without_ambition(situation: Situation, in_force: list[Item]) -> Iterator[Found]:
    ambitions = [
        ambition
        for one in in_force
        for ambition in situation.catalog.targets(one, "vloeit_voort_uit")
    ]
    if ambitions and not any(situation.subject in one.subjects for one in ambitions):
        yield Found(
            in_force[0],
            (
                f"De aanpak {in_force[0].title} komt uit geen enkele ambitie van "
                f"{FOR_SUBJECT[situation.subject]}."
            ),
            "Noem die ambitie bij 'vloeit_voort_uit'.",
        )
