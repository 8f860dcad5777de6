"""The checks on evidence and on what can be seen, in a list you can read aloud."""

from __future__ import annotations

from normspoor.core.checks import attached, evidence, practice
from normspoor.core.checks.finding import Check, Severity
from normspoor.core.profile import ORGANISATIE, SUBJECTS, TAALHUIS

EVIDENCE: tuple[Check, ...] = (
    Check(
        "C-A32", "Bij elke vraag is er bewijs, het liefst uit meer dan één bron", Severity.VRAAG,
        ("AUD-BRONNEN", "SAM-BEWIJS-ALG"), (), (ORGANISATIE, TAALHUIS),
        evidence.questions_have_evidence,
        why=(
            "De auditor kijkt naar jullie zelfevaluatie, naar stukken, naar gesprekken en naar "
            "wat er te zien is. Welk stuk jullie laten zien is vrij: de norm geeft voorbeelden."
        ),
        chosen=(
            "Laten jullie een vraag bewust open? Schrijf een blok 'motivering' dat de vraag noemt "
            "bij 'motiveert'."
        ),
    ),
    Check(
        "C-A33", "Bewijs is op tijd nagekeken en past bij de norm van nu", Severity.VRAAG,
        ("AUD-BRON-2",), (), (), evidence.evidence_is_recent,
        why=(
            "Een oud stuk kan nog kloppen, maar dat weet je pas als je het nakijkt. Hoe oud te oud "
            "is, kiezen jullie zelf in het profiel. Verandert de tekst van de norm, dan vraagt ook "
            "nieuw bewijs een blik. Dit is een regel van Normspoor."
        ),
        chosen=(
            "Blijft een stuk langer goed? Vul 'geldig_tot' in: dan telt die dag en niet jullie "
            "termijn."
        ),
    ),
    Check(
        "C-A34", "Een stuk met persoonsgegevens ligt niet in de map van het dossier",
        Severity.FOUT, ("LR-BELANG-3",), (), (), evidence.nothing_private_inside,
        why=(
            "Van de map van het dossier wordt een website gemaakt. Wat erin ligt, kan zo bij "
            "mensen komen die het niet mogen zien."
        ),
    ),
    Check(
        "C-A47", "Het bestand dat jullie bij een bewijs noemen, is er", Severity.VRAAG,
        ("AUD-BRON-2",), (), (), attached.files_are_there,
        why="De auditor opent een paar stukken om te kijken of het klopt. Een stuk dat weg is, "
        "laat niets zien.",
    ),
    Check(
        "C-A48", "Een bestand is hetzelfde als toen iemand het nakeek", Severity.VRAAG,
        ("AUD-BRON-2",), (), (), attached.files_are_unchanged,
        why="Wie een stuk nakeek, deed dat met de inhoud van toen. Is het bestand daarna "
        "veranderd, dan weet niemand of het nog klopt.",
    ),
    Check(
        "C-A35", "De auditor kan de praktijk zien, en wie meedoet vindt dat goed",
        Severity.ADVIES, ("AUD-BRON-4", "SAM-ORG-V3-R1", "SAM-TH-V2-R1"), (), SUBJECTS,
        practice.practice_can_be_seen,
        why=(
            "De auditor wil niet alleen lezen maar ook zelf meemaken hoe jullie samenwerken. Wie "
            "bekeken wordt, hoort dat vooraf goed te vinden."
        ),
        chosen=(
            "Kan er niemand meekijken? Een gesprek of rondleiding mag ook. Laten jullie de vraag "
            "bewust open, schrijf dan een blok 'motivering'."
        ),
    ),
)  # fmt: skip
