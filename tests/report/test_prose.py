"""Running text of a page as plain words."""

from __future__ import annotations

from time import process_time

import pytest

from normspoor.core.report.prose import plain_text

CASES = {
    "one line after another": ("een zin\ngaat door", "een zin gaat door"),
    "paragraphs": ("een\n\n\ntwee", "een\n\ntwee"),
    "a list": ("Dus:\n- een\n- twee\n  en meer", "Dus:\n- een\n- twee en meer"),
    "numbers": ("1. een\n2. twee", "1. een\n2. twee"),
    "a link": ("zie [de gids](gids.md#a)", "zie de gids"),
    "a picture": ("![een kaart](kaart.png)", "een kaart"),
    "a role": ("zie {need}`SV-1` en {doc}`de gids <gids>`", "zie SV-1 en de gids"),
    "emphasis": ("**dik** en *schuin* en _ook_ en `code`", "dik en schuin en ook en code"),
    "an underscore in a word": ("voldoet_niet", "voldoet_niet"),
    "a sum": ("2 * 3 * 4", "2 * 3 * 4"),
    "a comment": ("voor <!-- geheim\nook --> na", "voor na"),
    "a comment of MyST": ("% geheim\ntekst", "tekst"),
    "a block within": (":::{note}\n:class: tip\nlet op\n:::", "let op"),
    "a heading": ("## Kop\n\ntekst", "Kop\n\ntekst"),
    "a star that marks nothing": ("de prijs* en 2*3", "de prijs* en 2*3"),
    "a title of a block": (":::{note} Let op\ntekst\n:::", "Let op\n\ntekst"),
    "a word between colons": ("eerst\n:smile: hoi", "eerst :smile: hoi"),
    "underscores of a name": ("__init__ blijft", "init blijft"),
    "a comment that is not closed": ("a <!-- b", "a <!-- b"),
    "nothing": ("  \n \n", ""),
}


@pytest.mark.parametrize(("text", "words"), CASES.values(), ids=CASES)
def test_only_words_are_left(text, words):
    assert plain_text(text) == words


@pytest.mark.parametrize("sign", ["\n", "[", "<!--", "*", "_a", "`", ":::", "{a}`", "%\n", "!["])
def test_a_long_text_takes_no_more_time_than_its_length(sign):
    """The longest of these took minutes; by length it takes far less than a second."""
    start = process_time()
    plain_text(sign * 40_000)

    assert process_time() - start < 5
