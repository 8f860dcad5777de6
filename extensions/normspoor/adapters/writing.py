"""Why a result was not written."""

from __future__ import annotations


class CannotWrite(Exception):
    """Nothing was written and nothing changed; the text is for the user."""
