"""Write the whole package of a report: its forms, the attachments and a folder per question."""

from __future__ import annotations

from pathlib import Path

from normspoor.adapters.attachments import copy_attachments
from normspoor.core.attachments import Choice
from normspoor.core.report.shape import Report
from normspoor.report.forms import write_forms
from normspoor.report.upload import write_upload

ATTACHMENTS, UPLOAD = "bijlagen", "upload"


def write_package(report: Report, choice: Choice, dossier: Path, target: Path) -> None:
    """Write everything into ``target``; attachments come from the folder of the dossier.

    Raises :class:`normspoor.adapters.attachments.ChangedMeanwhile` and OSError; what was
    written by then stays, so build aside.
    """
    write_forms(report, target)
    folder = target / ATTACHMENTS
    if choice.along:
        copy_attachments(dossier, choice.along, folder)
    files = {one.attachment.evidence.id: (one.name, folder / one.name) for one in choice.along}
    write_upload(report, files, target / UPLOAD)
