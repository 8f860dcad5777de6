"""Names of objects in running text and behind overviews."""

import pytest

from normspoor.core.mentions import mention_trouble
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
    assert mention_trouble(CATALOG, kind, name) == trouble


def test_a_name_of_a_block_that_could_not_be_read_is_not_told_again():
    assert mention_trouble(CATALOG, "", "BEW-7") == ""
