"""What the list of the audit day has that the list of today has not."""

from datetime import date

import pytest

from normspoor.core.checks import Finding, Severity
from normspoor.core.work import assembly
from support.factory import PEILDATUM, dossier, item, whole
from support.runs import look_ahead, work

AUDIT = whole("auditronde", "AUD-1", auditdatum="2027-03-16", zelfevaluatie_gereed="2027-01-15")


@pytest.fixture
def checks(monkeypatch):
    """Lets one check find, per day, sentences about objects: ``{day: [(item, sentence)]}``."""

    def plant(by_day: dict[date, list[tuple[str, str]]]):
        def findings(situation):
            if situation.subject == "organisatie":
                for item_id, what in by_day[situation.peildatum]:
                    where = item("ambitie", item_id)
                    yield Finding("C-A06", Severity.VRAAG, "organisatie", where, what, "Doe iets.")

        monkeypatch.setattr(assembly, "findings", findings)
        catalog = dossier(AUDIT)
        return look_ahead(catalog, work(catalog))

    return plant


AUDIT_DAY = date(2027, 3, 16)


def test_what_lapses_before_the_audit_is_added(checks):
    found = checks({PEILDATUM: [("AMB-1", "Oud.")],
                    AUDIT_DAY: [("AMB-1", "Oud."), ("AMB-2", "Verlopen.")]})  # fmt: skip

    assert (found.audit, found.day) == (AUDIT, AUDIT_DAY)
    assert [one.item_id for one in found.added] == ["AMB-2"]
    assert [one.item_id for one in found.then] == ["AMB-1", "AMB-2"]


def test_a_line_whose_words_follow_the_day_is_the_same_line(checks):
    found = checks({PEILDATUM: [("AMB-1", "Tien dagen te laat.")],
                    AUDIT_DAY: [("AMB-1", "Honderd dagen te laat.")]})  # fmt: skip

    assert found.added == ()


def test_a_second_line_at_the_same_object_is_added(checks):
    found = checks({PEILDATUM: [("AMB-1", "Oud.")],
                    AUDIT_DAY: [("AMB-1", "Nieuw."), ("AMB-1", "Oud.")]})  # fmt: skip

    assert [one.what for one in found.added] == ["Nieuw."]


def test_what_is_over_by_then_is_not_on_the_list_of_that_day(checks):
    found = checks({PEILDATUM: [("AMB-1", "Loopt nog.")], AUDIT_DAY: []})

    assert (found.then, found.added) == ((), ())


def test_without_an_audit_to_come_there_is_nothing_to_look_ahead_to():
    past = whole("auditronde", "AUD-0", auditdatum="2024-03-16", zelfevaluatie_gereed="2024-01-15")

    assert look_ahead(dossier(past), ()) is None
