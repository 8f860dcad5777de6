"""The shape of a message: what is the matter, and what an author does about it."""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """Two sentences with captured words between braces.

    ``todo`` gives way where some known word looks like the one that was typed; ``also`` never
    does.  ``choices`` in them is the list of known words.
    """

    what: str
    todo: str
    also: str = ""
