"""What an author reads about a page or folder that is too long, too full or too deep."""

from __future__ import annotations


def page_too_long(limit: int) -> str:
    return f"deze pagina is te lang (meer dan {limit:_} tekens). Verdeel haar over meer pagina's.".replace(
        "_", "."
    )


def folder_too_deep() -> str:
    return "deze map ligt te diep. Zet de pagina's hoger."


def folder_too_full(limit: int) -> str:
    return (
        f"deze map bevat meer dan {limit:_} bestanden. Haal weg wat niet bij het dossier hoort."
    ).replace("_", ".")


def too_deep() -> str:
    return "hier staat te veel in elkaar. Zet lijsten, citaten en blokken minder diep in elkaar."


def too_wide(limit: int) -> str:
    return f"deze tabel heeft meer dan {limit} kolommen. Verdeel haar over meer tabellen."


def too_many(name: str, limit: int) -> str:
    return (
        f"'{name}' staat hier meer dan {limit} keer op de pagina. Verdeel het over meer pagina's."
    )


def too_many_blocks(limit: int) -> str:
    return (
        f"deze pagina heeft meer dan {limit:_} blokken en antwoorden. "
        "Verdeel haar over meer pagina's."
    ).replace("_", ".")


def too_many_links(limit: int) -> str:
    return (
        f"deze pagina heeft meer dan {limit:_} koppen, verwijzingen en voetnoten. "
        "Verdeel haar over meer pagina's."
    ).replace("_", ".")


def too_slow() -> str:
    return (
        "het lezen van deze pagina kost te veel tijd of geheugen. "
        "Maak haar korter, of haal weg wat er vreemd uitziet."
    )


def field_too_long(name: str, limit: int) -> str:
    return (
        f"de tekst bij '{name}' is te lang (meer dan {limit} tekens). "
        "Zet een lange tekst onder de velden."
    )
