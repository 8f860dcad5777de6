"""The whole dossier has nothing to do; every break in it gives one finding, at its own line."""

from __future__ import annotations

import pytest

from dossiers.cases import BREAKS, CASES
from normspoor.adapters.catalog import read_catalog
from normspoor.core.checks import CHECKS
from normspoor.core.model import Item
from support.pages import report
from support.planted import DAY, INDEX, SETTINGS
from support.runs import asked, lines
from support.site import Project


def test_the_whole_dossier_is_read_without_a_warning(dossiers):
    warnings = [line for line in dossiers.warnings if line.startswith("dossier/schoon")]

    report("the whole dossier is written without a mistake", warnings)


def test_the_whole_dossier_gives_no_finding_at_all(dossiers):
    report("nothing to do, and nothing to explain", lines(dossiers.clean()))


@pytest.mark.parametrize("one", BREAKS, ids=lambda one: f"{one.check_id} {one.name}")
def test_a_break_gives_that_one_finding_at_its_file_and_line(dossiers, one):
    assert asked(dossiers.broken(one)) == [(one.check_id, one.place(dossiers.whole))]


def test_every_check_has_a_break_of_its_own():
    planted = {one.check_id for one in BREAKS if one.check_id.startswith("C-")}

    assert planted == {"C-A01", "C-A02", *(check.id for check in CHECKS)}


def test_no_two_dossiers_are_the_same():
    assert len({one.name for one in CASES}) == len(CASES)
    assert len({one.edits for one in CASES}) == len(CASES)


@pytest.mark.parametrize("name", ["a nee on a success factor without a measure"])
def test_a_dossier_out_of_the_shared_build_is_as_if_it_was_read_alone(dossiers, tmp_path, name):
    (one,) = (one for one in CASES if one.name == name)
    pages = {**dossiers.whole, **one.texts(dossiers.whole)}
    alone = Project(
        tmp_path / "alleen",
        {"index.md": INDEX, **{f"dossier/{page}": text for page, text in pages.items()}},
        SETTINGS,
    ).build("needs", peildatum=DAY)
    read = read_catalog(alone.output / "needs.json")

    assert alone.warnings == []
    assert {item.id: seen(item) for item in read} == {
        item.id: seen(item) for item in dossiers.broken(one)
    }


def seen(item: Item) -> tuple[object, ...]:
    """All that a reader can see of an object; its file without the folder of the dossier."""
    return (
        item.type, item.title, str(item.place).removeprefix("dossier/"), item.body,
        dict(item.fields), {name: set(targets) for name, targets in item.links.items()},
        item.external,
    )  # fmt: skip
