"""Pages that moved: at the old address stands a small page that sends its reader on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from sphinx.util import logging

from normspoor.core.wording import lasting as say
from normspoor.sphinx.conf_place import place_in_conf
from normspoor.sphinx.lasting.small import Way, onward
from normspoor.sphinx.render.links import PAGED

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

logger = logging.getLogger(__name__)

SETTING = "normspoor_verhuisd"


def register(app: Sphinx) -> None:
    """Told in every build, written in a site."""
    app.add_config_value(SETTING, {}, "", types=(dict,))
    app.connect("env-updated", _report)
    app.connect("build-finished", _write)


def _report(app: Sphinx, env: BuildEnvironment) -> list[str]:
    for old, trouble in _looked_at(app):
        if trouble:
            path, line = place_in_conf(app, old)
            logger.warning(trouble, location=f"{path}:{line}", type="normspoor", subtype="verhuisd")
    return []


def _write(app: Sphinx, failed: Exception | None) -> None:
    if failed or app.builder.name not in PAGED:
        return
    base = str(app.config.html_baseurl)
    builder: Any = app.builder  # only these two know where a page is written
    for old, trouble in _looked_at(app):
        if trouble:
            continue
        page, mark, anchor = _table(app)[old].partition("#")
        to = Way(
            f"{builder.get_relative_uri(old, page)}{mark}{anchor}",
            app.env.titles[page].astext(),
        )
        whole = f"{base}{builder.get_target_uri(page)}{mark}{anchor}" if base else ""
        path = Path(builder.get_output_path(old))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(onward(say.MOVED_PAGE, say.MOVED_TO, to, whole), encoding="utf-8")


def _table(app: Sphinx) -> dict[Any, Any]:
    """Old and new names, as conf.py or the command line gives them."""
    given = getattr(app.config, SETTING)
    return given if isinstance(given, dict) else {}


def _looked_at(app: Sphinx) -> Iterator[tuple[str, str]]:
    """Each old name with what is wrong with its line, or nothing."""
    pages = app.env.found_docs
    for old, new in sorted(_table(app).items(), key=str):
        if not (isinstance(old, str) and isinstance(new, str)):
            yield str(old), say.moved_not_a_table(SETTING)
        elif not _is_name(old):
            yield old, say.moved_bad_name(SETTING, old)
        elif old in pages:
            yield old, say.moved_still_there(SETTING, old)
        elif new.partition("#")[0] not in pages:
            yield old, say.moved_to_nowhere(SETTING, old, new)
        else:
            yield old, ""


def _is_name(text: str) -> bool:
    """Whether a page can be called this: a way down from the top, without an ending."""
    parts = text.split("/")
    usable = all(part.strip() and part not in (".", "..") for part in parts)
    return usable and "\\" not in text and PurePosixPath(text).suffix not in (".md", ".html")
