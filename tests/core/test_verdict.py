"""A verdict in one line, as terminal and pytest print it."""

import pytest

from normspoor.core.checklist import verdict
from normspoor.core.model import Place
from normspoor.core.round_verdicts import verdicts_in
from normspoor.core.verdict import Outcome, Verdict
from support.factory import PEILDATUM, dossier, item, whole
from support.rounds import LISTS, a_round, held, said

POINT = item("toetspunt", "TP-1", "Er is een antwoord.", place="lijst.md:4")
PUBLISHED = item("toetspunt", "TP-1", "Er is een antwoord.", place="norm/lijst.html:1",
                 external=True)  # fmt: skip


def line(*lines: str, point: str = "BS-KSF-ROL", lijst: str = "KSF") -> str:
    """What is printed about a point of a round with these lines."""
    run = held("RUN-1", "Onze ronde", lijst=lijst)
    found = verdicts_in(dossier(*LISTS, run, *said(run, *lines)), run)
    return next(str(one) for one in found if one.point.id == point)


def test_a_point_of_our_own_is_its_place_and_its_sentence():
    assert str(Verdict(POINT, Outcome.HOLDS)) == "lijst.md:4: Er is een antwoord."


def test_a_reason_takes_the_place_of_the_sentence():
    assert str(Verdict(POINT, Outcome.OPEN, "Vul in.")) == "lijst.md:4: Vul in."


def test_the_place_to_look_goes_before_the_place_of_the_point():
    found = Verdict(POINT, Outcome.FAILS, "Nee.", Place("dossier/a.md", 2))

    assert str(found) == "dossier/a.md:2: Nee."


def test_a_published_point_has_no_place_where_the_reader_can_mend_anything():
    assert str(Verdict(PUBLISHED, Outcome.OPEN, "Vul in.")) == "Vul in."
    assert str(Verdict(PUBLISHED, Outcome.HOLDS)) == "Er is een antwoord."


def test_a_published_point_with_a_place_in_the_dossier_says_it():
    found = Verdict(PUBLISHED, Outcome.FAILS, "Nee.", Place("dossier/a.md", 2))

    assert str(found) == "dossier/a.md:2: Nee."


def test_a_point_of_a_round_says_the_point_the_round_what_was_said_and_what_to_do():
    assert line("1. ja", "2. nee. Dat is", "onduidelijk.") == (
        "RUN-1.md:11: punt 2, richtlijn: Zijn de rollen helder? (Onze ronde) Dat is onduidelijk. "
        "Spreek een maatregel af: zet onder de ronde een blok 'verbetermaatregel' met "
        "':punt: 2', een eigenaar en een termijn."
    )


def test_a_point_of_a_round_with_nothing_to_add_is_short():
    assert line("2. twijfelachtig") == (
        "RUN-1.md:10: punt 2, richtlijn: Zijn de rollen helder? (Onze ronde)"
    )


def test_a_point_that_was_not_discussed_stands_at_its_round():
    assert line("1. ja") == "RUN-1.md:1: punt 2, richtlijn: Zijn de rollen helder? (Onze ronde)"


def test_a_point_of_a_round_is_called_by_its_mark():
    found = line("2a. overgeslagen. Later.", point="BS-F2A-WIE", lijst="F2a")

    assert found == "RUN-1.md:10: punt 2a, richtlijn: Wie zijn zij? (Onze ronde) Later."


def test_a_published_point_of_a_round_stands_at_the_answer():
    run = held("RUN-1", "Onze ronde")
    point = item("succesfactor", "BS-1", "Helder?", volgnummer="2", external=True)
    found = Verdict(point, Outcome.DOUBT, "", run.place, None, run)

    assert str(found) == "RUN-1.md:1: punt 2, richtlijn: Helder? (Onze ronde)"


def test_a_point_of_a_round_names_the_parts_of_the_norm_that_it_helps():
    factor = item("succesfactor", "BS-KSF-9", "Helder?", volgnummer="9",
                  helpt_bij="SAM-ORG-V4, SAM-IND-3")  # fmt: skip
    run = held("RUN-1", "Onze ronde")
    answer = whole("checkantwoord", "RA-1", waarde="ja", checkt="BS-KSF-9", in_ronde="RUN-1")
    (unanswered,) = verdicts_in(dossier(factor, run), run)
    (answered,) = verdicts_in(dossier(factor, run, answer), run)
    named = "punt 9, richtlijn bij SAM-IND-3 en SAM-ORG-V4: Helder? (Onze ronde)"

    assert str(unanswered) == f"RUN-1.md:1: {named}"
    assert str(answered) == f"RA-1.md:1: {named}"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("1. overgeslagen. Speelt volgend jaar.", "Speelt volgend jaar."),
        ("1. nee", ("Volgens coördinator, De Brug klopt dit nog niet. Kies wat je eraan doet en "
         "pas het oordeel daarna aan.")),
    ],
)  # fmt: skip
def test_a_sentence_that_people_judged_is_named_with_what_was_said(answer, words):
    point = next(one for one in LISTS if one.id == "TP-AUDIT-1")
    catalog = dossier(*LISTS, *a_round(answer, lijst="AUDIT"))

    assert str(verdict(catalog, point, PEILDATUM)) == (
        f"RUN-1.md:10: punt 1, van Normspoor bij SAM-IND-1: Zin 1 klopt. {words}"
    )
