"""The only place that knows what day it is; everything else gets a peildatum."""

from __future__ import annotations

from datetime import date


def today() -> date:
    """The day on this machine's calendar, which is the reader's."""
    return date.today()  # noqa: DTZ011 - a calendar day where the reader is, not an instant
