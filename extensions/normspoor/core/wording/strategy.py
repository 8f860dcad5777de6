"""What a reader sees about the fit with strategy: weak and missing spots, calmly."""

from __future__ import annotations

#: What is noticed, then what to look at.
SERVED_BY_NOBODY = (
    "Hier werkt nog geen samenwerking aan: ",
    "Kijk of dat klopt. Doen jullie het zelf of doen jullie het niet, schrijf dat dan op als keuze.",
)
ON_PURPOSE = ("Bewust zonder samenwerking: ", "Kijk af en toe of de keuze nog past.")
ONLY_TRIALS = (
    "Hier werkt alleen nog een verkenning of proef aan: ",
    "Kijk of dat klopt, en wat er gebeurt als de proef stopt.",
)
ONLY_ONE = (
    "Hier werkt een enkele samenwerking aan: ",
    "Kijk of dat genoeg is, en wat er gebeurt als zij stopt.",
)
SERVES_NOTHING = (
    "Hier staat geen ambitie bij: ",
    "Kijk of dat klopt. Hoort er een ambitie bij, noem die dan bij 'draagt_bij_aan'.",
)
WITHOUT_CONTRIBUTION = (
    "Hier staat nog niet bij wat de samenwerking toevoegt: ",
    "Schrijf dat op bij 'bijdrage'.",
)
NOTHING = "Geen ambitie en geen samenwerking valt hier op."
NOTHING_ADVICE = "Of de strategie goed is, bepalen jullie zelf."
NO_PLAN = "Er staan nog geen ambities en samenwerkingen in het dossier."
NO_PLAN_ADVICE = (
    "Schrijf eerst een ambitie op, en daarna een samenwerking die eraan werkt: "
    "die noemt de ambitie bij 'draagt_bij_aan'."
)
