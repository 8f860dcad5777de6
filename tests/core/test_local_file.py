"""Which file in the dossier's own folder a text points at."""

import pytest

from normspoor.core.local_file import file_named, files_linked

PAGE = "bewijs/taalhuis.md"


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ("notulen.pdf", "bewijs/notulen.pdf"),
        ("./notulen.PDF", "bewijs/notulen.PDF"),
        ("../stukken/notulen.docx", "stukken/notulen.docx"),
        ("/stukken/notulen.docx", "stukken/notulen.docx"),
        (r"stukken\notulen.xlsx", "bewijs/stukken/notulen.xlsx"),
        ("stukken/notulen september.pdf", "bewijs/stukken/notulen september.pdf"),
        ("`notulen.pdf#page=2`", "bewijs/notulen.pdf"),
        ("stukken/v1.2/notulen.pdf", "bewijs/stukken/v1.2/notulen.pdf"),
    ],
)
def test_a_path_to_a_file_below_the_dossier_is_seen(text, file):
    assert file_named(text, PAGE) == file


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Archief, map Taalhuis, notulen.pdf",
        "Archief, Taalhuis/notulen.pdf",
        "Archief / map Taalhuis / notulen.pdf",
        "Taalhuis notulen.pdf",
        "Archief, map Taalhuis",
        "https://bibliotheek.voorbeeld/notulen.pdf",
        "bibliotheek.voorbeeld/notulen.pdf",
        "www.bibliotheek.pdf",
        "bibliotheek.nl",
        "P:/taalhuis/notulen.pdf",
        r"\\server\taalhuis\notulen.pdf",
        "../../archief/notulen.pdf",
        "stukken/",
        ".pdf",
    ],
)
def test_words_websites_and_what_lies_elsewhere_are_no_file_of_the_dossier(text):
    assert file_named(text, PAGE) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Zie [de notulen](notulen.pdf).",
        "Zie [de notulen](<notulen.pdf>).",
        'Zie [de notulen](notulen.pdf "Notulen").',
        "![](notulen.pdf)",
        "Zie {download}`notulen.pdf`.",
        "Zie {download}`de notulen <notulen.pdf>`.",
        "```{image} notulen.pdf\n```",
    ],
)
def test_a_link_to_a_file_or_a_picture_of_it_is_seen(text):
    assert files_linked(text, PAGE) == ("bewijs/notulen.pdf",)


def test_a_file_that_is_only_mentioned_is_not_copied():
    assert files_linked("In notulen.pdf staan [namen](namen.md#kop-1).", "x.md") == ("namen.md",)
    assert files_linked("In notulen.pdf staan namen.", PAGE) == ()
