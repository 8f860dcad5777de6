"""Who may import whom, read from the source; see CONTRIBUTING, "Rooms"."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from normspoor.core.metamodel import FIELD_NAMES, LINKS_BY_NAME, OBJECT_TYPES
from support.pages import PACKAGE, report

ROOMS = ("core", "adapters", "sphinx", "pytest_plugin", "report", "cli")
STANDARD = sys.stdlib_module_names
PURE = (
    "core looks at no file, clock, chance or terminal: data come in as values, the day as peildatum"
)
IMPURE_MODULES = {
    "asyncio", "importlib", "io", "logging", "os", "pathlib", "random", "secrets", "shutil",
    "socket", "subprocess", "sys", "tempfile", "threading", "time", "urllib", "zoneinfo",
}  # fmt: skip
#: How a page is parsed; only the border where pages from outside come in changes that.
PARSERS = {"markdown_it", "myst_parser"}
BORDER = "normspoor.sphinx.outside."
PARSING = "only the border in sphinx/outside knows how Markdown is parsed"
IMPURE_CALLS = {"open", "print", "input", "exec", "eval", "__import__", "breakpoint"}
CLOCKS = {"now", "today", "utcnow", "fromtimestamp"}


@dataclass(frozen=True)
class Rule:
    """What a room may import from outside the standard library; ``why`` is one sentence."""

    ours: tuple[str, ...]
    theirs: tuple[str, ...]
    why: str


RULES = {
    "core": Rule(("core",), (), "core imports the standard library and core only"),
    "adapters": Rule(
        ("", "core", "adapters"),
        ("filelock", "icalendar", "ub_needs_exchange"),
        "adapters import core, adapters and what reads or writes a format, never Sphinx or Typer",
    ),
    "sphinx": Rule(
        ("", "core", "adapters", "sphinx"),
        ("babel", "docutils", "markdown_it", "myst_parser", "sphinx", "sphinx_needs"),
        "sphinx imports core, adapters and what belongs to Sphinx, never pytest_plugin or cli",
    ),
    "pytest_plugin": Rule(
        ("", "core", "adapters", "pytest_plugin"),
        ("pytest",),
        "pytest_plugin imports core, adapters and pytest, never Sphinx or cli",
    ),
    "report": Rule(
        ("", "core", "adapters", "report"),
        ("jinja2", "markupsafe", "typst", "xlsxwriter"),
        "report imports core, adapters and what writes its forms, never Sphinx or cli",
    ),
    "cli": Rule(
        ("", "core", "adapters", "report", "cli"),
        ("rich", "typer"),
        "cli imports core, adapters, report, Typer and Rich, never Sphinx or pytest_plugin",
    ),
    "": Rule(("", "cli"), (), "the package itself imports nothing; __main__ only starts the cli"),
}


def imported(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every imported module with its line; ``from a import b`` gives ``a`` and ``a.b``.

    Imports below ``if TYPE_CHECKING`` count as well: a room that names another knows it.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or ""), node.lineno
            if node.module == "normspoor":
                yield from ((f"normspoor.{a.name}", node.lineno) for a in node.names)


def room_of(module: str) -> str:
    """The room of a module of ours; empty for the package itself."""
    part = module.split(".")[1] if "." in module else ""
    return part if part in ROOMS else ""


def breaches(module: str, source: str) -> list[str]:
    """Every rule that this source breaks when it stands in ``module``, with line and reason."""
    tree, room = ast.parse(source), room_of(module)
    rule = RULES[room]
    found = []
    for name, line in imported(tree):
        top = name.split(".")[0]
        mine = top == "normspoor" and room_of(name) in rule.ours
        if not (mine or top in rule.theirs or top in STANDARD):
            found.append(f"{module}:{line} imports {name}: {rule.why}")
        elif room == "core" and top in IMPURE_MODULES:
            found.append(f"{module}:{line} imports {name}: {PURE}")
        elif top in PARSERS and not module.startswith(BORDER):
            found.append(f"{module}:{line} imports {name}: {PARSING}")
    if room == "core":
        found += [f"{module}:{line} calls {name}: {PURE}" for name, line in _impure_calls(tree)]
    return found


def _impure_calls(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Name(id=name) if name in IMPURE_CALLS:
                    yield name, node.lineno
                case ast.Attribute(attr=name) if name in CLOCKS:
                    yield name, node.lineno


def modules() -> list[tuple[str, Path]]:
    """The modules of the package with their dotted names; the template is no code of ours."""
    paths = (path for path in PACKAGE.rglob("*.py") if "sjabloon" not in path.parts)
    return [(_dotted(path), path) for path in sorted(paths)]


def _dotted(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@pytest.mark.parametrize(("module", "path"), modules(), ids=[name for name, _ in modules()])
def test_a_module_imports_what_its_room_may_import(module, path):
    report("a module breaks an import rule", breaches(module, path.read_text(encoding="utf-8")))


def test_every_module_stands_in_a_room():
    known = {*ROOMS, "normspoor", "__main__"}

    report(
        "a module outside the rooms of CONTRIBUTING has no rules",
        [name for name, _ in modules() if name.split(".")[min(1, name.count("."))] not in known],
    )


def test_cli_knows_no_type_field_or_link_of_the_metamodel():
    """No rules in cli: it knows no type, field or link of the metamodel.

    ``toetspunt`` is the exception: ``normspoor toets`` has to say what it is about to judge.
    """
    words = {t.name for t in OBJECT_TYPES} | set(FIELD_NAMES) | set(LINKS_BY_NAME)
    words -= {"toetspunt", "naam", "ido", "taalhuis"}
    found = [
        f"{module}:{node.lineno} knows '{node.value}': what it means is for the core to say"
        for module, path in modules()
        if room_of(module) == "cli"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in words
    ]

    report("cli has one module per verb and no rules in it", found)


def test_cli_makes_no_findings_states_or_verdicts_itself():
    found = []
    for module, path in modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        classes = {
            alias.asname or alias.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and room_of(node.module or "") == "core"
            for alias in node.names
            if alias.name[:1].isupper()
        }
        if room_of(module) == "cli":
            found += [
                f"{module}:{node.lineno} makes a {node.func.id}: only the core decides"
                for node in ast.walk(tree)
                if isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in classes
            ]

    report("cli has one module per verb and no rules in it", found)


@pytest.mark.parametrize(
    ("module", "source", "told"),
    [
        ("normspoor.core.x", "import sphinx", "core imports the standard library and core only"),
        ("normspoor.core.x", "from normspoor.adapters import clock", "normspoor.adapters"),
        ("normspoor.core.x", "from normspoor import __version__", "core only"),
        ("normspoor.core.x", "from . import model", "imports ."),
        ("normspoor.core.x", "from pathlib import Path", "no file, clock"),
        ("normspoor.core.x", "import os.path", "no file, clock"),
        ("normspoor.core.x", "text = open('a').read()", "calls open"),
        ("normspoor.core.x", "print(1)", "calls print"),
        ("normspoor.core.x", "from datetime import date\nd = date.today()", ":2 calls today"),
        ("normspoor.core.x", "import datetime\nd = datetime.datetime.now()", "calls now"),
        ("normspoor.adapters.x", "from docutils import nodes", "never Sphinx"),
        ("normspoor.adapters.x", "import normspoor.sphinx.view", "never Sphinx"),
        ("normspoor.adapters.x", "import typer", "Typer"),
        ("normspoor.sphinx.x", "from normspoor.cli import main", "never pytest_plugin or cli"),
        ("normspoor.sphinx.x", "from normspoor import pytest_plugin", "never pytest_plugin"),
        ("normspoor.sphinx.x", "import pytest", "never pytest_plugin"),
        ("normspoor.sphinx.x", "from myst_parser.parsers import mdit", "only the border"),
        ("normspoor.adapters.x", "import markdown_it", "never Sphinx"),
        ("normspoor.pytest_plugin.x", "import sphinx_needs.data", "never Sphinx"),
        (
            "normspoor.pytest_plugin.x",
            "if True:\n    from normspoor.sphinx import view",
            "x:2 imports normspoor.sphinx:",
        ),
        ("normspoor.cli.x", "def f():\n    import sphinx", "never Sphinx"),
        ("normspoor.cli.x", "import normspoor.pytest_plugin.plugin", "never Sphinx or pytest"),
        ("normspoor", "import typer", "the package itself imports nothing"),
    ],
)
def test_a_planted_breach_is_reported_with_module_line_and_rule(module, source, told):
    found = breaches(module, source)

    assert any(told in text for text in found), found
    assert found[0].startswith(f"{module}:")


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("normspoor.core.x", "from datetime import date\nfrom normspoor.core.model import Item"),
        ("normspoor.core.x", "def after(today): return today"),
        ("normspoor.adapters.x", "import os\nfrom normspoor import __version__"),
        ("normspoor.sphinx.x", "from normspoor.core.states import State\nimport docutils"),
        ("normspoor.sphinx.outside.x", "import myst_parser.parsers.mdit"),
        ("normspoor.cli.x", "import typer\nfrom normspoor.core.checks import CHECKS"),
        ("normspoor.__main__", "from normspoor.cli.main import main"),
    ],
)
def test_what_is_allowed_is_not_reported(module, source):
    assert breaches(module, source) == []
