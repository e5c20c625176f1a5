"""From a turn to an act: what the listener means, by the pending question, the intent, its slots, or the sentence itself."""

from collections.abc import Mapping

from skill.coaching.relief_rounds import UNKNOWN_MUSCLE
from skill.conversation import (
    by_utterance_kind,
    checked_act,
    facts_told,
    in_context,
    in_hand,
    told_in_cramp,
    training_days,
)
from skill.conversation.correcting import amended_in_words, read_correction, read_side_of_limb
from skill.conversation.cramp import asked_to_breathe, is_told_besides
from skill.conversation.diary import notes
from skill.conversation.free_words import free_words
from skill.conversation.intent_readers import NAMING_INTENTS, READERS
from skill.conversation.preferences import wished_pace
from skill.conversation.readers import Readers
from skill.conversation.reminders import told_in_words
from skill.conversation.replies_in_words import FEW_WORDS, reply_in_words
from skill.conversation.reply_acts import labelled, replied
from skill.conversation.stretches import coached_in_words, named_as_one
from skill.conversation.stretches.adjusting import resized_in_words
from skill.conversation.stretches.gentler import read_limit
from skill.conversation.stretches.requests import fitting
from skill.conversation.stretches.requests_in_words import asked_in_words
from skill.conversation.thresholds import CERTAIN, CLEAR_IN_CONTEXT
from skill.conversation.warnings import cannot_tell, follow_through
from skill.knowledge.content import topic_of
from skill.knowledge.grammar import SAID_ALONE
from skill.knowledge.locale import Utterances
from skill.runtime.guard import USER_EVENT
from skill.turn.acts import (
    Act,
    Ask,
    AskOfStretch,
    AskOfTopic,
    Begin,
    Correct,
    Explain,
    FollowThrough,
    NotHeard,
    NotKnown,
    PermissionAnswered,
    Welcome,
)
from skill.turn.pending.coaching import NextClip
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import TELL_THEM, ReplyKind
from skill.turn.place import (
    CHANGE_REMINDER,
    DIARY_SUMMARY,
    NEXT,
    NOTE_CRAMP,
    PAUSE,
    POSSIBLE_AGAIN,
    READY,
    RELIEF,
    REPEAT,
    RESUME,
    REVIEWED,
    SAFETY,
    SAY_SHORTER,
    SET_PREFERENCE,
    STOP,
    VOICE,
    WHAT_TO_DO,
)
from skill.turn.turn import Turn
from skill.understanding.questions import Found

NEXT_CLIP = "next-clip"
"""What a document raises when its clip is over and another follows."""
PRESSED = (PAUSE, NEXT, RESUME, REPEAT, STOP, READY, TELL_THEM)
"""What buttons raise besides replies: labels of what the words mean, and what is asked after a warning."""

REPLIES: Mapping[str, ReplyKind] = {
    "AMAZON.YesIntent": ReplyKind.YES,
    "AMAZON.NoIntent": ReplyKind.NO,
    "WorseIntent": ReplyKind.WORSE,
    "ThanksIntent": ReplyKind.THANKS,
    "TellMoreIntent": ReplyKind.MORE,
}
"""Intents that are replies to the pending question, and carry no words."""
TOUCHED: Mapping[str, ReplyKind] = {
    "yes": ReplyKind.YES,
    "no": ReplyKind.NO,
    "first": ReplyKind.FIRST,
    "second": ReplyKind.SECOND,
    NEXT_CLIP: ReplyKind.YES,
}
"""What buttons raise that are replies, and what a document raises by itself."""
ACTS: Mapping[str, Act] = {
    "LaunchRequest": Welcome(),
    "Connections.Response": PermissionAnswered(),
    "SayShorterIntent": Begin(SAY_SHORTER),
    "AskSafetyIntent": Begin(SAFETY),
    "AskReviewedIntent": Begin(REVIEWED),
    "AskWhatToDoIntent": Begin(WHAT_TO_DO),
    "ChangeReminderIntent": Begin(CHANGE_REMINDER),
    "SetVoiceIntent": Begin(VOICE),
    "DropLimitationIntent": Begin(POSSIBLE_AGAIN),
    "ExplainStretchIntent": Explain(),
    "AMAZON.FallbackIntent": NotHeard(),
}
"""Requests and intents that mean one act, whatever their slots hold: those are read when it is carried out."""


def interpret(readers: Readers, turn: Turn) -> Act:
    """Decide what to do. Warning signs have been looked for before."""
    return checked_act.check(readers, turn, read(readers, turn))


def read(readers: Readers, turn: Turn) -> Act:
    """Read a turn by its words and its intent; NotHeard, NotKnown or NameBack where that says nothing that is known."""
    turn = follow_through.as_asked(readers, turn)
    return cannot_tell.read(readers, turn) or follow_through.read(readers, turn) or _read(readers, turn)


