"""A page is text from outside: nothing in a block is run, nothing is lost by trying."""

from __future__ import annotations

import pytest

from support.site import Project
from support.small_dossier import BEWIJS, SETTINGS, pages

_CALL = """[[copy("id", filter="__import__('pathlib').Path('{mark}').touch()")]]"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{bewijs} Beleidsplan", "{bewijs} CALL"),
        (":vindplaats: archief", ":vindplaats: CALL"),
        (":klasse: sturend", ":klasse: sturend\n:status: CALL"),
        (
            ":onderbouwt: SAM-ORG-V1",
            """:onderbouwt: SAM-ORG-V1[__import__('pathlib').Path('MARK').touch()]""",
        ),
        ("SAM-ORG-V1\n:::", "SAM-ORG-V1\n\nTekst CALL\n:::"),
    ],
    ids=["title", "field", "status", "link", "text"],
)
def test_code_in_a_block_is_not_run(tmp_path, old, new):
    mark = tmp_path / "gedaan"
    text = new.replace("CALL", _CALL).replace("{mark}", str(mark)).replace("MARK", str(mark))
    found = pages() | {"bewijs.md": BEWIJS.replace(old, text)}
    assert text in found["bewijs.md"]
    for builder in ("html", "needs"):
        Project(tmp_path / builder, found, SETTINGS).build(builder)

    assert not mark.exists()


@pytest.mark.parametrize("title", ["Een [[ haak", "Een ]] haak", "<<variant>>", "{{ x }}"])
def test_signs_that_sphinx_needs_knows_do_not_lose_the_object(tmp_path, title):
    found = pages() | {"bewijs.md": BEWIJS.replace("{bewijs} Beleidsplan", f"{{bewijs}} {title}")}
    built = Project(tmp_path / "d", found, SETTINGS).build("needs")

    assert built.needs["BEW-1"]["title"] == title
    assert built.warnings == []


@pytest.mark.parametrize("opening", ["{bewijs}", "::{bewijs}", ":::bewijs"])
def test_a_block_that_would_become_prose_is_told_and_counted(tmp_path, opening):
    found = pages() | {"bewijs.md": BEWIJS.replace(":::{bewijs}", opening)}
    built = Project(tmp_path / "d", found, SETTINGS).build("needs")
    lost = [need for need in built.needs.values() if need["type"] == "onleesbaar"]

    assert len(built.warnings) == 1
    assert built.warnings[0].startswith("bewijs.md:3: WARNING: dit lijkt een blok (bewijs)")
    assert lost[0]["bedoeld_type"] == "bewijs"
