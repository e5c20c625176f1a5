"""What is said in the middle of a conversation, in words that no pattern knows: what the trained head makes of it.

The head (`understanding/utterance_kinds.py`) says what kind a sentence may be of, `utterance_kind_acts.py` what that
does. Here it is decided how probable that must be. In the order of a turn:

| Who asks | What | Believed from | But not where |
|---|---|---|---|
| `interpret`, before all replies | `cramp_of_now` | SURELY_NOW; MAYBE_NOW if the search finds a cramp, too | a cramp is helped with |
| `told_in_words`, of a time in a draft | `refusal_probability` | REFUSES | |
| `interpret`, before it puts a draft right | `refusal_probability` | CERTAIN | few words are said |
| `replies_in_words`, before a pattern is believed | `certain_reply` | CERTAIN | it is weak, or a pattern knows how the cramp is |
| `replies_in_words`, of a few known words | `may_lead_to` | MAY_MEAN | |
| `replies_in_words`, in a cramp | `read` | SURE_IN_CRAMP | the search finds something else (`_gives_way`) |
| `replies_in_words` beside a yes or no; `interpret`, after patterns | `read` | SURE_NOW | the same |
| `not_understood`, before it is refused | `likeliest_act` | LIKELIEST | it settles, deletes or ends something, or a sign is asked about |
| `not_understood`, before that | `corrects_something` | SURELY_CORRECTS | |

Each number has its reason in `thresholds.py`. Wherever a probability is meant, kinds that lead to the same act count together.
"""  # noqa: W505  # a row of a table is one line

from collections.abc import Iterator
from typing import NamedTuple

from skill.conversation.open_question.refusals import DECLINING, REFUSING
from skill.conversation.open_question.reply_acts import misheard
from skill.conversation.readers import Readers
from skill.conversation.reading import in_context
from skill.conversation.reading.before_deleting import deletes
from skill.conversation.reading.utterance_kind_acts import CONTROL, IN_HAND, act_of_kind
from skill.conversation.thresholds import (
    A_CRAMP_FROM,
    AGAINST,
    AGAINST_A_NO,
    AGAINST_A_WISH,
    CERTAIN,
    ENDS,
    FOUND,
    LIKELIEST,
    MAY_MEAN,
    MAYBE_NOW,
    SURE_IN_CRAMP,
    SURE_NOW,
    SURELY_CORRECTS,
    SURELY_FOUND,
    SURELY_NOW,
)
from skill.conversation.warnings.session_signs import TELLS_A_CRAMP
from skill.turn.acts import Act, AskOfTopic, Begin, GladToHear, TakeThanks
from skill.turn.cramp_acts import Eased
from skill.turn.going_on import situations_of
from skill.turn.pending.answers import DidYouMean, FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.drafts import DraftPending, Settle
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import ReplyKind
from skill.turn.place import PAUSE, RELIEF, STOP
from skill.turn.stretch_acts import AskOfStretch
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.replies import Reading
from skill.understanding.reply_kinds import STATES
from skill.understanding.utterance_kinds import CORRECTION, OTHER, SIGN

REPLY = "reply."
"""What the ids of replies begin with."""
WEAK = frozenset(
    f"reply.{name}"
    for name in ("swearing", "complaint", "fear", "what", "why", "more", "repeat", "no", "not-now", "neither")
)
"""Kinds that a wish or question of its own always goes before: "jesus my leg", "no, the bedtime thing please"."""
ANSWERS = DidYouMean | Offer | FollowUp | TellMore
LEAVING = frozenset({"control.pause", "reply.stop"})
"""Kinds by which somebody leaves a stretch, for a moment or for good; the likelier of the two is done."""
A_POSITION = "told.position"
"""How the body lies or sits, told in the middle of something."""
A_CRAMP_NOW = "told.cramp"
"""A cramp that begins or is there now, told in the middle of something else: "scrap that, my leg's cramping"."""
EASED, FEAR = "reply.eased", "reply.fear"
A_REASON = "reply.why"
"""Asks why something was asked: "is that why" asks for the cause of a cramp."""
OF_ITS_OWN = 9
"""So many words at least say by themselves what a question is of:
"is it true one gets more of these as one gets on"."""
END = Begin(STOP)
"""The act that ends a stretch, the help with a cramp, or the session."""
CHECK = "check"
"""What is going on while a sign is asked about."""


