"""What moves about in a stretch or routine under way, and how much time there is for the rest of it.

A stretch of the routine that is named is gone to, and the routine goes on there; nothing is begun in its place.
"""

from dataclasses import replace

from skill.coaching.choice import can_do
from skill.coaching.plan import LONGEST_HOLD, SHORTEST_HOLD, same_hold
from skill.coaching.progress import Coached, make_plan
from skill.coaching.timeline import Position
from skill.conversation.stretches import only_muscle
from skill.conversation.stretches.another_stretch import in_its_place
from skill.conversation.stretches.controls import moved
from skill.conversation.stretches.counted_moves import moves_of, under_way
from skill.conversation.stretches.playing import clip_reply, still_waiting, stretches_of
from skill.knowledge.stretches import Stretch
from skill.language.text import tokenise
from skill.response.reply import Reply
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.clips import stretch_at
from skill.turn.pending.coaching import InPosition
from skill.turn.place import EASIER, NEXT, PREVIOUS, START_OVER, TIME_LEFT
from skill.turn.stretch_acts import FitIntoTime, GoToStretch, PutInPlace, Resize
from skill.turn.turn import Turn
from skill.understanding.said_slots import A_MINUTE

START_ROUTINE, LENGTH = "StartRoutineIntent", "length"
"""The intent of "a five minute routine", and its slot."""
MOST_WORDS = 14
"""A longer sentence tells something of its own."""


def read(turn: Turn) -> Act | None:
    """Read what moves about in the stretch or routine under way; None for any other sentence,
    and where none is under way.
    """
    coached = turn.place.coached
    if coached is None or not turn.utterance.text:
        return None
    if turn.intent == START_ROUTINE and {*turn.slots} == {LENGTH} and (seconds := turn.slot_seconds(LENGTH)):
        return FitIntoTime(seconds)  # Alexa tells nothing else of "I've only got five minutes"
    text = turn.written_words
    if len(text.split()) > MOST_WORDS or turn.language.stretches.names_cramp.search(text):
        return None
    if turn.language.routines.lost_count.match(text) or asks_next(turn) or leg_asked_of(turn):
        return Begin(TIME_LEFT)
    act = _to_a_stretch(turn, coached, text) if coached.plan in turn.library.routines else None
    return act or _times_as_long(turn, coached, text) or _little_time(turn, coached, text)


def asks_next(turn: Turn) -> bool:
    """Whether it is asked what comes after the stretch under way."""
    return turn.language.routines.asks_next.match(turn.written_words) is not None


def leg_asked_of(turn: Turn) -> str | None:
    """The leg of which it is asked whether it was done, in the stretch under way: "left", "right" or "other"."""
    found = turn.language.holds.leg_done.match(turn.written_words) if turn.coached else None
    return next((each for each in found.groups() if each), None) if found else None


def _to_a_stretch(turn: Turn, coached: Coached, text: str) -> Act | None:
    """Read which stretch of the routine is wished: its first, the one before this one, or the one that is named."""
    language, done = turn.language.routines, stretches_of(turn.library, coached)
    if changed := _swap(turn, done, text) or only_muscle.read(turn, done, text):
        return changed
    at = next((at for at, each in enumerate(done) if each == stretch_at(turn.library, coached)), 0)
    if turn.coached:
        at = done.index(stretch_at(turn.library, turn.coached))
    anew = language.whole_again.match(text) is not None
    if anew or (language.to_the_last.match(text) and at < len(done) - 1):
        return GoToStretch(done[0 if anew else -1].id, anew=anew)
    if language.last_again.match(text):
        is_before = language.names_before.search(text)
        return GoToStretch((done[max(at - 1, 0)] if is_before else done[-1]).id)
    found = language.moves_to.match(text)
    named = next((each for each in found.groups() if each), None) if found else None
    there = _named(turn, done, named) if named else []
    if not there or turn.said_slots.side:
        return None  # "left calf first" is of the leg
    other = next((each for each in there if each != done[at]), None)
    if other is None and found and not found["again"]:
        return AskAgain() if isinstance(turn.pending, InPosition) else Begin(TIME_LEFT)  # it is there already
    return GoToStretch((other or done[at]).id)


def _swap(turn: Turn, done: list[Stretch], text: str) -> Act | None:
    """Read "swap the calf one for the towel one": a stretch of the routine, and another of its muscle."""
    found = turn.language.routines.swaps.match(text)
    outs = _named_in(turn, done, found["out"]) if found else []
    if found is None or not outs:
        return None
    others = [turn.library.stretches[each] for each in turn.library.preferred.get(outs[0].muscle, ())]
    fitting = [each for each in others if each not in done and can_do(each, turn.avoids()) and not each.ask_first]
    into = next(iter(_named_in(turn, fitting, found["into"] or found["so"])), None)
    return PutInPlace(outs[0].id, into.id) if into else None


