"""The HTML form in a real browser, opened from disk: for every reader, on screen and on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from normspoor.core.report.shape import Block, Cell, Column, Kind, Mention, Part, Report, Row, Table
from normspoor.report.html.page import html_of
from support.axe import colour_violations, violations
from support.chromium import running
from support.keyboard import walk
from support.pages import report
from support.paper import printed
from support.reader import LARGE, SPACIOUS, broken, styled
from support.sample_report import big_report, make, sample_report

pytestmark = pytest.mark.browser
_UNFOLD = "() => { for (const one of document.querySelectorAll('details')) one.open = true; }"
#: Also what is far away: scripts that look at a page know nothing of what is not drawn yet.
_DRAWN = ".tabel { content-visibility: visible !important }"
_SEEN = "rows => rows.filter(row => row.checkVisibility()).length"
_ROWS = ".tabel tbody tr"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests here."""
    with running() as browser:
        yield browser


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The page of a small report, of one with awkward titles, and of one with a huge table."""
    folder = tmp_path_factory.mktemp("rapport")
    reports = {
        "small": sample_report(),
        "awkward": make(partners=8, collaborations=16, evidence=24, awkward=True),
        "huge": _huge(),
        "bare": _without_subjects(sample_report()),
    }
    for name, made in reports.items():
        (folder / f"{name}.html").write_text(html_of(made), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in reports}


def _without_subjects(made: Report) -> Report:
    """The same report, in which the rows about partners name no subject."""
    tables = (
        replace(one, rows=tuple(replace(row, subjects=()) for row in one.rows))
        if one.key == "partner-verband"
        else one
        for one in made.tables
    )
    return replace(made, tables=tuple(tables))


@pytest.fixture
def entered(browser: Browser, pages: dict[str, Path]) -> Iterator[Callable[..., Page]]:
    """Open a page as somebody who was never there before; an error of it fails the test."""
    contexts: list[Any] = []
    errors: list[str] = []

    def enter(name: str, width: int = 1280, *, drawn: bool = False, **settings: Any) -> Page:
        window = {"width": width, "height": 900}
        context = browser.new_context(viewport=window, locale="nl-NL", bypass_csp=drawn, **settings)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: errors.append(said.text))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("requestfailed", lambda asked: errors.append(asked.url))
        page.goto(pages[name].as_uri())
        if drawn:
            page.add_style_tag(content=_DRAWN)
        return page

    yield enter
    for context in contexts:
        context.close()
    report("the browser complains", errors)


def _huge() -> Report:
    """The large report, and in it a matrix of 300 by 40."""
    made = big_report()
    columns = tuple(Column(f"k{n}", f"Samenwerking {n}", Kind.OBJECTS) for n in range(40))
    rows = tuple(
        Row(
            tuple(
                Cell(mentions=(Mention(f"BEW-{n}", "geldig"),))
                if (n + k) % 7 == 0
                else Cell("geen")
                for k in range(40)
            ),
            subjects=("taalhuis" if n % 2 else "organisatie",),
            state="geldig" if n % 3 else "verlopen",
        )
        for n in range(300)
    )
    table = Table("groot", "Groot", "Een grote tabel.", columns, rows, "Niets.", wide=True)
    part = Part("groot", "Groot", "De grote tabel.", (Block("groot"),))
    return replace(made, tables=(*made.tables, table), parts=(*made.parts, part))


@pytest.mark.parametrize("unfolded", [False, True], ids=["folded", "open"])
@pytest.mark.parametrize("width", [1280, 375])
def test_axe_finds_nothing(entered, width, unfolded):
    page = entered("small", width, drawn=True, color_scheme="light")
    if unfolded:
        page.evaluate(_UNFOLD)

    report(f"at {width}, light", violations(page))
    page.emulate_media(color_scheme="dark")
    report(f"at {width}, dark", colour_violations(page, set()))


@pytest.mark.parametrize("width", [1280, 640, 320])
def test_a_page_is_one_tree_and_fits(entered, width):
    page = entered("awkward", width, drawn=True)
    page.evaluate(_UNFOLD)

    report("the structure of the page", broken(page, "structure"))
    report(f"at {width}", broken(page, "room"))


@pytest.mark.parametrize("style", [SPACIOUS, LARGE], ids=["spacious", "large"])
def test_more_room_or_larger_letters_lose_nothing(entered, style):
    page = entered("awkward", drawn=True)
    page.evaluate(_UNFOLD)

    with styled(page, style):
        report("with more room or larger letters", broken(page, "room"))


def test_the_keyboard_reaches_everything(entered):
    page = entered("small")
    walked = walk(page)

    report("a stop of the keyboard", [*walked.wrong, *walked.missed])
    assert walked.stops > 40
    stops = page.evaluate("window.stops.map(e => e.tagName + (e.getAttribute('href') ?? ''))")
    assert stops[:2] == ["A#rapport", "A#filter"]
    assert {"SELECT", "BUTTON", "SUMMARY", "DIV"} <= set(stops)


def test_forced_colours_keep_every_edge(entered):
    page = entered("small", drawn=True, forced_colors="active")

    report("in forced colours", broken(page, "forced"))


def test_the_filter_leaves_the_rows_that_fit(entered):
    page = entered("small")
    said = page.get_by_role("status")
    rows = page.locator(_ROWS)
    every = rows.count()
    assert said.inner_text() == f"Geen filter: alle {every} regels in beeld."

    page.get_by_label("Stand").select_option("verlopen")
    assert rows.evaluate_all(_SEEN) == 3
    (left,) = page.locator("#tabel-overzichten-2 tbody tr:not([hidden])").all()
    assert "Verslag Taalmaatjes 0 (geldig)" in left.text_content()
    assert said.inner_text() == (
        f"Gefilterd op 'verlopen': 3 van {every} regels in beeld, {every - 3} verborgen."
    )
    evidence = page.locator("#tabel-overzichten-2")
    assert "1 van 3 regels in beeld, 2 verborgen" in evidence.locator(".gefilterd").text_content()
    partners = page.locator("#tabel-overzichten-1")
    assert not partners.locator("table").is_visible()
    assert "geen van de 2 regels past daarbij" in partners.text_content()

    page.get_by_label("Onderwerp").select_option("taalhuis")
    assert rows.evaluate_all(_SEEN) == 0
    assert said.inner_text().startswith("Gefilterd op 'taalhuis' en 'verlopen': geen van")

    page.get_by_role("button", name="Toon alles").click()
    expect(said).to_have_text(f"Geen filter: alle {every} regels in beeld.")
    assert rows.evaluate_all(_SEEN) == every
    assert not page.locator(".gefilterd:visible").count()


def test_a_row_that_names_no_subject_is_for_all_of_them(entered):
    page = entered("bare")
    partners = page.locator("#tabel-overzichten-1 tbody tr")

    page.get_by_label("Onderwerp").select_option("organisatie")
    assert partners.evaluate_all(_SEEN) == partners.count() > 0


def test_the_filter_is_quick_with_a_huge_table(entered, record_property):
    page = entered("huge")
    tools = page.context.new_cdp_session(page)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    took = page.evaluate("""() => {
      const list = document.querySelector("[name=stand]");
      const before = performance.now();
      for (const value of ["0", "1", ""]) {
        list.value = value;
        list.dispatchEvent(new Event("change", { bubbles: true }));
      }
      return (performance.now() - before) / 3;
    }""")

    record_property("figure", f"report, filter on 300 by 40 at 4x: {took:.0f} ms of script")
    assert took < 300


@pytest.mark.parametrize("place", ["blad-samenwerking-SV-30", "objecten"])
def test_a_link_goes_to_its_place_also_past_what_is_not_drawn_yet(entered, place):
    page = entered("huge", java_script_enabled=False)
    page.locator(f".inhoud a[href='#{place}']").click()
    page.wait_for_timeout(200)  # what has come in sight is drawn only now, and may push

    assert 0 <= page.locator(f"#{place} > :first-child").bounding_box()["y"] < 900


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_link_unfolds_the_object_it_leads_to(entered, script):
    page = entered("small", java_script_enabled=script)
    assert not page.locator("#BEW-1").is_visible()

    page.locator("#tabel-overzichten-2 a[href='#BEW-1']").click()
    expect(page.locator("#BEW-1 h4")).to_be_in_viewport()
    page.locator(".eerste a[href='#cijfer-ketens-gebroken']").click()
    expect(page.get_by_text("Geteld zijn de samenwerkingen met een stap")).to_be_in_viewport()


def test_an_older_browser_gets_help_with_what_is_folded(entered):
    page = entered("small")
    page.evaluate("() => { location.hash = 'BEW-1'; }")
    page.evaluate("""() => {
      for (const one of document.querySelectorAll("details")) one.open = false;
      dispatchEvent(new HashChangeEvent("hashchange"));
    }""")

    expect(page.locator("#BEW-1 h4")).to_be_in_viewport()


def test_without_script_everything_is_there_but_the_filter(entered):
    page = entered("small", java_script_enabled=False)

    assert page.locator(_ROWS).evaluate_all(_SEEN) == page.locator(_ROWS).count()
    assert not page.get_by_label("Stand").count() or not page.locator("#filter").is_visible()
    assert not page.locator("a[href='#filter']").is_visible()
    page.locator("summary").last.click()
    expect(page.locator("#BEW-0")).to_be_visible()


def test_a_script_from_elsewhere_does_not_run(browser, pages):
    page = browser.new_page()
    page.goto(pages["small"].as_uri())
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text))
    page.evaluate("""() => {
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", "<p style='color: red'>rood</p>");
    }""")

    assert page.evaluate("window.ran") is None
    assert page.locator("p").last.evaluate("e => getComputedStyle(e).color") != "rgb(255, 0, 0)"
    assert len(refused) == 2
    page.close()


def test_on_paper_everything_is_there(entered, tmp_path):
    paper = printed(entered("small"), tmp_path)

    report("words that are not on paper", paper.lost)
    words = " ".join(sheet.text for sheet in paper.sheets)
    report("objects that stay folded", [one for one in sample_report().things if one not in words])
    assert all("Peildatum 21 november 2026" in sheet.said_below for sheet in paper.sheets)
    assert all(not sheet.beside(8) for sheet in paper.sheets)


def test_a_matrix_lies_on_its_side_and_its_heads_come_back(entered, tmp_path):
    paper = printed(entered("small"), tmp_path)

    sideways = [sheet for sheet in paper.sheets if sheet.landscape]
    assert ["Van partner naar samenwerking" in sheet.text for sheet in sideways] == [True]
    assert "Overzichten" in sideways[0].text


def test_paper_shows_what_the_screen_shows_and_says_so(entered, tmp_path):
    page = entered("small")
    page.get_by_label("Stand").select_option("verlopen")
    text = " ".join(sheet.text for sheet in printed(page, tmp_path).sheets)

    assert "Gefilterd op 'verlopen': 1 van 3 regels in beeld, 2 verborgen." in text
    assert "ontbreekt" not in text.split("Hoe de cijfers")[0].replace("2. Aanpak ✕ ontbreekt", "")
