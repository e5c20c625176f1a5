"""What an act comes to in a cramp: only what says so ends the help, and what is told of the situation keeps it going.

Nothing that is told there is called outside: a dog on the legs,
somebody who cries and a heart that is weak are of the cramp.
"""

from skill.conversation.cramps import cramp
from skill.conversation.cramps.cramp_denied import whether_it_cramps
from skill.conversation.cramps.where_it_cramps import is_place_alone
from skill.conversation.open_question.refusals import says_goodbye
from skill.conversation.readers import Readers
from skill.conversation.thresholds import SURELY_FOUND, WORDS_OF_NOW
from skill.knowledge.known_ids import ANOTHER_ONE
from skill.turn.acts import Act, Apologize, AskAgain, Begin, GladToHear, NotKnown
from skill.turn.cramp_acts import Eased, NextRound, NoCramp
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import BackToSleep, CheckIn, CrampingNow, OneMoreRound
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.place import COUNT_STYLE, RELIEF, RELIEF_EASED, STOP
from skill.turn.stretch_acts import AnotherStretch, OfferAnother
from skill.turn.turn import Turn
from skill.understanding.replies import Reading

IDLE = (WhatNow, FollowUp, TellMore, Offer, CrampingNow, BackToSleep)
"""Questions that a cramp that begins goes before, whatever it resembles."""
EASES = Reading(ReplyKind.EASED)
IN_PAIN_FROM = 0.6
"""Score from which a complaint tells of a cramp, too: "this is rubbish, my leg is killing me"."""


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what is done in place of an act where a cramp is helped with, or where one begins."""
    if not turn.utterance.is_open or not turn.utterance.text:
        return act
    if turn.place.relief is None:
        return _where_none_is(readers, turn, act)
    half = turn.language.cramps.eases_by_half.match(_said(turn)) is not None
    if half and isinstance(act, Eased | NextRound):
        return NextRound(
            tells_sign=cramp.sign_is_due(turn)
        )  # it is held on, whatever was asked in between, and asked nothing
    if isinstance(act, AskAgain | NotKnown | NextRound) and says_goodbye(turn):
        return Begin(STOP)  # "no thank you love, night night"
    return _in_it(readers, turn, act) if isinstance(turn.pending, CheckIn | OneMoreRound) else act


def _in_it(readers: Readers, turn: Turn, act: Act) -> Act:
    """What is said to "is it easing?" that only ends, only tells, or only counts."""
    language, said = turn.language, _said(turn)
    if language.cramps.not_hurt.match(said) and isinstance(act, Eased | NextRound | NotKnown | AskAgain):
        return GladToHear()  # "no, I've not hurt myself" says nothing of the cramp
    over = act == Begin(STOP) and _stops_as_it_is_gone(turn)
    if over or language.cramps.did_it.match(said) or language.cramps.on_its_way_out.match(said):
        return Eased()
    if act == Begin(STOP) and not (language.cramps.ends_help.search(said) or says_goodbye(turn)):
        return AskAgain()  # "sorry I was rude"
    if isinstance(act, NextRound) and turn.said_slots.style and language.wishes.of_counting.search(said):
        return Begin(COUNT_STYLE)  # "no, don't count"
    half = language.cramps.eases_by_half.match(said) or language.cramps.it_begins.match(said)
    wants_help = (act == Begin(STOP) or isinstance(act, Eased)) and language.cramps.help_me.search(said)
    if isinstance(act, Eased) and not _says_that_it_eases(readers, turn):
        # "yeah, I'm stood against a barrier" tells how one is; "yes, right now" is of the cramp
        return Begin(RELIEF) if _tells_how_one_is(readers, turn) else AskAgain()
    goes_on = half or wants_help or _only_tells(readers, turn, act)
    return reply_to(turn.pending, ReplyKind.NOT_EASED) if goes_on else act


def _stops_as_it_is_gone(turn: Turn) -> bool:
    """Whether a stop says that the cramp has gone: "stop, stop, it's gone"; a goodbye ends all the same."""
    told = turn.language.cramps.told_of_body(turn.utterance.text)
    is_there = told.still or told.just_now or turn.said_slots.muscle  # "stop, my calf's gone"
    return (told.gone or told.let_go) and not is_there and not says_goodbye(turn)


def _says_that_it_eases(readers: Readers, turn: Turn) -> bool:
    """Whether a word of ease is said, or a yes or thanks that is not of the cramp.

    No likeness to what others say of ease ends the help ("it's contracted"), nor does "yes, I do".
    """
    text, cramps = turn.utterance.text, turn.language.cramps
    if readers.replies.read(text) == EASES or turn.language.moment.well_behind_no.match(turn.written):
        return True
    if _tells_how_one_is(readers, turn):
        return False
    told, reading = cramps.told_of_body(text), readers.replies.read(text, loosely=True)
    if told.gone or told.let_go or told.earlier or cramps.word_of_ease.search(turn.written):
        return True
    return reading is not None and not cramps.has_it_yes.fullmatch(turn.written)


def _tells_how_one_is(readers: Readers, turn: Turn) -> bool:
    """Whether only how somebody stands or lies is told behind a yes, which says of no ease: "yeah,
    I'm stood against a barrier".
    """
    told, said = turn.language.cramps.told_of_body(turn.utterance.text), readers.replies.read(turn.utterance.text)
    agrees = said is not None and said.kind is not ReplyKind.EASED and said.rest != ""
    return told.position is not None and agrees and not (told.gone or told.let_go)


def _only_tells(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether what is told, and asks nothing, was taken for something outside, or guessed to be a question."""
    text, language = turn.utterance.text, turn.language
    asks = language.questions.asks(text) or language.cramps.asks_behind.search(_said(turn))
    if asks or language.flow.has_a_question.search(_said(turn)):
        return False
    if isinstance(act, NotKnown):
        # "the dog's on my legs" is of whoever has the cramp, "play some Drake" of nobody
        return act.outside is not None and bool(readers.sign_rules.concepts(text))
    if not isinstance(act, Begin) or turn.library.answer(act.label) is None:
        return False
    first = next(iter(readers.understanding.ranked(text)), None)
    advised = language.cramps.advised_to.match(_said(turn)) is not None  # "my partner says push on it", of no run
    if first is None or (first.score >= SURELY_FOUND and not advised):
        return False
    return advised or act.label == (first.entries[0].label if first.entries else first.label)  # else a reader chose it


