"""Two reports side by side: states, collaborations, measures and counts in their groups."""

from __future__ import annotations

from dataclasses import replace

import pytest

from normspoor.core.report.comparison import Incomparable, compare
from normspoor.core.report.shape import Authority
from normspoor.core.states import State
from support.two_reports import groups, only, report, thing


@pytest.mark.parametrize(
    ("then", "now", "group"),
    [
        ("gedekt", "verlopen", "niet_meer_gedekt"),
        ("gedekt", "geen bewijs", "niet_meer_gedekt"),
        ("geen bewijs", "gedekt", "nu_gedekt"),
        ("gemotiveerd open", "gedekt", "nu_gedekt"),
        ("verlopen", "gedekt", "weer_gedekt"),
        ("te herzien", "gedekt", "weer_gedekt"),
        ("verlopen", "gemotiveerd open", "nu_bewust_open"),
        ("gedekt", "gemotiveerd open", "nu_bewust_open"),
        ("gemotiveerd open", "geen bewijs", "niet_meer_bewust_open"),
        ("geen bewijs", "concept", "nog_open"),
        ("geen bewijs", "geen bewijs", "nog_open"),
        ("gemotiveerd open", "gemotiveerd open", "bewust_open_gebleven"),
        ("gedekt", "gedekt", "gedekt_gebleven"),
    ],
)
def test_a_requirement_stands_in_the_group_of_its_two_states(then, now, group):
    found = compare(report(asked={"V-1/taalhuis": then}), report(asked={"V-1/taalhuis": now}))

    key, line = only(found, "eisen")
    assert (key, line.then, line.now) == (group, then, now)
    assert (line.id, line.subject, line.authority) == ("V-1", "taalhuis", Authority.NORM)
    assert found.changed is (then != now)


def test_what_is_asked_in_one_of_the_two_is_told_apart():
    found = compare(report(asked={"V-1/ido": "gedekt"}), report(asked={"V-2/ido": "concept"}))

    shown = {key: [(one.then, one.now) for one in lines]
             for key, lines in groups(found, "eisen").items()}  # fmt: skip
    assert shown == {
        "nieuw_gevraagd": [(None, "concept")],
        "niet_meer_gevraagd": [("gedekt", None)],
    }
    assert found.changed


@pytest.mark.parametrize(
    ("then", "now", "group"),
    [
        ("geldig", "verlopen", "niet_meer_geldig"),
        ("geldig", "te herzien", "niet_meer_geldig"),
        ("concept", "geldig", "nu_geldig"),
        ("verlopen", "geldig", "weer_geldig"),
        ("te herzien", "gedekt", "weer_geldig"),
        ("te herzien", "verlopen", "andere_stand"),
    ],
)
def test_evidence_that_stands_otherwise(then, now, group):
    found = compare(
        report(thing("bewijs", "BEW-1", state=then)), report(thing("bewijs", "BEW-1", state=now))
    )

    assert only(found, "bewijs")[0] == group


@pytest.mark.parametrize("state", [State.GEDEKT.value, "geldig"])
def test_evidence_that_stays_or_is_new_or_gone_is_no_other_state(state):
    kept = thing("bewijs", "BEW-1", state=state)
    gone, fresh = (thing("bewijs", one, state="geldig") for one in ("BEW-2", "BEW-3"))
    found = compare(report(kept, gone), report(kept, fresh))

    assert groups(found, "bewijs") == {}
    assert list(groups(found, "objecten")) == ["bewijs-nieuw", "bewijs-weg"]


def together(status, **given):
    return thing("samenwerkingsverband", "SV-1", status=status, **given)


@pytest.mark.parametrize(
    ("then", "now", "group", "words"),
    [
        (None, ("experiment", "running"), "begonnen", (None, "experiment, loopt")),
        (None, ("verkenning", ""), "nieuw", (None, "verkenning")),
        (None, ("beeindigd", "ended"), "gestopt", (None, "gestopt")),
        (("verkenning", ""), ("structureel", "running"), "begonnen",
         ("verkenning", "structureel, loopt")),
        # its first day lay ahead
        (("experiment", ""), ("experiment", "running"), "begonnen",
         ("experiment", "experiment, loopt")),
        (("experiment", "running"), ("structureel", "running"), "andere_status",
         ("experiment, loopt", "structureel, loopt")),
        (("experiment", "running"), ("verkenning", ""), "andere_status",
         ("experiment, loopt", "verkenning")),
        # its last day lies behind
        (("experiment", "running"), ("experiment", "ended"), "gestopt",
         ("experiment, loopt", "gestopt")),
        (("beeindigd", "ended"), ("experiment", "running"), "weer_begonnen",
         ("gestopt", "experiment, loopt")),
        (("experiment", "running"), None, "weg", ("experiment, loopt", None)),
    ],
)  # fmt: skip
def test_a_collaboration_that_begins_stops_or_goes(then, now, group, words):
    found = compare(*(
        report(*([together(one[0])] if one else []), **({one[1]: ("SV-1",)} if one and one[1] else {}))
        for one in (then, now)
    ))  # fmt: skip

    key, line = only(found, "samenwerkingen")
    assert (key, (line.then, line.now)) == (group, words)


