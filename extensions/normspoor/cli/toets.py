"""``normspoor toets``: the same verdicts as pytest gives, without pytest."""

from __future__ import annotations

from pathlib import Path

import typer

from normspoor.adapters.build import CannotBuild, fresh_needs
from normspoor.adapters.catalog import UnusableNeedsJson
from normspoor.adapters.judging import read_judged
from normspoor.cli.arguments import Folder, Peildatum, checked_peildatum
from normspoor.cli.exits import FINDINGS, give_up
from normspoor.core.checklist import points_on, verdicts_on
from normspoor.core.mistakes import mistakes
from normspoor.core.pageless import missing_pages, pageless_verdicts
from normspoor.core.periods import in_words
from normspoor.core.summary import summary_lines
from normspoor.core.wording import checklist as say


def toets(folder: Folder = Path(), peildatum: Peildatum = "") -> None:
    """Kijk wat er nog niet klopt en wat je nu doet."""
    asked = checked_peildatum(peildatum)
    typer.echo(say.READING, err=True)
    try:
        with fresh_needs(folder, asked) as built:
            judged = read_judged(built.needs_json, asked)
    except (CannotBuild, UnusableNeedsJson) as error:
        give_up(str(error))
    catalog, day = judged.catalog, judged.peildatum
    pages = _pages(folder)
    empty = [f"{page}.md" for page in pages if not points_on(catalog, page)]
    if len(empty) == len(pages):
        give_up(say.no_points(str(folder)))
    pageless = pageless_verdicts(catalog, pages, day)
    found = (*verdicts_on(catalog, pages, day), *pageless)
    typer.echo(say.judged_for(in_words(day)))
    wrong = mistakes(catalog)
    for line in summary_lines(wrong, found, empty, missing_pages(catalog, pageless)):
        typer.echo(line)
    for message in sorted(set(built.warnings) - {str(mistake) for mistake in wrong}):
        typer.echo(message, err=True)
    if wrong or empty or any(one.outcome.asks_work for one in found):
        raise typer.Exit(FINDINGS)


def _pages(folder: Path) -> list[str]:
    """The checklists that a team kept, as pytest finds them; landing pages hold no points."""
    found = (path.relative_to(folder) for path in sorted((folder / "checklists").rglob("*.md")))
    return [path.with_suffix("").as_posix() for path in found if path.stem != "index"]
