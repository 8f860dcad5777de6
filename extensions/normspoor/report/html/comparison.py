"""A comparison as one HTML file that needs nothing else, in the dress of the report."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment

from normspoor.core.report.comparison import Comparison
from normspoor.core.wording import comparison as words
from normspoor.core.wording import report_frame, report_page
from normspoor.core.wording.labels import SUBJECT
from normspoor.report.html.inline import icon, logo, policy, style
from normspoor.report.html.templating import environment


def html_of(comparison: Comparison) -> str:
    """The whole page, with its style and pictures inside it and without a script.

    Every word in it may come from a stranger; the template escapes all of them.
    """
    dress = style("comparison.css")
    return (
        _templates()
        .get_template("comparison.html")
        .render(
            comparison=comparison,
            style=dress,
            policy=policy(dress, ""),
            logo=logo(),
            icon=icon(),
        )
    )


@cache
def _templates() -> Environment:
    return environment(w=words, frame=report_frame, here=report_page, subject_words=SUBJECT)
