"""The fingerprint of a text of the norm: another one means that the wording changed."""

from __future__ import annotations

import hashlib
import unicodedata

from normspoor.core.model import Item

#: Stands between the parts, so that a word that moves from one to the other is a change.
_BETWEEN = "\n"


def fingerprint(item: Item) -> str:
    """The SHA-256 of title, text and ``noot``; no other field, and no white space, counts."""
    parts = (item.title, item.body, item.get("noot"))
    wording = _BETWEEN.join(" ".join(part.split()) for part in parts)
    return hashlib.sha256(unicodedata.normalize("NFC", wording).encode()).hexdigest()
