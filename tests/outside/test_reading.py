"""Reading a page from outside: what the lists do not name, and what has no end."""

from __future__ import annotations

import pytest
from docutils.parsers.rst import directives, roles
from myst_parser.mdit_to_docutils.transforms import SortFootnotes
from sphinx.application import Sphinx

from normspoor.core.wording.outside import UNREADABLE_TITLE, broken
from normspoor.sphinx.outside import parser
from normspoor.sphinx.outside.allowed import (
    DIRECTIVES,
    MOST_BLOCKS,
    MOST_COLUMNS,
    MOST_LINKS,
    ROLES,
)
from support.hostile.reading import read, told


def _known(app: Sphinx, registered: dict[str, object], kind: str) -> set[str]:
    """Every name that an author could type and that some extension does something with."""
    ours = {name for name, one in registered.items() if _is_ours(one)}
    of_domains = {
        f"{domain.name}:{name}" for domain in app.env.domains.sorted()
        for name in getattr(domain, kind)
    }  # fmt: skip
    return {name for name in registered if name.isprintable() and name} - ours | of_domains


def _is_ours(found: object) -> bool:
    return str(getattr(found, "__module__", "")).startswith("normspoor.")


def test_every_directive_that_is_not_on_the_list_is_refused(app):
    names = _known(app, {**directives._directive_registry, **directives._directives}, "directives")
    refused = sorted(names - set(DIRECTIVES) - {"restructuredtext-test-directive"})
    read(app, "\n".join(f":::{{{name}}} x\n:::\n" for name in refused))
    lines = told(app)

    assert len(refused) > 100
    assert [
        n for i, n in enumerate(refused) if f"'{n}' kan niet" not in lines.get(3 * i + 1, "")
    ] == []


def test_every_role_that_is_not_on_the_list_is_refused(app):
    names = _known(app, {**roles._role_registry, **roles._roles}, "roles")
    refused = sorted(names - set(ROLES))
    read(app, "\n\n".join(f"{{{name}}}`x`" for name in refused))
    lines = told(app)

    assert len(refused) > 60
    assert [
        n for i, n in enumerate(refused) if f"'{{{n}}}' kan niet" not in lines.get(2 * i + 1, "")
    ] == []


# the signal may land in the collector of garbage, where it is lost: it comes again
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    "text", ["<!-- " * 40_000, "# a\n\n" * 40_000], ids=["comments", "headings"]
)
def test_a_page_that_takes_too_long_becomes_one_that_says_so(app, monkeypatch, text):
    monkeypatch.setattr(parser, "LONGEST_READING", 0.3)
    document = read(app, text)

    assert document.astext().startswith(UNREADABLE_TITLE)
    assert told(app)[1].startswith("het lezen van deze pagina kost te veel tijd of geheugen.")


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("[^a] " * (MOST_LINKS + 1) + "\n\n[^a]: b", "deze pagina heeft meer dan 5.000 koppen"),
        ("[a](b) " * (MOST_LINKS + 1), "deze pagina heeft meer dan 5.000 koppen"),
        (":::{bewijs} a\n:::\n" * (MOST_BLOCKS + 1), "deze pagina heeft meer dan 5.000 blokken"),
    ],
    ids=["notes", "links", "blocks"],
)
def test_a_page_with_too_much_on_it_becomes_one_that_says_so(app, text, trouble):
    document = read(app, text)

    assert document.astext().startswith(UNREADABLE_TITLE)
    assert told(app)[1].startswith(trouble)


def test_a_table_is_as_wide_as_people_can_read(app):
    wide, wider = (
        "|".join("a" * n) + "\n" + "|".join("-" * n) for n in (MOST_COLUMNS, MOST_COLUMNS + 1)
    )
    read(app, f"# T\n\n{wide}\n\n{wider}\n")

    assert list(told(app)) == [6]


@pytest.mark.parametrize("text", [":::{tab-set}\n[^0]:", ":::{tab-set}\n[^a]: b\n:::\n\n[^a]"])
def test_a_footnote_in_a_block_that_takes_no_text_breaks_nothing(app, text):
    read(app, text)

    assert broken() not in told(app).values()


def test_a_page_on_which_a_building_block_breaks_becomes_one_that_says_so(app, monkeypatch):
    monkeypatch.setattr(SortFootnotes, "apply", lambda _: 1 / 0)
    document = read(app, "# T\n\n:::{bewijs} a\n:::\n\n[^a]\n\n[^a]: b\n")

    assert document.astext().startswith(UNREADABLE_TITLE)
    assert told(app) == {1: broken()}
