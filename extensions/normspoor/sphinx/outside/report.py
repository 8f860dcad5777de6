"""Tell what a page from outside may not do: as a block that could not be read, so it counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from normspoor.sphinx.notes import Seen, notes_of
from normspoor.sphinx.outside.allowed import MOST_BLOCKS

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

#: What was told of each line, while a page is read.
_TOLD = "normspoor_told"
#: Signs on one line after which nothing is added.
_ENOUGH = 600


def tell(env: BuildEnvironment, line: int, what: str, text: str) -> None:
    """Note something on the page that is being read; what is told twice is told once.

    Two things on one line become one note, because an unreadable block goes by its line.  A
    page with very many of them is given up later; until then more of them help nobody.
    """
    told = cast("dict[int, Seen]", env.current_document.setdefault(_TOLD, {}))
    if len(told) > MOST_BLOCKS:
        return
    seen = notes_of(env).seen.setdefault(env.docname, [])
    earlier = told.get(line)
    if earlier is None or earlier not in seen:
        told[line] = Seen(env.docname, line, what, "", "", text)
        seen.append(told[line])
    elif len(earlier.trouble) < _ENOUGH and text not in earlier.trouble:
        joined = f"{earlier.trouble} {text[:1].upper()}{text[1:]}"
        told[line] = replace(earlier, trouble=joined)
        seen[seen.index(earlier)] = told[line]
