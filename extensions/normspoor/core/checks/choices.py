"""Checks behind indicator 1: choices and ambitions (C-A06, C-A07, C-A09)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Situation
from normspoor.core.collaboration import running
from normspoor.core.model import Item

_Found = Iterator[Found]


def _running(situation: Situation) -> tuple[Item, ...]:
    return running(situation.catalog, situation.subject, situation.peildatum)


def rests_on_choice(situation: Situation) -> _Found:
    """C-A06: every collaboration rests on a choice with the considerations behind it."""
    for item in _running(situation):
        chosen = situation.catalog.targets(item, "gebaseerd_op")
        if not any(choice.body.strip() for choice in chosen):
            yield Found(
                item,
                f"Bij {item.title} staat niet waarom jullie dit samen doen.",
                (
                    "Schrijf een blok 'keuze' met de overweging op deze pagina, "
                    "of noem een keuze bij 'gebaseerd_op'."
                ),
            )


def serves_ambition(situation: Situation) -> _Found:
    """C-A07: every collaboration serves an ambition and says what it adds."""
    for item in _running(situation):
        ambitions = situation.catalog.targets(item, "draagt_bij_aan")
        if not any(ambition.get("termijn") for ambition in ambitions):
            yield Found(
                item,
                f"{item.title} draagt nog aan geen ambitie bij.",
                "Noem de ambitie bij 'draagt_bij_aan'.",
            )
        elif not item.get("bijdrage"):
            yield Found(
                item,
                f"Bij {item.title} staat niet wat de samenwerking aan de ambitie toevoegt.",
                "Vul het veld 'bijdrage' in.",
            )


def own_effort_left(situation: Situation) -> _Found:
    """C-A09: who wants to be relieved says what their own people still do."""
    for choice in situation.catalog.of_type("keuze"):
        if (
            situation.subject in choice.subjects
            and choice.get("motief") == "ontzorgen"
            and not choice.get("resterende_eigen_inzet")
        ):
            yield Found(
                choice,
                f"Bij de keuze {choice.title} staat niet wat jullie zelf blijven doen.",
                "Vul het veld 'resterende_eigen_inzet' in.",
            )
