"""The report as one HTML file, to be opened from disk, read, filtered and printed."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from normspoor.core.periods import as_read
from normspoor.core.report.facts import facts
from normspoor.core.report.shape import Report
from normspoor.core.wording import matrix, report_frame, report_page
from normspoor.report.html import view
from normspoor.report.html.inline import icon, logo, policy, script, style

_TEMPLATES = Path(__file__).parent / "templates"


def html_of(report: Report) -> str:
    """The whole page, with style, script and pictures inside it.

    Every word in the report may come from a stranger; the templates escape all of them.
    """
    page = _environment().get_template("page.html")
    return page.render(
        report=report,
        view=view.view_of(report),
        style=style(),
        script=script(),
        policy=policy(style(), script()),
        logo=logo(),
        icon=icon(),
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
    environment.globals |= {
        "facts": facts,
        "w": report_frame,
        "here": report_page,
        "matrix": matrix,
    }
    environment.filters |= {
        "as_read": as_read,
        "fragment": view.fragment,
        "paragraphs": view.paragraphs,
        "state_class": view.state_class,
    }
    return environment
