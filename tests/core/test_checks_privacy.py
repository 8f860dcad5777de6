"""No persons in a dossier (C-A44): what is seen, and what must never raise an alarm."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normspoor.core.checks import Finding
from normspoor.core.model import Item
from normspoor.core.persons import Trace, traces
from support.factory import dossier, found_by, item, whole
from support.pages import ROOT

PLANTED = {
    Trace.EMAIL: ["mail naar j.jansen@voorbeeld.nl", "jansen@x.org", "<Mail:de-wit@sub.x.nl>."],
    Trace.PHONE: [
        "bel 06-12345678", "bel 06 12 34 56 78", "bel 030 123 45 67", "(030) 123 45 67",
        "+31 6 12345678", "+31 (0)30 1234567", "0031612345678",
    ],
    Trace.NAME: [
        "dhr. Jansen", "Dhr Jansen", "mevr. J. de Vries", "mevrouw Van de Berg", "mw. IJzerman",
        "meneer Ten Kate", "de heer van der Veen", "mevrouw de Wit", "prof. dr. Jansen",
        "drs. Élan", "mevrouw A.B. van Dijk", "Mr. Smit", "Geachte mevrouw Jansen,",
        "mevrouw van de balie en mevrouw Jansen", "mevrouw dr. Jansen", "de heer Van der Laan",
    ],
}  # fmt: skip
INNOCENT = [
    "mevrouw van de balie", "de mevrouw van de Bibliotheek", "de heer van Welzijn Waterkant",
    "een meneer uit Veenrade", "de meneer van het Taalhuis", "mevrouw de directeur",
    "mevrouw De directeur", "Geachte mevrouw Voorzitter", "de heer Burgemeester",
    "Elke meneer en mevrouw. De vrijwilliger helpt.", "vroeg een mevrouw.\nZij kwam terug.",
    "de Dr. Ariënsstraat 3", "het Mr. Visserplein", "Ir. Lelylaan", "Prof. Jansen College",
    "de taalhuiscoördinator", "Taalmaatje De Brug", "Heerhugowaard en 's-Heer Arendskerke",
    "ING Bank", "info@bibliotheek.nl", "Taalhuis-noord@voorbeeld.nl", "ido@stroomdal.nl",
    "bel 0800-1351", "bel 0900 1234567", "088 123 45 67", "bel 14 030", "2026-03-15 10.30 uur",
    "01-02-2026 03.15 uur", "NL00 BANK 0123456789", "dossier 2026/0123456789", "3e-mail@",
    "40 deelnemers, 06-2026 tot 12-2026", "KvK 01234567", "mr", "mevrouw", "0 0 0 0 0 0 0 0 0 0",
    "schaal 0 1 2 3 4 5 6 7 8 9",
]  # fmt: skip


@pytest.mark.parametrize("kind", Trace)
def test_a_planted_person_is_seen(kind):
    assert [text for text in PLANTED[kind] if traces(text) != (kind,)] == []


@pytest.mark.parametrize("text", INNOCENT)
def test_organisations_functions_and_places_are_no_persons(text):
    assert traces(text) == ()


def test_an_organisation_that_is_called_after_a_person_is_none():
    assert traces("We lazen bij Mevrouw Jansen thuis voor", ["Mevrouw Jansen"]) == ()
    assert traces("We spraken mevrouw Janssen", ["Mevrouw Jansen", ""]) == (Trace.NAME,)


def test_several_kinds_are_named_once_each():
    text = "dhr. Jansen, jansen@x.nl; dhr. De Wit, de.wit@x.nl, 06-12345678"

    assert set(traces(text)) == set(Trace)
    assert len(traces(text)) == len(Trace)


def found(*items: Item) -> list[Finding]:
    return found_by("C-A44", dossier(*items), "")


def test_a_finding_names_the_field_and_never_repeats_the_person():
    (one,) = found(whole("verbetermaatregel", "VM-1", eigenaar="dhr. Jansen, 06-12345678"))

    assert (one.item.id, str(one.severity)) == ("VM-1", "vraag")
    assert one.what == "In 'eigenaar' lijkt een telefoonnummer en een naam te staan."
    assert one.todo == "Schrijf op welke functie het is, in plaats van wie het is."


@pytest.mark.parametrize(
    ("given", "where"), [({"title": "Gesprek met dhr. Jansen"}, "de titel"),
                         ({"body": "Met dhr. Jansen."}, "de tekst")],
)  # fmt: skip
def test_title_and_text_are_read_too(given, where):
    (one,) = found(whole("keuze", "KEUZE-1", **given))

    assert one.what == f"In {where} lijkt een naam te staan."


def test_the_name_of_a_partner_is_asked_about_at_the_partner_alone():
    partner = whole("partner", "PART-1", "Mevrouw Jansen")
    part = whole("deelname", "DEEL-1", wijze_van_inzet="Mevrouw Jansen leest voor")

    assert [one.item.id for one in found(partner, part)] == ["PART-1"]


def test_who_took_part_in_a_round_is_asked_about_once():
    run = whole("checkrun", "RUN-1", deelnemers="dhr. Jansen")
    said = [whole("checkantwoord", f"RUN-1-0{n}", punt=str(n), in_ronde="RUN-1",
                  opsteller="dhr. Jansen") for n in (1, 2)]  # fmt: skip

    assert [one.item.id for one in found(run, *said)] == ["RUN-1"]


def test_the_norm_and_what_cannot_be_read_are_left_alone():
    norm = item("regel", "SAM-R1", body="dhr. Jansen")
    broken = item("onleesbaar", "ONLEESBAAR-1", body="dhr. Jansen")

    assert found(norm, broken) == []


_EXAMPLE = [
    line.removeprefix(":")
    for page in sorted((ROOT / "docs" / "voorbeelddossier").rglob("*.md"))
    for line in page.read_text(encoding="utf-8").splitlines()
    if line.strip()
]


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.lists(st.sampled_from(_EXAMPLE), min_size=1, max_size=40), st.sampled_from("\n "))
def test_no_text_made_of_the_example_dossier_gives_an_alarm(lines, between):
    assert traces(between.join(lines)) == ()


def test_no_line_of_the_example_dossier_gives_an_alarm():
    assert [line for line in _EXAMPLE if traces(line)] == []


@pytest.mark.parametrize("text", ["a." * 50_000, "0 " * 50_000, "mevrouw " * 20_000,
                                  "a@" + "b-" * 50_000, "06" * 50_000])  # fmt: skip
def test_a_long_text_from_outside_is_read_and_gives_no_alarm(text):
    assert traces(text) == ()
