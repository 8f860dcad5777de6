"""The checks on rounds with a checklist (C-A38, C-A39)."""

import pytest

from normspoor.core.checks import Finding, Severity
from normspoor.core.model import Item
from support.factory import dossier, found_by, whole
from support.rounds import KSF, a_round

#: Two phases in short: a list of two questions, and the decision.
PHASES = (
    whole("checklist", "LIJST-F1A", "Fase 1a", lijst="F1a", per="samenwerking"),
    whole("checkvraag", "BS-F1A-1", "Wat speelt er?", lijst="F1a", volgnummer="1"),
    whole("checkvraag", "BS-F1A-2", "Voor wie?", lijst="F1a", volgnummer="2"),
    whole("checklist", "LIJST-F1", "Besluit", lijst="F1", per="samenwerking"),
    whole("checkvraag", "BS-F1-1", "Willen we nog?", lijst="F1", volgnummer="1"),
)


def found(check_id: str, *items: Item) -> list[Finding]:
    return found_by(check_id, dossier(*KSF, *PHASES, *items), "")


def answered(run_id: str, lijst: str, **said: str) -> tuple[Item, ...]:
    """A round with a list of a phase; ``said`` are the answers by number."""
    run = whole("checkrun", run_id, "Onze ronde", lijst=lijst, datum="2026-10-01",
                besluit=said.pop("besluit", ""), checkt=said.pop("checkt", ""))  # fmt: skip
    points = {"F1a": "BS-F1A", "F1": "BS-F1"}
    return (
        run,
        *(
            whole("checkantwoord", f"{run_id}-0{number[1:]}", in_ronde=run_id, punt=number[1:],
                  checkt=f"{points[lijst]}-{number[1:]}",
                  **({"waarde": "", "reden_overgeslagen": value[1:]} if value[0] == "!"
                     else {"waarde": value}))
            for number, value in said.items()
        ),
    )  # fmt: skip


ALL_JA = ("1. ja", "2. ja", "10. ja")
MEASURE = {"actie_op": "RUN-1-02", "eigenaar": "coördinator", "termijn": "2026-12-01"}


def test_twelve_times_ja_asks_nothing():
    assert found("C-A38", *a_round(*ALL_JA)) == []


def test_a_nee_without_a_measure_is_advice_at_the_answer():
    (one,) = found("C-A38", *a_round("1. ja", "2. nee. Nog niet.", "10. ja", title="Onze ronde"))

    assert (one.item.id, str(one.item.place), one.severity) == (
        "RUN-1-02", "RUN-1.md:11", Severity.ADVIES,
    )  # fmt: skip
    assert one.what == "punt 2, richtlijn: Zijn de rollen helder? (Onze ronde) Nog niet."
    assert one.todo.startswith("Spreek een maatregel af")


def test_a_nee_with_a_measure_asks_nothing():
    measure = whole("verbetermaatregel", "VM-1", status="open", **MEASURE)

    assert found("C-A38", *a_round("1. ja", "2. nee", "10. ja"), measure) == []


def test_a_measure_that_was_dropped_for_a_reason_explains_the_nee():
    dropped = whole("verbetermaatregel", "VM-1", status="vervallen",
                    reden_vervallen="De partner stopt.", **MEASURE)  # fmt: skip
    (one,) = found("C-A38", *a_round("1. ja", "2. nee", "10. ja"), dropped)

    assert (one.is_motivated, one.reason) == (True, "De partner stopt.")


def test_a_measure_that_is_not_dropped_explains_nothing():
    halfway = whole("verbetermaatregel", "VM-1", status="open", reden_vervallen="Misschien.",
                    **{**MEASURE, "eigenaar": ""})  # fmt: skip
    (one,) = found("C-A38", *a_round("1. ja", "2. nee", "10. ja"), halfway)

    assert not one.is_motivated


def test_doubts_are_one_tip_at_the_round():
    (one,) = found("C-A38", *a_round("1. twijfelachtig", "2. ja", "10. twijfelachtig",
                                     title="Onze ronde"))  # fmt: skip

    assert (one.item.id, one.severity) == ("RUN-1", Severity.TIP)
    assert one.what == "In 'Onze ronde' is er twijfel: punten 1 en 10."


def test_half_finished_is_fine_but_visible():
    (one,) = found("C-A38", *a_round("2. ja", title="Onze ronde"))

    assert (one.item.id, one.severity, one.is_motivated) == ("RUN-1", Severity.TIP, False)
    assert one.what == "In 'Onze ronde' is nog niet besproken: punten 1 en 10."


def test_a_point_that_was_skipped_is_explained_by_its_reason():
    (one,) = found("C-A38", *a_round("1. ja", "2. overgeslagen. Speelt nu niet.", "10. ja"))

    assert (one.is_motivated, one.reason) == (True, "2: Speelt nu niet.")


def test_a_word_that_is_no_answer_is_a_mistake_and_no_finding_on_top():
    assert found("C-A38", *a_round("1. misschien", "2. ja", "10. ja")) == []


def test_only_the_last_round_counts():
    before = a_round("1. nee", "2. nee", "10. nee", run_id="RUN-0", datum="2026-01-01",
                     title="Samen")  # fmt: skip

    assert found("C-A38", *before, *a_round(*ALL_JA, title="Samen")) == []


def test_a_round_from_after_the_peildatum_was_not_held_yet():
    assert found("C-A38", *a_round("1. nee", datum="2026-11-02")) == []


def test_of_a_collaboration_that_ended_nothing_is_asked():
    ended = whole("samenwerkingsverband", "SV-1", status="beeindigd")

    assert found("C-A38", ended, *a_round("1. nee", checkt="SV-1")) == []


def test_a_round_of_a_phase_that_is_whole_asks_nothing():
    assert found("C-A39", *answered("RUN-1", "F1a", _1="De buurt wil het.", _2="nee")) == []


def test_a_round_of_a_phase_that_is_not_finished_is_a_tip():
    (one,) = found("C-A39", *answered("RUN-1", "F1a", _1="De buurt wil het."))

    assert (one.item.id, one.severity) == ("RUN-1", Severity.TIP)
    assert one.what == "In 'Onze ronde' is nog niet besproken: punt 2."


def test_a_round_of_a_phase_may_leave_points_out_with_a_reason():
    (one,) = found("C-A39", *answered("RUN-1", "F1a", _1="ja", _2="!Dat weten we al."))

    assert one.reason == "2: Dat weten we al."


def test_phase_one_ends_in_a_decision():
    (one,) = found("C-A39", *answered("RUN-1", "F1", _1="ja"))

    assert (one.item.id, one.severity) == ("RUN-1", Severity.ADVIES)
    assert one.what == "Bij 'Onze ronde' staat niet wat jullie na fase 1 besloten."


@pytest.mark.parametrize("given", [{"_1": "ja", "besluit": "uitzoeken"}, {}])
def test_a_decision_that_was_taken_or_cannot_be_taken_yet_is_not_asked_for(given):
    found_there = [one.what for one in found("C-A39", *answered("RUN-1", "F1", **given))]

    assert not [what for what in found_there if "besloten" in what]


def test_other_lists_than_those_of_the_phases_may_stay_half_empty():
    assert found("C-A39", *a_round("1. ja")) == []
