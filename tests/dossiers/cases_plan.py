"""Breaks in ambitions, choices, criteria and the approach (C-A06 to C-A17, C-A26)."""

from support.planted import Change, Gone, More, planted

LEZEN = "samenwerkingen/lezen.md"
TAAL = "samenwerkingen/taalmaatjes.md"
KLAS = "samenwerkingen/taalklas.md"
AANPAK = "aanpak.md"
AMBITIES = "ambities.md"

_ALONE = """\
:::{ambitie} Verhalen uit de streek blijven bewaard
:id: AMB-STREEK
:scope: organisatie
:termijn: lang
:bron_norm1: Beleidsplan, hoofdstuk 5
:doelgroep: inwoners van de streek

De verhalen van vroeger zijn voor iedereen te lezen.
:::
"""

PLAN = (
    planted(
        "a collaboration that nobody chose", "C-A06", (LEZEN, "SV-LEZEN"),
        (Gone(LEZEN, "KEUZE-LEZEN"),),
    ),
    planted(
        "no words about what it adds", "C-A07", (LEZEN, "SV-LEZEN"),
        (Change(LEZEN, ":bijdrage: We bereiken kinderen die thuis geen boeken hebben\n", ""),),
    ),
    planted(
        "an ambition without a term", "C-A07", (AMBITIES, "AMB-LEZEN"),
        (Change(AMBITIES, ":termijn: lang\n", ""),),
    ),
    planted(
        "an ambition that nothing serves", "C-A08", (AMBITIES, "AMB-STREEK"),
        (More(AMBITIES, _ALONE),),
    ),
    planted(
        "relieved, without what stays", "C-A09", (LEZEN, "KEUZE-LEZEN"),
        (Change(LEZEN, ":motief: versterken", ":motief: ontzorgen"),),
    ),
    planted(
        "an agreement without a result", "C-A10", (LEZEN, "OVK-LEZEN"),
        (
            Change(LEZEN, ":streefwaarde: 8\n:peildatum: 2027-05-01\n:vastgelegd_in: OVK-LEZEN\n",
                   ":streefwaarde: 8\n:peildatum: 2027-05-01\n"),
            Change(LEZEN, "jaar\n:peildatum: 2027-05-01\n:vastgelegd_in: OVK-LEZEN\n",
                   "jaar\n:peildatum: 2027-05-01\n"),
        ),
    ),
    planted(
        "no way of evaluating", "C-A11", (LEZEN, "OVK-LEZEN"),
        (Change(LEZEN, ":evaluatiewijze: Elk jaar in mei, samen\n", ""),),
    ),
    planted(
        "no criterion to evaluate", "C-A12", (LEZEN, "OVK-LEZEN"),
        (Gone(LEZEN, "CRIT-LEZEN-EVAL"),
         Change(LEZEN, ":gebruikt_criterium: CRIT-LEZEN-EVAL\n", "")),
    ),
    planted(
        "no criterion to end", "C-A13", (LEZEN, "SV-LEZEN"), (Gone(LEZEN, "CRIT-LEZEN-EINDE"),),
    ),
    planted(
        "no criterion to start", "C-A14", (LEZEN, "SV-LEZEN"), (Gone(LEZEN, "CRIT-LEZEN-START"),),
    ),
    planted(
        "ended without a criterion", "C-A16", (KLAS, "SV-KLAS"),
        (Change(KLAS, ":gebruikt_criterium: CRIT-KLAS-EINDE\n", ""),),
    ),
    planted(
        "chosen out of history alone", "C-A17", (TAAL, "KEUZE-TAAL"),
        (Change(TAAL, ":motief: versterken", ":motief: historie"),),
    ),
    planted(
        "an approach that lapsed", "C-A26", (AANPAK, "AANP-2"),
        (Change(AANPAK, ":geldig_tot: 2028-12-31", ":geldig_tot: 2026-10-31"),),
    ),
    planted(
        "an approach that serves no ambition of the taalhuis", "C-A26", (AANPAK, "AANP-2"),
        (Change(AANPAK, ":vloeit_voort_uit: AMB-LEZEN, AMB-TAAL\n:herziet: AANP-1",
                ":vloeit_voort_uit: AMB-LEZEN\n:herziet: AANP-1"),),
    ),
)  # fmt: skip
