"""Blocks of a type that does not exist: noted, so that they are not silently gone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docutils import nodes

from normspoor.core.metamodel import OBJECT_TYPES
from normspoor.core.mistakes import nearest
from normspoor.core.wording import mistakes as say
from normspoor.sphinx.notes import Seen, notes_of
from normspoor.sphinx.render.trouble import trouble_box

if TYPE_CHECKING:
    from sphinx.application import Sphinx

#: How MyST reports a directive it does not know; kept in the doctree until it is written.
_REPORT = re.compile(r"Unknown directive type: '([^']+)'")


def register(app: Sphinx) -> None:
    """Look through each page once it has been read."""
    app.connect("doctree-read", _note_unknown)


def _note_unknown(app: Sphinx, doctree: nodes.document) -> None:
    docname = app.env.docname
    names = [object_type.name for object_type in OBJECT_TYPES]
    for message in list(doctree.findall(nodes.system_message)):
        match = _REPORT.search(message.astext())
        if match is None:
            continue
        trouble = say.unknown_type(match[1], nearest(match[1], names))
        seen = notes_of(app.env).seen.setdefault(docname, [])
        seen.append(Seen(docname, message.get("line") or 0, match[1], "", "", trouble))
        message.replace_self(trouble_box(trouble))
