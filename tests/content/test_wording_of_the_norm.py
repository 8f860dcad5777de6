"""A published text of the norm never changes in silence: teams have evidence for it.

vingerafdrukken.csv holds the fingerprint of the wording of every text and since when it reads
so; empty means since the beginning.  Evidence from before that day is *te herzien*.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from normspoor.core.fingerprint import fingerprint
from normspoor.core.metamodel import OBJECT_TYPES
from normspoor.core.model import Catalog, Item
from support.factory import item
from support.pages import report

LIST = Path(__file__).with_name("vingerafdrukken.csv")
WORDED = tuple(one.name for one in OBJECT_TYPES if one.field("tekst_sinds"))


@dataclass(frozen=True)
class Written:
    """One line of vingerafdrukken.csv."""

    id: str
    fingerprint: str
    since: str

    def __str__(self) -> str:
        return f"{self.id};{self.fingerprint};{self.since}"


def written() -> list[Written]:
    """All lines of vingerafdrukken.csv."""
    with LIST.open(encoding="utf-8", newline="") as source:
        return [Written(*row) for row in list(csv.reader(source, delimiter=";"))[1:]]


def present(catalog: Catalog) -> dict[str, tuple[Item, Written]]:
    """Every text of the norm by id, with the line that it asks for."""
    return {
        one.id: (one, Written(one.id, fingerprint(one), one.get("tekst_sinds")))
        for one in catalog.of_type(*WORDED)
    }


def changes(before: list[Written], now: dict[str, tuple[Item, Written]]) -> Iterator[str]:
    """What to do about every text that is not as its line says."""
    for was in before:
        if was.id not in now or now[was.id][1] == was:
            continue
        text, found = now[was.id]
        if found.fingerprint == was.fingerprint:
            yield f"{text.place}: {was.id} reads as it did: put back tekst_sinds '{was.since}'"
        elif found.since <= was.since:
            later = f" (later than {was.since})" if was.since else ""
            yield (
                f"{text.place}: the wording of {was.id} changed. Set ':tekst_sinds:' to the day "
                f"of the change{later}, so that teams look at their evidence again; or put the "
                "old wording back"
            )
        else:
            yield f"tests/content/{LIST.name}: the line of {was.id} becomes: {found}"


def test_a_text_that_changed_says_since_when(catalog):
    report("teams have evidence for the old wording", list(changes(written(), present(catalog))))


def test_a_new_text_is_written_down(catalog):
    known = {one.id for one in written()}

    report(
        f"add these lines to tests/content/{LIST.name} (sorted)",
        [str(line) for one, (_, line) in sorted(present(catalog).items()) if one not in known],
    )


def test_the_list_is_sorted_and_holds_an_id_once():
    ids = [one.id for one in written()]

    assert ids == sorted(set(ids))


WAS = Written("SAM-R", fingerprint(item("regel", "SAM-R", "Oud")), "2026-06-01")


@pytest.mark.parametrize(
    ("title", "since", "told"),
    [
        ("Oud", "2026-06-01", ""),
        ("Nieuw", "2026-06-01", "Set ':tekst_sinds:' to the day of the change (later than 2026-06"),
        ("Nieuw", "", "Set ':tekst_sinds:'"),
        ("Nieuw", "2026-05-31", "Set ':tekst_sinds:'"),
        ("Nieuw", "2026-06-02", "the line of SAM-R becomes: SAM-R;"),
        ("Oud", "2026-06-02", "put back tekst_sinds '2026-06-01'"),
        ("Oud", "", "put back tekst_sinds '2026-06-01'"),
    ],
)
def test_a_planted_change_is_seen(title, since, told):
    text = item("regel", "SAM-R", title, tekst_sinds=since)
    found = list(changes([WAS], {"SAM-R": (text, Written("SAM-R", fingerprint(text), since))}))

    assert len(found) == bool(told)
    assert told in "".join(found)
