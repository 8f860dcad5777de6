"""The checks on the audit and on what may stand in a dossier, in a list you can read aloud."""

from __future__ import annotations

from normspoor.core.checks import audit, privacy
from normspoor.core.checks.finding import Check, Severity

AUDIT: tuple[Check, ...] = (
    Check(
        "C-A40", "De zelfevaluatie is op tijd klaar, en besproken met collega's en een partner",
        Severity.VRAAG, ("AUD-BRONNEN",), (), (), audit.self_evaluation_ready,
        why=(
            "Een auditor leest de zelfevaluatie voor de audit. De zes weken en het gesprek met "
            "collega's en partners staan op openbare pagina's van de certificerende instelling, "
            "niet in de norm."
        ),
        chosen=(
            "Hoorden jullie een andere termijn? Zet die in het profiel bij "
            "'termijn_zelfevaluatie'."
        ),
    ),
    Check(
        "C-A44", "In het dossier staan functies, geen personen", Severity.VRAAG,
        (), (), (), privacy.no_persons,
        why=(
            "Een dossier gaat door veel handen. Met een functie weet de lezer genoeg, en het "
            "klopt nog als er iemand anders op die plek zit. Dit is een regel van Normspoor."
        ),
    ),
)  # fmt: skip
