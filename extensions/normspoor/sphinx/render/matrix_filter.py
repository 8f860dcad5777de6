"""Above a long matrix: choose a subject and a state.  A script does the hiding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from docutils import nodes

from normspoor.core.matrix import Matrix, Row
from normspoor.core.profile import SUBJECTS
from normspoor.core.states import State
from normspoor.core.wording import matrix as say
from normspoor.core.wording.labels import SUBJECT

#: Fewer rows are seen at a glance.
_LONG = 6


def filter_marks(row: Row) -> dict[str, str]:
    """What the script looks at, as an attribute of the row: pairs of subject and state."""
    pairs = " ".join(f"{_word(subject)}/{_word(state)}" for subject, state in row.stands)
    return {"data-stand": pairs} if pairs else {}


def draw_filter(matrix: Matrix, anchor: str) -> list[nodes.Node]:
    """The choices for the table ``anchor``; nothing where there is nothing to choose."""
    choices = [
        _choice(anchor, name, label, words)
        for name, label, words in (
            ("onderwerp", say.FILTER_SUBJECT, _subjects(matrix.rows)),
            ("stand", say.FILTER_STATE, _states(matrix.rows)),
        )
        if len(words) > 1
    ]
    if len(matrix.rows) < _LONG or not choices:
        return []
    opening = f'<form class="matrixfilter" data-tabel="{escape(anchor)}">'
    said = escape(say.FILTER_COUNT)
    now = said.format(getoond=len(matrix.rows), alle=len(matrix.rows))
    none = escape(say.FILTER_NONE)
    count = f'<p role="status" data-telling="{said}" data-geen="{none}">{now}</p>'
    return [nodes.raw("", f"{opening}{''.join(choices)}{count}</form>", format="html")]


def _choice(anchor: str, name: str, label: str, words: Mapping[str, str]) -> str:
    options = "".join(
        f'<option value="{escape(_word(value))}">{escape(text)}</option>'
        for value, text in words.items()
    )
    return (
        f'<span><label for="{escape(anchor)}-{name}">{escape(label)}</label>'
        f'<select id="{escape(anchor)}-{name}" name="{name}">'
        f'<option value="">{escape(say.FILTER_ALL)}</option>{options}</select></span>'
    )


def _subjects(rows: Iterable[Row]) -> dict[str, str]:
    """The subjects that occur, in their own order, as they read."""
    found = {subject for row in rows for subject, _ in row.stands}
    return {subject: SUBJECT[subject] for subject in SUBJECTS if subject in found}


def _states(rows: Iterable[Row]) -> dict[str, str]:
    """The states that occur, the worst first."""
    found = {state for row in rows for _, state in row.stands}
    return {state.value: state.value for state in State if state.value in found}


def _word(value: str) -> str:
    """One word, so that several fit in one attribute."""
    return value.replace(" ", "-")
