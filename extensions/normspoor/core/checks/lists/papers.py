"""The checks on agreements and project plans, in a list you can read aloud."""

from __future__ import annotations

from normspoor.core.checks import papers
from normspoor.core.checks.finding import Check, Severity
from normspoor.core.checks.lists.ways import left_open, nee_on
from normspoor.core.profile import ORGANISATIE, SUBJECTS, TAALHUIS

_BOTH = (ORGANISATIE, TAALHUIS)

PAPERS: tuple[Check, ...] = (
    Check(
        "C-A10", "Wat structureel is, heeft een overeenkomst met een resultaat", Severity.TEKORT,
        ("SAM-IND-1-R4",), ("SAM-IND-1",), (ORGANISATIE,), papers.lasting_has_agreement,
        why=(
            "Een samenwerking leg je vast in een overeenkomst waarin de resultaten duidelijk zijn. "
            "Alleen een proef mag zonder."
        ),
        chosen=(
            "Proberen jullie het nog uit? Zet de samenwerking dan op 'status: experiment'. "
            f"{nee_on(1)}"
        ),
    ),
    Check(
        "C-A19", "Een proef heeft een projectplan of een overeenkomst", Severity.ADVIES,
        ("SAM-IND-3-R4", "SAM-IND-3-R5"), ("SAM-IND-3",), _BOTH, papers.trial_has_plan,
        why=(
            "Samenwerken zonder overeenkomst mag, als proef. Met een projectplan weet je wat die "
            "kost, wanneer je samen terugkijkt en wat er aan het eind ligt."
        ),
        chosen=(
            "Is er nog niets om vast te leggen? Zet de samenwerking dan op 'status: verkenning'. "
            f"{nee_on(3)}"
        ),
    ),
    Check(
        "C-A20", "Een proef die blijft, krijgt een overeenkomst", Severity.ADVIES,
        ("SAM-IND-3-R6",), (), _BOTH, papers.trial_becomes_agreement,
        why=(
            "Besluiten jullie om na een proef samen door te gaan, dan raadt de norm een formele "
            "overeenkomst aan."
        ),
        chosen=nee_on(3),
    ),
    Check(
        "C-A21", "Een vaste taalpartner heeft een getekende overeenkomst", Severity.TEKORT,
        ("SAM-IND-3-R10",), ("SAM-IND-3",), (TAALHUIS,), papers.language_partner_has_agreement,
        why=(
            "Wat een taalpartner levert en moet bereiken staat in een overeenkomst die niet "
            "vrijblijvend is."
        ),
        chosen=nee_on(3),
    ),
    Check(
        "C-A22", "In een project staan de afspraken met de taalpartner in het plan",
        Severity.TEKORT, ("SAM-IND-3-R11",), ("SAM-IND-3", "SAM-IND-5"), (TAALHUIS,),
        papers.project_has_language_partner,
        why=(
            "Bij een project kijkt de auditor of de afspraken met de taalpartner in het "
            "projectplan te vinden zijn."
        ),
        chosen=nee_on(3),
    ),
    Check(
        "C-A36", "De overeenkomst is getekend en niet verlopen", Severity.VRAAG,
        ("SAM-ORG-V3-BEWIJS-1",), (), SUBJECTS, papers.agreement_in_force,
        why=(
            "Een getekende overeenkomst is een voorbeeld van bewijs dat jullie echt samenwerken. "
            "Is ze verlopen, dan vraagt de auditor wat er nu geldt."
        ),
        chosen=(
            "Geldt ze zonder einddatum door? Haal dan 'geldig_tot' weg. "
            f"{left_open('beoordelingsvraag 3 van de organisatie')}"
        ),
    ),
)  # fmt: skip
