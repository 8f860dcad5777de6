"""Check on the terms that a team chooses itself (C-A46)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.metamodel import TYPES_BY_NAME, Kind
from normspoor.core.mistakes import nearest

#: Empty it still means something: six weeks (see :mod:`normspoor.core.audit_days`).
_HAS_A_DEFAULT = "termijn_zelfevaluatie"


def terms_chosen(situation: Situation) -> Iterator[Found]:
    """C-A46: every term is asked for once; a misspelt one is told as a mistake."""
    profile = situation.profile.item
    fields = TYPES_BY_NAME["profiel"].fields
    names = [field.name for field in fields]
    misspelt = {nearest(word, names) for word in profile.unknown_fields}
    for field in fields:
        if field.kind is not Kind.TERM or profile.get(field.name) or field.name in misspelt:
            continue
        asked = field.meaning[0].lower() + field.meaning[1:]
        default = field.name == _HAS_A_DEFAULT
        yield Found(
            profile,
            f"Jullie kozen nog niet {asked}" + (" Nu tellen zes weken." if default else ""),
            f"Spreek samen een termijn af en vul '{field.name}' in. De norm noemt geen getal.",
            severity=Severity.TIP if default else None,
        )
