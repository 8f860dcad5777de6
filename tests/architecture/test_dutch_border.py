"""Where Dutch may stand in the code; see CONTRIBUTING, "Names"."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator

import pytest

from support.pages import PACKAGE, report

#: Where sentences for readers may stand, with the reason.
ALLOWED = {
    "core/metamodel/": "labels and meanings",
    "core/wording/": "all other words",
    "core/checks/": "what a check says stands beside that check",
    "core/report/names.py": "names and meanings in metrics.json",
    "cli/": "help and options in Dutch",
    "adapters/build.py": "why a folder cannot be built",
    "adapters/catalog.py": "why a needs.json cannot be read",
    "adapters/norm.py": "which norm is unknown",
    "adapters/page_file.py": "why a page is not written",
    "adapters/report_file.py": "why a frozen dossier cannot be read",
    "adapters/round_file.py": "why a page is not written over",
    "adapters/template.py": "why a folder is not touched",
}
_DUTCH = re.compile(
    r"\b(?:bij|de|deze|dit|een|er|geen|het|hoort|jullie|kies|maar|met|naar|niet|nog|ook|uit|van"
    r"|voor|wordt|zet|zonder)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"``[^`]*``|\*[^*]+\*|'[^']*'|\"[^\"]*\"")


def is_dutch(text: str) -> bool:
    """Whether a text reads as a Dutch sentence: two function words or more."""
    return len(_DUTCH.findall(text)) >= 2


def strings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every string with its line; an f-string as a whole, no docstrings.

    The value of a member of an enumeration is a word of the model and no sentence.
    """
    skipped = _docstrings(tree) | _members(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = [part for part in node.values if isinstance(part, ast.Constant)]
            skipped |= {id(part) for part in parts}
            yield node.lineno, " … ".join(str(part.value) for part in parts)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in skipped:
            yield from [(node.lineno, node.value)] if isinstance(node.value, str) else []


def _docstrings(tree: ast.Module) -> set[int]:
    return {id(node) for _, node in _documented(tree)}


def _documented(tree: ast.Module) -> Iterator[tuple[ast.AST, ast.Constant]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            match node.body:
                case [ast.Expr(value=ast.Constant(value=str()) as text), *_]:
                    yield node, text


def _members(tree: ast.Module) -> set[int]:
    return {
        id(statement.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "StrEnum" for base in node.bases)
        for statement in node.body
        if isinstance(statement, ast.Assign)
    }


def modules() -> Iterator[tuple[str, str]]:
    """The modules of the package by name below it."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if "sjabloon" not in path.parts:
            yield path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8")


def test_dutch_for_readers_stands_in_its_own_places():
    found = [
        f"{name}:{line} {text!r}"
        for name, source in modules()
        if not name.startswith(tuple(ALLOWED))
        for line, text in strings(ast.parse(source))
        if is_dutch(text)
    ]

    report("Dutch for readers stands in the metamodel, the checks and core/wording", found)


def test_docstrings_are_english_except_the_help_of_a_verb():
    found = [
        f"{name}:{text.lineno} {text.value!r}"
        for name, source in modules()
        for node, text in _documented(ast.parse(source))
        if is_dutch(_QUOTED.sub("", str(text.value)))
        and not (name.startswith("cli/") and isinstance(node, ast.FunctionDef))
    ]

    report("everything but the words for readers is English; Typer shows the rest as help", found)


def test_comments_are_english():
    found = [
        f"{name}:{token.start[0]} {token.string}"
        for name, source in modules()
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT and is_dutch(_QUOTED.sub("", token.string))
    ]

    report("comments are English", found)


def test_every_allowed_place_is_in_use():
    used = {
        place
        for name, source in modules()
        for place in ALLOWED
        if name.startswith(place) and any(is_dutch(t) for _, t in strings(ast.parse(source)))
    }

    report("an exception that nobody needs goes away", sorted(set(ALLOWED) - used))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('raise ValueError("Zet het veld erbij.")', ["Zet het veld erbij."]),
        ('x = f"Er is {n} stuk van {m}"', ["Er is  …  stuk van "]),
        ('"""Zet het erbij van hier."""', []),
        ('class A(StrEnum):\n    B = "nog niet van toepassing"', []),
        ('x = "sphinx_needs"', []),
    ],
)
def test_a_planted_dutch_sentence_is_seen(source, found):
    assert [text for _, text in strings(ast.parse(source)) if is_dutch(text)] == found
