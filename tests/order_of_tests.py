"""Who runs what: a plugin that lets tests that wait for a clock wait beside tests that use the processor.

Most tests in a browser wait, for a second of a hold or for a frame. So there is one process more than there are cores,
two begin with the tests of the browser, and whoever has nothing left takes from whoever has most. Tests that measure
when something happens are marked `measured`: they run by themselves afterwards (see the Makefile).
"""

import os

import pytest

BEGUN_WITH = (
    ("tests/browser/test_page_talk.py", "tests/browser/test_page_figure.py"),
    ("tests/browser/test_page_for_everyone.py", "tests/screens/"),
)
"""What each of the first processes begins with."""


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
    items[:] = []
    for left, share in zip(range(workers, 0, -1), begun, strict=True):
        rest = max((len(others) + sum(map(len, begun[workers - left :]))) // left - len(share), 0)
        items += [*share, *others[:rest]]
        others = others[rest:]
    items += others
