"""The lock file, and what may stand in no file at all."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from support.pages import ROOT, report, repository_texts

_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
_PIN = re.compile(r"^([\w.-]+)(?:\[[\w,-]+\])?==(\S+?)(?:\s*;.*?)?\s*\\?$")
_ADDRESS = re.compile(r"://|@\s|\b[\w-]+\.(?:org|com|net|io|nl|dev)\b|index-url|trusted-host")
#: The files that plant a name to see it found.
PLANTED = (
    "tests/architecture/test_repository.py",
    "tests/content/test_privacy.py",
    "tests/core/test_checks_privacy.py",
    "tests/dossiers/cases_whole.py",
)
#: Hosts of registries, folders of one machine, and forms of address before a name.
FORBIDDEN = {
    "the host of a package registry": re.compile(
        r"pypi\.(?:org|io)|pythonhosted\.org|npmjs\.(?:org|com)|crates\.io|conda\.anaconda"
        r"|\bartifactory\b|\bdevpi\b|trusted[-_]host|extra[-_]index"
    ),
    "a folder of one machine": re.compile(
        r"(?<![\w.$)~-])[/](?:work|opt|root|srv|mnt|home|Users)/(?=\w)"
    ),
    "a person": re.compile(
        r"\b(?i:mevrouw|meneer|dhr\.?|mevr\.?|mw\.|drs\.|ir\.|prof\.)\s+(?:\w\.\s*)*[A-Z]"
    ),
    "an e-mail address": re.compile(r"\b[\w.+-]+@[\w-]+\.[A-Za-z]{2,}\b"),
}


def locked() -> dict[str, str]:
    """Every pinned package of the lock file with its version."""
    lines = (_PIN.match(line) for line in _LOCK.splitlines() if not line.startswith(" "))
    return {_normal(match[1]): match[2] for match in lines if match}


def asked() -> list[Requirement]:
    """Every requirement of the project and of its developers."""
    groups = _PROJECT["dependency-groups"]
    given = [*_PROJECT["project"]["dependencies"], *groups["dev"]]
    return [Requirement(text) for text in given]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_locked_package_has_hashes():
    blocks = re.split(r"\n(?=\S)", _LOCK.strip())

    assert len(blocks) > 50
    report(
        "a package without hashes can be swapped",
        [
            block.splitlines()[0]
            for block in blocks
            if not _PIN.match(block.splitlines()[0]) or "--hash=sha256:" not in block
        ],
    )


def test_the_lock_file_names_no_address():
    report(
        "the lock file works with whatever index a reader uses",
        [line for line in _LOCK.splitlines() if _ADDRESS.search(line)],
    )


def test_the_lock_file_fits_what_the_project_asks():
    pins = locked()
    found = [
        f"{need}: locked is {pins.get(_normal(need.name), 'nothing')}"
        for need in asked()
        if _normal(need.name) not in pins
        or not need.specifier.contains(Version(pins[_normal(need.name)]), prereleases=True)
    ]

    report("run `make lock` and hand in both", found)


def test_what_builds_the_package_is_locked_too():
    pins = locked()
    found = [
        text
        for text in _PROJECT["build-system"]["requires"]
        if not Requirement(text).specifier.contains(pins.get(_normal(Requirement(text).name), "0"))
    ]

    report("set-up builds without isolation, so the build tools come from the lock file", found)


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names(what):
    found = [
        f"{name}:{number} {line.strip()[:120]}"
        for name, text in repository_texts().items()
        for number, line in enumerate(text.splitlines(), start=1)
        if FORBIDDEN[what].search(line) and name not in PLANTED
    ]

    report(f"no file names {what}", found)


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("the host of a package registry", "--index https://pypi." + "org/simple"),
        ("a folder of one machine", "see /wo" + "rk/main"),
        ("a folder of one machine", "PYTHON=/op" + "t/python/bin"),
        ("a person", "Vraag het aan mevrouw Jansen"),
        ("a person", "dhr. P. de Vries"),
        ("an e-mail address", "stuur het naar info@voorbeeld.nl"),
    ],
)
def test_a_planted_name_is_seen(what, text):
    assert FORBIDDEN[what].search(text)
