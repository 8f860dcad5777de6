"""``normspoor toets``: a short list first, for people and for machines, as strict as you want."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from support.dossier import DAY, Run, normspoor

#: Longer than this and a line no longer fits in an ordinary window.
WIDTH = 80


@pytest.fixture(scope="module")
def narrow(filled: Path) -> Run:
    """The list of the filled dossier in a narrow window."""
    return normspoor("toets", filled, "--peildatum", DAY, cwd=filled, COLUMNS=str(WIDTH))


@pytest.fixture(scope="module")
def for_machines(filled: Path) -> Run:
    """The same list as JSON."""
    return normspoor("toets", filled, "--peildatum", DAY, "--json", cwd=filled)


def numbered(done: Run) -> list[str]:
    """The numbers before the first lines."""
    return re.findall(r"^ *(\d+)\. \w+ {2}\S+:$", done.out, re.MULTILINE)


def test_ten_lines_come_first_and_the_rest_by_function(narrow: Run) -> None:
    _, _, rest = narrow.out.partition("Daarna, per functie:")
    assert numbered(narrow) == [str(number) for number in range(1, 11)]
    assert re.search(r"^Nog niemand: \d+ dingen$", rest, re.MULTILINE)
    assert re.search(r"^  Taal in de buurt$", rest, re.MULTILINE)


def test_every_line_fits_in_a_narrow_window(narrow: Run) -> None:
    assert [line for line in narrow.out.splitlines() if len(line) > WIDTH] == []
    assert [line for line in narrow.out.splitlines() if line != line.rstrip()] == []


def test_every_line_has_a_severity_and_a_place(narrow: Run) -> None:
    places = re.findall(r"^ *(?:\d+\. )?(\w+) {2}(\S+):(\d+):$", narrow.out, re.MULTILINE)
    (total,) = re.findall(r"Er zijn (\d+) dingen te doen", narrow.out)
    assert len(places) >= int(total)
    assert {word for word, _, _ in places} <= {"tekort", "vraag", "advies", "tip", "gemotiveerd"}


def test_nothing_is_coloured_unless_the_window_can_show_it(narrow: Run) -> None:
    assert "\x1b" not in narrow.text


def test_a_colour_never_comes_without_its_word(filled: Path) -> None:
    done = normspoor(
        "toets", filled, "--peildatum", DAY, cwd=filled, NO_COLOR="", FORCE_COLOR="1", TERM="xterm"
    )
    coloured = re.findall(r"\x1b\[(?:1;)?3\dm([^\x1b]*)", done.out)
    assert coloured
    assert set(coloured) <= {"fout", "tekort", "vraag", "advies", "tip"}


def test_the_json_holds_every_line_and_nothing_else(for_machines: Run, narrow: Run) -> None:
    data = json.loads(for_machines.out)
    (total,) = re.findall(r"Er zijn (\d+) dingen te doen", narrow.out)
    assert for_machines.code == narrow.code == 1
    assert (data["versie"], data["peildatum"]) == (1, DAY)
    assert data["dossier"] == "Bibliotheek Het Voorbeeld"
    assert len([line for line in data["regels"] if not line["reden"]]) == int(total)
    assert for_machines.out.isascii()


def test_the_json_has_the_lines_in_the_same_order(for_machines: Run, narrow: Run) -> None:
    lines = json.loads(for_machines.out)["regels"][:10]
    places = [f"{line['bestand']}:{line['regel']}:" for line in lines]
    assert re.findall(r"^ *\d+\. \w+ {2}(\S+)$", narrow.out, re.MULTILINE) == places


def test_a_subject_keeps_only_its_own_lines(filled: Path) -> None:
    done = normspoor(
        "toets", filled, "--peildatum", DAY, "--onderwerp", "taalhuis", "--json", cwd=filled
    )
    data = json.loads(done.out)
    assert data["onderwerp"] == "taalhuis"
    assert data["regels"]
    assert all(
        "taalhuis" in line["onderwerpen"] or not line["onderwerpen"] for line in data["regels"]
    )


def test_only_what_is_heavy_enough_counts(in_order: Path, copy_of: Callable[[Path], Path]) -> None:
    """Without its choice behind a nee a dossier gets a tip, which asks nothing by itself."""
    folder = copy_of(in_order)
    page = folder / "dossier" / "zelfevaluatie.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace(":verantwoord_door: KEUZE-1\n", "", 1), encoding="utf-8")
    by_itself, strict = (
        normspoor("toets", folder, "--peildatum", DAY, *more, cwd=folder)
        for more in ((), ("--streng", "tip"))
    )
    assert (by_itself.code, strict.code) == (0, 1)
    assert by_itself.out == strict.out
    assert "Er is 1 ding te doen: 1 tip." in strict.out


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--onderwerp", "taalhuiz", "Bedoelde je 'taalhuis'?"),
        ("--streng", "", "Kies uit 'fout', 'tekort', 'vraag', 'advies' of 'tip'."),
        ("--streng", "heel", "Kies uit 'fout', 'tekort', 'vraag', 'advies' of 'tip'."),
    ],
)
def test_a_word_that_cannot_be_is_refused_before_anything_is_built(
    tmp_path: Path, option: str, value: str, sentence: str
) -> None:
    done = normspoor("toets", tmp_path, option, value, cwd=tmp_path)
    assert done.code == 2
    assert done.out == ""
    assert len(done.lines) == 1
    assert done.lines[0].startswith(f"'{value}' kan niet bij '{option}'. ")
    assert sentence in done.lines[0]
