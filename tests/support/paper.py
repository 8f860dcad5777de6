"""Pages of the site as they come out of a printer, read back word by word."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import pytest
from playwright.sync_api import Page

_SHEET = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>'
)
_WORDS = re.compile(r"\w+")
#: All words that are to be seen; some are only there for who listens.
_MEANT = """() => {
  const heard = [...document.querySelectorAll(".alleen-gehoord, .visually-hidden")];
  for (const one of heard) one.hidden = true;
  const words = document.body.innerText;
  for (const one of heard) one.hidden = false;
  return words;
}"""
#: How many points there are in a millimetre.
MM = 72 / 25.4
#: The foot of a sheet begins this far from its edge; the text ends above it.
FOOT = 17.5 * MM


@dataclass(frozen=True)
class Word:
    """A word and its box, in points from the upper left corner of the sheet."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


@dataclass(frozen=True)
class Sheet:
    """One printed page: its size in points, the words of its text and those at its foot."""

    width: float
    height: float
    words: tuple[Word, ...]
    foot: tuple[Word, ...]

    @property
    def landscape(self) -> bool:
        """Whether it is wider than high."""
        return self.width > self.height

    @property
    def text(self) -> str:
        """The words in the order of the page itself, cell by cell."""
        return " ".join(word.text for word in self.words)

    @property
    def said_below(self) -> str:
        """The words at the foot."""
        return " ".join(word.text for word in self.foot)

    @property
    def last_line(self) -> tuple[Word, ...]:
        """The words of the lowest line of the text."""
        low = max((word.bottom for word in self.words), default=0.0)
        return tuple(word for word in self.words if word.bottom > low - 2)

    def left_of(self, head: str) -> str:
        """The words left of a column, from top to bottom: a cell's lines stay together."""
        edge = min((word.left for word in self.words if word.text == head), default=0.0)
        lines = sorted((round(w.top), w.left, w.text) for w in self.words if w.left < edge - 1)
        return " ".join(text for _, _, text in lines)

    def beside(self, margin: float) -> list[str]:
        """The words nearer to the left or right edge than ``margin`` millimetres."""
        edge = margin * MM
        return [
            word.text
            for word in (*self.words, *self.foot)
            if word.left < edge or word.right > self.width - edge
        ]


@dataclass(frozen=True)
class Paper:
    """The sheets that came out of the printer, their file, and the text meant to be on them."""

    sheets: tuple[Sheet, ...]
    file: Path
    meant: str

    @property
    def lost(self) -> list[str]:
        """The words that are on the page and not on paper: what is cut off is not read back."""
        there = Counter(_WORDS.findall(" ".join(sheet.text for sheet in self.sheets)))
        return sorted((Counter(_WORDS.findall(self.meant)) - there).elements())

    def greys(self, number: int) -> list[bytes]:
        """Sheet ``number``, from 1, as rows of dots from black (0) to white, two a point."""
        command = ["pdftoppm", "-r", "144", "-gray", "-f", str(number), "-l", str(number)]
        done = subprocess.run([*command, self.file], check=True, capture_output=True)
        _, size, _, dots = done.stdout.split(b"\n", 3)
        width = int(size.split()[0])
        return [dots[start : start + width] for start in range(0, len(dots), width)]


def printed(page: Page, folder: Path) -> Paper:
    """Print a page on A4; the test is skipped where nothing can read it back."""
    _reader()  # skip before the work
    page.emulate_media(media="print")
    meant = page.evaluate(_MEANT)
    page.emulate_media(media="null")
    page.pdf(path=folder / "blad.pdf", format="A4", prefer_css_page_size=True)
    return read_back(folder / "blad.pdf", meant)


def read_back(file: Path, meant: str) -> Paper:
    """The sheets of a PDF; the test is skipped where nothing can read it."""
    command = [_reader(), "-raw", "-bbox", file, "-"]
    done = subprocess.run(command, check=True, capture_output=True)
    found = _SHEET.findall(done.stdout.decode())
    sheets = (_sheet(float(width), float(height), inner) for width, height, inner in found)
    return Paper(tuple(sheets), file, meant)


def _reader() -> str:
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("Er is geen pdftotext op deze computer (het zit in poppler-utils).")
    return reader


def _sheet(width: float, height: float, inner: str) -> Sheet:
    words = _words(inner)
    low = height - FOOT
    text, foot = ([w for w in words if (w.top > low) is at_foot] for at_foot in (False, True))
    return Sheet(width, height, tuple(text), tuple(foot))


def _words(inner: str) -> list[Word]:
    return [
        Word(*(float(number) for number in box), unescape(text))
        for *box, text in _WORD.findall(inner)
    ]
