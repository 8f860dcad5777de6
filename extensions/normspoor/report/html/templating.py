"""How the templates are filled: every word in them is escaped, and a name that is wrong fails."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from normspoor.core.periods import as_read

_TEMPLATES = Path(__file__).parent / "templates"


def environment(**known: Any) -> Environment:
    """Templates that know these values by name, besides what each is given."""
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals |= known
    made.filters |= {
        "as_read": as_read,
        "fragment": _fragment,
        "paragraphs": _paragraphs,
        "state_class": _state_class,
    }
    return made


def _fragment(name: str) -> str:
    """A name as it stands in a link to a place on this page."""
    return f"#{quote(name)}"


def _paragraphs(text: str) -> list[str]:
    """The paragraphs of a text with blank lines."""
    return [part for part in text.split("\n\n") if part.strip()]


def _state_class(word: str) -> str:
    """What the stylesheet of the site calls the state with this word."""
    return f"stand-{word.replace(' ', '-')}"
