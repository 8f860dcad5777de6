"""Checks on life in a collaboration: contact, and deeds beside paper (C-A28, C-A37)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Situation
from normspoor.core.checks.own import own
from normspoor.core.collaboration import (
    deeds,
    has_ended,
    is_running,
    last_sign_of_life,
    papers,
)
from normspoor.core.looking_back import happened
from normspoor.core.model import Item
from normspoor.core.periods import has_run_out, in_words, parse_date
from normspoor.core.profile import IDO


def contact_in_time(situation: Situation) -> Iterator[Found]:
    """C-A28: a running collaboration was seen to live within the team's own term."""
    term = situation.profile.contact_term
    for item in situation.running:
        last = last_sign_of_life(situation.catalog, item, situation.peildatum)
        if last and has_run_out(last, term, situation.peildatum) and not _is_shell(situation, item):
            yield Found(
                item,
                (
                    f"Van {item.title} staat er sinds {in_words(last)} geen overleg, verslag of "
                    f"activiteit in het dossier. Jullie eigen termijn is {term}."
                ),
                (
                    "Was er wel contact? Schrijf een blok 'overleg', of werk bij de activiteit "
                    "'laatst_uitgevoerd' bij. Zo niet: neem contact op met de partners."
                ),
            )


def paper_and_deeds(situation: Situation) -> Iterator[Found]:
    """C-A37: no empty shell (paper without deeds) and no loose deeds (deeds of nobody)."""
    for item in own(situation, "samenwerkingsverband"):
        if _is_shell(situation, item):
            yield Found(
                item,
                f"{item.title} staat op papier, maar van de uitvoering is in het dossier niets te zien.",
                (
                    "Schrijf met een blok 'activiteit' of 'overleg' op wat jullie samen doen. "
                    "Gebeurt er niets? Bespreek dan of jullie doorgaan."
                ),
            )
        elif _has_loose_deeds(situation, item):
            yield Found(
                item,
                f"Bij {item.title} gebeurt er van alles, maar er is geen plan en niemand die het trekt.",
                "Vul 'trekker' in, of schrijf een blok 'projectplan' of 'overeenkomst'.",
            )


def _is_shell(situation: Situation, item: Item) -> bool:
    """A running collaboration with a paper, not young, of which only directors ever met.

    Young is younger than the team's own term for contact.
    """
    term = situation.profile.contact_term
    young = bool(term) and not has_run_out(parse_date(item.get("start")), term, situation.peildatum)
    done = happened(deeds(situation.catalog, item), situation.peildatum)
    return (
        is_running(item, situation.peildatum)
        and not young
        and bool(papers(situation.catalog, item))
        and all(deed.get("soort") == "bestuurlijk" for deed in done)
    )


def _has_loose_deeds(situation: Situation, item: Item) -> bool:
    """Deeds without a paper and without anybody who leads or owns them.

    A running collaboration of the organisation or the taalhuis is asked for a paper already
    (C-A10, C-A19): what is left is an exploration, or an IDO.
    """
    asked_for_paper = is_running(item, situation.peildatum) and set(item.subjects) != {IDO}
    return (
        not asked_for_paper
        and not has_ended(item, situation.peildatum)
        and not (item.get("trekker") or item.get("bestuurlijk_eigenaar"))
        and not papers(situation.catalog, item)
        and bool(happened(deeds(situation.catalog, item), situation.peildatum))
    )
