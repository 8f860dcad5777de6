"""Every element of the source is carried: elementen.csv holds what we read in it.

The list was drawn up from the source by hand and apart from the pages; it holds no text.
A line without ``modaliteit`` is an oddity of the source, carried as a kanttekening.
"""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from normspoor.core.metamodel import TYPES_BY_NAME, Layer
from normspoor.core.model import Catalog, Item
from support.pages import report

GUIDANCE = ("richtlijn", "checkvraag", "succesfactor", "hulpmiddel")


@dataclass(frozen=True)
class Element:
    """One line of elementen.csv."""

    id: str
    strength: str
    links: tuple[str, ...]


def elements() -> list[Element]:
    """All lines of elementen.csv."""
    path = Path(__file__).with_name("elementen.csv")
    with path.open(encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source, delimiter=";"))
    return [Element(row["id"], row["modaliteit"], tuple(row["links"].split())) for row in rows]


ELEMENTS = elements()


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


def test_the_list_holds_122_elements_and_18_oddities():
    oddities = [element for element in ELEMENTS if not element.strength]

    assert len({element.id for element in ELEMENTS}) == len(ELEMENTS) == 122 + 18
    assert len(oddities) == 18


def test_every_element_of_the_source_is_on_a_norm_page(catalog):
    report(
        "an element of the source is carried",
        [one.id for one in ELEMENTS
         if (item := catalog.get(one.id)) is None
         or not item.place.file.startswith("norms/samenwerking/")],
    )  # fmt: skip


def test_an_element_names_the_source_and_keeps_its_strength(catalog):
    found = [
        f"{item.place}: {item.id} says {item.get('bron')!r} and {item.get('modaliteit')!r}, "
        f"the source says {element.strength!r}"
        for element in ELEMENTS
        if (item := catalog.get(element.id))
        and (item.get("bron"), item.get("modaliteit")) != ("whitepaper", element.strength)
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


def test_only_the_whitepaper_is_norm(catalog):
    found = [
        f"{item.place}: {item.id} has gezag norm and comes from {item.get('bron')!r}"
        for item in catalog
        if item.get("gezag") == "norm"
        and item.object_type.field("bron")
        and item.get("bron") != "whitepaper"
    ]

    report("only the whitepaper has the authority of the norm", found)


def test_guidance_is_never_norm(catalog):
    found = [
        f"{item.place}: {item.id} has gezag {item.get('gezag')!r}"
        for item in catalog
        if item.type in GUIDANCE and item.get("gezag") != "richtlijn"
    ]

    report("guidance helps and is never norm", found)
    for name in GUIDANCE:
        authority = TYPES_BY_NAME[name].field("gezag")
        assert authority is not None, name
        assert authority.default == "richtlijn", name


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
