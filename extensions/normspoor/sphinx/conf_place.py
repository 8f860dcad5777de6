"""Where something stands in conf.py: Sphinx names no place for what it finds there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def place_in_conf(app: Sphinx, text: str) -> tuple[str, int]:
    """The path of conf.py, and the first line in which ``text`` stands by itself (else 1)."""
    path = Path(app.confdir) / "conf.py"
    lines = path.read_text("utf-8", "replace").splitlines() if path.is_file() else []
    alone = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")
    return str(path), next((n for n, line in enumerate(lines, start=1) if alone.search(line)), 1)
