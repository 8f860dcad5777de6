"""A verdict in one line, as terminal and pytest print it."""

from normspoor.core.model import Place
from normspoor.core.round_verdicts import in_round
from normspoor.core.verdict import Outcome, Verdict
from support.factory import dossier, item
from support.rounds import LISTS, held, said

POINT = item("toetspunt", "TP-1", "Er is een antwoord.", place="lijst.md:4")
PUBLISHED = item("toetspunt", "TP-1", "Er is een antwoord.", place="norm/lijst.html:1",
                 external=True)  # fmt: skip
BY_ID = {one.id: one for one in LISTS}


def line(*lines: str, point: str = "BS-KSF-ROL", lijst: str = "KSF") -> str:
    """What is printed about a point of a round with these lines."""
    run = held("RUN-1", "Onze ronde", lijst=lijst)
    return str(in_round(dossier(*LISTS, run, *said(run, *lines)), run, BY_ID[point]))


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
        "RUN-1.md:11: punt 2, Zijn de rollen helder? (Onze ronde) Dat is onduidelijk. "
        "Spreek een maatregel af: zet onder de ronde een blok 'verbetermaatregel' met "
        "':punt: 2', een eigenaar en een termijn."
    )


def test_a_point_of_a_round_with_nothing_to_add_is_short():
    assert line("2. twijfelachtig") == "RUN-1.md:10: punt 2, Zijn de rollen helder? (Onze ronde)"


def test_a_point_that_was_not_discussed_stands_at_its_round():
    assert line("1. ja") == "RUN-1.md:1: punt 2, Zijn de rollen helder? (Onze ronde)"


def test_a_point_of_a_round_is_called_by_its_mark():
    found = line("2a. overgeslagen. Later.", point="BS-F2A-WIE", lijst="F2a")

    assert found == "RUN-1.md:10: punt 2a, Wie zijn zij? (Onze ronde) Overgeslagen: Later."


def test_a_published_point_of_a_round_stands_at_the_answer():
    run = held("RUN-1", "Onze ronde")
    point = item("succesfactor", "BS-1", "Helder?", volgnummer="2", external=True)
    found = Verdict(point, Outcome.DOUBT, "", run.place, None, run)

    assert str(found) == "RUN-1.md:1: punt 2, Helder? (Onze ronde)"
