"""Write an object as a block of a page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from normspoor.core.model import Item
from normspoor.core.wording import edition as say
from normspoor.core.wording.round_page import skipped

#: Signs with which a value would mean something else when it is read back.
_RISKY = re.compile(r"""^[\s"'|>\[\]{}&*!%@`#?,-]|\s#|:(?:\s|$)|\s$""")


def block(item: Item, answers: Iterable[Item] = ()) -> list[str]:
    """The lines of a block; ``answers`` are those on the lines of a round."""
    links = {name: ", ".join(targets) for name, targets in item.links.items()}
    lines = fields({"id": item.id, **item.fields, **links})
    said = [answer_line(one) for one in answers]
    text = [*item.body.splitlines(), *([""] if item.body and said else []), *said]
    between = [""] if text else []
    return [f":::{{{item.type}}} {item.title}".rstrip(), *lines, *between, *text, ":::"]


def fields(values: dict[str, str]) -> list[str]:
    """A line for each field."""
    return [f":{name}: {_value(value)}" for name, value in values.items()]


def _value(text: str) -> str:
    plain = " ".join(text.split())
    if not _RISKY.search(plain):
        return plain
    escaped = plain.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def answer_line(answer: Item) -> str:
    """An answer as it is typed in a round."""
    code = answer.get("punt")
    if answer.get("reden_overgeslagen"):
        return f"{code}. {skipped(answer.get('reden_overgeslagen'))}"
    note = f". {answer.body}" if answer.body else ""
    return f"{code}. {answer.get('waarde')}{note}"


def unreadable(type_name: str, known: Sequence[str]) -> list[str]:
    """A block that cannot be read either, in the place of one that could not."""
    name = type_name if type_name in known else say.UNKNOWN_TYPE
    return [f":::{{{name}}} {say.LEFT_OUT}", ":::"]
