"""The lines of a round become objects, wherever the round stands, and are drawn as text."""

from __future__ import annotations

import re

import pytest

from support.site import Built
from support.small_rounds import FIELDS, MEASURE, WRITTEN, project, round_page
from support.tables import anchors

PAGE = "dossier/rondes/ksf.md"
SHOWN = "dossier/rondes/ksf.html"


def built(tmp_path, ronde: str, builder: str = "needs", **more: str) -> Built:
    return project(tmp_path / "d", ronde, **more).build(builder)


def warnings(tmp_path, ronde: str, **more: str) -> list[str]:
    """What is said about the page of the round."""
    return [line.split(" [")[0] for line in built(tmp_path, ronde, **more).warnings]


def lines_of(found: Built) -> dict[str, object]:
    """The line of every answer on the page of the round, by the end of its id."""
    return {
        need_id.removeprefix("RUN-KSF-"): need["lineno"]
        for need_id, need in found.needs.items()
        if need_id.startswith("RUN-KSF-")
    }


def test_the_small_dossier_has_no_warnings(tmp_path):
    assert built(tmp_path, "").warnings == []


def test_a_line_is_an_object_with_all_that_its_round_knows(tmp_path):
    need = built(tmp_path, "").needs["RUN-KSF-01"]

    assert {name: need.get(name) for name in ("type", "title", "content", "docname")} == {
        "type": "checkantwoord",
        "title": "Delen we een doel?",
        "content": "Dat weten we niet.",
        "docname": "dossier/rondes/ksf",
    }
    assert {name: need.get(name) for name in ("waarde", "datum", "opsteller", "scope", "punt")} == {
        "waarde": "nee",
        "datum": "2026-10-01",
        "opsteller": "coördinator, De Brug",
        "scope": "organisatie",
        "punt": "1",
    }
    assert (need["in_ronde"], need["checkt"]) == (["RUN-KSF"], ["KSF-1"])


def test_a_number_with_nothing_behind_it_is_no_object(tmp_path):
    assert list(lines_of(built(tmp_path, ""))) == ["01", "02", "03"]


#: Where a round may stand, how its block may be written, and how it may be typed.
WHERE = {
    "plain": round_page(),
    "no empty line below the fields": round_page().replace("SV-1\n\n", "SV-1\n"),
    "more empty lines": round_page("\n\n1. nee\n\n\n2. nee\n"),
    "a story between": round_page("We waren laat.\n\n1. nee\n   Te druk.\n\nPauze.\n\n2. nee\n"),
    "comments between": round_page("% 1. Delen we?\n1. nee\n% 2. Rollen?\n2. nee\n"),
    "backticks": round_page(fence="````"),
    "more colons": round_page(fence="::::::"),
    "far down": "Een regel.\n\n" * 300 + round_page(),
    "below front matter": f"---\norphan: true\n---\n{round_page()}",
    "below a title of two lines": round_page().replace("# Ronde", "Ronde\n====="),
    "windows": round_page().replace("\n", "\r\n"),
    "fields between dashes": round_page(fields="---\n" + FIELDS.replace("\n:", "\n")[1:] + "---\n"),
    "a note around it": f"# R\n\n:::::{{note}}\nHallo.\n\n{round_page(fence='::::')[9:]}:::::\n",
    "a box around it": f"# R\n\n`````{{dropdown}} T\n:open:\n\n{round_page()[9:]}`````\n",
    "a list around it": "# R\n\n- " + round_page()[9:].replace("\n", "\n  "),
    "a quotation around it": "# R\n\n> " + round_page()[9:].replace("\n", "\n> "),
}


@pytest.mark.parametrize("where", WHERE)
def test_an_answer_stands_on_its_own_line_of_the_page(tmp_path, where):
    found = built(tmp_path, WHERE[where])
    typed = {
        f"0{match[1]}": number
        for number, line in enumerate(WHERE[where].splitlines(), 1)
        if (match := re.match(r"[> ]*(\d)\. \w", line))
    }

    assert lines_of(found) == typed
    assert typed


