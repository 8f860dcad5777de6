"""Rounds: the times that a team went through a checklist, and what it answered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from normspoor.core.metamodel.audit import LAGEN
from normspoor.core.model import Catalog, Item, Place
from normspoor.core.periods import is_after, moment
from normspoor.core.points import POINTS, checklist
from normspoor.core.round_lines import AnswerLine, suffix

#: For each kind of list the type of object that a round with it must be about.
ABOUT = {"samenwerking": "samenwerkingsverband", "partner": "partner"}
#: What a round can be about.
TOPICS = ("samenwerkingsverband", "partner")


@dataclass(frozen=True, slots=True)
class Series:
    """Rounds with one list about one thing, the newest first; never empty."""

    topic: tuple[Item, ...]
    layers: tuple[str, ...]
    rounds: tuple[Item, ...]

    @property
    def last(self) -> Item:
        """The newest round."""
        return self.rounds[0]

    @property
    def before(self) -> Item | None:
        """The round before the newest, where there is one."""
        return self.rounds[1] if len(self.rounds) > 1 else None


def topic(catalog: Catalog, run: Item) -> tuple[Item, ...]:
    """The collaborations and partners that a round is about."""
    return tuple(one for one in catalog.targets(run, "checkt") if one.type in TOPICS)


def series(catalog: Catalog, code: str, peildatum: date) -> tuple[Series, ...]:
    """All rounds held with a list up to ``peildatum``, together by what they are about.

    A round with a date that cannot be read is the oldest: it stays in sight, but is never the
    last where there is another.

    A round about nothing that is in the dossier yet is known by its title, so that an
    exploration keeps its history too.  A list that is filled in per layer has a series for
    each set of layers, from the work up to those who decide.
    """
    asked = checklist(catalog, code)
    per = asked.get("per") if asked else ""
    per_layer = per == "laag"
    found: dict[tuple[tuple[str, ...], tuple[str, ...]], list[Item]] = defaultdict(list)
    for run in catalog.of_type("checkrun"):
        if run.get("lijst") != code or is_after(run.get("datum"), peildatum):
            continue
        about = tuple(sorted(one.id for one in _main_topic(catalog, run, per)))
        layers = _layers(run, per_layer)
        named = about or (() if per == "dossier" else (run.title.casefold(),))
        found[named, layers].append(run)
    newest_first = (
        tuple(sorted(runs, key=lambda run: (moment(run.get("datum")), run.id), reverse=True))
        for runs in found.values()
    )
    made = [Series(_main_topic(catalog, runs[0], per), _layers(runs[0], per_layer), runs)
            for runs in newest_first]  # fmt: skip
    return tuple(sorted(made, key=lambda one: ([item.id for item in one.topic],
                                               [_height(layer) for layer in one.layers],
                                               one.last.id)))  # fmt: skip


def _main_topic(catalog: Catalog, run: Item, per: str) -> tuple[Item, ...]:
    """What the list asks to be about; what else a round names is told but makes no series."""
    named = topic(catalog, run)
    wanted = tuple(one for one in named if one.type == ABOUT.get(per))
    return wanted or named


def _layers(run: Item, per_layer: bool) -> tuple[str, ...]:
    """The layers of a round in their own order, however they were typed."""
    return tuple(sorted(set(run.words("lagen")), key=_height)) if per_layer else ()


def _height(layer: str) -> tuple[int, str]:
    """The place of a layer among the others; a word that is no layer comes last."""
    return (LAGEN.index(layer) if layer in LAGEN else len(LAGEN), layer)


def answers(catalog: Catalog, run: Item) -> Mapping[str, Item]:
    """The answers of one round by the id of their point; of two, the last by id counts."""
    return {
        point.id: answer
        for answer in catalog.sources(run, "in_ronde")
        for point in catalog.targets(answer, "checkt")
        if point.type in POINTS
    }


def answered_on(catalog: Catalog, answer: Item) -> str:
    """The date of an answer: its own, or that of its round."""
    return answer.get("datum") or _of_round(catalog, answer, "datum")


def answered_by(catalog: Catalog, answer: Item) -> str:
    """Who gave an answer: its own author, or who took part in its round."""
    return answer.get("opsteller") or _of_round(catalog, answer, "deelnemers")


def _of_round(catalog: Catalog, answer: Item, field: str) -> str:
    return next((run.get(field) for run in catalog.targets(answer, "in_ronde")), "")


def answer_item(run: Item, line: AnswerLine, point: Item | None, place: Place) -> Item:
    """The answer on one line of a round as an object of its own."""
    fields = {
        "punt": line.code,
        "waarde": line.value,
        "reden_overgeslagen": line.skipped,
        "datum": run.get("datum"),
        "opsteller": run.get("deelnemers"),
        "scope": run.get("scope"),
    }
    return Item(
        id=answer_id(run.id, line.code),
        type="checkantwoord",
        title=point.title if point else line.code,
        place=place,
        body=line.note,
        fields={name: value for name, value in fields.items() if value},
        links={"in_ronde": (run.id,), **({"checkt": (point.id,)} if point else {})},
    )


def answer_id(run_id: str, code: str) -> str:
    """The id of the answer to a point in a round: ``RUN-KSF-2026-03``."""
    return f"{run_id}-{suffix(code)}"
