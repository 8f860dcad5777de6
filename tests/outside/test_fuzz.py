"""Whatever stands in a page: reading it ends, soon, and without an error of ours or of others.

``NORMSPOOR_FUZZ=60`` goes on for that many seconds; ``make check`` does.
"""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from docutils import nodes
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils
from sphinx_needs.data import SphinxNeedsData

from normspoor.core.metamodel import OBJECT_TYPES, Layer
from normspoor.sphinx.notes import notes_of
from normspoor.sphinx.outside.allowed import DIRECTIVES, OWN_POINT, ROLES
from normspoor.sphinx.placeholders import DRAWERS
from support.hostile.all import CASES
from support.hostile.build import OURS, write
from support.pages import ROOT

_SECONDS = float(os.environ.get("NORMSPOOR_FUZZ", "0"))
_PAGE = "dossier/proef"
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


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sphinx]:
    """A dossier that stays open, in which one page is read over and over."""
    folder = write(tmp_path_factory.mktemp("proef") / "map", (), OURS)
    page = folder / f"{_PAGE}.md"
    page.write_text("# Proef\n", encoding="utf-8")
    with patch_docutils(folder), docutils_namespace():
        app = Sphinx(folder, folder, folder / "uit", folder / "bewaard", "dummy", status=None,
                     warning=None)  # fmt: skip
        app.build()
        yield app


def _read(app: Sphinx, text: str) -> nodes.document:
    path = Path(app.srcdir) / f"{_PAGE}.md"
    path.write_bytes(text.encode("utf-8", "replace"))
    app.builder._read_serial([_PAGE])
    return app.env.get_doctree(_PAGE)


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
    document = _read(app, text)

    assert time.process_time() - begun < _SLOW
    assert _is_safe(document)
    assert not [one for one in notes_of(app.env).seen.get(_PAGE, []) if _BROKEN in one.trouble]
    own = [need for need in SphinxNeedsData(app.env).get_needs_mutable().values()
           if not need["is_external"]]  # fmt: skip
    norm = {one.name for one in OBJECT_TYPES if one.layer is Layer.KADER} - {OWN_POINT}
    assert not [need["id"] for need in own if need["type"] in norm]


def test_any_page_is_read_to_its_end(app):
    ends = time.monotonic() + _SECONDS
    for number in itertools.count():

        @seed(number)
        @settings(
            max_examples=150, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(text=_TEXTS)
        def tried(text: str) -> None:
            _check(app, text)

        tried()
        if time.monotonic() >= ends:
            return
