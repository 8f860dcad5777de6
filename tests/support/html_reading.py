"""Read a page of the site without a browser: its anchors, its links and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

#: Elements without an end.
_VOID = {
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "wbr",
}
#: What is no sentence of anybody: code, keys, and what no reader meets.
_QUIET = {"script", "style", "code", "pre", "kbd", "samp", "template"}
#: Attributes with an address.
_ADDRESSES = {"href", "src", "action", "poster", "data", "cite"}
#: Attributes that are read, or heard.
_READ = {
    "alt", "aria-description", "aria-label", "aria-placeholder", "aria-roledescription",
    "aria-valuetext", "content", "data-bs-title", "label", "placeholder", "summary", "title",
}  # fmt: skip
#: Of these elements only some have a value that is read.
_SHOWN_VALUES = {"button", "reset", "submit"}
_READ_META = {"description", "og:title", "og:description", "og:image:alt", "og:site_name"}
_REFRESH = re.compile(r"\d+;\s*url=(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """What stands in one place: the text, the place (an element or attribute), its language."""

    text: str
    place: str
    lang: str


@dataclass(slots=True)
class Reading:
    """What a page holds for who follows its links or reads it."""

    anchors: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    noindex: bool = False
    refresh: str = ""


@cache
def reading(path: Path) -> Reading:
    """The page in a file, read once."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    reader.close()
    return reader.found


def pages(site: Path) -> Iterator[Path]:
    """Every page of a site, also the small ones; the theme keeps a template among its files."""
    return (path for path in sorted(site.rglob("*.html")) if "_static" not in path.parts)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found = Reading()
        #: the open elements, each with its language and whether it is quiet
        self._open: list[tuple[str, str, bool]] = [("", "", False)]

    def handle_starttag(self, tag: str, given: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in given}
        _, lang, quiet = self._open[-1]
        lang = attributes.get("lang", lang)
        quiet = quiet or tag in _QUIET or "translate" in attributes
        if tag not in _VOID:
            self._open.append((tag, lang, quiet))
        if anchor := attributes.get("id"):
            self.found.anchors.add(anchor)
        self.found.links += [value for name, value in given if name in _ADDRESSES and value]
        self._meta(tag, attributes)
        for name in sorted(_READ & attributes.keys()):
            if tag != "meta" and not quiet:
                self._say(attributes[name], f"{tag}[{name}]", lang)
        if tag == "input" and attributes.get("type") in _SHOWN_VALUES:
            self._say(attributes.get("value", ""), "input[value]", lang)

    def handle_startendtag(self, tag: str, given: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, given)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        names = [name for name, _, _ in self._open]
        if tag in names[1:]:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, text: str) -> None:
        tag, lang, quiet = self._open[-1]
        if not quiet:
            self._say(text, tag, lang)

    def _meta(self, tag: str, attributes: dict[str, str]) -> None:
        if tag != "meta":
            return
        content = attributes.get("content", "")
        name = attributes.get("name") or attributes.get("property", "")
        if attributes.get("http-equiv", "").lower() == "refresh":
            self.found.refresh = _REFRESH.sub(r"\1", content)
            self.found.links.append(self.found.refresh)
        elif name == "robots":
            self.found.noindex = "noindex" in content
        elif name in _READ_META:
            self._say(content, f"meta[{name}]", self._open[-1][1])

    def _say(self, text: str, place: str, lang: str) -> None:
        if said := " ".join(text.split()):
            self.found.words.append(Words(said, place, lang))
