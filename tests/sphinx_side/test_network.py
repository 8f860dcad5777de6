"""The map of the network: lines where they can be followed, and a table in any case."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from html import unescape

import pytest

from normspoor.core.network import Network, network
from normspoor.sphinx.render.network_layout import BOX_WIDTH, WIDTH, layout
from normspoor.sphinx.render.network_picture import can_be_drawn, network_svg
from support.factory import dossier, whole
from support.site import Project
from support.small_dossier import SAMEN, SETTINGS, pages

_MAP = "# Ons netwerk\n\nWie doet mee?\n\n:::{netwerkkaart} Wie met wie\n:::\n"
_HOSTILE = '<script>alert("1")</script> & Zn'


def made(partners: int, collaborations: int, each: int = 1) -> Network:
    """A network in which every partner takes part in ``each`` collaborations."""
    roles = ("partner", "subsidierend", "toeleverend, partner")
    items = [
        *(whole("partner", f"PART-{n:02}", rollen=roles[n % 3]) for n in range(partners)),
        *(
            whole("samenwerkingsverband", f"SV-{n:02}", status="structureel")
            for n in range(collaborations)
        ),
        *(
            whole(
                "deelname",
                f"DEEL-{p:02}-{k:02}",
                van_partner=f"PART-{p:02}",
                in_verband=f"SV-{(p * 7 + k) % collaborations:02}",
            )
            for p in range(partners)
            for k in range(each)
        ),
    ]
    return network(dossier(*items))


def built(tmp_path, builder: str = "html", **changed: str):
    found = pages() | {"overzicht.md": _MAP} | {f"{k}.md": text for k, text in changed.items()}
    project = Project(tmp_path / "d", found, SETTINGS).build(builder)
    assert project.warnings == []
    return project


def picture(page: str) -> str:
    found = page[page.index('<figure class="tekening netwerk">') :]
    return found[: found.index("</figure>")]


def table(page: str) -> list[list[str]]:
    """The words in the cells of the table, row by row."""
    text = page[page.index('id="netwerkkaart-1"') :]
    rows = re.findall(r"<tr.*?</tr>", text[: text.index("</table>")], re.DOTALL)
    cells = [re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL) for row in rows]
    return [[unescape(re.sub(r"<[^>]*>", "", one)).strip() for one in row] for row in cells]


def test_the_map_and_the_table_say_the_same(tmp_path):
    page = built(tmp_path).page("overzicht.html")
    drawn = picture(page)
    words = re.findall(r"<text[^>]*>([^<]*)</text>", drawn)

    assert words == ["Rol: partner", "De Brug", "Taal in de buurt", "experiment"]
    assert drawn.count('<path class="lijn"') == 1
    assert table(page) == [
        ["Partner", "Rollen", "Doet mee in"],
        ["Rol: partner"],
        ["De Brug", "partner", "Taal in de buurt (experiment)"],
    ]
    assert "Peildatum: 21 november 2026 · Onderwerp: alles" in page


def test_the_map_has_a_name_and_a_description(tmp_path):
    drawn = picture(built(tmp_path).page("overzicht.html"))

    assert 'role="img" aria-labelledby="netwerkkaart-1-titel"' in drawn
    assert '<title id="netwerkkaart-1-titel">Netwerkkaart met 1 partner en 1 samen' in drawn
    assert '<desc id="netwerkkaart-1-uitleg">De tabel onder de kaart zegt hetzelfde' in drawn


def test_a_hostile_name_stays_a_name(tmp_path):
    samen = SAMEN.replace("{partner} De Brug", f"{{partner}} {_HOSTILE}")
    samen = samen.replace(
        "{samenwerkingsverband} Taal in de buurt", f"{{samenwerkingsverband}} {_HOSTILE}"
    )
    page = built(tmp_path, samen=samen).page("overzicht.html")
    words = "".join(re.findall(r"<text[^>]*>([^<]*)</text>", picture(page)))

    assert "<script>alert" not in page
    assert unescape(words).count("<script>alert") == 2
    assert table(page)[2][0] == _HOSTILE


def test_who_stands_alone_is_said_in_words(tmp_path):
    samen = SAMEN.replace(":van_partner: PART-1", ":van_partner: PART-2")
    samen += "\n" + SAMEN[SAMEN.index(":::{partner}") :].replace("De Brug", "Zuid").replace(
        "-1", "-2"
    )
    page = built(tmp_path, samen=samen).page("overzicht.html")

    assert "Partners die nergens aan meedoen: De Brug." in page
    assert ["De Brug", "partner", "geen samenwerking"] in table(page)


def test_a_line_to_what_has_ended_is_dashed_and_says_so():
    items = [
        whole("partner", "PART-1"),
        whole("samenwerkingsverband", "SV-1", status="beeindigd"),
        whole("deelname", "DEEL-1", van_partner="PART-1", in_verband="SV-1"),
    ]
    drawn = network_svg(network(dossier(*items)), "a")

    assert '<path class="lijn stippel"' in drawn
    assert ">beëindigd</text>" in drawn


def test_the_text_output_has_the_table_and_no_map(tmp_path):
    text = built(tmp_path, "text").page("overzicht.txt")

    assert "De Brug" in text
    assert "Taal in de buurt (experiment)" in text
    assert "svg" not in text
    assert "stippellijn" not in text


def test_without_a_line_there_is_only_the_table(tmp_path):
    parts = SAMEN[SAMEN.index(":::{deelname}") : SAMEN.index(":::{evaluatie}")]
    page = built(tmp_path, samen=SAMEN.replace(parts, "")).page("overzicht.html")

    assert "<figure" not in page
    assert "niet meer te lezen" not in page
    assert table(page)[2] == ["De Brug", "partner", "geen samenwerking"]
    assert "Samenwerkingen zonder partner: Taal in de buurt." in page


def test_without_partners_it_says_so(tmp_path):
    samen = SAMEN[: SAMEN.index(":::{deelname}")]
    page = built(tmp_path, samen=samen).page("overzicht.html")

    assert "Er staan nog geen partners in het dossier." in page
    assert "<svg" not in page[page.index("<article") : page.index("</article>")]


@pytest.mark.parametrize(
    ("partners", "collaborations", "each"), [(12, 8, 2), (24, 14, 2), (1, 1, 1)]
)
def test_a_map_that_can_be_followed_is_drawn(partners, collaborations, each):
    assert can_be_drawn(made(partners, collaborations, each))


@pytest.mark.parametrize(
    ("partners", "collaborations", "each"),
    [(60, 40, 2), (25, 8, 1), (8, 15, 1), (24, 14, 3), (3, 1, 0)],
)
def test_with_too_much_or_no_line_there_is_no_map(partners, collaborations, each):
    assert not can_be_drawn(made(partners, collaborations, each))


def test_a_full_network_is_a_table_with_all_of_it(tmp_path):
    partner = SAMEN[SAMEN.index(":::{partner}") :]
    part = SAMEN[SAMEN.index(":::{deelname}") : SAMEN.index(":::{afspraak}")]
    many = [
        block.replace("De Brug", f"Partner {n}").replace("-1\n", f"-{n}\n")
        for n in range(2, 61)
        for block in (partner, part)
    ]
    page = built(tmp_path, samen="\n".join([SAMEN, *many])).page("overzicht.html")

    assert "<figure" not in page
    assert "Met 60 partners en 1 samenwerking is een kaart niet meer te lezen." in page
    assert len([row for row in table(page) if row[-1] == "Taal in de buurt (experiment)"]) == 60


def test_boxes_lie_within_the_map_and_never_over_each_other():
    placed = layout(made(24, 14, 2))
    boxes = [*placed.partners, *placed.collaborations]

    assert len(boxes) == 24 + 14 + 6
    assert all(box.y >= 0 and box.y + box.height <= placed.height for box in boxes)
    assert all(box.x >= 0 and box.x + BOX_WIDTH <= WIDTH for box in boxes)
    for n, one in enumerate(boxes):
        for other in boxes[n + 1 :]:
            apart = one.y + one.height <= other.y or other.y + other.height <= one.y
            assert one.x != other.x or apart, (one, other)


def test_every_line_starts_and_ends_at_a_place_of_its_own():
    lines = layout(made(24, 14, 2)).lines

    assert len(lines) == 48
    assert len({line.start for line in lines}) == 48
    assert len({line.end for line in lines}) == 48


def test_partners_stand_beside_what_they_take_part_in():
    """In a network without knots no line needs to cross another."""
    lines = layout(made(13, 13)).lines
    for side in {line.start[0] for line in lines}:
        here = sorted((line.start, line.end) for line in lines if line.start[0] == side)
        ends = [end for _, end in here]

        assert ends == sorted(ends)


def test_the_same_network_gives_the_same_map():
    assert network_svg(made(12, 8, 2), "a") == network_svg(made(12, 8, 2), "a")


def test_the_map_is_well_formed_for_an_e_book():
    root = ET.fromstring(network_svg(made(12, 8, 2), "a"))  # noqa: S314 - made a line ago

    assert root.tag == "{http://www.w3.org/2000/svg}svg"


def test_a_long_name_is_cut_off_on_the_map_only():
    title = "Stichting voor heel lange namen in het hele land en ook daarbuiten en verder"
    items = [
        whole("partner", "PART-1", title),
        whole("samenwerkingsverband", "SV-1"),
        whole("deelname", "DEEL-1", van_partner="PART-1", in_verband="SV-1"),
    ]
    (box,) = (box for box in layout(network(dossier(*items))).partners if not box.head)

    assert len(box.words) == 3
    assert box.words[-1].endswith("…")
