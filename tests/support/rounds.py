"""Checklists and rounds as items: a round is typed as people type it, line by line."""

from __future__ import annotations

from normspoor.core.model import Item, Place
from normspoor.core.points import code_of, is_point, list_of
from normspoor.core.round_lines import read_round
from normspoor.core.rounds import answer_item
from support.factory import whole

#: The line of a page on which the text of a round begins.
FIRST_LINE = 10

#: Three success factors about a collaboration; the last in number is the first by id.
KSF: tuple[Item, ...] = (
    whole("checklist", "LIJST-KSF", "Succesfactoren", lijst="KSF", per="samenwerking"),
    whole("succesfactor", "BS-KSF-DOEL", "Delen we een doel?", volgnummer="1"),
    whole("succesfactor", "BS-KSF-ROL", "Zijn de rollen helder?", volgnummer="2"),
    whole("succesfactor", "BS-KSF-BELANG", "Kennen we elkaars belang?", volgnummer="10"),
)
#: A list of advice about a partner; its points have a mark of their own.
F2A: tuple[Item, ...] = (
    whole("checklist", "LIJST-F2A", "Kennismaken", lijst="F2a", per="partner"),
    whole("checkvraag", "BS-F2A-WIE", "Wie zijn zij?", lijst="F2a", volgnummer="1", kenmerk="2A"),
    whole("checkvraag", "BS-F2A-WAT", "Wat doen zij?", lijst="F2a", volgnummer="2", kenmerk="2b"),
)
#: A list per layer.
VIJF_V: tuple[Item, ...] = (
    whole("checklist", "LIJST-5V", "Vijf V's", lijst="5V", per="laag"),
    whole("checkvraag", "BS-5V-1", "Is er verbinding?", lijst="5V", volgnummer="1"),
)
#: A list about the dossier: two sentences for people, one for the computer.
AUDIT: tuple[Item, ...] = (
    whole("checklist", "LIJST-AUDIT", "De audit voorbereiden", lijst="AUDIT", per="dossier"),
    *(
        whole(
            "toetspunt",
            f"TP-AUDIT-{number}",
            f"Zin {number} klopt.",
            lijst="AUDIT",
            volgnummer=str(number),
            beslist=who,
            controle="antwoord_gegeven" if who == "computer" else "",
            toetst="SAM-IND-1",
        )
        for number, who in ((1, "mens"), (2, "mens"), (3, "computer"))
    ),
)
LISTS: tuple[Item, ...] = (*KSF, *F2A, *VIJF_V, *AUDIT)


def held(run_id: str = "RUN-1", title: str | None = None, **given: str) -> Item:
    """A round with the success factors on 1 October 2026, about nothing in the dossier yet."""
    standard = {"lijst": "KSF", "datum": "2026-10-01", "deelnemers": "coördinator, De Brug"}
    return whole("checkrun", run_id, title, **{**standard, **given})


def said(run: Item, *lines: str) -> tuple[Item, ...]:
    """The answers on these lines of a round."""
    points = {(list_of(point), code_of(point)): point for point in LISTS if is_point(point)}
    return tuple(
        answer_item(
            run,
            line,
            points.get((run.get("lijst"), line.code)),
            Place(run.place.file, FIRST_LINE + line.index),
        )
        for line in read_round(lines).answers
    )


def a_round(*lines: str, run_id: str = "RUN-1", **given: str) -> tuple[Item, ...]:
    """A round with the answers on these lines."""
    run = held(run_id, **given)
    return (run, *said(run, *lines))
