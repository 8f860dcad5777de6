"""A matrix on a screen: choose rows, keep the heads in sight, find the way along a row."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from support.site import PROFIEL, Project

from .conftest import opened

pytestmark = pytest.mark.browser

_DESKTOP = {"width": 1280, "height": 900}
_ROWS = """() => [...document.querySelectorAll("#matrix-1 tbody tr")]
  .filter(row => row.checkVisibility()).map(row => [row.className, row.innerText])"""
_SHADES = """() => [...document.querySelectorAll("table.breed")].map(table => {
  const shade = getComputedStyle(table.parentElement, "::after");
  return [table.id, parseFloat(shade.width) > 0 && shade.backgroundImage !== "none"];
})"""
_MORE = """id => {
  const box = document.getElementById(id).parentElement;
  return box.scrollWidth > box.clientWidth;
}"""
_TO_THE_END = """() => document.querySelectorAll("table.breed").forEach(
  table => table.parentElement.scrollLeft = 9999)"""
_LAST_ROW = """table => {
  table.parentElement.scrollIntoView({block: "end"});
  table.parentElement.scrollTop = 9999;
}"""
_TIMES_SLOWER = 4


@pytest.fixture
def matrix(browser: Browser, built) -> Iterator[Page]:
    for visit in opened(browser, built.output, "docs/voorbeelddossier/overzicht"):
        yield visit.page


def _shown(page: Page) -> list[str]:
    """The rows of the first matrix that are seen and that are no head or sub-total."""
    return [text for css, text in page.evaluate(_ROWS) if "groep" not in css and "subt" not in css]


def test_a_filter_works_by_keyboard_and_says_how_many_rows_are_left(matrix):
    form = matrix.locator("form.matrixfilter").first
    before = len(_shown(matrix))
    form.get_by_label("Onderwerp").focus()
    matrix.keyboard.press("t")  # a native choice goes to the first that begins so
    said = form.get_by_role("status")

    assert form.get_by_label("Onderwerp").input_value() == "taalhuis"
    left = len(_shown(matrix))
    assert 0 < left < before
    assert said.inner_text() == f"{left} van {before} rijen"
    heads = [text.strip() for css, text in matrix.evaluate(_ROWS) if "groep" in css]
    assert heads == ["Taalhuis"]


def test_a_choice_hides_what_is_only_true_of_all_rows(matrix):
    form = matrix.locator("form.matrixfilter").first
    foot = matrix.locator("#matrix-1").locator("xpath=ancestor::div[2]/following-sibling::p")
    whole = foot.all_inner_texts()
    form.get_by_label("Onderwerp").select_option("taalhuis")

    shown = foot.filter(visible=True).all_inner_texts()
    assert whole[0] == "Peildatum: 21 november 2026 · Onderwerp: alles"
    assert whole[2].startswith("Rijen waar niets in staat: ")
    assert shown == ["Peildatum: 21 november 2026", whole[1]]

    form.get_by_label("Onderwerp").select_option("")
    assert foot.all_inner_texts() == whole


def test_where_no_row_fits_that_is_said_and_there_are_no_bare_heads(matrix):
    form = matrix.locator("form.matrixfilter").first
    form.get_by_label("Onderwerp").select_option("ido")
    form.get_by_label("Stand").select_option("verlopen")

    assert form.get_by_role("status").inner_text().startswith("Geen enkele rij past bij")
    assert not matrix.locator("#matrix-1").is_visible()

    form.get_by_label("Stand").select_option("")
    assert matrix.locator("#matrix-1").is_visible()


def test_the_heads_stay_in_sight_above_the_last_row_of_every_long_matrix(matrix):
    matrix.set_viewport_size(_DESKTOP)
    tall = matrix.locator("table.breed:has(tbody tr:nth-child(9))")

    assert tall.count() >= 3
    for table in tall.all():
        table.evaluate(_LAST_ROW)
        head = table.locator("thead th").first.bounding_box()
        last = table.locator("tbody tr").last.bounding_box()
        header = matrix.locator(".bd-header").bounding_box()["height"]
        assert header <= head["y"] < last["y"] < _DESKTOP["height"]


def test_a_shade_says_that_there_is_more_to_the_right_and_goes_at_the_end(matrix):
    matrix.set_viewport_size(_DESKTOP)
    shades = dict(matrix.evaluate(_SHADES))

    assert set(shades.values()) == {True, False}
    for anchor, more in shades.items():
        assert more is matrix.evaluate(_MORE, anchor)
    matrix.evaluate(_TO_THE_END)
    matrix.wait_for_timeout(100)  # the browser looks at it in the next frame
    assert not any(shade for _, shade in matrix.evaluate(_SHADES))


def test_both_choices_count_for_the_same_subject(matrix):
    form = matrix.locator("form.matrixfilter").first
    form.get_by_label("Onderwerp").select_option("organisatie")
    form.get_by_label("Stand").select_option("geen bewijs")

    assert [text.partition("\n")[0].partition("\t")[0] for text in _shown(matrix)] == [
        "Gewenste resultaten zijn concreet"
    ]
    # a sub-total of all rows would not be true of this one
    assert not [css for css, _ in matrix.evaluate(_ROWS) if "subtotaal" in css]


def test_on_paper_no_row_is_hidden(matrix):
    everything = len(matrix.evaluate(_ROWS))
    form = matrix.locator("form.matrixfilter").first
    form.get_by_label("Onderwerp").select_option("ido")
    matrix.emulate_media(media="print")

    assert len(matrix.evaluate(_ROWS)) == everything
    assert not form.is_visible()


def test_without_a_script_there_is_nothing_to_choose_and_every_row_is_there(browser, built):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((built.output / "docs/voorbeelddossier/overzicht.html").as_uri())

    assert not page.locator("form.matrixfilter").first.is_visible()
    assert (
        page.locator("#matrix-1 tbody tr:visible").count()
        == page.locator("#matrix-1 tbody tr").count()
    )
    context.close()


def test_the_row_and_the_column_where_somebody_stands_light_up(matrix):
    link = matrix.locator("#matrix-1 tbody td a").first
    link.focus()
    column = link.evaluate("link => link.closest('td').cellIndex")
    lit = matrix.locator("#matrix-1 .kolom").evaluate_all("cells => cells.map(c => c.cellIndex)")
    veil = "e => getComputedStyle(e).backgroundImage.startsWith('linear-gradient')"

    assert set(lit) == {column}
    assert len(lit) > 10
    assert link.locator("xpath=ancestor::tr/th").evaluate(veil)
    assert not matrix.locator("#matrix-1 tbody tr th[scope=row]").last.evaluate(veil)


def test_a_matrix_of_three_hundred_rows_is_filtered_quickly(browser, tmp_path, record_property):
    for visit in opened(browser, _large(tmp_path), "index"):
        slow = visit.page.context.new_cdp_session(visit.page)
        slow.send("Emulation.setCPUThrottlingRate", {"rate": _TIMES_SLOWER})
        took = visit.page.evaluate(
            """() => {
              const choice = document.querySelector("form.matrixfilter select");
              const start = performance.now();
              choice.value = "taalhuis";
              choice.dispatchEvent(new Event("change", {bubbles: true}));
              document.body.offsetHeight;
              return performance.now() - start;
            }"""
        )
        left = visit.page.locator("tbody tr[data-stand]:visible").count()

        record_property("figure", f"filter 300 rows, CPU {_TIMES_SLOWER}x slower: {took:.0f} ms")
        assert left == 100
        assert took < 1000


def _large(folder):
    """The site of a dossier with three hundred partners, a third of them of the taalhuis."""
    partner = ":::{partner} Partner %d\n:id: PART-%d\n:scope: %s\n:rollen: partner\n:::\n"
    subjects = ("organisatie", "organisatie", "taalhuis")
    partners = "\n".join(partner % (n, n, subjects[n % 3]) for n in range(300))
    matrix = "# Begin\n\nWie doet mee?\n\n:::{matrix}\n:soort: partner-rol\n:::\n\n"
    return Project(folder / "d", {"index.md": matrix + PROFIEL + "\n" + partners}).build().output
