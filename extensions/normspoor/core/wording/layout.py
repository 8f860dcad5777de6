"""What an author reads about a block that is not typed as one."""

from __future__ import annotations


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
