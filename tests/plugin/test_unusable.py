"""What pytest cannot work with is said in one Dutch sentence, without a trace."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from support.dossier import Run, run_pytest

#: Words of other programs that a Dutch reader should not have to understand.
ENGLISH = re.compile(
    r"Traceback|\.py:\d|UsageError|Errno|No such file|cannot be read|not valid JSON|The above"
    r"|raise |ConfigError"
)
NO_DOSSIER = (
    "hier staat geen dossier (geen conf.py). "
    "Geef de map van je dossier op, of maak er een met 'normspoor nieuw'."
)


def _wrong_day(dossier: Path, needs: Path, elsewhere: Path) -> tuple[Run, str]:
    done = run_pytest(dossier, f"--needs-json={needs}", "--peildatum=gisteren")
    return done, (
        "'gisteren' bij '--peildatum' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15."
    )


def _wrong_day_for_one_point(dossier: Path, needs: Path, elsewhere: Path) -> tuple[Run, str]:
    point = "checklists/indicatoren.md::TP-BLOKKEN"
    done = run_pytest(dossier, f"--needs-json={needs}", "--peildatum=2026-02-30", point)
    return done, "'2026-02-30' bij '--peildatum' is geen datum."


def _missing_needs(dossier: Path, needs: Path, elsewhere: Path) -> tuple[Run, str]:
    missing = elsewhere / "weg.json"
    return run_pytest(
        dossier, f"--needs-json={missing}"
    ), f"{missing}: dit bestand is niet te lezen"


def _other_file(dossier: Path, needs: Path, elsewhere: Path) -> tuple[Run, str]:
    other = elsewhere / "anders.json"
    other.write_text("geen json", encoding="utf-8")
    return run_pytest(dossier, f"--needs-json={other}"), f"{other}: dit bestand is niet te lezen"


def _no_settings(dossier: Path, needs: Path, elsewhere: Path) -> tuple[Run, str]:
    settings = '[pytest]\nnormspoor_checklists = ["checklists"]\n'
    (elsewhere / "pytest.toml").write_text(settings, encoding="utf-8")
    (elsewhere / "checklists").mkdir()
    (elsewhere / "checklists" / "lijst.md").write_text("# Lijst\n", encoding="utf-8")
    return run_pytest(elsewhere), f"{elsewhere}: {NO_DOSSIER}"


_Attempt = Callable[[Path, Path, Path], tuple[Run, str]]
ATTEMPTS: dict[str, _Attempt] = {
    "wrong-day": _wrong_day,
    "wrong-day-for-one-point": _wrong_day_for_one_point,
    "missing-needs-json": _missing_needs,
    "no-needs-json-but-something-else": _other_file,
    "folder-without-settings": _no_settings,
}


@pytest.fixture(scope="module", params=ATTEMPTS.values(), ids=list(ATTEMPTS))
def refused(
    request: pytest.FixtureRequest,
    empty: Path,
    empty_needs: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Run, str]:
    """A run that cannot go on, and the sentence that says why."""
    attempt: _Attempt = request.param
    return attempt(empty, empty_needs, tmp_path_factory.mktemp("elders"))


def test_the_run_stops_with_a_sentence_before_any_point_is_judged(
    refused: tuple[Run, str],
) -> None:
    done, sentence = refused
    assert done.code in (pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.INTERRUPTED)
    assert sentence in done.text
    assert not re.search(r"\d (passed|failed|skipped)", done.text)


def test_nothing_english_and_no_trace_stands_around_that_sentence(
    refused: tuple[Run, str],
) -> None:
    assert not ENGLISH.findall(refused[0].text)


def test_the_reason_also_stands_in_the_summary_where_traces_are_off(
    story: Path, story_needs: Path
) -> None:
    as_make_toets_does = ("-qq", "--no-header", "--tb=no", "-rN", "--peildatum=gisteren")
    done = run_pytest(story, f"--needs-json={story_needs}", *as_make_toets_does, "checklists")

    assert done.code == 2
    assert "'gisteren' bij '--peildatum' is geen datum." in done.out
