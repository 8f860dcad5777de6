"""The list as people read it: ten lines first, then by function and collaboration."""

import json

import pytest

from normspoor.core.checks import Severity
from normspoor.core.model import Place
from normspoor.core.work import Work, as_data, listed, of_subject, total
from support.factory import PEILDATUM, dossier, item

LEESTAFEL = item("samenwerkingsverband", "SV-1", "De Leestafel")
TAALMAATJES = item("samenwerkingsverband", "SV-2", "Taalmaatjes")


def line(number: int = 1, **given) -> Work:
    """A line about an ambition; what the test does not say is always the same."""
    standard = {
        "severity": Severity.VRAAG,
        "check_id": "C-A06",
        "subjects": ("organisatie",),
        "place": Place("a.md", number),
        "item_id": f"AMB-{number}",
        "what": f"Ding {number} mist.",
        "todo": "Vul het in.",
    }
    return Work(**{**standard, **given})


def rest(*lines: Work):
    """The lines after the first ten, by function."""
    return listed([*(line(number, owner="eerst") for number in range(10)), *lines]).rest


def test_ten_lines_come_first_and_the_others_after():
    shown = listed([line(number) for number in range(13)])

    assert [one.item_id for one in shown.first] == [f"AMB-{n}" for n in range(10)]
    assert [group.number for group in shown.rest] == [3]


def test_ten_lines_leave_no_rest():
    assert listed([line(number) for number in range(10)]).rest == ()


def test_functions_come_by_name_and_what_nobody_looks_after_last():
    owners = [owner.owner for owner in rest(line(), line(owner="manager"), line(owner="Directeur"))]

    assert owners == ["Directeur", "manager", ""]


def test_a_function_is_the_same_with_another_capital():
    (owner,) = rest(line(11, owner="Directeur"), line(12, owner="directeur"))

    assert (owner.owner, owner.number) == ("Directeur", 2)


def test_within_a_function_the_lines_of_a_collaboration_stand_together():
    (owner,) = rest(
        line(11, collaboration=TAALMAATJES),
        line(12),
        line(13, collaboration=LEESTAFEL),
        line(14, collaboration=TAALMAATJES),
    )
    groups = [(group.collaboration, [one.item_id for one in group.lines]) for group in owner.groups]

    assert groups == [
        (TAALMAATJES, ["AMB-11", "AMB-14"]),
        (LEESTAFEL, ["AMB-13"]),
        (None, ["AMB-12"]),
    ]


def test_what_was_chosen_on_purpose_stands_apart():
    shown = listed([line(1, reason="Dat is een keuze."), line(2)])

    assert [one.item_id for one in shown.first] == ["AMB-2"]
    assert [one.item_id for one in shown.motivated] == ["AMB-1"]


@pytest.mark.parametrize(
    ("subject", "left"), [("", 3), ("organisatie", 2), ("taalhuis", 2), ("ido", 1)]
)
def test_a_subject_keeps_its_own_lines_and_those_of_the_whole_dossier(subject, left):
    lines = [line(), line(subjects=("taalhuis",)), line(subjects=())]

    assert len(of_subject(lines, subject)) == left


@pytest.mark.parametrize(
    ("severities", "words"),
    [
        ([], "Er is niets te doen."),
        ([Severity.TIP], "Er is 1 ding te doen: 1 tip."),
        (
            [Severity.TIP, Severity.FOUT, Severity.VRAAG, Severity.FOUT],
            "Er zijn 4 dingen te doen: 2 fouten, 1 vraag en 1 tip.",
        ),
    ],
)
def test_how_much_there_is_to_do_is_said_in_words(severities, words):
    assert total([line(severity=one) for one in severities]) == words


def test_nothing_to_do_for_a_subject_names_that_subject():
    assert total([line(reason="Zo.")], "taalhuis") == "Er is niets te doen voor het taalhuis."


def test_for_a_machine_every_line_has_the_same_names():
    data = as_data(
        dossier(),
        [line(collaboration=LEESTAFEL, owner="directeur"), line(reason="Dat is een keuze.")],
        PEILDATUM,
        "organisatie",
    )

    assert json.loads(json.dumps(data)) == data
    assert list(data) == ["versie", "peildatum", "dossier", "onderwerp", "regels"]
    assert data["versie"] == 1
    assert data["peildatum"] == "2026-11-01"
    assert data["regels"][0] == {
        "ernst": "vraag",
        "controle": "C-A06",
        "onderwerpen": ["organisatie"],
        "bestand": "a.md",
        "regel": 1,
        "id": "AMB-1",
        "wat": "Ding 1 mist.",
        "doen": "Vul het in.",
        "functie": "directeur",
        "samenwerking": "SV-1",
        "samenwerking_titel": "De Leestafel",
        "reden": "",
    }
    assert list(data["regels"][1]) == list(data["regels"][0])
