"""What pages cost a reader: bytes on the line, script time on a slow computer, a large matrix.

The browser is told to compute four times slower than it can.  Script time is what Chromium
itself counts as ``ScriptDuration`` from the first byte until there is nothing left to do; a
machine that does more than one thing only ever adds to it, so the best of a few visits is
nearest to the truth.  Bytes are the same every time; the tests hold them, this prints them.
Run it with ``make bench``.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

import bench
from normspoor.adapters.build import build
from support.pages import ROOT
from support.serve import Served, serving

SLOWER, VISITS = 4, 5
#: Requirements of the norm by pieces of evidence: what a busy library has after a few years.
EVIDENCE = 300
#: What we promise: kB of a first and a following page, and of script time, in milliseconds.
MOST_FIRST, MOST_FOLLOWING, MOST_SCRIPT = 200, 40, 150
#: The matrix stays usable: opened, filtered, and no frame of scrolling longer than this.
MOST_OPENING, MOST_FILTER, MOST_FRAME = 3_000, 200, 200
NAMES = ("chromium", "chromium-browser", "google-chrome")
FIRST = "norms/samenwerking/indicatoren/indicator-2"
#: The page that is measured, and the one that the reader was on before.
JOURNEY = (
    (FIRST, ""),
    ("norms/samenwerking/indicatoren/indicator-3", FIRST),
    ("docs/voorbeelddossier/overzicht", FIRST),
    ("docs/voorbeelddossier/samenwerkingen/taalmaatjes", FIRST),
    ("checklists/gesprek-met-het-bestuur", FIRST),
    ("docs/naslag/objecten", FIRST),
)
#: Down the whole page, a screen per frame; the longest frame in milliseconds.
_SCROLL = """() => new Promise(done => {
  let before = performance.now(), longest = 0;
  const step = now => {
    longest = Math.max(longest, now - before);
    before = now;
    if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) done(longest);
    else { scrollBy(0, innerHeight); requestAnimationFrame(step); }
  };
  requestAnimationFrame(now => { before = now; requestAnimationFrame(step); });
})"""
#: Choose each state in turn and lay the page out again; the longest of them in milliseconds.
_FILTER = """() => {
  const choice = document.querySelector("form.matrixfilter select[name=stand]");
  if (!choice) return null;
  return Math.max(...[...choice.options].map(option => {
    const start = performance.now();
    choice.value = option.value;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }));
}"""


@dataclass(frozen=True, slots=True)
class Cost:
    """One page, in the best of a few visits: milliseconds, bytes, files and nodes."""

    script: float
    opening: float
    size: int
    files: int
    nodes: int
    frame: float
    filtering: float | None


def measure(browser: Browser, served: Served, name: str, before: str) -> Cost:
    """Open a page as somebody who came from ``before``, or who was never there."""
    visits = [_visit(browser, served, name, before) for _ in range(VISITS)]
    choices = [one.filtering for one in visits if one.filtering is not None]
    return Cost(
        script=min(one.script for one in visits),
        opening=min(one.opening for one in visits),
        size=visits[0].size,
        files=visits[0].files,
        nodes=visits[0].nodes,
        frame=min(one.frame for one in visits),
        filtering=round(min(choices)) if choices else None,
    )


def _visit(browser: Browser, served: Served, name: str, before: str) -> Cost:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = context.new_page()
    if before:
        page.goto(f"{served.url}/{before}.html", wait_until="load")
    session = context.new_cdp_session(page)
    session.send("Performance.enable")
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    start = _script(session)
    served.sent.clear()
    page.goto(f"{served.url}/{name}.html", wait_until="load")
    page.evaluate("new Promise(done => requestIdleCallback(done))")
    cost = Cost(
        script=_script(session) - start,
        opening=page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"),
        size=served.weight,
        files=len(served.sent),
        nodes=page.evaluate("document.querySelectorAll('*').length"),
        frame=page.evaluate(_SCROLL),
        filtering=page.evaluate(_FILTER),
    )
    context.close()
    return cost


def _script(session) -> float:
    """Milliseconds of script in this page so far."""
    metrics = session.send("Performance.getMetrics")["metrics"]
    return next(1_000 * one["value"] for one in metrics if one["name"] == "ScriptDuration")


def large(folder: Path) -> Path:
    """The site of a dossier with a large matrix; its page is called ``overzicht``."""
    source = folder / "dossier"
    source.mkdir()
    (source / "conf.py").write_text(bench.OURS, encoding="utf-8")
    texts = bench.overview(bench.pages(EVIDENCE))
    # one requirement without evidence, so that there are two states to choose from
    texts["norm.md"] += bench.requirement(bench.REQUIREMENTS + 1)
    for name, text in texts.items():
        (source / name).write_text(text, encoding="utf-8")
    return build(source, "html", folder / "groot").output


def main() -> None:
    """Measure, print the tables, and say which promise is not kept."""
    chromium = next(filter(None, map(shutil.which, NAMES)), None)
    if chromium is None:
        sys.exit(f"no browser here; looked for {', '.join(NAMES)}")
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        print("… the site and a dossier with a large matrix", file=sys.stderr, flush=True)
        site = build(ROOT, "html", Path(temporary) / "site").output
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        with serving(site) as served:
            pages = {name: measure(browser, served, name, before) for name, before in JOURNEY}
        with serving(large(Path(temporary))) as served:
            matrix = measure(browser, served, "overzicht", "")
        browser.close()
    _print({**pages, f"matrix {bench.REQUIREMENTS} x {EVIDENCE}": matrix})
    _judge(pages, matrix)


def _print(costs: dict[str, Cost]) -> None:
    print(
        f"{'':50}{'kB':>7}{'files':>7}{'script ms':>11}{'open ms':>9}{'nodes':>8}{'frame ms':>10}"
    )
    for name, cost in costs.items():
        print(
            f"{name:50}{cost.size / 1e3:>7.1f}{cost.files:>7}{cost.script:>11.0f}"
            f"{cost.opening:>9.0f}{cost.nodes:>8}{cost.frame:>10.0f}"
        )


def _judge(pages: dict[str, Cost], matrix: Cost) -> None:
    following = [cost for name, cost in pages.items() if name != FIRST]
    kept = {
        f"first page ≤ {MOST_FIRST} kB": pages[FIRST].size <= 1e3 * MOST_FIRST,
        f"following page ≤ {MOST_FOLLOWING} kB": all(
            cost.size <= 1e3 * MOST_FOLLOWING for cost in following
        ),
        f"script ≤ {MOST_SCRIPT} ms": all(
            cost.script <= MOST_SCRIPT for cost in (*pages.values(), matrix)
        ),
        f"matrix open ≤ {MOST_OPENING} ms": matrix.opening <= MOST_OPENING,
        f"matrix filters ≤ {MOST_FILTER} ms (it takes {matrix.filtering})": (
            matrix.filtering is not None and matrix.filtering <= MOST_FILTER
        ),
        f"matrix scrolls in frames ≤ {MOST_FRAME} ms": matrix.frame <= MOST_FRAME,
    }
    for promise, holds in kept.items():
        print(f"{'kept' if holds else 'NOT KEPT':9} {promise}")


if __name__ == "__main__":
    main()
