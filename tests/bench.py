"""How long a site takes, as ratios within one run: ours, bare sphinx-needs, plain Sphinx.

Seconds say more about the machine than about the program; a ratio of two builds of the same
pages, one after the other, can be compared between machines.  Run it with ``make bench``.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from support.cost import Cost, run

SIZES = (1_000, 5_000)
PER_PAGE = 10
REQUIREMENTS = 13
KINDS = ("zelfevaluatie", "document", "interview", "observatie")
#: What we promise: our time and memory against bare sphinx-needs, and how we grow.
MOST_TIME, MOST_MEMORY, MOST_GROWTH = 1.15, 1.2, 5.5

_THEME = 'html_theme = "pydata_sphinx_theme"\nlanguage = "nl"\ninclude_patterns = ["**.md"]\n'
_MYST = 'myst_enable_extensions = ["colon_fence", "deflist"]\n'
OURS = (
    'project = "Meting"\nextensions = ["normspoor.sphinx"]\n'
    'normspoor_peildatum = "2026-11-21"\ninclude_patterns = ["**.md"]\n'
    'normspoor_eigen_paginas = ["norm.md"]\n'
)
_FIELDS = ("volgnummer", "modaliteit", "gezag", "scope", "bron", "klasse", "datum", "vindplaats",
           "bevat_persoonsgegevens", "classificatie", "kader", "versie", "organisatie_soort",
           "heeft_ido", "eindverantwoordelijk_taalhuis", "termijn_bewijs")  # fmt: skip
BARE = (
    f'project = "Meting"\nextensions = ["myst_parser", "sphinx_needs"]\n{_THEME}{_MYST}'
    'needs_id_regex = "^[A-Z][A-Za-z0-9-]+$"\n'
    "needs_types = [dict(directive=d, title=d, prefix=d[0], color='#fff', style='node')\n"
    "               for d in ('norm', 'profiel', 'beoordelingsvraag', 'bewijs')]\n"
    f"needs_fields = {{f: {{'nullable': True}} for f in {_FIELDS!r}}}\n"
    "needs_links = {'onderbouwt': {'outgoing': 'onderbouwt', 'incoming': 'onderbouwd door'},\n"
    "               'hoort_bij': {'outgoing': 'hoort bij', 'incoming': 'daarbij hoort'}}\n"
)
PLAIN = f'project = "Meting"\nextensions = ["myst_parser"]\n{_THEME}{_MYST}'


def pages(amount: int) -> dict[str, str]:
    """A dossier with this much evidence, ten a page, each piece for two requirements."""
    names = [f"bewijs{number:04}" for number in range(amount // PER_PAGE)]
    found = {
        "index.md": "\n".join(["# Meting", "", ":::{toctree}", "norm", *names, ":::", ""]),
        "norm.md": _norm(),
    }
    for page, name in enumerate(names):
        blocks = [_evidence(page * PER_PAGE + index) for index in range(PER_PAGE)]
        found[f"{name}.md"] = "\n".join([f"# Bewijs {page}", "", *blocks])
    return found


def _norm() -> str:
    blocks = [
        "# De norm\n",
        (
            ":::{profiel} Meting\n:id: PROF-1\n:organisatie_soort: bibliotheek\n:heeft_ido: nee\n"
            ":eindverantwoordelijk_taalhuis: nee\n:termijn_bewijs: 2 jaar\n:::\n"
        ),
        (
            ":::{norm} Samenwerking\n:id: SAM-NORM\n:kader: K\n:versie: 1\n:volgnummer: 4\n"
            ":modaliteit: moet\n:bron: meting\n\nWerk samen met een doel.\n:::\n"
        ),
    ]
    blocks += [requirement(number) for number in range(1, REQUIREMENTS + 1)]
    return "\n".join(blocks)


def requirement(n: int) -> str:
    """One requirement of the norm, as it is written."""
    return (
        f":::{{beoordelingsvraag}} Eis {n}\n:id: EIS-{n}\n:scope: organisatie\n:volgnummer: {n}\n"
        f":modaliteit: moet\n:bron: meting\n:hoort_bij: SAM-NORM\n\nDe stelling van eis {n}.\n:::\n"
    )


def _evidence(number: int) -> str:
    first, second = number % REQUIREMENTS + 1, (number * 7 + 3) % REQUIREMENTS + 1
    if first == second:
        second = second % REQUIREMENTS + 1
    return (
        f":::{{bewijs}} Bewijs nummer {number}\n:id: BEW-{number}\n:scope: organisatie\n"
        f":bron: {KINDS[number % 4]}\n:klasse: aantonend\n:datum: 2026-0{number % 9 + 1}-15\n"
        f":vindplaats: archief {number}\n:bevat_persoonsgegevens: nee\n:classificatie: intern\n"
        f":onderbouwt: EIS-{first}, EIS-{second}\n\nWat dit stuk laat zien, in een zin.\n:::\n"
    )


def plain(text: str) -> str:
    """The same page where every object is an ordinary note with a list."""
    lines = []
    for line in text.splitlines():
        if line.startswith(":::{") and "toctree" not in line:
            lines += [":::{note}", f"**{line.split('} ')[1]}**", ""]
        elif line.startswith(":") and not line.startswith(":::"):
            lines.append(f"- {line[1:]}")
        else:
            lines.append(line)
    return "\n".join(lines)


def build(folder: Path, settings: str, texts: dict[str, str]) -> Cost:
    """Build once from nothing and say what it cost."""
    folder.mkdir()
    (folder / "conf.py").write_text(settings, encoding="utf-8")
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    cost = run("sphinx", "-q", "-b", "html", str(folder), f"{folder}/uit")
    if cost.status or cost.complaints:
        sys.exit(f"{folder.name}: the build failed or complained\n{cost.complaints[-2000:]}")
    return cost


def overview(texts: dict[str, str]) -> dict[str, str]:
    """Ours also draws what the others cannot: the matrix, the gaps and the counts."""
    drawn = "# Overzicht\n\n:::{matrix} Alles\n:::\n\n:::{gaten}\n:::\n\n:::{telling}\n:::\n"
    index = texts["index.md"].replace("norm\n", "norm\noverzicht\n", 1)
    return {**texts, "overzicht.md": drawn, "index.md": index}


def main() -> None:
    """Measure, print the table, and say which promise is not kept."""
    costs: dict[tuple[str, int], Cost] = {}
    with tempfile.TemporaryDirectory() as temporary:
        for size in SIZES:
            texts = pages(size)
            variants = {
                "plain Sphinx": (PLAIN, {name: plain(text) for name, text in texts.items()}),
                "bare sphinx-needs": (BARE, texts),
                "Normspoor": (OURS, overview(texts)),
            }
            for name, (settings, variant) in variants.items():
                print(f"… {name}, {size} pieces of evidence", file=sys.stderr, flush=True)
                folder = Path(temporary) / f"{name.split()[-1]}{size}"
                costs[name, size] = build(folder, settings, variant)
    names = list(dict.fromkeys(name for name, _ in costs))
    print(f"{'':20}{'pieces':>8}{'CPU s':>8}{'MiB':>8}{'x bare time':>13}{'x bare MiB':>12}")
    for size in SIZES:
        bare = costs["bare sphinx-needs", size]
        for name in names:
            cost = costs[name, size]
            print(
                f"{name:20}{size:>8}{cost.seconds:>8.1f}{cost.memory:>8.0f}"
                f"{cost.seconds / bare.seconds:>13.2f}{cost.memory / bare.memory:>12.2f}"
            )
    small, large = (costs["Normspoor", size] for size in SIZES)
    print(f"growth {SIZES[0]} → {SIZES[1]}: x {large.seconds / small.seconds:.2f}")
    _judge(costs)


def _judge(costs: dict[tuple[str, int], Cost]) -> None:
    small, large = (costs["Normspoor", size] for size in SIZES)
    kept = {
        f"growth ≤ {MOST_GROWTH}": large.seconds / small.seconds <= MOST_GROWTH,
        f"time ≤ {MOST_TIME} x bare": all(
            costs["Normspoor", s].seconds <= MOST_TIME * costs["bare sphinx-needs", s].seconds
            for s in SIZES
        ),
        f"memory ≤ {MOST_MEMORY} x bare": all(
            costs["Normspoor", s].memory <= MOST_MEMORY * costs["bare sphinx-needs", s].memory
            for s in SIZES
        ),
    }
    for promise, holds in kept.items():
        print(f"{'kept' if holds else 'NOT KEPT':9} {promise}")


if __name__ == "__main__":
    main()
