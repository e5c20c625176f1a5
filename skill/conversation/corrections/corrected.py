"""Replies to corrections: the last act is done again with the piece that was meant.

It is an open draft, help with a cramp, the stretch under way, or the reminder or diary entry that was just stored.
`correcting.py` reads the correction.
"""

from dataclasses import replace

from skill.coaching.plan import SHORTEST_HOLD
from skill.coaching.progress import Coached, make_plan, side_of
from skill.coaching.timeline import Position
from skill.conversation import fallback
from skill.conversation.corrections.correcting import draft_in_hand, is_wished
from skill.conversation.cramps import body_in_cramp, cramp
from skill.conversation.diary import notes
from skill.conversation.open_question.put_question import asking
from skill.conversation.open_question.under_way import question_of, standing_still
from skill.conversation.preferences import preferences
from skill.conversation.reminders import drafting
from skill.conversation.stretches import adjusting, controls, requests, wishes
from skill.conversation.stretches.counted_moves import moves_of
from skill.reminders.reminder import CHANGE
from skill.response.reply import Reply
from skill.turn.acts import Correct
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.request import SlotWord
from skill.turn.stretch_acts import Resize, StretchFor
from skill.turn.turn import Turn

_LAST_HOUR = 23


def correct(turn: Turn, act: Correct) -> Reply:
    """Do what is in hand again, with the piece that was meant."""
    draft = draft_in_hand(turn)
    if isinstance(draft, EntryDraft):
        return notes.amend(_with_slots(turn, _as_hour_or_length(turn, act)), draft)
    if isinstance(draft, ReminderDraft):
        return drafting.amend(_with_slots(turn, _as_hour_or_length(turn, act)), _moved(turn, draft))
    if is_wished(turn):
        return preferences.set_preference(_with_slots(turn, _as_wish(act)))
    if turn.place.relief:
        told = body_in_cramp.state_told(turn)
        other = replace(told, side=act.side or told.side, round=1, began=None)
        if act.muscle and act.muscle != other.muscle:
            other = replace(other, muscle=act.muscle, either_side=False)
        elif act.muscle and not body_in_cramp.tells_either_side(turn):
            other = replace(other, either_side=False)  # "the front" of it
        return cramp.help_now(turn, other)
    return _stretch_again(turn, act)


def _as_hour_or_length(turn: Turn, act: Correct) -> Correct:
    """A correction whose number is either an hour, "make that eleven", or how long a cramp lasted, or until a reminder
    comes: "no, twenty seconds".
    """
    if act.number is None or act.number != act.seconds:
        return act
    with_unit = any(each.named for each in turn.language.requests.amounts(turn.utterance.text))
    return replace(act, number=None) if with_unit else replace(act, seconds=None)


def _as_wish(act: Correct) -> Correct:
    """A correction whose number alone is a length, or how often: "no, I said thirty"."""
    if act.seconds or act.repetitions or not act.number:
        return act
    times = act.number < SHORTEST_HOLD
    return replace(act, repetitions=act.number if times else None, seconds=None if times else act.number)


def _stretch_again(turn: Turn, act: Correct) -> Reply:
    """Begin what was meant with what was wished of the stretch under way, or change a piece of that."""
    coached = turn.place.coached
    if coached is None:
        return ask_what_meant(turn)
    if act.plan:
        return requests.coach_by_id(_with_slots(turn, _with_wishes(turn, coached, act)), act.plan)
    if act.muscle:
        there = None if act.side else requests.step_of(turn, coached, act.muscle)
        if there is not None:
            return controls.moved(turn, coached.at(Position(there)), coached.plan)
        meant = _with_slots(turn, _with_wishes(turn, coached, act))
        return requests.stretch_for(meant, StretchFor(act.muscle, _position_kept(turn, act.muscle)))
    if act.side:
        return _other_leg(turn, coached, act.side)
    return adjusting.resize(turn, Resize(act.seconds, act.repetitions, act.in_sets, act.number))


def _other_leg(turn: Turn, coached: Coached, asked: str) -> Reply:
    """Begin with the leg that was meant; where it is that leg already, it goes on, and with no other."""
    here, side = turn.coached, side_of(asked)
    if here and side and here.plan in turn.library.stretches:
        under_way = make_plan(turn.library, here).hold_at(here.hold).side
        if under_way == side:
            return adjusting.keep_to_leg(turn, here, side)
    return controls.moved(turn, replace(coached.at(Position()), side=side), coached.plan)


def _with_wishes(turn: Turn, coached: Coached, act: Correct) -> Correct:
    """Add the seconds, repetitions and side of what is under way, where the correction names none;
    a routine keeps its length.
    """
    act, usual = _as_wish(act), turn.profile.preferences
    as_usual = (coached.seconds, coached.repetitions) == (usual.seconds, usual.repetitions)
    if act.plan in turn.library.routines or coached.plan in turn.library.routines:
        fitted = coached.plan in turn.library.routines and not (as_usual or act.seconds)
        return replace(act, minutes=wishes.minutes_of(turn, coached) if fitted else None)
    return replace(
        act,
        side=act.side or coached.side,
        seconds=act.seconds or coached.seconds,
        repetitions=act.repetitions or (coached.moves if _is_counted(turn, act.plan) else None) or coached.repetitions,
    )


def _is_counted(turn: Turn, plan: str | None) -> bool:
    """Whether the moves of a stretch are counted by themselves."""
    return moves_of(turn.library.stretches.get(plan or ""), None)


def _position_kept(turn: Turn, muscle: str) -> str | None:
    """The position of the stretch under way, where the other muscle has one there:
    who lies in bed is not stood at a wall.
    """
    under_way = turn.library.stretches.get(turn.place.coached.plan) if turn.place.coached else None
    if under_way is None:
        return None
    other = turn.chooser().choose(muscle, under_way.position, night=turn.night())
    return under_way.position if other else None


def ask_what_meant(turn: Turn) -> Reply:
    """Ask what it should be, and nothing else: what is in hand stays as it is."""
    place = standing_still(turn)
    waits = question_of(place)
    if waits is None or draft_in_hand(turn):
        return fallback.what_now(turn, "what-was-meant")
    return replace(asking(turn, waits, place=place), question=turn.voice.line("what-was-meant"))


def _with_slots(turn: Turn, act: Correct) -> Turn:
    """Hand the pieces on as slots that were heard; words of the sentence that is corrected are not read again."""
    hour = f"{act.number:02}:00" if act.number is not None and act.number <= _LAST_HOUR else None
    pieces: dict[str, SlotWord | None] = {
        "side": _slot(act.side),
        "muscle": _slot(act.muscle),
        "when": _slot(act.when),
        "recurrence": _slot(act.recurrence),
        "time": SlotWord(hour) if hour and not act.when else None,
        "duration": SlotWord(f"PT{act.seconds}S") if act.seconds else None,
        "length": SlotWord(f"PT{act.minutes}M") if act.minutes else None,
        "count": _slot(str(act.repetitions)) if act.repetitions else None,
    }
    return replace(turn, slots={name: slot for name, slot in pieces.items() if slot}, intent="CorrectEntryIntent")


def _slot(value: str | None) -> SlotWord | None:
    return SlotWord(value, value) if value else None


def _moved(turn: Turn, draft: ReminderDraft) -> ReminderDraft:
    """A reminder that was set is moved, after a yes."""
    return ReminderDraft(replace(draft.reminder, wish=CHANGE)) if draft == turn.settled else draft
