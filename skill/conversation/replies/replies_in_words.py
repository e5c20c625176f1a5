"""From a reply in the listener's words to an act: what it says to the open question,
and what follows it in the same breath.
"""

from skill.coaching.progress import make_plan
from skill.conversation import in_hand
from skill.conversation.cramps.cramp_denied import puts_muscle_right
from skill.conversation.cramps.going_on_with_cramp import tells_where
from skill.conversation.open_question.refusals import refusal_probability
from skill.conversation.open_question.reply_acts import labelled, replied, without_a_cramp
from skill.conversation.readers import Readers
from skill.conversation.reading import by_utterance_kind
from skill.conversation.reading.before_deleting import to_a_deletion
from skill.conversation.replies.chosen_by_name import FEW_NAMED, chosen_by_name
from skill.conversation.stretches.requests import fitting
from skill.conversation.thresholds import (
    CERTAIN,
    MAY_MEAN,
    REFUSES,
    SURE_IN_CRAMP,
    SURE_WISH,
    SURELY_FOUND,
    WORDS_OF_A_PLACE,
)
from skill.conversation.warnings.answers_to_check import no_but
from skill.conversation.warnings.session_signs import NOTHING_NEW
from skill.knowledge.known_ids import REMINDER_TIME
from skill.turn.acts import Act, AskAgain, AskWhatMeant, Begin
from skill.turn.clips import stretch_at
from skill.turn.cramp_acts import Eased
from skill.turn.pending.answers import DidYouMean, FollowUp, Offer
from skill.turn.pending.coaching import InStretch, StillPaused
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow, SignInCramp
from skill.turn.pending.question import ReplyKind, answer_to
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import NEXT, PAUSE, RELIEF, STOP, kind_of
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.replies import Reading

LEAD_WORDS = 1
"""So many words at most stand before a question: "so what do I do tomorrow"."""
ONLY_WHERE_ASKED = frozenset({ReplyKind.FIRST, ReplyKind.SECOND, ReplyKind.EASED, ReplyKind.NOT_EASED, ReplyKind.KEEP})
"""Kinds that mean something else where a question says nothing of them."""
GOES_ON = frozenset({ReplyKind.GO_ON, ReplyKind.READY, ReplyKind.OKAY, ReplyKind.NOTED, ReplyKind.FINE})
"""Kinds that agree, and may be asked of what somebody does next."""
TAKES_NOTE = frozenset({ReplyKind.OKAY, ReplyKind.NOTED})
LEAVING = frozenset({ReplyKind.NOT_NOW, ReplyKind.STOP})
"""Kinds that leave a stretch, whatever is told after them: "not tonight, I've done twelve hours on the ward"."""


def reply_in_words(readers: Readers, turn: Turn) -> Act | None:
    """Read the sentence as a reply to the pending question; None where it says nothing to it.

    Where more follows the reply ("no, what is magnesium good for"), that is what counts, if it is understood.
    """
    text = turn.utterance.text
    tells_age = any(fact.number for fact in turn.facts_heard.told)  # "she's eighty two" chooses no answer by its name
    asked_which = turn.pending if isinstance(turn.pending, DidYouMean) and not tells_age else None
    chosen = chosen_by_name(readers, turn, asked_which) if asked_which else None
    if chosen:
        return chosen
    if known := _how_the_cramp_is(turn):
        return replied(turn, known)
    of_another = isinstance(turn.pending, EntryDraft) and turn.intent == REMINDER_TIME  # "not tonight", to a note
    if isinstance(turn.pending, DraftPending) and not turn.utterance.is_open and not of_another:
        return None  # known values are for the draft: "another time" is a part of a reminder
    if _tells_of_cramp(turn):
        return None
    reading = _to_a_sign(readers, turn, to_a_deletion(readers, turn, readers.replies.read(text))) if text else None
    reading = _going_on_after_all(readers, turn, reading)
    if (
        reading
        and reading.kind in GOES_ON
        and not turn.place.is_under_way
        and turn.language.questions.of_own_deed.match(text)
    ):
        reading = None  # "can I play on" agrees to no entry
    # "not yet" says that it does not ease, whatever else it may be
    not_yet = reading is not None and reading.kind is ReplyKind.NOT_NOW
    certain = None if not_yet else by_utterance_kind.certain_reply(readers, turn, reading)
    certain = _ordered(readers, turn, reading) or certain
    if reading is None and text and turn.place.relief:
        return certain or _of_cramp(readers, turn)
    return certain or _as_answer(readers, turn, reading)


