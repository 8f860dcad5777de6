"""What comes out of a page is written as text: broken between words, never acted upon."""

from __future__ import annotations

import pytest

from normspoor.cli.screen import Screen, printable, printable_lines


@pytest.fixture
def screen(monkeypatch, capsys):
    """Writes to a window of 40 columns and gives what stands there."""

    def written(*calls: tuple) -> list[str]:
        monkeypatch.setenv("COLUMNS", "40")
        one = Screen()
        for name, *arguments in calls:
            getattr(one, name)(*arguments)
        return capsys.readouterr().out.splitlines()

    return written


def test_a_paragraph_is_broken_between_words_and_keeps_its_margin(screen):
    assert screen(
        ("line", "Schrijf een blok 'criterium' op de pagina van deze samenwerking.", 4)
    ) == [
        "    Schrijf een blok 'criterium' op de",
        "    pagina van deze samenwerking.",
    ]


def test_a_long_place_stays_whole_so_that_it_can_be_copied(screen):
    place = "docs/voorbeelddossier/samenwerkingen/taal-op-het-werk.md:12"

    assert screen(("labelled", "1. ", "tekort", place, 4)) == [f" 1. tekort  {place}"]


def test_a_word_that_is_too_long_is_not_cut(screen):
    assert screen(("line", "x" * 60)) == ["x" * 60]


@pytest.mark.parametrize(
    "title", ["[bold]Nep[/bold]", "[link=https://voorbeeld]klik[/link]", ":smile:", "{x} %s \\n"]
)
def test_what_looks_like_markup_is_text(screen, title):
    assert screen(("line", title)) == [title]


@pytest.mark.parametrize(
    "sign", ["\x1b", "\x9b", "\r", "\x07", "\u202e", "\u2066", "\u200b", "\u2028", "\0"]
)
def test_a_sign_that_acts_on_the_terminal_is_not_written(sign):
    assert printable(f"a{sign}b") == "a b"


def test_letters_of_any_language_are_written():
    assert printable("één café, 東京, Ünïcode") == "één café, 東京, Ünïcode"


def test_lines_stay_lines():
    assert printable_lines("a\x1b\nb") == "a \nb"
