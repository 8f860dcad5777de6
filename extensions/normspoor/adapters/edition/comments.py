"""Take out of a page what no reader sees: comments in any of the ways that Markdown has.

Lines stay where they are, so that a message about the page still names the right one.
"""

from __future__ import annotations

import re

_HTML = re.compile(r"<!--.*?-->", re.DOTALL)
#: Also in a list or a quotation; code is not looked at, for then the ends would have to be sure.
_LINE = re.compile(r"^((?:\s|>|[-*+]\s|\d+[.)]\s)*%).*$")
#: The way of Markdown without comments: a name for a link that leads nowhere.
_NOWHERE = re.compile(r"^\s*\[[^\]]*\]:\s*<?#?>?(?:\s.*)?$")
_OPEN = re.compile(r"^[\s>*+-]*(?:`{3,}|~{3,}|:{3,})\s*\{[\w-]+\}")
_FIELD = re.compile(r"^\s*:(?!::)")
_BEHIND = re.compile(r"""^(\s*:[^:]*:\s+(?!["'])[^#]*?)\s+#.*$""")


def without_comments(page: str) -> str:
    """The page with every comment empty."""
    lines = _HTML.sub(lambda found: f"<!--{_ends(found[0])} -->", page).split("\n")
    fields = False
    for number, line in enumerate(lines):
        fields = bool(_OPEN.match(line)) or (fields and bool(_FIELD.match(line)))
        if fields and _FIELD.match(line):
            lines[number] = _BEHIND.sub(r"\1", line)
        elif _NOWHERE.match(line):
            lines[number] = ""
        else:
            lines[number] = _LINE.sub(r"\1", line)
    return "\n".join(lines)


def _ends(text: str) -> str:
    return "\n" * text.count("\n")
