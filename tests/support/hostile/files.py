"""Tricks that read or write what lies outside the dossier."""

from __future__ import annotations

from support.hostile.case import Case, Outcome, block, evidence, leaked, page
from support.hostile.code import no

_OUTSIDE = "staat niet in je dossier"
_POINTER = "snelkoppeling"


def _written(outcome: Outcome, case: Case) -> bool:
    """A file beside the dossier was made or changed."""
    text = (outcome.marks.parent / "buiten" / f"{case.name}.txt").read_text(errors="replace")
    return text != case.secret


CASES = (
    Case("invoegen", block("include", title="UP"), leaked, no("include"), 3),
    Case("letterlijk", block("literalinclude", title="UP"), leaked, no("literalinclude"), 3),
    Case("csv-bestand", block("csv-table", ":file: UP"), leaked, no("csv-table"), 3),
    Case("csv-adres", block("csv-table", ":url: file://SECRET"), leaked, no("csv-table"), 3),
    Case("raw-bestand", block("raw", ":file: UP", title="html"), leaked, no("raw"), 3),
    Case("raw-adres", block("raw", ":url: file://SECRET", title="html"), leaked, no("raw"), 3),
    Case("download", page("{download}`UP`"), leaked, no("{download}"), 3),
    Case("gewone-link", page("[lees dit](UP)"), leaked, _OUTSIDE, 3),
    Case("link-met-path", page("[lees dit](path:UP)"), leaked, _OUTSIDE, 3),
    Case("afbeelding", page("![plaatje](UP)"), leaked, _OUTSIDE, 3),
    Case("afbeelding-blok", block("image", title="UP"), leaked, _OUTSIDE, 3),
    Case("figuur", block("figure", title="UP"), leaked, _OUTSIDE, 3),
    Case("kaart-beeld", block("card", ":img-top: UP"), leaked, "'img-top' kan niet bij 'card'", 3),
    Case(
        "grafiek-bestand",
        block("graphviz", title="UP"),
        leaked,
        no("graphviz"),
        3,
    ),
    Case(
        "needs-van-buiten",
        block("needimport", title="UP.json"),
        lambda outcome, _: "PI-1" in outcome.needs,
        no("needimport"),
        3,
        files={
            "../buiten/needs-van-buiten.txt.json": '{"current_version": "1", "versions": {"1": '
            '{"needs": {"PI-1": {"id": "PI-1", "type": "bewijs", "title": "x", "content": ""}}}}}'
        },
    ),
    Case(
        "rst-invoegen",
        page("```{eval-rst}\n.. include:: UP\n```"),
        leaked,
        no("eval-rst"),
        3,
    ),
    Case(
        "rst-pagina",
        "",
        leaked,
        "alleen Markdown (.md) kan een pagina zijn",
        place="dossier/rst-pagina.rst",
        files={"dossier/rst-pagina.rst": "T\n=\n\n.. include:: UP\n"},
    ),
    Case(
        "verwezen-pagina",
        "",
        leaked,
        _POINTER,
        pointers={"dossier/verwezen-pagina.md": "SECRET"},
    ),
    Case(
        "verwezen-map",
        "",
        leaked,
        _POINTER,
        place="dossier/map",
        pointers={"dossier/map": "HERE/../elders"},
        files={"../elders/p.md": "# P\n\nGEHEIM-verwezen-map-GEHEIM\n"},
    ),
    Case(
        "verwezen-bijlage",
        page("[lees dit](bijlage.txt)"),
        leaked,
        _OUTSIDE,
        3,
        pointers={"dossier/bijlage.txt": "SECRET"},
    ),
    Case(
        "verwezen-taal",
        page("![plaatje](foto.png)"),
        leaked,
        _OUTSIDE,
        3,
        files={"dossier/foto.png": b"\x89PNG\r\n\x1a\n-"},
        pointers={"dossier/foto.nl.png": "SECRET"},
    ),
    Case(
        "verwezen-ster",
        page("![plaatje](ster.*)"),
        leaked,
        "de naam 'ster.*' kan niet",
        3,
        pointers={"dossier/ster.png": "SECRET"},
    ),
    Case(
        "sjabloon",
        evidence("BEW-SJ", ":template: ../../buiten/sjabloon"),
        lambda outcome, _: "GEHEIM" in str(outcome.needs.get("BEW-SJ")),
        "een bewijs kent geen veld 'template'",
        3,
        files={"../buiten/sjabloon.need": "GEHEIM", "needs_templates/leeg.need": ""},
    ),
    Case(
        "verborgen-bestand",
        page("[lees dit](../.instellingen)"),
        leaked,
        _OUTSIDE,
        3,
        files={".instellingen": "GEHEIM-verborgen-bestand-GEHEIM"},
    ),
    Case(
        "instellingen-lezen",
        page("[lees dit](../conf.py)"),
        lambda outcome, _: any(outcome.output.rglob("_downloads/*/conf.py")),
        "een bestand als '../conf.py' kan niet in een dossier",
        3,
    ),
    Case(
        "docutils-schrijft",
        page("tekst"),
        _written,
        "'docutils.conf' hoort niet in een dossier",
        place="docutils.conf",
        files={"docutils.conf": "[general]\nrecord_dependencies: SECRET\n"},
    ),
)
