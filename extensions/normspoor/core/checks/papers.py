"""Checks on agreements and project plans: is there one, signed and valid (C-A10, 19 to 22, 36)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.agreements import holding, is_in_force, is_signed
from normspoor.core.checks.finding import Found, Situation
from normspoor.core.checks.laid_down import (
    arranged,
    is_laid_down,
    language_parts,
    missing_in_plan,
    on_paper,
    taking_part,
)
from normspoor.core.collaboration import agreements, papers, partner_of, results
from normspoor.core.model import Item
from normspoor.core.periods import in_words, parse_date
from normspoor.core.profile import ORGANISATIE, TAALHUIS
from normspoor.core.trace import together, trace
from normspoor.core.wording.labels import enumeration

_Found = Iterator[Found]

_WRITE_AGREEMENT = "Sluit een overeenkomst en schrijf een blok 'overeenkomst' op deze pagina."


def _running(situation: Situation, *states: str) -> Iterator[Item]:
    for item in situation.running:
        if item.get("status") in states:
            yield item


def lasting_has_agreement(situation: Situation) -> _Found:
    """C-A10: what is structural has an agreement with at least one result in it."""
    for item in _running(situation, "structureel"):
        covering = holding(situation.catalog, item, situation.peildatum)
        if not covering:
            yield Found(
                item, f"{item.title} is structureel, maar er is geen overeenkomst.",
                _WRITE_AGREEMENT,
            )  # fmt: skip
        elif not _has_result(situation, covering):
            known = results(situation.catalog, item)
            yield Found(
                covering[0],
                f"In de overeenkomst voor {item.title} staat geen resultaat.",
                (
                    "Noem de overeenkomst bij het resultaat, bij 'vastgelegd_in'."
                    if known
                    else "Schrijf een blok 'resultaat' op de pagina en noem haar bij 'vastgelegd_in'."
                ),
            )


def _has_result(situation: Situation, covering: tuple[Item, ...]) -> bool:
    laid_down = (trace(situation.catalog, one, "<vastgelegd_in") for one in covering)
    return any(one.type == "resultaat" for one in together(*laid_down)) or any(
        one.links.get("beoogt") for one in covering
    )


def trial_has_plan(situation: Situation) -> _Found:
    """C-A19: a trial may do without an agreement if there is a project plan.

    What the plan must hold is required of the plan itself.  In the taalhuis tasks must stand
    in a paper anyhow, which C-A24 tells.
    """
    for item in _running(situation, "experiment"):
        told = situation.subject == TAALHUIS and taking_part(situation, item)
        if not on_paper(situation, item) and not told:
            yield Found(
                item,
                f"{item.title} is een proef zonder projectplan.",
                (
                    "Maak een plan met een begroting, evaluatiemomenten en een oplevering, en "
                    "schrijf een blok 'projectplan' op deze pagina."
                ),
            )


def trial_becomes_agreement(situation: Situation) -> _Found:
    """C-A20: after the decision to go on for good comes an agreement.

    Where a collaboration is already called structural, C-A10 or C-A21 tells it.
    """
    for item in _running(situation, "experiment", "structureel"):
        told = item.get("status") == "structureel" and (
            ORGANISATIE in item.subjects or language_parts(situation, item)
        )
        if told or agreements(situation.catalog, item):
            continue
        for plan in papers(situation.catalog, item):
            if plan.get("besluit_na_afloop") == "structureel":
                yield Found(
                    plan,
                    (
                        f"Jullie besloten om met {item.title} blijvend door te gaan, maar er is "
                        "nog geen overeenkomst."
                    ),
                    f"{_WRITE_AGREEMENT} Noem dit plan daar bij 'volgt_op'.",
                )


def language_partner_has_agreement(situation: Situation) -> _Found:
    """C-A21: a language partner in something structural has a signed agreement on delivery."""
    for item in _running(situation, "structureel"):
        parts = language_parts(situation, item)
        if not parts:
            continue
        who = enumeration(sorted({partner_of(situation.catalog, part).title for part in parts}))
        covering = holding(situation.catalog, item, situation.peildatum)
        if not covering:
            yield Found(
                item, f"Voor {item.title} is er geen overeenkomst met {who}.", _WRITE_AGREEMENT
            )
        elif not is_signed(covering[0], situation.peildatum):
            yield Found(
                covering[0],
                f"De overeenkomst voor {item.title} met {who} is nog niet getekend.",
                "Laat haar tekenen en pas 'ondertekend_op' aan.",
            )
        else:
            yield from _delivery(situation, item, parts)


def _delivery(situation: Situation, item: Item, parts: tuple[Item, ...]) -> _Found:
    """What a language partner delivers stands in an agreement and not in a plan only."""
    for part in parts:
        written = [
            one for one in arranged(situation, part).get("bijdrage", []) if is_laid_down(one)
        ]
        kinds = {
            paper.type
            for one in written
            for paper in situation.catalog.targets(one, "vastgelegd_in")
        }
        if kinds == {"projectplan"}:
            yield Found(
                written[0],
                (
                    f"Wat {partner_of(situation.catalog, part).title} levert in {item.title} "
                    "staat niet in de overeenkomst."
                ),
                "Noem de overeenkomst bij 'vastgelegd_in'.",
            )


def project_has_language_partner(situation: Situation) -> _Found:
    """C-A22: in a project the agreements with a language partner stand in the plan."""
    for item in _running(situation, "experiment"):
        for part in missing_in_plan(situation, item):
            yield Found(
                part,
                (
                    f"In het projectplan voor {item.title} staan geen afspraken met "
                    f"{partner_of(situation.catalog, part).title}."
                ),
                (
                    "Schrijf er blokken 'afspraak' voor onder deze deelname en noem het plan bij "
                    "'vastgelegd_in'."
                ),
            )


def agreement_in_force(situation: Situation) -> _Found:
    """C-A36: the agreement is signed and not past its last day.

    An unsigned one with a language partner is for C-A21 to tell (C12.5).
    """
    for item in _running(situation, "experiment", "structureel"):
        covering = holding(situation.catalog, item, situation.peildatum)
        if not covering or is_in_force(covering[0], situation.peildatum):
            continue
        if is_signed(covering[0], situation.peildatum):
            day = parse_date(covering[0].get("geldig_tot"))
            yield Found(
                covering[0],
                f"De overeenkomst voor {item.title} gold tot en met {in_words(day) if day else ''}.",
                "Verleng haar of sluit een nieuwe. Stoppen jullie, schrijf dat dan op.",
            )
        elif not (item.get("status") == "structureel" and language_parts(situation, item)):
            yield Found(
                covering[0],
                f"De overeenkomst voor {item.title} is nog niet getekend.",
                "Laat haar tekenen en pas 'ondertekend_op' aan.",
            )
