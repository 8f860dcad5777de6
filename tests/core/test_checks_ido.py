"""The check on the partners of the IDO (C-A23)."""

import pytest

from normspoor.core.checks import Severity
from support.factory import dossier, found_by, whole
from support.story import answers, story


def test_an_ido_without_a_running_collaboration_is_told_at_the_profile():
    (finding,) = found_by("C-A23", dossier(), "ido")

    assert finding.item.id == "PROF-1"
    assert finding.what == (
        "Jullie hebben een IDO, maar er staat geen lopende samenwerking voor het IDO."
    )
    assert finding.todo == "Schrijf een pagina voor een samenwerking met ':scope: ido'."


def test_an_ido_partner_without_role_and_contribution():
    gone = ("AFSP-rol", "AFSP-bijdrage")
    (finding,) = found_by("C-A23", dossier(*story(subject="ido", leave_out=gone)), "ido")

    assert finding.what == (
        "Van Titel van PART-1 in Titel van SV-1 ontbreekt de afspraak over rol en bijdrage."
    )
    assert finding.todo == "Schrijf er een blok 'afspraak' voor onder deze deelname."


def test_an_ido_arrangement_need_not_be_laid_down_in_a_paper():
    changes = {f"AFSP-{kind}": {"vastgelegd_in": ""} for kind in ("rol", "bijdrage",
                                                                 "doorverwijzing")}  # fmt: skip

    assert found_by("C-A23", dossier(*story(changes, subject="ido")), "ido") == []


def test_an_ido_without_a_way_to_refer():
    catalog = dossier(*story(subject="ido", leave_out=("AFSP-doorverwijzing",)))
    (finding,) = found_by("C-A23", catalog, "ido")

    assert finding.what == "Er is geen afspraak over doorverwijzen vanuit het IDO."
    assert finding.todo == (
        "Schrijf een blok 'afspraak' met ':soort: doorverwijzing' en noem de partner bij "
        "'verwijst_door_naar'."
    )


def test_one_partner_that_refers_is_enough_for_the_whole_ido():
    second = whole("deelname", "DEEL-2", van_partner="PART-1", in_verband="SV-1")
    of_second = [whole("afspraak", f"AFSP-2-{kind}", soort=kind, van_deelname="DEEL-2",
                       meerwaarde="x") for kind in ("rol", "bijdrage")]  # fmt: skip

    assert found_by("C-A23", dossier(*story(subject="ido"), second, *of_second), "ido") == []


def test_an_ido_without_a_partner_says_what_to_write():
    catalog = dossier(*story(subject="ido", leave_out=("DEEL-1",)))
    (finding,) = found_by("C-A23", catalog, "ido")

    assert finding.item.id == "SV-1"
    assert finding.todo == "Schrijf op deze pagina een blok 'deelname' voor elke partner."


def test_referring_can_be_needed_so_without_it_there_is_only_a_question():
    catalog = dossier(*story(subject="ido", leave_out=("AFSP-doorverwijzing",)))

    assert [f.severity for f in found_by("C-A23", catalog, "ido")] == [Severity.VRAAG]


NO_DIRECTOR = "Bij het IDO doet geen gemeente mee als regisseur."
NOBODY_NATIONAL = "Bij het IDO doet niemand namens de Manifestgroep mee."


@pytest.mark.parametrize(
    ("functions", "national", "found"),
    [
        ("regisseur", "ja", []),
        ("vindplaats", "ja", [(NO_DIRECTOR, Severity.VRAAG)]),
        ("regisseur", "nee", [(NOBODY_NATIONAL, Severity.VRAAG)]),
        ("", "", [(NO_DIRECTOR, Severity.TEKORT), (NOBODY_NATIONAL, Severity.VRAAG)]),
    ],
)
def test_municipality_or_manifestgroep_neither_reading_is_refused(functions, national, found):
    changes = {"PART-1": {"functies": functions, "manifestgroep": national}}
    catalog = dossier(*story(changes, subject="ido"))

    assert [(f.what, f.severity) for f in found_by("C-A23", catalog, "ido")] == found


def test_who_is_not_there_says_what_to_do():
    changes = {"PART-1": {"functies": "", "manifestgroep": ""}}
    director, national = found_by("C-A23", dossier(*story(changes, subject="ido")), "ido")

    assert (director.item.id, national.item.id) == ("SV-1", "SV-1")
    assert director.todo == (
        "Zet 'regisseur' bij de functies van de gemeente die meedoet. Is die er niet, "
        "schrijf dan bij het antwoord op indicator 4 hoe het met de gemeente zit."
    )
    assert national.todo == (
        "Zet bij zo'n partner ':manifestgroep: ja'. Werken jullie zonder, schrijf dan bij "
        "het antwoord op indicator 4 waarom de Manifestgroep er niet bij is."
    )


def test_the_answer_for_the_ido_explains_who_is_not_there():
    changes = {"PART-1": {"functies": "", "manifestgroep": ""}}
    told = "De Gemeente kijkt mee op afstand. Voor de manifestgroep zijn we te klein."
    catalog = dossier(*story(changes, subject="ido"), *answers(body=told))

    assert [f.reason for f in found_by("C-A23", catalog, "ido")] == [
        "Uitgelegd bij het antwoord op indicator 4 (ANT-4-ido)."
    ] * 2


def test_an_answer_about_something_else_explains_nothing():
    changes = {"PART-1": {"functies": "", "manifestgroep": ""}}
    catalog = dossier(*story(changes, subject="ido"), *answers(body="Het loopt goed."))

    assert [f.is_motivated for f in found_by("C-A23", catalog, "ido")] == [False, False]


def test_one_of_the_partners_may_be_the_director():
    changes = {"PART-1": {"functies": ""}}
    town = whole("partner", "PART-2", functies="regisseur", manifestgroep="nee")
    part = whole("deelname", "DEEL-2", van_partner="PART-2", in_verband="SV-1", scope="ido")
    kinds = [whole("afspraak", f"AFSP-2-{kind}", soort=kind, van_deelname="DEEL-2")
             for kind in ("rol", "bijdrage")]  # fmt: skip
    catalog = dossier(*story(changes, subject="ido"), town, part, *kinds)

    assert found_by("C-A23", catalog, "ido") == []
