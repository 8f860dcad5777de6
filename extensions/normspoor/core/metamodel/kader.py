"""Layer 1, het kader: what the sources ask, explain and offer (domain model C2)."""

from __future__ import annotations

from functools import partial

from normspoor.core.metamodel.fields import (
    BRON,
    BRONPLAATS,
    MODALITEIT,
    SCOPES,
    choice,
    choices,
    date,
    declare,
    gezag,
    number,
    text,
)
from normspoor.core.metamodel.shape import Body, Field, Layer, ObjectType

_SOURCED = (MODALITEIT, BRON, BRONPLAATS)
#: Only in the norm itself: guidance that changes asks nothing of a team's evidence.
_WORDED = date(
    "tekst_sinds",
    "Sinds wanneer de tekst zo luidt",
    "De dag waarop de tekst veranderde. Leeg betekent: de tekst is als bij het begin.",
)
_FROM_NORM = (*_SOURCED, gezag("norm"), _WORDED)
_FROM_GUIDANCE = (*_SOURCED, gezag("richtlijn"))

#: In the order in which a reader meets them.
CHECKLISTS = (
    "INDICATOREN", "AUDIT", "OORDELEN", "KSF", "F1a", "F1b", "F1", "F2a", "F2b", "F3", "F4",
    "ASPECT", "5V", "CONDITIE", "REFLECTIE", "TABEL1", "GSL",
)  # fmt: skip

#: What one round with a checklist is about.
PER = ("dossier", "samenwerking", "partner", "laag")
#: How the points of a checklist are answered: a choice out of three words, or in own words.
ANTWOORDVORMEN = ("keuze", "woorden")


def _scopes(required: bool) -> Field:
    return choices(
        "scope", "Onderwerp", "Voor welk onderwerp dit geldt.", SCOPES, required=required
    )


_type = partial(declare, Layer.KADER)


