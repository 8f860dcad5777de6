"""One cause gives one line: what follows from a mistake is not told as another one."""

from normspoor.core.mistakes import mistakes
from normspoor.core.model import Item
from support.factory import dossier, evidence, item


def codes_at(*items: Item) -> list[str]:
    return [mistake.code for mistake in mistakes(dossier(*items))]


GOOD = {"onderbouwt": "SAM-ORG-V1"}


def test_a_link_to_a_block_that_could_not_be_read_is_not_told_again():
    lost = item("onleesbaar", "ONLEESBAAR-blad-3", bedoeld_id="SAM-1", reden="Kapot.")

    assert codes_at(lost, evidence(onderbouwt="SAM-1")) == ["onleesbaar"]


def test_a_block_that_was_taken_along_is_told_where_that_began():
    lost = item("onleesbaar", "ONLEESBAAR-blad-9", reden="Kapot.", oorzaak="blad.md:3")

    assert codes_at(lost) == []


def test_what_stands_in_the_text_is_not_told_missing_too():
    wrong = evidence(klasse="", body="Tekst.\n:klasse: sturend", **GOOD)

    assert codes_at(wrong) == []
