"""The outcome of a checklist in lines of text."""

from normspoor.core.mistakes import Mistake
from normspoor.core.model import Place
from normspoor.core.summary import summary_lines
from normspoor.core.verdict import Outcome, Verdict
from support.factory import item


def judged(outcome: Outcome, title: str, **given: str) -> Verdict:
    return Verdict(item("toetspunt", "TP-1", title, place="lijst.md:4", **given), outcome)


def test_mistakes_then_what_fails_then_what_is_open_then_the_counts():
    found = [
        judged(Outcome.HOLDS, "Dit klopt."),
        judged(Outcome.FAILS, "Dit klopt niet."),
        judged(Outcome.OPEN, "Dit weet een mens."),
        judged(Outcome.WAITS, "Dit wacht."),
        judged(Outcome.NOT_APPLICABLE, "Dit speelt niet."),
        judged(Outcome.FAILS, "Dit ook niet."),
    ]
    wrong = Mistake(Place("blad.md", 3), "BEW-1", "datum", "geen datum.")

    assert summary_lines([wrong], found) == [
        "In deze blokken zit een fout:",
        "  blad.md:3: geen datum.",
        "",
        "Dit klopt nog niet:",
        "  lijst.md:4: Dit klopt niet.",
        "  lijst.md:4: Dit ook niet.",
        "",
        "Dit wacht nog op jullie:",
        "  lijst.md:4: Dit weet een mens.",
        "",
        "1 punt wacht op een antwoord op een indicator.",
        "",
        "klopt 1 · klopt nog niet 2 · nog open 1 · wacht op een antwoord 1 · niets te toetsen 1",
    ]


def test_what_is_not_there_takes_no_line():
    assert summary_lines([], [judged(Outcome.HOLDS, "Dit klopt.")]) == ["klopt 1"]


def test_the_point_about_the_blocks_is_counted_but_not_listed_beside_its_mistakes():
    blocks = judged(Outcome.FAILS, "Alle blokken kloppen.", controle="blokken_kloppen")

    assert summary_lines([], [blocks]) == ["klopt nog niet 1"]


def test_no_points_at_all_are_no_pass():
    assert summary_lines([], []) == [""]
