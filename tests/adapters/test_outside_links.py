"""What is said about the links to other sites."""

from __future__ import annotations

import json

import pytest

from normspoor.adapters.outside_links import summary


@pytest.mark.parametrize(
    ("statuses", "said"),
    [
        ([], "Er staan geen links naar andere sites op de pagina's."),
        (["ignored", "unchecked"], "Er staan geen links naar andere sites op de pagina's."),
        (["working"], "Alle links naar andere sites (1) werken."),
        (["working", "redirected", "ignored"], "Alle links naar andere sites (2) werken."),
        (["working", "broken"], "1 van de 2 links naar andere sites werkt niet."),
        (["broken", "timeout"], "Geen van de 2 links naar andere sites werkt. Heb je internet?"),
    ],
)
def test_the_summary_counts_what_was_asked(tmp_path, statuses, said):
    lines = (json.dumps({"status": status}) + "\n" for status in statuses)
    (tmp_path / "output.json").write_text("".join(lines), encoding="utf-8")

    assert summary(tmp_path) == said
