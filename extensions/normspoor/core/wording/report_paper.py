"""What only the report on paper says."""

from __future__ import annotations

OUTCOME = "Uitkomst"
FIGURE = "Cijfer"
FIGURES_ABOUT = (
    "Per cijfer staat hier hoe er geteld is. "
    "Wat er precies geteld is, staat in het rapport voor de browser."
)
THINGS_ABOUT = (
    "Alles wat dit rapport noemt, met de plek in het dossier of in de norm waar je het naleest."
)
#: The words at the foot of every page, before, between and after two numbers.
PAGE_OF = ("Bladzijde ", " van ", "")


def section(number: int, total: int, first: str, last: str) -> str:
    """Above each part of a table that is too wide for one sheet."""
    which = first if first == last else f"{first} tot en met {last}"
    return f"Deel {number} van {total}: {which}"


def unprintable(mark: str) -> str:
    """What the mark means that stands where a character could not be printed."""
    return (
        f"Staat er {mark}, dan stond daar een teken dat niet op papier kan, zoals een plaatje. "
        "In het rapport voor de browser staat het wel."
    )


def no_paper(why: str) -> str:
    """What to do where the program that draws the paper gave up, with what it said itself."""
    return (
        "Het rapport op papier kan niet gemaakt worden. Dat is een fout van Normspoor zelf: meld "
        f"haar met deze regel erbij. {why}"
    )


def no_letters(name: str) -> str:
    """What to do where the package lacks a font, or it cannot be read."""
    return (
        f"Het rapport op papier kan niet gemaakt worden: het lettertype {name} van Normspoor "
        "ontbreekt of is stuk. Zet Normspoor opnieuw op deze computer."
    )
