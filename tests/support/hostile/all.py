"""Every trick that we know, sort by sort."""

from __future__ import annotations

from support.hostile import attachments, code, exhausting, files, markup, names, partners, tampering

CASES = (
    *code.CASES,
    *files.CASES,
    *markup.CASES,
    *tampering.CASES,
    *names.CASES,
    *exhausting.CASES,
    *attachments.CASES,
    *partners.CASES,
)
