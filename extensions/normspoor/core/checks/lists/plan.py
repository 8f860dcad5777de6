"""The checks on answers, ambitions, choices and the approach, in a list you can read aloud."""

from __future__ import annotations

from normspoor.core.checks import answers, approach, choices
from normspoor.core.checks.finding import Check, Severity
from normspoor.core.checks.lists.ways import left_open, nee_on
from normspoor.core.profile import ORGANISATIE, SUBJECTS, TAALHUIS

_BOTH = (ORGANISATIE, TAALHUIS)

PLAN: tuple[Check, ...] = (
    Check(
        "C-A03", "Elke indicator heeft een antwoord voor elk onderwerp", Severity.TEKORT,
        ("SAM-IND-ALG", "SAM-IND-SCOPE-STER", "SAM-IND-SCOPE-TH"), (), SUBJECTS,
        answers.one_answer,
        why=(
            "De auditor begint bij jullie ja of nee op elke indicator. Bij een ster vraagt de norm "
            "er twee: een voor de organisatie en een voor het taalhuis."
        ),
    ),
    Check(
        "C-A06", "Elke samenwerking rust op een keuze", Severity.TEKORT,
        ("SAM-NORM-KEUZES", "SAM-IND-1"), ("SAM-IND-1",), _BOTH, choices.rests_on_choice,
        why=(
            "De norm kijkt niet alleen naar wie jullie partners zijn, maar ook naar de keuzes "
            "die jullie over hen maakten."
        ),
        chosen=nee_on(1),
    ),
    Check(
        "C-A07", "Elke samenwerking draagt bij aan een ambitie", Severity.TEKORT,
        ("SAM-NORM", "SAM-IND-1-R5"), ("SAM-IND-1",), _BOTH, choices.serves_ambition,
        why=(
            "Samenwerken is een middel om ambities te halen, op korte of lange termijn. "
            "Jullie moeten kunnen laten zien hoeveel een samenwerking daaraan toevoegt."
        ),
        chosen=nee_on(1),
    ),
    Check(
        "C-A08", "Aan elke ambitie draagt een samenwerking bij, of er is gekozen voor zelf of niet",
        Severity.VRAAG, ("SAM-IND-1-R2", "LP-TOOL-3"), (), SUBJECTS,
        choices.ambition_is_served,
        why=(
            "De auditor wil weten wat jullie alleen kunnen en waarvoor jullie een ander nodig "
            "hebben. Een ambitie zonder partner mag, als het een keuze is."
        ),
        chosen=(
            "Schrijf een blok 'keuze' met ':uitkomst: zelf' of ':uitkomst: niet_doen' en noem de "
            "ambitie bij 'vloeit_voort_uit'."
        ),
    ),
    Check(
        "C-A09", "Wie ontzorgd wil worden, zegt wat zelf te doen blijft", Severity.TEKORT,
        ("SAM-IND-1-R6",), ("SAM-IND-1",), _BOTH, choices.own_effort_left,
        why=(
            "Neemt een partner werk van jullie over, dan moet duidelijk zijn wat jullie eigen "
            "medewerkers of vrijwilligers er nog aan doen."
        ),
        chosen=nee_on(1),
    ),
    Check(
        "C-A17", "Het taalhuis kiest een partner niet alleen om de geschiedenis", Severity.VRAAG,
        ("SAM-IND-2-R7",), (), (TAALHUIS,), choices.more_than_history,
        why=(
            "Bij het taalhuis moet duidelijk zijn waarom jullie een partner kozen: omdat jullie "
            "elkaar al jaren kennen, of om wat die partner bijdraagt."
        ),
        chosen="Schrijf bij 'verwacht_voordeel' wat de partner nu bijdraagt.",
    ),
    Check(
        "C-A26", "Er is een aanpak die geldt en bij de ambities past", Severity.TEKORT,
        ("SAM-ORG-V1", "SAM-TH-V1", "SAM-TH-V1-R2"), (), _BOTH, approach.approach_in_force,
        why=(
            "De eerste beoordelingsvraag gaat over jullie aanpak: is die er, komt die voort uit "
            "jullie ambities en kunnen jullie ermee vooruit?"
        ),
        chosen=left_open("beoordelingsvraag 1"),
    ),
)  # fmt: skip
