"""Fields are written into one block of a page; every other byte stays as it was."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from normspoor.adapters.blocks import BlockNotFound, edited, set_fields
from support.factory import evidence

FIELDS = {"nagekeken_op": "2026-11-01", "nagekeken_door": "coördinator"}
NEW = ":nagekeken_op: 2026-11-01\n:nagekeken_door: coördinator\n"
BLOCK = ":::{bewijs} Plan\n:id: BEW-1\n:bron: document\n\nTekst.\n:::\n"
DONE = BLOCK.replace("\n\nTekst", f"\n{NEW}\nTekst")
OTHER = BLOCK.replace("BEW-1", "BEW-2")


def written(page: str, line: int = 1) -> str:
    """The page after the fields were written into BEW-1, which the build saw on this line."""
    found = edited(page.encode(), evidence("BEW-1", place=f"p.md:{line}"), FIELDS)
    return found.decode()


def test_new_fields_come_below_the_last_field():
    assert written(BLOCK) == DONE


def test_what_stands_around_the_block_stays():
    before, after = "# Kop \n\n\n" + OTHER, "\n" + OTHER + "geen regeleinde"

    assert written(before + BLOCK + after, 10) == before + DONE + after


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_lines_keep_their_ending(ending):
    assert written(BLOCK.replace("\n", ending)) == DONE.replace("\n", ending)


def test_a_page_with_both_endings_keeps_both():
    assert written("a\r\n" + BLOCK, 2) == "a\r\n" + DONE


def test_a_mark_before_the_first_line_stays():
    assert written("\ufeff" + BLOCK) == "\ufeff" + DONE


@pytest.mark.parametrize("indent", ["  ", "\t"])
def test_fields_are_indented_like_the_one_above(indent):
    def indented(text: str) -> str:
        return "".join(
            f"{indent}{line}" if line.strip() else line for line in text.splitlines(True)
        )

    assert written(indented(BLOCK)) == indented(DONE)


@pytest.mark.parametrize("fence", ["::::", "```", "~~~~", "::: "])
def test_every_fence_is_known(fence):
    page = BLOCK.replace(":::", fence)

    assert written(OTHER.replace(":::", fence) + page, 7) == (
        OTHER.replace(":::", fence) + DONE.replace(":::", fence)
    )


def test_a_block_within_another_is_found():
    assert written(f"::::{{note}}\n{BLOCK}::::\n", 2) == f"::::{{note}}\n{DONE}::::\n"


def test_fields_that_are_there_are_replaced_in_their_place():
    page = BLOCK.replace(":bron", ":nagekeken_door: directeur\n:nagekeken_op:\n:bron")

    assert written(page) == BLOCK.replace(
        ":bron", ":nagekeken_door: coördinator\n:nagekeken_op: 2026-11-01\n:bron"
    )


def test_writing_twice_is_writing_once():
    assert written(written(BLOCK)) == DONE


def test_a_sample_in_a_code_fence_is_no_block():
    sample = f"````markdown\n{BLOCK}````\n"

    assert written(sample + BLOCK, 1) == sample + DONE


def test_of_two_blocks_with_one_id_the_one_that_was_read_is_changed():
    assert written(BLOCK + BLOCK, 1) == DONE + BLOCK
    assert written(BLOCK + BLOCK, 7) == BLOCK + DONE


def test_a_strange_field_or_one_without_value_does_not_end_the_fields():
    strange = BLOCK.replace(":id", ":Wat-is 2:\n:leeg:\n:zonder\n:id")

    assert written(strange) == strange.replace("document\n", f"document\n{NEW}")


def test_a_block_that_ends_with_the_page_gets_whole_lines():
    assert written(":::{bewijs} Plan\n:id: BEW-1") == f":::{{bewijs}} Plan\n:id: BEW-1\n{NEW}"


def test_bytes_that_are_no_text_stay():
    page = b"\xff\n" + BLOCK.encode() + b"\x0c\xfe\x85\n"

    assert edited(page, evidence("BEW-1", place="p.md:2"), FIELDS) == (
        b"\xff\n" + DONE.encode() + b"\x0c\xfe\x85\n"
    )


@pytest.mark.parametrize(
    "page",
    [
        OTHER,
        "",
        BLOCK.replace("{bewijs}", "{keuze}"),
        BLOCK.replace(":id", "\n:id"),
        f"```\n{BLOCK}```\n",
        ":::{bewijs} Plan\n---\nid: BEW-1\n---\n:::\n",
    ],
    ids=["another-id", "nothing", "another-type", "id-in-the-text", "only-a-sample", "dashes"],
)
def test_a_block_that_is_not_there_is_told(page):
    with pytest.raises(BlockNotFound):
        written(page)


def on_disk(folder: Path, name: str = "p.md") -> Path:
    path = folder / name
    path.write_bytes(BLOCK.encode())
    return path


def test_the_page_is_replaced_and_nothing_is_left_beside_it(tmp_path):
    path = on_disk(tmp_path)
    path.chmod(0o640)
    set_fields(tmp_path, evidence("BEW-1", place="p.md:1"), FIELDS)

    assert path.read_bytes() == DONE.encode()
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_page_stays_whole_where_writing_fails(tmp_path, monkeypatch):
    def fail(*_: object) -> None:
        raise OSError

    path = on_disk(tmp_path)
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError):
        set_fields(tmp_path, evidence("BEW-1", place="p.md:1"), FIELDS)

    assert path.read_bytes() == BLOCK.encode()
    assert list(tmp_path.iterdir()) == [path]


def test_a_page_that_is_locked_stays_as_it_is(tmp_path, monkeypatch):
    path = on_disk(tmp_path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError):
        set_fields(tmp_path, evidence("BEW-1", place="p.md:1"), FIELDS)

    assert path.read_bytes() == BLOCK.encode()


def test_a_link_that_leads_out_of_the_dossier_is_not_followed(tmp_path):
    outside = on_disk(tmp_path, "buiten.md")
    inside = tmp_path / "dossier"
    inside.mkdir()
    (inside / "p.md").symlink_to(outside)
    with pytest.raises(PermissionError):
        set_fields(inside, evidence("BEW-1", place="p.md:1"), FIELDS)

    assert outside.read_bytes() == BLOCK.encode()
