"""What holds for every run, on the whole dossier, on each break and on any dossier at all."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from dossiers.cases import BREAKS, CASES
from normspoor.core.model import Catalog, Item, catalog_of
from normspoor.core.work import Work
from support.factory import NORM, whole
from support.runs import lines
from support.strategies import dossiers as any_dossiers

often = settings(max_examples=25, deadline=None, derandomize=True, database=None)
breaks = st.sampled_from(BREAKS)
variants = st.sampled_from(CASES)

#: Things that a team may add without anybody having to do anything about them.
_UNRELATED = (
    whole("bevinding", "BEV-NIEUW", scope="organisatie", herkomst="intern", betreft="SAM-ORG-V1"),
    whole("zelfinschatting", "ZI-NIEUW", scope="organisatie", schat_in="SAM-ORG-V1"),
    whole("overleg", "OVL-NIEUW", scope="taalhuis", datum="2026-10-20", gaat_over="SV-TAAL"),
    whole("voortgangsverslag", "VGV-NIEUW", scope="taalhuis", datum="2026-10-20", gaat_over="SV-TAAL"),
    whole("activiteit", "ACT-NIEUW", scope="taalhuis", status="loopt", voert_uit="SV-TAAL"),
    whole("actieplan", "AP-NIEUW", scope="taalhuis", gaat_over="SV-TAAL"),
    whole("bewijs", "BEW-NIEUW", scope="taalhuis", datum="2026-10-20", onderbouwt="EVAL-TAAL"),
    whole("praktijkmoment", "PM-NIEUW", scope="taalhuis", soort="gesprek", toont="SV-TAAL"),
    whole("verbetermaatregel", "VM-NIEUW", scope="taalhuis", termijn="2027-06-01", status="open",
          past_aan="SV-TAAL"),
    whole("begrip", "BEGRIP-EIGEN", hoort_bij="SAM-NORM"),
    whole("hulpmiddel", "HM-EIGEN", helpt_bij="SAM-ORG-V1"),
)  # fmt: skip


def said(found: tuple[Work, ...]) -> list[tuple[str, ...]]:
    """Every line with all that a reader sees of it."""
    return [
        (one.check_id, str(one.severity), str(one.place), one.text, one.owner, str(one.subjects))
        for one in found
    ]


def shuffled(items: list[Item], seed: int) -> Catalog:
    """The same objects in another order, each with its links in another order."""
    random = Random(seed)  # noqa: S311 - an order of items, no secret
    turned = [
        replace(
            item,
            links={name: tuple(random.sample(to, len(to))) for name, to in item.links.items()},
        )
        for item in items
    ]
    random.shuffle(turned)
    return catalog_of(turned)


@often
@given(one=variants, seed=st.integers())
def test_the_order_of_objects_pages_and_links_does_not_matter(dossiers, one, seed):
    catalog = dossiers.broken(one)

    assert said(lines(shuffled(list(catalog), seed))) == said(lines(catalog))


@often
@given(items=any_dossiers(), seed=st.integers())
def test_the_order_does_not_matter_in_any_dossier(items, seed):
    assert said(lines(shuffled(items, seed))) == said(lines(catalog_of(items)))


@often
@given(one=breaks, new=st.lists(st.sampled_from(_UNRELATED), min_size=1, max_size=3,
                                unique_by=lambda item: item.id))  # fmt: skip
def test_an_unrelated_object_adds_no_finding(dossiers, one, new):
    catalog = dossiers.broken(one)

    assert not set(said(lines(catalog_of([*catalog, *new])))) - set(said(lines(catalog)))


@often
@given(one=breaks)
def test_every_line_names_a_line_that_is_there(dossiers, one):
    texts = {**dossiers.whole, **one.texts(dossiers.whole)}

    for line in lines(dossiers.broken(one)):
        assert 1 <= line.place.line <= len(texts[line.place.file].splitlines())


@often
@given(items=any_dossiers())
def test_every_line_names_the_place_of_an_object_of_the_team(items):
    own = {item.place for item in items if not item.external}
    catalog = catalog_of(items)

    for line in lines(catalog):
        assert line.place in own
        assert catalog.get(line.item_id).place == line.place


def test_the_norm_alone_asks_nothing_of_anybody():
    assert lines(catalog_of(NORM)) == ()
