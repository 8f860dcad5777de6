"""Put together what there is to do: mistakes, findings, points of checklists and messages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from normspoor.core.belonging import belonging
from normspoor.core.checklist import points_on, verdicts_on
from normspoor.core.checks import Finding, Severity, Situation, findings
from normspoor.core.mistakes import Mistake
from normspoor.core.model import Catalog, Place
from normspoor.core.pageless import missing_pages, pageless_verdicts
from normspoor.core.profile import SUBJECTS, Profile, profile_of
from normspoor.core.verdict import Verdict
from normspoor.core.wording import work as say
from normspoor.core.work.messages import told
from normspoor.core.work.mistaken import LINKS_AND_BLOCKS, mistaken
from normspoor.core.work.order import Order
from normspoor.core.work.points import points_to_do
from normspoor.core.work.shape import Work

#: How a point says which part of the norm it is about.
_ABOUT = ("toetst", "helpt_bij")


@dataclass(frozen=True, slots=True)
class Assessed:
    """Everything to do, and the verdicts on all points from which part of it was made."""

    lines: tuple[Work, ...]
    verdicts: tuple[Verdict, ...]


def assess(
    catalog: Catalog,
    peildatum: date,
    lists: Collection[str],
    wrong: Sequence[Mistake],
    messages: Iterable[str] = (),
) -> Assessed:
    """Everything to do on ``peildatum``, what an auditor asks first on top.

    ``lists`` are the pages (without file ending) of the checklists that the team kept,
    ``wrong`` all mistakes in the blocks and ``messages`` what a build had to say, where the
    reader has not seen that yet.  What a conscious decision explains is in the list too, with
    its reason.  Without a profile there are only mistakes and messages to tell.
    """
    order, profile = Order(catalog), profile_of(catalog)
    mistakes = tuple(mistaken(catalog, wrong))
    pageless = pageless_verdicts(catalog, lists, peildatum, wrong)
    judged = (*verdicts_on(catalog, sorted(lists), peildatum, wrong), *pageless)
    ranked = [(order.key(one), one) for one in (*mistakes, *_empty(catalog, lists))]
    if profile is not None:
        found = _merged(catalog, _all_findings(catalog, profile, peildatum))
        ranked += [(order.key(one), one) for one in found]
        ranked += [(order.key(one), one) for one in _pages_missing(catalog, pageless)]
        for one in points_to_do(catalog, profile, judged, (*mistakes, *found)):
            about = [
                target for point in one.points for link in _ABOUT
                for target in point.links.get(link, ())
            ]  # fmt: skip
            ranked.append((order.key(one.line, about), one.line))
    said = {str(one) for _, one in ranked}
    ranked += [(order.key(one), one) for one in told(messages, said)]
    return Assessed(tuple(one for _, one in sorted(ranked, key=lambda pair: pair[0])), judged)


def _all_findings(catalog: Catalog, profile: Profile, peildatum: date) -> Iterator[Finding]:
    """For every subject of the profile, and for the dossier as a whole."""
    for subject in (*profile.subjects, ""):
        yield from findings(Situation(catalog, profile, peildatum, subject))


def _merged(catalog: Catalog, found: Iterable[Finding]) -> list[Work]:
    """The same finding for two subjects is one line that names both."""
    subjects: dict[tuple[str, str, Severity, str, str, str], list[Finding]] = {}
    for one in found:
        key = (one.check_id, one.item.id, one.severity, one.what, one.todo, one.reason)
        subjects.setdefault(key, []).append(one)
    return [_line(catalog, same) for same in subjects.values()]


def _line(catalog: Catalog, same: list[Finding]) -> Work:
    first = same[0]
    about = {one.subject for one in same if one.subject} or set(first.item.subjects)
    return Work(
        first.severity,
        first.check_id,
        tuple(subject for subject in SUBJECTS if subject in about),
        first.item.place,
        first.item.id,
        first.what,
        first.todo,
        *belonging(catalog, first.item),
        first.reason,
        first.about,
    )


def _pages_missing(catalog: Catalog, pageless: Collection[Verdict]) -> Iterator[Work]:
    """Answers to a list without a page count all the same, but nobody sees them on the site."""
    for page in missing_pages(catalog, pageless):
        yield Work(Severity.TIP, page.checklist.id, (), page.place, "", *page.text)


def _empty(catalog: Catalog, lists: Collection[str]) -> Iterator[Work]:
    """A checklist that checks nothing must never look as if all were well."""
    for page in sorted(lists):
        if not points_on(catalog, page):
            place = Place(f"{page}.md", 1)
            what, todo = say.EMPTY_LIST
            yield Work(Severity.FOUT, LINKS_AND_BLOCKS, (), place, "", what, todo)