def test_what_else_stands_in_a_round_keeps_its_line_and_is_an_object(tmp_path):
    inside = round_page(f"1. nee\n{MEASURE.replace('-02', '-01')}2. nee\n", fence="::::")
    found = built(tmp_path, inside)

    assert found.warnings == []
    assert found.needs["VM-ROL"]["lineno"] == inside.splitlines().index(MEASURE.split("\n")[0]) + 1
    assert list(lines_of(found)) == ["01", "02"]


def test_a_mistake_in_a_block_in_a_round_is_told_at_its_line(tmp_path):
    wrong = MEASURE.replace(":termijn:", ":temijn:").replace("-02", "-01")
    inside = round_page(f"1. nee\n\n{wrong}", fence="::::")
    (line,) = warnings(tmp_path, inside)

    assert line.startswith(f"{PAGE}:13: WARNING: een verbetermaatregel kent geen veld 'temijn'.")


def test_the_story_of_a_round_is_on_the_page_and_its_comments_and_lines_are_not(tmp_path):
    ronde = round_page("% 1. Delen we?\n1. ja\n\nWe dronken **thee**.\n")
    page = built(tmp_path, ronde, "html").page(SHOWN)

    assert "<p>We dronken <strong>thee</strong>.</p>" in page
    assert "Delen we?" not in page
    assert "<ol" not in page


def test_a_point_that_was_answered_twice_is_told_at_the_second_line(tmp_path):
    found = built(tmp_path, round_page("1. ja\n2. ja\n01: nee\n"))
    (line,) = found.warnings

    assert line.startswith(
        f"{PAGE}:13: WARNING: punt 1 staat twee keer in deze ronde. "
        "Haal een van de twee regels weg."
    )
    assert found.needs["RUN-KSF-01"]["waarde"] == "ja"


def test_a_row_of_points_of_which_one_was_answered_still_answers_the_others(tmp_path):
    found = built(tmp_path, round_page("2. ja\n1-3. nee\n"))

    assert [line.split(": ")[2].split(" [")[0] for line in found.warnings] == [
        "punt 2 staat twee keer in deze ronde. Haal een van de twee regels weg."
    ]
    assert lines_of(found) == {"01": 12, "02": 11, "03": 12}


def test_a_point_that_is_not_on_the_list_is_told_at_its_line(tmp_path):
    found = built(tmp_path, round_page("1. ja\n7. ja\n"))
    (line,) = found.warnings

    assert line.startswith(
        f"{PAGE}:12: WARNING: punt 7 staat niet op de checklist KSF. "
        "Die heeft 1 tot en met 10. Pas het nummer aan."
    )
    assert found.needs["RUN-KSF-07"]["waarde"] == "ja"


def test_a_point_that_was_left_out_without_a_reason_is_told_at_its_line(tmp_path):
    assert warnings(tmp_path, round_page("1. ja\n2. overgeslagen\n")) == [
        (
            f"{PAGE}:12: WARNING: punt 2 is overgeslagen zonder reden. "
            "Schrijf erachter waarom, zoals '2. overgeslagen. Speelt nu niet.'"
        )
    ]


def test_other_words_on_a_success_factor_are_told_at_their_line(tmp_path):
    assert warnings(tmp_path, round_page("1. ja\n2. misschien\n")) == [
        (
            f"{PAGE}:12: WARNING: 'misschien' kan niet als antwoord op een succesfactor. "
            "Begin de regel met ja, twijfelachtig of nee en zet je uitleg daarachter."
        )
    ]


def test_the_answers_of_a_round_that_could_not_be_read_are_no_objects(tmp_path):
    found = built(tmp_path, round_page(fields=FIELDS.replace(":id: RUN-KSF\n", "")))

    assert len(found.warnings) == 1
    assert lines_of(found) == {}
    assert "ONLEESBAAR-dossier-rondes-ksf-3" in found.needs


def written(where: str) -> dict[str, str]:
    """The pages of a round and a block with the id of one of its lines."""
    match where:
        case "below":
            return {"ronde": f"{round_page()}\n{WRITTEN}"}
        case "above":
            return {"ronde": f"# Eerst\n\n{WRITTEN}\n#{round_page()}"}
        case "before":
            return {"ronde": round_page(), "aaa": f"# Eerst\n\n{WRITTEN}"}
        case _:
            return {"ronde": round_page(), "zzz": f"# Later\n\n{WRITTEN}"}


