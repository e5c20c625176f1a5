"""The order of tests loses none, and lets the first processes begin with the tests that wait."""

from types import SimpleNamespace
from typing import Any

import pytest

from tests.order_of_tests import BEGUN_WITH, pytest_collection_modifyitems

NAMES = [
    *(f"tests/test_a.py::test_{number}" for number in range(50)),
    *(f"{name}::test_{number}" for names in BEGUN_WITH for name in reversed(names) for number in range(4)),
    *(f"tests/test_z.py::test_{number}" for number in range(7)),
]


@pytest.mark.parametrize("workers", [1, 2, 3, 8, 200])
def test_it_loses_nothing_and_begins_with_tests_of_the_browser(workers: int) -> None:
    items: Any = [SimpleNamespace(nodeid=name) for name in NAMES]
    config: Any = SimpleNamespace(workerinput={"workercount": workers})
    pytest_collection_modifyitems(config, items)
    ordered = [item.nodeid for item in items]
    assert sorted(ordered) == sorted(NAMES)
    assert ordered[0].startswith(BEGUN_WITH[0])


@pytest.mark.parametrize("workers", [2, 3])
def test_the_second_share_begins_with_tests_of_the_browser_too(workers: int) -> None:
    items: Any = [SimpleNamespace(nodeid=name) for name in NAMES]
    config: Any = SimpleNamespace(workerinput={"workercount": workers})
    pytest_collection_modifyitems(config, items)
    assert items[len(items) // workers].nodeid.startswith(BEGUN_WITH[1])
