"""Who sees what in an edition, and what stays of what they do not see."""

from __future__ import annotations

import pytest

from normspoor.core.edition import Edition, is_class_unknown, page_class, shows, shows_item
from normspoor.core.edition.block import block, fields, unreadable
from normspoor.core.edition.names import neutral_ids, neutral_titles
from normspoor.core.edition.stub import linked, stub
from normspoor.core.fingerprint import is_sha256
from normspoor.core.front_matter import settings_above
from normspoor.core.metamodel import OBJECT_TYPES
from normspoor.core.model import Item, catalog_of
from normspoor.core.round_lines import read_round
from support.factory import evidence, item

ABOVE = "---\nclassificatie: {}\n---\n# Kop\n"


@pytest.mark.parametrize(
    ("page", "name", "unknown"),
    [
        ("# Kop\n", "intern", False),
        ("", "intern", False),
        ("---\norphan: true\n---\n", "intern", False),
        (ABOVE.format("openbaar"), "openbaar", False),
        (ABOVE.format("intern"), "intern", False),
        (ABOVE.format("vertrouwelijk"), "vertrouwelijk", False),
        (ABOVE.format("openbaar").replace("\n", "\r\n"), "openbaar", False),
        ("\n" + ABOVE.format("openbaar"), "intern", False),
        (ABOVE.format("Openbaar"), "vertrouwelijk", True),
        (ABOVE.format("geheim"), "vertrouwelijk", True),
        (ABOVE.format(""), "vertrouwelijk", True),
        (ABOVE.format("openbaar # geheim"), "vertrouwelijk", True),
        (ABOVE.format("openbaar\nclassificatie: intern"), "vertrouwelijk", True),
        ("---\nclassificatie: openbaar\n# Kop\n", "vertrouwelijk", True),
        ("--- x\nclassificatie: openbaar\n---\n", "vertrouwelijk", True),
        ("----\nclassificatie: openbaar\n----\n", "vertrouwelijk", True),
    ],
)
def test_the_class_of_a_page(page, name, unknown):
    assert page_class(page) == name
    assert is_class_unknown(page) is unknown


def test_settings_are_read_between_the_edges_only():
    assert settings_above("---\na: b\n\nc: d\n---\ne: f\n") == {"a": "b", "c": "d"}
    assert settings_above("a: b\n---\n") == {}


@pytest.mark.parametrize(
    ("edition", "shown"),
    [
        (Edition.PUBLIEK, ["openbaar"]),
        (Edition.INTERN, ["openbaar", "intern"]),
        (Edition.AUDITOR, ["openbaar", "intern", "vertrouwelijk", "anders"]),
    ],
)
def test_which_classes_an_edition_shows(edition, shown):
    names = ("openbaar", "intern", "vertrouwelijk", "anders")

    assert [one for one in names if shows(edition, one)] == shown


@pytest.mark.parametrize(
    ("own", "private", "page", "shown"),
    [
        ("openbaar", "nee", "intern", True),
        ("openbaar", "geanonimiseerd", "openbaar", True),
        ("intern", "nee", "openbaar", False),
        ("", "nee", "openbaar", True),
        ("", "nee", "intern", False),
        ("publiek", "nee", "openbaar", False),
        ("openbaar", "ja", "openbaar", False),
        ("openbaar", "", "openbaar", False),
        ("openbaar", "Nee", "openbaar", False),
    ],
)
def test_evidence_goes_by_its_own_class_and_never_with_persons(own, private, page, shown):
    one = evidence("BEW-X", classificatie=own, bevat_persoonsgegevens=private)

    assert shows_item(Edition.PUBLIEK, one, page) is shown
    assert shows_item(Edition.AUDITOR, one, page)


def test_another_object_goes_by_its_page():
    assert shows_item(Edition.INTERN, item("ambitie", "AMB-X"), "intern")
    assert not shows_item(Edition.PUBLIEK, item("ambitie", "AMB-X"), "intern")


def test_neutral_ids_say_only_the_type_and_a_number():
    hidden = [item("ambitie", f"AMB-{name}") for name in ("A", "B", "C", "D", "E")]

    names = neutral_ids(hidden, {"AMB-WEGGELATEN-2"})

    assert sorted(names.values()) == [f"AMB-WEGGELATEN-{n}" for n in (1, 3, 4, 5, 6)]
    assert [names[one.id] for one in hidden] != sorted(names.values())
    assert neutral_ids(hidden[::-1], {"AMB-WEGGELATEN-2"}) == names


def test_the_answers_of_a_round_go_by_their_round():
    run = item("checkrun", "RUN-X")
    answer = item("checkantwoord", "RUN-X-03", punt="3", in_ronde="RUN-X")
    alone = item("checkantwoord", "RA-X", in_ronde="RUN-X")

    assert neutral_ids([run, answer, alone], ()) == {
        "RUN-X": "RUN-WEGGELATEN-1",
        "RUN-X-03": "RUN-WEGGELATEN-1-03",
        "RA-X": "RA-WEGGELATEN-1",
    }


def test_rounds_about_nothing_stay_apart_by_their_title():
    runs = [item("checkrun", f"RUN-{n}", title=title) for n, title in enumerate("aAb")]
    about = item("checkrun", "RUN-OVER", title="c", checkt="SV-1")

    titles = neutral_titles([*runs, about], {"SV-1": "samenwerkingsverband"})

    assert titles["RUN-0"] == titles["RUN-1"] != titles["RUN-2"]
    assert titles["RUN-OVER"] == "Weggelaten in deze uitgave"


def stubbed(one: Item, *others: Item) -> Item:
    """What stays of an object in a dossier in which only it is hidden."""
    titles = neutral_titles([one], {})
    return stub(catalog_of([one, *others]), one, {one.id: "X-WEGGELATEN-1"}, titles)


