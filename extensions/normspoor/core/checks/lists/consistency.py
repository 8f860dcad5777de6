"""The checks that hold the answers against the dossier, in a list you can read aloud."""

from __future__ import annotations

from functools import partial

from normspoor.core.checks import consistency
from normspoor.core.checks.finding import Check, Severity
from normspoor.core.profile import SUBJECTS


def consistency_checks(behind: consistency.Behind) -> tuple[Check, ...]:
    """C-A04 and C-A45; ``behind`` are the checks that tell what the dossier shows."""
    return (
        Check(
            "C-A04", "Een nee heeft uitleg", Severity.VRAAG, ("SAM-IND-NEE",), (), SUBJECTS,
            partial(consistency.nee_explained, behind=behind),
            why=(
                "Een nee is niet fout: er kan beleid achter zitten. "
                "De auditor vraagt dan wel welk beleid."
            ),
            chosen=(
                "Schrijf de uitleg in het antwoord en noem de keuze erachter bij "
                "'verantwoord_door'."
            ),
        ),
        Check(
            "C-A45", "Het antwoord en het dossier zeggen hetzelfde", Severity.VRAAG,
            ("SAM-IND-1", "SAM-IND-2", "SAM-IND-3", "SAM-IND-4", "SAM-IND-5"), (), SUBJECTS,
            partial(consistency.answer_agrees, behind=behind),
            why=(
                "De auditor legt jullie antwoord naast het dossier. Een ja zonder samenwerking "
                "of een nee terwijl alles er staat, roept vragen op."
            ),
            chosen="Is de nee beleid? Noem de keuze erachter bij 'verantwoord_door'.",
        ),
    )  # fmt: skip