def _how_the_cramp_is(turn: Turn) -> ReplyKind | None:
    """What is said first of a cramp that is not there, or not any more: "I don't have one now but I had one at three",
    "it's gone now, will it come back". One that has gone hard has not gone.
    """
    if isinstance(turn.pending, CrampingNow) and turn.language.cramps.denied_now.search(turn.utterance.text):
        return ReplyKind.NO
    if turn.place.relief is None:
        return None
    moment = turn.language.moment
    if moment.has_hardened.search(turn.written):
        return ReplyKind.NOT_EASED
    return ReplyKind.EASED if moment.over_now.match(turn.written) else None


def _of_cramp(readers: Readers, turn: Turn) -> Act | None:
    """Read what is said in a cramp and is no reply word for word;
    the whole sentence goes before the few words that are known.
    """
    text, relief = turn.utterance.text, turn.place.relief
    if relief and tells_where(readers, turn) and turn.named("Muscle", text) != relief.muscle:
        return Begin(RELIEF)
    whole = by_utterance_kind.read(readers, turn)
    if whole:
        return whole
    act = _as_answer(readers, turn, readers.replies.read(text, loosely=True))
    # "my walker's over there" ends no help
    least = SURE_IN_CRAMP if isinstance(act, Eased) and not turn.language.cramps.told_of_body(text).gone else MAY_MEAN
    return act if act and by_utterance_kind.may_lead_to(readers, turn, act, least) else None


def _as_answer(readers: Readers, turn: Turn, reading: Reading | None) -> Act | None:
    """What a reading means to the pending question."""
    if reading is None or (answer_to(turn.pending, reading.kind) is None and not _is_asked(turn, reading.kind)):
        return _beside_the_question(readers, turn, reading)
    if reading.rest and turn.said_slots.denied_positions:
        return None  # "no standing calf stretch" is no "no"
    if not reading.rest or _denies_a_sign(readers, turn, reading):
        return replied(turn, reading.kind)
    whole, rest = by_utterance_kind.read(readers, turn), _rest(readers, turn, reading.rest)
    if reading.kind is ReplyKind.MORE:
        of_stretch = turn.as_if_said(reading.rest, to_question=True) if turn.place.coached else None
        asked = in_hand.read(readers, of_stretch) if of_stretch else None  # "and how many times"
        rest = (
            asked or rest or _rest(readers, turn, turn.utterance.text)
        )  # "and coffee" is of coffee; the word alone may be anything
    speaks_of_it = turn.place.relief is not None or (isinstance(turn.pending, CrampingNow) and rest == Begin(RELIEF))
    # "oh yes, that one did the trick" and "no, not in my leg at the moment" speak of a cramp, and tell of none
    rest = (whole or rest if speaks_of_it else rest or whole) or _state_told(readers, turn, reading.rest)
    leaves = turn.place.coached is not None and reading.kind in LEAVING
    if rest is None and (_asks_of_more(readers, reading) or _takes_note(turn, reading, leaves=leaves)):
        return None
    if rest is None and (unknown := _means_another(readers, turn, reading) or _puts_off(readers, turn, reading)):
        return unknown
    return (no_but(turn, reading.kind, rest) if rest else None) or rest or replied(turn, reading.kind)


def _takes_note(turn: Turn, reading: Reading, *, leaves: bool) -> bool:
    """Whether a reply with something behind it answers nothing: "okay,
    I've pulled over" takes note of what was said.
    """
    return not leaves and (turn.pending.asked_again() is None or reading.kind in TAKES_NOTE)


def _asks_of_more(readers: Readers, reading: Reading) -> bool:
    """Whether what goes on from an answer names a thing of its own, which nobody knows:
    "and taurine" wants no more of the last.
    """
    return reading.kind is ReplyKind.MORE and readers.understanding.names_something(reading.rest)


def _ordered(readers: Readers, turn: Turn, reading: Reading | None) -> Act | None:
    """The control of a stretch that the whole sentence surely asks for, though it reads like a no:
    "skip it, do the next one".
    """
    is_no = reading is not None and reading.kind in LEAVING | {ReplyKind.NO}
    if not is_no or turn.place.coached is None or len(turn.utterance.text.split()) <= FEW_NAMED:
        return None
    found = readers.understand(turn, turn.utterance.text)
    surely = isinstance(found, Found) and found.score >= SURELY_FOUND and found.label not in (STOP, PAUSE)
    return (
        labelled(turn, found.label)
        if surely and isinstance(found, Found) and kind_of(found.label) == "control"
        else None
    )


