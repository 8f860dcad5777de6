"""The text of every page of an edition."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from normspoor.adapters.edition.comments import without_comments
from normspoor.adapters.edition.evidence import NotCut, without_evidence
from normspoor.adapters.edition.links import PAGE, listed, pages_listed, unlinked
from normspoor.adapters.edition.plan import FRONT, Plan
from normspoor.adapters.edition.refused import CannotPublish
from normspoor.core.edition.block import block, unreadable
from normspoor.core.edition.names import round_of
from normspoor.core.edition.stub import linked, stub
from normspoor.core.local_file import file_named
from normspoor.core.metamodel import OBJECT_TYPES, UNREADABLE
from normspoor.core.model import Item
from normspoor.core.wording import edition as say

_TYPES = tuple(one.name for one in OBJECT_TYPES)
_ANSWER = "checkantwoord"


def shown_pages(plan: Plan) -> dict[str, str]:
    """Every page of the edition by its file.

    Raises :class:`CannotPublish` where a block cannot be left out safely.
    """
    stubs = {
        one.id: stub(plan.source.catalog, one, plan.ids, plan.titles)
        for one in plan.hidden
        if one.type != UNREADABLE.name
    }
    found, refused = {}, []
    for file, text in plan.source.pages.items():
        if file in plan.source.published:
            found[file] = text
        elif file in plan.places:
            found[plan.places[file]] = _neutral(plan, file, stubs)
        elif file not in plan.hidden_pages:
            try:
                found[file] = _shown(plan, file, stubs)
            except NotCut as error:
                refused.append(say.not_cut(f"{file}:{error.line}", error.item_id))
    if refused:
        raise CannotPublish(plan.edition, sorted(refused))
    return found


def _shown(plan: Plan, file: str, stubs: Mapping[str, Item]) -> str:
    """A page that readers may see, without what they may not."""
    gone = plan.gone()
    evidence = {one.id: one for one in plan.items_on(file) if one.type == "bewijs"}
    text = without_evidence(plan.source.pages[file], plan.edition, evidence, stubs)
    text = unlinked(listed(without_comments(text), file, gone), file, gone)
    return _renamed(text, plan.ids)


def _renamed(text: str, ids: Mapping[str, str]) -> str:
    """The text with the neutral id wherever a hidden one stands."""
    if not ids:
        return text
    new = {old.lower(): name for old, name in ids.items()}
    longest_first = sorted(map(re.escape, ids), key=lambda one: (-len(one), one))
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])", re.IGNORECASE)
    return pattern.sub(lambda found: new[found[0].lower()], text)


def _neutral(plan: Plan, file: str, stubs: Mapping[str, Item]) -> str:
    """A page of stubs in the place of a hidden one: made anew, so that nothing of it can stay."""
    settings = [] if file == FRONT else ["---", "orphan: true", "---", ""]
    lines = [*settings, *say.PAGE]
    for one in _blocks(plan, file, stubs):
        lines += ["", *one]
    below = pages_listed(plan.source.pages[file], file, frozenset(plan.source.pages))
    names = [
        plan.places.get(page, page).removesuffix(PAGE)
        for page in below
        if page not in plan.hidden_pages or page in plan.leading
    ]
    if names:
        lines += ["", ":::{toctree}", *(f"/{name}" for name in names), ":::"]
    return "\n".join([*lines, ""])


def _blocks(plan: Plan, file: str, stubs: Mapping[str, Item]) -> Iterator[list[str]]:
    items = plan.items_on(file)
    answers = [one for one in items if one.type == _ANSWER and round_of(one)]
    for item in items:
        if item.type == UNREADABLE.name:
            yield unreadable(item.get("bedoeld_type"), _TYPES)
        elif item not in answers:
            of_round = [stubs[one.id] for one in answers if round_of(one) == item.id]
            yield block(stubs.get(item.id) or _open(plan, item), of_round)


def _open(plan: Plan, item: Item) -> Item:
    """Evidence that readers may see, on a page that they may not: without its running text.

    Its place is named from the dossier's folder on, because it stands in another folder now.
    """
    place = file_named(item.get("vindplaats"), item.place.file)
    fields = {**item.fields, **({"vindplaats": f"/{place}"} if place else {})}
    return replace(
        item, body="", fields=fields, links=linked(plan.source.catalog, item, plan.ids),
        unknown_fields=(),
    )  # fmt: skip
