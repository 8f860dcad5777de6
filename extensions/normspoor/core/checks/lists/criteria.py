"""The checks on criteria, in a list you can read aloud."""

from __future__ import annotations

from normspoor.core.checks import criteria
from normspoor.core.checks.finding import Check, Severity
from normspoor.core.checks.lists.ways import left_open, nee_on
from normspoor.core.profile import ORGANISATIE, SUBJECTS, TAALHUIS

_BOTH = (ORGANISATIE, TAALHUIS)

CRITERIA: tuple[Check, ...] = (
    Check(
        "C-A11", "Elke overeenkomst zegt hoe je evalueert", Severity.TEKORT,
        ("SAM-IND-2-R1",), ("SAM-IND-2",), _BOTH, criteria.way_of_evaluating,
        why=(
            "In de overeenkomst moet staan hoe jullie samen terugkijken. "
            "Dan hoef je dat later niet meer te bespreken."
        ),
        chosen=nee_on(2),
    ),
    Check(
        "C-A12", "Bij elke overeenkomst hoort een criterium om te evalueren", Severity.TEKORT,
        ("SAM-IND-2-R2",), ("SAM-IND-2",), _BOTH, criteria.criterion_to_evaluate,
        why=(
            "Jullie moeten vooraf weten waaraan je ziet of de samenwerking gaf wat je ervan "
            "verwachtte."
        ),
        chosen=nee_on(2),
    ),
    Check(
        "C-A13", "Elke samenwerking heeft een criterium om te stoppen", Severity.TEKORT,
        ("SAM-IND-2-R4",), ("SAM-IND-2",), _BOTH, criteria.criterion_to_end,
        why=(
            "Stoppen is een bijzondere vorm van bijsturen. "
            "De norm vraagt daar vooraf doordachte criteria voor."
        ),
        chosen=nee_on(2),
    ),
    Check(
        "C-A14", "Elke samenwerking heeft een criterium om te beginnen", Severity.ADVIES,
        ("SAM-IND-2-R6", "SAM-IND-2-R8"), ("SAM-IND-2",), _BOTH, criteria.criterion_to_start,
        why=(
            "Zo begin je niet aan iets dat niets toevoegt. De uitleg van de norm noemt het "
            "verstandig, de stelling zelf klinkt strenger."
        ),
        chosen=left_open("indicator 2"),
    ),
    Check(
        "C-A16", "Wat gestopt is, zegt op grond van welk criterium", Severity.ADVIES,
        ("SAM-IND-2-R9",), (), SUBJECTS, criteria.ended_with_reason,
        why=(
            "Is een samenwerking van het taalhuis gestopt, dan vraagt de auditor waarom. "
            "Bij andere samenwerkingen is het goed om het ook te weten."
        ),
        chosen=(
            "Stopten jullie om een andere reden dan een criterium? Schrijf op de pagina een blok "
            "'keuze' met ':uitkomst: niet_doen'."
        ),
    ),
)  # fmt: skip
