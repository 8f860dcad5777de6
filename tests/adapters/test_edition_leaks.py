"""What was made is looked through for what was left out, also where it is packed."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

import pytest

from normspoor.adapters.edition import CannotPublish, Copy, packed
from normspoor.adapters.edition.leaks import leaks
from normspoor.core.edition import Edition
from normspoor.core.edition.words import Secret
from support.harmed import harmed

SECRETS = (Secret("AMB-STIL", "x.md:3"), Secret("Stille wens", "x.md:3"))


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("blad.xml", "<t>Stille wens</t>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"a\nb\nEen stille wens", 3),
        (b"<p>Stil&shy;le wens</p>", 1),
        (b'{"id": "amb-stil"}', 1),
        (b'\n{"titel": "St\\u0069lle wens"}', 2),
        (b'<a href="Stille%20wens.html">', 1),
        (b"Stille wens %20", 1),
        (_zip(), 1),
        (b"%PDF-1.7\nstream\n" + zlib.compress(b"(Stille wens) Tj") + b"\nendstream", 1),
    ],
)
def test_a_word_is_found_in_what_was_made(tmp_path, data, line):
    (tmp_path / "a.bin").write_bytes(data)

    assert [(name, at) for name, at, _ in leaks(tmp_path, SECRETS)] == [("a.bin", line)]


def test_a_word_is_told_once_for_each_file_however_often_it_stands_there(tmp_path):
    (tmp_path / "AMB-STIL.zip").write_bytes(_zip() + b"")
    (tmp_path / "b.html").write_text("AMB-STIL &amp; Stille wens\nAMB-STIL", encoding="utf-8")

    assert [(name, line, secret and secret.word) for name, line, secret in leaks(tmp_path, SECRETS)] == [
        ("AMB-STIL.zip", 0, "AMB-STIL"), ("AMB-STIL.zip", 1, "Stille wens"),
        ("b.html", 1, "AMB-STIL"), ("b.html", 1, "Stille wens"),
    ]  # fmt: skip


def test_the_name_of_a_file_counts_and_what_everybody_may_read_does_not(tmp_path):
    for name in ("i/AMB-STIL.html", "norm/AMB-STIL.html", "normaal.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")

    assert [name for name, _, _ in leaks(tmp_path, SECRETS, ["norm"])] == ["i/AMB-STIL.html"]


def test_an_output_with_something_hidden_in_it_is_refused(tmp_path):
    copy = Copy(Path("x"), Edition.PUBLIEK, secrets=SECRETS)
    copy.check(tmp_path)
    (tmp_path / "a.html").write_text("AMB-STIL", encoding="utf-8")

    with pytest.raises(CannotPublish, match=r"a\.html: hier staat 'AMB-STIL'"):
        copy.check(tmp_path)


def test_of_very_many_places_the_first_are_named_and_the_others_counted(tmp_path):
    for number in range(10, 35):
        (tmp_path / f"{number}.html").write_text("AMB-STIL", encoding="utf-8")

    with pytest.raises(CannotPublish) as refused:
        Copy(Path("x"), Edition.PUBLIEK, secrets=SECRETS).check(tmp_path)

    lines = str(refused.value).splitlines()
    assert (len(lines), lines[20][:8], lines[21]) == (22, "29.html:", "En nog 5 plekken.")


def test_an_output_with_a_file_nobody_can_look_into_is_refused(tmp_path):
    (tmp_path / "a.zip").write_bytes(harmed("locked"))

    with pytest.raises(CannotPublish, match=r"a\.zip: Normspoor kan niet in dit bestand kijken"):
        Copy(Path("x"), Edition.PUBLIEK, secrets=SECRETS).check(tmp_path)


def test_far_too_much_in_a_pdf_is_not_taken_out(tmp_path, monkeypatch):
    monkeypatch.setattr(packed, "most_out_of", lambda _: 1_000)
    stream = b"%PDF-1.7\nstream\n" + zlib.compress(b"0" * 1_001) + b"\nendstream"
    (tmp_path / "a.pdf").write_bytes(stream)

    assert list(leaks(tmp_path, SECRETS)) == [("a.pdf", 0, None)]
