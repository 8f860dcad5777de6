"""Read the lines of a round as people type them, such as ``3. nee. Het geld is op``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

_DASH = "[-\N{EN DASH}\N{EM DASH}]"
#: A point, then what was said of it.  Who forgets the full stop is understood where one of
#: the four words follows; a word processor makes a longer dash of ``10-12``.
_LINE = re.compile(
    rf"^ {{0,3}}(?:[-*+]\s+)?(?P<code>[0-9]{{1,2}}[A-Za-z]?(?:\s*{_DASH}\s*[0-9]{{1,2}})?)"
    r"(?:[.):](?:(?:\s+|(?=[^\W\d_]))(?P<said>.*))?"
    r"|\s+(?P<word>(?:ja|nee|twijfelachtig|overgeslagen)\b.*))$",
    re.IGNORECASE,
)
#: Begins or ends a block within the text; what stands in a block is a story.
_FENCE = re.compile(r"^ {0,3}(?P<marks>`{3,}(?!.*`)|~{3,}|:{3,})(?P<behind>.*)$")
#: The words that mean something at the start of an answer, with what may stand around them.
_WORD = re.compile(
    rf"^[\"'*_]*(?P<word>ja|nee|twijfelachtig|overgeslagen)[\"'*_]*"
    rf"(?:$|\s*[.,:;!\u2026]+\s*|{_DASH}\s+|\s+(?:{_DASH}\s+)?)(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
#: Two answers at once are an answer in words: "ja en nee", "ja of nee, dat weten we niet".
_SECOND = re.compile(r"^(?:(?:en|of)\s+)?(?:ja|nee|twijfelachtig)\b|^of\b", re.IGNORECASE)
_ROW = re.compile(r"^(\d{1,2})-(\d{1,2})$")
_SKIPPED = "overgeslagen"
_COMMENT = "%"


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One point as it was answered.

    ``index`` is the line within the text, from 0; ``value`` is ja, nee, twijfelachtig or an
    answer in words; of a point that was left out there is only ``skipped``, the reason.
    """

    index: int
    code: str
    value: str = ""
    note: str = ""
    skipped: str = ""

    @property
    def is_skipped_without_reason(self) -> bool:
        """Whether a point was left out and nothing says why."""
        return not (self.value or self.skipped)


@dataclass(frozen=True, slots=True)
class RoundText:
    """The text of a round taken apart: the answers, and the lines that are a story."""

    answers: tuple[AnswerLine, ...]
    story: tuple[int, ...]


def read_round(lines: Iterable[str]) -> RoundText:
    """Take the text of a round apart.

    A line of text straight below an answer belongs to that answer; a number with nothing
    behind it was not discussed yet; a line that starts with ``%`` is for who fills it in.  A
    block within the text ends the answer above it and is left whole.  ``10-12.`` answers three
    points at once.
    """
    said: list[AnswerLine] = []
    story: list[int] = []
    open_answer, block = False, ""
    for index, line in enumerate(lines):
        match = _LINE.match(line)
        around, block = block, _block_after(block, line)
        if around or block:
            open_answer = False
            story.append(index)
        elif line.lstrip().startswith(_COMMENT):
            continue
        elif match:
            words = (match["said"] or match["word"] or "").strip()
            said.append(AnswerLine(index, point_code(match["code"]), words))
            open_answer = True
        elif open_answer and line.strip():
            longer = f"{said[-1].value} {line.strip()}".strip()
            said[-1] = replace(said[-1], value=longer)
        else:
            open_answer = False
            story.append(index)
    understood = (_understood(one) for one in said if one.value)
    return RoundText(tuple(one for line in understood for one in _each(line)), tuple(story))


def _block_after(block: str, line: str) -> str:
    """The marks of the block in which the text stands after this line; nothing outside one."""
    match = _FENCE.match(line)
    if match is None:
        return block
    if not block:
        return match["marks"]
    ends = match["marks"].startswith(block) and not match["behind"].strip()
    return "" if ends else block


def suffix(code: str) -> str:
    """The code as it stands at the end of an answer's id: ``3`` becomes ``03``."""
    return code.zfill(2) if code.isdecimal() else code


def point_code(text: str) -> str:
    """What people call a point, however they typed it: ``03`` is ``3``, ``2C`` is ``2c``."""
    return re.sub(rf"\s*{_DASH}\s*", "-", text.strip().lower()).lstrip("0") or "0"


def _each(line: AnswerLine) -> Iterator[AnswerLine]:
    """An answer for each point of a row such as ``10-12``; any other line as it is."""
    match = _ROW.match(line.code)
    first, last = (int(match[1]), int(match[2])) if match else (1, 0)
    if first > last:
        yield line
    for number in range(first, last + 1):
        yield replace(line, code=str(number))


def _understood(line: AnswerLine) -> AnswerLine:
    match = _WORD.match(line.value)
    if match is None or _SECOND.match(match["rest"]):
        return line
    word, rest = match["word"].lower(), match["rest"].strip(" -\N{EN DASH}\N{EM DASH}")
    if word == _SKIPPED:
        return replace(line, value="", skipped=rest)
    return replace(line, value=word, note=rest)
