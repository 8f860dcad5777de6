"""Which part of the norm a text helps with, and the other way around."""

import pytest

from normspoor.core.help import helped, helpers, helpers_through, is_norm
from normspoor.core.model import Item
from support.factory import dossier, ids, item


def text(item_id: str, type_name: str = "richtlijn", **links: str) -> Item:
    return item(type_name, item_id, **links)


def found(*items: Item) -> list[str]:
    """The ids of what the first of these texts helps with."""
    return ids(helped(dossier(*items), items[0]))


def test_a_text_helps_with_the_part_of_the_norm_that_it_names():
    assert found(text("LR-1", helpt_bij="SAM-ORG-V1")) == ["SAM-ORG-V1"]


def test_more_parts_come_in_order_of_id():
    assert found(text("LR-1", helpt_bij="SAM-TH-V1, SAM-IND-2")) == ["SAM-IND-2", "SAM-TH-V1"]


def test_a_text_that_names_none_borrows_those_of_the_text_it_belongs_to():
    assert found(
        text("LR-1", hoort_bij="LR-2"), text("LR-2", hoort_bij="LR-3"),
        text("LR-3", helpt_bij="SAM-ORG-V2"),
    ) == ["SAM-ORG-V2"]  # fmt: skip


def test_what_a_text_names_itself_goes_before_what_it_could_borrow():
    above = text("LR-2", helpt_bij="SAM-ORG-V2")

    assert found(text("LR-1", hoort_bij="LR-2", helpt_bij="SAM-ORG-V1"), above) == ["SAM-ORG-V1"]


def test_the_nearest_part_is_enough():
    near, far = text("LR-2", helpt_bij="SAM-ORG-V1"), text("LR-3", helpt_bij="SAM-ORG-V2")
    between = text("LR-4", hoort_bij="LR-3")

    assert found(text("LR-1", hoort_bij="LR-2, LR-4"), near, far, between) == ["SAM-ORG-V1"]


def test_two_texts_equally_near_both_lend_theirs_once():
    pair = [text("LR-2", helpt_bij="SAM-ORG-V1"),
            text("LR-3", helpt_bij="SAM-ORG-V2, SAM-ORG-V1")]  # fmt: skip

    assert found(text("LR-1", hoort_bij="LR-2, LR-3"), *pair) == ["SAM-ORG-V1", "SAM-ORG-V2"]


def test_a_point_of_ours_helps_with_what_it_is_about():
    assert found(text("TP-1", "toetspunt", toetst="SAM-IND-1")) == ["SAM-IND-1"]


def test_a_rule_that_is_guidance_itself_leads_on_to_the_norm():
    rule = item("regel", "SAM-R1", gezag="richtlijn", hoort_bij="SAM-ORG-V3")

    assert found(text("TP-1", "toetspunt", toetst="SAM-R1"), rule) == ["SAM-ORG-V3"]


def test_a_text_that_leads_nowhere_helps_with_nothing():
    assert found(text("LR-1")) == []
    assert found(text("LR-1", hoort_bij="LR-9"), text("LR-2")) == []


@pytest.mark.parametrize(
    "circle",
    [[text("LR-1", hoort_bij="LR-1")],
     [text("LR-1", hoort_bij="LR-2"), text("LR-2", hoort_bij="LR-1")],
     [text("LR-1", hoort_bij="LR-2"), text("LR-2", hoort_bij="LR-3"),
      text("LR-3", hoort_bij="LR-2")]],
    ids=["itself", "two", "a tail"],
)  # fmt: skip
def test_texts_in_a_circle_end(circle):
    assert found(*circle) == []


def test_out_of_a_circle_there_may_be_a_way_to_the_norm():
    assert found(
        text("LR-1", hoort_bij="LR-2"), text("LR-2", hoort_bij="LR-1, LR-3"),
        text("LR-3", helpt_bij="SAM-NORM"),
    ) == ["SAM-NORM"]  # fmt: skip


def helping(element: str, *items: Item) -> list[str]:
    catalog = dossier(*items)
    return ids(helpers(catalog, catalog.get(element)))


def test_the_helpers_of_a_part_are_the_texts_that_name_it_themselves():
    direct, lent = text("LR-2", helpt_bij="SAM-ORG-V1"), text("LR-1", hoort_bij="LR-2")
    point = text("BS-1", "succesfactor", helpt_bij="SAM-ORG-V1")
    example = text("LP-1", "voorbeeld", hoort_bij="SAM-ORG-V1")

    assert helping("SAM-ORG-V1", direct, lent, point, example) == ["BS-1", "LP-1", "LR-2"]
    assert helping("SAM-ORG-V2", direct, lent, point, example) == []


def through(element: str, *items: Item) -> dict[str, list[str]]:
    """The ids of the texts that help over another, by that other."""
    catalog = dossier(*items)
    return {top.id: ids(more) for top, more in helpers_through(catalog, catalog.get(element))}


def test_a_text_that_belongs_to_a_helper_helps_over_that_one_however_far():
    direct = text("LR-1", helpt_bij="SAM-ORG-V1")
    chain = [text("LR-2", hoort_bij="LR-1"), text("LR-3", "checkvraag", hoort_bij="LR-2")]

    assert through("SAM-ORG-V1", direct, *chain) == {"LR-1": ["LR-2", "LR-3"]}
    assert through("SAM-ORG-V2", direct, *chain) == {}


def test_a_text_over_two_helpers_stands_once_with_the_nearest():
    helpers = [text(f"LR-{n}", helpt_bij="SAM-ORG-V1") for n in (1, 2)]
    between = text("LR-3", hoort_bij="LR-1")
    below = text("LR-4", hoort_bij="LR-3, LR-2")

    assert through("SAM-ORG-V1", *helpers, between, below) == {"LR-1": ["LR-3"], "LR-2": ["LR-4"]}


def test_a_text_that_names_another_part_itself_does_not_help_this_one():
    direct = text("LR-1", helpt_bij="SAM-ORG-V1")
    other = text("LR-2", hoort_bij="LR-1", helpt_bij="SAM-ORG-V2")

    assert through("SAM-ORG-V1", direct, other, text("LR-3", hoort_bij="LR-2")) == {}


def test_every_text_is_listed_back_at_what_it_helps_and_nowhere_else():
    texts = [
        text("LR-1", helpt_bij="SAM-ORG-V1"), text("LR-2", hoort_bij="LR-1, LR-3"),
        text("LR-3", helpt_bij="SAM-ORG-V2"), text("LR-4", hoort_bij="LR-2"),
        text("LR-5", hoort_bij="LR-5"), text("LR-6", hoort_bij="SAM-ORG-V2"),
    ]  # fmt: skip
    catalog = dossier(*texts)
    for element in (catalog.get("SAM-ORG-V1"), catalog.get("SAM-ORG-V2")):
        listed = {one.id for one in helpers(catalog, element)}
        listed |= {one.id for _, more in helpers_through(catalog, element) for one in more}

        assert listed == {one.id for one in texts if element in helped(catalog, one)}


def test_a_part_of_the_norm_is_no_helper_of_another():
    assert helping("SAM-ORG-V1", item("regel", "SAM-R1", helpt_bij="SAM-ORG-V1")) == []


@pytest.mark.parametrize(
    ("element", "authority"),
    [(text("SAM-R1", "regel"), True), (text("LR-1"), False), (text("TP-1", "toetspunt"), False),
     (item("voorbeeld", "V-1", gezag="norm"), True), (item("bewijs", "BEW-1"), False)],
)  # fmt: skip
def test_only_what_has_the_authority_of_the_norm_belongs_to_it(element, authority):
    assert is_norm(element) is authority
