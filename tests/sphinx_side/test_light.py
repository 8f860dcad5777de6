"""A site brings only what its pages use, and nothing that a strict policy forbids."""

from __future__ import annotations

import re
import struct
import zlib

import pytest

from support.site import PROFIEL, Project

_INLINE = re.compile(r"<script(?![^>]* src=)|<style|\sstyle=|\son\w+=\"", re.IGNORECASE)
_TABLE = """\
# Tabel

```{list-table} Wie doet wat
:header-rows: 1
:widths: 26 74

* - Wie
  - Wat
* - de directeur
  - beslist
```
"""
_PICTURES = """\
# Beelden

![zoals hij is](foto.png)

:::{image} foto.png
:alt: de helft
:width: 50%
:::

:::{image} foto.png
:alt: in pixels
:width: 100px
:::
"""
_TABS = "# Bladen\n\n::::{tab-set}\n:::{tab-item} Een\nTekst.\n:::\n::::\n"


def _png(width: int, height: int) -> bytes:
    """A picture of this size; what is in it, nobody looks at."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        whole = kind + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (width + 1) * height)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def _index(*pages: str) -> str:
    return "\n".join(["# Begin", "", PROFIEL, ":::{toctree}", *pages, ":::", ""])


@pytest.fixture
def project(tmp_path):
    """Pages with a table of given widths and with pictures."""
    pages = {"index.md": _index("tabel", "beelden"), "tabel.md": _TABLE, "beelden.md": _PICTURES}
    made = Project(tmp_path / "proef", pages, 'include_patterns = ["**.md"]\n')
    (made.folder / "foto.png").write_bytes(_png(200, 80))
    return made


def _static(built):
    return {name.removeprefix("_static/") for name in built.files() if name.startswith("_static/")}


def test_no_page_holds_a_script_or_a_style(project):
    built = project.build()
    pages = {name: text.decode() for name, text in built.files().items() if name.endswith(".html")}
    found = {name: _INLINE.findall(text) for name, text in pages.items() if _INLINE.search(text)}

    assert len(pages) == 6
    assert found == {}


def test_the_widths_of_columns_are_classes_in_steps_of_five(project):
    page = project.build().page("tabel.html")

    assert re.findall(r'<th class="([^"]*)"', page) == ["breedte-25", "breedte-75"]
    assert "normspoor-widths.css" in page


def test_every_picture_has_its_place_before_it_is_there(project):
    page = project.build().page("beelden.html")
    tags = {re.search(r'alt="([^"]*)"', tag)[1]: tag for tag in re.findall(r"<img alt[^>]*>", page)}

    def says(name, width, height):
        return f'width="{width}"' in tags[name] and f'height="{height}"' in tags[name]

    assert says("zoals hij is", 200, 80)
    assert says("in pixels", 100, 40)
    assert says("de helft", 200, 80)
    assert "breedte-50" in tags["de helft"]


def test_what_nobody_asks_for_is_not_there(project):
    names = _static(project.build())

    assert {"basic.css", "scripts/pydata-sphinx-theme.js", "normspoor-mode.js"} <= names
    spare = re.compile(r"\.map$|woff|bootstrap|fontawesome|jquery|needs|viewer|design|webpack|png$")
    assert [name for name in names if spare.search(name)] == []


def test_what_one_page_asks_for_comes_with_it_and_goes_with_it(project):
    project.build()
    project.write("bladen.md", _TABS)
    project.write("index.md", _index("tabel", "beelden", "bladen"))
    built = project.build()

    assert {"sphinx-design.min.css", "design-tabs.js"} <= _static(built)
    assert "design-tabs.js" in built.page("bladen.html")
    assert "sphinx-design" not in built.page("tabel.html")
    assert _static(built) == _static(project.build(output="vers"))
    project.write("bladen.md", "# Bladen\n\nTekst.\n")
    assert "design-tabs.js" not in _static(project.build())


def test_a_trusted_page_may_have_sphinx_needs_draw(project):
    project.write("tabel.md", "# Tabel\n\n```{needtable}\n```\n")
    built = project.build()

    assert "sphinx-needs/libs/html/needstable.js" in _static(built)
    assert "needstable.js" in built.page("tabel.html")
    assert "needstable.js" not in built.page("beelden.html")


def test_a_part_of_the_theme_that_needs_bootstrap_gets_it(project):
    conf = (project.folder / "conf.py").read_text(encoding="utf-8")
    project.write("conf.py", f'{conf}html_js_files = ["scripts/bootstrap.js"]\n')
    names = _static(project.build())

    assert {"scripts/bootstrap.js", "scripts/bootstrap.js.LICENSE.txt"} <= names


def test_what_a_dossier_brings_itself_stays(project):
    conf = (project.folder / "conf.py").read_text(encoding="utf-8")
    extra = 'html_static_path = ["eigen"]\nhtml_extra_path = ["mee"]\n'
    project.write("conf.py", f"{conf}{extra}")
    project.write("eigen/plus.png", "van ons")
    project.write("eigen/scripts/kaart.js.map", "van ons")
    (project.folder / "mee").mkdir()
    (project.folder / "mee" / "oud.html").write_bytes("<p>één</p>".encode("latin-1"))
    names = _static(project.build())

    assert {"plus.png", "scripts/kaart.js.map"} <= names
    assert "minus.png" not in names


def test_a_width_that_no_screen_has_is_no_width(project):
    """It is a number to docutils, and to a computer it is endless."""
    project.write("beelden.md", _PICTURES.replace("100px", f"{'9' * 400}px"))
    page = project.build().page("beelden.html")

    assert page.count('width="200"') == page.count('height="80"') == 3
