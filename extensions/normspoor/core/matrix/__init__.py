"""Two-way tables: what stands in the rows, in the columns and where they meet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from normspoor.core.matrix.ambitions import ambitions_by_collaboration
from normspoor.core.matrix.arrangements import participations_by_arrangement
from normspoor.core.matrix.evidence import requirements_by_evidence
from normspoor.core.matrix.partners import partners_by_role
from normspoor.core.matrix.shape import Cell, Group, Mark, Matrix, Row
from normspoor.core.matrix.subjects import elements_by_subject
from normspoor.core.model import Catalog

__all__ = ["MATRICES", "Cell", "Group", "Mark", "Matrix", "Row"]

#: Every matrix by the name an author types; each takes the catalog, the peildatum and one
#: subject, or nothing for all.
MATRICES: Mapping[str, Callable[[Catalog, date, str], Matrix]] = {
    "eis-bewijs": requirements_by_evidence,
    "eis-onderwerp": elements_by_subject,
    "ambitie-verband": ambitions_by_collaboration,
    "partner-rol": partners_by_role,
    "deelname-afspraak": participations_by_arrangement,
}
