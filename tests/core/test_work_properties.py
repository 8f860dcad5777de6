"""What holds for the list and the calendar of every dossier, however it is filled in."""

from datetime import date
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from normspoor.core.calendar import agendas, moments, year_view
from normspoor.core.checklist import verdicts
from normspoor.core.model import Item, catalog_of
from normspoor.core.points import POINTS
from normspoor.core.work import ahead, listed, to_do, work
from support.factory import PEILDATUM
from support.strategies import DAYS, dossiers

#: The same examples on every machine; nothing is kept between runs.
often = settings(max_examples=40, deadline=None, derandomize=True, database=None)

days = st.sampled_from(DAYS).map(date.fromisoformat)


@often
@given(dossiers(), st.randoms(use_true_random=False))
def test_the_order_in_which_items_come_never_shows(items: list[Item], random: Random):
    one, other = (catalog_of(found) for found in (items, random.sample(items, len(items))))

    assert work(one, PEILDATUM) == work(other, PEILDATUM)
    assert moments(one, PEILDATUM) == moments(other, PEILDATUM)


@often
@given(dossiers(), days)
def test_every_line_stands_at_an_object_and_says_something(items: list[Item], day: date):
    catalog = catalog_of(items)

    for one in work(catalog, day):
        assert catalog.get(one.item_id).place == one.place
        assert one.what
        assert str(one).startswith(f"{one.place}: ")


@often
@given(dossiers(), days)
def test_no_line_comes_twice(items: list[Item], day: date):
    lines = [(one.item_id, one.check_id, one.text) for one in work(catalog_of(items), day)]

    assert len(lines) == len(set(lines))


@often
@given(dossiers())
def test_a_point_that_asks_for_work_never_leaves_the_list_empty(items: list[Item]):
    catalog = catalog_of(items)
    judged = verdicts(catalog, catalog.of_type(*POINTS), PEILDATUM)

    assert work(catalog, PEILDATUM) or not any(one.outcome.asks_work for one in judged)


@often
@given(dossiers(), days)
def test_the_list_for_people_holds_every_line_once(items: list[Item], day: date):
    found = work(catalog_of(items), day)
    shown = listed(found)
    rest = [one for owner in shown.rest for group in owner.groups for one in group.lines]

    assert len(shown.first) <= 10
    assert sorted(map(str, (*shown.first, *rest))) == sorted(map(str, to_do(found)))
    assert len(shown.motivated) + len(to_do(found)) == len(found)


@often
@given(dossiers())
def test_what_is_added_by_the_audit_is_on_the_list_of_that_day(items: list[Item]):
    found = ahead(catalog_of(items), PEILDATUM, work(catalog_of(items), PEILDATUM))

    assert found is None or set(map(str, found.added)) <= set(map(str, found.then))


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
