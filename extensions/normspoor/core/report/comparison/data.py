"""A comparison for machines: plain values under names that stay the same."""

from __future__ import annotations

from typing import Any

from normspoor.core.report.comparison.shape import Comparison, Line, Section
from normspoor.core.report.names import NAMES
from normspoor.core.report.shape import Head

#: Goes up when a name goes away or gets another meaning; a name may come beside the others.
VERSION = 1
#: What identifies a report, under the names of ``metrics.json``.
_HEAD = (
    "dossier", "peildatum", "recorded", "dossier_fingerprint", "framework", "norm",
    "norm_version", "norm_fingerprint", "edition",
)  # fmt: skip


def as_data(comparison: Comparison) -> dict[str, Any]:
    """The comparison as dicts, lists and text, ready to be written as JSON.

    The reference page of the commands describes every name in it.
    """
    return {
        "versie": VERSION,
        "oud": _head(comparison.then),
        "nieuw": _head(comparison.now),
        "veranderd": comparison.changed,
        "let_op": [{"sleutel": one.key, "tekst": one.text} for one in comparison.caveats],
        "onderdelen": [_section(one) for one in comparison.sections],
    }


def _head(head: Head) -> dict[str, str]:
    return {NAMES[name]: getattr(head, name) for name in _HEAD}


def _section(section: Section) -> dict[str, Any]:
    return {
        "sleutel": section.key,
        "titel": section.title,
        "groepen": [
            {"sleutel": one.key, "titel": one.title, "regels": [_line(line) for line in one.lines]}
            for one in section.groups
        ],
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "id": line.id,
        "soort": line.kind,
        "titel": line.title,
        "label": line.authority.value,
        "onderwerp": line.subject,
        "toen": line.then,
        "nu": line.now,
        "veranderd": line.changed,
        "reden": line.reason,
        "velden": [{"veld": one.label, "toen": one.then, "nu": one.now} for one in line.fields],
    }
