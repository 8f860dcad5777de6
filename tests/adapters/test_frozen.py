"""Freezing and packing a folder, and looking at one that came from anybody."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normspoor.adapters.frozen.looking import CannotLook, look
from normspoor.adapters.frozen.packing import pack
from normspoor.adapters.frozen.sealing import CannotFreeze, freeze
from normspoor.core.frozen.manifest import MANIFEST, SUMS
from support.frozen import ABOUT

FILES = {
    "rapport.pdf": "het rapport",
    "met spaties.txt": "spaties",
    "map/één café.csv": "accenten",
    "map/a\\b.txt": "een streep",
    "map/twee\nregels.txt": "regels",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A frozen folder with names of every kind."""
    made = tmp_path / "De Proef 2026"
    for name, text in FILES.items():
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    freeze(made, ABOUT)
    return made


def told(path: Path) -> list[str]:
    """What is the matter with a folder or zip."""
    return [str(one) for one in look(path)[1]]


def refused(path: Path) -> str:
    with pytest.raises(CannotLook) as error:
        look(path)
    return str(error.value)


def test_every_file_is_in_the_manifest_and_nothing_else(folder):
    (folder / ".DS_Store").write_text("of a computer")
    found = freeze(folder, ABOUT)

    assert {one.path for one in found.files} == set(FILES)
    assert (folder / MANIFEST).read_bytes() == found.text
    assert look(folder) == (found, ())


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="needs sha256sum")
def test_the_well_known_program_agrees(folder):
    good = checked(folder, SUMS)
    pack(folder)
    zipped = checked(folder.parent, f"{folder.name}.zip.sha256")
    (folder / "map" / "a\\b.txt").write_text("iets anders")

    assert good.count(": OK") == len(FILES) + 1
    assert zipped.count(": OK") == 1
    assert checked(folder, SUMS).count("FAILED\n") == 1


def checked(folder: Path, sums: str) -> str:
    done = subprocess.run(
        ["sha256sum", "--strict", "-c", sums],  # noqa: S607 - wherever the system has it
        cwd=folder, capture_output=True, text=True, check=False,
        env={**os.environ, "LC_ALL": "C"},
    )  # fmt: skip
    return done.stdout


def test_a_pointer_is_not_frozen(folder):
    (folder / "wijzer").symlink_to(folder / "rapport.pdf")

    with pytest.raises(CannotFreeze, match="wijzer: dit is geen gewoon bestand"):
        freeze(folder, ABOUT)


def test_a_zip_is_the_same_byte_for_byte_whenever_and_in_whatever_order_it_is_made(folder):
    first = pack(folder).read_bytes()
    again = folder.parent / "later" / folder.name
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file():
            other = again / path.relative_to(folder)
            other.parent.mkdir(parents=True, exist_ok=True)
            other.write_bytes(path.read_bytes())
            other.chmod(0o600)
            os.utime(other, (2_000_000_000, 2_000_000_000))

    assert pack(again).read_bytes() == first


def test_a_zip_holds_one_folder_with_fixed_days_and_rights(folder):
    with zipfile.ZipFile(pack(folder)) as archive:
        found = archive.infolist()

    assert {one.filename.split("/")[0] for one in found} == {folder.name}
    assert [one.filename for one in found] == sorted(one.filename for one in found)
    assert {one.date_time for one in found} == {(1980, 1, 1, 0, 0, 0)}
    assert {stat.filemode(one.external_attr >> 16) for one in found} == {"-rw-r--r--"}
    assert {one.compress_type for one in found} == {zipfile.ZIP_DEFLATED}


@pytest.mark.parametrize("where", ["folder", "folder around it", "zip", "zip without a folder"])
def test_a_dossier_is_found_in_a_folder_and_in_a_zip(folder, tmp_path, where):
    frozen, _ = look(folder)
    loose = tmp_path / "los.zip"
    rezipped(pack(folder), loose, lambda name: name.partition("/")[2])
    place = {"folder": folder, "folder around it": tmp_path, "zip": pack(folder)}.get(where, loose)

    assert look(place) == (frozen, ())


