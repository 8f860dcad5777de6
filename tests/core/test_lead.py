"""What a text says first, in a few words."""

from __future__ import annotations

import pytest

from normspoor.core.lead import first_sentence, lead


@pytest.mark.parametrize(
    ("text", "longest", "told"),
    [
        ("", 20, ""),
        ("Eén zin.", 20, "Eén zin."),
        ("Eén zin.\nEn nog   een. Die niet.", 20, "Eén zin. En nog een."),
        ("Precies twintig in r.", 21, "Precies twintig in r."),
        ("Precies twintig in r.", 20, "Precies twintig in…"),
        ("Te lang voor hier. Kort.", 10, "Te lang…"),
        ("Kan dat? Ja! Mooi.", 12, "Kan dat? Ja!"),
        ("Eerst. Deze is te lang. Kort.", 13, "Eerst."),
        ("Versie 1.2 is er. Fijn.", 30, "Versie 1.2 is er. Fijn."),
    ],
)
def test_the_first_sentences_that_fit_are_told(text, longest, told):
    assert lead(text, longest) == told
    assert len(told) <= longest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ""),
        ("We doen o.a. dit.\nEn dat.", "We doen o.a. dit."),
        ("Zonder einde", "Zonder einde"),
    ],
)
def test_the_first_sentence_ends_where_another_begins(text, told):
    assert first_sentence(text) == told
