"""The lines of a round, as people type them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normspoor.core.round_lines import AnswerLine, point_code, read_round, suffix


def only(line: str) -> AnswerLine:
    """The one answer on a line."""
    (answer,) = read_round([line]).answers
    return answer


def answers(text: str) -> list[tuple[str, str, str, str]]:
    """Code, value, note and reason for leaving out of each answer in a text."""
    found = read_round(text.splitlines()).answers
    return [(one.code, one.value, one.note, one.skipped) for one in found]


def story(text: str) -> list[str]:
    """The lines of a text that are no answer."""
    lines = text.splitlines()
    return [lines[index] for index in read_round(lines).story if lines[index].strip()]


@pytest.mark.parametrize(
    "line",
    ["1. ja", "1: ja", "1) ja", "- 1. ja", "- 1: ja", "* 1) ja", "+ 1. ja", "01. ja", "   1. ja",
     "1.   ja  ", "1.\tja", "1. Ja", "1. JA.", "1.ja", "1)ja", "1:ja"],
)  # fmt: skip
def test_a_number_with_an_answer_behind_it_in_every_form(line):
    assert only(line) == AnswerLine(0, "1", "ja")


@pytest.mark.parametrize(
    ("line", "code"),
    [("2c. ja", "2c"), ("2C) ja", "2c"), ("3a-4. ja", "3a-4"),
     ("12. ja", "12"), ("02b. ja", "2b"), ("0. ja", "0"), ("00. ja", "0"), ("10. ja", "10")],
)  # fmt: skip
def test_a_code_is_a_number_with_perhaps_a_letter_and_a_second_number(line, code):
    assert only(line).code == code


@pytest.mark.parametrize("between", [". ", ", ", ": ", "; ", "! ", " ", " - ", "… "])
def test_what_comes_behind_the_word_is_a_note_whatever_sign_is_between(between):
    found = only(f"3. nee{between}Het geld is op.")

    assert found.value == "nee"
    assert found.note.removeprefix("… ") == "Het geld is op."


@pytest.mark.parametrize("word", ["ja", "nee", "twijfelachtig"])
def test_a_word_alone_is_a_whole_answer(word):
    assert only(f"3. {word.capitalize()}") == AnswerLine(0, "3", word)


@pytest.mark.parametrize(
    "words",
    ["ja of nee, dat weten we niet", "Nee of ja?", "Neemt de gemeente deel?", "jaarlijks",
     "neeltje", "Vooral jonge gezinnen.", "misschien"],
)  # fmt: skip
def test_an_answer_in_words_stays_as_it_was_typed(words):
    assert only(f"2. {words}") == AnswerLine(0, "2", words)


def test_a_point_that_was_left_out_has_only_a_reason():
    found = only("4. Overgeslagen. Speelt pas als de gemeente meedoet.")

    assert found == AnswerLine(0, "4", skipped="Speelt pas als de gemeente meedoet.")
    assert not found.is_skipped_without_reason


@pytest.mark.parametrize("line", ["4. overgeslagen", "4. overgeslagen.", "4: Overgeslagen -"])
def test_a_point_that_was_left_out_without_a_reason_is_known_as_such(line):
    assert only(line).is_skipped_without_reason


def test_an_answer_is_not_left_out_without_a_reason():
    assert not only("4. ja").is_skipped_without_reason


def test_a_line_straight_below_an_answer_belongs_to_it():
    assert answers("1. nee. Het geld\n   is op.\nNu al.\n2. ja") == [
        ("1", "nee", "Het geld is op. Nu al.", ""),
        ("2", "ja", "", ""),
    ]


def test_a_number_without_a_space_behind_it_is_no_part_of_the_answer_above():
    assert answers("1. ja\n2.nee. Te druk.") == [("1", "ja", "", ""), ("2", "nee", "Te druk.", "")]


def test_a_reason_may_go_on_below_too():
    assert answers("1. overgeslagen.\nSpeelt niet.") == [("1", "", "", "Speelt niet.")]


def test_an_answer_may_begin_on_the_line_below_its_number():
    assert answers("1.\nja. Nu wel.") == [("1", "ja", "Nu wel.", "")]


def test_an_empty_line_ends_an_answer():
    text = "1. ja\n\nDaarna dronken we koffie."

    assert answers(text) == [("1", "ja", "", "")]
    assert story(text) == ["Daarna dronken we koffie."]


def test_a_number_with_nothing_behind_it_is_no_answer_and_no_story():
    text = "1.\n2)\n- 3:\n"

    assert answers(text) == []
    assert story(text) == []


def test_a_comment_is_no_answer_and_no_story():
    text = "% 1. Delen we een doel?\n% Vorige keer: nee.\n1. ja\n  % nog iets\n2."

    assert answers(text) == [("1", "ja", "", "")]
    assert story(text) == []


def test_a_comment_does_not_come_between_an_answer_and_what_goes_on_below():
    assert answers("1. ja. Wel\n% hier verder\ndegelijk.") == [("1", "ja", "Wel degelijk.", "")]


@pytest.mark.parametrize(
    "line",
    ["2026-03-15 kwamen we bij elkaar.", "2026. Een goed jaar.", "12:30 begonnen", "12.30 uur",
     "1,5 uur", "100. Te hoog", "a. ja", "-1. ja", "§ 1. ja", "1.2 ja", "12:30: ja", "\u0661. ja", "1² . ja",
     "3ab. ja", "    1. ja", "**1.** ja"],
)  # fmt: skip
def test_a_line_that_only_looks_like_an_answer_is_a_story(line):
    assert answers(line) == []
    assert story(line) == [line]


def test_a_story_around_the_answers_is_kept_in_order():
    text = "We waren met zes.\n\n1. ja\n\nNa de pauze.\n\n2. nee\n"

    assert story(text) == ["We waren met zes.", "Na de pauze."]
    assert answers(text) == [("1", "ja", "", ""), ("2", "nee", "", "")]


def test_an_answer_knows_its_line_from_the_start_of_the_text():
    found = read_round(["Hallo.", "", "% 1", "1. ja", "meer", "2.", "3. nee"]).answers

    assert [(one.code, one.index) for one in found] == [("1", 3), ("3", 6)]


@pytest.mark.parametrize("marks", [":::", "::::", "```", "~~~"])
def test_a_block_ends_the_answer_above_it_and_is_left_whole(marks):
    block = f"{marks}{{bewijs}} Foto\n:id: BEW-1\n\n1. ja\n% 2. nee\n{marks}"

    assert answers(f"1. nee\n{block}\n2. ja") == [("1", "nee", "", ""), ("2", "ja", "", "")]
    assert "\n".join(story(f"1. nee\n{block}\n2. ja")) == block.replace("\n\n", "\n")


def test_a_block_within_a_block_does_not_end_the_outer_one():
    text = "::::{note}\n:::{bewijs} Foto\n:::\n1. ja\n::::\n2. nee"

    assert answers(text) == [("2", "nee", "", "")]


def test_only_marks_alone_end_a_block():
    text = ":::{note} Let op\n:::{bewijs} Foto\n1. ja\n:::\n2. nee"

    assert answers(text) == [("2", "nee", "", "")]


def test_a_line_below_a_block_does_not_go_on_with_the_answer_above_it():
    text = "1. nee\n:::{note} Let op\n:::\nDaarna koffie."

    assert answers(text) == [("1", "nee", "", "")]
    assert story(text)[-1] == "Daarna koffie."


def test_words_between_three_backticks_on_one_line_open_no_block():
    assert answers("```voorbeeld```\n1. ja") == [("1", "ja", "", "")]


def test_every_answer_to_one_point_is_kept_for_who_judges_them():
    assert answers("1. ja\n1. nee") == [("1", "ja", "", ""), ("1", "nee", "", "")]


@pytest.mark.parametrize(
    ("code", "at_the_end"), [("3", "03"), ("12", "12"), ("2c", "2c"), ("3a-4", "3a-4"), ("0", "00")]
)
def test_the_end_of_an_id_has_a_number_in_two_digits(code, at_the_end):
    assert suffix(code) == at_the_end


@pytest.mark.parametrize(
    ("typed", "code"), [("3", "3"), ("03", "3"), (" 2C ", "2c"), ("0", "0"), ("00", "0")]
)
def test_a_point_is_called_the_same_however_it_was_typed(typed, code):
    assert point_code(typed) == code


#: Pieces of which the lines of a round are made, in every order.
PIECES = st.sampled_from(
    ["1", "2c", "3a-4", "01", "\u0661", ". ", ") ", ": ", "- ", "% ", "ja", "nee", "overgeslagen", "of",
     "woord", "  ", "\t", ":::", "```", "`", "2026-03-15", "é", "²", "\u2028"]
)  # fmt: skip
lines = st.lists(
    st.one_of(
        st.lists(PIECES, max_size=6).map("".join),
        st.text(st.characters(exclude_characters="\n\r"), max_size=20),
    ),
    max_size=12,
)


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(lines)
def test_no_line_of_text_is_lost(text: list[str]):
    """Each line ends in a word of its own, which must come back: in an answer or in the story."""
    words = [f"woord{index}x" for index in range(len(text))]
    typed = [f"{line} {word}" for line, word in zip(text, words, strict=True)]
    found = read_round(typed)
    in_answers = " ".join(f"{one.value} {one.note} {one.skipped}" for one in found.answers)

    for index, line in enumerate(typed):
        if not line.lstrip().startswith("%"):
            assert (index in found.story) != (words[index] in in_answers)


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(lines)
def test_answers_and_story_never_claim_the_same_line(text: list[str]):
    found = read_round(text)
    answered = {one.index for one in found.answers}

    assert answered.isdisjoint(found.story)
    assert answered | {*found.story} <= {*range(len(text))}
    assert list(found.story) == sorted(set(found.story))


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(lines)
def test_every_answer_says_something_and_has_a_code_that_fits_in_an_id(text: list[str]):
    for one in read_round(text).answers:
        assert one.value or one.skipped or one.is_skipped_without_reason
        assert one.code.replace("-", "").isascii()
        assert one.code.replace("-", "").isalnum()


def test_a_row_of_points_gets_the_same_answer():
    said = read_round(
        ["10-12. overgeslagen. Speelt later.", "9-7. ja", "3a-4. ja", "4-4. ja"]
    ).answers

    assert [(one.code, one.skipped, one.value) for one in said] == [
        ("10", "Speelt later.", ""), ("11", "Speelt later.", ""), ("12", "Speelt later.", ""),
        ("9-7", "", "ja"), ("3a-4", "", "ja"), ("4", "", "ja"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "codes"),
    [("13 ja. Samen.", ["13"]), ("7 nee", ["7"]), ("10\N{EN DASH}12. overgeslagen. Later.", ["10", "11", "12"]),
     ("10 - 12. ja", ["10", "11", "12"])],
)  # fmt: skip
def test_a_slip_in_typing_loses_no_answer_and_is_not_added_to_the_one_above(line, codes):
    said = read_round(["9. ja", line]).answers

    assert [one.code for one in said] == ["9", *codes]
    assert (said[0].value, said[0].note) == ("ja", "")


@pytest.mark.parametrize(
    "words",
    ["ja/nee", "ja en nee", "ja, nee, we weten het niet", "Ja-woord gaf de partner nog niet"],
)
def test_two_answers_at_once_are_words(words):
    assert read_round([f"1. {words}"]).answers[0].value == words


@pytest.mark.parametrize(
    "words", ['"nee" Te druk.', "**nee** Te druk.", "nee \N{EN DASH} Te druk."]
)
def test_signs_around_the_word_do_not_hide_it(words):
    found = read_round([f"1. {words}"]).answers[0]

    assert (found.value, found.note) == ("nee", "Te druk.")
