"""Look ahead: what will have lapsed by the day of the audit if nobody does anything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from normspoor.core.audit_days import next_audit
from normspoor.core.mistakes import Mistake
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import parse_date
from normspoor.core.work.assembly import assess
from normspoor.core.work.listing import to_do
from normspoor.core.work.shape import Work


@dataclass(frozen=True, slots=True)
class Ahead:
    """The dossier on the day of the audit: what there is to do by then if nobody does anything.

    ``added`` is what is not on today's list.
    """

    audit: Item
    day: date
    then: tuple[Work, ...]
    added: tuple[Work, ...]


def ahead(
    catalog: Catalog,
    peildatum: date,
    today: Iterable[Work],
    lists: Collection[str],
    wrong: Sequence[Mistake],
) -> Ahead | None:
    """What the list of the next audit day has more than that of today; None without an audit.

    ``today`` is the list of the peildatum; ``lists`` and ``wrong`` as for :func:`assess`.
    """
    audit = next_audit(catalog, peildatum)
    day = parse_date(audit.get("auditdatum")) if audit else None
    if audit is None or day is None:
        return None
    then = to_do(assess(catalog, day, lists, wrong).lines)
    return Ahead(audit, day, then, tuple(_added(to_do(today), then)))


def _added(now: Iterable[Work], then: Iterable[Work]) -> list[Work]:
    """The lines of ``then`` that are new.

    A line whose words changed with the day, such as an age, is the same line: a check that
    finds as much at an object as it did before found nothing new there.
    """
    before: dict[tuple[str, str], list[Work]] = defaultdict(list)
    for one in now:
        before[one.check_id, one.item_id].append(one)
    unmatched = [one for one in then if not _taken(before[one.check_id, one.item_id], one.what)]
    return [one for one in unmatched if not _taken(before[one.check_id, one.item_id], "")]


def _taken(same: list[Work], what: str) -> bool:
    """Take the line with these words away, or any line where no words are given."""
    found = next((one for one in same if what in ("", one.what)), None)
    if found is not None:
        same.remove(found)
    return found is not None
