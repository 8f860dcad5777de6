"""Know English when a reader meets it: words that are no Dutch, what others say, and dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pydata_sphinx_theme
import sphinx
import sphinx_design
import sphinx_needs
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po
from jinja2.ext import babel_extract

from normspoor.sphinx import dutch

#: Frequent English words, and those of buttons and menus; none of them is Dutch as well.
_LISTED = """
    about above after again all and any are at back be because before being below between both
    breadcrumb breadcrumbs built but by can cannot clear click close collapse columns copied could
    created dark default delete did displayed does done download each edit empty entries error
    every expand few file files filter first following for found from full further get go has have
    heading her here hidden hide him his how image its into invalid item items jump just latest
    leave left light list loading made main make many matches matching may missing more most much
    must my name navigation never new next no none not nothing now off on once one only or other
    our out page pages pagination permalink please press preview previous rate read reading records
    reload required reset result results return right rows save search searching section select
    settings shall she should show showing sidebar skip so some sort sorted source specified
    still submit such switch table tables than that the their them then there these they this those
    through title to toggle too toolbar top total unable undefined under unknown until updated use
    using value version very view warning were what when where which while who why will with within
    words would yes you your
"""
WORDS = frozenset(_LISTED.split())
#: What a reader may meet all the same, with the reason.
EXCEPTIONS = {
    "CC BY 4.0": "the name of a licence",
    "make": "a command to type",
}
_WORD = re.compile(r"(?<![\w-])[a-z]+(?![\w-])")
_ISO_DATE = re.compile(r"(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])")
_ENGLISH_DATE = re.compile(
    r"\b(?:January|February|March|May|June|July|August|October)\b"
    r"|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}(?:, \d{4})?\b"
)
_HERE = Path(sphinx.__file__).parent
_THEME = Path(pydata_sphinx_theme.__file__).parent
#: Where the templates stand with which the pages are written.
TEMPLATES = (
    _HERE / "themes" / "basic",
    _THEME / "theme",
    Path(dutch.__file__).parent / "templates",
)
#: Which modules of Sphinx write words into a page.
MODULES = (
    _HERE / "locale" / "__init__.py",
    _HERE / "writers" / "html5.py",
    _HERE / "builders" / "html" / "__init__.py",
    _HERE / "environment" / "adapters" / "toctree.py",
    _HERE / "ext" / "graphviz.py",
)
_CATALOGUES = (_HERE / "locale" / "sphinx.pot", _THEME / "locale" / "sphinx.pot")
#: What sphinx-needs and sphinx-design write without any catalogue.
_LITERALS = (Path(sphinx_needs.__file__).parent, Path(sphinx_design.__file__).parent)
#: A sentence or the words on a button.
_LITERAL = re.compile(r"""(["'])([A-Z][a-z]+(?: [a-z]+)+[.:]?)\1""")


@cache
def english_in(text: str) -> list[str]:
    """What is English in a text that a reader sees or hears, dates included."""
    for exception in EXCEPTIONS:
        text = re.sub(rf"(?<!\w){re.escape(exception)}(?!\w)", "", text)
    found = sorted(WORDS & set(_WORD.findall(text.lower())))
    found += _ISO_DATE.findall(text) + _ENGLISH_DATE.findall(text)
    return [*found, "said by others"] if text.strip() in said_by_others() else found


@cache
def ours() -> dict[str, str]:
    """Our catalogue: what others say, and how that is in Dutch."""
    with (Path(dutch.__file__).parent / "locale" / "nl.po").open("rb") as source:
        return {str(one.id): str(one.string) for one in read_po(source) if one.id}


def of_templates() -> set[str]:
    """Everything that a template has translated."""
    found = set()
    for folder in TEMPLATES:
        # the other builder of that folder lists what changed in a program
        for path in sorted({*folder.rglob("*.html")} - {*folder.rglob("changes/*")}):
            with path.open("rb") as source:
                found |= _ids(babel_extract(source, ("_", "gettext"), (), {}))
    return found


def of_modules() -> set[str]:
    """Everything that Sphinx itself has translated on a page."""
    return {
        str(one)
        for path in MODULES
        for _, one, *_ in extract_from_file("python", path, keywords={"_": None})
    }


def _ids(messages: Iterable[tuple[object, ...]]) -> set[str]:
    return {str(one[2]) for one in messages if one[2]}


@cache
def said_by_others() -> frozenset[str]:
    """Whole texts of Sphinx, the theme and sphinx-needs that are not the same in Dutch."""
    found = set(_of_catalogues()) | {text for _, text in _literals()}
    return frozenset(text for text in found if ours().get(text) != text and _tells(text))


def _tells(text: str) -> bool:
    """Whether a text can be known by itself: "document" and "concept" are Dutch too."""
    return " " in text or text[:1].isupper()


def _of_catalogues() -> Iterator[str]:
    for path in _CATALOGUES:
        with path.open("rb") as source:
            yield from (str(one.id) for one in read_po(source) if isinstance(one.id, str))


def _literals() -> Iterator[tuple[str, str]]:
    for folder in _LITERALS:
        for path in (*folder.rglob("*.py"), *folder.rglob("*.js")):
            yield from _LITERAL.findall(path.read_text(encoding="utf-8"))
