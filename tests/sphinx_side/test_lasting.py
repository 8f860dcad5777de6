"""Addresses that last: of objects, of pages that moved, and of the site as a whole."""

from __future__ import annotations

import re
import struct
import time
from html import unescape

import pytest

from normspoor.core.wording import lasting as say
from normspoor.sphinx.lasting.head import HEIGHT, PICTURE, WIDTH
from support.html_reading import pages, reading
from support.pages import report
from support.site import PROFIEL, Built, Project
from support.site_links import dead_links, in_sitemap

BASE = "https://www.voorbeeld.nl/onze/site/"
_AT = f'html_baseurl = "{BASE.rstrip("/")}"\n'
_LIST = "# Ons\n\nDit is ons dossier. Het is klein.\n\n:::{toctree}\n:glob:\n\ndocs/**\n:::\n"
_META = re.compile(r'<meta (?:name|property)="([^"]+)" content="([^"]*)"')


def partner(item_id: str, title: str = "De Proef") -> str:
    return f":::{{partner}} {title}\n:id: {item_id}\n:soort: welzijn\n:::\n"


def project(tmp_path, *partners: str, settings: str = "", **more: str) -> Project:
    """A dossier of three pages, of which one lies deep and holds these partners."""
    deep = "# Diep\n\nEen pagina die diep ligt.\n\n" + "\n".join(partners or (partner("PART-1"),))
    found = {"index.md": _LIST, "docs/profiel.md": f"# Wij\n\nWie we zijn.\n\n{PROFIEL}"}
    found |= {"docs/a/b/diep.md": deep} | {f"docs/{name}.md": text for name, text in more.items()}
    return Project(tmp_path / "d", found, settings)


def told(built: Built, kind: str) -> list[str]:
    """The messages of one kind, without its name."""
    end = f" [normspoor.{kind}]"
    return [line.removesuffix(end) for line in built.warnings if line.endswith(end)]


def metas(page: str) -> dict[str, str]:
    return {name: unescape(content) for name, content in _META.findall(page)}


@pytest.mark.parametrize(
    ("builder", "leads_to"),
    [
        ("html", "../docs/a/b/diep.html#PART-1"),
        ("dirhtml", "../docs/a/b/diep/#PART-1"),
        ("singlehtml", "../index.html#PART-1"),
    ],
)
def test_an_object_has_an_address_in_every_kind_of_site(tmp_path, builder, leads_to):
    built = project(tmp_path).build(builder)

    assert reading(built.output / "i" / "PART-1.html").refresh == leads_to
    shown = [path for path in built.output.rglob("index.html") if 'id="PART-1"' in path.read_text()]
    for page in shown or [built.output / "docs" / "a" / "b" / "diep.html"]:
        up = "../" * (len(page.relative_to(built.output).parts) - 1)
        assert f'href="{up}i/PART-1.html"><span class="objectid">PART-1<' in page.read_text()
    # where all pages are one, Sphinx makes no page with search results
    dead = [link for link in dead_links(built.output) if "search.html" not in link]
    report("a link leads nowhere", dead)


def test_an_address_follows_its_object_to_another_page_and_goes_when_it_is_gone(tmp_path):
    made = project(tmp_path)
    made.build()
    made.write("docs/a/b/diep.md", "# Diep\n\nLeeg.\n")
    made.write("docs/nieuw.md", f"# Nieuw\n\nHier nu.\n\n{partner('PART-1')}")
    moved = made.build().output / "i"
    there = reading(moved / "PART-1.html").refresh
    made.write("docs/nieuw.md", "# Nieuw\n\nLeeg.\n")
    left = made.build().output / "i"

    assert there == "../docs/nieuw.html#PART-1"
    assert [path.name for path in left.iterdir()] == ["PROF-1.html"]


def test_ids_that_differ_in_capitals_only_share_one_page_that_asks_which(tmp_path):
    """A computer that does not see capitals has one file for both."""
    built = project(tmp_path, partner("PART-Aap", "Een"), partner("PART-aap", "Twee")).build()
    pages = [built.page(f"i/{name}.html") for name in ("PART-Aap", "PART-aap")]

    assert pages[0] == pages[1]
    assert "refresh" not in pages[0]
    assert [
        link for link in reading(built.output / "i" / "PART-aap.html").links if "#" in link
    ] == ["../docs/a/b/diep.html#PART-Aap", "../docs/a/b/diep.html#PART-aap"]


