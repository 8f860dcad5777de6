"""Every trick that we know, sort by sort."""

from __future__ import annotations

from support.hostile import code, exhausting, files, markup, names, tampering

CASES = (
    *code.CASES,
    *files.CASES,
    *markup.CASES,
    *tampering.CASES,
    *names.CASES,
    *exhausting.CASES,
)
