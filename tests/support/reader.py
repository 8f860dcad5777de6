"""What a reader may choose: a wide or narrow window, light or dark, more space, large letters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_RULES = Path(__file__).parent / "rules"
#: WCAG 1.4.12: what a reader may set without losing anything.
SPACIOUS = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }
"""
#: WCAG 1.4.4: letters of twice the size, in the same window.
LARGE = "html { font-size: 200% !important }"
#: The theme waits 300 ms after a change of width before it looks which tables scroll.
_SETTLED = 350


@cache
def rule(name: str) -> str:
    """The script of a rule in the folder ``rules``."""
    return (_RULES / f"{name}.js").read_text(encoding="utf-8")


def asked(page: Page, name: str) -> Any:
    """What a rule says of a page."""
    return page.evaluate(rule(name))


def broken(page: Page, name: str) -> list[str]:
    """What is wrong with a page by a script that gives the breaches of several rules."""
    found: dict[str, list[str]] = asked(page, name)
    return [f"{what}: {place}" for what, places in found.items() for place in places]


def widen(page: Page, width: int) -> None:
    """A window of another width."""
    page.set_viewport_size({"width": width, "height": 900})
    page.evaluate("() => { window.widened = performance.now(); }")


def settle(page: Page) -> None:
    """Wait until the scripts of a page have seen the new width."""
    page.wait_for_function("wait => performance.now() > window.widened + wait", arg=_SETTLED)


def colour(page: Page, scheme: str) -> None:
    """Light or dark, as the computer of a reader asks for it."""
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function("theme => document.documentElement.dataset.theme === theme", arg=scheme)


@contextmanager
def styled(page: Page, style: str) -> Iterator[None]:
    """A page with the style of a reader on top of its own."""
    added = page.add_style_tag(content=style)
    yield
    added.evaluate("style => style.remove()")
