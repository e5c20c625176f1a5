"""What stands behind a yes or no to "do you have a cramp right now?": it is read as a sentence of its own.

"No, I'm running on Saturday, walk me through the morning routine" is a no and a wish, and "yeah,
let's go on" is no yes to a cramp.
"""

from skill.conversation.cramps.cramp_denied import behind_a_denial, behind_a_no, is_denied_here
from skill.conversation.cramps.no_cramp_after_all import TWITCHES
from skill.conversation.readers import Readers
from skill.conversation.replies import closing
from skill.knowledge.known_ids import CAPABILITIES
from skill.turn.acts import Act, Begin, Choose, Decline, LetBe, NotKnown, Reassure
from skill.turn.cramp_acts import NoCramp
from skill.turn.pending.answers import Offer, WhatNow
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind
from skill.turn.place import HURTS, RELIEF, RESUME, STOP
from skill.turn.stretch_acts import Explain, NoneWished, OfferFitting, OfferShortest, StartRoutine, StretchFor
from skill.turn.turn import Turn
from skill.understanding.warning_signs import NAMES_A_CRAMP

FEWEST = 3
"""So many words at least say something of their own behind a no; behind a yes a wish may be shorter."""
AGREES = frozenset({ReplyKind.YES, ReplyKind.OKAY, ReplyKind.NOTED, ReplyKind.GO_ON, ReplyKind.READY, ReplyKind.LIKELY})
OF_A_CRAMP = frozenset({"cramp", "new-cramp", "spasms", "pain", "tight-hard", "tightness", "muscle", "leg", "legs"})
"""Concepts by which a yes is one to the cramp, whatever is said besides."""
LEADS_NOWHERE = frozenset({RELIEF, STOP, HURTS})
BEGINS = (Begin, StartRoutine, StretchFor, Explain, OfferFitting, OfferShortest)
"""Acts that something is wished by; behind a yes, where it is surely of no cramp."""
MEANS = (*BEGINS, Ask, Choose, Reassure)
"""Acts that come of what has a meaning of its own, behind a no."""


def as_its_own(readers: Readers, turn: Turn, act: Act) -> Turn | None:
    """Give the turn of what stands behind the reply that ``act`` took a sentence for; None where nothing does."""
    if not turn.utterance.text or turn.place.is_under_way:
        return None
    if not isinstance(turn.pending, CrampingNow):
        return _of_no_cramp(turn, act)
    text = turn.utterance.text
    fine = turn.language.moment.fine_first.match(text.lower())
    if act == NoCramp() and fine and turn.language.cramps.told_of_body(text[fine.end() :]).earlier:
        return None  # "no, I'm alright now, it was last night"
    if act in (LetBe(), NoCramp(), Begin(CAPABILITIES)) or (is_denied_here(turn) and _gives_up(act)):
        rest = behind_a_no(readers, turn)
        return turn.as_if_said(rest, to_question=False) if len(rest.split()) >= FEWEST else None
    return _of_no_help(readers, turn) if act == Begin(RELIEF) and not turn.pending.at_night else None


def _of_no_help(readers: Readers, turn: Turn) -> Turn | None:
    """Give the turn of what stands behind a yes, or "I don't know", that was taken for a cramp and tells of none."""
    written = turn.language.flow.greets.sub("", turn.written)
    unsure = turn.language.moment.unsure_first.match(written)
    if _tells_of_a_cramp(readers, turn, NAMES_A_CRAMP if unsure else OF_A_CRAMP):
        return None
    reading = readers.replies.read(written)
    rest = written[unsure.end() :] if unsure else reading.rest if reading and reading.kind in AGREES else ""
    return turn.as_if_said(rest, to_question=False) if rest else None


def _of_no_cramp(turn: Turn, act: Act) -> Turn | None:
    """Give the turn of what stands behind "no cramp", said to anything else: "no cramp, it's just sore to touch"."""
    closes = turn.utterance.is_open and act in (LetBe(), NoCramp(), Decline())
    rest = (behind_a_denial(turn) or _meant(turn)) if closes else ""
    return turn.as_if_said(rest, to_question=False) if len(rest.split()) >= FEWEST else None


