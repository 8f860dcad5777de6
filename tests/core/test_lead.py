"""What a text says first, in a few words."""

from __future__ import annotations

import pytest

from normspoor.core.lead import lead


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
