"""Every page on paper: whole, on sheets that say where they come from, in every light."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import pytest
from playwright.sync_api import Page

from normspoor.adapters.build import build
from support.pages import report, site_pages
from support.paper import MM, Paper, Sheet, printed
from support.site import SETTINGS

pytestmark = pytest.mark.browser

FOLDERS = {
    folder: [page.name.removesuffix(".md") for page in pages]
    for folder, pages in groupby(
        sorted(site_pages(), key=lambda page: Path(page.name).parts[:-1]),
        lambda page: str(Path(page.name).parent),
    )
}
#: One page of each kind.
KINDS = (
    "index",
    "norms/samenwerking/indicatoren/indicator-1",
    "checklists/fase-1a",
    "docs/beginnen/een-samenwerking-opschrijven",
    "docs/uitleg/vier-fasen",
    "docs/voorbeelddossier/netwerk",
    "docs/voorbeelddossier/jaarkalender",
    "docs/voorbeelddossier/overzicht",
    "docs/voorbeelddossier/samenwerkingen/leestafel",
    "docs/voorbeelddossier/hulpmiddelen/krachten",
)
#: Small print and text are lower than this, in points; the headings of sections are higher.
TEXT = 13.5
MARGIN = 9
#: For fewer words nobody wants a sheet of its own.
FEW = 8
_WORD = re.compile(r"\w+")
#: What the page holds, as it is meant to be printed.
_FACTS = """() => {
  const text = node => node.innerText;
  const longest = row => [...row.cells].map(text).reduce((a, b) => a.length < b.length ? b : a);
  const tables = [...document.querySelectorAll(".bd-article table")];
  return {foot: document.documentElement.dataset.voet,
    tables: tables.filter(table => table.tHead && table.checkVisibility()).map(table => ({
      wide: table.closest(".breed") !== null,
      heads: [...table.tHead.querySelectorAll("th")].map(text).join(" "),
      rows: [...table.tBodies].flatMap(body => [...body.rows]).map(longest)}))};
}"""
#: A page with everything that only shows when it is asked for, in a dossier with a hard name.
_PROBE = """\
# Proef & <meer>

:::{dropdown} Dichtgeklapt
Kweepeer achter een vouw.
:::

::::{tab-set}
:::{tab-item} Links
Mispel op het eerste blad.
:::
:::{tab-item} Rechts
Kruisbes op het tweede blad.
:::
::::

