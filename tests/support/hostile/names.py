"""Tricks with signs that nobody sees, with names of files and with what a file is."""

from __future__ import annotations

from support.hostile.case import Case, Harm, Outcome, ended, evidence, page, says

_TURNED = "een onzichtbaar teken dat de leesrichting omkeert"
_CONTROL = "stuurteken"
_NAME = "kan niet. Gebruik letters, cijfers"


def _object(need_id: str) -> Harm:
    def harm(outcome: Outcome, case: Case) -> bool:
        return need_id in outcome.needs

    return harm


def _file(name: str) -> Harm:
    def harm(outcome: Outcome, case: Case) -> bool:
        return (outcome.output / "dossier" / f"{name}.html").exists()

    return harm


CASES = (
    Case("omgekeerd", page("Akkoord \u202eteid\u202c."), says("\u202e"), _TURNED, 3),
    Case("ingesloten", page("Akkoord \u2066niet\u2069."), says("\u2066"), _TURNED, 3),
    Case(
        "onzichtbare-letters",
        page("Akkoord" + "".join(chr(0xE0000 + ord(c)) for c in "niet") + "."),
        says("\U000e006e"),
        _TURNED,
        3,
    ),
    Case(
        "omgekeerde-titel",
        evidence("BEW-OM", title="Stuk \u202ednevird"),
        lambda outcome, _: "\u202e" in str(outcome.needs.get("BEW-OM", {}).get("title")),
        _TURNED,
        3,
    ),
    Case("stuurteken", page("Klaar\x1b[2J\x1b[32m: alles is goed"), says("\x1b"), _CONTROL, 3),
    Case("nul", page("Akkoord\x00 niet"), says("Akkoord\ufffd"), _CONTROL, 3),
    Case(
        "lijkt-op",
        evidence("BEW-1O"),
        lambda outcome, case: (
            "BEW-1O" in outcome.needs and not any("BEW-10" in one for one in outcome.said_of(case))
        ),
        "het id 'BEW-1O' lijkt te veel op 'BEW-10'",
        3,
        files={"dossier/echt.md": evidence("BEW-10")},
    ),
    Case("leeg-teken-in-id", evidence("BEW-\u200bX"), _object("BEW-\u200bX"), ""),
    Case(
        "dubbelganger",
        evidence("\u0412EW-1"),
        _object("\u0412EW-1"),
        "het id '\u0412EW-1' kan niet",
        3,
    ),
    Case(
        "geen-utf8",
        "",
        ended,
        "deze pagina is niet opgeslagen als UTF-8",
        3,
        files={"dossier/geen-utf8.md": b"# T\n\nCaf\xe9\n"},
        alone=True,
    ),
    Case(
        "vreemde-naam",
        "",
        _file("<img src=x onerror=alert(1)>"),
        _NAME,
        place="dossier/<img src=x onerror=alert(1)>.md",
        files={"dossier/<img src=x onerror=alert(1)>.md": "# T\n"},
    ),
    Case(
        "naam-met-regel",
        "",
        lambda outcome, _: not any("b.md" in line for line in outcome.told),
        _NAME,
        place="dossier/a\ufffdb.md",
        files={"dossier/a\nb.md": "# T\n"},
    ),
    Case(
        "omgekeerde-naam",
        "",
        _file("plan\u202edm"),
        _NAME,
        place="dossier/plan\ufffddm.md",
        files={"dossier/plan\u202edm.md": "# T\n"},
    ),
    Case(
        "geen-bestand",
        "",
        ended,
        "dit is geen gewoon bestand",
        place="dossier/pijp.md",
        pipes=("dossier/pijp.md",),
        alone=True,
    ),
)
