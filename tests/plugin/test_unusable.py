"""What pytest cannot work with is said in one Dutch sentence, without a trace."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from support.dossier import Run, run_pytest

#: Words of other programs that a Dutch reader should not have to understand.
ENGLISH = re.compile(
    r"Traceback|\.py:\d|UsageError|Errno|No such file|cannot be read|not valid JSON|The above"
    r"|raise |ConfigError"
)


def _refused(done: Run, sentence: str) -> None:
    """Pytest stopped before any test ran, and said why."""
    assert done.code in (pytest.ExitCode.USAGE_ERROR, pytest.ExitCode.INTERRUPTED), done.text
    assert sentence in done.text
    assert not ENGLISH.findall(done.text)


def test_a_day_that_is_no_day_is_refused(empty: Path, empty_needs: Path) -> None:
    done = run_pytest(empty, f"--needs-json={empty_needs}", "--peildatum=gisteren")
    _refused(
        done,
        "'gisteren' bij '--peildatum' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15.",
    )


def test_a_day_that_is_no_day_is_also_refused_for_one_point(empty: Path, empty_needs: Path) -> None:
    point = "checklists/indicatoren.md::TP-BLOKKEN"
    done = run_pytest(empty, f"--needs-json={empty_needs}", "--peildatum=2026-02-30", point)
    _refused(done, "'2026-02-30' bij '--peildatum' is geen datum.")


def test_a_needs_json_that_is_missing_is_named(empty: Path, tmp_path: Path) -> None:
    missing = tmp_path / "weg.json"
    _refused(run_pytest(empty, f"--needs-json={missing}"), f"{missing}: dit bestand is niet te")


def test_a_needs_json_that_is_something_else_is_named(empty: Path, tmp_path: Path) -> None:
    broken = tmp_path / "kapot.json"
    broken.write_text("geen json", encoding="utf-8")
    _refused(run_pytest(empty, f"--needs-json={broken}"), f"{broken}: dit bestand is niet te")


def test_a_folder_without_settings_is_no_dossier(tmp_path: Path) -> None:
    (tmp_path / "pytest.toml").write_text(
        '[pytest]\nnormspoor_checklists = ["checklists"]\n', encoding="utf-8"
    )
    (tmp_path / "checklists").mkdir()
    (tmp_path / "checklists" / "lijst.md").write_text("# Lijst\n", encoding="utf-8")
    _refused(
        run_pytest(tmp_path),
        f"{tmp_path}: hier staat geen dossier (geen conf.py). "
        "Geef de map van je dossier op, of maak er een met 'normspoor nieuw'.",
    )
