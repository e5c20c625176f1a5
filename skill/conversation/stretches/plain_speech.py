"""Coaching without clips: after a device could not play one, short holds are counted by pauses in plain speech.

A response may hold ten seconds of pauses in all, so each holds one hold of about ten seconds. Nobody can time the words
around the pauses: that is said, and no second is promised.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from skill.coaching.progress import make_plan
from skill.coaching.timeline import Position, Spoken, Timed, Timeline
from skill.json_values import part
from skill.response.limits import BREAK_SECONDS
from skill.response.reply import Pause, Reply
from skill.turn.pending.coaching import GoOn
from skill.turn.place import RELIEF_SLEEP
from skill.turn.turn import Turn

BREATHE_IN_SECONDS = 2
"""Seconds of pause after the word for a breath in; the one for a breath out takes the rest, and is longer."""
PLAIN = "plain"
"""Session attribute: the device could not play a clip."""

APPROXIMATE = "plain-approximate"
"""The line that tells of it, and the key under which the session keeps that it was said."""


def wonders_at_silence(turn: Turn) -> bool:
    """Whether somebody asks where the count has gone that the device could not play: "what happened there"."""
    text = turn.written if turn.session.plain and turn.utterance.is_open else ""
    return turn.language.stretches.wonders_at_silence.search(text) is not None


def unplayed(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """Session attributes after the device reported that it could not play the last clip: nothing of it was heard.

    The stretch stands where that clip began. A cramp's round counts as heard: its first instruction was plain speech.
    """
    place = dict(part(attributes, "place"))
    after: dict[str, Any] = {**attributes, PLAIN: True}
    if "coached" in place:
        kept = {name: value for name, value in part(place, "coached").items() if name not in ("began", "following")}
        after |= {"place": {**place, "coached": kept}, "pending": GoOn().saved()}
    return after


def spoken_plainly(turn: Turn, reply: Reply) -> Reply:
    """Say the first hold of a reply's clip as plain speech, where the device cannot play clips;
    then ask whether to go on.
    """
    if not turn.session.plain or (reply.clip is None and reply.silence is None):
        return reply
    if reply.clip is None:
        return replace(reply, silence=None)
    if reply.place.id == RELIEF_SLEEP:
        return replace(reply, spoken=tuple(_slow_breaths(turn)), clip=None)
    in_cramp = reply.place.relief is not None
    # in a cramp nothing is let go of before the question whether it eases
    end = turn.voice.say(turn.library.relief.hold.end) if in_cramp else turn.voice.line("plain-let-go")
    # the question is said once, at the end
    spoken = tuple(each for each in _until_first_hold_is_over(turn, reply.clip, end) if each != reply.question)
    is_told = APPROXIMATE in turn.session.told and not wonders_at_silence(turn)
    known = () if is_told else (turn.voice.line(APPROXIMATE),)
    plain = replace(
        reply, lines=(*reply.lines, *known), spoken=spoken, clip=None, silence=None, told=reply.told or APPROXIMATE
    )
    coached, hold = reply.place.coached, _first_hold(reply.clip)
    if coached is None or hold is None:
        return plain
    plan = make_plan(turn.library, coached)
    if hold + 1 >= len(plan.holds):
        return plain if coached.began is None else _over(plain, turn, reply.clip)
    standing = replace(coached.at(Position(hold=hold + 1)), following=None, began=None)
    question = GoOn()
    return replace(
        plain,
        place=replace(reply.place, coached=standing),
        pending=question,
        question=question.ask(turn),
        explained=(plan.holds[hold].stretch.id,),
    )


def _over(plain: Reply, turn: Turn, clip: Timeline) -> Reply:
    """After the last hold the clip counts as played to its end, so that the stretch counts as done."""
    coached = plain.place.coached
    done = replace(coached, began=turn.now - clip.seconds - 1) if coached else None
    return replace(plain, place=replace(plain.place, coached=done))


def _first_hold(clip: Timeline) -> int | None:
    return next((each.hold for each in clip.segments if isinstance(each, Timed) and each.counted), None)


def _slow_breaths(turn: Turn) -> Iterator[str | Pause]:
    """Yield as many slow breaths as a response has pauses for, and leave the listener to go on like that."""
    voice = turn.voice
    for begins in ("breathe-first", "breathe-in"):
        yield voice.line(begins)
        yield Pause(BREATHE_IN_SECONDS)
        yield voice.line("breathe-out")
        yield Pause(BREAK_SECONDS / 2 - BREATHE_IN_SECONDS)
    yield voice.line("plain-breathe-on")
    yield voice.line("good-night")


def _until_first_hold_is_over(turn: Turn, clip: Timeline, end: str) -> Iterator[str | Pause]:
    """Yield the words of a clip up to the end of its first hold, whose seconds are two pauses:
    one breath in, one out.
    """
    held = False
    for segment in clip.segments:
        if isinstance(segment, Spoken):
            yield from segment.lines
        elif segment.counted and held:
            return
        elif segment.counted:
            held = True
            half = min(segment.seconds, BREAK_SECONDS) / 2
            yield turn.voice.line("plain-hold")
            yield turn.voice.line("breathe-first")
            yield Pause(half)
            yield turn.voice.line("plain-halfway")
            yield turn.voice.line("breathe-out")
            yield Pause(half)
            yield end
            return
        else:
            yield from (cue.say for cue in segment.cues)
