"""The strengths analysis: what each participant brings and gets."""

from normspoor.core.tools.shape import Tool
from normspoor.core.tools.strengths import strengths
from support.factory import NORM, PEILDATUM, dossier, ids, whole
from support.story import story


def analyse(*items, subject: str = "", only: str = "") -> Tool:
    catalog = dossier(*items)
    return strengths(catalog, PEILDATUM, subject, catalog.get(only) if only else None)


def rows(found: Tool) -> dict[str, list[list[object]]]:
    return {
        row.head if isinstance(row.head, str) else row.head.id: [
            [one.text or (ids(one.items) if one.items else None) for one in cell]
            for cell in row.cells
        ]
        for table in found.tables
        for row in table.groups[0].rows
    }


def test_a_partner_says_what_it_brings_gets_is_good_at_and_promised():
    part = {"brengt": "Docenten", "haalt": "Deelnemers", "kernkwaliteit": "Geduld"}

    assert rows(analyse(*story({"DEEL-1": part}))) == {
        "PART-1": [["Docenten"], ["Deelnemers"], ["Geduld"], [["AFSP-bijdrage"]]]
    }


def test_what_is_not_written_down_is_empty_and_says_which_field():
    found = analyse(*story(leave_out=("AFSP-bijdrage",)))

    assert rows(found) == {"PART-1": [[None], [None], [None], [None]]}
    assert [hint.partition(":")[0] for hint in found.hints] == [
        "Brengt", "Haalt", "Kernkwaliteit", "Afgesproken bijdrage",
    ]  # fmt: skip


def test_our_own_row_comes_first_where_the_choice_says_what_we_put_in():
    choice = {"investering": "Een dag", "resterende_eigen_inzet": "Een avond"}
    found = rows(analyse(*story({"KEUZE-1": choice})))

    assert list(found) == ["PROF-1", "PART-1"]
    assert found["PROF-1"] == [
        ["Een dag", "Een avond"],
        [None],
        ["niet gevraagd"],
        ["niet gevraagd"],
    ]


def test_our_own_row_may_also_say_only_what_we_expect():
    found = rows(analyse(*story({"KEUZE-1": {"verwacht_voordeel": "Meer lezers"}})))

    assert found["PROF-1"][:2] == [[None], ["Meer lezers"]]


def test_without_a_profile_our_own_row_has_a_word_as_its_head():
    from normspoor.core.model import catalog_of

    items = story({"KEUZE-1": {"investering": "Een dag"}})

    assert "Wijzelf" in rows(strengths(catalog_of([*NORM, *items]), PEILDATUM))


def test_a_collaboration_without_participants_is_named_in_words():
    found = analyse(*story(), whole("samenwerkingsverband", "SV-2"))

    assert [table.about.id for table in found.tables] == ["SV-1"]
    assert [ids(one.items) for one in found.sentences] == [["SV-2"]]


def test_what_has_ended_is_left_out_unless_it_is_asked_for():
    items = story({"SV-1": {"status": "beeindigd"}})

    assert analyse(*items).tables == ()
    assert analyse(*items).sentences[0].items == ()
    assert [table.about.id for table in analyse(*items, only="SV-1").tables] == ["SV-1"]


def test_one_collaboration_can_be_asked_for():
    other = whole("samenwerkingsverband", "SV-0")
    part = whole("deelname", "DEEL-0", van_partner="PART-1", in_verband="SV-0")

    assert [t.about.id for t in analyse(*story(), other, part).tables] == ["SV-0", "SV-1"]
    assert [t.about.id for t in analyse(*story(), other, part, only="SV-0").tables] == ["SV-0"]


def test_the_subject_filters_collaborations():
    assert analyse(*story(), subject="taalhuis").tables == ()
    assert len(analyse(*story(), subject="organisatie").tables) == 1
