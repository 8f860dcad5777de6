"""Tell what a page from outside may not do: as a block that could not be read, so it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor.sphinx.notes import Seen, notes_of

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


def tell(env: BuildEnvironment, line: int, what: str, text: str) -> None:
    """Note something on the page that is being read; what is told twice is told once.

    Two things on one line become one note, because an unreadable block goes by its line.
    """
    docname = env.docname
    seen = notes_of(env).seen.setdefault(docname, [])
    for index, earlier in enumerate(seen):
        if earlier.line == line and earlier.trouble and not earlier.id:
            if text not in earlier.trouble:
                joined = f"{earlier.trouble} {text[:1].upper()}{text[1:]}"
                seen[index] = Seen(docname, line, earlier.type, "", earlier.title, joined)
            return
    seen.append(Seen(docname, line, what, "", "", text))
