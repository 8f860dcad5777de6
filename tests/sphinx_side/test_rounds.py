"""The lines of a round become objects, wherever the round stands, and are drawn as text."""

from __future__ import annotations

import re

import pytest

from support.site import Built
from support.small_rounds import (
    ANSWERS,
    AUDIT,
    FACTORS,
    FIELDS,
    MEASURE,
    pages,
    project,
    round_page,
)
from support.tables import anchors, tables

PAGE = "dossier/rondes/ksf.md"
SHOWN = "dossier/rondes/ksf.html"
LIST = "checklists/succesfactoren.html"
TABLE = "toetsuitslag-1-ksf-ronde-1"


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
    inside = round_page(f"1. nee\n\n{MEASURE.replace(':termijn:', ':temijn:')}", fence="::::")
    (line,) = warnings(tmp_path, inside)

    assert line.startswith(f"{PAGE}:12: WARNING: een verbetermaatregel kent geen veld 'temijn'.")


def test_the_story_of_a_round_is_on_the_page_and_its_comments_are_not(tmp_path):
    page = built(tmp_path, round_page("% 1. Delen we?\n1. ja\n\nWe dronken **thee**.\n"), "html")

    assert "<p>We dronken <strong>thee</strong>.</p>" in page.page(SHOWN)
    assert "Delen we?</p>" not in page.page(SHOWN)


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


WRITTEN = """\
:::{checkantwoord} Met de hand
:id: RUN-KSF-02
:scope: organisatie
:waarde: ja
:checkt: KSF-2
:::
"""


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


HOSTILE = [
    "<script>alert(1)</script>",
    "[klik](javascript:alert(1))",
    "een | twee | drie",
    '[[copy("id")]] {{ 1 + 1 }} <<x>>',
    "`code` **vet** {need}`SV-1` ![x](y.png)",
    '" onclick="alert(1)',
]


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("answer", ["nee. {}", "overgeslagen. {}"])
def test_what_somebody_typed_stays_text(tmp_path, words, answer):
    found = built(tmp_path, round_page(f"1. {answer.format(words)}\n"), "html")

    for name, anchor in ((SHOWN, "RUN-KSF-antwoorden"), (LIST, TABLE)):
        (row, *_) = tables(found.page(name))[anchor]
        assert words in row[2]
        assert "<script>alert" not in found.page(name)
        assert 'href="javascript' not in found.page(name)
    assert found.warnings == []


def test_an_answer_in_words_that_looks_like_code_stays_text(tmp_path):
    about = FIELDS.replace("KSF", "F2A", 1).replace(": KSF", ": F2a").replace("SV-1", "PART-1")
    found = built(tmp_path, round_page("1. <b>Wij</b> [x](y)\n", fields=about), "html")
    rows = tables(found.page("checklists/kennismaken.html"))["toetsuitslag-1-f2a-ronde-1"]

    assert rows[0][2] == "besproken <b>Wij</b> [x](y)"


def test_the_page_of_the_list_has_the_state_of_every_point_in_words(tmp_path):
    rows = tables(built(tmp_path, "", "html").page(LIST))[TABLE]

    assert [(row[0], row[1]) for row in rows] == [
        ("1", "Delen we een doel?"), ("2", "Zijn de rollen helder?"),
        ("3", "Kennen we elkaars belang?"), ("10", "Vieren we wat lukt?"),
    ]  # fmt: skip
    states = ["actie nodig", "actie afgesproken", "twijfelachtig", "nog niet besproken"]
    for row, state in zip(rows, states, strict=True):
        assert row[2].startswith(state)


def test_the_page_of_the_list_says_what_comes_first(tmp_path):
    assert "<p>Eerst actie op punt 1. Daarna bespreken: punt 3.</p>" in built(
        tmp_path, "", "html"
    ).page(LIST)


def test_a_list_without_rounds_says_how_to_begin_one(tmp_path):
    assert "normspoor ronde F2a" in built(tmp_path, "", "html").page("checklists/kennismaken.html")


def test_a_second_round_shows_what_changed_and_leads_to_both(tmp_path):
    earlier = round_page(
        "1. ja\n2. nee\n",
        fields=FIELDS.replace("RUN-KSF", "RUN-OUD").replace("2026-10", "2025-10"),
    )
    page = built(tmp_path, "", "html", oud=earlier).page(LIST)

    assert [row[3] for row in tables(page)[TABLE]] == [
        "ja, nu anders", "nee", "nog niet besproken, nu anders", "nog niet besproken",
    ]  # fmt: skip
    assert page.index("#RUN-KSF") < page.index("#RUN-OUD")


