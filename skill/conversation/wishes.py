"""Replies to what changes a stretch under way: from the next hold on, and kept as the new wish."""

from collections.abc import Mapping
from dataclasses import replace

from skill.coaching.count import CountStyle
from skill.coaching.plan import Pace, Wishes, same_hold
from skill.coaching.progress import Coached, make_plan
from skill.conversation import misses
from skill.conversation.coached import clip_reply
from skill.conversation.controls import Control, in_stretch
from skill.knowledge.library import Library
from skill.language.english import counted, spoken_duration
from skill.response.reply import Reply
from skill.turn.situation import Situation

HOLD_STEP = 10
"""Seconds that "longer" and "shorter" change a hold by."""


def pace(wished: Pace, place_id: str, line: str) -> Control:
    """Make the control that changes the time to get into position."""

    @in_stretch
    def control(library: Library, coached: Coached, situation: Situation) -> Reply:
        said = situation.voice.line(line)
        return _changed(library, coached, replace(coached, pace=wished.value), situation, said=said, place_id=place_id)

    return control


slower = pace(Pace.SLOW, "control.slower", "slower")
faster = pace(Pace.FAST, "control.faster", "faster")


@in_stretch
def longer(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Hold longer: by the seconds that were said, else by ten."""
    hold = make_plan(library, coached).holds[coached.hold]
    more = situation.slot_seconds("duration") or HOLD_STEP
    return _resized(library, coached, situation, place_id="control.longer", seconds=hold.seconds + more)


@in_stretch
def shorter(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Hold ten seconds less."""
    hold = make_plan(library, coached).holds[coached.hold]
    return _resized(library, coached, situation, place_id="control.shorter", seconds=hold.seconds - HOLD_STEP)


@in_stretch
def resize(library: Library, coached: Coached, situation: Situation) -> Reply:
    """Take the seconds or repetitions that were said: "twenty seconds", "three times"."""
    hold = make_plan(library, coached).holds[coached.hold]
    seconds, repetitions = situation.slot_seconds("duration"), situation.slot_number("count")
    less = (seconds or hold.seconds) < hold.seconds or (repetitions or hold.repetitions) < hold.repetitions
    place_id = "control.shorter" if less else "control.longer"
    return _resized(library, coached, situation, place_id=place_id, seconds=seconds, repetitions=repetitions)


def count_style(library: Library, situation: Situation) -> Reply:
    """Count every second, by fives, or hardly at all: from now on, and in the stretches to come."""
    style = situation.slot_id("style") or CountStyle.QUIET.value
    if situation.place.coached is None and situation.place.relief is None:
        reply = misses.what_now(f"counting-{style}", situation)
        return replace(reply, style=style, place=replace(reply.place, id="control.count-style"))
    return replace(_recount(library, situation), style=style)


def go_on_with(
    library: Library, wished: Mapping[str, object], situation: Situation, *, said: str, place_id: str
) -> Reply:
    """Go on from the same place with what was wished for from now on, after a sentence.

    ``wished`` holds values of a place in a stretch by field; other names are left alone.
    """

    @in_stretch
    def going_on(library: Library, coached: Coached, situation: Situation) -> Reply:
        values = {name: value for name, value in wished.items() if name in ("seconds", "repetitions", "pace", "style")}
        changed = replace(coached, **values)  # type: ignore[arg-type]  # names and values are those of the fields
        return _changed(library, coached, changed, situation, said=said, place_id=place_id)

    return going_on(library, situation)


@in_stretch
def _recount(library: Library, coached: Coached, situation: Situation) -> Reply:
    style = situation.slot_id("style") or CountStyle.QUIET.value
    said = situation.voice.line(f"counting-{style}")
    changed = replace(coached, style=style)
    return _changed(library, coached, changed, situation, said=said, place_id="control.count-style")


def _resized(
    library: Library,
    coached: Coached,
    situation: Situation,
    *,
    place_id: str,
    seconds: int | None,
    repetitions: int | None = None,
) -> Reply:
    wished = Wishes(seconds=seconds, repetitions=repetitions).within_limits()
    changed = replace(
        coached,
        seconds=wished.seconds or coached.seconds,
        repetitions=wished.repetitions or coached.repetitions,
    )
    said = [
        *([spoken_duration(wished.seconds)] if wished.seconds else []),
        *([counted(wished.repetitions, "time")] if wished.repetitions else []),
    ]
    line = situation.voice.line("from-now-on", wish=", ".join(said))
    return _changed(library, coached, changed, situation, said=line, place_id=place_id)


def _changed(
    library: Library, before: Coached, after: Coached, situation: Situation, *, said: str, place_id: str
) -> Reply:
    """Go on from the same place in the changed plan; a hold under way keeps its own length."""
    index = same_hold(make_plan(library, before), before.hold, make_plan(library, after))
    return clip_reply(library, replace(after, hold=index), situation, lines=(said,), place_id=place_id)
