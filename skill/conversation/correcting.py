"""Corrections: "no, I meant the right one", "not the hamstring, the calf", "I said thirteen".

The last act is done again with that piece replaced: an open draft, help with a cramp, the stretch under way, or the reminder or
diary entry that was just stored.
"""

from dataclasses import replace

from skill.coaching.plan import SHORTEST_HOLD
from skill.coaching.progress import Coached
from skill.coaching.timeline import Position
from skill.conversation import cramp, fallback, preferences
from skill.conversation.diary import notes
from skill.conversation.in_hand import muscle_in_hand
from skill.conversation.readers import Readers
from skill.conversation.reminders import drafting
from skill.conversation.stretches import adjusting, controls, requests, wishes
from skill.conversation.stretches.counted_moves import moves_of
from skill.conversation.thresholds import MAYBE_ELSE, SURELY_ELSE
from skill.diary.past_times import NOW
from skill.language.text import tokenise
from skill.reminders.reminder import CHANGE
from skill.response.reply import Reply
from skill.turn.acts import Act, Amend, AskWhatMeant, Begin, Correct, Resize, StretchFor
from skill.turn.pending.answers import FollowUp, TellMore
from skill.turn.pending.drafts import DraftPending, EntryDraft, ReminderDraft
from skill.turn.place import RELIEF, SET_PREFERENCE, SWITCH_SIDE
from skill.turn.request import SlotWord
from skill.turn.turn import Turn
from skill.understanding.corrections import Correction
from skill.understanding.questions import Found
from skill.understanding.replies import ReplyKind

CORRECTING = frozenset({"CorrectEntryIntent"})
"""Intents that are heard for "no, the right leg"; Alexa does not tell whether there was a "no"."""
MOST_WORDS = 5
"""A longer sentence is no piece of a draft alone."""
_LAST_HOUR = 23
_OTHER_SIDE = {"left": "right", "right": "left"}
BARE_PIECE = 3
"""Words of a piece that says nothing alone: "the right one"."""


def amended_in_words(turn: Turn) -> Act | None:
    """Read a few words as what a draft still lacks: "half past nine", "only on weekdays", "about two minutes"."""
    text, draft = turn.utterance.text, turn.pending
    if not isinstance(draft, DraftPending) or not turn.utterance.is_open or len(text.split()) > MOST_WORDS:
        return None
    if turn.language.begins_as_question(text) or notes.is_under_way(turn):
        return None
    said = drafting.says_when(turn) if isinstance(draft, ReminderDraft) else notes.tells_of_cramp(turn)
    return Amend(draft) if said else None


def read_correction(readers: Readers, turn: Turn) -> Act | None:
    """Read what was said as a correction of what is in hand; None where it is none, or corrects nothing that there is."""
    utterance = turn.utterance
    if not (utterance.is_open or turn.intent in CORRECTING):
        return None
    if readers.corrections.is_other_leg(utterance.text) and (other := _other_leg(turn)):
        return other
    found = readers.corrections.read(utterance.text)
    if found is None and turn.intent in CORRECTING:
        found = Correction(utterance.text, plainly=False)
    if found is None:
        return None
    if not found.meant:
        return AskWhatMeant() if found.plainly else None
    return _corrected(readers, turn, found)


def _other_leg(turn: Turn) -> Act | None:
    """Take "wrong leg" for the other one of what is in hand; where no leg was told, ask which it should be."""
    draft, coached, relief = _draft(turn), turn.place.coached, turn.place.relief
    if isinstance(draft, EntryDraft):
        side = _OTHER_SIDE.get(notes.reopened(turn, draft).draft.entry.side or "")
        return Correct(side=side) if side else AskWhatMeant()
    if relief and draft is None:
        return Correct(muscle=relief.muscle)  # the other leg is helped as this one is, from the beginning
    if coached is None or draft:
        return None
    side = _OTHER_SIDE.get(coached.side or "")
    return Correct(side=side) if side else Begin(SWITCH_SIDE)