def _named_in(turn: Turn, stretches: list[Stretch], words: str) -> list[Stretch]:
    """The stretches that some words name: by a muscle, or by words of the name."""
    stem, muscle = turn.language.sentences.stem, turn.named("Muscle", words)
    said = {stem(word) for word in tokenise(words) if word not in turn.language.requests.own_words}
    by_name = [each for each in stretches if said and said <= {*map(stem, tokenise(each.name))}]
    return by_name or [each for each in stretches if each.muscle == muscle]


def put_in_place(turn: Turn, act: PutInPlace) -> Reply:
    """Do one stretch of the routine in another way, from its start where it is under way, and go on with the rest."""
    coached = turn.coached or turn.place.coached
    if coached is None:
        raise AssertionError("a stretch of a routine was swapped where none is under way")
    step = next((before for before, after in coached.swaps.items() if after == act.out), act.out)
    changed = replace(coached, swaps={**coached.swaps, step: act.into})
    before, after = make_plan(turn.library, coached), make_plan(turn.library, changed)
    lines = in_its_place(turn, turn.library.stretches[act.into])
    if before.hold_at(coached.hold).stretch.id == act.out:
        first = next(at for at, hold in enumerate(after.holds) if hold.stretch.id == act.into)
        return clip_reply(turn, changed.at(Position(first)), lines=lines, place_id=EASIER)
    there = replace(changed, hold=same_hold(before, coached.hold, after))
    waiting = still_waiting(turn, coached, there, said=lines[0], place_id=EASIER)
    return waiting or clip_reply(turn, there, lines=lines[:1], place_id=EASIER)


def _named(turn: Turn, done: list[Stretch], words: str) -> list[Stretch]:
    """The stretches of a routine that some words name: by the muscle, by a name, or by words of the name."""
    asked, stem = turn.said_slots, turn.language.sentences.stem
    small = turn.language.requests.own_words | turn.language.requests.request_words
    said = {stem(word) for word in tokenise(words) if word not in small}
    by_name = [each for each in done if said and said <= {*map(stem, tokenise(each.name))}]
    by_muscle = [each for each in done if each.muscle == asked.muscle]
    return [each for each in done if each.id == asked.plan] or by_name or by_muscle


def _times_as_long(turn: Turn, coached: Coached, text: str) -> Act | None:
    """Read "double it" and "half as long", of the hold under way, or of how often it moves."""
    found = turn.language.routines.times_as_long.match(text)
    if found is None:
        return None
    plan = make_plan(turn.library, coached)
    moves = plan.moves_each_side if moves_of(*under_way(turn.library, coached)) else None
    seconds = plan.hold_at((turn.coached or coached).hold).seconds

    def changed(number: int) -> int:
        return number * 2 if found["double"] else max(number // 2, 1)

    if moves:
        return Resize(None, None, number=changed(moves))
    return Resize(min(max(changed(seconds), SHORTEST_HOLD), LONGEST_HOLD), None)


def _little_time(turn: Turn, coached: Coached, text: str) -> Act | None:
    """Read how much time there is for the rest: "I've only got five minutes".

    In a routine minutes are a limit, whatever is told beside them, unless something says that they are none.
    """
    asked, language = turn.said_slots, turn.language.routines
    seconds = asked.whole or asked.time or 0
    if seconds < A_MINUTE or asked.muscle or asked.plan or asked.purpose:
        return None
    in_routine = coached.plan in turn.library.routines and not asked.repetitions
    limits = in_routine and language.names_minutes.search(text) and not language.no_limit_of_time.search(text)
    if limits and seconds > LONGEST_HOLD and (asked.bare or not turn.utterance.is_open):
        return Resize(seconds, None)  # "five minutes" may be longer, too
    return FitIntoTime(seconds) if limits or language.little_time.search(text) else None


def go_to(turn: Turn, act: GoToStretch) -> Reply:
    """Move to a stretch of the routine, which may just be over, and coach from there."""
    coached = turn.coached or turn.place.coached
    if coached is None:
        raise AssertionError("a stretch of a routine was wished where none is under way")
    plan = make_plan(turn.library, coached)
    there = next(at for at, hold in enumerate(plan.holds) if hold.stretch.id == act.stretch)
    now = coached.at(Position(there))
    if act.anew:
        return clip_reply(turn, now, lines=(turn.voice.line("from-the-start"),), place_id=START_OVER)
    return moved(turn, now, PREVIOUS if there <= coached.hold else NEXT)
