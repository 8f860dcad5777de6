"""No people in pages: functions only; see CONTRIBUTING, "Habits"."""

from __future__ import annotations

import re

import pytest

from support.pages import ROOT, TEMPLATE, dossier_pages, read, report, site_pages

FORBIDDEN = {
    "an e-mail address": re.compile(r"\b[\w.+-]+@[\w-]+\.[A-Za-z]{2,}\b|mailto:"),
    "a phone number": re.compile(r"(?<![\w-])(?:\+31|0031|0)[ -]?[1-9](?:[ -]?\d){7,8}(?![\d-])"),
    "a form of address": re.compile(
        r"\b(?i:mevrouw|meneer|de heer|dhr|mevr|mw)\b|\b(?:Mr|Mrs|Dr|Drs|Prof|Ir|Ing)\. [A-Z]"
    ),
    "an account number": re.compile(r"\bNL\d{2} ?[A-Z]{4} ?\d{4}"),
}


def everything() -> list[tuple[str, str]]:
    """All pages, of the site, of the template and of the repository, with their names."""
    others = [read(ROOT / name) for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
    others.append(read(TEMPLATE / "README.md"))
    return [(page.name, page.text) for page in (*site_pages(), *dossier_pages(), *others)]


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_page_holds(what):
    found = [
        f"{name}:{number} {line.strip()}"
        for name, text in everything()
        for number, line in enumerate(text.splitlines(), start=1)
        if FORBIDDEN[what].search(line)
    ]

    report(f"a page holds {what}: write down functions, no people", found)


def test_evidence_with_personal_data_is_not_on_a_public_place(catalog):
    found = [
        f"{item.place}: {item.id}"
        for item in catalog.of_type("bewijs")
        if item.get("bevat_persoonsgegevens") == "ja" and item.get("classificatie") == "openbaar"
    ]

    report("evidence with personal data is never open to all", found)


@pytest.mark.parametrize(
    ("what", "text", "seen"),
    [
        ("an e-mail address", "Mail naar taalhuis@voorbeeld.nl", True),
        ("a phone number", "Bel 06-12345678", True),
        ("a phone number", "Bel 030 123 45 67", True),
        ("a phone number", ":datum: 2026-03-15", False),
        ("a form of address", "Vraag het mevrouw De Wit", True),
        ("a form of address", "dhr. Jansen", True),
        ("a form of address", "de taalhuiscoördinator", False),
        ("an account number", "NL00 BANK 0123456789", True),
    ],
)
def test_a_planted_person_is_seen(what, text, seen):
    assert bool(FORBIDDEN[what].search(text)) is seen