class Likely(NamedTuple):
    """What a sentence may do."""

    act: Act
    kind: str
    """The most probable of the kinds that do so."""
    probability: float
    """Of all of them together."""


AGREES, GREETING_WORDS = "reply.yes", 2
"""The kind of a yes, and so many words at most that greet before a question."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a sentence by what is going on; None where it is of no kind that fits, or not surely.

    Kinds that lead to the same act are one: "false alarm" may be a no or tell that it has eased,
    and either ends the help.
    """
    least = LIKELIEST if misheard(turn) else SURE_IN_CRAMP if turn.about_cramp else SURE_NOW
    best = _most_probable(readers, turn, least)
    if best is None or _is_of_the_sample(turn, best.act) or _gives_way(readers, turn, best):
        return None
    if best.kind in REFUSING and best.probability < CERTAIN and readers.corrections.takes_back(turn.utterance.text):
        return None  # "neither, I meant when the weather's hot"
    if best.act == END and turn.place.is_under_way and not _surely_ends(turn, best):
        return _left_for_now(turn)
    if isinstance(best.act, GladToHear) and best.probability < AGAINST:
        return None  # "i was shaky last time i stopped"
    sure = best.probability >= SURE_NOW and isinstance(best.act, Eased)
    if isinstance(best.act, Eased | GladToHear) and not sure and not _says_that_it_eases(readers, turn):
        return None
    of_topic = isinstance(best.act, AskOfTopic) and best.kind.startswith(IN_HAND)
    return in_context.of_topic(readers, turn, best.act) if of_topic and isinstance(best.act, AskOfTopic) else best.act


def _surely_ends(turn: Turn, best: Likely) -> bool:
    """Whether a sentence surely ends what is under way; "nah, false alarm" says itself that there is no cramp."""
    text = turn.written
    return best.probability >= ENDS or turn.language.cramps.false_alarm.search(text) is not None


def _says_that_it_eases(readers: Readers, turn: Turn) -> bool:
    """Whether known words say that a cramp lets go, so that the head need not be sure of it:
    "the physio's coming" has none.
    """
    text = turn.utterance.text
    reading = readers.replies.read(text, loosely=True)
    return turn.language.cramps.told_of_body(text).gone or (reading is not None and reading.kind is ReplyKind.EASED)


def _left_for_now(turn: Turn) -> Act | None:
    """What is done where somebody seems to leave, and not surely: a stretch waits, and a cramp is helped with."""
    return Begin(PAUSE) if turn.place.coached else None


def _gives_way(readers: Readers, turn: Turn, best: Likely) -> bool:
    """Whether the search finds something else in a sentence, surely enough for what it seems to be."""
    if best.kind == A_CRAMP_NOW:
        return False
    if best.kind == CORRECTION and isinstance(turn.pending, DraftPending) and best.probability >= CERTAIN:
        return False  # "about four it was, no, five, the milk had come" asks nothing of milk
    if best.kind.startswith(IN_HAND) or isinstance(best.act, AskOfStretch):
        is_long = len(turn.utterance.text.split()) >= OF_ITS_OWN
        return _finds(readers, turn, FOUND if is_long else SURELY_FOUND)
    if isinstance(turn.pending, CrampingNow) and best.kind in DECLINING:
        return _finds(readers, turn, FOUND, but=RELIEF)  # "not this minute, no" speaks of a cramp, and has none
    if isinstance(turn.pending, DraftPending) and best.kind in REFUSING:
        return _finds(
            readers, turn, SURELY_FOUND, but=RELIEF
        )  # "take it off again, my daughter'll tell me" is of no leg
    if isinstance(turn.pending, WhatNow):
        believed = best.probability >= AGAINST_A_WISH and best.kind not in WEAK - DECLINING
    else:
        believed = best.probability >= AGAINST and best.kind not in WEAK
    # "why would that do anything though", "no, nothing like that, just tight"
    certain = best.kind in {A_REASON, *DECLINING} and best.probability >= CERTAIN
    return not believed and _finds(readers, turn, AGAINST_A_NO if certain else FOUND)


def _is_of_the_sample(turn: Turn, act: Act) -> bool:
    """Whether the sample around an unknown value alone says so: "count banana"."""
    intent = turn.library.utterances.get(turn.intent) if turn.utterance.unresolved else None
    return intent is not None and intent.label is not None and act == Begin(intent.label)


