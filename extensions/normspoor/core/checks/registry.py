"""All checks, in a list you can read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Check, Finding, Situation
from normspoor.core.checks.lists.audit import AUDIT
from normspoor.core.checks.lists.consistency import consistency_checks
from normspoor.core.checks.lists.criteria import CRITERIA
from normspoor.core.checks.lists.doing import DOING
from normspoor.core.checks.lists.evidence import EVIDENCE
from normspoor.core.checks.lists.papers import PAPERS
from normspoor.core.checks.lists.people import PEOPLE
from normspoor.core.checks.lists.plan import PLAN
from normspoor.core.checks.lists.rounds import ROUNDS

#: What the norm asks to be there; an answer of ja or nee is held against it (C-A45).
_OF_THE_NORM: tuple[Check, ...] = (*PLAN, *CRITERIA, *PAPERS, *PEOPLE, *DOING, *EVIDENCE)
_ALL = (*_OF_THE_NORM, *ROUNDS, *AUDIT, *consistency_checks(_OF_THE_NORM))
#: By number, as the reference page shows them.
CHECKS: tuple[Check, ...] = tuple(sorted(_ALL, key=lambda check: check.id))


def findings(situation: Situation) -> Iterator[Finding]:
    """What the checks find for one subject, or without one for the dossier as a whole."""
    for check in CHECKS:
        yield from check.findings(situation)
