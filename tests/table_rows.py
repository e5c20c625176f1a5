"""Of a table of stories or sentences `make test` reads a fixed part, as of the question files: a story stands for its
kind by any of its rows. `make measure` reads the rest, and so does pytest where it is called by itself.

Tables of anything else, such as faults of a store, engines, clips or locales, are run whole.
"""

from itertools import groupby
from pathlib import Path
from zlib import crc32

import pytest

SHARE = 12
"""The first row of a table is read, and of the others one in so many."""
STORIES = Path(__file__).parent / "stories"
REST = "rest_of_table"
"""The marker of all other rows."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the rows that `make test` leaves to `make measure`.

    Which they are is told by their own names, so that a new row changes nothing for the others.
    """
    rows = (item for item in items if isinstance(item, pytest.Function) and _is_row(item))
    for _, table in groupby(rows, lambda item: (item.path, item.originalname)):
        for item in list(table)[1:]:
            if crc32(item.name.encode()) % SHARE:
                item.add_marker(REST)


def _is_row(item: pytest.Function) -> bool:
    """Whether it is one of a table, and holds a story or a sentence of two words or more."""
    if not hasattr(item, "callspec"):
        return False
    values = item.callspec.params.values()
    return STORIES in item.path.parents or any(isinstance(each, str) and " " in each.strip() for each in values)
