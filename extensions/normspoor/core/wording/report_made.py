"""What a command says of a report that it makes or made."""

from __future__ import annotations

from collections.abc import Collection

from normspoor.core.wording.frozen import aloud
from normspoor.core.wording.labels import enumeration

WRITING = "Het rapport wordt geschreven…"
BUILDING_SITE = "De website gaat mee, dat duurt even…"
PACKING = "De zip wordt gemaakt…"
FROZEN = "Alles is vastgezet, met een zip ernaast. Zet deze vingerafdruk in je brief:"


def handed_over(packed: str) -> str:
    """A zip that may be in other hands already stays as it is, and so does its folder."""
    return (
        f"{packed}: hier ligt al een vastgezet dossier, en misschien is het al overgedragen. Kies "
        "met --uit een andere map, of haal de map en de zip eerst zelf weg."
    )


def no_attachment(asked: Collection[str]) -> str:
    """Ids given with ``--bijlage`` that are no evidence with a file in the dossier."""
    return (
        f"--bijlage: {enumeration(sorted(asked))} is geen bewijs met een bestand in het dossier. "
        "Kijk bij 'vindplaats' of daar de plek van het bestand staat."
    )


def not_on_request(edition: str) -> str:
    """Attachments that were asked for in an edition that shows only what its readers may see."""
    return (
        f"--bijlage: in de uitgave {edition} gaat geen bijlage op verzoek mee. "
        "Maak de uitgave 'auditor', of laat --bijlage weg."
    )


def stays_behind(path: str, why: str) -> str:
    return f"{path} gaat niet mee: {why}."


def done(page: str, fingerprint: str, *, whole: bool) -> tuple[str, ...]:
    """Where the report is and how to go on; the fingerprint of a frozen dossier, to read aloud."""
    opened = f"Klaar. Open {page} in je browser. Ernaast staan de andere vormen."
    return (opened, FROZEN, *aloud(fingerprint)) if whole else (opened,)
