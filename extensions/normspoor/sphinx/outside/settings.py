"""Settings of others that a file in the dossier could change: looked for in conf.py only."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx


def register(app: Sphinx) -> None:
    """Right away: docutils asks for every page anew which file with settings there is."""
    # Sphinx names docutils.conf beside conf.py here, and puts back what was there before
    os.environ["DOCUTILSCONFIG"] = ""
