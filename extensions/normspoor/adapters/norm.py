"""The norm as this package carries it: its pages, and its catalog pinned by version."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).parent.parent
_CATALOGS = _PACKAGE / "catalogus"
_NAME = re.compile(r"^[a-z]+-\d{4}\.\d+$")

#: Where the norm's own pages stand in the site of a dossier.
NORM_FOLDER = "norm"
#: The catalog that a new dossier is pinned to.
CURRENT = "samenwerking-2026.1"


class UnknownNorm(Exception):
    """A dossier asks for a norm that this package does not carry; the text is for the user."""


@dataclass(frozen=True, slots=True)
class Norm:
    """A norm by name and version, such as ``samenwerking-2026.1``."""

    name: str
    needs_json: Path

    @property
    def version(self) -> str:
        """What comes after the name."""
        return self.name.rsplit("-", 1)[1]


def known_norms() -> tuple[str, ...]:
    """The names of the catalogs in this package, oldest first."""
    names = (path.stem for path in _CATALOGS.glob("*.json"))
    return tuple(sorted(names, key=lambda name: [int(part) for part in re.findall(r"\d+", name)]))


def norm(name: str) -> Norm:
    """The norm called ``name``; raises :class:`UnknownNorm` where there is none."""
    path = _CATALOGS / f"{name}.json"
    if not _NAME.match(name) or not path.is_file():
        known = ", ".join(known_norms())
        raise UnknownNorm(
            f"normspoor_norm: de norm '{name}' zit niet in deze versie van Normspoor. "
            f"Kies uit: {known}."
        )
    return Norm(name, path)


def carried(folder: str) -> Path:
    """A folder with pages that goes along in the wheel: ``norms`` or ``checklists``.

    In a checkout those stand at the top of the repository, beside the package's own folder.
    """
    packaged = _PACKAGE / folder
    return packaged if packaged.is_dir() else _PACKAGE.parent.parent / folder