def read_pieces(readers: Readers, turn: Turn) -> Act | None:
    """Read the pieces that a sentence names of what is in hand, where it is known to correct; None where it has no such piece.

    Where it says what was wrong as well, only what should be counts.
    """
    found = readers.corrections.read(turn.utterance.text)
    meant = found.meant if found and found.not_meant else turn.utterance.text
    act = _pieces(turn, meant)
    return act if _has_place(turn, act) else None


def _corrected(readers: Readers, turn: Turn, found: Correction) -> Act | None:
    act, reminder = _pieces(turn, found.meant), drafting.in_hand(turn)
    of_now = act.when == NOW and isinstance(_draft(turn), EntryDraft)
    if of_now or (not found.cued and _is_a_cramp(readers, turn)):
        return Begin(RELIEF)  # "a cramp in my calf right now" puts none of last night right
    if reminder and not found.not_meant and turn.language.schedule(found.meant).says_anything:
        return Amend(reminder)  # "I said half nine": the clock's words are read with those around them
    if _has_place(turn, act):
        return act
    draft = _draft(turn)
    if isinstance(draft, EntryDraft) and notes.tells_length(turn, found.meant):
        return Amend(draft)  # "i said ten minutes"
    if isinstance(draft, EntryDraft) and notes.tells_of_cramp(turn):
        return None  # "it was at four", "it lasted ten minutes": the entry takes such slots as they are
    bare = found.plainly and not act.muscle and len(found.meant.split()) <= BARE_PIECE
    lost = (bare and act != Correct()) or _takes_back_a_question(readers, turn, found)
    return _something_else(readers, turn, found) or (AskWhatMeant() if lost else None)


def _takes_back_a_question(readers: Readers, turn: Turn, found: Correction) -> bool:
    """Whether "no, I meant in the day" is said of an answer: it is no reply to "want to hear more?", and closes nothing."""
    reading = readers.replies.read(turn.utterance.text)
    if reading is None or reading.kind is not ReplyKind.NO or not reading.rest or not found.cued:
        return False
    said = readers.understand(turn, reading.rest)
    known = isinstance(said, Found) and said.score >= MAYBE_ELSE
    return isinstance(turn.pending, FollowUp | TellMore) and not known


def _something_else(readers: Readers, turn: Turn, found: Correction) -> Act | None:
    """What was meant instead of the last answer: "that's not what I asked, I said ice"."""
    if not (found.cued and turn.recent()):
        return None
    least = SURELY_ELSE if found.not_meant else MAYBE_ELSE
    said = readers.understand(turn, found.meant)
    if not isinstance(said, Found) or said.score < least:
        return None
    if turn.place.coached and turn.library.is_plan(said.label):
        return Correct(plan=said.label)
    return Begin(said.label)


def _is_a_cramp(readers: Readers, turn: Turn) -> bool:
    """Whether a cramp is told that comes in the middle of something else: "oh no, my foot's just cramped"."""
    if turn.place.coached is None or turn.intent in CORRECTING:
        return False
    return readers.finds_cramp(turn, turn.utterance.text, SURELY_ELSE)


def _pieces(turn: Turn, meant: str) -> Correct:
    """Find what was meant: a leg, a muscle, a time, days, a length, how often, or a number."""
    said = turn.slot_reader.read(meant)
    seconds, numbers = said.hold or said.time, list(turn.language.bare_numbers(meant))
    # one is too often none ("the right one"), and ten of "ten minutes" and "ten times" is no hour
    alone = len(numbers) == 1 and numbers[0] > 1 and said.repetitions is None and seconds in (None, *numbers)
    return Correct(
        side=turn.named("Side", meant),
        muscle=_other_side_of_limb(turn, meant) or turn.named("Muscle", meant),
        when=turn.named("When", meant),
        recurrence=turn.named("Recurrence", meant),
        seconds=seconds,
        repetitions=said.repetitions,
        in_sets=said.in_sets,
        number=numbers[0] if alone else said.number if said.in_sets else None,
    )


