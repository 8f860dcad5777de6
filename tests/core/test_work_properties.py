"""What holds for the list and the calendar of every dossier, however it is filled in."""

from collections import Counter
from datetime import date
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from normspoor.core.calendar import agendas, moments, year_view
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog, Item, Place, catalog_of
from normspoor.core.points import list_of
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.work import Work, assess, listed, to_do
from support.factory import PEILDATUM, evidence, whole
from support.rounds import LISTS, a_round
from support.runs import look_ahead, pages_of, work
from support.strategies import DAYS, dossiers

#: The same examples on every machine; nothing is kept between runs.
often = settings(max_examples=40, deadline=None, derandomize=True, database=None)

days = st.sampled_from(DAYS).map(date.fromisoformat)

_ROUNDS = (
    (),
    a_round("1. ja", "2. nee", run_id="RUN-8"),
    a_round("1. ja", "2. nee", run_id="RUN-9", lijst="AUDIT"),
)
#: Anything a team may write, with or without a round that was really held.
teams = st.builds(lambda items, held: [*items, *LISTS, *held], dossiers(), st.sampled_from(_ROUNDS))
#: An audit so far away that evidence and judgements run out before it.
_LAPSING = (
    whole("auditronde", "AUD-9", auditdatum="2028-11-01", zelfevaluatie_gereed="2028-09-01"),
    evidence("BEW-9", datum="2026-10-20", onderbouwt="SAM-ORG-V1"),
    evidence("BEW-8", datum="2026-10-20", onderbouwt="SAM-ORG-V2"),
)
#: The checklists that it kept: not always those of its rounds, and one on which nothing is left.
kept = st.sets(st.sampled_from(["a", "b", "checklists/leeg", *pages_of(catalog_of(LISTS))]))


@often
@given(teams, kept, st.randoms(use_true_random=False))
def test_the_order_in_which_items_come_never_shows(
    items: list[Item], lists: set[str], random: Random
):
    one, other = (catalog_of(found) for found in (items, random.sample(items, len(items))))

    assert work(one, PEILDATUM, lists) == work(other, PEILDATUM, lists)
    assert moments(one, PEILDATUM) == moments(other, PEILDATUM)


@often
@given(teams, kept, days)
def test_every_line_stands_at_an_object_or_a_page_and_says_something(
    items: list[Item], lists: set[str], day: date
):
    catalog = catalog_of(items)

    for one in work(catalog, day, lists):
        item = catalog.get(one.item_id)
        assert one.place == (item.place if item else Place(one.place.file, 1))
        assert item or not one.item_id
        assert one.what
        assert str(one).startswith(f"{one.place}: ")


@often
@given(teams, kept, days)
def test_no_line_comes_twice(items: list[Item], lists: set[str], day: date):
    found = work(catalog_of(items), day, lists)
    lines = [(one.item_id, one.check_id, str(one)) for one in found]

    assert len(lines) == len(set(lines))


@often
@given(teams, kept)
def test_every_list_that_is_empty_or_lost_its_page_has_a_line(items: list[Item], lists: set[str]):
    catalog = catalog_of(items)
    found = assess(catalog, PEILDATUM, lists, mistakes(catalog))
    shown = {one.place.page for one in found.lines if not one.item_id}
    lost = {list_of(one.point) for one in found.verdicts if one.point.place.page not in lists}
    codes = {one.get("lijst") for one in catalog.of_type("checklist")}

    assert len(shown) == len(lists - set(pages_of(catalog))) + len(lost & codes)


@often
@given(teams, kept)
def test_every_point_that_asks_for_work_is_in_the_list_or_said_by_a_line_of_it(
    items: list[Item], lists: set[str]
):
    catalog = catalog_of(items)
    found = assess(catalog, PEILDATUM, lists, mistakes(catalog))

    for one in found.verdicts:
        if one.outcome.asks_work:
            assert any(_tells(catalog, line, one) for line in found.lines), str(one)


def _tells(catalog: Catalog, line: Work, verdict: Verdict) -> bool:
    """By its own id or that of its list, by the words of a check, or by what is behind it."""
    code = list_of(verdict.point)
    of_list = [one.id for one in catalog if code and code in (one.get("lijst"), list_of(one))]
    if verdict.outcome is Outcome.WAITS:
        return line.check_id == "C-A03"  # the answer that it waits for is missing
    if line.check_id in ("C-A01", "C-A02") and line.place == verdict.place:
        return True  # a mistake brought it about
    if line.check_id == "C-A38" and verdict.outcome is Outcome.ACTION:
        return line.item_id in [one.id for one in (verdict.answer, verdict.run) if one]
    together = verdict.outcome is Outcome.OPEN and line.check_id in of_list
    return together or line.check_id == verdict.point.id or line.what in verdict.reason


@often
@given(teams, kept, days)
def test_the_list_for_people_holds_every_line_once(items: list[Item], lists: set[str], day: date):
    found = work(catalog_of(items), day, lists)
    shown = listed(found)
    rest = [one for owner in shown.rest for group in owner.groups for one in group.lines]

    assert len(shown.first) <= 10
    assert sorted(map(str, (*shown.first, *rest))) == sorted(map(str, to_do(found)))
    assert len(shown.motivated) + len(to_do(found)) == len(found)


@often
@given(teams, kept)
def test_what_is_added_by_the_audit_is_what_that_day_has_more(items: list[Item], lists: set[str]):
    catalog = catalog_of([*items, *_LAPSING])
    now = work(catalog, PEILDATUM, lists)
    found = look_ahead(catalog, now, lists)
    then = to_do(work(catalog, found.day, lists))

    assert all(one in then for one in found.added)
    assert _at(found.added) == _at(then) - _at(to_do(now))


def _at(found: tuple[Work, ...]) -> Counter[tuple[str, str]]:
    """How much each check finds at each object."""
    return Counter((one.check_id, one.item_id) for one in found)


@often
@given(dossiers(), days)
def test_every_day_falls_in_one_part_of_the_year_and_one_agenda(items: list[Item], day: date):
    found = moments(catalog_of(items), day)
    year, files = year_view(found, day), agendas(found, day)
    coming = sum(len(month.moments) for month in year.months) + len(year.later)

    assert len(year.overdue) + coming == len(found)
    assert len(files[0].moments) == coming
    assert len({one.name for one in files}) == len(files)
    assert sum(len(one.moments) for one in files[1:]) == sum(
        bool(one.owner) for one in files[0].moments
    )