def test_a_title_of_an_author_stays_text(tmp_path):
    built = project(tmp_path, partner("PART-1", '<script>alert("1")</script> & Zn')).build()
    page = built.page("i/PART-1.html")

    assert "<script" not in page
    assert "<title>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Zn</title>" in page


def test_an_id_that_no_disk_takes_has_no_address_and_stops_nothing(tmp_path):
    built = project(tmp_path, partner("PART-" + "a" * 300), partner("PART-1")).build()
    names = sorted(path.name for path in (built.output / "i").iterdir())

    assert names == ["PART-1.html", "PROF-1.html"]
    report("a link leads nowhere", dead_links(built.output))


def test_thousands_of_addresses_cost_little(tmp_path, record_property):
    """The writing itself; where an object stands is known by then."""
    from normspoor.sphinx.lasting.small import Way, onward

    start = time.perf_counter()
    for number in range(5_000):
        page = onward("Een titel", say.STANDS_ON, Way(f"../docs/een.html#PART-{number}", "Een"))
        (tmp_path / f"PART-{number}.html").write_text(page, encoding="utf-8")
    took = time.perf_counter() - start
    record_property("figure", f"5000 addresses: {took:.1f} s, {5 * len(page)} kB")

    assert took < 10


def test_a_page_that_moved_sends_its_reader_on(tmp_path):
    settings = 'normspoor_verhuisd = {"docs/oud/plek": "docs/a/b/diep#PART-1"}\n'
    built = project(tmp_path, settings=settings).build()
    page = built.output / "docs" / "oud" / "plek.html"

    assert not told(built, "verhuisd")
    assert reading(page).refresh == "../a/b/diep.html#PART-1"
    assert "Deze pagina is verhuisd" in page.read_text(encoding="utf-8")
    report("a link leads nowhere", dead_links(built.output))


def test_a_page_that_moved_has_an_address_where_pages_are_folders(tmp_path):
    settings = 'normspoor_verhuisd = {"docs/oud": "docs/profiel"}\n'
    built = project(tmp_path, settings=settings).build("dirhtml")

    assert reading(built.output / "docs" / "oud" / "index.html").refresh == "../profiel/"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("docs/oud", "docs/nergens", say.moved_to_nowhere("normspoor_verhuisd", "docs/oud", "docs/nergens")),
        ("docs/profiel", "index", say.moved_still_there("normspoor_verhuisd", "docs/profiel")),
        ("../buiten", "index", say.moved_bad_name("normspoor_verhuisd", "../buiten")),
        ("/docs/oud", "index", say.moved_bad_name("normspoor_verhuisd", "/docs/oud")),
        ("docs/oud.md", "index", say.moved_bad_name("normspoor_verhuisd", "docs/oud.md")),
        ("docs/oud", 3, say.moved_not_a_table("normspoor_verhuisd")),
    ],
)  # fmt: skip
def test_a_line_that_is_wrong_is_told_with_its_place(tmp_path, old, new, message):
    made = project(tmp_path, settings=f"normspoor_verhuisd = {{\n    {old!r}: {new!r},\n}}\n")
    built = made.build()
    (line,) = (
        number
        for number, text in enumerate((made.folder / "conf.py").read_text().splitlines(), start=1)
        if repr(old) in text
    )

    assert told(built, "verhuisd") == [f"conf.py:{line}: WARNING: {message}"]
    assert not (built.output / "docs" / "oud.html").exists()
    assert not (built.output.parent / "buiten.html").exists()


def test_a_page_says_what_it_is_about(tmp_path):
    long = "Een zin die " + "heel " * 60 + "lang is."
    built = project(tmp_path, lang=f"# Lang\n\n{long}\n", teken='# Teken\n\n"A & B" <b> zegt.\n').build()  # fmt: skip

    assert metas(built.page("index.html"))["description"] == "Dit is ons dossier. Het is klein."
    assert len(metas(built.page("docs/lang.html"))["description"]) <= 160
    assert metas(built.page("docs/lang.html"))["description"].endswith("heel…")
    assert 'content="“A &amp; B” &lt;b&gt; zegt."' in built.page("docs/teken.html")


