"""Every mistake of an author is one Dutch line, at its file and line, whoever found it."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from support import written_wrong as wrong
from support.dossier import sphinx
from support.site import Built, Project
from support.small_dossier import INDEX, SETTINGS, pages

_LINE = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): WARNING: (?P<text>.*?)(?: \[[\w.-]+\])?$")
#: A picture of one point.
_PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010800000000"
    "3a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)
ROWS = [
    pytest.param(wrong.file_of(folder, name), row, id=name)
    for folder, rows in wrong.GROUPS.items()
    for name, row in rows.items()
]


def project(folder) -> Project:
    """The small dossier with a page for every mistake, all of them in the menu."""
    found = pages() | wrong.pages_of_groups()
    found["index.md"] = INDEX.replace("toctree}\n", "toctree}\n:glob:\n\neigen/*\np/*\n")
    found |= {
        "eigen/eerste.md": "(elders)=\n# Elders\n",
        "los/een.md": "---\norphan: true\n---\n# Een\n",
        "los/twee.md": "---\norphan: true\n---\n# Twee\n",
        "los/geen-titel.md": "Tekst.\n",
        "los/nergens.md": "# Nergens\n",
        "los/instellingen.md": "---\norphan: true\nx: [1\n---\n# Titel\n",
        "eigen/los/instellingen.md": "---\norphan: true\nx: [1\n---\n# Titel\n",
    }
    settings = f'{SETTINGS}normspoor_eigen_paginas = ["norm.md", "eigen/**"]\n'
    made = Project(folder / "dossier", found, settings)
    (made.folder / "los" / "tabel.csv").write_text("1,2\n", encoding="utf-8")
    (made.folder / "los" / "kapot.png").write_bytes(b"geen beeld")
    (made.folder / "los" / "latin.md").write_bytes(b"# Titel\n\nCaf\xe9\n")
    (made.folder / "beeld.png").write_bytes(_PNG)
    return made


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Built:
    return project(tmp_path_factory.mktemp("meldingen")).build()


@pytest.fixture(scope="module")
def told(built) -> dict[str, list[str]]:
    """Per file what was said about it: ``regel: tekst``."""
    found = defaultdict(list)
    for message in built.warnings:
        line = _LINE.match(message)
        assert line, f"no place, or more than one line: {message}"
        found[line["file"]].append(f"{line['line']}: {line['text']}")
    return found


@pytest.mark.parametrize(("file", "row"), ROWS)
def test_a_mistake_is_one_line_with_its_place(told, file, row):
    (message,) = told[file]

    if row.sentence.endswith("…"):
        message = message[: len(f"{row.line}: {row.sentence[:-1]}")] + "…"
    assert message == f"{row.line}: {row.sentence}"


@pytest.mark.parametrize("file", wrong.ELSEWHERE)
def test_a_page_that_is_wrong_as_a_whole_is_one_line(told, file):
    assert told[file] == [wrong.ELSEWHERE[file]]


def test_nothing_else_is_said(told):
    assert set(told) == {*wrong.pages_of_groups(), *wrong.ELSEWHERE}


def test_every_sentence_says_what_to_do(told):
    """What is the matter, and then what to do or a guess at what was meant."""
    short = [
        line for lines in told.values() for line in lines if not re.search(r"[.?] .+[.?]$", line)
    ]

    assert short == []


def test_pages_read_side_by_side_give_the_same_lines(built, tmp_path):
    assert sorted(project(tmp_path).build(parallel=2).warnings) == sorted(built.warnings)


def test_every_block_that_could_not_be_read_is_counted(tmp_path):
    needs = project(tmp_path).build("needs").needs
    lost = [need for need in needs.values() if need["type"] == "onleesbaar"]

    for name in wrong.LOST:
        page = wrong.file_of("p", name).removesuffix(".md")
        assert sum(need["docname"] == page for need in lost) == 1, name
    hidden = [need["bedoeld_id"] for need in lost if need["docname"] == "p/code-left-open"]
    assert hidden == ["", "BEW-131"]


def one_page(folder, text: str, settings: str = "") -> Project:
    """The small dossier with one page more, on which ``text`` begins on line 3."""
    found = pages() | {"los.md": f"# Los\n\n{text}\n"}
    found["index.md"] = INDEX.replace("overzicht\n", "overzicht\nlos\n")
    return Project(folder / "d", found, SETTINGS + settings)


def test_the_original_stands_below_the_line_for_who_asks(tmp_path):
    project = one_page(tmp_path, "[tekst](weg.md)", "normspoor_details = True\n")
    first, *below = project.build().warnings

    assert first.startswith("los.md:3: WARNING: de verwijzing naar de pagina 'weg.md' loopt dood. ")
    assert below == [
        "    oorspronkelijke melding:",
        "    'myst' cross-reference target not found: 'weg.md' [myst.xref_missing]",
    ]


def test_our_own_messages_have_no_original(tmp_path):
    project = one_page(tmp_path, ":::{qqq}\n:::", "normspoor_details = True\n")

    assert len(project.build("needs").warnings) == 1


@pytest.mark.parametrize("text", ["Zie {need}`SV-11`.", ":::{keten} SV-11\n:::", ":::{qqq}\n:::"])
def test_what_we_find_ourselves_is_told_in_every_build_again(tmp_path, text):
    project = one_page(tmp_path, text)
    first, second = project.build("needs"), project.build("needs")

    assert len(first.warnings) == 1
    assert second.warnings == first.warnings


def test_a_name_with_capitals_is_the_same_block(tmp_path):
    block = wrong.evidence("BEW-2").replace("{bewijs}", "{Bewijs}")
    built = one_page(tmp_path, f"{block}\n\n:::{{Gaten}}\n:::").build()

    assert built.warnings == []


def test_a_link_to_a_block_that_could_not_be_read_is_not_told_too(tmp_path):
    broken = wrong.evidence("BEW-2").replace("klasse: ", "klasse:")
    built = one_page(tmp_path, f"Zie {{need}}`BEW-2`.\n\n{broken}").build()

    assert len(built.warnings) == 1


def test_an_unknown_block_is_not_lost_where_the_block_around_it_drops_it(tmp_path):
    text = "::::{tab-set}\n:::{bewijz} Verslag\n:id: BEW-2\n:::\n::::"
    needs = one_page(tmp_path, text).build("needs").needs

    assert [need["bedoeld_type"] for need in needs.values() if need["type"] == "onleesbaar"] == [
        "bewijz"
    ]


def test_a_setting_that_cannot_be_has_its_line_in_conf(tmp_path):
    (message,) = one_page(tmp_path, "Tekst.", "html_title = 3\n").build("needs").warnings

    assert re.match(r"conf\.py:\d+: WARNING: de waarde van 'html_title' in de ", message)


def test_with_warnings_as_errors_the_build_fails_in_whatever_language_it_runs(
    tmp_path, monkeypatch
):
    for name, value in {"LANGUAGE": "fr", "LC_ALL": "C", "PYTHONUTF8": "1"}.items():
        monkeypatch.setenv(name, value)
    made = one_page(tmp_path, "![Een beeld](weg.png)").folder
    done = sphinx(made, "needs", tmp_path / "uit", "-W")

    assert done.code == 1
    assert f"{made}/los.md:3: WARNING: de afbeelding 'weg.png' is er niet. " in done.err


def test_a_message_can_still_be_silenced_by_its_own_name(tmp_path):
    settings = 'suppress_warnings = ["image.not_readable"]\n'

    assert one_page(tmp_path, "![Een beeld](weg.png)", settings).build("needs").warnings == []
