"""Whether a link may lead to an address: a short list of schemes, seen as a browser sees it."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import unquote

from normspoor.core.wording import outside as say
from normspoor.sphinx.outside.allowed import SCHEMES

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
#: What every system that we know can handle.
_LONGEST, _LONGEST_PART = 1_000, 240
#: Browsers leave these out of an address before they read it.
_IGNORED = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029]")


def is_endless(target: str) -> bool:
    """Whether this is too long for the name of a file; asking for such a file is an error."""
    parts = target.replace("\\", "/").split("/")
    return len(target) > _LONGEST or max(len(part.encode()) for part in parts) > _LONGEST_PART


def why_not_address(target: str) -> str:
    """Why a link may not lead there, in words; nothing where it may."""
    for seen in {target, unescape(target), unquote(target), unescape(unquote(target))}:
        plain = _IGNORED.sub("", seen).lower().replace("\\", "/")
        scheme = _SCHEME.match(plain)
        if plain.startswith("//") or (scheme and scheme[1] not in SCHEMES):
            return say.address(target)
    return ""
