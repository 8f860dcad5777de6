"""Of which kind a page is, for the search: norm, help, checklist or dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normspoor.core.wording.search import Kind
from normspoor.sphinx.outside.trust import is_outside

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment

#: What is ours lies in these folders; all our other pages help.
_FOLDERS = {"norms": Kind.NORM, "checklists": Kind.CHECKLIST}


def kind_of(env: BuildEnvironment, docname: str) -> Kind:
    """What did not come from us is the dossier, wherever it lies."""
    if is_outside(env.config, env.doc2path(docname, base=False).as_posix()):
        return Kind.DOSSIER
    return _FOLDERS.get(docname.partition("/")[0], Kind.HULP)
