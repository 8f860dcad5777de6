"""The words that every report says, whatever the dossier: they tell nothing about what is hidden."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import ModuleType
from typing import Any

from normspoor.core.metamodel import LINK_TYPES, OBJECT_TYPES
from normspoor.core.wording import (
    labels,
    report_cells,
    report_chapters,
    report_figures,
    report_files,
    report_frame,
    report_page,
    report_paper,
    report_tables,
)

_SAID: tuple[ModuleType, ...] = (
    labels,
    report_cells,
    report_chapters,
    report_figures,
    report_files,
    report_frame,
    report_page,
    report_paper,
    report_tables,
)


def our_words() -> Iterator[str]:
    """Titles, heads and explanations of a report, and what the metamodel calls things."""
    yield from _texts((OBJECT_TYPES, LINK_TYPES))
    for module in _SAID:
        for name, value in vars(module).items():
            if not name.startswith("__"):
                yield from _texts(value)


def _texts(value: Any) -> Iterator[str]:
    """Every text in data of any shape; nothing of what is no data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts((*value, *value.values()))
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value) and not isinstance(value, type):
        yield from _texts([getattr(value, one.name) for one in fields(value)])
