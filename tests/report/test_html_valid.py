"""The HTML form is HTML, says the checker of the makers of the standard.

Where that is missing in CI, ``tests/site/test_html.py`` fails.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import pytest

from normspoor.report.html.page import html_of
from support.pages import ROOT, report
from support.sample_report import make

#: Where .ci/html-checker puts it.
_JAR = ROOT / "_build/npm/node_modules/vnu-jar/build/dist/vnu.jar"
#: It reads the style of this page too, and has not heard of all that browsers know since 2023.
_UNKNOWN_TO_THE_CHECKER = re.compile("CSS: .*“@?container")


def test_the_page_is_valid_html(tmp_path):
    java = shutil.which("java")
    if not (java and _JAR.is_file()):
        pytest.skip(
            "Er is geen Java of geen HTML-checker op deze computer (draai .ci/html-checker)."
        )
    options = ["--errors-only", "--exit-zero-always", "--format", "json"]
    page = tmp_path / "rapport.html"
    made = make(partners=8, collaborations=16, evidence=24, awkward=True)
    page.write_text(html_of(made), encoding="utf-8")
    done = subprocess.run(
        [java, "-jar", str(_JAR), *options, page], capture_output=True, check=True
    )

    messages = json.loads(done.stderr)["messages"]
    found = [f"{one.get('lastLine')}: {one['message']}" for one in messages]
    report("not valid", [one for one in found if not _UNKNOWN_TO_THE_CHECKER.search(one)])
