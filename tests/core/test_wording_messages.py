"""The sentence for a message of the building blocks."""

import pytest

from normspoor.core.wording.messages import SAID, sentence

_WORDS = dict.fromkeys(
    ("block", "name", "typed", "parent", "row", "cells", "first", "heads", "columns", "page",
     "other", "above", "here", "in_file"),
    "x",
)  # fmt: skip


@pytest.mark.parametrize("kind", SAID)
def test_a_sentence_says_what_is_the_matter_and_what_to_do(kind):
    text = sentence(kind, _WORDS, ("een", "twee"))

    assert text.endswith((".", "`."))
    assert text.count(". ") + text.count("? ") >= 1


def test_a_near_word_takes_the_place_of_the_advice():
    text = sentence("dead-page", {"name": "smen.md", "near": "samen.md"})

    assert text == "de verwijzing naar de pagina 'smen.md' loopt dood. Bedoelde je 'samen.md'?"


def test_the_list_to_choose_from_stays_behind_a_near_word():
    words = {"name": "soort", "typed": "eiss", "near": "eis"}

    assert sentence("bad-choice", words, ("eis", "rol")) == (
        "'eiss' kan niet bij 'soort'. Bedoelde je 'eis'? Kies uit 'eis' of 'rol'."
    )


def test_braces_that_an_author_typed_are_only_text():
    assert "'{0}'" in sentence("unknown-role", {"name": "{0}"})
