"""The table of sentences that must be true: each thing said once, and no files."""

from __future__ import annotations

from support.small_dossier import SAMEN
from support.small_rounds import AUDIT, AUDIT_ROUND, project
from support.tables import tables

PAGE = "checklists/audit.html"


def test_who_judged_is_said_once_and_a_row_says_only_what_was_found(tmp_path):
    page = project(tmp_path / "d").build().page(PAGE)
    rows = tables(page)["toetsuitslag-1"]

    assert page.count("Beoordeeld door directeur op 1 november 2026.") == 1
    assert [row[2] for row in rows] == [
        "Zij staat in ieders agenda.",
        "We bellen nog. Kies wat je eraan doet en pas het oordeel daarna aan.",
        "",
    ]
    assert "dossier/rondes/audit.md" not in page


def test_a_row_that_somebody_else_judged_says_who(tmp_path):
    own = """\
# Zelf

:::{checkantwoord} Iedereen weet de dag
:id: RA-LATER
:scope: organisatie
:waarde: ja
:datum: 2026-11-05
:opsteller: coördinator
:checkt: TP-1

Ook het bestuur.
:::
"""
    three = AUDIT_ROUND.replace("We bellen nog.", "We bellen nog.\n3. ja")
    both = AUDIT.replace(":beslist: computer\n:controle: blokken_kloppen", ":beslist: mens")
    made = project(tmp_path / "d", audit=three, zelf=own)
    made.write("checklists/audit.md", both)
    page = made.build().page(PAGE)

    assert page.count("Beoordeeld door directeur op 1 november 2026.") == 1
    assert [row[2] for row in tables(page)["toetsuitslag-1"]] == [
        "Beoordeeld door coördinator op 5 november 2026. Ook het bestuur.",
        "We bellen nog. Kies wat je eraan doet en pas het oordeel daarna aan.",
        "",
    ]


def test_a_point_that_is_still_open_says_where_to_fill_it_in(tmp_path):
    begun = project(tmp_path / "d", audit=AUDIT_ROUND.replace("2. nee. We bellen nog.", "2."))
    never = project(tmp_path / "e", audit="# Leeg\n")

    for made, words in ((begun, "Vul punt 2 in bij de ronde."),
                        (never, "Begin een ronde en vul punt 2 in.")):  # fmt: skip
        rows = tables(made.build().page(PAGE))["toetsuitslag-1"]
        assert rows[1][1:] == ["nog open", words]


def test_what_the_computer_found_leads_to_the_object(tmp_path):
    made = project(tmp_path / "d")
    made.write("dossier/samen.md", SAMEN.replace(":id: SV-1", ":id: SV-1\n:temijn: 1", 1))
    page = made.build().page(PAGE)
    (fails,) = [row for row in tables(page)["toetsuitslag-1"] if row[0].startswith("De blokken")]

    assert fails[2].endswith("Zie Taal in de buurt")
    assert "dossier/samen.md" not in page
