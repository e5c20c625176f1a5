"""Corrections: "no, I meant the right one", "not the hamstring, the calf", "I said thirteen".

What was said is read here; `corrected.py` does the last act again with that piece replaced.
"""

from skill.coaching.relief_rounds import FOOT
from skill.conversation.diary import entry_details, entry_words, only_of_entry
from skill.conversation.in_hand import muscle_in_hand
from skill.conversation.open_question.reply_acts import misheard
from skill.conversation.readers import Readers
from skill.conversation.reminders import drafting, said_times
from skill.conversation.thresholds import MAYBE_ELSE, SURELY_ELSE
from skill.conversation.warnings.session_signs import TELLS_A_CRAMP
from skill.conversation.warnings.sign_location import OF_A_LEG
from skill.diary.past_times import NOW
from skill.knowledge.known_ids import CORRECT_ENTRY
from skill.knowledge.stretches import OTHER_SIDE
from skill.language.text import tokenise
from skill.turn.acts import Act, AskWhatMeant, Begin, Correct
from skill.turn.pending.answers import FollowUp, TellMore
from skill.turn.pending.drafts import Amend, DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.place import RELIEF, SET_PREFERENCE, SWITCH_SIDE
from skill.turn.turn import Turn
from skill.understanding.corrections import Correction
from skill.understanding.questions import Found
from skill.understanding.reply_kinds import ReplyKind

MOST_WORDS = 5
"""A longer sentence is no piece of a draft alone."""
LONGEST_TOLD = 600
"""Seconds: what lasts longer is no hold that anybody wishes: "I've done twelve hours on the ward"."""
BARE_PIECE = 3
"""Words of a piece that says nothing alone: "the right one"."""


def amended_in_words(turn: Turn) -> Act | None:
    """Read a few words as what a draft still lacks: "half past nine", "only on weekdays", "about two minutes"."""
    text, draft = turn.utterance.text, turn.pending
    if not isinstance(draft, DraftPending) or not turn.utterance.is_open or len(text.split()) > MOST_WORDS:
        return None
    if turn.language.questions.begins_as_question(text) or entry_details.is_under_way(turn):
        return None
    said = said_times.says_when(turn) if isinstance(draft, ReminderDraft) else entry_details.tells_of_cramp(turn)
    return Amend(draft) if said else None


def read_correction(readers: Readers, turn: Turn) -> Act | None:
    """Read what was said as a correction of what is in hand; None where it is none,
    or corrects nothing that there is.
    """
    utterance = turn.utterance
    if not (utterance.is_open or turn.intent == CORRECT_ENTRY):
        return None
    if readers.corrections.is_other_leg(utterance.text) and (other := _other_leg(turn)):
        return other
    found = readers.corrections.read(utterance.text)
    if found is None and turn.intent == CORRECT_ENTRY:
        found = Correction(utterance.text, plainly=False)
    if found is None or (isinstance(turn.pending, CrampingNow) and not found.cued):
        return None  # "no, it's not tight now", to the question about a cramp, puts nothing right
    if not found.meant:
        return AskWhatMeant() if found.plainly else None
    return _corrected(readers, turn, found)


def _other_leg(turn: Turn) -> Act | None:
    """Take "wrong leg" for the other one of what is in hand; where no leg was told, ask which it should be."""
    draft, coached, relief = draft_in_hand(turn), turn.place.coached, turn.place.relief
    if isinstance(draft, EntryDraft):
        side = OTHER_SIDE.get(entry_words.reopened(turn, draft).draft.entry.side or "")
        return Correct(side=side) if side else AskWhatMeant()
    if relief and draft is None:
        return Correct(
            muscle=relief.muscle, side=OTHER_SIDE.get(relief.side or "")
        )  # the other leg is helped as this one is, from the beginning
    if coached is None or draft:
        return None
    side = OTHER_SIDE.get(coached.side or "")
    return Correct(side=side) if side else Begin(SWITCH_SIDE)


