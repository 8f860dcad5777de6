"""How days fall in a year, and in an agenda for each function."""

from datetime import date

import pytest

from normspoor.core.calendar import agendas, moments, year_view
from support.factory import PEILDATUM, dossier, whole


def measure(item_id: str = "VM-1", **given: str):
    return whole(
        "verbetermaatregel", item_id, **{"status": "open", "termijn": "2026-12-01", **given}
    )


def view(*ends: str):
    found = [measure(f"VM-{number}", termijn=day) for number, day in enumerate(ends)]
    return year_view(moments(dossier(*found), PEILDATUM), PEILDATUM)


def test_a_year_has_twelve_months_from_that_of_the_peildatum():
    firsts = [month.first for month in view("2026-12-01").months]

    assert (firsts[0], firsts[-1], len(firsts)) == (date(2026, 11, 1), date(2027, 10, 1), 12)


def test_the_peildatum_itself_is_still_to_come_and_the_day_before_is_over():
    year = year_view(moments(dossier(measure(termijn="2026-11-10")), PEILDATUM), date(2026, 11, 10))
    late = year_view(moments(dossier(measure(termijn="2026-11-10")), PEILDATUM), date(2026, 11, 11))

    assert (len(year.overdue), len(year.months[0].moments)) == (0, 1)
    assert (len(late.overdue), len(late.months[0].moments)) == (1, 0)


def test_a_day_falls_in_one_part_of_the_year():
    year = view("2025-01-01", "2026-11-30", "2026-12-01", "2027-10-31", "2027-11-01")
    lengths = [len(month.moments) for month in year.months]

    assert (len(year.overdue), lengths[0], lengths[1], lengths[-1], len(year.later)) == (
        (1, 1, 1, 1, 1)
    )
    assert sum(lengths) == 3


def test_the_last_year_of_the_calendar_can_be_shown():
    assert year_view((), date(9999, 12, 31)).is_empty


def agendas_for(*owners: str):
    found = [measure(f"VM-{number}", eigenaar=owner) for number, owner in enumerate(owners)]
    made = agendas(moments(dossier(*found), PEILDATUM), PEILDATUM)
    return [(one.name, one.owner, len(one.moments)) for one in made]


def test_there_is_an_agenda_with_everything_and_one_for_each_function():
    assert agendas_for("coördinator", "Directeur", "directeur", "") == [
        ("agenda", "", 4),
        ("agenda-coordinator", "coördinator", 1),
        ("agenda-directeur", "Directeur", 2),
    ]


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        ("../../etc/passwd", "agenda-etc-passwd"),
        ("<script>", "agenda-script"),
        ("東京", "agenda-functie"),
        ("a" * 300, f"agenda-{'a' * 60}"),
    ],
)
def test_the_name_of_a_file_is_safe_whatever_the_function_is_called(owner, name):
    assert agendas_for(owner)[1][0] == name


def test_two_functions_with_the_same_letters_get_files_of_their_own():
    assert [name for name, _, _ in agendas_for("team a", "team-a")] == [
        "agenda",
        "agenda-team-a",
        "agenda-team-a-2",
    ]


def test_what_is_over_is_in_no_agenda():
    late = measure(termijn="2026-01-01", eigenaar="directeur")

    assert [one.moments for one in agendas(moments(dossier(late), PEILDATUM), PEILDATUM)] == [()]
