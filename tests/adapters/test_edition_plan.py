"""What of a whole dossier goes into an edition: pages, their names, and the files beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from normspoor.adapters.edition import CannotPublish
from normspoor.adapters.edition.files import files_for, named_in_conf
from normspoor.adapters.edition.pages import shown_pages
from normspoor.adapters.edition.plan import Source, plan
from normspoor.core.edition import Edition
from normspoor.core.model import Item, catalog_of
from support.factory import evidence, item
from support.harmed import HARMS, harmed
from support.pictures import jpeg, png

OPEN = "---\nclassificatie: openbaar\n---\n\n"


def source(pages: dict[str, str], *items: Item, published: tuple[str, ...] = ()) -> Source:
    """A dossier as if Sphinx had read it."""
    return Source(catalog_of(items), pages, frozenset(published), "project = 'Proef'\n")


def shown(pages: dict[str, str], *items: Item, published: tuple[str, ...] = ()) -> dict[str, str]:
    """The pages of its public edition."""
    return shown_pages(plan(source(pages, *items, published=published), Edition.PUBLIEK))


def ambition(item_id: str, place: str) -> Item:
    return item("ambitie", item_id, title="Geheim", place=place)


def test_a_hidden_page_becomes_a_neutral_one_beside_what_is_shown():
    found = shown(
        {"index.md": OPEN, "dossier/a/open.md": OPEN, "dossier/a/geheim.md": "# Geheim\n\nGeheim."},
        ambition("AMB-GEHEIM", "dossier/a/geheim.md:3"),
    )

    assert found.keys() == {"index.md", "dossier/a/open.md", "dossier/a/weggelaten-1.md"}
    assert found["dossier/a/weggelaten-1.md"] == (
        "---\norphan: true\n---\n\n# Weggelaten in deze uitgave\n\n"
        "Hier staat iets dat niet voor elke lezer is.\n"
        "De tekst is weggelaten, maar alles telt wel mee.\n\n"
        ":::{ambitie} Weggelaten in deze uitgave\n:id: AMB-WEGGELATEN-1\n:::\n"
    )


def test_the_name_of_a_folder_with_nothing_to_see_in_it_is_gone():
    found = shown(
        {"index.md": OPEN, "dossier/geheim/diep/x.md": "# X", "dossier/geheim/index.md": "# Y"},
        ambition("AMB-GEHEIM", "dossier/geheim/diep/x.md:3"),
    )

    assert found.keys() == {"index.md", "dossier/weggelaten-1.md"}


def test_a_neutral_page_never_takes_the_place_of_another():
    pages = {
        "index.md": OPEN,
        "dossier/weggelaten-1.md": OPEN,
        "dossier/a.md": "",
        "dossier/b.md": "",
    }
    found = shown(pages, ambition("AMB-A", "dossier/a.md:1"), ambition("AMB-B", "dossier/b.md:1"))

    assert found.keys() == {"index.md", *(f"dossier/weggelaten-{n}.md" for n in (1, 2, 3))}


def test_a_hidden_page_that_lists_pages_leads_to_those_that_are_shown():
    found = shown(
        {
            "index.md": f"{OPEN}:::{{toctree}}\ngeheim\nniets\n:::\n",
            "geheim.md": ":::{toctree}\n:caption: Geheim\n\nanders\nopen\n:::\n",
            "anders.md": ":::{toctree}\nniets\n:::\n",
            "niets.md": "# Niets\n",
            "open.md": OPEN,
        }
    )

    assert found.keys() == {"index.md", "weggelaten-1.md", "open.md"}
    assert found["index.md"] == f"{OPEN}:::{{toctree}}\n/weggelaten-1\n\n:::\n"
    assert found["weggelaten-1.md"].endswith("\n:::{toctree}\n/open\n:::\n")


def test_it_leads_there_also_by_way_of_another_hidden_page():
    found = shown(
        {
            "index.md": f"{OPEN}:::{{toctree}}\nx/index\n:::\n",
            "x/index.md": ":::{toctree}\ny/index\n:::\n",
            "x/y/index.md": ":::{toctree}\n/open\n:::\n",
            "open.md": OPEN,
        }
    )

    assert found.keys() == {"index.md", "x/weggelaten-1.md", "x/weggelaten-2.md", "open.md"}
    ends = {text.rpartition("toctree}\n")[2] for text in found.values()}
    assert {"/open\n:::\n", "/x/weggelaten-1\n:::\n", "/x/weggelaten-2\n:::\n"} <= ends


def test_the_front_page_keeps_its_name():
    found = shown({"index.md": "# Geheim\n\n:::{toctree}\nopen\n:::\n", "open.md": OPEN})

    assert found["index.md"].startswith("# Weggelaten in deze uitgave\n")
    assert found["index.md"].endswith(":::{toctree}\n/open\n:::\n")


def test_a_round_keeps_the_words_that_count():
    run = item("checkrun", "RUN-GEHEIM", place="r.md:3", body="Geheim.")
    answers = [
        item("checkantwoord", f"RUN-GEHEIM-0{number}", body="Geheim", place=f"r.md:{9 - number}",
             punt=str(number), waarde=word, in_ronde="RUN-GEHEIM")
        for number, word in enumerate(("ja", "nee"), start=1)
    ]  # fmt: skip

    text = shown({"index.md": OPEN, "r.md": ""}, run, *answers)["weggelaten-1.md"]

    assert text.endswith(
        ":id: RUN-WEGGELATEN-1\n\nWeggelaten in deze uitgave.\n\n"
        "2. nee. Weggelaten in deze uitgave.\n1. ja. Weggelaten in deze uitgave.\n:::\n"
    )


def test_open_evidence_on_a_hidden_page_stays_without_its_running_text():
    one = evidence(
        "BEW-OPEN", title="Beleid", body="Geheim.", place="dossier/x.md:3", classificatie="openbaar",
        bevat_persoonsgegevens="nee", vindplaats="stuk.pdf", onderbouwt="AMB-GEHEIM",
    )  # fmt: skip
    text = shown(
        {"index.md": OPEN, "dossier/x.md": ""}, one, ambition("AMB-GEHEIM", "dossier/x.md:9")
    )

    page = text["dossier/weggelaten-1.md"]
    assert ":::{bewijs} Beleid\n:id: BEW-OPEN\n" in page
    assert ":vindplaats: /dossier/stuk.pdf\n" in page
    assert ":onderbouwt: AMB-WEGGELATEN-1\n" in page
    assert "eheim" not in page


def test_a_block_that_could_not_be_read_stays_one():
    lost = item("onleesbaar", "ONLEESBAAR-x-3", place="x.md:3", bedoeld_type="bewijs",
                bedoeld_id="BEW-GEHEIM")  # fmt: skip

    assert shown({"index.md": OPEN, "x.md": ""}, lost)["weggelaten-1.md"].endswith(
        "\n\n:::{bewijs} Weggelaten in deze uitgave\n:::\n"
    )


def test_the_id_of_what_is_hidden_goes_from_every_text():
    page = f"{OPEN}{{need}}`AMB-X`, amb-x en AMB-X-1.\n\n:::{{keten}} AMB-X\n:::\n"

    text = shown({"index.md": page, "x.md": ""}, ambition("AMB-X", "x.md:1"))["index.md"]

    assert text == page.replace("AMB-X`", "AMB-WEGGELATEN-1`").replace(
        "amb-x en", "AMB-WEGGELATEN-1 en"
    ).replace("} AMB-X", "} AMB-WEGGELATEN-1")


def test_a_published_page_stays_byte_for_byte():
    page = "% Een opmerking\n\n[Zie](../x.md) AMB-X\n"

    found = shown(
        {"index.md": OPEN, "norms/a.md": page, "x.md": ""}, ambition("AMB-X", "x.md:1"),
        published=("norms/a.md",),
    )  # fmt: skip

    assert found["norms/a.md"] == page


def test_all_blocks_that_cannot_be_left_out_are_named():
    one = evidence("BEW-A", classificatie="intern", place="index.md:9")
    two = evidence("BEW-B", classificatie="intern", place="x.md:4")

    with pytest.raises(CannotPublish) as refused:
        shown({"index.md": OPEN, "x.md": OPEN, "y.md": f"{OPEN}:classificatie: intern"}, one, two)

    assert [text.partition(" is hier")[0] for text in refused.value.found] == [
        "index.md:9: het bewijs BEW-A", "x.md:4: het bewijs BEW-B", "y.md:5: dit blok",
    ]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        "foto.jpg": jpeg(comment=b"geheim"), "plaatje.gif": b"GIF89a", "half.png": png()[:-4],
        "stuk.pdf": b"%PDF-", "geheim.pdf": b"%PDF-", "los.pdf": b"%PDF-", ".verborgen.pdf": b"x",
        "_static/eigen.css": b"a{}", "logo.svg": b"<svg/>",
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_bytes(data)
    (tmp_path / "buiten.pdf").write_bytes(b"geheim")
    (tmp_path / "in" / "wijst.pdf").symlink_to(tmp_path / "buiten.pdf")
    return tmp_path / "in"


def test_only_files_that_are_shown_go_along_and_the_others_are_told(folder):
    page = (
        f"{OPEN}![a](foto.jpg) ![b](plaatje.gif) ![c](half.png) [d](wijst.pdf) [e](../buiten.pdf)\n"
        "[f](.verborgen.pdf) [g](weg.pdf) <!-- [h](los.pdf) -->\n"
    )
    open_one, same = (
        evidence(item_id, place="x.md:1", vindplaats=file, classificatie="openbaar",
                 bevat_persoonsgegevens="nee")
        for item_id, file in (("BEW-A", "stuk.pdf"), ("BEW-C", "geheim.pdf"))
    )  # fmt: skip
    closed = evidence("BEW-B", place="x.md:9", vindplaats="geheim.pdf", classificatie="intern")
    made = plan(source({"index.md": page, "x.md": ""}, open_one, closed, same), Edition.PUBLIEK)

    found = files_for(made, folder, shown_pages(made))

    assert found.taken == {"foto.jpg": jpeg(), "stuk.pdf": b"%PDF-"}
    assert found.left_out == {"plaatje.gif", "half.png"}
    assert [one.partition(":1: ")[0] for one in found.messages] == [
        "geheim.pdf", "half.png", "plaatje.gif",
    ]  # fmt: skip


@pytest.mark.parametrize("harm", HARMS)
def test_a_file_that_nobody_can_look_into_stays_behind_and_is_told(folder, harm):
    (folder / "los.zip").write_bytes(harmed(harm))
    made = plan(source({"index.md": f"{OPEN}[a](los.zip) [b](stuk.pdf)"}), Edition.PUBLIEK)

    found = files_for(made, folder, shown_pages(made))

    assert (found.taken.keys(), found.left_out) == ({"stuk.pdf"}, {"los.zip"})
    assert found.messages[0].startswith("los.zip:1: dit bestand gaat niet mee. Normspoor kan er n")


def test_what_conf_py_needs_goes_along_and_nothing_else(folder):
    conf = (
        'html_logo = "logo.svg"\nhtml_static_path = ["_static"]\nexclude_patterns = ["."]\n'
        'templates_path = ["..", "", "."]\nproject = "stuk.pdf"\n'
    )

    assert list(named_in_conf(folder, conf)) == ["logo.svg", "_static/eigen.css"]
