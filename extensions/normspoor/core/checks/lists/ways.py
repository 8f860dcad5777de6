"""How to write down that you chose otherwise; the words that many checks share."""

from __future__ import annotations

_MOTIVE = "'motivering' dat {} bewust open laat, met de reden."


def nee_on(indicator: int) -> str:
    """By a nee with a choice behind it, or a motivering at the indicator."""
    return (
        f"Antwoord nee op indicator {indicator} en noem de keuze erachter bij "
        f"'verantwoord_door'. Of schrijf een blok {_MOTIVE.format(f'indicator {indicator}')}"
    )


def left_open(what: str) -> str:
    """By a motivering at this part of the norm."""
    return f"Schrijf een blok {_MOTIVE.format(what)}"
