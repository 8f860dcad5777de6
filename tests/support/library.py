"""A library of any size, in memory: what a busy team writes about every collaboration."""

from __future__ import annotations

from normspoor.core.model import Catalog, Item
from support.factory import dossier, evidence, whole
from support.story import answers

_QUESTIONS = [f"SAM-{prefix}-V{number}" for prefix in ("ORG", "TH") for number in (1, 2, 3, 4)]
_SUBJECTS = ("organisatie", "taalhuis", "ido")
#: What stands about one collaboration, with its partner.
_EACH = 10


def library(objects: int) -> Catalog:
    """About this many objects: collaborations with partner, paper, deeds, results and evidence."""
    return dossier(
        whole("ambitie", "AMB-1", scope="organisatie, taalhuis, ido"),
        *(item for number in range(objects // _EACH) for item in _collaboration(number)),
        *answers(),
    )


def _collaboration(number: int) -> tuple[Item, ...]:
    sv, partner = f"SV-{number}", f"PART-{number}"
    scope = _SUBJECTS[number % len(_SUBJECTS)]
    return (
        whole("partner", partner, f"Partner {number}"),
        whole("samenwerkingsverband", sv, scope=scope, status="structureel", start="2025-01-01",
              trekker=f"functie {number % 7}", draagt_bij_aan="AMB-1",
              toetst_einde=f"CRI-{number}", beoogt=f"RES-{number}"),
        whole("deelname", f"DEEL-{number}", scope=scope, in_verband=sv, van_partner=partner),
        whole("overeenkomst", f"OVK-{number}", scope=scope, regelt=sv),
        whole("criterium", f"CRI-{number}", scope=scope, vastgelegd_in=f"OVK-{number}"),
        whole("activiteit", f"ACT-{number}", scope=scope, voert_uit=sv),
        whole("overleg", f"OVL-{number}", scope=scope, gaat_over=sv),
        whole("evaluatie", f"EVAL-{number}", scope=scope, evalueert=sv, draagt_nog_bij="ja",
              juiste_aanpak="ja"),
        whole("resultaat", f"RES-{number}", scope=scope, draagt_bij_aan="AMB-1"),
        evidence(f"BEW-{number}", scope=scope, onderbouwt=_QUESTIONS[number % len(_QUESTIONS)]),
    )  # fmt: skip
