"""The whole repository as a site: every output without a warning, always the same bytes."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from support.english import english_in
from support.html_reading import reading
from support.pages import report
from support.site import SETTINGS
from support.site_links import dead_links

ROOT = Path(__file__).parent.parent.parent

pytestmark = pytest.mark.slow


def build(builder: str, output: Path, *options: str) -> Path:
    """Build the repository with warnings as errors; the output folder."""
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-E", "-b", builder]
    command += ["-d", f"{output}-bewaard", *options, str(ROOT), str(output)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return output


def digests(folder: Path) -> dict[str, str]:
    """Every file with what is in it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_latex_is_built_without_a_warning(tmp_path):
    assert any(build("latex", tmp_path / "latex").iterdir())


def test_pages_that_are_folders_have_no_link_that_leads_nowhere(tmp_path):
    report("a link leads nowhere", dead_links(build("dirhtml", tmp_path / "mappen")))


def test_a_second_build_in_two_processes_gives_the_same_bytes(built, tmp_path):
    settings = [part for name, value in SETTINGS.items() for part in ("-D", f"{name}={value}")]
    again = build("html", tmp_path / "html", "-j", "2", *settings)

    assert digests(again) == digests(built.output)


def test_the_list_of_objects_is_the_same_bytes_again(own_needs, tmp_path):
    again = build("needs", tmp_path / "needs") / "needs.json"

    assert again.read_bytes() == own_needs.read_bytes()


def test_a_single_page_has_no_link_that_leads_nowhere_and_no_english(tmp_path):
    output = build("singlehtml", tmp_path / "een")
    page = reading(output / "index.html")
    # Sphinx makes no page with search results there
    dead = [link for link in dead_links(output) if "search.html" not in link]

    report("a link leads nowhere", dead)
    report("a reader meets English", [said.text for said in page.words if english_in(said.text)])


def test_the_text_output_says_what_the_picture_shows(tmp_path):
    folder = build("text", tmp_path / "tekst") / "docs/voorbeelddossier/samenwerkingen"

    assert "De keten van De Leestafel is rond" in (folder / "leestafel.txt").read_text()


def test_nothing_english_or_changing_of_sphinx_needs_is_published(built):
    assert not (built.output / "permalink.html").exists()
    assert not (built.output / "schema_violations.json").exists()