Lees [de site](https://voorbeeld.example/een/lang/adres) en nog eens
[dezelfde site](https://voorbeeld.example/een/lang/adres), of <https://anders.example>.
Ga ook naar [de vouw](#proef-meer) of [bel](tel:+31000000000).

```
een lange regel code REGEL zonder einde
```

```python
kleur = "donker"
```
""".replace("REGEL", " ".join(f"woord{number}" for number in range(40)))
_CONF = """\
project = 'Taalhuis "De Proef" <b>'
extensions = ["normspoor.sphinx"]
"""


@pytest.fixture(scope="session")
def press(browser, tmp_path_factory) -> Iterator[Page]:
    """A page of an ordinary computer, used again for every page that is printed."""
    context = browser.new_context(locale="nl-NL")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def probe(tmp_path_factory) -> Path:
    """The site of a small dossier with the probes."""
    folder = tmp_path_factory.mktemp("proef")
    (folder / "conf.py").write_text(_CONF, encoding="utf-8")
    (folder / "index.md").write_text(_PROBE, encoding="utf-8")
    return build(folder, "html", folder / "uit", settings=SETTINGS).output


@pytest.fixture
def on_sheets(press, probe, tmp_path) -> Callable[[], Paper]:
    """The page with probes as it is printed now."""
    press.goto((probe / "index.html").as_uri())
    return lambda: printed(press, tmp_path)


def plain(text: str) -> str:
    """The words alone, with one space between them."""
    return " ".join(_WORD.findall(text))


def complaints(paper: Paper, facts: dict) -> Iterator[str]:
    """Everything that a reader of the sheets would miss."""
    yield from (f"lost: {word}" for word in paper.lost)
    yield from (f"{n}: {said}" for n, sheet in enumerate(paper.sheets, 1) for said in bad(sheet))
    wanted = sorted(_WORD.findall(facts["foot"]))
    for number, sheet in enumerate(paper.sheets, 1):
        counted = [str(number), str(len(paper.sheets))]
        if sorted(_WORD.findall(sheet.said_below)) != sorted([*wanted, *counted]):
            yield f"{number}: the foot says {sheet.said_below!r}"
    for table in facts["tables"]:
        yield from of_table(table, paper.sheets)


def bad(sheet: Sheet) -> Iterator[str]:
    """What is wrong with one sheet by itself."""
    size = round(sheet.width / MM), round(sheet.height / MM)
    if size not in {(210, 297), (297, 210)}:
        yield f"not A4: {size}"
    yield from (f"in the margin: {word}" for word in sheet.beside(MARGIN))
    if len(sheet.words) < FEW:
        yield f"nearly empty: {sheet.text!r}"
    if any(word.bottom - word.top > TEXT for word in sheet.last_line):
        yield f"a heading alone at the foot: {' '.join(word.text for word in sheet.last_line)!r}"


def of_table(table: dict, sheets: tuple[Sheet, ...]) -> Iterator[str]:
    """Rows that are not there, sheets without heads, and a matrix that stands upright."""
    heads = plain(table["heads"])
    texts = [plain(sheet.text) for sheet in sheets]
    for row in filter(None, map(plain, table["rows"])):
        found = [number for number, text in enumerate(texts) if row in text]
        if not found:
            yield f"no row {row!r}"
        elif not any(heads in texts[number] for number in found):
            yield f"no heads above {row!r}"
        elif table["wide"] and not any(sheets[number].landscape for number in found):
            yield f"not on its side: {row!r}"


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_page_prints_whole(built, press, tmp_path, record_property, folder):
    found: list[str] = []
    sheets = rows = 0
    for name in FOLDERS[folder]:
        press.goto((built.output / f"{name}.html").as_uri())
        paper = printed(press, tmp_path)
        press.emulate_media(media="print")
        facts = press.evaluate(_FACTS)
        press.emulate_media(media="null")
        found += [f"{name}: {said}" for said in complaints(paper, facts)]
        sheets += len(paper.sheets)
        rows += sum(len(table["rows"]) for table in facts["tables"])
    pages = len(FOLDERS[folder])
    record_property(
        "figure", f"print {folder}: {pages} pages, {sheets} sheets, {rows} rows of tables, 0 lost"
    )
    report("a page is printed whole", found)


@pytest.mark.parametrize("name", KINDS)
def test_a_phone_in_the_dark_prints_the_same(browser, built, press, tmp_path, name):
    address = (built.output / f"{name}.html").as_uri()
    phone = browser.new_context(
        viewport={"width": 375, "height": 800}, color_scheme="dark", locale="nl-NL"
    )
    papers = []
    for page in (press, phone.new_page()):
        page.goto(address)
        papers.append(printed(page, tmp_path))
    phone.close()

    assert papers[0].sheets == papers[1].sheets
    assert papers[0].greys(1) == papers[1].greys(1)


def test_what_is_folded_or_behind_a_tab_is_printed_under_its_name(on_sheets):
    (sheet,) = on_sheets().sheets
    heights = {word.text: word.top for word in sheet.words}
    order = ["Dichtgeklapt", "Kweepeer", "Links", "Mispel", "Rechts", "Kruisbes", "Lees"]

    assert sorted(order, key=heights.__getitem__) == order


def test_the_address_of_another_site_stands_behind_its_link_once(on_sheets):
    text = " ".join(sheet.text for sheet in on_sheets().sheets)

    assert (
        "de site (https://voorbeeld.example/een/lang/adres) en nog eens dezelfde site, of" in text
    )
    assert "of https://anders.example. Ga ook naar de vouw of bel." in text
    assert "#" not in text


def test_a_long_line_of_code_is_wrapped(on_sheets):
    paper = on_sheets()

    assert paper.lost == []
    assert "woord39" in paper.sheets[0].text
    assert paper.sheets[0].beside(MARGIN) == []


def test_code_is_as_dark_for_who_reads_in_the_dark(on_sheets, press):
    light = on_sheets().greys(1)
    press.emulate_media(color_scheme="dark")
    press.reload()
    dark = on_sheets().greys(1)
    press.emulate_media(color_scheme="null")

    assert light == dark


def test_a_row_that_a_filter_hides_is_printed(built, press, tmp_path):
    press.goto((built.output / "docs/voorbeelddossier/overzicht.html").as_uri())
    whole = printed(press, tmp_path)
    press.locator("form.matrixfilter select").first.select_option("ido")
    seen = press.locator("#matrix-1 tbody tr:visible").count()
    filtered = printed(press, tmp_path)

    assert seen < press.locator("#matrix-1 tbody tr").count()
    assert whole.sheets == filtered.sheets


def test_the_foot_of_a_sheet_says_dossier_page_address_day_and_version(on_sheets):
    (sheet,) = on_sheets().sheets
    foot = sheet.said_below

    assert 'Taalhuis "De Proef" <b> · Proef & <meer> · index.html' in foot
    assert "Stand van 21 november 2026 · versie ab12cd3 van 20 november 2026" in foot
    assert "1 / 1" in foot


def test_the_foot_of_the_page_on_screen_says_day_and_version(built, press):
    press.goto((built.output / "index.html").as_uri())

    said = press.inner_text("footer .stempel")
    assert said == "Stand van 21 november 2026 · versie ab12cd3 van 20 november 2026"
