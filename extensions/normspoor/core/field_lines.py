"""Why a block has no id: one wrong line hides all its fields, or they stand too low."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from normspoor.core.wording import layout as say

_FIELD = re.compile(r"\s*:([^\s:]+):(?:\s+(.*))?$")
_ID = re.compile(r"\s*:id:\s+(\S+)\s*$")
_QUOTES = ("'", '"')


@dataclass(frozen=True, slots=True)
class FieldTrouble:
    """The line to blame (1 is the line below the opening), why, and the id that was meant."""

    line: int
    text: str
    id: str


def field_trouble(lines: Sequence[str], *, were_read: bool) -> FieldTrouble | None:
    """What is wrong with the fields of a block that got no id.

    ``lines`` are those below its opening; ``were_read`` says whether any field was.  Nothing
    where no id was written at all.
    """
    if lines and lines[0].startswith("---") and not were_read:
        return FieldTrouble(1, say.broken_fields(), "")
    fields = list(takewhile(_is_field, lines))
    ids = [(number, found[1]) for number, line in enumerate(lines, 1) if (found := _ID.match(line))]
    if fields and not were_read:
        return FieldTrouble(*_blame(fields), ids[0][1] if ids else "")
    return FieldTrouble(ids[0][0], say.loose_field("id"), ids[0][1]) if ids else None


def _is_field(line: str) -> bool:
    """Whether MyST takes a line for a field: it begins with a colon and is no block itself."""
    return line.lstrip().startswith(":") and not line.lstrip().startswith(":::")


def _blame(fields: Sequence[str]) -> tuple[int, str]:
    for number, line in enumerate(fields, start=1):
        field = _FIELD.match(line)
        if field is None:
            return number, say.field_without_colon(line.strip())
        value = (field[2] or "").strip()
        if value[:1] in _QUOTES and value.count(value[0]) == 1:
            return number, say.open_quote(field[1])
    return 1, say.broken_fields()
