"""The one list of what there is to do: from mistakes, findings and points of checklists."""

import pytest

from normspoor.core.checks import Finding, Severity
from normspoor.core.model import Catalog, catalog_of
from normspoor.core.work import assembly, counts_for, to_do
from support.factory import NORM, PEILDATUM, dossier, item, profile, whole
from support.rounds import AUDIT, KSF, LISTS, a_round
from support.runs import work

PAGE = "checklists/lijst"


def found(check_id: str, item_id: str = "AMB-1", subject: str = "organisatie", **given):
    """A finding of a check; its severity is that of a vraag unless the test says otherwise."""
    where = item("ambitie", item_id, place=given.pop("place", ""), scope=given.pop("scope", ""))
    given = {"what": "Dit mist.", "todo": "Vul het in.", **given}
    return Finding(check_id, given.pop("severity", Severity.VRAAG), subject, where, **given)


@pytest.fixture
def planted(monkeypatch):
    """Lets the checks find what a test plants, in a dossier without mistakes."""

    def plant(*findings: Finding, items=()):
        monkeypatch.setattr(
            assembly,
            "findings",
            lambda situation: (one for one in findings if one.subject == situation.subject),
        )
        return work(dossier(*items), PEILDATUM)

    return plant


def point(number: int, who: str = "mens", **given: str):
    """A sentence that must be true, on a checklist page of a published norm."""
    return item(
        "toetspunt",
        f"TP-{number}",
        f"Zin {number} klopt.",
        place=f"norm/{PAGE}:1",
        external=True,
        beslist=who,
        lijst="AUDIT",
        volgnummer=str(number),
        toetst="SAM-IND-1",
        scope="organisatie",
        **given,
    )


def test_a_mistake_in_a_block_says_what_is_wrong_and_what_to_do():
    wrong = whole("ambitie", "AMB-1", termijn="ooit", place="a.md:7", scope="taalhuis")
    (one,) = (one for one in work(dossier(wrong), PEILDATUM) if one.severity is Severity.FOUT)

    assert (one.check_id, str(one.place), one.subjects) == ("C-A02", "a.md:7", ("taalhuis",))
    assert one.what == "'ooit' kan niet bij 'termijn'."
    assert one.todo == "Kies uit 'kort' of 'lang'."


def test_a_full_stop_that_an_author_typed_ends_no_sentence():
    wrong = whole("ambitie", "AMB-1", termijn="kort. Of later")
    (one,) = (one for one in work(dossier(wrong), PEILDATUM) if one.severity is Severity.FOUT)

    assert one.what == "'kort. Of later' kan niet bij 'termijn'."


def test_a_link_that_leads_nowhere_is_told_by_the_first_check():
    dead = whole("aanpak", "AANP-1", vloeit_voort_uit="AMB-9")
    lines = [one for one in work(dossier(dead), PEILDATUM) if one.severity is Severity.FOUT]

    assert [one.check_id for one in lines] == ["C-A01"]


def test_without_a_profile_there_are_only_mistakes():
    lines = work(catalog_of([*NORM, whole("ambitie", "AMB-1")]), PEILDATUM)

    assert [(one.check_id, one.severity) for one in lines] == [("C-A01", Severity.FOUT)]


def test_a_norm_on_its_own_has_nothing_to_do():
    assert work(catalog_of(NORM), PEILDATUM) == ()


def test_the_same_finding_for_two_subjects_is_one_line_that_names_both(planted):
    (one,) = planted(found("C-A06", subject="taalhuis"), found("C-A06", subject="organisatie"))

    assert one.subjects == ("organisatie", "taalhuis")


def test_findings_with_other_words_stay_apart(planted):
    lines = planted(found("C-A06"), found("C-A06", subject="taalhuis", what="Voor het taalhuis."))

    assert [one.subjects for one in lines] == [("organisatie",), ("taalhuis",)]


