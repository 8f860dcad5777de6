"""``normspoor ronde``: a page for a new round, or a sentence that says why not."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from support.dossier import DAY, Run, normspoor
from support.small_rounds import project, round_page

Copy = Callable[[Path], Path]

READING = "De pagina's worden gelezen…"
NEW = "dossier/rondes/2026-11-21-ksf-1.md"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small dossier with lists of its own, that no test changes."""
    folder = tmp_path_factory.mktemp("klein") / "dossier"
    project(folder)
    return folder


@pytest.fixture
def dossier(small: Path, tmp_path: Path) -> Path:
    """A copy of that dossier, to write in."""
    return Path(shutil.copytree(small, tmp_path / "dossier"))


def ronde(folder: Path, *arguments: str, day: str = DAY) -> Run:
    return normspoor("ronde", *arguments, "--peildatum", day, cwd=folder)


def refusal(folder: Path, *arguments: str) -> list[str]:
    """What is said where no page was written; nothing else may have changed."""
    before = sorted(folder.rglob("*"))
    done = ronde(folder, *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines()[0] == READING
    assert sorted(folder.rglob("*")) == before
    return done.err.splitlines()[1:]


def test_a_page_is_written_beside_the_other_rounds_and_says_where(dossier: Path) -> None:
    done = ronde(dossier, "KSF", "--over", "SV-1")
    assert done.code == 0
    assert done.err == f"{READING}\n"
    assert done.out == (
        f"{NEW}: hier kun je jullie antwoorden typen. Kijk daarna met 'normspoor toets'.\n"
    )
    assert (dossier / NEW).read_text("utf-8").splitlines()[:18] == [
        "# Succesfactoren, Taal in de buurt (21 november 2026)",
        "",
        "Hier staat wat we samen bij elk punt antwoordden.",
        "Een punt zonder antwoord is nog niet besproken.",
        "",
        "% Vul achter elk nummer ja, twijfelachtig of nee in, en zeg erbij waarom.",
        "% Halverwege stoppen mag.",
        (
            "% Vraagt een nee om een maatregel? Schrijf onder deze ronde een blok 'verbetermaatregel' "
            "met ':punt:' en het nummer."
        ),
        "",
        ":::{checkrun} Succesfactoren, Taal in de buurt",
        ":id: RUN-KSF-1-2026-11-21",
        ":lijst: KSF",
        ":scope: organisatie",
        ":datum: 2026-11-21",
        ":deelnemers:",
        ":lagen:",
        ":werkvorm:",
        ":checkt: SV-1",
    ]


def test_the_last_round_is_repeated_above_the_lines(dossier: Path) -> None:
    ronde(dossier, "KSF", "--over", "SV-1")
    lines = (dossier / NEW).read_text("utf-8").splitlines()
    assert lines[19:22] == [
        "% 1. Delen we een doel?",
        "% Vorige keer: nee. Dat weten we niet.",
        "1.",
    ]
    assert lines[-3:] == ["% 10. Vieren we wat lukt?", "10.", ":::"]


def test_the_other_pages_stay_as_they_were(dossier: Path) -> None:
    before = {path: path.read_bytes() for path in dossier.rglob("*") if path.is_file()}
    ronde(dossier, "KSF", "--over", "SV-1")
    after = {path: path.read_bytes() for path in dossier.rglob("*") if path.is_file()}
    assert after.keys() - before.keys() == {dossier / NEW}
    assert {path: after[path] for path in before} == before


def test_a_second_round_on_the_same_day_gets_a_page_and_an_id_of_its_own(dossier: Path) -> None:
    for _ in range(2):
        assert ronde(dossier, "KSF", "--over", "SV-1").code == 0
    second = dossier / NEW.replace(".md", "--2.md")
    assert ":id: RUN-KSF-1-2026-11-21-2\n" in second.read_text("utf-8")
    assert "bestaat al" not in normspoor("toets", "--peildatum", DAY, cwd=dossier).text


def test_a_page_that_is_already_there_is_never_written_over(dossier: Path) -> None:
    (dossier / NEW).write_text("# Van ons\n", encoding="utf-8")
    assert refusal(dossier, "KSF", "--over", "SV-1") == [
        f"{NEW}: deze pagina is er al. Vul die in of geef haar een andere naam."
    ]
    assert (dossier / NEW).read_text("utf-8") == "# Van ons\n"


def test_a_folder_without_rounds_gets_a_page_with_a_table_of_contents(dossier: Path) -> None:
    shutil.rmtree(dossier / "dossier" / "rondes")
    ronde(dossier, "KSF", "--over", "SV-1")
    index = (dossier / "dossier" / "rondes" / "index.md").read_text("utf-8")
    assert index.startswith("# Onze rondes\n")
    assert ":glob:" in index


def test_a_list_about_the_dossier_is_about_nothing_else(dossier: Path) -> None:
    done = ronde(dossier, "audit", ".")
    page = dossier / "dossier" / "rondes" / "2026-11-21-audit.md"
    assert done.code == 0
    assert ":checkt:" not in page.read_text("utf-8")
    assert page.read_text("utf-8").splitlines()[-5:-1] == [
        "1.",
        "% 2. Een partner komt praten.",
        "% Vorige keer: nee. We bellen nog.",
        "2.",
    ]


def asked_at(folder: Path, page: str) -> list[tuple[str, str]]:
    """Severity and words of every line of ``normspoor toets`` about one page."""
    done = normspoor("toets", "--peildatum", DAY, "--json", cwd=folder)
    lines = json.loads(done.out)["regels"]
    return [(line["ernst"], line["wat"]) for line in lines if line["bestand"] == page]


def test_a_page_that_nobody_filled_in_asks_who_took_part_and_is_seen(dossier: Path) -> None:
    ronde(dossier, "KSF", "--over", "SV-1")
    assert asked_at(dossier, NEW) == [
        ("fout", "het veld 'deelnemers' (Deelnemers) ontbreekt."),
        (
            "tip",
            "In 'Succesfactoren, Taal in de buurt' is nog niet besproken: punten 1, 2, 3 en 10.",
        ),
    ]


def test_a_page_that_is_half_filled_in_is_seen_and_is_no_more_than_a_tip(dossier: Path) -> None:
    ronde(dossier, "KSF", "--over", "SV-1")
    page = dossier / NEW
    text = page.read_text("utf-8").replace("deelnemers:", "deelnemers: coördinator")
    page.write_text(text.replace("\n1.\n", "\n1. ja. Nu wel.\n"), "utf-8")
    assert asked_at(dossier, NEW) == [
        (
            "tip",
            "In 'Succesfactoren, Taal in de buurt' is nog niet besproken: punten 2, 3 en 10.",
        )
    ]


@pytest.mark.parametrize(
    ("arguments", "start"),
    [((), "Zeg erbij welke checklist."), (("KFS",), "'KFS' is geen checklist. Bedoelde je KSF?")],
    ids=["none", "unknown"],
)
def test_without_a_list_that_exists_all_are_named(
    small: Path, arguments: tuple[str, ...], start: str
) -> None:
    assert refusal(small, *arguments) == [
        f"{start} Kies uit:",
        "  AUDIT        De audit voorbereiden",
        "  F2a          Kennismaken",
        "  KSF          Succesfactoren",
    ]


def test_a_list_about_a_collaboration_must_say_which(small: Path) -> None:
    assert refusal(small, "KSF") == [
        "Zeg met --over waar deze ronde over gaat. Kies uit:",
        "  SV-1  Taal in de buurt",
    ]


@pytest.mark.parametrize(
    ("given", "hint"), [("SV-11", "Bedoelde je SV-1?"), ("qqq", "Kijk of het id klopt.")]
)
def test_what_a_round_cannot_be_about_is_told(small: Path, given: str, hint: str) -> None:
    assert refusal(small, "KSF", "--over", given) == [
        f"--over: '{given}' is geen samenwerking of partner in dit dossier. {hint}"
    ]


def test_a_list_about_a_partner_without_one_asks_to_write_it_first(empty: Path) -> None:
    assert refusal(empty, "F2a") == [
        (
            "Deze lijst gaat over een partner, maar die staat nog niet in het dossier. "
            "Schrijf er eerst een op."
        )
    ]


def test_a_folder_in_which_nothing_can_be_written_is_told(dossier: Path) -> None:
    shutil.rmtree(dossier / "dossier" / "rondes")
    (dossier / "dossier" / "rondes").write_text("Geen map.", encoding="utf-8")
    assert refusal(dossier, "KSF", str(dossier), "--over", "SV-1") == [
        f"{dossier}: hier kan ik niet schrijven. Kijk of je in deze map mag schrijven."
    ]


def test_a_folder_without_a_dossier_cannot_be_used(tmp_path: Path) -> None:
    (told,) = refusal(tmp_path, "KSF", "weg")
    assert told.startswith("weg: hier staat geen dossier (geen conf.py).")


def test_a_day_that_is_no_day_is_told_before_anything_is_read(small: Path) -> None:
    done = ronde(small, "KSF", day="gisteren")
    assert (done.code, done.out) == (2, "")
    assert "'gisteren' bij '--peildatum' is geen datum." in done.err
    assert READING not in done.err


def test_an_earlier_day_knows_nothing_of_a_later_round(dossier: Path) -> None:
    ronde(dossier, "KSF", "--over", "SV-1", day="2026-09-01")
    page = dossier / "dossier" / "rondes" / "2026-09-01-ksf-1.md"
    assert "Vorige keer" not in page.read_text("utf-8")


def test_a_new_dossier_can_begin_a_round_with_a_published_list(filled: Path, copy_of: Copy) -> None:
    folder = copy_of(filled)
    (collaboration,) = [
        line.split()[0]
        for line in ronde(folder, "KSF").err.splitlines()
        if line.startswith("  SV-")
    ]
    done = ronde(folder, "KSF", "--over", collaboration)
    assert done.code == 0
    page = folder / done.out.split(":", 1)[0]
    assert page.read_text("utf-8").count("\n% ") == 3 + 12
    done = normspoor("toets", folder, "--peildatum", DAY, cwd=folder)
    assert "nog niet besproken 12" in done.closing


def test_a_round_that_cannot_be_read_is_no_reason_to_write_over_it(dossier: Path) -> None:
    broken = round_page().replace(":id: RUN-KSF\n", "")
    (dossier / NEW).write_text(broken, encoding="utf-8")
    assert "deze pagina is er al" in refusal(dossier, "KSF", "--over", "SV-1")[0]
