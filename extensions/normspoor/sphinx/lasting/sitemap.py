"""The list of all pages for search engines, where it is known where the site stands.

Own lines: sphinx-sitemap asks git for the day of every page and starts a process for its list.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from normspoor.sphinx.render.links import PAGED

if TYPE_CHECKING:
    from sphinx.application import Sphinx

PAGE = "sitemap.xml"
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def register(app: Sphinx) -> None:
    """When the pages have been written."""
    app.connect("build-finished", _write)


def _write(app: Sphinx, failed: Exception | None) -> None:
    base = str(app.config.html_baseurl)
    if failed or not base or app.builder.name not in PAGED:
        return
    top = ET.Element("urlset", xmlns=_NAMESPACE)
    for page in sorted(app.env.found_docs):
        where = ET.SubElement(ET.SubElement(top, "url"), "loc")
        where.text = f"{base}{app.builder.get_target_uri(page)}"
    ET.indent(top)
    written: bytes = ET.tostring(top, encoding="utf-8", xml_declaration=True)
    (Path(app.outdir) / PAGE).write_bytes(written + b"\n")
