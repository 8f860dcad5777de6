"""Other names for what is left out: an id and, where it matters, a title that tell nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from hashlib import sha256

from normspoor.core.model import Item
from normspoor.core.rounds import TOPICS, answer_id
from normspoor.core.wording import edition as say


def shuffled(texts: Iterable[str]) -> list[str]:
    """The texts in an order that is always the same and says nothing about them."""
    return sorted(set(texts), key=lambda text: sha256(text.encode()).hexdigest())


def neutral_ids(hidden: Collection[Item], taken: Collection[str]) -> dict[str, str]:
    """The id that each hidden object goes by; never one that is ``taken``.

    An answer on a line of a round goes by its round, because that is how it gets its id.
    """
    by_id = {item.id: item for item in hidden}
    own = [one for one in shuffled(by_id) if not round_of(by_id[one])]
    counted: Counter[str] = Counter()
    names = {}
    for item_id in own:
        prefix = by_id[item_id].object_type.prefix
        names[item_id] = next(_numbered(prefix, counted, taken))
    for item in hidden:
        run = round_of(item)
        if run:
            names[item.id] = answer_id(names.get(run, run), item.get("punt"))
    return names


def _numbered(prefix: str, counted: Counter[str], taken: Collection[str]) -> Iterator[str]:
    while True:
        counted[prefix] += 1
        name = f"{prefix}-{say.IN_ID}-{counted[prefix]}"
        if name not in taken:
            yield name


def round_of(item: Item) -> str:
    """The id of the round of which this is an answer on a line; nothing for any other object."""
    runs = item.links.get("in_ronde", ())
    return next((run for run in runs if item.id == answer_id(run, item.get("punt"))), "")


def neutral_titles(hidden: Iterable[Item], topics: Mapping[str, str]) -> dict[str, str]:
    """The titles of hidden objects by id.

    ``topics`` holds the type of every object by id.  Rounds about nothing in the dossier are
    held together by their title, so theirs are told apart by a number.
    """
    titles = {item.id: say.LEFT_OUT if item.title else "" for item in hidden}
    loose = {
        item.id: item.title.casefold()
        for item in hidden
        if item.type == "checkrun"
        and not any(topics.get(one) in TOPICS for one in item.links.get("checkt", ()))
    }
    numbers = {title: number for number, title in enumerate(shuffled(loose.values()), start=1)}
    return titles | {one: say.numbered(numbers[title]) for one, title in loose.items()}