def test_without_an_address_no_page_names_one(tmp_path):
    built = project(tmp_path).build()
    names = {name for path in built.output.rglob("*.html") for name in metas(path.read_text())}

    assert not [name for name in names if name.startswith(("og:", "twitter:"))]
    assert not [path for path in built.output.rglob("*.html") if "canonical" in path.read_text()]
    assert not (built.output / "sitemap.xml").exists()
    assert not (built.output / "_static" / PICTURE.name).exists()


def test_with_an_address_every_page_says_how_it_is_shown(tmp_path):
    built = project(tmp_path, settings=_AT).build()
    page = built.page("docs/a/b/diep.html")

    assert f'<link rel="canonical" href="{BASE}docs/a/b/diep.html" />' in page
    assert {name: text for name, text in metas(page).items() if ":" in name} == {
        "og:type": "website",
        "og:locale": "nl_NL",
        "og:site_name": "Proef",
        "og:title": "Diep",
        "og:description": "Een pagina die diep ligt.",
        "og:url": f"{BASE}docs/a/b/diep.html",
        "og:image": f"{BASE}_static/{PICTURE.name}",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:alt": say.PICTURE_OF,
        "twitter:card": "summary_large_image",
    }
    assert (built.output / "_static" / PICTURE.name).is_file()
    assert f'href="{BASE}docs/a/b/diep.html#PART-1"' in built.page("i/PART-1.html")


def test_the_sitemap_names_every_page_and_nothing_else(tmp_path):
    built = project(tmp_path, settings=_AT).build()
    own = ("docs/a/b/diep", "docs/profiel", "index")

    assert in_sitemap(built.output) == [f"{BASE}{page}.html" for page in own]
    report("a link leads nowhere", dead_links(built.output, base=BASE))


def test_one_page_has_one_address(tmp_path):
    built = project(tmp_path, settings=_AT).build("singlehtml")

    assert f'<link rel="canonical" href="{BASE}index.html" />' in built.page("index.html")
    assert "<title>Proef</title>" in built.page("index.html")
    assert metas(built.page("index.html"))["og:url"] == f"{BASE}index.html"


@pytest.mark.parametrize(
    "given",
    ["www.voorbeeld.nl", "ftp://voorbeeld.nl/", "https://", "https://x.nl/?a=1", "http://[x/"],
)
def test_an_address_that_is_not_whole_is_told_and_not_used(tmp_path, given):
    built = project(tmp_path, settings=f'html_baseurl = "{given}"\n').build()

    message = say.bad_base("html_baseurl", given)
    assert told(built, "adres") == [f"conf.py:4: WARNING: {message}"]
    assert "canonical" not in built.page("index.html")


@pytest.mark.parametrize(("settings", "top"), [("", "/"), (_AT, "/onze/site/")])
def test_the_page_for_who_got_lost_works_at_any_depth(tmp_path, settings, top):
    built = project(tmp_path, settings=settings).build()
    links = reading(built.output / "404.html").links

    assert f"{top}search.html" in links
    assert links.count(f"{top}index.html") == 2  # the name above the page, and the last door
    assert [link for link in links if not link.startswith(top)] == []
    report("a link leads nowhere", dead_links(built.output, base=BASE if settings else ""))


def test_the_picture_is_as_large_as_the_pages_say_and_no_heavier_than_needed():
    data = PICTURE.read_bytes()

    assert struct.unpack(">II", data[16:24]) == (WIDTH, HEIGHT)
    assert len(data) <= 40_000


def test_the_small_pages_hold_nothing_that_a_strict_policy_refuses(tmp_path):
    built = project(tmp_path, settings=_AT).build()
    small = [path for path in pages(built.output) if reading(path).noindex]

    assert {path.name for path in small} == {"404.html", "PART-1.html", "PROF-1.html"}
    found = [path.name for path in small if re.search(r"<script(?! src=)|<style| style=| on\w+=", path.read_text())]  # fmt: skip
    report("a small page has a script or style in it", found)


def test_what_stands_in_the_same_folder_is_left_alone(tmp_path):
    made = project(tmp_path)
    conf = (made.folder / "conf.py").read_text(encoding="utf-8")
    made.write("conf.py", f'{conf}html_extra_path = ["mee"]\n')
    made.write("mee/i/over.html", "<p>van ons</p>")
    made.write("mee/i/PART-WEG.html", "<p>van een object dat weg is</p>")
    built = made.build()

    assert {path.name for path in (built.output / "i").iterdir()} == {
        "PART-1.html", "PROF-1.html", "over.html",
    }  # fmt: skip
