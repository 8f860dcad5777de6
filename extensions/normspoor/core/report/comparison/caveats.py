"""Why two reports are hard to compare: in words, before anything is compared."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.periods import as_read, moment
from normspoor.core.report.comparison.shape import Caveat
from normspoor.core.report.shape import Head
from normspoor.core.wording import comparison as say


def caveats(then: Head, now: Head) -> tuple[Caveat, ...]:
    """Everything that makes a difference mean less than it seems."""
    return tuple(Caveat(key, text) for key, text in _found(then, now))


def _found(then: Head, now: Head) -> Iterator[tuple[str, str]]:
    if then.dossier != now.dossier:
        yield "ander_dossier", say.other_dossier(then.dossier, now.dossier)
    if moment(now.peildatum) < moment(then.peildatum):
        yield "omgekeerd", say.reversed_days(as_read(then.peildatum), as_read(now.peildatum))
    if then.edition != now.edition:
        yield "andere_uitgave", say.other_edition(then.edition, now.edition)
    if _norm(then) != _norm(now):
        yield "andere_norm", say.other_norm(" ".join(_norm(then)), " ".join(_norm(now)))
    elif then.norm_fingerprint != now.norm_fingerprint:
        yield "andere_woorden", say.OTHER_WORDING
    if then.terms != now.terms:
        yield "andere_termijnen", say.other_terms(then.terms, now.terms)


def _norm(head: Head) -> tuple[str, str, str]:
    return head.framework, head.norm, head.norm_version
