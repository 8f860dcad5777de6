"""What a report is made from: a dossier on a day, and where each of its objects belongs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from normspoor.core import collaboration as about
from normspoor.core.chain import Chain, chains
from normspoor.core.model import Catalog, Item
from normspoor.core.overview import Line, overview
from normspoor.core.profile import Profile
from normspoor.core.requirements import Requirement, requirements
from normspoor.core.trace import together, trace
from normspoor.core.verdict import Verdict
from normspoor.core.work import Assessed, Work


@dataclass(frozen=True, slots=True)
class Source:
    """A dossier with what other parts of the core say about it, looked up once.

    ``belongs`` gives for the id of an object the keys of the requirements and the ids of the
    collaborations that it is a part of, in order.
    """

    catalog: Catalog
    profile: Profile
    peildatum: date
    first: tuple[Line, ...]
    requirements: tuple[Requirement, ...]
    chains: tuple[Chain, ...]
    collaborations: tuple[Item, ...]
    work: tuple[Work, ...]
    verdicts: tuple[Verdict, ...]
    belongs: Mapping[str, tuple[str, ...]]

    def of(self, *items: Item) -> tuple[str, ...]:
        """Where these objects belong, each place once."""
        return tuple(dict.fromkeys(key for item in items for key in self.belongs.get(item.id, ())))


def source_of(catalog: Catalog, profile: Profile, peildatum: date, assessed: Assessed) -> Source:
    """Look everything up once."""
    asked = requirements(catalog, peildatum)
    collaborations = tuple(
        item for item in catalog.of_type("samenwerkingsverband") if not item.external
    )
    belongs: dict[str, dict[str, None]] = defaultdict(dict)
    for requirement in asked:
        for piece in requirement.evidence:
            belongs[piece.item.id][key_of(requirement)] = None
        for item in together(
            trace(catalog, requirement.item, "<toont"),
            trace(catalog, requirement.item, "<schat_in"),
        ):
            if not item.subjects or requirement.subject in item.subjects:
                belongs[item.id][key_of(requirement)] = None
    for one in collaborations:
        parts = parts_of(catalog, one)
        for item in (*parts, *_shown_with(catalog, parts)):
            belongs[item.id][one.id] = None
    found = {item_id: tuple(keys) for item_id, keys in sorted(belongs.items())}
    return Source(
        catalog,
        profile,
        peildatum,
        overview(catalog, peildatum),
        asked,
        chains(catalog, peildatum),
        collaborations,
        assessed.lines,
        assessed.verdicts,
        found,
    )


def key_of(requirement: Requirement) -> str:
    """``SAM-ORG-V1/organisatie``: a part of the norm for one subject."""
    return f"{requirement.item.id}/{requirement.subject}"


def parts_of(catalog: Catalog, one: Item) -> tuple[Item, ...]:
    """A collaboration and everything that it consists of, from choice to measure."""
    evaluations = about.evaluations(catalog, one)
    rounds = tuple(item for item in trace(catalog, one, "<checkt") if item.type == "checkrun")
    answers = together(*(trace(catalog, item, "<in_ronde") for item in rounds))
    return together(
        (one,),
        trace(catalog, one, "gebaseerd_op"),
        about.participations(catalog, one),
        about.papers(catalog, one),
        about.arrangements(catalog, one),
        about.results(catalog, one),
        about.criteria(catalog, one),
        about.deeds(catalog, one),
        evaluations,
        *(trace(catalog, item, "leidt_tot") for item in evaluations),
        trace(catalog, one, "<past_aan"),
        rounds,
        answers,
        *(trace(catalog, item, "<actie_op") for item in answers),
    )


def _shown_with(catalog: Catalog, parts: Iterable[Item]) -> tuple[Item, ...]:
    """The evidence and the practice that show these parts."""
    return together(
        *(trace(catalog, item, link) for item in parts for link in ("<onderbouwt", "<toont"))
    )