@pytest.mark.parametrize("type_name", [one.name for one in OBJECT_TYPES])
def test_nobodys_words_stay_in_any_field_of_any_type(type_name):
    object_type = next(one for one in OBJECT_TYPES if one.name == type_name)
    values = {field.name: "geheim 7" for field in object_type.fields}
    one = item(type_name, "X-GEHEIM", title="geheim", body="geheim", **values)

    left = stubbed(one)

    assert "geheim" not in str(left)
    assert left.fields.keys() == values.keys() - {"score"}


def test_dates_words_from_lists_and_links_stay():
    one = evidence(
        "BEW-GEHEIM", title="geheim", body="geheim", datum="2026-01-15", geldig_tot="morgen",
        bron="document", klasse="geheim", scope="taalhuis, geheim", onderbouwt="SV-1, SV-GEHEIM",
    )  # fmt: skip

    left = stubbed(one, item("samenwerkingsverband", "SV-1"))

    assert left.title == "Weggelaten in deze uitgave"
    assert left.body == "Weggelaten in deze uitgave."
    assert left.get("datum") == "2026-01-15"
    assert left.get("geldig_tot") == "weggelaten"
    assert left.get("bron") == "document"
    assert left.get("klasse") == "weggelaten"
    assert left.get("scope") == "taalhuis, weggelaten"
    assert left.links["onderbouwt"] == ("SV-1", "WEG-WEGGELATEN")


def test_of_the_sha256_of_a_file_only_stays_that_there_was_one():
    left = stubbed(evidence("BEW-GEHEIM", vingerafdruk="5" * 64)).get("vingerafdruk")

    assert is_sha256(left)
    assert left != "5" * 64


def test_what_was_empty_stays_empty():
    left = stubbed(item("ambitie", "AMB-X", title="", body=" "))

    assert (left.title, left.body) == ("", "")


@pytest.mark.parametrize(
    ("type_name", "field", "value", "kept"),
    [
        ("aanpak", "versie", "versie 2.1 geheim", "2"),
        ("checkantwoord", "waarde", "Nee", "Nee"),
        ("checkantwoord", "waarde", "nee, geheim", "weggelaten"),
        ("checkantwoord", "punt", "2c", "2c"),
        ("verbetermaatregel", "punt", "geheim", "weggelaten"),
        ("profiel", "termijn_bewijs", "2 jaar", "2 jaar"),
        ("profiel", "termijn_bewijs", "geheim", "weggelaten"),
        ("zelfinschatting", "score", "Beperkt", ""),
        ("bevinding", "score", "Beperkt", ""),
    ],
)
def test_of_a_text_that_a_rule_reads_only_what_it_looks_for_stays(type_name, field, value, kept):
    assert stubbed(item(type_name, "X-1", **{field: value})).get(field) == kept


def test_who_is_explained_at_indicator_four_stays():
    answer = item("antwoord", "ANT-1", body="De Gemeente is geheim.")

    assert stubbed(answer).body == "Weggelaten in deze uitgave. Het gaat over: gemeente."


def test_with_which_partners_it_was_discussed_stays():
    partners = [item("partner", "PART-A", title="De Brug"), item("partner", "PART-B", title="B")]
    one = item("auditronde", "AUD-1", besproken_met="directeur geheim, de brug")

    assert stubbed(one, *partners).get("besproken_met") == "weggelaten, De Brug"


def test_a_link_to_an_unreadable_block_is_left_to_the_page():
    one = item("deelname", "DEEL-1", in_verband="ONLEESBAAR-geheim-3")

    assert linked(catalog_of([one]), one, {}) == {}


def test_a_block_is_written_as_an_author_types_it():
    one = item("ambitie", "AMB-X", title="Titel", body="Tekst.", laatst_herijkt="2026-01-15")

    assert block(one) == [
        ":::{ambitie} Titel", ":id: AMB-X", ":laatst_herijkt: 2026-01-15", "", "Tekst.", ":::",
    ]  # fmt: skip
    assert block(item("ambitie", "AMB-X", title=""))[0] == ":::{ambitie}"


def test_a_value_that_would_be_read_otherwise_is_quoted():
    assert fields({"a": "map#3: twee"}) == [':a: "map#3: twee"']
    assert fields({"a": "map #3"}) == [':a: "map #3"']
    assert fields({"a": "map#3 (links)"}) == [":a: map#3 (links)"]
    assert fields({"a": '"x" en \\'}) == [r':a: "\"x\" en \\"']


def test_the_answers_of_a_round_are_read_back():
    said = [
        item("checkantwoord", "R-01", punt="1", waarde="ja"),
        item("checkantwoord", "R-02", punt="2", waarde="nee", body="Weggelaten."),
        item("checkantwoord", "R-03", punt="3", reden_overgeslagen="weggelaten"),
        item("checkantwoord", "R-04", punt="2c", waarde="weggelaten"),
    ]

    lines = block(item("checkrun", "R", body="Verhaal."), said)
    text = read_round(lines[lines.index("Verhaal.") : -1])

    assert [(one.code, one.value, one.note, one.skipped) for one in text.answers] == [
        ("1", "ja", "", ""),
        ("2", "nee", "Weggelaten.", ""),
        ("3", "", "", "weggelaten"),
        ("2c", "weggelaten", "", ""),
    ]


def test_an_unreadable_block_stays_unreadable():
    assert unreadable("bewijs", ["bewijs"]) == [
        ":::{bewijs} Weggelaten in deze uitgave",
        ":::",
    ]
    assert unreadable("geheim", ["bewijs"])[0] == ":::{weggelaten} Weggelaten in deze uitgave"
