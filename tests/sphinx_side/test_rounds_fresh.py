"""A build with rounds gives the same in every way: side by side, again, after a change."""

from __future__ import annotations

import pytest

from support.small_rounds import ANSWERS, FACTORS, FIELDS, MEASURE, WRITTEN, project, round_page

PAGE = "dossier/rondes/ksf.md"


def clean(made, **options) -> dict[str, bytes]:
    return made.build("html", output="schoon", fresh=True, **options).files()


@pytest.mark.parametrize("builder", ["html", "needs"])
def test_pages_read_side_by_side_give_the_same(tmp_path, builder):
    extra = {f"extra{n:02}": f"# Extra {n}\n" for n in range(20)}
    made = project(tmp_path / "d", **extra, zz=round_page(fields=FIELDS.replace("KSF", "ZZ", 1)))
    alone = made.build(builder, output="een", fresh=True)
    together = made.build(builder, output="twee", fresh=True, parallel=2)

    assert together.files() == alone.files()
    assert together.warnings == alone.warnings == []


@pytest.mark.parametrize("parallel", [0, 2])
def test_a_copy_of_a_round_adds_no_answers_to_the_first(tmp_path, parallel):
    """Read side by side, neither process knows that the other has a round of the same id."""
    between = {f"{letter}{n:02}": "# Leeg\n" for letter in "bn" for n in range(12)}
    made = project(tmp_path / "d", "# Leeg\n", aaa=round_page(), m=round_page("1. ja\n10. ja\n"),
                   **between)  # fmt: skip
    needs = made.build("needs", parallel=parallel).needs
    found = {one: need["docname"] for one, need in needs.items() if one.startswith("RUN-KSF-")}

    assert found == dict.fromkeys(["RUN-KSF-01", "RUN-KSF-02", "RUN-KSF-03"], "dossier/rondes/aaa")


CHANGES = {
    "an answer": (PAGE, round_page(ANSWERS.replace("1. nee", "1. ja"))),
    "a line": (PAGE, round_page(f"Een regel erbij.\n\n{ANSWERS}")),
    "no answers": (PAGE, round_page("1.\n")),
    "no round": (PAGE, "# Ronde\n"),
    "its day": (PAGE, round_page(fields=FIELDS.replace("2026-10-01", "2026-11-22"))),
    "its list": (PAGE, round_page(fields=FIELDS.replace(": KSF", ": F2a"))),
    "the number of a point": (
        "checklists/succesfactoren.md",
        FACTORS.replace(":volgnummer: 10", ":volgnummer: 4"),
    ),
    "a point": (
        "checklists/succesfactoren.md",
        FACTORS.replace("{succesfactor} Delen", "{note} D"),
    ),
    "the audit": ("dossier/rondes/audit.md", "# Leeg\n"),
}


@pytest.mark.parametrize(
    ("change", "parallel"), [*((change, 0) for change in CHANGES), ("an answer", 2)]
)
def test_after_a_change_a_build_equals_a_clean_one(tmp_path, change, parallel):
    name, text = CHANGES[change]
    made = project(tmp_path / "d")
    made.build("html", parallel=parallel)
    made.write(name, text)

    assert made.build("html", parallel=parallel).files() == clean(made)


def test_after_a_measure_on_another_page_changed(tmp_path):
    made = project(tmp_path / "d", round_page(), elders=f"# Elders\n\n{MEASURE}")
    made.build("html")
    made.write("dossier/rondes/elders.md", f"# Elders\n\n{MEASURE.replace('open', 'vervallen')}")

    assert made.build("html").files() == clean(made)


def test_after_a_line_got_the_id_of_a_block_that_is_mended(tmp_path):
    made = project(tmp_path / "d", f"{round_page()}\n{WRITTEN}")
    assert len(made.build("html").warnings) == 1
    mended = WRITTEN.replace("RUN-KSF-02", "RA-1").replace("KSF-2", "KSF-10")
    made.write(PAGE, f"{round_page()}\n{mended}")
    found = made.build("html")

    assert found.warnings == []
    assert found.files() == clean(made)


def test_a_mistake_on_a_line_is_said_again_where_nothing_changed(tmp_path):
    made = project(tmp_path / "d", round_page("1. ja\n1. nee\n7. ja\n"))
    first = made.build("html").warnings

    assert len(first) == 2
    assert made.build("html").warnings == first
