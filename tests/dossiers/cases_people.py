"""Breaks in papers, partners and what they do (C-A18 to C-A25, C-A36, C-A41)."""

from dossiers.cases_plan import LEZEN, TAAL
from support.planted import Change, Gone, More, planted

PROEF = "samenwerkingen/proef.md"
IDO = "samenwerkingen/ido.md"
PARTNERS = "partners.md"
NIEUW = "samenwerkingen/nieuw.md"

_TRIAL = """\
:::{samenwerkingsverband} Voorlezen in het park
:id: SV-PARK
:scope: organisatie
:doel: Kinderen horen buiten een verhaal
:status: experiment
:vorm: proef
:start: 2026-09-01
:bijdrage: Kinderen die we anders niet zien
:trekker: programmamaker
:draagt_bij_aan: AMB-LEZEN
:::

:::{criterium} Genoeg kinderen
:id: CRIT-PARK-START
:soort: start
:vastgesteld_op: 2026-06-01

Tien kinderen willen komen.
:::

:::{criterium} Te weinig kinderen
:id: CRIT-PARK-EINDE
:soort: beeindiging
:vastgesteld_op: 2026-06-01

Komt er twee keer niemand, dan stoppen we.
:::

:::{keuze} Voorlezen proberen we met de school
:id: KEUZE-PARK
:onderwerp: Voorlezen
:onderwerp_soort: project
:uitkomst: samen
:motief: leren
:datum: 2026-06-01

De school komt toch al in het park.
:::

:::{resultaat} Vijf middagen
:id: RES-PARK
:soort: output
:indicator: aantal middagen
:streefwaarde: 5
:peildatum: 2027-06-01
:::

:::{resultaat} Plezier
:id: RES-PARK-EFFECT
:soort: outcome
:indicator: kinderen blijven luisteren
:streefwaarde: de meesten
:peildatum: 2027-06-01
:::

:::{deelname} De Linde komt luisteren
:id: DEEL-PARK
:mate_van_inzet: een middag per maand
:wijze_van_inzet: neemt een klas mee
:van_partner: PART-SCHOOL
:::

:::{overleg} Eerste gesprek
:id: OVL-PARK
:soort: regulier
:datum: 2026-09-15
:::
"""
_PARTNER = """\
:::{partner} Muziekvereniging De Toon
:id: PART-MUZIEK
:scope: organisatie
:soort: vereniging
:rollen: partner
:binnen_verzorgingsgebied: ja
:aard_relatie: gelijkwaardig
:::
"""
_IN_PLAN = ":vastgelegd_in: PP-PROEF\n\n"

PEOPLE = (
    planted(
        "a contribution laid down nowhere", "C-A18", (LEZEN, "DEEL-SCHOOL"),
        (Gone(LEZEN, "AFSP-SCHOOL"),
         Change(LEZEN, ":past_aan: AFSP-SCHOOL", ":past_aan: SV-LEZEN")),
    ),
    planted(
        "a contribution without added value", "C-A18", (LEZEN, "AFSP-SCHOOL"),
        (Change(LEZEN, ":meerwaarde: Wij komen niet elke dag in de klas\n", ""),),
    ),
    planted(
        "a trial without a plan", "C-A19", (NIEUW, "SV-PARK"), (More(NIEUW, _TRIAL),),
    ),
    planted(
        "a trial that stays without an agreement", "C-A20", (PROEF, "PP-PROEF"),
        (Change(PROEF, ":oplevering: een verslag met een advies\n",
                ":oplevering: een verslag met een advies\n:besluit_na_afloop: structureel\n"),),
    ),
    planted(
        "a language partner without a signature", "C-A21", (TAAL, "OVK-TAAL"),
        (Change(TAAL, ":ondertekend_op: 2024-01-22", ":ondertekend_op: 2026-12-01"),),
    ),
    planted(
        "a project that does not hold the agreements", "C-A22", (PROEF, "DEEL-PROEF"),
        tuple(
            Change(PROEF, f"{_IN_PLAN}{words}", f"\n{words}")
            for words in ("Elke week een les", "De docent bereidt", "De docent schrijft",
                          "De docent kiest")
        ),
    ),
    planted(
        "a partner of the IDO without a role", "C-A23", (IDO, "DEEL-IDO-GEMEENTE"),
        (Gone(IDO, "AFSP-GEM-ROL"),),
    ),
    planted(
        "an IDO that refers to nobody", "C-A23", (IDO, "SV-IDO"), (Gone(IDO, "AFSP-LAND-DOOR"),),
    ),
    planted(
        "an IDO without a municipality that directs", "C-A23", (IDO, "SV-IDO"),
        (Change(PARTNERS, ":functies: regisseur, ido_partner", ":functies: ido_partner"),),
    ),
    planted(
        "no task for a partner of the taalhuis", "C-A24", (TAAL, "DEEL-TAAL-WERKPLAATS"),
        (Gone(TAAL, "AFSP-TW-TAAK"),),
    ),
    planted(
        "nobody to call when it gets stuck", "C-A25", (TAAL, "OVK-TAAL"),
        (Change(TAAL, ":aanspreekpunt_problemen: taalhuiscoördinator\n", ""),),
    ),
    planted(
        "an agreement that lapsed", "C-A36", (LEZEN, "OVK-LEZEN"),
        (Change(LEZEN, ":geldig_tot: 2027-12-31", ":geldig_tot: 2026-10-31"),),
    ),
    planted(
        "a partner in no collaboration", "C-A41", (PARTNERS, "PART-MUZIEK"),
        (More(PARTNERS, _PARTNER),),
    ),
)  # fmt: skip
