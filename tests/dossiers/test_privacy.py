"""Evidence with personal data never reaches what is built (domain model C11.7)."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.planted import DAY, INDEX
from support.site import PROFIEL, Project

#: Stands for what nobody may read.
PERSON = "DeelnemerDieNiemandMagKennen"
FILES = ("geheim/presentie.txt", "geheim/presentie.pdf", "geheim/les.png")
_EVIDENCE = """\
:::{{bewijs}} Presentielijst
:id: BEW-LIJST
:scope: organisatie
:bron: document
:klasse: aantonend
:datum: 2026-06-23
:vindplaats: geheim/presentie.pdf
:bevat_persoonsgegevens: {private}
:classificatie: vertrouwelijk
:onderbouwt: SAM-ORG-V3

{words}
:::
"""
_WAYS = {
    "named only": "De lijst ligt in de map.",
    "linked": "[De lijst](geheim/presentie.txt) en [de scan](geheim/presentie.pdf).",
    "offered to download": "{download}`geheim/presentie.txt`",
    "shown as a picture": "![De les](geheim/les.png)",
}


def project(folder: Path, words: str, private: str = "ja") -> Project:
    """A dossier with the files inside it and evidence that tells about them."""
    made = Project(
        folder / "proef",
        {
            "index.md": INDEX,
            "dossier/profiel.md": f"# Profiel\n\n{PROFIEL}",
            "dossier/verhaal.md": f"# Verhaal\n\n{words}\n",
            **{f"dossier/{name}": PERSON for name in FILES},
        },
    )
    write(made, words, private)
    return made


def write(made: Project, words: str, private: str) -> None:
    """The page with the evidence."""
    made.write("dossier/bewijs.md", f"# Bewijs\n\n{_EVIDENCE.format(words=words, private=private)}")


def leaked(output: Path) -> list[str]:
    """Every file of the site that holds the secret."""
    return [
        path.relative_to(output).as_posix()
        for path in sorted(output.rglob("*"))
        if path.is_file() and PERSON.encode() in path.read_bytes()
    ]


@pytest.mark.parametrize("words", _WAYS.values(), ids=_WAYS)
def test_a_file_with_personal_data_is_not_in_the_site(tmp_path, words):
    assert leaked(project(tmp_path, words).build(peildatum=DAY).output) == []


def test_what_was_let_in_before_is_taken_out_again(tmp_path):
    made = project(tmp_path, _WAYS["linked"], private="nee")
    assert leaked(made.build(peildatum=DAY).output) != []

    write(made, _WAYS["linked"], private="ja")

    assert leaked(made.build(peildatum=DAY).output) == []


def test_where_it_lies_is_still_told_and_the_words_stay(tmp_path):
    page = project(tmp_path, _WAYS["linked"]).build(peildatum=DAY).page("dossier/bewijs.html")

    assert "geheim/presentie.pdf" in page
    assert "De lijst" in page
    assert "_downloads" not in page
