"""What a started stretch or routine has kept of a wish: its side, seconds, repetitions and minutes."""

from collections.abc import Iterator
from dataclasses import replace

from skill.coaching.progress import Coached, make_plan
from skill.coaching.routine_length import HOLDS_TRIED, REPETITIONS_TRIED
from skill.knowledge.library import Library
from skill.simulator.listener import Json
from skill.turn.clips import whole_seconds
from skill.turn.place import load_place
from skill.turn.voice import Voice

MINUTES_OFF = 0.5
"""A plan may be so much longer or shorter than the minutes that were asked for."""


class KeptSlots:
    """Reads from a place what the plan under way has kept."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._voice = Voice(library.lines, library.elsewhere, 0)

    def tier(self, place: Json) -> str | None:
        """Give how urgent the warning is that was said; None where none was."""
        sign = self._library.warnings.get(str(place.get("warning")))
        return sign.tier if sign else None

    def value(self, place: Json, slot: str) -> str | float | None:
        """Give what was kept for a slot column; None where nothing was, or nothing is under way.

        Moves are repetitions, too.
        """
        coached = load_place(place).coached
        if coached is None:
            return None
        if slot == "minutes":
            return round(self._minutes(coached), 1)
        if slot == "repetitions" and coached.moves:
            return make_plan(self._library, coached).moves_each_side
        kept: str | float | None = getattr(coached, slot)
        return kept

    def kept(self, place: Json, slot: str, wanted: str | float) -> bool:
        """Tell whether it is what was wanted; minutes within half a minute, or else the nearest length possible."""
        coached = load_place(place).coached
        if slot != "minutes" or coached is None or isinstance(wanted, str):
            return self.value(place, slot) == wanted
        off = abs(self._minutes(coached) - wanted)
        return off <= MINUTES_OFF or off <= min(abs(minutes - wanted) for minutes in self._possible(coached))

    def _possible(self, coached: Coached) -> Iterator[float]:
        """Give the minutes of every length that the coach may choose from."""
        for repetitions in REPETITIONS_TRIED:
            for seconds in HOLDS_TRIED:
                yield self._minutes(replace(coached, seconds=seconds, repetitions=repetitions))

    def _minutes(self, coached: Coached) -> float:
        return whole_seconds(self._library, self._voice, make_plan(self._library, coached)) / 60
