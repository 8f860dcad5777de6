"""Which words a Dutch compound is made of."""

from __future__ import annotations

import pytest

from normspoor.core.compounds import lexicon, parts
from normspoor.core.model import catalog_of
from normspoor.core.synonyms import synonyms
from support.factory import item

KNOWN = lexicon(
    ["Samenwerking, overeenkomst; bijeenkomst en netwerk.", "plan gemeente privacy wet over taal"],
    {"en", "over"},
)


def test_words_of_the_text_are_known_but_not_those_that_say_nothing():
    assert {"samenwerking", "gemeente", "wet"} <= KNOWN
    assert not {"en", "over", "Samenwerking"} & KNOWN


def test_a_word_with_a_number_in_it_is_no_part():
    assert lexicon(["fase 1a geldig_tot"], ()) == {"fase", "geldig", "tot"}


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("netwerkbijeenkomst", ("netwerk", "bijeenkomst")),
        ("samenwerkingsovereenkomst", ("samenwerking", "overeenkomst")),
        ("gemeentenplan", ("gemeente", "plan")),
        ("privacywet", ("privacy", "wet")),
        ("netwerksamenwerkingsplan", ("netwerk", "samenwerking", "plan")),
        ("overeenkomst", ()),
        ("netwerk", ()),
        ("netwerkje", ()),
        ("wetplan", ()),  # three letters in front are too often chance
        ("", ()),
    ],
)
def test_a_compound_gives_its_parts(word, found):
    assert parts(word, KNOWN) == found


def test_the_glossary_gives_the_words_for_one_thing():
    found = catalog_of(
        [
            item("begrip", "BEGRIP-A", "Afspraak", synoniemen="overeenkomst, convenant"),
            item("begrip", "BEGRIP-B", "Bewijs"),
        ]
    )

    assert synonyms(found) == (("Afspraak", "overeenkomst", "convenant"),)
