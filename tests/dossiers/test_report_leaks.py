"""A report for the public or for colleagues holds nothing that is hidden; one for an auditor does."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.canaries import CANARY, write
from support.dossier import DAY, Run, normspoor
from support.leaks import leaks
from support.paper import read_back


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("kooi") / "dossier")


def made(dossier: Path, edition: str) -> tuple[Path, Run]:
    target = dossier.parent / edition
    run = normspoor(
        "rapport", dossier, "--uit", target, "--peildatum", DAY, "--uitgave", edition,
        cwd=dossier.parent,
    )  # fmt: skip
    return target, run


def on_paper(target: Path) -> str:
    sheets = read_back(target / "rapport.pdf", CANARY).sheets
    return "".join("".join(sheet.text.split()) for sheet in sheets).lower()


@pytest.mark.parametrize("edition", ["publiek", "intern"])
def test_nothing_hidden_is_in_any_form_of_the_report(dossier, edition):
    target, run = made(dossier, edition)

    assert run.code == 0, run.text
    assert leaks(target, [CANARY]) == []
    assert CANARY not in on_paper(target)


def test_the_same_search_finds_it_in_every_form_for_an_auditor(dossier):
    target, run = made(dossier, "auditor")
    found = {hit.partition(":")[0] for hit in leaks(target, [CANARY])}

    assert run.code == 0, run.text
    assert {"rapport.html", "rapport.xlsx", "metrics.json"} <= found
    assert any(name.startswith("upload/") for name in found)
    assert CANARY in on_paper(target)
