"""A yes to "is it easing?" with more behind it: the yes counts only where the rest is of ease, or says nothing else.

"Yes, I'm in bed" and "yeah, all down the leg" answer what was asked before, or tell of the cramp: what stands behind
the yes is what was said, and the help goes on.
"""

from skill.conversation.readers import Readers
from skill.turn.acts import (
    Act,
    AskAgain,
    AskWhatMeant,
    Begin,
    Choose,
    Correct,
    Decline,
    GladToHear,
    LetBe,
    NotHeard,
    NotKnown,
)
from skill.turn.cramp_acts import Eased, NextRound
from skill.turn.pending.coaching import InStretch
from skill.turn.pending.in_cramp import CheckIn, OneMoreRound
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.place import RELIEF
from skill.turn.stretch_acts import PlayNextClip
from skill.turn.turn import Turn

AGREES = frozenset({ReplyKind.YES, ReplyKind.OKAY, ReplyKind.NOTED, ReplyKind.LIKELY})
PAIN, A_PAIN = frozenset({ReplyKind.NOT_EASED, ReplyKind.WORSE}), "pain"
"""Kinds of reply that tell that something hurts, and the concept of it."""
SAYS_NOTHING = (AskAgain, AskWhatMeant, Choose, Decline, Eased, GladToHear, LetBe, NotHeard, NotKnown)
"""Acts of what is not understood by itself, or would end the help once more."""


def behind_a_yes(readers: Readers, turn: Turn, act: Act) -> Turn | None:
    """Give the turn of what stands behind a yes that was taken for ease, and is of something else; None for a yes."""
    if isinstance(turn.pending, InStretch):
        return _pain(readers, turn) if isinstance(act, PlayNextClip) else None
    rest = _rest(readers, turn) if act == Eased() or _is_a_guess(turn, act) else ""
    if act == AskAgain() and not turn.language.cramps.where_one_is.match(rest.lower()):
        return None  # "yes, I've got one" is asked whether it eases
    return turn.as_if_said(rest, to_question=True) if rest and not is_of_ease(turn, rest) else None


def _is_a_guess(turn: Turn, act: Act) -> bool:
    """Whether an answer was found for what is told, or nothing at all: "aye, in my bed" asks nothing of nights."""
    answers = isinstance(act, Begin) and turn.library.answer(act.label) is not None
    return (answers or isinstance(act, AskAgain)) and not turn.asks


def _pain(readers: Readers, turn: Turn) -> Turn | None:
    """Give the turn of a pain behind a yes to "are you in position?": "yes, it hurts" begins no count."""
    yes, _, rest = turn.utterance.text.partition(" ") if turn.utterance.is_open else ("", "", "")
    said, told = readers.replies.read(yes), readers.replies.read(rest) if rest else None
    hurts = told is not None and told.kind in PAIN and A_PAIN in readers.sign_rules.concepts(rest)
    agrees = said is not None and said.kind is ReplyKind.YES
    return turn.as_if_said(rest, to_question=True) if agrees and hurts else None


def eases(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether what stands behind a yes says that the muscle has let go, though it was taken for where it cramps:
    "yes, the calf's gone soft".
    """
    rest = _rest(readers, turn) if act == Begin(RELIEF) or isinstance(act, Correct | NextRound) else ""
    told = turn.language.cramps.told_of_body(rest) if rest else None
    if told is None or not told.gone or told.still or told.just_now or told.moved:
        return False
    found = turn.language.cramps.word_of_ease.finditer(turn.language.sentences.written_out(rest))
    return any(not each.group().startswith("go") for each in found)  # "yes, my calf's gone" tells of a cramp


def _rest(readers: Readers, turn: Turn) -> str:
    """What stands behind a yes to whether it eases; nothing where no yes comes first."""
    if not isinstance(turn.pending, CheckIn | OneMoreRound) or not turn.utterance.is_open or not turn.utterance.text:
        return ""
    reading = readers.replies.read(turn.utterance.text)
    return reading.rest if reading and reading.kind in AGREES else ""


def is_of_ease(turn: Turn, rest: str) -> bool:
    """Whether what stands behind a yes names nothing but ease: no place, posture, habit or hard muscle,
    unless a word of ease stands beside it ("in bed, and it's gone off"), or something is denied.
    """
    language, told = turn.language, turn.language.cramps.told_of_body(rest)
    written = language.sentences.written_out(rest)
    without = language.cramps.no_ease.sub(" ", written)
    if without == written and told.position is None:
        return True
    says_so = language.cramps.word_of_ease.search(without) or language.answers.thanks.search(written)
    return says_so is not None or not language.sentences.denying_words.isdisjoint(written.split())


def instead(turn: Turn, behind: Turn, act: Act) -> Act:
    """What the help does by what stands behind a yes: it goes on, where that is nothing known by itself, or a guess."""
    guessed = isinstance(act, Begin) and turn.library.answer(act.label) is not None and not behind.asks
    return reply_to(turn.pending, ReplyKind.NOT_EASED) if guessed or isinstance(act, SAYS_NOTHING) else act