def _puts_off(readers: Readers, turn: Turn, reading: Reading) -> Act | None:
    """Put what is drafted again where a no to it only says that something else was meant: "no, after work"."""
    is_no = reading.kind is ReplyKind.NO and isinstance(turn.pending, DraftPending)
    return AskAgain() if is_no and refusal_probability(readers, turn) < REFUSES else None


def _means_another(readers: Readers, turn: Turn, reading: Reading) -> Act | None:
    """Ask what is meant by a no in a stretch that says so, of something which is not known: "no, I mean the knee"."""
    is_no = reading.kind is ReplyKind.NO and turn.place.coached is not None
    correction = readers.corrections.read(turn.utterance.text) if is_no else None
    return AskWhatMeant() if correction is not None and correction.cued and correction.meant else None


def _state_told(readers: Readers, turn: Turn, rest: str) -> Act | None:
    """Read how the cramp is after a word that says nothing of it: "okay, that's gone, now what"."""
    if turn.place.relief is None:
        return None
    reading = readers.replies.read(rest, loosely=True)
    act = answer_to(turn.pending, reading.kind) if reading and not reading.rest else None
    return act if act and by_utterance_kind.may_lead_to(readers, turn, act) else None


def _to_a_sign(readers: Readers, turn: Turn, reading: Reading | None) -> Reading | None:
    """Leave out what asks on, and read a no to a question about a sign as one, though "no, just sore" says of a cramp
    that it does not ease.

    "Not that one" and "the other one", where one stretch is offered, wish for another.
    """
    language, text = turn.language, turn.utterance.text
    chooses = reading is not None and reading.kind in (ReplyKind.FIRST, ReplyKind.SECOND)
    if (
        chooses
        and isinstance(turn.pending, Offer)
        and {*text.split()} & (language.sentences.denying_words | language.answers.other_words)
    ):
        return Reading(ReplyKind.NEITHER)
    asks = language.leaning.asks_on.match(text) or language.questions.asks(text, after_words=LEAD_WORDS)
    if reading and reading.kind is ReplyKind.NOT_NOW and asks:
        return None  # "and in the morning", "so what do I do tomorrow"
    if reading is None or reading.kind is not ReplyKind.NOT_EASED:
        return reading
    if not (isinstance(turn.pending, IsItHappening) or _is_only_sore(turn)):
        return reading
    first, _, rest = turn.utterance.text.partition(" ")
    said = readers.replies.read(first.rstrip(","))
    return Reading(ReplyKind.NO, rest) if rest and said and said.kind is ReplyKind.NO else reading


def _is_only_sore(turn: Turn) -> bool:
    """Whether a muscle is told to be tight or sore, to the question about a cramp,
    and nothing that is still there: "no, just tight".
    """
    told = turn.language.cramps.told_of_body(turn.utterance.text)
    sore = turn.language.cramps.stays_sore.search(turn.written)
    return isinstance(turn.pending, CrampingNow) and sore is not None and not (told.still or told.just_now)


def _going_on_after_all(readers: Readers, turn: Turn, reading: Reading | None) -> Reading | None:
    """Read "nah, carry on", to a stretch that waits, as a wish to go on: the no is said to waiting."""
    if reading is None or reading.kind is not ReplyKind.NO or not isinstance(turn.pending, InStretch | StillPaused):
        return reading
    first, _, rest = turn.utterance.text.partition(" ")
    no, then = readers.replies.read(first), readers.replies.read(rest) if rest else None
    goes_on = no and no.kind is ReplyKind.NO and then and then.kind is ReplyKind.GO_ON
    return then if goes_on else reading


def _denies_a_sign(readers: Readers, turn: Turn, reading: Reading) -> bool:
    """Whether a no to a question about a sign says the sign again, or what every cramp tells: "no,
    it isn't swollen, just sore".
    """
    asks = isinstance(turn.pending, SignInCramp | IsItHappening) or (
        isinstance(turn.pending, FollowUp) and turn.pending.asks_of_sign
    )
    if reading.kind is not ReplyKind.NO or not asks:
        return False
    if readers.sign_rules.find(turn.utterance.text):
        return False
    report, told = readers.sign_rules.report(turn.utterance.text), readers.sign_rules.concepts(reading.rest)
    return bool(report.denied) or (bool(told) and told <= NOTHING_NEW)


