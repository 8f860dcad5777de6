"""What an edition may not hold is in no byte of it, and what it says is the same in all three."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from normspoor.adapters.catalog import read_catalog
from normspoor.adapters.edition import Copy, edition_of
from normspoor.core.checks.finding import Situation
from normspoor.core.checks.registry import findings
from normspoor.core.counts import counts
from normspoor.core.edition import Edition
from normspoor.core.metamodel import LINK_TYPES
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog
from normspoor.core.profile import profile_of
from support.canaries import CANARY, write
from support.dossier import needs_json, sphinx
from support.leaks import leaks

DAY = "2026-11-01"
#: About a file in the dossier's folder: it is not in that of the edition.
GONE_WITH_ITS_FILE = "C-A34"
CLOSED = (Edition.PUBLIEK, Edition.INTERN)


@dataclass(frozen=True)
class Made:
    """An edition: the copy of the sources, and all that Sphinx makes of it."""

    copy: Copy
    output: Path


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("kooi") / "dossier")


@pytest.fixture(scope="module", params=CLOSED)
def made(
    request: pytest.FixtureRequest, dossier: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Made]:
    """The site with its sources and its needs.json, with the doctrees inside it."""
    output = tmp_path_factory.mktemp("uitgave") / "alles"
    wanted = ("html_copy_source=1", "html_show_sourcelink=1", "needs_build_json=1",
              f"normspoor_uitgave={request.param}", "html_baseurl=https://voorbeeld.org/")  # fmt: skip
    options = [part for one in wanted for part in ("-D", one)]
    with edition_of(dossier, request.param) as copy:
        done = sphinx(copy.folder, "html", output, *options, day=DAY)
        assert done.code == 0, done.text
        yield Made(copy, output)


@pytest.fixture(scope="module")
def whole(dossier: Path) -> Catalog:
    return read_catalog(needs_json(dossier, dossier.parent / "geheel", DAY))


def said(catalog: Catalog) -> Counter[tuple[str, ...]]:
    """Everything that is counted or decided, without names."""
    profile = profile_of(catalog)
    assert profile
    found = Counter(("aantal", str(one)) for one in counts(catalog))
    for subject in (*profile.subjects, ""):
        situation = Situation(catalog, profile, date.fromisoformat(DAY), subject)
        for one in findings(situation):
            if one.check_id == GONE_WITH_ITS_FILE:
                continue
            found["bevinding", one.check_id, subject, one.severity, str(one.is_motivated)] += 1
    found.update(("fout", one.code) for one in mistakes(catalog))
    for item in catalog:
        if not item.external:
            for link in LINK_TYPES:
                found["link", item.type, link.name] += len(catalog.targets(item, link.name))
    return found


def test_no_byte_of_an_edition_holds_what_is_hidden(made):
    assert leaks(made.copy.folder, [CANARY]) == []
    assert leaks(made.output.parent, [CANARY]) == []


def test_every_kind_of_output_was_looked_through(made):
    names = {path.relative_to(made.output.parent).as_posix()
             for path in made.output.parent.rglob("*")}  # fmt: skip

    assert names >= {
        "alles/index.html", "alles/searchindex.js", "alles/needs.json", "alles/objects.inv",
        "alles/sitemap.xml", "alles/_sources/dossier/open.md.txt", "alles/i/BEW-OPEN.html",
        "alles.doctrees/dossier/open.doctree", "alles.doctrees/environment.pickle",
    }  # fmt: skip


def test_all_that_is_counted_and_decided_is_the_same(made, whole):
    assert said(read_catalog(made.output / "needs.json")) == said(whole)


def test_the_same_search_finds_it_in_the_edition_of_the_auditor(dossier, whole):
    with edition_of(dossier, Edition.AUDITOR) as copy:
        assert copy.folder == dossier
    planted = [
        f"{CANARY}{what}" for what in ("titel", "tekst", "veld", "partner", "map", "functie")
    ]

    for word in planted:
        assert leaks(dossier.parent / "geheel", [word]) != [], word


def test_what_is_shown_stays_as_it_was(made):
    text = (made.output / "dossier" / "open.html").read_text(encoding="utf-8")

    for shown in ("Ons verhaal.", "Openbaar stuk", "Gewone woorden.", "Een kader.", "De lijst,"):
        assert shown in text
    assert f"itgave: {made.copy.edition}. Wat " in text


def test_pictures_and_files_that_are_shown_go_along(made):
    files = {path.name for path in made.copy.folder.rglob("*") if path.suffix != ".md"}

    assert files == {"conf.py", "dossier", "stukken", "open.pdf", "foto.jpg", "tekening.png"}
