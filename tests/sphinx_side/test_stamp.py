"""The stamp on every page, and what a printed sheet can show of it."""

from __future__ import annotations

import re
from datetime import date

from normspoor.sphinx import view
from support.site import PROFIEL, Project

PAGES = {
    "index.md": "# Begin\n\n```{toctree}\ndocs/twee\n```\n",
    "docs/twee.md": '# Twee & `drie` "vier"\n',
}


def foot(text: str) -> str:
    """What the root of a page keeps for the foot of a sheet, as it is written."""
    return re.findall(r'<html data-voet="([^"]*)" lang="nl"', text)[0]


def line(text: str) -> str:
    """The line at the foot of the page itself."""
    return re.findall(r'<p class="stempel">(.*)</p>', text)[0]


def test_a_page_says_dossier_title_address_day_and_version(tmp_path):
    built = Project(tmp_path / "d", PAGES, 'release = "ab12cd3"\n').build()

    assert line(built.page("docs/twee.html")) == "Stand van 21 november 2026 · versie ab12cd3"
    assert foot(built.page("index.html")) == (
        "Proef · Begin · index.html&#10;Stand van 21 november 2026 · versie ab12cd3"
    )


def test_what_an_author_writes_stays_text(tmp_path):
    settings = 'release = "<b>\\"1\\""\nproject = "De <i>Proef</i> & \\"Co\\""\n'
    built = Project(tmp_path / "d", PAGES, settings).build()

    assert "versie &lt;b&gt;&#34;1&#34;" in line(built.page("docs/twee.html"))
    dossier, title, _ = foot(built.page("docs/twee.html")).split(" · ", 2)
    assert dossier == "De &lt;i&gt;Proef&lt;/i&gt; &amp; &#34;Co&#34;"
    assert title == "Twee &amp; drie “vier”"


def test_the_name_of_a_dossier_is_there_once_and_its_address_in_full(tmp_path):
    settings = 'project = "Begin"\nhtml_baseurl = "https://voorbeeld.example/dossier/"\n'
    built = Project(tmp_path / "d", PAGES, settings).build()

    assert foot(built.page("index.html")).startswith(
        "Begin · https://voorbeeld.example/dossier/index.html&#10;"
    )


def test_a_norm_apart_from_a_dossier_has_a_version_and_no_day(tmp_path):
    settings = 'version = "2026.1"\nnormspoor_dossier_url = "../index.html"\n'
    built = Project(tmp_path / "d", PAGES, settings).build()

    assert line(built.page("docs/twee.html")) == "Versie 2026.1"


def test_on_another_day_every_page_says_so(tmp_path, monkeypatch):
    project = Project(tmp_path / "d", PAGES)
    monkeypatch.setattr(view, "today", lambda: date(2026, 11, 21))
    project.build(peildatum="")
    monkeypatch.setattr(view, "today", lambda: date(2026, 11, 22))
    later = project.build(peildatum="")

    assert line(later.page("docs/twee.html")) == "Stand van 22 november 2026"
    assert later.files() == project.build(peildatum="", output="schoon", fresh=True).files()


def test_a_sheet_says_whose_dossier_it_is_from(tmp_path):
    profile = f"# Ons\n\n{PROFIEL}"
    pages = {"index.md": "# Begin\n", "docs/profiel.md": profile, "docs/twee.md": "# Twee\n"}
    project = Project(tmp_path / "d", pages)
    built = project.build()

    assert foot(built.page("docs/twee.html")).startswith(
        "Bibliotheek De Proef · Twee · docs/twee.html"
    )
    assert foot(built.page("index.html")).startswith("Proef · Begin · index.html")

    project.write("docs/profiel.md", profile.replace("Bibliotheek De Proef", "Huis <b> & co"))
    later = project.build()

    assert foot(later.page("docs/twee.html")).startswith("Huis &lt;b&gt; &amp; co · Twee")
    assert later.files() == project.build(output="schoon", fresh=True).files()


def test_texts_of_several_owners_are_named_one_by_one(tmp_path):
    """Sphinx takes a list here too."""
    settings = 'copyright = ["2025, Wij", "2026, Zij & co"]\n'
    built = Project(tmp_path / "d", PAGES, settings).build()

    assert foot(built.page("index.html")).endswith("&#10;© 2025, Wij · 2026, Zij &amp; co")
