"""Lines on a terminal: at most as wide as it is, and a colour never without its word."""

from __future__ import annotations

from textwrap import wrap

from rich.console import Console
from rich.text import Text

from normspoor.core.work import HEAVIEST_FIRST

#: Longer lines are hard to read, however wide the screen is.
_WIDEST = 100
_STYLES: dict[str, str] = dict(
    zip(HEAVIEST_FIRST, ("bold red", "red", "yellow", "blue", "cyan"), strict=True)
)


class Screen:
    """Writes to the terminal; texts out of pages are written as they are, never as commands."""

    def __init__(self) -> None:
        # what looks like markup, an address or an emoji in a title is only text
        self._console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
        self._width = min(self._console.width, _WIDEST)

    def line(self, text: str = "", indent: int = 0, *, style: str = "") -> None:
        """A paragraph, broken between words; an empty line without text."""
        room = max(self._width - indent, 20)
        for part in wrap(printable(text), room, break_on_hyphens=False, break_long_words=False):
            self._console.print(Text(" " * indent) + Text(part, style=style))
        if not text:
            self._console.print()

    def labelled(self, label: str, word: str, place: str, indent: int) -> None:
        """A severity in its colour, with the place behind it on the same line."""
        start = Text(label.rjust(indent))
        self._console.print(
            start + Text(word, style=_STYLES.get(word, "")) + f"  {printable(place)}"
        )


def printable(text: str) -> str:
    """``text`` without signs that would act on the terminal or turn the reading order."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def printable_lines(text: str) -> str:
    """A text of more lines, in which each line is :func:`printable`."""
    return "\n".join(map(printable, text.splitlines()))
