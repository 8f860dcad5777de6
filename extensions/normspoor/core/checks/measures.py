"""Checks on what follows after looking back: a measure, done in time, a new approach."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Situation
from normspoor.core.checks.own import own
from normspoor.core.looking_back import (
    asks_measure,
    earlier_versions,
    fell_short,
    happened,
    is_late,
)
from normspoor.core.model import Item
from normspoor.core.periods import in_words, is_after, is_past, parse_date
from normspoor.core.trace import together


def measure_follows(situation: Situation) -> Iterator[Found]:
    """C-A15: an evaluation that fell short has a measure, or a decision to stop that says why."""
    for item in happened(own(situation, "evaluatie"), situation.peildatum):
        if situation.catalog.targets(item, "leidt_tot") or not fell_short(item):
            continue
        if asks_measure(item):
            yield Found(
                item,
                f"De evaluatie '{item.title}' vraagt om verbetering, maar er is geen maatregel.",
                (
                    "Schrijf eronder een blok 'verbetermaatregel' met een eigenaar en een termijn. "
                    "Stoppen jullie, kies dan ':besluit: beeindigen' en schrijf waarom."
                ),
            )
        elif not _says_why(situation, item):
            yield Found(
                item,
                f"Na de evaluatie '{item.title}' besloten jullie te stoppen, maar er staat niet waarom.",
                "Schrijf de reden in het blok van de evaluatie.",
            )


def measures_in_time(situation: Situation) -> Iterator[Found]:
    """C-A30: no measure is still open after its last day; a dropped one says why."""
    for item in own(situation, "verbetermaatregel"):
        until = parse_date(item.get("termijn"))
        dropped = item.get("reden_vervallen") if item.get("status") == "vervallen" else ""
        past = bool(dropped) and is_past(item.get("termijn"), situation.peildatum)
        if until and (past or is_late(item, situation.peildatum)):
            yield Found(
                item,
                f"De maatregel '{item.title}' is niet klaar op {in_words(until)}, de dag die jullie afspraken.",
                (
                    "Is dit wel klaar, zet dan ':status: klaar'. Kies anders een nieuwe datum, of "
                    "zet ':status: vervallen' en schrijf bij 'reden_vervallen' waarom."
                ),
                dropped,
            )


def revision_says_why(situation: Situation) -> Iterator[Found]:
    """C-A31: a revised approach names the one before it and the evaluation that led to it."""
    for item in own(situation, "aanpak"):
        if is_after(item.get("vastgesteld_op"), situation.peildatum):
            continue
        before = earlier_versions(situation.catalog, item)
        if before:
            last = max(before, key=lambda one: (one.get("vastgesteld_op"), one.id))
            yield Found(
                item,
                f"Bij de aanpak '{item.title}' staat niet welke eerdere versie zij vervangt.",
                f"Noem {last.id} bij 'herziet'.",
            )
        elif item.links.get("herziet") and not item.links.get("naar_aanleiding_van"):
            yield Found(
                item,
                f"Bij de aanpak '{item.title}' staat niet welke evaluatie tot de nieuwe versie leidde.",
                _which_evaluation(situation, item),
            )


def _says_why(situation: Situation, evaluation: Item) -> bool:
    """In its own words or at what ended; of what has ended the field itself is asked for."""
    about = situation.catalog.targets(evaluation, "evalueert")
    return bool(evaluation.body.strip()) or any(
        one.get("reden_beeindiging") or one.get("status") == "beeindigd" for one in about
    )


def _which_evaluation(situation: Situation, approach: Item) -> str:
    catalog = situation.catalog
    earlier = catalog.targets(approach, "herziet")
    known = together(*(catalog.sources(one, "evalueert") for one in earlier))
    done = sorted(happened(known, situation.peildatum), key=lambda one: (one.get("datum"), one.id))
    example = f", bijvoorbeeld {done[-1].id}" if done else ""
    return f"Noem de evaluatie bij 'naar_aanleiding_van'{example}."
