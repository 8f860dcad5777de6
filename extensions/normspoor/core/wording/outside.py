"""What an author reads about what a page or file from outside may not do, and what to do then."""

from __future__ import annotations

from collections.abc import Mapping

from normspoor.core.wording.labels import enumeration

_ON_A_PAGE = "op een pagina van een dossier"
_TAKE_AWAY = "Haal het weg."

_COPY = "Zet de tekst zelf op deze pagina."
_PLAIN = "Schrijf het in gewone Markdown."
_PICTURE = "Gebruik een afbeelding, zoals een png, of een overzicht van Normspoor."
_OVERVIEW = "Gebruik een overzicht van Normspoor, zoals 'overzicht', 'gaten' of 'matrix'."

#: What to do instead, by the name of what was refused.
INSTEAD: Mapping[str, str] = {
    **dict.fromkeys(("include", "literalinclude", "needimport", "csv-table"), _COPY),
    **dict.fromkeys(("eval-rst", "raw", "container", "div", "class", "parsed-literal"), _PLAIN),
    **dict.fromkeys(("code-block", "code", "sourcecode", "highlight"), _PLAIN),
    **dict.fromkeys(("graphviz", "graph", "digraph", "uml", "mermaid", "math"), _PICTURE),
    **dict.fromkeys(("needflow", "needuml", "needarch", "needsequence", "needgantt"), _PICTURE),
    **dict.fromkeys(("needlist", "needtable", "needpie", "needbar", "need_count"), _OVERVIEW),
    "download": "Verwijs er gewoon naar: [tekst](bestand.pdf).",
    "needextend": "Verander het blok zelf, op de plek waar het staat.",
}


def directive(name: str) -> str:
    return f"'{name}' kan niet {_ON_A_PAGE}. {INSTEAD.get(name.lower(), _TAKE_AWAY)}"


def role(name: str) -> str:
    instead = INSTEAD.get(name.lower(), "Haal de accolades en de naam weg.")
    return f"'{{{name}}}' kan niet {_ON_A_PAGE}. {instead}"


def option(name: str, options: list[str]) -> str:
    return f"{_quoted(options)} kan niet bij '{name}' {_ON_A_PAGE}. Haal die regel weg."


def html(tag: str) -> str:
    return f"HTML ('{tag}') kan niet {_ON_A_PAGE}; het staat er nu als gewone tekst. {_PLAIN}"


def raw() -> str:
    return f"kant-en-klare HTML of opmaak kan niet {_ON_A_PAGE}. {_PLAIN}"


def braces(words: list[str]) -> str:
    return (
        f"eigenschappen tussen accolades ({_quoted(words)}) kunnen niet {_ON_A_PAGE}. {_TAKE_AWAY}"
    )


def box(name: str) -> str:
    return (
        f"een kader met een eigen naam ('{name}') kan niet {_ON_A_PAGE}. "
        "Haal de naam achter de dubbele punten weg."
    )


def anchor(name: str) -> str:
    return (
        f"een eigen anker ('{name}') kan niet {_ON_A_PAGE}. "
        "Verwijs naar een kop, zoals [tekst](#de-kop)."
    )


def front_matter(keys: list[str]) -> str:
    which = f" ({_quoted(keys)})" if keys else ""
    return (
        f"deze instellingen boven aan de pagina{which} kunnen niet. "
        "Alleen 'orphan: true' en 'classificatie: openbaar', 'intern' of 'vertrouwelijk' mogen daar "
        "staan, elk één keer. Haal de rest weg."
    )


def address(target: str) -> str:
    return (
        f"het adres '{_short(target)}' kan niet. "
        "Een adres begint met https://, http://, mailto: of tel:, of is een bestand in je dossier."
    )


def picture_from_elsewhere(target: str) -> str:
    return (
        f"de afbeelding '{_short(target)}' staat niet in je dossier. "
        "Zet het bestand in je dossier en verwijs daarnaar."
    )


def file_outside(target: str) -> str:
    return (
        f"het bestand '{_short(target)}' staat niet in je dossier. "
        "Zet het in je dossier en verwijs daarnaar."
    )


def file_type(target: str, kinds: list[str]) -> str:
    return (
        f"een bestand als '{_short(target)}' kan niet in een dossier. "
        f"Bewaar het als {enumeration(kinds, 'of')}."
    )


