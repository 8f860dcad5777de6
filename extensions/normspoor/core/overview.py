"""The first screen of a dossier: at most twelve rows, no total score (domain model C8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from normspoor.core.chain import chains
from normspoor.core.looking_back import is_late
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import parse_date
from normspoor.core.profile import IDO, profile_of
from normspoor.core.requirements import requirements
from normspoor.core.states import State
from normspoor.core.wording import overview as say
from normspoor.core.wording.labels import SUBJECT_TITLE


@dataclass(frozen=True, slots=True)
class Line:
    """One row: what it is about, how it stands in words, and the items behind it.

    A row that counts has the key of its ``figure``, and in ``total`` what it was counted from.
    """

    subject: str
    label: str
    stand: str
    items: tuple[Item, ...]
    #: set where the row is about one element of the norm, with its state
    element: Item | None = None
    state: State | None = None
    figure: str = ""
    total: tuple[Item, ...] = ()


def overview(catalog: Catalog, peildatum: date) -> tuple[Line, ...]:
    """The questions per subject, one line for the IDO, then three counts.

    Four questions for the organisation and four for the taalhuis make twelve rows at most.
    Without a dossier there is nothing to show.
    """
    if profile_of(catalog) is None:
        return ()
    asked = [
        requirement
        for requirement in requirements(catalog, peildatum)
        if requirement.item.type == "beoordelingsvraag" or requirement.subject == IDO
    ]
    lines = [
        Line(
            SUBJECT_TITLE[requirement.subject],
            requirement.item.title,
            say.stand(requirement.state.value, _valid(requirement.evidence_states)),
            tuple(piece.item for piece in requirement.evidence),
            requirement.item,
            requirement.state,
        )
        for requirement in asked
    ]
    return (
        *lines,
        _broken_chains(catalog, peildatum),
        _late(catalog, peildatum),
        _undated(catalog),
    )


def _valid(states: tuple[State, ...]) -> int:
    return sum(state is State.GEDEKT for state in states)


def _broken_chains(catalog: Catalog, peildatum: date) -> Line:
    found = chains(catalog, peildatum)
    broken = tuple(one.collaboration for one in found if one.first_missing)
    return _count("ketens-gebroken", say.CHAINS, broken, tuple(one.collaboration for one in found))


def _late(catalog: Catalog, peildatum: date) -> Line:
    measures = catalog.of_type("verbetermaatregel")
    late = tuple(item for item in measures if is_late(item, peildatum))
    return _count("maatregelen-te-laat", say.MEASURES, late, measures)


def _undated(catalog: Catalog) -> Line:
    evidence = catalog.of_type("bewijs")
    undated = tuple(item for item in evidence if parse_date(item.get("datum")) is None)
    return _count("bewijs-zonder-datum", say.DATES, undated, evidence)


def _count(figure: str, label: str, found: tuple[Item, ...], total: tuple[Item, ...]) -> Line:
    words = say.out_of(len(found), len(total))
    return Line(say.ALL, label, words, found, figure=figure, total=total)
