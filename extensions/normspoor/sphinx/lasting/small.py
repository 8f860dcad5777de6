"""A page of a few lines that needs nothing else: no theme, no script, no stylesheet."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Way:
    """A link on a small page: where it leads, and its words."""

    uri: str
    text: str


def small_page(title: str, body: str, head: str = "", banner: str = "") -> str:
    """A whole page, never found by a search engine; what comes in besides the title is HTML."""
    return (
        '<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f'<meta name="robots" content="noindex">\n{head}'
        f"<title>{escape(title)}</title>\n</head>\n<body>\n{banner}"
        f"<main>\n<h1>{escape(title)}</h1>\n{body}</main>\n</body>\n</html>\n"
    )


def onward(title: str, sentence: str, to: Way, canonical: str = "") -> str:
    """A page that sends its reader on at once; who stays reads ``sentence`` with the link.

    ``canonical`` is the whole address of where it leads, where that is known.
    """
    head = f'<meta http-equiv="refresh" content="0; url={escape(to.uri)}">\n'
    if canonical:
        head += f'<link rel="canonical" href="{escape(canonical)}">\n'
    return small_page(title, f"<p>{escape(sentence)} {_link(to)}</p>\n", head)


def choice(title: str, ways: list[Way]) -> str:
    """A page that leads to several places, from which the reader chooses."""
    return small_page(title, listed(ways))


def listed(ways: list[Way]) -> str:
    """Links under each other."""
    lines = "".join(f"<li>{_link(way)}</li>\n" for way in ways)
    return f"<ul>\n{lines}</ul>\n"


def _link(way: Way) -> str:
    """One link, with everything escaped."""
    return f'<a href="{escape(way.uri)}">{escape(way.text)}</a>'
