"""How many holds more, how long one is, and how long the pause between two, wished in few words: "again on the same
leg", "count to thirty", "twenty's enough", "only two seconds rest".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from skill.coaching.plan import Hold
from skill.coaching.progress import Coached, make_plan, side_of
from skill.coaching.timeline import Position
from skill.conversation.stretches.controls import moved
from skill.conversation.stretches.counted_moves import moves_of
from skill.conversation.stretches.playing import begin, clip_reply
from skill.conversation.stretches.wishes import counted_seconds, number_in
from skill.conversation.warnings.warning_replies import ask_whether_checked
from skill.knowledge.stretches import Side
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.coaching import InPosition
from skill.turn.place import COUNT_STYLE, FASTER, READY, REPEAT, SLOWER, SWITCH_SIDE
from skill.turn.stretch_acts import AskOfOffer, AskOfStretch, HoldAgain, Resize, StretchFor
from skill.turn.turn import Turn

MOST_WORDS = 14
"""A longer sentence tells something of its own."""


def read(turn: Turn) -> Act | None:
    """Read what is wished of the holds of the stretch under way, or of the one that was just done; None for any
    other sentence.
    """
    coached, text = turn.place.coached, turn.written_words
    if coached is None or turn.place.relief or not turn.utterance.is_open or not text or len(text.split()) > MOST_WORDS:
        return None
    if turn.language.stretches.names_cramp.search(text):
        return None
    if (more := _more(turn, coached, text)) is not None:
        return more
    return (
        _of_what_is_over(turn, coached, text)
        or _counted(turn, text)
        or (_of_the_manner(turn, text) if turn.coached else None)
    )


def read_out_of_the_blue(turn: Turn) -> Act | None:
    """Read a plain count of so many seconds where no stretch is in hand, or a hold that is ordered by its parts:
    it is done now, with the muscle that is named.
    """
    seconds, ordered = counted_seconds(turn), turn.language.holds.sets_up.match(turn.written_words)
    if not (seconds or ordered) or turn.place.is_under_way:
        return None
    asked = turn.said_slots
    by_parts = ordered and asked.muscle in turn.library.preferred and (asked.hold or asked.time)
    return StretchFor(asked.muscle, asked.position) if by_parts or seconds else None


def _of_what_is_over(turn: Turn, done: Coached, text: str) -> Act | None:
    """Read the other leg, once both were done, and what is asked then: "how long was that", "was that all"."""
    language = turn.language.holds
    if turn.coached is not None:
        return None
    if language.was_all.match(text):
        return AskAgain("that-was-all-of-it")
    if language.how_long_it_was.match(text):
        is_one = done.plan in turn.library.stretches
        return AskOfStretch(done.plan, "how-long") if is_one else AskOfOffer(done.plan, "takes")
    return Begin(SWITCH_SIDE) if language.other_foot.match(text) else None


def _more(turn: Turn, coached: Coached, text: str) -> Act | None:
    """Read how many holds more are wished, and of which leg."""
    language, done = turn.language.holds, turn.coached is None
    cramp_eased = turn.session.eased_muscle is not None  # it may be back on the same leg
    of_leg = None if cramp_eased else language.same_leg_again.match(text) or _stays_with_leg(turn, text)
    found = of_leg or language.some_more.match(text) or (language.once_more.match(text) if done else None)
    if found is None:
        return None
    times = language.how_many_more.get(next((each for each in found.groups() if each), ""), 1)
    if of_leg and isinstance(turn.pending, InPosition) and not (turn.coached or coached).hold:
        return None if turn.said_slots.side else AskAgain()  # nothing was held yet
    if of_leg or done or coached.plan in turn.library.routines:
        return HoldAgain(times, turn.said_slots.side)
    hold = make_plan(turn.library, coached).hold_at((turn.coached or coached).hold)
    return Resize(None, hold.repetitions + times)


def _stays_with_leg(turn: Turn, text: str) -> re.Match[str] | None:
    """Find more holds of the leg under way in a longer sentence; "I've got another one in this leg" is a cramp."""
    if turn.asks or turn.language.flow.comes_again.search(text):
        return None
    return turn.language.holds.more_on_this_leg.match(text)


def _counted(turn: Turn, text: str) -> Act | None:
    """Read a plain count of so many seconds, and a number that is enough; a count of none is a count that is heard."""
    seconds = counted_seconds(turn)
    if seconds == 0:
        return Begin(READY if isinstance(turn.pending, InPosition) else COUNT_STYLE) if turn.coached else None
    if seconds:
        return Resize(seconds, None)
    enough = turn.language.holds.is_enough.match(text)
    number = number_in(turn, enough) if enough else None
    if not number:
        return None
    is_time = turn.language.holds.of_counting_alone.search(text) is not None
    return Resize(number if is_time else None, None, number=None if is_time else number)


def _of_the_manner(turn: Turn, text: str) -> Act | None:
    """Read a wish for a shorter pause between two holds, or a longer one, for haste, the other leg, or more talk."""
    language = turn.language.holds
    if language.other_foot.match(text):
        return Begin(SWITCH_SIDE)
    if language.talks_more.match(text):
        return Begin(COUNT_STYLE)
    found = language.of_the_pause.match(text)
    if found is None:
        return Begin(FASTER) if language.hurries.match(text) else None
    return Begin(FASTER if found["less"] or found["too_long"] else SLOWER)


def hold_again(turn: Turn, act: HoldAgain) -> Reply:
    """Hold a leg of the stretch under way so many times more, from its last hold on, and go on from there;
    a stretch or routine that is over has its last leg held again.
    """
    running, coached = turn.place.coached, turn.coached
    if running is None:
        raise AssertionError("a hold was wished again where no stretch is in hand")
    warning = turn.warning_in_force
    if warning:
        return ask_whether_checked(turn, warning, running.plan)
    if coached is None:
        return _once_it_is_over(turn, running, act)
    holds = make_plan(turn.library, coached).holds
    last = _last_held(holds, coached, side_of(act.side))
    if last is None:
        return moved(turn, replace(coached.at(Position()), side=act.side), SWITCH_SIDE)
    first = next(at for at, each in enumerate(holds) if each.group == holds[last].group)
    there = coached.at(Position(max(last - act.times + 1, first)))
    now = replace(there, known=tuple(dict.fromkeys((*there.known, holds[last].stretch.id))))
    if holds[last].group != holds[coached.hold].group:
        return moved(turn, now, REPEAT)
    return clip_reply(turn, now, place_id=REPEAT)


def _last_held(holds: Sequence[Hold], coached: Coached, side: Side | None) -> int | None:
    """The index of the hold that is meant by "that leg": the one under way, or the one before where the leg has just
    changed; the last of a leg that was said. None where that leg has none.
    """
    here = holds[coached.hold]
    of_stretch = [at for at, each in enumerate(holds) if each.stretch == here.stretch]
    if side is not None and here.side not in (None, side):
        return next((at for at in reversed(of_stretch) if holds[at].side == side), None)
    before = coached.hold - 1
    changes_now = here.repetition == 1 and coached.seconds_left is None and before in of_stretch
    return before if changes_now and side is None else coached.hold


def _once_it_is_over(turn: Turn, done: Coached, act: HoldAgain) -> Reply:
    """Hold a leg of the last stretch again, which is only named, as it was explained before."""
    last = make_plan(turn.library, done).holds[-1]
    more_moves = act.times > 1 and moves_of(last.stretch, last.version)  # "add five more", of ankle pumps
    again = replace(
        done.at(Position()),
        plan=last.stretch.id,
        side=(side_of(act.side) or last.side) if last.side else None,
        first=None,
        version=last.version,
        seconds=None if more_moves else last.seconds,
        repetitions=1 if more_moves else act.times,
        moves=act.times if more_moves else None,
        swaps={},
    )
    return begin(turn, again)
