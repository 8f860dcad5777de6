"""Small modules, said in one line, without leftovers; see CONTRIBUTING, "Habits"."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from statistics import median

import pytest

from support.pages import PACKAGE, ROOT, report, repository_texts

LONGEST_MODULE = 300
MEDIAN_MODULE = 70
#: A function has to be seen at once.  A laptop shows some 45 lines; the longest function is
#: now 37 lines, its docstring included.
LONGEST_FUNCTION = 45

_NOQA = re.compile(r"#\s*noqa\b(?P<codes>:\s*[A-Z]+\d+(?:[,\s]+[A-Z]+\d+)*)?(?P<rest>.*)$")
_IGNORE = re.compile(r"#\s*type:\s*ignore\b(?P<codes>\[[\w\-, ]+\])?(?P<rest>.*)$")
_LEFTOVER = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


def sources() -> dict[str, str]:
    """The modules of the package and its tests by name; the template is no code of ours."""
    return {
        name: text
        for name, text in repository_texts().items()
        if name.endswith(".py") and "/sjabloon/" not in name
    }


def package() -> dict[str, str]:
    """The modules of the package."""
    room = PACKAGE.relative_to(ROOT).as_posix()
    return {name: text for name, text in sources().items() if name.startswith(f"{room}/")}


def unexplained(line: str) -> bool:
    """Whether a line holds an exception without codes or without two words of reason."""
    for pattern in (_NOQA, _IGNORE):
        if match := pattern.search(line):
            reason = re.sub(r"#\s*(noqa|type:).*", "", match["rest"])
            return not match["codes"] or len(re.findall(r"[A-Za-z]{2,}", reason)) < 2
    return False


def test_no_module_is_longer_than_300_lines():
    lengths = {name: text.count("\n") for name, text in sources().items()}

    report(
        f"a module has at most {LONGEST_MODULE} lines; split it on role",
        [f"{name}: {n} lines" for name, n in lengths.items() if n > LONGEST_MODULE],
    )


def test_the_median_module_is_small():
    lengths = sorted(text.count("\n") for text in package().values())

    assert median(lengths) <= MEDIAN_MODULE, (
        f"the median of {len(lengths)} modules is {median(lengths)} lines, "
        f"the limit is {MEDIAN_MODULE}; the longest: {lengths[-5:]}"
    )


def test_a_function_is_seen_at_once():
    found = [
        f"{name}:{node.lineno} {node.name}: {length} lines"
        for name, text in package().items()
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
    ]

    report(f"a function has at most {LONGEST_FUNCTION} lines", found)


def test_the_first_line_of_a_module_says_its_job():
    """In one line that ends; what does not fit there is more than one job."""
    found = []
    for name, text in package().items():
        first = (ast.get_docstring(ast.parse(text)) or "").partition("\n")[0]
        if not first.endswith((".", "?", ")")):
            found.append(f"{name}:1 {first or 'has no docstring'}")

    report("a module says its job in its first line", found)


def test_nothing_is_left_for_later():
    found = [
        f"{name}:{number} {line.strip()}"
        for name, text in repository_texts().items()
        for number, line in enumerate(text.splitlines(), start=1)
        if _LEFTOVER.search(line) and not name.endswith((".lock", ".json"))
    ]

    report("make an issue of it, or do it now", found)


def test_every_exception_gives_its_reason():
    found = [
        f"{name}:{number} {line.strip()}"
        for name, text in sources().items()
        for number, line in enumerate(text.splitlines(), start=1)
        if unexplained(line) and ROOT / name != Path(__file__)
    ]

    report("an exception carries its code and its reason on the same line", found)


@pytest.mark.parametrize(
    ("line", "breaks"),
    [
        ("x = 1  # noqa", True),
        ("x = 1  # noqa: E501", True),
        ("x = 1  # noqa: E501, SLF001", True),
        ("x = 1  # noqa: E501 - a table that reads better in one line", False),
        ("x = 1  # type: ignore", True),
        ("x = 1  # type: ignore[attr-defined]", True),
        ("x = 1  # type: ignore  # because it is open", True),
        ("x = 1  # type: ignore[attr-defined]  # environments are open", False),
        ("x = 1  # an ordinary comment", False),
    ],
)
def test_an_exception_without_code_or_reason_is_seen(line, breaks):
    assert unexplained(line) is breaks


def test_a_rule_of_ruff_is_only_switched_off_with_a_reason():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    ignored = text.split("ignore = [\n", 1)[1].split("\n]", 1)[0].splitlines()
    per_file = text.split("[tool.ruff.lint.per-file-ignores]\n", 1)[1].split("\n\n", 1)[0]

    report(
        "an ignored rule carries its reason on the same line",
        [line for line in [*ignored, *per_file.splitlines()] if "#" not in line],
    )


def test_commented_out_code_is_still_looked_for():
    lint = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]
    ignored = [lint["lint"]["ignore"], *lint["lint"]["per-file-ignores"].values()]

    assert lint["lint"]["select"] == ["ALL"]
    assert not [code for codes in ignored for code in codes if code.startswith("ERA")]
