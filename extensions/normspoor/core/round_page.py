"""A fresh page for a round: everything that is known filled in, a line for each point."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from normspoor.core.model import Catalog, Item
from normspoor.core.points import DECISION, answers_in_words, code_of, points_of
from normspoor.core.profile import ORGANISATIE, profile_of
from normspoor.core.rounds import answers, series
from normspoor.core.wording import round_page as say


def round_id(catalog: Catalog, checklist: Item, about: Item | None, day: date) -> str:
    """An id that no object has yet: list, what it is about, day, and a number if needed."""
    parts = ["RUN", checklist.get("lijst"), *_own_words(about), day.isoformat()]
    start = "-".join(parts)
    found, number = start, 1
    while catalog.get(found) is not None:
        number += 1
        found = f"{start}-{number}"
    return found


def file_name(run_id: str, day: date) -> str:
    """The name of the page, beginning with the day, so that pages stand in order of time.

    The number of a second round on one day comes behind two dashes: with one it would read as
    the end of an id such as SV-TAAL-2.
    """
    words = run_id.removeprefix("RUN-").replace(f"-{day.isoformat()}", "-").strip("-").lower()
    return f"{day.isoformat()}-{words}.md"


def round_page(
    catalog: Catalog, checklist: Item, about: Item | None, run_id: str, day: date
) -> str:
    """The text of the page, ready to fill in.

    Above each answer stand, as a comment, the question and what was said the last time.
    """
    title = say.title(checklist.title, about.title if about else "")
    fields = {
        "id": run_id,
        "lijst": checklist.get("lijst"),
        "scope": ", ".join(_subjects(catalog, about)),
        "datum": day.isoformat(),
        "deelnemers": "",
        "lagen": "",
        "werkvorm": "",
        **({"besluit": ""} if checklist.get("lijst") == DECISION else {}),
        **({"checkt": about.id} if about else {}),
    }
    lines = [
        f"# {say.heading(title, day)}",
        "",
        *say.LEAD,
        "",
        *(f"% {sentence}" for sentence in say.how_to(in_words=answers_in_words(checklist))),
        "",
        f":::{{checkrun}} {title}",
        *(f":{name}: {value}".rstrip() for name, value in fields.items()),
        "",
        *_point_lines(catalog, checklist, about, day),
        ":::",
    ]
    return "\n".join(lines) + "\n"


def _own_words(about: Item | None) -> list[str]:
    """The id of a collaboration or partner without its prefix."""
    return [about.id.split("-", 1)[1]] if about else []


def _subjects(catalog: Catalog, about: Item | None) -> tuple[str, ...]:
    if about is not None and about.subjects:
        return about.subjects
    profile = profile_of(catalog)
    return profile.subjects if profile and about is None else (ORGANISATIE,)


def _point_lines(catalog: Catalog, checklist: Item, about: Item | None, day: date) -> Iterator[str]:
    code = checklist.get("lijst")
    before = [
        (one.layers, answers(catalog, one.last))
        for one in series(catalog, code, day)
        if (about in one.topic if about else not one.topic)
    ]
    for point in points_of(catalog, code):
        yield f"% {code_of(point)}. {point.title}"
        for layers, earlier in before:
            if point.id in earlier:
                answer = earlier[point.id]
                said = answer.get("waarde") or say.skipped(answer.get("reden_overgeslagen"))
                yield f"% {say.last_time(said, answer.body, layers)}"
        yield f"{code_of(point)}."
