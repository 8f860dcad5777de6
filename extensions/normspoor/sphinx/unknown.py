"""Blocks of a type that does not exist: noted, so that they are not silently gone."""

from __future__ import annotations

import re
from logging import LogRecord, getLogger
from typing import TYPE_CHECKING

from docutils import nodes
from sphinx.transforms import SphinxTransform

from normspoor.core.metamodel import OBJECT_TYPES
from normspoor.core.mistakes import nearest
from normspoor.core.wording import mistakes as say
from normspoor.sphinx.notes import Seen, notes_of
from normspoor.sphinx.render.trouble import trouble_box

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: What MyST leaves in the page in the place of a directive that it does not know.
_REPORT = re.compile(r"Unknown directive type: '([^']+)'")


class NoteUnknown(SphinxTransform):
    """Note every block of an unknown type; before docutils throws its messages away (870)."""

    default_priority = 400

    def apply(self, **kwargs: object) -> None:  # noqa: ARG002 - as docutils calls it
        """Look through the page that was just read."""
        names = [object_type.name for object_type in OBJECT_TYPES]
        for message in list(self.document.findall(nodes.system_message)):
            match = _REPORT.search(message.astext())
            if match is None:
                continue
            trouble = say.unknown_type(match[1], nearest(match[1], names))
            docname = self.env.docname
            seen = notes_of(self.env).seen.setdefault(docname, [])
            seen.append(Seen(docname, message.get("line") or 0, match[1], "", "", trouble))
            message.replace_self(trouble_box(trouble))


def register(app: Sphinx) -> None:
    """Look through each page while it is read; MyST's own English line is dropped.

    Not with ``suppress_warnings``: then MyST leaves nothing in the page to find.
    """
    getLogger("sphinx.myst_parser.warnings_").addFilter(_is_not_ours)
    app.add_transform(NoteUnknown)


def _is_not_ours(record: LogRecord) -> bool:
    return getattr(record, "subtype", "") != "directive_unknown"
