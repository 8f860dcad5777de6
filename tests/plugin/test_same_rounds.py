"""Page, core, terminal, pytest and paper say the same about the points of rounds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from normspoor.adapters.judging import read_judged
from normspoor.core.checklist import verdicts_on
from normspoor.core.points import code_of, is_point
from normspoor.core.verdict import Outcome, Verdict
from support.dossier import DAY, Case, Run, cases, needs_json, normspoor, run_pytest
from support.small_rounds import FIELDS, project, round_page
from support.tables import tables

PAGES = ("audit", "kennismaken", "succesfactoren")
#: A second round with the same list, about something else.
PARTNER = round_page(
    "1. overgeslagen. Speelt niet.\n2. ja. In mei.\n3. nee\n10. twijfelachtig\n",
    fields=FIELDS.replace("RUN-KSF", "RUN-BRUG").replace("SV-1", "PART-1"),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small dossier with two rounds with the success factors and one about the audit."""
    made = tmp_path_factory.mktemp("rondes") / "dossier"
    project(made, brug=PARTNER)
    return made


@pytest.fixture(scope="module")
def needs(folder: Path) -> Path:
    """Its needs.json."""
    return needs_json(folder, folder.parent / "needs")


@pytest.fixture(scope="module")
def found(needs: Path) -> list[Verdict]:
    """What the core says about the points of every page, on the needs.json."""
    judged = read_judged(needs, DAY)
    pages = [f"checklists/{page}" for page in PAGES]
    return list(verdicts_on(judged.catalog, pages, judged.peildatum))


@pytest.fixture(scope="module")
def shown(folder: Path) -> dict[str, dict[str, list[list[str]]]]:
    """The tables on the built page of each list."""
    done = normspoor("site", folder, "--peildatum", DAY, cwd=folder)
    assert done.code == 0, done.text
    site = folder / "_build" / "site" / "checklists"
    return {page: tables((site / f"{page}.html").read_text("utf-8")) for page in PAGES}


@pytest.fixture(scope="module")
def by_command(folder: Path) -> Run:
    """What ``normspoor toets`` prints."""
    return normspoor("toets", folder, "--peildatum", DAY, cwd=folder)


@pytest.fixture(scope="module")
def by_pytest(folder: Path, needs: Path) -> Run:
    """What pytest prints."""
    junit = folder.parent / "junit.xml"
    return run_pytest(folder, f"--needs-json={needs}", f"--junit-xml={junit}", "--tb=no")


@pytest.fixture(scope="module")
def tested(folder: Path, by_pytest: Run) -> dict[str, Case]:
    """What pytest made of every point; nothing that people say makes it red."""
    assert by_pytest.code == 0
    return cases(folder.parent / "junit.xml")


def test_every_outcome_of_a_round_occurs(found: list[Verdict]) -> None:
    assert {one.outcome for one in found} == {
        Outcome.HOLDS, Outcome.FAILS, Outcome.ANSWERED, Outcome.ACTION, Outcome.IN_ACTION,
        Outcome.DOUBT, Outcome.SKIPPED, Outcome.UNANSWERED,
    }  # fmt: skip


@pytest.mark.parametrize(("run_id", "number"), [("RUN-BRUG", 1), ("RUN-KSF", 2)])
def test_the_page_has_a_row_for_every_point_of_a_round_with_its_word_and_what_to_do(
    found: list[Verdict],
    shown: dict[str, dict[str, list[list[str]]]],
    run_id: str,
    number: int,
) -> None:
    rows = shown["succesfactoren"][f"toetsuitslag-1-ksf-ronde-{number}"]
    judged = [one for one in found if one.run and one.run.id == run_id]
    assert [(row[0], row[1], _state(row[2])) for row in rows] == [
        (code_of(one.point), one.point.title, one.outcome.value) for one in judged
    ]
    for row, one in zip(rows, judged, strict=True):
        assert one.reason in row[2]


def _state(text: str) -> str:
    """The state with which a cell begins; the longest, as some begin alike."""
    states = [one.value for one in Outcome if text.startswith(one.value)]
    return max(states, key=len)


