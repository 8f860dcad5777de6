"""Guidance helps with the norm and is never the norm; see CONTRIBUTING, "Guidance"."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from normspoor.adapters import norm_pages
from normspoor.adapters.build import build
from normspoor.core.metamodel import TYPES_BY_NAME, Layer
from normspoor.core.model import Catalog, Item
from support.pages import Page, pages, report

#: The pages that go along into the sites of teams, without the example dossier.
EXAMPLE = "docs/voorbeelddossier/"
GOES_ALONG = tuple(
    p for p in pages("norms", "docs", "checklists") if not p.name.startswith(EXAMPLE)
)
GUIDANCE = ("richtlijn", "checkvraag", "succesfactor", "hulpmiddel", "voorbeeld", "begrip")
#: The links over which a text leads to what it serves.
UP = ("hoort_bij", "helpt_bij", "toetst")

_WORD = re.compile(r"[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+")


def authority(item: Item) -> str | None:
    """The authority that the source of a text gives it; None where a type has none."""
    if item.object_type.field("gezag") is None:
        return None
    return "norm" if item.get("bron") == "whitepaper" else "richtlijn"


def leads_to_norm(catalog: Catalog, item: Item) -> bool:
    """Whether an object is the norm, or its links lead there."""
    seen, waiting = {item.id}, [item]
    while waiting:
        here = waiting.pop()
        if here.type == "norm":
            return True
        near = [one for link in UP for one in catalog.targets(here, link) if one.id not in seen]
        seen |= {one.id for one in near}
        waiting += near
    return False


def mentions(page: Page, ids: Iterable[str]) -> list[str]:
    """The lines outside code in which a page links to the example dossier or names a part of it."""
    known = set(ids)
    return [
        f"{page.name}:{line.number} {line.text.strip()}"
        for line in page.lines
        if line.kind != "code"
        and ("voorbeelddossier/" in line.text or known & set(_WORD.findall(line.text)))
    ]


def test_every_text_leads_to_the_norm(catalog):
    report(
        "a text of the catalogue says what it helps with, or to which text it belongs",
        [
            f"{item.place}: {item.id}"
            for item in catalog
            if item.object_type.layer is Layer.KADER and not leads_to_norm(catalog, item)
        ],
    )


def test_only_the_whitepaper_has_the_authority_of_the_norm(catalog):
    found = [
        f"{item.place}: {item.id} has gezag {item.get('gezag')!r} and comes from {item.get('bron')!r}"
        for item in catalog
        if item.get("gezag") != (authority(item) or "")
    ]

    report("only the whitepaper is norm, all else is guidance", found)


def test_what_a_source_advises_says_nothing_about_this_tool(catalog):
    """An instruction of ours stands beside the text of a source, not under its name."""
    ours = re.compile(r"\]\(|[Nn]ormspoor|dossier")

    report(
        "this text carries the name of a source and sends the reader to a page of ours",
        [
            f"{item.place}: {item.id}"
            for item in catalog.of_type("richtlijn", "checkvraag", "succesfactor")
            if item.place.file.startswith("docs/") and ours.search(item.body)
        ],
    )


@pytest.mark.parametrize("name", GUIDANCE)
def test_guidance_is_guidance_by_itself(name):
    field = TYPES_BY_NAME[name].field("gezag")

    assert field is not None
    assert field.default == "richtlijn"


def test_what_goes_along_to_teams_does_not_know_the_example_dossier(catalog):
    own = [item.id for item in catalog if item.object_type.layer is not Layer.KADER]

    assert len(own) > 100
    report(
        "this page goes along to teams, where the example dossier is not",
        [text for page in GOES_ALONG for text in mentions(page, own)],
    )


@pytest.mark.slow
def test_the_site_of_the_norm_is_built_without_a_warning(tmp_path):
    """Apart from any dossier, where a link to a page that stays behind leads nowhere."""
    with norm_pages._folder("2026") as folder:
        report("a page of the norm's own site", build(folder, "html", tmp_path / "uit").warnings)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Kijk in [het voorbeeld](../voorbeelddossier/index.md).", True),
        ("Zie {need}`SV-LEESTAFEL`.", True),
        ("Zie {need}`SAM-NORM`.", False),
        ("```text\nnormspoor ronde KSF --over SV-LEESTAFEL\n```", False),
    ],
)
def test_a_planted_mention_is_seen(text, seen):
    assert bool(mentions(Page("docs/gids/proef.md", text), ["SV-LEESTAFEL"])) is seen
