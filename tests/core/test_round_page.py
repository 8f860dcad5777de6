"""A fresh page for a round: its id, its file and what stands on it."""

import re
from datetime import date

import pytest

from normspoor.core.metamodel import ID_PATTERN, TYPES_BY_NAME
from normspoor.core.model import Item, catalog_of
from normspoor.core.round_lines import read_round
from normspoor.core.round_page import file_name, round_id, round_page
from support.factory import dossier, item, whole
from support.rounds import LISTS, a_round, held

DAY = date(2026, 11, 21)
BY_ID = {one.id: one for one in LISTS}
KSF, AUDIT, VIJF_V = BY_ID["LIJST-KSF"], BY_ID["LIJST-AUDIT"], BY_ID["LIJST-5V"]
TAAL = whole("samenwerkingsverband", "SV-TAAL", "Taal in de buurt", scope="organisatie, taalhuis")


def new_id(*items: Item, about: Item | None = TAAL, checklist: Item = KSF) -> str:
    return round_id(dossier(*LISTS, TAAL, *items), checklist, about, DAY)


def page(
    *items: Item, about: Item | None = TAAL, checklist: Item = KSF, **settings: str
) -> list[str]:
    """The lines of a fresh page."""
    catalog = dossier(*LISTS, TAAL, *items, **settings)
    return round_page(catalog, checklist, about, "RUN-X-1", DAY).splitlines()


def block(lines: list[str]) -> list[str]:
    """The text of the round on a page, below its fields."""
    start = next(n for n, line in enumerate(lines) if line.startswith(":::{checkrun}"))
    return lines[lines.index("", start) + 1 : -1]


def comments(lines: list[str], code: str) -> list[str]:
    """What stands above the line for a point, behind the question."""
    text = block(lines)
    end = text.index(f"{code}.")
    start = max(n for n, line in enumerate(text[:end]) if line.startswith(f"% {code}. "))
    return text[start + 1 : end]


def test_an_id_says_the_list_what_it_is_about_and_the_day():
    assert new_id() == "RUN-KSF-TAAL-2026-11-21"
    assert new_id(about=None, checklist=AUDIT) == "RUN-AUDIT-2026-11-21"


def test_an_id_that_is_taken_gets_a_number():
    taken = [held("RUN-KSF-TAAL-2026-11-21"), held("RUN-KSF-TAAL-2026-11-21-2")]

    assert new_id(*taken[:1]) == "RUN-KSF-TAAL-2026-11-21-2"
    assert new_id(*taken) == "RUN-KSF-TAAL-2026-11-21-3"


def test_an_id_is_no_id_of_any_other_object_either():
    taken = item("bewijs", "RUN-KSF-TAAL-2026-11-21")

    assert new_id(taken) == "RUN-KSF-TAAL-2026-11-21-2"


def test_the_second_round_of_a_day_is_no_answer_of_the_first():
    first = a_round("2. ja", run_id="RUN-KSF-TAAL-2026-11-21")

    assert new_id(*first) == "RUN-KSF-TAAL-2026-11-21-2"


def test_a_collaboration_and_a_partner_of_the_same_name_get_rounds_of_their_own():
    partner = whole("partner", "PART-TAAL")
    first = held(new_id())

    assert new_id(partner, first, about=partner) != first.id


@pytest.mark.parametrize("about", [None, TAAL, whole("partner", "PART-1a-B2-c3")])
@pytest.mark.parametrize("checklist", [KSF, AUDIT, VIJF_V, BY_ID["LIJST-F2A"]])
def test_an_id_and_those_of_its_answers_are_ids_that_can_be(about, checklist):
    run_id = new_id(about=about, checklist=checklist)
    answers = a_round("1. ja", "2a. ja", "3a-4. ja", run_id=run_id)

    assert not [one.id for one in answers if not re.fullmatch(ID_PATTERN, one.id)]


@pytest.mark.parametrize(
    ("run_id", "name"),
    [
        ("RUN-KSF-TAAL-2026-11-21", "2026-11-21-ksf-taal.md"),
        ("RUN-KSF-TAAL-2026-11-21-2", "2026-11-21-ksf-taal--2.md"),
        ("RUN-KSF-TAAL-2-2026-11-21", "2026-11-21-ksf-taal-2.md"),
        ("RUN-F1a-2026-11-21", "2026-11-21-f1a.md"),
    ],
)
def test_a_file_begins_with_the_day_and_is_no_other_rounds_file(run_id, name):
    assert file_name(run_id, DAY) == name


def test_the_fields_that_are_known_are_filled_in():
    assert page()[:21] == [
        "# Succesfactoren, Taal in de buurt (21 november 2026)",
        "",
        "Hier staat wat we samen bij elk punt antwoordden.",
        "Een punt zonder antwoord is nog niet besproken.",
        "",
        "% Vul achter elk nummer ja, twijfelachtig of nee in, en zeg erbij waarom.",
        "% Halverwege stoppen mag.",
        (
            "% Vraagt een nee om een maatregel? Schrijf onder deze ronde een blok 'verbetermaatregel' "
            "met ':punt:' en het nummer."
        ),
        "",
        ":::{checkrun} Succesfactoren, Taal in de buurt",
        ":id: RUN-X-1",
        ":lijst: KSF",
        ":scope: organisatie, taalhuis",
        ":datum: 2026-11-21",
        ":deelnemers:",
        ":lagen:",
        ":werkvorm:",
        ":checkt: SV-TAAL",
        "",
        "% 1. Delen we een doel?",
        "1.",
    ]


