"""Go through a page from outside once it is parsed: where does it lead, what does it bring in?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx import addnodes
from sphinx.transforms import SphinxTransform

from normspoor.core.wording import limits
from normspoor.core.wording import outside as say
from normspoor.sphinx.outside.address import why_not_address
from normspoor.sphinx.outside.allowed import DEEPEST_TREE, DOCUMENTS, MOST_COLUMNS, PICTURES
from normspoor.sphinx.outside.attachments import why_not_file
from normspoor.sphinx.outside.report import tell
from normspoor.sphinx.outside.trust import reads_outside
from normspoor.sphinx.render.trouble import trouble_box

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: What Markdown itself makes of the end of a line.
_LINE_ENDS = frozenset({"<br />\n", "\\\\\n"})


class GuardPage(SphinxTransform):
    """After all that changes the page, before anything is collected from it (880)."""

    default_priority = 870

    def apply(self, **kwargs: Any) -> None:  # noqa: ARG002 - as docutils calls it
        """Take out what may not be there, with a message in its place."""
        if not reads_outside(self.env):
            return
        if _depth(self.document) > DEEPEST_TREE:
            self._tell(self.document, "nesting", limits.too_deep())
            self.document[:] = [trouble_box(limits.too_deep())]
        for kind, guard in _GUARDS.items():
            for node in list(self.document.findall(kind)):
                guard(self, node)

    def _tell(self, node: nodes.Node, what: str, text: str) -> None:
        tell(self.env, _line(node), what, text)

    def reference(self, node: nodes.reference) -> None:
        """A link: only its text stays where it leads to something it may not."""
        why = why_not_address(str(node.get("refuri", "")))
        if why:
            self._tell(node, "adres", why)
            node.replace_self(nodes.inline("", "", *node.children))

    def mention(self, node: addnodes.pending_xref) -> None:
        """A link of which Markdown does not know yet where it leads."""
        why = why_not_address(node["reftarget"]) if node["reftype"] == "myst" else ""
        if why:
            self._tell(node, "adres", why)
            node.replace_self(nodes.inline("", "", *node.children))

    def download(self, node: addnodes.download_reference) -> None:
        """A file to take along."""
        why = why_not_file(self.env, node["reftarget"], {**PICTURES, **DOCUMENTS})
        if why:
            self._tell(node, "bestand", why)
            node.replace_self(nodes.inline("", "", *node.children))

    def image(self, node: nodes.image) -> None:
        """A picture in the page."""
        why = why_not_file(self.env, node["uri"], PICTURES)
        if why:
            self._tell(node, "afbeelding", why)
            node.replace_self(trouble_box(why))

    def toctree(self, node: addnodes.toctree) -> None:
        """A list of pages can also hold addresses."""
        kept = []
        for title, target in node["entries"]:
            why = why_not_address(target) if ":" in target else ""
            if why:
                self._tell(node, "adres", why)
            else:
                kept.append((title, target))
        node["entries"] = kept

    def columns(self, node: nodes.tgroup) -> None:
        """A table; the time to draw one grows with the square of its width."""
        if node["cols"] > MOST_COLUMNS:
            # docutils gives a table of its own the line where it ends
            line = min((one.line for one in node.parent.findall() if one.line), default=1)
            tell(self.env, line, "tabel", limits.too_wide(MOST_COLUMNS))
            node.parent.replace_self(trouble_box(limits.too_wide(MOST_COLUMNS)))

    def raw(self, node: nodes.raw) -> None:
        """Finished output, other than our own drawings and the end of a line."""
        if not node.get("ours") and node.astext() not in _LINE_ENDS:
            self._tell(node, "raw", say.raw())
            node.replace_self(nodes.literal(node.astext(), node.astext()))

    def meta(self, node: nodes.meta) -> None:
        """A word to browsers, such as to go elsewhere."""
        self._tell(node, "meta", say.raw())
        node.parent.remove(node)


_GUARDS: Mapping[type[nodes.Node], Callable[[GuardPage, Any], None]] = {
    nodes.image: GuardPage.image,
    addnodes.download_reference: GuardPage.download,
    addnodes.pending_xref: GuardPage.mention,
    addnodes.toctree: GuardPage.toctree,
    nodes.tgroup: GuardPage.columns,
    nodes.raw: GuardPage.raw,
    nodes.meta: GuardPage.meta,
    nodes.reference: GuardPage.reference,
}


def _depth(document: nodes.document) -> int:
    """How many levels of nodes stand in one another; without calling itself."""
    deepest, waiting = 0, [(document, 0)]
    while waiting:
        node, depth = waiting.pop()
        deepest = max(deepest, depth)
        waiting += [(child, depth + 1) for child in node.children]
    return deepest


def _line(node: nodes.Node) -> int:
    return next((one.line for one in _upwards(node) if one.line), 1)


def _upwards(node: nodes.Node | None) -> Iterator[nodes.Node]:
    while node is not None:
        yield node
        node = node.parent


def register(app: Sphinx) -> None:
    """For each page that is read."""
    app.add_transform(GuardPage)
