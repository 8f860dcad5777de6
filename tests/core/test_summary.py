"""The outcome of a checklist in lines of text."""

from normspoor.core.checklist import verdicts
from normspoor.core.mistakes import Mistake
from normspoor.core.model import Item, Place
from normspoor.core.summary import summary_lines
from normspoor.core.verdict import Outcome, Verdict
from support.factory import PEILDATUM, dossier, item, whole
from support.rounds import LISTS, a_round


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


def in_rounds(*rounds: tuple[Item, ...]) -> list[str]:
    """The summary of what these rounds say about the success factors."""
    catalog = dossier(*LISTS, *(one for parts in rounds for one in parts))
    points = tuple(one for one in LISTS if one.type == "succesfactor")
    return summary_lines([], verdicts(catalog, points, PEILDATUM))


def test_what_asks_for_action_comes_before_what_is_open_and_that_before_a_doubt():
    found = [
        judged(Outcome.DOUBT, "Twijfel."),
        judged(Outcome.OPEN, "Open."),
        judged(Outcome.ACTION, "Actie."),
        judged(Outcome.FAILS, "Klopt niet."),
    ]
    heads = [line for line in summary_lines([], found) if line.endswith(":")]

    assert heads == [
        "Dit klopt nog niet:",
        "Hier vraagt een nee om actie:",
        "Dit wacht nog op jullie:",
        "Twijfelachtig, bespreek dit daarna:",
    ]


def test_a_round_that_is_done_is_only_counted():
    assert in_rounds(a_round("1. ja", "2. ja", "10. overgeslagen. Later.")) == [
        "besproken 2 · overgeslagen 1"
    ]


def test_a_nee_and_a_doubt_are_listed_at_their_lines():
    assert in_rounds(a_round("1. twijfelachtig", "2. nee", "10. ja", title="Onze ronde")) == [
        "Hier vraagt een nee om actie:",
        (
            "  RUN-1.md:11: punt 2, richtlijn: Zijn de rollen helder? (Onze ronde) Spreek een maatregel af: "
            "zet onder de ronde een blok 'verbetermaatregel' met ':punt: 2', "
            "een eigenaar en een termijn."
        ),
        "",
        "Twijfelachtig, bespreek dit daarna:",
        "  RUN-1.md:10: punt 1, richtlijn: Delen we een doel? (Onze ronde)",
        "",
        "besproken 1 · actie nodig 1 · twijfelachtig 1",
    ]


def test_a_round_that_is_half_finished_is_one_line_with_what_is_left():
    assert in_rounds(a_round("1. ja", "2.", title="Onze ronde")) == [
        "Nog niet helemaal besproken:",
        ("  RUN-1.md:1: Onze ronde, 1 oktober 2026: nog 2 van de 3 punten niet besproken."),
        "",
        "besproken 1 · nog niet besproken 2",
    ]


def test_each_round_that_is_half_finished_has_its_own_line_in_order_of_id():
    about = [(whole("partner", f"PART-{n}"),) for n in (1, 2)]
    half = [a_round("1. ja", "2. ja", run_id=f"RUN-{3 - n}", title=f"Ronde {3 - n}",
                    checkt=f"PART-{n}") for n in (1, 2)]  # fmt: skip
    done = a_round("1. ja", "2. ja", "10. ja", run_id="RUN-0", title="Klaar")
    lines = in_rounds(*about, *half, done)

    assert [line.split(": ", 1)[1] for line in lines if line.startswith("  ")] == [
        f"Ronde {n}, 1 oktober 2026: nog 1 van de 3 punten niet besproken." for n in (1, 2)
    ]


def test_a_round_that_does_not_say_who_took_part_is_told_once():
    run = a_round("1. ja", "2. ja", lijst="AUDIT", title="Onze ronde", deelnemers="")
    points = tuple(one for one in LISTS if one.id in ("TP-AUDIT-1", "TP-AUDIT-2"))
    found = verdicts(dossier(*LISTS, *run), points, PEILDATUM)

    assert summary_lines([], found) == [
        "Dit wacht nog op jullie:",
        (
            "  RUN-1.md:1: De antwoorden in de ronde 'Onze ronde' tellen nog niet mee. "
            "Vul daar eerst in: 'deelnemers' (functies)."
        ),
        "",
        "nog open 2",
    ]


def test_what_a_mistake_tells_is_no_message_of_the_build_too():
    wrong = Mistake(Place("blad.md", 3), "BEW-1", "datum", "geen datum.")
    messages = ["blad.md:3: geen datum.", "los.md:1: in geen menu."]
    lines = summary_lines([wrong], [judged(Outcome.HOLDS, "Dit klopt.")], messages=messages)

    assert [line for line in lines if ".md:" in line] == [f"  {one}" for one in messages]
