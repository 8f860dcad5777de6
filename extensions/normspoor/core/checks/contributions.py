"""Checks behind indicators 3 and 5: who contributes, does and decides what (C-A18, 24, 25)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.agreements import holding
from normspoor.core.checks.finding import Found, Situation
from normspoor.core.checks.laid_down import (
    arranged,
    is_laid_down,
    language_parts,
    missing_in_plan,
    on_paper,
    running_with_parts,
)
from normspoor.core.collaboration import papers, partner_of
from normspoor.core.model import Item
from normspoor.core.profile import TAALHUIS
from normspoor.core.wording.labels import enumeration

_Found = Iterator[Found]

#: What indicator 5 wants to be laid down for everyone in the taalhuis.
_KINDS = ("taak", "verantwoordelijkheid", "bevoegdheid")


def contribution_laid_down(situation: Situation) -> _Found:
    """C-A18: contribution and added value of every participant, in an agreement or plan.

    A trial without any paper is advised to make a plan (C-A19), and a lasting collaboration
    with a language partner to make an agreement (C-A21).
    """
    for item, parts in running_with_parts(situation):
        if on_paper(situation, item):
            unknown = missing_in_plan(situation, item)
            for part in parts:
                if part not in unknown:
                    yield from _contribution(situation, item, part)
        elif parts and _is_asked_for_paper(situation, item):
            yield Found(
                item,
                f"Wat de partners bijdragen aan {item.title} staat in geen enkel stuk.",
                (
                    "Maak een overeenkomst en schrijf een blok 'overeenkomst' op deze pagina. "
                    "Noem dat bij elke bijdrage, bij 'vastgelegd_in'."
                ),
            )


def _is_asked_for_paper(situation: Situation, item: Item) -> bool:
    told = situation.subject == TAALHUIS and language_parts(situation, item)
    return item.get("status") == "structureel" and not told


def _contribution(situation: Situation, item: Item, part: Item) -> _Found:
    contributions = arranged(situation, part).get("bijdrage", [])
    written = [one for one in contributions if is_laid_down(one)]
    partner = partner_of(situation.catalog, part).title
    if not contributions:
        yield Found(
            part,
            f"Wat {partner} bijdraagt aan {item.title} is nergens vastgelegd.",
            (
                "Schrijf een blok 'afspraak' met ':soort: bijdrage' en noem het stuk bij "
                "'vastgelegd_in'."
            ),
        )
    elif not written:
        yield Found(
            contributions[0],
            f"De bijdrage van {partner} aan {item.title} staat in geen enkel stuk.",
            "Noem de overeenkomst of het projectplan bij 'vastgelegd_in'.",
        )
    elif not any(one.get("meerwaarde") for one in written):
        yield Found(
            written[0],
            f"Bij de bijdrage van {partner} aan {item.title} staat geen meerwaarde.",
            "Vul het veld 'meerwaarde' in.",
        )


def tasks_laid_down(situation: Situation) -> _Found:
    """C-A24: task, responsibility and power of every taalhuis participant are laid down."""
    for item, parts in running_with_parts(situation):
        if on_paper(situation, item):
            unknown = missing_in_plan(situation, item)
            for part in parts:
                if part not in unknown:
                    yield from _tasks(situation, item, part)
        elif parts:
            yield Found(
                item,
                f"Wie wat doet en beslist in {item.title} staat in geen enkel stuk.",
                (
                    "Maak een overeenkomst of projectplan en schrijf er een blok voor op deze "
                    "pagina. Noem dat bij elke afspraak, bij 'vastgelegd_in'."
                ),
            )


def _tasks(situation: Situation, item: Item, part: Item) -> _Found:
    kinds = arranged(situation, part)
    missing = [kind for kind in _KINDS if not any(map(is_laid_down, kinds.get(kind, [])))]
    if missing:
        yield Found(
            part,
            (
                f"Van {partner_of(situation.catalog, part).title} in {item.title} "
                f"is niet vastgelegd: {enumeration(missing)}."
            ),
            (
                "Schrijf er een blok 'afspraak' voor onder deze deelname en noem het stuk bij "
                "'vastgelegd_in'."
            ),
        )


def contact_for_trouble(situation: Situation) -> _Found:
    """C-A25: the paper itself names whom to call when the work gets stuck."""
    for item in situation.running:
        covering = holding(situation.catalog, item, situation.peildatum) or papers(
            situation.catalog, item
        )
        if covering and not any(paper.get("aanspreekpunt_problemen") for paper in covering):
            yield Found(
                covering[0],
                (
                    f"In het stuk voor {item.title} staat niet bij wie een partner terechtkan "
                    "als de uitvoering vastloopt."
                ),
                "Vul het veld 'aanspreekpunt_problemen' in met een functie.",
            )
