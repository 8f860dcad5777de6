"""What an author reads about a mistake in a block: what is wrong, then what to type."""

from __future__ import annotations

from collections.abc import Sequence

from normspoor.core.wording.labels import enumeration

UNREADABLE = "Dit blok is niet te lezen: "


def _quoted(words: Sequence[str]) -> str:
    return enumeration([f"'{word}'" for word in words], "of")


def _near(near: str) -> str:
    return f"Bedoelde je '{near}'?" if near else ""


def unknown_field(name: str, type_label: str, near: str) -> str:
    hint = _near(near) or "Haal de regel weg of kijk bij 'Alle objecten' welke velden er zijn."
    return f"een {type_label} kent geen veld '{name}'. {hint}"


def missing_field(name: str, label: str, example: str) -> str:
    sample = f" Bijvoorbeeld ':{name}: {example}'." if example else ""
    return f"het veld '{name}' ({label}) ontbreekt. Vul het in.{sample}"


def missing_body(label: str) -> str:
    return (
        f"de tekst ({label}) ontbreekt. "
        "Zet onder de velden een lege regel en schrijf daar de tekst."
    )


def missing_title(type_label: str) -> str:
    return f"dit blok ({type_label}) heeft geen titel. Zet een titel achter de accolade."


def bad_date(name: str, value: str) -> str:
    return f"'{value}' bij '{name}' is geen datum. Schrijf jaar-maand-dag, zoals 2026-03-15."


def bad_number(name: str, value: str) -> str:
    return f"'{value}' bij '{name}' is geen getal. Schrijf een heel getal, zoals 1."


def bad_term(name: str, value: str) -> str:
    return (
        f"'{value}' bij '{name}' is geen termijn. Schrijf bijvoorbeeld '12 maanden' of '6 weken'."
    )


def bad_fingerprint(name: str) -> str:
    return (
        f"wat bij '{name}' staat is geen vingerafdruk. "
        "Haal de regel weg en gebruik 'normspoor herzien': dan komt de goede erbij."
    )


def bad_choice(name: str, value: str, choices: Sequence[str], near: str) -> str:
    hint = f"{_near(near)} Kies uit {_quoted(choices)}.".strip()
    return f"'{value}' kan niet bij '{name}'. {hint}"


def missing_link(name: str, meaning: str, target_labels: Sequence[str]) -> str:
    return (
        f"de verwijzing '{name}' ontbreekt. {meaning} "
        f"Vul het id in van {enumeration([f'een {label}' for label in target_labels], 'of')}."
    )


def dead_link(name: str, target: str, near: str) -> str:
    hint = _near(near) or "Kijk of het id klopt, of maak het object aan."
    return f"'{name}' verwijst naar '{target}', maar dat bestaat niet. {hint}"


def wrong_target(name: str, target: str, found: str, allowed: Sequence[str]) -> str:
    return (
        f"'{name}' verwijst naar '{target}', en dat is een {found}. "
        f"Hier kan alleen {enumeration([f'een {label}' for label in allowed], 'of')}."
    )


def no_profile() -> str:
    return "dit dossier heeft geen profiel. Maak een pagina profiel.md met een blok 'profiel'."


def second_profile(first: str) -> str:
    return f"er is al een profiel ({first}). Een dossier heeft er precies een. Haal dit blok weg."


def no_id(type_label: str) -> str:
    return f"dit blok ({type_label}) heeft geen id. Zet er een regel ':id: …' bij."


def bad_id(value: str, prefix: str) -> str:
    return (
        f"het id '{value}' kan niet. Begin met een hoofdletter en gebruik letters, cijfers en "
        f"minstens één streepje, zoals '{prefix}-1'."
    )


def double_id(value: str, first: str) -> str:
    return f"het id '{value}' bestaat al ({first}). Geef dit blok een ander id."


def dead_mention(target: str, near: str = "") -> str:
    hint = _near(near) or "Kijk of het id klopt."
    return f"de tekst verwijst naar '{target}', maar dat bestaat niet. {hint}"


def no_name(kind: str) -> str:
    return f"achter '{kind}' ontbreekt een id. Zet het id van een object achter de accolade."


def wrong_mention(kind: str, name: str, found: str, wanted: str) -> str:
    return (
        f"'{kind}' gaat hier over '{name}', en dat is een {found}. "
        f"Hier kan alleen een {wanted}: zet daarvan het id achter de accolade."
    )


def stray_page() -> str:
    return "deze pagina doet niet mee, want ze staat niet in de map dossier. Zet haar daarin."


def refused(value: str) -> str:
    return f"dit blok ('{value}') is niet te lezen. Gebruik in de titel geen vierkante haken."


def unknown_type(name: str, near: str) -> str:
    hint = _near(near) or "Kijk bij 'Alle objecten' welke soorten blokken er zijn."
    return f"'{name}' is geen soort blok die Normspoor kent. {hint}"
