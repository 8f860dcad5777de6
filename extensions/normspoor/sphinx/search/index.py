"""Sphinx' search index, of passages in place of whole pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from docutils import nodes
from sphinx.search import IndexBuilder
from sphinx.util.docutils import new_document

from normspoor.sphinx.search.language import SearchDutchCompounds
from normspoor.sphinx.search.passages import Passage, passages_of

if TYPE_CHECKING:
    from sphinx.environment import BuildEnvironment


@dataclass(frozen=True, slots=True)
class About:
    """What the index says of a page beside its text: its address, its kind."""

    uri: str
    kind: str


class PassageIndex(IndexBuilder):
    """Knows in which section or object a word stands, and what is said there.

    Pages are kept as passages and counted once all are there: which words a compound is made
    of depends on every page, also in a build that wrote only one of them.
    """

    def __init__(
        self,
        env: BuildEnvironment,
        settings: tuple[str, dict[str, str], str],
        about: Callable[[str], About],
        objects: Mapping[str, str],
        synonyms: tuple[tuple[str, ...], ...],
    ) -> None:
        super().__init__(env, *settings)
        self._about = about
        self._objects = objects
        self._synonyms = synonyms
        self._pages: dict[str, tuple[Passage, ...]] = {}

    def feed(
        self,
        docname: str,
        filename: object,  # noqa: ARG002 - Sphinx gives it; the address says where a page is
        title: str,
        doctree: nodes.document,
    ) -> None:
        """Take down the passages of a page; of one without a title, nothing."""
        self._pages.pop(docname, None)
        if title:
            self._pages[docname] = passages_of(doctree, title, self._objects)

    def load(self, stream: Any, format: Any) -> None:  # noqa: A002 - the name that Sphinx gave it
        """The passages of the build before this one; ``ValueError`` where they are not ours."""
        frozen = format.load(stream)
        if not isinstance(frozen, dict) or frozen.get("envversion") != self._env_version:
            raise ValueError("another version")
        if "passages" not in frozen:
            raise ValueError("an index of Sphinx, of a build with another theme")
        names = [page[0] for page in frozen["pages"]]
        found: dict[str, list[Passage]] = {name: [] for name in names}
        for page, *passage in frozen["passages"]:
            found[names[page]].append(Passage(*passage))
        self._pages = {name: tuple(passages) for name, passages in found.items()}

    def prune(self, docnames: Iterable[str]) -> None:
        """Forget every page but these."""
        kept = set(docnames)
        self._pages = {name: found for name, found in self._pages.items() if name in kept}

    def freeze(self) -> dict[str, Any]:
        """The index: pages, passages, and in which passages each word stands."""
        pages = sorted(self._pages)
        passages = [
            (number, passage) for number, name in enumerate(pages) for passage in self._pages[name]
        ]
        words = self._count([passage for _, passage in passages])
        return {
            "pages": [[name, *self._told(name)] for name in pages],
            "passages": [[number, *passage] for number, passage in passages],
            "synonyms": self._synonyms,
            "envversion": self._env_version,
            **words,
        }

    def _told(self, name: str) -> tuple[str, str]:
        about = self._about(name)
        return about.uri, about.kind

    def _count(self, passages: list[Passage]) -> dict[str, Any]:
        """Have Sphinx count the words, to whom every passage is a document."""
        super().prune(())
        for counted in (self._mapping, self._title_mapping, self._index_entries):
            counted.clear()
        if isinstance(self.lang, SearchDutchCompounds):
            self.lang.learn(text for one in passages for text in (one.title, one.text))
        for number, passage in enumerate(passages):
            # numbers of one length, so that Sphinx' order of names is ours
            super().feed(f"{number:07}", "", passage.title, _document(passage))
        frozen = super().freeze() if passages else {"terms": {}, "titleterms": {}}
        return {name: frozen[name] for name in ("terms", "titleterms")}


def _document(passage: Passage) -> nodes.document:
    document = new_document("")
    document += nodes.section("", nodes.title("", passage.title), nodes.paragraph("", passage.text))
    return document
