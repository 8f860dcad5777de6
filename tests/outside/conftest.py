"""The same hostile pages, built once on the bare stack and once with Normspoor."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sphinx.application import Sphinx

from support.hostile.all import CASES
from support.hostile.build import OURS, PATIENCE, PERMISSIVE, build_bare, build_ours, write
from support.hostile.case import Case, Outcome
from support.hostile.reading import PAGE, opened


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Outcome]:
    """What the tricks do on the bare stack: together, and alone where nothing else survives."""
    root = tmp_path_factory.mktemp("kaal")
    groups = [[case for case in CASES if not case.alone]]
    groups += [[case] for case in CASES if case.alone]

    def run(group: list[Case]) -> Outcome:
        folder = write(root / group[0].name / "map-van-het-dossier", group, PERMISSIVE)
        return build_bare(folder, PATIENCE * (1 if group[0].alone else 10))

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(run, groups))
    return {case.name: one for group, one in zip(groups, done, strict=True) for case in group}


@pytest.fixture(scope="session")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """What the tricks do in one dossier of Normspoor, all of them together."""
    folder = tmp_path_factory.mktemp("ons") / "map-van-het-dossier"
    return build_ours(write(folder, CASES, OURS))


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sphinx]:
    """A dossier that stays open, in which one page is read over and over."""
    folder = write(tmp_path_factory.mktemp("proef") / "map", (), OURS)
    (folder / f"{PAGE}.md").write_text("# Proef\n", encoding="utf-8")
    with opened(folder) as app:
        yield app


@pytest.fixture
def dossier(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Writes a dossier of a few pages."""

    def make(pages: Mapping[str, str]) -> Path:
        folder = write(tmp_path / "map", (), OURS)
        for name, text in pages.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return folder

    return make
