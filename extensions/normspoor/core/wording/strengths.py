"""What a reader sees of the strengths analysis: who brings and gets what."""

from __future__ import annotations

COLUMNS = ("Wie", "Brengt", "Haalt", "Kernkwaliteit", "Afgesproken bijdrage")
OURSELVES = "Wijzelf"
FILL_CONTRIBUTION = (
    "Afgesproken bijdrage: een blok 'afspraak' met de soort 'bijdrage', onder de deelname."
)
NOBODY = "Hier staat nog niet bij wie er meedoet: "
ADVICE = "Schrijf voor elke partner een blok 'deelname' op de pagina van de samenwerking."
