"""Ids are for ever: ids.txt holds every id of the catalogue that was ever published."""

from __future__ import annotations

from pathlib import Path

from normspoor.core.metamodel import Layer
from support.pages import report

PUBLISHED = Path(__file__).with_name("ids.txt")


def published() -> dict[str, str]:
    """Every published id with its type."""
    lines = PUBLISHED.read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines)


def present(catalog) -> dict[str, str]:
    """Every id of the catalogue in the pages with its type."""
    return {item.id: item.type for item in catalog if item.object_type.layer is Layer.KADER}


def test_no_published_id_is_gone(catalog):
    report(
        "an id never goes away: dossiers refer to it",
        sorted(published().keys() - present(catalog).keys()),
    )


def test_no_published_id_means_something_else(catalog):
    now = present(catalog)

    report(
        "an id is never used again for something of another type",
        [f"{i}: {was} became {now[i]}" for i, was in published().items() if now.get(i, was) != was],
    )


def test_a_new_id_is_written_down(catalog):
    new = {i: name for i, name in present(catalog).items() if i not in published()}

    report(
        "add these lines to tests/content/ids.txt (sorted); from then on they stay",
        [f"{item_id} {name}" for item_id, name in sorted(new.items())],
    )


def test_the_list_is_sorted_and_holds_an_id_once():
    lines = PUBLISHED.read_text(encoding="utf-8").splitlines()

    assert lines == sorted(set(lines))
    assert len(published()) == len(lines)
