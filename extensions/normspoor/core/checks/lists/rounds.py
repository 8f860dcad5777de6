"""The checks on rounds with a checklist, in a list you can read aloud."""

from __future__ import annotations

from normspoor.core.checks import rounds
from normspoor.core.checks.finding import Check, Severity

ROUNDS: tuple[Check, ...] = (
    Check(
        "C-A38", "Elke nee op een succesfactor heeft een maatregel", Severity.ADVIES,
        ("BS-KSF-0", "BS-KSF-NEE", "BS-KSF-KLEUR"), (), (), rounds.every_nee_has_action,
        why=(
            "Een nee op een succesfactor vraagt om actie: anders loopt de samenwerking op dat "
            "punt vast. Over twijfel praat je daarna."
        ),
        chosen=(
            "Doen jullie er bewust niets mee? Zet de maatregel op 'status: vervallen' en schrijf "
            "waarom bij 'reden_vervallen'. Een punt sla je over met 'overgeslagen' en de reden."
        ),
    ),
    Check(
        "C-A39", "Een ronde van een fase is af, en fase 1 eindigt met een besluit",
        Severity.ADVIES, ("BS-CHECKLIST", "BS-F1-BESLUIT"), (), (), rounds.phases_are_finished,
        why=(
            "Na fase 1 kies je: samenwerken, eerst iets uitzoeken of nog wachten. "
            "Wat in een fase niet aan bod kwam, is later vaak het punt waar het schuurt."
        ),
        chosen="Schrijf achter het punt 'overgeslagen' en waarom jullie het oversloegen.",
    ),
)  # fmt: skip
