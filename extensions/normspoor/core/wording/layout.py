"""What an author reads about a block that is not typed as one."""

from __future__ import annotations

from normspoor.core.wording.labels import amount

#: What a stretch of code is called among the unreadable blocks.
CODE = "codeblok"


def no_block(name: str) -> str:
    return (
        f"dit lijkt een blok ({name}), maar zo wordt het gewone tekst. "
        f"Begin de regel met drie dubbele punten en accolades: ':::{{{name}}} Titel'."
    )


def not_closed(name: str) -> str:
    return f"dit blok ({name}) is niet afgesloten. Zet er ':::' onder, op een eigen regel."


def loose_field(name: str) -> str:
    return (
        f"het veld '{name}' staat in de tekst en telt zo niet mee. "
        "Zet het bij de velden, direct onder de eerste regel van het blok, zonder lege regel."
    )


def colon_missing(name: str) -> str:
    return (
        f"voor het veld '{name}' ontbreekt de dubbele punt; het is nu tekst, en de velden eronder "
        f"ook. Begin de regel met ':{name}:'."
    )


def indented(name: str) -> str:
    return (
        f"dit blok ({name}) begint met vier spaties of meer en wordt zo geen blok. "
        "Zet de dubbele punten vooraan de regel."
    )


def fence_not_closed(marks: str, hidden: int) -> str:
    lost = f"; {amount(hidden, 'blok eronder telt', 'blokken eronder tellen')} niet mee"
    return (
        f"de code die hier begint ({marks}) is niet afgesloten{lost if hidden else ''}. "
        f"Zet er '{marks}' onder, op een eigen regel."
    )


def field_without_colon(line: str) -> str:
    return (
        f"in de regel '{line}' ontbreekt een dubbele punt of een spatie, en daardoor is dit blok "
        "niet te lezen. Schrijf ':naam: waarde'."
    )


def open_quote(name: str) -> str:
    return (
        f"het aanhalingsteken bij '{name}' is niet afgesloten, en daardoor is dit blok niet te "
        "lezen. Haal het weg, of zet er ook een achter de waarde."
    )


def broken_fields() -> str:
    return (
        "de velden van dit blok zijn niet te lezen. "
        "Schrijf elk veld als ':naam: waarde', met een spatie voor de waarde."
    )
