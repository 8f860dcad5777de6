"""What the reading of the pages itself had to say as work, such as a page in no menu."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from normspoor.core.checks import Severity
from normspoor.core.model import Place
from normspoor.core.work.mistaken import LINKS_AND_BLOCKS, two_parts
from normspoor.core.work.shape import Work

#: A message as a build gives it; what stands on the lines below it is how it sounded at first.
_PLACED = re.compile(r"(?:([^\n]+?):(\d+): )?([^\n]*)")
#: Where a dossier begins: a message that names no page is about all of them.
_BEGIN = Place("index.md", 1)


def told(messages: Iterable[str], said: Collection[str]) -> Iterator[Work]:
    """A line for every message ``bestand:regel: tekst`` that is not in ``said`` yet."""
    for message in sorted(set(messages)):
        match = _PLACED.match(message)
        if match is None or match[0] in said:
            continue
        page, line, text = match.groups()
        place = Place(page, int(line)) if page else _BEGIN
        yield Work(Severity.FOUT, LINKS_AND_BLOCKS, (), place, "", *two_parts(text))
