"""All checks, in a list you can read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks import answers, choices, contributions, criteria
from normspoor.core.checks.finding import Check, Finding, Severity, Situation
from normspoor.core.profile import IDO, ORGANISATIE, SUBJECTS, TAALHUIS

_BOTH = (ORGANISATIE, TAALHUIS)

CHECKS: tuple[Check, ...] = (
    Check(
        "C-A03", "Elke indicator heeft een antwoord voor elk onderwerp", Severity.TEKORT,
        ("SAM-IND-ALG", "SAM-IND-SCOPE-STER", "SAM-IND-SCOPE-TH"), (), SUBJECTS,
        answers.one_answer,
    ),
    Check(
        "C-A04", "Een nee heeft uitleg", Severity.VRAAG,
        ("SAM-IND-NEE",), (), SUBJECTS, answers.nee_explained,
    ),
    Check(
        "C-A06", "Elke samenwerking rust op een keuze", Severity.TEKORT,
        ("SAM-NORM-KEUZES", "SAM-IND-1"), ("SAM-IND-1",), _BOTH, choices.rests_on_choice,
    ),
    Check(
        "C-A07", "Elke samenwerking draagt bij aan een ambitie", Severity.TEKORT,
        ("SAM-NORM", "SAM-IND-1-R5"), ("SAM-IND-1",), _BOTH, choices.serves_ambition,
    ),
    Check(
        "C-A09", "Wie ontzorgd wil worden, zegt wat zelf te doen blijft", Severity.TEKORT,
        ("SAM-IND-1-R6",), ("SAM-IND-1",), _BOTH, choices.own_effort_left,
    ),
    Check(
        "C-A11", "Elke overeenkomst zegt hoe je evalueert", Severity.TEKORT,
        ("SAM-IND-2-R1",), ("SAM-IND-2",), _BOTH, criteria.way_of_evaluating,
    ),
    Check(
        "C-A12", "Elke overeenkomst heeft een criterium om te evalueren", Severity.TEKORT,
        ("SAM-IND-2-R2",), ("SAM-IND-2",), _BOTH, criteria.criterion_to_evaluate,
    ),
    Check(
        "C-A13", "Elke samenwerking heeft een criterium om te stoppen", Severity.TEKORT,
        ("SAM-IND-2-R4",), ("SAM-IND-2",), _BOTH, criteria.criterion_to_end,
    ),
    Check(
        "C-A18", "Bijdrage en meerwaarde van elke partner liggen vast", Severity.TEKORT,
        ("SAM-IND-3", "SAM-IND-3-R2"), ("SAM-IND-3",), _BOTH,
        contributions.contribution_laid_down,
    ),
    Check(
        "C-A23", "Het IDO heeft partners met een rol, een bijdrage en een doorverwijzing",
        Severity.TEKORT, ("SAM-NORM-IDO", "SAM-IND-4", "SAM-IND-4-R1", "SAM-IND-4-R3"),
        ("SAM-IND-4",), (IDO,), contributions.ido_partners,
    ),
    Check(
        "C-A24", "Taak, verantwoordelijkheid en bevoegdheid in het taalhuis liggen vast",
        Severity.TEKORT, ("SAM-NORM-TVB", "SAM-IND-5"), ("SAM-IND-5",), (TAALHUIS,),
        contributions.tasks_laid_down,
    ),
    Check(
        "C-A25", "Het stuk zegt wie je belt bij problemen", Severity.TEKORT,
        ("SAM-IND-5-R2", "SAM-IND-5-R3"), ("SAM-IND-5",), (TAALHUIS,),
        contributions.contact_for_trouble,
    ),
)  # fmt: skip


def findings(situation: Situation, *, indicator: str = "") -> Iterator[Finding]:
    """What the checks find for one subject; only those behind ``indicator`` where given."""
    for check in CHECKS:
        if not indicator or indicator in check.indicators:
            yield from check.findings(situation)
