"""The words that readers see: Dutch, with nothing missing and no percentages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import normspoor.core
from normspoor.core.checks import CHECKS
from normspoor.core.metamodel import OBJECT_TYPES, Field, Kind, Layer, When
from normspoor.core.profile import SUBJECTS
from normspoor.core.states import State
from normspoor.core.wording import chain, labels, matrix, overview, reference, remarks, standing

CORE = Path(normspoor.core.__file__).parent
MODULES = sorted(CORE.rglob("*.py"))

#: Words that are English and never Dutch.
ENGLISH = re.compile(
    r"\b(the|and|with|without|this|that|these|those|not|missing|unknown|invalid|field|fields|"
    r"value|values|should|must|please|found|evidence|requirement|warning|error|none|empty|"
    r"has|have|are|you|your|which|from|date|required|file|line|there)\b",
    re.IGNORECASE,
)


def sentences(path: Path) -> Iterator[str]:
    """Every text in a module that has a space in it and is no docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in docstrings and " " in text:
                yield text


SENTENCES = [(path.name, text) for path in MODULES for text in sentences(path)]


def test_what_a_reader_sees_is_dutch():
    assert [where for where in SENTENCES if ENGLISH.search(where[1])] == []


def test_nothing_that_a_reader_sees_is_a_percentage():
    assert [where for where in SENTENCES if re.search(r"[\d}]\s?%|procent", where[1].lower())] == []


def test_the_search_for_words_sees_those_of_the_core():
    assert len(SENTENCES) > 300


@pytest.mark.parametrize("words", [labels.STATE_ADVICE])
def test_every_state_has_a_title_and_advice(words):
    assert list(words) == [state.value for state in State]
    assert all(words.values())


@pytest.mark.parametrize("words", [labels.SUBJECT, labels.SUBJECT_TITLE, labels.FOR_SUBJECT])
def test_every_subject_has_words(words):
    assert tuple(words) == SUBJECTS


def test_evidence_that_counts_is_valid_and_only_a_requirement_is_covered():
    assert labels.evidence_word(State.GEDEKT) == "geldig"
    assert labels.evidence_word(State.VERLOPEN) == "verlopen"


def test_who_decides_about_a_point_has_words():
    (point,) = [one for one in OBJECT_TYPES if one.name == "toetspunt"]

    assert set(labels.DECIDES) == set(point.field("beslist").choices)


def test_the_kinds_of_evidence_are_the_sources_that_an_author_may_choose():
    (bewijs,) = [one for one in OBJECT_TYPES if one.name == "bewijs"]

    assert tuple(labels.SOURCE_KIND) == bewijs.field("bron").choices


@pytest.mark.parametrize(
    ("typed", "read"),
    [("voldoet_niet", "voldoet niet"), ("ido", "IDO"), ("ido_partner", "IDO-partner"),
     ("poi", "POI"), ("beeindigd", "beëindigd"), ("beeindigen", "beëindigen"),
     ("beeindiging", "beëindiging"), ("subsidierend", "subsidiërend"), ("kort", "kort")],
)  # fmt: skip
def test_a_choice_is_read_without_underscores_and_with_accents(typed, read):
    assert labels.choice_label(typed) == read


@pytest.mark.parametrize(
    ("words", "text"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_an_enumeration_ends_in_a_word(words, text):
    assert labels.enumeration(words) == text


def test_an_enumeration_may_offer_a_choice():
    assert labels.enumeration(iter("abc"), "of") == "a, b of c"


@pytest.mark.parametrize(("number", "text"), [(0, "0 stukken"), (1, "1 stuk"), (2, "2 stukken")])
def test_one_is_not_many(number, text):
    assert labels.amount(number, "stuk", "stukken") == text


@pytest.mark.parametrize(
    ("number", "total", "text"),
    [(0, 0, "niets te toetsen"), (0, 3, "geen van 3"), (2, 3, "2 van 3"), (3, 3, "3 van 3")],
)
def test_a_part_of_a_total_is_said_in_numbers(number, total, text):
    assert overview.out_of(number, total) == text


@pytest.mark.parametrize(
    ("valid", "total", "text"),
    [(0, 0, "geen"), (1, 1, "1 stuk"), (2, 2, "2 stukken"), (0, 1, "1 stuk, 0 geldig"),
     (1, 3, "3 stukken, 1 geldig")],
)  # fmt: skip
def test_pieces_say_how_many_are_valid_unless_all_are(valid, total, text):
    assert matrix.pieces(valid, total) == text


def test_the_steps_of_the_chain_all_have_words():
    assert len(chain.STEPS) == len(chain.MISSING) == len(chain.NOT_NEEDED) == 9
    assert all(chain.MISSING)
    assert all(chain.NOT_NEEDED[4:])


def test_a_collaboration_that_does_not_exist_is_named():
    assert chain.unknown("SV-9") == "Er is geen samenwerking met het id 'SV-9'."


def test_more_is_said_as_a_number():
    assert overview.more(3) == " en nog 3"


def test_what_is_left_out_of_a_cell_is_said_as_a_number():
    assert matrix.more(4) == "en nog 4"


def test_our_reading_of_a_doubt_is_marked_as_ours():
    assert remarks.reading("Beide tellen.") == "Zo lezen wij het: Beide tellen."


@pytest.mark.parametrize(("value", "text"), [("ja", "Antwoord ja: "), ("", "Antwoord: ")])
def test_an_answer_in_the_norm_says_ja_or_nee(value, text):
    assert standing.answer(value) == text


@pytest.mark.parametrize(("source", "text"), [("interview", "Interview: "), ("x", "Bewijs: ")])
def test_evidence_in_the_norm_says_what_kind_it_is(source, text):
    assert standing.kind(source) == text
    assert standing.lead("het taalhuis") == "Voor het taalhuis: "


def test_the_reference_has_words_for_every_layer_and_kind():
    assert set(reference.LAYER) == set(reference.LAYER_MEANING) == set(Layer)
    assert set(reference.KIND) == set(Kind)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"required": True}, "ja"),
        ({}, "nee"),
        ({"required_when": (When("status", ("a", "b_c")),)}, "als status a of b c is"),
        ({"required_when": (When("reden", ("",)),)}, "als reden leeg is"),
        ({"asked_by": "C-A11"}, "nee, maar C-A11 vraagt erom"),
        ({"required_when": (When("reden"),)}, "als reden ingevuld is"),
    ],
)
def test_the_reference_says_when_a_field_is_required(given, text):
    assert reference.required(Field("naam", "Naam", "Een naam.", **given)) == text


@pytest.mark.parametrize(
    ("required", "text"), [(True, "De tekst is verplicht."), (False, "De tekst mag ontbreken.")]
)
def test_the_reference_says_whether_the_text_is_required(required, text):
    assert reference.body("Omschrijving", required=required) == (
        f"Onder de velden schrijf je: omschrijving. {text}"
    )


def test_the_reference_names_its_tables_after_the_type():
    assert reference.fields_of("Bewijs") == "Velden van Bewijs"
    assert reference.links_of("Bewijs") == "Verwijzingen van Bewijs"


def test_the_title_of_a_check_is_a_sentence_without_a_stop():
    titles = [check.title for check in CHECKS]

    assert [title for title in titles if not title[0].isupper() or title.endswith(".")] == []