def read_pieces(readers: Readers, turn: Turn) -> Act | None:
    """Read the pieces that a sentence names of what is in hand, where it is known to correct;
    None where it has no such piece.

    Where it says what was wrong as well, only what should be counts.
    """
    found = readers.corrections.read(turn.utterance.text)
    *_, last = turn.language.requests.self_corrections.split(turn.utterance.text)  # "the left one, no sorry, the right"
    meant = found.meant if found and found.not_meant else last.strip() or turn.utterance.text
    act = Correct() if found is None and misheard(turn) else _pieces(turn, meant)  # "I didn't say thirty"
    if _has_place(turn, act):
        return act
    draft = draft_in_hand(turn)
    told = isinstance(draft, EntryDraft) and entry_details.tells_length(turn, meant)
    return Amend(draft) if draft and told else None  # "about four it was, no, five, the milk had come"


def _corrected(readers: Readers, turn: Turn, found: Correction) -> Act | None:
    act = _pieces(turn, found.meant)
    now = act.when == NOW or turn.language.diary.bad_now.search(turn.written)
    of_now = now and isinstance(draft_in_hand(turn), EntryDraft)
    if of_now or (not found.cued and _is_a_cramp(readers, turn)):
        return Begin(RELIEF)  # "a cramp in my calf right now" puts none of last night right
    if whole := _told_with_more_around(turn, found):
        return Amend(whole)
    if _has_place(turn, act):
        return act
    draft = draft_in_hand(turn)
    is_of_it = found.cued or found.plainly or draft == turn.pending or only_of_entry.tells_nothing_else(turn)
    if isinstance(draft, EntryDraft) and is_of_it and entry_details.tells_length(turn, found.meant):
        return Amend(draft)  # "i said ten minutes", and not "and I had wine the night before" once it is noted
    if isinstance(draft, EntryDraft) and entry_details.tells_of_cramp(turn):
        return None  # "it was at four", "it lasted ten minutes": the entry takes such slots as they are
    bare = found.plainly and not act.muscle and len(found.meant.split()) <= BARE_PIECE
    lost = (bare and act != Correct()) or _takes_back_a_question(readers, turn, found)
    return _something_else(readers, turn, found) or (AskWhatMeant() if lost else None)


def _told_with_more_around(turn: Turn, found: Correction) -> DraftPending | None:
    """The draft that takes a correction's words for the clock with those around them: "I said half nine", and
    "nah, about four in the morning", of which a number alone would lose the half of the day.
    """
    if found.not_meant:
        return None
    reminder = drafting.in_hand(turn)
    if reminder and turn.language.reminders.schedule(found.meant).says_anything:
        return reminder
    draft = draft_in_hand(turn)
    by_night = turn.language.diary.in_the_night.search(found.meant)  # which names no night: the hour stays
    return draft if isinstance(draft, EntryDraft) and (by_night or entry_details.tells_half(turn)) else None


def _takes_back_a_question(readers: Readers, turn: Turn, found: Correction) -> bool:
    """Whether "no, I meant in the day" is said of an answer:
    it is no reply to "want to hear more?", and closes nothing.
    """
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
    if turn.place.coached is None or turn.intent == CORRECT_ENTRY:
        return False
    told = readers.sign_rules.concepts(turn.utterance.text)
    names_it = told & (TELLS_A_CRAMP | OF_A_LEG) or turn.said_slots.muscle  # "oh shoot, the bus is here" names neither
    return bool(names_it) and readers.finds_cramp(turn, turn.utterance.text, SURELY_ELSE)


