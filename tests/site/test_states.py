"""The site in use: what opens, folds out or answers can be used by everybody as well."""

from __future__ import annotations

import pytest

from support.axe import violations
from support.keyboard import walk
from support.pages import report
from support.reader import broken, colour
from support.states import STATES

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("name", STATES)
def test_what_is_open_can_be_used_by_everybody(entered, name, record_property):
    page = entered(STATES[name])
    found = {"fits": broken(page, "room")}
    for scheme in ("light", "dark"):
        colour(page, scheme)
        found[f"axe, {scheme}"] = violations(page)
    walked = walk(page)
    found["keyboard"] = [*walked.wrong, *walked.missed]

    report(name, [f"{way}: {one}" for way, every in found.items() for one in every])
    axe = len(found["axe, light"] + found["axe, dark"])
    record_property("figure", f"axe-core with {name}: 2 modes, {axe} violations")
