"""The checks on what partners bring, do and decide, in a list you can read aloud."""

from __future__ import annotations

from normspoor.core.checks import contributions, ido
from normspoor.core.checks.finding import Check, Severity
from normspoor.core.checks.lists.ways import nee_on
from normspoor.core.profile import IDO, ORGANISATIE, TAALHUIS

PEOPLE: tuple[Check, ...] = (
    Check(
        "C-A18", "Bijdrage en meerwaarde van elke partner liggen vast", Severity.TEKORT,
        ("SAM-IND-3", "SAM-IND-3-R2"), ("SAM-IND-3",), (ORGANISATIE, TAALHUIS),
        contributions.contribution_laid_down,
        why=(
            "Van elke partner moet bekend zijn wat die bijdraagt en wat dat extra oplevert. "
            "Dat hoort in een overeenkomst of projectplan te staan."
        ),
        chosen=nee_on(3),
    ),
    Check(
        "C-A23", "Het IDO heeft partners met een rol, een bijdrage en een doorverwijzing",
        Severity.TEKORT, ("SAM-NORM-IDO", "SAM-IND-4", "SAM-IND-4-R1", "SAM-IND-4-R3"),
        ("SAM-IND-4",), (IDO,), ido.ido_partners,
        why=(
            "Een IDO kan niet elke vraag zelf oplossen. De norm wil dat duidelijk is met wie jullie "
            "werken, wat ieder doet en naar wie jullie doorverwijzen."
        ),
        chosen=(
            "Doet er geen gemeente of niemand van de Manifestgroep mee? Leg dat uit in het "
            f"antwoord op indicator 4. {nee_on(4)}"
        ),
    ),
    Check(
        "C-A24", "Taak, verantwoordelijkheid en bevoegdheid in het taalhuis liggen vast",
        Severity.TEKORT, ("SAM-NORM-TVB", "SAM-IND-5"), ("SAM-IND-5",), (TAALHUIS,),
        contributions.tasks_laid_down,
        why=(
            "In het taalhuis moet van elke partner vastliggen wat die doet, waar die op is aan te "
            "spreken en wat die zelf mag beslissen."
        ),
        chosen=nee_on(5),
    ),
    Check(
        "C-A25", "Het stuk zegt wie je belt bij problemen", Severity.TEKORT,
        ("SAM-IND-5-R2", "SAM-IND-5-R3"), ("SAM-IND-5",), (TAALHUIS,),
        contributions.contact_for_trouble,
        why=(
            "Een taalpartner moet weten bij wie die kan aankloppen als de uitvoering vastloopt. "
            "Dat moet in het stuk zelf te lezen zijn."
        ),
        chosen=nee_on(5),
    ),
)  # fmt: skip
