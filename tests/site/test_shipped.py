"""Every file of the site is there because a page asks for it."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from support.pages import report

_ASKS = {
    ".html": re.compile(r'\b(?:src|href|action)="([^"]*)"'),
    ".css": re.compile(r'(?:url\(|@import )["\']?([^"\')]+)'),
}
#: What no page asks for, with the reason that it is there.
FINE = {
    "objects.inv": "another site made with Sphinx finds our objects by it",
    ".buildinfo": "the next build sees by it whether the settings are the same",
}
#: What a stylesheet names without anything on a page ever using it, with the reason.
UNUSED = {
    "_static/vendor/fontawesome/webfonts/": "normspoor-icons.css draws the signs, so the theme's "
    "letters with signs are never fetched",
}


def asked(site: Path) -> dict[str, str]:
    """Every file that a page or stylesheet asks for, with one of those that do."""
    found: dict[str, str] = {}
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        pattern = _ASKS.get(path.suffix)
        for target in pattern.findall(path.read_text(encoding="utf-8")) if pattern else ():
            parts = urlsplit(target)
            if parts.path and not parts.scheme:
                whole = posixpath.join(posixpath.dirname(name), unquote(parts.path))
                if posixpath.normpath(whole) != name:
                    found.setdefault(posixpath.normpath(whole), name)
    return found


def test_every_file_is_asked_for(built, record_property):
    files = {path for path in built.output.rglob("*") if path.is_file()}
    names = {path.relative_to(built.output).as_posix() for path in files}
    known = asked(built.output)
    weight = sum(path.stat().st_size for path in files)
    record_property("figure", f"shipped: {len(files)} files, {weight / 1e6:.1f} MB")

    report("no page asks for this file; say in shipped.py that it goes, or in FINE why it stays",
           sorted(names - known.keys() - FINE.keys()))  # fmt: skip
    report("this stands in FINE for nothing", sorted(FINE.keys() - (names - known.keys())))


def test_every_file_that_is_asked_for_is_there(built):
    missing = [
        f"{name} (for {page})"
        for name, page in sorted(asked(built.output).items())
        if not (built.output / name).is_file() and not name.startswith(tuple(UNUSED))
    ]

    report("this file is asked for and is not there", missing)
