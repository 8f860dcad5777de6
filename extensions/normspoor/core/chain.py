"""The PDCA chain of a collaboration, from ambition to revised approach (domain model C5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from normspoor.core import collaboration as about
from normspoor.core.looking_back import asks_measure, happened
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import has_run_out, is_after, is_past, parse_date
from normspoor.core.profile import IDO, profile_of
from normspoor.core.trace import closure, together, trace
from normspoor.core.wording import chain as say


class StepState(StrEnum):
    """Whether a step is there; the value is the word a reader sees."""

    PRESENT = "aanwezig"
    MISSING = "ontbreekt"
    NOT_NEEDED = "nog niet nodig"


@dataclass(frozen=True, slots=True)
class Step:
    """One of the nine steps; ``note`` says what is missing or why it is not needed yet."""

    number: int
    name: str
    items: tuple[Item, ...]
    state: StepState
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chain:
    """The nine steps of one collaboration on a day."""

    collaboration: Item
    steps: tuple[Step, ...]

    @property
    def first_missing(self) -> Step | None:
        """Where the chain breaks first; None where it is whole."""
        return next((step for step in self.steps if step.state is StepState.MISSING), None)


def chain(catalog: Catalog, collaboration: Item, peildatum: date) -> Chain:
    """The chain of ``collaboration`` on ``peildatum``.

    Steps 1 to 6 belong to every running collaboration; an exploration has nothing to lay
    down yet.  An evaluation is asked for when the team's own term has passed, a measure
    when the evaluation asks for it, a revised approach when a measure changes the approach.
    """
    link = _Links(catalog, collaboration, peildatum)
    steps = (
        _step(1, link.ambitions, required=True),
        link.approach_step(),
        _step(3, link.choices, required=True),
        _step(4, link.participations, required=True),
        link.agreement_step(),
        _step(6, link.deeds, required=not link.explores),
        link.evaluation_step(),
        link.measure_step(),
        link.revision_step(),
    )
    return Chain(collaboration, steps)


def chains(catalog: Catalog, peildatum: date) -> tuple[Chain, ...]:
    """The chains of all collaborations, in order of id."""
    own = (item for item in catalog.of_type("samenwerkingsverband") if not item.external)
    return tuple(chain(catalog, item, peildatum) for item in own)


class _Links:
    """What hangs on a collaboration, step by step."""

    def __init__(self, catalog: Catalog, collaboration: Item, peildatum: date) -> None:
        self.explores = collaboration.get("status") == "verkenning" or is_after(
            collaboration.get("start"), peildatum
        )
        self.only_ido = set(collaboration.subjects) == {IDO}
        self.choices = trace(catalog, collaboration, "gebaseerd_op")
        self.ambitions = together(
            trace(catalog, collaboration, "draagt_bij_aan"),
            trace(catalog, collaboration, "gebaseerd_op", "vloeit_voort_uit"),
        )
        self.approaches = _approaches(catalog, collaboration, self.ambitions, self.choices)
        later = (closure(catalog, item, "<herziet") for item in self.approaches)
        self.approach_lapsed = collaboration.get("status") != "beeindigd" and all(
            is_past(item.get("geldig_tot"), peildatum) for item in together(self.approaches, *later)
        )
        self.participations = about.participations(catalog, collaboration)
        self.papers = about.papers(catalog, collaboration)
        self.results = about.results(catalog, collaboration)
        self.criteria = about.criteria(catalog, collaboration)
        self.deeds = happened(about.deeds(catalog, collaboration), peildatum)
        self.evaluations = happened(about.evaluations(catalog, collaboration), peildatum)
        self.measures = together(*(trace(catalog, e, "leidt_tot") for e in self.evaluations))
        used = together(*(trace(catalog, e, "gebruikt_criterium") for e in self.evaluations))
        self.uses_criteria = any(criterion in self.criteria for criterion in used)
        self.lacks_measure = any(
            asks_measure(e) and not trace(catalog, e, "leidt_tot") for e in self.evaluations
        )
        changed = [t for m in self.measures for t in trace(catalog, m, "past_aan")]
        approaches = [item for item in changed if item.type == "aanpak"]
        self.revisions = together(*(trace(catalog, item, "<herziet") for item in approaches))
        self.asks_revision = bool(approaches)
        self.evaluation_due = _evaluation_due(catalog, collaboration, peildatum)

    def approach_step(self) -> Step:
        """Step 2 breaks too when every approach, also a later one, has had its last day.

        Of an IDO the norm asks agreements with partners and no approach.
        """
        if self.only_ido and not self.approaches:
            return Step(2, say.STEPS[1], (), StepState.NOT_NEEDED, say.NO_APPROACH_ASKED)
        if self.approaches and self.approach_lapsed:
            return Step(2, say.STEPS[1], self.approaches, StepState.MISSING, say.LAPSED)
        return _step(2, self.approaches, required=True)

    def evaluation_step(self) -> Step:
        """Step 7 looks back with the criteria that were agreed in step 5."""
        if self.evaluations and self.criteria and not self.uses_criteria:
            return Step(7, say.STEPS[6], self.evaluations, StepState.MISSING, say.NO_CRITERION)
        return _step(7, self.evaluations, required=self.evaluation_due)

    def measure_step(self) -> Step:
        """Step 8 answers every evaluation that asks for a measure."""
        if self.lacks_measure:
            return Step(8, say.STEPS[7], self.measures, StepState.MISSING, say.MISSING[7])
        return _step(8, self.measures, required=False)

    def revision_step(self) -> Step:
        """Step 9 cannot be told while step 8 is missing."""
        if self.lacks_measure and not self.measures:
            return Step(9, say.STEPS[8], (), StepState.NOT_NEEDED, say.FIRST_A_MEASURE)
        return _step(9, self.revisions, required=self.asks_revision)

    def agreement_step(self) -> Step:
        """Step 5 is more than a paper: it also wants results and criteria."""
        found = together(self.papers, self.results, self.criteria)
        if self.explores:
            return _step(5, found, required=False)
        lacking = [
            word
            for word, items in (
                (say.PAPER, self.papers),
                (say.RESULT, self.results),
                (say.CRITERION, self.criteria),
            )
            if not items
        ]
        if lacking:
            return Step(5, say.STEPS[4], found, StepState.MISSING, say.lacking(lacking))
        return Step(5, say.STEPS[4], found, StepState.PRESENT)


def _step(number: int, items: tuple[Item, ...], *, required: bool) -> Step:
    name = say.STEPS[number - 1]
    if items:
        return Step(number, name, items, StepState.PRESENT)
    if required:
        return Step(number, name, items, StepState.MISSING, say.MISSING[number - 1])
    return Step(number, name, items, StepState.NOT_NEEDED, say.NOT_NEEDED[number - 1])


def _approaches(
    catalog: Catalog, collaboration: Item, ambitions: tuple[Item, ...], choices: tuple[Item, ...]
) -> tuple[Item, ...]:
    """The approaches that the choice fits in.

    Where nobody made a choice, that is step 3's to tell: then the approaches to the same
    ambitions for the same subject count.
    """
    if choices:
        return trace(catalog, collaboration, "gebaseerd_op", "past_in")
    serving = (item for a in ambitions for item in trace(catalog, a, "<vloeit_voort_uit"))
    return together(
        tuple(
            item
            for item in serving
            if item.type == "aanpak" and set(item.subjects) & set(collaboration.subjects)
        )
    )


def _evaluation_due(catalog: Catalog, collaboration: Item, peildatum: date) -> bool:
    """Structural, and older than the team's own term for evaluating (C5, C12.6)."""
    profile = profile_of(catalog)
    if profile is None or collaboration.get("status") != "structureel":
        return False
    return has_run_out(parse_date(collaboration.get("start")), profile.evaluation_term, peildatum)
