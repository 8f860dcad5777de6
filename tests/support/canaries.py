"""A whole dossier in which everything hidden carries a word that may come out nowhere."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from normspoor.adapters.norm import CURRENT, norm
from normspoor.core.metamodel import TYPES_BY_NAME, Kind
from support.pictures import jpeg, png
from support.planted import whole_pages

#: Part of every word that may come out nowhere; what follows tells where it was planted.
CANARY = "kanarie"
#: Where the hidden pages lie; the name of a folder on top is in conf.py, so it is known.
_FOLDER = f"dossier/{CANARY}map"
_TEXTS_READ = {"punt", "waarde", "controle"}
_OPENING = re.compile(r"^:::\{(\w+)\}")
_FIELD = re.compile(r"^:(\w+): (.*)$")
_ID = re.compile(r"^:id: (\S+)$", re.MULTILINE)
_PARTNER = re.compile(r"^:::\{partner\} (.+)$", re.MULTILINE)

#: The norm by hand: a site would get all its pages beside it, which takes long.
_CONF = f"""\
project = "Proef"
extensions = ["normspoor.sphinx"]
needs_external_needs = [
    {{"json_path": "{norm(CURRENT).needs_json}", "base_url": "norm", "version": "2026.1"}}
]
"""
_ABOVE = (
    f"---\nclassificatie: vertrouwelijk\n---\n\n% {CANARY}commentaar\n\n<!-- {CANARY}html -->\n\n"
)
_SECOND = f"""
:::{{bewijs}} Onleesbaar {CANARY}titel

{CANARY}tekst in een blok zonder id
:::

:::{{{CANARY}type}} Onbekend {CANARY}titel
:id: {CANARY.upper()}-1
:::

![{CANARY}alt]({CANARY}beeld.png)
[{CANARY}bijlage]({CANARY}los.pdf)
"""


def pages() -> dict[str, str]:
    """All pages by their file, hidden and shown."""
    whole = whole_pages()
    ids = sorted({one for text in whole.values() for one in _ID.findall(text)}, key=len)
    partners = {one for text in whole.values() for one in _PARTNER.findall(text)}
    found = {
        f"{_FOLDER}/{name.replace('/', f'/{CANARY}-')}": _ABOVE + _salted(text, ids, partners)
        for name, text in whole.items()
    }
    found[f"{_FOLDER}/{CANARY}-los.md"] = f"{_ABOVE}# Los {CANARY}kop\n{_SECOND}"
    found["index.md"] = _INDEX
    found["dossier/open.md"] = _OPEN
    return found


def _salted(text: str, ids: list[str], partners: set[str]) -> str:
    """A page with the word in every title, id, text field and line, for nobody but the auditor."""
    text = re.sub(r"^(:classificatie:) \w+$", r"\1 vertrouwelijk", text, flags=re.MULTILINE)
    longest_first = "|".join(map(re.escape, reversed(ids)))
    text = re.sub(rf"(?<![\w-])({longest_first})(?![\w-])", rf"\1-{CANARY.upper()}", text)
    for title in partners:
        text = text.replace(title, f"{title} {CANARY}partner")
    type_name, lines = "", []
    for line in text.splitlines():
        opening, field = _OPENING.match(line), _FIELD.match(line)
        type_name = opening[1] if opening else type_name
        if field and _is_text(type_name, field[1]):
            lines.append(f"{line} {CANARY}veld")
        elif line and not field and line != ":::":
            lines.append(f"{line}{'' if line.endswith('.') else '.'} {CANARY}tekst")
        else:
            lines.append(line)
    return "\n".join([*lines, ""])


def _is_text(type_name: str, name: str) -> bool:
    field = TYPES_BY_NAME[type_name].field(name) if type_name else None
    return field is not None and field.kind is Kind.TEXT and name not in _TEXTS_READ


_INDEX = f"""\
---
classificatie: openbaar
---

# Proef

:::{{toctree}}
dossier/open
Titel van een {CANARY}pagina <{_FOLDER}/bewijs>
{_FOLDER}/samenwerkingen/{CANARY}-lezen
:::

