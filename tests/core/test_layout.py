"""Blocks that are typed so that they would become prose."""

import pytest

from normspoor.core.layout import slips
from normspoor.core.wording import layout as say

BLOCK = ":::{bewijs} Verslag\n:id: BEW-1\n:datum: 2026-01-01\n\nTekst.\n:::\n"


def found(text: str) -> list[tuple[int, str]]:
    return [(slip.line, slip.text) for slip in slips(text)]


@pytest.mark.parametrize(
    "text",
    [
        BLOCK,
        f"# Titel\n\nTekst met {{need}}`SAM-NORM`.\n\n{BLOCK}\n{BLOCK}",
        "::::{samenwerkingsverband} Buiten\n:id: SV-1\n\n:::{deelname} Binnen\n:id: DEEL-1\n:::\n::::\n",
        "````markdown\n{bewijs} Zo niet\n:::{bewijs}\n:id: X\n````\n",
        "```text\n:termijn_bewijs: 2 jaar\n```\n",
        "De partner en het bewijs: samen.\n",
        ":::{toctree}\n:maxdepth: 1\n\nprofiel\n:::\n",
    ],
)
def test_what_is_typed_well_has_no_slips(text):
    assert found(text) == []


@pytest.mark.parametrize("opening", ["{bewijs} V", "::{bewijs} V", ":::bewijs V", "::: bewijs V"])
def test_an_opening_that_is_almost_right_is_told(opening):
    assert found(f"# Titel\n\n{opening}\n") == [(3, say.no_block("bewijs"))]


def test_a_block_that_is_never_closed_is_told_at_its_first_line():
    assert found("# Titel\n\n:::{bewijs} Verslag\n:id: BEW-1\n") == [(3, say.not_closed("bewijs"))]


def test_a_block_that_is_not_closed_before_the_next_is_told():
    text = ":::{bewijs} Een\n:id: BEW-1\n\n:::{partner} Twee\n:id: PART-1\n:::\n"

    assert found(text) == [(1, say.not_closed("bewijs"))]


def test_a_block_that_is_closed_after_the_next_one_was_not_closed_before_it():
    text = ":::{bewijs} Een\n:id: BEW-1\n\n:::{partner} Twee\n:id: PART-1\n:::\n\n:::\n"

    assert found(text) == [(1, say.not_closed("bewijs"))]


def test_a_field_below_an_empty_line_is_told():
    text = ":::{bewijs} Verslag\n:id: BEW-1\n\n:onderbouwt: SAM-ORG-V1\n:::\n"

    assert found(text) == [(4, say.loose_field("onderbouwt"))]


def test_a_field_below_text_is_told():
    text = ":::{bewijs} Verslag\n:id: BEW-1\nTekst.\n:onderbouwt: SAM-ORG-V1\n:::\n"

    assert found(text) == [(4, say.loose_field("onderbouwt"))]


def test_a_field_outside_any_block_is_told():
    assert found("# Titel\n\n:datum: 2026-01-01\n") == [(3, say.loose_field("datum"))]


def test_a_word_between_colons_that_is_no_field_is_text():
    assert found("# Titel\n\n:hoera: roepen ze\n") == []


def test_a_code_fence_ends_at_its_own_length():
    text = "````\n```\n{bewijs}\n```\n````\n{bewijs} Nu wel\n"

    assert found(text) == [(6, say.no_block("bewijs"))]


@pytest.mark.parametrize(
    "opening", [":::[bewijs] V", ":::{ bewijs } V", ":::{bewijs V", ":::(bewijs) V"]
)
def test_wrong_brackets_are_told(opening):
    assert found(f"# Titel\n\n{opening}\n") == [(3, say.no_block("bewijs"))]


def test_code_that_is_never_closed_is_told_with_the_blocks_that_it_hides():
    text = say.fence_not_closed("```", 1)
    told, hidden = slips(f"# Titel\n\n```\ncode\n\n{BLOCK}")

    assert (told.line, told.text, told.cause) == (3, text, 0)
    assert (hidden.line, hidden.type, hidden.id, hidden.cause) == (6, "bewijs", "BEW-1", 3)


def test_code_left_open_in_a_block_hides_nothing_below_that_block():
    text = f":::{{note}}\n```\ncode\n:::\n\n{BLOCK}"

    assert found(text) == [(2, say.fence_not_closed("```", 0))]


@pytest.mark.parametrize("margin", ["    ", "\t"])
def test_a_block_that_is_pushed_in_is_told(margin):
    assert found(f"Tekst.\n\n{margin}:::{{bewijs}} V\n") == [(3, say.indented("bewijs"))]


@pytest.mark.parametrize("item", ["- Punt\n", "1. Punt\n\n", "- Punt\n  tweede regel\n\n"])
def test_a_block_in_a_list_item_is_fine(item):
    inside = BLOCK.replace("\n", "\n   ").rstrip()

    assert found(f"{item}   {inside}\n") == []


def test_a_block_that_is_pushed_in_below_a_list_is_told():
    assert found("- Punt\n\nTekst.\n\n    :::{bewijs} V\n") == [(5, say.indented("bewijs"))]


def test_of_fields_below_each_other_the_first_is_told():
    text = ":::{bewijs} Verslag\n:id: BEW-1\n\n:datum: 2026-01-01\n:bron: document\n:::\n"

    assert found(text) == [(4, say.loose_field("datum"))]


def test_a_field_that_cannot_be_read_does_not_make_the_next_one_text():
    assert found(":::{bewijs} Verslag\n:id: BEW-1\n:klasse sturend\n:bron: document\n:::\n") == []


def test_a_block_whose_id_stands_too_low_says_so_itself():
    assert found(":::{bewijs} Verslag\n\n:id: BEW-1\n:bron: document\n:::\n") == []


def test_a_field_without_its_first_colon_is_told_at_its_own_line():
    (slip,) = slips(
        ":::{bewijs} V\n:id: BEW-1\ndatum: 2026-01-01\n:bron: document\n\nTekst.\n:::\n"
    )

    assert (slip.line, slip.type) == (3, "bewijs")
    assert slip.text.startswith("voor het veld 'datum' ontbreekt de dubbele punt")


@pytest.mark.parametrize("line", ["Let op: dit is tekst.", "tijd: half negen", "\ndatum: morgen"])
def test_text_with_a_colon_in_it_is_no_field(line):
    assert slips(f":::{{bewijs}} V\n:id: BEW-1\n{line}\n:::\n") == ()
