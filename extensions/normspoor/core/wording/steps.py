"""What a reader sees of the step plan for partners under one roof."""

from __future__ import annotations

#: What each step is called, and what you talk about.
STEPS = (
    ("Doel en ambitie", "Wat willen jullie samen bereiken, en voor wie?"),
    ("Brengen en halen", "Wat legt elke partner in, en wat wil die eruit halen?"),
    ("Wie doet wat", "Wie heeft welke taak, wie staat waarvoor in en wie mag wat beslissen?"),
    ("Overleg", "Waar en wanneer spreken jullie elkaar, en hoe nemen jullie besluiten?"),
    ("Regels en omgang", "Welke regels gelden er, en hoe gaan jullie met elkaar om?"),
    ("Evalueren", "Waaraan zie je of het werkt, en wanneer kijken jullie terug?"),
    ("Verbeteren", "Wat doen jullie anders, en wie pakt dat op?"),
)
AMBITIONS = "Ambities"
PARTICIPANTS = "Wie meedoet"
MEETINGS = "Overleg"
PAPERS = "Waar het staat"
CRITERIA = "Waar we naar kijken"
EVALUATIONS = "Waar we terugkeken"
MEASURES = "Maatregelen"
FILL_AMBITION = "Ambities: de verwijzing 'draagt_bij_aan' van de samenwerking."
FILL_PARTICIPANTS = "Wie meedoet: een blok 'deelname' voor elke partner."
FILL_MEETINGS = "Overleg: een blok 'overleg' op de pagina van de samenwerking."
FILL_PAPERS = "Waar het staat: een blok 'overeenkomst' of 'projectplan'."
FILL_CRITERIA = "Waar we naar kijken: een blok 'criterium' met de soort 'evaluatie'."
FILL_EVALUATIONS = "Waar we terugkeken: een blok 'evaluatie'."
FILL_MEASURES = "Maatregelen: een blok 'verbetermaatregel' onder een evaluatie."


def of_partner(title: str, verb: str) -> str:
    """``Taalhuis brengt``."""
    return f"{title} {verb}".strip()


def fill_arrangement(label: str, kind: str) -> str:
    return f"{label}: een blok 'afspraak' met de soort '{kind}', onder de deelname."


def measures(status: str) -> str:
    return f"{MEASURES}: {status}"
