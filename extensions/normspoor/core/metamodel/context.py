"""What the page says without typing: an object belongs to what stands above it.

A page reads like a story.  A ``deelname`` under a ``samenwerkingsverband`` is part of that
collaboration, a ``bewijsvoorbeeld`` under a question belongs to that question.  These tables
say which link or field an author may leave out; a written one always wins.
"""

from __future__ import annotations

from dataclasses import dataclass

from normspoor.core.metamodel.shape import Layer, ObjectType

_SV = "samenwerkingsverband"
_QUESTIONS = ("indicator", "beoordelingsvraag", "norm")


@dataclass(frozen=True, slots=True)
class Implied:
    """A link that follows from the place on the page.

    ``above`` lists the types looked for, nearest first; ``reverse`` means that the object
    above gets the link; ``unless`` names links that make this one superfluous.
    """

    above: tuple[str, ...]
    link: str
    reverse: bool = False
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Inherited:
    """A field whose value is taken over from the nearest object of these types above."""

    field: str
    above: tuple[str, ...]
    #: the layers in which that happens: ``bron`` means something else in a dossier
    layers: tuple[Layer, ...]

    def applies_to(self, object_type: ObjectType) -> bool:
        """Whether objects of this type take the field over."""
        return object_type.layer in self.layers and object_type.field(self.field) is not None


NEAREST: tuple[Inherited, ...] = (
    Inherited("scope", (_SV, "checkrun"), (Layer.DOSSIER, Layer.AUDIT)),
    Inherited("bron", _QUESTIONS, (Layer.KADER,)),
)

_CRITERIA = {
    "start": "toetst_start",
    "evaluatie": "toetst_evaluatie",
    "beeindiging": "toetst_einde",
}

_RULES: dict[str, tuple[Implied, ...]] = {
    "bewijsvoorbeeld": (Implied(_QUESTIONS, "hoort_bij"),),
    "regel": (Implied(_QUESTIONS, "hoort_bij"),),
    "keuze": (Implied((_SV,), "gebaseerd_op", reverse=True),),
    "deelname": (Implied((_SV,), "in_verband"),),
    "overeenkomst": (Implied((_SV,), "regelt"),),
    "projectplan": (Implied((_SV,), "regelt"),),
    "afspraak": (
        Implied((_SV,), "in_verband", unless=("van_deelname",)),
        Implied(("deelname",), "van_deelname"),
    ),
    "resultaat": (Implied((_SV,), "beoogt", reverse=True),),
    "activiteit": (Implied((_SV,), "voert_uit"),),
    "overleg": (Implied((_SV,), "gaat_over"),),
    "voortgangsverslag": (Implied((_SV,), "gaat_over"),),
    "actieplan": (Implied((_SV,), "gaat_over"),),
    "evaluatie": (Implied((_SV,), "evalueert"),),
    "verbetermaatregel": (Implied(("evaluatie",), "leidt_tot", reverse=True),),
    "praktijkmoment": (Implied((_SV,), "toont"),),
    "bewijs": (Implied((_SV,), "onderbouwt"),),
    "checkantwoord": (Implied(("checkrun",), "in_ronde"),),
    "antwoord": (Implied(("auditronde",), "in_auditronde"),),
    "zelfinschatting": (Implied(("auditronde",), "in_auditronde"),),
    "bevinding": (Implied(("auditronde",), "in_auditronde"),),
}


def implied_links(object_type: ObjectType, fields: dict[str, str]) -> tuple[Implied, ...]:
    """The links that the page may give an object of this type with these fields."""
    if object_type.name == "criterium":
        link = _CRITERIA.get(fields.get("soort", ""))
        return (Implied((_SV,), link, reverse=True),) if link else ()
    return _RULES.get(object_type.name, ())
