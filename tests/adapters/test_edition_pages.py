"""A page that is shown loses what its readers may not see, and nothing else."""

from __future__ import annotations

import pytest

from normspoor.adapters.edition.comments import without_comments
from normspoor.adapters.edition.evidence import NotCut, without_evidence
from normspoor.adapters.edition.links import Gone, listed, pages_listed, unlinked
from normspoor.core.edition import Edition
from support.factory import evidence

GONE = Gone(frozenset({"dossier/geheim.md", "dossier/lijst.md", "dossier/stuk.pdf"}),
            {"dossier/lijst.md": "dossier/weggelaten-1.md"})  # fmt: skip


@pytest.mark.parametrize(
    ("page", "left"),
    [
        ("% geheim\nTekst", "%\nTekst"),
        ("- %geheim\n  > % geheim", "- %\n  > %"),
        ("1. % geheim", "1. %"),
        ("    % geheim", "    %"),
        ("Een <!-- geheim --> zin", "Een <!-- --> zin"),
        ("<!-- geheim\n\ngeheim -->\nTekst", "<!--\n\n -->\nTekst"),
        ("[//]: # (geheim)", ""),
        ("[geheim]: <> (geheim)", ""),
        ("[geheim]: https://geheim.nl\n  'geheim'\nTekst", "\n\nTekst"),
        ("[^geheim]: Geheim\n    geheim", "\n"),
        (":::{bewijs} Titel\n:id: X-1 # geheim\n:a: b\n:::", ":::{bewijs} Titel\n:id: X-1\n:a: b\n:::"),
        ("```{bewijs} X\n---\nid: X-1 # geheim\n# geheim\na: b#c\n---\n# Kop\n```",
         "```{bewijs} X\n---\nid: X-1 \n\na: b#c\n---\n# Kop\n```"),
        ("100% zeker", "100% zeker"),
        ("[a][naam] en [^1]\n\n[naam]: https://a.nl\n[^1]: Een noot", None),
        ("Kleur # hekje\n\n# Kop", None),
        (':::{bewijs} X\n:a: map#3\n:b: "c # d"\n:::\n:a: b # c', None),
    ],
)  # fmt: skip
def test_comments_are_empty_and_every_line_stays_on_its_place(page, left):
    assert without_comments(page) == (page if left is None else left)
    assert without_comments(page).count("\n") == page.count("\n")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("[Zie hier](geheim.md)", "Zie hier"),
        ("[Zie *hier*](geheim.md#kop 'titel')", "Zie *hier*"),
        ("[Zie](/dossier/geheim)", "Zie"),
        ("[Zie](../dossier/geheim.md)", "Zie"),
        ("[Zie](<geheim.md>)", "Zie"),
        ("[Zie](g%65heim.md)", "Zie"),
        ("[](geheim.md)", "Weggelaten in deze uitgave"),
        ("![Een foto](stuk.pdf)", "Een foto"),
        ("{doc}`geheim`", "Weggelaten in deze uitgave"),
        ("{doc}`Zie <geheim>`", "Zie"),
        ("{download}`Zie <stuk.pdf>`", "Zie"),
        ("<project:geheim.md>", "Weggelaten in deze uitgave"),
        ("[zie]: geheim.md", ""),
        (":::{card}\n:link: geheim\n:::", ":::{card}\n\n:::"),
        ("[Zie](open.md) {doc}`open` <https://geheim.md> [a](https://a.nl/geheim.md)", None),
        ("{need}`Zie <BEW-1>`", None),
    ],
)
def test_a_link_to_what_is_gone_leaves_its_words(text, left):
    assert unlinked(text, "dossier/open.md", GONE) == (text if left is None else left)


LIST = ":::{toctree}\n:hidden:\n\nopen\ngeheim\nTitel <geheim>\nlijst\n:::\n"


def test_a_list_of_pages_names_the_neutral_page_or_none():
    assert listed(LIST, "dossier/index.md", GONE) == (
        ":::{toctree}\n:hidden:\n\nopen\n\n\n/dossier/weggelaten-1\n:::\n"
    )


