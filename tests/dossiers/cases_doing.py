"""Breaks in doing, looking back, improving and showing (C-A15, C-A27 to C-A35, C-A37)."""

from dossiers.cases_people import IDO
from dossiers.cases_plan import AANPAK, LEZEN, TAAL
from support.planted import Change, Gone, More, planted

BEWIJS = "bewijs.md"

_OLD = """\
:::{bewijs} Een oud verslag
:id: BEW-OUD
:scope: organisatie
:bron: document
:klasse: aantonend
:datum: 2024-10-31
:vindplaats: Archief
:bevat_persoonsgegevens: nee
:classificatie: intern
:onderbouwt: SAM-ORG-V1
:::
"""

DOING = (
    planted(
        "an evaluation without a measure", "C-A15", (LEZEN, "EVAL-LEZEN"),
        (Gone(LEZEN, "VM-LEZEN"),),
    ),
    planted(
        "a number without an effect", "C-A27", (LEZEN, "SV-LEZEN"),
        (Gone(LEZEN, "RES-LEZEN-EFFECT"),),
    ),
    planted(
        "no contact within the term", "C-A28", (IDO, "SV-IDO"),
        (Change(IDO, ":datum: 2026-09-15", ":datum: 2026-04-30"),),
    ),
    planted(
        "an approach that was not evaluated in time", "C-A29", (AANPAK, "AANP-2"),
        (Change(AANPAK, ":datum: 2026-06-16", ":datum: 2025-10-31"),),
    ),
    planted(
        "a collaboration that was not evaluated in time", "C-A29", (TAAL, "SV-TAAL"),
        (Change(TAAL, ":datum: 2026-06-23", ":datum: 2025-10-31"),),
    ),
    planted(
        "a measure that is late", "C-A30", (LEZEN, "VM-LEZEN"),
        (Change(LEZEN, ":termijn: 2026-12-15", ":termijn: 2026-10-31"),),
    ),
    planted(
        "a new approach without the evaluation behind it", "C-A31", (AANPAK, "AANP-2"),
        (Change(AANPAK, ":naar_aanleiding_van: EVAL-AANPAK-1\n", ""),),
    ),
    planted(
        "a question without evidence", "C-A32", ("profiel.md", "PROF-1"),
        (Change(BEWIJS, "SAM-ORG-V1, SAM-ORG-V2, SAM-TH-V1\n", "SAM-ORG-V1, SAM-TH-V1\n"),
         Change(BEWIJS, "SAM-ORG-V1, SAM-ORG-V2, SAM-ORG-V4,", "SAM-ORG-V1, SAM-ORG-V4,")),
    ),
    planted(
        "a question with evidence of one kind", "C-A32", (BEWIJS, "BEW-PLAN"),
        (Change(BEWIJS, "SAM-ORG-V1, SAM-ORG-V2, SAM-ORG-V4,", "SAM-ORG-V1, SAM-ORG-V4,"),),
    ),
    planted(
        "evidence older than the term", "C-A33", (BEWIJS, "BEW-OUD"), (More(BEWIJS, _OLD),),
    ),
    planted(
        "personal data inside the dossier", "C-A34", (BEWIJS, "BEW-VERSLAG"),
        (Change(BEWIJS, ":vindplaats: Archief, map Verslagen\n:bevat_persoonsgegevens: nee",
                ":vindplaats: verslagen/overleg.pdf\n:bevat_persoonsgegevens: ja"),),
    ),
    planted(
        "evidence in a file that is not there", "C-A47", (BEWIJS, "BEW-VERSLAG"),
        (Change(BEWIJS, ":vindplaats: Archief, map Verslagen", ":vindplaats: verslagen/weg.pdf"),),
    ),
    planted(
        "evidence in a file that changed since", "C-A48", (BEWIJS, "BEW-VERSLAG"),
        (Change(BEWIJS, ":vindplaats: Archief, map Verslagen",
                f":vindplaats: bewijs.md\n:vingerafdruk: {'0' * 64}"),),
    ),
    planted(
        "a lesson to watch without consent", "C-A35", (BEWIJS, "PM-LEZEN"),
        (Change(BEWIJS, ":toestemming_geregeld: ja", ":toestemming_geregeld: nee"),),
    ),
    planted(
        "an empty shell", "C-A37", (LEZEN, "SV-LEZEN"),
        (Gone(LEZEN, "ACT-LEZEN"), Gone(LEZEN, "OVL-LEZEN")),
    ),
)  # fmt: skip
