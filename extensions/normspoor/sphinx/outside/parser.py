"""Parse Markdown: our own pages as MyST does it, pages from outside with the short lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docutils import nodes
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser
from myst_parser.parsers.sphinx_ import MystParser
from sphinx.util import logging
from sphinx_needs.data import SphinxNeedsData

from normspoor.core.wording import outside as say
from normspoor.sphinx.notes import notes_of
from normspoor.sphinx.outside.allowed import (
    ALWAYS,
    LONGEST_READING,
    MOST_BLOCKS,
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
        parser = create_md_parser(_settings(env), OutsideRenderer)
        parser.options["document"] = document
        try:
            with short_list(env), at_most(LONGEST_READING):
                parser.render(inputstring)
            if len(notes_of(env).seen.get(env.docname, ())) > MOST_BLOCKS:
                _give_up(env, document, say.too_many_blocks(MOST_BLOCKS))
        except (TooSlow, MemoryError, RecursionError):
            _give_up(env, document, say.too_slow())
        except Exception as error:  # whatever a page breaks, the others go on
            logger.debug("%s", error, exc_info=True)
            _give_up(env, document, say.broken())


def _settings(env: BuildEnvironment) -> MdParserConfig:
    """Ours, whatever conf.py says for its own pages; it may choose from a short list."""
    written: MdParserConfig = env.myst_config  # type: ignore[attr-defined]  # MyST keeps it here
    return MdParserConfig(
        enable_extensions=set(ALWAYS | (ON_REQUEST & written.enable_extensions)),
        heading_anchors=written.heading_anchors,
        heading_slug_func=written.heading_slug_func,
        url_schemes=dict.fromkeys(SCHEMES),
    )


def _give_up(env: BuildEnvironment, document: nodes.document, text: str) -> None:
    """Put one message in the place of the page, and forget what was already read of it."""
    SphinxNeedsData(env).remove_doc(env.docname)
    notes_of(env).forget(env.docname)
    tell(env, 1, "pagina", text)
    document.children = []
    title = nodes.title("", say.UNREADABLE_TITLE)
    document += nodes.section(
        "", title, trouble_box(text), ids=["onleesbaar"], names=["onleesbaar"]
    )


def register(app: Sphinx) -> None:
    """In the place of MyST's own."""
    app.add_source_parser(PageParser, override=True)
