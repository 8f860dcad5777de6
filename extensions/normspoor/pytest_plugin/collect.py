"""A checklist page as a file of tests; a point as a test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from normspoor.core.checklist import points_on, verdicts
from normspoor.core.verdict import Verdict
from normspoor.core.wording import checklist as say
from normspoor.pytest_plugin.dossier import judged


def page_of(config: pytest.Config, path: Path) -> str:
    """A page as the core names it: its path in the dossier, without file ending."""
    return path.relative_to(config.rootpath).with_suffix("").as_posix()


class PointFails(Exception):
    """A point that does not hold; carries the sentence for the reader."""


class ChecklistFile(pytest.File):
    """One page; every point on it becomes a test, once for each last round about it."""

    def collect(self) -> Iterator[pytest.Item]:
        """The points from top to bottom; a page without any is itself a failure."""
        dossier = judged(self.config)
        points = points_on(dossier.catalog, page_of(self.config, self.path))
        if not points:
            yield EmptyPage.from_parent(self, name="leeg")
        for found in verdicts(dossier.catalog, points, dossier.peildatum):
            item = PointItem.from_parent(self, name=_name(found), verdict=found)
            if not found.is_red and not found.outcome.is_fine:
                words = ": ".join(word for word in (found.outcome, found.reason) if word)
                item.add_marker(pytest.mark.skip(reason=words))
            yield item


def _name(found: Verdict) -> str:
    """The point, and in brackets the round in which it was discussed."""
    return f"{found.point.id}[{found.run.id}]" if found.run else found.point.id


class _Sentence(pytest.Item):
    """A test that fails with one sentence and no traceback."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The sentence itself; anything unexpected keeps its traceback."""
        if isinstance(excinfo.value, PointFails):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)


class PointItem(_Sentence):
    """One point: it holds, or it fails with the place and what to do."""

    def __init__(self, *, verdict: Verdict, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.verdict = verdict
        self.user_properties.append(("zin", verdict.point.title))

    def runtest(self) -> None:
        """The verdict was reached when the page was collected."""
        if self.verdict.is_red:
            raise PointFails(str(self.verdict))

    def reportinfo(self) -> tuple[os.PathLike[str] | str, int | None, str]:
        """The sentence that must be true is the title of the test."""
        point = self.verdict.point
        return Path(self.path), point.place.line - 1, f"{point.id}: {point.title}"


class EmptyPage(_Sentence):
    """Stands in for a page on which nothing could be tested."""

    @property
    def file(self) -> str:
        """The page, as a reader knows it."""
        return self.path.relative_to(self.config.rootpath).as_posix()

    def runtest(self) -> None:
        """Always fails: a checklist that checks nothing must never look green."""
        raise PointFails(say.empty_page(self.file))
