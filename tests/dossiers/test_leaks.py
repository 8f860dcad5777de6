"""The searcher of the leak test sees a word in everything in which it can be packed."""

from __future__ import annotations

import base64
import gzip
import io
import pickle
import zipfile
import zlib

import pikepdf
import pytest

from support.leaks import leaks
from support.pictures import jpeg, png

WORD = "kanarie"
BYTES = b"tekst Kanarie tekst"


def _zip(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(name, data)
    return out.getvalue()


def _pdf(*, title: str = "", page: bytes = b"") -> bytes:
    out, pdf = io.BytesIO(), pikepdf.new()
    pdf.add_blank_page()
    pdf.pages[0].Contents = pdf.make_stream(page)
    pdf.docinfo["/Title"] = title
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)
    return out.getvalue()


HIDING = {
    "text": BYTES,
    "capitals": b"KANARIE",
    "utf-16": "kanarie".encode("utf-16-le"),
    "soft hyphen": "kan\u00adarie".encode(),
    "entity": b"kan&shy;arie",
    "number": b"kan&#97;rie",
    "line end": b"kana\nrie",
    "tags": b"kan<wbr>ar<em>ie</em>",
    "json": rb'{"a": "\u006banarie"}',
    "percent": b"href='k%61narie.html'",
    "zip": _zip("a.xml", BYTES),
    "name in a zip": _zip("kanarie.xml", b""),
    "zip in a zip": _zip("a.xlsx", _zip("a.xml", BYTES)),
    "gzip": gzip.compress(BYTES),
    "zlib": zlib.compress(BYTES),
    "objects.inv": b"# Sphinx inventory\n" + zlib.compress(BYTES),
    "base64": b"src='data:image/png;base64," + base64.b64encode(BYTES) + b"'",
    "pickle": pickle.dumps({"title": "Kanarie"}),
    "pdf title": _pdf(title="Kanarie"),
    "pdf title with accents": _pdf(title="Kanarië kanarie €"),
    "pdf page": _pdf(page=b"BT (Kanarie) Tj ET"),
    "png text": png(text=BYTES),
    "png packed text": png(packed=BYTES),
    "png behind the end": png() + BYTES,
    "jpeg comment": jpeg(comment=BYTES),
    "jpeg exif": jpeg(exif=BYTES),
}


@pytest.mark.parametrize("how", HIDING)
def test_a_planted_word_is_seen(tmp_path, how):
    (tmp_path / "bestand.bin").write_bytes(HIDING[how])

    assert leaks(tmp_path, [WORD]) != []


def test_a_name_is_seen_too(tmp_path):
    (tmp_path / "Kanarie").mkdir()

    assert leaks(tmp_path, [WORD]) == ["Kanarie: (naam)"]


def test_what_is_not_there_is_not_seen(tmp_path):
    for number, data in enumerate(HIDING.values()):
        (tmp_path / str(number)).write_bytes(data)

    assert leaks(tmp_path, ["roodborstje"]) == []