def test_a_collaboration_that_stopped_says_why():
    before = report(together("structureel"), running=("SV-1",))
    after = report(together("beeindigd", reden_beeindiging="Het doel is bereikt."), ended=("SV-1",))

    key, line = only(compare(before, after), "samenwerkingen")
    assert (key, line.reason) == ("gestopt", "Het doel is bereikt.")
    assert groups(compare(after, after), "samenwerkingen") == {}


def measure(status, until="31 januari 2027", **given):
    return thing("verbetermaatregel", "VM-1", status=status, termijn=until, **given)


OPEN_SINCE = "open, klaar op 31 januari 2027"


@pytest.mark.parametrize(
    ("then", "now", "group", "words"),
    [
        (measure("open"), measure("klaar"), "klaar", (OPEN_SINCE, "klaar")),
        (None, measure("klaar"), "klaar", (None, "klaar")),
        (measure("open"), measure("open", state="te laat"), "te_laat",
         (OPEN_SINCE, "te laat, klaar op 31 januari 2027")),
        (None, measure("open", state="te laat"), "te_laat",
         (None, "te laat, klaar op 31 januari 2027")),
        (measure("open"), measure("bezig", "2027-12-31"), "nog_open",
         (OPEN_SINCE, "bezig, klaar op 31 december 2027")),
        (measure("open", state="te laat"), measure("open", ""), "nog_open",
         ("te laat, klaar op 31 januari 2027", "open")),
        (None, measure("open"), "nieuw", (None, OPEN_SINCE)),
        (measure("klaar"), measure("open"), "weer_open", ("klaar", OPEN_SINCE)),
        (measure("open"), None, "weg", (OPEN_SINCE, None)),
        (measure("klaar"), measure("vervallen"), "vervallen", ("klaar", "vervallen")),
    ],
)  # fmt: skip
def test_what_became_of_a_measure(then, now, group, words):
    found = compare(*(report(*filter(None, [one])) for one in (then, now)))

    key, line = only(found, "maatregelen")
    assert (key, (line.then, line.now)) == (group, words)


@pytest.mark.parametrize(
    ("given", "said"), [({"reden_vervallen": "te duur"}, "te duur"), ({}, "er staat niet waarom")]
)
def test_a_measure_that_was_dropped_says_why(given, said):
    found = compare(report(measure("open")), report(measure("vervallen", **given)))

    assert only(found, "maatregelen")[1].reason == said


@pytest.mark.parametrize("now", [(measure("klaar"),), ()])
def test_a_measure_that_was_closed_already_is_not_told_again(now):
    assert groups(compare(report(measure("klaar")), report(*now)), "maatregelen") == {}


def test_figures_stand_side_by_side_also_where_one_report_lacks_one():
    found = compare(
        report(counted={"a": "1 van 2", "oud": "3"}), report(counted={"b": "geen", "a": "2 van 2"})
    )

    lines = groups(found, "cijfers")["cijfers"][2:]
    assert [(one.id, one.then, one.now) for one in lines] == [
        ("b", "niet genoemd", "geen"),
        ("a", "1 van 2", "2 van 2"),
        ("oud", "3", "niet genoemd"),
    ]


@pytest.mark.parametrize(
    ("head", "key", "words"),
    [
        ({"dossier": "Elders"}, "ander_dossier", ("'Bibliotheek De Proef'", "'Elders'")),
        ({"peildatum": "2026-11-20"}, "omgekeerd", ("21 november 2026", "20 november 2026")),
        ({"edition": "publiek"}, "andere_uitgave", ("'auditor'", "'publiek'")),
        ({"norm_version": "2027.1", "norm_fingerprint": "ff"}, "andere_norm",
         ("Samenwerking 2026.1", "Samenwerking 2027.1")),
        ({"framework": "Ander kader"}, "andere_norm", ("Ander kader Samenwerking",)),
        ({"norm_fingerprint": "ff"}, "andere_woorden", ("De norm",)),
        ({"terms": ()}, "andere_termijnen", ("'Evalueren binnen: 12 maanden'", "nu geen")),
    ],
)  # fmt: skip
def test_what_makes_two_reports_hard_to_compare_is_said(head, key, words):
    (caveat,) = compare(report(), report(**head)).caveats

    assert caveat.key == key
    assert all(word in caveat.text for word in words)


def test_two_reports_of_one_dossier_on_two_days_are_compared_without_a_word():
    assert compare(report(), report(peildatum="2026-11-22")).caveats == ()


@pytest.mark.parametrize(
    ("then", "now", "words"),
    [
        (report(peildatum="ooit"), report(), ("het oude dossier", "'ooit'")),
        (report(), replace(report(), tables=()), ("het nieuwe dossier", "'eisen'")),
        (replace(report(), figures=()), report(), ("het oude dossier", "'samenwerkingen-lopend'")),
        (report(asked={"V/ido": "prima"}), report(), ("het oude dossier", "'prima'")),
    ],
)
def test_a_report_that_misses_what_is_compared_is_refused_in_words(then, now, words):
    with pytest.raises(Incomparable) as told:
        compare(then, now)

    assert all(word in str(told.value) for word in words)
