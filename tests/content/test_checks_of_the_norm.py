"""The checks against the published norm: nothing weighs more than the source says."""

from __future__ import annotations

from functools import cache

import pytest

from normspoor.adapters.catalog import read_catalog
from normspoor.adapters.norm import CURRENT, norm
from normspoor.core.checks import CHECKS, Check, Severity
from normspoor.core.model import Catalog, Item
from support.pages import report


@cache
def published() -> Catalog:
    """The norm, the guidance and the checklists as teams get them."""
    return read_catalog(norm(CURRENT).needs_json)


def demands(element: Item | None) -> bool:
    """Whether the norm itself says that it must."""
    return (
        element is not None
        and element.get("gezag") == "norm"
        and element.get("modaliteit") == "moet"
    )


def overweight(checks: tuple[Check, ...]) -> list[str]:
    """The checks that call a shortage what the norm does not demand."""
    return [
        f"{check.id}: {', '.join(check.rests_on) or 'rests on nothing'}"
        for check in checks
        if check.severity is Severity.TEKORT
        and not any(demands(published().get(one)) for one in check.rests_on)
    ]


def test_a_shortage_rests_on_something_that_the_norm_demands():
    report("a tekort rests on a part of the norm that says 'moet'", overweight(CHECKS))


@pytest.mark.parametrize(
    ("rests_on", "found"),
    [
        (("SAM-IND-1",), False),
        (("SAM-IND-2-R6", "SAM-IND-2-R4"), False),
        (("SAM-IND-1-R6",), False),
        (("SAM-IND-2-R6",), True),
        (("SAM-IND-4-R1",), True),
        (("BS-KSF-NEE",), True),
        (("SAM-ORG-V4-BEWIJS-3",), True),
        (("BESTAAT-NIET",), True),
        ((), True),
    ],
)
def test_a_shortage_that_rests_on_less_is_seen(rests_on, found):
    check = Check("C-A99", "Proef", Severity.TEKORT, rests_on, (), (), lambda _: iter(()))

    assert bool(overweight((check,))) is found


def test_everything_a_check_rests_on_is_published():
    known = published()

    report(
        "a check rests on parts of the norm or the guidance that a reader can look up",
        [f"{c.id}: {one}" for c in CHECKS for one in c.rests_on if known.get(one) is None],
    )


def test_every_check_names_indicators_of_the_published_norm():
    found = {one for check in CHECKS for one in check.indicators}

    assert {one for one in found if (known := published().get(one)) is None
            or known.type != "indicator"} == set()  # fmt: skip
