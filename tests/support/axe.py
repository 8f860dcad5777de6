"""axe-core on a page that is open in a browser: each breach of a rule as a line."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: The rules whose verdict depends on colours, and where they look when that is at what is new;
#: what the others say by day holds by night.
COLOURS = {"color-contrast": "[data-nieuw]", "link-in-text-block": "a[href][data-nieuw]"}

_RUN = """async ([runOnly, rules]) => {
  const {violations} = await axe.run(document, {runOnly, rules, resultTypes: ["violations"]});
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
_MARK = """([kinds, selectors]) => {
  for (const e of document.querySelectorAll("[data-nieuw]")) e.removeAttribute("data-nieuw");
  for (const kind of kinds) window.kinds.get(kind).setAttribute("data-nieuw", "");
  axe.configure({rules: Object.entries(selectors).map(([id, selector]) => ({id, selector}))});
}"""


def violations(page: Page, known: set[str] | None = None) -> list[str]:
    """What breaks a rule of WCAG 2.2 A or AA or a good practice anywhere on the page.

    With ``known`` the rules about colours look as those of :func:`colour_violations` do; two
    in one, because most of the time goes into finding out what lies over what.
    """
    colours = known is None or _has_new(page, known)
    rules = {} if colours else {rule: {"enabled": False} for rule in COLOURS}
    return _found(page, [{"type": "tag", "values": TAGS}, rules])


def colour_violations(page: Page, known: set[str]) -> list[str]:
    """What breaks a rule about colours, among the kinds of text that are not ``known`` yet.

    All pages share their stylesheets, so one text speaks for all others with the same tags and
    classes from the root of the page down to it.  What was looked at becomes known.
    """
    asked = [{"type": "rule", "values": [*COLOURS]}, {}]
    return _found(page, asked) if _has_new(page, known) else []


def _has_new(page: Page, known: set[str]) -> bool:
    """Mark the texts of a kind that is not known yet, and whether there are any."""
    new = [kind for kind in page.evaluate(_KINDS) if kind not in known]
    known.update(new)
    _bring(page)
    page.evaluate(_MARK, [new, COLOURS])
    return bool(new)


def _bring(page: Page) -> None:
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(AXE_SCRIPT)


def _found(page: Page, asked: list[object]) -> list[str]:
    _bring(page)
    found: list[str] = page.evaluate(_RUN, asked)
    return found