def test_the_pages_in_a_list_are_found_also_by_a_pattern():
    known = frozenset({"dossier/open.md", "dossier/geheim.md", "dossier/index.md", "index.md"})

    assert pages_listed(LIST, "dossier/index.md", known) == ("dossier/open.md", "dossier/geheim.md")
    assert pages_listed(":::{toctree}\n:glob:\n\n*\n:::\n", "dossier/index.md", known) == (
        "dossier/geheim.md", "dossier/open.md",
    )  # fmt: skip
    assert pages_listed(":::{toctree}\n/index\nself\n:::\n", "dossier/open.md", known) == (
        "index.md",
    )


BLOCK = """\
:::{bewijs} Geheim stuk
:id: BEW-GEHEIM
:klasse: sturend
:vindplaats: geheime map
:classificatie: intern
:onderbouwt: SV-1

Geheime tekst.
:::
"""
STUB = """\
:::{bewijs} Weggelaten
:id: BEW-WEGGELATEN-1
:klasse: sturend
:vindplaats: weggelaten
:classificatie: intern
:onderbouwt: SV-1
Weg.

:::
"""


def cut(page: str, *, line: int = 1, body: str = "Geheime tekst.", hidden: bool = True) -> str:
    """The page without BEW-GEHEIM, which the build saw on this line."""
    one = evidence("BEW-GEHEIM", body=body, place=f"p.md:{line}")
    left = evidence(
        "BEW-WEGGELATEN-1", title="Weggelaten", body="Weg." if body else "", klasse="sturend",
        vindplaats="weggelaten", classificatie="intern", onderbouwt="SV-1", scope="taalhuis",
    )  # fmt: skip
    stubs = {one.id: left} if hidden else {}
    return without_evidence(page, Edition.PUBLIEK, {one.id: one}, stubs)


def test_a_stub_takes_the_lines_of_the_block():
    assert cut(f"# Kop\n\n{BLOCK}\nTekst\n", line=3) == f"# Kop\n\n{STUB}\nTekst\n"


@pytest.mark.parametrize("marks", ["::::", "```", "~~~~"])
def test_marks_and_margin_stay(marks):
    page = "\n".join(f"  {line}".rstrip() for line in BLOCK.replace(":::", marks).splitlines())
    lines = cut(page).splitlines()

    assert (lines[0], lines[1]) == (f"  {marks}{{bewijs}} Weggelaten", "  :id: BEW-WEGGELATEN-1")
    assert lines[-1] == f"  {marks}"


def test_a_block_that_was_never_closed_ends_with_the_page():
    assert "eheim" not in cut(BLOCK.removesuffix(":::\n") + "Nog iets geheims")


def test_capitals_in_the_name_of_the_block_change_nothing():
    assert cut(BLOCK.replace("{bewijs}", "{Bewijs}")) == STUB


def test_shown_evidence_stays_as_it_is():
    page = BLOCK.replace("intern", "openbaar")

    assert cut(page, hidden=False) == page


def test_evidence_that_sphinx_did_not_take_is_left_out_whatever_it_says():
    second = BLOCK.replace("Geheim stuk", "Dubbel").replace("intern", "openbaar")

    assert cut(f"{BLOCK}\n{second}").count("ubbel") == 0
    shown = BLOCK.replace("intern", "openbaar")
    left = cut(f"{shown}\n{second}", hidden=False)
    assert left.startswith(shown)
    assert left.count("ubbel") == 0
    assert "eheim" not in cut(BLOCK.replace(":id: BEW-GEHEIM\n", "") + BLOCK, line=10)


@pytest.mark.parametrize(
    ("page", "line"),
    [
        ("# Kop\n", 7),
        (f"- {BLOCK}", 7),
        (BLOCK.replace("\n", "\n> "), 1),
        (BLOCK.replace(":::\n", "    :::\nStaart.\n:::\n"), 1),
        (BLOCK.replace("Geheime tekst.", "::{overleg} Geheim"), 1),
        (f"{BLOCK}\n::{{bewijs}} Ander\n:classificatie: intern\n", 12),
        (f"{BLOCK}\n> classificatie: vertrouwelijk\n", 11),
        (f"{BLOCK}\n:bevat_persoonsgegevens: ja\n", 11),
    ],
)
def test_where_the_two_readers_do_not_agree_nothing_is_made(page, line):
    with pytest.raises(NotCut) as refused:
        cut(page, line=7 if line == 7 else 1, body="Geheime tekst.\nStaart." if "Staart" in page
            else "Geheime tekst." if "Geheime tekst." in page else "")  # fmt: skip

    assert refused.value.line == line
