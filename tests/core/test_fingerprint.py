"""A fingerprint changes with the wording and with nothing else."""

import pytest

from normspoor.core.fingerprint import fingerprint
from support.factory import item


def question(title="Er is een aanpak", body="De organisatie heeft een aanpak.", **given):
    return item("beoordelingsvraag", "SAM-ORG-V1", title, body=body, **given)


def test_it_is_a_sha_256_that_is_the_same_on_every_machine():
    assert fingerprint(item("regel", "SAM-R", "a", body="b")) == (
        "911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2"
    )


@pytest.mark.parametrize(
    "other",
    [question(title="Er is een plan"), question(body="Iets anders."), question(noot="Let op.")],
    ids=["title", "text", "noot"],
)
def test_another_word_is_another_fingerprint(other):
    assert fingerprint(other) != fingerprint(question())


@pytest.mark.parametrize(
    "same",
    [
        question(modaliteit="kan", volgnummer="9", tekst_sinds="2026-06-01", scope="ido"),
        question(body="De organisatie\n  heeft een aanpak.\n"),
    ],
    ids=["other fields", "white space"],
)
def test_what_is_no_wording_does_not_count(same):
    assert fingerprint(same) == fingerprint(question())


def test_a_letter_typed_in_another_way_is_the_same_letter():
    assert fingerprint(question(body="coo\u0308rdinator")) == fingerprint(
        question(body="co\u00f6rdinator")
    )


def test_a_word_that_moves_from_title_to_text_is_a_change():
    assert fingerprint(question("Een plan", "nu")) != fingerprint(question("Een", "plan nu"))
