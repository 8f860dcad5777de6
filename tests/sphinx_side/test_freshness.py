"""An incremental build gives the same files as a clean one, whatever changed."""

from __future__ import annotations

import pytest

from support.site import Project
from support.small_dossier import BEWIJS, INDEX, SETTINGS, pages

_LAPSED = BEWIJS.replace(":vindplaats:", ":geldig_tot: 2026-02-01\n:vindplaats:")
_MOVED = BEWIJS.replace("# Bewijs\n", "# Bewijs\n\nEen regel erbij.\n")


def clean(project: Project, **options):
    return project.build(output="schoon", fresh=True, **options).files()


@pytest.mark.parametrize("parallel", [0, 2])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bewijs.md", _LAPSED),
        ("bewijs.md", BEWIJS.replace("Beleidsplan", "Nieuw plan")),
        ("bewijs.md", BEWIJS.replace("SAM-ORG-V1", "SAM-ORG-V2")),
        ("bewijs.md", "# Bewijs\n\nLeeg.\n"),
        ("bewijs.md", _MOVED),
        ("samen.md", pages()["samen.md"].replace("(deelname", "(").replace("evaluatie", "overleg")),
        ("profiel.md", pages()["profiel.md"].replace("2 jaar", "2 maanden")),
    ],
)
def test_after_a_change_on_one_page(tmp_path, name, text, parallel):
    project = Project(tmp_path / "d", pages(), SETTINGS)
    project.build(parallel=parallel)
    project.write(name, text)

    assert project.build(parallel=parallel).files() == clean(project)


def test_after_a_page_is_removed(tmp_path):
    project = Project(tmp_path / "d", pages(), SETTINGS)
    project.build()
    project.remove("bewijs.md")
    project.write("index.md", INDEX.replace("bewijs\n", ""))
    found = project.build().files()
    # Sphinx itself leaves the page of a removed source behind
    found = {name: data for name, data in found.items() if not name.startswith("bewijs.")}

    assert found == clean(project)


def test_after_only_the_peildatum_changed(tmp_path):
    project = Project(tmp_path / "d", pages() | {"bewijs.md": _LAPSED}, SETTINGS)
    project.build(peildatum="2026-01-20")

    assert project.build().files() == clean(project)


def test_a_build_in_which_nothing_changed_writes_nothing(tmp_path):
    project = Project(tmp_path / "d", pages(), SETTINGS)
    built = project.build()
    page = built.output / "overzicht.html"
    stamp = page.stat().st_mtime_ns
    project.build()

    assert page.stat().st_mtime_ns == stamp


def test_order_does_not_depend_on_what_was_read_last(tmp_path):
    """A page that is read again must not move its objects to the end of a table."""
    found = pages()
    found["aaa.md"] = BEWIJS.replace("BEW-1", "BEW-0").replace("Beleidsplan", "Visie")
    found["index.md"] = INDEX.replace("norm\n", "norm\naaa\n")
    project = Project(tmp_path / "d", found, SETTINGS)
    project.build()
    project.write("aaa.md", found["aaa.md"].replace("archief", "kast"))
    page = project.build().page("overzicht.html")

    assert page.index(">Visie<") < page.index(">Beleidsplan<")


def test_after_a_block_moved_to_an_earlier_page(tmp_path):
    """It must not be taken for a double of what it was on the later page."""
    found = pages() | {"aaa.md": "# Eerst\n"}
    found["index.md"] = INDEX.replace("norm\n", "norm\naaa\n")
    project = Project(tmp_path / "d", found, SETTINGS)
    project.build()
    project.write("aaa.md", BEWIJS.replace("# Bewijs", "# Eerst"))
    project.write("bewijs.md", "# Bewijs\n")
    built = project.build()

    assert built.warnings == []
    assert built.files() == clean(project)


def test_after_a_double_id_is_mended_on_the_other_page(tmp_path):
    found = pages() | {"aaa.md": BEWIJS.replace("# Bewijs", "# Eerst")}
    found["index.md"] = INDEX.replace("norm\n", "norm\naaa\n")
    project = Project(tmp_path / "d", found, SETTINGS)
    assert len(project.build().warnings) == 1
    project.write("aaa.md", found["aaa.md"].replace("BEW-1", "BEW-9"))
    built = project.build()

    assert built.warnings == []
    assert built.files() == clean(project)
