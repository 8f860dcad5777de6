"""Find a real browser on this computer; in CI there has to be one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")


@contextmanager
def running() -> Iterator[Browser]:
    """A browser for as long as the block lasts; the test is skipped where there is none."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        missing = f"Er is geen Chromium op deze computer (gezocht: {', '.join(NAMES)})."
        if os.environ.get("CI", "").lower() == "true":
            pytest.fail(f"{missing} In CI moet die er zijn; zie .ci/run.", pytrace=False)
        pytest.skip(missing)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()
