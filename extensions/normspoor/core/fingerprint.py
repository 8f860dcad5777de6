"""The fingerprint of a text of the norm: another one means that the wording changed."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from normspoor.core.model import Item

#: Stands between the parts, so that a word that moves from one to the other is a change.
_BETWEEN = "\n"
_SHA256 = re.compile(r"[0-9a-f]{64}")


def is_sha256(text: str) -> bool:
    """Whether a text can be a fingerprint: 64 signs, as every program here writes them."""
    return _SHA256.fullmatch(text) is not None


def fingerprint(item: Item) -> str:
    """The SHA-256 of title, text and ``noot``; no other field, and no white space, counts."""
    parts = (item.title, item.body, item.get("noot"))
    wording = _BETWEEN.join(" ".join(part.split()) for part in parts)
    return hashlib.sha256(unicodedata.normalize("NFC", wording).encode()).hexdigest()