def _where_none_is(readers: Readers, turn: Turn, act: Act) -> Act:
    """Help where a cramp begins, or where somebody complains of the pain; ask where only a muscle is told,
    or only help is wished.
    """
    idle = isinstance(turn.pending, IDLE) or (isinstance(turn.pending, EntryDraft) and turn.pending.offered)
    if not idle or turn.place.is_under_way or turn.session.warned:
        return act
    if _wakes_up(turn):
        return GladToHear()
    if _begins(readers, turn, act):
        return Begin(RELIEF)
    if act == Begin(STOP) and turn.place.id == RELIEF_EASED and turn.language.cramps.did_it.match(_said(turn)):
        return GladToHear()
    return whether_it_cramps(readers, turn) if _may_have_one(turn, act) else act


def _wakes_up(turn: Turn) -> bool:
    """Whether a leg wakes again that somebody lay on:
    "I was lying on it" - "it's coming back now" tells of no cramp.
    """
    asleep = turn.language.signs.lain_on.search(turn.session.said.lower()) is not None
    return asleep and turn.language.signs.wakes_up.match(_said(turn)) is not None


def _begins(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether a cramp begins, or a complaint tells of its pain."""
    if turn.language.cramps.it_begins.match(_said(turn)):
        stretches = isinstance(act, Begin) and turn.library.is_plan(act.label) and turn.intent == ANOTHER_ONE
        return not (stretches or isinstance(act, AnotherStretch | OfferAnother))  # "another one", of stretches
    if isinstance(turn.pending, CrampingNow) and act == NoCramp():
        return _only_now(turn)
    return isinstance(act, Apologize) and readers.finds_cramp(turn, turn.utterance.text, IN_PAIN_FROM)


def _may_have_one(turn: Turn, act: Act) -> bool:
    """Whether only a muscle is told, and nothing known of it, or only help is wished: "had to jump out of bed,
    calf", "just help me".
    """
    text, language = turn.utterance.text, turn.language
    if act == Begin(RELIEF) or language.questions.asks(text) or language.questions.begins_as_question(text):
        return False
    if isinstance(turn.pending, WhatNow) and language.cramps.help_me.search(_said(turn)):
        return True
    if isinstance(act, NotKnown) and is_place_alone(turn):
        return True  # "it's both legs"
    return act == NotKnown(None) and turn.named("Muscle", text) is not None


def _only_now(turn: Turn) -> bool:
    """Whether nothing is said to the question about a cramp but that it is now: "just now"."""
    words = turn.utterance.text.lower().split()
    if turn.language.cramps.told_of_body(turn.utterance.text).gone:
        return False  # "it's gone now"
    is_now = turn.language.moment.is_now.search(" ".join(words)) is not None
    return is_now and len(words) <= WORDS_OF_NOW and turn.language.sentences.denying_words.isdisjoint(words)


def _said(turn: Turn) -> str:
    return turn.utterance.text.lower()
