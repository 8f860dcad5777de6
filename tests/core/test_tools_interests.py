"""Conversations about interests: levels and outcomes, never what is personal."""

import pytest

from normspoor.core.tools.interests import interests
from normspoor.core.tools.shape import Tool
from normspoor.core.wording import interests as say
from support.factory import PEILDATUM, dossier, ids, whole


def talks(*items, subject: str = "") -> Tool:
    return interests(dossier(*items), PEILDATUM, subject)


def talk(item_id: str, **given: str):
    return whole("overleg", item_id, **{"soort": "belangengesprek", "gaat_over": "SV-1",
                                        "datum": "2026-03-10", **given})  # fmt: skip


def rows(found: Tool) -> dict[str, list[list[object]]]:
    return {
        row.head.id: [
            [one.text or (ids(one.items) if one.items else None) for one in cell]
            for cell in row.cells
        ]
        for table in found.tables
        for row in table.groups[0].rows
    }


SV = whole("samenwerkingsverband", "SV-1", status="structureel")


def test_a_conversation_says_when_about_what_on_which_levels_and_what_came_out():
    found = talks(SV, talk("OVL-1", niveaus="collectief, persoonlijk", besluiten="Tellen",
                           vervolg="De coördinator belt"))  # fmt: skip

    assert rows(found) == {
        "OVL-1": [
            ["10 maart 2026", ["SV-1"]],
            ["collectief en persoonlijk"],
            ["Tellen", "De coördinator belt"],
        ]
    }
    assert found.hints == ()


def test_without_levels_it_just_says_so():
    found = talks(SV, talk("OVL-1", besluiten="Tellen", vervolg="Bellen"))

    assert rows(found)["OVL-1"][1] == [None]
    assert found.hints == ("Besproken niveaus: het veld 'niveaus' in een blok 'overleg'.",)


def test_the_newest_conversation_comes_first_and_other_meetings_are_left_out():
    found = talks(
        SV, talk("OVL-1"), talk("OVL-2", datum="2026-06-10"), talk("OVL-3", soort="regulier")
    )

    assert list(rows(found)) == ["OVL-2", "OVL-1"]


@pytest.mark.parametrize(
    ("day", "text"),
    [("2026-11-01", "1 november 2026"), ("2026-11-02", "gepland op 2 november 2026"),
     ("ooit", "ooit"), ("", None)],
)  # fmt: skip
def test_a_day_that_is_still_to_come_is_planned(day, text):
    assert rows(talks(SV, talk("OVL-1", datum=day)))["OVL-1"][0][0] == text


def test_a_conversation_about_an_activity_is_about_its_collaboration():
    activity = whole("activiteit", "ACT-1", voert_uit="SV-1")

    assert rows(talks(SV, activity, talk("OVL-1", gaat_over="ACT-1")))["OVL-1"][0][1] == ["SV-1"]


def test_running_collaborations_without_a_conversation_are_named_calmly():
    others = [
        whole("samenwerkingsverband", "SV-2", status="experiment"),
        whole("samenwerkingsverband", "SV-3", status="verkenning"),
        whole("samenwerkingsverband", "SV-4", status="beeindigd"),
    ]
    found = talks(SV, *others, talk("OVL-1"))

    assert [(one.lead, ids(one.items)) for one in found.sentences] == [
        (say.NOT_TALKED, ["SV-2"]),
        (say.NEVER_STORED, []),
    ]


def test_without_a_conversation_it_says_what_to_write():
    found = talks()

    assert found.tables == ()
    assert [one.lead for one in found.sentences] == [say.NONE, say.NEVER_STORED]


def test_the_subject_filters_conversations_and_collaborations():
    other = whole("samenwerkingsverband", "SV-2", status="structureel", scope="taalhuis")
    found = talks(SV, other, talk("OVL-1"), talk("OVL-2", scope="taalhuis", gaat_over="SV-2"),
                  subject="taalhuis")  # fmt: skip

    assert list(rows(found)) == ["OVL-2"]
    assert [one.lead for one in found.sentences] == [say.NEVER_STORED]
