"""``normspoor herzien``: evidence counts again, or a sentence says why nothing was written."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest

from support.dossier import DAY, Run, needs_json, normspoor
from support.small_dossier import BEWIJS
from support.small_rounds import NORM, project

READING = "De pagina's worden gelezen…"
PAGE = "dossier/samen.md"
#: As a partner on Windows types it, in a block within another.
BLOCK = BEWIJS.replace("# Bewijs\n\n", "::::{note}\n").replace("\n", "\r\n") + "::::\r\n"
CHECKED = ":nagekeken_op: 2026-11-21\r\n:nagekeken_door: hoofd taalhuis\r\n"


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small dossier in which a question changed after the evidence for it was made."""
    folder = tmp_path_factory.mktemp("klein") / "dossier"
    made = project(folder)
    changed = NORM.replace(":id: SAM-ORG-V1\n", ":id: SAM-ORG-V1\n:tekst_sinds: 2026-06-01\n", 1)
    made.write("norms/norm.md", changed)
    page = (folder / PAGE).read_bytes()
    (folder / PAGE).write_bytes(b"\xef\xbb\xbf" + page + b"\n" + BLOCK.encode())
    return folder


@pytest.fixture
def dossier(small: Path, tmp_path: Path) -> Path:
    """A copy of that dossier, to write in."""
    return Path(shutil.copytree(small, tmp_path / "dossier"))


def herzien(folder: Path, *arguments: str, function: str = "hoofd taalhuis") -> Run:
    return normspoor(
        "herzien", *arguments, "--functie", function, "--peildatum", DAY, cwd=folder
    )  # fmt: skip


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_day_and_function_are_written_and_the_rest_stays_byte_for_byte(dossier: Path) -> None:
    before = contents(dossier)
    done = herzien(dossier, "BEW-1")
    assert (done.code, done.err) == (0, f"{READING}\n")
    assert re.fullmatch(
        rf"{PAGE}:\d+: bij BEW-1 staat nu dat het is nagekeken "
        r"op 21 november 2026 door hoofd taalhuis\.\n",
        done.out,
    )
    after = contents(dossier)
    assert after.pop(str(dossier / PAGE)) == before.pop(str(dossier / PAGE)).replace(
        b"SAM-ORG-V1\r\n", b"SAM-ORG-V1\r\n" + CHECKED.encode()
    )
    assert after == before


def test_afterwards_the_question_is_covered_again(dossier: Path, tmp_path: Path) -> None:
    def stand(output: str) -> str:
        catalog = json.loads(needs_json(dossier, tmp_path / output).read_text("utf-8"))
        (version,) = catalog["versions"].values()
        return str(version["needs"]["SAM-ORG-V1"]["stand"])

    assert stand("voor") == "organisatie: te herzien"
    herzien(dossier, "BEW-1", function="adviseur (jeugd), bestuur & co.")
    assert stand("na") == "organisatie: gedekt"


def test_of_a_piece_in_a_file_its_fingerprint_is_written_too(dossier: Path) -> None:
    (dossier / "plan.pdf").write_bytes(b"het plan")
    in_file = BLOCK.replace(":vindplaats: archief", ":vindplaats: /plan.pdf")
    page = dossier / PAGE
    page.write_bytes(page.read_bytes().replace(BLOCK.encode(), in_file.encode()))
    done = herzien(dossier, "BEW-1")
    written = page.read_bytes()

    assert (done.code, done.err) == (0, f"{READING}\n")
    sha256 = hashlib.sha256(b"het plan").hexdigest()
    assert f"{CHECKED}:vingerafdruk: {sha256}\r\n".encode() in written

    (dossier / "plan.pdf").unlink()
    gone = herzien(dossier, "BEW-1")
    assert (gone.code, gone.out, page.read_bytes()) == (2, "", written)
    assert gone.err.splitlines()[1].endswith(
        ": het bestand plan.pdf is er niet, dus niemand kan het nakijken. "
        "Zet het terug of verbeter 'vindplaats'."
    )


@pytest.mark.parametrize(
    ("arguments", "function", "told"),
    [
        (("BEW-2",), "coördinator", "'BEW-2' staat niet in dit dossier. Bedoelde je BEW-1?"),
        (
            ("SV-1",),
            "coördinator",
            ("'SV-1' is geen bewijs maar een samenwerkingsverband. Geef het id van een bewijs."),
        ),
        (
            ("BEW-1",),
            " ",
            (
                "--functie: dit is leeg. Vul de functie in van wie het stuk nakeek, zoals "
                "'coördinator': alleen letters, cijfers, spaties en gewone leestekens."
            ),
        ),
        (("BEW-1", "weg"), "coördinator", "weg: hier staat geen dossier (geen conf.py)."),
    ],
    ids=["unknown", "no-evidence", "no-function", "no-dossier"],
)
def test_what_cannot_be_done_is_told_and_nothing_is_written(
    small: Path, arguments: tuple[str, ...], function: str, told: str
) -> None:
    before = contents(small)
    done = herzien(small, *arguments, function=function)
    assert (done.code, done.out) == (2, "")
    assert done.err.removeprefix(f"{READING}\n").startswith(told)
    assert contents(small) == before


def test_a_page_that_cannot_be_written_says_what_to_type(dossier: Path) -> None:
    outside = dossier.parent / "buiten.md"
    (dossier / PAGE).rename(outside)
    (dossier / PAGE).symlink_to(outside)
    before = outside.read_bytes()
    done = herzien(dossier, "BEW-1")
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines()[1].endswith(
        ": in deze pagina kan ik niet schrijven. Zet er zelf bij: "
        "':nagekeken_op: 2026-11-21' en ':nagekeken_door: hoofd taalhuis'."
    )
    assert outside.read_bytes() == before
