"""What an author gets to read about a mistake, and that no object is lost by it."""

from __future__ import annotations

import pytest

from support.site import Project
from support.small_dossier import BEWIJS, SETTINGS, pages

_BEWIJS_LINE = 3

#: What is typed wrong, by replacing one text by another, and the line that must come.
MISTAKES = {
    "unknown field": (
        ":vindplaats: archief",
        ":vindplats: archief",
        "een bewijs kent geen veld 'vindplats'. Bedoelde je 'vindplaats'?",
    ),
    "missing field": (
        ":vindplaats: archief\n",
        "",
        "het veld 'vindplaats' (Vindplaats) ontbreekt. Vul het in.",
    ),
    "empty field": (
        ":datum: 2026-01-15",
        ":datum:",
        "het veld 'datum' (Datum) ontbreekt. Vul het in. Bijvoorbeeld ':datum: 2026-03-15'.",
    ),
    "dutch date": (
        "2026-01-15",
        "15-01-2026",
        "'15-01-2026' bij 'datum' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15.",
    ),
    "impossible date": (
        "2026-01-15",
        "2026-02-30",
        "'2026-02-30' bij 'datum' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15.",
    ),
    "unknown value": (
        ":klasse: sturend",
        ":klasse: sturent",
        (
            "'sturent' kan niet bij 'klasse'. Bedoelde je 'sturend'? "
            "Kies uit 'sturend' of 'aantonend'."
        ),
    ),
    "dead link": (
        ":onderbouwt: SAM-ORG-V1",
        ":onderbouwt: SAM-ORG-V9",
        "'onderbouwt' verwijst naar 'SAM-ORG-V9', maar dat bestaat niet. Bedoelde je 'SAM-ORG-V2'?",
    ),
    "link to a wrong type": (
        ":onderbouwt: SAM-ORG-V1",
        ":onderbouwt: PART-1",
        "'onderbouwt' verwijst naar 'PART-1', en dat is een partner. Hier kan alleen een antwoord,",
    ),
    "no title": (
        "{bewijs} Beleidsplan",
        "{bewijs}",
        "dit blok (bewijs) heeft geen titel. Zet een titel achter de accolade.",
    ),
    "an option of sphinx-needs itself": (
        ":id: BEW-1",
        ":id: BEW-1\n:layout: debug",
        "een bewijs kent geen veld 'layout'.",
    ),
}


def build(tmp_path, old: str, new: str, name: str = "bewijs.md", **options):
    found = pages()
    assert old in found[name]
    found[name] = found[name].replace(old, new)
    return Project(tmp_path / "d", found, SETTINGS).build("needs", **options)


@pytest.mark.parametrize("case", MISTAKES)
def test_a_mistake_gives_one_dutch_line_with_its_place(tmp_path, case):
    old, new, sentence = MISTAKES[case]
    built = build(tmp_path, old, new)

    assert len(built.warnings) == 1, built.warnings
    assert built.warnings[0].startswith(f"bewijs.md:{_BEWIJS_LINE}: WARNING: {sentence}")


@pytest.mark.parametrize("case", MISTAKES)
def test_an_object_with_a_mistake_stays_an_object(tmp_path, case):
    old, new, _ = MISTAKES[case]

    assert build(tmp_path, old, new).needs["BEW-1"]["type"] == "bewijs"


#: Blocks that can be no object at all: they get a stand-in, so they stay in every count.
LOST = {
    "no id": (
        ":id: BEW-1\n",
        "",
        "dit blok (bewijs) heeft geen id. Zet er een regel ':id: …' bij.",
    ),
    "an id that cannot be": (
        ":id: BEW-1",
        ":id: bewijs 1",
        "het id 'bewijs 1' kan niet. Begin met een hoofdletter",
    ),
    "an unknown type": (
        "{bewijs}",
        "{bewys}",
        "'bewys' is geen soort blok die Normspoor kent. Bedoelde je 'bewijs'?",
    ),
    "a double id": (
        ":id: BEW-1",
        ":id: CRIT-1",
        "het id 'CRIT-1' bestaat al (",
    ),
}


@pytest.mark.parametrize("case", LOST)
def test_a_block_that_can_be_no_object_is_reported(tmp_path, case):
    old, new, sentence = LOST[case]
    built = build(tmp_path, old, new)

    assert len(built.warnings) == 1, built.warnings
    assert f": WARNING: {sentence}" in built.warnings[0]


@pytest.mark.parametrize("case", LOST)
def test_a_block_that_can_be_no_object_is_counted(tmp_path, case):
    old, new, _ = LOST[case]
    needs = build(tmp_path, old, new).needs

    lost = [need for need in needs.values() if need["type"] == "onleesbaar"]

    assert len(lost) == 1
    assert lost[0]["reden"]


def test_a_double_id_is_found_in_pages_read_side_by_side(tmp_path):
    """Each process sees its own half; both places must still come together."""
    found = pages()
    for number in range(20):
        found[f"extra{number:02}.md"] = f"---\norphan: true\n---\n# Extra {number}\n"
    found["zz.md"] = "---\norphan: true\n---\n" + BEWIJS
    built = Project(tmp_path / "d", found, SETTINGS).build("needs", parallel=2)

    assert [line for line in built.warnings if "'BEW-1' bestaat al (bewijs.md:3)" in line]
    assert "ONLEESBAAR-zz-6" in built.needs


def test_a_mistake_is_said_again_in_a_build_where_nothing_changed(tmp_path):
    found = pages()
    found["bewijs.md"] = BEWIJS.replace("2026-01-15", "gisteren")
    project = Project(tmp_path / "d", found, SETTINGS)
    first = project.build("html")
    second = project.build("html")

    assert len(first.warnings) == 1
    assert second.warnings == first.warnings


def test_the_reader_sees_where_a_block_could_not_be_read(tmp_path):
    found = pages()
    found["bewijs.md"] = BEWIJS.replace(":id: BEW-1\n", "")
    page = Project(tmp_path / "d", found, SETTINGS).build("html").page("bewijs.html")

    assert "Dit blok is niet te lezen" in page
    assert "dit blok (bewijs) heeft geen id" in page


def test_a_dossier_without_profile_is_told_so(tmp_path):
    built = build(tmp_path, ":::{profiel}", ":::{note}", name="profiel.md")

    assert any("dit dossier heeft geen profiel" in line for line in built.warnings)


@pytest.mark.parametrize("mention", [":::{keten} SV-9\n:::", "{need}`SV-9`"])
def test_a_mention_of_what_does_not_exist_is_told_at_its_line(tmp_path, mention):
    found = pages() | {"overzicht.md": f"# Overzicht\n\nTekst.\n\n{mention}\n"}
    built = Project(tmp_path / "d", found, SETTINGS).build()

    assert built.warnings == [
        (
            "overzicht.md:5: WARNING: de tekst verwijst naar 'SV-9', maar dat bestaat niet. "
            "Bedoelde je 'SV-1'? [normspoor.dode-link]"
        )
    ]
