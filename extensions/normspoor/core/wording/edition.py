"""What an edition says: in the place of what it leaves out, and to who makes it."""

from __future__ import annotations

from collections.abc import Sequence

from normspoor.core.wording.labels import amount

#: The title of whatever is left out.
LEFT_OUT = "Weggelaten in deze uitgave"
#: In the place of a text; never the title, which a rule would take for the name of a partner.
WORD = "weggelaten"
#: In the middle of a neutral id, and at the front of the name of a neutral page.
IN_ID, PAGE_NAME = "WEGGELATEN", "weggelaten"
#: A link to nothing, in the place of another link to nothing.
DEAD = "WEG-WEGGELATEN"
#: A type that does not exist, in the place of a block that could not be read.
UNKNOWN_TYPE = "weggelaten"

#: More places at a time than these nobody mends.
MOST_PLACES = 20

PAGE = (
    f"# {LEFT_OUT}",
    "",
    "Hier staat iets dat niet voor elke lezer is.",
    "De tekst is weggelaten, maar alles telt wel mee.",
)
FRONT_PAGE = ("Je leest hieronder welke pagina's wel in deze uitgave staan.",)


def numbered(number: int) -> str:
    return f"{LEFT_OUT} ({number})"


def body(told: Sequence[str]) -> str:
    about = f" Het gaat over: {', '.join(told)}." if told else ""
    return f"{LEFT_OUT}.{about}"


def stamp(name: str) -> str:
    closed = {"publiek": "intern of vertrouwelijk", "intern": "vertrouwelijk"}
    left_out = f". Wat {closed[name]} is, is weggelaten" if name in closed else ""
    return f"uitgave: {name}{left_out}"


def unknown_class(file: str, known: Sequence[str]) -> str:
    return (
        f"{file}:1: wat boven deze pagina staat, is niet te lezen of geen classificatie. "
        f"Ze telt nu als vertrouwelijk. Schrijf bijvoorbeeld 'classificatie: {known[0]}', "
        f"of kies {' of '.join(known[1:])}."
    )


def nothing_shown(edition: str, name: str) -> str:
    return (
        f"In de uitgave {edition} staat geen enkele pagina van jullie. Zet 'classificatie: {name}' "
        "boven elke pagina die de lezers mogen zien."
    )


def picture_left_out(file: str) -> str:
    return (
        f"{file}:1: deze afbeelding gaat niet mee. Normspoor kan alleen uit een jpg of png halen "
        "wat een camera of programma erin schrijft. Sla haar op als jpg of png."
    )


def closed_left_out(file: str) -> str:
    return (
        f"{file}:1: dit bestand gaat niet mee. Normspoor kan er niet in kijken: het is kapot, zit "
        "op slot of er zit heel veel in. Sla het op zonder wachtwoord, of als pdf."
    )


def attachment_left_out(file: str) -> str:
    return (
        f"{file}:1: dit bestand hoort bij iets dat in deze uitgave is weggelaten, dus het gaat "
        "niet mee. Maak de uitgave 'auditor' als de lezer het mag zien."
    )


def not_cut(place: str, item_id: str) -> str:
    what = f"het bewijs {item_id}" if item_id else "dit blok"
    return (
        f"{place}: {what} is hier niet veilig weg te laten. Schrijf het als los "
        "blok: ':::{bewijs}' aan het begin van een regel, daaronder elk veld op een eigen regel, "
        "en geen ander blok erin."
    )


def still_there(place: str, word: str, written: str, edition: str) -> str:
    where = f" ({written})" if written else ""
    return (
        f"{place}: hier staat '{word}'. Dat hoort bij iets dat in de uitgave {edition} is "
        f"weggelaten{where}. Haal deze woorden weg, of verander de classificatie van een van beide."
    )


def still_in_output(file: str, word: str) -> str:
    return f"{file}: hier staat '{word}', dat in deze uitgave is weggelaten. Geef deze map niet af."


def not_searched(file: str) -> str:
    return (
        f"{file}: Normspoor kan niet in dit bestand kijken, dus ook niet of er iets in uitlekt. "
        "Haal het weg, of sla het op zonder wachtwoord."
    )


def not_text(file: str) -> str:
    return (
        f"{file}:1: hierin staan tekens die Normspoor niet kan lezen. Open het bestand en bewaar het "
        "opnieuw als UTF-8."
    )


def not_made(edition: str, file: str) -> str:
    return (
        f"De uitgave {edition} is niet te maken: {file} is niet te lezen of te schrijven. Kijk of je "
        "bij het bestand kunt en of er nog ruimte is op de schijf."
    )


def not_published(edition: str, found: Sequence[str]) -> str:
    more = len(found) - MOST_PLACES
    left = [f"En nog {amount(more, 'plek', 'plekken')}."] if more > 0 else []
    lines = "\n".join([*found[:MOST_PLACES], *left])
    return f"De uitgave {edition} is niet gemaakt, want er zou iets uitlekken.\n{lines}"