def test_a_list_that_is_answered_in_words_asks_for_a_sentence():
    open_list = whole("checklist", "LIJST-F1a", lijst="F1a", per="samenwerking",
                      antwoordvorm="woorden")  # fmt: skip

    asked = "% Schrijf achter elk nummer jullie antwoord in een of twee zinnen."
    assert asked in page(open_list, checklist=open_list)
    assert asked not in page()


def test_every_field_is_one_that_a_round_knows():
    known = {field.name for field in TYPES_BY_NAME["checkrun"].fields} | {"id", "checkt"}
    decision = whole("checklist", "LIJST-F1", lijst="F1", per="samenwerking")
    fields = {line.split(":")[1] for line in page(decision, checklist=decision)
              if line[:1] == ":" and line[:3] != ":::"}  # fmt: skip

    assert fields <= known
    assert "besluit" in fields


def test_only_the_list_that_ends_in_a_decision_asks_for_one():
    assert ":besluit:" not in page()


def test_a_round_about_the_dossier_has_no_link():
    lines = page(about=None, checklist=AUDIT)

    assert not [line for line in lines if line.startswith(":checkt:")]
    assert ":::{checkrun} De audit voorbereiden" in lines


def test_a_round_about_the_dossier_is_about_every_subject_of_the_profile():
    settings = {"heeft_ido": "nee", "eindverantwoordelijk_taalhuis": "ja"}

    assert ":scope: organisatie, taalhuis" in page(about=None, checklist=AUDIT, **settings)


def test_a_round_about_what_has_no_subject_is_about_the_organisation():
    assert ":scope: organisatie" in page(about=item("partner", "PART-1"))


def test_a_dossier_without_a_profile_still_gets_a_page():
    text = round_page(catalog_of(LISTS), AUDIT, None, "RUN-X-1", DAY)

    assert ":scope: organisatie\n" in text


def test_each_point_has_its_question_and_a_line_in_order_of_the_list():
    assert block(page()) == [
        "% 1. Delen we een doel?", "1.",
        "% 2. Zijn de rollen helder?", "2.",
        "% 10. Kennen we elkaars belang?", "10.",
    ]  # fmt: skip


def test_the_points_of_the_computer_are_not_asked():
    assert [line for line in block(page(about=None, checklist=AUDIT)) if line[0] != "%"] == [
        "1.", "2.",
    ]  # fmt: skip


def test_a_fresh_page_says_nothing_yet():
    earlier = a_round("1. nee. Te druk.", "2. overgeslagen. Later.", checkt="SV-TAAL")
    found = read_round(block(page(*earlier)))

    assert found.answers == ()
    assert found.story == ()


def test_what_was_said_the_last_time_stands_above_the_line():
    earlier = a_round("1. nee. Te druk.", "2. overgeslagen. Speelt niet.", checkt="SV-TAAL")
    lines = page(*earlier)

    assert comments(lines, "1") == ["% Vorige keer: nee. Te druk."]
    assert comments(lines, "2") == ["% Vorige keer: overgeslagen. Speelt niet."]
    assert comments(lines, "10") == []


def test_an_explanation_of_more_lines_stays_one_comment():
    run = held(checkt="SV-TAAL")
    written = whole("checkantwoord", "RA-1", waarde="nee", in_ronde="RUN-1",
                    checkt="BS-KSF-DOEL", body="Te druk.\n\n1. ja\n")  # fmt: skip

    assert comments(page(run, written), "1") == ["% Vorige keer: nee. Te druk. 1. ja"]


def test_only_the_last_round_is_repeated():
    rounds = (
        *a_round("1. nee", "2. nee", run_id="RUN-OUD", datum="2025-01-01", checkt="SV-TAAL"),
        *a_round("1. ja", run_id="RUN-NIEUW", checkt="SV-TAAL"),
    )
    lines = page(*rounds)

    assert (comments(lines, "1"), comments(lines, "2")) == (["% Vorige keer: ja."], [])


def test_what_was_said_about_something_else_is_not_repeated():
    other = whole("samenwerkingsverband", "SV-ANDERS")

    assert comments(page(other, *a_round("1. nee", checkt="SV-ANDERS")), "1") == []


def test_what_was_said_with_another_list_is_not_repeated():
    assert comments(page(*a_round("1. nee", lijst="AUDIT", checkt="SV-TAAL")), "1") == []


def test_each_layer_said_something_the_last_time():
    rounds = (
        *a_round("1. ja", run_id="RUN-1", lijst="5V", lagen="werkvloer", checkt="SV-TAAL"),
        *a_round("1. nee", run_id="RUN-2", lijst="5V", lagen="bestuur", checkt="SV-TAAL"),
    )

    assert comments(page(*rounds, checklist=VIJF_V), "1") == [
        "% Vorige keer (werkvloer): ja.", "% Vorige keer (bestuur): nee.",
    ]  # fmt: skip


def test_a_round_from_after_this_day_is_not_the_last_time():
    late = a_round("1. nee", datum="2026-11-22", checkt="SV-TAAL")

    assert comments(page(*late), "1") == []


def test_square_brackets_in_a_name_become_round_ones():
    named = whole("samenwerkingsverband", "SV-1", "Taal [proef]")
    lines = page(named, about=named)

    assert lines[0] == "# Succesfactoren, Taal (proef) (21 november 2026)"
    assert ":::{checkrun} Succesfactoren, Taal (proef)" in lines
