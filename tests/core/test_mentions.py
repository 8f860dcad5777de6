"""Names of objects in running text and behind overviews."""

import pytest

from normspoor.core.mentions import mention_troubles
from normspoor.core.mistakes import MOST_SUGGESTIONS
from normspoor.core.wording import mistakes as say
from support.factory import dossier, item

CATALOG = dossier(
    item("samenwerkingsverband", "SV-1"),
    item("partner", "PART-1"),
    item("onleesbaar", "ONLEESBAAR-blad-3", bedoeld_id="BEW-7"),
)


@pytest.mark.parametrize(
    ("kind", "name", "trouble"),
    [
        ("", "SV-1", ""),
        ("", "PART-1", ""),
        ("keten", "SV-1", ""),
        ("kanttekeningen", "PART-1", ""),
        ("", "SV-2", say.dead_mention("SV-2", "SV-1")),
        ("", "QQQ-123456", say.dead_mention("QQQ-123456")),
        ("keten", "PART-2", say.dead_mention("PART-2")),
        ("keten", "", say.no_name("keten")),
        ("stappenplan", "PART-1", say.wrong_mention(
            "stappenplan", "PART-1", "partner", "samenwerkingsverband")),
    ],
)  # fmt: skip
def test_a_name_must_lead_to_what_is_asked(kind, name, trouble):
    assert list(mention_troubles(CATALOG, [(kind, name)])) == [trouble]


def test_a_name_of_a_block_that_could_not_be_read_is_not_told_again():
    assert list(mention_troubles(CATALOG, [("", "BEW-7")])) == [""]


def test_of_very_many_dead_names_only_the_first_get_a_suggestion():
    told = list(mention_troubles(CATALOG, [("", "SV-9")] * (MOST_SUGGESTIONS + 1)))

    assert "Bedoelde je" in told[-2]
    assert "Bedoelde je" not in told[-1]
