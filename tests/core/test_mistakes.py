"""Mistakes in the blocks: each kind once, with the exact sentence."""

import pytest

from normspoor.core.mistakes import mistakes, nearest
from normspoor.core.model import Item, catalog_of
from support.factory import NORM, dossier, evidence, item, whole
from support.story import answers, story


def found_at(*items: Item) -> list[tuple[str, str, str]]:
    """Id, code and sentence of every mistake in a dossier with these items."""
    return [(m.item_id, m.code, m.text) for m in mistakes(dossier(*items))]


def codes_at(*items: Item) -> list[str]:
    return [code for _, code, _ in found_at(*items)]


GOOD = {"onderbouwt": "SAM-ORG-V1"}

ONE_EACH: list[tuple[str, Item, str]] = [
    (
        "titel",
        whole("bewijs", "BEW-1", "", **GOOD),
        "dit blok (bewijs) heeft geen titel. Zet een titel achter de accolade.",
    ),
    (
        "tekst",
        whole("ambitie", "AMB-1", body=" "),
        ("de tekst (Omschrijving) ontbreekt. Zet onder de velden een lege regel en schrijf daar "
        "de tekst."),
    ),
    (
        "veld-ontbreekt",
        evidence(datum="", **GOOD),
        "het veld 'datum' (Datum) ontbreekt. Vul het in. Bijvoorbeeld ':datum: 2026-03-15'.",
    ),
    (
        "veld-ontbreekt",
        evidence(vindplaats="", **GOOD),
        "het veld 'vindplaats' (Vindplaats) ontbreekt. Vul het in.",
    ),
    (
        "datum",
        evidence(datum="15 maart", **GOOD),
        "'15 maart' bij 'datum' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15.",
    ),
    (
        "getal",
        whole("succesfactor", "BS-KSF-01", volgnummer="nul"),
        "'nul' bij 'volgnummer' is geen getal. Schrijf een heel getal, zoals 1.",
    ),
    (
        "waarde",
        evidence(bron="Documment", **GOOD),
        ("'Documment' kan niet bij 'bron'. Bedoelde je 'document'? Kies uit 'zelfevaluatie', "
        "'document', 'interview' of 'observatie'."),
    ),
    (
        "waarde",
        evidence(klasse="x", **GOOD),
        "'x' kan niet bij 'klasse'. Kies uit 'sturend' of 'aantonend'.",
    ),
    (
        "waarde",
        evidence(scope="organisatie, taalhuus", **GOOD),
        ("'taalhuus' kan niet bij 'scope'. Bedoelde je 'taalhuis'? Kies uit 'organisatie', "
        "'taalhuis' of 'ido'."),
    ),
    (
        "onbekend-veld",
        whole("partner", "PART-1", unknown=("rolen",)),
        "een partner kent geen veld 'rolen'. Bedoelde je 'rollen'?",
    ),
    (
        "link-ontbreekt",
        whole("overleg", "OVL-1"),
        ("de verwijzing 'gaat_over' ontbreekt. Waar een overleg, verslag of plan over gaat. "
        "Vul het id in van een samenwerkingsverband of een activiteit."),
    ),
    (
        "dode-link",
        evidence(onderbouwt="SAM-ORG-V9"),
        ("'onderbouwt' verwijst naar 'SAM-ORG-V9', maar dat bestaat niet. "
        "Bedoelde je 'SAM-ORG-V4'?"),
    ),
    (
        "dode-link",
        evidence(onderbouwt="XYZ"),
        ("'onderbouwt' verwijst naar 'XYZ', maar dat bestaat niet. "
        "Kijk of het id klopt, of maak het object aan."),
    ),
    (
        "linktype",
        evidence(is_voorbeeld_van="SAM-NORM", **GOOD),
        ("'is_voorbeeld_van' verwijst naar 'SAM-NORM', en dat is een norm. "
        "Hier kan alleen een bewijsvoorbeeld."),
    ),
    (
        "onleesbaar",
        item("onleesbaar", "ONLEESBAAR-1", reden="dit blok (bewijs) heeft geen id."),
        "dit blok (bewijs) heeft geen id.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("code", "wrong", "sentence"), ONE_EACH)
def test_each_mistake_says_what_is_wrong_and_what_to_type(code, wrong, sentence):
    assert found_at(wrong) == [(wrong.id, code, sentence)]


def test_a_term_that_cannot_be_read_is_a_mistake_of_the_profile():
    (mistake,) = mistakes(dossier(termijn_bewijs="af en toe"))

    assert (mistake.item_id, mistake.code) == ("PROF-1", "termijn")
    assert mistake.text == (
        "'af en toe' bij 'termijn_bewijs' is geen termijn. "
        "Schrijf bijvoorbeeld '12 maanden' of '6 weken'."
    )


def test_a_dossier_without_profile_is_told_so_at_its_first_block():
    late, first = whole("ambitie", "AMB-1", place="b.md:1"), whole("partner", "P-1", place="a.md:9")
    (mistake,) = mistakes(catalog_of([*NORM, late, first]))

    assert (mistake.code, str(mistake)) == (
        "profiel",
        (
            "a.md:9: dit dossier heeft geen profiel. "
            "Maak een pagina profiel.md met een blok 'profiel'."
        ),
    )


def test_a_second_profile_is_told_where_the_first_is():
    second = whole("profiel", "PROF-2")

    assert found_at(second) == [
        ("PROF-2", "profiel",
         "er is al een profiel (PROF-1.md:1). Een dossier heeft er precies een. Haal dit blok weg.")
    ]  # fmt: skip


def test_a_norm_on_its_own_needs_no_profile():
    own_norm = [whole("norm", "SAM-NORM"), whole("indicator", "SAM-IND-1", hoort_bij="SAM-NORM")]

    assert mistakes(catalog_of(own_norm)) == ()


def test_a_norm_with_a_block_that_cannot_be_read_still_needs_no_profile():
    broken = item("onleesbaar", "ONLEESBAAR-1", reden="dit blok (regel) heeft geen id.")

    assert [m.code for m in mistakes(catalog_of([*NORM, broken]))] == ["onleesbaar"]


def test_answers_without_a_profile_are_a_dossier_without_profile():
    found = mistakes(catalog_of([*NORM, *answers()]))

    assert [mistake.code for mistake in found] == ["profiel"]


@pytest.mark.parametrize("subject", ["organisatie", "taalhuis", "ido"])
def test_a_clean_dossier_has_no_mistakes(subject):
    items = (*story(subject=subject), *answers(), evidence(**GOOD))

    assert mistakes(dossier(*items, termijn_bewijs="12 maanden")) == ()


def test_mistakes_of_a_published_norm_are_not_ours():
    broken = item("indicator", "SAM-IND-9", "", external=True)

    assert found_at(broken) == []


def test_mistakes_come_in_order_of_place_as_file_and_line():
    wrong = [evidence(f"BEW-{n}", datum="ooit", place=place, **GOOD)
             for n, place in enumerate(["b.md:1", "a.md:10", "a.md:9"])]  # fmt: skip

    assert [str(m.place) for m in mistakes(dossier(*wrong))] == ["a.md:9", "a.md:10", "b.md:1"]


def test_one_block_may_have_several_mistakes():
    wrong = whole("keuze", "KEUZE-1", "", body="", datum="ooit", motief="")

    assert sorted(codes_at(wrong)) == ["datum", "tekst", "titel", "veld-ontbreekt"]


@pytest.mark.parametrize(
    ("type_name", "given", "wanted"),
    [
        ("keuze", {"motief": "ontzorgen"}, []),
        ("samenwerkingsverband", {"scope": "organisatie, taalhuis"}, ["nut_en_noodzaak"]),
        ("samenwerkingsverband", {"scope": "ido"}, []),
        ("samenwerkingsverband", {"status": "structureel"}, ["volgende_evaluatie"]),
        ("samenwerkingsverband", {"status": "beeindigd"}, ["einde", "reden_beeindiging"]),
        ("afspraak", {"soort": "bijdrage", "van_deelname": "DEEL-1"}, []),
        ("evaluatie", {"onderwerp": "aanpak", "evalueert": "AANP-1"},
         ["draagt_nog_bij", "juiste_aanpak"]),
        ("evaluatie", {"onderwerp": "verband", "evalueert": "SV-1"}, []),
        ("verbetermaatregel", {"status": "vervallen"}, ["reden_vervallen"]),
        ("praktijkmoment", {"soort": "bijwonen", "toont": "SV-1"}, ["toestemming_geregeld"]),
        ("praktijkmoment", {"soort": "gesprek", "toont": "SV-1"}, []),
        ("zelfinschatting", {"score": "Grotendeels", "schat_in": "SAM-ORG-V1"}, ["onderbouwing"]),
        ("zelfinschatting", {"score": "nog_niet_bepaald", "schat_in": "SAM-ORG-V1"}, []),
        ("checkantwoord", {"checkt": "SV-1"}, ["waarde"]),
        ("checkantwoord", {"checkt": "SV-1", "reden_overgeslagen": "Speelt niet"}, []),
    ],
)  # fmt: skip
def test_some_fields_are_required_only_under_a_condition(type_name, given, wanted):
    found = mistakes(dossier(*story(), whole(type_name, "X-1", **given)))

    assert sorted(m.text.split("'")[1] for m in found) == wanted
    assert {m.code for m in found} <= {"veld-ontbreekt"}


def test_the_text_below_a_nee_is_no_required_field():
    nee = whole("antwoord", "ANT-1", waarde="nee", beantwoordt="SAM-IND-1")

    assert found_at(nee) == []


@pytest.mark.parametrize("value", ["0", "-1", "1.5", "1e3"])
def test_a_number_is_whole_and_at_least_one(value):
    assert codes_at(whole("succesfactor", "BS-KSF-01", volgnummer=value)) == ["getal"]


def test_a_list_with_nothing_but_commas_is_an_empty_field():
    assert codes_at(evidence(scope=",", **GOOD)) == ["veld-ontbreekt"]


def test_a_field_with_a_default_may_be_left_out():
    assert found_at(evidence(status="", **GOOD)) == []


def test_a_link_to_a_block_that_could_not_be_read_is_not_a_second_mistake():
    broken = item("onleesbaar", "ONLEESBAAR-1", reden="Hier is iets mis.")

    assert codes_at(broken, evidence(onderbouwt="ONLEESBAAR-1")) == ["onleesbaar"]


def test_a_dead_link_that_is_written_twice_is_one_mistake():
    assert codes_at(evidence(onderbouwt="BEW-X, BEW-X")) == ["dode-link"]


def test_a_link_to_the_dossier_of_a_publisher_is_dead():
    theirs = item("evaluatie", "EVAL-1", external=True)

    assert codes_at(theirs, evidence(onderbouwt="EVAL-1")) == ["dode-link"]


def test_a_suggestion_is_only_of_a_type_that_the_link_allows():
    wrong = evidence(is_voorbeeld_van="SAM-ORG-V1-BEWIJS-2", **GOOD)

    assert found_at(wrong)[0][2].endswith("Bedoelde je 'SAM-ORG-V1-BEWIJS-1'?")


def test_an_unknown_field_without_a_neighbour_points_at_the_reference():
    wrong = evidence(unknown=("qqq",), **GOOD)

    assert found_at(wrong) == [
        ("BEW-1", "onbekend-veld",
         ("een bewijs kent geen veld 'qqq'. "
         "Haal de regel weg of kijk bij 'Alle objecten' welke velden er zijn."))
    ]  # fmt: skip


def test_a_link_may_be_the_suggestion_for_an_unknown_field():
    assert "'onderbouwt'" in found_at(evidence(unknown=("onderbouwd",), **GOOD))[0][2]


@pytest.mark.parametrize(
    ("word", "near"), [("documment", "document"), ("document", "document"), ("kaas", ""), ("", "")]
)
def test_the_nearest_word_is_one_that_looks_like_it_or_nothing(word, near):
    assert nearest(word, ["document", "interview"]) == near


def test_a_required_field_or_link_that_was_misspelt_is_one_mistake():
    assert codes_at(evidence(datum="", unknown=("datun",), **GOOD)) == ["onbekend-veld"]
    assert codes_at(evidence(unknown=("onderbouwd",))) == ["onbekend-veld"]


def test_a_misspelt_field_does_not_hide_another_that_is_missing():
    wrong = evidence(datum="", vindplaats="", unknown=("datun",), **GOOD)

    assert codes_at(wrong) == ["onbekend-veld", "veld-ontbreekt"]


def test_an_id_in_small_letters_is_recognised():
    (found,) = mistakes(dossier(evidence(onderbouwt="sam-org-v1")))

    assert "Bedoelde je SAM-ORG-V1?" in found.text.replace("'", "")