def test_a_finding_about_the_whole_dossier_has_the_subjects_of_its_object(planted):
    (one,) = planted(found("C-A44", subject="", scope="ido, taalhuis"))

    assert one.subjects == ("taalhuis", "ido")


def test_what_weighs_most_comes_first(planted):
    heavy = [Severity.TIP, Severity.VRAAG, Severity.FOUT, Severity.ADVIES, Severity.TEKORT]
    lines = planted(*(found("C-A06", f"AMB-{n}", severity=one) for n, one in enumerate(heavy)))

    assert [one.severity.value for one in lines] == ["fout", "tekort", "vraag", "advies", "tip"]


def test_then_comes_the_order_of_the_norm_and_then_the_place(planted):
    lines = planted(
        found("C-A44", "AMB-5"),
        found("C-A28", "AMB-4"),
        found("C-A11", "AMB-3", place="b.md:2"),
        found("C-A11", "AMB-2", place="a.md:9"),
        found("C-A06", "AMB-1"),
        found("C-A03", "AMB-6"),
    )

    assert [one.item_id for one in lines] == [f"AMB-{n}" for n in (6, 1, 2, 3, 4, 5)]


def test_a_finding_for_the_taalhuis_stands_at_the_question_for_the_taalhuis(planted):
    lines = planted(found("C-A26", "AMB-1", "taalhuis"), found("C-A28", "AMB-2"))

    assert [one.item_id for one in lines] == ["AMB-2", "AMB-1"]


def test_at_one_place_the_organisation_comes_before_the_taalhuis(planted):
    lines = planted(
        found("C-A03", subject="taalhuis", what="Antwoord A."), found("C-A03", what="Antwoord B.")
    )

    assert [one.subjects for one in lines] == [("organisatie",), ("taalhuis",)]


def test_a_finding_with_a_reason_is_kept_and_asks_nothing(planted):
    lines = planted(found("C-A06", reason="Dat is een keuze."))

    assert [one.word for one in lines] == ["gemotiveerd"]
    assert str(lines[0]).endswith("Dit mist. Jullie reden: Dat is een keuze.")
    assert to_do(lines) == ()


def test_a_point_that_nobody_judged_is_a_question_where_judgements_stand(planted):
    near = item("antwoord", "ANT-9", place="antwoorden.md:4")
    lines = [one for one in planted(items=(point(1), near)) if one.severity is Severity.VRAAG]

    assert [(one.check_id, str(one.place)) for one in lines] == [("TP-1", "antwoorden.md:4")]
    assert lines[0].what == "Een mens beslist: 'Zin 1 klopt.'"
    assert lines[0].todo.startswith("Begin een ronde met 'normspoor ronde AUDIT'")


def test_a_judgement_that_it_is_not_true_yet_stands_at_that_judgement(planted):
    said = whole(
        "checkantwoord", "RA-1", waarde="nee", opsteller="directeur", datum="2026-10-01",
        checkt="TP-1",
    )  # fmt: skip
    lines = [one for one in planted(items=(point(1), said)) if one.check_id == "TP-1"]

    assert [one.item_id for one in lines] == ["RA-1"]
    assert lines[0].what.startswith("punt 1, van Normspoor bij SAM-IND-1: Zin 1 klopt.")


def test_what_a_finding_says_is_not_said_again_by_a_point():
    asked = point(1, "computer", controle="antwoord_gegeven")
    lines = work(dossier(asked), PEILDATUM)

    assert [one for one in lines if one.check_id == "TP-1"] == []
    assert any(one.what.startswith("Indicator 1 heeft nog geen antwoord") for one in lines)


def test_what_a_mistake_causes_is_not_said_again_by_a_point(planted):
    audit = whole("auditronde", "AUD-1", auditdatum="2027-03-16", zelfevaluatie_gereed="ooit")
    late = point(1, "computer", controle="zelfevaluatie_op_tijd")

    assert [one.check_id for one in planted(items=(audit, late))] == ["C-A02"]


