"""A comparison as one HTML page."""

from normspoor.core.report.comparison import Comparison


def html_of(comparison: Comparison) -> str:
    return ""
