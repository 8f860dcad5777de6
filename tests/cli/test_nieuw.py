"""``normspoor nieuw``: what it writes, and that it never overwrites."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from support.dossier import new_dossier, normspoor

FILES = [
    ".gitignore",
    "Makefile",
    "README.md",
    "checklists/audit-voorbereiden.md",
    "checklists/besluit-na-fase-1.md",
    "checklists/condities.md",
    "checklists/fase-1a.md",
    "checklists/fase-1b.md",
    "checklists/fase-2a.md",
    "checklists/fase-2b.md",
    "checklists/fase-3.md",
    "checklists/fase-4.md",
    "checklists/gesprek-met-het-bestuur.md",
    "checklists/index.md",
    "checklists/indicatoren.md",
    "checklists/oordelen.md",
    "checklists/reflectie.md",
    "checklists/rollen-per-laag.md",
    "checklists/succesfactoren.md",
    "checklists/vijf-aspecten.md",
    "checklists/vijf-vs.md",
    "conf.py",
    "dossier/aanpak.md",
    "dossier/ambities.md",
    "dossier/audit.md",
    "dossier/bewijs.md",
    "dossier/hulpmiddelen/afwegen.md",
    "dossier/hulpmiddelen/belangen.md",
    "dossier/hulpmiddelen/index.md",
    "dossier/hulpmiddelen/krachten.md",
    "dossier/hulpmiddelen/stappenplan.md",
    "dossier/hulpmiddelen/strategie.md",
    "dossier/jaarkalender.md",
    "dossier/netwerk.md",
    "dossier/overzicht.md",
    "dossier/partneroverzicht.md",
    "dossier/partners.md",
    "dossier/profiel.md",
    "dossier/rondes/index.md",
    "dossier/samenwerkingen/eerste-samenwerking.md",
    "dossier/samenwerkingen/index.md",
    "dossier/wat-nu.md",
    "dossier/zelfevaluatie.md",
    "index.md",
    "pytest.toml",
]
#: What the computer says by itself in English; a Dutch sentence has no place for it.
ENGLISH = re.compile(r"Traceback|Errno|Not a directory|File exists|denied|No such file")


def _contents(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_a_new_dossier_is_written_and_says_how_to_begin(tmp_path: Path) -> None:
    done = normspoor("nieuw", "mijn/dossier", "--naam", "Bieb", cwd=tmp_path)
    assert done.code == 0
    assert done.err == ""
    assert sorted(_contents(tmp_path / "mijn" / "dossier")) == FILES
    assert done.out.splitlines() == [
        f"mijn/dossier: je dossier staat klaar ({len(FILES)} bestanden).",
        "Begin met mijn/dossier/dossier/profiel.md.",
        "Daarna: cd mijn/dossier en dan 'normspoor site' of 'normspoor toets'.",
    ]


def test_no_placeholder_of_the_template_is_left(tmp_path: Path) -> None:
    folder = new_dossier(tmp_path / "d", name="Bieb Zuid")
    texts = {name: text.decode() for name, text in _contents(folder).items()}
    assert not [n for n, text in texts.items() if re.search(r"\$(naam|norm|ido|taal|ant)", text)]
    assert "\t@$(PYTHON) -P -m normspoor site ." in texts["Makefile"].splitlines()
    for page in ("index.md", "README.md", "conf.py", "dossier/profiel.md"):
        assert "Bieb Zuid" in texts[page]


def test_an_empty_folder_may_be_used(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    assert sorted(_contents(new_dossier(tmp_path / "leeg"))) == FILES


@pytest.mark.parametrize("taken", ["aantekening.txt", ".git/HEAD", "conf.py"])
def test_a_folder_with_anything_in_it_stays_as_it_is(tmp_path: Path, taken: str) -> None:
    file = tmp_path / "bezet" / taken
    file.parent.mkdir(parents=True)
    file.write_text("van ons", encoding="utf-8")
    done = normspoor("nieuw", "bezet", "--naam", "x", cwd=tmp_path)
    assert done.code == 2
    assert done.lines == [
        "bezet: hier staat al iets. Kies een andere map, dan blijft alles bewaard."
    ]
    assert _contents(tmp_path / "bezet") == {taken: b"van ons"}


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    folder = new_dossier(tmp_path / "d", name="Eerste")
    before = _contents(folder)
    assert normspoor("nieuw", "d", "--naam", "Tweede", "--ido", cwd=tmp_path).code == 2
    assert _contents(folder) == before


def test_a_file_is_not_replaced_by_a_folder(tmp_path: Path) -> None:
    (tmp_path / "brief").write_text("van ons", encoding="utf-8")
    done = normspoor("nieuw", "brief", "--naam", "x", cwd=tmp_path)
    assert done.code == 2
    assert done.lines[0].startswith("brief: hier staat al iets.")
    assert (tmp_path / "brief").read_text(encoding="utf-8") == "van ons"


def test_a_place_where_nothing_can_be_written_is_explained_in_dutch(tmp_path: Path) -> None:
    (tmp_path / "brief").write_text("van ons", encoding="utf-8")
    done = normspoor("nieuw", "brief/dossier", "--naam", "x", cwd=tmp_path)
    assert done.code == 2
    assert len(done.lines) == 1
    assert done.lines[0].startswith("brief/dossier: hier kan ik niet schrijven")
    assert done.lines[0].endswith("Kies een andere map.")
    assert not ENGLISH.findall(done.text)


@pytest.mark.parametrize(
    ("flags", "answers", "profile"),
    [
        ((), ["1-ORG", "2-ORG", "3-ORG"], ("nee", "nee")),
        (("--taalhuis",), ["1-ORG", "2-ORG", "2-TAA", "3-ORG", "3-TAA", "5-TAA"], ("nee", "ja")),
        (("--ido",), ["1-ORG", "2-ORG", "3-ORG", "4-IDO"], ("ja", "nee")),
        (
            ("--taalhuis", "--ido"),
            ["1-ORG", "2-ORG", "2-TAA", "3-ORG", "3-TAA", "4-IDO", "5-TAA"],
            ("ja", "ja"),
        ),
    ],
    ids=["neither", "taalhuis", "ido", "both"],
)
def test_the_flags_decide_which_answers_are_asked(
    tmp_path: Path, flags: tuple[str, ...], answers: list[str], profile: tuple[str, str]
) -> None:
    folder = new_dossier(tmp_path / "d", *flags)
    page = (folder / "dossier" / "zelfevaluatie.md").read_text(encoding="utf-8")
    assert re.findall(r"^:id: ANT-IND(\d-[A-Z]{3})", page, re.MULTILINE) == answers
    written = (folder / "dossier" / "profiel.md").read_text(encoding="utf-8").splitlines()
    assert f":heeft_ido: {profile[0]}" in written
    assert f":eindverantwoordelijk_taalhuis: {profile[1]}" in written
