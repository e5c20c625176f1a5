"""A headless Chromium, one for all tests of a process: Playwright's synchronous interface runs once in a thread."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FAKE_MICROPHONE = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
"""Chromium's own microphone, which beeps, and nobody who has to allow it."""
NONE_FOUND = "no Chromium here: apt-get install chromium-headless-shell, or playwright install chromium"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Skip where no Chromium is found."""
    with sync_playwright() as playwright:
        path = find_chromium(playwright)
        if path is None:
            pytest.skip(NONE_FOUND)
        launched = start_chromium(playwright, path)
        yield launched
        launched.close()


def find_chromium(playwright: Playwright) -> str | None:
    """Path of a Chromium on this machine."""
    own = playwright.chromium.executable_path
    installed = [path for path in map(shutil.which, NAMES) if path]
    return next(iter([*installed, *([own] if Path(own).exists() else [])]), None)


def start_chromium(playwright: Playwright, path: str) -> Browser:
    """Start a headless Chromium; its sandbox refuses root, as in containers."""
    unsandboxed = [] if os.geteuid() else ["--no-sandbox"]
    return playwright.chromium.launch(executable_path=path, args=[*FAKE_MICROPHONE, *unsandboxed])
