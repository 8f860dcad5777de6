"""What it costs to judge a dossier: the command against a bare build, and the checks alone.

The command reads the same pages as a build of the list of objects and then judges them, so it
is held against that build in the same run.  The checks alone are pure functions on a catalog
in memory.  Run it with ``make bench``.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from normspoor.core.checks import Situation, findings
from normspoor.core.model import Catalog
from normspoor.core.profile import profile_of
from support.cost import run
from support.library import library
from support.runs import PEILDATUM

SIZES = (1_000, 5_000)
ROUNDS = 3
#: What we promise: the command against the build, the checks in seconds, and how they grow.
MOST_AGAINST_BUILD, MOST_SECONDS, MOST_GROWTH = 1.3, 1.0, 6.0
EXAMPLE = Path(__file__).parents[1]


def against_a_build() -> float:
    """``normspoor toets`` on the example dossier against a build of its needs.json."""
    judging, building = [], []
    with tempfile.TemporaryDirectory() as temporary:
        for number in range(ROUNDS):
            print(f"… toets against a build, round {number + 1}", file=sys.stderr, flush=True)
            out = f"{temporary}/{number}"
            build = run("sphinx", "-q", "-E", "-b", "needs", "-d", f"{out}/dt", str(EXAMPLE), out)
            judge = run("normspoor", "toets", str(EXAMPLE), "--peildatum", PEILDATUM.isoformat())
            if build.status or judge.status not in (0, 1):
                sys.exit(f"a run failed\n{build.complaints}\n{judge.complaints}")
            building.append(build.seconds)
            judging.append(judge.seconds)
    return min(judging) / min(building)


def checks_alone(catalog: Catalog) -> float:
    """Processor seconds for every check on every subject; the best of a few."""
    profile = profile_of(catalog)
    if profile is None:
        sys.exit("the library has no profile")
    best = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for subject in (*profile.subjects, ""):
            list(findings(Situation(catalog, profile, PEILDATUM, subject)))
        best.append(time.process_time() - start)
    return min(best)


def main() -> None:
    """Measure, print, and say which promise is not kept."""
    ratio = against_a_build()
    catalogs = [library(size) for size in SIZES]
    seconds = [checks_alone(catalog) for catalog in catalogs]
    print(f"toets against a build of the same pages: x {ratio:.2f}")
    for catalog, cost in zip(catalogs, seconds, strict=True):
        print(f"all checks on {len(tuple(catalog)):,} objects: {cost:.2f} s CPU")
    growth = seconds[1] / seconds[0]
    print(f"growth {SIZES[0]} → {SIZES[1]}: x {growth:.2f}")
    kept = {
        f"toets ≤ {MOST_AGAINST_BUILD} x build": ratio <= MOST_AGAINST_BUILD,
        f"checks < {MOST_SECONDS} s": seconds[1] < MOST_SECONDS,
        f"growth ≤ {MOST_GROWTH}": growth <= MOST_GROWTH,
    }
    for promise, holds in kept.items():
        print(f"{'kept' if holds else 'NOT KEPT':9} {promise}")


if __name__ == "__main__":
    main()
