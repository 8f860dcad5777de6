"""What we publish about ``metrics.json``: the schema as a file, and a page that explains it."""

from __future__ import annotations

import json
import re
from functools import cache

import pytest

from normspoor.core.report.data import SCHEMA_ID, VERSION, schema
from normspoor.core.report.shape import Authority, Kind
from normspoor.report.csv_files import METADATA, csv_of
from normspoor.report.json_file import json_of
from support.dossier import REPOSITORY
from support.sample_report import sample_report

FOLDER = REPOSITORY / "docs" / "naslag"
FILE = FOLDER / f"metrics-{VERSION}.schema.json"
PAGE = (FOLDER / "metrics.md").read_text(encoding="utf-8")
#: The heading under which each part of the schema is explained.
PARTS = {
    "De kop": "Head",
    "Een regel van het eerste blad": "FirstLine",
    "Een cijfer": "Figure",
    "Een tabel": "Table",
    "Een kolom": "Column",
    "Een rij": "Row",
    "Een cel": "Cell",
    "Een object in een cel": "Mention",
    "Een onderdeel": "Part",
    "Een blok": "Block",
    "Een object": "Thing",
}
REWRITE = (
    'write the schema again: python -c "import json; from normspoor.core.report.data import schema;'
    ' print(json.dumps(schema(), ensure_ascii=False, indent=2))" > '
    f"{FILE.relative_to(REPOSITORY)}; did a name go away or change its meaning, raise VERSION first"
)


@cache
def explained() -> dict[str, list[str]]:
    """The names in the table under each heading of the page."""
    sections = re.split(r"^#+ ", PAGE, flags=re.MULTILINE)[1:]
    return {
        section.partition("\n")[0]: re.findall(r"^\| `(\w+)` \|", section, flags=re.MULTILINE)
        for section in sections
    }


def test_the_published_schema_is_that_of_the_data():
    assert FILE.read_text(encoding="utf-8") == (
        json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
    ), REWRITE
    assert f"({FILE.name})" in PAGE
    assert SCHEMA_ID.endswith(f"metrics-{VERSION}.json")


@pytest.mark.parametrize(("heading", "name"), PARTS.items())
def test_the_page_explains_every_name(heading, name):
    assert explained()[heading] == list(schema()["$defs"][name]["properties"])


def test_the_page_explains_the_whole_and_no_part_is_forgotten():
    assert explained()["Het geheel"] == list(schema()["properties"])
    assert set(PARTS.values()) == set(schema()["$defs"])
    assert {heading for heading, names in explained().items() if names} == {"Het geheel", *PARTS}


@pytest.mark.parametrize("choices", [Authority, Kind])
def test_the_page_names_every_choice(choices):
    listed = [f"`{one.value}`" for one in choices]

    assert f"{', '.join(listed[:-1])} of {listed[-1]}" in PAGE


def test_the_example_runs(tmp_path, monkeypatch, capsys):
    (tmp_path / "metrics.json").write_bytes(json_of(sample_report()))
    monkeypatch.chdir(tmp_path)
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    exec(example, {})  # noqa: S102 - our own page; its reader will do the same

    assert capsys.readouterr().out == ("Samenwerkingen waarvan de keten breekt 1 van 2 ['SV-1']\n")


def test_what_the_page_says_of_the_csv_files_is_so():
    files = csv_of(sample_report())
    heads = files["bewijs.csv"].decode("utf-8-sig").partition("\r\n")[0].split(";")

    named = re.findall(r"`([\w-]+\.csv)`", PAGE)
    assert set(named) == set(files) - {METADATA} - {
        f"{table.key}.csv" for table in sample_report().tables
    }
    assert f"`{METADATA}`" in PAGE
    assert all(f"`{head}`" in PAGE for head in heads if head.startswith("regel_"))
    assert any(head.endswith("_ids") for head in heads)
