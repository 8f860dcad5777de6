"""The example block of each type, as the reference page shows it."""

import re

import pytest

from normspoor.core.example import answer_block, example_block
from normspoor.core.metamodel import OBJECT_TYPES, TYPES_BY_NAME, ObjectType, links_from
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Item
from support.factory import dossier, item


def read(object_type: ObjectType) -> Item:
    """The example as an item, read the way an author's block is read."""
    head, *lines, _ = example_block(object_type).splitlines()
    given = dict(re.findall(r"^:(\w+): (.+)$", "\n".join(lines), re.MULTILINE))
    body = "\n".join(line for line in lines if not line.startswith(":")).strip()
    return item(object_type.name, given.pop("id"), head.partition("} ")[2], body=body, **given)


@pytest.mark.parametrize("object_type", OBJECT_TYPES, ids=lambda t: t.name)
def test_an_example_has_no_mistakes_except_that_its_links_lead_nowhere_yet(object_type):
    example = read(object_type)
    found = [m for m in mistakes(dossier(example)) if m.item_id == example.id]

    assert [m.text for m in found if m.code not in ("dode-link", "profiel")] == []


@pytest.mark.parametrize("object_type", OBJECT_TYPES, ids=lambda t: t.name)
def test_an_example_shows_every_required_link(object_type):
    required = {link.name for link in links_from(object_type.name)
                if object_type.name in link.required_on}  # fmt: skip

    assert required == read(object_type).links.keys()


def test_an_example_can_be_copied_as_it_stands():
    assert example_block(TYPES_BY_NAME["ambitie"]) == (
        ":::{ambitie} Titel van ambitie\n"
        ":id: AMB-1\n"
        ":scope: organisatie\n"
        ":termijn: kort\n"
        ":bron_norm1: Beleidsplan 2024-2027, hoofdstuk 2\n"
        ":doelgroep: Volwassenen die moeite hebben met lezen\n"
        "\n"
        "Omschrijving in een paar korte zinnen.\n"
        ":::"
    )


def test_a_field_with_a_default_and_a_text_that_may_be_missing_are_left_out():
    block = example_block(TYPES_BY_NAME["bewijs"])

    assert ":status:" not in block
    assert "korte zinnen" not in block
    assert block.endswith(":onderbouwt: ANT-1\n:::")


def test_an_answer_to_fill_in_names_the_indicator_and_the_subject():
    indicator = item("indicator", "SAM-IND-2", "Bewust kiezen", volgnummer="2")

    assert answer_block(indicator, "taalhuis") == (
        ":::{antwoord} Bewust kiezen\n"
        ":id: ANT-IND2-TAALHUIS\n"
        ":scope: taalhuis\n"
        ":waarde: …\n"
        ":datum: …\n"
        ":opsteller: …\n"
        ":beantwoordt: SAM-IND-2\n"
        "\n"
        "Waarom jullie dit antwoorden.\n"
        ":::"
    )
