"""Every checklist: its page, its points, and a round with it in the example dossier."""

from __future__ import annotations

import re

import pytest

from normspoor.core.metamodel.kader import CHECKLISTS
from normspoor.core.points import POINTS, code_of, list_of, number_of, points_of
from support.pages import ROOT, Page, pages, read, report, split

#: The number of questions on each list of the sources; the other lists are our own.
COUNTS = {
    "F1a": 20,
    "F1b": 12,
    "F1": 2,
    "F2a": 7,
    "F2b": 4,
    "F3": 6,
    "F4": 11,
    "KSF": 12,
    "ASPECT": 5,
    "5V": 5,
    "CONDITIE": 7,
    "REFLECTIE": 3,
    "TABEL1": 12,
    "GSL": 20,
}
OWN = ("INDICATOREN", "AUDIT", "OORDELEN")
#: A point is read aloud at a table and stands in a row of a table.
LONGEST_TITLE = 20
EXAMPLE = "docs/voorbeelddossier/"


def page_of(catalog, code: str) -> Page:
    """The page of the checklist with this code; there is exactly one."""
    (found,) = (one for one in catalog.of_type("checklist") if one.get("lijst") == code)
    return read(ROOT / found.place.file)


def all_points(catalog, code: str):
    """Every point of a list, also what the computer decides."""
    return [one for one in catalog.of_type(*POINTS) if list_of(one) == code]


def test_the_lists_are_those_of_the_sources_and_our_own():
    assert sorted([*COUNTS, *OWN]) == sorted(CHECKLISTS)


@pytest.mark.parametrize("code", COUNTS)
def test_a_list_holds_every_question_of_the_source_once_in_order(catalog, code):
    found = [number_of(one) for one in points_of(catalog, code)]

    assert found == list(range(1, COUNTS[code] + 1))
    assert {one.type for one in points_of(catalog, code)} == (
        {"succesfactor"} if code == "KSF" else {"checkvraag"}
    )


@pytest.mark.parametrize("code", CHECKLISTS)
def test_a_list_has_one_page_with_its_points_and_their_outcome(catalog, code):
    page = page_of(catalog, code)
    elsewhere = [one.id for one in all_points(catalog, code) if one.place.file != page.name]

    assert page.name.startswith("checklists/")
    assert all_points(catalog, code)
    report(f"a point of {code} stands on {page.name}", elsewhere)
    assert page.text.count(":::{toetsuitslag}") == 1, f"{page.name} shows no outcome"


@pytest.mark.parametrize("code", CHECKLISTS)
def test_the_points_of_a_list_stand_in_the_order_of_their_numbers(catalog, code):
    asked = points_of(catalog, code)
    by_place = sorted(asked, key=lambda one: one.place)

    assert [one.id for one in asked] == [one.id for one in by_place]
    assert len({code_of(one) for one in asked}) == len(asked), "two points are called the same"


def test_every_list_is_told_about_on_the_first_page(catalog):
    """With its code, its link and the number of its points."""
    rows = {
        cells[1]: cells
        for line in read(ROOT / "checklists/index.md").text.splitlines()
        if len(cells := [cell.strip() for cell in line.strip("|").split("|")]) == 4
    }
    found = []
    for code in CHECKLISTS:
        name = page_of(catalog, code).name.removeprefix("checklists/")
        cells = rows.get(code, [""] * 4)
        if f"({name})" not in cells[0]:
            found.append(f"{code}: no row leads to {name}")
        elif re.findall(r"^\d+", cells[2]) != [str(len(all_points(catalog, code)))]:
            found.append(f"{code}: {cells[2]!r} is not {len(all_points(catalog, code))}")

    report("the first page lists every checklist as it is", found)


def test_every_judgement_of_the_domain_model_is_asked_once(catalog):
    """Nine on the list of judgements; the page tells on which list the other ten are asked."""
    own = {one.id for one in all_points(catalog, "OORDELEN")}
    elsewhere = set(re.findall(r"<(TP-[A-Z0-9-]+)>", page_of(catalog, "OORDELEN").text))

    assert own == {f"TP-H{number:02}" for number in (6, 8, 9, 11, 13, 14, 15, 16, 17)}
    assert len(elsewhere) == 19 - len(own)
    report(
        "a point asked elsewhere is one that a person decides",
        [one for one in elsewhere if catalog.get(one).get("beslist") != "mens"],
    )


def test_a_point_is_short(catalog):
    words = [(one, " ".join(split(one.title)).split()) for one in catalog.of_type(*POINTS)]

    report(
        f"a point has at most {LONGEST_TITLE} words",
        [f"{one.place}: {one.title}" for one, said in words if len(said) > LONGEST_TITLE],
    )


def test_a_round_of_every_list_is_in_the_example(catalog):
    used = {
        run.get("lijst")
        for run in catalog.of_type("checkrun")
        if run.place.file.startswith(EXAMPLE) and catalog.sources(run, "in_ronde")
    }

    report("hold a round with every list in the example dossier", sorted({*CHECKLISTS} - used))


def test_no_page_of_a_checklist_is_without_a_list(catalog):
    known = {page_of(catalog, code).name for code in CHECKLISTS}

    report(
        "a page in checklists holds a checklist",
        [page.name for page in pages("checklists")
         if page.name not in known and not page.name.endswith("/index.md")],
    )  # fmt: skip
