"""What there is to do in a dossier: one list, made once and shown by every face."""

from normspoor.core.work.ahead import Ahead, ahead
from normspoor.core.work.assembly import Assessed, assess
from normspoor.core.work.data import as_data
from normspoor.core.work.listing import (
    Group,
    OwnerGroup,
    WorkList,
    listed,
    of_subject,
    to_do,
    total,
)
from normspoor.core.work.shape import DEFAULT_STRICTNESS, HEAVIEST_FIRST, Work, counts_for

__all__ = [
    "DEFAULT_STRICTNESS",
    "HEAVIEST_FIRST",
    "Ahead",
    "Assessed",
    "Group",
    "OwnerGroup",
    "Work",
    "WorkList",
    "ahead",
    "as_data",
    "assess",
    "counts_for",
    "listed",
    "of_subject",
    "to_do",
    "total",
]
