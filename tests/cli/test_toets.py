"""``normspoor toets``: 0 nothing to do, 1 something to do, 2 cannot be used."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from support.dossier import DAY, TOO_EARLY, Run, needs_json, normspoor, place_of, run_pytest

Copy = Callable[[Path], Path]

READING = "De pagina's worden gelezen…"
#: What Sphinx and Python say by themselves.
DUMP = re.compile(r"Traceback|sphinx\.errors|raise \w|report this|\w+ error!", re.IGNORECASE)


def _replace(page: Path, old: str, new: str) -> None:
    text = page.read_text(encoding="utf-8")
    assert old in text
    page.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_dossier_in_order_leaves_nothing_to_do(in_order: Path) -> None:
    done = normspoor("toets", in_order, "--peildatum", DAY, cwd=in_order)
    assert done.code == 0
    assert done.out.startswith("Beoordeeld voor 21 november 2026.\n\nEr is niets te doen.\n")
    assert "Begin hiermee" not in done.out
    assert re.fullmatch(r"klopt \d+ · niets te toetsen \d+", done.out.splitlines()[-1])
    assert done.err == f"{READING}\n"


def test_the_folder_where_you_are_is_the_dossier_and_stays_as_it_was(
    in_order: Path, tmp_path: Path
) -> None:
    done = normspoor("toets", "--peildatum", DAY, cwd=in_order, TMPDIR=str(tmp_path))
    assert done.code == 0
    assert not (in_order / "_build").exists()
    assert list(tmp_path.iterdir()) == []


def test_what_is_missing_is_something_to_do(empty: Path) -> None:
    done = normspoor("toets", empty, "--peildatum", DAY, cwd=empty)
    profile = place_of(empty, "dossier/profiel.md", "PROF-1")
    assert done.code == 1
    assert done.out.splitlines()[:8] == [
        "Beoordeeld voor 21 november 2026.",
        "",
        "Er zijn 16 dingen te doen: 4 tekorten, 11 vragen en 1 tip.",
        "",
        "Begin hiermee:",
        f" 1. tekort  {profile}:",
        "    Indicator 1 heeft nog geen antwoord voor de organisatie. Schrijf bij de zelfevaluatie een blok",
        "    'antwoord' met ':beantwoordt: SAM-IND-1' en ':scope: organisatie'.",
    ]
    assert done.out.splitlines()[-1].startswith("klopt 1 · klopt nog niet 3 · nog open ")


def test_only_a_persons_point_left_open_is_something_to_do(in_order: Path, copy_of: Copy) -> None:
    folder = copy_of(in_order)
    page = folder / "dossier" / "zelfevaluatie.md"
    page.write_text(page.read_text("utf-8").split(":::{checkantwoord} Titel van RA-3")[0], "utf-8")
    done = normspoor("toets", folder, "--peildatum", DAY, cwd=folder)
    assert done.code == 1
    assert "Er is 1 ding te doen: 1 vraag." in done.out
    assert "':checkt: TP-IND3-MENS'" in " ".join(done.out.split())
    assert " · nog open 1 · " in done.out.splitlines()[-1]


def test_a_mistake_in_a_block_is_something_to_do_and_stands_first(
    in_order: Path, copy_of: Copy
) -> None:
    folder = copy_of(in_order)
    _replace(folder / "dossier" / "zelfevaluatie.md", ":opsteller:", ":opstelle:")
    done = normspoor("toets", folder, "--peildatum", DAY, cwd=folder)
    place = place_of(folder, "dossier/zelfevaluatie.md", "ANT-IND1-ORGANISATIE")
    assert done.code == 1
    assert done.out.splitlines()[5:7] == [
        f" 1. fout  {place}:",
        "    Een antwoord kent geen veld 'opstelle'. Bedoelde je 'opsteller'?",
    ]
    assert " · klopt nog niet 1 · " in done.out.splitlines()[-1]


def test_another_day_gives_another_verdict(filled: Path, site: Path) -> None:
    early = normspoor("toets", filled, "--peildatum", TOO_EARLY, cwd=filled)
    not_yet = "Je antwoordt ja op indicator 1, maar er staat geen lopende samenwerking"
    on_the_day = (site / "checklists" / "indicatoren.html").read_text(encoding="utf-8")
    assert early.out.startswith("Beoordeeld voor 15 januari 2026.\n")
    assert not_yet in " ".join(early.out.split())
    assert not_yet not in on_the_day


def test_the_day_in_the_settings_counts_where_none_is_asked(in_order: Path, copy_of: Copy) -> None:
    folder = copy_of(in_order)
    _replace(folder / "conf.py", 'peildatum = ""', 'peildatum = "2026-01-15"')
    done = normspoor("toets", folder, cwd=folder)
    assert done.out.startswith("Beoordeeld voor 15 januari 2026.\n")


def test_a_folder_without_a_dossier_cannot_be_used(tmp_path: Path) -> None:
    done = normspoor("toets", "weg", cwd=tmp_path)
    assert done.code == 2
    assert done.out == ""
    assert done.err.splitlines() == [
        READING,
        (
            "weg: hier staat geen dossier (geen conf.py). "
            "Geef de map van je dossier op, of maak er een met 'normspoor nieuw'."
        ),
    ]


def test_inside_a_dossier_the_folder_where_it_begins_is_named(in_order: Path) -> None:
    done = normspoor("toets", cwd=in_order / "dossier")
    assert done.code == 2
    assert done.err.splitlines()[-1].endswith(
        f"Het dossier begint hogerop: geef de map {in_order} op."
    )


def test_a_list_that_the_team_took_away_is_not_judged(empty: Path, copy_of: Copy) -> None:
    folder = copy_of(empty)
    (folder / "checklists" / "audit-voorbereiden.md").unlink()
    _replace(folder / "checklists" / "index.md", "audit-voorbereiden\n", "")
    done = normspoor("toets", folder, "--peildatum", DAY, cwd=folder)
    assert done.err == f"{READING}\n"
    assert "TP-AUDIT" not in done.out
    assert " · nog open 10 · " in done.out.splitlines()[-1]


def test_a_dossier_without_any_point_cannot_be_used(in_order: Path, copy_of: Copy) -> None:
    folder = copy_of(in_order)
    shutil.rmtree(folder / "checklists")
    done = normspoor("toets", folder, "--peildatum", DAY, cwd=folder)
    assert done.code == 2
    assert done.err.splitlines()[1:] == [
        f"{folder}: er staat geen enkel toetspunt in dit dossier. Kijk in de map checklists."
    ]


WRONG_SETTINGS = {
    "norm": (
        "toets",
        '"samenwerking-2026.1"',
        '"samenwerken-1"',
        "normspoor_norm: de norm 'samenwerken-1' zit niet in deze versie van Normspoor.",
    ),
    "day": (
        "toets",
        'peildatum = ""',
        'peildatum = "gisteren"',
        "'gisteren' bij 'normspoor_peildatum' is geen datum.",
    ),
    "python": ("site", "project = ", "project = = ", "conf.py"),
}


@pytest.fixture(scope="module", params=WRONG_SETTINGS.values(), ids=list(WRONG_SETTINGS))
def refused(
    request: pytest.FixtureRequest, in_order: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, str, Run]:
    """A dossier whose settings cannot be used, the reason, and what the command did."""
    verb, old, new, reason = request.param
    folder = Path(shutil.copytree(in_order, tmp_path_factory.mktemp("instelling") / "dossier"))
    _replace(folder / "conf.py", old, new)
    return folder, reason, normspoor(verb, folder, cwd=folder)


def test_settings_that_cannot_be_used_stop_the_command_with_the_reason(
    refused: tuple[Path, str, Run],
) -> None:
    folder, reason, done = refused
    assert done.code == 2
    assert done.out == ""
    assert f"{folder}: de pagina's konden niet worden gelezen." in done.err
    assert reason in done.err


def test_settings_that_cannot_be_used_are_explained_without_a_dump(
    refused: tuple[Path, str, Run],
) -> None:
    assert not DUMP.findall(refused[2].err)


def test_a_round_counts_also_where_the_page_of_its_list_is_gone(
    in_order: Path, copy_of: Copy
) -> None:
    folder = copy_of(in_order)
    needs = needs_json(folder, folder.parent / "needs")
    tested = run_pytest(folder, f"--needs-json={needs}", "--tb=no", "checklists/indicatoren.md")
    assert "ontbreekt" not in tested.out
    (folder / "checklists" / "audit-voorbereiden.md").unlink()
    _replace(folder / "dossier" / "rondes" / "audit.md", "\n4. ja", "\n4. nee")
    done = normspoor("toets", folder, "--peildatum", DAY, cwd=folder)
    told = " ".join(done.out.split())
    assert done.code == 1, "the menu names a page that is gone"
    assert "tip checklists/audit-voorbereiden.md:1: Deze bladzijde ontbreekt." in told
    assert "Volgens directeur klopt dit nog niet." in told
    needs = needs_json(folder, folder.parent / "needs")
    tested = run_pytest(folder, f"--needs-json={needs}", "--tb=no", "checklists")
    assert "  checklists/audit-voorbereiden.md: deze bladzijde ontbreekt." in tested.out
    assert done.closing in tested.out.splitlines()
