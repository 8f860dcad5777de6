"""To which collaboration an object belongs, and which function looks after it."""

import pytest

from normspoor.core.belonging import belonging, collaboration_of
from support.factory import dossier, evidence, item, whole
from support.story import story

STORY = dossier(*story({"SV-1": {"trekker": "programmamaker"}}), evidence(onderbouwt="AFSP-taak"))


@pytest.mark.parametrize(
    "item_id",
    [
        "SV-1",
        "DEEL-1",
        "AFSP-taak",
        "OVK-1",
        "RES-1",
        "CRIT-2",
        "KEUZE-1",
        "EVAL-1",
        "VM-1",
        "BEW-1",
    ],
)
def test_a_part_leads_to_its_collaboration(item_id):
    assert collaboration_of(STORY, STORY.get(item_id)).id == "SV-1"


@pytest.mark.parametrize("item_id", ["AMB-1", "AANP-1", "PART-1", "PROF-1", "SAM-IND-1"])
def test_what_stands_above_a_collaboration_belongs_to_none(item_id):
    assert collaboration_of(STORY, STORY.get(item_id)) is None


def test_of_two_collaborations_the_one_on_the_same_page_counts():
    paper = item("overeenkomst", "OVK-1", regelt="SV-1, SV-2", place="een.md:9")
    here, there = (item("samenwerkingsverband", f"SV-{n}", place=f"{p}.md:1")
                   for n, p in ((2, "een"), (1, "twee")))  # fmt: skip

    assert collaboration_of(dossier(paper, here, there), paper) is here


def test_of_two_collaborations_elsewhere_none_is_guessed():
    paper = item("overeenkomst", "OVK-1", regelt="SV-1, SV-2")
    both = [item("samenwerkingsverband", f"SV-{n}") for n in (1, 2)]

    assert collaboration_of(dossier(paper, *both), paper) is None


@pytest.mark.parametrize(
    ("one", "owner"),
    [
        (item("verbetermaatregel", "VM-2", eigenaar="directeur", past_aan="SV-1"), "directeur"),
        (item("actieplan", "AP-1", verantwoordelijke="manager", gaat_over="SV-1"), "manager"),
        (item("partner", "PART-2", relatiebeheerder="adviseur"), "adviseur"),
        (item("overleg", "OVL-2", gaat_over="SV-1"), "programmamaker"),
        (item("actieplan", "AP-2", gaat_over="SV-1"), "programmamaker"),
        (item("ambitie", "AMB-2"), ""),
    ],
    ids=lambda one: getattr(one, "id", one),
)
def test_the_function_is_named_by_the_object_else_by_its_collaboration(one, owner):
    catalog = dossier(item("samenwerkingsverband", "SV-1", trekker=" programmamaker "), one)

    assert belonging(catalog, one)[0] == owner


def test_links_in_a_circle_end():
    circle = [whole("evaluatie", f"EVAL-{n}", evalueert=f"ACT-{n}") for n in (1, 2)]
    circle += [whole("activiteit", f"ACT-{n}", voert_uit=f"AFSP-{n}") for n in (1, 2)]
    circle += [item("afspraak", f"AFSP-{n}", van_deelname=f"AFSP-{n}") for n in (1, 2)]

    assert collaboration_of(dossier(*circle), circle[0]) is None
