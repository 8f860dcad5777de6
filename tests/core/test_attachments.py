"""The register of attachments, and which of them go along with an edition."""

from __future__ import annotations

import pytest

from normspoor.core.attachments import (
    GONE,
    Choice,
    FileFact,
    attachment_of,
    attachments_for,
    register,
)
from normspoor.core.edition import Edition
from normspoor.core.model import Item
from support.factory import dossier, evidence, found_by


def piece(item_id: str, file: str, **given: str) -> Item:
    """Evidence in a file, that everybody may see."""
    fields = {"classificatie": "openbaar", "bevat_persoonsgegevens": "nee", **given}
    return evidence(item_id, vindplaats=f"/bijlagen/{file}", place="dossier/bewijs.md:3", **fields)


def chosen(
    *pieces: Item,
    edition: str = "auditor",
    asked: tuple[str, ...] = (),
    facts: dict[str, FileFact] | None = None,
) -> Choice:
    """What goes along and what stays of these pieces, each with content of its own."""
    catalog = dossier(*pieces)
    found = {
        path: FileFact(path, 10) for one in pieces for path in [attachment_of(one)] if path
    } | (facts or {})
    return attachments_for(catalog, register(catalog, found), Edition(edition), asked)


def along(choice: Choice) -> dict[str, str]:
    return {one.name: one.note for one in choice.along}


def stay(choice: Choice) -> dict[str, str]:
    return {one.attachment.evidence.id: one.why for one in choice.stay}


def test_the_register_tells_of_each_file_what_an_auditor_asks():
    french = piece("BEW-2", "plan.PDF", taal="fr", classificatie="intern")
    catalog = dossier(piece("BEW-1", "a.docx"), french, evidence("BEW-3", vindplaats="Archief"))
    first, second = register(catalog, {"bijlagen/plan.PDF": FileFact("f" * 64, 12)})

    assert (first.evidence.id, first.path, first.fact.sha256) == ("BEW-1", "bijlagen/a.docx", GONE)
    assert first.language == "nl"
    assert (second.fact.size, second.media_type, second.language) == (12, "application/pdf", "fr")
    assert (second.classification, second.personal_data) == ("intern", "nee")


@pytest.mark.parametrize(
    ("edition", "goes"),
    [
        ("publiek", {"BEW-OPEN.pdf", "BEW-ANON.pdf"}),
        ("intern", {"BEW-OPEN.pdf", "BEW-ANON.pdf", "BEW-INTERN.pdf"}),
        ("auditor", {"BEW-OPEN.pdf", "BEW-ANON.pdf", "BEW-INTERN.pdf"}),
    ],
)
def test_an_edition_gets_what_it_may_show_and_each_other_piece_says_why_not(edition, goes):
    found = chosen(
        piece("BEW-OPEN", "a.pdf"),
        piece("BEW-ANON", "b.pdf", bevat_persoonsgegevens="geanonimiseerd"),
        piece("BEW-INTERN", "c.pdf", classificatie="intern"),
        piece("BEW-GEHEIM", "d.pdf", classificatie="vertrouwelijk"),
        piece("BEW-PERSOON", "e.pdf", bevat_persoonsgegevens="ja"),
        piece("BEW-LEEG", "f.pdf", bevat_persoonsgegevens=""),
        piece("BEW-KLASSE", "g.pdf", classificatie=""),
        edition=edition,
    )
    why = {
        "BEW-INTERN": "het is alleen voor intern gebruik",
        "BEW-GEHEIM": "het is vertrouwelijk",
        "BEW-PERSOON": "er staan persoonsgegevens in",
        "BEW-LEEG": "niemand vulde in of er persoonsgegevens in staan",
        "BEW-KLASSE": "niemand vulde in wie het mag zien",
    }

    assert along(found) == dict.fromkeys(goes, "")
    assert stay(found) == {
        item_id: words for item_id, words in why.items() if f"{item_id}.pdf" not in goes
    }


SECRET = (
    piece("BEW-GEHEIM", "d.pdf", classificatie="vertrouwelijk"),
    piece("BEW-PERSOON", "e.pdf", bevat_persoonsgegevens="ja"),
)


