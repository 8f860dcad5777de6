"""The page on the site, the terminal and pytest say the same about every point."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from support.dossier import DAY, Case, Run, normspoor

WORD = {"passed": "klopt", "failure": "klopt nog niet"}


class _Rows(HTMLParser):
    """The text of the cells in the body of the table with the verdicts."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._in_table = self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            # the paper form stands below it, in a table with an id that goes on
            self._in_table = bool(re.fullmatch(r"toetsuitslag-\d+", dict(attrs).get("id") or ""))
        elif tag == "tr" and self._in_table:
            self.rows.append([])
        elif tag in ("td", "th") and self._in_table:
            self.rows[-1].append("")
            self._in_cell = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            self._in_table = False
        elif tag in ("td", "th"):
            self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._in_table and self._in_cell:
            self.rows[-1][-1] += data


@pytest.fixture(scope="module")
def on_page(story: Path, norm_beside: Callable[[Path], Path]) -> list[list[str]]:
    """The rows of the tables on the built pages: sentence, verdict, what to do."""
    norm_beside(story / "_build" / "site")
    done = normspoor("site", story, "--peildatum", DAY, cwd=story)
    assert done.code == 0, done.text
    found: list[list[str]] = []
    for name in ("audit-voorbereiden", "indicatoren", "oordelen"):
        page = story / "_build" / "site" / "checklists" / f"{name}.html"
        parser = _Rows()
        parser.feed(page.read_text(encoding="utf-8"))
        found += [[cell.strip() for cell in row] for row in parser.rows[1:]]
    return found


def test_the_page_has_a_row_for_every_test_in_the_same_order(
    on_page: list[list[str]], story_cases: dict[str, Case]
) -> None:
    assert [row[0].splitlines()[0] for row in on_page] == [
        case.sentence for case in story_cases.values()
    ]


def test_the_page_shows_the_verdict_that_pytest_gives(
    on_page: list[list[str]], story_cases: dict[str, Case]
) -> None:
    from_pytest = [
        WORD.get(case.outcome) or case.words.split(":", 1)[0] for case in story_cases.values()
    ]
    assert [row[1] for row in on_page] == from_pytest


def test_the_page_gives_the_same_advice_as_pytest(
    on_page: list[list[str]], story_cases: dict[str, Case]
) -> None:
    """Beside a point it is shorter: the point, and who judged it, are there already."""
    for row, case in zip(on_page, story_cases.values(), strict=True):
        advice = case.words.partition(": ")[2]
        first, *more = row[2].splitlines() or [""]
        if case.outcome == "failure":
            assert advice.endswith(first)
            assert [line.startswith("Zie ") for line in more] in ([], [True])
        elif "Een mens beslist" in advice:
            assert re.fullmatch(r"Begin een ronde en vul punt \d+ in\.", first)
        elif case.outcome == "skipped":
            assert advice.endswith(first)
            assert first


def test_the_command_counts_the_same_verdicts_as_pytest(story: Path, story_run: Run) -> None:
    done = normspoor("toets", story, "--peildatum", DAY, cwd=story)
    assert done.closing in story_run.out.splitlines()
    assert done.out.startswith("Beoordeeld voor 21 november 2026.\n")


def test_what_fails_under_pytest_has_a_line_in_the_list(
    story: Path, story_cases: dict[str, Case]
) -> None:
    """A line of its own, or that of the finding which makes it fail."""
    done = normspoor("toets", story, "--peildatum", DAY, "--json", cwd=story)
    lines = [line for line in json.loads(done.out)["regels"] if not line["reden"]]
    failing = [case for case in story_cases.values() if case.outcome == "failure"]
    assert failing
    assert [
        case.words
        for case in failing
        if not any(case.name == line["controle"] or line["wat"] in case.words for line in lines)
    ] == []
