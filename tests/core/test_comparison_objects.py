"""Two reports side by side: the objects of the dossier and the texts of the norm."""

from __future__ import annotations

from dataclasses import replace

import pytest

from normspoor.core.report.comparison import compare
from normspoor.core.report.shape import Authority
from support.two_reports import groups, only, report, thing


def measure(status, until="2027-01-31", **given):
    return thing("verbetermaatregel", "VM-1", status=status, termijn=until, **given)


def test_objects_come_by_kind_in_the_order_of_the_metamodel():
    strange = replace(thing("bewijs", "X-1"), type="later", kind="Later soort")
    found = compare(
        report(thing("ambitie", "AMB-2")),
        report(strange, thing("bewijs", "BEW-1"), thing("partner", "PART-1"), thing("ambitie", "AMB-1")),
    )  # fmt: skip

    (section,) = (one for one in found.sections if one.key == "objecten")
    assert [one.title for one in section.groups] == [
        "Ambities: nieuw",
        "Ambities: weg",
        "Partners: nieuw",
        "Bewijzen: nieuw",
        "Later soort: nieuw",
    ]


def test_every_field_that_changed_is_told_with_both_values():
    shared = thing("partner", "PART-1", "Welzijn")
    renamed = replace(shared, title="Welzijn Noord")
    was = replace(
        measure("open", "2027-01-31"),
        subjects=("organisatie",),
        text="Een zin.",
        links=(("actie op", ("RA-1",)), ("past aan", ("PART-1",)), ("volgt uit", ("EVAL-1",))),
    )
    became = replace(
        measure("open", "2027-03-31", effect="Meer rust."),
        title="Andere titel",
        subjects=("organisatie", "taalhuis"),
        text="Twee zinnen.",
        links=(("actie op", ("RA-2",)), ("past aan", ("PART-1",)), ("volgt uit", ("EVAL-2",))),
    )
    found = compare(
        report(was, shared), report(became, renamed, thing("checkantwoord", "RA-2", "Terugblik"))
    )

    (line,) = groups(found, "objecten")["verbetermaatregel-veranderd"]
    assert line.title == "Andere titel"
    assert [(one.label, one.then, one.now) for one in line.fields] == [
        ("Onderwerpen", "organisatie", "organisatie; taalhuis"),
        ("Titel", "Titel van VM-1", "Andere titel"),
        ("Klaar op", "2027-01-31", "2027-03-31"),
        ("Effect", "", "Meer rust."),
        ("Omschrijving", "Een zin.", "Twee zinnen."),
        ("actie op", "RA-1", "Terugblik"),
    ]  # fmt: skip
    assert [one.running for one in line.fields] == [False] * 4 + [True, False]


@pytest.mark.parametrize(("then", "now"), [((), ("RA-1",)), (("RA-1",), ())])
def test_a_link_that_comes_or_goes_is_a_change(then, now):
    was, became = (
        replace(measure("open"), links=(("actie op", ids),) if ids else ()) for ids in (then, now)
    )
    found = compare(report(was), report(became))

    (change,) = only(found, "objecten")[1].fields
    assert (change.label, change.then, change.now) == ("actie op", "".join(then), "".join(now))
    assert found.changed


def test_another_place_or_other_line_ends_are_no_change():
    was = thing("bewijs", "BEW-1", text="Een zin.\nNog een zin.", file="a.md", line=3)

    found = compare(
        report(was), report(replace(was, text="Een zin. Nog een zin.", file="b.md", line=9))
    )
    assert not found.changed


def test_a_state_is_no_field():
    found = compare(report(measure("open")), report(measure("open", state="te laat")))

    assert groups(found, "objecten") == {}
    assert found.changed


def test_the_same_id_for_another_type_is_a_change_and_no_crash():
    before = thing("samenwerkingsverband", "SV-1")
    after = replace(thing("bewijs", "SV-1"), type="later", kind="Later")

    found = compare(report(before), report(after))
    assert only(found, "samenwerkingen")[0] == "weg"
    assert only(found, "objecten")[1].fields[0].label == "Soort"


def test_texts_of_the_norm_and_guidance_with_another_wording():
    norm = thing("regel", "R-1", authority=Authority.NORM, strength="moet", text="Eerst.")
    advice = thing("richtlijn", "GSL-1", authority=Authority.RICHTLIJN, text="Eerst.")
    unmentioned = thing("richtlijn", "GSL-2", authority=Authority.RICHTLIJN)
    gone, fresh = (thing("regel", one, authority=Authority.NORM) for one in ("R-0", "R-2"))

    found = compare(
        report(norm, advice, gone),
        report(
            replace(norm, strength="raadzaam", text="Daarna.", state="gedekt", subjects=("ido",)),
            replace(advice, title="Andere titel"),
            unmentioned,
            fresh,
            norm_version="2027.1",
            norm_fingerprint="ff" * 32,
        ),
    )
    shown = groups(found, "norm")
    assert [(one.title, one.then, one.now) for one in shown.pop("uitgave")] == [
        ("Versie van de norm", "2026.1", "2027.1"),
        ("Vingerafdruk van de norm", "0f0f0f0f0f0f", "ffffffffffff"),
    ]
    assert {key: [(one.id, [change.label for change in one.fields]) for one in lines]
            for key, lines in shown.items()} == {
        "norm": [("R-1", ["Sterkte", "Tekst"])],
        "norm_nieuw": [("R-2", [])],
        "norm_weg": [("R-0", [])],
        "richtlijn": [("GSL-1", ["Titel"])],
    }  # fmt: skip
    assert groups(found, "objecten") == {}


def test_a_text_of_the_same_norm_that_one_report_lacks_is_not_told():
    fresh = thing("begrip", "BEGRIP-1", authority=Authority.NORM)

    assert groups(compare(report(), report(fresh)), "norm") == {}
