"""The metamodel as data: everything named exists, everything shown is valid."""

import re
from collections import Counter

import pytest

from normspoor.core.metamodel import (
    FIELD_NAMES,
    ID_PATTERN,
    LINK_TYPES,
    LINKS_BY_NAME,
    OBJECT_TYPES,
    TYPES_BY_NAME,
    UNREADABLE,
    Field,
    Kind,
    Layer,
    ObjectType,
    links_from,
)
from normspoor.core.periods import is_term, parse_date

FIELDS = [
    pytest.param(object_type, field, id=f"{object_type.name}.{field.name}")
    for object_type in (*OBJECT_TYPES, UNREADABLE)
    for field in object_type.fields
]


def by_name(thing) -> str:
    return thing.name


def fits(field: Field, value: str) -> bool:
    """Whether a value may stand in a field."""
    match field.kind:
        case Kind.DATE:
            return parse_date(value) is not None
        case Kind.NUMBER:
            return value.isdecimal() and int(value) > 0
        case Kind.TERM:
            return is_term(value)
        case Kind.CHOICE | Kind.CHOICES:
            return value in field.choices
        case Kind.TEXT:
            return True


@pytest.mark.parametrize("object_type", OBJECT_TYPES, ids=by_name)
def test_every_type_has_words_for_readers(object_type):
    assert all([object_type.label, object_type.plural, object_type.meaning, object_type.body.label])
    assert object_type.meaning.endswith((".", "?"))
    assert object_type.label != object_type.plural


@pytest.mark.parametrize(("_", "field"), FIELDS)
def test_every_field_has_words_for_readers(_, field):
    assert field.label
    assert field.meaning.endswith(".")


@pytest.mark.parametrize("link", LINK_TYPES, ids=by_name)
def test_every_link_has_words_on_both_sides(link):
    assert link.outgoing
    assert link.incoming
    assert link.meaning.endswith(".")


@pytest.mark.parametrize("name", [*TYPES_BY_NAME, *LINKS_BY_NAME, *FIELD_NAMES])
def test_what_an_author_types_is_lower_case_without_accents(name):
    assert re.fullmatch(r"[a-z][a-z0-9_]*", name)


@pytest.mark.parametrize("names", [
    [t.name for t in (*OBJECT_TYPES, UNREADABLE)],
    [t.label for t in OBJECT_TYPES],
    [link.name for link in LINK_TYPES],
    [t.prefix for t in OBJECT_TYPES],
], ids=["types", "labels", "links", "prefixes"])  # fmt: skip
def test_names_are_unique(names):
    assert [name for name, number in Counter(names).items() if number > 1] == []


def test_a_prefix_of_the_dossier_or_audit_begins_no_other():
    own = [t.prefix for t in OBJECT_TYPES if t.layer is not Layer.KADER]

    assert [(a, b) for a in own for b in own if a != b and b.startswith(f"{a}-")] == []


@pytest.mark.parametrize("object_type", [*OBJECT_TYPES, UNREADABLE], ids=by_name)
def test_a_prefix_makes_an_id_that_is_allowed(object_type):
    assert re.match(ID_PATTERN, f"{object_type.prefix}-1")


@pytest.mark.parametrize("wrong", ["bew-1", "BEW", "BEW-", "BEW 1", "BEW-1.md", "1-BEW", "BEW--1"])
def test_anything_else_is_no_id(wrong):
    assert not re.match(ID_PATTERN, wrong)


@pytest.mark.parametrize("good", ["BEW-1", "SAM-ORG-V1-BEWIJS-1A", "BS-F1a-07", "Sv-x"])
def test_ids_have_a_capital_and_a_dash(good):
    assert re.match(ID_PATTERN, good)


@pytest.mark.parametrize("object_type", OBJECT_TYPES, ids=by_name)
def test_the_fields_and_links_of_a_type_have_different_names(object_type):
    names = [f.name for f in object_type.fields] + [x.name for x in links_from(object_type.name)]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("link", LINK_TYPES, ids=by_name)