def test_an_auditor_gets_a_piece_that_somebody_asked_for_by_name_and_it_is_marked():
    found = chosen(*SECRET, piece("BEW-OPEN", "a.pdf"), asked=("BEW-PERSOON", "BEW-OPEN", "BEW-X"))

    assert along(found) == {"BEW-OPEN.pdf": "", "BEW-PERSOON.pdf": "op verzoek meegegeven"}
    assert stay(found) == {"BEW-GEHEIM": "het is vertrouwelijk"}
    assert found.unknown == ("BEW-X",)


@pytest.mark.parametrize("edition", ["publiek", "intern"])
def test_in_another_edition_nobody_can_ask_for_it(edition):
    assert along(chosen(*SECRET, edition=edition, asked=("BEW-GEHEIM", "BEW-PERSOON"))) == {}


def test_a_file_that_may_not_go_along_does_not_under_another_id():
    open_one = piece("BEW-OPEN", "e.pdf")
    linked = evidence(
        "BEW-LOS", vindplaats="Archief", bevat_persoonsgegevens="ja",
        body="Zie [het verslag](/bijlagen/f.pdf).",
    )  # fmt: skip
    found = chosen(*SECRET, open_one, piece("BEW-OOK", "f.pdf"), linked)

    assert along(found) == {}
    assert stay(found)["BEW-OPEN"] == (
        "het is hetzelfde bestand als bij BEW-PERSOON, en dat mag niet mee"
    )
    assert stay(found)["BEW-OOK"].startswith("het is hetzelfde bestand als bij BEW-LOS")


def test_a_copy_of_a_file_that_may_not_go_along_does_not_either():
    same = {"bijlagen/kopie.pdf": FileFact("bijlagen/e.pdf", 10)}
    found = chosen(*SECRET, piece("BEW-KOPIE", "kopie.pdf"), facts=same)

    assert stay(found)["BEW-KOPIE"].startswith("het is hetzelfde bestand als bij BEW-PERSOON")


def test_a_file_that_is_gone_or_too_large_stays_whatever_else_is_so():
    facts = {"bijlagen/a.pdf": FileFact(GONE), "bijlagen/b.mp4": FileFact("", 10**9)}
    found = chosen(piece("BEW-1", "a.pdf"), piece("BEW-2", "b.mp4"), facts=facts)

    assert stay(found) == {
        "BEW-1": "het bestand is er niet",
        "BEW-2": "het bestand is groter dan 100 MB",
    }


def test_two_ids_that_differ_in_capitals_get_names_that_every_computer_keeps_apart():
    assert along(chosen(piece("BEW-a", "x.pdf"), piece("BEW-A", "y.pdf"))).keys() == {
        "BEW-A.pdf",
        "BEW-a-2.pdf",
    }


def found_at(check_id: str, now: str, **given: str) -> list[str]:
    """What a check finds at a piece of which the file is this by now."""
    one = piece("BEW-1", "plan.pdf", scope="organisatie", **given)
    seen = Item(**{name: getattr(one, name) for name in one.__slots__} | {"file_now": now})
    return [str(found) for found in found_by(check_id, dossier(seen), "")]


def test_a_file_that_is_gone_is_a_finding():
    assert found_at("C-A47", GONE) == [
        (
            "dossier/bewijs.md:3: Volgens 'vindplaats' ligt 'Titel van BEW-1' in bijlagen/plan.pdf, "
            "maar dat bestand is er niet. Zet het bestand terug of verbeter 'vindplaats'."
        )
    ]
    assert found_at("C-A47", "") == []
    assert found_at("C-A47", "a" * 64) == []


def test_of_a_piece_with_personal_data_only_its_place_is_asked():
    assert found_at("C-A47", GONE, bevat_persoonsgegevens="ja") == []


def test_a_file_that_changed_since_somebody_looked_is_a_finding():
    assert found_at("C-A48", "b" * 64, vingerafdruk="a" * 64) == [
        (
            "dossier/bewijs.md:3: Het bestand van 'Titel van BEW-1' is veranderd sinds iemand het "
            "nakeek: bijlagen/plan.pdf. Kijk het na. Is het nog goed, leg dat dan vast met "
            "'normspoor herzien BEW-1'. Zo niet, zet dan het vorige bestand terug."
        )
    ]


@pytest.mark.parametrize(
    ("now", "known"), [("a" * 64, "a" * 64), ("b" * 64, ""), ("", "a" * 64), (GONE, "a" * 64)]
)
def test_a_file_is_not_changed_that_is_the_same_gone_or_was_never_looked_at(now, known):
    assert found_at("C-A48", now, vingerafdruk=known) == []
