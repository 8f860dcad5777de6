"""What the tools share: what is empty, what is open, and how to fill it."""

import pytest

from normspoor.core.metamodel import OBJECT_TYPES
from normspoor.core.tools.filling import from_field, hint_for, not_yet
from normspoor.core.tools.shape import Group, Row, Said, Table, Tool, hints
from support.factory import item


@pytest.mark.parametrize(
    ("said", "is_empty", "is_open"),
    [
        (Said(), True, True),
        (Said(text="iets"), False, False),
        (Said(items=(item("partner", "PART-1"),)), False, False),
        (Said(text="iets", lacking=(item("partner", "PART-1"),)), False, True),
    ],
)
def test_open_is_what_is_empty_or_lacks_somebody(said, is_empty, is_open):
    assert (said.is_empty, said.is_open) == (is_empty, is_open)


def test_a_hint_is_given_once_and_only_for_what_is_open():
    found = [Said(hint="a"), Said(hint="b", text="er"), Said(hint="c"), Said(hint="a"), Said()]

    assert hints(found) == ("a", "c")


def test_the_hints_of_a_tool_come_from_heads_and_rows():
    group = Group((Row("x", ((Said(hint="rij"),),)),), said=(Said(hint="kop"),))

    assert Tool((Table(("a", "b"), (group,)),)).hints == ("kop", "rij")


def test_a_field_is_said_under_its_label_as_a_reader_reads_it():
    talk = item("overleg", "OVL-1", niveaus="collectief, organisatie", datum="2026-03-01")

    assert from_field(talk, "niveaus") == Said(
        "Besproken niveaus",
        "collectief en organisatie",
        (),
        "Besproken niveaus: het veld 'niveaus' in een blok 'overleg'.",
        talk,
    )
    assert from_field(talk, "datum", labelled=False).label == ""
    assert from_field(talk, "datum").text == "1 maart 2026"


def test_a_field_that_is_filled_nowhere_is_empty_and_leads_to_the_place_to_begin():
    where = item("samenwerkingsverband", "SV-1")
    said = not_yet("keuze", "investering", where)

    assert (said.label, said.is_empty, said.where) == ("Investering", True, where)
    assert said.hint == hint_for("keuze", "investering")


def test_a_field_that_does_not_exist_is_a_mistake_of_ours():
    with pytest.raises(KeyError, match=r"partner\.kleur"):
        from_field(item("partner", "PART-1"), "kleur")


def test_nowhere_in_the_model_is_a_place_for_somebodys_personal_interest():
    """LR-BELANG-3: only that it was discussed is written down."""
    found = [
        f"{one.name}.{field.name}"
        for one in OBJECT_TYPES
        for field in one.fields
        if "belang" in field.name or ("persoonlijk" in field.choices and not field.choices[1:])
    ]

    assert found == []
    assert not [one.name for one in OBJECT_TYPES if "belang" in one.name]
