"""Write a new dossier out of the template in this package."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from string import Template

from normspoor.adapters.catalog import read_catalog
from normspoor.adapters.norm import CURRENT, norm
from normspoor.core.checklist_page import checklist_pages
from normspoor.core.example import answer_block
from normspoor.core.model import Catalog
from normspoor.core.profile import SUBJECTS
from normspoor.core.requirements import norm_elements

_TEMPLATE = Path(__file__).parent.parent / "sjabloon"
#: Wheels and git leave out or act on dotfiles, so it is carried under another name.
_RENAMED = {"gitignore": ".gitignore"}
_FILLED = {".md", ".py", ""}


#: Signs that mean something in Markdown.
_SIGNS = re.compile(r"[*_\[\]{}<>#|~^$:&]")


class FolderTaken(Exception):
    """The folder exists and holds something; the text is for the user."""


class NoName(Exception):
    """There is nothing to call the dossier by; the text is for the user."""


def write_dossier(folder: Path, name: str, *, taalhuis: bool, ido: bool) -> tuple[Path, ...]:
    """Write a dossier for ``name`` into ``folder``; the files written, in order.

    Raises :class:`FolderTaken` rather than touch a folder with anything in it, and
    :class:`NoName` where nothing is left of the name.
    """
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise FolderTaken(
            f"{folder}: hier staat al iets. Kies een andere map, dan blijft alles bewaard."
        )
    if not _plain(name):
        raise NoName("Vul achter --naam de naam van jullie organisatie in.")
    applies = {"organisatie": True, "taalhuis": taalhuis, "ido": ido}
    catalog = read_catalog(norm(CURRENT).needs_json)
    plain = _plain(name)
    values = {
        "naam": plain,
        "naam_als_tekst": _as_text(plain),
        "norm": CURRENT,
        "ido": "ja" if ido else "nee",
        "taalhuis": "ja" if taalhuis else "nee",
        "antwoorden": "\n\n".join(
            _answers(catalog, [subject for subject in SUBJECTS if applies[subject]])
        ),
        "checklists": "\n".join(page.name for page in checklist_pages(catalog)),
    }
    written = [_write(source, folder, values) for source in sorted(_TEMPLATE.rglob("*"))]
    for page in checklist_pages(catalog):
        path = folder / "checklists" / f"{page.name}.md"
        path.write_text(page.text, encoding="utf-8")
        written.append(path)
    return tuple(path for path in written if path)


def _plain(name: str) -> str:
    """A name that cannot end the string in conf.py or open a block in a page."""
    return " ".join(name.replace("\\", " ").replace('"', "'").replace("`", "'").split())


def _as_text(name: str) -> str:
    """The name in a page, where signs such as ``*`` would otherwise mean something."""
    return _SIGNS.sub(r"\\\g<0>", name)


def _write(source: Path, folder: Path, values: dict[str, str]) -> Path | None:
    target = folder / source.relative_to(_TEMPLATE)
    if source.is_dir() or "__pycache__" in source.parts:
        return None
    target = target.with_name(_RENAMED.get(target.name, target.name))
    target.parent.mkdir(parents=True, exist_ok=True)
    text = source.read_text(encoding="utf-8")
    if source.suffix in _FILLED:
        text = Template(text).substitute(values)
    target.write_text(text, encoding="utf-8")
    return target


def _answers(catalog: Catalog, subjects: list[str]) -> Iterator[str]:
    for element in norm_elements(catalog):
        if element.type == "indicator":
            for subject in subjects:
                if subject in element.subjects:
                    yield answer_block(element, subject)