def file_content(target: str) -> str:
    return (
        f"wat er in '{_short(target)}' staat, past niet bij de naam. "
        "Bewaar het bestand opnieuw, of haal het weg."
    )


def file_size(target: str, megabytes: int) -> str:
    return (
        f"het bestand '{_short(target)}' is te groot. "
        f"Maak het kleiner dan {megabytes} MB, of schrijf op waar het te vinden is."
    )


def file_name(name: str) -> str:
    return (
        f"de naam '{printable(name)}' kan niet. "
        "Gebruik letters, cijfers, spaties, punten en streepjes."
    )


def pointer() -> str:
    return (
        "dit is een snelkoppeling en die volgt Normspoor niet. Zet hier het bestand of de map zelf."
    )


def no_file() -> str:
    return "dit is geen gewoon bestand. Haal het weg."


def no_markdown() -> str:
    return (
        "alleen Markdown (.md) kan een pagina zijn. Zet de tekst in een bestand dat eindigt op .md."
    )


def not_used(name: str) -> str:
    return (
        f"'{printable(name)}' hoort niet in een dossier en wordt niet gebruikt. "
        "Haal het bestand weg."
    )


def not_utf8() -> str:
    return "deze pagina is niet opgeslagen als UTF-8. Bewaar haar opnieuw en kies UTF-8."


def broken() -> str:
    return "deze pagina is niet te lezen. Haal weg wat er vreemd uitziet."


def controls(count: int) -> str:
    many = "een onzichtbaar stuurteken" if count == 1 else f"{count} onzichtbare stuurtekens"
    return f"hier staat {many}; dat is weggelaten. Typ deze regel opnieuw."


def direction() -> str:
    return (
        "hier staat een onzichtbaar teken dat de leesrichting omkeert; het is weggelaten. "
        "Typ deze regel opnieuw."
    )


def of_the_norm(type_label: str) -> str:
    return (
        f"een blok '{type_label}' hoort bij de norm en de uitleg, niet bij een dossier. "
        "Haal het weg; verwijs ernaar met het id."
    )


def point_of_people() -> str:
    return (
        "een eigen toetspunt staat niet op een lijst die mensen bespreken. "
        "Schrijf 'beslist: computer' en haal 'volgnummer' weg."
    )


def id_of_the_norm(value: str) -> str:
    return f"het id '{value}' is van de norm. Geef dit blok een ander id."


def look_alike(value: str, other: str) -> str:
    return (
        f"het id '{value}' lijkt te veel op '{other}'. "
        "Geef dit blok een id dat niemand ermee verwart."
    )


def listed_twice(pages: Mapping[str, str]) -> str:
    """Pages that a list names again, each with the page whose list named it first."""
    page, first = next(iter(pages.items()))
    more = " (en er zijn er meer)" if len(pages) > 1 else ""
    return (
        f"'{printable(page)}' staat al in de lijst van '{printable(first)}'{more}. "
        "Noem een pagina maar een keer."
    )


def pattern(text: str, most: int) -> str:
    return (
        f"'{_short(text)}' heeft meer dan {most} sterren of vraagtekens. "
        "Noem de pagina's zelf, of de map met een ster: 'rondes/*'."
    )


def open_comment() -> str:
    return (
        "hier begint een opmerking ('<!--') die nergens eindigt; wat volgt, is nu gewone tekst. "
        "Zet er '-->' achter."
    )


def needs_of_partner(ids: list[str]) -> str:
    more = " en andere" if len(ids) > 3 else ""
    return (
        f"een bestand van een ander bevat stukken van een norm ({_quoted(ids[:3])}{more}); "
        "die zijn niet overgenomen. Vraag een bestand zonder de norm."
    )


def ended_early() -> str:
    return (
        "Het lezen stopte voordat alles klaar was. "
        "Haal de pagina weg die je het laatst veranderde, en probeer het opnieuw."
    )


def made_elsewhere(path: str) -> str:
    return (
        f"{path}: dit is een snelkoppeling naar een andere map. "
        "Haal haar weg; Normspoor maakt de map zelf."
    )


UNREADABLE_TITLE = "Deze pagina is niet te lezen"


def printable(text: str) -> str:
    """Text of a stranger in a message: nothing that moves the cursor or hides itself."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def _quoted(words: list[str]) -> str:
    return enumeration([f"'{printable(word)}'" for word in words])


def _short(text: str) -> str:
    shown = printable(text)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."
