"""What a page of the norm shows of a dossier says whose dossier that is."""

from __future__ import annotations

from support.site import PROFIEL, Project
from support.small_dossier import SETTINGS, pages

_STANDING = "# Stand\n\nZo is het nu.\n\n:::{dossierstand} SAM-ORG-V1\n:::\n"
_HOSTILE = "Bieb <b>& Zn"


def test_the_dossier_is_named_with_a_link_to_its_profile(tmp_path):
    name = PROFIEL.splitlines()[0].partition("} ")[2]
    profile = PROFIEL.replace(name, _HOSTILE, 1)
    texts = pages() | {"overzicht.md": _STANDING, "profiel.md": f"# Profiel\n\n{profile}"}
    page = Project(tmp_path / "d", texts, SETTINGS).build().page("overzicht.html")
    link = '<a class="reference internal" href="profiel.html#PROF-1">Bieb &lt;b&gt;&amp; Zn</a>'

    assert f"<p>Zo staat het in het dossier van {link}:</p>" in page