KADER: tuple[ObjectType, ...] = (
    _type(
        "norm", "Norm", "Normen", "SAM-NORM",
        "Een norm uit het kader waarop je wordt getoetst.",
        Body("Strekking"),
        text("kader", "Kader", "Het certificeringskader waar de norm bij hoort.", required=True,
             example="Kwaliteit in Beeld Plus"),
        text("versie", "Versie", "Welke uitgave van het kader, voor zover bekend.", required=True,
             example="2026"),
        number("volgnummer", "Nummer", "De plaats van de norm in het kader.", required=True),
        *_FROM_NORM,
    ),
    _type(
        "indicator", "Indicator", "Indicatoren", "SAM-IND",
        "Een stelling die je met ja of nee beantwoordt.",
        Body("Stelling"),
        _scopes(required=True),
        number("volgnummer", "Nummer", "Het nummer van de indicator.", required=True),
        *_FROM_NORM,
    ),
    _type(
        "beoordelingsvraag", "Beoordelingsvraag", "Beoordelingsvragen", "SAM-ORG",
        "Een stelling die de auditor beoordeelt.",
        Body("Stelling"),
        _scopes(required=True),
        number("volgnummer", "Nummer", "Het nummer van de vraag.", required=True),
        text("noot", "Noot", "Wat je moet weten voordat je deze vraag leest."),
        *_FROM_NORM,
    ),
    _type(
        "bewijsvoorbeeld", "Voorbeeld van bewijs", "Voorbeelden van bewijs", "SAM-ORG-V1-BEWIJS",
        "Een stuk waarmee je iets kunt laten zien. Het is een voorbeeld, geen eis.",
        Body("Omschrijving"),
        choice("soort_bewijs", "Soort stuk", "Wat voor stuk het is.",
               ("beleid", "overzicht", "plan", "overeenkomst", "verslag", "evaluatie",
                "uitvoering", "verbetering"), required=True),
        *_FROM_NORM,
        flows=True,
    ),
    _type(
        "regel", "Regel", "Regels", "SAM-IND-1-R",
        "Wat de norm vraagt, aanraadt of vaststelt.",
        Body("Tekst"),
        _scopes(required=False),
        *_FROM_NORM,
        flows=True,
    ),
    _type(
        "richtlijn", "Richtlijn", "Richtlijnen", "LR",
        "Een advies uit een handreiking. Het helpt, maar het is geen eis.",
        Body("Tekst"),
        text("vertaling", "In bibliotheekwoorden", "Hoe de bron het noemt en hoe wij dat noemen."),
        *_FROM_GUIDANCE,
        flows=True,
    ),
    _type(
        "checkvraag", "Checkvraag", "Checkvragen", "BS-F1a",
        "Een vraag uit een checklist die je samen beantwoordt.",
        Body("Vraag"),
        choice("lijst", "Checklist", "Bij welke checklist de vraag hoort.", CHECKLISTS,
               required=True),
        number("volgnummer", "Nummer", "De plaats in de checklist.", required=True),
        text("kenmerk", "Kenmerk", "Hoe het punt in de bron heet, als dat geen nummer is.",
             example="2a"),
        *_FROM_GUIDANCE,
        flows=True,
    ),
    _type(
        "succesfactor", "Succesfactor", "Succesfactoren", "BS-KSF",
        "Een voorwaarde voor goed samenwerken. Een nee vraagt om actie.",
        Body("Vraag"),
        number("volgnummer", "Nummer", "De plaats in de lijst.", required=True),
        *_FROM_GUIDANCE,
        flows=True,
    ),
    _type(
        "hulpmiddel", "Hulpmiddel", "Hulpmiddelen", "LP-TOOL",
        "Een werkvorm of instrument dat een bron noemt.",
        Body("Doel"),
        text("vindplaats", "Vindplaats", "Waar je het hulpmiddel vindt."),
        date("gecontroleerd_op", "Gecontroleerd op", "Wanneer de vindplaats is nagekeken."),
        *_FROM_GUIDANCE,
        flows=True,
    ),
    _type(
        "voorbeeld", "Voorbeeld", "Voorbeelden", "PART-ROL",
        "Een voorbeeld of praktijkverhaal bij een tekst.",
        Body("Strekking"),
        _scopes(required=False),
        *_FROM_GUIDANCE,
        flows=True,
    ),
    _type(
        "begrip", "Begrip", "Begrippen", "SAM-BEGRIP",
        "Een woord met zijn betekenis.",
        Body("Definitie"),
        text("synoniemen", "Ook wel", "Andere woorden voor hetzelfde, met komma's ertussen."),
        *_FROM_GUIDANCE,
        flows=True,
    ),
    _type(
        "kanttekening", "Kanttekening", "Kanttekeningen", "ODD",
        "Iets in een bron dat niet klopt of vragen oproept.",
        Body("Waarneming"),
        text("vraag", "Vraag aan de certificeerder", "Wat je de certificerende instelling vraagt."),
        text("lezing", "Onze lezing", "Hoe we de bron lezen zolang er geen antwoord is.",
             required=True),
        BRON,
        BRONPLAATS,
        flows=True,
    ),
    _type(
        "checklist", "Checklist", "Checklists", "LIJST",
        "Een lijst met punten die je samen langsloopt.",
        Body("Waarvoor"),
        choice("lijst", "Code", "De korte naam waarmee je een ronde begint.", CHECKLISTS,
               required=True),
        choice("per", "Waarover", "Waar een ronde met deze lijst over gaat.", PER, required=True),
        choice("antwoordvorm", "Antwoord in",
               "Of je bij elk punt kiest uit ja, twijfelachtig en nee, of in eigen woorden antwoordt.",
               ANTWOORDVORMEN, default="keuze"),
        flows=True,
    ),
    _type(
        "toetspunt", "Toetspunt", "Toetspunten", "TP",
        "Een zin die waar moet zijn. Zij is van Normspoor, niet van de norm. De computer of een mens beslist.",
        Body("Uitleg", required=False),
        choice("lijst", "Checklist", "Bij welke checklist het punt hoort.", CHECKLISTS,
               required=True),
        number("volgnummer", "Nummer", "De plaats in de checklist, als een mens beslist."),
        choice("beslist", "Wie beslist", "Of de computer het nagaat of een mens oordeelt.",
               ("computer", "mens"), required=True),
        text("controle", "Controle", "De naam van de controle die de computer uitvoert.",
             example="antwoord_gegeven"),
        _scopes(required=False),
        flows=True,
    ),
)  # fmt: skip
