"""Short ways to declare a field, and the fields that many types share."""

from __future__ import annotations

import hashlib

from normspoor.core.metamodel.shape import Body, Field, Kind, Layer, ObjectType, When


def declare(  # noqa: PLR0917 - a row of a table, read from left to right
    layer: Layer,
    name: str,
    label: str,
    plural: str,
    prefix: str,
    meaning: str,
    body: Body,
    /,
    *fields: Field,
    flows: bool = False,
) -> ObjectType:
    """A type in one row; the modules of the layers fill in ``layer`` once."""
    return ObjectType(name, label, plural, meaning, layer, prefix, fields, body, flows)


JA_NEE = ("ja", "nee")
SCOPES = ("organisatie", "taalhuis", "ido")


def text(
    name: str,
    label: str,
    meaning: str,
    *,
    required: bool = False,
    when: tuple[When, ...] = (),
    example: str = "",
    asked_by: str = "",
) -> Field:
    """A field of free text on one line."""
    return Field(
        name,
        label,
        meaning,
        required=required,
        required_when=when,
        example=example,
        asked_by=asked_by,
    )


def date(
    name: str,
    label: str,
    meaning: str,
    *,
    required: bool = False,
    when: tuple[When, ...] = (),
    example: str = "2026-03-15",
) -> Field:
    """A calendar date, written as year-month-day."""
    return Field(
        name, label, meaning, Kind.DATE, required=required, required_when=when, example=example
    )


def number(name: str, label: str, meaning: str, *, required: bool = False) -> Field:
    """A whole number of one or more."""
    return Field(name, label, meaning, Kind.NUMBER, required=required, example="1")


def choice(
    name: str,
    label: str,
    meaning: str,
    choices: tuple[str, ...],
    *,
    required: bool = False,
    when: tuple[When, ...] = (),
    default: str = "",
    asked_by: str = "",
) -> Field:
    """One word out of a fixed list."""
    return Field(
        name,
        label,
        meaning,
        Kind.CHOICE,
        choices,
        required,
        when,
        default,
        example=default or choices[0],
        asked_by=asked_by,
    )


def choices(
    name: str, label: str, meaning: str, allowed: tuple[str, ...], *, required: bool = False
) -> Field:
    """One or more words out of a fixed list, with commas between."""
    return Field(name, label, meaning, Kind.CHOICES, allowed, required, example=allowed[0])


def term(name: str, label: str, meaning: str) -> Field:
    """A period that the team chooses itself; empty means: not chosen yet."""
    return Field(name, label, meaning, Kind.TERM, example="12 maanden")


def fingerprint(name: str, label: str, meaning: str) -> Field:
    """The SHA-256 of a file, which the computer fills in."""
    return Field(name, label, meaning, Kind.FINGERPRINT, example=hashlib.sha256().hexdigest())


SCOPE = choices(
    "scope",
    "Onderwerp",
    "Waar dit over gaat. Op de pagina van een samenwerking vult Normspoor dit zelf in.",
    SCOPES,
    required=True,
)
MODALITEIT = choice(
    "modaliteit",
    "Sterkte",
    "Hoe dwingend de bron het zegt.",
    ("moet", "raadzaam", "kan", "feit"),
    required=True,
)
BRON = text(
    "bron",
    "Bron",
    "Uit welk stuk dit komt. Staat hoger op de pagina al een bron, dan hoeft het niet nog eens.",
    required=True,
    example="whitepaper",
)
BRONPLAATS = text(
    "bronplaats", "Plaats in de bron", "Waar in dat stuk het staat.", example="Indicator 2"
)


def gezag(default: str) -> Field:
    """Whether a text belongs to the norm or only helps; guidance can never cause a shortage."""
    return choice(
        "gezag",
        "Gezag",
        "Norm of richtlijn. Een richtlijn helpt, maar levert nooit een tekort op.",
        ("norm", "richtlijn"),
        default=default,
    )
