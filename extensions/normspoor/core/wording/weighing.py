"""What a reader sees of the weighing table: start together, or not."""

from __future__ import annotations

COLUMNS = ("Waar je op let", "Wat er in het dossier staat")
FITS = "Past het bij ons?"
ADDED = "Wat voegt het toe?"
FEASIBLE = "Kunnen we het aan?"
CONDITIONS = "Onder welke voorwaarden?"
DECISION = "Wat besloten we?"
AMBITIONS = "Ambities"
REASON = "Overweging"
START = "Om te beginnen"
CHOICE = "Keuze"
ROUND = "Samen besproken"
COLLABORATION = "Samenwerking"
FILL_AMBITION = "Ambities: de verwijzing 'draagt_bij_aan' van de samenwerking."
FILL_AMBITION_OF_CHOICE = "Ambities: de verwijzing 'vloeit_voort_uit' van de keuze."
FILL_CHOICE = "Keuze: een blok 'keuze' op de pagina van de samenwerking."
FILL_START = "Om te beginnen: een blok 'criterium' met de soort 'start'."
FILL_ROUND = (
    "Samen besproken: een ronde met de checklist F1 die bij 'checkt' de samenwerking noemt. "
    "Vul daar 'besluit' in."
)
FILL_COLLABORATION = (
    "Samenwerking: een pagina voor de samenwerking, die bij 'gebaseerd_op' deze keuze noemt."
)


def on_day(decision: str, day: str) -> str:
    """``samen, op 10 december 2024``."""
    return f"{decision}, op {day}" if decision and day else decision
