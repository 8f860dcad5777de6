"""What honest people write passes, also where it looks like a trick."""

from __future__ import annotations

import runpy
import zlib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from normspoor.adapters.build import Built, build
from normspoor.adapters.catalog import read_records
from normspoor.sphinx.outside.trust import is_outside
from support.dossier import new_dossier
from support.hostile.build import OURS, write
from support.hostile.case import block, elements, evidence
from support.pages import ROOT

_NUL = "\u200b"
_POINT = (
    ":id: TP-EIGEN", ":lijst: INDICATOREN", ":beslist: computer", ":scope: organisatie",
    ":controle: antwoord_gegeven", ":toetst: SAM-IND-1",
)  # fmt: skip
_STRANGE = """\
# Over `<script>` en {accolades}

Zo schrijf je dat niet: `<script>alert(1)</script>` of `{include}`.
Het is kleiner dan 5 (a < b) en groter dan 3 (b > a), dus 3 < x > 2.
Vul bij <naam> je naam in, en bij <functie> je functie.
Schrijf [[naam]] of <<tekst>> in het sjabloon, en =1+1 in een rekenblad.
De code is {{ naam }} of {% if %} of ${variabele}; dat kost $5 of 5% & meer.
Zij zei: "Dat is 'heel' goed", en toen: [nog niet klaar].
Zie <https://voorbeeld.example/pad?a=1&b=2#hier>, [de site](https://voorbeeld.example "Titel"),
[het adres](mailto:info@bibliotheek) of [bel](tel:0123456789).
In het Arabisch: \u0645\u0631\u062d\u0628\u0627 \u200f(hallo), en een gezin: \U0001f468\u200d\U0001f469\u200d\U0001f467.
Afbreek\u00adbaar, en\u00a0vast, met\u200bniets ertussen, en BIJ\u200dNA.

<!-- Dit is een aantekening voor onszelf. -->

```python
__import__("os").system("rm -rf /")  # een voorbeeld
```

````markdown
:::{include} ../../geheim.txt
:::
:::{raw} html
<script>alert(1)</script>
:::
````

    <iframe src="javascript:alert(1)"></iframe>

> Een citaat van een ander.
>
> - met een lijst
>   - in een lijst
>     1. in een lijst

Begrip
: Uitleg met een voetnoot[^1].

[^1]: De voetnoot.

:::{note}
Let op: `{need}` verwijst naar {need}`SAM-NORM`.
:::

::::{tab-set}
:::{tab-item} Eerst
Dit.
:::
:::{tab-item} Dan
Dat.
:::
::::

:::{dropdown} Meer
Uitleg.
:::

::::{grid} 1 1 2 2
:gutter: 2

:::{grid-item-card} Profiel
:link: profiel
:link-type: doc
:link-alt: Profiel

Naar het profiel.
:::
::::

:::{list-table} Een tabel
:header-rows: 1
:widths: 30 70

* - Kop
  - Kop
* - cel
  - `{cel}`
:::

:::{figure} beelden/foto-van-ons.png
:alt: Een foto
:width: 50%

Bijschrift.
:::

![Een foto](beelden/foto-van-ons.png)

Lees [het verslag](<stukken/verslag (concept).pdf>) of [het profiel](profiel.md).
"""


