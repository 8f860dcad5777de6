"""The words around a report: what its head calls things."""

from __future__ import annotations

#: What the head of a report calls its facts, in the order in which a reader meets them.
FACTS = {
    "dossier": "Dossier",
    "organisation": "Soort organisatie",
    "framework": "Kader",
    "norm": "Norm",
    "norm_version": "Versie van de norm",
    "peildatum": "Peildatum",
    "recorded": "Versie van het dossier",
    "norm_fingerprint": "Vingerafdruk van de norm",
    "dossier_fingerprint": "Vingerafdruk van het dossier",
    "edition": "Uitgave",
    "audit_day": "Auditdatum",
    "took_part": "Deden mee",
}
