"""What Sphinx' builder ``linkcheck`` found, in one sentence."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

from normspoor.core.wording.lasting import dead_links

#: As Sphinx calls the links that nobody asked anything of.
_NOT_ASKED = ("ignored", "unchecked")
_DEAD = ("broken", "timeout")


def summary(output: Path) -> str:
    """How many links to other sites there are in the folder ``linkcheck`` wrote, and work."""
    lines = (output / "output.json").read_text(encoding="utf-8").splitlines()
    found = Counter(json.loads(line)["status"] for line in lines)
    total = sum(count for status, count in found.items() if status not in _NOT_ASKED)
    return dead_links(sum(found[status] for status in _DEAD), total)
