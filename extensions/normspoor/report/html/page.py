"""The report as one HTML file, to be opened from disk, read, filtered and printed."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment

from normspoor.core.report.facts import facts, marks
from normspoor.core.report.shape import Report
from normspoor.core.wording import matrix, report_frame, report_page
from normspoor.core.wording.report_chapters import answers
from normspoor.report.html.inline import icon, logo, policy, script, style
from normspoor.report.html.templating import environment
from normspoor.report.html.view import view_of


def html_of(report: Report) -> str:
    """The whole page, with style, script and pictures inside it.

    Every word in the report may come from a stranger; the templates escape all of them.
    """
    page = _templates().get_template("page.html")
    return page.render(
        report=report,
        view=view_of(report),
        style=style(),
        script=script(),
        policy=policy(style(), script()),
        logo=logo(),
        icon=icon(),
    )


@cache
def _templates() -> Environment:
    return environment(
        answers=answers, facts=facts, marks=marks, w=report_frame, here=report_page, matrix=matrix
    )
