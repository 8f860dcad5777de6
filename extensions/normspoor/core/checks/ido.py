"""Check behind indicator 4: the partners of the IDO and what was agreed with them (C-A23)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.checks.laid_down import arranged, running_with_parts
from normspoor.core.collaboration import partner_of
from normspoor.core.model import Item
from normspoor.core.requirements import answers_to
from normspoor.core.wording.labels import enumeration

_Found = Iterator[Found]
#: A collaboration with one participation in it.
_Part = tuple[Item, Item]

_INDICATOR = "SAM-IND-4"
_MUNICIPALITY, _NATIONAL = "gemeente", "manifestgroep"
#: Words in the answer to that indicator that explain who is not there.
EXPLAINED = (_MUNICIPALITY, _NATIONAL)


def ido_partners(situation: Situation) -> _Found:
    """C-A23: partners with a role and a contribution, a way to refer, and who directs."""
    lives = list(running_with_parts(situation))
    parts = [(item, part) for item, found in lives for part in found]
    if not lives:
        yield Found(
            situation.profile.item,
            "Jullie hebben een IDO, maar er staat geen lopende samenwerking voor het IDO.",
            "Schrijf een pagina voor een samenwerking met ':scope: ido'.",
        )
    elif not parts:
        yield Found(
            lives[0][0],
            "Bij het IDO staat nog geen enkele partner.",
            "Schrijf op deze pagina een blok 'deelname' voor elke partner.",
        )
    else:
        yield from _roles(situation, parts)
        yield from _referral(situation, parts)
        yield from _who_is_in(situation, parts)


def _roles(situation: Situation, parts: Sequence[_Part]) -> _Found:
    for item, part in parts:
        kinds = arranged(situation, part)
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


def _referral(situation: Situation, parts: Sequence[_Part]) -> _Found:
    """The source says that referring can be needed, so without it this is a question."""
    if not any("doorverwijzing" in arranged(situation, part) for _, part in parts):
        yield Found(
            parts[0][0],
            "Er is geen afspraak over doorverwijzen vanuit het IDO.",
            (
                "Schrijf een blok 'afspraak' met ':soort: doorverwijzing' en noem de partner bij "
                "'verwijst_door_naar'."
            ),
            severity=Severity.VRAAG,
        )


def _who_is_in(situation: Situation, parts: Sequence[_Part]) -> _Found:
    """Municipalities as director, or the Manifestgroep: neither reading is refused (ODD-09)."""
    partners = [partner_of(situation.catalog, part) for _, part in parts]
    directed = any("regisseur" in partner.words("functies") for partner in partners)
    national = any(partner.get("manifestgroep") == "ja" for partner in partners)
    if not directed:
        yield Found(
            parts[0][0],
            "Bij het IDO doet geen gemeente mee als regisseur.",
            (
                "Zet 'regisseur' bij de functies van de gemeente die meedoet. Is die er niet, "
                "schrijf dan bij het antwoord op indicator 4 hoe het met de gemeente zit."
            ),
            _explained(situation, _MUNICIPALITY),
            Severity.VRAAG if national else None,
        )
    if not national:
        yield Found(
            parts[0][0],
            "Bij het IDO doet niemand namens de Manifestgroep mee.",
            (
                "Zet bij zo'n partner ':manifestgroep: ja'. Werken jullie zonder, schrijf dan bij "
                "het antwoord op indicator 4 waarom de Manifestgroep er niet bij is."
            ),
            _explained(situation, _NATIONAL),
            Severity.VRAAG,
        )


def _explained(situation: Situation, word: str) -> str:
    """Where the answer for the IDO tells about somebody who is not there."""
    indicator = situation.catalog.get(_INDICATOR)
    if indicator is None:
        return ""
    answers = answers_to(situation.catalog, indicator, situation.subject, situation.peildatum)
    told = next((answer for answer in answers if word in answer.body.lower()), None)
    return f"Uitgelegd bij het antwoord op indicator 4 ({told.id})." if told else ""
