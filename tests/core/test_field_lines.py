"""Why a block has no id."""

import pytest

from normspoor.core.field_lines import FieldTrouble, field_trouble
from normspoor.core.wording import layout as say


@pytest.mark.parametrize("wrong", [":klasse:sturend", ":klasse sturend"])
def test_the_line_that_hides_the_fields_is_to_blame(wrong):
    found = field_trouble([":id: BEW-1", wrong, ":bron: document"], were_read=False)

    assert found == FieldTrouble(2, say.field_without_colon(wrong), "BEW-1")


@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_quote_that_is_left_open_is_to_blame(quote):
    found = field_trouble([":id: BEW-1", f":vindplaats: {quote}kast"], were_read=False)

    assert found == FieldTrouble(2, say.open_quote("vindplaats"), "BEW-1")


def test_a_quote_within_a_value_is_not_to_blame():
    found = field_trouble([":id: BEW-1", ":vindplaats: d'r kast"], were_read=False)

    assert found == FieldTrouble(1, say.broken_fields(), "BEW-1")


@pytest.mark.parametrize("were_read", [True, False])
def test_an_id_in_the_text_stands_too_low(were_read):
    above = [":bron: document"] if were_read else []
    found = field_trouble([*above, "", ":id: BEW-1"], were_read=were_read)

    assert found == FieldTrouble(len(above) + 2, say.loose_field("id"), "BEW-1")


def test_fields_between_dashes_that_cannot_be_read_are_told():
    found = field_trouble(["---", "id: [", "---"], were_read=False)

    assert found == FieldTrouble(1, say.broken_fields(), "")


def test_without_any_id_there_is_nothing_to_say_about_its_line():
    assert field_trouble(["Tekst."], were_read=False) is None
