"""Read the HTML form of a report back: its tables, figures and objects, as plain words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote

from normspoor.core.report.reading import BETWEEN

_VOID = {"br", "circle", "hr", "img", "input", "link", "meta", "path", "wbr"}


@dataclass(eq=False)
class Element:
    """An element of the page with what stands in it."""

    tag: str
    attributes: dict[str, str]
    inner: list[Element | str] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """The names by which a stylesheet knows it."""
        return self.attributes.get("class", "").split()

    @property
    def text(self) -> str:
        """All words in it, with single spaces."""
        return " ".join("".join(self._said()).split())

    def all(self, *tags: str) -> list[Element]:
        """The elements in it with one of these tags, in the order of the page."""
        return [one for one in self._elements() if one.tag in tags]

    def one(self, **wanted: str) -> Element:
        """The only element in it with these attributes."""
        names = {name.rstrip("_"): value for name, value in wanted.items()}
        (found,) = [one for one in self._elements() if names.items() <= one.attributes.items()]
        return found

    @property
    def leads_to(self) -> list[str]:
        """The ids that the links in it go to."""
        return [unquote(one.attributes["href"]).removeprefix("#") for one in self.all("a")]

    @property
    def facts(self) -> dict[str, list[Element]]:
        """The values of a list of terms, by term."""
        found: dict[str, list[Element]] = {}
        for one in self.all("dt", "dd"):
            if one.tag == "dt":
                found[one.text] = values = []
            else:
                values.append(one)
        return found

    def _said(self) -> Iterator[str]:
        for one in self.inner:
            yield from [one] if isinstance(one, str) else one._said()

    def _elements(self) -> Iterator[Element]:
        for one in self.inner:
            if isinstance(one, Element):
                yield one
                yield from one._elements()


@dataclass(frozen=True)
class ReadTable:
    """A table as a reader finds it; ``empty`` is what stands there when it has no rows."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    empty: str


def read(html: str) -> Element:
    """The page as a tree."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.open[0]


def tables(page: Element) -> dict[str, ReadTable]:
    """Every table in the chapters, by its anchor."""
    return {
        one.attributes["id"]: _table(one) for one in page.all("section") if "tabel" in one.classes
    }


def cell(element: Element) -> str:
    """The words of one place in a table: objects and text as one line."""
    items = element.all("li", "p")
    return BETWEEN.join(one.text for one in items) if items else element.text


def rows(table: Element) -> tuple[tuple[str, ...], ...]:
    """The words in the rows below the heads of a table."""
    (body,) = table.all("tbody")
    return tuple(tuple(cell(one) for one in row.all("th", "td")) for row in body.all("tr"))


def _table(section: Element) -> ReadTable:
    title = section.all("h3", "h4")[0].text
    found = section.all("table")
    if not found:
        (empty,) = [one.text for one in section.all("p") if "niets" in one.classes]
        return ReadTable(title, (), (), empty)
    (head,) = found[0].all("thead")
    return ReadTable(title, tuple(one.text for one in head.all("th")), rows(found[0]), "")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, given: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in given})
        self.open[-1].inner.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, given: list[tuple[str, str | None]]) -> None:
        self.open[-1].inner.append(Element(tag, {name: value or "" for name, value in given}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag, f"</{tag}> closes something else"

    def handle_data(self, text: str) -> None:
        self.open[-1].inner.append(text)
