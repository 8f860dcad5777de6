"""What a reader asked the browser for: the keyboard only, own colours, less motion."""

from __future__ import annotations

import pytest

from support.keyboard import walk
from support.pages import report
from support.reader import broken
from support.states import INDICATOR, STATES, State, press

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("width", "colours"), [(1280, "active"), (375, "none")])
def test_every_control_is_reached_in_its_turn_and_seen(
    entered, kind, width, colours, record_property
):
    """In the colours of the reader as well: there a ring that is a shadow is no ring."""
    walked = walk(entered(State(kind, width), forced_colors=colours))

    assert walked.stops > 3
    report(f"{kind} by keyboard at {width}", [*walked.wrong, *walked.missed])
    record_property("figure", f"keyboard in {kind} at {width} pixels: {walked.stops} stops")


def test_nothing_is_lost_in_the_colours_of_the_reader(entered, kind):
    for scheme in ("light", "dark"):
        page = entered(State(kind, 1280), forced_colors="active", color_scheme=scheme)

        report(f"{kind} in forced colours, {scheme}", broken(page, "forced"))


@pytest.mark.parametrize("name", ["menu", "light or dark", "search"])
def test_what_opens_is_seen_in_the_colours_of_the_reader(entered, name):
    page = entered(STATES[name], forced_colors="active")

    report(f"{name} in forced colours", broken(page, "forced"))


def test_nothing_moves_for_who_wants_no_motion(entered, kind):
    report(f"{kind} with less motion", broken(entered(State(kind, 1280)), "motion"))


@pytest.mark.parametrize(
    ("button", "width"), [("Menu", 375), ("Op deze pagina", 375), ("Zoeken", 1280), ("Zoeken", 375)]
)
def test_escape_closes_and_gives_the_keyboard_back(entered, button, width):
    page = entered(State(INDICATOR, width))
    opener = page.get_by_role("button", name=button).filter(visible=True).first
    opener.focus()
    page.keyboard.press("Enter")
    opened = page.locator("dialog[open]")

    assert opened.count() == 1
    assert opened.evaluate("dialog => dialog.contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    assert opener.evaluate("button => button === document.activeElement")


@pytest.mark.parametrize("button", ["Menu", "Op deze pagina"])
def test_a_menu_on_a_phone_is_closed_by_a_button_as_well(entered, button):
    page = entered(State(INDICATOR, 375, press(button)))
    press("Sluiten")(page)

    assert page.locator("dialog[open]").count() == 0
