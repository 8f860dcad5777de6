"""What comes in with the needs.json of a partner: no part of a norm, and no code in a link."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sphinx_needs.data import SphinxNeedsData

from normspoor.adapters.norm import NORM_FOLDER
from normspoor.core.metamodel import TYPES_BY_NAME, Layer
from normspoor.core.wording import outside as say
from normspoor.sphinx.notes import Seen, notes_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

_SETTINGS = "conf.py"


def register(app: Sphinx) -> None:
    """Right after sphinx-needs has taken them in, and again before it follows the links."""
    app.connect("env-before-read-docs", _leave_out_norms, priority=700)
    app.connect("needs-before-post-processing", _plain_links, priority=10)


def _leave_out_norms(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Only the package says what the norm is."""
    needs = SphinxNeedsData(env)
    strange = sorted(
        need["id"]
        for need in needs.get_needs_mutable().values()
        if need["is_external"]
        and _is_of_a_norm(need["type"])
        and not (need["external_url"] or "").startswith(f"{NORM_FOLDER}/")
    )
    for one in strange:
        needs.remove_need(one)
    if strange:
        text = say.needs_of_partner(strange)
        notes_of(env).refused.append(Seen("conf", 1, "partner", "", "", text, file=_SETTINGS))


def _is_of_a_norm(type_name: str) -> bool:
    found = TYPES_BY_NAME.get(type_name)
    return found is not None and found.layer is Layer.KADER


def _plain_links(app: Sphinx, needs: Any) -> None:
    """``ID[condition]`` is code that sphinx-needs would run; the link itself may stay."""
    names = list(SphinxNeedsData(app.env).get_schema().iter_link_field_names())
    for need in needs.values():
        for name in names if need["is_external"] else ():
            links = need.get_links(name, as_str=False)
            if any(link.condition for link in links):
                need[name] = [replace(link, condition=None) for link in links]
