"""Make an edition of a dossier: a copy of its folder without what its readers may not see.

The sources are cleaned before anything is built of them, so whatever is made of the copy holds
nothing that is hidden.  What is hidden, Sphinx says: it reads the dossier once as it is.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import join

from normspoor.adapters.build import Built, CannotBuild, fresh_needs
from normspoor.adapters.catalog import UnusableNeedsJson, read_catalog
from normspoor.adapters.edition.files import files_for, named_in_conf
from normspoor.adapters.edition.leaks import leaks
from normspoor.adapters.edition.links import PAGE, Gone, unlinked
from normspoor.adapters.edition.pages import shown_pages
from normspoor.adapters.edition.plan import FRONT, Plan, Source, own_items, plan
from normspoor.adapters.edition.refused import CannotPublish
from normspoor.adapters.norm import NORM_FOLDER, carried
from normspoor.core.edition import CLASSES, OPEN, Edition, is_class_unknown
from normspoor.core.edition.ours import our_words
from normspoor.core.edition.words import Secret, secrets
from normspoor.core.wording import edition as say

__all__ = ["CannotPublish", "Copy", "edition_of"]

_CONF = "conf.py"


@dataclass(frozen=True, slots=True)
class Copy:
    """The folder of an edition, what its maker has to know, and the words that are not in it."""

    folder: Path
    edition: Edition
    messages: tuple[str, ...] = ()
    secrets: tuple[Secret, ...] = field(default=(), repr=False)

    def check(self, output: Path, site: str = "") -> None:
        """Look once more, through all that was made of the copy; the norm's own pages apart.

        ``site`` is the folder in ``output`` with the website, if that is not ``output`` itself.
        Raises :class:`CannotPublish` where something hidden is in it.
        """
        found = leaks(output, self.secrets, [join(site, NORM_FOLDER)])
        told = [
            say.still_in_output(file, secret.word) if secret else say.not_searched(file)
            for file, _, secret in found
        ]
        if told:
            raise CannotPublish(self.edition, told)


@contextmanager
def edition_of(folder: Path, edition: Edition) -> Iterator[Copy]:
    """A copy of the dossier in ``folder`` for the readers of an edition; gone afterwards.

    The edition of the auditor is the folder itself.  Raises :class:`CannotBuild` where the
    dossier cannot be read, and :class:`CannotPublish` where something would leak.
    """
    if edition is Edition.AUDITOR:
        yield Copy(folder, edition)
        return
    with _told(folder, edition), fresh_needs(folder) as built:
        source = _read(folder, built)
    made = plan(source, edition)
    with tempfile.TemporaryDirectory(prefix="normspoor-") as temporary:
        with _told(folder, edition):
            copy = _written(Path(temporary) / "dossier", folder, made)
        yield copy


@contextmanager
def _told(folder: Path, edition: Edition) -> Iterator[None]:
    """What cannot be read or written in the block is an edition that cannot be made."""
    try:
        yield
    except UnusableNeedsJson as error:
        raise CannotBuild(str(error)) from error
    except OSError as error:
        raise CannotBuild(say.not_made(edition, str(error.filename or folder))) from error


def _read(folder: Path, built: Built) -> Source:
    files = (f"{page}{PAGE}" for page in built.pages)
    pages = {file: _text(folder, file) for file in files}
    return Source(
        read_catalog(built.needs_json),
        pages,
        frozenset(file for file in pages if _is_published(folder, file)),
        _text(folder, _CONF),
    )


def _text(folder: Path, file: str) -> str:
    try:
        return (folder / file).read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise CannotBuild(say.not_text(file)) from None


def _is_published(folder: Path, file: str) -> bool:
    """Whether a page is word for word one that comes with the norm, at the same place."""
    for name, path in carried():
        ours = path / file.removeprefix(f"{name}/")
        if file.startswith(f"{name}/") and ours.is_file():
            return ours.read_bytes() == (folder / file).read_bytes()
    return False


def _written(copy: Path, folder: Path, made: Plan) -> Copy:
    """Write all files of the edition, and look through them."""
    pages = shown_pages(made)
    files = files_for(made, folder, pages)
    gone = Gone(files.left_out, {})
    contents = {
        file: unlinked(text, file, gone).encode() if files.left_out else text.encode()
        for file, text in pages.items()
    }
    named = set(named_in_conf(folder, made.source.conf)) - made.files
    conf = {name: (folder / name).read_bytes() for name in (_CONF, *sorted(named))}
    for name, content in {**contents, **files.taken, **conf}.items():
        path = copy / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    hidden_files = made.hidden_pages | made.files
    words = secrets(made.hidden, hidden_files, _known(made), made.source.conf)
    found = [
        say.still_there(f"{file}:{max(line, 1)}", secret.word, secret.written, made.edition)
        if secret
        else say.not_searched(file)
        for file, line, secret in leaks(copy, words, made.source.published)
    ]
    if found:
        raise CannotPublish(made.edition, found)
    return Copy(copy, made.edition, (*_unmarked(made), *files.messages), words)


def _known(made: Plan) -> str:
    """What everybody may read: our words, the norm, and the titles and files of what is shown."""
    hidden = {one.id for one in made.hidden}
    norm = [one for one in made.source.catalog if one.external]
    of_norm = (
        text for one in norm for text in (one.title, one.body, one.place.file, *one.fields.values())
    )
    pages = (made.source.pages[file] for file in sorted(made.source.published))
    shown = (one.title for one in own_items(made.source) if one.id not in hidden)
    files = sorted({FRONT, *made.source.pages} - (made.hidden_pages - {FRONT}))
    return "\n".join([*our_words(), *of_norm, *pages, *shown, *files])


def _unmarked(made: Plan) -> list[str]:
    """What stands above the pages: a class that is none, or none that opens anything."""
    own = made.source.pages.keys() - made.source.published
    unknown = [one for one in sorted(own) if is_class_unknown(made.source.pages[one])]
    nothing = [] if own - made.hidden_pages else [say.nothing_shown(made.edition, OPEN)]
    return [*nothing, *(say.unknown_class(one, CLASSES) for one in unknown)]
