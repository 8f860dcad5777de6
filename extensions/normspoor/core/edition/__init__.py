"""Editions of one dossier: who may see what (uitgave publiek, intern, auditor).

An edition leaves out what its readers may not see and keeps the rest as it is.  Of an object
that is left out an anonymous stub stays, so that every count, chain and state is the same in
all editions.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from normspoor.core.front_matter import settings_above
from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.model import Item
from normspoor.core.personal_data import may_hold_persons

#: The field of an object, and the setting above a page.
CLASSIFICATION = "classificatie"
_EVIDENCE = "bewijs"


class Edition(StrEnum):
    """For whom an edition is made, from everybody to those who judge."""

    PUBLIEK = "publiek"
    INTERN = "intern"
    AUDITOR = "auditor"


#: Made of a cleaned copy, in which a file is not as it was when somebody looked at it.
COPIES = (Edition.PUBLIEK, Edition.INTERN)


def _choices() -> tuple[str, ...]:
    field = TYPES_BY_NAME[_EVIDENCE].field(CLASSIFICATION)
    return field.choices if field else ()


#: From open to closed, as evidence has them.
CLASSES = _choices()
OPEN, INTERNAL, _CLOSED = CLASSES
_SHOWN: Mapping[Edition, tuple[str, ...]] = {
    Edition.PUBLIEK: (OPEN,),
    Edition.INTERN: (OPEN, INTERNAL),
    Edition.AUDITOR: CLASSES,
}


def edition_named(name: str) -> Edition:
    """The edition with this name; without one that of who may see all.  Raises ValueError."""
    return Edition(name) if name else Edition.AUDITOR


def page_class(page: str) -> str:
    """The class of a team's page; nothing is public unless somebody said so.

    What cannot be read, or is no class, counts as the most closed.
    """
    settings = settings_above(page)
    given = _CLOSED if settings is None else settings.get(CLASSIFICATION, INTERNAL)
    return given if given in CLASSES else _CLOSED


def is_class_unknown(page: str) -> bool:
    """Whether what stands above a page cannot be read as settings with a known class."""
    settings = settings_above(page)
    return settings is None or settings.get(CLASSIFICATION, INTERNAL) not in CLASSES


def shows(edition: Edition, classification: str) -> bool:
    """Whether the readers of an edition may see what has this class; unknown is most closed."""
    return edition is Edition.AUDITOR or classification in _SHOWN[edition]


def shows_item(edition: Edition, item: Item, page: str) -> bool:
    """Whether they may see an object on a page of this class.

    Its own class goes before that of the page.  Evidence of which nobody said that there are no
    persons in it is shown in no edition but that of the auditor.
    """
    if edition is Edition.AUDITOR:
        return True
    if item.type == _EVIDENCE and may_hold_persons(item):
        return False
    own = item.get(CLASSIFICATION) if item.object_type.field(CLASSIFICATION) else ""
    return shows(edition, own or page)