def test_a_link_runs_between_types_that_exist(link):
    assert set(link.sources) <= TYPES_BY_NAME.keys()
    assert set(link.targets) <= TYPES_BY_NAME.keys()
    assert set(link.required_on) <= set(link.sources)
    assert link.targets


@pytest.mark.parametrize("link", LINK_TYPES, ids=by_name)
def test_no_link_of_the_norm_leads_into_a_dossier(link):
    layers = {name: TYPES_BY_NAME[name].layer for name in (*link.sources, *link.targets)}
    from_norm = [name for name in link.sources if layers[name] is Layer.KADER]

    assert not from_norm or {layers[name] for name in link.targets} == {Layer.KADER}


@pytest.mark.parametrize(("object_type", "field"), FIELDS)
def test_an_example_is_a_valid_value(object_type, field):
    assert not field.example or fits(field, field.example)
    assert not field.default or fits(field, field.default)


@pytest.mark.parametrize(("_", "field"), FIELDS)
def test_only_a_list_has_choices_and_it_has_no_doubles(_, field):
    assert bool(field.choices) is (field.kind in {Kind.CHOICE, Kind.CHOICES})
    assert len(field.choices) == len(set(field.choices))


@pytest.mark.parametrize(("_", "field"), FIELDS)
def test_a_field_that_is_no_text_shows_what_to_type(_, field):
    assert field.example or field.kind is Kind.TEXT


@pytest.mark.parametrize(("object_type", "field"), FIELDS)
def test_a_condition_names_another_field_and_values_that_it_can_have(object_type, field):
    for when in field.required_when:
        other = object_type.field(when.field)
        assert other is not None
        assert other is not field
        assert all(value == "" or fits(other, value) for value in when.values)


@pytest.mark.parametrize(("_", "field"), FIELDS)
def test_a_field_is_required_always_or_under_a_condition_but_not_both(_, field):
    assert not (field.required and field.required_when)


@pytest.mark.parametrize("object_type", OBJECT_TYPES, ids=by_name)
def test_everything_of_a_team_says_which_subject_it_is_about_except_the_profile(object_type):
    scope = object_type.field("scope")
    own = object_type.layer is not Layer.KADER

    assert (scope is not None and scope.required) or not own or object_type.name == "profiel"


def test_no_term_has_a_default_and_none_is_required():
    terms = [field for field in TYPES_BY_NAME["profiel"].fields if field.kind is Kind.TERM]

    assert len(terms) == 5
    assert not [term for term in terms if term.default or term.required]


def test_the_expectation_of_a_team_and_the_score_of_an_auditor_share_no_type():
    with_score = {t.name for t in OBJECT_TYPES if t.field("score")}

    assert with_score == {"zelfinschatting", "bevinding"}


@pytest.mark.parametrize(
    ("layer", "gezag"), [("richtlijn", "richtlijn"), ("checkvraag", "richtlijn"),
                         ("succesfactor", "richtlijn"), ("hulpmiddel", "richtlijn"),
                         ("voorbeeld", "richtlijn"), ("regel", "norm"), ("indicator", "norm"),
                         ("beoordelingsvraag", "norm"), ("norm", "norm")],
)  # fmt: skip
def test_guidance_is_guidance_unless_somebody_says_otherwise(layer, gezag):
    assert TYPES_BY_NAME[layer].field("gezag").default == gezag


def test_a_type_knows_its_fields_by_name():
    found: ObjectType = TYPES_BY_NAME["bewijs"]

    assert found.field("datum").kind is Kind.DATE
    assert found.field("bestaat_niet") is None


def test_links_from_a_type_come_in_the_order_of_the_table():
    assert [link.name for link in links_from("keuze")] == ["vloeit_voort_uit", "past_in"]
    assert links_from("profiel") == ()


def test_field_names_are_sorted_and_hold_those_of_unreadable_blocks_too():
    assert list(FIELD_NAMES) == sorted(set(FIELD_NAMES))
    assert "bedoeld_id" in FIELD_NAMES
