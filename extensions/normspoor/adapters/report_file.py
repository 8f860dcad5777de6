"""Read the report in a frozen dossier: a folder, a zip or the file ``metrics.json`` itself.

What is read comes from outside.  Of a zip only that one member is read and nothing is
unpacked; no pointer out of a folder is followed; nothing larger than the limit is taken in.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from typing import IO
from zipfile import BadZipFile, ZipFile, is_zipfile

from normspoor.core.report.data import NoReport, report_of
from normspoor.core.report.shape import Report

NAME = "metrics.json"
_ZIP = ".zip"
#: How many folders may stand above it.
_DEEPEST = 2
#: In bytes; the report of a very large dossier takes a few million.
LARGEST = 100_000_000
#: All that a zip can do wrong: broken, cut off, locked, packed in a way that nobody reads.
_BAD_ZIP = (
    BadZipFile, EOFError, LZMAError, NotImplementedError, RuntimeError, ValueError, zlib.error,
)  # fmt: skip


class UnusableReport(Exception):
    """There is no report that can be read; the text is for the user."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: {why}")


def read_report(path: Path) -> Report:
    """The report at ``path``; raises :class:`UnusableReport`."""
    try:
        text = _text(path)
    except _BAD_ZIP as error:
        raise UnusableReport(
            path, "dit zipbestand is beschadigd of heeft een wachtwoord. Maak het opnieuw."
        ) from error
    except OSError as error:
        raise UnusableReport(
            path, "dit is niet te lezen. Kijk of je erbij mag en of het heel is."
        ) from error
    try:
        data = json.loads(text)
        return report_of(data if isinstance(data, dict) else {})
    except (ValueError, RecursionError) as error:
        raise UnusableReport(
            path, f"{NAME} is beschadigd: het is geen goede JSON. Maak het rapport opnieuw."
        ) from error
    except NoReport as error:
        raise UnusableReport(
            path,
            f"{NAME} past niet bij deze versie van Normspoor. "
            "Maak het rapport opnieuw, of werk Normspoor bij.",
        ) from error


def _text(path: Path) -> bytes:
    if path.is_dir():
        with (path / _only(path, _in_folder(path))).open("rb") as stream:
            return _limited(path, stream)
    if not path.is_file():
        raise UnusableReport(path, "dit bestand of deze map is er niet. Kijk of de naam klopt.")
    if path.suffix.lower() != _ZIP and not is_zipfile(path):
        with path.open("rb") as stream:
            return _limited(path, stream)
    with ZipFile(path) as archive:
        found = _only(path, (name for name in archive.namelist() if _is_report(name)))
        with archive.open(found) as stream:
            return _limited(path, stream)


def _in_folder(folder: Path) -> Iterable[str]:
    for depth in range(_DEEPEST + 1):
        for found in folder.glob("*/" * depth + NAME):
            if found.is_file() and found.resolve().is_relative_to(folder.resolve()):
                yield found.relative_to(folder).as_posix()


def _is_report(name: str) -> bool:
    path = PurePosixPath(name)
    return path.name == NAME and len(path.parts) <= _DEEPEST + 1


def _only(path: Path, names: Iterable[str]) -> str:
    found = sorted(names)
    if not found:
        raise UnusableReport(
            path, f"hierin staat geen {NAME}. Kies een vastgezet dossier of het bestand zelf."
        )
    if len(found) > 1:
        raise UnusableReport(
            path, f"hierin staat {NAME} meer dan eens ({', '.join(found)}). Kies zelf een bestand."
        )
    return found[0]


def _limited(path: Path, stream: IO[bytes]) -> bytes:
    """The whole content; a zip may say that a member is small, so that is not believed."""
    text = stream.read(LARGEST + 1)
    if len(text) > LARGEST:
        raise UnusableReport(path, f"{NAME} is te groot om te lezen. Maak het rapport opnieuw.")
    return text
