"""Tricks that make the computer run what a page says."""

from __future__ import annotations

from support.hostile.case import Case, block, ended, evidence, page, ran

#: Makes the file that only code can make.
TOUCH = "__import__('pathlib').Path('MARK').touch()"
_QUIT = "__import__('os')._exit(0)"
_SYSTEM = (
    "[c for c in ().__class__.__base__.__subclasses__() if c.__name__ == '_wrap_close'][0]"
    ".__init__.__globals__['system']('touch MARK') == 0"
)
_JINJA = "{{ cycler.__init__.__globals__.os.popen('touch MARK').read() }}"
_SCRIPT = "#!/bin/sh\ntouch MARK\nexec cat\n"
_SETTINGS = "deze instellingen boven aan de pagina ('{}') kunnen niet"


def no(name: str) -> str:
    """What is told about a block that is not on the list."""
    return f"'{name}' kan niet op een pagina van een dossier."


def _filtered(name: str, *more: str) -> Case:
    text = block(name, f":filter: {TOUCH}", *more)
    return Case(f"filter-{name}", text, ran, no(name), 3)


CASES = (
    _filtered("needlist"),
    _filtered("needtable"),
    _filtered("needflow"),
    _filtered("needextract"),
    Case(
        "filter-regels",
        block("needtable", body=f"{TOUCH}\nresults = []"),
        ran,
        no("needtable"),
        3,
    ),
    Case(
        "filter-functie",
        block("needlist", ":filter-func: dossier.kwaad.doe"),
        ran,
        no("needlist"),
        3,
        files={
            "dossier/kwaad.py": "import pathlib\n\n\ndef doe(needs, results):\n"
            "    pathlib.Path('MARK').touch()\n"
        },
    ),
    Case("filter-telling", page(f"{{need_count}}`{TOUCH}`"), ran, no("{need_count}"), 3),
    Case(
        "functie-in-tekst",
        page(f"""{{ndf}}`copy("id", filter="{TOUCH}")`"""),
        ran,
        no("{ndf}"),
        3,
    ),
    Case(
        "functie-in-veld",
        evidence("BEW-F1", f""":status: [[copy("id", filter="{TOUCH}")]]"""),
        ran,
        "kan niet bij 'status'",
        3,
    ),
    Case(
        "variant-in-veld",
        evidence("BEW-F2", f":gezag: <<[{TOUCH}]: a, b>>"),
        ran,
        "een bewijs kent geen veld 'gezag'",
        3,
    ),
    # a text in which nothing is run is only a text: nobody has to hear of it
    Case(
        "functie-in-titel",
        evidence("BEW-F5", title=f"""[[copy("id", filter="{TOUCH}")]]"""),
        ran,
        "",
    ),
    Case(
        "functie-in-eigen-veld",
        evidence("BEW-F6").replace("archief", f"""[[copy("id", filter="{TOUCH}")]]"""),
        ran,
        "",
    ),
    Case(
        "variant-in-eigen-veld",
        evidence("BEW-F7").replace("archief", f"<<[{TOUCH}]: a, b>>"),
        ran,
        "",
    ),
    Case(
        "voorwaarde-in-eigen-veld",
        evidence("BEW-F8").replace("SAM-IND-1", f"SAM-NORM[{TOUCH}]"),
        ran,
        "'onderbouwt' verwijst naar 'SAM-NORM(",
        3,
    ),
    Case(
        "voorwaarde-in-verwijzing",
        evidence("BEW-F3", f":links: SAM-NORM[{TOUCH}]"),
        ran,
        "een bewijs kent geen veld 'links'",
        3,
    ),
    Case("als", block("if", title=_SYSTEM, body="tekst"), ran, no("if"), 3),
    Case(
        "keuze",
        page(f"::::{{choose}}\n:::{{when}} {_SYSTEM}\ntekst\n:::\n::::"),
        ran,
        no("choose"),
        3,
    ),
    Case(
        "uitbreiden-filter",
        block("needextend", ":status: x", title=f'"{TOUCH}"'),
        ran,
        no("needextend"),
        3,
    ),
    Case(
        "rst-filter",
        page(f"```{{eval-rst}}\n.. needlist::\n   :filter: {TOUCH}\n```"),
        ran,
        no("eval-rst"),
        3,
    ),
    Case(
        "tekenprogramma",
        page("```{graphviz}\n:graphviz_dot: HERE/dossier/dot.sh\ndigraph { a -> b }\n```"),
        ran,
        no("graphviz"),
        3,
        files={"dossier/dot.sh": _SCRIPT},
    ),
    Case(
        "tekenprogramma-kort",
        page("```{digraph} g\n:graphviz_dot: HERE/dossier/dot2.sh\na -> b\n```"),
        ran,
        no("digraph"),
        3,
        files={"dossier/dot2.sh": _SCRIPT},
    ),
    Case(
        "sjabloontaal",
        f"---\nmyst:\n  enable_extensions: [substitution]\n---\n# T\n\n{_JINJA}\n",
        ran,
        _SETTINGS.format("myst"),
    ),
    Case(
        "vroeg-klaar",
        block("needlist", f":filter: {_QUIT}"),
        ended,
        no("needlist"),
        3,
        alone=True,
    ),
    Case(
        "eigen-module",
        "",
        ran,
        "",
        files={"imagesize.py": "import pathlib\npathlib.Path('MARK').touch()\n"},
        alone=True,
    ),
    Case(
        "bewaarde-omgeving",
        "",
        ran,
        "",
        files={"_build/html/.doctrees/environment.pickle": "cos\nsystem\n(S'touch MARK'\ntR."},
        alone=True,
    ),
    Case(
        "partner-json",
        block("needimport", title="partner.json"),
        ran,
        no("needimport"),
        3,
        files={
            "dossier/partner.json": """{"current_version": "1", "versions": {"1": {"needs": {
            "PJ-1": {"id": "PJ-1", "type": "bewijs", "title": "a", "content": "",
            "links": ["SAM-NORM[__import__('pathlib').Path('MARK').touch()]"]}}}}}"""
        },
    ),
    Case(
        "invoegen-met-lezer",
        page("```{eval-rst}\n.. include:: partner.txt\n   :parser: dossier.lezer\n```"),
        ran,
        no("eval-rst"),
        3,
        files={
            "dossier/partner.txt": "tekst\n",
            "dossier/lezer.py": "import pathlib\npathlib.Path('MARK').touch()\n",
        },
        alone=True,
    ),
)
