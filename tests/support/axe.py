"""axe-core on a page that is open in a browser: each breach of a rule as a line."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: The rules whose verdict depends on colours; what the others say by day holds by night.
COLOUR = ["color-contrast", "link-in-text-block"]

_RUN = """async ([context, runOnly, rules]) => {
  const within = context ? {include: context.map(kind => window.kinds.get(kind))} : document;
  const {violations} = await axe.run(within, {runOnly, rules, resultTypes: ["violations"]});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(node => `${id} at ${node.target.join(" ")}: ${node.failureSummary}`));
}"""
#: The first text of each kind: what a stylesheet knows of it, up to the root of the page.
_KINDS = """() => {
  const kind = e => e ? `${kind(e.parentElement)} ${e.tagName}.${e.className}` +
    ["aria-current", "aria-pressed", "open", "scope"].map(name => e.getAttribute(name)) : "";
  const written = e => [...e.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  const texts = [...document.querySelectorAll("body *")]
    .filter(e => e.checkVisibility() && (written(e) || e.matches("input")));
  window.kinds = new Map(texts.reverse().map(e => [kind(e), e]));
  return [...window.kinds.keys()];
}"""


def violations(page: Page, *, colours: bool = True) -> list[str]:
    """What breaks a rule of WCAG 2.2 A or AA or a good practice anywhere on the page."""
    rules = {} if colours else {rule: {"enabled": False} for rule in COLOUR}
    return _found(page, [None, {"type": "tag", "values": TAGS}, rules])


def colour_violations(page: Page, known: set[str]) -> list[str]:
    """What breaks a rule about colours, among the kinds of text that are not ``known`` yet.

    All pages share their stylesheets, so one text speaks for all others with the same tags and
    classes from the root of the page down to it.  What was looked at becomes known.
    """
    new = [kind for kind in page.evaluate(_KINDS) if kind not in known]
    known.update(new)
    return _found(page, [new, {"type": "rule", "values": COLOUR}, {}]) if new else []


def _found(page: Page, asked: list[object]) -> list[str]:
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(_RUN, asked)
    return found