@pytest.mark.parametrize("where", ["below", "above", "before", "after"])
def test_a_block_with_the_id_of_a_line_is_one_double_id(tmp_path, where):
    found = built(tmp_path, **written(where))
    (line,) = found.warnings
    lost = [need for need in found.needs.values() if need["type"] == "onleesbaar"]

    assert "het id 'RUN-KSF-02' bestaat al (dossier/rondes/" in line
    assert len(lost) == 1
    assert found.needs["RUN-KSF-02"]["waarde"] == ("nee" if where in ("below", "after") else "ja")


@pytest.mark.parametrize("where", ["below", "above", "before", "after"])
def test_a_double_id_is_one_anchor(tmp_path, where):
    found = built(tmp_path, builder="html", **written(where))
    on_pages = [anchors(found.page(f"dossier/rondes/{page}.html")).count("RUN-KSF-02")
                for page in ("ksf", *(name for name in written(where) if name != "ronde"))]  # fmt: skip

    assert sum(on_pages) == 1


def test_an_answer_in_a_block_that_says_its_point_stays_as_it_was_written(tmp_path):
    own = WRITTEN.replace("RUN-KSF-02", "RA-1").replace(
        ":waarde:", ":punt: 2\n:kleur: rood\n:waarde:"
    )
    needs = built(tmp_path, round_page("1. ja\n") + f"\n{own}").needs

    assert needs["RA-1"]["onbekende_velden"] == "kleur"
    assert needs["RA-1"]["title"] == "Met de hand"


def test_a_measure_leads_to_the_line_it_is_about(tmp_path):
    found = built(tmp_path, "", "html")

    assert 'href="#RUN-KSF-02">Zijn de rollen helder?</a>' in found.page(SHOWN)
    assert anchors(found.page(SHOWN)).count("RUN-KSF-02") == 1


def test_a_measure_on_another_page_leads_to_the_line_too(tmp_path):
    found = built(tmp_path, round_page(), "html", elders=f"# Elders\n\n{MEASURE}")

    assert 'href="ksf.html#RUN-KSF-02"' in found.page("dossier/rondes/elders.html")
    assert found.warnings == []


@pytest.mark.parametrize("typed", ["2", "02", " 2 "])
def test_a_measure_below_a_round_may_name_its_point_alone(tmp_path, typed):
    short = MEASURE.replace(":actie_op: RUN-KSF-02", f":punt: {typed}")
    found = built(tmp_path, f"{round_page()}\n{short}")

    assert found.warnings == []
    assert found.needs["VM-ROL"]["actie_op"] == ["RUN-KSF-02"]


def test_a_written_link_wins_from_a_point(tmp_path):
    both = MEASURE.replace(":actie_op:", ":punt: 1\n:actie_op:")
    found = built(tmp_path, f"{round_page()}\n{both}")

    assert found.needs["VM-ROL"]["actie_op"] == ["RUN-KSF-02"]


def test_a_measure_with_a_point_and_no_round_above_it_is_told(tmp_path):
    short = MEASURE.replace(":actie_op: RUN-KSF-02", ":punt: 2")
    (line,) = warnings(tmp_path, round_page(), elders=f"# Elders\n\n{short}")

    assert line.startswith("dossier/rondes/elders.md:3: WARNING: bij 'punt' staat 2, maar boven")


def test_a_measure_below_a_round_that_could_not_be_read_is_no_second_mistake(tmp_path):
    short = MEASURE.replace(":actie_op: RUN-KSF-02", ":punt: 2")
    nameless = round_page(fields=FIELDS.replace(":id: RUN-KSF\n", ""))
    (line,) = warnings(tmp_path, f"{nameless}\n{short}")

    assert "dit blok (checkrun) heeft geen id" in line


def test_every_link_to_an_answer_leads_somewhere(tmp_path):
    found = built(tmp_path, "", "html")
    there = set(anchors(found.page(SHOWN)))
    asked = {
        anchor
        for path in found.output.rglob("*.html")
        for anchor in re.findall(r"#(RUN-KSF[\w-]*)", path.read_text(encoding="utf-8"))
    }

    assert {"RUN-KSF", "RUN-KSF-02"} <= asked <= there
