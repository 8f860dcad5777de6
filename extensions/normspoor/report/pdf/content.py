"""The report as what stands on paper, one thing below the other, as data for the template."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from normspoor.core.periods import parse_date
from normspoor.core.report.facts import facts, marks
from normspoor.core.report.reading import (
    blocks_shown,
    columns_shown,
    in_cards,
    left_empty,
    register,
    shown,
)
from normspoor.core.report.shape import Block, Part, Report, Table
from normspoor.core.wording import report_frame as words
from normspoor.core.wording import report_paper as on_paper
from normspoor.core.wording.report_chapters import answers
from normspoor.core.wording.stamp import stamp
from normspoor.report.pdf.tables import Grid, Line, drawn

#: A heading, a paragraph, a list or a table.
Item = dict[str, Any]


def content(report: Report) -> dict[str, Any]:
    """Everything that the template draws; no word of it has been looked at yet."""
    head = report.head
    return {
        "title": words.name(head.norm, head.dossier),
        "norm": f"{head.framework} · {head.norm} {head.norm_version}",
        "dossier": head.dossier,
        "facts": facts(head),
        "marks": marks(head),
        "known_by": words.KNOWN_BY,
        "summary": words.SUMMARY,
        "first": list(drawn(_first(report))),
        "contents": words.CONTENTS,
        "foot": stamp(parse_date(head.peildatum), head.recorded),
        "page": on_paper.PAGE_OF,
        "sheets": _sheets(
            [*_how_to_read(report), *_parts(report), *_figures(report), *_things(report)]
        ),
    }


def _first(report: Report) -> Grid:
    heads = (words.SUBJECT, words.WHAT, on_paper.OUTCOME)
    lines = (
        Line((one.subject, one.title, one.words), one.state, one.authority.value)
        for one in report.first
    )
    return Grid(heads, tuple(lines))


def _how_to_read(report: Report) -> Iterator[Item]:
    yield _heading(1, words.READING, new=True)
    yield _list(report.reading)
    yield _heading(1, words.UNTESTED)
    yield _list(report.untested)


def _parts(report: Report) -> Iterator[Item]:
    bare = ""
    for part in report.parts:
        level = 2 if part.within else 1
        # the first sheet of a chapter stands right below its title
        new = level == 1 or bool(part.about and bare != part.within)
        yield _heading(level, part.title, new=new)
        if part.about:
            yield _text(f"{words.ID}: {part.about}")
        yield _text(part.explanation)
        if part.questions:
            yield _text(answers(part.questions))
        for block in blocks_shown(report, part):
            yield from _block(report, part, block, level + 1)
        if empty := left_empty(report, part):
            yield {**_text(empty), "on_side": False}
        bare = "" if part.blocks or part.within else part.key


def _block(report: Report, part: Part, block: Block, level: int) -> Iterator[Item]:
    table = report.table(block.table)
    if len(part.blocks) > 1 or table.title != part.title:
        yield _heading(level, table.title)
    if table.explanation != part.explanation:
        yield _text(table.explanation)
    grid = _grid(report, table, block)
    yield from drawn(grid) if grid.lines else [{**_text(table.empty), "on_side": False}]


def _grid(report: Report, table: Table, block: Block) -> Grid:
    kept = columns_shown(table, block)
    columns = [table.columns[n] for n in kept]
    lines = (
        Line(
            tuple(shown(report, table.columns[n], row.cells[n]) for n in kept),
            row.state,
            row.authority.value,
        )
        for row in table.rows_of(block.of)
    )
    heads = tuple(one.head for one in columns)
    return Grid(heads, tuple(lines), table.wide, in_cards(table, kept), within=bool(block.of))


def _figures(report: Report) -> Iterator[Item]:
    yield _heading(1, words.FIGURES, new=True)
    yield _text(on_paper.FIGURES_ABOUT)
    heads = (on_paper.FIGURE, on_paper.OUTCOME, words.FORMULA, words.FILTERED)
    lines = (Line((one.title, one.words, one.formula, one.filter)) for one in report.figures)
    yield from drawn(Grid(heads, tuple(lines)))


def _things(report: Report) -> Iterator[Item]:
    yield _heading(1, words.THINGS, new=True)
    yield _text(on_paper.THINGS_ABOUT)
    heads = (words.ID, words.TITLE, words.KIND, words.FILE)
    lines = (
        Line((one.id, one.title, one.kind, words.place(one.file, one.line)), one.state,
             one.authority.value)
        for one in register(report)
    )  # fmt: skip
    yield from drawn(Grid(heads, tuple(lines)))


def _sheets(items: list[Item]) -> list[dict[str, Any]]:
    """The items by the sheet that they start on; what stands above a table lies as it does."""
    on_side = False
    for item in reversed(items):
        on_side = item.setdefault("on_side", on_side) and not item.get("new")
    sheets: list[dict[str, Any]] = []
    title = ""
    for item in items:
        title = item["text"] if item.get("new") else title
        if item.get("new") or item["on_side"] != sheets[-1]["on_side"]:
            sheets.append({"on_side": item["on_side"], "title": title, "items": []})
        sheets[-1]["items"].append(item)
    return sheets


def _heading(level: int, text: str, *, new: bool = False) -> Item:
    return {"kind": "heading", "level": level, "text": text, "new": new}


def _text(text: str) -> Item:
    return {"kind": "text", "text": text}


def _list(texts: tuple[str, ...]) -> Item:
    return {"kind": "list", "texts": texts, "on_side": False}
