"""What it costs to judge a dossier: the command against a bare build, and the judging alone.

The command reads the same pages as a build of the list of objects and then judges them, so it
is held against that build in the same run.  The judging alone is pure functions on a catalog
in memory: mistakes, every check on every subject and every point of the published checklists.  Run it with ``make bench``.
"""

from __future__ import annotations

import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from normspoor.adapters.catalog import read_catalog
from normspoor.core.mistakes import mistakes
from normspoor.core.model import Catalog, catalog_of
from normspoor.core.work import assess
from support.cost import run
from support.library import library
from support.runs import PEILDATUM, pages_of

SIZES = (1_000, 5_000)
ROUNDS = 3
#: What we promise: the command against the build, the judging in seconds, and how they grow.
MOST_AGAINST_BUILD, MOST_SECONDS, MOST_GROWTH = 1.3, 1.0, 6.0
EXAMPLE = Path(__file__).parents[1]
PUBLISHED = EXAMPLE / "extensions/normspoor/catalogus/samenwerking-2026.1.json"


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


def with_published(own: Catalog) -> Catalog:
    """A dossier below the norm as it is published, with the points of all its checklists."""
    published = {one.id: replace(one, external=True) for one in read_catalog(PUBLISHED)}
    return catalog_of([*(one for one in own if one.id not in published), *published.values()])


def judging_alone(catalog: Catalog) -> float:
    """Processor seconds for the whole list of what there is to do; the best of a few."""
    best, lists = [], pages_of(catalog)
    for _ in range(ROUNDS):
        start = time.process_time()
        assess(catalog, PEILDATUM, lists, mistakes(catalog))
        best.append(time.process_time() - start)
    return min(best)


def main() -> None:
    """Measure, print, and say which promise is not kept."""
    ratio = against_a_build()
    catalogs = [with_published(library(size)) for size in SIZES]
    seconds = [judging_alone(catalog) for catalog in catalogs]
    print(f"toets against a build of the same pages: x {ratio:.2f}")
    for catalog, cost in zip(catalogs, seconds, strict=True):
        print(f"all there is to do among {len(tuple(catalog)):,} objects: {cost:.2f} s CPU")
    growth = seconds[1] / seconds[0]
    print(f"growth {SIZES[0]} → {SIZES[1]}: x {growth:.2f}")
    kept = {
        f"toets ≤ {MOST_AGAINST_BUILD} x build": ratio <= MOST_AGAINST_BUILD,
        f"judging < {MOST_SECONDS} s": seconds[1] < MOST_SECONDS,
        f"growth ≤ {MOST_GROWTH}": growth <= MOST_GROWTH,
    }
    for promise, holds in kept.items():
        print(f"{'kept' if holds else 'NOT KEPT':9} {promise}")


if __name__ == "__main__":
    main()
