"""Take out of a page what no reader sees: comments in any of the ways that Markdown has.

Lines stay where they are, so that a message about the page still names the right one.  Code is
not looked at: for that its ends would have to be sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_HTML = re.compile(r"<!--.*?-->", re.DOTALL)
#: Also in a list or a quotation.
_LINE = re.compile(r"^((?:\s|>|[-*+]\s|\d+[.)]\s)*%).*$")
_OPEN = re.compile(r"^[\s>*+-]*(?:`{3,}|~{3,}|:{3,})\s*\{[\w-]+\}")
_FIELD = re.compile(r"^\s*:(?!::)")
_EDGE = re.compile(r"^\s*---")
#: Fields come in two forms: each behind its colons, or all between two edges.
_TEXT, _OPENED, _FIELDS, _YAML = "text", "opened", "fields", "yaml"
_COMMENTS = {
    _TEXT: _LINE,
    _OPENED: _LINE,
    _FIELDS: re.compile(r"""^(\s*:[^:]*:\s+(?!["'])[^#]*?)\s+#.*$"""),
    _YAML: re.compile(r"""^([^#"']*?)(?:^|(?<=\s))#.*$"""),
}
#: Where a link or note leads that is used elsewhere on the page; one that is not, nobody sees.
_DEFINITION = re.compile(r"^[\s>]*\[([^\]]+)\]:")
_GOES_ON = re.compile(r"""^\s+\S|^["'(]""")


def without_comments(page: str) -> str:
    """The page with every comment empty."""
    lines = _HTML.sub(lambda found: f"<!--{_ends(found[0])} -->", page).split("\n")
    state = _TEXT
    for number, line in enumerate(lines):
        before, state = state, _after(state, line)
        kind = state if state in (before, _FIELDS) else _TEXT
        lines[number] = _COMMENTS[kind].sub(r"\1", line)
    for number in _unused(lines):
        lines[number] = ""
    return "\n".join(lines)


def _after(state: str, line: str) -> str:
    """Where a page is after a line: in text, behind an opening, or among the fields of a block."""
    if state == _YAML or (state == _OPENED and _EDGE.match(line)):
        return _TEXT if state == _YAML and _EDGE.match(line) else _YAML
    if state in (_OPENED, _FIELDS) and _FIELD.match(line):
        return _FIELDS
    return _OPENED if _OPEN.match(line) else _TEXT


def _ends(text: str) -> str:
    return "\n" * text.count("\n")


def _unused(lines: list[str]) -> Iterator[int]:
    """The lines of each definition whose name stands nowhere else."""
    text = "\n".join(line for line in lines if not _DEFINITION.match(line)).casefold()
    behind = False
    for number, line in enumerate(lines):
        found = _DEFINITION.match(line)
        behind = f"[{found[1].casefold()}]" not in text if found else (
            behind and bool(_GOES_ON.match(line))
        )  # fmt: skip
        if behind:
            yield number
