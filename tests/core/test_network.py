"""Who takes part in what, by role."""

from normspoor.core.model import Item
from normspoor.core.network import Network, network
from support.factory import dossier, ids, whole


def partner(number: int, roles: str = "partner", **given: str) -> Item:
    return whole("partner", f"PART-{number}", rollen=roles, **given)


def collaboration(number: int, **given: str) -> Item:
    return whole("samenwerkingsverband", f"SV-{number}", **given)


def part(partner_number: int, collaboration_number: int, last: str = "") -> Item:
    return whole(
        "deelname",
        f"DEEL-{partner_number}-{collaboration_number}{last}",
        van_partner=f"PART-{partner_number}",
        in_verband=f"SV-{collaboration_number}",
    )


def joined(found: Network) -> dict[str, list[str]]:
    """The collaborations of every partner."""
    return {member.partner.id: ids(member.collaborations) for member in found.members}


def roles(found: Network) -> dict[str, list[str]]:
    """The partners of every role."""
    return {group.role: [one.partner.id for one in group.members] for group in found.groups}


def test_a_partner_is_joined_to_every_collaboration_it_takes_part_in():
    found = network(
        dossier(partner(1), partner(2), collaboration(2), collaboration(1),
                part(1, 2), part(1, 1), part(2, 1))
    )  # fmt: skip

    assert ids(found.collaborations) == ["SV-1", "SV-2"]
    assert joined(found) == {"PART-1": ["SV-1", "SV-2"], "PART-2": ["SV-1"]}
    assert found.lines == 3


def test_taking_part_twice_is_one_line():
    found = network(dossier(partner(1), collaboration(1), part(1, 1), part(1, 1, "-B")))

    assert joined(found) == {"PART-1": ["SV-1"]}


def test_a_partner_with_more_roles_stands_once_under_the_first_of_the_metamodel():
    found = network(
        dossier(
            partner(1, "partner, subsidierend"), partner(2, "partner"), partner(3, "toeleverend")
        )
    )

    assert roles(found) == {
        "subsidierend": ["PART-1"],
        "toeleverend": ["PART-3"],
        "partner": ["PART-2"],
    }


def test_a_partner_without_a_known_role_comes_last():
    found = network(dossier(partner(1, "sponsor"), partner(2)))

    assert roles(found) == {"partner": ["PART-2"], "": ["PART-1"]}


def test_who_stands_alone_is_known_on_both_sides():
    found = network(dossier(partner(1), partner(2), collaboration(1), collaboration(2), part(1, 1)))

    assert ids(found.alone) == ["PART-2"]
    assert ids(found.without_partner) == ["SV-2"]


def test_a_subject_keeps_its_collaborations_and_who_is_in_them_or_about_it():
    found = network(
        dossier(
            partner(1, scope="organisatie"),
            partner(2, scope="organisatie"),
            partner(3, scope="taalhuis"),
            collaboration(1, scope="taalhuis"),
            collaboration(2, scope="organisatie"),
            part(1, 1),
            part(1, 2),
            part(2, 2),
        ),
        "taalhuis",
    )

    assert ids(found.collaborations) == ["SV-1"]
    assert joined(found) == {"PART-1": ["SV-1"], "PART-3": []}


def test_a_dead_participation_is_no_line():
    found = network(dossier(partner(1), collaboration(1), part(1, 9), part(9, 1)))

    assert joined(found) == {"PART-1": []}
    assert found.lines == 0


def test_no_partners_is_an_empty_network():
    assert network(dossier(collaboration(1))).groups == ()
