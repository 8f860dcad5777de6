"""A whole dossier as pages, with one break planted in it, read by the real build.

Reading pages costs seconds, so all breaks are read in one build: of each break only the pages
that it touches, in a folder of its own and with ids of its own.  Afterwards those objects take
the place of the ones on the whole pages, under their own ids and files, as if the dossier had
been read alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from normspoor.adapters.catalog import read_catalog
from normspoor.core.model import Catalog, Item, Place, catalog_of
from support.site import Project

#: The day on which the dossier is whole.
DAY = "2026-11-01"
SETTINGS = 'normspoor_norm = "samenwerking-2026.1"\n'
_WHOLE = "schoon"
_ID = re.compile(r"^:id: (\S+)$", re.MULTILINE)
_OPENING = re.compile(r"^:::\{\w+\}")


@dataclass(frozen=True, slots=True)
class Change:
    """Words on a page that become other words; they stand there once."""

    page: str
    old: str
    new: str

    def apply(self, text: str) -> str:
        """The text of the page after the change."""
        assert text.count(self.old) == 1, f"{self.page} holds {text.count(self.old)} x {self.old!r}"
        return text.replace(self.old, self.new)


@dataclass(frozen=True, slots=True)
class Gone:
    """A block that is taken away, by its id."""

    page: str
    item_id: str

    def apply(self, text: str) -> str:
        """The text of the page without the block."""
        pattern = rf"^:::\{{\w+\}} [^\n]*\n:id: {re.escape(self.item_id)}\n.*?^:::\n\n?"
        less, number = re.subn(pattern, "", text, flags=re.MULTILINE | re.DOTALL)
        assert number == 1, f"{self.page} holds {number} blocks {self.item_id}"
        return less


@dataclass(frozen=True, slots=True)
class More:
    """Text that is added at the end of a page, which may be new."""

    page: str
    text: str

    def apply(self, text: str) -> str:
        """The text of the page with what is added."""
        return f"{text or '# Nieuw'}\n\n{self.text}"


@dataclass(frozen=True, slots=True)
class Empty:
    """A page on which nothing is left."""

    page: str

    def apply(self, text: str) -> str:
        """The heading of the page and nothing else."""
        return text.partition("\n")[0]


Edit = Change | Gone | More | Empty


@dataclass(frozen=True, slots=True)
class Variant:
    """The whole dossier after some edits."""

    name: str
    edits: tuple[Edit, ...]

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages that it touches."""
        return tuple(dict.fromkeys(edit.page for edit in self.edits))

    def texts(self, whole: Mapping[str, str]) -> dict[str, str]:
        """Those pages after the edits."""
        found = {page: whole.get(page, "") for page in self.pages}
        for edit in self.edits:
            found[edit.page] = edit.apply(found[edit.page])
        return found


@dataclass(frozen=True, slots=True)
class Planted(Variant):
    """One break, and the one finding that it gives.

    ``at`` is a page and the id of the block there, or the words with which a line begins.
    """

    check_id: str
    at: tuple[str, str]

    def place(self, whole: Mapping[str, str]) -> str:
        """``page:line`` of the finding: the line that opens the block, or the line itself."""
        page, where = self.at
        lines = ({**whole, **self.texts(whole)})[page].splitlines()
        if f":id: {where}" in lines:
            at = lines.index(f":id: {where}")
            number = max(n for n in range(at) if _OPENING.match(lines[n])) + 1
        else:
            number = 1 + next(n for n, line in enumerate(lines) if line.startswith(where))
        return f"{page}:{number}"


def planted(name: str, check_id: str, at: tuple[str, str], edits: tuple[Edit, ...]) -> Planted:
    """A row of the table of breaks: what is wrong, who says so, where, and what was done."""
    return Planted(name, edits, check_id, at)


def whole_pages() -> dict[str, str]:
    """The dossier without a break, page by page."""
    folder = Path(__file__).parents[1] / "dossiers" / _WHOLE
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.md"))
    }


class Dossiers:
    """The whole dossier and every variant of it, out of one build."""

    def __init__(self, folder: Path, variants: Iterable[Variant]) -> None:
        self.whole = whole_pages()
        # behind all other ids, so that of all these profiles the whole one comes first
        self._marks = {one.name: f"Z{number:03}" for number, one in enumerate(variants)}
        pages = {f"dossier/{_WHOLE}/{name}": text for name, text in self.whole.items()}
        for one in variants:
            mark = self._marks[one.name]
            for page, text in one.texts(self.whole).items():
                pages[f"dossier/{mark}/{page}"] = _with_own_ids(text, mark)
        built = Project(folder, {"index.md": INDEX, **pages}, SETTINGS).build(
            "needs", peildatum=DAY
        )
        self.warnings = built.warnings
        self._items: dict[str, list[Item]] = {}
        for item in read_catalog(built.output / "needs.json"):
            of = "" if item.external else item.place.file.split("/")[1]
            self._items.setdefault(of, []).append(_plain(item, of) if of else item)

    def clean(self) -> Catalog:
        """The dossier without a break."""
        return catalog_of([*self._items[""], *self._items[_WHOLE]])

    def broken(self, one: Variant) -> Catalog:
        """The dossier with this break."""
        kept = [item for item in self._items[_WHOLE] if item.place.file not in one.pages]
        changed = self._items.get(self._marks[one.name], [])
        return catalog_of([*self._items[""], *kept, *changed])


INDEX = "# Proef\n\n:::{toctree}\n:glob:\n\n**\n:::\n"


def _with_own_ids(text: str, mark: str) -> str:
    """A page whose objects, and the links between them, have ids that no other page has."""
    own = sorted(set(_ID.findall(text)), key=len, reverse=True)
    if not own:
        return text
    return re.sub(rf"(?<![\w-])({'|'.join(map(re.escape, own))})(?!\w)", rf"{mark}-\1", text)


def _plain(item: Item, mark: str) -> Item:
    """The object as it would be read in a dossier of its own."""

    def bare(text: str) -> str:
        return text.replace(f"{mark}-", "").replace(f"dossier/{mark}/", "")

    return replace(
        item,
        id=bare(item.id),
        title=bare(item.title),
        place=Place(bare(item.place.file), item.place.line),
        body=bare(item.body),
        fields={name: bare(value) for name, value in item.fields.items()},
        links={name: tuple(map(bare, targets)) for name, targets in item.links.items()},
    )
