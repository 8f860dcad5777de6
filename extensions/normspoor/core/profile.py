"""The team's own settings: which subjects apply and which terms it chose."""

from __future__ import annotations

from dataclasses import dataclass

from normspoor.core.model import Catalog, Item

ORGANISATIE, TAALHUIS, IDO = "organisatie", "taalhuis", "ido"
SUBJECTS = (ORGANISATIE, TAALHUIS, IDO)


@dataclass(frozen=True, slots=True)
class Profile:
    """What the ``profiel`` of a dossier says; a term that was left open is empty."""

    item: Item
    subjects: tuple[str, ...]
    evaluation_term: str
    evidence_term: str
    contact_term: str

    def covers(self, item: Item) -> bool:
        """Whether an object is about a subject that applies to this team."""
        return bool(set(item.subjects) & set(self.subjects))


def profile_of(catalog: Catalog) -> Profile | None:
    """The profile of the dossier; None where there is none, as in a norm on its own.

    With more than one, the first by id counts; the surplus is a mistake that
    :mod:`normspoor.core.mistakes` reports.
    """
    found = [item for item in catalog.of_type("profiel") if not item.external]
    if not found:
        return None
    item = found[0]
    applies = {
        ORGANISATIE: True,
        TAALHUIS: item.get("eindverantwoordelijk_taalhuis") != "nee",
        IDO: item.get("heeft_ido") != "nee",
    }
    return Profile(
        item,
        tuple(subject for subject in SUBJECTS if applies[subject]),
        item.get("termijn_evaluatie"),
        item.get("termijn_bewijs"),
        item.get("termijn_contact"),
    )
