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
    "404.html": "a server shows it for an address that is not there",
    "i/": "an address of an object that somebody wrote down leads to it",
    "objects.inv": "another site made with Sphinx finds our objects by it",
    ".buildinfo": "the next build sees by it whether the settings are the same",
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
                # the page for who got lost names everything from the top of the server
                top = "" if parts.path.startswith("/") else posixpath.dirname(name)
                whole = posixpath.join(top, unquote(parts.path).lstrip("/"))
                if posixpath.normpath(whole) != name:
                    found.setdefault(posixpath.normpath(whole), name)
    return found


def test_every_file_is_asked_for(built, record_property):
    files = {path for path in built.output.rglob("*") if path.is_file()}
    names = {path.relative_to(built.output).as_posix() for path in files}
    known = asked(built.output)
    weight = sum(path.stat().st_size for path in files)
    record_property("figure", f"shipped: {len(files)} files, {weight / 1e6:.1f} MB")

    spare = sorted(names - known.keys())
    unexplained = [name for name in spare if not name.startswith(tuple(FINE))]
    report("no page asks for this file; say in shipped.py that it goes, or in FINE why it stays",
           unexplained)  # fmt: skip
    nothing = [one for one in FINE if not any(name.startswith(one) for name in spare)]
    report("this stands in FINE for nothing", nothing)
