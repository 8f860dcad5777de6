"""What an author may have meant: the words of a message, completed with what this dossier has."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from normspoor.core.mistakes import nearest
from normspoor.sphinx.heard import Heard
from normspoor.sphinx.outside.allowed import DIRECTIVES, LANGUAGES, ROLES
from normspoor.sphinx.outside.trust import file_of, is_outside
from normspoor.sphinx.view import view_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx

_CHOICE = re.compile(r"""'([^']+)'|"([^"]+)\"""")
_PAGE_ENDINGS = ("", ".md", ".html", ".htm")


class Meant(NamedTuple):
    """A kind of message, its words with what looks like them, and the words that could be."""

    kind: str
    words: Mapping[str, str]
    choices: tuple[str, ...] = ()


def meant(app: Sphinx, heard: Heard, docname: str) -> Meant:
    """Complete what was heard about a page of this dossier."""
    kind, words = heard.kind, dict(heard.words)
    if "choices" in words:
        choices = tuple(one or other for one, other in _CHOICE.findall(words.pop("choices")))
        typed = words["typed"] if "typed" in words else words["name"]
        if kind == "unknown-option":
            choices = _allowed(app, words["block"], choices, docname)
            kind = kind if choices else "no-options"
        return Meant(kind, {**words, "near": nearest(typed, choices)}, choices)
    if kind == "dead-link":
        kind = _kind_of_link(app, words["name"])
    if kind in _OWN_WORDS:
        words |= _OWN_WORDS[kind](app, words, docname)
    if kind in _KNOWN:
        # a name with signs that nobody sees is no help, and could turn the message around
        known = [one for one in _KNOWN[kind](app, words, docname) if one.isprintable()]
        look = _nearest_path if kind in _PATHS else nearest
        words["near"] = look(words["name"], known)
    return Meant(kind, words)


def _allowed(app: Sphinx, block: str, options: tuple[str, ...], docname: str) -> tuple[str, ...]:
    """The options that the author of this page may use."""
    if not docname or not is_outside(app.config, file_of(app.env, docname)):
        return options
    allowed = DIRECTIVES.get(block.lower(), frozenset(options))
    return tuple(option for option in options if option in allowed)


def _kind_of_link(app: Sphinx, target: str) -> str:
    """Which of the four things a link may lead to its author meant."""
    path = target.split("#", maxsplit=1)[0]
    ending = posixpath.splitext(path)[1]
    if "/" not in path and not ending:
        return "link-to-object" if view_of(app).catalog.get(target) else "dead-anchor"
    return "dead-page" if ending in _PAGE_ENDINGS else "dead-file"


def _nearest_path(typed: str, known: Sequence[str]) -> str:
    """The file whose own name looks most like the one typed, wherever it stands."""
    by_name: dict[str, list[str]] = {}
    for path in known:
        by_name.setdefault(_own_name(path), []).append(path)
    same = by_name.get(nearest(_own_name(typed), by_name), [])
    return nearest(typed, same) or next(iter(same), "")


def _own_name(path: str) -> str:
    return posixpath.splitext(posixpath.basename(path.rstrip("/")))[0].lower()


def _relative(app: Sphinx, words: Mapping[str, str], docname: str) -> dict[str, str]:
    """The page as its author typed it: seen from the page with the menu."""
    return {"name": posixpath.relpath(words["name"], posixpath.dirname(docname) or ".")}


def _below(app: Sphinx, words: Mapping[str, str], docname: str) -> dict[str, str]:
    """A file as seen from the folder of the dossier, wherever the build was started."""
    path = Path(os.path.normpath(Path.cwd() / words["name"]))
    inside = path.is_relative_to(app.srcdir)
    return {"name": path.relative_to(app.srcdir).as_posix() if inside else words["name"]}


def _file_of(app: Sphinx, words: Mapping[str, str], docname: str) -> dict[str, str]:
    """The file beside the words that hold a page."""
    page = words["page"]
    return {"in_file": str(app.env.doc2path(page, base=False))}