def rezipped(source: Path, target: Path, renamed: Callable[[str], str]) -> None:
    """The same files in another zip, under other names."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for one in old.infolist():
            new.writestr(renamed(one.filename), old.read(one))


def test_what_somebody_did_to_a_folder_is_told_file_by_file(folder):
    swapped = (folder / "rapport.pdf").read_bytes()
    (folder / "rapport.pdf").write_bytes((folder / "met spaties.txt").read_bytes())
    (folder / "met spaties.txt").write_bytes(swapped)
    (folder / "map" / "één café.csv").unlink()
    (folder / "map" / "a\\b.txt").write_text("EEN STREEP")
    (folder / "map" / "twee\nregels.txt").rename(folder / "drie.txt")
    (folder / "extra.txt").write_text("extra")
    (folder / "wijzer").symlink_to("/")
    os.mkfifo(folder / "pijp")

    assert told(folder) == [
        "extra.txt: dit bestand hoort er niet bij.",
        "map/a\\b.txt: dit bestand is veranderd.",
        "map/twee\nregels.txt: dit bestand heet nu drie.txt.",
        "map/één café.csv: dit bestand ontbreekt.",
        "met spaties.txt: dit bestand heeft nu de inhoud van rapport.pdf.",
        "pijp: dit is geen gewoon bestand. Open het niet.",
        "rapport.pdf: dit bestand heeft nu de inhoud van met spaties.txt.",
        "wijzer: dit is geen gewoon bestand. Open het niet.",
    ]


def test_what_a_computer_leaves_in_a_folder_that_was_opened_is_no_difference(folder):
    (folder / ".DS_Store").write_text("x")
    (folder / "map" / "Thumbs.db").write_text("x")
    (folder / "._rapport.pdf").write_text("x")

    assert told(folder) == []


@pytest.fixture
def trick(folder: Path) -> Callable[[str, bytes, int], Path]:
    """A zip of the folder with one more entry, that somebody made with bad intent."""

    def made(name: str, content: bytes = b"x", kind: int = stat.S_IFREG) -> Path:
        packed = pack(folder)
        with zipfile.ZipFile(packed, "a") as archive:
            one = zipfile.ZipInfo(name)
            one.external_attr, one.compress_type = kind << 16, zipfile.ZIP_DEFLATED
            archive.writestr(one, content)
        return packed

    return made


@pytest.mark.filterwarnings("ignore:Duplicate name")  # the trick is to have a name twice
@pytest.mark.parametrize(
    ("name", "kind", "line"),
    [
        ("../../buiten.txt", stat.S_IFREG, "../../buiten.txt: deze naam wijst naar een plek buiten"),
        ("/etc/passwd", stat.S_IFREG, "/etc/passwd: deze naam wijst naar een plek buiten de map."),
        ("C:/x.txt", stat.S_IFREG, "C:/x.txt: deze naam wijst naar een plek buiten de map."),
        ("De Proef 2026/w", stat.S_IFLNK, "w: dit is geen gewoon bestand. Open het niet."),
        ("De Proef 2026/rapport.pdf", stat.S_IFREG, "rapport.pdf: dit bestand staat meer dan eens"),
        ("De Proef 2026/nieuw.pdf", stat.S_IFREG, "nieuw.pdf: dit bestand hoort er niet bij."),
        ("naast.pdf", stat.S_IFREG, "naast.pdf: dit bestand hoort er niet bij."),
    ],
)  # fmt: skip
def test_a_zip_with_a_trick_in_it_is_told_and_nothing_is_unpacked(
    trick, tmp_path, name, kind, line
):
    packed = trick(name, kind=kind)
    before = sorted(tmp_path.rglob("*"))
    (found,) = told(packed)

    assert found.startswith(line)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_zip_that_would_fill_the_disk_is_not_read(trick, monkeypatch):
    monkeypatch.setattr("normspoor.adapters.frozen.zipped._ALWAYS", 1_000)
    packed = trick("De Proef 2026/nul.bin", bytes(1_000_000))

    assert refused(packed).startswith(f"{packed}: deze zip is verdacht groot als je haar uitpakt.")


def test_an_entry_that_is_broken_is_told_as_changed(folder):
    packed = pack(folder)
    with zipfile.ZipFile(packed) as archive:
        at = archive.getinfo("De Proef 2026/rapport.pdf").header_offset
    data = bytearray(packed.read_bytes())
    data[at + 30 + len("De Proef 2026/rapport.pdf") + 4] ^= 0xFF
    packed.write_bytes(data)

    assert told(packed) == ["rapport.pdf: dit bestand is veranderd."]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A zip of which bytes can be changed at any place."""
    made = tmp_path_factory.mktemp("klein") / "uit"
    made.mkdir()
    (made / "a.txt").write_text("a" * 99)
    freeze(made, ABOUT)
    return pack(made)


