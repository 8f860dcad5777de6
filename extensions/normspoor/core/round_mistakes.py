"""Mistakes in the answers of a round: a point that is not on the list, a word that cannot be."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.model import Catalog, Item
from normspoor.core.points import POINTS, checklist, code_of, points_of
from normspoor.core.wording import rounds as say


def answer_mistakes(catalog: Catalog, answer: Item) -> Iterator[tuple[str, str]]:
    """The code and the sentence of every mistake that only a round can have."""
    points = catalog.targets(answer, "checkt")
    if answer.get("punt") and not points:
        run = next(iter(catalog.targets(answer, "in_ronde")), None)
        code = run.get("lijst") if run else ""
        codes = [code_of(point) for point in points_of(catalog, code)]
        yield "punt", say.unknown_point(answer.get("punt"), code, codes)
    yield from _answered_twice(catalog, answer, points)
    value = answer.get("waarde")
    if value.lower() not in ("", *say.CHOICES) and any(
        point.type == "succesfactor" for point in points
    ):
        yield "waarde", say.bad_factor_answer(value)


def _answered_twice(
    catalog: Catalog, answer: Item, points: tuple[Item, ...]
) -> Iterator[tuple[str, str]]:
    """The later one on the pages is told: it is mostly the block that was added."""
    rounds = set(answer.links.get("in_ronde", ()))
    for point in points:
        earlier = [
            other.place
            for other in catalog.sources(point, "checkt")
            if rounds & set(other.links.get("in_ronde", ()))
            and (other.place, other.id) < (answer.place, answer.id)
        ]
        if point.type in POINTS and earlier:
            yield "dubbel-punt", say.answered_twice(code_of(point), str(min(earlier)))


def run_mistakes(catalog: Catalog, run: Item) -> Iterator[tuple[str, str]]:
    """A round with a list per layer that does not say which layer it was."""
    asked = checklist(catalog, run.get("lijst"))
    if asked is not None and asked.get("per") == "laag" and not run.words("lagen"):
        yield "laag", say.LAYER_MISSING


def measure_mistakes(measure: Item) -> Iterator[tuple[str, str]]:
    """A measure that names a point of a round, with no round above it."""
    if measure.get("punt") and not measure.links.get("actie_op"):
        yield "punt", say.measure_without_round(measure.get("punt"))
