"""Clean the text of a page before anybody parses it: signs, settings above it, length."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from normspoor.core.front_matter import settings_in
from normspoor.core.wording import limits
from normspoor.core.wording import outside as say
from normspoor.sphinx.outside.allowed import FRONT_MATTER, LONGEST_PAGE

#: Ends of lines to some readers and not to others, so lines would be counted differently.
_BREAKS = re.compile("[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
#: What word processors and websites leave behind; it only breaks ids and searching.
_DUST = re.compile("[\u00ad\u180e\u200b\u2060\ufeff]")
#: What turns the order of reading around, or hides text for people only.
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")
#: What steers machines: no text at all.
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Remark:
    """What is the matter with a line, and what sort of thing it is."""

    line: int
    what: str
    text: str


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text that is safe to parse, with its lines where they were, and what was the matter."""

    text: str
    remarks: tuple[Remark, ...]


def cleaned(text: str) -> Cleaned:
    """The text of a page from outside; a page that is far too long becomes a short one."""
    if len(text) > LONGEST_PAGE:
        told = Remark(1, "pagina", limits.page_too_long(LONGEST_PAGE))
        return Cleaned(f"# {say.UNREADABLE_TITLE}\n", (told,))
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    lines = _DUST.sub("", _BREAKS.sub(" ", plain)).split("\n")
    remarks = tuple(_signs(lines))
    return Cleaned("\n".join(lines), remarks)


def _signs(lines: list[str]) -> Iterator[Remark]:
    """Take out what nobody can see; say so where it can only be meant badly."""
    for index, line in enumerate(lines):
        after, turned = _DIRECTION.subn("", line)
        if turned:
            yield Remark(index + 1, "teken", say.direction())
        after, steering = _CONTROLS.subn("", after)
        if steering:
            yield Remark(index + 1, "teken", say.controls(steering))
        lines[index] = after


def refused_settings(text: str) -> list[str] | None:
    """The names in the block above a page that may not stand there; None where all may."""
    settings = settings_in(text)
    if settings is not None and all(
        value in FRONT_MATTER.get(name, ()) for name, value in settings.items()
    ):
        return None
    names = (re.match(r"([A-Za-z_-]+):", line) for line in text.splitlines())
    return [one[1] for one in names if one and one[1] not in FRONT_MATTER]
