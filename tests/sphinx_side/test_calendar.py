"""The year view: a picture, a table that says the same, and agendas beside the site."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import date
from html import unescape

import pytest
from icalendar import Calendar

from normspoor.adapters.agenda import agenda_bytes
from normspoor.core.calendar import agendas, moments, year_view
from normspoor.sphinx.render.calendar_picture import calendar_svg
from support.factory import PEILDATUM, dossier, whole
from support.site import Project
from support.small_dossier import SAMEN, SETTINGS, pages
from support.tables import tables

_YEAR = "# Jaarkalender\n\nWaar denken we aan?\n\n:::{jaarkalender} Onze data\n:::\n"
_HOSTILE = '<script>alert("1")</script> & Zn'


def project(tmp_path, **changed: str) -> Project:
    found = pages() | {"overzicht.md": _YEAR} | {f"{k}.md": text for k, text in changed.items()}
    return Project(tmp_path / "d", found, SETTINGS)


def picture(page: str) -> str:
    found = page[page.index('<figure class="tekening jaar">') :]
    return found[: found.index("</figure>")]


def written(*measures, name: str = "agenda", of: str = "De Proef", day: date = PEILDATUM) -> bytes:
    """One agenda of a dossier with these measures, as it stands in the file."""
    found = agendas(moments(dossier(*measures), day), day)
    made = next(one for one in found if one.name == name)
    return agenda_bytes(made, day, of)


def agenda(*measures, **given) -> str:
    """The text of one agenda, long lines made whole."""
    return written(*measures, **given).decode().replace("\r\n ", "")


def measure(title: str = "Andere tijd", **given: str):
    return whole(
        "verbetermaatregel", "VM-1", title, **{"status": "open", "termijn": "2026-12-01", **given}
    )


def test_the_picture_counts_and_the_table_names(tmp_path):
    page = project(tmp_path).build().page("overzicht.html")
    words = re.findall(r"<text[^>]*>([^<]*)</text>", picture(page))
    rows = tables(page)["jaarkalender-1"]

    assert words[:4] == ["2026", "nov", "dec", "2027"]
    assert words[words.index("maatregel") + 1] == "1"
    assert [
        "1 december 2026",
        "Andere tijd: maatregel klaar",
        "coördinator",
        "Taal in de buurt",
    ] in rows
    assert ["December 2026"] in rows


def test_the_picture_has_a_name_and_a_description(tmp_path):
    drawn = picture(project(tmp_path).build().page("overzicht.html"))

    assert 'role="img" aria-labelledby="jaarkalender-1-titel"' in drawn
    assert "Jaarkalender van november 2026 tot en met oktober 2027" in drawn
    assert "De tabel onder de kalender zegt hetzelfde in woorden." in drawn


def test_the_picture_is_well_formed_for_an_e_book():
    found = year_view(moments(dossier(measure()), PEILDATUM), PEILDATUM)
    root = ET.fromstring(calendar_svg(found, "a"))  # noqa: S314 - made a line ago

    assert root.tag == "{http://www.w3.org/2000/svg}svg"


def test_what_is_late_stands_above_the_months(tmp_path):
    late = SAMEN.replace(":termijn: 2026-12-01", ":termijn: 2026-10-01")
    rows = tables(project(tmp_path, samen=late).build().page("overzicht.html"))["jaarkalender-1"]

    assert rows[:2] == [
        ["Al voorbij"],
        ["1 oktober 2026", "Andere tijd: maatregel klaar", "coördinator", "Taal in de buurt"],
    ]


def test_every_function_has_an_agenda_and_the_page_leads_to_it(tmp_path):
    built = project(tmp_path).build()
    page = built.page("overzicht.html")
    linked = re.findall(r'href="(agenda/[^"]+)"', page)

    assert linked == ["agenda/agenda.ics", "agenda/agenda-coordinator.ics"]
    assert all(built.page(name).startswith("BEGIN:VCALENDAR") for name in linked)


@pytest.mark.parametrize(
    ("builder", "page", "up"),
    [
        ("html", "map/jaar.html", "../"),
        ("dirhtml", "map/jaar/index.html", "../../"),
        ("singlehtml", "index.html", ""),
    ],
)
def test_the_links_are_right_in_every_site(tmp_path, builder, page, up):
    found = pages() | {"map/jaar.md": _YEAR}
    found["index.md"] = found["index.md"].replace("overzicht\n", "overzicht\nmap/jaar\n")
    built = Project(tmp_path / "d", found, SETTINGS).build(builder)

    assert f'href="{up}agenda/agenda.ics"' in built.page(page)
    assert (built.output / "agenda" / "agenda.ics").is_file()


def test_an_agenda_of_a_function_that_is_gone_goes_too(tmp_path):
    made = project(tmp_path)
    made.build()
    made.write("samen.md", SAMEN.replace(":eigenaar: coördinator", ":eigenaar: directeur"))
    names = {path.name for path in (made.build().output / "agenda").iterdir()}

    assert names == {"agenda.ics", "agenda-directeur.ics"}


def test_without_the_page_there_are_no_agendas(tmp_path):
    made = Project(tmp_path / "d", pages(), SETTINGS).build()

    assert not (made.output / "agenda").exists()


def test_other_outputs_have_the_table_and_no_links_to_files(tmp_path):
    built = project(tmp_path).build("text")
    text = built.page("overzicht.txt")

    assert "Andere tijd: maatregel klaar" in " ".join(text.split())
    assert "agenda" not in text
    assert not (built.output / "agenda").exists()


def test_a_dossier_without_dates_says_so(tmp_path):
    samen = SAMEN[: SAMEN.index(":::{evaluatie}")]
    page = project(tmp_path, samen=samen, bewijs="# Bewijs\n\nNog niets.\n").build()

    assert "Er staan geen data in het dossier om aan te denken." in page.page("overzicht.html")


def test_a_day_is_a_whole_day_with_a_name_that_stays(tmp_path):
    lines = agenda(measure()).splitlines()

    for line in (
        "DTSTAMP:20261101T000000Z",
        "DTSTART;VALUE=DATE:20261201",
        "DTEND;VALUE=DATE:20261202",
        "SUMMARY:Andere tijd: maatregel klaar",
    ):
        assert line in lines


def uids(text: str) -> list[str]:
    return re.findall(r"UID:(.*)\r", text)


def test_the_name_of_a_day_says_what_it_is_and_of_which_dossier():
    assert uids(agenda(measure())) == ["maatregel-VM-1-dae6becf20186687-normspoor"]


def test_a_day_that_moves_keeps_its_name():
    names = [uids(agenda(measure(termijn=day))) for day in ("2026-12-01", "2027-02-01")]

    assert names[0] == names[1]


def test_two_dossiers_never_share_the_name_of_a_day():
    one, other = (uids(agenda(measure(), of=name)) for name in ("De Brug", "De Kade"))

    assert not set(one) & set(other)


def test_the_dossier_goes_by_the_name_of_its_site(tmp_path):
    found = [
        Project(
            tmp_path / name, pages() | {"overzicht.md": _YEAR}, f'{SETTINGS}project = "{name}"\n'
        )
        for name in ("brug", "kade")
    ]
    one, other = (
        set(uids(made.build().output.joinpath("agenda/agenda.ics").read_bytes().decode()))
        for made in found
    )

    assert one
    assert not one & other


def test_only_the_peildatum_stamps_an_agenda():
    """Bytes that hold a moment of making differ from one second to the next."""
    one, later = (written(measure(), day=day).decode() for day in (PEILDATUM, date(2026, 11, 9)))

    assert re.findall(r"\d{8}T\d{6}Z?", one) == ["20261101T000000Z"]
    assert later == one.replace("20261101T000000Z", "20261109T000000Z")


def test_an_agenda_holds_only_the_days_of_its_function():
    others = whole("verbetermaatregel", "VM-2", status="open", termijn="2026-12-01", eigenaar="b")
    text = agenda(measure(eigenaar="a"), others, name="agenda-a")

    assert text.count("BEGIN:VEVENT") == 1
    assert "Samenwerking: a" in text


@pytest.mark.parametrize(
    "title",
    [
        "Een\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Nep",
        "Een\nATTACH:https://voorbeeld",
        "Een; twee, drie\\n vier",
        "Een\x1b[31m\u202etwee",
        "x" * 4000,
    ],
)
def test_a_hostile_title_stays_one_line_of_one_event(title):
    text = agenda(measure(title, eigenaar=title))
    names = [line.split(":")[0].split(";")[0] for line in text.split("\r\n") if line]

    assert names.count("BEGIN") == names.count("END") == 2
    assert "ATTACH" not in names
    assert "\x1b" not in text
    assert "\u202e" not in text


@pytest.mark.parametrize(
    "title",
    [
        "Een; twee, drie",
        "Map C:\\nieuw; \\, en \\;",
        'SUMMARY:Nep;VALUE=DATE:1, "x"',
        "Café één, " * 40 + "slot",
        "東京; " * 60 + "slot",
    ],
)
def test_a_calendar_program_reads_the_title_as_it_was_written(title):
    raw = written(measure(title))
    (event,) = Calendar.from_ical(raw).walk("VEVENT")

    assert str(event["summary"]) == f"{title}: maatregel klaar"
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))


def test_signs_with_a_meaning_in_a_calendar_are_escaped():
    assert r"SUMMARY:Een\; twee\, drie: maatregel klaar" in agenda(measure("Een; twee, drie"))


def test_the_page_says_to_take_the_old_days_away_first(tmp_path):
    page = project(tmp_path).build().page("overzicht.html")

    assert "Verwijder dan eerst die aparte agenda" in page


def test_a_hostile_title_stays_a_title_on_the_page(tmp_path):
    samen = SAMEN.replace("{verbetermaatregel} Andere tijd", f"{{verbetermaatregel}} {_HOSTILE}")
    samen = samen.replace(":eigenaar: coördinator", f":eigenaar: {_HOSTILE}")
    page = project(tmp_path, samen=samen).build().page("overzicht.html")

    assert "<script>alert" not in page
    assert unescape(page).count(_HOSTILE) >= 2
    assert "alert" not in picture(page)


def test_the_last_day_of_the_calendar_can_be_written():
    text = agenda(measure(termijn=date.max.isoformat()))

    assert "DTSTART;VALUE=DATE:99991231" in text
