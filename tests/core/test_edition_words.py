"""Which words may stand nowhere in an edition, and where they are seen."""

from __future__ import annotations

import pytest

from normspoor.core.edition.words import Secret, found_in, secrets
from support.factory import item


def words(*titles: str, files: tuple[str, ...] = (), known: str = "") -> set[str]:
    """The secrets of hidden objects with these titles, apart from their ids."""
    hidden = [item("overleg", f"OVL-{n}-X", title=title) for n, title in enumerate(titles)]
    return {one.word for one in secrets(hidden, files, known)} - {one.id for one in hidden}


def test_every_id_is_one_but_that_of_an_example():
    lost = item("overleg", "OVL-1")
    hidden = [item("overleg", "OVL-2"), item("ambitie", "AMB-IETS")]

    found = {one.word for one in secrets([lost, *hidden], (), "OVL-2")}

    assert found & {"OVL-1", "OVL-2", "AMB-IETS"} == {"OVL-2", "AMB-IETS"}


def test_a_title_counts_from_eight_characters_or_two_words():
    assert words("De Brug", "Startgesprek", "Korting", "") == {"De Brug", "Startgesprek"}


def test_what_everybody_may_read_is_no_secret():
    assert words("Evaluatie", "De Brug", known="Een evaluatie.\nDe\nBrug doet mee.") == set()
    assert words("Evaluatie", known="Een zelfevaluatie.") == {"Evaluatie"}


def test_a_title_in_conf_py_is_no_secret_but_the_name_of_a_file_there_is():
    hidden = [item("profiel", "PROF-1", title="Bieb Het Voorbeeld")]

    found = secrets(hidden, ["x/geheim.md"], "", 'project = "Bieb Het Voorbeeld"\n"x/geheim"')

    assert {one.word for one in found} == {"geheim.md", "x/geheim"}


def test_a_file_counts_by_its_name_and_a_page_also_by_its_address():
    found = words(files=("dossier/geheim/plan.md", "a/b.pdf", "a/jaarplan.pdf"))

    assert found == {"dossier/geheim/plan", "jaarplan.pdf", "a/jaarplan.pdf"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("De Brug doet mee", 1),
        ("\nMet DE  brug.", 2),
        ("Eerst\nde\nBrug", 2),
        ("de Br\u00adug", 1),
        ("(De Brug)", 1),
        ("_De Brug", None),
        ("De Bruggen", None),
        ("onder-de brug", None),
    ],
)
def test_a_word_is_seen_by_itself_in_any_form(text, line):
    assert [one for one, _ in found_in(text, [Secret("De Brug", "")])] == ([line] if line else [])
