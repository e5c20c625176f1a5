"""What waits for a yes: a cramp to note, an entry to delete, or the whole diary to delete.

It travels in the session.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from skill.diary.past_times import Moment
from skill.storage.diary_entry import Entry, load_entry

NOTE, DELETE, CLEAR = "note", "delete", "clear"
WISHES = (NOTE, DELETE, CLEAR)
SITUATIONS = range(4_000_000_000)
"""Unix seconds that a date is made of."""
LONGEST_SECONDS = 12 * 60 * 60


@dataclass(frozen=True)
class Draft:
    """``wish`` is what a yes does with the entry. ``asking`` while the muscle is being asked for.

    ``doubted`` after a "no": the next one drops it. What is to be deleted carries nothing but its moment and id.
    """

    wish: str
    entry: Entry
    asking: bool = False
    doubted: bool = False

    @property
    def moment(self) -> Moment:
        """When it was."""
        return Moment(self.entry.at, self.entry.rough)

    def saved(self) -> dict[str, Any]:
        """Write as plain JSON, leaving out what is empty."""
        switches = {name: True for name in ("asking", "doubted") if getattr(self, name)}
        return {"wish": self.wish, "entry": self.entry.saved(), **switches}


def load_draft(data: object) -> Draft | None:
    """Read what `saved` wrote; None for anything else."""
    if not isinstance(data, Mapping) or data.get("wish") not in WISHES:
        return None
    entry = load_entry(data.get("entry"))
    if entry is None or entry.at not in SITUATIONS or (entry.seconds or 1) not in range(1, LONGEST_SECONDS + 1):
        return None
    return Draft(str(data["wish"]), entry, data.get("asking") is True, data.get("doubted") is True)
