"""What a text says first, in a few words."""

from __future__ import annotations

import re
from textwrap import shorten

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"'(]?[A-ZÀ-Ý0-9])")


def lead(text: str, longest: int = 160) -> str:
    """The first sentences of ``text`` that fit together in ``longest`` signs.

    Of a first sentence that is too long, the words that fit.  White space counts once.
    """
    first, *rest = _SENTENCE_END.split(" ".join(text.split()))
    told = shorten(first, longest, placeholder="…")
    for sentence in rest:
        if len(f"{told} {sentence}") > longest:
            break
        told = f"{told} {sentence}"
    return told
