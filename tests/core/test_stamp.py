"""The line that says which day and which version a page shows."""

from __future__ import annotations

from datetime import date

import pytest

from normspoor.core.wording.stamp import recorded, stamp

DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("day", "version", "line"),
    [
        (DAY, "ab12cd3", "Stand van 21 november 2026 · versie ab12cd3"),
        (DAY, "", "Stand van 21 november 2026"),
        (None, "2026.1", "Versie 2026.1"),
        (None, "", ""),
    ],
)
def test_it_says_what_there_is(day, version, line):
    assert stamp(day, version) == line


@pytest.mark.parametrize(
    ("edition", "said"),
    [
        ("publiek", "uitgave: publiek. Wat intern of vertrouwelijk is, is weggelaten"),
        ("intern", "uitgave: intern. Wat vertrouwelijk is, is weggelaten"),
        ("auditor", "uitgave: auditor"),
    ],
)
def test_it_says_of_an_edition_what_is_left_out(edition, said):
    assert stamp(DAY, "", edition) == f"Stand van 21 november 2026 · {said}"


def test_a_version_has_its_date_and_says_whether_the_pages_differ():
    assert recorded("ab12cd3", DAY, changed=False) == "ab12cd3 van 21 november 2026"
    assert recorded("ab12cd3", DAY, changed=True) == (
        "ab12cd3 van 21 november 2026, daarna gewijzigd"
    )