def _read(readers: Readers, turn: Turn) -> Act:
    if turn.intent == USER_EVENT:
        return _touched(turn, turn.touched or "")
    if turn.intent in REPLIES:
        return replied(turn, REPLIES[turn.intent])
    if facts_told.has_a_cramp(readers, turn):
        return Begin(RELIEF)
    return (
        told_in_cramp.read(turn)
        or read_limit(turn)
        or by_utterance_kind.cramp_now(readers, turn)
        or told_in_words.read_question(turn)
        or told_in_words.read_time_or_days(readers, turn)
        or coached_in_words.read(turn)
        or training_days.read(turn)
        or asked_to_breathe(turn)
        or told_in_words.read_mistake(turn)
        or notes.read_mistake(turn)
        or (None if _puts_nothing_right(readers, turn) else _put_right(readers, turn))
        or _pace_wish(readers, turn)
        or reply_in_words(readers, turn)
        or facts_told.read(turn)
        or _in_hand(readers, turn)
        or (resized_in_words(turn) or in_hand.in_other_position(turn) if turn.utterance.is_open else None)
        or by_utterance_kind.read(readers, turn)
        or _meant(readers, turn)
    )


def _put_right(readers: Readers, turn: Turn) -> Act | None:
    """Read what adds to what is in hand, or puts it right, before it may be a reply."""
    return (
        notes.read_report(turn)
        or read_side_of_limb(turn)
        or _side_alone(turn)
        or _in_hand(readers, turn, of_stretch=True)  # "I can't feel it in my calf" puts nothing right
        or named_as_one.read(turn)
        or read_correction(readers, turn)
        or facts_told.read_drop(readers, turn)
        or _denial(readers, turn)
        or amended_in_words(turn)
        or _where_it_cramps(turn)
    )


def _side_alone(turn: Turn) -> Act | None:
    """Read "right leg first, please" and "now do the right" as the leg to stretch; "right" alone agrees."""
    asked = turn.said_slots
    more = asked.muscle or asked.plan or asked.position or asked.hold or asked.whole or asked.time or asked.repetitions
    if turn.place.coached is None or not turn.utterance.is_open or isinstance(turn.pending, DraftPending):
        return None
    alone = asked.bare and asked.side and not more and " " in turn.utterance.text
    return Correct(side=asked.side) if alone else None


def _pace_wish(readers: Readers, turn: Turn) -> Act | None:
    """Read a wish that the count waits for "ready", or no more; "wait till i'm ready" alone needs a moment."""
    waits_for_something = turn.place.relief is not None or isinstance(turn.pending, DraftPending)
    if waits_for_something or turn.said_slots.plan or turn.said_slots.muscle or wished_pace(turn) is None:
        return None
    reading = readers.replies.read(turn.utterance.text)
    needs_a_moment = reading is not None and reading.kind is ReplyKind.NOT_READY and not reading.rest
    return None if needs_a_moment else Begin(SET_PREFERENCE)


def _denial(readers: Readers, turn: Turn) -> Act | None:
    """Read a sentence that takes a fact back, unless it agrees as well: "I'm up, go for it"."""
    reading = readers.replies.read(turn.utterance.text) if turn.utterance.text else None
    return None if reading and reading.kind in AGREES else facts_told.read_denial(turn)


