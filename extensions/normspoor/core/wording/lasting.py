"""What is said about addresses: on the small pages, and to who keeps the site."""

from __future__ import annotations

STANDS_ON = "Dit staat op de pagina"
SEVERAL = "Welke bedoel je?"
MOVED_PAGE = "Deze pagina is verhuisd"
MOVED_TO = "Je vindt hem nu bij"

NOT_FOUND = "Deze pagina is er niet"
NOT_FOUND_WHY = "Misschien is de pagina verhuisd, of zit er een typefout in het adres."
OR_GO_TO = "Of ga hierheen"
FRONT = "De beginpagina"
#: The doors on the page for who got lost, with the page behind each.
DOORS = (
    ("norms/samenwerking/index", "Lezen wat de norm vraagt"),
    ("docs/beginnen/index", "Ons dossier bijhouden"),
    ("docs/gids/de-audit-voorbereiden", "De audit voorbereiden"),
)
PICTURE_OF = "Het beeldmerk van Normspoor: een spoor van stippen naar een doel"


def bad_base(setting: str, given: str) -> str:
    return (
        f"{setting}: '{given}' is geen heel adres. Schrijf het zoals "
        "'https://www.voorbeeld.nl/dossier/', of haal de regel weg."
    )


def _moved(setting: str, old: str) -> str:
    return f"{setting}: '{old}'"


def moved_not_a_table(setting: str) -> str:
    return f'{setting}: zet hier paren van pagina\'s in: {{"oude/pagina": "nieuwe/pagina"}}.'


def moved_bad_name(setting: str, old: str) -> str:
    return (
        f"{_moved(setting, old)} is geen naam van een pagina. Schrijf de weg vanaf de map "
        "van het dossier, zonder '.md' en zonder '..'."
    )


def moved_still_there(setting: str, old: str) -> str:
    return (
        f"{_moved(setting, old)} is verhuisd, maar die pagina is er nog. "
        "Haal deze regel weg, of de pagina."
    )


def moved_to_nowhere(setting: str, old: str, new: str) -> str:
    return (
        f"{_moved(setting, old)} is verhuisd naar '{new}', maar die pagina is er niet. "
        "Zet hier waar de tekst nu staat, zonder '.md'."
    )


def dead_links(dead: int, total: int) -> str:
    if not total:
        return "Er staan geen links naar andere sites op de pagina's."
    if not dead:
        return f"Alle links naar andere sites ({total}) werken."
    if dead == total:
        return f"Geen van de {total} links naar andere sites werkt. Heb je internet?"
    verb = "werkt" if dead == 1 else "werken"
    return f"{dead} van de {total} links naar andere sites {verb} niet."
