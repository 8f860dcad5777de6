"""Every trick works on the bare stack, and none of them works on a page of a dossier."""

from __future__ import annotations

import re
import sys

import pytest

from support.hostile.all import CASES

_EVERY = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
#: Words of the building blocks, which no author should have to read.
_ENGLISH = re.compile(
    r"\b(?:the|is not|not found|unknown|invalid|could not|document|error)\b", re.IGNORECASE
)


def test_there_are_many_and_each_has_a_page_of_its_own():
    assert len({case.name for case in CASES}) == len(CASES) >= 60


@_EVERY
@pytest.mark.slow
def test_it_works_on_the_bare_stack(bare, case):
    assert case.harm(bare[case.name], case)


@_EVERY
def test_it_does_nothing_in_a_dossier(ours, case):
    assert not case.harm(ours, case)


@pytest.mark.parametrize("case", [case for case in CASES if case.told], ids=lambda case: case.name)
def test_its_author_reads_one_dutch_line_at_the_right_place(ours, case):
    said = ours.said_of(case)
    fitting = [line for line in said if line.startswith(f"{case.file}:{case.line}: ")]

    assert [case.told in line for line in fitting] == [True], said
    assert not [line for line in said if _ENGLISH.search(line)]


def test_the_rest_of_the_dossier_is_built_and_judged(ours):
    assert ours.page("profiel")
    assert ours.needs["PROF-1"]["organisatie_soort"] == "bibliotheek"
    assert ours.needs["SAM-NORM"]["is_external"]


def test_no_message_holds_a_sign_that_nobody_sees(ours):
    assert not [line for line in ours.told if not line.isprintable()]


def test_no_message_names_the_machine(ours):
    folder = str(ours.output.parents[1])

    assert not [line for line in ours.told if folder in line]


def test_nothing_of_the_machine_is_published(ours):
    secret = ("GEHEIM-variabele", str(ours.output.parents[1]), sys.prefix)
    found = [
        f"{path}: {word}"
        for path in ours.output.rglob("*")
        if path.is_file()
        for word in secret
        if word.encode() in path.read_bytes()
    ]

    assert not found


def test_nothing_outside_the_dossier_is_written(ours):
    outside = ours.marks.parent / "buiten"
    changed = [
        case.name for case in CASES if (outside / f"{case.name}.txt").read_text() != case.secret
    ]

    assert not changed
    assert not list(ours.marks.iterdir())
