"""From Markdown to nodes for a page from outside: HTML is text, and nothing else is let in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from docutils import nodes
from myst_parser.mdit_to_docutils.base import token_line
from myst_parser.mdit_to_docutils.sphinx_ import SphinxRenderer

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.wording import limits
from normspoor.core.wording import outside as say
from normspoor.sphinx.outside.address import is_endless
from normspoor.sphinx.outside.allowed import DEEPEST_BLOCKS, LANGUAGES
from normspoor.sphinx.outside.html import tag_in
from normspoor.sphinx.outside.report import tell
from normspoor.sphinx.outside.text import refused_settings
from normspoor.sphinx.render.trouble import trouble_box

if TYPE_CHECKING:
    from markdown_it.token import Token
    from markdown_it.tree import SyntaxTreeNode

#: What Markdown itself gives to a token; the rest was typed between braces.
_OWN = frozenset({"href", "title", "src", "alt", "start", "style"})
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


class OutsideRenderer(SphinxRenderer):
    """Sphinx's own way, without the doors to HTML, other syntaxes and attributes."""

    _depth = 0

    def _tell(self, line: int, what: str, text: str) -> None:
        tell(self.sphinx_env, line, what, text)

    def _render_tokens(self, tokens: list[Token]) -> None:
        deepest = self.md.options["maxNesting"] - 1
        for token in tokens:
            if token.level >= deepest:
                # the parser drops what is deeper still, without a word
                self._tell((token.map or [0])[0] + 1, "nesting", limits.too_deep())
                break
        super()._render_tokens(tokens)

    def render_html_inline(self, token: SyntaxTreeNode) -> None:
        self._as_text(token, self.current_node)

    def render_html_block(self, token: SyntaxTreeNode) -> None:
        paragraph = nodes.paragraph()
        self.add_line_and_source_path(paragraph, token)
        self._as_text(token, paragraph)
        if paragraph.children:
            self.current_node.append(paragraph)

    def _as_text(self, token: SyntaxTreeNode, parent: nodes.Element) -> None:
        text = _COMMENT.sub("", token.content).strip("\n")
        if "<!--" in text:
            # what stands in it is shown all the same, as text
            self._tell(token_line(token, 0), "opmerking", say.open_comment())
            text = text.replace("<!--", "")
        tag = tag_in(text)
        if tag:
            self._tell(token_line(token, 0), "html", say.html(tag))
        if text.strip():
            parent.append(nodes.Text(text))

    def render_restructuredtext(self, token: SyntaxTreeNode) -> None:
        text = say.directive("eval-rst")
        self._tell(token_line(token, 0), "eval-rst", text)
        self.current_node.append(trouble_box(text))

    def render_front_matter(self, token: SyntaxTreeNode) -> None:
        refused = refused_settings(token.content)
        if refused is None:
            super().render_front_matter(token)
        else:
            self._tell(1, "instellingen", say.front_matter(refused))

    def render_link_unknown(self, token: SyntaxTreeNode) -> None:
        target = str(token.attrGet("href") or "")
        if is_endless(target):
            self._tell(token_line(token, 0), "adres", say.address(target))
            self.render_children(token)
        else:
            super().render_link_unknown(token)

    def render_myst_target(self, token: SyntaxTreeNode) -> None:
        self._tell(token_line(token, 0), "anker", say.anchor(token.content))

    def render_colon_fence(self, token: SyntaxTreeNode) -> None:
        info = (token.info or "").strip()
        name = info.split(" ")[0]
        if name and not (name.startswith("{") and name.endswith("}")):
            if name.strip("{}[]()<>") not in TYPES_BY_NAME:
                # of our own types the slips in the text of the page tell it
                self._tell(token_line(token, 0), name, say.box(name))
            if token.token:
                token.token.info = ""
        elif name and name == info:
            # MyST begins the text with an empty line where it begins with a block, which makes
            # every line below one too high; only text behind the name needs that
            self.render_directive(token, name[1:-1], "")
            return
        super().render_colon_fence(token)

    def copy_attributes(
        self, token: SyntaxTreeNode, node: nodes.Element, keys: Sequence[str] = (), **more: Any
    ) -> None:
        typed = sorted(set(token.attrs) - _OWN)
        if typed:
            self._tell(token_line(token, 0), "accolades", say.braces(typed))
        super().copy_attributes(token, node, [key for key in keys if key in _KEPT], **more)

    def create_highlighted_code_block(
        self, text: str, lexer_name: str | None, *arguments: Any, **named: Any
    ) -> nodes.Element:
        known = lexer_name if (lexer_name or "").lower() in LANGUAGES else "none"
        return super().create_highlighted_code_block(text, known, *arguments, **named)

    def run_directive(
        self, name: str, first_line: str, content: str, position: int, *rest: Any, **named: Any
    ) -> list[nodes.Element]:
        if self._depth >= DEEPEST_BLOCKS:
            self._tell(position, name, limits.too_deep())
            return [trouble_box(limits.too_deep())]
        self._depth += 1
        try:
            return super().run_directive(name, first_line, content, position, *rest, **named)
        finally:
            self._depth -= 1


_KEPT = frozenset({"reftitle", "title", "start"})
