"""Where the site will stand: ``html_baseurl``, checked once and ending in a slash."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sphinx.util import logging

from normspoor.core.wording.lasting import bad_base
from normspoor.sphinx.conf_place import place_in_conf

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

logger = logging.getLogger(__name__)

SETTING = "html_baseurl"


def register(app: Sphinx) -> None:
    """Before anything is written that names a whole address."""
    app.connect("config-inited", _check, priority=8)


def _check(app: Sphinx, config: Config) -> None:
    given = str(config.html_baseurl or "")
    if given and not _is_address(given):
        path, line = place_in_conf(app, SETTING)
        logger.warning(
            bad_base(SETTING, given), location=f"{path}:{line}", type="normspoor", subtype="adres"
        )
        given = ""
    config.html_baseurl = f"{given.rstrip('/')}/" if given else ""


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return False
    whole = parts.scheme in ("http", "https") and host
    return bool(whole) and not (parts.query or parts.fragment) and text.split() == [text]


def path_of(config: Config) -> str:
    """From the top of the server to the site, with a slash at both ends.

    Where nobody said where the site stands, it has a server of its own.
    """
    return urlsplit(str(config.html_baseurl)).path or "/"
