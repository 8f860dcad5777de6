"""What a page says about itself to a search engine, and to who shares a link to it.

Own lines: sphinxext-opengraph writes its tags also without an address of the site, takes them
from the settings above a page, which in a dossier come from outside, and speaks English.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docutils import nodes

from normspoor.core.lead import lead
from normspoor.core.wording.lasting import PICTURE_OF

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.config import Config

#: Made by tests/social_card.py.
PICTURE = Path(__file__).parent / "normspoor-kaart.png"
WIDTH, HEIGHT = 1200, 630


def register(app: Sphinx) -> None:
    """On every page that somebody wrote."""
    app.connect("config-inited", _take_picture, priority=9)
    app.connect("html-page-context", _tell)


def _take_picture(app: Sphinx, config: Config) -> None:
    """Only where a page can name it; a team's own file of the same name wins."""
    if config.html_baseurl:
        config.html_static_path = [str(PICTURE), *config.html_static_path]


def _tell(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if doctree is None:
        return
    about = lead(_opening(doctree))
    tags = [("name", "description", about)] if about else []
    base = str(app.config.html_baseurl)
    if base:
        if app.builder.name == "singlehtml":
            # Sphinx names a place on the one page as if it were a page
            context["pageurl"] = f"{base}{page}.html"
        tags += _card(app, page, about, context["pageurl"])
    context["metatags"] += "".join(
        f'<meta {kind}="{name}" content="{escape(text)}" />\n' for kind, name, text in tags
    )


def _card(app: Sphinx, page: str, about: str, address: str) -> Iterator[tuple[str, str, str]]:
    """What is shown of a page where somebody shares its address."""
    config = app.config
    title = config.project if page == config.root_doc else app.env.titles[page].astext()
    told = {
        "og:type": "website",
        "og:locale": "nl_NL",
        "og:site_name": config.project,
        "og:title": title,
        "og:description": about,
        "og:url": address,
        "og:image": f"{config.html_baseurl}_static/{PICTURE.name}",
        "og:image:width": str(WIDTH),
        "og:image:height": str(HEIGHT),
        "og:image:alt": PICTURE_OF,
    }
    yield from (("property", name, text) for name, text in told.items() if text)
    yield "name", "twitter:card", "summary_large_image"


def _opening(doctree: nodes.document) -> str:
    """The first paragraph in the page's own text; else the first one in a block on it."""
    found = [node for node in doctree.findall(nodes.paragraph) if not node["classes"]]
    own = (node for node in found if isinstance(node.parent, nodes.section))
    first = next(own, None) or next(iter(found), None)
    return first.astext() if first is not None else ""
