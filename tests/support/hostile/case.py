"""A trick that a page from outside can try, and how to see that it worked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

Harm = Callable[["Outcome", "Case"], bool]
#: Where the pages of others stand.
FOLDER = "dossier"


@dataclass(frozen=True)
class Case:
    """One trick.

    In ``page`` and in ``files`` the word MARK stands for a file that only code can make,
    SECRET for a file outside the dossier and UP for the way to it from the page.  ``told``
    is part of what the author reads, at ``line`` of the page or of ``place``.  A trick that
    no other page survives on the bare stack stands ``alone`` there.
    """

    name: str
    page: str
    harm: Harm
    told: str
    line: int = 1
    place: str = ""
    files: Mapping[str, str | bytes] = field(default_factory=dict)
    #: paths in the dossier that point at something outside it
    pointers: Mapping[str, str] = field(default_factory=dict)
    #: paths of things to which a program writes, and that nobody ever writes to
    pipes: tuple[str, ...] = ()
    alone: bool = False

    @property
    def file(self) -> str:
        """Where the message says that it stands."""
        return self.place or f"{FOLDER}/{self.name}.md"

    @property
    def secret(self) -> str:
        """What stands in the file outside."""
        return f"GEHEIM-{self.name}-GEHEIM"


@dataclass(frozen=True)
class Outcome:
    """What a build left behind."""

    output: Path
    #: the folder with the files that only code can make
    marks: Path
    needs: Mapping[str, Mapping[str, Any]]
    #: everything that was said, line by line
    told: tuple[str, ...]
    #: it took longer than any honest dossier of this size
    is_endless: bool = False

    def page(self, name: str) -> str:
        """The HTML of a page of the dossier; nothing where it was not made."""
        path = self.output / FOLDER / f"{name}.html"
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    def said_of(self, case: Case) -> list[str]:
        """What was said about the page of a case, or about the place that it names."""
        return [line for line in self.told if line.startswith(f"{case.file}:")]

    def elements(self, name: str) -> list[tuple[str, dict[str, str]]]:
        """The elements of a page with their attributes, as a browser sees them."""
        return elements(self.page(name))


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take down one element."""
        self.found.append((tag, {name: value or "" for name, value in attrs}))


def elements(text: str) -> list[tuple[str, dict[str, str]]]:
    """The elements of a piece of HTML."""
    parser = _Elements()
    parser.feed(text)
    return parser.found


def page(body: str) -> str:
    """A page with a title; the body begins on the third line."""
    return f"# Pagina\n\n{body}\n"


def block(name: str, *options: str, title: str = "", body: str = "") -> str:
    """A page with one block on its third line."""
    lines = [f":::{{{name}}} {title}".rstrip(), *options, *(["", body] if body else []), ":::"]
    return page("\n".join(lines))


def evidence(need_id: str, *more: str, title: str = "Stuk") -> str:
    """A page with a piece of evidence on its third line, in order but for what is added."""
    fields = (
        "scope: organisatie", "bron: document", "klasse: sturend", "datum: 2026-01-15",
        "vindplaats: archief", "bevat_persoonsgegevens: nee", "classificatie: openbaar",
        "onderbouwt: SAM-IND-1",
    )  # fmt: skip
    return block("bewijs", f":id: {need_id}", *(f":{one}" for one in fields), *more, title=title)


def ran(outcome: Outcome, case: Case) -> bool:
    """Code of the page was run."""
    return (outcome.marks / case.name).exists()


def leaked(outcome: Outcome, case: Case) -> bool:
    """What stands outside the dossier can be read in what is published."""
    secret = case.secret.encode()
    return any(secret in path.read_bytes() for path in outcome.output.rglob("*") if path.is_file())


def ended(outcome: Outcome, case: Case) -> bool:
    """The whole dossier was not built."""
    return outcome.is_endless or not (outcome.output / "index.html").is_file()


def tampered(need_id: str, field: str, value: str) -> Harm:
    """An object says what a page of others made of it."""

    def harm(outcome: Outcome, case: Case) -> bool:
        return value in str(outcome.needs.get(need_id, {}).get(field, ""))

    return harm


def shows(tag: str, attribute: str = "", value: str = "") -> Harm:
    """The page holds an element that the author typed; the case's name stands in its value."""

    def harm(outcome: Outcome, case: Case) -> bool:
        wanted = value.replace("NAME", case.name).lower()
        return any(
            name == tag and (not attribute or wanted in found.get(attribute, "\0").lower())
            for name, found in outcome.elements(case.name)
        )

    return harm


def says(text: str) -> Harm:
    """The published page holds a text that no reader typed."""

    def harm(outcome: Outcome, case: Case) -> bool:
        return text in outcome.page(case.name)

    return harm
