"""A no to the question whether there is a cramp, with something behind it:
no help begins for what is told or wished there.

It is known before anything is read, and holds until a cramp is asked about again.
"""

from skill.conversation.cramps.tight_muscle import stretch_of
from skill.conversation.cramps.where_it_cramps import is_place_alone
from skill.conversation.listener import facts_told
from skill.conversation.open_question.refusals import behind_noes
from skill.conversation.readers import Readers
from skill.conversation.thresholds import A_CRAMP_FROM
from skill.turn.acts import Act, AskAgain, Begin, Choose
from skill.turn.cramp_acts import NoCramp
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.facts import HURTING
from skill.understanding.warning_signs import NAMES_A_CRAMP

GOES_ON = frozenset({ReplyKind.NOT_EASED, ReplyKind.WORSE})
"""Kinds of reply that say that a cramp is there."""

TIGHTNESS = "tightness"
"""The concept of a muscle that feels tight, which is no cramp where that is denied."""


def listened(readers: Readers, turn: Turn) -> Turn:
    """The same turn once it is known whether the cramp that was asked about is denied with more words than a no."""
    if not isinstance(turn.pending, CrampingNow):
        return turn
    before = tuple(each for each in turn.session.denied if each != RELIEF)
    return turn.with_session(denied=(*before, RELIEF) if _denies(readers, turn) else before)


def read(turn: Turn) -> Act | None:
    """Read "she's not having one" and "I didn't mean yes", to the question about a cramp, for the no that they are."""
    return NoCramp() if isinstance(turn.pending, CrampingNow) and after_no_cramp(turn) is not None else None


def after_no_cramp(turn: Turn) -> str | None:
    """What follows the words that nobody has a cramp; None where they are not said, or one is there or has just gone.

    "It's gone, I haven't got one now" tells of a cramp that was.
    """
    rest = turn.language.cramps.behind_no_cramp(turn.written) if turn.utterance.is_open else None
    if rest is None or turn.begins_as_question:
        return None
    told, then = turn.language.cramps.told_of_body(turn.utterance.text), turn.language.cramps.told_of_body(rest)
    is_there = told.still or told.lasts or then.just_now or turn.language.cramps.goes_under.search(rest)
    return None if told.gone or told.let_go or is_there else rest


def behind_a_no(readers: Readers, turn: Turn) -> str:
    """What follows a no to the question about a cramp; empty where nothing does."""
    said = after_no_cramp(turn)
    return said if said is not None else behind_a_denial(turn) or behind_noes(readers, turn.utterance.text)


def behind_a_denial(turn: Turn) -> str:
    """What follows "I don't have a cramp now": "no cramp, walk me through the morning routine"."""
    text, written, said = turn.utterance.text, turn.written, after_no_cramp(turn)
    if said is not None:
        return said
    first, denied = turn.language.flow.no_cramp_first.match(written), turn.language.cramps.denied_now.search(text)
    return written[first.end() :] if first else text[denied.end() :].strip() if denied else ""


def is_denied_here(turn: Turn) -> bool:
    """Whether this very sentence denies the cramp that was asked about, and says more."""
    return turn.cramp_denied and isinstance(turn.pending, CrampingNow)


def of_two(readers: Readers, turn: Turn, act: Act) -> Act:
    """Of a cramp of now and something else that a sentence may be about, take the cramp before a stretch where it was
    just asked about, and the answer where a cramp was denied: "no, I'm hiking and my shins cramp".
    """
    if not isinstance(act, Choose) or RELIEF not in (act.first, act.second):
        return act
    other = act.second if act.first == RELIEF else act.first
    denied = turn.cramp_denied or bool(turn.utterance.text and behind_noes(readers, turn.utterance.text))
    if denied:
        return Begin(other) if turn.library.answer(other) else act
    return Begin(RELIEF) if isinstance(turn.pending, CrampingNow) and turn.library.is_plan(other) else act


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Help where a no goes on to tell of a cramp that is there, which takes the no back: "no no, it's my toes,
    they're curled under".
    """
    asks_again = isinstance(act, Ask) and isinstance(act.pending, CrampingNow)
    is_no = isinstance(turn.pending, CrampingNow) and (act == NoCramp() or asks_again) and turn.utterance.is_open
    told = is_no and not turn.cramp_denied and behind_a_no(readers, turn) != ""
    return Begin(RELIEF) if told else act


def whether_it_cramps(readers: Readers, turn: Turn) -> Act:
    """Ask whether there is a cramp, but nobody who has just denied one: their muscle is offered its stretch."""
    told = readers.sign_rules.concepts(turn.utterance.text) & (NAMES_A_CRAMP | HURTING)
    if not turn.cramp_denied or isinstance(turn.pending, CrampingNow) or told:
        return Ask(CrampingNow(), after_no=False)
    muscle = turn.said_slots.muscle
    return (stretch_of(turn, muscle) if muscle else None) or AskAgain()


def puts_muscle_right(readers: Readers, turn: Turn, rest: str) -> bool:
    """Whether behind a no one muscle is named, and not another, where a cramp was denied, and nothing tells of one now:
    "it's the hammy not the calf".
    """
    if not turn.cramp_denied or turn.about_cramp or turn.named("Muscle", rest) is None:
        return False
    told = turn.language.cramps.told_of_body(rest)
    of_one = told.just_now or told.still or turn.tells_a_cramp
    feels = readers.sign_rules.concepts(rest) & (NAMES_A_CRAMP | HURTING)
    return not (of_one or feels or turn.language.sentences.denying_words.isdisjoint(rest.split()))


def _denies(readers: Readers, turn: Turn) -> bool:
    """Whether what follows a no tells of no cramp that is there: "no, it's my husband" and "no, it still hurts" do."""
    if not turn.utterance.is_open or not turn.utterance.text or facts_told.has_a_cramp(readers, turn):
        return False
    if turn.language.flow.feels_tight(turn.written):
        return True
    rest = behind_a_no(readers, turn)
    return rest != "" and not _tells_one_now(readers, turn.as_if_said(rest, to_question=False))


def _tells_one_now(readers: Readers, behind: Turn) -> bool:
    """Whether a cramp is told to be there: neither to come, by habit or over,
    nor where something is asked or wished.
    """
    text, language = behind.utterance.text, behind.language
    told, written = language.cramps.told_of_body(text), language.sentences.written_out(text)
    if told.just_now or told.still or told.lasts:
        return True
    wishes = behind.said_slots.stretching or behind.said_slots.plan or language.questions.asks(text)
    of_another_time = told.earlier or told.gone or language.moment.tells_habit.search(text.lower())
    only_feels = language.cramps.stays_sore.search(written) or TIGHTNESS in readers.sign_rules.concepts(text)
    if wishes or of_another_time or only_feels or language.moment.threatens.search(written):
        return False
    reading = readers.replies.read(text)
    if reading is not None and reading.kind in GOES_ON:
        return True
    concepts = readers.sign_rules.concepts(text)
    is_only = language.cramps.is_only.match(written) and NAMES_A_CRAMP.isdisjoint(concepts)  # "it's just jumping about"
    is_now = language.cramps.not_of_now.search(written) is None and not is_only
    return is_now and (is_place_alone(behind) or readers.finds_cramp(behind, text, A_CRAMP_FROM))
