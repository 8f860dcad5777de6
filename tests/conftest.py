"""For the whole run: what tests measured is printed at the end.

A test says ``record_property("figure", "first load: 104 kB")``; the line travels with its
report, also from another process.
"""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line for every figure, in the order of the alphabet."""
    reports = [one for kind in terminalreporter.stats.values() for one in kind]
    figures = {
        str(value)
        for report in reports
        for name, value in getattr(report, "user_properties", ())
        if name == "figure"
    }
    if figures:
        terminalreporter.section("what was measured")
        for figure in sorted(figures):
            terminalreporter.write_line(figure)
