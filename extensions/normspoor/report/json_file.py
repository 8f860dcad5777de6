"""The report as ``metrics.json``."""

from __future__ import annotations

import json

from normspoor.core.report.data import as_data
from normspoor.core.report.names import NAMES
from normspoor.core.report.shape import Report


def json_of(report: Report) -> bytes:
    """The file; objects stand by id, everything else in the order of the report."""
    data = as_data(report)
    data[NAMES["things"]] = dict(sorted(data[NAMES["things"]].items()))
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
