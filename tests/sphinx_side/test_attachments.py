"""Files that evidence lies in: looked at in every build, and told on the list of work."""

from __future__ import annotations

import hashlib

import pytest

from support.site import Project
from support.small_dossier import BEWIJS, SETTINGS, pages

LOOKED_AT = hashlib.sha256(b"het plan").hexdigest()
GONE = "maar dat bestand is er niet"
CHANGED = "is veranderd sinds iemand het nakeek: plan.pdf"
WORK = "# Wat nu\n\n:::{watnu}\n:::\n"


@pytest.fixture
def project(tmp_path):
    """A dossier with evidence in a file that somebody looked at, and with a list of work."""
    fields = f":vindplaats: plan.pdf\n:vingerafdruk: {LOOKED_AT}\n"
    made = Project(
        tmp_path / "proef",
        {
            **pages(),
            "bewijs.md": BEWIJS.replace(":vindplaats: archief\n", fields),
            "overzicht.md": WORK,
        },
        SETTINGS,
    )
    made.write("plan.pdf", "het plan")
    return made


def test_an_incremental_build_sees_that_a_file_changed_and_went(project):
    whole = shown(project)
    project.write("plan.pdf", "een ander plan")
    changed = shown(project)
    project.remove("plan.pdf")
    gone = shown(project)

    assert (whole, changed, gone) == ((False, False), (False, True), (True, False))


def shown(project):
    """Whether the list of work says that the file is gone, and that it changed."""
    built = project.build()
    page = built.page("overzicht.html")
    assert built.warnings == []
    assert LOOKED_AT not in built.page("bewijs.html")
    assert (GONE in built.page("bewijs.html")) == (GONE in page)
    return GONE in page, CHANGED in page


def test_what_was_found_travels_in_the_needs(project):
    good = project.build("needs").needs["BEW-1"]["bestand_nu"]
    project.remove("plan.pdf")
    gone = project.build("needs").needs["BEW-1"]["bestand_nu"]

    assert (good, gone) == (LOOKED_AT, "weg")


def test_a_fingerprint_that_is_none_is_told(project):
    project.write("bewijs.md", BEWIJS.replace(":vind", ":vingerafdruk: ooit\n:vind"))
    (told,) = project.build("needs").warnings

    assert "wat bij 'vingerafdruk' staat is geen vingerafdruk. Haal de regel weg" in told
