"""Settings of a team that Sphinx cannot work with: one sentence that says which line, no trace."""

from __future__ import annotations

from pathlib import Path

import pytest

from normspoor.adapters.build import CannotBuild, build
from normspoor.adapters.failures import why
from normspoor.core.wording import failures as say
from normspoor.core.wording.mistakes import bad_date

CONF = 'project = "Proef"\nextensions = ["normspoor.sphinx"]\n'
#: What stands on the third line of conf.py, and the reason.
WRONG = {
    "a typo": ('author = = "wij"', say.typo("3")),
    "a name that is not there": ("author = wij", say.cannot_run("3")),
    "a way out": ("raise SystemExit", say.stops()),
    "a misspelt extension": (
        'extensions = ["normspoor.sphix"]',
        say.no_extension("normspoor.sphix", "normspoor.sphinx"),
    ),
    "an unknown extension": ('extensions = ["weg"]', say.no_extension("weg", "")),
    "no date": (
        'normspoor_peildatum = "gisteren"',
        f"normspoor_peildatum: {bad_date('normspoor_peildatum', 'gisteren')}",
    ),
    "a number for a date": (
        "normspoor_peildatum = 5",
        f"normspoor_peildatum: {bad_date('normspoor_peildatum', '5')}",
    ),
    "another first page": ('root_doc = "weg"', say.no_first_page()),
}


def failing(folder: Path, line: str, *, details: bool = False) -> str:
    """What a user reads about a dossier with this line in its settings."""
    (folder / "conf.py").write_text(f"{CONF}{line}\n", encoding="utf-8")
    (folder / "index.md").write_text("# Proef\n", encoding="utf-8")
    with pytest.raises(CannotBuild) as caught:
        build(folder, "needs", folder / "uit", details=details)
    return str(caught.value)


@pytest.mark.parametrize("case", WRONG)
def test_the_reason_is_one_dutch_sentence(tmp_path, case):
    line, reason = WRONG[case]

    assert failing(tmp_path, line) == say.not_read(str(tmp_path), reason)


def test_everything_that_sphinx_wrote_stays_available(tmp_path):
    first, *below = failing(tmp_path, "author = wij", details=True).splitlines()

    assert first == say.not_read(str(tmp_path), say.cannot_run("3"))
    assert any("NameError: name 'wij' is not defined" in line for line in below)
    assert all(line.startswith("    ") for line in below if line)


@pytest.mark.parametrize(
    ("last", "reason"),
    [
        ("OSError: [Errno 28] No space left on device", say.no_room()),
        ("PermissionError: [Errno 13] Permission denied: '/a/b'", say.no_access("/a/b")),
        ("sphinx.errors.ThemeError: no theme named 'x' found", say.no_theme("x")),
        ("KeyError: 'x'", say.unknown()),
    ],
)
def test_the_end_of_a_report_tells_why(last, reason):
    assert why(f"Versions\n=====\n\nTraceback\n=========\n\n      File x\n    {last}\n") == reason
