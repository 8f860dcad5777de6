"""The examples of the guide belong together: all of them stand in one dossier, and are built."""

from __future__ import annotations

import pytest

from normspoor.core.checklist import verdicts
from normspoor.core.model import Catalog
from normspoor.core.round_verdicts import verdicts_in
from normspoor.core.verdict import Outcome
from support.guide import COLLABORATION, DAY, asked, built, judged, new
from support.pages import ROOT, pages, read, report

#: Every page with examples, and how many it has; what is not here is not built either.
EXAMPLES = {
    "docs/beginnen/bewijs-vastleggen.md": 2,
    "docs/beginnen/een-samenwerking-opschrijven.md": 3,
    "docs/beginnen/index.md": 3,
    "docs/beginnen/nee-antwoorden.md": 1,
    "docs/gids/de-audit-voorbereiden.md": 2,
    "docs/gids/een-belangengesprek-voeren.md": 1,
    "docs/gids/een-overeenkomst-maken.md": 1,
    "docs/gids/een-partneroverzicht-maken.md": 3,
    "docs/gids/een-samenwerking-starten.md": 1,
    "docs/gids/evalueren.md": 1,
    "docs/gids/gesprek-met-bestuur-en-toezicht.md": 1,
    "docs/gids/gesprek-met-de-gemeente.md": 2,
    "docs/gids/het-dossier-overdragen.md": 1,
    "docs/gids/netwerkspel.md": 1,
    "docs/gids/samen-een-checklist-invullen.md": 2,
    "docs/gids/samen-in-een-gebouw.md": 2,
    "docs/gids/stoppen.md": 1,
    "docs/gids/vindplaatsen-meekrijgen.md": 3,
    "docs/uitleg/van-ambitie-tot-verbetering.md": 1,
}
#: The guide says "below the participation of the municipality" and leaves that to the reader.
MUNICIPALITY = """\
:::{partner} Gemeente
:id: PART-GEMEENTE
:soort: gemeente
:rollen: subsidierend, partner
:binnen_verzorgingsgebied: ja
:aard_relatie: afhankelijk
:::

:::{deelname} De gemeente doet mee
:id: DEEL-GEMEENTE
:in_verband: SV-SPIL
:van_partner: PART-GEMEENTE
:mate_van_inzet: een overleg per maand
:wijze_van_inzet: denkt mee over de balie
:::
"""


def fences(name: str) -> tuple[str, ...]:
    """The examples on a page of the guide."""
    return read(ROOT / f"docs/{name}.md").fences("markdown")


def guided() -> dict[str, str]:
    """Every example of the guide on the page where the guide says that it belongs."""
    people, coffee, _ = fences("beginnen/een-samenwerking-opschrijven")
    school, school_joins, overview = fences("gids/een-partneroverzicht-maken")
    audit, visit = fences("gids/de-audit-voorbereiden")
    run, measure = fences("gids/samen-een-checklist-invullen")
    building, steps = fences("gids/samen-in-een-gebouw")
    talk, agreed = fences("gids/gesprek-met-de-gemeente")
    club, *club_joins = fences("gids/vindplaatsen-meekrijgen")
    one = {
        name: fences(f"gids/{name}")[0]
        for name in (
            "een-belangengesprek-voeren",
            "een-overeenkomst-maken",
            "een-samenwerking-starten",
            "evalueren",
            "het-dossier-overdragen",
            "gesprek-met-bestuur-en-toezicht",
            "netwerkspel",
            "stoppen",
        )
    }
    spoken = (
        one["een-belangengesprek-voeren"],
        one["gesprek-met-bestuur-en-toezicht"],
        one["netwerkspel"],
    )
    together = (coffee, school_joins, *spoken, one["een-overeenkomst-maken"], *club_joins)
    in_building = ("# De Spil\n", building, talk, MUNICIPALITY, agreed)
    return {
        "dossier/ambities.md": "\n".join([people, school, club, overview, one["evalueren"]]),
        COLLABORATION: "\n".join(together),
        "dossier/rondes/2026-11-10-ksf.md": f"# Ronde\n\n{run}\n{measure}",
        "dossier/zelfevaluatie.md": "\n".join(
            ["# De audit\n", audit, visit, one["het-dossier-overdragen"]]
        ),
        "dossier/hulpmiddelen/stappenplan.md": f"# Stappenplan\n\n{steps}",
        "dossier/samenwerkingen/spil.md": "\n".join(in_building),
        "dossier/samenwerkingen/park.md": f"# Taal in het park\n\n{one['stoppen']}",
        "dossier/samenwerkingen/digitaal.md": one["een-samenwerking-starten"],
    }


@pytest.fixture(scope="module")
def dossier(tmp_path_factory):
    return new(tmp_path_factory.mktemp("gids") / "ons-dossier", guided())


@pytest.fixture(scope="module")
def catalog(dossier) -> Catalog:
    """The objects, built without a warning and written without a mistake."""
    return judged(dossier)


def test_no_example_is_left_out():
    found = {page.name: len(page.fences("markdown")) for page in pages("docs", "checklists")}

    assert {name: number for name, number in found.items() if number} == EXAMPLES, (
        "build the new example in test_examples.py or here, and count it"
    )


def test_the_site_with_all_examples_has_no_warning(dossier, norm_beside):
    norm_beside(dossier.parent / "html")
    report("an example of the guide gives no warning", built(dossier, "html").warnings)


def test_the_guide_leaves_nothing_to_ask_about_its_own_story(catalog):
    report("the guide is an example of how it should be", asked(catalog, "KOFFIE"))


def test_the_agreement_with_the_school_belongs_to_the_story(catalog):
    assert catalog.get("OVK-KOFFIE-SCHOOL").links["regelt"] == ("SV-KOFFIE-EN-TAAL",)
    assert catalog.get("DEEL-KOFFIE-SCHOOL").links["in_verband"] == ("SV-KOFFIE-EN-TAAL",)
    assert catalog.get("AFSP-KOFFIE-SCHOOL-4").links["van_deelname"] == ("DEEL-KOFFIE-SCHOOL",)


def test_the_round_in_the_guide_says_what_the_guide_says_about_it(catalog):
    found = verdicts_in(catalog, catalog.get("RUN-KSF-KOFFIE-2026-11"))

    assert [one.outcome for one in found[:5]] == [
        Outcome.ANSWERED,
        Outcome.DOUBT,
        Outcome.IN_ACTION,
        Outcome.SKIPPED,
        Outcome.UNANSWERED,
    ]
    assert len(found) == 12


def test_the_audit_in_the_guide_is_prepared_in_time_and_with_a_partner(catalog):
    points = tuple(catalog.get(f"TP-AUDIT-{name}") for name in ("OP-TIJD", "BESPROKEN"))

    assert {one.outcome for one in verdicts(catalog, points, DAY)} == {Outcome.HOLDS}


def test_a_piece_that_is_handed_over_has_to_be_there(catalog):
    (told,) = asked(catalog, "BEW-JAARPLAN")

    assert told.startswith("C-A47 dossier/zelfevaluatie.md:")
    assert "in bijlagen/jaarplan-2026.pdf, maar dat bestand is er niet." in told
