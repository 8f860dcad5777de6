"""The metamodel as data: everything named exists, everything shown is valid."""

import re
from collections import Counter
from collections.abc import Callable

import pytest

from normspoor.core.fingerprint import is_sha256
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

TYPES = (*OBJECT_TYPES, UNREADABLE)


def wrong_fields(is_right: Callable[[ObjectType, Field], bool]) -> list[str]:
    """The fields, as ``type.field``, for which this does not hold."""
    return [
        f"{object_type.name}.{field.name}"
        for object_type in TYPES
        for field in object_type.fields
        if not is_right(object_type, field)
    ]


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
        case Kind.FINGERPRINT:
            return is_sha256(value)
        case Kind.TEXT:
            return True


def test_every_type_has_words_for_readers():
    wordless = [
        t.name for t in TYPES if not (t.label and t.plural and t.body.label and t.label != t.plural)
    ]

    assert wordless == []
    assert [t.name for t in TYPES if not t.meaning.endswith((".", "?"))] == []


def test_every_field_has_words_for_readers():
    assert wrong_fields(lambda _, field: bool(field.label) and field.meaning.endswith(".")) == []


def test_every_link_has_words_on_both_sides():
    assert [x.name for x in LINK_TYPES if not (x.outgoing and x.incoming and x.meaning)] == []
    assert [x.name for x in LINK_TYPES if not x.meaning.endswith(".")] == []


def test_what_an_author_types_is_lower_case_without_accents():
    names = [*TYPES_BY_NAME, *LINKS_BY_NAME, *FIELD_NAMES]

    assert [name for name in names if not re.fullmatch(r"[a-z][a-z0-9_]*", name)] == []


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


def test_a_prefix_makes_an_id_that_is_allowed():
    assert [t.prefix for t in TYPES if not re.match(ID_PATTERN, f"{t.prefix}-1")] == []


@pytest.mark.parametrize("wrong", ["bew-1", "BEW", "BEW-", "BEW 1", "BEW-1.md", "1-BEW", "BEW--1"])
def test_anything_else_is_no_id(wrong):
    assert not re.match(ID_PATTERN, wrong)


@pytest.mark.parametrize("good", ["BEW-1", "SAM-ORG-V1-BEWIJS-1A", "BS-F1a-07", "Sv-x"])
def test_ids_have_a_capital_and_a_dash(good):
    assert re.match(ID_PATTERN, good)


def test_the_fields_and_links_of_a_type_have_different_names():
    names = [(t.name, f.name) for t in TYPES for f in t.fields]
    names += [(t.name, link.name) for t in TYPES for link in links_from(t.name)]

    assert [name for name, number in Counter(names).items() if number > 1] == []


def test_a_link_runs_between_types_that_exist():
    ends = {name for link in LINK_TYPES for name in (*link.sources, *link.targets)}

    assert ends <= TYPES_BY_NAME.keys()
    assert [link.name for link in LINK_TYPES if not (link.sources and link.targets)] == []


def test_a_link_is_required_only_where_it_may_start():
    assert [x.name for x in LINK_TYPES if not set(x.required_on) <= set(x.sources)] == []


def test_no_link_of_the_norm_leads_into_a_dossier():
    ends = [(a, b) for link in LINK_TYPES for a in link.sources for b in link.targets]
    layers = [(TYPES_BY_NAME[a].layer, TYPES_BY_NAME[b].layer) for a, b in ends]

    assert {end for start, end in layers if start is Layer.KADER} == {Layer.KADER}


def test_an_example_and_a_default_are_valid_values():
    assert wrong_fields(lambda _, field: not field.example or fits(field, field.example)) == []
    assert wrong_fields(lambda _, field: not field.default or fits(field, field.default)) == []


def test_only_a_list_has_choices_and_it_has_no_doubles():
    lists = {Kind.CHOICE, Kind.CHOICES}

    assert wrong_fields(lambda _, field: bool(field.choices) is (field.kind in lists)) == []
    assert wrong_fields(lambda _, field: len(field.choices) == len(set(field.choices))) == []


def test_a_field_that_is_no_text_shows_what_to_type():
    assert wrong_fields(lambda _, field: field.kind is Kind.TEXT or bool(field.example)) == []


def test_a_condition_names_another_field_and_values_that_it_can_have():
    def can_be_met(object_type: ObjectType, field: Field) -> bool:
        others = [(object_type.field(when.field), when.values) for when in field.required_when]
        return all(
            other is not None
            and other is not field
            and all(value == "" or fits(other, value) for value in values)
            for other, values in others
        )

    assert wrong_fields(can_be_met) == []


def test_a_field_is_required_always_or_under_a_condition_but_not_both():
    assert wrong_fields(lambda _, field: not (field.required and field.required_when)) == []


def test_everything_of_a_team_says_which_subject_it_is_about_except_the_profile():
    own = [t for t in OBJECT_TYPES if t.layer is not Layer.KADER]
    silent = [t.name for t in own if not ((scope := t.field("scope")) and scope.required)]

    assert silent == ["profiel"]


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


def test_a_point_of_a_checklist_has_no_authority_of_the_norm():
    """Its sentence is ours: only what the source says is norm or guidance."""
    point = TYPES_BY_NAME["toetspunt"]

    assert (point.field("gezag"), point.field("modaliteit")) == (None, None)
