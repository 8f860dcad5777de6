"""One collaboration through all nine steps of the chain, without a fault (domain model C11.1)."""

from __future__ import annotations

from collections.abc import Mapping

from normspoor.core.model import Item
from support.factory import INDICATOR_SCOPES, whole

#: Type, then what each object says beyond what is required.
_STORY: dict[str, tuple[str, dict[str, str]]] = {
    "AMB-1": ("ambitie", {"termijn": "kort"}),
    "AANP-1": ("aanpak", {"vloeit_voort_uit": "AMB-1"}),
    "KEUZE-1": ("keuze", {"vloeit_voort_uit": "AMB-1", "past_in": "AANP-1"}),
    "PART-1": ("partner", {"functies": "regisseur", "manifestgroep": "ja"}),
    "SV-1": (
        "samenwerkingsverband",
        {
            "status": "structureel",
            "start": "2025-01-01",
            "bijdrage": "Meer plekken om te oefenen",
            "nut_en_noodzaak": "Zonder partner bereiken we niemand",
            "volgende_evaluatie": "2027-03-01",
            "gebaseerd_op": "KEUZE-1",
            "draagt_bij_aan": "AMB-1",
            "toetst_evaluatie": "CRIT-1",
            "toetst_einde": "CRIT-2",
            "toetst_start": "CRIT-3",
            "beoogt": "RES-1",
        },
    ),
    "DEEL-1": ("deelname", {"van_partner": "PART-1", "in_verband": "SV-1"}),
    "OVK-1": (
        "overeenkomst",
        {
            "regelt": "SV-1",
            "beoogt": "RES-1",
            "evaluatiewijze": "Elk jaar samen",
            "aanspreekpunt_problemen": "coördinator",
        },
    ),
    "RES-1": ("resultaat", {}),
    "CRIT-1": ("criterium", {"soort": "evaluatie"}),
    "CRIT-2": ("criterium", {"soort": "beeindiging"}),
    "CRIT-3": ("criterium", {"soort": "start"}),
    "OVL-1": ("overleg", {"gaat_over": "SV-1"}),
    "EVAL-1": (
        "evaluatie",
        {"gebruikt_criterium": "CRIT-1", "onderwerp": "verband", "oordeel": "deels", "evalueert": "SV-1", "leidt_tot": "VM-1"},
    ),
    "VM-1": ("verbetermaatregel", {"past_aan": "AANP-1", "status": "klaar"}),
    "AANP-2": (
        "aanpak",
        {"vloeit_voort_uit": "AMB-1", "herziet": "AANP-1", "naar_aanleiding_van": "EVAL-1"},
    ),
    **{
        f"AFSP-{kind}": (
            "afspraak",
            {
                "soort": kind,
                "meerwaarde": "Dichtbij huis",
                "van_deelname": "DEEL-1",
                "vastgelegd_in": "OVK-1",
            },
        )
        for kind in (
            "bijdrage", "taak", "verantwoordelijkheid", "bevoegdheid", "rol", "doorverwijzing",
        )
    },
}  # fmt: skip


def story(
    changes: Mapping[str, Mapping[str, str]] | None = None,
    *,
    subject: str = "organisatie",
    leave_out: tuple[str, ...] = (),
) -> tuple[Item, ...]:
    """The objects of the collaboration, with these fields and links changed or left out.

    Nothing keeps a link to what was left out, unless ``changes`` says so.
    """
    changes = changes or {}
    if strange := {*changes, *leave_out} - _STORY.keys():
        raise KeyError(f"the story has no {sorted(strange)}")
    return tuple(
        whole(
            type_name,
            item_id,
            **{
                "scope": subject,
                **{name: "" if value in leave_out else value for name, value in given.items()},
                **changes.get(item_id, {}),
            },
        )
        for item_id, (type_name, given) in _STORY.items()
        if item_id not in leave_out
    )


def answers(value: str = "ja", *, body: str = "Dit is ons beleid.") -> tuple[Item, ...]:
    """An answer to every indicator for every subject that it asks."""
    return tuple(
        whole(
            "antwoord",
            f"ANT-{number}-{subject}",
            scope=subject,
            waarde=value,
            body=body,
            beantwoordt=f"SAM-IND-{number}",
        )
        for number, scopes in INDICATOR_SCOPES.items()
        for subject in scopes.split(", ")
    )
