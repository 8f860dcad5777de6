"""What holds for every dossier, however it is filled in."""

from datetime import date
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from normspoor.core.chain import StepState, chains
from normspoor.core.checklist import verdicts
from normspoor.core.checks import Finding, findings
from normspoor.core.counts import counts
from normspoor.core.gaps import gaps, motivated
from normspoor.core.matrix import MATRICES
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog, Item, catalog_of
from normspoor.core.overview import overview
from normspoor.core.profile import profile_of
from normspoor.core.requirements import requirements
from normspoor.core.states import State, evidence_state
from normspoor.core.tools.countdown import countdown
from normspoor.core.tools.interests import interests
from normspoor.core.tools.partners import partner_overview
from normspoor.core.tools.shape import Tool
from normspoor.core.tools.steps import step_plan
from normspoor.core.tools.strategy import strategy
from normspoor.core.tools.strengths import strengths
from normspoor.core.tools.weighing import weighing
from support.factory import PEILDATUM, evidence, item, situation
from support.strategies import DAYS, OWN_TYPES, TERMS, dossiers

#: The same examples on every machine; nothing is kept between runs.
often = settings(max_examples=40, deadline=None, derandomize=True, database=None)

days = st.sampled_from(DAYS).map(date.fromisoformat)


def all_findings(catalog: Catalog) -> list[Finding]:
    """The findings for every subject of the profile."""
    return [
        finding
        for subject in profile_of(catalog).subjects
        for finding in findings(situation(catalog, subject))
    ]


def everything(catalog: Catalog) -> list[object]:
    """All that is worked out from a dossier."""
    return [
        catalog.items,
        requirements(catalog, PEILDATUM),
        gaps(catalog, PEILDATUM),
        motivated(catalog, PEILDATUM),
        chains(catalog, PEILDATUM),
        overview(catalog, PEILDATUM),
        counts(catalog),
        mistakes(catalog),
        all_findings(catalog),
        verdicts(catalog, catalog.of_type("toetspunt"), PEILDATUM),
        [matrix(catalog, PEILDATUM, "") for matrix in MATRICES.values()],
        tools(catalog),
        [step_plan(catalog, one, PEILDATUM) for one in catalog.of_type("samenwerkingsverband")],
    ]


def tools(catalog: Catalog) -> list[Tool]:
    """Every tool with tables or sentences."""
    filled = (weighing, strengths, strategy, interests, partner_overview, countdown)
    return [fill(catalog, PEILDATUM) for fill in filled]


def states(catalog: Catalog) -> dict[tuple[str, str], State]:
    """The state of every requirement by element and subject."""
    return {(r.item.id, r.subject): r.state for r in requirements(catalog, PEILDATUM)}


@often
@given(dossiers(), st.randoms(use_true_random=False))
def test_the_order_in_which_items_come_never_shows(items: list[Item], random: Random):
    shuffled = random.sample(items, len(items))

    assert everything(catalog_of(shuffled)) == everything(catalog_of(items))


@often
@given(dossiers(), st.sampled_from([t.name for t in OWN_TYPES if t.name != "profiel"]))
def test_an_unrelated_item_changes_the_state_of_no_requirement(items: list[Item], type_name: str):
    unrelated = item(type_name, "LOS-1")

    assert states(catalog_of([*items, unrelated])) == states(catalog_of(items))


@often
@given(dossiers(), days)
def test_one_more_piece_of_evidence_touches_one_question_and_never_makes_it_worse(items, day):
    extra = evidence("LOS-1", datum=day.isoformat(), onderbouwt="SAM-ORG-V1")
    before, after = states(catalog_of(items)), states(catalog_of([*items, extra]))
    worst_first = list(State)
    question = ("SAM-ORG-V1", "organisatie")

    assert worst_first.index(after[question]) >= worst_first.index(before[question])
    assert {**after, question: None} == {**before, question: None}


