"""Whatever stands in a page: reading it ends, soon, and without an error of ours or of others.

``NORMSPOOR_FUZZ=60`` goes on for that many seconds; ``make check`` does.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable
from functools import partial

import pytest
from docutils import nodes
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from sphinx.application import Sphinx
from sphinx_needs.data import SphinxNeedsData

from normspoor.adapters.build import build
from normspoor.core.metamodel import OBJECT_TYPES, Layer
from normspoor.sphinx.notes import notes_of
from normspoor.sphinx.outside.allowed import DIRECTIVES, OWN_POINT, ROLES
from normspoor.sphinx.placeholders import DRAWERS
from support.hostile.all import CASES
from support.hostile.build import OURS, write
from support.hostile.reading import PAGE, read
from support.pages import ROOT

_SECONDS = float(os.environ.get("NORMSPOOR_FUZZ", "0"))
#: Computing time that no page of this size takes.
_SLOW = 10
_BROKEN = "deze pagina is niet te lezen"

_STACK = ("include", "raw", "eval-rst", "needlist", "needextend", "graphviz", "code-block", "role")
_NAMES = st.sampled_from(
    sorted({*DIRECTIVES, *DRAWERS, *_STACK, *(one.name for one in OBJECT_TYPES), "kaarten"})
)
_SIGNS = st.text(
    st.characters(codec="utf-8") | st.sampled_from("`:{}[]()<>!*_|#&\\\"'$%~^\n\t -"), max_size=40
)
_OPTION = st.builds(
    ":{}: {}".format,
    st.sampled_from(["id", "class", "name", "glob", "maxdepth", "link", "widths", "scope", "datum"])
    | st.text(max_size=8),
    _SIGNS,
)
_PIECES = st.one_of(
    _SIGNS,
    st.builds("{}{{{}}} {}".format, st.sampled_from([":::", "::::", "```", "~~~~"]), _NAMES, _SIGNS),
    _OPTION,
    st.sampled_from([":::", "::::", "```", "---", "> ", "- ", "  - ", "1. ", "    ", "", "***"]),
    st.sampled_from(["<!--", "-->", "<script>", "</b>", "<a href='x'>", "<?", "<![CDATA[", "&#0;"]),
    st.builds("{{{}}}`{}`".format, st.sampled_from([*ROLES, "raw", "download", "ref"]), _SIGNS),
    st.builds("[{}]({})".format, _SIGNS, _SIGNS),
    st.builds("![{}](<{}>)".format, _SIGNS, _SIGNS),
    st.builds("# {}".format, _SIGNS),
    st.builds("| {} | {} |\n|---|---|\n| {} |".format, _SIGNS, _SIGNS, _SIGNS),
    st.builds("[^{0}]: {1} [^{0}]".format, st.text(max_size=4), _SIGNS),
    st.builds(lambda sign, times: sign * times, st.sampled_from("[*_`<{(>!&\\-|:#~"),
              st.integers(1, 400)),
)  # fmt: skip
_REAL = [case.page for case in CASES if case.page] + [
    path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("docs/voorbeelddossier/*.md"))
]


@st.composite
def _mixed(draw: st.DrawFn) -> str:
    """A page that somebody wrote, with something else put into it."""
    text = draw(st.sampled_from(_REAL))[:5_000]
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 60)))
    return text[:start] + draw(_PIECES) + text[end:]


_TEXTS = st.lists(_PIECES, max_size=25).map("\n".join) | _mixed()


def _is_safe(document: nodes.document) -> bool:
    raw = {node.astext() for node in document.findall(nodes.raw) if not node.get("ours")}
    schemes = {
        str(node["refuri"]).partition(":")[0].lower()
        for node in document.findall(nodes.reference)
        if ":" in str(node.get("refuri", "")).partition("/")[0].partition("#")[0]
    }
    return raw <= {"<br />\n", "\\\\\n"} and schemes <= {"http", "https", "mailto", "tel"}


def _check(app: Sphinx, text: str) -> None:
    begun = time.process_time()
    document = read(app, text)

    assert time.process_time() - begun < _SLOW
    assert _is_safe(document)
    assert not [one for one in notes_of(app.env).seen.get(PAGE, []) if _BROKEN in one.trouble]
    own = [need for need in SphinxNeedsData(app.env).get_needs_mutable().values()
           if not need["is_external"]]  # fmt: skip
    norm = {one.name for one in OBJECT_TYPES if one.layer is Layer.KADER} - {OWN_POINT}
    assert not [need["id"] for need in own if need["type"] in norm]


def _fuzz(number: int, most: int, check: Callable[[str], object]) -> None:
    """Give ``check`` a number of texts; the same for the same number."""

    @seed(number)
    @settings(
        max_examples=most, deadline=None, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(text=_TEXTS)
    def tried(text: str) -> None:
        check(text)

    tried()


def test_any_page_is_read_to_its_end(app):
    ends = time.monotonic() + _SECONDS
    for number in itertools.count():
        _fuzz(number, 150, partial(_check, app))
        if time.monotonic() >= ends:
            return


@pytest.mark.slow
def test_any_pages_become_a_site_together(norm_beside, tmp_path):
    texts: list[str] = []
    _fuzz(int(_SECONDS), 80, texts.append)
    folder = write(tmp_path / "map", (), OURS)
    for number, text in enumerate(texts):
        page = folder / "dossier" / f"proef-{number}.md"
        page.write_bytes(text.encode("utf-8", "replace"))
    site = build(folder, "html", norm_beside(tmp_path / "site")).output

    made = {path.stem for path in (site / "dossier").glob("proef-*.html")}
    assert made == {f"proef-{number}" for number in range(len(texts))}
    assert (site / "dossier" / "profiel.html").is_file()
