"""What a reader sees of the chapters of a report, how to read it and what it does not test."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from normspoor.core.wording.labels import SUBJECT_TITLE


class Chapter(NamedTuple):
    """A chapter: what it is called, and in a sentence what you find there."""

    title: str
    explanation: str


CHAPTERS: Mapping[str, Chapter] = {
    "vragen": Chapter(
        "De vragen van de norm",
        "Per vraag een blad: wat het team zegt, waarmee het dat laat zien en wat nog open staat.",
    ),
    "indicatoren": Chapter(
        "De indicatoren",
        "De antwoorden naast elkaar, en het beleid achter elke nee.",
    ),
    "samenwerkingen": Chapter(
        "De samenwerkingen",
        "Eerst het overzicht, daarna per samenwerking een blad van ambitie tot lering.",
    ),
    "overzichten": Chapter(
        "Overzichten",
        "Dezelfde gegevens over alle samenwerkingen heen.",
    ),
    "bewijs": Chapter(
        "Het bewijs",
        "Elk stuk met datum, plaats en stand. De stukken zelf liggen waar het register dat zegt.",
    ),
    "open": Chapter(
        "Wat open staat",
        "Wat het team nog te doen heeft, wat het bewust open liet en waar het zelf aan twijfelt.",
    ),
    "los": Chapter(
        "Wat bij geen blad hoort",
        "Dit staat wel in het dossier, maar bij geen enkele vraag of samenwerking.",
    ),
    "norm": Chapter(
        "Bij de norm",
        "Waar de tekst van de norm vragen oproept.",
    ),
}
#: What an auditor asks, by the number in our domain model (C8).
QUESTIONS: Mapping[str, str] = {
    "Q1": "Welke ambities zitten hierachter, en welke samenwerking dient welke?",
    "Q2": "Wat doet het team zelf of niet, en waarom?",
    "Q3": "Waaraan ziet het team of iets mag beginnen, goed loopt of moet stoppen?",
    "Q5": "Wie doet wat, wie staat ervoor in en wie beslist?",
    "Q6": "Naar wie verwijst het IDO door, en wat is afgesproken?",
    "Q7": "Wat wilde het team bereiken, en wat werd het?",
    "Q8": "Waaraan is te zien dat het leeft?",
    "Q9": "Waar breekt de keten van ambitie tot lering?",
    "Q10": "Welke verbeteringen zijn open, te laat of vervallen?",
    "Q11": "Wat is gestopt, en waarom?",
    "Q12": "Waar is nee geantwoord, en welk beleid zit daarachter?",
    "Q14": "Welk bewijs is er, uit welke bron en van wanneer?",
    "Q15": "Wat hoort bij de organisatie, en wat bij het taalhuis of het IDO?",
    "Q16": "Wat vindt het team zelf zwak?",
    "Q17": "Wie keken mee?",
    "Q19": "Waar roept de tekst van de norm zelf vragen op?",
    "Q20": "Waar kan ik het zelf nakijken?",
}
READING = (
    (
        "Elke regel heeft een label: norm, richtlijn of dossier. Alleen een regel met het label norm "
        "komt uit de norm zelf. Een richtlijn helpt, maar is geen eis."
    ),
    (
        "Moet, raadzaam en kan staan er zoals de norm ze gebruikt. Een voorbeeld van bewijs is geen "
        "eis."
    ),
    (
        "Een stand is een woord op de peildatum: gedekt, te herzien, verlopen, concept, onleesbaar, "
        "geen bewijs of gemotiveerd open. Gedekt betekent dat er minstens één geldig stuk is."
    ),
    "Termijnen kiest het team zelf. Koos het er geen, dan zegt dit rapport niet dat iets te oud is.",
    (
        "Bij elk getal staat hoe er geteld is, en van wat. Wie de pagina's van het dossier heeft, kan "
        "alles natellen."
    ),
    (
        "Elk object heeft een vast nummer. Onder dat nummer staat het in alle vormen van dit rapport, "
        "met het bestand en de regel waar het is opgeschreven."
    ),
    "Het team schrijft functies op, geen namen van mensen.",
)
UNTESTED = (
    (
        "Of een keuze overtuigt en of medewerkers die kunnen navertellen. Dat hoort een auditor in "
        "gesprekken."
    ),
    (
        "Of de praktijk klopt met het papier. Kijk daarvoor bij wat je kunt zien en wie je kunt "
        "spreken."
    ),
    (
        "Of de stukken zeggen wat het dossier erover schrijft. Het rapport kent hun datum en plaats, "
        "niet hun inhoud."
    ),
    "Hoe mensen elkaar vertrouwen en of het klikt. Dat meet geen computer.",
    (
        "De uitkomst van de audit. Dit rapport weegt niets en voorspelt niets. Welke score "
        "het team verwacht, staat er niet in."
    ),
)
NOT_CHOSEN = "niet gekozen"
NO_DOSSIER = (
    "Er is nog geen rapport te maken: in deze map staat geen blok 'profiel'. Schrijf er een, of "
    "geef de map van je dossier op."
)
#: What an edition leaves out, by its name.
EDITION_LEAVES_OUT = {
    "publiek": "Dit is de uitgave publiek: wat intern of vertrouwelijk is, is weggelaten.",
    "intern": "Dit is de uitgave intern: wat vertrouwelijk is, is weggelaten.",
    "auditor": "Dit is de uitgave voor de auditor: niets is weggelaten om wie het leest.",
}


def answers(questions: Iterable[str]) -> str:
    """Which questions of an auditor a chapter answers; nothing where it answers none."""
    found = " ".join(questions)
    return f"Hier vind je antwoord op: {found}" if found else ""


def sheet_of_question(title: str, subject: str) -> str:
    return f"{SUBJECT_TITLE[subject]}: {title}"


def sheet_explanation(text: str, strength: str) -> str:
    """What the norm says in a question, with how strong it says it."""
    return f"{text} ({strength})" if strength else text
