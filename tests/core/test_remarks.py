"""Doubts about the source."""

from normspoor.core.remarks import questions, remarks_on
from support.factory import dossier, ids, whole


def test_a_remark_hangs_on_the_question_itself_or_on_anything_that_belongs_to_it():
    catalog = dossier(
        whole("kanttekening", "ODD-02", hoort_bij="SAM-ORG-V1"),
        whole("kanttekening", "ODD-01", hoort_bij="SAM-ORG-V1-BEWIJS-1"),
        whole("kanttekening", "ODD-03", hoort_bij="SAM-ORG-V2"),
    )

    assert ids(remarks_on(catalog, catalog.get("SAM-ORG-V1"))) == ["ODD-01", "ODD-02"]


def test_a_remark_on_the_whole_norm_hangs_on_no_single_question():
    catalog = dossier(whole("kanttekening", "ODD-01", hoort_bij="SAM-NORM"))

    assert remarks_on(catalog, catalog.get("SAM-ORG-V1")) == ()


def test_rules_that_belong_to_a_question_are_no_remarks():
    catalog = dossier(whole("regel", "R-1", hoort_bij="SAM-ORG-V1"))

    assert remarks_on(catalog, catalog.get("SAM-ORG-V1")) == ()


def test_every_question_about_the_source_is_listed_by_id():
    catalog = dossier(
        whole("kanttekening", "ODD-10", vraag="Telt dit mee?"),
        whole("kanttekening", "ODD-02", vraag="Voor wie?", hoort_bij="SAM-NORM"),
    )

    assert ids(questions(catalog)) == ["ODD-02", "ODD-10"]


def test_a_remark_without_a_question_asks_nothing():
    assert questions(dossier(whole("kanttekening", "ODD-01"))) == ()
