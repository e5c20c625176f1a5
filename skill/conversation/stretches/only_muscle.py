"""A routine that is cut down to one muscle, for this once: "just the calves tonight"."""

from dataclasses import replace

from skill.coaching.plan import LEFT_OUT, same_hold
from skill.coaching.progress import make_plan
from skill.coaching.timeline import Position
from skill.conversation.stretches.playing import clip_reply, still_waiting, stretches_of
from skill.knowledge.stretches import Stretch
from skill.response.reply import Reply
from skill.turn.acts import Act
from skill.turn.place import SHORTER
from skill.turn.stretch_acts import OnlyMuscle
from skill.turn.turn import Turn


def read(turn: Turn, done: list[Stretch], text: str) -> Act | None:
    """Read which muscle of the routine under way is wished alone; ``done`` are its stretches."""
    asked, found = turn.said_slots, turn.language.routines.only_muscle.match(text)
    told = asked.side or asked.hold or asked.repetitions or asked.time or asked.position or asked.plan
    if not told and (one := _one_not_the_other(turn, done, text)):
        return OnlyMuscle(one)
    if found is None or told or asked.muscle not in {each.muscle for each in done}:
        return None
    return OnlyMuscle(asked.muscle or "")


def _one_not_the_other(turn: Turn, done: list[Stretch], text: str) -> str | None:
    """The muscle that is wished where another one is not: "no not the hamstrings just calves"."""
    found = turn.language.routines.one_not_the_other.match(text)
    if found is None:
        return None
    keep, out = (turn.named("Muscle", found[one] or found[other]) for one, other in (("keep", "kept"), ("out", "left")))
    muscles = {each.muscle for each in done}
    return keep if keep != out and {keep, out} <= muscles else None


def keep_to_muscle(turn: Turn, act: OnlyMuscle) -> Reply:
    """Leave out every stretch of the routine under way that is of another muscle, and go on from where it is, or from
    the first that stays.
    """
    coached = turn.coached or turn.place.coached
    if coached is None:
        raise AssertionError("a routine was cut down where none is under way")
    others = [each.id for each in stretches_of(turn.library, coached) if each.muscle != act.muscle]
    steps = {after: before for before, after in coached.swaps.items()}
    changed = replace(coached, swaps={**coached.swaps, **{steps.get(each, each): LEFT_OUT for each in others}})
    before, after = make_plan(turn.library, coached), make_plan(turn.library, changed)
    said = turn.voice.line("leaves-alone")
    if before.hold_at(coached.hold).stretch.muscle != act.muscle:
        care = turn.voice.say(after.holds[0].stretch.cautions.full)  # as it would have been said before its turn
        return clip_reply(turn, changed.at(Position(0)), lines=(said, care), place_id=SHORTER)
    there = replace(changed, hold=same_hold(before, coached.hold, after))
    waiting = still_waiting(turn, coached, there, said=said, place_id=SHORTER)
    return waiting or clip_reply(turn, there, lines=(said,), place_id=SHORTER)
