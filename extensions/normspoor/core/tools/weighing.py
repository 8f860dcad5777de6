"""The weighing table: what speaks for a collaboration, what it takes and what was decided."""

from __future__ import annotations

from datetime import date

from normspoor.core.collaboration import criteria_for, going_on
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import in_words, is_after, parse_date
from normspoor.core.tools.filling import from_field, from_items
from normspoor.core.tools.shape import Group, Row, Said, Sentence, Table, Tool
from normspoor.core.trace import together, trace
from normspoor.core.wording import tools
from normspoor.core.wording import weighing as say
from normspoor.core.wording.labels import choice_label
from normspoor.core.wording.matrix import filters

_FIRST_PHASE = "F1"


def weighing(catalog: Catalog, peildatum: date, subject: str = "") -> Tool:
    """A table for every collaboration that has not ended, then for choices without one.

    Fit, added value and feasibility come from the tool as its makers present it (domain model
    A6, LP-TOOL-1); conditions and decision are those of norm and checklist F1.
    """
    choices = (
        choice
        for choice in catalog.of_type("keuze")
        if (not subject or subject in choice.subjects)
        and not catalog.sources(choice, "gebaseerd_op")
    )
    tables = (
        *(
            _of_collaboration(catalog, one, peildatum)
            for one in going_on(catalog, subject, peildatum)
        ),
        *(_of_choice(catalog, choice) for choice in choices),
    )
    nothing = () if tables else (Sentence(tools.NO_COLLABORATION),)
    return Tool(tables, nothing, filters(peildatum, subject))


def _of_collaboration(catalog: Catalog, one: Item, peildatum: date) -> Table:
    choices = catalog.targets(one, "gebaseerd_op")
    no_choice = () if choices else (Said(say.CHOICE, hint=say.FILL_CHOICE, where=one),)
    ambitions = together(
        catalog.targets(one, "draagt_bij_aan"),
        trace(catalog, one, "gebaseerd_op", "vloeit_voort_uit"),
    )
    start = criteria_for(catalog, one, "start")
    return _table(
        one,
        (say.FITS, (from_items(say.AMBITIONS, ambitions, say.FILL_AMBITION, one),)),
        (say.ADDED, (from_field(one, "bijdrage"), *_added(choices), *no_choice)),
        (
            say.FEASIBLE,
            (*_feasible(choices), from_field(one, "besluitvorming"), from_field(one, "trekker")),
        ),
        (
            say.CONDITIONS,
            (from_items(say.START, start, say.FILL_START, one), from_field(one, "spanningen")),
        ),
        (say.DECISION, (*_decided(choices), *no_choice, _discussed(catalog, one, peildatum))),
    )


def _of_choice(catalog: Catalog, choice: Item) -> Table:
    """A choice that is no collaboration (yet); what was decided to do alone needs none."""
    ambitions = catalog.targets(choice, "vloeit_voort_uit")
    follows = Said(say.COLLABORATION, hint=say.FILL_COLLABORATION, where=choice)
    return _table(
        choice,
        (say.FITS, (from_items(say.AMBITIONS, ambitions, say.FILL_AMBITION_OF_CHOICE, choice),)),
        (say.ADDED, _added((choice,))),
        (say.FEASIBLE, _feasible((choice,))),
        (
            say.DECISION,
            (*_decided((choice,)), *((follows,) if choice.get("uitkomst") == "samen" else ())),
        ),
    )


def _table(about: Item, *rows: tuple[str, tuple[Said, ...]]) -> Table:
    made = tuple(Row(head, (said,)) for head, said in rows if said)
    return Table(say.COLUMNS, (Group(made),), about)


def _added(choices: tuple[Item, ...]) -> tuple[Said, ...]:
    return tuple(
        said
        for choice in choices
        for said in (from_field(choice, "verwacht_voordeel"), Said(say.REASON, items=(choice,)))
    )


def _feasible(choices: tuple[Item, ...]) -> tuple[Said, ...]:
    """What stays our own work is only asked of a choice that takes work off our hands."""
    return tuple(
        from_field(choice, name)
        for choice in choices
        for name in ("investering", "resterende_eigen_inzet")
        if name == "investering" or choice.get(name) or choice.get("motief") == "ontzorgen"
    )


def _decided(choices: tuple[Item, ...]) -> tuple[Said, ...]:
    return tuple(
        Said(say.CHOICE, _decision(choice, "uitkomst"), hint=say.FILL_CHOICE, where=choice)
        for choice in choices
    )


def _discussed(catalog: Catalog, one: Item, peildatum: date) -> Said:
    """The decision of the last F1 round about this collaboration, held by the peildatum."""
    rounds = [
        run
        for run in catalog.sources(one, "checkt")
        if run.get("lijst") == _FIRST_PHASE
        and run.get("besluit")
        and not is_after(run.get("datum"), peildatum)
    ]
    last = max(rounds, key=lambda run: (run.get("datum"), run.id), default=None)
    if last is None:
        return Said(say.ROUND, hint=say.FILL_ROUND, where=one)
    return Said(say.ROUND, _decision(last, "besluit"), (last,), say.FILL_ROUND, one)


def _decision(item: Item, field: str) -> str:
    day = parse_date(item.get("datum"))
    return say.on_day(choice_label(item.get(field)), in_words(day) if day else "")