def _beside_the_question(readers: Readers, turn: Turn, reading: Reading | None) -> Act | None:
    """What a reply means that is none to the open question: "it's gone" is told, and there is no cramp to help with.

    While a sign is asked about, it says nothing of that: the question is put again.
    """
    if reading is None or reading.rest:
        return None
    if isinstance(turn.pending, IsItHappening):
        return AskAgain()
    if reading.kind in (ReplyKind.FIRST, ReplyKind.SECOND) and (
        turn.place.coached or isinstance(turn.pending, Offer | FollowUp)
    ):
        if turn.begins_as_question:
            return None  # "why that one first" asks
        # "start that one again" names none of two; "the second one", where one was offered, does
        likeliest = by_utterance_kind.likeliest_act(readers, turn) if turn.place.coached else None
        return by_utterance_kind.read(readers, turn) or likeliest or AskAgain()
    if reading.kind is ReplyKind.EASED and turn.place.relief:
        return Eased()  # while the round is paused, too
    return without_a_cramp(turn) if reading.kind is ReplyKind.EASED else None


def _tells_of_cramp(turn: Turn) -> bool:
    """Whether Alexa heard that there is a cramp, or where it is, and no reply:
    "it's in my foot" is "my foot is cramping".
    """
    if turn.place.relief:
        return turn.slot_id("muscle") not in (None, turn.place.relief.muscle)
    return turn.slot_id("topic") == RELIEF and not isinstance(turn.pending, CrampingNow)  # to that one it is a yes


def _rest(readers: Readers, turn: Turn, text: str) -> Act | None:
    """Read what was said after a reply; None where it is not surely something of its own."""
    if (of_it := _of_the_stretch(readers, turn, text)) is not None:
        return of_it
    found = readers.understand(turn, text)
    if turn.about_cramp and turn.named("Muscle", text) and len(text.split()) <= WORDS_OF_A_PLACE:
        return None if _is_fact(turn) else Begin(RELIEF)
    is_certain = refusal_probability(readers, turn) >= CERTAIN
    if not isinstance(found, Found) or found.score < (SURELY_FOUND if is_certain else SURE_WISH):
        return None  # "no, nothing like that, just tight" wishes for nothing
    if found.label == turn.last_told:
        return None  # "nah, don't fancy any stretching" wants no answer once more
    if (turn.library.is_plan(found.label) and _wants_no_plan(turn, text)) or (
        found.label == RELIEF and puts_muscle_right(readers, turn, text)
    ):
        return None
    controls_nothing = found.label.startswith("control.") and not turn.place.is_under_way
    return None if controls_nothing else labelled(turn, fitting(turn, found.label))  # "yes yes, hurry up"


def _is_fact(turn: Turn) -> bool:
    """Whether a part of the body is named only in a fact about somebody: "and I've got a new hip" tells where no cramp
    is.
    """
    heard = turn.facts_heard
    return bool(heard.told) and turn.place.relief is None and not turn.named("Muscle", heard.rest)


def _wants_no_plan(turn: Turn, rest: str) -> bool:
    """Whether what follows a yes or no begins no stretch or routine: "no, not the bridge", "nah, off to bed",
    "yes, since this morning".
    """
    since = turn.language.times.since_when.match(rest)
    leaves = turn.language.answers.leaves.search(turn.language.sentences.written_out(rest))
    asked = turn.said_slots.plan or turn.said_slots.stretching
    denied = not turn.language.sentences.denying_words.isdisjoint(rest.split()[:1])
    return denied or since is not None or (leaves is not None and not asked)


def _of_the_stretch(readers: Readers, turn: Turn, rest: str) -> Act | None:
    """What follows a no in a stretch: a position alone ("nah, standing"), or a stretch of the routine that is not
    wished ("no swinging").
    """
    coached, said = turn.place.coached, turn.slot_reader.read(rest)
    if coached is None:
        return None
    muscle = in_hand.muscle_in_hand(turn)
    if said.position and not (said.muscle or said.stretching) and len(rest.split()) <= FEW_NAMED and muscle:
        return StretchFor(muscle, said.position)
    found = readers.understand(turn, rest)
    if coached.plan not in turn.library.routines or not isinstance(found, Found) or len(rest.split()) > FEW_NAMED:
        return None
    in_it = {hold.stretch.id for hold in make_plan(turn.library, coached).holds}
    if found.label not in in_it or found.score < SURELY_FOUND:
        return None
    return Begin(NEXT) if found.label == stretch_at(turn.library, coached).id else AskAgain()


def _is_asked(turn: Turn, kind: ReplyKind) -> bool:
    """Whether a question is open that such a reply may be meant for, though it says nothing to it: it is put again."""
    return turn.pending.asked_again() is not None and kind not in ONLY_WHERE_ASKED
