"""Whatever stands in a title or a field is text, on every page, picture and list made of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from normspoor.adapters.build import build
from normspoor.core.metamodel import TYPES_BY_NAME, Kind
from normspoor.sphinx.placeholders import DRAWERS
from support.dossier import DAY, new_dossier
from support.hostile.case import elements
from support.planted import whole_pages

_KWAAD = """<img src=kwaad onerror=alert(1)>'"><svg onload=alert(1)></script><script>alert(1)"""
_OPENING = re.compile(r"^:::\{(\w+)\} (.+)$")
_HEADING = re.compile(r"^#+ ")
_FIELD = re.compile(r"^:(\w+): (.+)$")


def _spoilt(text: str) -> str:
    """The same page with something that is no text behind every text of the author."""
    lines, type_name = [], ""
    for line in text.splitlines():
        found = _OPENING.match(line)
        type_name = found[1] if found else type_name
        field = _FIELD.match(line)
        kind = TYPES_BY_NAME[type_name].field(field[1]) if field and type_name else None
        is_text = found or _HEADING.match(line) or (kind is not None and kind.kind is Kind.TEXT)
        lines.append(f"{line} {_KWAAD}" if is_text else line)
    return "\n".join(lines)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, norm_beside: Callable[[Path], Path]) -> Path:
    """A whole dossier in which every text is spoilt, with every overview and picture."""
    folder = new_dossier(tmp_path_factory.mktemp("markup") / "dossier", "--taalhuis", "--ido")
    for name, text in whole_pages().items():
        path = folder / "dossier" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(_spoilt(text), encoding="utf-8")
    drawn = "\n\n".join(
        f":::{{{name}}} {argument}\n:::" for name in DRAWERS for argument in ("", "SV-LEZEN")
    )
    (folder / "dossier" / "samenwerkingen" / "alles.md").write_text(
        f"# Alles {_KWAAD}\n\n{drawn}\n", "utf-8"
    )
    output = norm_beside(folder.parent / "site")
    build(folder, "html", output, settings={"normspoor_peildatum": DAY})
    return output


def test_nothing_that_was_typed_becomes_markup(site):
    found = [
        f"{path.relative_to(site)}: <{name}>"
        for path in site.rglob("*.html")
        for name, given in elements(path.read_text(encoding="utf-8"))
        if "alert(1)" in (given.get("onerror", "") + given.get("onload", ""))
        or given.get("src") == "kwaad"
    ]

    assert found == []


def test_every_text_can_be_read_all_the_same(site):
    page = (site / "dossier" / "samenwerkingen" / "lezen.html").read_text(encoding="utf-8")

    assert page.count("&lt;img src=kwaad onerror=alert(1)&gt;") > 5


def test_no_text_ends_the_script_around_it(site):
    scripts = [
        script
        for path in site.rglob("*.html")
        for script in re.findall(
            r"<script\b[^>]*>(.*?)</script>", path.read_text("utf-8"), re.DOTALL
        )
    ]

    assert not [script for script in scripts if script.strip() == "alert(1)"]


def test_the_calendar_and_the_data_hold_one_line_for_each_text(site):
    for path in site.rglob("*.ics"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if not re.match(r"[A-Z-]+[:;]| ", line)]
    for path in site.rglob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))
