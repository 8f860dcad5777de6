"""What stands inside the page beside its text: the style of the site, a script, two pictures."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files

from markupsafe import Markup

#: The files of the site; the report wears the same colours and the same words for states.
_SITE = files("normspoor") / "sphinx" / "static"
_OWN = files("normspoor") / "report" / "html" / "static"
_OWN_STYLES = ("page.css", "tables.css", "objects.css", "print.css")
#: A custom property of the house style; those of the theme begin otherwise.
_TOKEN = re.compile(r"^ *(--ns-[\w-]+: [^;]+;)", re.MULTILINE)
_DARK = 'html[data-theme="dark"] {'


@cache
def style(*more: str) -> Markup:
    """The colours of the site, its state words, what is for such a page, and ``more`` files."""
    states = (_SITE / "normspoor-states.css").read_text(encoding="utf-8")
    own = ((_OWN / name).read_text(encoding="utf-8") for name in (*_OWN_STYLES, *more))
    return _trusted("\n".join((_colours(), states, *own)))


@cache
def script() -> Markup:
    """The filter, and help for browsers that do not unfold by themselves."""
    return _trusted((_OWN / "report.js").read_text(encoding="utf-8"))


@cache
def logo() -> Markup:
    """The trail of dots, as an element of the page."""
    return _trusted((_SITE / "logo.svg").read_text(encoding="utf-8").strip())


@cache
def icon() -> str:
    """The picture in the tab of a browser, as an address that holds the picture itself."""
    picture = base64.b64encode((_SITE / "favicon.svg").read_bytes()).decode()
    return f"data:image/svg+xml;base64,{picture}"


def policy(style: str, script: str) -> str:
    """The Content-Security-Policy: these two texts may work, and nothing is fetched or sent."""
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _colours() -> str:
    """The colours of the site; there a reader chooses dark ones, here the computer says so."""
    light, dark = (
        "\n".join(_TOKEN.findall(part))
        for part in (_SITE / "normspoor-colours.css")
        .read_text(encoding="utf-8")
        .split(_DARK, maxsplit=1)
    )
    at_night = f"@media screen and (prefers-color-scheme: dark) {{\n:root {{\n{dark}\n}}\n}}"
    return f":root {{\n{light}\n}}\n{at_night}\n"


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def _trusted(text: str) -> Markup:
    return Markup(text)  # noqa: S704 - a file of the package, not of a dossier
