"""The checks on evidence: is there some, of which kinds, how old, how private (C-A32 to C-A34)."""

import pytest

from normspoor.core.checks import Finding, Severity
from support.factory import dossier, evidence, found_by, whole
from support.proof import proof

OTHERS = "SAM-ORG-V2 SAM-ORG-V3 SAM-ORG-V4"
AUDIT = whole("auditronde", "AUD-1", auditdatum="2027-03-16")


def of_question(*items, subject="organisatie") -> list[Finding]:
    """What C-A32 finds about the first question; the others have two kinds of evidence."""
    rest = [
        evidence(f"BEW-rest-{kind}", bron=kind, onderbouwt=OTHERS)
        for kind in ("document", "interview")
    ]
    return found_by("C-A32", dossier(*rest, *items), subject)


def piece(item_id: str = "BEW-1", **given: str):
    return evidence(item_id, **{"bron": "document", "onderbouwt": "SAM-ORG-V1", **given})


@pytest.mark.parametrize("subject", ["organisatie", "taalhuis", "ido"])
def test_evidence_of_two_kinds_for_every_question_is_enough(subject):
    assert found_by("C-A32", dossier(*proof(subject)), subject) == []


def test_a_question_without_evidence_is_told_at_the_profile():
    (finding,) = of_question()

    assert (finding.item.id, finding.severity) == ("PROF-1", Severity.VRAAG)
    assert finding.what == "Vraag 1 voor de organisatie heeft nog geen bewijs."
    assert finding.todo == (
        "Schrijf een blok 'bewijs' met ':onderbouwt: SAM-ORG-V1'. Laten jullie de vraag bewust "
        "open, schrijf dan een blok 'motivering'."
    )


def test_every_question_of_the_subject_is_asked_about_and_no_indicator():
    found = found_by("C-A32", dossier(), "taalhuis")

    assert [finding.what for finding in found] == [
        f"Vraag {number} voor het taalhuis heeft nog geen bewijs." for number in (1, 2, 3, 4)
    ]
    assert found_by("C-A32", dossier(), "ido") == []


def test_a_question_left_open_on_purpose_says_why():
    motive = whole("motivering", "MOT-1", motiveert="SAM-ORG-V1", scope="organisatie",
                   body="Wij wachten\nop antwoord.")  # fmt: skip
    (finding,) = of_question(motive)

    assert (finding.item.id, finding.reason) == ("MOT-1", "Wij wachten op antwoord.")


def test_a_concept_is_no_evidence_yet():
    (finding,) = of_question(piece(status="concept"))

    assert (finding.item.id, finding.severity) == ("BEW-1", Severity.VRAAG)
    assert finding.what == "Vraag 1 voor de organisatie heeft alleen bewijs dat nog niet vaststaat."
    assert finding.todo == "Stel het stuk vast en haal 'status: concept' weg."


def test_of_more_pieces_the_concept_is_the_one_to_settle():
    (finding,) = of_question(piece("BEW-1", datum="ooit"), piece("BEW-2", status="concept"))

    assert finding.item.id == "BEW-2"


@pytest.mark.parametrize(
    "given", [{"geldig_tot": "2026-10-31"}, {"datum": "ooit"}], ids=["lapsed", "unreadable"]
)
def test_what_is_told_at_the_piece_itself_is_not_told_at_the_question(given):
    assert of_question(piece(**given)) == []


def test_evidence_of_one_kind_only_is_worth_a_tip():
    (finding,) = of_question(piece("BEW-1"), piece("BEW-2"))

    assert (finding.item.id, finding.severity) == ("BEW-1", Severity.TIP)
    assert finding.what == "Vraag 1 voor de organisatie heeft alleen bewijs uit één soort bron."
    assert finding.todo == (
        "Kijk of jullie ook iets anders kunnen laten zien: zelfevaluatie, interview of observatie."
    )


@pytest.mark.parametrize(("valid_until", "tip"), [("2026-10-31", True), ("2026-11-01", False)])
def test_only_valid_evidence_makes_a_spread(valid_until, tip):
    interview = piece("BEW-2", bron="interview", geldig_tot=valid_until)

    assert bool(of_question(piece(), interview)) is tip


