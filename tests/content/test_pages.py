"""Addresses of pages are for ever: pages.txt holds every page that was ever published."""

from __future__ import annotations

import runpy
from pathlib import Path

from support.pages import ROOT, report, site_pages

PUBLISHED = Path(__file__).with_name("pages.txt")


def published() -> list[str]:
    return PUBLISHED.read_text(encoding="utf-8").splitlines()


def present() -> set[str]:
    return {page.name.removesuffix(".md") for page in site_pages()}


def moved() -> dict[str, str]:
    """The pages that were moved: from where to where."""
    return dict(runpy.run_path(str(ROOT / "conf.py")).get("normspoor_verhuisd", {}))


def test_no_published_page_is_gone():
    gone = sorted(set(published()) - present() - moved().keys())

    report("a page moved: name its new place in normspoor_verhuisd in conf.py", gone)


def test_a_new_page_is_written_down():
    new = sorted(present() - set(published()))

    report("add these lines to tests/content/pages.txt (sorted); from then on they stay", new)


def test_the_list_is_sorted_and_holds_a_page_once():
    assert published() == sorted(set(published()))
