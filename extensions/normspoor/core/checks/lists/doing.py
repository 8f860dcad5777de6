"""The checks on doing, looking back and improving, in a list you can read aloud."""

from __future__ import annotations

from normspoor.core.checks import evaluation, life, measures, orphans, results, terms
from normspoor.core.checks.finding import Check, Severity
from normspoor.core.profile import ORGANISATIE, SUBJECTS

DOING: tuple[Check, ...] = (
    Check(
        "C-A15", "Een evaluatie die niet voldoet, krijgt een maatregel of een besluit om te stoppen",
        Severity.VRAAG, ("SAM-IND-2-R5", "SAM-TH-V3-R2"), (), (), measures.measure_follows,
        why=(
            "Een gemist doel is geen reden om meteen te stoppen. De auditor wil dan wel horen wat "
            "jullie eraan doen."
        ),
        chosen=(
            "Stoppen jullie? Zet ':besluit: beeindigen' en schrijf in het blok waarom. Doen jullie "
            "bewust niets? Schrijf een maatregel met ':status: vervallen' en de reden."
        ),
    ),
    Check(
        "C-A27", "Elke samenwerking heeft een resultaat, en een effect of een reden waarom niet",
        Severity.TEKORT, ("SAM-ORG-V2", "SAM-ORG-V2-R2"), (), (ORGANISATIE,),
        results.results_wanted,
        why=(
            "Zonder concreet resultaat kan niemand later zien of samenwerken iets opleverde. Een "
            "aantal alleen vertelt nog niet wat mensen eraan hadden."
        ),
        chosen=(
            "Kunnen jullie het effect niet meten, of heeft dat geen zin? Schrijf bij de "
            "samenwerking waarom, in 'reden_geen_outcome'."
        ),
    ),
    Check(
        "C-A28", "Van elke lopende samenwerking is te zien dat zij leeft", Severity.VRAAG,
        ("SAM-ORG-V3", "SAM-TH-V2", "LR-SLOT"), (), SUBJECTS, life.contact_in_time,
        why=(
            "De auditor zoekt jullie aanpak in het gewone werk. Een samenwerking waar lang niets "
            "van te zien is, roept de vraag op of zij nog bestaat. Hoe lang te lang is, kiezen "
            "jullie zelf in het profiel."
        ),
        chosen="Is minder vaak ook goed? Kies in het profiel een langere 'termijn_contact'.",
    ),
    Check(
        "C-A29", "Aanpak en vaste samenwerkingen zijn op tijd geëvalueerd", Severity.TEKORT,
        ("SAM-ORG-V4", "SAM-TH-V3", "GSL-3"), (), SUBJECTS, evaluation.evaluated_in_time,
        why=(
            "De norm wil dat jullie regelmatig terugkijken op de aanpak. Terugkijken op elke vaste "
            "samenwerking is een raad uit de richtlijnen. Wat regelmatig is, kiezen jullie zelf "
            "in het profiel. Wat nieuw is of vervangen, hoeft nog niet of niet meer."
        ),
        chosen="Is minder vaak ook goed? Kies in het profiel een langere 'termijn_evaluatie'.",
    ),
    Check(
        "C-A30", "Elke maatregel is op tijd klaar", Severity.VRAAG,
        ("SAM-ORG-V4-BEWIJS-3",), (), (), measures.measures_in_time,
        why=(
            "Een maatregel laat zien dat jullie van een evaluatie leren. Blijft zij liggen, dan "
            "vraagt de auditor hoe dat komt."
        ),
        chosen=(
            "Doen jullie het niet meer? Zet ':status: vervallen' en schrijf bij "
            "'reden_vervallen' waarom."
        ),
    ),
    Check(
        "C-A31", "Een nieuwe versie van de aanpak noemt de vorige, en de evaluatie ertussen",
        Severity.ADVIES, ("SAM-ORG-V4-R2",), (), (), measures.revision_says_why,
        why=(
            "Een aanpak mag veranderen door wat jullie leerden. Met deze twee verwijzingen kan een "
            "lezer dat volgen."
        ),
        chosen="Is het een andere aanpak en geen nieuwe versie? Geef haar dan ':versie: 1'.",
    ),
    Check(
        "C-A37", "Papier en praktijk horen bij elkaar", Severity.VRAAG,
        ("BS-LAAG-1", "BS-LAAG-2", "LR-COND-1-3"), (), (), life.paper_and_deeds,
        why=(
            "Alleen een handtekening is een lege huls. En wat alleen op de werkvloer gebeurt, kan "
            "zomaar stoppen als iemand weggaat."
        ),
        chosen=(
            "Ligt de samenwerking bewust stil? Zet de status op 'verkenning' of 'beeindigd'. Houden "
            "jullie het bewust klein? Een verkenning met een trekker is genoeg."
        ),
    ),
    Check(
        "C-A41", "Elke partner doet ergens aan mee, en elke samenwerking heeft een partner",
        Severity.VRAAG, ("SAM-ORG-V1-BEWIJS-2", "SAM-TH-V1-BEWIJS-2"), (), (),
        orphans.nobody_stands_alone,
        why=(
            "Jullie overzicht van partners komt uit het dossier. Staat daar een partner los in, "
            "dan vraagt de auditor wat jullie samen doen."
        ),
        chosen="Geeft een partner alleen geld? Zet bij 'rollen' dan alleen 'subsidierend'.",
    ),
    Check(
        "C-A46", "Jullie kozen zelf je termijnen", Severity.VRAAG,
        ("SAM-ORG-V4", "SAM-TH-V3", "LR-SLOT", "LR-COND-1-4"), (), (), terms.terms_chosen,
        why=(
            "De norm zegt regelmatig, maar noemt geen getal. Pas met een eigen termijn kan "
            "Normspoor laten zien wat te lang geleden is. Zolang een termijn leeg is, let het "
            "daar niet op. Dit is een regel van Normspoor."
        ),
    ),
)  # fmt: skip
