"""The page on which one searches: its scripts, its words and the indexes it reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from normspoor.adapters.norm import NORM_FOLDER
from normspoor.core.wording import search as say

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_PAGE = "search"
_INDEX = "searchindex.js"


def register(app: Sphinx) -> None:
    """On that page only."""
    app.connect("html-page-context", _equip)


def _equip(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    if pagename != _PAGE:
        return
    app.add_css_file("normspoor-search.css", priority=701)
    context["normspoor_search"] = {
        "indexes": _indexes(app),
        "words": json.dumps(say.ON_PAGE, ensure_ascii=False),
        "say": say,
    }


def _indexes(app: Sphinx) -> list[str]:
    """Of this site, and of the site beside it: a dossier has its norm, and a norm its dossier."""
    beside = ""
    if app.config.normspoor_norm:
        beside = f"{NORM_FOLDER}/"
    elif app.config.normspoor_dossier_url:
        beside = f"{app.config.normspoor_dossier_url.rpartition('/')[0]}/"
    return [_INDEX, f"{beside}{_INDEX}"] if beside else [_INDEX]
