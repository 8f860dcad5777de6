"""What the lists in the upload folder say."""

from __future__ import annotations

HEADS = {
    "nr": "Nr",
    "id": "Id",
    "titel": "Titel",
    "datum": "Datum",
    "bron": "Soort bron",
    "vindplaats": "Vindplaats",
    "stand": "Stand",
    "hier": "Ligt in deze map",
    "bestand": "Bestand",
    "ook_in": "Ook in",
}
YES, NO = "ja", "nee"
QUESTION = "vraag"
CONTENTS = "Wat er bij deze vraag hoort"
FOLDERS = "Mappen"
WHAT_IT_IS = "Bewijs bij de samenwerking, per vraag van de norm"
HOW_TO_USE = (
    "Voor elke vraag is er een map, in de volgorde van de audit.",
    "Zet de bestanden uit een map bij dezelfde vraag in het systeem waar jullie ze insturen.",
    "In elke map staat een lijst: inhoud.txt om te lezen, inhoud.csv voor een rekenprogramma.",
    "De lijst noemt ook de stukken die hier niet liggen, en waar ze wel liggen.",
    "Hoort een stuk bij meer vragen, dan ligt het in elke map. De lijst zegt dat erbij.",
)
NO_EVIDENCE = "Bij deze vraag is geen bewijs vastgelegd."
NO_FOLDERS = "Dit rapport heeft geen vragen om bewijs bij in te sturen."
#: What lies here says its name; these say where the rest lies.
NOT_HERE = "niet in deze map"
