"""How a sentence leans on the one before it: by a word that points back, by going on from it, or by taking it back."""

import re
from collections.abc import Callable
from dataclasses import dataclass

_NOWHERE = re.compile(r"(?!)")


@dataclass(frozen=True, eq=False, kw_only=True)
class LeaningGrammar:
    """What makes a sentence one that is understood only beside another. Texts come in lower case, as a device sends them."""

    said_after: re.Pattern[str] = _NOWHERE
    """What says after it that something was meant: "half past, I said"."""
    question_tags: re.Pattern[str] = _NOWHERE
    """How a statement ends that asks: "that could be it, couldn't it"."""
    points_back: Callable[[str], bool] = lambda _: False
    """Tells whether a sentence has a word for what was spoken of: "does it matter when"."""
    joins_on: Callable[[str], bool] = lambda _: False
    """Tells whether a sentence goes on from another: "and in the pool"."""
