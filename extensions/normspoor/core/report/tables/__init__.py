"""The tables of a report, in a list you can read aloud."""

from __future__ import annotations

from collections.abc import Callable

from normspoor.core.report.shape import Table
from normspoor.core.report.source import Source
from normspoor.core.report.tables.arrangements import contributions, ido, kept
from normspoor.core.report.tables.chains import chain_steps, chains
from normspoor.core.report.tables.claims import claims
from normspoor.core.report.tables.collaborations import (
    approaches,
    choices,
    collaborations,
    criteria,
    ended,
    not_together,
    signs_of_life,
)
from normspoor.core.report.tables.evidence import evidence, evidence_by_question
from normspoor.core.report.tables.indicators import answers, indicators, noes
from normspoor.core.report.tables.learning import evaluations, measures, results
from normspoor.core.report.tables.matrices import MATRIX_TABLES
from normspoor.core.report.tables.open_points import doubts, explained, open_points
from normspoor.core.report.tables.papers import criteria_in_words, deeds, papers
from normspoor.core.report.tables.people import practice, rounds
from normspoor.core.report.tables.remarks import remarks
from normspoor.core.report.tables.requirements import asked

#: Each takes what a report is made from; in the order of a spreadsheet.
TABLES: tuple[Callable[[Source], Table], ...] = (
    asked,
    claims,
    indicators,
    answers,
    noes,
    *MATRIX_TABLES,
    chains,
    chain_steps,
    collaborations,
    approaches,
    choices,
    not_together,
    criteria,
    criteria_in_words,
    papers,
    contributions,
    ido,
    kept,
    results,
    signs_of_life,
    deeds,
    evaluations,
    measures,
    ended,
    evidence,
    evidence_by_question,
    practice,
    rounds,
    open_points,
    explained,
    doubts,
    remarks,
)
