"""The settings above a page: lines such as ``classificatie: openbaar`` between two of ``---``."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LINE = re.compile(r"^([A-Za-z_-]+): *(\S*) *$")
_EDGE = "---"


def settings_in(block: str) -> Mapping[str, str] | None:
    """The settings in the text between the two edges; None where a line is no setting.

    A name that stands there twice makes the whole unreadable: nobody knows which one counts.
    """
    lines = [line for line in block.splitlines() if line.strip()]
    found = [_LINE.match(line) for line in lines]
    settings = {one[1]: one[2] for one in found if one}
    return settings if len(settings) == len(lines) else None


def settings_above(page: str) -> Mapping[str, str] | None:
    """The settings above a page, none where there are none; None where they cannot be read."""
    first, *lines = page.splitlines() or [""]
    if not first.startswith(_EDGE):
        return {}
    if first.rstrip() != _EDGE or _EDGE not in (stripped := [line.rstrip() for line in lines]):
        return None
    return settings_in("\n".join(lines[: stripped.index(_EDGE)]))