def test_a_point_that_waits_for_an_answer_has_no_line_of_its_own(planted):
    waiting = point(1, "computer", controle="nee_uitgelegd")

    assert planted(items=(waiting,)) == ()


def test_a_nee_in_a_round_is_told_once_by_its_check():
    ids = [one.check_id for one in work(dossier(*LISTS, *a_round("2. nee")), PEILDATUM)]

    assert "C-A38" in ids
    assert "BS-KSF-ROL" not in ids


def test_a_nee_that_no_check_tells_is_advice(planted):
    lines = planted(items=(*KSF, *a_round("1. ja", "2. nee", "10. ja", title="Onze ronde")))

    assert [(one.check_id, one.severity.value) for one in lines] == [("BS-KSF-ROL", "advies")]
    assert lines[0].what == "punt 2, richtlijn: Zijn de rollen helder? (Onze ronde)"
    assert lines[0].todo.startswith("Spreek een maatregel af")


def test_a_line_of_a_round_is_no_place_to_write_a_judgement(planted):
    near = item("antwoord", "ANT-9")
    lines = planted(items=(*KSF, *a_round("1. ja", "2. ja", "10. ja"), point(1), near))

    assert [one.item_id for one in lines if one.check_id == "TP-1"] == ["ANT-9"]


def test_only_the_checklists_that_the_team_kept_count():
    catalog = dossier(point(1), *AUDIT)
    ids = {one.check_id for one in work(catalog, PEILDATUM, [PAGE])}

    assert "TP-1" in ids
    assert not ids & {one.id for one in AUDIT}


def test_a_checklist_without_points_is_a_mistake():
    first = work(dossier(point(1)), PEILDATUM, [PAGE, "checklists/leeg"])[0]

    assert (str(first.place), first.severity.value) == ("checklists/leeg.md:1", "fout")


def test_the_owner_and_the_collaboration_come_along():
    led = whole("samenwerkingsverband", "SV-1", status="structureel", trekker="programmamaker")
    lines = [one for one in work(dossier(led), PEILDATUM) if one.item_id == "SV-1"]

    assert lines
    assert all((one.owner, one.collaboration) == ("programmamaker", led) for one in lines)


@pytest.mark.parametrize(
    ("severity", "strictness", "counts"),
    [
        (Severity.TEKORT, "tekort", True),
        (Severity.VRAAG, "tekort", False),
        (Severity.FOUT, "fout", True),
        (Severity.ADVIES, "vraag", False),
        (Severity.ADVIES, "tip", True),
    ],
)
def test_strictness_decides_which_severities_count(planted, severity, strictness, counts):
    assert counts_for(planted(found("C-A06", severity=severity)), strictness) is counts


def test_a_finding_with_a_reason_never_counts(planted):
    lines = planted(found("C-A06", severity=Severity.FOUT, reason="Dat is een keuze."))

    assert not counts_for(lines, "tip")


def test_a_dossier_in_which_nothing_is_read_has_no_line_twice():
    catalog: Catalog = catalog_of([*NORM, profile()])
    lines = [(one.item_id, one.what) for one in work(catalog, PEILDATUM)]

    assert len(lines) == len(set(lines))


def test_points_of_a_list_that_nobody_judged_share_a_line(planted):
    lines = planted(items=(AUDIT[0], point(1), point(2)))

    assert [(one.check_id, one.what) for one in lines] == [
        (
            "LIJST-AUDIT",
            "Van de checklist 'De audit voorbereiden' zijn 2 punten nog niet beoordeeld.",
        )
    ]
    assert lines[0].todo == "Begin een ronde met 'normspoor ronde AUDIT'."


def test_points_left_in_a_round_share_a_line_at_that_round(planted):
    lines = planted(items=(*AUDIT[:3], *a_round(lijst="AUDIT", title="Onze ronde")))

    assert [(one.item_id, one.what) for one in lines] == [
        ("RUN-1", "In de ronde 'Onze ronde' is nog niet beoordeeld: punten 1 en 2.")
    ]
