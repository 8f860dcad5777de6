"""All forms of a report, written into a folder."""

from __future__ import annotations

import pytest

from normspoor.report.csv_files import csv_of
from normspoor.report.forms import CSV, FORMS, write_forms
from support.sample_report import sample_report


def test_every_form_is_written_and_named(tmp_path):
    folder = tmp_path / "rapport"
    written = write_forms(sample_report(), folder)

    names = [*(name for name, _ in FORMS), *(f"{CSV}/{one}" for one in csv_of(sample_report()))]
    assert [path.relative_to(folder).as_posix() for path in written] == names
    assert sorted(written) == sorted(path for path in folder.rglob("*") if path.is_file())
    for name, made in FORMS:
        assert (folder / name).read_bytes() == made(sample_report())


def test_a_folder_that_cannot_be_made_is_for_the_caller_to_tell(tmp_path):
    (tmp_path / "rapport").write_text("in use", encoding="utf-8")

    with pytest.raises(OSError):
        write_forms(sample_report(), tmp_path / "rapport")
