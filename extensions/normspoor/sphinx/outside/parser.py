"""Parse Markdown: our own pages as MyST does it, pages from outside with the short lists."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from docutils import nodes
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser
from myst_parser.parsers.sphinx_ import MystParser
from sphinx import addnodes
from sphinx.util import logging
from sphinx_needs.data import SphinxNeedsData

from normspoor.core.wording import limits
from normspoor.core.wording import outside as say
from normspoor.sphinx.notes import notes_of
from normspoor.sphinx.outside.allowed import (
    ALWAYS,
    LONGEST_READING,
    MOST_BLOCKS,
    MOST_LINKS,
    ON_REQUEST,
    SCHEMES,
)
from normspoor.sphinx.outside.budget import TooSlow, at_most
from normspoor.sphinx.outside.lookup import short_list
from normspoor.sphinx.outside.renderer import OutsideRenderer
from normspoor.sphinx.outside.report import tell
from normspoor.sphinx.outside.trust import reads_outside
from normspoor.sphinx.render.trouble import trouble_box

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

logger = logging.getLogger(__name__)


class PageParser(MystParser):
    """MyST, with an eye on who wrote the page."""

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Fill ``document``; a page from outside that cannot be read becomes one that says so."""
        env = document.settings.env
        if not reads_outside(env):
            super().parse(inputstring, document)
            return
        document.settings.raw_enabled = False
        document.settings.file_insertion_enabled = False
        _is_done(env, document, partial(_parse, env, inputstring, document))
        apply = document.transformer.apply_transforms
        document.transformer.apply_transforms = partial(_transform, env, document, apply)


def _parse(env: BuildEnvironment, text: str, document: nodes.document) -> None:
    parser = create_md_parser(_settings(env), OutsideRenderer)
    parser.options["document"] = document
    with short_list(env):
        parser.render(text)
    for notes in (document.footnotes, document.autofootnotes, document.symbol_footnotes):
        # a block that refuses its content leaves its footnotes behind, and MyST trips over them
        notes[:] = [note for note in notes if _stands_in(document, note)]
    if len(notes_of(env).seen.get(env.docname, ())) > MOST_BLOCKS:
        _give_up(env, document, limits.too_many_blocks(MOST_BLOCKS))
    elif _links_on(document) > MOST_LINKS:
        _give_up(env, document, limits.too_many_links(MOST_LINKS))


def _transform(env: BuildEnvironment, document: nodes.document, apply: Callable[[], None]) -> None:
    """What docutils, MyST and Sphinx change in a page once it is parsed, and read from it."""
    if not _is_done(env, document, apply):
        # what is left of the list, for the page that says so
        apply()


def _is_done(env: BuildEnvironment, document: nodes.document, work: Callable[[], None]) -> bool:
    """Whatever a page breaks, and however long it would take: the others go on."""
    try:
        with at_most(LONGEST_READING):
            work()
    except (TooSlow, MemoryError, RecursionError):
        _give_up(env, document, limits.too_slow())
    except Exception as error:
        logger.debug("%s", error, exc_info=True)
        _give_up(env, document, say.broken())
    else:
        return True
    return False


def _settings(env: BuildEnvironment) -> MdParserConfig:
    """Ours, whatever conf.py says for its own pages; it may choose from a short list."""
    written: MdParserConfig = env.myst_config  # type: ignore[attr-defined]  # MyST keeps it here
    return MdParserConfig(
        enable_extensions=set(ALWAYS | (ON_REQUEST & written.enable_extensions)),
        heading_anchors=written.heading_anchors,
        heading_slug_func=written.heading_slug_func,
        url_schemes=dict.fromkeys(SCHEMES),
    )


def _stands_in(document: nodes.document, node: nodes.Node) -> bool:
    while node.parent is not None and node in node.parent.children:
        node = node.parent
    return node is document


def _links_on(document: nodes.document) -> int:
    """How much there is to look up, from here or from the menu."""
    kinds = (nodes.section, nodes.reference, nodes.footnote_reference, addnodes.pending_xref)
    return sum(isinstance(node, kinds) for node in document.findall())


def _give_up(env: BuildEnvironment, document: nodes.document, text: str) -> None:
    """Put one message in the place of the page, and forget what was already read of it."""
    SphinxNeedsData(env).remove_doc(env.docname)
    notes_of(env).forget(env.docname)
    tell(env, 1, "pagina", text)
    document.children = []
    waiting = document.transformer.transforms
    waiting[:] = [one for one in waiting if one[2] is None]  # nothing for a part that is gone
    for kept in (
        document.footnotes,
        document.footnote_refs,
        document.autofootnotes,
        document.autofootnote_refs,
        document.refnames,
        document.substitution_names,
    ):
        kept.clear()
    # MyST looks for this at the end, and sets it when it has read the whole page
    document.settings.myst_footnote_sort = False
    title = nodes.title("", say.UNREADABLE_TITLE)
    document += nodes.section(
        "", title, trouble_box(text), ids=["onleesbaar"], names=["onleesbaar"]
    )


def register(app: Sphinx) -> None:
    """In the place of MyST's own."""
    app.add_source_parser(PageParser, override=True)
