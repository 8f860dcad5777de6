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
_BEHIND = re.compile(r"""^(\s*:[^:]*:\s+(?!["'])[^#]*?)\s+#.*$""")
#: Where a link or note leads that is used elsewhere on the page; one that is not, nobody sees.
_DEFINITION = re.compile(r"^[\s>]*\[([^\]]+)\]:")
_GOES_ON = re.compile(r"""^\s+\S|^["'(]""")


def without_comments(page: str) -> str:
    """The page with every comment empty."""
    lines = _HTML.sub(lambda found: f"<!--{_ends(found[0])} -->", page).split("\n")
    fields = False
    for number, line in enumerate(lines):
        fields = bool(_OPEN.match(line)) or (fields and bool(_FIELD.match(line)))
        is_field = fields and _FIELD.match(line)
        lines[number] = _BEHIND.sub(r"\1", line) if is_field else _LINE.sub(r"\1", line)
    for number in _unused(lines):
        lines[number] = ""
    return "\n".join(lines)


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
