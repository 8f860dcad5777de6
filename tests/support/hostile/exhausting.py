"""Tricks that keep the computer busy for ever, or fill its memory."""

from __future__ import annotations

from support.hostile.case import Case, block, ended, page
from support.hostile.code import no

_DEEP = "hier staat te veel in elkaar"
_LONG = "deze pagina is te lang"
_LISTED = "staat al in de lijst van"


def _circle(depth: int) -> dict[str, str]:
    """Pages that each list the next two, which list the same two: twice as many every step."""
    pages = {}
    for level in range(depth):
        below = "\n".join(f"stap-{level + 1}-{side}" for side in "ab")
        for side in "ab":
            text = f"# Stap {level} {side}\n\n:::{{toctree}}\n{below}\n:::\n"
            pages[f"dossier/stappen/stap-{level}-{side}.md"] = text
    return pages | {f"dossier/stappen/stap-{depth}-{side}.md": "# Einde\n" for side in "ab"}


def _bomb(depth: int) -> str:
    """Ten times as much text with every line."""
    lines = ["---", "myst:", "  enable_extensions: [substitution]", "  substitutions:"]
    lines.append(f"    a0: &a0 [{', '.join('x' * 10)}]")
    for level in range(1, depth):
        again = ", ".join([f"*a{level - 1}"] * 10)
        lines.append(f"    a{level}: &a{level} [{again}]")
    return "\n".join([*lines, "---", "# Bom", "", f"{{{{ a{depth - 1} }}}}", ""])


def _nested(depth: int) -> str:
    opening = [f"{':' * (3 + depth - level)}{{note}}" for level in range(depth)]
    closing = [":" * (4 + level) for level in range(depth)]
    return page("\n".join([*opening, "tekst", *closing]))


CASES = (
    Case("diep-genest", _nested(400), ended, _DEEP, 3 + 6, alone=True),
    Case(
        "lijsten-in-kringen",
        ":::{toctree}\nstappen/stap-0-a\nstappen/stap-0-b\n:::\n",
        ended,
        _LISTED,
        3,
        place="dossier/stappen/stap-0-b.md",
        files=_circle(22),
        alone=True,
    ),
    Case(
        "regels-markeren",
        page("```{code-block} text\n:emphasize-lines: 1-300000000\nx\n```"),
        ended,
        no("code-block"),
        3,
        alone=True,
    ),
    Case(
        "zichzelf-invoegen",
        block("include", title="zichzelf-invoegen.md"),
        ended,
        no("include"),
        3,
        alone=True,
    ),
    Case(
        "sterren",
        page(f":::{{toctree}}\n:glob:\n\n{'*a' * 30}b\n:::"),
        ended,
        "heeft meer dan 2 sterren",
        6,
        files={f"dossier/{'a' * 60}.md": "# Lange naam\n"},
        alone=True,
    ),
    Case(
        "aliasbom",
        _bomb(9),
        ended,
        "deze instellingen boven aan de pagina ('myst') kunnen niet",
        alone=True,
    ),
    Case(
        "patroon",
        block("needlist", f":filter: search('(a+)+$', '{'a' * 60}b')"),
        ended,
        no("needlist"),
        3,
        alone=True,
    ),
    Case(
        "brede-tabel",
        page(f"|{'a|' * 20_000}\n|{'-|' * 20_000}\n"),
        ended,
        "deze tabel heeft meer dan 100 kolommen",
        3,
        alone=True,
    ),
    Case(
        "kring-van-invoegen",
        block("include", title="kring.md"),
        ended,
        no("include"),
        3,
        files={"dossier/kring.md": block("include", title="kring-van-invoegen.md")},
        alone=True,
    ),
    Case(
        "haken",
        page("![" * 200_000),
        ended,
        _LONG,
        alone=True,
    ),
)