def cramp_of_now(readers: Readers, turn: Turn) -> Act | None:
    """Read a cramp of now that is told in the middle of something else: it is helped with, and the rest can wait."""
    there_now = isinstance(turn.pending, EntryDraft) and turn.language.moment.there_now.search(turn.written)
    in_hand = turn.place.coached is not None or isinstance(turn.pending, DraftPending)
    wakes = turn.language.signs.lain_on.search(turn.session.said.lower()) or turn.session.warned
    is_back = not wakes and turn.language.answers.it_is_back.match(turn.written_words)
    returns = is_back or (in_hand and turn.language.cramps.returns.match(turn.utterance.text.lower()))
    begins = turn.language.cramps.other_begins.search(turn.utterance.text) or _is_told_last(turn)
    if there_now or returns or begins:
        return Begin(RELIEF)  # "yes, it's there now", to a note of it, and "the other one's starting"
    if isinstance(turn.pending, DraftPending) and turn.language.diary.was_just_now.search(turn.utterance.text):
        return None  # "the one just now" is to be noted
    slipped = turn.language.stretches.thing_slipped.search(turn.written)
    if turn.place.coached and slipped and not turn.said_slots.muscle:
        return None
    if (
        turn.language.cramps.denied_now.search(turn.utterance.text)
        and not turn.language.cramps.told_of_body(turn.utterance.text).just_now
    ):
        return None  # "hello love, it's me again, I've not got one now"
    told = (
        each.probability for likely in readers.utterance_kinds_at(turn) for each in likely if each.kind == A_CRAMP_NOW
    )
    probability = max(told, default=0.0)
    if probability >= SURELY_NOW:
        return Begin(RELIEF)
    maybe = probability >= MAYBE_NOW and not _is_told_as_it_was(turn)
    found = readers.understand(turn, turn.utterance.text) if maybe else None
    agrees = isinstance(found, Found) and found.label == RELIEF and found.score >= A_CRAMP_FROM
    return Begin(RELIEF) if agrees else None


def _is_told_last(turn: Turn) -> bool:
    """Whether a story ends with a cramp of now: "... and now I'm in bed and my leg is cramping, talk to me"."""
    idle = turn.place.relief is None and not turn.begins_as_question
    return idle and turn.language.cramps.told_last.match(turn.written_words) is not None


def _is_told_as_it_was(turn: Turn) -> bool:
    """Whether a cramp is told as it was, and nothing says that it is there: "they were both agony"."""
    text, cramps = turn.utterance.text.lower(), turn.language.cramps
    told = cramps.told_of_body(text)
    is_there = told.just_now or told.still or cramps.is_there.search(text)
    return turn.language.moment.was_so.match(turn.written_words) is not None and not is_there


def certain_reply(readers: Readers, turn: Turn, reading: Reading | None) -> Act | None:
    """Read a reply that the head is next to certain of, though patterns read it as ``reading``: "never mind, leave it".

    Only how a cramp is goes before it: "yes, it's very tight just now" tells that it has not eased. And outside a cramp
    a weak kind gives way as ever, and so does what answers no question.
    """
    in_relief = turn.place.relief is not None
    if (reading and reading.kind in STATES) if in_relief else isinstance(turn.pending, WhatNow):
        return None
    best = _most_probable(readers, turn, CERTAIN)
    if best is None or not best.kind.startswith(REPLY):
        return None
    return best.act if in_relief or best.kind not in WEAK else None


def likeliest_act(readers: Readers, turn: Turn) -> Act | None:
    """What a sentence most likely is that nothing else understood;
    None where that is no more than a guess, deletes or ends.

    Around an unknown value the sample alone would say so: "count banana". No guess answers whether a sign is there.
    """
    if not turn.utterance.free or CHECK in situations_of(turn):
        return None
    best = _most_probable(readers, turn, LIKELIEST)
    if best is None or best.kind in (A_CRAMP_NOW, A_REASON, FEAR) or _names_no_position(turn, best):
        return None
    if best.act == END:
        return _left_for_now(turn)
    if isinstance(best.act, Eased | GladToHear) and not _says_that_it_eases(readers, turn):
        return None
    ends = isinstance(best.act, TakeThanks) and not turn.place.coached  # in a stretch thanks end nothing
    return None if ends or isinstance(best.act, Settle) or deletes(turn, best.act) else best.act


