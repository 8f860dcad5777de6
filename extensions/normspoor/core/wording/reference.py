"""What a reader sees on the reference page of all types."""

from __future__ import annotations

from normspoor.core.metamodel import Field, Kind, Layer, When
from normspoor.core.wording.labels import choice_label, enumeration

LAYER = {
    Layer.KADER: "Kader: wat er gevraagd wordt",
    Layer.DOSSIER: "Dossier: wat jullie doen en laten zien",
    Layer.AUDIT: "Audit: wat er in een ronde gezegd wordt",
}
LAYER_MEANING = {
    Layer.KADER: "Deze blokken staan in de norm en de hulppagina's. Zelf schrijf je ze niet.",
    Layer.DOSSIER: "Deze blokken schrijf je zelf, over jullie eigen werk.",
    Layer.AUDIT: "Deze blokken schrijf je rond een audit.",
}
FIELD_HEADS = ("Veld", "Wat je invult", "Verplicht", "Wat er kan staan")
LINK_HEADS = ("Verwijzing", "Wat je invult", "Waar je naar verwijst")
KIND = {
    Kind.TEXT: "tekst",
    Kind.DATE: "datum (jaar-maand-dag)",
    Kind.NUMBER: "heel getal",
    Kind.CHOICE: "",
    Kind.CHOICES: "",
    Kind.TERM: "termijn, zoals 12 maanden of 6 weken",
    Kind.FINGERPRINT: "vingerafdruk (de computer vult hem in)",
}
MUST = "Verplicht, als de plek op de pagina het niet al zegt."


def fields_of(label: str) -> str:
    return f"Velden van {label}"


def links_of(label: str) -> str:
    return f"Verwijzingen van {label}"


def body(label: str, *, required: bool) -> str:
    how = "De tekst is verplicht." if required else "De tekst mag ontbreken."
    return f"Onder de velden schrijf je: {label.lower()}. {how}"


def required(field: Field) -> str:
    if field.required:
        return "ja"
    if field.required_when:
        conditions = (
            f"{when.field} {_values(when) or 'ingevuld'} is" for when in field.required_when
        )
        return f"als {enumeration(conditions)}"
    if field.asked_by:
        return f"nee, maar {field.asked_by} vraagt erom"
    return "nee"


def _values(when: When) -> str:
    return enumeration([choice_label(value) or "leeg" for value in when.values], "of")
