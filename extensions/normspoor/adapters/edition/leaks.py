"""Look through all that was made for words that may not be in it.

A net behind what cleans the sources, with holes: it does not see a word that is cut by a tag or
a line of markup, written in UTF-16, in base64 or in the glyphs of a font, or drawn in a picture,
nor what is in a PDF with a password.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from normspoor.adapters.edition.packed import Closed, texts_in
from normspoor.core.edition.words import Secret, found_in


def leaks(
    folder: Path, secrets: Collection[Secret], but_not: Collection[str] = ()
) -> Iterator[tuple[str, int, Secret | None]]:
    """Every file below ``folder`` and each secret in it, with the line where it stands first.

    ``but_not`` are files and folders, below it, that everybody may read.  The name of a file is
    on its line 0.  A file that cannot be looked through comes without a secret.
    """
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if any(name == one or name.startswith(f"{one}/") for one in but_not):
            continue
        found = {secret: 0 for _, secret in found_in(name, secrets)}
        try:
            for text in texts_in(path.read_bytes()) if path.is_file() else ():
                for line, secret in found_in(text, secrets):
                    found.setdefault(secret, line)
        except Closed:
            yield name, 0, None
        yield from ((name, line, secret) for secret, line in found.items())