def _in_small(app: Sphinx, words: Mapping[str, str], docname: str) -> dict[str, str]:
    """MyST shouts the names that it compares."""
    return {"name": words["name"].lower()}


def _other_page(app: Sphinx, words: Mapping[str, str], docname: str) -> dict[str, str]:
    other = words["other"]
    if other in app.env.found_docs:
        return {"other": str(app.env.doc2path(other, base=False))}
    return {"other": other.removeprefix(f"{app.srcdir}/")}


def _menu(app: Sphinx, words: Mapping[str, str], docname: str) -> Iterable[str]:
    folder = posixpath.dirname(docname) or "."
    return [posixpath.relpath(page, folder) for page in sorted(app.env.found_docs)]


def _pages(app: Sphinx, words: Mapping[str, str], docname: str) -> Iterable[str]:
    """Every page, written as the target is: from here or from above, with or without ending."""
    name = words["name"]
    for page in sorted(app.env.found_docs):
        path = str(app.env.doc2path(page, base=False)) if posixpath.splitext(name)[1] else page
        if name.startswith("/"):
            yield f"/{path}"
        else:
            yield posixpath.relpath(path, posixpath.dirname(docname) or ".")


def _files(app: Sphinx, words: Mapping[str, str], docname: str) -> Iterable[str]:
    """The files beside the one that is missing, as seen from the folder of the dossier."""
    folder = (app.srcdir / words["name"]).parent
    if not folder.is_dir() or not folder.resolve().is_relative_to(app.srcdir.resolve()):
        return []
    found = (path.relative_to(app.srcdir).as_posix() for path in sorted(folder.iterdir()))
    return [name for name in found if (app.srcdir / name).is_file()]


def _linked_files(app: Sphinx, words: Mapping[str, str], docname: str) -> Iterable[str]:
    folder = posixpath.dirname(docname)
    here = {"name": posixpath.normpath(posixpath.join(folder, words["name"]))}
    return [posixpath.relpath(name, folder or ".") for name in _files(app, here, docname)]


def _anchors(app: Sphinx, words: Mapping[str, str], docname: str) -> Iterable[str]:
    page = words.get("page", docname)
    slugs = app.env.metadata.get(page, {}).get("myst_slugs", {})
    return [*map(str, slugs), *_labels(app, words, docname)]


def _labels(app: Sphinx, words: Mapping[str, str], docname: str) -> Iterable[str]:
    return sorted(app.env.domaindata["std"]["anonlabels"])


def _languages(app: Sphinx, words: Mapping[str, str], docname: str) -> Iterable[str]:
    return sorted(LANGUAGES)


def _roles(app: Sphinx, words: Mapping[str, str], docname: str) -> Iterable[str]:
    return ROLES


#: Where folder and ending say little about what was meant.
_PATHS = ("dead-page", "dead-file", "missing-page", "missing-image", "missing-file")
_Lookup = Callable[["Sphinx", Mapping[str, str], str], Iterable[str]]
_Reword = Callable[["Sphinx", Mapping[str, str], str], Mapping[str, str]]
#: The words that could have been typed, by kind.
_KNOWN: Mapping[str, _Lookup] = {
    "dead-page": _pages,
    "dead-file": _linked_files,
    "dead-anchor": _anchors,
    "dead-anchor-there": _anchors,
    "dead-label": _labels,
    "missing-page": _menu,
    "missing-image": _files,
    "missing-file": _files,
    "unknown-language": _languages,
    "unknown-role": _roles,
}
#: The words as an author knows them, where the message has them otherwise.
_OWN_WORDS: Mapping[str, _Reword] = {
    **dict.fromkeys(("missing-page", "excluded-page", "double-page"), _relative),
    **dict.fromkeys(("untitled-page", "menu-in-circle"), _relative),
    "dead-anchor-there": _file_of,
    "missing-file": _below,
    "double-label": _other_page,
    "double-link": _in_small,
}
