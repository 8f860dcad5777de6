"""What a reader sees of the counts of a report: what was counted, and how."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from normspoor.core.wording.overview import CHAINS, DATES, MEASURES


class Counted(NamedTuple):
    """What a count is called, how was counted and what was counted from."""

    title: str
    formula: str
    filter: str


_COLLABORATIONS = "Alle samenwerkingen van het dossier."
_EVIDENCE = "Alle bewijs van het dossier."
_MEASURES = "Alle verbetermaatregelen van het dossier."
_WORK = (
    "Alles wat de controles, de punten op de checklists en het lezen van de pagina's opleveren, "
    "zonder wat een bewuste keuze verklaart."
)

#: By the key of the figure.
FIGURES: Mapping[str, Counted] = {
    "ketens-gebroken": Counted(
        CHAINS,
        "Geteld zijn de samenwerkingen waarbij een van de negen stappen ontbreekt.",
        _COLLABORATIONS,
    ),
    "samenwerkingen-lopend": Counted(
        "Samenwerkingen die lopen",
        "Geteld zijn experimenten en structurele samenwerkingen die op de peildatum niet gestopt "
        "zijn en niet pas later beginnen.",
        _COLLABORATIONS,
    ),
    "samenwerkingen-gestopt": Counted(
        "Samenwerkingen die gestopt zijn",
        "Geteld zijn samenwerkingen met de status beëindigd of met een laatste dag voor de "
        "peildatum.",
        _COLLABORATIONS,
    ),
    "maatregelen-te-laat": Counted(
        MEASURES,
        "Geteld zijn maatregelen die open of bezig zijn terwijl hun laatste dag voorbij is.",
        _MEASURES,
    ),
    "bewijs-zonder-datum": Counted(
        DATES,
        "Geteld zijn de stukken waarvan de datum ontbreekt of niet te lezen is.",
        _EVIDENCE,
    ),
    "indicatoren-nee": Counted(
        "Indicatoren met antwoord nee",
        "Geteld is elk nee op een indicator, per onderwerp één keer. Een nee kan goed beleid zijn.",
        "De indicatoren die voor dit dossier gelden, per onderwerp.",
    ),
    "gemotiveerd-open": Counted(
        "Vragen en indicatoren die bewust open zijn gelaten",
        "Geteld zijn de vragen en indicatoren die het team open laat met een motivering, of met "
        "de keuze achter een nee.",
        "De vragen en indicatoren die voor dit dossier gelden, per onderwerp.",
    ),
}


def evidence(state: str) -> Counted:
    return Counted(
        f"Bewijs: {state}",
        f"Geteld zijn de stukken met de stand '{state}' op de peildatum.",
        _EVIDENCE,
    )


def sources(kind: str) -> Counted:
    return Counted(
        f"Bewijs uit bron {kind.lower()}",
        f"Geteld zijn de stukken met bron '{kind.lower()}'.",
        _EVIDENCE,
    )


def measures(state: str) -> Counted:
    return Counted(
        f"Verbetermaatregelen: {state}",
        f"Geteld zijn de maatregelen met de stand '{state}' op de peildatum.",
        _MEASURES,
    )


def open_points(severity: str) -> Counted:
    return Counted(
        f"Wat nog open staat: {severity}",
        f"Geteld zijn de regels met ernst '{severity}'.",
        _WORK,
    )
