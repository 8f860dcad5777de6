"""The report as plain data for ``metrics.json``, and back; and the JSON Schema of that data.

All three follow the dataclasses of :mod:`normspoor.core.report.shape`, so that they cannot
differ.  Names in the data are Dutch, as everything that leaves Normspoor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from normspoor.core.report.names import MEANING, NAMES
from normspoor.core.report.shape import Report

#: Goes up when a name goes away or gets another meaning; a name may come beside the others.
VERSION = 1
SCHEMA_ID = "https://normspoor.example/schema/metrics-1.json"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class NoReport(Exception):
    """Data that is no report of this version; the text says where it differs, for developers."""


def as_data(report: Report) -> dict[str, Any]:
    """The report as dicts, lists, text and numbers, ready to be written as JSON."""
    data: dict[str, Any] = _dump(report)
    return {"versie": VERSION, **data}


def report_of(data: Mapping[str, Any]) -> Report:
    """The report that :func:`as_data` gave these values; raises :class:`NoReport`."""
    if data.get("versie") != VERSION:
        raise NoReport(f"versie {data.get('versie')!r}, expected {VERSION}")
    try:
        report: Report = _load(Report, data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NoReport(repr(error)) from error
    return report


def schema() -> dict[str, Any]:
    """The JSON Schema of :func:`as_data`."""
    definitions: dict[str, Any] = {}
    _type_schema(Report, definitions)
    top = definitions.pop(Report.__name__)
    version = {"versie": {"const": VERSION, "description": MEANING["version"]}}
    return {
        "$schema": _DIALECT,
        "$id": SCHEMA_ID,
        "title": "Normspoor: metrics.json",
        **top,
        "properties": {**version, **top["properties"]},
        "required": ["versie", *top["required"]],
        "$defs": dict(sorted(definitions.items())),
    }


def _dump(value: Any) -> Any:
    if is_dataclass(value):
        return {NAMES[one.name]: _dump(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {key: _dump(one) for key, one in value.items()}
    if isinstance(value, tuple):
        return [_dump(one) for one in value]
    return value.value if isinstance(value, StrEnum) else value


def _load(kind: Any, data: Any) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        given = {one.name: _load(hints[one.name], data[NAMES[one.name]]) for one in fields(kind)}
        made: Any = kind  # a dataclass has no signature of its own for mypy
        return made(**given)
    if origin is tuple and inner[-1] is Ellipsis:
        return tuple(_load(inner[0], one) for one in _checked(data, list))
    if origin is tuple:
        return tuple(_load(one, part) for one, part in zip(inner, data, strict=True))
    if origin is not None:
        return {key: _load(inner[1], one) for key, one in _checked(data, dict).items()}
    return kind(data) if issubclass(kind, StrEnum) else _checked(data, kind)


def _checked(data: Any, kind: type) -> Any:
    if not isinstance(data, kind):
        raise TypeError(f"expected {kind.__name__}, got {type(data).__name__}")
    return data


def _type_schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin, inner = get_origin(kind), get_args(kind)
    if is_dataclass(kind):
        name = _name(kind)
        if name not in definitions:
            definitions[name] = {}
            definitions[name] = _object_schema(kind, definitions)
        return {"$ref": f"#/$defs/{name}"}
    if origin is tuple and inner[-1] is Ellipsis:
        return {"type": "array", "items": _type_schema(inner[0], definitions)}
    if origin is tuple:
        parts = [_type_schema(one, definitions) for one in inner]
        return {"type": "array", "prefixItems": parts, "items": False, "minItems": len(parts)}
    if origin is not None:
        return {"type": "object", "additionalProperties": _type_schema(inner[1], definitions)}
    if issubclass(kind, StrEnum):
        return {"enum": [one.value for one in kind]}
    return {"type": {str: "string", int: "integer", bool: "boolean"}[kind]}


def _name(kind: Any) -> str:
    return str(kind.__name__)


def _object_schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    properties = {
        NAMES[one.name]: {
            **_type_schema(hints[one.name], definitions),
            **({"description": MEANING[one.name]} if one.name in MEANING else {}),
        }
        for one in fields(kind)
    }
    return {
        "type": "object",
        "description": (kind.__doc__ or "").splitlines()[0],
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
