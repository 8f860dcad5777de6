"""What every page of the norm holds, beside its text."""

from __future__ import annotations

import re

from support.pages import pages, report

_BLOCK = re.compile(r"^:::\{(\w+)\} (\S+)$", re.MULTILINE)


def shown(name: str) -> dict[str, list[str]]:
    """For each norm page the ids that a directive of this name is about."""
    return {
        page.name: [what for kind, what in _BLOCK.findall(page.text) if kind == name]
        for page in pages("norms")
    }


def test_every_indicator_and_question_shows_how_the_dossier_stands(catalog):
    there = shown("dossierstand")

    report(
        "on the page of an indicator or question you see what is in your dossier",
        [
            f"{item.place}: {item.id} has no dossierstand on its page"
            for item in catalog.of_type("indicator", "beoordelingsvraag")
            if there[item.place.file].count(item.id) != 1
        ],
    )


def test_every_indicator_has_a_page_of_its_own(catalog):
    files = [item.place.file for item in catalog.of_type("indicator")]

    assert len(files) == len(set(files)) == 5


def test_every_doubt_is_told_where_it_matters(catalog):
    there = shown("kanttekeningen")
    found = [
        f"{target.place.file} does not list the doubts about {target.id} ({item.id})"
        for item in catalog.of_type("kanttekening")
        for target in catalog.targets(item, "hoort_bij")
        if target.type in ("indicator", "beoordelingsvraag")
        and target.id not in there[target.place.file]
    ]

    report("who reads a question also reads what is unclear about it", found)


def test_question_4_of_the_taalhuis_stands_beside_question_3_with_its_own_answer(catalog):
    """Domain model C-A43."""
    third, fourth = catalog.get("SAM-TH-V3"), catalog.get("SAM-TH-V4")
    page = next(page for page in pages("norms") if page.name == fourth.place.file)
    part = re.split(r"^## ", page.text, flags=re.MULTILINE)
    own = [text for text in part if text.startswith("Vraag 4\n")]

    assert third.place.file == fourth.place.file
    assert third.place.line < fourth.place.line
    assert len(own) == 1
    assert ":id: SAM-TH-V4\n" in own[0]
    assert ":::{dossierstand} SAM-TH-V4" in own[0]
    assert "eigen antwoord" in fourth.get("noot")
    assert "ODD-03" in {item.id for item in catalog.sources(fourth, "hoort_bij")}


def test_every_question_names_examples_and_says_that_they_are_no_demand(catalog):
    found = [
        f"{item.place}: {item.id} has modaliteit {item.get('modaliteit')!r}"
        for item in catalog.of_type("bewijsvoorbeeld")
        if item.get("modaliteit") != "kan"
    ]
    without = [
        item.id
        for item in catalog.of_type("beoordelingsvraag")
        if not any(one.type == "bewijsvoorbeeld" for one in catalog.sources(item, "hoort_bij"))
    ]

    report("an example of evidence is never a demand", found)
    report("every question has examples of evidence", without)