def _picture() -> bytes:
    head = b"\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00"
    data = zlib.compress(b"\x00\x00")
    parts = [head[4:], b"IDAT" + data, b"IEND"]
    chunks = ((len(part) - 4).to_bytes(4) + part + zlib.crc32(part).to_bytes(4) for part in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _large() -> str:
    rows = "\n".join(f"| rij {n} | <{n}> | {{{n}}} | [{n}] | *{n}* |" for n in range(1_500))
    return f"# Een grote tabel\n\n| a | b | c | d | e |\n|---|---|---|---|---|\n{rows}\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier with pages that look suspicious."""
    folder = write(tmp_path_factory.mktemp("eerlijk") / "map", (), OURS)
    dossier = folder / "dossier"
    for name in ("beelden", "stukken"):
        (dossier / name).mkdir()
    (dossier / "beelden" / "foto-van-ons.png").write_bytes(_picture())
    (dossier / "stukken" / "verslag (concept).pdf").write_bytes(b"%PDF-1.7\n")
    pages = {
        "vreemd.md": _STRANGE,
        "groot.md": _large(),
        "windows.md": "\ufeff" + evidence("BEW-WIN", title="Café").replace("\n", "\r\n"),
        "mac.md": evidence("BEW-MAC").replace("\n", "\r"),
        "los.md": "---\norphan: true\n---\n# Los\n",
        "Plan & verslag (2026), deel 1.md": "# Plan\n",
        "punt.md": block("toetspunt", *_POINT, title="Indicator 1 heeft ons antwoord."),
        "haken.md": evidence("BEW-HAKEN", title="[[concept]] <<a>> =1+1 @functie"),
        "stof.md": evidence(f"BEW-{_NUL}STOF"),
    }
    for name, text in pages.items():
        (dossier / name).write_bytes(text.encode())
    return folder


@pytest.fixture(scope="module")
def site(folder: Path, norm_beside: Callable[[Path], Path]) -> Built:
    """Its site."""
    return build(folder, "html", norm_beside(folder / "_build" / "site"))


def test_nothing_is_said_about_honest_pages(site):
    assert site.warnings == ()


@pytest.mark.parametrize(
    "text",
    [
        '<code class="docutils literal notranslate"><span class="pre">&lt;script&gt;',
        "Vul bij &lt;naam&gt; je naam in",
        "De code is {{ naam }} of {% if %} of ${variabele}",
        "kleiner dan 5 (a &lt; b)",
        'href="https://voorbeeld.example/pad?a=1&amp;b=2#hier"',
        'href="tel:0123456789"',
        "\u200f(hallo)",
        "&lt;iframe src=",
    ],
)
def test_what_they_wrote_is_read(site, text):
    assert text in (site.output / "dossier" / "vreemd.html").read_text(encoding="utf-8")


def test_nothing_they_showed_as_an_example_is_done(site):
    page = (site.output / "dossier" / "vreemd.html").read_text(encoding="utf-8")

    assert not [name for name, _ in elements(page) if name == "iframe"]
    assert "aantekening voor onszelf" not in page


def test_a_large_table_keeps_every_row(site):
    page = (site.output / "dossier" / "groot.html").read_text(encoding="utf-8")

    assert page.count("<tr") == 1_501


@pytest.mark.parametrize("need_id", ["BEW-WIN", "BEW-MAC", "BEW-STOF"])
def test_marks_and_line_ends_of_other_systems_just_work(site, need_id):
    assert f'"{need_id}"' in (site.output / "needs.json").read_text(encoding="utf-8")


def test_a_point_of_the_team_itself_stands_beside_those_of_the_norm(site):
    assert read_records(site.needs_json)["TP-EIGEN"]["controle"] == "antwoord_gegeven"


def test_what_looks_like_code_in_a_title_stays_a_title(site):
    title = read_records(site.needs_json)["BEW-HAKEN"]["title"]

    assert title == "[[concept]] <<a>> =1+1 @functie"


def test_a_new_dossier_has_nothing_that_is_refused(tmp_path):
    folder = new_dossier(tmp_path / "nieuw", "--taalhuis", "--ido")
    built = build(folder, "needs", tmp_path / "uit")

    assert not [
        one for one in read_records(built.needs_json).values() if one["type"] == "onleesbaar"
    ]


def test_the_example_dossier_is_read_as_input_from_outside_and_the_norm_is_not():
    settings = SimpleNamespace(**runpy.run_path(str(ROOT / "conf.py")))
    pages = [path.relative_to(ROOT).as_posix() for path in ROOT.glob("[cdn]*s/**/*.md")]
    outside = {page for page in pages if is_outside(settings, page)}

    assert outside == {page for page in pages if page.startswith("docs/voorbeelddossier/")} != set()
