"""Every message of the building blocks reaches the author as one Dutch line.

Works on the handler through which Sphinx shows its warnings, so also for what other processes
said while they read, and with ``-W``.
"""

from __future__ import annotations

import logging
import re
from gettext import NullTranslations
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.locale import translators
from sphinx.util.logging import NAMESPACE, WarningStreamHandler, get_node_location

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.wording import messages as say
from normspoor.sphinx.conf_place import place_in_conf
from normspoor.sphinx.heard import SILENT, Heard, hear
from normspoor.sphinx.nearby import meant
from normspoor.sphinx.notes import notes_of
from normspoor.sphinx.outside.trust import file_of, is_outside

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

#: The type of what we say ourselves, in Dutch already.
OURS = "normspoor"
#: As what the settings of a page from outside are noted that may not be there.
SETTINGS = "instellingen"
_WITH_LINE = re.compile(r"(?P<path>.*?):(?P<line>\d*)$", re.DOTALL)
#: An object looks at its own fields, see :mod:`normspoor.core.field_lines`.
_OF_FIELDS = ("broken-options", "open-quote")
#: Lists of pages from outside are kept a tree, see :mod:`normspoor.sphinx.outside.toctrees`.
_OF_LISTS = ("double-page", "two-menus", "menu-in-circle")
#: What is wrong with the settings of a page.
_OF_SETTINGS = ("broken-front-matter", "open-front-matter")


class Place:
    """Where a message says that it is about: a file, a line and the page of that file."""

    def __init__(self, app: Sphinx, location: Any) -> None:
        path, line = _parts(location)
        env = getattr(app, "env", None)
        if path and env is not None and path in env.found_docs:
            path = str(env.doc2path(path))
        self.path = path
        self.line = line or 1
        self.docname = (env.path2doc(path) if path and env is not None else None) or ""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.path else ""


def _parts(location: Any) -> tuple[str, int]:
    if isinstance(location, nodes.Node):
        location = get_node_location(location)
    if isinstance(location, tuple):
        path, line = location
        return path or "", int(line or 0)
    match = _WITH_LINE.match(location or "")
    path, line = (match["path"], int(match["line"] or 0)) if match else (location or "", 0)
    return ("", 0) if path.startswith("<") else (path, line)


class InDutch(logging.Filter):
    """Turn each message into a Dutch one; the same line is shown once."""

    def __init__(self, app: Sphinx) -> None:
        super().__init__()
        self._app = app
        self.told: set[tuple[str, str]] = set()
        self._no_settings: set[str] = set()

    def start(self) -> None:
        """Begin a build without anything told."""
        self.told.clear()
        self._no_settings.clear()

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the message is shown; it is changed on the way."""
        # the record's own method may already put the place before the message
        message = logging.LogRecord.getMessage(record)
        place = Place(self._app, getattr(record, "location", None))
        text = message
        if getattr(record, "type", "") != OURS:
            text = self._translated(message, place)
        if not text or (str(place), text) in self.told:
            return False
        self.told.add((str(place), text))
        if text != message and getattr(self._app.config, "normspoor_details", False):
            text += _original(message)
        record.msg, record.args = text, ()
        record.location = str(place) or None
        # how bad others find it says nothing to an author
        record.levelno, record.levelname = logging.WARNING, "WARNING"
        return True

    def _translated(self, message: str, place: Place) -> str:
        """The Dutch sentence; nothing where another message tells it."""
        heard = hear(message) or Heard(say.UNKNOWN if place.path else say.UNKNOWN_PLACE, {})
        if heard.kind == "stray-line" and place.line == 1:
            heard = Heard("open-front-matter", {})
        if heard.kind == "missing-page" and heard.words["name"] == place.docname:
            heard = Heard("own-page", {})
        if heard.kind == "bad-config":
            place.path, place.line = place_in_conf(self._app, heard.words["name"])
        if heard.kind in _OF_SETTINGS:
            self._no_settings.add(place.path)
        if self._is_told_elsewhere(heard, place):
            return ""
        return say.sentence(*meant(self._app, heard, place.docname))

    def _is_told_elsewhere(self, heard: Heard, place: Place) -> bool:
        """Whether a message of ours says the same, and better."""
        if heard.kind in _OF_FIELDS:
            return heard.words["block"].lower() in TYPES_BY_NAME
        if heard.kind in _OF_LISTS and place.docname:
            return is_outside(self._app.config, file_of(self._app.env, place.docname))
        if heard.kind == "no-menu":
            noted = notes_of(self._app.env).seen.get(place.docname, [])
            # its settings could not be read, so nobody knows whether it may stand alone
            return place.path in self._no_settings or any(one.type == SETTINGS for one in noted)
        return heard.kind == SILENT


def _original(message: str) -> str:
    """The message as it was, below the Dutch line and indented."""
    lines = [f"{say.ORIGINAL}:", *(line for line in message.splitlines() if line.strip())]
    return "".join(f"\n    {line}" for line in lines)


def register(app: Sphinx) -> None:
    """Before any other extension has something to say."""
    app.add_config_value("normspoor_details", False, "", types=(bool,))
    # the language of whoever builds must not decide which messages we know
    translators["console", "sphinx"] = NullTranslations()
    in_dutch = InDutch(app)
    for handler in logging.getLogger(NAMESPACE).handlers:
        if isinstance(handler, WarningStreamHandler):
            handler.filters.insert(0, in_dutch)

    def start(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
        in_dutch.start()

    app.connect("env-before-read-docs", start, priority=1)
