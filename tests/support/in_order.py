"""A dossier of a team that does all by itself, on purpose, and has nothing left to do."""

from __future__ import annotations

from pathlib import Path

from support.dossier import answer, block, judgement, new_dossier, write_page

_TERMS = (
    ":termijn_evaluatie: 12 maanden",
    ":termijn_contact: 6 maanden",
    ":termijn_herijking: 24 maanden",
    ":termijn_bewijs: 24 maanden",
    ":termijn_zelfevaluatie: 6 weken",
)
_JUDGED = ("waarde: ja", "opsteller: directeur", "datum: 2026-10-01")
_QUESTIONS = "SAM-ORG-V1, SAM-ORG-V2, SAM-ORG-V3, SAM-ORG-V4"
_PLAN = (
    block(
        "ambitie", "AMB-1", "scope: organisatie", "termijn: lang", "bron_norm1: Beleidsplan",
        "doelgroep: Alle inwoners", "laatst_herijkt: 2026-02-01", body="Iedereen leest.",
    ),
    block(
        "keuze", "KEUZE-1", "scope: organisatie", "onderwerp: Alles", "onderwerp_soort: dienst",
        "uitkomst: zelf", "motief: versterken", "datum: 2026-02-01", "vloeit_voort_uit: AMB-1",
        "past_in: AANP-1", body="Dit jaar doen we het zelf.",
    ),
    block(
        "aanpak", "AANP-1", "scope: organisatie", "versie: 1", "vastgesteld_op: 2026-02-01",
        "geldig_tot: 2027-12-31", "vastlegging: beleidsplan", "vloeit_voort_uit: AMB-1",
        body="We kijken elk jaar of we een partner nodig hebben.",
    ),
)  # fmt: skip


def in_order(folder: Path) -> Path:
    """Write it: people judged some points one by one and the others in rounds."""
    new_dossier(folder)
    _choose_terms(folder / "dossier" / "profiel.md")
    write_page(folder, "dossier/aanpak.md", *_PLAN)
    write_page(folder, "dossier/bewijs.md", *map(_evidence, ("zelfevaluatie", "document", "interview", "observatie")), _MOMENT)  # fmt: skip
    write_page(
        folder,
        "dossier/zelfevaluatie.md",
        *(_nee(number) for number in (1, 2, 3)),
        *(judgement(number, *_JUDGED) for number in (1, 2, 3)),
    )
    write_page(folder, "dossier/rondes/audit.md", _round("AUDIT", 11))
    write_page(folder, "dossier/rondes/oordelen.md", _round("OORDELEN", 9))
    return folder


def _choose_terms(page: Path) -> None:
    text, last = page.read_text(encoding="utf-8"), ":eindverantwoordelijk_taalhuis: nee\n"
    page.write_text(text.replace(last, last + "\n".join(_TERMS) + "\n", 1), encoding="utf-8")


def _nee(number: int) -> str:
    found = answer(number, "organisatie", "nee", body="Dat is beleid.")
    return found.replace("\n\n", "\n:verantwoord_door: KEUZE-1\n\n", 1)


def _evidence(source: str) -> str:
    return block(
        "bewijs", f"BEW-{source.upper()}", "scope: organisatie", f"bron: {source}",
        "klasse: aantonend", "datum: 2026-03-01", "vindplaats: archief",
        "bevat_persoonsgegevens: nee", "classificatie: intern", f"onderbouwt: {_QUESTIONS}",
    )  # fmt: skip


_MOMENT = block(
    "praktijkmoment", "PM-1", "scope: organisatie", "soort: gesprek", "wanneer: dinsdagochtend",
    "gesprekspartner: directeur", "toont: SAM-ORG-V3",
)  # fmt: skip


def _round(code: str, points: int) -> str:
    fields = (f"lijst: {code}", "scope: organisatie", "datum: 2026-10-01", "deelnemers: directeur")
    said = "\n".join(f"{number}. ja" for number in range(1, points + 1))
    return block("checkrun", f"RUN-{code}", *fields, body=said)
