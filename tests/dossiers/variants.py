"""Dossiers that are whole in another way: sound choices, fewer subjects, no terms (C11)."""

from dossiers.cases_doing import BEWIJS
from dossiers.cases_people import IDO, PROEF
from dossiers.cases_plan import AANPAK, AMBITIES, KLAS, LEZEN, TAAL
from dossiers.cases_whole import FASE, KSF, OORDELEN, PROFIEL, SELF
from support.planted import Change, Empty, Gone, More, Variant

_CHOICE = """\
:::{keuze} Partners kiezen we niet vooraf
:id: KEUZE-OPEN
:scope: organisatie
:onderwerp: Partners
:onderwerp_soort: dienst
:uitkomst: samen
:motief: leren
:datum: 2026-01-12

We werken met wie zich meldt, en kijken na een jaar.
:::
"""
_NEE = """\
:::{antwoord} Indicator 1
:id: ANT-1-ORG
:scope: organisatie
:waarde: nee
:datum: 2026-10-05
:opsteller: directeur
:beantwoordt: SAM-IND-1
:verantwoord_door: KEUZE-OPEN

Wij kiezen onze partners bewust niet vooraf.
:::
"""
_SECOND_HAT = """\
:::{deelname} De gemeente leest mee
:id: DEEL-LEZEN-GEMEENTE
:mate_van_inzet: een middag per maand
:wijze_van_inzet: leest voor
:van_partner: PART-GEMEENTE
:::
"""
_SECOND_PART = """\
:::{afspraak} De gemeente leest voor
:id: AFSP-LEZEN-GEMEENTE
:soort: bijdrage
:meerwaarde: Kinderen leren de mensen van de gemeente kennen
:vastgelegd_in: OVK-LEZEN

Elke maand leest iemand van de gemeente voor.
:::
"""

DELIBERATE_NO = Variant(
    "a deliberate no",
    (
        Gone(SELF, "ANT-1-ORG"),
        More(SELF, _NEE),
        More(AMBITIES, _CHOICE),
        Gone(LEZEN, "KEUZE-LEZEN"),
        Change(LEZEN, ":bijdrage: We bereiken kinderen die thuis geen boeken hebben\n", ""),
    ),
)
NO_IDO = Variant("no IDO", (Change(PROFIEL, ":heeft_ido: ja", ":heeft_ido: nee"), Empty(IDO)))
NO_TAALHUIS = Variant(
    "no taalhuis",
    (
        Change(
            PROFIEL, ":eindverantwoordelijk_taalhuis: ja", ":eindverantwoordelijk_taalhuis: nee"
        ),
        *map(Empty, (TAAL, PROEF, KLAS, KSF, FASE)),
    ),
)
TWO_HATS = Variant("a municipality with two hats", (More(LEZEN, f"{_SECOND_HAT}\n{_SECOND_PART}"),))
ONE_BARE_HAT = Variant("a municipality with one bare hat", (More(LEZEN, _SECOND_HAT),))
#: No term is chosen, and what a term is about happened long ago.
NO_TERMS = Variant(
    "no terms",
    (
        *(
            Change(PROFIEL, f":termijn_{name}\n", "")
            for name in ("evaluatie: 12 maanden", "contact: 6 maanden", "herijking: 24 maanden",
                         "bewijs: 24 maanden", "zelfevaluatie: 6 weken")
        ),
        Change(AANPAK, ":datum: 2026-06-16", ":datum: 2025-01-21"),
        Change(TAAL, ":datum: 2026-06-23", ":datum: 2024-02-06"),
        Change(TAAL, ":datum: 2026-10-06", ":datum: 2024-02-06"),
        Change(IDO, ":datum: 2026-09-15", ":datum: 2024-03-05"),
        Change(IDO, ":datum: 2026-04-14", ":datum: 2024-03-05"),
        Change(BEWIJS, ":datum: 2025-01-20", ":datum: 2001-01-01"),
        Change(BEWIJS, ":datum: 2026-06-23", ":datum: 2001-01-01"),
        Change(OORDELEN, ":datum: 2026-10-06", ":datum: 2001-01-01"),
        Change(OORDELEN, ":datum: 2026-10-07", ":datum: 2001-01-01"),
        Change(OORDELEN, ":datum: 2026-10-08", ":datum: 2001-01-01"),
    ),
)  # fmt: skip
#: The same old days, with the terms that the team chose.
OLD = Variant("no terms, but chosen", NO_TERMS.edits[5:])
FOURTH_BARE = Variant(
    "no evidence for the fourth question",
    (
        Change(BEWIJS, ", SAM-TH-V3, SAM-TH-V4\n:::\n\n:::{bewijs}", ", SAM-TH-V3\n:::\n\n:::{bewijs}"),
        Change(BEWIJS, ", SAM-TH-V3, SAM-TH-V4\n:::\n\n:::{praktijk", ", SAM-TH-V3\n:::\n\n:::{praktijk"),
    ),
)  # fmt: skip

VARIANTS = (DELIBERATE_NO, NO_IDO, NO_TAALHUIS, TWO_HATS, ONE_BARE_HAT, NO_TERMS, OLD, FOURTH_BARE)
