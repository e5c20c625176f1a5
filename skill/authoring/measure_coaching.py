"""Measures coaching: how long until the first hold, and how much is said, the first, the second and the third day."""

from collections.abc import Iterator
from dataclasses import dataclass

from skill.authoring.measure import MeasuringClock
from skill.coaching.plan import Hold, Wishes, plan_routine, plan_stretch
from skill.coaching.speaking_time import speaking_seconds
from skill.knowledge.library import Library
from skill.simulator.listener import Listener
from skill.simulator.playback import Playback, Sound

DAYS = 3
A_DAY = 86_400.0
"""Seconds."""
ANSWERS = {"in-position": "ready", "next-clip": "yes", "ready": "yes"}
"""What the listener says to the questions of a stretch or routine under way, by their kinds."""


@dataclass(frozen=True)
class CoachedDay:
    """One day of a stretch or routine, by our estimate of the voice."""

    to_hold: float
    """Seconds that sound from the end of the request to the first second of the first hold;
    the listener's own answers not counted."""
    talk: float
    """Seconds of speech outside the holds, for each minute of holding."""
    whole: float
    """Seconds from beginning to end."""


Figures = dict[str, tuple[CoachedDay, ...]]


def measure_coaching(library: Library, listener: Listener, clock: MeasuringClock) -> Figures:
    """Do every stretch and routine on three days, each begun by somebody who has heard none of it; by its id.

    The listener answers each question at once, and does all of it.
    """
    figures: Figures = {}
    for plan_id in (*library.stretches, *library.routines):
        listener.new_listener()
        figures[plan_id] = tuple(_days(library, plan_id, listener, clock))
    return figures


def as_table(library: Library, figures: Figures) -> str:
    """Write the figures as a table: a line for each stretch and routine, three columns a day."""
    names = {**library.stretches, **library.routines}
    head = "".join(f"  | {day:>21}" for day in ("first day", "second day", "third day"))
    under = "".join(f"  | {'hold':>5} {'talk/min':>9} {'all':>5}" for _ in range(DAYS))
    rows = [
        f"{names[plan_id].name:28}"
        + "".join(f"  | {day.to_hold:5.1f} {day.talk:9.1f} {day.whole:5.0f}" for day in days)
        for plan_id, days in figures.items()
    ]
    note = (
        "hold: seconds until the first hold; talk/min: seconds of speech outside the holds for each minute of holding"
    )
    return "\n".join([f"{'':28}{head}", f"{'':28}{under}", *rows, note])


def _days(library: Library, plan_id: str, listener: Listener, clock: MeasuringClock) -> Iterator[CoachedDay]:
    routine = library.routines.get(plan_id)
    plan = plan_routine(routine, library.stretches, Wishes()) if routine else None
    holds = plan.holds if plan else plan_stretch(library.stretches[plan_id], Wishes()).holds
    name = routine.name if routine else library.stretches[plan_id].name
    for _ in range(DAYS):
        listener.new_session()
        yield _measured(_heard(f"guide me through the {name}", listener, clock), holds)
        listener.say("stop")
        clock.skip(A_DAY)


def _heard(said: str, listener: Listener, clock: MeasuringClock) -> list[Sound]:
    """Everything that sounds until the stretch or routine is over, each sound at its second from the beginning."""
    sounds: list[Sound] = []
    length = 0.0
    answer: str | None = said
    while answer:
        reply = listener.say(answer)
        sounds.extend(_from(length, reply))
        length += reply.seconds
        clock.skip(reply.seconds)
        answer = ANSWERS.get(str(listener.pending.get("kind")))
    return sounds


def _from(begins: float, reply: Playback) -> Iterator[Sound]:
    if reply.speech:
        yield Sound(begins, reply.speech)
    yield from (Sound(begins + reply.speech_seconds + sound.at, sound.words) for sound in reply.clip)


def _measured(sounds: list[Sound], holds: tuple[Hold, ...]) -> CoachedDay:
    """Find each hold by the words that begin and end it, in the order of the plan."""
    first, held, at = 0.0, 0.0, 0
    outside: list[Sound] = []
    for number, hold in enumerate(holds):
        begins, ends = _words_around(hold)
        start = next(i for i in range(at, len(sounds)) if sounds[i].words == begins)
        outside.extend(sounds[at:start])
        at = next(i for i in range(start + 1, len(sounds)) if sounds[i].words == ends)
        first = first if number else sounds[start].at
        held += hold.seconds
    outside.extend(sounds[at:])
    talk = sum(speaking_seconds(sound.words) for sound in outside)
    return CoachedDay(first, talk / held * 60, sounds[-1].at + speaking_seconds(sounds[-1].words))


def _words_around(hold: Hold) -> tuple[str, str]:
    flowing = hold.stretch.flowing
    if flowing and hold.version == "flowing":
        return flowing.move_in, flowing.end
    return hold.stretch.hold.start, hold.stretch.hold.end
