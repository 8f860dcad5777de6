"""The command speaks Dutch: its help, and what it says about a wrong call."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from normspoor import __version__
from support.dossier import normspoor, run

ENGLISH = re.compile(
    r"\b(?:usage|options?|arguments?|commands?|show this message|required|default|help and exit"
    r"|missing|invalid|error|no such|try)\b|<path>|<text>|traceback",
    re.IGNORECASE,
)

HELPS = {
    (): [
        "Gebruik: normspoor [OPTIES] OPDRACHT",
        "Opties:",
        "Opdrachten:",
        "nieuw",
        "ronde",
        "herzien",
        "toets",
        "controleer",
        "vergelijk",
    ],
    ("nieuw",): ["Gebruik: normspoor nieuw", "Gegevens:", "--naam NAAM", "--taalhuis", "--ido"],
    ("ronde",): ["Gebruik: normspoor ronde", "LIJST", "--over ID", "--peildatum DATUM", "vandaag"],
    ("herzien",): [
        "Gebruik: normspoor herzien",
        "ID",
        "--functie FUNCTIE",
        "Geen naam.",
        "--peildatum DATUM",
    ],
    ("site",): [
        "Gebruik: normspoor site",
        "Gegevens:",
        "--peildatum DATUM",
        "vandaag",
        "--uitgave UITGAVE",
        "publiek, intern, auditor",
    ],
    ("toets",): [
        "Gebruik: normspoor toets",
        "Gegevens:",
        "--peildatum DATUM",
        "vandaag",
        "--onderwerp ONDERWERP",
        "--streng ERNST",
        "--json",
    ],
    ("controleer",): ["Gebruik: normspoor controleer", "Gegevens:", "MAP_OF_ZIP"],
    ("vergelijk",): [
        "Gebruik: normspoor vergelijk",
        "Gegevens:",
        "OUD",
        "NIEUW",
        "--html BESTAND",
        "--json",
        "niets veranderde",
    ],
}

WRONG = {
    "a-verb-that-does-not-exist": (["maak"], "Deze opdracht is niet te begrijpen.", ""),
    "an-option-that-does-not-exist": (["--kwartaal"], "De optie '--kwartaal' bestaat niet.", ""),
    "a-typo-in-an-option": (
        ["nieuw", "map", "--nam", "x"],
        "De optie '--nam' bestaat niet. Bedoelde je '--naam'?",
        " nieuw",
    ),
    "no-function": (["herzien", "BEW-1"], "Er ontbreekt iets: vul --functie in.", " herzien"),
    "no-evidence": (
        ["herzien", "--functie", "x"],
        "Er ontbreekt iets: vul ID in.",
        " herzien",
    ),
    "no-folder": (["nieuw", "--naam", "x"], "Er ontbreekt iets: vul MAP in.", " nieuw"),
    "no-place": (["controleer"], "Er ontbreekt iets: vul MAP_OF_ZIP in.", " controleer"),
    "nothing-to-compare-with": (
        ["vergelijk", "map"],
        "Er ontbreekt iets: vul NIEUW in.",
        " vergelijk",
    ),
    "no-name": (["nieuw", "map"], "Er ontbreekt iets: vul --naam in.", " nieuw"),
    "nothing-after-the-name": (["nieuw", "map", "--naam"], "Vul achter '--naam' iets in.", ""),
    "nothing-after-the-day": (["toets", "--peildatum"], "Vul achter '--peildatum' iets in.", ""),
    "a-folder-too-many": (["toets", "a", "b"], "Deze opdracht is niet te begrijpen.", " toets"),
}


@pytest.mark.parametrize("verb", HELPS, ids=lambda verb: "-".join(verb) or "command")
def test_the_help_is_dutch(verb: tuple[str, ...], tmp_path: Path) -> None:
    done = normspoor(*verb, "--help", cwd=tmp_path)
    assert done.code == 0
    assert done.err == ""
    for words in (*HELPS[verb], "--help", "Toon deze uitleg en stop."):
        assert words in done.out
    assert not ENGLISH.findall(done.out)


def test_without_a_verb_the_help_is_shown(tmp_path: Path) -> None:
    done = normspoor(cwd=tmp_path)
    assert done.code == 2
    assert "Opdrachten:" in done.err
    assert not ENGLISH.findall(done.text)


@pytest.mark.parametrize(("call", "sentence", "where"), WRONG.values(), ids=list(WRONG))
def test_a_wrong_call_is_explained_in_one_dutch_sentence(
    call: list[str], sentence: str, where: str, tmp_path: Path
) -> None:
    done = normspoor(*call, cwd=tmp_path)
    assert done.code == 2
    assert done.out == ""
    assert len(done.lines) == 1
    assert done.lines[0].startswith(f"{sentence} Typ 'normspoor")
    assert done.lines[0].endswith(f"Typ 'normspoor{where} --help' voor uitleg.")
    assert list(tmp_path.iterdir()) == []


def test_a_flag_with_a_value_is_not_told_to_fill_in_a_value(tmp_path: Path) -> None:
    done = normspoor("nieuw", "map", "--naam", "x", "--taalhuis=ja", cwd=tmp_path)
    assert done.code == 2
    assert "--taalhuis" in done.err
    assert "iets in" not in done.err


@pytest.mark.parametrize(
    ("verb", "day"), [("toets", "gisteren"), ("toets", "2026-02-30"), ("site", "21-11-2026")]
)
def test_a_day_that_is_no_day_is_refused_before_anything_is_built(
    verb: str, day: str, tmp_path: Path
) -> None:
    done = normspoor(verb, tmp_path, "--peildatum", day, cwd=tmp_path)
    assert done.code == 2
    assert done.lines == [
        f"'{day}' bij '--peildatum' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15."
    ]


def test_the_installed_command_tells_its_version(tmp_path: Path) -> None:
    command = Path(sys.executable).parent / "normspoor"
    done = run(command, "--versie", cwd=tmp_path)
    assert (done.code, done.out) == (0, f"Normspoor {__version__}\n")