def _other_side_of_limb(turn: Turn, text: str) -> str | None:
    """The muscle across from the one in hand, where a few words say front or back: "the back of it", "no, the front"."""
    language, words = turn.language, tokenise(text)
    named = [word for word in words if word in language.limb_sides]
    around = set(words) - language.limb_sides.keys() - language.limb_words - language.request_words
    if not named or around:
        return None
    muscle = muscle_in_hand(turn)
    return turn.language.limb_sides[named[0]].get(muscle) if muscle else None


def read_side_of_limb(turn: Turn) -> Act | None:
    """Read "the front bit" and "back of it I meant" while a stretch is in hand."""
    muscle = _other_side_of_limb(turn, turn.utterance.text) if turn.utterance.is_open and turn.place.coached else None
    return Correct(muscle=muscle) if muscle else None


def _has_place(turn: Turn, act: Correct) -> bool:
    """Whether what is in hand has such a piece."""
    draft = _draft(turn)
    if isinstance(draft, ReminderDraft):
        return bool(act.recurrence or act.number)
    if draft is None and _is_wished(turn):
        return bool(act.side in _OTHER_SIDE or act.seconds or act.repetitions or act.number)
    if isinstance(draft, EntryDraft):
        return bool(act.side or act.muscle or act.when)
    if turn.place.relief:
        return bool(act.muscle or act.side)  # the other leg is helped as this one is
    return turn.place.coached is not None and bool(
        act.side or act.muscle or act.seconds or act.repetitions or act.number
    )


def _draft(turn: Turn) -> DraftPending | None:
    """The draft that is open; where no stretch or cramp is under way, the one that was done last."""
    open_draft = turn.draft(EntryDraft) or turn.draft(ReminderDraft)
    return open_draft or (None if turn.place.is_under_way else turn.settled_in_hand)


def correct(turn: Turn, act: Correct) -> Reply:
    """Do what is in hand again, with the piece that was meant."""
    draft = _draft(turn)
    if isinstance(draft, EntryDraft):
        return notes.amend(_with_slots(turn, act), draft)
    if isinstance(draft, ReminderDraft):
        return drafting.amend(_with_slots(turn, act), _moved(turn, draft))
    if _is_wished(turn):
        return preferences.set_preference(_with_slots(turn, _as_wish(act)))
    if turn.place.relief:
        other = replace(turn.place.relief, muscle=act.muscle or turn.place.relief.muscle, round=1, began=None)
        return cramp.help_now(turn, other)
    return _stretch_again(turn, act)


def _is_wished(turn: Turn) -> bool:
    """Whether what was said last is that a wish is remembered: "always start with my right leg"."""
    return turn.place.id == SET_PREFERENCE and turn.place.relief is None


def _as_wish(act: Correct) -> Correct:
    """The same where a number alone is a length, or how often: "no, I said thirty"."""
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
        meant = _with_slots(turn, _with_wishes(turn, coached, act))
        return requests.stretch_for(meant, StretchFor(act.muscle, _position_kept(turn, act.muscle)))
    if act.side:
        side = None if act.side == "both" else act.side
        return controls.moved(turn, replace(coached.at(Position()), side=side), coached.plan)
    return adjusting.resize(turn, Resize(act.seconds, act.repetitions, act.in_sets, act.number))


def _with_wishes(turn: Turn, coached: Coached, act: Correct) -> Correct:
    """Add the seconds, repetitions and side of what is under way, where the correction names none; a routine keeps its length."""
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
    """The position of the stretch under way, where the other muscle has one there: who lies in bed is not stood at a wall."""
    under_way = turn.library.stretches.get(turn.place.coached.plan) if turn.place.coached else None
    if under_way is None:
        return None
    other = turn.chooser().choose(muscle, under_way.position, night=turn.night())
    return under_way.position if other else None


def ask_what_meant(turn: Turn) -> Reply:
    """Nothing is in hand that it could mean: one question."""
    return fallback.what_now(turn, "what-was-meant")


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
