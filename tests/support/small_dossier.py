"""A small dossier with its own little norm, one page after the other."""

from __future__ import annotations

from support.site import PROFIEL

INDEX = """\
# Proef

:::{toctree}
norm
profiel
bewijs
samen
overzicht
:::
"""
NORM = """\
# De norm

:::{norm} Samenwerking
:id: SAM-NORM
:kader: Proefkader
:versie: 1
:volgnummer: 4
:modaliteit: moet
:bron: proef

Werk samen met een doel.
:::

:::{beoordelingsvraag} Er is een aanpak
:id: SAM-ORG-V1
:scope: organisatie
:volgnummer: 1
:modaliteit: moet
:hoort_bij: SAM-NORM

De organisatie heeft een aanpak.
:::

:::{bewijsvoorbeeld} Een visie
:id: SAM-ORG-V1-BEWIJS-1
:soort_bewijs: beleid
:modaliteit: kan

Een stuk over samenwerken.
:::

:::{beoordelingsvraag} Er zijn resultaten
:id: SAM-ORG-V2
:scope: organisatie
:volgnummer: 2
:modaliteit: moet
:hoort_bij: SAM-NORM

De aanpak is concreet.
:::
"""
BEWIJS = """\
# Bewijs

:::{bewijs} Beleidsplan
:id: BEW-1
:scope: organisatie
:bron: document
:klasse: sturend
:datum: 2026-01-15
:vindplaats: archief
:bevat_persoonsgegevens: nee
:classificatie: openbaar
:onderbouwt: SAM-ORG-V1
:::
"""
SAMEN = """\
# Taal in de buurt

:::{samenwerkingsverband} Taal in de buurt
:id: SV-1
:scope: organisatie
:doel: Mensen oefenen taal
:status: experiment
:vorm: werkgroep
:start: 2026-02-01
:::

:::{criterium} Genoeg deelnemers
:id: CRIT-1
:soort: start
:vastgesteld_op: 2026-01-01

Er zijn vijf deelnemers.
:::

:::{deelname} De Brug doet mee
:id: DEEL-1
:mate_van_inzet: een dagdeel
:wijze_van_inzet: werft deelnemers
:van_partner: PART-1
:::

:::{afspraak} De Brug werft
:id: AFSP-1
:soort: taak

De Brug nodigt mensen uit.
:::

:::{evaluatie} Eerste evaluatie
:id: EVAL-1
:onderwerp: verband
:datum: 2026-10-01
:oordeel: deels
:besluit: bijsturen
:::

:::{verbetermaatregel} Andere tijd
:id: VM-1
:eigenaar: coördinator
:termijn: 2026-12-01
:status: open

We beginnen een uur later.
:::

:::{partner} De Brug
:id: PART-1
:soort: welzijn
:rollen: partner
:binnen_verzorgingsgebied: ja
:aard_relatie: gelijkwaardig
:::
"""
OVERZICHT = """\
# Overzicht

:::{matrix} Norm en bewijs
:soort: eis-bewijs
:::

:::{gaten} Wat open is
:::

:::{keten} SV-1
:::

:::{telling}
:::

:::{overzicht}
:::
"""


def pages() -> dict[str, str]:
    """All pages; without a mistake and without a warning."""
    return {
        "index.md": INDEX,
        "norm.md": NORM,
        "profiel.md": f"# Profiel\n\n{PROFIEL}",
        "bewijs.md": BEWIJS,
        "samen.md": SAMEN,
        "overzicht.md": OVERZICHT,
    }


SETTINGS = 'include_patterns = ["**.md"]\n'
