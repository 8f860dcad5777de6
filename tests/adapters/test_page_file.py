"""A page is written whole or not at all, and only where a page can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from normspoor.adapters.page_file import checked_page, write_page
from normspoor.adapters.writing import CannotWrite


def test_a_page_is_written_over_and_leaves_nothing_beside_it(tmp_path):
    path = checked_page(tmp_path / "a.HTML")
    write_page(path, "eerst")
    write_page(path, "daarna \ud83d é")

    assert path.read_text(encoding="utf-8") == "daarna ? é"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["metrics.json", "weg/a.html", "map.html", "bestand/a.html"])
def test_elsewhere_no_page_comes(tmp_path, name):
    (tmp_path / "map.html").mkdir()
    (tmp_path / "bestand").write_text("", encoding="utf-8")

    with pytest.raises(CannotWrite, match=name):
        checked_page(tmp_path / name)


@pytest.mark.parametrize("moment", ["write_bytes", "replace"])
def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch, moment):
    path = tmp_path / "a.html"
    write_page(path, "eerst")

    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, moment, full)
    with pytest.raises(CannotWrite, match="Maak ruimte"):
        write_page(path, "daarna")
    assert path.read_text(encoding="utf-8") == "eerst"
    assert list(tmp_path.iterdir()) == [path]
