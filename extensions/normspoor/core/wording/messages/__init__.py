"""What an author reads for a message of the building blocks below Normspoor.

docutils, MyST, Sphinx and sphinx-needs speak English, to people who know them.  Which of their
messages means what, :mod:`normspoor.sphinx.messages` knows; here stand the words, by kind.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from normspoor.core.wording.labels import enumeration
from normspoor.core.wording.messages.blocks import BLOCKS
from normspoor.core.wording.messages.links import LINKS
from normspoor.core.wording.messages.pages import PAGES
from normspoor.core.wording.messages.said import Said
from normspoor.core.wording.messages.tables import TABLES

SAID: Mapping[str, Said] = {**PAGES, **BLOCKS, **TABLES, **LINKS}

#: The kinds for what no other kind knows, with and without a place.
UNKNOWN = "unknown"
UNKNOWN_PLACE = "unknown-place"
#: Above the messages that are not about a block of the dossier.
WRONG_LINES = "Op deze regels klopt iets niet:"
#: Above the message as it was, for who asks for it.
ORIGINAL = "oorspronkelijke melding"


def sentence(kind: str, words: Mapping[str, str], choices: Sequence[str] = ()) -> str:
    """What is the matter and what to do, in Dutch.

    ``words`` are those captured from the message, with under ``near`` the known word that looks
    like the one typed; ``choices`` are the words that could have been typed.
    """
    said = SAID[kind]
    given = {**words, "choices": enumeration([f"'{choice}'" for choice in choices], "of")}
    todo = "Bedoelde je '{near}'?" if words.get("near") else said.todo
    parts = (f"{said.what}.", todo, said.also)
    return " ".join(part.format_map(given) for part in parts if part)
