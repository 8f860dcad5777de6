"""A checklist as a form on paper: what is asked above the points, and how each is answered."""

from __future__ import annotations

import re

import pytest

from support.small_rounds import AUDIT, FACTORS, project
from support.tables import tables

LIST = "checklists/succesfactoren.html"


def form(page: str, code: str) -> str:
    """The paper form of a list, from its title on."""
    found = page[page.index('<div class="invulblad'):]  # fmt: skip
    assert f'id="toetsuitslag-1-{code}-formulier"' in found
    return found


CHOICES = "☐ ja ☐ twijfelachtig ☐ nee ☐ overgeslagen"


def test_the_paper_form_has_the_points_in_order_and_room_to_write(tmp_path):
    page = project(tmp_path / "d").build().page(LIST)

    assert tables(page)["toetsuitslag-1-ksf-formulier"] == [
        [number, f"{title} richtlijn · helpt bij Er is een aanpak SAM-ORG-V1", CHOICES, ""]
        for number, title in (
            ("1", "Delen we een doel?"), ("2", "Zijn de rollen helder?"),
            ("3", "Kennen we elkaars belang?"), ("10", "Vieren we wat lukt?"),
        )
    ]  # fmt: skip
    assert "Invulblad: Succesfactoren" in form(page, "ksf")


def test_the_paper_form_of_sentences_has_every_choice_and_no_points_of_the_computer(tmp_path):
    page = project(tmp_path / "d").build().page("checklists/audit.html")
    rows = tables(page)["toetsuitslag-1-audit-formulier"]

    assert [(row[0], row[1].split(" van Normspoor")[0], row[2]) for row in rows] == [
        ("1", "Iedereen weet de dag.", CHOICES),
        ("2", "Een partner komt praten.", CHOICES),
    ]


def test_the_paper_form_of_an_open_list_has_lines_and_no_boxes_to_choose(tmp_path):
    page = project(tmp_path / "d").build().page("checklists/kennismaken.html")
    found = form(page, "f2a")
    rows = tables(page)["toetsuitslag-1-f2a-formulier"]

    assert [(row[0], len(row)) for row in rows] == [("1", 2), ("2a", 2)]
    assert [row[1].endswith("☐ overgeslagen, omdat:") for row in rows] == [True, True]
    assert "☐ ja" not in found
    assert found[found.index("<tbody"):].count('class="schrijflijn"') == 2 * (3 + 1)  # fmt: skip


ABOUT = {
    "samenwerking": "Over welke samenwerking: ",
    "partner": "Over welke partner: ",
    "laag": "Over welke laag: ☐ werkvloer   ☐ management   ☐ bestuur",
    "dossier": "Over: het hele dossier",
}


@pytest.mark.parametrize("per", ABOUT)
def test_the_paper_form_asks_who_when_how_and_about_what(tmp_path, per):
    made = project(tmp_path / "d")
    made.write(
        "checklists/succesfactoren.md", FACTORS.replace(":per: samenwerking", f":per: {per}")
    )
    found = form(made.build().page(LIST), "ksf")
    lines = [re.sub("<[^>]*>", "", one).strip("\n")
             for one in re.findall(r'<div class="line">(.*?)</div>', found, re.DOTALL)]  # fmt: skip

    assert lines[:lines.index("☐ ja")] == [
        ABOUT[per],
        "Datum: ",
        "Wie deden mee (functies en organisaties): ",
        *(["Lagen: ☐ werkvloer   ☐ management   ☐ bestuur"] if per != "laag" else []),
        "Werkvorm: ",
    ]  # fmt: skip


def test_the_questions_of_a_success_factor_are_on_paper(tmp_path):
    made = project(tmp_path / "d")
    parts = FACTORS.replace("Praat erover.", "* Willen we hetzelfde?\n* Kiezen we ermee?", 1)
    made.write("checklists/succesfactoren.md", parts)
    rows = tables(made.build().page(LIST))["toetsuitslag-1-ksf-formulier"]

    assert rows[0][1].startswith("Delen we een doel? Willen we hetzelfde? Kiezen we ermee? ")
    assert rows[1][1].startswith("Zijn de rollen helder? richtlijn")


def test_a_list_of_the_computer_alone_has_no_paper_form(tmp_path):
    made = project(tmp_path / "d")
    made.write("checklists/audit.md", AUDIT.replace(":beslist: mens", ":beslist: computer"))

    assert "invulblad" not in made.build().page("checklists/audit.html")


def test_only_the_list_that_ends_in_a_decision_has_boxes_for_it(tmp_path):
    decision = FACTORS.replace("LIJST-KSF", "LIJST-F1").replace(":lijst: KSF", ":lijst: F1")
    point = (
        ":::{checkvraag} Gaan we door?\n:id: F1-1\n:lijst: F1\n:volgnummer: 1\n"
        ":modaliteit: raadzaam\n:bron: proef\n:helpt_bij: SAM-ORG-V1\n\nPraat.\n:::\n"
    )
    made = project(tmp_path / "d")
    assert "Besluit: ☐" not in made.build().page(LIST)
    made.write(
        "checklists/succesfactoren.md",
        decision.replace(":::{succesfactor}", f"{point}\n:::{{succesfactor}}", 1),
    )
    page = made.build().page(LIST)
    assert "Besluit: ☐ samenwerken   ☐ intensiveren   ☐ uitzoeken   ☐ pas op de plaats" in page
