"""The fit with strategy: which spots are empty or lean on little."""

import pytest

from normspoor.core.tools.strategy import strategy
from normspoor.core.wording import strategy as say
from support.factory import PEILDATUM, dossier, ids, whole


def found(*items, subject: str = "") -> dict[str, list[str]]:
    """The sentences by how they begin, with the ids in them."""
    tool = strategy(dossier(*items), PEILDATUM, subject)
    return {one.lead: ids(one.items) for one in tool.sentences}


def serving(item_id: str, status: str = "structureel", **given: str):
    return whole(
        "samenwerkingsverband",
        item_id,
        **{"status": status, "bijdrage": "Iets", "draagt_bij_aan": "AMB-1", **given},
    )


AMBITION = whole("ambitie", "AMB-1")


def test_an_ambition_that_nothing_serves_is_named():
    assert found(AMBITION) == {say.SERVED_BY_NOBODY[0]: ["AMB-1"]}


@pytest.mark.parametrize(
    ("outcome", "spot"),
    [("zelf", say.ON_PURPOSE), ("niet_doen", say.ON_PURPOSE), ("samen", say.SERVED_BY_NOBODY)],
)
def test_a_choice_to_do_it_alone_or_not_explains_it(outcome, spot):
    choice = whole("keuze", "KEUZE-1", uitkomst=outcome, vloeit_voort_uit="AMB-1")

    assert found(AMBITION, choice) == {spot[0]: ["AMB-1"]}


def test_an_ambition_that_leans_on_one_collaboration_is_named():
    assert found(AMBITION, serving("SV-1")) == {say.ONLY_ONE[0]: ["AMB-1"]}


@pytest.mark.parametrize("statuses", [["experiment"], ["verkenning", "experiment"]])
def test_an_ambition_that_leans_only_on_trials_is_named_once(statuses):
    trials = [serving(f"SV-{n}", status) for n, status in enumerate(statuses)]

    assert found(AMBITION, *trials) == {say.ONLY_TRIALS[0]: ["AMB-1"]}


def test_two_collaborations_of_which_one_lasts_are_nothing_to_notice():
    tool = strategy(dossier(AMBITION, serving("SV-1"), serving("SV-2", "experiment")), PEILDATUM)

    assert [(one.lead, one.items) for one in tool.sentences] == [(say.NOTHING, ())]
    assert tool.tables == ()


@pytest.mark.parametrize("given", [{"status": "beeindigd"}, {"einde": "2026-10-31"}])
def test_what_has_ended_serves_nothing_any_more(given):
    assert found(AMBITION, serving("SV-1", **given)) == {say.SERVED_BY_NOBODY[0]: ["AMB-1"]}


def test_a_collaboration_that_serves_no_ambition_is_named_once():
    spots = found(
        AMBITION, serving("SV-1"), serving("SV-2"), serving("SV-3", draagt_bij_aan="", bijdrage="")
    )

    assert spots == {say.SERVES_NOTHING[0]: ["SV-3"]}


def test_a_collaboration_that_does_not_say_what_it_adds_is_named():
    spots = found(AMBITION, serving("SV-1"), serving("SV-2", bijdrage=""))

    assert spots == {say.WITHOUT_CONTRIBUTION[0]: ["SV-2"]}


def test_the_subject_filters_what_is_looked_at_but_not_who_serves():
    items = [whole("ambitie", "AMB-1", scope="taalhuis"), serving("SV-1"), serving("SV-2")]

    assert found(*items, subject="taalhuis") == {say.NOTHING: []}
    assert found(*items, subject="ido") == {say.NO_PLAN: []}


def test_without_a_plan_it_says_so():
    assert found() == {say.NO_PLAN: []}
