"""The commands in the Makefile are the commands that texts promise."""

from __future__ import annotations

import re

import pytest

from support.pages import ROOT, pages, read, report

#: The stable names, as the architecture and the reference page list them.
COMMANDS = ("site", "needs", "toets", "test", "check", "links", "live", "bench")
_TARGET = re.compile(r"^([a-z]+):[^=\n]*?(?:##\s*(.*))?$", re.MULTILINE)
_MENTION = re.compile(r"\bmake ([a-z]+)\b")
_ENGLISH = re.compile(r"\b(?:the|this|all|list|run|build|show|of)\b", re.IGNORECASE)


def targets() -> dict[str, str]:
    """Every target of the Makefile with the text behind ``##``."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    return {match[1]: match[2] or "" for match in _TARGET.finditer(makefile)}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_exists_and_says_in_dutch_what_it_does(command):
    assert targets().get(command), f"make {command} has no text behind ##"
    assert not _ENGLISH.search(targets()[command]), f"make {command}: {targets()[command]}"


def test_make_without_more_lists_the_commands():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert ".DEFAULT_GOAL := help" in makefile
    assert "##" in makefile.split("\nhelp:", 1)[1].splitlines()[0]


def test_every_target_is_phony_so_that_a_file_cannot_hide_it():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = set(makefile.rpartition(".PHONY:")[2].split())

    report("a target without a file of its own is phony", sorted(set(targets()) ^ phony))


@pytest.mark.parametrize("command", ["make site", "make test"])
def test_the_readme_names_the_two_commands_to_begin_with(command):
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_command_that_a_text_names_exists():
    texts = [read(ROOT / "README.md"), read(ROOT / "CONTRIBUTING.md"), *pages("docs", "checklists")]
    code = [
        (page.name, code)
        for page in texts
        for code in re.findall(r"`([^`\n]+)`", page.text)
        + [line for fence in ("console", "text") for line in page.fences(fence)]
    ]
    found = [
        f"{name}: make {command}"
        for name, text in code
        for command in _MENTION.findall(text)
        if command not in targets()
    ]

    report("a text names a command that the Makefile does not have", found)


def test_the_reference_page_names_every_command():
    reference = (ROOT / "docs" / "naslag" / "opdrachten.md").read_text(encoding="utf-8")

    report(
        "the reference page names every stable command",
        [command for command in COMMANDS if f"`make {command}`" not in reference],
    )
