"""What a reader sees around the tables of a report: titles, explanations, what if empty."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Words(NamedTuple):
    """The words around a table; ``empty`` stands there where it has no rows."""

    title: str
    explanation: str
    empty: str


#: By the key of the table.
TABLES: Mapping[str, Words] = {
    "eisen": Words(
        "Wat de norm vraagt",
        "Elke indicator en elke vraag, per onderwerp, met hoe het ervoor staat op de peildatum. "
        "Gedekt betekent: er is minstens één geldig stuk. Of het klopt, zegt het niet.",
        "Niets te toetsen: er is geen dossier waar dit over kan gaan.",
    ),
    "indicatoren": Words(
        "Antwoorden op de indicatoren",
        "De antwoorden van organisatie, taalhuis en IDO staan naast elkaar. "
        "Een nee kan goed beleid zijn.",
        "Er zijn geen indicatoren die voor dit dossier gelden.",
    ),
    "verhaal": Words(
        "Wat het team er zelf over zegt",
        "De eigen onderbouwing bij een vraag. Welke score het team verwacht, staat hier niet.",
        "Het team schreef er nog niets over op.",
    ),
    "antwoorden": Words(
        "Toelichting bij de antwoorden",
        "Wat het team bij elk antwoord zegt, in eigen woorden.",
        "Er zijn nog geen antwoorden.",
    ),
    "nee": Words(
        "Waar het antwoord nee is",
        "Bij elke nee staat wat het team erover zegt en welke keuze erachter zit.",
        "Er is nergens nee geantwoord.",
    ),
    "eis-bewijs": Words(
        "Van vraag naar bewijs",
        "Waarmee laat het team iets zien? Per vraag en indicator, naar de vier bronnen.",
        "Niets te toetsen: er is geen dossier waar dit over kan gaan.",
    ),
    "eis-onderwerp": Words(
        "Per vraag en per onderwerp",
        "Wat voor organisatie, taalhuis en IDO gevraagd wordt en hoe het ervoor staat.",
        "Niets te toetsen: er is geen dossier waar dit over kan gaan.",
    ),
    "ambitie-verband": Words(
        "Van ambitie naar samenwerking",
        "Welke samenwerking helpt welke ambitie?",
        "Er staan geen ambities in het dossier.",
    ),
    "partner-rol": Words(
        "Van partner naar rol",
        "Wie geeft geld, wie levert iets en wie werkt mee?",
        "Er staan geen partners in het dossier.",
    ),
    "deelname-afspraak": Words(
        "Van taak naar partner",
        "Per deelnemer: wat die doet, waarvoor die instaat en wat die mag beslissen.",
        "Er staan geen deelnames in het dossier.",
    ),
    "ketens": Words(
        "Van ambitie tot lering, per samenwerking",
        "De negen stappen in een woord, en welke het eerst ontbreekt. Aanwezig betekent: er staat "
        "iets bij de stap. Of het genoeg is, zegt het niet.",
        "Er staan geen samenwerkingen in het dossier.",
    ),
    "keten-stappen": Words(
        "Stap voor stap",
        "Bij elke stap staat waarmee het team die laat zien, of wat er ontbreekt. Aanwezig "
        "betekent: er staat iets bij de stap. Of het genoeg is, zegt het niet.",
        "Er staan geen samenwerkingen in het dossier.",
    ),
    "samenwerkingen": Words(
        "Doel, vorm en partners",
        "Waarvoor is de samenwerking, met wie, en wie is de trekker?",
        "Er staan geen samenwerkingen in het dossier.",
    ),
    "aanpakken": Words(
        "De aanpak en zijn versies",
        "Hoe het team samenwerken inzet, en welke versie welke verving.",
        "Er staat geen aanpak in het dossier.",
    ),
    "keuzes": Words(
        "Keuzes en waarom",
        "Zelf doen, samen doen of niet doen, met de overweging in eigen woorden.",
        "Er staan geen keuzes in het dossier.",
    ),
    "zelf-of-niet": Words(
        "Wat het team zelf doet of niet doet",
        "Alleen de keuzes om iets niet samen te doen.",
        "Er staan geen keuzes om iets zelf of niet te doen.",
    ),
    "criteria": Words(
        "Criteria",
        "Waaraan het team ziet of een samenwerking mag beginnen, goed loopt of moet stoppen.",
        "Er staan geen samenwerkingen in het dossier.",
    ),
    "criteria-tekst": Words(
        "Criteria in woorden",
        "Elk criterium zoals het team het schreef, en waaraan je het ziet.",
        "Er staan geen criteria in het dossier.",
    ),
    "overeenkomsten": Words(
        "Overeenkomsten en projectplannen",
        "Wat op papier staat, tot wanneer het geldt en waar het ligt.",
        "Er staat geen overeenkomst of projectplan in het dossier.",
    ),
    "uitvoering": Words(
        "Wat er gebeurde",
        "Activiteiten, overleggen en verslagen, het laatste bovenaan.",
        "Er staat nog geen activiteit, overleg of verslag in het dossier.",
    ),
    "bijdragen": Words(
        "Wat elke partner bijdraagt",
        "Hoeveel, op welke manier, en in welk stuk dat staat.",
        "Er staan geen deelnames in het dossier.",
    ),
    "ido": Words(
        "Afspraken voor het IDO",
        "Rol, bijdrage en doorverwijzing bij het Informatiepunt Digitale Overheid.",
        "Er staan geen afspraken voor een IDO in het dossier.",
    ),
    "nakoming": Words(
        "Afspraken en of ze worden nagekomen",
        "Elke afspraak, met wie, waar zij staat en wat het team daarvan naging.",
        "Er staan geen afspraken in het dossier.",
    ),
    "resultaten": Words(
        "Resultaten",
        "Wat het team wilde bereiken, wat het werd en op welke dag het wil meten.",
        "Er staan geen resultaten in het dossier.",
    ),
    "leven": Words(
        "Laatste teken van leven",
        "Per samenwerking: wat er het laatst gebeurde en wat je ervan kunt zien.",
        "Er staan geen samenwerkingen in het dossier.",
    ),
    "evaluaties": Words(
        "Evaluaties",
        "Waarop is teruggekeken, met welk criterium, en wat veranderde er?",
        "Er staan geen evaluaties in het dossier.",
    ),
    "maatregelen": Words(
        "Verbetermaatregelen",
        "Open, te laat, klaar of vervallen, met de eigenaar en de reden.",
        "Er staan geen verbetermaatregelen in het dossier.",
    ),
    "beeindigd": Words(
        "Gestopte samenwerkingen",
        "Wanneer, waarom en op grond waarvan het team stopte.",
        "Er is geen samenwerking gestopt.",
    ),
    "bewijs": Words(
        "Register van bewijs",
        "Elk stuk één keer: wat het laat zien, van wanneer het is en waar het ligt.",
        "Er staat geen bewijs in het dossier.",
    ),
    "bewijs-per-vraag": Words(
        "Bewijs per vraag",
        "Geordend naar plannen, doen, nagaan en bijstellen, en dan naar bron.",
        "Er staat geen bewijs bij.",
    ),
    "bijlagen": Words(
        "Register van bijlagen",
        "Bewijs dat als bestand in het dossier ligt. Met de vingerafdruk (SHA-256) zie je of een "
        "bestand nog hetzelfde is.",
        "Er ligt geen bewijs als bestand in het dossier.",
    ),
    "praktijk": Words(
        "Wat je kunt zien en wie je kunt spreken",
        "Praktijkmomenten en functies, nooit namen.",
        "Er staan geen praktijkmomenten in het dossier.",
    ),
    "rondes": Words(
        "Wie samen naar het werk keken",
        "Elke keer dat het team een checklist invulde: wanneer, waarover en met wie.",
        "Er zijn nog geen rondes gehouden.",
    ),
    "open": Words(
        "Wat nog open staat",
        "Een tekort komt uit een 'moet' van de norm. Een vraag, advies of tip is lichter, ook als "
        "de regel het label norm heeft. Achter elke grondslag staat hoe sterk de bron het zegt.",
        "Er staat niets open.",
    ),
    "gemotiveerd": Words(
        "Gemotiveerd open",
        "Hier koos het team bewust. Het vraagt niets, maar het blijft in beeld.",
        "Er is niets bewust open gelaten.",
    ),
    "twijfels": Words(
        "Twijfels van het team zelf",
        "Waar mensen in de laatste rondes nee zeiden of twijfelden, in hun eigen woorden. De "
        "vragen zijn een hulpmiddel en geen norm.",
        "In de laatste rondes is geen twijfel opgeschreven.",
    ),
    "kanttekeningen": Words(
        "Kanttekeningen bij de norm",
        "Wat in de tekst van de norm niet klopt of vragen oproept, en hoe Normspoor die leest.",
        "Er zijn geen kanttekeningen bij wat hier gevraagd wordt.",
    ),
}
