"""A question that leans on what was just spoken of, on what was offered, or on what is in hand.

"Do cramps get worse with it" is read with the name of the topic or entry in place of the pronoun; "how much should I
have" accepts an offer; "how long for" names nothing, and is of the stretch or topic in hand (`in_hand.py`).
"""

import re

from skill.conversation import in_hand
from skill.conversation.medicines import doses_told
from skill.conversation.readers import Readers
from skill.conversation.thresholds import CLEAR_IN_CONTEXT
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import STOP_TAKING
from skill.turn.acts import Act, AskOfTopic, Begin, NotKnown
from skill.turn.pending.answers import FollowUp
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
from skill.turn.place import MORE, RELIEF
from skill.turn.turn import Turn
from skill.understanding.questions import Found

RELIEVER_OFTEN = "medications/reliever-often"
"""The answer to a reliever that is used too often."""
LEAD_WORDS = 2
"""So many words at most stand before a question: "then how come", "okay so is it"."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Find the answer that a sentence asks for by what was spoken of last;
    None where it says by itself what it is about.
    """
    text, last = turn.utterance.text, turn.last_told
    known = turn.library.answer(last)
    if known is None or turn.place.is_under_way or turn.session.warned:
        return None
    leans, names = turn.language.leaning.leans_on.search(text), [known.name]
    alone = None if leans else _asks_with_a_pronoun(readers, turn)
    pronoun = leans or alone
    if pronoun is None:
        return None
    if alone:  # "how would I do it" is of rolling, and not of whether it helps
        names.append(turn.library.topics[topic_of(last)].name)
    found = [each for name in names if (each := _found_with(readers, turn, pronoun, name))]
    best = max(found, key=lambda each: each.score, default=None)
    elsewhere = best is None or (alone and topic_of(best.label) != topic_of(last))  # "how do I stop it" is of no food
    if best is None or elsewhere or not turn.library.answer(best.label):
        return None
    if best.label not in (last, topic_of(last)):
        return Begin(best.label)
    said = readers.understand(turn, text)
    says_all = isinstance(said, Found) and said.score > best.score and said.label != best.label
    return None if says_all else Begin(MORE)  # "does salt help with that", after three things to do, is of salt


def _found_with(readers: Readers, turn: Turn, leans: re.Match[str], name: str) -> Found | None:
    """What is clearly asked with a name in place of the pronoun."""
    text = turn.utterance.text
    found = readers.understand(turn, f"{text[: leans.start('it')]}{name}{text[leans.end('it') :]}")
    return found if isinstance(found, Found) and found.score >= CLEAR_IN_CONTEXT else None


def _asks_with_a_pronoun(readers: Readers, turn: Turn) -> re.Match[str] | None:
    """The pronoun at the end of a question that says by itself nothing clear:
    "how come the doctor won't give me it".
    """
    text, language = turn.utterance.text, turn.language
    asks = language.questions.asks(text, after_words=LEAD_WORDS)
    found = readers.understand(turn, text) if asks else None
    is_clear = isinstance(found, Found) and found.score >= CLEAR_IN_CONTEXT
    return language.leaning.last_pronoun.search(text) if asks and not is_clear else None


def offered(readers: Readers, turn: Turn) -> Act | None:
    """Begin what fits best, however faintly, where it is the very thing that the open question offers:
    "how much should I have".
    """
    found = readers.understand(turn, turn.utterance.text) if isinstance(turn.pending, FollowUp) else None
    fits = isinstance(found, Found) and isinstance(turn.pending, FollowUp) and found.label == turn.pending.then
    return Begin(found.label) if fits and isinstance(found, Found) else None


def of_topic(readers: Readers, turn: Turn, act: AskOfTopic) -> Act:
    """Answer a question of the topic by the entry that it asks for: what is offered,
    one of what was answered last, or of the topic.

    "Is it safe for me", after whether magnesium helps, is of magnesium, and not of potassium; but nothing is said
    twice. Whether to stop a medicine has one answer alone.
    """
    if act.question == STOP_TAKING:
        return act
    wanted = offered(readers, turn)
    if wanted:
        return wanted
    alone = readers.understand(turn, turn.utterance.text) if act.question in in_hand.OF_AMOUNT else None
    if isinstance(alone, Found) and _is_of_another(turn, act, alone.label):
        return Begin(alone.label)  # "how often", and "how long should I hold", of stretching
    last = turn.library.entries.get(next(iter(turn.recent()), ""))
    names = [turn.library.topics[act.topic].name]
    if last and last.topic == act.topic:
        names.insert(0, last.name)
    for name in names:
        found = readers.understand(turn, f"{name} {turn.utterance.text}")
        if not isinstance(found, Found) or not in_hand.is_of(act.topic, found.label):
            continue
        if _is_no_overuse(turn, found.label) or (
            act.question in in_hand.NUMBERS and not _speaks_for(readers, turn, found.label)
        ):
            continue  # "how often", after salt, is of no mineral's role
        if last is None or found.label != last.id:
            return Begin(found.label)
        if act.question in in_hand.OF_AMOUNT and found.score >= CLEAR_IN_CONTEXT:
            return act  # "how much would you need" of tonic water is of no other medicine: more of the same is told
    return act


def _is_of_another(turn: Turn, act: AskOfTopic, label: str) -> bool:
    """Whether a question of an amount has an answer by itself in the topic, and not the one that was told."""
    is_told = label in (act.topic, turn.last_told) or _is_no_overuse(turn, label)
    return in_hand.is_of(act.topic, label) and not is_told


def _is_no_overuse(turn: Turn, label: str) -> bool:
    """Whether an answer is to a reliever used too often, and what is told is not: "I use it twice a day"."""
    told = turn.asks or doses_told.is_too_often(turn, turn.written)
    return label == RELIEVER_OFTEN and not told


def _speaks_for(readers: Readers, turn: Turn, label: str) -> bool:
    """Whether the question alone may ask for an answer, however faintly."""
    return label in {turn.last_told, *(each.label for each in readers.understanding.ranked(turn.utterance.text))}


def of_what_is_in_hand(readers: Readers, turn: Turn) -> Act | None:
    """Read a question about the stretch or the topic in hand, before anything new is searched for."""
    act = in_hand.read(readers, turn) if turn.utterance.text else None
    if act is None and in_hand.is_of_nothing(readers, turn):
        return _asks_for_help(readers, turn) or NotKnown(None)
    if isinstance(act, AskOfTopic) and act.question != STOP_TAKING:
        names = turn.said_slots.muscle or turn.said_slots.stretching  # "how long should I hold a calf stretch"
        is_bare = act.question in in_hand.OF_AMOUNT and turn.place.id == act.topic and not names  # "how often"
        return None if not is_bare and _is_of_something_else(readers, turn, act.topic) else of_topic(readers, turn, act)
    return act


def _asks_for_help(readers: Readers, turn: Turn) -> Act | None:
    """Whether "what do I do" may be said in a cramp: to the question about one it is, else it is asked."""
    if RELIEF not in readers.understand(turn, turn.utterance.text).labels:
        return None
    return Begin(RELIEF) if isinstance(turn.pending, CrampingNow) else Ask(CrampingNow(), after_no=False)


def _is_of_something_else(readers: Readers, turn: Turn, topic: str) -> bool:
    """Whether a question that may be asked of a topic surely is of something else:
    "can you do some stretches with me".
    """
    found = readers.understand(turn, turn.utterance.text)
    return isinstance(found, Found) and found.score >= CLEAR_IN_CONTEXT and topic_of(found.label) != topic
