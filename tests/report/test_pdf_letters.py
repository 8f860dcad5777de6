"""What the shipped letters can print, and what happens to the rest."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typst

from normspoor.report.pdf.letters import FILES, FOLDER, MARK, covered, letters, printable


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("feest 🎉!", f"feest {MARK}!"),
        ("gezin 👩‍👩‍👧 en hart ❤️", f"gezin {MARK} en hart ❤️"),
        ("图书馆 en 圖書館", f"{MARK} en {MARK}"),
        ("e\u0301e\u0301n", "één"),
        ("eigen \ue000 teken", f"eigen {MARK} teken"),
        ("halve \ud83c letter", f"halve {MARK} letter"),
        ("om\u202edraaien \u2066en\u2069 af", "om draaien  en  af"),
        ("bel\x07 tab\tregel\r\nregel\nregel\x0b", "bel  tab regel\nregel\nregel "),
        ("los\n\u05b1 \u0301", "los\n◌\u05b1 \u0301"),
        ("", ""),
    ],
)
def test_what_cannot_be_printed_is_marked(text, printed):
    assert printable(text) == printed


@pytest.mark.parametrize(
    "text", ["é ü € ĳ \u2018aanhaling\u2019 \u2013 streep", "مرحبا בכם Ελλάδα Київ ☕ ✓ → ≤", "❤️"]
)
def test_what_people_write_here_can_be_printed(text):
    assert printable(text) == text


def test_what_has_been_looked_at_stays_as_it_is():
    text = "".join(map(chr, sorted(covered())))

    assert printable(printable(text)) == printable(text)


def test_no_letters_of_the_computer_are_used():
    assert {Path(one.path or "").relative_to(FOLDER).name for one in letters().fonts()} == set(
        FILES
    )


@pytest.mark.parametrize("weight", [400, 600])
def test_every_character_that_is_said_to_print_does(weight):
    """Typst refuses a character without a shape in a PDF that makes these promises."""
    source = f'#set document(title: "x")\n#set text(weight: {weight}, font: ("Source Sans Pro", '
    source += '"DejaVu Sans"))\n#for one in json(bytes(sys.inputs.all)) [#one #linebreak()]'
    every = [printable(chr(code)) for code in sorted(covered())]

    typst.compile(
        source.encode(),
        font_paths=letters(),
        sys_inputs={"all": json.dumps(every)},
        pdf_standards=["ua-1", "a-2a"],
        timestamp=0,
    )
    assert len(every) > 5_000
