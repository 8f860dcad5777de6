"""The partner overview, and who or what stands alone."""

import pytest

from normspoor.core.tools.partners import partner_overview
from normspoor.core.tools.shape import Tool
from normspoor.core.wording import partners as say
from support.factory import PEILDATUM, dossier, ids, whole
from support.story import story


def overview(*items, subject: str = "") -> Tool:
    return partner_overview(dossier(*items), PEILDATUM, subject)


def rows(found: Tool) -> dict[str, dict[str, list[list[object]]]]:
    """By partner and collaboration: what stands in the cells."""
    return {
        group.about.id: {
            row.head.id: [
                [one.text or (ids(one.items) if one.items else None) for one in cell]
                for cell in row.cells
            ]
            for row in group.rows
        }
        for table in found.tables
        for group in table.groups
    }


def sentences(found: Tool) -> dict[str, list[str]]:
    return {one.lead: ids(one.items) for one in found.sentences}


PART = {"mate_van_inzet": "een dag", "wijze_van_inzet": "werft"}


def test_a_partner_says_in_what_it_takes_part_how_much_how_and_where_it_is_written():
    found = overview(*story({"DEEL-1": PART}))

    assert rows(found) == {
        "PART-1": {"SV-1": [["organisatie"], ["een dag"], ["werft"], [["OVK-1"]]]}
    }
    assert found.sentences == ()


def test_the_head_of_a_partner_has_its_kind_roles_and_who_keeps_contact():
    given = {"soort": "gemeente", "rollen": "subsidierend, partner"}
    (table,) = overview(*story({"PART-1": given})).tables
    (group,) = table.groups

    assert [(one.label, one.text) for one in group.said] == [
        ("", "gemeente"), ("", "subsidiërend en partner"), ("relatiebeheerder", ""),
    ]  # fmt: skip
    assert table.columns == say.COLUMNS


def test_partners_stand_in_order_of_their_titles():
    first = whole("partner", "PART-9", "apotheek")

    assert list(rows(overview(first, whole("partner", "PART-1", "Zorg")))) == ["PART-9", "PART-1"]


def test_without_arrangements_the_paper_of_the_collaboration_counts():
    kinds = ("bijdrage", "taak", "verantwoordelijkheid", "bevoegdheid", "rol", "doorverwijzing")
    bare = story(leave_out=tuple(f"AFSP-{kind}" for kind in kinds))

    assert rows(overview(*bare))["PART-1"]["SV-1"][3] == [["OVK-1"]]


def test_what_is_written_nowhere_says_which_link_fills_it():
    items = [i for i in story() if i.type not in ("overeenkomst", "afspraak")]
    found = overview(*items)

    assert rows(found)["PART-1"]["SV-1"][3] == [None]
    assert say.FILL_PAPER in found.hints


def test_what_has_ended_says_so_and_a_partner_of_nothing_else_is_named():
    found = overview(*story({"SV-1": {"status": "beeindigd"}}))

    assert rows(found)["PART-1"]["SV-1"][0] == ["organisatie", "beëindigd"]
    assert sentences(found) == {say.ONLY_ENDED: ["PART-1"]}


def test_a_partner_that_also_takes_part_in_something_that_goes_on_is_not_named():
    other = [
        whole("samenwerkingsverband", "SV-2"),
        whole("deelname", "DEEL-2", van_partner="PART-1", in_verband="SV-2"),
    ]

    assert sentences(overview(*story({"SV-1": {"status": "beeindigd"}}), *other)) == {}


def test_orphans_on_both_sides_are_named_in_words():
    found = overview(*story(), whole("partner", "PART-2"), whole("samenwerkingsverband", "SV-2"))

    assert rows(found)["PART-2"] == {}
    assert [g.empty for g in found.tables[0].groups] == ["", say.IN_NOTHING]
    assert sentences(found) == {
        say.WITHOUT_COLLABORATION: ["PART-2"],
        say.WITHOUT_PARTNER: ["SV-2"],
    }


def test_a_collaboration_that_ended_without_partner_is_not_named():
    ended = whole("samenwerkingsverband", "SV-2", status="beeindigd")

    assert sentences(overview(*story(), ended)) == {}


def test_without_partners_it_says_so():
    found = overview()

    assert found.tables == ()
    assert sentences(found) == {say.NONE: []}


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("", {"PART-1": ["SV-1", "SV-2"], "PART-2": []}),
        ("organisatie", {"PART-1": ["SV-1"]}),
        ("taalhuis", {"PART-1": ["SV-2"], "PART-2": []}),
        ("ido", {}),
    ],
)
def test_the_subject_keeps_its_partners_and_who_takes_part_in_it(subject, shown):
    items = [
        *story(),
        whole("samenwerkingsverband", "SV-2", scope="taalhuis"),
        whole("deelname", "DEEL-2", van_partner="PART-1", in_verband="SV-2"),
        whole("partner", "PART-2", scope="taalhuis"),
    ]
    found = rows(overview(*items, subject=subject))

    assert {partner: list(one) for partner, one in found.items()} == shown
