"""Every reference in a page or a text leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

from support.pages import PACKAGE, ROOT, TEMPLATE, Page, read, report, site_pages

TEXTS = tuple(read(ROOT / name) for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"))
TEMPLATE_PAGES = tuple(read(path) for path in sorted(TEMPLATE.rglob("*.md")))

_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_NEED = re.compile(r"\{need\}`(?:[^`<]*<)?([\w-]+)>?`")
_ID = re.compile(r"`((?:SAM|ODD|AUD|PART-ROL|SCORE|BS|LR|LP|GSL|BEGRIP|LIJST|TP)-[\w-]*[\w])`")
_PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]*)`")


def outside_code(page: Page) -> list[tuple[int, str]]:
    """The lines of a page that are no code, with their numbers."""
    return [(line.number, line.text) for line in page.lines if line.kind != "code"]


def slugs(page: Page) -> set[str]:
    """The anchors that the headings of a page get."""
    titles = (line.text.lstrip("# ").lower() for line in page.lines if line.kind == "heading")
    return {re.sub(r"[^\w\s-]", "", title).replace(" ", "-") for title in titles}


def lost(page: Page, target: str) -> bool:
    """Whether a relative link of a page leads to no file, or to no heading in it."""
    file, _, anchor = target.partition("#")
    path = (ROOT / page.name).parent / file if file else ROOT / page.name
    if not path.exists():
        return True
    return bool(anchor) and path.suffix == ".md" and anchor not in slugs(read(path.resolve()))


def test_every_relative_link_leads_to_a_file():
    found = [
        f"{page.name}:{number} {target}"
        for page in (*site_pages(), *TEXTS, *TEMPLATE_PAGES)
        for number, line in outside_code(page)
        for target in _LINK.findall(line)
        if not re.match(r"[a-z]+:", target) and lost(page, target)
    ]

    report("a link leads to a file that is there", found)


def test_every_reference_to_an_object_leads_to_one(catalog):
    found = [
        f"{page.name}:{number} {item_id}"
        for page in (*site_pages(), *TEMPLATE_PAGES)
        for number, line in outside_code(page)
        for item_id in (*_NEED.findall(line), *_ID.findall(line))
        if catalog.get(item_id) is None
    ]

    report("a reference leads to an object that is there", found)


def test_every_path_in_the_texts_for_developers_is_there():
    """A path counts from the top of the repository or, in short, from the package."""
    found = [
        f"{page.name}:{number} {path}"
        for page in TEXTS
        for number, line in outside_code(page)
        for path in _PATH.findall(line)
        if not path.startswith("_build") and not any((at / path).exists() for at in (ROOT, PACKAGE))
    ]

    report("a text names a file or folder that is there", found)


def test_a_planted_dead_link_is_seen():
    page = Page("docs/proef.md", "")

    assert lost(page, "nergens.md")
    assert lost(page, "../README.md#bestaat-niet")
    assert not lost(page, "../README.md#try-it")
    assert not lost(page, "beginnen/index.md")
    assert Path(ROOT / "docs" / "beginnen" / "index.md").exists()
