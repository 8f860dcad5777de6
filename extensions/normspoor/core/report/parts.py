"""The chapters of a report: which tables stand where, and what belongs on each sheet.

Which tables a question brings along follows from what the norm asks there (domain model C4).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from normspoor.core.model import Item
from normspoor.core.profile import IDO
from normspoor.core.report.prose import plain_text
from normspoor.core.report.shape import Block, Part
from normspoor.core.report.source import Source, key_of
from normspoor.core.requirements import Requirement
from normspoor.core.wording.labels import choice_label
from normspoor.core.wording.report_chapters import (
    CHAPTERS,
    QUESTIONS,
    sheet_explanation,
    sheet_of_question,
)

_Shown = tuple[str, tuple[str, ...]]
#: What stands on the sheet of every question, and which columns say what the sheet says.
_ON_A_QUESTION: tuple[_Shown, ...] = (
    ("verhaal", ("eis",)),
    ("bewijs-per-vraag", ("eis", "onderwerp")),
    ("praktijk", ()),
    ("open", ("onderwerp",)),
    ("gemotiveerd", ("onderwerp",)),
    ("twijfels", ("grondslag",)),
)
#: What stands on the sheet of an indicator.
_ON_AN_INDICATOR: tuple[_Shown, ...] = (
    ("antwoorden", ("indicator", "onderwerp")),
    ("bewijs-per-vraag", ("eis", "onderwerp")),
    ("open", ("onderwerp",)),
    ("gemotiveerd", ("onderwerp",)),
    ("twijfels", ("grondslag",)),
)
#: Here only in short: the sheet of each collaboration has them whole.
_EVALUATIONS: _Shown = (
    "evaluaties",
    ("deelnemers", "opbrengst_voor_doelgroep", "tekst", "juiste_aanpak", "draagt_nog_bij"),
)
_MEASURES: _Shown = ("maatregelen", ("tekst", "effect", "past_aan"))
_KEPT: _Shown = ("nakoming", ("soort", "tekst"))
#: What a question asks to see besides, by its id.
TABLES_OF: Mapping[str, tuple[_Shown, ...]] = {
    "SAM-ORG-V1": (("aanpakken", ()),),
    "SAM-ORG-V2": (("resultaten", ()),),
    "SAM-ORG-V3": (("leven", ()),),
    "SAM-ORG-V4": (_EVALUATIONS, _MEASURES),
    "SAM-TH-V1": (("aanpakken", ()),),
    "SAM-TH-V2": (("leven", ()), _KEPT),
    "SAM-TH-V3": (_EVALUATIONS,),
    "SAM-TH-V4": (_MEASURES,),
    "SAM-IND-4": (("antwoorden", ("indicator",)), ("ido", ())),
}
#: What stands on the sheet of a collaboration, and which columns say what the sheet says.
_ON_A_COLLABORATION: tuple[_Shown, ...] = (
    ("samenwerkingen", ("samenwerkingsverband",)),
    ("keten-stappen", ("samenwerkingsverband",)),
    ("keuzes", ("samenwerkingen",)),
    ("criteria-tekst", ()),
    ("overeenkomsten", ("samenwerking",)),
    ("bijdragen", ("samenwerking",)),
    ("nakoming", ("samenwerking",)),
    ("resultaten", ("samenwerking",)),
    ("uitvoering", ("samenwerking",)),
    ("evaluaties", ()),
    ("maatregelen", ()),
    ("bewijs", ()),
    ("praktijk", ()),
    ("open", ()),
    ("gemotiveerd", ()),
    ("twijfels", ("grondslag",)),
    ("rondes", ("gaat_over",)),
)
#: The chapters with whole tables, and which questions of an auditor they answer.
_CHAPTERS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("samenwerkingen", ("ambitie-verband", "ketens"), ("Q1", "Q9")),
    ("vragen", ("eisen",), ("Q14", "Q15")),
    ("indicatoren", ("indicatoren", "nee"), ("Q12",)),
    ("open", ("open", "gemotiveerd", "twijfels", "rondes"), ("Q16", "Q17")),
    (
        "overzichten",
        (
            "zelf-of-niet", "criteria", "deelname-afspraak", "partner-rol", "ido", "resultaten",
            "leven", "evaluaties", "maatregelen", "beeindigd", "eis-bewijs", "eis-onderwerp",
        ),
        ("Q2", "Q3", "Q5", "Q6", "Q7", "Q8", "Q10", "Q11"),
    ),
    ("bewijs", ("bewijs", "bijlagen", "praktijk"), ("Q14", "Q20")),
    ("norm", ("kanttekeningen",), ("Q19",)),
)  # fmt: skip


def parts(source: Source) -> tuple[Part, ...]:
    """The chapters in reading order, each directly followed by its sheets."""
    sheets = {
        "vragen": tuple(_question(one) for one in source.requirements if _is_asked(one)),
        "indicatoren": tuple(_indicator(one) for one in source.requirements if not _is_asked(one)),
        "samenwerkingen": tuple(_collaboration(one) for one in source.collaborations),
    }
    return tuple(_chapters(sheets))


def _is_asked(one: Requirement) -> bool:
    """Whether it is a question; of an IDO the norm asks none, so there its indicator is one."""
    return one.item.type == "beoordelingsvraag" or one.subject == IDO


def _chapters(sheets: Mapping[str, tuple[Part, ...]]) -> Iterator[Part]:
    for key, tables, answered in _CHAPTERS:
        words = CHAPTERS[key]
        blocks = tuple(Block(table) for table in tables)
        asked = tuple(QUESTIONS[one] for one in answered)
        yield Part(key, words.title, words.explanation, blocks, questions=asked)
        yield from sheets.get(key, ())


def _question(one: Requirement) -> Part:
    first, *rest = _ON_A_QUESTION
    return _sheet(one, "vragen", (first, *TABLES_OF.get(one.item.id, ()), *rest))


def _indicator(one: Requirement) -> Part:
    return _sheet(one, "indicatoren", _ON_AN_INDICATOR)


def _sheet(one: Requirement, within: str, tables: tuple[_Shown, ...]) -> Part:
    item, key = one.item, key_of(one)
    return Part(
        f"vraag-{item.id}-{one.subject}",
        sheet_of_question(item.title, one.subject),
        sheet_explanation(plain_text(item.body), choice_label(item.get("modaliteit"))),
        tuple(Block(table, key, without) for table, without in tables),
        within,
        item.id,
        one.subject,
    )


def _collaboration(one: Item) -> Part:
    return Part(
        f"samenwerking-{one.id}",
        one.title,
        plain_text(one.body) or one.get("doel"),
        tuple(Block(table, one.id, without) for table, without in _ON_A_COLLABORATION),
        "samenwerkingen",
        one.id,
    )
