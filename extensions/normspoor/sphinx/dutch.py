"""Our words around the text: the Dutch of Sphinx has gaps, so ours is asked first."""

from __future__ import annotations

from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from sphinx import locale, package_dir

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

_LOCALE = Path(__file__).parent / "locale"
_LANGUAGE = "nl"


def register(app: Sphinx) -> None:
    """Right after the language is known, before anything is read or written."""
    app.connect("config-inited", _speak, priority=6)


def _speak(app: Sphinx, config: Config) -> None:
    if config.language != _LANGUAGE:
        return
    locale.translators["general", "sphinx"] = _ours()
    app.translator, _ = locale.init([package_dir / "locale"], _LANGUAGE)
    # absolute, or Sphinx would look for sphinx.js from wherever the command was given
    config.locale_dirs = [*config.locale_dirs, str(_LOCALE)]


def _ours() -> GNUTranslations:
    """Our catalogue, straight from its source: no compiled copy that can fall behind."""
    with (_LOCALE / "nl.po").open("rb") as source:
        catalogue = read_po(source, locale=_LANGUAGE)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)