def test_a_round_from_after_the_peildatum_is_not_on_the_page_of_the_list(tmp_path):
    page = project(tmp_path / "d").build("html", peildatum="2026-09-30").page(LIST)

    assert "Met deze lijst hebben jullie nog geen ronde gehouden." in page


def test_a_round_in_which_a_nee_asks_for_action_comes_first(tmp_path):
    fine = round_page(
        "1. ja\n", fields=FIELDS.replace("RUN-KSF", "RUN-FIJN").replace("SV-1", "PART-1")
    )
    found = built(tmp_path, "", "html", fijn=fine)

    assert list(tables(found.page(LIST))) == [
        TABLE, "toetsuitslag-1-ksf-ronde-2", "toetsuitslag-1-formulier",
    ]  # fmt: skip
    assert tables(found.page(LIST))[TABLE][0][2].startswith("actie nodig")


def test_lists_that_share_a_page_have_anchors_of_their_own(tmp_path):
    both = FACTORS.replace(":::{toetsuitslag}\n:::\n", "")
    asked = pages()["checklists/kennismaken.md"].replace("# Kennismaken", "## Kennismaken")
    made = project(tmp_path / "d", aa=round_page(
        "1. ja\n", fields=FIELDS.replace("RUN-KSF", "RUN-F2A").replace(": KSF", ": F2a")))  # fmt: skip
    made.write("checklists/succesfactoren.md", f"{both}\n{asked}")
    made.write("checklists/kennismaken.md", "# Leeg\n")
    found = anchors(made.build("html").page(LIST))

    assert sorted(found) == sorted(set(found))
    assert {TABLE, "toetsuitslag-1-f2a-ronde-1"} <= set(found)


def test_the_paper_form_has_the_points_in_order_and_stands_in_its_own_box(tmp_path):
    page = built(tmp_path, "", "html").page(LIST)
    form = page[page.index('class="invulblad'):]  # fmt: skip
    rows = tables(page)["toetsuitslag-1-formulier"]

    assert [row[:3] for row in rows] == [
        [number, f"{title} richtlijn · helpt bij SAM-ORG-V1", "☐ ja ☐ twijfelachtig ☐ nee"]
        for number, title in (
            ("1", "Delen we een doel?"), ("2", "Zijn de rollen helder?"),
            ("3", "Kennen we elkaars belang?"), ("10", "Vieren we wat lukt?"),
        )
    ]  # fmt: skip
    assert 'id="toetsuitslag-1-formulier"' in form
    assert "Over welke samenwerking: …" in form


def test_the_paper_form_of_sentences_has_no_doubt_and_no_points_of_the_computer(tmp_path):
    page = built(tmp_path, "", "html").page("checklists/audit.html")
    rows = tables(page)["toetsuitslag-1-formulier"]

    assert [row[:3] for row in rows] == [
        ["1", "Iedereen weet de dag. van Normspoor · helpt bij SAM-NORM", "☐ ja ☐ nee"],
        ["2", "Een partner komt praten. van Normspoor · helpt bij SAM-NORM", "☐ ja ☐ nee"],
    ]
    assert "Over welke" not in page[page.index('class="invulblad'):]  # fmt: skip


def test_a_list_of_the_computer_alone_has_no_paper_form(tmp_path):
    made = project(tmp_path / "d")
    made.write("checklists/audit.md", AUDIT.replace(":beslist: mens", ":beslist: computer"))

    assert "invulblad" not in made.build("html").page("checklists/audit.html")


def test_a_norm_without_a_dossier_shows_the_form_and_no_outcome(tmp_path):
    made = project(tmp_path / "d")
    made.write("dossier/profiel.md", "# Profiel\n")
    for name in ("audit", "ksf"):
        made.write(f"dossier/rondes/{name}.md", "# Leeg\n")
    made.write("dossier/samen.md", "# Leeg\n")
    found = made.build("html")

    assert found.warnings == []
    assert list(tables(found.page(LIST))) == ["toetsuitslag-1-formulier"]
    assert "Hier is geen dossier, dus er is niets te toetsen." in found.page(LIST)


def published(tmp_path) -> str:
    """Settings of a dossier that takes its lists out of a published norm."""
    norm = project(tmp_path / "norm")
    for name in ("profiel", "samen", "rondes/audit", "rondes/ksf"):
        norm.write(f"dossier/{name}.md", "# Leeg\n")
    json_path = norm.build("needs").output / "needs.json"
    return f"needs_external_needs = [{{'json_path': {str(json_path)!r}, 'base_url': 'norm'}}]\n"


