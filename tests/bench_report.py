"""What the report costs: the whole of it for a large dossier, then the form on paper by itself.

Each report is set in a process of its own, because Typst remembers what it set before.
Processor seconds do not depend on what else the machine does; the best of a few is nearest to
the truth.  Run it with ``make bench``.
"""

from __future__ import annotations

import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from dossiers.test_scale import large
from normspoor.report.forms import FORMS
from normspoor.report.pdf.typeset import pdf_of
from support.report_paper import opened
from support.reports import report_of_catalog
from support.sample_report import make

#: Partners, collaborations and pieces of evidence; half of what a large library has, and all.
SIZES = ((30, 20, 150), (60, 40, 300))
ROUNDS = 3
#: What we promise: seconds for a hundred sheets, and how the cost of a sheet grows.
MOST_SECONDS, MOST_GROWTH = 2.0, 1.5


@dataclass(frozen=True, slots=True)
class Cost:
    """One report: its sheets, processor seconds, seconds by the clock, MiB and bytes."""

    sheets: int
    seconds: float
    clock: float
    memory: float
    size: int

    @property
    def hundred(self) -> float:
        """Processor seconds for a hundred sheets."""
        return 100 * self.seconds / self.sheets


def measure(size: tuple[int, int, int]) -> Cost:
    """Set one report; in this process nothing was set before."""
    report = make(*size, awkward=True)
    start, clock = time.process_time(), time.perf_counter()
    made = pdf_of(report)
    seconds, passed = time.process_time() - start, time.perf_counter() - clock
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Cost(len(opened(made).pages), seconds, passed, memory, len(made))


def best(size: tuple[int, int, int]) -> Cost:
    """The cheapest of a few, each in a fresh process."""
    found = []
    for number in range(ROUNDS):
        print(f"… report {size}, round {number + 1}", file=sys.stderr, flush=True)
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
            found.append(fresh.submit(measure, size).result())
    return min(found, key=lambda cost: cost.seconds)


def whole() -> dict[str, float]:
    """Processor seconds for the report of the largest dossier, and for each of its forms."""
    catalog, start = large(), time.process_time()
    report = report_of_catalog(catalog)
    costs = {"everything that is found and counted": time.process_time() - start}
    for name, form in FORMS:
        start = time.process_time()
        form(report)
        costs[name] = time.process_time() - start
    return costs


def main() -> None:
    """Measure, print, and say which promise is not kept."""
    for name, seconds in whole().items():
        print(f"60 partners, 40 collaborations, 300 pieces: {name} {seconds:.2f} s CPU")
    costs = [best(size) for size in SIZES]
    for size, cost in zip(SIZES, costs, strict=True):
        print(
            f"report {size}: {cost.sheets} sheets, {cost.seconds:.2f} s CPU "
            f"({cost.clock:.2f} s by the clock), {cost.sheets / cost.seconds:.0f} sheets a second, "
            f"{cost.memory:.0f} MiB, {cost.size / 1e6:.1f} MB"
        )
    growth = costs[1].hundred / costs[0].hundred
    print(f"cost of a sheet, half → all: x {growth:.2f}")
    kept = {
        f"100 sheets ≤ {MOST_SECONDS} s": costs[1].hundred <= MOST_SECONDS,
        f"growth ≤ {MOST_GROWTH}": growth <= MOST_GROWTH,
    }
    for promise, holds in kept.items():
        print(f"{'kept' if holds else 'NOT KEPT':9} {promise}")


if __name__ == "__main__":
    main()
