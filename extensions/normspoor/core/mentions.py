"""Names of objects outside the fields of a block: in running text, and behind an overview."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from normspoor.core.mistakes import MOST_SUGGESTIONS, lost_ids, nearest
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


def mention_troubles(catalog: Catalog, names: Iterable[tuple[str, str]]) -> Iterator[str]:
    """What is wrong with each name, in words; nothing where it leads to what it should.

    Before each name stands the overview behind which it was written; empty for running text.
    """
    lost, left = lost_ids(catalog), MOST_SUGGESTIONS
    for kind, name in names:
        wanted = _WANTED.get(kind, "")
        item = catalog.get(name) if name else None
        if not name:
            yield say.no_name(kind)
        elif item is not None and wanted not in ("", item.type):
            yield say.wrong_mention(kind, name, item.type, wanted)
        elif item is not None or name in lost:
            yield ""
        else:
            known = (one.id for one in catalog if wanted in ("", one.type)) if left else ()
            left = max(0, left - 1)
            yield say.dead_mention(name, nearest(name, known))
