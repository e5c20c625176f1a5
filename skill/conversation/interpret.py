"""From a turn to an act: what the listener means, by the pending question, the intent, its slots, or the sentence itself."""

from collections.abc import Mapping

from skill.coaching.relief_rounds import UNKNOWN_MUSCLE
from skill.conversation import (
    by_utterance_kind,
    facts_told,
    in_context,
    in_hand,
    not_understood,
    told_in_cramp,
    training_days,
)
from skill.conversation.before_deleting import deletes, is_plain_yes, of_what_was_told
from skill.conversation.correcting import amended_in_words, read_correction, read_side_of_limb
from skill.conversation.cramp import asked_to_breathe, is_told_besides, on_with_cramp
from skill.conversation.diary import notes
from skill.conversation.free_words import free_words
from skill.conversation.intent_readers import NAMING_INTENTS, READERS
from skill.conversation.preferences import wished_pace
from skill.conversation.readers import Readers
from skill.conversation.reminders import told_in_words
from skill.conversation.replies_in_words import FEW_WORDS, reply_in_words
from skill.conversation.reply_acts import labelled, replied
from skill.conversation.stretches import coached_in_words, named_as_one, not_asked_for
from skill.conversation.stretches.adjusting import resized_in_words
from skill.conversation.stretches.gentler import read_limit
from skill.conversation.stretches.requests import fitting
from skill.conversation.stretches.requests_in_words import asked_in_words
from skill.conversation.thresholds import CERTAIN, CLEAR_IN_CONTEXT
from skill.conversation.warnings import follow_through, put_off
from skill.knowledge.content import topic_of
from skill.knowledge.grammar import SAID_ALONE
from skill.knowledge.locale import Utterances
from skill.runtime.guard import USER_EVENT
from skill.turn.acts import (
    YES_OR_NO,
    Act,
    Amend,
    Ask,
    AskAgain,
    AskOfStretch,
    AskOfTopic,
    Begin,
    CheckSign,
    Correct,
    Eased,
    Explain,
    FollowThrough,
    NoCramp,
    NoneWished,
    NotHeard,
    NotKnown,
    PermissionAnswered,
    Settle,
    StretchFor,
    WarnAgain,
    Welcome,
)
from skill.turn.pending.coaching import NextClip
from skill.turn.pending.drafts import DraftPending, EntryDraft
from skill.turn.pending.question import TELL_THEM, ReplyKind, reply_to
from skill.turn.pending.warnings import JUST_WARNED, IsItHappening
from skill.turn.place import (
    CHANGE_REMINDER,
    DIARY_SUMMARY,
    HOW_LONG_IT_LASTS,
    HURTS,
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
    TIME_LEFT,
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
    act = _meant_in_cramp(turn, read(readers, turn))
    if act == Begin(RELIEF) and _has_none(readers, turn):
        return NoCramp()
    if act == Begin(RELIEF) and _cries_out(turn):
        act = Begin(HURTS)
    if isinstance(act, Eased) and _goes_on(turn):
        act = reply_to(turn.pending, ReplyKind.NOT_EASED)  # "aye, it's cramping the noo"
    act = on_with_cramp(readers, turn, act)
    act = of_what_was_told(turn, not_asked_for.instead(turn, act) or _not_noted(turn, act) or act)
    if deletes(turn, act) and not is_plain_yes(readers, turn):
        return AskAgain(YES_OR_NO)
    if act == Begin(NOTE_CRAMP) and _waits_to_be_noted(turn):
        return replied(turn, ReplyKind.YES)
    if (draft := _goes_back_to(turn, act)) is not None:
        return Ask(draft)
    if isinstance(turn.pending, IsItHappening) and act == AskAgain(YES_OR_NO):
        taken_for = turn.pending.missed_as(turn.session.misses, heard=True)
        return reply_to(turn.pending, taken_for) if taken_for else act
    if isinstance(act, NotHeard | NotKnown):
        act = not_understood.read(readers, turn, act)
    return put_off.instead(readers, turn, act)


def _cries_out(turn: Turn) -> bool:
    """Whether nothing but "ow" is said in a stretch: that hurts, and a cramp would be told by more."""
    words = turn.utterance.text.split()
    return turn.place.coached is not None and bool(words) and turn.language.cries.issuperset(words)


def _goes_back_to(turn: Turn, act: Act) -> DraftPending | None:
    """The draft below a warning that is named, and not changed: "write it down anyway"; it is read back."""
    draft = turn.waiting
    if not isinstance(draft, DraftPending) or not isinstance(turn.pending, JUST_WARNED) or not turn.names(draft):
        return None
    return None if isinstance(act, Amend | Correct | FollowThrough | CheckSign | WarnAgain) else draft


def _not_noted(turn: Turn, act: Act) -> Act | None:
    """What is done in place of noting a cramp that is not to be noted: "don't write it down"."""
    notes_it = act == Begin(NOTE_CRAMP) or (isinstance(act, Settle) and act.draft.only_adds)
    if not notes_it or not notes.refuses(turn):
        return None
    return reply_to(turn.pending, ReplyKind.NOT_NOW) if isinstance(turn.pending, EntryDraft) else NoneWished()


def _meant_in_cramp(turn: Turn, act: Act) -> Act:
    """What an act is in a cramp: "how long does this go on" is asked of the cramp, and no stretch is begun."""
    if act == Begin(TIME_LEFT) and turn.place.relief and turn.library.answer(HOW_LONG_IT_LASTS):
        return Begin(HOW_LONG_IT_LASTS)
    return Begin(RELIEF) if _leaves_a_cramp(turn, act) else act


def _goes_on(turn: Turn) -> bool:
    """Whether a sentence in a cramp says that it cramps, and not that it is gone."""
    told = turn.language.told_of_body(turn.utterance.text)
    return told.just_now and not told.gone


def _has_none(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence says that there is no cramp, and tells of none: "I do not have a cramp" begins no help."""
    if turn.place.relief or turn.said_slots.muscle or not turn.utterance.is_open:
        return False
    report = readers.sign_rules.report(turn.utterance.text)
    return A_CRAMP in {hit.label for hit in report.denied} and A_CRAMP not in report.concepts()


def _leaves_a_cramp(turn: Turn, act: Act) -> bool:
    """Whether a muscle or position told in a cramp, or to our question about one, was read as a wish for a stretch.

    "Mm, the hamstring" and "I'm in bed, can't stand up" tell where it is, and how somebody lies; a stretch is asked for by name.
    """
    stretches = isinstance(act, StretchFor) or (isinstance(act, Begin) and act.label in turn.library.stretches)
    return turn.about_cramp and stretches and not (turn.said_slots.stretching or turn.said_slots.plan)


def _waits_to_be_noted(turn: Turn) -> bool:
    """Whether "aye, put it down" is said of an entry that is read back, and tells nothing more of it."""
    draft, text = turn.pending, turn.utterance.text
    more = (
        len(text.split()) > FEW_WORDS
        or turn.named("Muscle", text)
        or notes.is_under_way(turn)
        or notes.tells_of_cramp(turn)
    )
    return isinstance(draft, EntryDraft) and draft.is_complete and draft.only_adds and not more


def read(readers: Readers, turn: Turn) -> Act:
    """Read a turn by its words and its intent; NotHeard, NotKnown or NameBack where that says nothing that is known."""
    turn = follow_through.as_asked(readers, turn)
    return follow_through.read(readers, turn) or _read(readers, turn)


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
    if isinstance(turn.pending, DraftPending) and by_utterance_kind.refusal(readers, turn) >= CERTAIN:
        return True  # "nah, leave it, I'm up at five anyway"
    reading = readers.replies.read(turn.utterance.text)
    return reading is not None and reading.kind in (ReplyKind.EASED, ReplyKind.UNDO) and not reading.rest


def _in_hand(readers: Readers, turn: Turn, *, of_stretch: bool = False) -> Act | None:
    """Read a question about the stretch or the topic in hand, before anything new is searched for.

    ``of_stretch`` leaves topics out: "why does this help" asks of a stretch under way before it may be a reply.
    """
    act = in_hand.read(readers, turn) if turn.utterance.text else None
    if act is None and not of_stretch and in_hand.is_of_nothing(readers, turn):
        return NotKnown(None)
    if of_stretch:
        return act if isinstance(act, AskOfStretch) and turn.place.coached else None
    if isinstance(act, AskOfTopic) and act.question != in_hand.STOP_TAKING:
        return None if _is_of_something_else(readers, turn, act.topic) else in_context.of_topic(readers, turn, act)
    return act


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


A_CRAMP = "cramp"
"""The concept of a cramp."""
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
