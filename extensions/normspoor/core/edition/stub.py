"""What stays of an object that is left out: dates, words from lists and links, nobody's words.

The exceptions are texts that a rule of ours reads: of those only what the rule looks for stays,
so that it decides the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from normspoor.core.audit_days import others_named, partners_named
from normspoor.core.checks.ido import EXPLAINED
from normspoor.core.controls import CONTROLS
from normspoor.core.fingerprint import is_sha256
from normspoor.core.metamodel import UNREADABLE, Field, Kind
from normspoor.core.metamodel.audit import JUDGEMENT
from normspoor.core.model import Catalog, Item
from normspoor.core.periods import is_term, parse_date
from normspoor.core.wording import edition as say
from normspoor.core.wording.rounds import CHOICES

_POINT = re.compile(r"[0-9]{1,2}[a-z]?(?:-[0-9]{1,2})?")


def _first_number(text: str) -> str:
    found = re.search(r"[0-9]{1,9}", text)
    return found[0] if found else say.WORD


#: Texts that a rule reads, by type and field, with what stays of them.
_READ: Mapping[tuple[str, str], Callable[[str], str]] = {
    ("aanpak", "versie"): _first_number,
    ("checkantwoord", "punt"): lambda text: text if _POINT.fullmatch(text) else say.WORD,
    ("checkantwoord", "waarde"): lambda text: text if text.lower() in CHOICES else say.WORD,
    ("verbetermaatregel", "punt"): lambda text: text if _POINT.fullmatch(text) else say.WORD,
    ("toetspunt", "controle"): lambda text: text if text in CONTROLS else say.WORD,
}
_FITS: Mapping[Kind, Callable[[str], bool]] = {
    Kind.DATE: lambda text: parse_date(text) is not None,
    Kind.TERM: is_term,
    Kind.NUMBER: str.isdecimal,
}


def stub(catalog: Catalog, item: Item, ids: Mapping[str, str], titles: Mapping[str, str]) -> Item:
    """The object without anybody's words, under its neutral id and title.

    ``ids`` and ``titles`` hold those of everything that is left out.
    """
    fields = {
        field.name: _kept(item, field, value)
        for field in item.object_type.fields
        if field.name != JUDGEMENT and (value := item.fields.get(field.name))
    }
    if "besproken_met" in fields:
        fields["besproken_met"] = _discussed(catalog, item, titles)
    return replace(
        item,
        id=ids[item.id],
        title=titles[item.id],
        body=_body(item),
        fields=fields,
        links=linked(catalog, item, ids),
        unknown_fields=(),
    )


def linked(catalog: Catalog, item: Item, ids: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The links of an object with the neutral ids; a dead link stays dead.

    A link to a block that could not be read follows from the page, and does so again.
    """
    lost = f"{UNREADABLE.prefix}-"
    found = {
        name: tuple(
            ids.get(one, one if catalog.get(one) else say.DEAD)
            for one in targets
            if not one.startswith(lost)
        )
        for name, targets in item.links.items()
    }
    return {name: targets for name, targets in found.items() if targets}


def _kept(item: Item, field: Field, value: str) -> str:
    if field.kind is Kind.TEXT:
        read = _READ.get((item.type, field.name))
        return read(value) if read else say.WORD
    if field.kind in (Kind.CHOICE, Kind.CHOICES):
        words = item.words(field.name) if field.kind is Kind.CHOICES else (value,)
        return ", ".join(one if one in field.choices else say.WORD for one in words)
    if field.kind is Kind.FINGERPRINT:
        # the true one would prove to who has the file that it is this
        return field.example if is_sha256(value) else say.WORD
    return value if _FITS[field.kind](value) else say.WORD


def _body(item: Item) -> str:
    if not item.body.strip():
        return ""
    told = [word for word in EXPLAINED if word in item.body.lower()]
    return say.body(told if item.type == "antwoord" else [])


def _discussed(catalog: Catalog, auditronde: Item, titles: Mapping[str, str]) -> str:
    """The partners that are named there, as a link would name them; of others one word."""
    partners = [titles.get(one.id, one.title) for one in partners_named(catalog, auditronde)]
    others = [say.WORD] if others_named(catalog, auditronde) else []
    return ", ".join([*others, *dict.fromkeys(partners)])
