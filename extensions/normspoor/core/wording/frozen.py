"""What is said about a frozen dossier and about checking it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from normspoor.core.periods import in_words
from normspoor.core.wording.labels import amount

NO_MANIFEST = "MANIFEST.json is niet te lezen, of is niet door Normspoor gemaakt."
NEWER = (
    "dit dossier is vastgezet met een andere versie van Normspoor. "
    "Controleer het met de nieuwste versie."
)
SUMS_DIFFER = "SHA256SUMS: dit bestand past niet bij MANIFEST.json. Een van de twee is veranderd."
#: By the word for the kind of difference.
DIFFERENCE: Mapping[str, str] = {
    "veranderd": "{path}: dit bestand is veranderd.",
    "weg": "{path}: dit bestand ontbreekt.",
    "extra": "{path}: dit bestand hoort er niet bij.",
    "verwisseld": "{path}: dit bestand heeft nu de inhoud van {other}.",
    "hernoemd": "{path}: dit bestand heet nu {other}.",
    "geen bestand": "{path}: dit is geen gewoon bestand. Open het niet.",
    "dubbel": "{path}: dit bestand staat meer dan eens in de zip. Pak de zip niet uit.",
    "buiten de map": "{path}: deze naam wijst naar een plek buiten de map. Pak de zip niet uit.",
}
CHECKING = "Het dossier wordt gecontroleerd…"
#: How many signs of a fingerprint are read aloud together, and how many of those on a line.
_GROUP, _ON_A_LINE = 4, 8


def not_there(path: str) -> str:
    return f"{path}: hier staat niets. Geef de map of de zip van een vastgezet dossier op."


def no_frozen(path: str) -> str:
    return (
        f"{path}: hier staat geen vastgezet dossier (geen MANIFEST.json). "
        "Geef de map of de zip op die je kreeg."
    )


def unusable(path: str, why: str) -> str:
    return f"{path}: {why}"


def no_zip(path: str) -> str:
    return f"{path}: deze zip is niet te lezen. Vraag om een nieuwe."


def bomb(path: str) -> str:
    return f"{path}: deze zip is verdacht groot als je haar uitpakt. Doe dat niet, en vraag om een nieuwe."


def not_readable(path: str) -> str:
    return f"{path}: dit is niet te lezen. Kijk of jij het mag openen."


def odd_inside(path: str) -> str:
    return f"{path}: dit is geen gewoon bestand en kan niet mee in een vastgezet dossier."


def introduced(
    *, dossier: str, edition: str, day: date, norm: str, tool: str, commit: str
) -> tuple[str, ...]:
    """What the dossier says that it is."""
    version = f", versie {commit}" if commit else ""
    return (
        f"Dossier: {dossier}{version}",
        f"Uitgave: {edition}",
        f"Peildatum: {in_words(day)}",
        f"Norm: {norm}",
        f"Gemaakt met: Normspoor {tool}",
    )


def result(files: int, wrong: int) -> str:
    if not wrong:
        whole = amount(files, "bestand", "bestanden")
        return f"In orde: {whole}, precies zoals het dossier werd vastgezet."
    differ = "1 bestand is" if wrong == 1 else f"{wrong} bestanden zijn"
    return f"Let op: {differ} anders dan toen het dossier werd vastgezet."


COMPARE = (
    "Wie het dossier maakte, is hieraan niet te zien. Vergelijk daarom deze vingerafdruk met die "
    "in de brief bij het dossier:"
)


def aloud(fingerprint: str) -> tuple[str, ...]:
    """A fingerprint in lines with groups of four signs, to read to each other."""
    groups = [fingerprint[at : at + _GROUP] for at in range(0, len(fingerprint), _GROUP)]
    return tuple(" ".join(groups[at : at + _ON_A_LINE]) for at in range(0, len(groups), _ON_A_LINE))