def _names_no_position(turn: Turn, best: Likely) -> bool:
    """Whether a sentence is guessed to tell how the body lies, and names nothing of the kind: "in the app"."""
    return best.kind == A_POSITION and not (turn.said_slots.position or turn.said_slots.muscle)


def corrects_something(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence surely puts something right, though nobody can tell what: "that's not how many I told you"."""
    told = (each for likely in readers.utterance_kinds_at(turn) for each in likely if each.kind == CORRECTION)
    return turn.utterance.free and max((each.probability for each in told), default=0.0) >= SURELY_CORRECTS


def may_lead_to(readers: Readers, turn: Turn, act: Act, least: float = MAY_MEAN) -> bool:
    """Whether a sentence may lead to an act, by what is going on, with ``least`` probability;
    what nothing is known of may.
    """
    said = readers.utterance_kinds_at(turn)
    return not said or any(act == each.act and each.probability >= least for each in _likely(readers, turn))


def _most_probable(readers: Readers, turn: Turn, least: float) -> Likely | None:
    """The most probable of what a sentence may do; None where that is less probable than ``least``."""
    best = max(_likely(readers, turn), key=lambda each: each.probability, default=None)
    return best if best and best.probability >= least else None


def _asks_behind_a_greeting(turn: Turn) -> bool:
    """Whether a question begins a sentence, behind a word or two that agree to nothing."""
    words, language = turn.utterance.text.split(), turn.language
    behind = (" ".join(words[at:]) for at in range(GREETING_WORDS + 1))
    agrees = not language.habits.agreeing_first.isdisjoint(words[:GREETING_WORDS])
    return not agrees and any(map(language.questions.turns_around, behind))


def _likely(readers: Readers, turn: Turn) -> Iterator[Likely]:
    """Give what a sentence may do in each situation that it may be meant for: its likeliest kind,
    with the sum of all that do so.

    A kind that does nothing in that situation is none, and takes no share: nobody changes legs in a cramp. But how a
    cramp is, told surely, is nothing else: "it's gone" in a pause is no "not eased". To pause a stretch and to end it
    are one: "sorry, dinner's on the table"; so are no and not now, where something is offered.
    """
    for likely in readers.utterance_kinds_at(turn):
        if likely[0].kind == EASED and likely[0].probability >= SURE_NOW and act_of_kind(readers, turn, EASED) is None:
            continue
        acts: dict[Act, Likely] = {}
        leaves: Act | None = None
        declines: Act | None = None
        may_decline = isinstance(turn.pending, ANSWERS)
        of_all = 0.0
        for each in likely:
            act = None if each.kind in (OTHER, SIGN) else act_of_kind(readers, turn, each.kind)
            if act == Begin(RELIEF) and each.kind == AGREES and _asks_behind_a_greeting(turn):
                act = None  # "er hello is this the cramp thing" is no yes to the question about a cramp
            if act is not None and each.kind in LEAVING and turn.place.coached:
                act = leaves = leaves or act
            if act is not None and each.kind in DECLINING and may_decline:
                act = declines = declines or act
            if act is not None:
                before = acts.get(act, Likely(act, each.kind, 0.0))
                acts[act] = before._replace(probability=before.probability + each.probability)
            # "in the bath", to the question about a cramp, tells where it is, and is no "not now"
            is_place = each.kind == A_POSITION and isinstance(turn.pending, CrampingNow)
            if act is not None or is_place or each.kind in (OTHER, SIGN, CORRECTION):
                of_all += each.probability
        for said in acts.values():
            yield said._replace(probability=said.probability / of_all)


def _finds(readers: Readers, turn: Turn, least: float, but: str | None = None) -> bool:
    """Whether the search finds a wish or a question of its own; what is outside is none where something is in hand."""
    found = readers.understand(turn, turn.utterance.text)
    if not isinstance(found, Found) or found.score < least or found.label == but:
        return False
    if found.label.startswith(CONTROL) and (turn.place.coached or turn.place.relief):
        return False
    if found.label == RELIEF and turn.place.coached and not turn.said_slots.muscle:
        # "oh shoot, bus is here, gotta run" names no leg and no cramp
        cries = turn.language.answers.cries.issuperset(turn.utterance.text.split())
        return cries or not TELLS_A_CRAMP.isdisjoint(readers.sign_rules.concepts(turn.utterance.text))
    return not (found.label == RELIEF and turn.place.relief)  # whoever says how the cramp is speaks of a cramp
