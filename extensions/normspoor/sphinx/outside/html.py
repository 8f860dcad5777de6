"""Tell HTML from text that merely looks like it, such as ``vul <naam> in``."""

from __future__ import annotations

import re

_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9:-]*)((?:\s[^>]*)?)/?>?")
_DECLARATION = re.compile(r"<[!?]")
#: The elements that browsers know and that have no meaning in running Dutch text.
_ELEMENTS = frozenset(
    """
    a abbr address area article aside audio b base bdi bdo big blink blockquote body br button
    canvas caption center cite code col colgroup command data datalist dd del details dfn dialog
    dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3
    h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label
    legend li link listing main map mark marquee math menu meta meter nav nobr noembed noframes
    noscript object ol optgroup option output p param picture plaintext portal pre progress q rp
    rt ruby s samp script search section select slot small source span strike strong style sub
    summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul
    var video wbr xmp
    """.split()  # noqa: SIM905 - a hundred quotes would make it harder to read
)


def tag_in(text: str) -> str:
    """The first piece of HTML in a text, as ``<script>``; nothing where it is only text."""
    if _DECLARATION.search(text):
        return "<!>"
    for found in _TAG.finditer(text):
        name = found[1].lower()
        if name in _ELEMENTS or "=" in found[2] or "-" in name or ":" in name:
            return f"<{name}>"
    return ""
