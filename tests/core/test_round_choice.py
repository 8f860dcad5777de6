"""With which list a round is held and what it is about, as somebody asks for it."""

import pytest

from normspoor.core.model import Item, catalog_of
from normspoor.core.round_choice import CannotBegin, chosen_checklist, chosen_topic
from support.factory import dossier, whole
from support.rounds import LISTS

BY_ID = {one.id: one for one in LISTS}
SV = whole("samenwerkingsverband", "SV-TAAL", "Taal in de buurt")
PART = whole("partner", "PART-BRUG", "De Brug")


def refused(*items: Item, code: str = "LIJST-KSF", about: str = "") -> str:
    """Why a round cannot begin."""
    with pytest.raises(CannotBegin) as error:
        chosen_topic(dossier(*LISTS, *items), BY_ID[code], about)
    return str(error.value)


@pytest.mark.parametrize("code", ["F2a", "f2a", "F2A"])
def test_a_list_is_found_by_its_code_in_capitals_or_not(code):
    assert chosen_checklist(dossier(*LISTS), code).id == "LIJST-F2A"


@pytest.mark.parametrize(
    ("code", "start"),
    [("", "Zeg erbij welke checklist."), ("KFS", "'KFS' is geen checklist. Bedoelde je KSF?")],
)
def test_without_a_list_that_exists_all_are_named(code, start):
    with pytest.raises(CannotBegin) as error:
        chosen_checklist(dossier(*LISTS), code)

    assert str(error.value).splitlines() == [
        f"{start} Kies uit:",
        "  5V           Vijf V's",
        "  AUDIT        De audit voorbereiden",
        "  F2a          Kennismaken",
        "  KSF          Succesfactoren",
    ]


def test_a_dossier_without_lists_has_none_to_choose_from():
    with pytest.raises(CannotBegin, match="'KSF' is geen checklist"):
        chosen_checklist(catalog_of(()), "KSF")


@pytest.mark.parametrize(("code", "topic"), [("LIJST-KSF", SV), ("LIJST-F2A", PART)])
def test_a_round_is_about_what_was_asked_for(code, topic):
    assert chosen_topic(dossier(*LISTS, SV, PART), BY_ID[code], topic.id) is topic


@pytest.mark.parametrize("code", ["LIJST-AUDIT", "LIJST-5V"])
def test_a_list_about_the_dossier_or_a_layer_need_not_be_about_anything(code):
    catalog = dossier(*LISTS, SV)

    assert chosen_topic(catalog, BY_ID[code], "") is None
    assert chosen_topic(catalog, BY_ID[code], "SV-TAAL") is SV


def test_a_list_about_a_collaboration_names_those_that_there_are():
    other = whole("samenwerkingsverband", "SV-ANDERS", "Anders")

    assert refused(SV, PART, other).splitlines() == [
        "Zeg met --over waar deze ronde over gaat. Kies uit:",
        "  SV-ANDERS  Anders",
        "  SV-TAAL  Taal in de buurt",
    ]


def test_a_list_about_a_partner_names_the_partners():
    assert refused(SV, PART, code="LIJST-F2A").splitlines()[1:] == ["  PART-BRUG  De Brug"]


@pytest.mark.parametrize(("code", "what"), [("LIJST-KSF", "samenwerking"),
                                            ("LIJST-F2A", "partner")])  # fmt: skip
def test_where_there_is_nothing_to_be_about_it_must_be_written_first(code, what):
    assert refused(code=code) == (
        f"Deze lijst gaat over een {what}, maar die staat nog niet in het dossier. "
        "Schrijf er eerst een op."
    )


def test_something_that_is_not_in_the_dossier_is_told_with_what_looks_like_it():
    assert refused(SV, PART, about="SV-TAL") == (
        "--over: 'SV-TAL' is geen samenwerking of partner in dit dossier. Bedoelde je SV-TAAL?"
    )


def test_something_that_looks_like_nothing_is_told_too():
    assert refused(SV, about="QQQ").endswith("Kijk of het id klopt.")


def test_a_round_is_not_about_a_piece_of_evidence():
    assert "is geen samenwerking of partner" in refused(whole("bewijs", "BEW-1"), about="BEW-1")


@pytest.mark.parametrize(
    ("code", "about", "what"),
    [("LIJST-KSF", "PART-BRUG", "samenwerking"), ("LIJST-F2A", "SV-TAAL", "partner")],
)
def test_a_list_about_one_kind_is_not_held_about_the_other(code, about, what):
    assert refused(SV, PART, code=code, about=about) == (
        f"--over: '{about}' is geen {what}, en daar gaat deze lijst over. Kies een {what}."
    )
