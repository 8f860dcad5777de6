"""Ids that a reader cannot tell apart, such as ``BEW-10`` and ``BEW-1O``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sphinx_needs.data import SphinxNeedsData

from normspoor.core.wording import outside as say
from normspoor.sphinx.notes import Seen, notes_of
from normspoor.sphinx.outside.trust import file_of, is_outside

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

#: Letters and figures that look the same in some fonts; capitals do not count.
_ALIKE = str.maketrans("oil", "011")


def register(app: Sphinx) -> None:
    """Once all pages are read."""
    app.connect("env-updated", _tell, priority=110)


def looks_like(need_id: str) -> str:
    """The same word for every id that looks the same."""
    return need_id.lower().translate(_ALIKE)


def _tell(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """The first one may keep its id: that of the norm, then that of our pages, then by place."""
    needs = SphinxNeedsData(env).get_needs_mutable().values()
    first: dict[str, str] = {}
    for need in sorted(needs, key=lambda need: _rank(env, need)):
        need_id, docname = need["id"], need["docname"]
        earlier = first.setdefault(looks_like(need_id), need_id)
        if earlier != need_id and docname and is_outside(env.config, file_of(env, docname)):
            text = say.look_alike(need_id, earlier)
            seen = Seen(docname, need["lineno"] or 1, need["type"], "", need["title"], text)
            notes_of(env).refused.append(seen)
    return []


def _rank(env: BuildEnvironment, need: object) -> tuple[int, str, int]:
    docname = need["docname"] or ""  # type: ignore[index]  # needs have no type of their own
    if not docname:
        return 0, "", 0
    outside = is_outside(env.config, file_of(env, docname))
    return 1 + outside, docname, need["lineno"] or 0  # type: ignore[index]  # as above
