"""The files beside the pages that go along with an edition."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from normspoor.adapters.edition.packed import Closed, texts_in
from normspoor.adapters.edition.pictures import CLEANERS, Unreadable, cleaned
from normspoor.adapters.edition.plan import Plan, own_items
from normspoor.core.local_file import file_named, files_linked
from normspoor.core.wording import edition as say

#: Pictures in other formats hold what we cannot take out.
_OTHER_PICTURES = frozenset({".gif", ".webp", ".svg", ".heic", ".tif", ".tiff", ".bmp", ".avif"})
#: Settings in conf.py that name a file or a folder with files.
_NAMING = frozenset(
    {"html_logo", "html_favicon", "html_static_path", "html_extra_path", "templates_path"}
)


@dataclass(frozen=True, slots=True)
class Files:
    """Files with their content, those that cannot go along, and a message for each of these."""

    taken: Mapping[str, bytes]
    left_out: frozenset[str]
    messages: tuple[str, ...]


def files_for(plan: Plan, folder: Path, pages: Mapping[str, str]) -> Files:
    """The files that the shown ``pages`` and objects name."""
    ours = {file for page in plan.source.published for file in files_linked(pages[page], page)}
    named = {file for page, text in pages.items() for file in files_linked(text, page)}
    named |= set(_places(plan))
    taken, left_out, messages = {}, set(), []
    for name in sorted((ours | named) - plan.source.pages.keys() - pages.keys()):
        path = _inside(folder, name)
        if path is None:
            continue
        if name in plan.files:
            messages.append(say.attachment_left_out(name))
        else:
            try:
                taken[name] = path.read_bytes() if name in ours else _content(path)
            except Unreadable:
                left_out.add(name)
                messages.append(say.picture_left_out(name))
            except Closed:
                left_out.add(name)
                messages.append(say.closed_left_out(name))
    return Files(taken, frozenset(left_out), tuple(messages))


def _places(plan: Plan) -> Iterator[str]:
    """The files in which shown objects say that they lie."""
    hidden = {one.id for one in plan.hidden}
    for one in own_items(plan.source):
        if one.id not in hidden and (file := file_named(one.get("vindplaats"), one.place.file)):
            yield file


def _inside(folder: Path, name: str) -> Path | None:
    """A file of the dossier; None where it is none, is hidden, or a pointer leads elsewhere."""
    path = folder / name
    is_hidden = any(part.startswith((".", "_")) for part in Path(name).parts)
    if is_hidden or path.resolve() != folder.resolve() / name or not path.is_file():
        return None
    return path


def _content(path: Path) -> bytes:
    """What of a file may go along: nothing that we cannot look into ourselves."""
    ending, data = path.suffix.lower(), path.read_bytes()
    if ending in CLEANERS or ending in _OTHER_PICTURES:
        return cleaned(data, ending)
    for _ in texts_in(data):
        pass
    return data


def named_in_conf(folder: Path, conf: str) -> Iterator[str]:
    """The files that conf.py names, also by their folder: its meaning has to stay the same."""
    for statement in ast.parse(conf).body:
        if isinstance(statement, ast.Assign) and _NAMING & {
            one.id for one in statement.targets if isinstance(one, ast.Name)
        }:
            for node in ast.walk(statement.value):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield from _below(folder, node.value)


def _below(folder: Path, name: str) -> Iterator[str]:
    path = folder / name
    if path.resolve() == folder.resolve() or path.resolve() != folder.resolve() / name:
        return
    for one in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if one.is_file() and not one.is_symlink():
            yield one.relative_to(folder).as_posix()
