"""What a reader sees of the conversations about interests."""

from __future__ import annotations

COLUMNS = ("Gesprek", "Wanneer en waarover", "Besproken niveaus", "Wat eruit kwam")
FILL_COLLABORATION = "Samenwerking: de verwijzing 'gaat_over' van het overleg."
NONE = "Er staat nog geen belangengesprek in het dossier."
NONE_ADVICE = "Schrijf er een op in een blok 'overleg' met de soort 'belangengesprek'."
NOT_TALKED = "Hier staat nog geen belangengesprek bij: "
NOT_TALKED_ADVICE = "Kijk of zo'n gesprek nu helpt."
NEVER_STORED = "Persoonlijke belangen bespreek je wel, maar je schrijft ze nooit op."


def planned(day: str) -> str:
    return f"gepland op {day}"
