"""What a text says first, in a few words."""

from __future__ import annotations

import re
from textwrap import shorten

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"'(]?[A-ZÀ-Ý0-9])")


def lead(text: str, longest: int = 160) -> str:
    """The first sentences of ``text`` that fit together in ``longest`` signs.

    Of a first sentence that is too long, the words that fit.  White space counts once.
    """
    first, *rest = _sentences(text)
    told = shorten(first, longest, placeholder="…")
    for sentence in rest:
        if len(f"{told} {sentence}") > longest:
            break
        told = f"{told} {sentence}"
    return told


def first_sentence(text: str) -> str:
    """The first sentence of ``text``; a stop within it, as in "o.a. de", ends nothing."""
    return _sentences(text)[0]


def _sentences(text: str) -> list[str]:
    return _SENTENCE_END.split(" ".join(text.split()))
