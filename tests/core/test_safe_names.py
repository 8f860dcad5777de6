"""Names that every computer takes."""

import pytest

from normspoor.core.safe_names import free, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plan 25 & 28", "plan-25-28"),
        ("Coördinatie", "coordinati"),
        ("../../etc/passwd", "etc-passwd"),
        ("مرحبا", "stuk"),
        ("", "stuk"),
        ("a" * 9 + " b" * 30, "aaaaaaaaa"),
    ],
)
def test_a_slug_is_plain(text, expected):
    assert slug(text, "stuk", 10) == expected


def test_a_name_that_is_taken_gets_a_number():
    assert free("Naam", {"andere"}) == "Naam"
    assert free("Naam", {"naam", "naam-2"}) == "Naam-3"
    assert free("Naam", {"naam"}, " ({})") == "Naam (2)"
