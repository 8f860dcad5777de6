"""Find what is wrong with the blocks themselves: fields, values, links, missing parts.

These are mistakes in writing, not shortages in the work; every face reports the same ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from normspoor.core.fingerprint import is_sha256
from normspoor.core.metamodel import LINKS_BY_NAME, UNREADABLE, Field, Kind, Layer
from normspoor.core.metamodel.tables import links_from
from normspoor.core.model import Catalog, Item, Place
from normspoor.core.periods import is_term, parse_date
from normspoor.core.round_mistakes import answer_mistakes, measure_mistakes, run_mistakes
from normspoor.core.wording import mistakes as say

#: A field in the text of a block.
_LOOSE = re.compile(r"^:([a-z0-9_]+):(?:\s|$)", re.MULTILINE)
#: A dead link costs a look at every id that it might have meant.  More of them than this have
#: one cause, such as a page that is gone, and nobody goes through suggestions one by one.
MOST_SUGGESTIONS = 50


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One mistake: where, at which object, of what sort, and the Dutch sentence."""

    place: Place
    item_id: str
    code: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


def mistakes(catalog: Catalog) -> tuple[Mistake, ...]:
    """All mistakes of this dossier's own blocks, in order of place."""
    own = [item for item in catalog if not item.external]
    links = _Links(catalog)
    found = [mistake for item in own for mistake in _of_item(catalog, item, links)]
    return tuple(sorted([*found, *_of_profile(catalog)]))


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that looks most like ``word``, with or without capitals; or nothing."""
    spelled = {one.casefold(): one for one in known}
    close = get_close_matches(word.casefold(), list(spelled), n=1, cutoff=0.6)
    return spelled[close[0]] if close else ""


def _of_item(catalog: Catalog, item: Item, links: _Links) -> Iterator[Mistake]:
    if item.type == UNREADABLE.name:
        if item.get("oorzaak"):
            return  # told once, on the line that took this block along
        yield Mistake(item.place, item.id, "onleesbaar", item.get("reden"))
        return
    for code, text in (
        *_unknown_fields(item),
        *_parts(item),
        *_fields(item),
        *_missing_links(item),
        *links.wrong_at(item),
        *(answer_mistakes(catalog, item) if item.type == "checkantwoord" else ()),
        *(run_mistakes(catalog, item) if item.type == "checkrun" else ()),
        *(measure_mistakes(item) if item.type == "verbetermaatregel" else ()),
    ):
        yield Mistake(item.place, item.id, code, text)


def _unknown_fields(item: Item) -> Iterator[tuple[str, str]]:
    for name, meant in _meant(item).items():
        yield "onbekend-veld", say.unknown_field(name, item.type, meant)


def _meant(item: Item) -> dict[str, str]:
    """Every unknown option with the field or link that it looks like."""
    known = [field.name for field in item.object_type.fields]
    known += [link.name for link in links_from(item.type)]
    return {name: nearest(name, known) for name in item.unknown_fields}


def _excused(item: Item) -> set[str]:
    """Fields and links that are there, but misspelt or in the text: told already as that."""
    return {*_meant(item).values(), *_LOOSE.findall(item.body)}


def _parts(item: Item) -> Iterator[tuple[str, str]]:
    if not item.title.strip():
        yield "titel", say.missing_title(item.type)
    body = item.object_type.body
    if body.required and not item.body.strip():
        yield "tekst", say.missing_body(body.label)


def _fields(item: Item) -> Iterator[tuple[str, str]]:
    excused = _excused(item)
    for field in item.object_type.fields:
        value = item.get(field.name)
        if value and not (field.kind is Kind.CHOICES and not item.words(field.name)):
            wrong = _wrong_value(field, value, item.words(field.name))
            if wrong:
                yield wrong
        elif field.name not in excused and (field.required or _is_required(item, field)):
            yield "veld-ontbreekt", say.missing_field(field.name, field.label, field.example)


def _is_required(item: Item, field: Field) -> bool:
    if not field.required_when:
        return False
    return all(when.met_by(item.words(when.field)) for when in field.required_when)


def _wrong_value(field: Field, value: str, words: tuple[str, ...]) -> tuple[str, str] | None:
    match field.kind:
        case Kind.DATE if parse_date(value) is None:
            return "datum", say.bad_date(field.name, value)
        case Kind.NUMBER if not (value.isdecimal() and int(value) > 0):
            return "getal", say.bad_number(field.name, value)
        case Kind.TERM if not is_term(value):
            return "termijn", say.bad_term(field.name, value)
        case Kind.FINGERPRINT if not is_sha256(value):
            return "vingerafdruk", say.bad_fingerprint(field.name)
        case Kind.CHOICE | Kind.CHOICES:
            given = (value,) if field.kind is Kind.CHOICE else words
            wrong = next((word for word in given if word not in field.choices), None)
            if wrong is not None:
                return "waarde", _bad_choice(field, wrong)
    return None


def _bad_choice(field: Field, value: str) -> str:
    return say.bad_choice(field.name, value, field.choices, nearest(value.lower(), field.choices))


def _missing_links(item: Item) -> Iterator[tuple[str, str]]:
    excused = _excused(item)
    for link in links_from(item.type):
        if link.name in excused or item.links.get(link.name):
            continue
        if link.name == "checkt" and item.get("punt"):
            continue  # its point is not on the list, which is told instead
        if item.type in link.required_on:
            yield "link-ontbreekt", say.missing_link(link.name, link.meaning, link.targets)


def lost_ids(catalog: Catalog) -> frozenset[str]:
    """The ids of blocks that could not be read: what points at them is not at fault."""
    return frozenset(item.get("bedoeld_id") for item in catalog.of_type(UNREADABLE.name))


class _Links:
    """Where links lead; what every dead link is held against is looked up once per dossier."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._lost = lost_ids(catalog)
        self._ids: dict[tuple[str, ...], list[str]] = {}
        self._left = MOST_SUGGESTIONS

    def wrong_at(self, item: Item) -> Iterator[tuple[str, str]]:
        """The code and the sentence of every link of an item that does not lead where it may."""
        for name, targets in item.links.items():
            allowed = LINKS_BY_NAME[name].targets
            for target_id in dict.fromkeys(targets):
                target = self._catalog.get(target_id)
                if target is None and target_id not in self._lost:
                    near = self._nearest(target_id, allowed)
                    yield "dode-link", say.dead_link(name, target_id, near)
                elif target and target.type not in allowed and target.type != UNREADABLE.name:
                    yield "linktype", say.wrong_target(name, target_id, target.type, allowed)

    def _nearest(self, target_id: str, allowed: tuple[str, ...]) -> str:
        if not self._left:
            return ""
        self._left -= 1
        if allowed not in self._ids:
            self._ids[allowed] = [one.id for one in self._catalog.of_type(*allowed)]
        return nearest(target_id, self._ids[allowed])


def _of_profile(catalog: Catalog) -> Iterator[Mistake]:
    """Exactly one profile, in every dossier; a norm on its own needs none."""
    profiles = [item for item in catalog.of_type("profiel") if not item.external]
    own = [
        item
        for item in catalog
        if not item.external
        and item.object_type.layer is not Layer.KADER
        and item.type != UNREADABLE.name
    ]
    if own and not profiles:
        first = min(own, key=lambda item: item.place)
        yield Mistake(first.place, first.id, "profiel", say.no_profile())
    for surplus in profiles[1:]:
        yield Mistake(
            surplus.place, surplus.id, "profiel", say.second_profile(str(profiles[0].place))
        )
