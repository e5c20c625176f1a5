"""How long a slow voice needs for every cue: espeak-ng at 110 words a minute,
measured once and kept in slow_voice.json.

`python -m tests.coaching.slow_voice` measures what the table lacks and drops what no cue says any
more; it needs espeak-ng.
"""

import json
import subprocess
import sys
import wave
from array import array
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from itertools import product
from pathlib import Path
from shutil import which

from skill.coaching.clip import CoachLines
from skill.coaching.count import CountStyle
from skill.coaching.hold import hold_segments
from skill.coaching.plan import LONGEST_HOLD, SHORTEST_HOLD, Plan, Taught, Wishes, plan_stretch
from skill.coaching.timeline import Timed
from skill.knowledge.library import Library, load_library
from skill.knowledge.stretches import Side, Stretch, Version
from skill.turn.voice import Voice

TABLE = Path(__file__).with_suffix(".json")
WORDS_A_MINUTE = 110
AUDIBLE = 100
"""A sample above this is sound: 50 decibels below the loudest possible one."""


@lru_cache(1)
def slow_seconds() -> dict[str, float]:
    """Seconds of each text, from its first audible sample to its last."""
    table: dict[str, float] = json.loads(TABLE.read_text(encoding="utf-8"))
    return table


def timed_parts(stretch: Stretch, lines: CoachLines, share: int = 1) -> Iterator[Timed]:
    """Every counted hold, rest and lead-in of a stretch: each length, style, side, repetition, version, day and night.

    With a ``share`` of 3, a third of the lengths, with the shortest and the longest,
    and others in the night than by day.
    """
    everything = frozenset({stretch.id})
    sides: tuple[Side | None, ...] = ("left", "right") if stretch.sides == "each" else (None,)
    versions: tuple[Version, ...] = ("hold", "flowing") if stretch.flowing else ("hold",)
    for version, style, side, night in product(versions, CountStyle, sides, (False, True)):
        for seconds in range(SHORTEST_HOLD, LONGEST_HOLD + 1):
            if (seconds + night) % share and seconds not in (SHORTEST_HOLD, LONGEST_HOLD):
                continue
            wishes = Wishes(seconds=seconds, repetitions=5, side=side, version=version, style=style)
            # what is known changes rests and lead-ins, and no second of a hold
            for taught in (Taught(), Taught(known=everything))[: 2 if seconds == SHORTEST_HOLD else 1]:
                plan = plan_stretch(stretch, wishes, taught, at_night=night)
                yield from _timed(plan, lines)


def _timed(plan: Plan, lines: CoachLines) -> Iterator[Timed]:
    for index in range(len(plan.holds)):
        segments = hold_segments(plan, index, lines.holds, opens_clip=index == 0)
        yield from (segment for segment in segments if isinstance(segment, Timed))


def lines_of(library: Library) -> CoachLines:
    """The lines between holds, in the first locale."""
    return Voice(library.lines, next(iter(library.locales.values())), 0).coach_lines()


def _measured(text: str) -> float:
    program = which("espeak-ng")
    if program is None:
        sys.exit("espeak-ng is not installed: for example `apt-get install espeak-ng`")
    command = [program, "-v", "en-us", "-s", str(WORDS_A_MINUTE), "--stdin", "--stdout"]
    spoken = subprocess.run(command, input=text.encode(), capture_output=True, check=True)  # noqa: S603  # fixed arguments
    with wave.open(BytesIO(spoken.stdout)) as sound:
        samples, rate = array("h", sound.readframes(sound.getnframes())), sound.getframerate()
    audible = [at for at, sample in enumerate(samples) if abs(sample) > AUDIBLE]
    return float(round((audible[-1] - audible[0]) / rate, 3))


def _write_table() -> None:
    library = load_library()
    lines = lines_of(library)
    said = {
        cue.say for stretch in library.stretches.values() for part in timed_parts(stretch, lines) for cue in part.cues
    }
    known = slow_seconds() if TABLE.exists() else {}
    table = {text: known.get(text) or _measured(text) for text in sorted(said)}
    TABLE.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(table)} texts\n")


if __name__ == "__main__":
    _write_table()
