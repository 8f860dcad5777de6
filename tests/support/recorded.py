"""Record a folder with git, by nobody and always on the same day."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_WHEN = "2026-11-20T23:30:00+01:00"
_BY = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_DATE": "2024-01-01T12:00:00+01:00",
}
_NAMED = ("-c", "user.name=Proef", "-c", "user.email=proef")


def git(folder: Path, *command: str, when: str = _WHEN) -> str:
    """What one command of git says."""
    done = subprocess.run(
        ["git", *_NAMED, *command],  # noqa: S607 - the git of who tests
        cwd=folder,
        env={**os.environ, **_BY, "GIT_COMMITTER_DATE": when},
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()
