"""How many random examples a property is tried with: the same ones at every run,
so that more of them find little that is new.
"""

import os

SHARE = 1 if os.environ.get("EXAMPLES") == "all" else 5
"""The suite tries one in so many, `make measure` all of them."""


def examples(number: int) -> int:
    """Give how many of so many are tried."""
    return -(-number // SHARE)
