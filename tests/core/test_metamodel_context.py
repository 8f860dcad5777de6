"""What the place on a page says without typing."""

import pytest

from normspoor.core.metamodel import (
    LINKS_BY_NAME,
    NEAREST,
    OBJECT_TYPES,
    TYPES_BY_NAME,
    implied_links,
)

IMPLIED = [
    (object_type.name, implied)
    for object_type in OBJECT_TYPES
    for kind in ("start", "evaluatie", "beeindiging")
    for implied in implied_links(object_type, {"soort": kind})
]


def test_an_implied_link_is_one_that_the_metamodel_allows():
    for below, implied in IMPLIED:
        link, above = LINKS_BY_NAME[implied.link], set(implied.above)
        starts, ends = (above, {below}) if implied.reverse else ({below}, above)

        assert starts <= set(link.sources), (below, implied)
        assert ends <= set(link.targets), (below, implied)


def test_what_makes_an_implied_link_superfluous_is_a_link_of_the_same_type():
    named = [(below, name) for below, implied in IMPLIED for name in implied.unless]

    assert [one for one in named if one[0] not in LINKS_BY_NAME[one[1]].sources] == []


@pytest.mark.parametrize(
    ("kind", "link"),
    [("start", "toetst_start"), ("evaluatie", "toetst_evaluatie"), ("beeindiging", "toetst_einde")],
)
def test_a_criterion_belongs_to_the_collaboration_by_its_kind(kind, link):
    (implied,) = implied_links(TYPES_BY_NAME["criterium"], {"soort": kind})

    assert (implied.link, implied.above, implied.reverse) == (
        link, ("samenwerkingsverband",), True,
    )  # fmt: skip


@pytest.mark.parametrize("fields", [{}, {"soort": "onbekend"}])
def test_a_criterion_of_no_known_kind_belongs_to_nothing(fields):
    assert implied_links(TYPES_BY_NAME["criterium"], fields) == ()


def test_an_arrangement_belongs_to_the_participation_unless_it_names_one():
    first, second = implied_links(TYPES_BY_NAME["afspraak"], {})

    assert (first.link, first.unless) == ("in_verband", ("van_deelname",))
    assert (second.link, second.above) == ("van_deelname", ("deelname",))


@pytest.mark.parametrize(
    ("type_name", "link", "above", "reverse"),
    [
        ("bewijsvoorbeeld", "hoort_bij", "beoordelingsvraag", False),
        ("regel", "hoort_bij", "indicator", False),
        ("keuze", "gebaseerd_op", "samenwerkingsverband", True),
        ("deelname", "in_verband", "samenwerkingsverband", False),
        ("overeenkomst", "regelt", "samenwerkingsverband", False),
        ("projectplan", "regelt", "samenwerkingsverband", False),
        ("resultaat", "beoogt", "samenwerkingsverband", True),
        ("activiteit", "voert_uit", "samenwerkingsverband", False),
        ("overleg", "gaat_over", "samenwerkingsverband", False),
        ("voortgangsverslag", "gaat_over", "samenwerkingsverband", False),
        ("evaluatie", "evalueert", "samenwerkingsverband", False),
        ("verbetermaatregel", "leidt_tot", "evaluatie", True),
        ("praktijkmoment", "toont", "samenwerkingsverband", False),
        ("bewijs", "onderbouwt", "samenwerkingsverband", False),
        ("checkantwoord", "in_ronde", "checkrun", False),
        ("antwoord", "in_auditronde", "auditronde", False),
        ("zelfinschatting", "in_auditronde", "auditronde", False),
        ("bevinding", "in_auditronde", "auditronde", False),
    ],
)
def test_an_object_belongs_to_what_stands_above_it(type_name, link, above, reverse):
    (implied,) = implied_links(TYPES_BY_NAME[type_name], {})

    assert (implied.link, implied.reverse) == (link, reverse)
    assert above in implied.above


@pytest.mark.parametrize("type_name", ["profiel", "ambitie", "partner", "motivering", "toetspunt"])
def test_an_object_that_stands_on_its_own_gets_no_link(type_name):
    assert implied_links(TYPES_BY_NAME[type_name], {}) == ()


@pytest.mark.parametrize(
    ("field", "type_name", "taken_over"),
    [
        ("scope", "deelname", True),
        ("scope", "antwoord", True),
        ("scope", "regel", False),
        ("scope", "profiel", False),
        ("bron", "regel", True),
        ("bron", "bewijs", False),
    ],
)
def test_a_field_is_taken_over_only_within_its_own_layer(field, type_name, taken_over):
    (rule,) = [inherited for inherited in NEAREST if inherited.field == field]

    assert rule.applies_to(TYPES_BY_NAME[type_name]) is taken_over


@pytest.mark.parametrize("rule", NEAREST, ids=lambda rule: rule.field)
def test_what_is_taken_over_is_a_field_of_what_stands_above(rule):
    assert all(TYPES_BY_NAME[name].field(rule.field) for name in rule.above)
