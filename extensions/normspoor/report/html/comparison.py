"""A comparison as one HTML file that needs nothing else, in the dress of the report."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from normspoor.core.periods import as_read
from normspoor.core.report.comparison import Comparison
from normspoor.core.wording import comparison as words
from normspoor.core.wording import report_frame, report_page
from normspoor.core.wording.labels import SUBJECT
from normspoor.report.html.inline import icon, logo, policy, style
from normspoor.report.html.view import fragment, paragraphs

_TEMPLATES = Path(__file__).parent / "templates"


def html_of(comparison: Comparison) -> str:
    """The whole page, with its style and pictures inside it and without a script.

    Every word in it may come from a stranger; the template escapes all of them.
    """
    return (
        _environment()
        .get_template("comparison.html")
        .render(
            comparison=comparison,
            style=style(),
            policy=policy(style(), ""),
            logo=logo(),
            icon=icon(),
        )
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {"w": words, "frame": report_frame, "here": report_page}
    environment.globals |= {"subject_words": SUBJECT}
    environment.filters |= {"as_read": as_read, "fragment": fragment, "paragraphs": paragraphs}
    return environment
