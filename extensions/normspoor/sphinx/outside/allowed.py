"""What a page from outside may use: short lists; what stands on none of them is refused."""

from __future__ import annotations

from collections.abc import Mapping

from normspoor.core.edition import CLASSES, CLASSIFICATION

_NONE: frozenset[str] = frozenset()
_SIZED = frozenset({"alt", "width"})
_CARD = frozenset({"columns", "link", "link-type", "link-alt"})

#: Directives of others, by their English name, with the options that may be set.  Never
#: ``class`` or ``name``: with those a page can hide text or take the place of something else.
DIRECTIVES: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("note", "tip", "hint", "important", "warning"), _NONE),
    **dict.fromkeys(("attention", "caution", "danger", "seealso"), _NONE),
    "toctree": frozenset({"caption", "glob", "hidden", "maxdepth", "reversed", "titlesonly"}),
    "list-table": frozenset({"header-rows", "stub-columns", "widths"}),
    "table": frozenset({"widths"}),
    "figure": _SIZED,
    "image": _SIZED,
    "grid": frozenset({"gutter"}),
    "grid-item": frozenset({"columns"}),
    "grid-item-card": _CARD,
    "card": _CARD,
    "dropdown": frozenset({"open"}),
    "tab-set": _NONE,
    "tab-item": frozenset({"selected"}),
}

#: The one type beside the norm that a team may add to: sentences that the computer decides.
OWN_POINT = "toetspunt"

ROLES = ("need", "doc", "sub", "sup")

#: Extensions of Markdown: these always, so that attributes are seen and can be refused.
ALWAYS = frozenset({"attrs_inline", "colon_fence", "deflist"})
#: And these where conf.py asks for them.
ON_REQUEST = frozenset({"replacements", "section_ref", "smartquotes"})

#: Languages in which code may be coloured; other code is shown as it is.
LANGUAGES = frozenset(
    {"console", "json", "markdown", "md", "myst", "none", "python", "text", "toml", "yaml"}
)

#: What may stand above a page, and how.
FRONT_MATTER: Mapping[str, frozenset[str]] = {
    "orphan": frozenset({"true"}),
    CLASSIFICATION: frozenset(CLASSES),
}

SCHEMES = frozenset({"http", "https", "mailto", "tel"})

#: Files that may be shown or passed on, each with how such a file begins (nothing: text).
_ZIP = (b"PK\x03\x04",)
PICTURES: Mapping[str, tuple[bytes, ...]] = {
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".gif": (b"GIF87a", b"GIF89a"),
    ".webp": (b"RIFF",),
}
DOCUMENTS: Mapping[str, tuple[bytes, ...]] = {
    ".pdf": (b"%PDF-",),
    **dict.fromkeys((".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"), _ZIP),
    ".txt": (),
}

#: No page of people comes near these; a machine that wants to stop us does.
LONGEST_PAGE = 250_000
LONGEST_FIELD = 2_000
LARGEST_FILE_MB = 10
DEEPEST_FOLDER = 8
FULLEST_FOLDER = 20_000
#: Levels of directives, and of anything at all, in one another.
DEEPEST_BLOCKS = 6
DEEPEST_TREE = 60
MOST_COLUMNS = 100
#: Overviews on one page: each of them shows the whole dossier.
MOST_OVERVIEWS = 40
#: Blocks and answers on one page, the unreadable ones included.
MOST_BLOCKS = 5_000
#: Headings, links and marks of notes on one page: each is looked up among all others.
MOST_LINKS = 5_000
#: Seconds of computing for one page.
LONGEST_READING = 30
