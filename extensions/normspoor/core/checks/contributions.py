"""Checks behind indicators 3, 4 and 5: who contributes, refers, does and decides what."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Situation
from normspoor.core.collaboration import agreements, papers, participations, partner_of, running
from normspoor.core.model import Item
from normspoor.core.wording.labels import enumeration

_Found = Iterator[Found]


def _participations(situation: Situation) -> Iterator[tuple[Item, Item]]:
    for item in running(situation.catalog, situation.subject, situation.peildatum):
        for part in participations(situation.catalog, item):
            # who takes part for another subject only is not asked about here
            if not part.subjects or situation.subject in part.subjects:
                yield item, part


def _arranged(situation: Situation, part: Item, *, laid_down: bool) -> dict[str, list[Item]]:
    """The arrangements with a participant by kind."""
    found: dict[str, list[Item]] = {}
    for arrangement in situation.catalog.sources(part, "van_deelname"):
        if not laid_down or situation.catalog.targets(arrangement, "vastgelegd_in"):
            found.setdefault(arrangement.get("soort"), []).append(arrangement)
    return found


def contribution_laid_down(situation: Situation) -> _Found:
    """C-A18: contribution and added value of every participant, in an agreement or plan."""
    for item, part in _participations(situation):
        contributions = _arranged(situation, part, laid_down=True).get("bijdrage", [])
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
        elif not any(contribution.get("meerwaarde") for contribution in contributions):
            yield Found(
                contributions[0],
                f"Bij de bijdrage van {partner} aan {item.title} staat geen meerwaarde.",
                "Vul het veld 'meerwaarde' in.",
            )


def ido_partners(situation: Situation) -> _Found:
    """C-A23: an IDO has partners with a role and a contribution, and a way to refer."""
    running_ido = running(situation.catalog, situation.subject, situation.peildatum)
    if not running_ido:
        yield Found(
            situation.profile.item,
            "Jullie hebben een IDO, maar er staat geen lopende samenwerking voor het IDO.",
            "Schrijf een pagina voor een samenwerking met ':scope: ido'.",
        )
        return
    if not any(_participations(situation)):
        yield Found(
            running_ido[0],
            "Bij het IDO staat nog geen enkele partner.",
            "Schrijf op deze pagina een blok 'deelname' voor elke partner.",
        )
        return
    for item, part in _participations(situation):
        kinds = _arranged(situation, part, laid_down=False)
        missing = [kind for kind in ("rol", "bijdrage") if kind not in kinds]
        if missing:
            yield Found(
                part,
                (
                    f"Van {partner_of(situation.catalog, part).title} in {item.title} "
                    f"ontbreekt de afspraak over {enumeration(missing)}."
                ),
                "Schrijf er een blok 'afspraak' voor onder deze deelname.",
            )
    referrals = [
        kinds["doorverwijzing"]
        for _, part in _participations(situation)
        if "doorverwijzing" in (kinds := _arranged(situation, part, laid_down=False))
    ]
    if not referrals:
        yield Found(
            running_ido[0],
            "Er is geen afspraak over doorverwijzen vanuit het IDO.",
            (
                "Schrijf een blok 'afspraak' met ':soort: doorverwijzing' en noem de partner bij "
                "'verwijst_door_naar'."
            ),
        )


def tasks_laid_down(situation: Situation) -> _Found:
    """C-A24: task, responsibility and power of every taalhuis participant are laid down."""
    for item, part in _participations(situation):
        kinds = _arranged(situation, part, laid_down=True)
        missing = [
            kind for kind in ("taak", "verantwoordelijkheid", "bevoegdheid") if kind not in kinds
        ]
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
    for item in running(situation.catalog, situation.subject, situation.peildatum):
        covering = agreements(situation.catalog, item) or papers(situation.catalog, item)
        if covering and not any(paper.get("aanspreekpunt_problemen") for paper in covering):
            yield Found(
                covering[0],
                (
                    f"In het stuk voor {item.title} staat niet bij wie een partner terechtkan "
                    "als de uitvoering vastloopt."
                ),
                "Vul het veld 'aanspreekpunt_problemen' in met een functie.",
            )
