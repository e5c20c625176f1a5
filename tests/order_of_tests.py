"""Who runs what, and when: a plugin that lets tests that wait for a clock wait beside tests that use the processor.

Most tests in a browser wait, for a second of a hold or for a frame. So there is one process more than there are cores,
two begin with the tests of the browser, and whoever has nothing left takes from whoever has most.

Nothing but a busy machine may make a cue of a thirty-second hold late, and the machine is busy with these tests. So
every process gives way to others in the system before it runs anything else: the test that measures a hold stands
first, and its process and Chromium start with the usual priority.
"""

import os

import pytest

MEASURED = "tests/browser/test_page_time.py"
"""Tests of this file measure when something happens, to a few hundredths of a second."""
BEGUN_WITH = (
    (MEASURED, "tests/browser/test_page_talk.py"),
    ("tests/browser/test_page_for_everyone.py", "tests/screens/"),
)
"""What each of the first processes begins with."""
GIVES_WAY = 2
"""Enough to come second on a core; more would let whatever else the machine does starve tests of what ends in time."""

_gave_way = False


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    return (os.cpu_count() or 1) + 1


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put what a process begins with where its share begins: xdist deals the list in equal runs, one a process."""
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    begun: list[list[pytest.Item]] = [[] for _ in range(workers)]
    others: list[pytest.Item] = []
    for item in items:
        group = next((g for g, names in enumerate(BEGUN_WITH) if item.nodeid.startswith(names)), None)
        (others if group is None else begun[group % workers]).append(item)
    for share in begun:
        share.sort(key=lambda item: not item.nodeid.startswith(MEASURED))
    items[:] = []
    for left, share in zip(range(workers, 0, -1), begun, strict=True):
        rest = max((len(others) + sum(map(len, begun[workers - left :]))) // left - len(share), 0)
        items += [*share, *others[:rest]]
        others = others[rest:]
    items += others


def pytest_runtest_setup(item: pytest.Item) -> None:
    global _gave_way  # noqa: PLW0603  # of the process
    if not _gave_way and not item.nodeid.startswith(MEASURED):
        _gave_way = True
        os.nice(GIVES_WAY)
