"""A comparison as a page, parsed back: it holds every line, and nothing of a stranger works."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from normspoor.core.report.comparison import compare
from normspoor.core.report.shape import Authority
from normspoor.report.html.comparison import html_of
from support.sample_report import AWKWARD, big_report, make
from support.two_reports import comparable, report, thing

NASTY = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> {{ 7 * 7 }} & ' \ud83d"


class Page(HTMLParser):
    """The rows of all tables as texts of their cells, and every element with its attributes."""

    def __init__(self, html):
        super().__init__()
        self.rows, self.elements = [], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
        elif tag == "p" and self.rows and self.rows[-1]:
            self.rows[-1][-1] += " "

    def handle_data(self, data):
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data.strip("\n")

    def handle_endtag(self, tag):
        if tag == "table":
            self.rows.append([])

    def of(self, tag):
        return [attrs for name, attrs in self.elements if name == tag]


@pytest.fixture(scope="module")
def example():
    measure = {"termijn": "2027-01-31"}
    was = (
        thing("verbetermaatregel", "VM-1", "Bellen", status="open", **measure),
        thing("partner", "PART-1", "Welzijn"),
        thing("bewijs", "BEW-1", "Plan", text="Eerst.", state="geldig"),
    )
    became = (
        thing("verbetermaatregel", "VM-1", "Bellen", status="vervallen",
              reden_vervallen="te duur", **measure),
        thing("bewijs", "BEW-1", "Plan", text="Daarna.\n\nEn meer.", state="geldig"),
    )  # fmt: skip
    return compare(
        report(*was, asked={"V-1/taalhuis": "gedekt"}, counted={"ketens": "1 van 2"}),
        report(*became, asked={"V-1/taalhuis": "verlopen"}, edition="publiek"),
    )


@pytest.fixture(scope="module")
def page(example):
    return Page(html_of(example))


@pytest.mark.parametrize(
    "row",
    [
        ["Peildatum", "21 november 2026", "21 november 2026"],
        ["Uitgave", "auditor", "publiek"],
        ["V-1 (taalhuis)", "gedekt", "verlopen", "norm"],
        ["Bellen", "open, klaar op 31 januari 2027", "vervallen Reden: te duur", "dossier VM-1"],
        ["Aantal ketens", "1 van 2", "niet genoemd", "dossier"],
        ["Welzijn", "staat erin", "staat er niet in", "dossier PART-1"],
        ["Bellen", "Status", "open", "vervallen", "dossier VM-1"],
        ["Waarom vervallen", "niet ingevuld", "te duur", "dossier VM-1"],
        ["Plan", "Toelichting", "Eerst.", " Daarna. En meer.", "dossier BEW-1"],
    ],
)
def test_every_difference_is_a_row(page, row):
    assert row in page.rows


def test_the_page_says_what_to_mind_and_links_to_its_sections(example, page):
    html = html_of(example)
    ids = {attrs["id"] for _, attrs in page.elements if "id" in attrs}

    assert "niet voor dezelfde lezers gemaakt" in html
    assert "Er is niets veranderd." not in html
    assert "Er is niets veranderd." in html_of(compare(report(), report()))
    assert {attrs["href"].removeprefix("#") for attrs in page.of("a")} <= ids
    assert len([attrs for _, attrs in page.elements if "id" in attrs]) == len(ids)


def test_every_head_of_a_table_says_of_what_it_is(page):
    assert {attrs.get("scope") for attrs in page.of("th")} == {"col", "row", "rowgroup"}
    assert len(page.of("caption")) == len(page.of("table"))
    assert page.of("html")[0]["lang"] == "nl"


def test_nothing_is_fetched_and_nothing_runs(page):
    assert not page.of("script")
    assert all(attrs["href"].startswith(("#", "data:")) for tag in ("a", "link")
               for attrs in page.of(tag))  # fmt: skip
    assert not [attrs for _, attrs in page.elements if "src" in attrs or "style" in attrs]
    assert "default-src 'none'" in page.of("meta")[1]["content"]


def test_words_of_a_stranger_are_only_words():
    plain = thing("partner", "PART-1", NASTY, text=NASTY, state=NASTY)
    was = replace(plain, type=NASTY, kind=NASTY, links=((NASTY, (NASTY,)),))
    became = replace(was, subjects=(NASTY,), fields=((NASTY, NASTY),))
    text = thing("regel", "R-1", authority=Authority.NORM, text=NASTY)
    html = html_of(
        compare(
            report(was, thing("regel", "R-1", authority=Authority.NORM)),
            report(became, text, dossier=NASTY, edition=NASTY, terms=((NASTY, NASTY),),
                   counted={NASTY: NASTY}, asked={f"{NASTY.replace('/', '')}/{NASTY}": "gedekt"}),
        )
    )  # fmt: skip
    found = Page(html)

    assert not found.of("script")
    assert not found.of("img")
    assert "{{ 7 * 7 }}" in html
    assert all(re.fullmatch(r"[\w-]*", attrs.get("id", "")) for _, attrs in found.elements)


def test_the_same_comparison_gives_the_same_bytes_also_of_a_large_dossier():
    large = comparable(big_report())
    found = compare(comparable(make(3, 3, 3, awkward=True)), large)
    html = html_of(found)

    assert html == html_of(compare(comparable(make(3, 3, 3, awkward=True)), large))
    rows = Page(html).rows
    for title in AWKWARD[:-1]:
        assert any(row and title in row[0] for row in rows)