Zie ook {{doc}}`/{_FOLDER}/bewijs` en [het bewijs]({_FOLDER}/bewijs.md).
"""
_EVIDENCE = """\
:id: BEW-{id}
:scope: organisatie
:bron: document
:klasse: aantonend
:datum: 2026-06-23
:versie: {word}versie
:vindplaats: {place}
:bevat_persoonsgegevens: {private}
:classificatie: {name}
:onderbouwt: SV-OPEN, SAM-ORG-V3
:nagekeken_op: 2026-07-01
:nagekeken_door: {word}functie
"""


def _evidence(item_id: str, place: str, name: str, private: str = "nee", word: str = CANARY) -> str:
    return _EVIDENCE.format(id=item_id, place=place, name=name, private=private, word=word)


_SECRET, _PRIVATE = f"STUK-{CANARY.upper()}", f"LIJST-{CANARY.upper()}"
_OPEN = f"""\
---
classificatie: openbaar
---

# Samen open

% {CANARY}commentaar

Zie {{need}}`BEW-{_SECRET}`, {{need}}`BEW-{_PRIVATE}` en {{need}}`SV-LEZEN-{CANARY.upper()}`.
<!-- {CANARY}html
over meer regels --> Gewone woorden.

[//]: # ({CANARY}verwijzing)
[{CANARY}naam]: https://example.org/{CANARY}

:::{{samenwerkingsverband}} Samen open
:id: SV-OPEN
:scope: organisatie
:doel: Iedereen leest mee # {CANARY}achteraan
:status: experiment
:vorm: werkgroep
:start: 2026-02-01

% {CANARY}inblok
Ons verhaal.
:::

:::{{bewijs}} Openbaar stuk
{_evidence("OPEN", "stukken/open.pdf", "openbaar", word="1")}:::

:::::{{note}}
Een kader.

::::{{bewijs}} Vertrouwelijk {CANARY}titel
{_evidence(_SECRET, f"stukken/{CANARY}geheim.pdf", "vertrouwelijk")}
{CANARY}tekst in een bewijs.

```text
:::
{CANARY}code
```

% {CANARY}commentaar

[{CANARY}stuk](stukken/{CANARY}geheim.pdf) en ![{CANARY}alt](stukken/{CANARY}beeld.png)
::::
:::::

:::{{bewijs}} Lijst met {CANARY}namen
{_evidence(_PRIVATE, f"stukken/{CANARY}lijst.xlsx", "openbaar", "ja")}:::

[De lijst](stukken/{CANARY}lijst.xlsx), [het stuk](stukken/open.pdf).

![Een foto](stukken/foto.jpg)

![Een tekening](stukken/tekening.png)
"""


def _sheet() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("a.xml", f"<a>{CANARY}cel</a>")
    return out.getvalue()


def write(folder: Path) -> Path:
    """The dossier on disk, with its files and with what may never go along."""
    word = CANARY.encode()
    files = {
        "dossier/stukken/open.pdf": b"%PDF-1.4 openbaar",
        f"dossier/stukken/{CANARY}geheim.pdf": b"%PDF-1.4 " + word,
        f"dossier/stukken/{CANARY}beeld.png": png(text=word),
        f"dossier/stukken/{CANARY}lijst.xlsx": _sheet(),
        f"dossier/stukken/{CANARY}los.pdf": b"%PDF-1.4 " + word,
        f"{_FOLDER}/{CANARY}los.pdf": b"%PDF-1.4 " + word,
        "dossier/stukken/foto.jpg": jpeg(comment=word, exif=word, thumbnail=word) + word,
        "dossier/stukken/tekening.png": png(text=word, packed=word) + word,
        f"{_FOLDER}/{CANARY}beeld.png": png(text=word),
        ".git/config": word,
        "_build/site/index.html": word,
        f"dossier/.{CANARY}": word,
        f"dossier/_{CANARY}.md": word,
    }
    texts = {"conf.py": _CONF, **pages()}
    for name, content in {**files, **{name: text.encode() for name, text in texts.items()}}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder
