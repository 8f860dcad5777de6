"""A small dossier with three checklists of its own and two rounds, as pages."""

from __future__ import annotations

from pathlib import Path

from support.site import PROFIEL, Project
from support.small_dossier import NORM, SAMEN

INDEX = """\
# Proef

:::{toctree}
norms/norm
checklists/index
dossier/profiel
dossier/samen
dossier/rondes/index
:::
"""
LISTS = """\
# Checklists

:::{toctree}
succesfactoren
kennismaken
audit
:::
"""
ROUNDS = """\
# Onze rondes

:::{toctree}
:glob:

*
:::
"""
_POINT = """\
:::{{{type}}} {title}
:id: {id}
:volgnummer: {number}
:modaliteit: raadzaam
:bron: proef
{more}
Praat erover.
:::
"""
_SENTENCE = """\
:::{{toetspunt}} {title}
:id: TP-{number}
:lijst: AUDIT
:volgnummer: {number}
:scope: organisatie
:toetst: SAM-NORM
{more}
:::
"""
OUTCOME = """\
:::{toetsuitslag}
:::
"""


def _list(code: str, title: str, per: str, *points: str) -> str:
    """``per`` may be followed by another field."""
    head = (
        f":::{{checklist}} {title}\n:id: LIJST-{code}\n:lijst: {code}\n:per: {per}\n\nPraat.\n:::\n"
    )
    return "\n".join([f"# {title}\n", head, *points, OUTCOME])


def _factor(number: int, title: str) -> str:
    return _POINT.format(
        type="succesfactor", title=title, id=f"KSF-{number}", number=number,
        more=":helpt_bij: SAM-ORG-V1\n",
    )  # fmt: skip


def _question(number: int, mark: str, title: str) -> str:
    more = f":lijst: F2a\n:kenmerk: {mark}\n:hoort_bij: KSF-1\n"
    return _POINT.format(
        type="checkvraag", title=title, id=f"F2A-{mark}", number=number, more=more
    )  # fmt: skip


FACTORS = _list(
    "KSF", "Succesfactoren", "samenwerking",
    _factor(1, "Delen we een doel?"), _factor(2, "Zijn de rollen helder?"),
    _factor(3, "Kennen we elkaars belang?"), _factor(10, "Vieren we wat lukt?"),
)  # fmt: skip
QUESTIONS = _list(
    "F2a", "Kennismaken", "partner\n:antwoordvorm: woorden", _question(1, "1", "Wie zijn zij?"),
    _question(2, "2a", "Wat doen zij?"),
)  # fmt: skip
AUDIT = _list(
    "AUDIT", "De audit voorbereiden", "dossier",
    _SENTENCE.format(number=1, title="Iedereen weet de dag.", more=":beslist: mens"),
    _SENTENCE.format(number=2, title="Een partner komt praten.", more=":beslist: mens"),
    _SENTENCE.format(number=3, title="De blokken kloppen.",
                     more=":beslist: computer\n:controle: blokken_kloppen"),
)  # fmt: skip

FIELDS = """\
:id: RUN-KSF
:lijst: KSF
:scope: organisatie
:datum: 2026-10-01
:deelnemers: coördinator, De Brug
:checkt: SV-1
"""
#: Half finished: a nee without a measure, one with a measure, a doubt; 10 was not discussed.
ANSWERS = """\
1. nee. Dat weten we niet.
2. nee
3. twijfelachtig. Soms.
10.
"""
MEASURE = """\
:::{verbetermaatregel} Taken verdelen
:id: VM-ROL
:scope: organisatie
:eigenaar: coördinator
:termijn: 2026-12-01
:status: open
:actie_op: RUN-KSF-02

We verdelen de taken.
:::
"""
#: A block with the id of a line.
WRITTEN = """\
:::{checkantwoord} Met de hand
:id: RUN-KSF-02
:scope: organisatie
:waarde: ja
:checkt: KSF-2
:::
"""
AUDIT_ROUND = """\
# De audit voorbereiden

:::{checkrun} De audit voorbereiden
:id: RUN-AUDIT
:lijst: AUDIT
:scope: organisatie
:datum: 2026-11-01
:deelnemers: directeur

1. ja. Zij staat in ieders agenda.
2. nee. We bellen nog.
:::
"""


def round_page(answers: str = ANSWERS, *, fields: str = FIELDS, fence: str = ":::") -> str:
    """A page with a round with the success factors; without a measure."""
    return f"# Ronde\n\n{fence}{{checkrun}} Samen\n{fields}\n{answers}{fence}\n"


def pages(ronde: str = "") -> dict[str, str]:
    """All pages; without a mistake and without a warning. ``ronde`` replaces the round."""
    return {
        "index.md": INDEX,
        "norms/norm.md": NORM,
        "checklists/index.md": LISTS,
        "checklists/succesfactoren.md": FACTORS,
        "checklists/kennismaken.md": QUESTIONS,
        "checklists/audit.md": AUDIT,
        "dossier/profiel.md": f"# Profiel\n\n{PROFIEL}",
        "dossier/samen.md": SAMEN,
        "dossier/rondes/index.md": ROUNDS,
        "dossier/rondes/audit.md": AUDIT_ROUND,
        "dossier/rondes/ksf.md": ronde or f"{round_page()}\n{MEASURE}",
    }


#: What pytest needs to know; ``normspoor nieuw`` writes the same.
_PYTEST = '[pytest]\nnormspoor_checklists = ["checklists"]\n'


def project(folder: Path, ronde: str = "", **more: str) -> Project:
    """The dossier in a folder; ``more`` are pages of rounds by name."""
    made = Project(folder, pages(ronde))
    made.write("pytest.toml", _PYTEST)
    for name, text in more.items():
        made.write(f"dossier/rondes/{name}.md", text)
    return made
