"""The manifest of a frozen dossier, its checksums, and every way in which files can differ."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normspoor.core.frozen.differences import Kind, Seen, differences
from normspoor.core.frozen.manifest import (
    MANIFEST,
    SUMS,
    About,
    Content,
    UnusableManifest,
    frozen,
    read_frozen,
    stays_inside,
)
from normspoor.core.frozen.sums import sums
from normspoor.core.local_file import ENDINGS
from normspoor.core.media_types import UNKNOWN, media_type
from normspoor.core.wording.frozen import aloud

ABOUT = About(
    'Bibliotheek "Het | Voorbeeld"', "auditor", date(2026, 11, 21), "ab12cd3 van 20 november 2026",
    "samenwerking-2026.1", "5" * 64, "0.4",
)  # fmt: skip


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def content(path: str, text: str = "") -> Content:
    return Content(path, sha(text or path), len(text or path), media_type(path))


A, B, C = content("a.pdf"), content("map/b.html"), content("é c.csv")
WHOLE = frozen(ABOUT, [C, A, B])


def seen(**changed: Seen | None) -> dict[str, Seen]:
    """Every file as it was frozen, but for these; None for one that is gone."""
    there = {path: Seen(size, fingerprint) for path, (fingerprint, size) in WHOLE.expected.items()}
    found = {**there, **changed}
    return {path: one for path, one in found.items() if one}


def told(found: dict[str, Seen]) -> list[str]:
    return [str(one) for one in differences(WHOLE, found)]


def test_the_manifest_says_what_was_frozen_and_names_every_file():
    data = json.loads(WHOLE.text)

    assert {name: data[name] for name in data if name != "bestanden"} == {
        "soort": "normspoor-dossier",
        "versie": 1,
        "dossier": 'Bibliotheek "Het | Voorbeeld"',
        "uitgave": "auditor",
        "peildatum": "2026-11-21",
        "vastgelegd": "ab12cd3 van 20 november 2026",
        "norm": "samenwerking-2026.1",
        "norm_vingerafdruk": "5" * 64,
        "normspoor": "0.4",
    }
    assert [one["pad"] for one in data["bestanden"]] == ["a.pdf", "map/b.html", "é c.csv"]
    assert data["bestanden"][1] == {
        "pad": "map/b.html", "sha256": sha("map/b.html"), "grootte": 10, "type": "text/html",
    }  # fmt: skip


def test_a_manifest_reads_back_as_it_was_whatever_the_order_of_the_files():
    assert read_frozen(WHOLE.text) == WHOLE == frozen(ABOUT, [A, B, C])
    assert WHOLE.fingerprint == hashlib.sha256(WHOLE.text).hexdigest()


@pytest.mark.parametrize("name", ["dossier", "edition", "peildatum", "commit", "norm", "tool"])
def test_another_word_about_the_dossier_is_another_fingerprint(name):
    other = replace(ABOUT, **{name: date(2026, 1, 1) if name == "peildatum" else "iets anders"})

    assert frozen(other, [A, B, C]).fingerprint != WHOLE.fingerprint


def test_the_sums_cover_the_manifest_and_all_files_but_themselves():
    lines = WHOLE.sums.decode().splitlines()

    assert lines == [
        f"{WHOLE.fingerprint}  MANIFEST.json",
        f"{sha('a.pdf')}  a.pdf",
        f"{sha('map/b.html')}  map/b.html",
        f"{sha('é c.csv')}  é c.csv",
    ]


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("a b.txt", "{}  a b.txt\n"),
        ("a\\b", "\\{}  a\\\\b\n"),
        ("a\nb", "\\{}  a\\nb\n"),
        ("a\r\\n", "\\{}  a\\r\\\\n\n"),
    ],
)
def test_a_name_is_escaped_as_the_program_does(path, line):
    assert sums([(path, "f" * 64)]).decode() == line.format("f" * 64)


def _with(**changed: object) -> bytes:
    return json.dumps({**json.loads(WHOLE.text), **changed}).encode()


def _with_file(**changed: object) -> bytes:
    return _with(bestanden=[{**json.loads(WHOLE.text)["bestanden"][0], **changed}])


@pytest.mark.parametrize(
    "text",
    [
        b"", b"{", b"[]", b"\xff", b"[" * 100_000, b'{"soort": "iets anders", "versie": 1}',
        _with(dossier=None), _with(peildatum="ooit"), _with(bestanden=None), _with(bestanden=["a"]),
        _with_file(sha256="kort"), _with_file(grootte="10"), _with_file(grootte=True),
        _with_file(pad=""), _with_file(pad="../a"), _with_file(pad="/a"), _with_file(pad="C:\\a"),
        _with_file(pad=MANIFEST), _with_file(pad=SUMS),
        _with(bestanden=json.loads(WHOLE.text)["bestanden"] * 2),
    ],
)  # fmt: skip
def test_what_is_no_manifest_of_ours_is_refused(text):
    with pytest.raises(UnusableManifest, match="is niet te lezen, of is niet door Normspoor"):
        read_frozen(text)


def test_a_manifest_of_another_version_says_so():
    with pytest.raises(UnusableManifest, match="met een andere versie van Normspoor"):
        read_frozen(_with(versie=2))


@given(st.binary() | st.text().map(str.encode))
def test_no_bytes_break_the_reading_of_a_manifest(text):
    with pytest.raises(UnusableManifest):
        read_frozen(text)


@pytest.mark.parametrize(
    "path", ["../a", "a/../../b", "..", "/a", "\\a", "\\\\server\\a", "c:a", "a\\..\\b", "a\0b"]
)
def test_a_path_that_leaves_the_folder_is_seen(path):
    assert not stays_inside(path)


@pytest.mark.parametrize("path", ["a", "a/b.c", "a..b", "...", "a\\b", "é: c"])
def test_a_path_below_the_folder_is_fine(path):
    assert stays_inside(path)


def test_a_dossier_that_is_as_it_was_gives_nothing():
    assert told(seen()) == []


@pytest.mark.parametrize(
    ("now", "lines"),
    [
        ({"a.pdf": Seen(5, sha("anders"))}, ["a.pdf: dit bestand is veranderd."]),
        ({"a.pdf": Seen(99)}, ["a.pdf: dit bestand is veranderd."]),
        ({"a.pdf": None}, ["a.pdf: dit bestand ontbreekt."]),
        ({"z.pdf": Seen(5, sha("z"))}, ["z.pdf: dit bestand hoort er niet bij."]),
        ({"z.pdf": Seen(5)}, ["z.pdf: dit bestand hoort er niet bij."]),
        ({"a.pdf": None, "z.pdf": Seen(5, A.sha256)}, ["a.pdf: dit bestand heet nu z.pdf."]),
        (
            {"a.pdf": Seen(10, B.sha256), "map/b.html": Seen(5, A.sha256)},
            [
                "a.pdf: dit bestand heeft nu de inhoud van map/b.html.",
                "map/b.html: dit bestand heeft nu de inhoud van a.pdf.",
            ],
        ),
        ({"a.pdf": Seen(10, B.sha256)}, ["a.pdf: dit bestand heeft nu de inhoud van map/b.html."]),
        ({"a.pdf": Seen(0, odd=Kind.NO_FILE)}, ["a.pdf: dit is geen gewoon bestand. Open het niet."]),
        (
            {"../x": Seen(5, A.sha256, odd=Kind.OUTSIDE)},
            ["../x: deze naam wijst naar een plek buiten de map. Pak de zip niet uit."],
        ),
        (
            {"a.pdf": Seen(5, A.sha256, odd=Kind.DOUBLE)},
            ["a.pdf: dit bestand staat meer dan eens in de zip. Pak de zip niet uit."],
        ),
        (
            {SUMS: Seen(5, sha("x"))},
            ["SHA256SUMS: dit bestand past niet bij MANIFEST.json. Een van de twee is veranderd."],
        ),
        ({SUMS: None}, ["SHA256SUMS: dit bestand ontbreekt."]),
    ],
)  # fmt: skip
def test_each_difference_is_one_line_that_names_the_file(now, lines):
    assert told(seen(**now)) == lines


def test_a_file_that_stands_under_two_new_names_is_told_as_one_new_name_and_an_extra_one():
    now = seen(**{"a.pdf": None, "y.pdf": Seen(5, A.sha256), "z.pdf": Seen(5, A.sha256)})

    assert told(now) == [
        "a.pdf: dit bestand heet nu y.pdf.",
        "z.pdf: dit bestand hoort er niet bij.",
    ]


APART = unicodedata.normalize("NFD", C.path)


def test_an_accent_that_a_computer_writes_apart_is_no_other_name():
    assert C.path != APART
    assert told(seen(**{C.path: None, APART: Seen(C.size, C.sha256)})) == []


def test_but_beside_the_right_name_it_is_an_extra_file():
    assert told(seen(**{APART: Seen(1)})) == [f"{APART}: dit bestand hoort er niet bij."]


def test_a_fingerprint_is_read_aloud_in_groups_of_four():
    lines = aloud(WHOLE.fingerprint)

    assert "".join(lines).replace(" ", "") == WHOLE.fingerprint
    assert [len(line.split()) for line in lines] == [8, 8]
    assert all(re.fullmatch(r"[0-9a-f]{4}", group) for line in lines for group in line.split())


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("a/b.PDF", "application/pdf"),
        ("b.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("app.js", "text/javascript"),
        ("geen-ending", UNKNOWN),
        ("a.exe", UNKNOWN),
    ],
)
def test_the_kind_of_a_file_follows_from_its_ending(path, kind):
    assert media_type(path) == kind


def test_every_file_that_evidence_can_name_has_a_kind():
    assert [ending for ending in ENDINGS if media_type(f"a.{ending}") == UNKNOWN] == []