@pytest.mark.parametrize("kind", ["bijwonen", "rondleiding", "gesprek"])
def test_what_is_planned_for_the_audit_day_makes_a_spread_too(kind):
    moment = whole("praktijkmoment", "PM-1", soort=kind, toont="SAM-ORG-V1")

    assert of_question(piece(), moment, AUDIT) == []
    assert len(of_question(piece(), moment)) == 1


def test_what_is_planned_for_another_question_makes_no_spread():
    moment = whole("praktijkmoment", "PM-1", soort="gesprek", toont="SAM-ORG-V2")

    assert len(of_question(piece(), moment, AUDIT)) == 1


def test_evidence_with_a_date_to_come_asks_to_look_at_the_date():
    (finding,) = of_question(piece(datum="2026-11-02"))

    assert finding.what.endswith("heeft alleen bewijs dat er nog niet is.")
    assert finding.todo == "Kijk of de datum klopt: die ligt later."


def aged(*items, term="12 maanden", **settings) -> list[Finding]:
    return found_by("C-A33", dossier(*items, termijn_bewijs=term, **settings), "")


@pytest.mark.parametrize(("day", "old"), [("2025-11-01", False), ("2025-10-31", True)])
def test_the_last_day_of_the_term_is_still_good(day, old):
    assert bool(aged(piece(datum=day, scope="organisatie"))) is old


def test_evidence_older_than_the_own_term_is_a_question():
    (finding,) = aged(piece(datum="2025-10-31", scope="organisatie"))

    assert (finding.item.id, finding.severity) == ("BEW-1", Severity.VRAAG)
    assert finding.what == (
        "Het bewijs 'Titel van BEW-1' is voor het laatst bekeken op 31 oktober 2025. Dat is langer "
        "geleden dan jullie eigen termijn van 12 maanden."
    )
    assert finding.todo == (
        "Kijk het na. Is het nog goed, leg dat dan vast met 'normspoor herzien BEW-1'. "
        "Zo niet, zoek dan een nieuwer stuk."
    )


def test_evidence_that_somebody_looked_at_again_counts_from_that_day():
    seen = {"datum": "2024-01-01", "nagekeken_door": "coördinator", "scope": "organisatie"}

    assert aged(piece(**seen, nagekeken_op="2025-11-01")) == []
    (finding,) = aged(piece(**seen, nagekeken_op="2025-10-31"))
    assert "31 oktober 2025" in finding.what


@pytest.mark.parametrize(
    "given",
    [
        {"geldig_tot": "2026-11-01"},
        {"status": "concept"},
        {"datum": "ooit"},
        {"scope": "ido"},
    ],
    ids=["says until when", "concept", "no date", "other subject"],
)
def test_what_is_not_judged_by_the_term(given):
    old = piece(**{"datum": "2020-01-01", "scope": "organisatie", **given})

    assert aged(old, heeft_ido="nee") == []


def test_an_empty_term_says_nothing_about_age():
    assert aged(piece(datum="2020-01-01", scope="organisatie"), term="") == []


LAPSED = {"geldig_tot": "2026-10-31", "scope": "organisatie"}


def test_evidence_past_its_own_last_day_is_asked_about_where_nothing_else_counts():
    (finding,) = aged(piece(**LAPSED), term="")

    assert (finding.item.id, finding.severity) == ("BEW-1", Severity.VRAAG)
    assert finding.what == (
        "Het bewijs 'Titel van BEW-1' gold tot en met 31 oktober 2026 en er is geen ander."
    )
    assert finding.todo == "Zoek een stuk dat nog geldt, of verleng het stuk."


def test_the_last_day_of_evidence_is_still_good():
    assert aged(piece(scope="organisatie", geldig_tot="2026-11-01")) == []


def test_a_concept_beside_it_is_not_what_has_lapsed():
    concept = piece("BEW-2", scope="organisatie", status="concept")

    assert [finding.item.id for finding in aged(piece(**LAPSED), concept)] == ["BEW-1"]


