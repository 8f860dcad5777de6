"""What only the report in the browser says."""

from __future__ import annotations

TO_TEXT = "Naar het rapport"
TO_FILTER = "Naar het filter"
TO_CONTENTS = "Naar de inhoud"
SUMMARY_ABOUT = "Het eerste blad in een tabel: hoe het ervoor staat"
FIGURES_ABOUT = "Vouw een cijfer open. Je ziet dan hoe er geteld is, en wat."
COUNTED = "Geteld"
CHOSEN_FROM = "Gekozen uit"
NOTHING = "niets"
THINGS_ABOUT = (
    "Alles wat in dit rapport genoemd wordt, zoals het in het dossier of in de norm staat. "
    "Vouw een soort open om de objecten te lezen."
)
STEPS = "De stappen"
WHOLE_OBJECT = "Lees het hele object:"

FILTER = "Filter"
FILTER_HELP = "Werkt op alle tabellen hieronder. Op papier staat wat je op het scherm ziet."
FILTER_RESET = "Toon alles"
#: The script fills in the choice and the numbers.
FILTER_ON = "Gefilterd op {keuze}: {getoond} van {alle} regels in beeld, {weg} verborgen."
FILTER_OFF = "Geen filter: alle {alle} regels in beeld."
FILTER_NONE = "Gefilterd op {keuze}: geen van de {alle} regels past daarbij."
