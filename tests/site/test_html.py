"""The HTML of every page is HTML, says the checker of the makers of the standard."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from normspoor.adapters.build import Built
from support.pages import ROOT, report

#: Where .ci/html-checker puts it.
JAR = ROOT / "_build/npm/node_modules/vnu-jar/build/dist/vnu.jar"


@pytest.fixture(scope="module")
def checker() -> list[str]:
    """The command of the Nu HTML checker; in CI it has to be there."""
    java = shutil.which("java")
    if java and JAR.is_file():
        return [java, "-jar", str(JAR)]
    missing = "Er is geen Java of geen HTML-checker op deze computer (draai .ci/html-checker)."
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(f"{missing} In CI moeten ze er zijn; zie .ci/run.", pytrace=False)
    pytest.skip(missing)


def test_every_page_is_valid_html(
    checker: list[str], built: Built, record_property: Callable[[str, object], None]
):
    """One run for all pages: starting Java takes longer than reading them."""
    pages = sorted(path for path in built.output.rglob("*.html") if not _of_a_theme(path))
    options = ["--errors-only", "--exit-zero-always", "--format", "json"]
    done = subprocess.run([*checker, *options, *pages], capture_output=True, check=True)
    messages = json.loads(done.stderr)["messages"]

    record_property("figure", f"Nu HTML checker: {len(pages)} pages, {len(messages)} errors")
    assert pages
    report(
        "a page is not valid HTML",
        [f"{one.get('url')}:{one.get('lastLine')}: {one['message']}" for one in messages],
    )


def _of_a_theme(path: Path) -> bool:
    """What the theme leaves among its own files is a template, not a page."""
    return "_static" in path.parts