def _meant(turn: Turn) -> str:
    """What somebody says that they meant, where no answer was told: "no, I mean my legs at night" begins anew."""
    said = turn.language.answers.question_meant.match(turn.written) if isinstance(turn.pending, WhatNow) else None
    return (said["what"] or said["named"] or "") if said else ""


def _gives_up(act: Act) -> bool:
    """Whether an act helps with a cramp, asks about one, or refuses a stretch, where a no to one was said."""
    helps = act == Begin(RELIEF) or (isinstance(act, Choose) and RELIEF in (act.first, act.second))
    return helps or act == NoneWished() or (isinstance(act, Ask) and isinstance(act.pending, CrampingNow))


def left(readers: Readers, turn: Turn, act: Act) -> Act:
    """What an act comes to where nothing of its own stands behind a reply: a no stays a no."""
    return closing.instead(readers, turn, NoCramp()) if is_denied_here(turn) and _gives_up(act) else act


def as_told(turn: Turn, act: Act) -> Act:
    """The likelier of two answers, where nothing is asked: "no, I get them every night" chooses between none."""
    if not isinstance(act, Choose) or turn.language.questions.asks(turn.utterance.text, after_words=1):
        return act
    return Begin(act.first) if all(map(turn.library.answer, (act.first, act.second))) else act


def is_something(turn: Turn, read_as: Act, behind: Turn, act: Act) -> bool:
    """Whether what stands behind a reply has a meaning of its own, where the whole was ``read_as`` something else.

    Where no cramp was asked about, what only tells begins nothing; nor does it behind a yes.
    """
    if read_as == Begin(RELIEF) and not is_denied_here(turn):
        return is_surely_something(behind, act)
    if isinstance(turn.pending, CrampingNow):
        return _has_meaning(behind, act)
    is_plan, asked = isinstance(act, Begin) and turn.library.is_plan(act.label), behind.said_slots
    is_outside = isinstance(act, NotKnown) and act.outside is not None
    return is_outside or ((not is_plan or asked.plan or asked.stretching) and is_surely_something(behind, act))


def _has_meaning(turn: Turn, act: Act) -> bool:
    of_stretch = isinstance(act, Begin) and act.label.startswith("control.") and act.label != RESUME
    nowhere = isinstance(act, Begin) and act.label in LEADS_NOWHERE
    either = isinstance(act, Choose) and RELIEF in (act.first, act.second)
    asks_of_cramp = isinstance(act, Ask) and isinstance(act.pending, CrampingNow)
    leads_on = not (of_stretch or nowhere or either or asks_of_cramp or turn.place.is_under_way)
    return isinstance(act, MEANS) and leads_on


def is_surely_something(turn: Turn, act: Act) -> bool:
    """Whether what stands behind a yes is a wish, a question of its own, or no cramp;
    what else only tells may be of the cramp.
    """
    outside = turn.library.outside.get(act.outside or "") if isinstance(act, NotKnown) else None
    if outside is not None:
        return not outside.far  # "not sure, maybe I've pulled it"
    if isinstance(act, Begin) and act.label in TWITCHES:
        return True
    begins = isinstance(act, BEGINS) or (isinstance(act, Ask) and isinstance(act.pending, Offer))
    answers = isinstance(act, Begin) and turn.library.answer(act.label) is not None
    text, language = turn.utterance.text, turn.language
    asks = (
        language.questions.asks(text)
        or language.requests.asked_about.search(language.sentences.written_out(text))
        or language.flow.has_a_question.search(language.sentences.written_out(text))
    )
    return begins and _has_meaning(turn, act) and (not answers or bool(asks))


def _tells_of_a_cramp(readers: Readers, turn: Turn, words: frozenset[str]) -> bool:
    told = turn.language.cramps.told_of_body(turn.utterance.text)
    named = turn.said_slots.muscle or told.just_now or told.still or turn.facts_heard.told
    return bool(named) or not words.isdisjoint(readers.sign_rules.concepts(turn.utterance.text))
