"""Write one page to a place that a user names: all of it or nothing."""

from __future__ import annotations

from pathlib import Path

from normspoor.adapters.writing import CannotWrite

_ENDING = ".html"


def checked_page(path: Path) -> Path:
    """``path`` if a page may come there; raises :class:`CannotWrite`.

    Only what is called a page is ever written over.
    """
    if path.suffix.lower() != _ENDING:
        raise CannotWrite(f"{path}: dit is geen naam van een webpagina. Eindig met {_ENDING}.")
    if path.is_dir() or not path.parent.is_dir():
        raise CannotWrite(f"{path}: hier kan geen bestand komen. Kies een map die er is.")
    return path


def write_page(path: Path, text: str) -> None:
    """Write ``text`` beside ``path`` and move it there; raises :class:`CannotWrite`."""
    aside = path.with_name(f".{path.name}.deel")
    try:
        # half a character, as JSON can hold, exists in no file
        aside.write_bytes(text.encode("utf-8", "replace"))
        aside.replace(path)
    except OSError as error:
        raise CannotWrite(
            f"{path}: hier kan ik niet schrijven. Maak ruimte of kies een andere map."
        ) from error
    finally:
        aside.unlink(missing_ok=True)