def test_a_dossier_runs_published_points_on_a_page_of_the_same_name(tmp_path):
    made = project(tmp_path / "d")
    made.write("conf.py", (tmp_path / "d" / "conf.py").read_text("utf-8") + published(tmp_path))
    for name in ("succesfactoren", "kennismaken", "audit"):
        made.write(f"checklists/{name}.md", f"# {name}\n\n:::{{toetsuitslag}}\n:::\n")
    made.write("norms/norm.md", "# Norm\n")
    found = made.build("html")
    rows = tables(found.page(LIST))

    assert found.warnings == []
    assert [row[0] for row in rows[TABLE]] == ["1", "2", "3", "10"]
    assert [row[0] for row in rows["toetsuitslag-1-formulier"]] == ["1", "2", "3", "10"]
    assert 'href="../norm/checklists/succesfactoren.html#KSF-1"' in found.page(LIST)


def clean(made, **options) -> dict[str, bytes]:
    return made.build("html", output="schoon", fresh=True, **options).files()


@pytest.mark.parametrize("builder", ["html", "needs"])
def test_pages_read_side_by_side_give_the_same(tmp_path, builder):
    extra = {f"extra{n:02}": f"# Extra {n}\n" for n in range(20)}
    made = project(tmp_path / "d", **extra, zz=round_page(fields=FIELDS.replace("KSF", "ZZ", 1)))
    alone = made.build(builder, output="een", fresh=True)
    together = made.build(builder, output="twee", fresh=True, parallel=2)

    assert together.files() == alone.files()
    assert together.warnings == alone.warnings == []


def test_a_copy_of_a_round_adds_no_answers_to_the_first_however_pages_are_read(tmp_path):
    copied = round_page("1. ja\n10. ja\n")
    for parallel in (0, 2):
        for number in range(12, 24, 2):
            extra = {f"extra{n:02}": f"# Extra {n}\n" for n in range(24)}
            made = project(tmp_path / f"d{parallel}{number}", round_page(), **extra,
                           **{f"m{number}": copied})  # fmt: skip
            assert list(lines_of(made.build("needs", parallel=parallel))) == ["01", "02", "03"]
            break


CHANGES = {
    "an answer": (PAGE, round_page(ANSWERS.replace("1. nee", "1. ja"))),
    "a line": (PAGE, round_page(f"Een regel erbij.\n\n{ANSWERS}")),
    "no answers": (PAGE, round_page("1.\n")),
    "no round": (PAGE, "# Ronde\n"),
    "its day": (PAGE, round_page(fields=FIELDS.replace("2026-10-01", "2026-11-22"))),
    "its list": (PAGE, round_page(fields=FIELDS.replace(": KSF", ": F2a"))),
    "the number of a point": (
        "checklists/succesfactoren.md",
        FACTORS.replace(":volgnummer: 10", ":volgnummer: 4"),
    ),
    "a point": (
        "checklists/succesfactoren.md",
        FACTORS.replace("{succesfactor} Delen", "{note} D"),
    ),
    "the audit": ("dossier/rondes/audit.md", "# Leeg\n"),
}


@pytest.mark.parametrize("parallel", [0, 2])
@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_a_build_equals_a_clean_one(tmp_path, change, parallel):
    name, text = CHANGES[change]
    made = project(tmp_path / "d")
    made.build("html", parallel=parallel)
    made.write(name, text)

    assert made.build("html", parallel=parallel).files() == clean(made)


def test_after_a_measure_on_another_page_changed(tmp_path):
    made = project(tmp_path / "d", round_page(), elders=f"# Elders\n\n{MEASURE}")
    made.build("html")
    made.write("dossier/rondes/elders.md", f"# Elders\n\n{MEASURE.replace('open', 'vervallen')}")

    assert made.build("html").files() == clean(made)


def test_after_a_line_got_the_id_of_a_block_that_is_mended(tmp_path):
    made = project(tmp_path / "d", f"{round_page()}\n{WRITTEN}")
    assert len(made.build("html").warnings) == 1
    made.write(PAGE, f"{round_page()}\n{WRITTEN.replace('RUN-KSF-02', 'RA-1')}")
    found = made.build("html")

    assert found.warnings == []
    assert found.files() == clean(made)


def test_a_mistake_on_a_line_is_said_again_where_nothing_changed(tmp_path):
    made = project(tmp_path / "d", round_page("1. ja\n1. nee\n7. ja\n"))
    first = made.build("html").warnings

    assert len(first) == 2
    assert made.build("html").warnings == first
