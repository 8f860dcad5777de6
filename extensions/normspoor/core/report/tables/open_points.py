"""What is still open, what was left open on purpose, and what the team doubts itself."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks import CHECKS
from normspoor.core.help import is_norm
from normspoor.core.model import Item
from normspoor.core.motives import words_of
from normspoor.core.points import code_of
from normspoor.core.report.columns import mentions, table
from normspoor.core.report.prose import plain_text
from normspoor.core.report.shape import Authority, Cell, Column, Kind, Row, Table
from normspoor.core.report.source import Source, key_of
from normspoor.core.requirements import Requirement
from normspoor.core.states import State
from normspoor.core.trace import closure
from normspoor.core.verdict import Outcome, Verdict
from normspoor.core.wording.labels import SUBJECT, choice_label, enumeration
from normspoor.core.wording.report_cells import HEADS
from normspoor.core.wording.work import MOTIVATED_WORD
from normspoor.core.work import Work

_RESTS_ON = {check.id: (*check.rests_on, *check.indicators) for check in CHECKS}
#: Outcomes for which no measure was agreed yet; what to do then is told to the team elsewhere.
_NOTHING_YET = (Outcome.ACTION, Outcome.FAILS)
#: What people said that leaves something open.
_DOUBTS = (Outcome.ACTION, Outcome.FAILS, Outcome.DOUBT, Outcome.IN_ACTION)


def open_points(source: Source) -> Table:
    """Everything that asks something of somebody, what an auditor asks first on top."""
    lines = (one for one in source.work if not one.is_motivated)
    return table("open", _columns(), (_line(source, one) for one in lines))


def explained(source: Source) -> Table:
    """What a conscious decision explains; it asks nothing and stays in sight."""
    lines = tuple(_line(source, one) for one in source.work if one.is_motivated)
    told = {key for line in lines for key in line.of}
    left_open = (one for one in source.requirements if one.state is State.GEMOTIVEERD)
    silent = (one for one in left_open if key_of(one) not in told)
    rows = (*lines, *(_left_open(one) for one in silent))
    return table("gemotiveerd", _columns("reden"), rows)


def _left_open(one: Requirement) -> Row:
    motive = one.motives[0]
    return Row(
        (
            Cell(MOTIVATED_WORD),
            Cell(one.item.title),
            Cell(words_of(motive)),
            Cell(""),
            mentions((motive,)),
            mentions((one.item,), lambda item: choice_label(item.get("modaliteit"))),
            Cell(SUBJECT[one.subject]),
            Cell(str(motive.place)),
        ),
        Authority.NORM,
        (one.subject,),
        MOTIVATED_WORD,
        (key_of(one),),
    )


def doubts(source: Source) -> Table:
    """What people said in the last rounds that leaves something open, in their own words."""
    columns = (
        Column("punt", HEADS["punt"]),
        Column("antwoord", HEADS["antwoord"]),
        Column("woorden", HEADS["woorden"]),
        Column("vervolg", HEADS["vervolg"]),
        Column("ronde", HEADS["ronde"], Kind.OBJECTS),
        Column("grondslag", HEADS["helpt_bij"], Kind.OBJECTS),
    )
    return table("twijfels", columns, (_doubt(source, one) for one in _doubtful(source)))


def _columns(*more: str) -> tuple[Column, ...]:
    """What to do about it is for the team, on its own list; a reader here sees what there is."""
    return (
        Column("ernst", HEADS["ernst"]),
        Column("wat", HEADS["wat"]),
        *(Column(key, HEADS[key]) for key in more),
        Column("functie", HEADS["functie"]),
        Column("object", HEADS["object"], Kind.OBJECTS),
        Column("grondslag", HEADS["grondslag"], Kind.OBJECTS),
        Column("onderwerp", HEADS["onderwerp"]),
        Column("plaats", HEADS["plaats"]),
    )


def _line(source: Source, one: Work) -> Row:
    found = source.catalog.get(one.item_id)
    point = source.catalog.get(one.check_id)
    grounds = _grounds(source, one.check_id, point)
    return Row(
        (
            Cell(one.word),
            Cell(one.what),
            *((Cell(one.reason),) if one.is_motivated else ()),
            Cell(one.owner),
            mentions((found,) if found else ()),
            mentions(grounds, lambda ground: choice_label(ground.get("modaliteit"))),
            Cell(enumeration(SUBJECT[subject] for subject in one.subjects)),
            Cell(str(one.place)),
        ),
        _authority(point, grounds),
        one.subjects,
        one.word,
        _places(source, grounds, found, one),
    )


def _authority(point: Item | None, grounds: tuple[Item, ...]) -> Authority:
    """A point of a list is advice; a check speaks for what it rests on, else for the dossier."""
    if point is not None:
        return Authority.RICHTLIJN
    if any(map(is_norm, grounds)):
        return Authority.NORM
    return Authority.RICHTLIJN if grounds else Authority.DOSSIER


def _grounds(source: Source, check_id: str, point: Item | None) -> tuple[Item, ...]:
    """What a check rests on, or what a point of a checklist is about."""
    if point is None:
        return tuple(
            item for one in _RESTS_ON.get(check_id, ()) if (item := source.catalog.get(one))
        )
    return tuple(
        item for link in ("toetst", "helpt_bij") for item in source.catalog.targets(point, link)
    )


def _places(
    source: Source, grounds: tuple[Item, ...], found: Item | None, one: Work
) -> tuple[str, ...]:
    """Where a line belongs: to what it rests on, to what it is about, to its collaboration."""
    lacking = source.catalog.get(one.about)
    about = tuple(item for item in (found, lacking) if item)
    near = (one.collaboration.id,) if one.collaboration else ()
    mine = [key for key in source.of(*about) if _is_for(key, one.subjects)]
    return tuple(
        dict.fromkeys((*_asked_by(source, (*grounds, *about), one.subjects), *near, *mine))
    )


def _is_for(key: str, subjects: tuple[str, ...]) -> bool:
    """Whether a collaboration, or a requirement for one of these subjects; none is all."""
    subject = key.partition("/")[2]
    return not subject or not subjects or subject in subjects


def _asked_by(
    source: Source, grounds: tuple[Item, ...], subjects: tuple[str, ...]
) -> Iterator[str]:
    """The requirements to which these grounds belong, for these subjects."""
    above = {
        item.id
        for ground in grounds
        for item in (ground, *closure(source.catalog, ground, "hoort_bij"))
    }
    for requirement in source.requirements:
        if requirement.item.id in above and _is_for(key_of(requirement), subjects):
            yield key_of(requirement)


def _doubtful(source: Source) -> list[Verdict]:
    """Every nee comes first, whatever the list makes of it; then what was doubted."""
    said = [
        one
        for one in source.verdicts
        if one.answer is not None and (one.outcome in _DOUBTS or _is_nee(one.answer))
    ]
    return sorted(said, key=lambda one: (not _is_nee(one.answer), one.outcome, one.point.id))


def _is_nee(answer: Item | None) -> bool:
    return answer is not None and answer.get("waarde").lower() == "nee"


def _doubt(source: Source, one: Verdict) -> Row:
    answer = one.answer
    given = answer.get("waarde").lower() if answer else ""
    rounds = (one.run,) if one.run else ((answer,) if answer else ())
    return Row(
        (
            Cell(f"{code_of(one.point)}. {one.point.title}"),
            Cell(given),
            Cell(plain_text(answer.body) if answer else ""),
            Cell(one.outcome.value if one.outcome in _NOTHING_YET else one.reason),
            mentions(rounds),
            mentions(one.helps),
        ),
        Authority.RICHTLIJN,
        one.subjects,
        given,
        (*_asked_by(source, one.helps, one.subjects), *source.of(*rounds)),
    )
