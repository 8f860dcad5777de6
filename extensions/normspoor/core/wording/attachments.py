"""Why an attachment goes along with a dossier or stays behind."""

from __future__ import annotations

from collections.abc import Mapping

ON_REQUEST = "op verzoek meegegeven"
GONE = "het bestand is er niet"
PERSONAL = "er staan persoonsgegevens in"
PERSONAL_UNKNOWN = "niemand vulde in of er persoonsgegevens in staan"
#: By who may see it, where that is why it stays.
CLASS: Mapping[str, str] = {
    "intern": "het is alleen voor intern gebruik",
    "vertrouwelijk": "het is vertrouwelijk",
}
CLASS_UNKNOWN = "niemand vulde in wie het mag zien"


def too_large(most: int) -> str:
    return f"het bestand is groter dan {most} MB"


def shared(other: str) -> str:
    return f"het is hetzelfde bestand als bij {other}, en dat mag niet mee"


def not_same(path: str) -> str:
    return (
        f"{path}: dit bestand veranderde terwijl het werd overgenomen. Sluit het en probeer het "
        "opnieuw."
    )
