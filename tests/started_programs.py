"""Tests that start programs of their own (hosts, a browser, what is packed) are a part of `make test` that runs by
itself: they wait for those programs, and these want a core each.
"""

from pathlib import Path

import pytest

STARTS_PROGRAMS = "starts_programs"
BY_ITSELF = (STARTS_PROGRAMS, "measured")
"""Marks of tests that `make test` runs apart from the others, out of these folders alone."""
FOLDERS = ("browser", "commands", "publish", "screens", "try_it", "web")
FIXTURE = "browser"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that use a browser; files whose tests start something else carry the mark themselves."""
    for item in items:
        if isinstance(item, pytest.Function) and FIXTURE in item.fixturenames:
            item.add_marker(STARTS_PROGRAMS)
        folder = item.path.relative_to(Path(__file__).parent).parts[0]
        if folder not in FOLDERS and any(map(item.get_closest_marker, BY_ITSELF)):
            raise pytest.UsageError(f"{item.nodeid}: `make test` looks for such tests in {', '.join(FOLDERS)} alone")
