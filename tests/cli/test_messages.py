"""A mistake on a page is the same line in every face, and ``--details`` shows the original."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from normspoor.core.wording.messages import WRONG_LINES
from support.dossier import DAY, normspoor, run_pytest

PAGE = "dossier/overzicht.md"
SENTENCE = "een blok 'matrix' kent geen veld 'sort'. Bedoelde je 'soort'?"
ORIGINAL = "    'matrix': Unknown option key: 'sort' (allowed: ['onderwerp', 'soort'])"


def _plant(folder: Path) -> str:
    """Add a block with a mistake; the line that its author must read."""
    page = folder / PAGE
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n:::{{matrix}} Titel\n:sort: eis-bewijs\n:::\n", encoding="utf-8")
    return f"{PAGE}:{len(text.splitlines()) + 3}: {SENTENCE}"


@pytest.fixture
def wrong(in_order: Path, copy_of: Callable[[Path], Path]) -> tuple[Path, str]:
    """A dossier in order but for that block, and the line."""
    folder = copy_of(in_order)
    return folder, _plant(folder)


def test_toets_tells_it_and_there_is_something_to_do(wrong: tuple[Path, str]) -> None:
    folder, line = wrong
    done = normspoor("toets", folder, "--peildatum", DAY, cwd=folder)
    place, _, sentence = line.partition(": ")
    assert done.code == 1
    assert f" 1. fout  {place}:" in done.out.splitlines()
    assert sentence[1:] in " ".join(done.out.split())
    assert done.err.splitlines()[1:] == []


def test_toets_shows_the_original_for_who_asks(wrong: tuple[Path, str]) -> None:
    folder, line = wrong
    done = normspoor("toets", folder, "--peildatum", DAY, "--details", cwd=folder)
    assert done.err.splitlines()[1:] == [
        line,
        "    oorspronkelijke melding:",
        f"{ORIGINAL} [myst.directive_option]",
    ]


def test_pytest_tells_it(wrong: tuple[Path, str]) -> None:
    folder, line = wrong
    lines = run_pytest(folder, f"--peildatum={DAY}").lines
    assert lines[lines.index(WRONG_LINES) + 1] == f"  {line}"


def test_site_tells_it_with_the_original_for_who_asks(
    filled: Path, site: Path, copy_of: Callable[[Path], Path]
) -> None:
    folder = copy_of(filled)
    line = _plant(folder)
    done = normspoor("site", folder, "--peildatum", DAY, "--details", cwd=folder)
    assert done.code == 0
    assert f"{line}\n    oorspronkelijke melding:\n{ORIGINAL}" in done.err
    assert done.out.startswith("Klaar, met 1 melding hierboven.")
