"""Layer 3, de audit: what is answered, expected and heard in one round (domain model C2)."""

from __future__ import annotations

from functools import partial

from normspoor.core.metamodel.fields import JA_NEE, SCOPE, choice, choices, date, declare, text
from normspoor.core.metamodel.kader import CHECKLISTS
from normspoor.core.metamodel.shape import Body, Layer, ObjectType, When

#: From those who do the work to those who decide about it.
LAGEN = ("werkvloer", "management", "bestuur")
#: What a team can decide after phase one.
DECISIONS = ("samenwerken", "intensiveren", "uitzoeken", "pas_op_de_plaats")
#: The field for a word of the auditor's own scale; what leaves the dossier holds it nowhere.
JUDGEMENT = "score"
SCORES = ("Niet", "Beperkt", "Grotendeels", "Volledig")
_NO_BODY = Body("Toelichting", required=False)


_type = partial(declare, Layer.AUDIT)


AUDIT: tuple[ObjectType, ...] = (
    _type(
        "auditronde", "Auditronde", "Auditrondes", "AUD",
        "Een audit, van voorbereiding tot uitslag.",
        _NO_BODY,
        SCOPE,
        text("kader", "Kader", "Op welk kader jullie worden getoetst.", required=True,
             example="Kwaliteit in Beeld Plus"),
        date("auditdatum", "Auditdatum", "De eerste dag van de audit.", required=True),
        date("zelfevaluatie_gereed", "Zelfevaluatie klaar op",
             "Wanneer jullie de zelfevaluatie af hebben.", required=True),
        text("besproken_met", "Besproken met",
             "Met welke functiegroepen en partners jullie de zelfevaluatie bespraken.",
             required=True, example="medewerkers taalhuis, welzijnsorganisatie"),
        text("vorige_ronde", "Vorige ronde", "Wanneer de vorige audit was."),
    ),
    _type(
        "antwoord", "Antwoord", "Antwoorden", "ANT",
        "Jullie ja of nee op een indicator. Een nee kan goed beleid zijn.",
        Body("Toelichting", required=False),
        SCOPE,
        choice("waarde", "Antwoord", "Ja of nee.", JA_NEE, required=True),
        date("datum", "Datum", "Wanneer jullie antwoordden.", required=True),
        text("opsteller", "Opsteller", "Welke functie het antwoord opschreef.", required=True,
             example="kwaliteitscoördinator"),
    ),
    _type(
        "zelfinschatting", "Zelfinschatting", "Zelfinschattingen", "ZI",
        "Wat jullie zelf verwachten. Normspoor rekent er niet mee.",
        _NO_BODY,
        SCOPE,
        choice("score", "Verwachting", "Het woord dat jullie zelf verwachten.",
               (*SCORES, "nog_niet_bepaald")),
        text("onderbouwing", "Onderbouwing", "Waarom jullie dat verwachten.",
             when=(When("score", SCORES),)),
        text("opsteller", "Opsteller", "Welke functie dit opschreef.", required=True),
    ),
    _type(
        "checkrun", "Ronde", "Rondes", "RUN",
        "Een keer dat jullie een checklist samen invulden.",
        _NO_BODY,
        SCOPE,
        choice("lijst", "Checklist", "Welke checklist.", CHECKLISTS, required=True),
        date("datum", "Datum", "Wanneer.", required=True),
        text("deelnemers", "Deelnemers", "Welke functies en organisaties meededen.",
             required=True),
        choices("lagen", "Lagen", "Welke lagen aan tafel zaten.", LAGEN),
        text("werkvorm", "Werkvorm", "Hoe jullie het deden."),
        choice("besluit", "Besluit", "Wat jullie na fase 1 besloten.", DECISIONS),
    ),
    _type(
        "checkantwoord", "Antwoord op een punt", "Antwoorden op punten", "RA",
        "Wat jullie bij een punt van een checklist antwoordden of oordeelden.",
        Body("Toelichting", required=False),
        SCOPE,
        text("punt", "Nummer van het punt", "Normspoor vult dit in bij een regel van een ronde."),
        text("waarde", "Antwoord", "Ja, twijfelachtig of nee, of een antwoord in woorden.",
             when=(When("reden_overgeslagen", ("",)),), example="ja"),
        text("opsteller", "Wie oordeelde", "Welke functie het antwoord gaf.",
             example="kwaliteitscoördinator"),
        date("datum", "Datum", "Wanneer."),
        text("reden_overgeslagen", "Waarom overgeslagen",
             "Waarom jullie dit punt oversloegen. Het blijft zichtbaar."),
    ),
    _type(
        "bevinding", "Bevinding", "Bevindingen", "BEV",
        "Wat de auditor of jullie zelf opmerkten.",
        Body("Tekst"),
        SCOPE,
        choice("herkomst", "Van wie", "Van de auditor of van jullie zelf.",
               ("auditor", "intern"), required=True),
        choice("score", "Score van de auditor", "Het woord dat de auditor gaf, als die er is.",
               SCORES),
    ),
)  # fmt: skip
