"""Blocks of a type that does not exist: noted, so that they are not silently gone."""

from __future__ import annotations

import re
from logging import Filter, LogRecord, getLogger
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.transforms import SphinxTransform

from normspoor.core.metamodel import OBJECT_TYPES
from normspoor.core.mistakes import nearest
from normspoor.core.wording import mistakes as say
from normspoor.sphinx.notes import Seen, notes_of
from normspoor.sphinx.outside.allowed import DIRECTIVES
from normspoor.sphinx.placeholders import DRAWERS
from normspoor.sphinx.render.trouble import trouble_box

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: What MyST says, and leaves in the page, in the place of a directive that it does not know.
_REPORT = re.compile(r"Unknown directive type: '([^']+)'")
#: What an author may have meant, our own blocks first.
_KNOWN = (*(object_type.name for object_type in OBJECT_TYPES), *DRAWERS, *DIRECTIVES)


class NoteUnknown(Filter):
    """Note each unknown block when MyST says so: what stands around it may throw it away."""

    def __init__(self, app: Sphinx) -> None:
        super().__init__()
        self._app = app

    def filter(self, record: LogRecord) -> bool:
        """Always lets the message through."""
        match = _REPORT.match(record.getMessage())
        place = getattr(record, "location", None)
        if match and isinstance(place, tuple):
            docname, line = place
            block = Seen(docname, line or 0, match[1], "", "", _trouble(match[1]))
            seen = notes_of(self._app.env).seen.setdefault(docname, [])
            seen.extend([block] if block not in seen else [])
        return True


class ShowUnknown(SphinxTransform):
    """Show the reader each block of an unknown type; before docutils drops messages (870)."""

    default_priority = 400

    def apply(self, **kwargs: object) -> None:  # noqa: ARG002 - as docutils calls it
        """Look through the page that was just read."""
        for message in list(self.document.findall(nodes.system_message)):
            if match := _REPORT.search(message.astext()):
                message.replace_self(trouble_box(_trouble(match[1])))


def _trouble(name: str) -> str:
    return say.unknown_type(name, nearest(name, _KNOWN))


def register(app: Sphinx) -> None:
    """Listen to MyST while pages are read, in whatever process; for one app at a time.

    With ``suppress_warnings`` MyST leaves nothing in the page to show.
    """
    logger = getLogger("sphinx.myst_parser.warnings_")
    for earlier in [one for one in logger.filters if isinstance(one, NoteUnknown)]:
        logger.removeFilter(earlier)
    logger.addFilter(NoteUnknown(app))
    app.add_transform(ShowUnknown)
