"""Tricks by which one page changes what others wrote, what the norm says, or how it is judged."""

from __future__ import annotations

from support.hostile.build import VARIABLE
from support.hostile.case import Case, Harm, Outcome, block, evidence, page, says, shows, tampered
from support.hostile.code import no

_OF_THE_NORM = "een blok '{}' hoort bij de norm"
_SETTINGS = "deze instellingen boven aan de pagina ('{}') kunnen niet"


def _is_there(need_id: str) -> Harm:
    def harm(outcome: Outcome, case: Case) -> bool:
        found = outcome.needs.get(need_id, {})
        return found.get("title") == "Vals" and found.get("docname") == f"dossier/{case.name}"

    return harm


def _another_page(text: str) -> Harm:
    """What one page did shows on another."""

    def harm(outcome: Outcome, case: Case) -> bool:
        return text in outcome.page(f"{case.name}-ander")

    return harm


CASES = (
    Case(
        "norm-veranderen",
        block("needextend", ":status: geschrapt", title="SAM-NORM"),
        tampered("SAM-NORM", "status", "geschrapt"),
        no("needextend"),
        3,
    ),
    Case(
        "norm-erbij",
        block("norm", ":id: SAM-VALS", title="Vals", body="Alles mag."),
        _is_there("SAM-VALS"),
        _OF_THE_NORM.format("norm"),
        3,
    ),
    Case(
        "vraag-erbij",
        block("beoordelingsvraag", ":id: SAM-ORG-V99", title="Vals", body="Alles mag."),
        _is_there("SAM-ORG-V99"),
        _OF_THE_NORM.format("beoordelingsvraag"),
        3,
    ),
    Case(
        "gezag-van-de-norm",
        block("richtlijn", ":id: LR-VALS", ":gezag: norm", title="Vals", body="Alles mag."),
        _is_there("LR-VALS"),
        _OF_THE_NORM.format("richtlijn"),
        3,
    ),
    Case(
        "punt-op-de-lijst",
        block("toetspunt", ":id: TP-VALS", ":beslist: mens", ":volgnummer: 1", title="Vals"),
        _is_there("TP-VALS"),
        "een eigen toetspunt staat niet op een lijst die mensen bespreken",
        3,
    ),
    Case(
        "punt-van-de-norm",
        block("toetspunt", ":id: TP-BLOKKEN", ":beslist: computer", title="Vals"),
        _is_there("TP-BLOKKEN"),
        "het id 'TP-BLOKKEN' is van de norm",
        3,
    ),
    Case(
        "id-van-de-norm",
        evidence("SAM-NORM", title="Vals"),
        _is_there("SAM-NORM"),
        "het id 'SAM-NORM' is van de norm",
        3,
    ),
    Case(
        "oordeel-zelf",
        evidence("BEW-ZELF", ":stand: gedekt"),
        tampered("BEW-ZELF", "stand", "gedekt"),
        "een bewijs kent geen veld 'stand'",
        3,
    ),
    Case(
        "rol-overnemen",
        page("```{eval-rst}\n.. role:: need\n   :class: overgenomen\n```"),
        _another_page("overgenomen"),
        no("eval-rst"),
        3,
        files={"dossier/rol-overnemen-ander.md": "# Ander\n\nZie {need}`SAM-NORM`.\n"},
    ),
    Case(
        "rol-maken",
        page(
            "```{eval-rst}\n.. role:: valsstand\n   :class: stand-gedekt\n\n:valsstand:`gedekt`\n```"
        ),
        shows("span", "class", "stand-gedekt"),
        no("eval-rst"),
        3,
    ),
    Case(
        "nep-oordeel",
        block("container", title="stand stand-gedekt", body="gedekt"),
        shows("div", "class", "stand-gedekt"),
        no("container"),
        3,
    ),
    Case(
        "vertaling",
        "# T\n\nDit staat er echt.\n",
        says("Dit is vals."),
        "",
        files={
            "locales/nl/LC_MESSAGES/dossier.po": 'msgid ""\nmsgstr ""\n'
            '"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
            'msgid "Dit staat er echt."\nmsgstr "Dit is vals."\n'
        },
    ),
    Case(
        "alleen-soms",
        block("only", title="html", body="ONTZICHTBAAR"),
        says("ONTZICHTBAAR"),
        no("only"),
        3,
    ),
    Case(
        "anker-overnemen",
        page("(voorkant)=\n\ntekst"),
        says('id="voorkant"'),
        "een eigen anker ('voorkant') kan niet",
        3,
    ),
    Case(
        "stuk-van-een-ander",
        block("needextend", ":status: vals", title="PROF-1"),
        tampered("PROF-1", "status", "vals"),
        no("needextend"),
        3,
    ),
    Case(
        "norm-uit-een-lijst",
        block("list2need", ":types: norm", body="* (SAM-VALS2)Vals"),
        _is_there("SAM-VALS2"),
        no("list2need"),
        3,
    ),
    Case("andere-titel", block("title", title="Vals"), says("<title>Vals"), no("title"), 3),
    Case(
        "register",
        block("index", title="single: KWAADWOORD"),
        lambda outcome, _: any(
            "KWAADWOORD" in path.read_text() for path in outcome.output.glob("genindex.html")
        ),
        no("index"),
        3,
    ),
    Case(
        "verborgen-stuk",
        evidence("BEW-VERBORGEN", ":hide:"),
        lambda outcome, case: (
            "BEW-VERBORGEN" in outcome.needs and 'id="BEW-VERBORGEN"' not in outcome.page(case.name)
        ),
        "een bewijs kent geen veld 'hide'",
        3,
    ),
    Case(
        "vermomd-stuk",
        evidence("BEW-VERMOMD", ":style: stand-gedekt"),
        says("stand-gedekt"),
        "een bewijs kent geen veld 'style'",
        3,
    ),
    Case(
        "verdwenen-stuk",
        evidence("BEW-WEG", ":delete: true"),
        lambda outcome, _: "BEW-WEG" not in outcome.needs,
        "een bewijs kent geen veld 'delete'",
        3,
    ),
    Case(
        "uit-de-zoeker",
        "---\nnosearch: true\n---\n# T\n\nzoekwoordkwijt\n",
        lambda outcome, _: "zoekwoordkwijt" not in _index(outcome),
        _SETTINGS.format("nosearch"),
    ),
    Case(
        "omgeving",
        "---\nmyst:\n  enable_extensions: [substitution]\n---\n# T\n\n"
        f"{{{{ cycler.__init__.__globals__.os.environ.{VARIABLE} }}}}\n",
        says("GEHEIM-variabele"),
        _SETTINGS.format("myst"),
    ),
    Case(
        "instellingen-tonen",
        "---\nmyst:\n  enable_extensions: [substitution]\n---\n# T\n\n{{ env.srcdir }}\n",
        says("map-van-het-dossier"),
        _SETTINGS.format("myst"),
    ),
)


def _index(outcome: Outcome) -> str:
    return (outcome.output / "searchindex.js").read_text(encoding="utf-8").lower()
