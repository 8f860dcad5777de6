"""A picture goes along without anything that is no picture."""

from __future__ import annotations

import pytest

from normspoor.adapters.edition.pictures import Unreadable, cleaned
from support.pictures import FRAME, JFIF, SCAN, jpeg, png

WORD = b"geheim"


@pytest.mark.parametrize(
    "picture",
    [png(text=WORD), png(packed=WORD), png() + WORD, png(text=WORD, packed=WORD) + png(text=WORD)],
)
def test_a_png_keeps_its_points_only(picture):
    assert cleaned(picture, ".png") == png()


@pytest.mark.parametrize(
    "picture",
    [jpeg(comment=WORD), jpeg(exif=WORD), jpeg(thumbnail=WORD), jpeg() + WORD, jpeg(turned=1)],
)
def test_a_jpeg_keeps_its_points_only(picture):
    assert cleaned(picture, ".jpg") == b"\xff\xd8" + JFIF + FRAME + SCAN
    assert cleaned(picture, ".jpeg") == jpeg()


def test_a_photo_that_was_held_sideways_stays_upright():
    left = cleaned(jpeg(turned=6, exif=WORD), ".jpg")

    assert WORD not in left
    assert left == cleaned(left, ".jpg")
    assert b"Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03" in left
    assert left.partition(b"\x01\x12\x00\x03\x00\x00\x00\x01")[2][:2] == b"\x00\x06"


@pytest.mark.parametrize("turned", [0, 9, 60_000])
def test_a_turn_that_does_not_exist_is_none(turned):
    assert cleaned(jpeg(turned=turned, exif=WORD), ".jpg") == jpeg()


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (png()[:-12], ".png"),
        (png()[:40], ".png"),
        (jpeg()[:-2], ".jpg"),
        (jpeg()[:30], ".jpg"),
        (jpeg(), ".png"),
        (png(), ".jpg"),
        (b"GIF89a", ".gif"),
        (b"RIFF", ".webp"),
        (b"", ".png"),
    ],
)
def test_half_a_picture_and_another_kind_are_refused(data, ending):
    with pytest.raises(Unreadable):
        cleaned(data, ending)
