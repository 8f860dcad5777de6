"""What stands on the paper form of a checklist."""

from __future__ import annotations

from collections.abc import Sequence

TITLE = "Invulblad"
HEADS = ("Nr.", "Punt", "Antwoord", "Wat we zeggen")
AFTER = (
    "Sla je een punt over? Schrijf erbij waarom. "
    "Schrijf functies op, geen namen van mensen. Typ de antwoorden daarna over in een ronde."
)
_ABOUT = {
    "samenwerking": "Over welke samenwerking:",
    "partner": "Over welke partner:",
    "laag": "In welke laag (werkvloer, management of bestuur):",
}
_LINE = "…" * 24


def blanks(per: str) -> Sequence[str]:
    """The lines to fill in above the points."""
    asked = ["Datum:", "Wie deden mee (functies en organisaties):"]
    asked += [_ABOUT[per]] if per in _ABOUT else []
    return [f"{text} {_LINE}" for text in asked]


def boxes(*, has_doubt: bool) -> list[str]:
    """Boxes to tick, with their words."""
    words = ("ja", "twijfelachtig", "nee") if has_doubt else ("ja", "nee")
    return [f"☐ {word}" for word in words]


def helps(authority: str, names: str) -> str:
    return f"{authority} · helpt bij {names}" if names else authority
