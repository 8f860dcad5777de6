"""The norm as this package carries it: its pages, and its catalog pinned by version."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).parent.parent
_CATALOGS = _PACKAGE / "catalogus"
_NAME = re.compile(r"^[a-z]+-\d{4}\.\d+$")

#: Everything but the example dossier: the norm, the guidance and the checklists.
_CARRIED = ("norms", "docs/beginnen", "docs/gids", "docs/uitleg", "docs/naslag", "checklists")
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


def carried() -> tuple[tuple[str, Path], ...]:
    """The folders with pages that go along with the norm: their place in its site, and here.

    In a checkout they stand at the top of the repository, beside the package's own folder;
    in a wheel they are inside the package.
    """
    packaged = _PACKAGE / "paginas"
    root = packaged if packaged.is_dir() else _PACKAGE.parent.parent
    return tuple((name, root / name) for name in _CARRIED)
