"""Checks behind indicator 1: ambitions and choices (C-A06 to C-A09, C-A17)."""

from __future__ import annotations

from collections.abc import Iterator

from normspoor.core.checks.finding import Found, Severity, Situation
from normspoor.core.collaboration import going_on, has_ended
from normspoor.core.model import Item
from normspoor.core.motives import words_of
from normspoor.core.periods import is_after
from normspoor.core.profile import ORGANISATIE
from normspoor.core.trace import together, trace

_Found = Iterator[Found]


def _weight(item: Item) -> Severity | None:
    """Indicator 1 asks the organisation only; about anything else it is a question."""
    return None if ORGANISATIE in item.subjects else Severity.VRAAG


def rests_on_choice(situation: Situation) -> _Found:
    """C-A06: every collaboration rests on a choice.

    A link that leads nowhere and a choice without words are mistakes of their own.
    """
    for item in situation.running:
        if not item.links.get("gebaseerd_op"):
            yield Found(
                item,
                f"Bij {item.title} staat niet waarom jullie dit samen doen.",
                (
                    "Schrijf een blok 'keuze' met de overweging op deze pagina, "
                    "of noem een keuze bij 'gebaseerd_op'."
                ),
            )


def serves_ambition(situation: Situation) -> _Found:
    """C-A07: every collaboration serves an ambition with a term and says what it adds."""
    timeless: tuple[Item, ...] = ()
    for item in situation.running:
        ambitions = situation.catalog.targets(item, "draagt_bij_aan")
        if not item.links.get("draagt_bij_aan"):
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
                severity=_weight(item),
            )
        if not any(ambition.get("termijn") for ambition in ambitions):
            timeless = together(timeless, ambitions)
    for ambition in timeless:
        yield Found(
            ambition,
            f"Bij de ambitie {ambition.title} staat niet of ze voor de korte of lange termijn is.",
            "Vul het veld 'termijn' in: kort of lang.",
            severity=_weight(ambition),
        )


def ambition_is_served(situation: Situation) -> _Found:
    """C-A08: every ambition is served by a collaboration; or you do it yourselves, or not."""
    catalog, day = situation.catalog, situation.peildatum
    served = {
        ambition.id
        for item in going_on(catalog, "", day)
        for ambition in together(
            trace(catalog, item, "draagt_bij_aan"),
            trace(catalog, item, "gebaseerd_op", "vloeit_voort_uit"),
        )
    }
    for ambition in catalog.of_type("ambitie"):
        if situation.subject in ambition.subjects and ambition.id not in served:
            alone = _done_without(situation, ambition)
            yield Found(
                ambition,
                f"Aan de ambitie {ambition.title} draagt geen samenwerking bij.",
                (
                    "Noem de ambitie bij een samenwerking, of schrijf een blok 'keuze' met "
                    "':uitkomst: zelf' of ':uitkomst: niet_doen'."
                ),
                words_of(alone[0]) if alone else "",
            )


def _done_without(situation: Situation, ambition: Item) -> list[Item]:
    """The choices to do without partners, or not at all, that follow from an ambition."""
    return [
        choice
        for choice in situation.catalog.sources(ambition, "vloeit_voort_uit")
        if choice.get("uitkomst") in ("zelf", "niet_doen")
        and not is_after(choice.get("datum"), situation.peildatum)
    ]


def _living_choices(situation: Situation) -> Iterator[Item]:
    """Choices for this subject, without those of which all collaborations ended."""
    for choice in situation.catalog.of_type("keuze"):
        based = situation.catalog.sources(choice, "gebaseerd_op")
        ended = based and all(has_ended(item, situation.peildatum) for item in based)
        if situation.subject in choice.subjects and not ended:
            yield choice


def own_effort_left(situation: Situation) -> _Found:
    """C-A09: who wants to be relieved says what their own people still do."""
    for choice in _living_choices(situation):
        if choice.get("motief") == "ontzorgen" and not choice.get("resterende_eigen_inzet"):
            yield Found(
                choice,
                f"Bij de keuze {choice.title} staat niet wat jullie zelf blijven doen.",
                "Vul het veld 'resterende_eigen_inzet' in.",
                severity=_weight(choice),
            )


def more_than_history(situation: Situation) -> _Found:
    """C-A17: knowing each other for years is not the only reason; what it brings explains it.

    A choice without a motive is a mistake of its own.
    """
    for choice in _living_choices(situation):
        if choice.get("motief") == "historie":
            brings = choice.get("verwacht_voordeel")
            yield Found(
                choice,
                f"Bij de keuze {choice.title} is jullie geschiedenis de enige reden.",
                (
                    "Bespreek wat deze partner nu bijdraagt aan het taalhuis en schrijf dat bij "
                    "'verwacht_voordeel'."
                ),
                f"Dit verwachten jullie er nu van: {brings}." if brings else "",
            )
