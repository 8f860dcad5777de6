"""Cards: a list restyled, with every word still there."""

from __future__ import annotations

import re

import pytest

from support.site import PROFIEL, Project

_CARDS = """\
- De school. Wat telt voor hen?
- Om 9.30 uur. Wie is er dan?
- Eerst dit.
  En dan **dat**.

  - klein
- Zonder punt
- *Schuin* vooraan. Rest.
- Is dit alles?
-
-
"""


def built(tmp_path, body: str, builder: str = "html", pile: str = ""):
    text = f"# Proef\n\nEen zin.\n\n:::{{kaarten}} {pile}\n{body}:::\n\n{PROFIEL}"
    return Project(tmp_path / "d", {"index.md": text}).build(builder)


def cards(page: str) -> list[str]:
    """The inside of every card, up to a list in it."""
    found = page[page.index('<ul class="kaarten') :]
    found = found[: found.index('<div class="objectkaart')]
    return [one.split("</li>")[0].split("<ul")[0].strip() for one in found.split("<li>")[1:]]


def test_every_item_is_a_card_also_an_empty_one(tmp_path):
    found = built(tmp_path, _CARDS)
    shown = [
        re.sub(r"<[^>]*>", "", one).replace("\n", " ") for one in cards(found.page("index.html"))
    ]

    assert found.warnings == []
    assert shown == [
        "De school. Wat telt voor hen?",
        "Om 9.30 uur. Wie is er dan?",
        "Eerst dit. En dan dat.",
        "klein",
        "Zonder punt",
        "Schuin vooraan. Rest.",
        "Is dit alles?",
        "",
        "",
    ]


def test_the_first_sentence_is_the_title(tmp_path):
    page = built(tmp_path, _CARDS).page("index.html")

    assert re.findall(r'<strong class="kaarttitel">([^<]*)</strong>', page) == [
        "De school.",
        "Om 9.30 uur.",
        "Eerst dit.",
        "Is dit alles?",
    ]


def test_every_card_also_an_empty_one_carries_the_name_of_its_pile(tmp_path):
    page = built(tmp_path, "- Eerst. Dan.\n-\n", pile="Eigen <b>kaarten").page("index.html")

    assert [re.sub(r"\s+", " ", one) for one in cards(page)] == [
        (
            '<p class="stapel">Eigen &lt;b&gt;kaarten</p> '
            '<p><strong class="kaarttitel">Eerst.</strong> Dan.</p>'
        ),
        '<p class="stapel">Eigen &lt;b&gt;kaarten</p>',
    ]


def test_what_looks_like_code_stays_text(tmp_path):
    page = built(
        tmp_path, "- Titel `<script>`. Tekst &lt;script&gt;alert(1)&lt;/script&gt;.\n"
    ).page("index.html")

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_the_text_output_is_the_list(tmp_path):
    text = built(tmp_path, _CARDS, "text").page("index.txt")

    for words in ("De school.", "Wat telt voor hen?", "Zonder punt", "klein", "Is dit alles?"):
        assert words in text


@pytest.mark.parametrize(
    "body",
    ["", "Alleen tekst.\n", "- Kaart.\n\nTekst erachter.\n", "1. Kaart.\n", "- A.\n\n* B.\n"],
    ids=["nothing", "text", "text after", "numbers", "two lists"],
)
def test_anything_but_one_list_is_told_and_kept(tmp_path, body):
    found = built(tmp_path, body)
    page = found.page("index.html")

    assert found.warnings == [
        (
            "index.md:5: WARNING: in dit blok (kaarten) hoort precies een lijst en niets anders. "
            "Begin elke kaart op een nieuwe regel met een streepje. [normspoor.kaarten]"
        )
    ]
    assert 'class="kaarten' not in page
    for words in re.findall(r"[A-Z][\w ]*\.", body):
        assert words in page
