"""A comparison in words and for machines; whatever is compared, both hold."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from normspoor.core.metamodel import TYPES_BY_NAME
from normspoor.core.report.comparison import compare
from normspoor.core.report.comparison.data import as_data
from normspoor.core.report.comparison.lines import lines
from normspoor.core.report.shape import Authority
from normspoor.core.states import State
from support.sample_report import big_report
from support.two_reports import comparable, groups, report, thing

#: Words that weigh a difference, and signs that do so without words.
JUDGING = re.compile(
    r"\b(?:vooruitgang|verbeterd|verslechterd|gestegen|gedaald|beter|slechter|score)\b|[%↑↓→▲▼]",
    re.IGNORECASE,
)
#: The one sentence that says that no number is weighed.
NO_JUDGEMENT = "Een ander getal is niet beter of slechter."


def told(then, now):
    return [" " * one.indent + one.text for one in lines(compare(then, now))]


def example():
    """Two reports with a difference of each kind."""
    measure = {"status": "open", "termijn": "31 januari 2027"}
    was = (
        thing("verbetermaatregel", "VM-1", "Samen evalueren", **measure),
        thing("bewijs", "BEW-1", "Beleidsplan", state="geldig", text="Eerst."),
    )
    became = (
        thing("verbetermaatregel", "VM-1", "Samen evalueren", status="vervallen",
              termijn="2027-02-28", reden_vervallen="te duur"),
        thing("bewijs", "BEW-1", "Beleidsplan", state="verlopen", text="Daarna."),
    )  # fmt: skip
    return (
        report(*was, asked={"V-1/taalhuis": "gedekt"}, counted={"ketens": "1 van 2"}),
        report(
            *became,
            asked={"V-1/taalhuis": "verlopen"},
            counted={"ketens": "2 van 2"},
            peildatum="2027-11-21",
            edition="publiek",
        ),
    )


def test_the_text_says_which_reports_what_to_mind_and_then_each_difference():
    text = told(*example())

    assert text[:2] == ["Wat er veranderde", "Toen:"]
    for line in (
        "    Peildatum: 21 november 2026",
        "    Peildatum: 21 november 2027",
        "Let op bij het vergelijken:",
        "Was gedekt, nu niet meer (1):",
        "    V-1 (taalhuis): was gedekt; nu verlopen",
        "    norm",
        "Was geldig, nu niet meer (1):",
        "    Beleidsplan: was geldig; nu verlopen",
        "    dossier · Bewijs · BEW-1",
        "Geen samenwerking begon, stopte of kreeg een andere status.",
        "    Samen evalueren: was open, klaar op 31 januari 2027; nu vervallen",
        "      Reden: te duur",
        "    Aantal ketens: was 1 van 2; nu 2 van 2",
        "De norm is dezelfde, met dezelfde woorden.",
        "      Klaar op: was 31 januari 2027; nu 28 februari 2027",
        "      Waarom vervallen: was niet ingevuld; nu te duur",
        "      Toelichting: andere woorden",
    ):
        assert line in text
    assert "Er is niets veranderd." not in text


def test_without_a_difference_the_text_says_so_and_still_tells_what_is_open():
    same = report(asked={"V-1/taalhuis": "concept"})
    text = told(same, same)

    assert "Er is niets veranderd." in text
    assert "    V-1 (taalhuis): concept" in text


def test_no_difference_is_weighed():
    text = " ".join(told(*example()))

    assert NO_JUDGEMENT in text
    assert JUDGING.findall(text.replace(NO_JUDGEMENT, "")) == []


def test_the_data_hold_the_same_lines_under_names_that_stay():
    data = as_data(compare(*example()))

    assert list(data) == ["versie", "oud", "nieuw", "veranderd", "let_op", "onderdelen"]
    assert (data["versie"], data["veranderd"]) == (1, True)
    assert (data["oud"]["peildatum"], data["nieuw"]["uitgave"]) == ("2026-11-21", "publiek")
    assert [one["sleutel"] for one in data["let_op"]] == ["andere_uitgave"]
    sections = {one["sleutel"]: one for one in data["onderdelen"]}
    assert list(sections) == [
        "eisen", "bewijs", "samenwerkingen", "maatregelen", "cijfers", "norm", "objecten",
    ]  # fmt: skip
    assert sections["maatregelen"]["groepen"] == [
        {
            "sleutel": "vervallen",
            "titel": "Vervallen",
            "regels": [
                {
                    "id": "VM-1",
                    "soort": "Verbetermaatregel",
                    "titel": "Samen evalueren",
                    "label": "dossier",
                    "onderwerp": "",
                    "toen": "open, klaar op 31 januari 2027",
                    "nu": "vervallen",
                    "veranderd": True,
                    "reden": "te duur",
                    "velden": [],
                }
            ],
        }
    ]
    (changed,) = sections["objecten"]["groepen"][1]["regels"]
    assert {"veld": "Toelichting", "toen": "Eerst.", "nu": "Daarna."} in changed["velden"]


VALUES = st.sampled_from(
    ["", "2026-03-15", "2027-03-15", "open", "bezig", "klaar", "beëindigd", "ooit"]
)
TYPES = st.sampled_from(["samenwerkingsverband", "verbetermaatregel", "bewijs", "regel"])


@st.composite
def things(draw):
    name = draw(TYPES)
    given = {one.name: draw(VALUES) for one in TYPES_BY_NAME[name].fields if draw(st.booleans())}
    made = thing(name, draw(st.sampled_from(["A-1", "A-2", "A-3"])), **given)
    return replace(
        made,
        type=draw(st.sampled_from([name, name, "later"])),
        authority=draw(st.sampled_from(list(Authority))),
        state=draw(st.sampled_from(["", "geldig", "verlopen"])),
        text=draw(st.sampled_from(["", "Een zin."])),
        links=draw(st.sampled_from([(), (("bij", ("A-1", "Z-9")),)])),
    )


IDS = st.lists(st.sampled_from(["A-1", "A-2"]), max_size=1).map(tuple)
REPORTS = st.builds(
    lambda found, **given: report(*found, **given),
    st.lists(things(), max_size=3),
    asked=st.dictionaries(
        st.sampled_from(["V-1/ido", "V-1/taalhuis", "V-2/taalhuis"]),
        st.sampled_from([one.value for one in State]),
    ),
    counted=st.dictionaries(st.sampled_from(["a", "b"]), st.sampled_from(["geen", "1 van 2"])),
    running=IDS,
    ended=IDS,
    peildatum=st.sampled_from(["2026-11-21", "2027-11-21"]),
)


@settings(max_examples=60)
@given(REPORTS)
def test_a_report_beside_itself_shows_no_change(one):
    found = compare(one, one)

    assert not found.changed
    assert found.caveats == ()


@settings(max_examples=100)
@given(REPORTS, REPORTS)
def test_the_other_way_round_new_is_gone_and_then_is_now(then, now):
    there, back = compare(then, now), compare(now, then)

    assert there.changed is back.changed
    for section, other in (("nieuw", "weg"), ("weg", "nieuw"), ("veranderd", "veranderd")):
        assert by_kind(there, section) == by_kind(back, other)
    for key in ("eisen", "cijfers"):
        assert standings(there, key) == {
            (name, after, before) for name, before, after in standings(back, key)
        }


@settings(max_examples=60)
@given(REPORTS, REPORTS)
def test_every_requirement_is_told_once_and_everything_can_be_written(then, now):
    found = compare(then, now)

    told = [f"{one.id}/{one.subject}" for group in groups(found, "eisen").values() for one in group]
    asked = {key for one in (then, now) for row in one.table("eisen").rows for key in row.of}
    assert sorted(told) == sorted(asked)
    assert json.loads(json.dumps(as_data(found)))["veranderd"] is found.changed
    assert all(one.text == one.text.strip() for one in lines(found))


def by_kind(comparison, group):
    found = groups(comparison, "objecten").items()
    return {one.id for key, lines in found if key.endswith(f"-{group}") for one in lines}


def standings(comparison, section):
    found = groups(comparison, section).values()
    return {((one.id, one.subject), one.then, one.now) for lines in found for one in lines}


def test_a_large_dossier_is_compared_with_itself():
    large = comparable(big_report())

    assert not compare(large, large).changed
