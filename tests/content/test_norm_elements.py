"""Every element of the five sources is carried: elementen.csv holds what we read in them.

The list was drawn up from the sources by hand and apart from the pages; it holds no text.
A line without ``modaliteit`` is an oddity of a source, carried as a kanttekening.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from normspoor.core.metamodel import Layer
from normspoor.core.model import Catalog, Item
from support.pages import report, site_pages

#: The source with the authority of the norm; the others give guidance.
NORM = "whitepaper"
#: How many elements and how many oddities each source has.
SOURCES = {
    NORM: (122, 18),
    "handreiking": (157, 12),
    "longread": (69, 5),
    "gespreksleidraad": (32, 3),
    "lokale partners": (27, 4),
}


@dataclass(frozen=True)
class Element:
    """One line of elementen.csv."""

    id: str
    source: str
    strength: str
    links: tuple[str, ...]


def elements() -> list[Element]:
    """All lines of elementen.csv."""
    path = Path(__file__).with_name("elementen.csv")
    with path.open(encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source, delimiter=";"))
    return [
        Element(row["id"], row["bron"], row["modaliteit"], tuple(row["links"].split()))
        for row in rows
    ]


ELEMENTS = elements()
_ID = re.compile(r"^\s*:id: (\S+)$")


def above(catalog: Catalog, item: Item) -> set[str]:
    """The ids to which an element leads, directly or through what it belongs to."""
    found: set[str] = set()
    waiting = [item]
    while waiting:
        here = waiting.pop()
        for link in ("hoort_bij", "helpt_bij"):
            waiting += [one for one in catalog.targets(here, link) if one.id not in found]
            found |= {one.id for one in catalog.targets(here, link)}
    return found


def test_the_list_holds_407_elements_and_42_oddities_of_five_sources():
    elements_of = Counter(one.source for one in ELEMENTS if one.strength)
    oddities_of = Counter(one.source for one in ELEMENTS if not one.strength)

    assert len({one.id for one in ELEMENTS}) == len(ELEMENTS) == 407 + 42
    assert {name: (elements_of[name], oddities_of[name]) for name in SOURCES} == SOURCES


def test_every_element_of_a_source_is_carried_once():
    known = {one.id for one in ELEMENTS}
    written = Counter(
        match[1]
        for page in site_pages()
        for line in page.lines
        if line.kind == "option" and (match := _ID.match(line.text)) and match[1] in known
    )

    report(
        "an element of a source is carried, and once",
        [f"{one.id}: {written[one.id]} times" for one in ELEMENTS if written[one.id] != 1],
    )


def test_an_element_stands_where_its_source_has_a_place(catalog):
    """The norm apart from the guidance, and nothing of a source in the example dossier."""
    places = {
        True: ("norms/",),
        False: ("docs/gids/", "docs/uitleg/", "docs/naslag/", "checklists/"),
    }

    report(
        "the norm stands on its own pages, guidance on those of the guide and the checklists",
        [f"{item.place}: {one.id} ({one.source})" for one in ELEMENTS
         if (item := catalog.get(one.id)) is None
         or not item.place.file.startswith(places[one.source == NORM])],
    )  # fmt: skip


def test_an_element_names_its_source_and_keeps_its_strength(catalog):
    found = [
        f"{item.place}: {item.id} says {item.get('bron')!r} and {item.get('modaliteit')!r}, "
        f"the list says {element.source!r} and {element.strength!r}"
        for element in ELEMENTS
        if (item := catalog.get(element.id))
        and (item.get("bron"), item.get("modaliteit")) != (element.source, element.strength)
    ]

    report("what the source calls raadzaam or kan never becomes moet", found)


def test_an_oddity_is_a_kanttekening(catalog):
    found = [
        f"{item.place}: {item.id} is a {item.type}"
        for element in ELEMENTS
        if (item := catalog.get(element.id))
        and (item.type == "kanttekening") is bool(element.strength)
    ]

    report("where the source contradicts itself there is a kanttekening", found)


def test_an_element_leads_to_what_it_serves(catalog):
    found = [
        f"{item.place}: {item.id} does not lead to {sorted(lost)}"
        for element in ELEMENTS
        if (item := catalog.get(element.id)) and (lost := set(element.links) - above(catalog, item))
    ]

    report("an element leads to what it serves in the source", found)


def test_an_element_has_words_of_its_own(catalog):
    items = [item for element in ELEMENTS if (item := catalog.get(element.id))]
    said = Counter((item.title.lower(), " ".join(item.body.lower().split())) for item in items)

    report(
        "an element tells something beside its title",
        [f"{item.place}: {item.id}" for item in items if len(item.body.split()) < 3],
    )
    report("no two elements are the same", [words for words, n in said.items() if n > 1])


def test_what_the_norm_pages_say_with_authority_is_norm(catalog):
    found = [
        f"{item.place}: {item.id}"
        for item in catalog
        if item.place.file.startswith("norms/")
        and item.object_type.layer is Layer.KADER
        and item.get("gezag") not in ("norm", "")
    ]

    report("on the pages of the norm only the norm speaks", found)


def test_nothing_is_on_the_norm_pages_that_is_not_in_the_source(catalog):
    known = {element.id for element in ELEMENTS}

    report(
        "a block on a norm page is an element of the source",
        [f"{i.place}: {i.id}" for i in catalog
         if i.place.file.startswith("norms/") and i.id not in known],
    )  # fmt: skip
