"""Tricks with files that go along with a page."""

from __future__ import annotations

from support.hostile.case import Case, Harm, Outcome, page

_KIND = "een bestand als '{}' kan niet in een dossier"
_NAME = "kan niet. Gebruik letters, cijfers"


def _published(text: str) -> Harm:
    """A file with this text can be opened on the site."""

    def harm(outcome: Outcome, case: Case) -> bool:
        return any(
            text.encode() in path.read_bytes()
            for folder in ("_downloads", "_images")
            for path in (outcome.output / folder).rglob("*")
            if path.is_file()
        )

    return harm


def _svg(name: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg"><script>alert("{name}")</script></svg>'


def _named(name: str) -> Harm:
    """A file with this name can be opened on the site."""

    def harm(outcome: Outcome, case: Case) -> bool:
        return any(outcome.output.rglob(name))

    return harm


CASES = (
    Case(
        "svg-afbeelding",
        page("![plaatje](kwaad.svg)"),
        _published('alert("beeld")'),
        _KIND.format("kwaad.svg"),
        3,
        files={"dossier/kwaad.svg": _svg("beeld")},
    ),
    Case(
        "svg-bijlage",
        page("[plaatje](kwaad2.svg)"),
        _published('alert("bijlage")'),
        _KIND.format("kwaad2.svg"),
        3,
        files={"dossier/kwaad2.svg": _svg("bijlage")},
    ),
    Case(
        "html-bijlage",
        page("[lees dit](kwaad.html)"),
        _published("alert('html')"),
        _KIND.format("kwaad.html"),
        3,
        files={"dossier/kwaad.html": "<script>alert('html')</script>"},
    ),
    Case(
        "vermomde-bijlage",
        page("[lees dit](kwaad.pdf)"),
        _published("alert('vermomd')"),
        "wat er in 'kwaad.pdf' staat, past niet bij de naam",
        3,
        files={"dossier/kwaad.pdf": "<script>alert('vermomd')</script>"},
    ),
    Case(
        "ster-bijlage",
        page("![plaatje](kwaad3.*)"),
        _published('alert("ster")'),
        "de naam 'kwaad3.*' kan niet",
        3,
        files={"dossier/kwaad3.svg": _svg("ster")},
    ),
    Case(
        "macro-bijlage",
        page("[open](kwaad.docm)"),
        _published("KWADE-MACRO"),
        _KIND.format("kwaad.docm"),
        3,
        files={"dossier/kwaad.docm": b"PK\x03\x04KWADE-MACRO"},
    ),
    Case(
        "programma-bijlage",
        page("[open](kwaad.exe)"),
        _published("KWAAD-PROGRAMMA"),
        _KIND.format("kwaad.exe"),
        3,
        files={"dossier/kwaad.exe": b"MZKWAAD-PROGRAMMA"},
    ),
    Case(
        "grote-bijlage",
        page("[open](groot.pdf)"),
        _named("groot.pdf"),
        "het bestand 'groot.pdf' is te groot",
        3,
        files={"dossier/groot.pdf": b"%PDF-" + bytes(10_000_001)},
    ),
    Case(
        "naam-van-bijlage",
        page("[open](<kwaad;$(rm x).pdf>)"),
        _named("kwaad;$(rm x).pdf"),
        _NAME,
        3,
        files={"dossier/kwaad;$(rm x).pdf": b"%PDF-"},
    ),
    Case(
        "omgekeerde-bijlage",
        page("[open](<stuk\u202efdp.pdf>)"),
        _named("stuk\u202efdp.pdf"),
        "",
        files={"dossier/stuk\u202efdp.pdf": b"%PDF-"},
    ),
)