def test_the_page_has_a_row_for_every_sentence_with_its_word_and_what_to_do(
    found: list[Verdict], shown: dict[str, dict[str, list[list[str]]]]
) -> None:
    expected = [
        [
            one.point.title,
            one.outcome.value,
            one.reason if one.beside is None else one.beside,
        ]
        for one in found
        if not one.run
    ]
    assert shown["audit"]["toetsuitslag-1"] == expected


def test_pytest_has_a_test_for_every_point_and_round_in_the_same_order(
    found: list[Verdict], tested: dict[str, Case]
) -> None:
    assert list(tested) == [
        f"{one.point.id}[{one.run.id}]" if one.run else one.point.id for one in found
    ]
    assert [case.sentence for case in tested.values()] == [one.point.title for one in found]


def test_pytest_says_of_every_point_what_the_core_says(
    found: list[Verdict], tested: dict[str, Case]
) -> None:
    for one, case in zip(found, tested.values(), strict=True):
        if one.outcome.is_fine:
            assert (case.outcome, case.words) == ("passed", "")
        else:
            words = f"{one.outcome.value}: {one.reason}" if one.reason else one.outcome.value
            assert (case.outcome, case.words) == ("skipped", words)


def test_the_command_has_a_line_for_every_point_that_asks_something(
    found: list[Verdict], by_command: Run
) -> None:
    asking = [one for one in found if one.outcome in (Outcome.FAILS, Outcome.ACTION)]
    assert asking
    # a line begins with a capital there
    words = " ".join(by_command.out.split()).casefold()
    assert [one.said for one in asking if one.said.casefold() not in words] == []


def test_the_command_counts_every_point_with_its_word(
    found: list[Verdict], by_command: Run
) -> None:
    counted = Counter(one.outcome for one in found)
    totals = " · ".join(f"{one.value} {counted[one]}" for one in Outcome if counted[one])
    assert by_command.closing == totals


def test_pytest_counts_the_same(by_command: Run, by_pytest: Run) -> None:
    assert by_command.closing in by_pytest.out.splitlines()


def test_the_paper_form_has_the_points_that_people_discuss(
    needs: Path, shown: dict[str, dict[str, list[list[str]]]]
) -> None:
    catalog = read_judged(needs, DAY).catalog
    on_paper = [
        (row[0], row[1].split("?")[0].split(" van Normspoor")[0])
        for found in shown.values()
        for anchor, rows in found.items()
        if anchor.endswith("-formulier")
        for row in rows
    ]
    asked = [one for one in catalog.of_type("checkvraag", "succesfactor", "toetspunt")
             if is_point(one)]  # fmt: skip
    assert sorted(on_paper) == sorted((code_of(one), one.title.rstrip("?")) for one in asked)


def test_the_round_itself_shows_the_same_words_as_the_page_of_the_list(
    folder: Path, shown: dict[str, dict[str, list[list[str]]]]
) -> None:
    in_round = _in_round(folder, "brug", "RUN-BRUG")
    on_page = [[row[:3] for row in rows] for rows in shown["succesfactoren"].values()]
    assert [row[:3] for row in in_round] in on_page


def test_the_round_about_the_audit_gives_each_sentence_the_word_of_the_page_of_the_list(
    folder: Path, shown: dict[str, dict[str, list[list[str]]]]
) -> None:
    on_page = {row[0]: row[1] for row in shown["audit"]["toetsuitslag-1"]}
    in_round = {row[1]: _state(row[2]) for row in _in_round(folder, "audit", "RUN-AUDIT")}
    assert in_round == {title: on_page[title] for title in in_round}
    assert set(in_round.values()) == {"klopt", "klopt nog niet"}


def _in_round(folder: Path, page: str, run_id: str) -> list[list[str]]:
    """The rows in the block of a round, on its own page."""
    built = folder / "_build" / "site" / "dossier" / "rondes" / f"{page}.html"
    return tables(built.read_text("utf-8"))[f"{run_id}-antwoorden"]
