"""What tests on our own code and pages guard instead of a check."""

from normspoor.core.checks import CHECKS
from normspoor.core.checks.guarded import GUARDED
from support.pages import ROOT


def test_what_is_guarded_runs_on_no_dossier():
    assert [one.id for one in GUARDED] == ["C-A05", "C-A42", "C-A43"]
    assert not {one.id for one in GUARDED} & {check.id for check in CHECKS}


def test_every_guard_is_there():
    assert [path for one in GUARDED for path in one.where if not (ROOT / path).is_file()] == []


def test_every_guard_names_its_check():
    without = [
        path
        for one in GUARDED
        for path in one.where
        if one.id not in (ROOT / path).read_text(encoding="utf-8")
    ]

    assert without == []


def test_a_guard_says_what_is_true_and_why():
    assert all(one.title and one.why and one.where for one in GUARDED)
