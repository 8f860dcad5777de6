"""Reading the report of a frozen dossier that can come from anybody."""

from __future__ import annotations

import json
import os
import struct
import zipfile
from pathlib import Path

import pytest

from normspoor.adapters import report_file
from normspoor.adapters.report_file import UnusableReport, read_report
from normspoor.core.report.data import as_data
from support.sample_report import sample_report

TEXT = json.dumps(as_data(sample_report()))


def packed(path: Path, *names: str, text: str = TEXT) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("dossier/anders.json", "{}")
        for name in names:
            archive.writestr(name, text)
    return path


def written(path: Path, text: str = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def refused(path: Path) -> str:
    with pytest.raises(UnusableReport) as told:
        read_report(path)
    said = str(told.value)
    assert said.startswith(f"{path}: ")
    return said


def test_the_file_itself_can_be_given_under_any_name(tmp_path):
    assert read_report(written(tmp_path / "vorig.json")) == sample_report()


@pytest.mark.parametrize(
    "place", ["metrics.json", "rapport/metrics.json", "d/rapport/metrics.json"]
)
def test_it_may_lie_two_folders_deep_in_a_folder_or_a_zip(tmp_path, place):
    written(tmp_path / "map" / place)

    assert read_report(tmp_path / "map") == sample_report()
    assert read_report(packed(tmp_path / "d.zip", place)) == sample_report()


def test_deeper_it_is_not_looked_for(tmp_path):
    written(tmp_path / "map" / "a/b/c/metrics.json")

    assert "staat geen metrics.json" in refused(tmp_path / "map")
    assert "staat geen metrics.json" in refused(packed(tmp_path / "d.zip", "a/b/c/metrics.json"))


def test_two_of_them_are_named(tmp_path):
    for place in ("a/metrics.json", "b/metrics.json"):
        written(tmp_path / "map" / place)

    assert "(a/metrics.json, b/metrics.json)" in refused(tmp_path / "map")
    both = packed(tmp_path / "d.zip", "a/metrics.json", "b/metrics.json")
    assert "(a/metrics.json, b/metrics.json)" in refused(both)


def test_what_is_not_there_or_is_no_file_is_said(tmp_path):
    os.mkfifo(tmp_path / "pijp")

    assert "is er niet" in refused(tmp_path / "weg.zip")
    assert "is er niet" in refused(tmp_path / "pijp")


def test_a_pointer_out_of_a_folder_is_not_followed(tmp_path):
    outside = written(tmp_path / "elders" / "metrics.json")
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "metrics.json").symlink_to(outside)
    (tmp_path / "map" / "rapport").symlink_to(outside.parent)

    assert "staat geen metrics.json" in refused(tmp_path / "map")


@pytest.mark.parametrize(
    "text",
    ["", "{", "\ud800", "[" * 100_000, '{"versie": ' + "9" * 5000 + "}", "\x00"],
    ids=["nothing", "cut-off", "no-utf-8", "deep", "a-long-number", "a-zero"],
)
def test_what_is_no_json_is_said(tmp_path, text):
    path = tmp_path / "metrics.json"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))

    assert "geen goede JSON" in refused(path)


@pytest.mark.parametrize(
    "data",
    ["[]", "null", "{}", '{"versie": 2}', TEXT.replace('"kop"', '"hoofd"')],
    ids=["a-list", "null", "empty", "another-version", "another-name"],
)
def test_what_is_no_report_of_this_version_is_said(tmp_path, data):
    assert "past niet bij deze versie" in refused(written(tmp_path / "metrics.json", data))


def test_what_is_too_large_is_not_taken_in_also_where_a_zip_says_otherwise(tmp_path, monkeypatch):
    monkeypatch.setattr(report_file, "LARGEST", len(TEXT) - 1)

    assert "te groot" in refused(written(tmp_path / "metrics.json"))
    assert "te groot" in refused(packed(tmp_path / "d.zip", "metrics.json"))
    monkeypatch.setattr(report_file, "LARGEST", len(TEXT))
    assert read_report(tmp_path / "metrics.json") == sample_report()


def test_a_zip_that_lies_about_a_size_brings_no_more_than_it_says(tmp_path, monkeypatch):
    monkeypatch.setattr(report_file, "LARGEST", 1_000_000)
    bomb = packed(tmp_path / "d.zip", "metrics.json", text=" " * 50_000_000)
    raw = bomb.read_bytes()
    bomb.write_bytes(raw.replace(struct.pack("<I", 50_000_000), struct.pack("<I", 10)))

    assert "d.zip" in refused(bomb)


@pytest.mark.parametrize("harm", ["no-zip", "end-lost", "locked", "odd-method", "broken-inside"])
def test_a_zip_that_cannot_be_read_is_said(tmp_path, harm):
    path = packed(tmp_path / "d.zip", "metrics.json")
    raw = bytearray(path.read_bytes())
    entry = raw.rindex(b"PK\x01\x02")
    local = raw.index(b"metrics.json") - 30
    match harm:
        case "no-zip":
            raw = bytearray(TEXT.encode())
        case "end-lost":
            del raw[-40:]
        case "locked":
            raw[entry + 8] |= 1
            raw[local + 6] |= 1
        case "odd-method":
            raw[entry + 10] = raw[local + 8] = 99
        case _:
            raw[local + 60 : local + 90] = b"\xff" * 30
    path.write_bytes(raw)

    assert "beschadigd" in refused(path)


def test_a_zip_that_lost_its_begin_is_said(tmp_path):
    path = packed(tmp_path / "d.zip", "metrics.json")
    path.write_bytes(path.read_bytes()[500:])

    assert "of het heel is" in refused(path)


def test_a_name_in_a_zip_leads_nowhere(tmp_path):
    (tmp_path / "map").mkdir()
    path = packed(tmp_path / "map" / "d.zip", "../metrics.json")

    assert read_report(path) == sample_report()
    assert sorted(one.name for one in tmp_path.rglob("*")) == ["d.zip", "map"]


def test_a_folder_without_rights_is_said(tmp_path, monkeypatch):
    path = written(tmp_path / "metrics.json")

    def no_rights(*_args, **_given):
        raise PermissionError

    monkeypatch.setattr(Path, "open", no_rights)
    monkeypatch.setattr(report_file, "is_zipfile", lambda _path: False)
    assert "Kijk of je erbij mag" in refused(path)
