"""How a round is drawn: on its own page, on the page of its list, and as a form on paper."""

from __future__ import annotations

import re

import pytest

from support.site import Built
from support.small_rounds import (
    AUDIT_ROUND,
    FACTORS,
    FIELDS,
    pages,
    project,
    round_page,
)
from support.tables import anchors, tables

SHOWN = "dossier/rondes/ksf.html"
LIST = "checklists/succesfactoren.html"
TABLE = "toetsuitslag-1-ksf-ronde-1"


def built(tmp_path, ronde: str = "", **more: str) -> Built:
    return project(tmp_path / "d", ronde, **more).build()


#: What could be read as HTML, as a link, as a cell, as a call or as Markdown.
HOSTILE = {
    "1": '<script>alert(1)</script> " onclick="alert(1)',
    "2": "[klik](javascript:alert(1)) een | twee | drie",
    "3": '[[copy("id")]] {{ 1 + 1 }} <<x>>',
    "10": "`code` **vet** {need}`SV-1` ![x](y.png)",
}


def test_the_card_of_a_round_leads_to_its_checklist(tmp_path):
    link = '<a class="reference internal" href="../../checklists/succesfactoren.html#LIJST-KSF">'

    assert f"<p>{link}Succesfactoren</a></p>" in built(tmp_path).page(SHOWN)


@pytest.mark.parametrize("word", ["nee", "overgeslagen"])
def test_what_somebody_typed_stays_text(tmp_path, word):
    lines = (f"{number}. {word}. {words}" for number, words in HOSTILE.items())
    found = built(tmp_path, round_page("\n".join(lines) + "\n"))

    for name, anchor in ((SHOWN, "RUN-KSF-antwoorden"), (LIST, TABLE)):
        for row, words in zip(tables(found.page(name))[anchor], HOSTILE.values(), strict=True):
            assert words in row[2]
        assert "<script>alert" not in found.page(name)
        assert 'href="javascript' not in found.page(name)
    assert found.warnings == []


def test_an_answer_in_words_that_looks_like_code_stays_text(tmp_path):
    about = FIELDS.replace("KSF", "F2A", 1).replace(": KSF", ": F2a").replace("SV-1", "PART-1")
    found = built(tmp_path, round_page("1. <b>Wij</b> [x](y)\n", fields=about))
    rows = tables(found.page("checklists/kennismaken.html"))["toetsuitslag-1-f2a-ronde-1"]

    assert rows[0][2] == "besproken <b>Wij</b> [x](y)"


def test_the_page_of_the_list_has_the_state_of_every_point_in_words(tmp_path):
    rows = tables(built(tmp_path).page(LIST))[TABLE]

    assert [(row[0], row[1]) for row in rows] == [
        ("1", "Delen we een doel?"), ("2", "Zijn de rollen helder?"),
        ("3", "Kennen we elkaars belang?"), ("10", "Vieren we wat lukt?"),
    ]  # fmt: skip
    states = ["actie nodig", "actie afgesproken", "twijfelachtig", "nog niet besproken"]
    for row, state in zip(rows, states, strict=True):
        assert row[2].startswith(state)


def test_the_page_of_the_list_says_what_comes_first(tmp_path):
    page = built(tmp_path).page(LIST)

    assert "<p>Eerst actie op punt 1. Daarna bespreken: punt 3.</p>" in page


def test_a_list_without_rounds_says_how_to_begin_one(tmp_path):
    assert "normspoor ronde F2a" in built(tmp_path).page("checklists/kennismaken.html")


def test_a_second_round_shows_what_changed_and_leads_to_both(tmp_path):
    earlier = round_page(
        "1. ja\n2. nee\n",
        fields=FIELDS.replace("RUN-KSF", "RUN-OUD").replace("2026-10", "2025-10"),
    )
    page = built(tmp_path, oud=earlier).page(LIST)

    assert [row[3] for row in tables(page)[TABLE]] == [
        "ja (nu anders)", "nee", "nog niet besproken (nu anders)", "nog niet besproken",
    ]  # fmt: skip
    assert page.index("#RUN-KSF") < page.index("#RUN-OUD")


def test_a_round_from_after_the_peildatum_is_not_on_the_page_of_the_list(tmp_path):
    page = project(tmp_path / "d").build(peildatum="2026-09-30").page(LIST)

    assert "Met deze lijst hebben jullie nog geen ronde gehouden." in page


