"""The upload folder: evidence per question, for the system of a certifying body."""

from __future__ import annotations

import shutil
from pathlib import Path

from normspoor.core.report.shape import Report
from normspoor.report.csv_files import table_bytes
from normspoor.report.upload_lists import contents, contents_text, read_me
from normspoor.report.upload_plan import Files, folders_of

READ_ME = "00-leesmij.txt"
LIST = "inhoud"


def write_upload(report: Report, files: Files, target: Path) -> tuple[Path, ...]:
    """Make the folder and say which files it holds.

    Only what ``files`` names goes along, under a short and plain name; one file may lie in
    several folders.  OSError where it cannot be read or written: build aside.
    """
    target.mkdir(parents=True, exist_ok=True)
    folders = folders_of(report, files)
    written = [_write(target / READ_ME, read_me(report.head, folders))]
    for folder in folders:
        place = target / folder.name
        place.mkdir()
        written.append(_write(place / f"{LIST}.txt", contents_text(folder)))
        written.append(_write(place / f"{LIST}.csv", table_bytes(contents(folder))))
        for piece in folder.pieces:
            if piece.source:
                written.append(place / piece.file)
                shutil.copyfile(piece.source, place / piece.file)
    return tuple(written)


def _write(path: Path, held: bytes) -> Path:
    path.write_bytes(held)
    return path