def test_a_piece_for_two_questions_is_told_once():
    both = piece(**LAPSED, onderbouwt="SAM-ORG-V1 SAM-ORG-V2")

    assert len(aged(both)) == 1


def test_an_old_piece_beside_a_good_one_is_history():
    assert aged(piece(**LAPSED), piece("BEW-2", scope="organisatie")) == []


def test_an_old_piece_for_a_question_left_open_on_purpose_is_history():
    motive = whole("motivering", "MOT-1", motiveert="SAM-ORG-V1", scope="organisatie")

    assert aged(piece(**LAPSED), motive) == []


ENDED = {"status": "beeindigd"}


def lapsed_papers(check_id: str, **of_sv: str) -> list[Finding]:
    """What a check says of an agreement that lapsed, with evidence of the same day."""
    paper = whole("overeenkomst", "OVK-1", regelt="SV-1", geldig_tot="2026-10-31",
                  ondertekend_op="2025-01-01", geldig_van="2025-01-01")  # fmt: skip
    sv = whole("samenwerkingsverband", "SV-1", **{"status": "structureel", **of_sv})
    lapsed = piece(**LAPSED, onderbouwt="SAM-ORG-V1 OVK-1")
    subject = "" if check_id == "C-A33" else "organisatie"
    return found_by(check_id, dossier(lapsed, paper, sv), subject)


def test_an_agreement_that_lapsed_is_told_once_and_not_at_its_evidence_too():
    assert len(lapsed_papers("C-A36")) == 1
    assert lapsed_papers("C-A33") == []


def test_where_nothing_is_asked_about_the_agreement_its_evidence_is_told():
    assert lapsed_papers("C-A36", **ENDED) == []
    assert len(lapsed_papers("C-A33", **ENDED)) == 1


def test_an_approach_that_lapsed_is_told_once():
    lapsed = piece(**LAPSED, onderbouwt="SAM-ORG-V1 AANPAK-1")
    approach = whole("aanpak", "AANPAK-1", geldig_tot="2026-10-31")

    assert found_by("C-A33", dossier(lapsed, approach), "") == []
    assert len(found_by("C-A26", dossier(lapsed, approach))) == 1


def inside(**given: str) -> list[Finding]:
    private = piece(**{"bevat_persoonsgegevens": "ja", "place": "bewijs/taalhuis.md:7", **given})
    return found_by("C-A34", dossier(private), "")


def test_a_private_piece_in_the_folder_of_the_dossier_is_wrong():
    (finding,) = inside(vindplaats="stukken/notulen.pdf")

    assert (finding.item.id, finding.severity) == ("BEW-1", Severity.FOUT)
    assert str(finding.item.place) == "bewijs/taalhuis.md:7"
    assert finding.what == (
        "'Titel van BEW-1' bevat persoonsgegevens en ligt in de map van het dossier: "
        "bewijs/stukken/notulen.pdf."
    )
    assert finding.todo == (
        "Leg het stuk op een afgesloten plek buiten deze map en schrijf bij 'vindplaats' in "
        "woorden waar het ligt."
    )


def test_a_private_piece_that_a_text_links_to_is_wrong_too():
    (finding,) = inside(vindplaats="Archief", body="Zie de [notulen](notulen.docx).")

    assert finding.what.endswith("in de map van het dossier: bewijs/notulen.docx.")


def test_a_file_named_twice_is_told_once():
    assert len(inside(vindplaats="notulen.pdf", body="Zie [hier](notulen.pdf).")) == 1


@pytest.mark.parametrize("private", ["nee", "geanonimiseerd", ""])
def test_a_piece_without_personal_data_may_lie_there(private):
    assert inside(vindplaats="notulen.pdf", bevat_persoonsgegevens=private) == []


def test_a_private_piece_elsewhere_is_fine():
    assert inside(vindplaats="Archief, map Taalhuis, afgesloten deel") == []


def test_privacy_counts_for_every_piece_also_without_a_subject():
    assert len(inside(vindplaats="notulen.pdf", scope="")) == 1