def answer(path: Path) -> str:
    """What is said about a zip: that it cannot be used, or what differs in it."""
    try:
        return "\n".join(told(path))
    except CannotLook as error:
        return str(error)


@settings(max_examples=150, deadline=None, derandomize=True, database=None)
@given(changes=st.lists(st.tuples(st.integers(1, 400), st.integers(0, 255)), max_size=5))
def test_no_zip_however_broken_ends_in_anything_but_an_answer(small, changes):
    """Most of what a reader goes by stands at the end of a zip."""
    data = bytearray(small.read_bytes())
    for from_end, value in changes:
        data[-from_end] = value
    packed = small.with_name("stuk.zip")
    packed.write_bytes(data)

    assert changes or not answer(packed)


def test_an_entry_without_a_name_is_a_difference(small):
    """Its name has become its comment."""
    data = bytearray(small.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 32 : at + 34] = data[at + 28 : at + 30]
    data[at + 28 : at + 30] = b"\0\0"
    nameless = small.with_name("naamloos.zip")
    nameless.write_bytes(data)

    assert told(nameless) == [
        ": dit bestand hoort er niet bij.",
        "a.txt: dit bestand ontbreekt.",
    ]


def test_what_holds_no_frozen_dossier_is_refused(tmp_path, folder):
    nothing, text, empty = tmp_path / "niets", tmp_path / "a.zip", tmp_path / "b.zip"
    text.write_text("geen zip")
    zipfile.ZipFile(empty, "w").close()
    (tmp_path / "leeg").mkdir()
    (tmp_path / "wijst").mkdir()
    (tmp_path / "wijst" / "erheen").symlink_to(folder)
    other = tmp_path / "ander"
    other.mkdir()
    (other / MANIFEST).write_text("{}")
    shutil.copytree(folder, tmp_path / "twee" / "een")
    shutil.copytree(folder, tmp_path / "twee" / "twee")

    assert refused(nothing).startswith(f"{nothing}: hier staat niets.")
    assert refused(text) == f"{text}: deze zip is niet te lezen. Vraag om een nieuwe."
    for place in (empty, tmp_path / "leeg", tmp_path / "wijst", tmp_path / "twee"):
        assert refused(place).startswith(f"{place}: hier staat geen vastgezet dossier")
    assert refused(other) == (
        f"{other}: MANIFEST.json is niet te lezen, of is niet door Normspoor gemaakt."
    )


def test_a_file_that_cannot_be_read_is_told(folder, monkeypatch):
    def locked(*_: object) -> None:
        raise PermissionError(13, "locked", str(folder / "rapport.pdf"))

    monkeypatch.setattr("normspoor.adapters.frozen.folder.sha256_of_file", locked)

    assert refused(folder).startswith(f"{folder / 'rapport.pdf'}: dit is niet te lezen.")
