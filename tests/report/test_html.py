"""The HTML form says what the report says, in one file that needs nothing else."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import pytest

from normspoor.core.report.facts import facts, marks
from normspoor.core.report.reading import blocks_shown, columns_shown, left_empty, shown
from normspoor.core.report.shape import Block, Cell, Part, Report
from normspoor.core.wording.report_frame import AUTHORITY
from normspoor.report.html.page import html_of
from support.pages import PACKAGE, report
from support.report_page import Element, ReadTable, read, rows, tables
from support.sample_report import AWKWARD, big_report, make, sample_report

_SITE = PACKAGE / "sphinx/static"
#: The only elements that a page may hold; what an author types makes none.
_PLAIN = {"b", "i", "em", "script", "img", "iframe", "object", "code"}


@pytest.fixture(scope="module", params=[sample_report, big_report], ids=["small", "big"])
def drawn(request: pytest.FixtureRequest) -> tuple[Report, Element]:
    """A report, and its page read back."""
    made: Report = request.param()
    return made, read(html_of(made))


def _words(text: str) -> str:
    return " ".join(text.split())


def _expected(report: Report, block: Block) -> ReadTable:
    """A block as the report means it."""
    table = report.table(block.table)
    at = columns_shown(table, block)
    found = table.rows_of(block.of)
    if not found:
        return ReadTable(table.title, (), (), table.empty)
    heads = [table.columns[n].head for n in at] + [AUTHORITY]
    lines = (
        [_words(shown(report, table.columns[n], row.cells[n])) for n in at] + [row.authority.value]
        for row in found
    )
    return ReadTable(table.title, tuple(heads), tuple(tuple(line) for line in lines), "")


def test_every_table_reads_back_as_the_report_says(drawn):
    made, page = drawn
    expected = {
        f"tabel-{part.key}-{number}": _expected(made, block)
        for part in made.parts
        for number, block in enumerate(blocks_shown(made, part), 1)
    }

    assert tables(page) == expected
    assert sum(len(one.rows) for one in expected.values()) > 10


def test_a_sheet_says_in_one_sentence_what_it_has_nothing_of(drawn):
    made, page = drawn
    said = [part for part in made.parts if part.about and left_empty(made, part)]

    assert said
    for part in said:
        assert left_empty(made, part) in page.one(id=f"blad-{part.key}").text


def test_a_chapter_says_which_questions_it_answers(drawn):
    made, page = drawn

    for part in made.parts:
        said = page.one(id=f"blad-{part.key}").text
        assert all(question in said for question in part.questions)


def test_the_first_page_reads_back(drawn):
    made, page = drawn
    first = next(one for one in page.all("section") if "voorblad" in one.classes)
    (table,) = first.all("table")

    assert rows(table) == tuple(
        (line.title, line.subject, line.words, line.state, line.authority.value)
        for line in made.first
    )
    assert [one.text for one in first.all("li")] == [*made.reading, *made.untested]
    assert [(name, value.text) for name, (value,) in first.facts.items()] == [
        *facts(made.head),
        *marks(made.head),
    ]


def test_a_line_of_the_first_page_leads_to_what_is_behind_it():
    page = read(html_of(sample_report()))
    (table,) = page.all("section")[0].all("table")

    assert table.leads_to == [
        "blad-vraag-SAM-ORG-V1", "blad-vraag-SAM-TH-V1", "cijfer-ketens-gebroken",
    ]  # fmt: skip


def test_a_line_without_a_sheet_leads_to_its_object_and_else_nowhere():
    made = sample_report()
    known, unknown = (replace(made.first[0], element=one) for one in ("PART-0", "NIET-DAAR"))
    page = read(html_of(replace(made, first=(known, unknown))))
    (table,) = page.all("section")[0].all("table")

    assert table.leads_to == ["PART-0"]


def test_a_figure_opens_its_formula_filter_and_objects(drawn):
    made, page = drawn

    for figure in made.figures:
        opened = page.one(id=f"cijfer-{figure.key}")
        (details,) = [one for one in page.all("details") if opened in one.inner]
        assert details.all("summary")[0].text == f"{figure.title}: {figure.words}"
        values = opened.facts
        assert [one.text for one in values["Hoe er geteld is"]] == [figure.formula]
        assert [one.text for one in values["Wat er meetelt"]] == [figure.filter]
        assert values["Geteld"][0].leads_to == list(figure.inputs)
        assert values["Gekozen uit"][0].leads_to == list(figure.total)


def test_every_object_stands_under_its_own_id(drawn):
    made, page = drawn
    found = {one.attributes["id"]: one for one in page.all("article")}

    assert set(found) == set(made.things)
    for thing in made.things.values():
        article = found[thing.id]
        values = {name: [one.text for one in all_] for name, all_ in article.facts.items()}
        assert article.all("h4")[0].text == _words(thing.title)
        assert thing.authority.value in article.all("p")[0].text
        assert [one.text for one in article.all("p")[1:]] == thing.text.split("\n\n")
        assert values["Staat in"] == [f"{thing.file}:{thing.line}"]
        assert values["Id"] == [thing.id]
        assert all(values[name] == [value] for name, value in thing.fields)
        assert [article.facts[word][0].leads_to for word, _ in thing.links] == [
            list(ids) for _, ids in thing.links
        ]


def test_every_link_leads_to_a_place_on_the_page(drawn):
    _, page = drawn
    anchors = [one.attributes["id"] for one in page._elements() if "id" in one.attributes]

    assert len(anchors) == len(set(anchors))
    assert set(page.leads_to) <= set(anchors)


def test_nothing_is_fetched_from_anywhere(drawn):
    _, page = drawn
    asked = [
        one.attributes[name]
        for one in page._elements()
        for name in ("href", "src", "action", "data", "poster", "srcset", "style")
        if name in one.attributes
    ]

    assert [one for one in asked if not one.startswith(("#", "data:image/svg+xml;base64,"))] == []
    (style,) = page.all("style")
    assert not re.findall(r"url\(|@import|https?:", style.text)


def test_the_policy_lets_only_this_style_and_this_script_work():
    page = read(html_of(sample_report()))
    (policy,) = [
        one.attributes["content"] for one in page.all("meta")
        if one.attributes.get("http-equiv") == "Content-Security-Policy"
    ]  # fmt: skip

    for kind in ("style", "script"):
        ((inside,),) = [one.inner for one in page.all(kind)]
        digest = base64.b64encode(hashlib.sha256(str(inside).encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}';" in policy
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy


def test_the_same_report_gives_the_same_bytes():
    assert html_of(big_report()) == html_of(big_report())


def test_what_an_author_types_is_text():
    made = make(partners=8, collaborations=8, evidence=8, awkward=True)
    page = read(html_of(made))

    (script,) = page.all("script")
    assert script.attributes == {}
    assert [one.tag for one in page.all(*_PLAIN) if one is not script] == []
    titles = " ".join(one.text for one in page.all("h4"))
    assert all(_words(one) in titles for one in AWKWARD)


@pytest.mark.parametrize("nasty", ['"><script>alert(1)</script>', "{{ report }}", "' onclick='x"])
def test_nothing_gets_out_of_the_place_where_it_stands(nasty):
    """Titles, ids, states, subjects, heads, files: each may come from a stranger."""
    made = sample_report()
    thing = replace(
        made.things["SV-0"], id=nasty, kind=nasty, title=nasty, state=nasty, strength=nasty,
        subjects=(nasty,), text=nasty, file=nasty, fields=((nasty, nasty),),
        links=((nasty, (nasty,)),),
    )  # fmt: skip
    table = made.table("bewijs")
    strange = replace(
        table, key=nasty, title=nasty, explanation=nasty,
        columns=tuple(replace(one, head=nasty) for one in table.columns),
        rows=(replace(table.rows[0], cells=(Cell(nasty),) * 5, state=nasty, subjects=(nasty,)),),
    )  # fmt: skip
    page = read(
        html_of(
            replace(
                made,
                head=replace(made.head, dossier=nasty, took_part=(nasty,), recorded=nasty),
                tables=(*made.tables, strange),
                parts=(*made.parts, Part(nasty, nasty, nasty, (Block(nasty),), about=nasty)),
                things={**made.things, nasty: thing},
            )
        )
    )

    assert len(page.all("script")) == 1
    assert not [name for one in page._elements() for name in one.attributes if name[:2] == "on"]
    assert page.one(id=nasty).all("h4")[0].text == _words(nasty)
    (read_back,) = [one for one in tables(page).values() if one.title == _words(nasty)]
    assert set(read_back.rows[0][:5]) == {_words(nasty)}


def test_an_object_that_the_report_does_not_hold_has_no_link():
    made = sample_report()
    page = read(html_of(replace(made, things={})))

    assert "BEW-0 (geldig)" in page.one(id="tabel-overzichten-2").text
    assert page.one(id="tabel-overzichten-2").leads_to == []


def test_the_colours_are_those_of_the_site():
    """Both by day and by night; nobody keeps a second list of them."""
    (style,) = read(html_of(sample_report())).all("style")
    told = (_SITE / "normspoor-colours.css").read_text(encoding="utf-8")
    ours = re.findall(r"(--ns-[\w-]+): ([^;]+);", told)

    day, night = style.text.split("prefers-color-scheme: dark", 1)
    light = dict(reversed(ours))
    dark = dict(ours)
    assert len(light) > 20
    assert [
        f"{name}: {value};" for name, value in light.items() if f"{name}: {value};" not in day
    ] == []
    assert [n for n in dark if dark[n] != light[n] and f"{n}: {dark[n]};" not in night] == []


def test_there_is_no_percentage_anywhere():
    page = read(html_of(sample_report()))
    (main,) = page.all("main")

    report("a percentage", re.findall(r"\S*%\S*", main.text))
