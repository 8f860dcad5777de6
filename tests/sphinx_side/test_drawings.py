"""The drawings of the package: named for who cannot see them, in the colours of the page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from normspoor.core.wording.pictures import CAPTIONS
from normspoor.sphinx.render.figure import figure, named, source
from support.pages import PACKAGE
from support.site import PROFIEL, Project

_SVG = "{http://www.w3.org/2000/svg}"
#: Numbers and words only: no colour, no style, no script, nothing from elsewhere.
_MAY_HAVE = {
    "class", "cx", "cy", "d", "height", "r", "rx", "text-anchor", "viewBox", "width", "x", "y",
}  # fmt: skip
_MAY_BE = {"svg", "title", "desc", "path", "circle", "rect", "text"}
_STYLES = (PACKAGE / "sphinx" / "static" / "normspoor-pictures.css").read_text(encoding="utf-8")


def page(*names: str) -> str:
    drawings = "\n".join(f":::{{tekening}} {name}\n:::\n" for name in names)
    return f"# Proef\n\nEen zin.\n\n{drawings}\n{PROFIEL}"


def built(tmp_path, text: str, builder: str = "html"):
    return Project(tmp_path / "d", {"index.md": text}).build(builder)


@pytest.fixture(params=CAPTIONS)
def drawing(request) -> ET.Element:
    """The root of every drawing in turn."""
    return ET.parse(source(request.param)).getroot()  # noqa: S314 - a file of this repository


def test_every_drawing_has_a_caption_and_every_caption_a_drawing():
    there = {path.stem for path in source("x").parent.glob("*.svg")}

    assert there == set(CAPTIONS)


def test_a_drawing_says_in_words_what_it_shows(drawing):
    shown = " ".join(one.text for one in drawing.iter(f"{_SVG}text"))
    told = drawing.find(f"{_SVG}desc").text.lower()
    heads = [one.text for one in drawing.iter(f"{_SVG}text") if one.get("class") == "kop"]

    assert drawing.find(f"{_SVG}title").text
    assert shown
    assert [head for head in heads if head.lower().split()[-1] not in told] == []


def test_a_drawing_leaves_colour_and_letters_to_the_page(drawing):
    for one in drawing.iter():
        assert one.tag.removeprefix(_SVG) in _MAY_BE
        assert set(one.attrib) <= _MAY_HAVE


def test_every_class_of_a_drawing_has_a_style(drawing):
    used = {name for one in drawing.iter() for name in one.get("class", "").split()}

    assert [name for name in used if not re.search(rf"\.{name}\b", _STYLES)] == []


def test_letters_are_readable_on_a_phone(drawing):
    """A phone of 375 pixels leaves 343 for the text; letters are 13 or 14 high in the drawing."""
    width = float(drawing.get("viewBox").split()[2])

    assert 13 * 343 / width >= 12


def test_a_drawing_stands_in_the_page_with_a_name_and_a_caption(tmp_path):
    found = built(tmp_path, page("vijf-condities"))
    text = found.page("index.html")

    assert found.warnings == []
    assert '<svg class="tekening" role="img" aria-labelledby="tekening-index-1-titel" ' in text
    assert 'aria-describedby="tekening-index-1-uitleg"' in text
    assert '<title id="tekening-index-1-titel">Vijf condities om de samenwerking heen<' in text
    assert "<figcaption>Vijf condities dragen samen een samenwerking.</figcaption>" in text


def test_the_same_drawing_twice_has_ids_of_its_own(tmp_path):
    text = built(tmp_path, page("pdca", "pdca")).page("index.html")
    ids = re.findall(r' id="(tekening[^"]*)"', text)

    assert len(ids) == 4
    assert len(set(ids)) == 4


def test_the_text_output_leaves_a_drawing_out(tmp_path):
    found = built(tmp_path, page("pdca"), "text")

    assert found.warnings == []
    assert "Een zin." in found.page("index.txt")
    assert "svg" not in found.page("index.txt")
    assert CAPTIONS["pdca"] not in found.page("index.txt")


@pytest.mark.parametrize("name", ["pdcaa", "../../conf", ""])
def test_an_unknown_drawing_is_told_with_the_names_there_are(tmp_path, name):
    found = built(tmp_path, page(name))

    assert found.warnings == [
        (
            f"index.md:5: WARNING: er is geen tekening '{name}'. Kies uit 'pdca', 'vier-fasen', "
            "'vijf-condities' of 'achtje'. [normspoor.tekening]"
        )
    ]
    assert "er is geen tekening" in found.page("index.html")


def test_a_caption_is_text():
    assert "<figcaption>a &lt;b&gt;</figcaption>" in figure("<svg></svg>", "a <b>").astext()


def test_only_the_drawing_itself_is_named():
    svg = "<svg ><title>a</title><desc>b</desc><g><title>c</title><desc>d</desc></g></svg>"

    assert named(svg, "x").count(" id=") == 2
