"""Why Sphinx gave up, out of the long report that it leaves behind."""

from __future__ import annotations

import re
from collections.abc import Callable

from normspoor.core.mistakes import nearest
from normspoor.core.wording import failures as say

_OUR_EXTENSION = "normspoor.sphinx"
#: What we raised ourselves: about a setting of ours, a file, or the pages of the norm.
_OURS = re.compile(
    r"(?:Config|Extension)Error: (normspoor_\w+: .+|\S+\.md:\d+: .+|.+pagina's konden niet .+)"
)
_Match = re.Match[str]
#: Each kind of end that a team can bring about, with the sentence for it.
_KNOWN: tuple[tuple[str, Callable[[_Match], str]], ...] = (
    (r"syntax error in your .* file: .*line (\d+)\)", lambda found: say.typo(found[1])),
    (
        r"programmable error in your .* file:.*conf\.py\", line (\d+)(?!.*conf\.py\", line)",
        lambda found: say.cannot_run(found[1]),
    ),
    (r"called sys\.exit\(\)", lambda _: say.stops()),
    (
        r"Could not import extension (\S+)",
        lambda found: say.no_extension(found[1], nearest(found[1], [_OUR_EXTENSION])),
    ),
    (r"no theme named '(.*?)' found", lambda found: say.no_theme(found[1])),
    (r"unable to load the master document", lambda _: say.no_first_page()),
    (r"\[Errno 28\]", lambda _: say.no_room()),
    (r"\[Errno 13\].*?: '(.*?)'", lambda found: say.no_access(found[1])),
)


def why(report: str) -> str:
    """What the user did or can do, in Dutch, from everything that Sphinx wrote.

    The beginning of a report is about versions; what matters stands in its trace.
    """
    trace = report.rpartition("Traceback\n=========")[2]
    if ours := _OURS.search(trace):
        return ours[1]
    for pattern, sentence in _KNOWN:
        if found := re.search(pattern, trace, re.DOTALL):
            return sentence(found)
    return say.unknown()