def _pieces(turn: Turn, meant: str) -> Correct:
    """Find what was meant: a leg, a muscle, a time, days, a length, how often, or a number."""
    meant = turn.language.diary.denies_side.sub(" , ", turn.language.requests.said_once(meant))
    said = turn.slot_reader.read(meant)
    seconds, numbers = said.hold or said.time, list(turn.language.requests.bare_numbers(meant))
    words = turn.language.sentences.words(meant)
    side = turn.named("Side", meant) or turn.named("Side", " ".join(words))  # "the left's tight"
    # "dead on my feet" names none
    muscle = _other_side_of_limb(turn, meant) or turn.named("Muscle", turn.slot_reader.without_positions(meant))
    # one is too often none ("the right one"), and ten of "ten minutes" and "ten times" is no hour
    alone = len(numbers) == 1 and numbers[0] > 1 and said.repetitions is None and seconds in (None, *numbers)
    return Correct(
        side=side,
        muscle=None if side and muscle == FOOT and _is_of_no_foot(turn) else muscle,
        when=turn.named("When", meant),
        recurrence=turn.named("Recurrence", meant),
        seconds=seconds,
        repetitions=said.repetitions,
        in_sets=said.in_sets,
        number=numbers[0] if alone else said.number if said.in_sets else None,
    )


def _is_of_no_foot(turn: Turn) -> bool:
    """Whether another muscle than the foot is stretched: there "the left foot" tells a side, and no other stretch."""
    return turn.place.coached is not None and draft_in_hand(turn) is None and muscle_in_hand(turn) != FOOT


def _other_side_of_limb(turn: Turn, text: str) -> str | None:
    """The muscle across from the one in hand, where a few words say front or back:
    "the back of it", "no, the front".
    """
    language = turn.language
    text = turn.slot_reader.without_positions(text)  # "on my back" is a position
    meant = language.requests.other_than.sub(" ", text)  # "not the front, the back"
    words = tokenise(meant, apostrophes=True)
    named = [word for word in words if word in language.requests.limb_sides]
    if language.stretches.goes_back.search(text):
        return None
    around = (
        set(words)
        - language.requests.limb_sides.keys()
        - language.requests.limb_words
        - language.requests.request_words
    )
    if turn.place.relief:
        around -= language.cramps.body_words
    by_name = None if turn.place.relief else turn.named("Muscle", meant)
    if not named or around or by_name not in (None, muscle_in_hand(turn)):
        return None  # "front of thigh" is the name of a muscle
    muscle = turn.place.relief.muscle if turn.place.relief else muscle_in_hand(turn)
    return turn.language.requests.limb_sides[named[-1]].get(muscle) if muscle else None


def read_side_of_limb(turn: Turn) -> Act | None:
    """Read "the front bit" and "back of it I meant" while a stretch is in hand, or in a cramp."""
    in_hand = turn.place.is_under_way and not isinstance(turn.pending, DraftPending)
    muscle = _other_side_of_limb(turn, turn.utterance.text) if turn.utterance.is_open and in_hand else None
    return Correct(muscle=muscle) if muscle else None


def _has_place(turn: Turn, act: Correct) -> bool:
    """Whether what is in hand has such a piece."""
    draft = draft_in_hand(turn)
    if isinstance(draft, ReminderDraft):
        return bool(act.recurrence or act.number)
    if draft is None and is_wished(turn):
        return bool(act.side in OTHER_SIDE or act.seconds or act.repetitions or act.number)
    if isinstance(draft, EntryDraft):
        an_hour = act.number and not draft.draft.moment.is_vague  # "no, it was four", of one noted at three
        return bool(act.side or act.muscle or act.when or an_hour)
    if turn.place.relief:
        return bool(act.muscle or act.side)  # the other leg is helped as this one is
    holds = (act.seconds or 0) <= LONGEST_TOLD
    return turn.place.coached is not None and bool(
        act.side or act.muscle or (act.seconds and holds) or act.repetitions or act.number
    )


def draft_in_hand(turn: Turn) -> DraftPending | None:
    """The draft that is open; where no stretch or cramp is under way, the one that was done last."""
    open_draft = turn.draft(EntryDraft) or turn.draft(ReminderDraft)
    return open_draft or (None if turn.place.is_under_way else turn.settled_in_hand)


def is_wished(turn: Turn) -> bool:
    """Whether what was said last is that a wish is remembered: "always start with my right leg"."""
    return turn.place.id == SET_PREFERENCE and turn.place.relief is None
