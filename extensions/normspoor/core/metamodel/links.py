"""The links between objects, with the types they may start from and lead to (C3)."""

from __future__ import annotations

from normspoor.core.metamodel.shape import LinkType

_SV = "samenwerkingsverband"
_QUESTIONS = ("indicator", "beoordelingsvraag")
_GUIDANCE = (
    "richtlijn", "checkvraag", "succesfactor", "hulpmiddel", "voorbeeld", "begrip",
)  # fmt: skip
_KADER = (
    "norm", "indicator", "beoordelingsvraag", "bewijsvoorbeeld", "regel", "begrip", "voorbeeld",
)  # fmt: skip

LINK_TYPES: tuple[LinkType, ...] = (
    # --- the norm and the guidance ---
    LinkType(
        "hoort_bij", "hoort bij", "daarbij hoort",
        "De plaats van een tekst in de norm.",
        (*_KADER, "kanttekening", "richtlijn", "checkvraag", "succesfactor", "hulpmiddel"),
        (*_KADER, "kanttekening", "richtlijn", "checkvraag", "succesfactor", "hulpmiddel"),
        required_on=("indicator", "beoordelingsvraag", "bewijsvoorbeeld", "regel"),
    ),
    LinkType(
        "helpt_bij", "helpt bij", "hulp hierbij",
        "Bij welk deel van de norm een tekst je helpt.",
        (*_GUIDANCE, "checklist", "regel", "bewijsvoorbeeld", "beoordelingsvraag"),
        (*_QUESTIONS, "norm", "regel", "bewijsvoorbeeld", "begrip"),
    ),
    LinkType(
        "toetst", "toetst", "wordt getoetst door",
        "Over welk deel van de norm een toetspunt gaat.",
        ("toetspunt",), (*_QUESTIONS, "norm", "regel"),
        required_on=("toetspunt",),
    ),
    # --- plan ---
    LinkType(
        "vloeit_voort_uit", "vloeit voort uit", "leidt tot",
        "Uit welke ambitie een aanpak of keuze komt.",
        ("aanpak", "keuze"), ("ambitie",),
        required_on=("aanpak",),
    ),
    LinkType(
        "past_in", "past in", "omvat",
        "In welke aanpak een keuze past.",
        ("keuze",), ("aanpak",),
    ),
    LinkType(
        "gebaseerd_op", "gebaseerd op", "ligt ten grondslag aan",
        "Op welke keuze een samenwerking rust.",
        (_SV,), ("keuze",),
    ),
    LinkType(
        "draagt_bij_aan", "draagt bij aan", "krijgt een bijdrage van",
        "Aan welke ambitie iets bijdraagt.",
        (_SV, "resultaat"), ("ambitie",),
    ),
    # --- who takes part, on what terms ---
    LinkType(
        "van_partner", "van partner", "doet mee via",
        "Welke partner meedoet.",
        ("deelname",), ("partner",),
        required_on=("deelname",),
    ),
    LinkType(
        "in_verband", "in de samenwerking", "omvat",
        "Bij welke samenwerking dit hoort.",
        ("deelname", "afspraak"), (_SV,),
        required_on=("deelname",),
    ),
    LinkType(
        "toetst_start", "begonnen op grond van", "startcriterium van",
        "Het criterium om te beginnen.",
        (_SV,), ("criterium",),
    ),
    LinkType(
        "toetst_evaluatie", "wordt beoordeeld op", "evaluatiecriterium van",
        "Het criterium om te beoordelen.",
        (_SV,), ("criterium",),
    ),
    LinkType(
        "toetst_einde", "stopt op grond van", "eindcriterium van",
        "Het criterium om te stoppen.",
        (_SV,), ("criterium",),
    ),
    LinkType(
        "regelt", "regelt", "geregeld in",
        "Welke samenwerking een overeenkomst of plan regelt.",
        ("overeenkomst", "projectplan"), (_SV,),
        required_on=("overeenkomst", "projectplan"),
    ),
    LinkType(
        "vastgelegd_in", "vastgelegd in", "legt vast",
        "In welk stuk iets staat.",
        ("afspraak", "criterium", "resultaat"), ("overeenkomst", "projectplan"),
    ),
    LinkType(
        "van_deelname", "afspraak met", "sprak af",
        "Met welke deelnemer de afspraak is gemaakt.",
        ("afspraak",), ("deelname",),
        required_on=("afspraak",),
    ),
    LinkType(
        "verwijst_door_naar", "verwijst door naar", "krijgt doorverwezen",
        "Naar welke partner je doorverwijst.",
        ("afspraak",), ("partner",),
    ),
    LinkType(
        "beoogt", "beoogt", "beoogd door",
        "Welk resultaat je wilt bereiken.",
        (_SV, "overeenkomst", "projectplan"), ("resultaat",),
    ),
    LinkType(
        "volgt_op", "volgt op", "kreeg vervolg in",
        "Welk projectplan aan de overeenkomst voorafging.",
        ("overeenkomst",), ("projectplan", "overeenkomst"),
    ),
    # --- do ---
    LinkType(
        "voert_uit", "voert uit", "uitgevoerd in",
        "Welke afspraak of samenwerking een activiteit uitvoert.",
        ("activiteit",), ("afspraak", _SV),
        required_on=("activiteit",),
    ),
    LinkType(
        "gaat_over", "gaat over", "besproken in",
        "Waar een overleg, verslag of plan over gaat.",
        ("overleg", "voortgangsverslag", "actieplan"), (_SV, "activiteit"),
        required_on=("overleg", "voortgangsverslag"),
    ),
    # --- check ---
    LinkType(
        "evalueert", "evalueert", "geëvalueerd in",
        "Wat je evalueerde.",
        ("evaluatie",), ("aanpak", _SV, "activiteit"),
        required_on=("evaluatie",),
    ),
    LinkType(
        "gebruikt_criterium", "gebruikt criterium", "gebruikt in",
        "Met welk criterium je beoordeelde of besloot te stoppen.",
        ("evaluatie", _SV), ("criterium",),
    ),
    # --- act ---
    LinkType(
        "leidt_tot", "leidt tot", "komt voort uit",
        "Welke maatregel uit de evaluatie komt.",
        ("evaluatie",), ("verbetermaatregel",),
    ),
    LinkType(
        "past_aan", "past aan", "aangepast door",
        "Wat de maatregel verandert.",
        ("verbetermaatregel",), ("afspraak", _SV, "aanpak"),
    ),
    LinkType(
        "herziet", "herziet", "herzien in",
        "Welke vorige aanpak deze vervangt.",
        ("aanpak",), ("aanpak",),
    ),
    LinkType(
        "naar_aanleiding_van", "naar aanleiding van", "gaf aanleiding tot",
        "Welke evaluatie tot de nieuwe aanpak leidde.",
        ("aanpak",), ("evaluatie",),
    ),
    # --- show ---
    LinkType(
        "onderbouwt", "onderbouwt", "onderbouwd door",
        "Wat het bewijs laat zien.",
        ("bewijs",),
        ("antwoord", "indicator", "beoordelingsvraag", "ambitie", "aanpak", "keuze", _SV,
         "afspraak", "overeenkomst", "projectplan", "resultaat", "activiteit", "overleg",
         "voortgangsverslag", "evaluatie", "verbetermaatregel", "checkantwoord"),
        required_on=("bewijs",),
    ),
    LinkType(
        "is_voorbeeld_van", "is een voorbeeld van", "kan zijn",
        "Bij welk voorbeeld uit de norm het stuk past.",
        ("bewijs",), ("bewijsvoorbeeld",),
    ),
    LinkType(
        "toont", "toont", "te zien in",
        "Welke vraag of samenwerking je ermee laat zien.",
        ("praktijkmoment",), ("beoordelingsvraag", _SV),
        required_on=("praktijkmoment",),
    ),
    LinkType(
        "motiveert", "laat bewust open", "bewust open door",
        "Welke vraag of indicator je bewust open laat.",
        ("motivering",), _QUESTIONS,
        required_on=("motivering",),
    ),
    # --- audit ---
    LinkType(
        "beantwoordt", "beantwoordt", "beantwoord met",
        "Op welke indicator je antwoordt.",
        ("antwoord",), ("indicator",),
        required_on=("antwoord",),
    ),
    LinkType(
        "verantwoord_door", "verantwoord door", "verantwoordt",
        "Welke keuze achter een nee zit.",
        ("antwoord",), ("keuze",),
    ),
    LinkType(
        "schat_in", "schat in", "ingeschat met",
        "Voor welke vraag de verwachting geldt.",
        ("zelfinschatting",), ("beoordelingsvraag",),
        required_on=("zelfinschatting",),
    ),
    LinkType(
        "checkt", "gaat over", "nagegaan in",
        "Waar een ronde of antwoord over gaat.",
        ("checkrun", "checkantwoord"),
        (_SV, "partner", "checkvraag", "succesfactor", "toetspunt"),
        required_on=("checkantwoord",),
    ),
    LinkType(
        "in_ronde", "in ronde", "bevat",
        "In welke ronde het antwoord is gegeven.",
        ("checkantwoord",), ("checkrun",),
    ),
    LinkType(
        "actie_op", "actie op", "kreeg actie in",
        "Op welk antwoord de maatregel volgt.",
        ("verbetermaatregel",), ("checkantwoord",),
    ),
    LinkType(
        "betreft", "betreft", "kreeg bevinding",
        "Waar een bevinding over gaat.",
        ("bevinding",), (*_QUESTIONS, _SV),
    ),
    LinkType(
        "in_auditronde", "in auditronde", "omvat",
        "In welke audit dit is gezegd.",
        ("antwoord", "zelfinschatting", "praktijkmoment", "bevinding"), ("auditronde",),
    ),
)  # fmt: skip
