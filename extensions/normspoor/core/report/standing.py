"""How an object of the dossier stands, in a word: the same in its table and by itself."""

from __future__ import annotations

from normspoor.core.agreements import is_in_force, is_signed
from normspoor.core.looking_back import is_late
from normspoor.core.model import Item
from normspoor.core.report.source import Source
from normspoor.core.states import evidence_state
from normspoor.core.wording.labels import choice_label, evidence_word
from normspoor.core.wording.report_cells import IN_FORCE, LAPSED, LATE, UNSIGNED

#: The field in which an object itself says how far it is.
_SAYS = {"samenwerkingsverband": "status", "activiteit": "status", "afspraak": "nakoming"}


def standing(source: Source, item: Item) -> str:
    """The state of evidence or of an agreement, whether a measure is late, else its own word.

    Nothing for what has no state; the norm has one per subject, in the table of requirements.
    """
    if item.type == "bewijs":
        term = source.profile.evidence_term
        return evidence_word(evidence_state(source.catalog, item, term, source.peildatum))
    if item.type == "verbetermaatregel":
        late = is_late(item, source.peildatum)
        return LATE if late else choice_label(item.get("status"))
    if item.type == "overeenkomst":
        return _agreement(source, item)
    return choice_label(item.get(_SAYS.get(item.type, "")))


def _agreement(source: Source, item: Item) -> str:
    if not is_signed(item, source.peildatum):
        return UNSIGNED
    return IN_FORCE if is_in_force(item, source.peildatum) else LAPSED
