"""Names of objects outside the fields of a block: in running text, and behind an overview."""

from __future__ import annotations

from normspoor.core.mistakes import lost_ids, nearest
from normspoor.core.model import Catalog
from normspoor.core.wording import mistakes as say

#: Overviews of one object, named behind the braces, with the type that it must have.
ABOUT_ONE = {
    "keten": "samenwerkingsverband",
    "stappenplan": "samenwerkingsverband",
    "dossierstand": "",
    "kanttekeningen": "",
}
#: What can be about one object, and is about all where none is named.
ABOUT_ONE_OR_ALL = {"krachtenanalyse": "samenwerkingsverband"}
_WANTED = {**ABOUT_ONE, **ABOUT_ONE_OR_ALL}


def mention_trouble(catalog: Catalog, kind: str, name: str) -> str:
    """What is wrong with a name, in words; nothing where it leads to what it should.

    ``kind`` is the overview behind which the name stands; empty for running text.
    """
    if not name:
        return say.no_name(kind)
    wanted = _WANTED.get(kind, "")
    item = catalog.get(name)
    if item is None:
        candidates = [other.id for other in catalog if wanted in ("", other.type)]
        near = nearest(name, candidates)
        return "" if name in lost_ids(catalog) else say.dead_mention(name, near)
    if wanted and item.type != wanted:
        return say.wrong_mention(kind, name, item.type, wanted)
    return ""