@often
@given(dossiers())
def test_every_mistake_stands_at_an_item_and_says_something(items: list[Item]):
    places = {one.id: one.place for one in items}

    for mistake in mistakes(catalog_of(items)):
        assert places[mistake.item_id] == mistake.place
        assert mistake.code
        assert mistake.text.endswith((".", "?", "'")) or mistake.code == "onleesbaar"


@often
@given(dossiers())
def test_every_finding_stands_at_an_item_and_says_what_to_do(items: list[Item]):
    catalog = catalog_of(items)

    for finding in all_findings(catalog):
        assert catalog.get(finding.item.id) is finding.item
        assert finding.what.endswith(".")
        assert finding.todo.endswith(".")


@often
@given(dossiers())
def test_every_verdict_that_is_no_pass_has_a_reason(items: list[Item]):
    catalog = catalog_of(items)
    files = {one.place for one in items}

    for verdict in verdicts(catalog, catalog.of_type("toetspunt"), PEILDATUM):
        assert verdict.reason or verdict.outcome.value == "klopt"
        assert verdict.place is None or verdict.place in files


@often
@given(dossiers())
def test_a_chain_always_has_nine_steps_and_names_the_first_that_is_missing(items: list[Item]):
    for chain in chains(catalog_of(items), PEILDATUM):
        missing = [step for step in chain.steps if step.state is StepState.MISSING]

        assert [step.number for step in chain.steps] == list(range(1, 10))
        assert chain.first_missing is (missing[0] if missing else None)
        assert all(step.note for step in chain.steps if step.state is not StepState.PRESENT)
        assert not any(step.note for step in chain.steps if step.state is StepState.PRESENT)


@often
@given(dossiers())
def test_gaps_and_what_is_open_on_purpose_and_what_is_covered_are_everything(items: list[Item]):
    catalog = catalog_of(items)
    covered = [r for r in requirements(catalog, PEILDATUM) if r.state is State.GEDEKT]
    rest = [*gaps(catalog, PEILDATUM), *motivated(catalog, PEILDATUM)]

    assert len(covered) + len(rest) == len(requirements(catalog, PEILDATUM))


@often
@given(dossiers())
def test_no_first_screen_is_longer_than_twelve_rows_or_holds_a_percentage(items: list[Item]):
    rows = overview(catalog_of(items), PEILDATUM)

    assert len(rows) <= 12
    assert not [row for row in rows if "%" in row.label + row.stand]


@often
@given(dossiers())
def test_a_tool_always_has_something_to_say_and_a_cell_for_every_column(items: list[Item]):
    for tool in tools(catalog_of(items)):
        assert tool.tables or tool.sentences
        for table in tool.tables:
            rows = [row for group in table.groups for row in group.rows]
            assert {len(row.cells) for row in rows} <= {len(table.columns) - 1}
            assert all(cell for row in rows for cell in row.cells)
            assert all(said.hint for said in table.said if said.is_empty)


@often
@given(dossiers())
def test_every_item_of_the_team_is_counted(items: list[Item]):
    catalog = catalog_of(items)

    assert sum(count.number for count in counts(catalog)) == len(items)


@often
@given(
    st.sampled_from([*DAYS, "ooit"]),
    st.sampled_from([*DAYS, "ooit", ""]),
    st.sampled_from(["vastgesteld", "concept"]),
    st.sampled_from([*TERMS, ""]),
    st.lists(st.dates(date(2024, 1, 1), date(2028, 1, 1)), min_size=2, max_size=2).map(sorted),
)
def test_what_lapsed_stays_lapsed_on_every_later_day(dated, until, status, term, two_days):
    piece = evidence(datum=dated, geldig_tot=until, status=status)
    catalog = catalog_of([piece])
    early, late = (evidence_state(catalog, piece, term, day) for day in two_days)

    if early in {State.VERLOPEN, State.TE_HERZIEN, State.ONLEESBAAR}:
        assert late is early
    if late is State.CONCEPT:
        assert early is State.CONCEPT
