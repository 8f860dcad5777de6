"""Follow every link within a site, without a browser and without a network."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

from support.html_reading import pages, reading

_URL = re.compile(r"""url\(\s*(['"]?)(.*?)\1\s*\)""")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_INDEX = re.compile(r"Search\.setIndex\((.*)\)", re.DOTALL)
#: Goes to the page itself, as browsers have it.
_TOP = ("", "top")


def dead_links(site: Path, *, base: str = "") -> Iterator[str]:
    """Each link of a page to a file or anchor in the site that is not there.

    ``base`` is the whole address of the site where it has one.
    """
    for path in pages(site):
        for link in sorted(set(reading(path).links)):
            if why := lost(site, path, link, base=base):
                yield f"{path.relative_to(site).as_posix()}: {link} ({why})"


def lost(site: Path, page: Path, link: str, *, base: str = "") -> str:
    """Why a link leads nowhere within the site; nothing where it leads somewhere, or outside."""
    target = _target(site, page, link, base)
    if target is None:
        return ""
    path, anchor = target
    if not path.is_relative_to(site):
        return "outside the site"
    if not path.is_file():
        return "no such file"
    if path.suffix == ".html" and anchor not in _TOP and anchor not in reading(path).anchors:
        return "no such anchor"
    return ""


def _target(site: Path, page: Path, link: str, base: str) -> tuple[Path, str] | None:
    """The file and the anchor that a link names; nothing for what is elsewhere."""
    if base and link.startswith(base):
        link = f"/{link.removeprefix(base)}"
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    way = unquote(parts.path)
    if way.startswith("/"):
        # the page for who got lost names everything from the top of the server
        path = site / way.removeprefix(urlsplit(base).path or "/").lstrip("/")
    else:
        path = page.parent / way if way else page
    path = path.resolve()
    return (path / "index.html" if path.is_dir() else path), unquote(parts.fragment)


def unreachable(site: Path, start: str = "index.html") -> Iterator[str]:
    """The pages to which no way leads from the front page; pages that only send on have none."""
    reached, todo = set(), [site / start]
    while todo:
        page = todo.pop()
        if page in reached or page.suffix != ".html" or not page.is_file():
            continue
        reached.add(page)
        targets = (_target(site, page, link, "") for link in reading(page).links)
        todo += [target[0] for target in targets if target]
    for page in pages(site):
        if page not in reached and not reading(page).noindex:
            yield page.relative_to(site).as_posix()


def lost_in_styles(site: Path) -> Iterator[str]:
    """What a stylesheet of ours asks for that is not there."""
    for path in sorted(site.rglob("*.css")):
        for _, link in _URL.findall(_COMMENT.sub("", path.read_text(encoding="utf-8"))):
            parts = urlsplit(link)
            if parts.scheme or not parts.path:
                continue
            if not (path.parent / unquote(parts.path)).is_file():
                yield f"{path.relative_to(site).as_posix()}: {link}"


def lost_in_search(site: Path) -> Iterator[str]:
    """Pages and passages in the search index that are not there."""
    (told,) = _INDEX.findall((site / "searchindex.js").read_text(encoding="utf-8"))
    index = json.loads(told)
    names = [file for _, file, _ in index["pages"]]
    yield from (name for name in names if not (site / name).is_file())
    for page, anchor, heading, *_ in index["passages"]:
        if anchor and anchor not in reading(site / names[page]).anchors:
            yield f"{names[page]}#{anchor} ({heading})"


def in_sitemap(site: Path) -> list[str]:
    """The addresses in the sitemap."""
    return [str(one.text) for one in ET.parse(site / "sitemap.xml").iter() if one.text.strip()]  # noqa: S314 - made by us