def _puts_nothing_right(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence only says how the cramp is, or refuses a draft or takes it back: nothing of it belongs into what waits."""
    if turn.place.relief and turn.language.overtaken.match(turn.utterance.text):
        return True  # "it was but now it's not" puts nothing right
    if not (isinstance(turn.pending, DraftPending) or turn.settled) or not turn.utterance.text:
        return False
    long = len(turn.utterance.text.split()) > FEW_WORDS  # "another time" is a piece
    if isinstance(turn.pending, DraftPending) and long and by_utterance_kind.refusal(readers, turn) >= CERTAIN:
        return True  # "nah, leave it, I'm up at five anyway"
    reading = readers.replies.read(turn.utterance.text)
    return reading is not None and reading.kind in (ReplyKind.EASED, ReplyKind.UNDO) and not reading.rest


def _in_hand(readers: Readers, turn: Turn, *, of_stretch: bool = False) -> Act | None:
    """Read a question about the stretch or the topic in hand, before anything new is searched for.

    ``of_stretch`` leaves topics out: "why does this help" asks of a stretch under way before it may be a reply.
    """
    act = in_hand.read(readers, turn) if turn.utterance.text else None
    if act is None and not of_stretch and in_hand.is_of_nothing(readers, turn):
        return _asks_for_help(readers, turn) or NotKnown(None)
    if of_stretch:
        return act if isinstance(act, AskOfStretch) and turn.place.coached else None
    if isinstance(act, AskOfTopic) and act.question != in_hand.STOP_TAKING:
        return None if _is_of_something_else(readers, turn, act.topic) else in_context.of_topic(readers, turn, act)
    return act


def _asks_for_help(readers: Readers, turn: Turn) -> Act | None:
    """Whether "what do I do" may be said in a cramp: to the question about one it is, else it is asked."""
    if RELIEF not in readers.understand(turn, turn.utterance.text).labels:
        return None
    return Begin(RELIEF) if isinstance(turn.pending, CrampingNow) else Ask(CrampingNow(), after_no=False)


def _is_of_something_else(readers: Readers, turn: Turn, topic: str) -> bool:
    """Whether a question that may be asked of a topic surely is of something else: "can you do some stretches with me"."""
    found = readers.understand(turn, turn.utterance.text)
    return isinstance(found, Found) and found.score >= CLEAR_IN_CONTEXT and topic_of(found.label) != topic


def _meant(readers: Readers, turn: Turn) -> Act:
    """Read a turn that is no reply. An intent acts only where its slots hold known values; else its sentence is read."""
    if is_told_besides(readers, turn):
        return Begin(RELIEF)
    utterances = turn.library.utterances.get(turn.intent)
    if utterances is None or (utterances.slots and not turn.slots):
        return _unfilled(readers, turn, utterances)
    if (turn.utterance.is_open or "subject" in turn.slots) and turn.intent not in NAMING_INTENTS:
        return asked_in_words(readers, turn) or resized_in_words(turn) or _question(readers, turn)
    if turn.intent in ACTS:
        return ACTS[turn.intent]
    if turn.intent in READERS:
        return asked_in_words(readers, turn) or READERS[turn.intent](readers, turn)
    return labelled(turn, fitting(turn, utterances.label)) if utterances.label else NotHeard()


def _unfilled(readers: Readers, turn: Turn, utterances: Utterances | None) -> Act:
    """An intent whose slots are all empty: a sample without slots was said, or nothing came through in a slot."""
    if utterances and not any("{" not in sample for sample in utterances.samples):
        return NotHeard()
    if utterances is None or turn.intent in ACTS:
        return ACTS.get(turn.intent, NotHeard())
    if turn.intent in READERS:
        return READERS[turn.intent](readers, turn)
    return labelled(turn, fitting(turn, utterances.label)) if utterances.label else NotHeard()


def _where_it_cramps(turn: Turn) -> Act | None:
    """Read a few words that name a muscle where it was asked for, whatever is around it: "shin i think"."""
    relief, text = turn.place.relief, turn.utterance.text
    if relief is None or relief.muscle != UNKNOWN_MUSCLE or len(text.split()) > MUSCLE_WORDS:
        return None
    if turn.utterance.is_open and turn.said_slots.bare and turn.said_slots.side and " " in text:
        return Begin(RELIEF)  # "both legs" is where it is, too
    return Begin(RELIEF) if turn.utterance.is_open and turn.named("Muscle", text) else None


PART_OF_DAY = f"{SAID_ALONE}dayhalf."
"""Before "morning" or "evening" alone: it answers a question, or greets, and begins no routine."""
MUSCLE_WORDS = 8
"""A longer sentence that names a muscle may tell something else of it."""
AGREES = frozenset({ReplyKind.YES, ReplyKind.OKAY, ReplyKind.GO_ON, ReplyKind.READY})


def is_due(turn: Turn) -> bool:
    """Whether a request does anything now: a screen raises what it likes, the next clip only after one that was heard."""
    if turn.intent != USER_EVENT:
        return True
    if turn.touched == NEXT_CLIP:
        return isinstance(turn.pending, NextClip)
    if turn.touched == TELL_THEM:
        return turn.session.warned is not None
    return turn.touched in (*TOUCHED, *PRESSED)


def _touched(turn: Turn, event: str) -> Act:
    if event == TELL_THEM:
        return FollowThrough(follow_through.SAY_TO_THEM)
    return replied(turn, TOUCHED[event]) if event in TOUCHED else labelled(turn, event)


def _question(readers: Readers, turn: Turn) -> Act:
    """ "Why do I get night cramps?" and everything else that carries free words."""
    if turn.language.asks_of_row.search(turn.utterance.text):
        return Begin(DIARY_SUMMARY)
    if (turn.slot_id("topic") or "").startswith(PART_OF_DAY):
        return NotHeard()
    act = _known(turn) or in_context.read(readers, turn) or free_words(readers, turn, turn.utterance.text)
    if isinstance(act, NotKnown) and turn.diary:
        found = readers.understand(turn, notes.without_details(turn))
        return Begin(found.label) if isinstance(found, Found) and found.label == NOTE_CRAMP else act
    types = turn.library.slot_types_of(turn.intent)
    if any(turn.named(types.get(name, ""), word.text) for name, word in turn.slots.items()):
        return act
    if turn.utterance.unresolved and act == _own_act(turn):
        alone = free_words(readers, turn, " ".join(word.text for word in turn.slots.values()))
        return act if act == alone else NotKnown(None)  # else the carrier alone would say so: "count banana"
    return act


def _known(turn: Turn) -> Act | None:
    """What a whole sentence that Alexa knows, or the subject that it names, asks for; replies have been read by then."""
    known = turn.slot_id("topic") or turn.slot_id("subject") or ""
    if turn.library.answer(known):
        return Begin(known)
    return labelled(turn, fitting(turn, known)) if known in turn.library.labels else None


def _own_act(turn: Turn) -> Act | None:
    """What the intent does when its slots are known."""
    said = turn.library.utterances.get(turn.intent)
    return Begin(said.label) if said and said.label else ACTS.get(turn.intent)
