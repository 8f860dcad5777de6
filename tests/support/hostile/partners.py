"""Tricks in the list of objects (needs.json) of a partner, which conf.py asks for."""

from __future__ import annotations

import json

from support.hostile.build import PARTNER
from support.hostile.case import Case, Harm, page, ran, says
from support.hostile.code import TOUCH

_NORM = "een bestand van een ander bevat stukken van een norm"


def _partner(name: str, told: str, harm: Harm, **given: object) -> Case:
    """A page that mentions the one object in the list."""
    need_id = f"SAM-PARTNER-{name.upper()}"
    need = {"id": need_id, "type": "bewijs", "title": "Stuk", "content": "", **given}
    needs = {"current_version": "1", "versions": {"1": {"needs": {need_id: need}}}}
    return Case(
        f"partner-{name}",
        page(f"Zie {{need}}`{need_id}`."),
        harm,
        told,
        place="conf.py",
        files={f"partners/{name}.json": json.dumps(needs)},
    )


CASES = (
    _partner("voorwaarde", "", ran, links=[f"SAM-NORM[{TOUCH}]"]),
    _partner("norm", _NORM, says(f'href="{PARTNER}'), type="norm", title="Vals"),
)