def test_a_round_in_which_a_nee_asks_for_action_comes_first(tmp_path):
    fine = round_page(
        "1. ja\n", fields=FIELDS.replace("RUN-KSF", "RUN-FIJN").replace("SV-1", "PART-1")
    )
    found = built(tmp_path, fijn=fine)

    assert list(tables(found.page(LIST))) == [
        TABLE, "toetsuitslag-1-ksf-ronde-2", "toetsuitslag-1-ksf-formulier",
    ]  # fmt: skip
    assert tables(found.page(LIST))[TABLE][0][2].startswith("actie nodig")


def test_lists_that_share_a_page_have_anchors_of_their_own(tmp_path):
    both = FACTORS.replace(":::{toetsuitslag}\n:::\n", "")
    asked = pages()["checklists/kennismaken.md"].replace("# Kennismaken", "## Kennismaken")
    made = project(tmp_path / "d", aa=round_page(
        "1. ja\n", fields=FIELDS.replace("RUN-KSF", "RUN-F2A").replace(": KSF", ": F2a")))  # fmt: skip
    made.write("checklists/succesfactoren.md", f"{both}\n{asked}")
    made.write("checklists/kennismaken.md", "# Leeg\n")
    found = anchors(made.build().page(LIST))

    assert sorted(found) == sorted(set(found))
    assert {TABLE, "toetsuitslag-1-f2a-ronde-1"} <= set(found)


def test_a_doubt_about_a_sentence_is_read_as_it_was_said(tmp_path):
    made = project(tmp_path / "d", audit=AUDIT_ROUND.replace("2. nee.", "2. twijfelachtig."))
    rows = tables(made.build().page("dossier/rondes/audit.html"))["RUN-AUDIT-antwoorden"]

    assert rows[1][2] == "klopt nog niet twijfelachtig. We bellen nog."


def test_a_list_per_layer_has_a_table_for_each_layer_from_the_work_up(tmp_path):
    rounds = {
        layer: round_page(
            "1. ja\n", fields=f"{FIELDS.replace('RUN-KSF', f'RUN-{layer}')}:lagen: {layer}\n"
        )
        for layer in ("bestuur", "management", "werkvloer")
    }
    earlier = rounds["bestuur"].replace("RUN-bestuur", "RUN-OUD").replace("2026-10", "2025-10")
    made = project(tmp_path / "d", "# Leeg\n", oud=earlier, **rounds)
    made.write("checklists/succesfactoren.md", FACTORS.replace("per: samenwerking", "per: laag"))
    found = made.build()
    captions = re.findall(r'<span class="caption-text">([^<]*)', found.page(LIST))

    assert found.warnings == []
    assert captions == [
        "Werkvloer: Taal in de buurt, 1 oktober 2026",
        "Management: Taal in de buurt, 1 oktober 2026",
        "Bestuur: Taal in de buurt, 1 oktober 2026",
        "De punten",
    ]


def test_a_norm_without_a_dossier_shows_the_form_and_no_outcome(tmp_path):
    made = project(tmp_path / "d")
    made.write("dossier/profiel.md", "# Profiel\n")
    for name in ("audit", "ksf"):
        made.write(f"dossier/rondes/{name}.md", "# Leeg\n")
    made.write("dossier/samen.md", "# Leeg\n")
    found = made.build()

    assert found.warnings == []
    assert list(tables(found.page(LIST))) == ["toetsuitslag-1-ksf-formulier"]
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
    found = made.build()
    rows = tables(found.page(LIST))

    assert found.warnings == []
    assert [row[0] for row in rows[TABLE]] == ["1", "2", "3", "10"]
    assert [row[0] for row in rows["toetsuitslag-1-ksf-formulier"]] == ["1", "2", "3", "10"]
    assert 'href="../norm/checklists/succesfactoren.html#KSF-1"' in found.page(LIST)


@pytest.mark.parametrize("name", [SHOWN, LIST])
def test_every_point_says_that_it_is_guidance_and_what_part_of_the_norm_it_helps(tmp_path, name):
    page = built(tmp_path).page(name)

    labels = page.count('<p class="puntlabel">richtlijn · helpt bij <a')
    assert labels == 4


def test_the_norm_lists_what_helps_over_another_text_folded_below_what_helps_itself(tmp_path):
    page = built(tmp_path).page("norms/norm.html")
    direct, _, folded = page[page.index('class="hulpkop"') :].partition("<details")
    folded = folded[: folded.index("</details>")]

    assert "succesfactoren.html#KSF-1" in direct
    assert "kennismaken.html#F2A-1" not in direct
    assert "<summary>Meer hulp, via andere teksten (2)</summary>" in folded
    assert folded.index("succesfactoren.html#KSF-1") < folded.index("kennismaken.html#F2A-1")
