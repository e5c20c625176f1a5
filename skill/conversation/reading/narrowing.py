"""What narrows the question that was just answered: "does salt help" - "I mean for running",
"and if I'm on blood pressure pills".

It is read as that question with the addition. Where no answer of its own fits, the last one says what it has to say to
such a listener, or that nothing more is known: what stands behind "for", "in" or "with" is no question of its own.
"""

from skill.conversation.in_hand import is_of_cramps
from skill.conversation.readers import Readers
from skill.conversation.thresholds import CLEAR_IN_CONTEXT
from skill.knowledge.content import topic_of
from skill.turn.acts import Act, AskAgain, Begin, SayFirst
from skill.turn.pending.answers import FollowUp
from skill.turn.place import FIRST_THREE
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING
from skill.understanding.questions import Found

LEAD_WORDS = 3
"""So many words at most stand before a question: "right and how does it do that"."""
NOTHING_MORE, SAME_FOR_THEM = "nothing-more-of-that", "same-for-them"
"""Lines for what narrows an answer to which nothing is known to be different."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Find what the last question is answered with where a sentence only narrows it; None for any other sentence."""
    known = turn.library.answer(turn.last_told)
    added = turn.language.leaning.narrows(turn.utterance.text)
    if (
        known is None
        or not added
        or readers.in_hand.read(turn.utterance.text)
        or any(turn.language.requests.amounts(added))
    ):
        return None
    own = _own_answer(readers, turn, asked_before(turn), added)
    told = {fact.id for fact in turn.facts_heard.told}
    if own and not (told == {HELPING} and topic_of(own.label) == topic_of(turn.last_told)):
        return own  # "for my nan, I mean" asks of nothing else in the same topic
    if not told.isdisjoint(known.instead):
        return Begin(known.id)
    if not told.isdisjoint(known.say_first):
        return SayFirst(known.id)
    if not turn.language.leaning.says_what_was_meant(turn.utterance.text) or told - {HELPING}:
        return None  # what was told of somebody is noted
    return AskAgain(SAME_FOR_THEM if told else NOTHING_MORE)


def _own_answer(readers: Readers, turn: Turn, asked: str, added: str) -> Begin | None:
    """The answer to the question with the addition, where that is another than the one that was told,
    and not that to the addition alone.
    """
    both, before = readers.understand(turn, f"{asked} {added}"), readers.understand(turn, asked)
    if not isinstance(both, Found) or both.score < CLEAR_IN_CONTEXT or turn.library.answer(both.label) is None:
        return None
    likeliest = next(
        (each.label for found in readers.understanding.ranked(asked)[:1] for each in found.entries[:1]), ""
    )
    if both.label in {*before.labels, turn.last_told, topic_of(turn.last_told), likeliest}:
        return None  # what the question alone is nearest to is nothing new
    elsewhere = topic_of(both.label) != topic_of(turn.last_told)
    general = (
        is_of_cramps(turn.last_told) or turn.last_told == FIRST_THREE
    )  # "why do I get cramps" - "at night, I mean"
    of_addition_alone = both.label in readers.understand(turn, added).labels
    return None if elsewhere and of_addition_alone and not general else Begin(both.label)


def unanswered(turn: Turn) -> Act | None:
    """What a sentence that nothing else understands is taken for, where it may only say where or when:
    "in a marathon", after a question.
    """
    answered = isinstance(turn.pending, FollowUp) and _asks(turn, turn.session.said)
    is_free = answered and turn.utterance.is_open and not turn.session.warned
    return AskAgain(NOTHING_MORE) if is_free and turn.language.leaning.only_adds(turn.utterance.text) else None


def asked_before(turn: Turn) -> str:
    """The question that is narrowed: what was asked last, or the name of what was told."""
    known = turn.library.answer(turn.last_told)
    return turn.session.said if known is None or _asks(turn, turn.session.said) else known.name


def _asks(turn: Turn, text: str) -> bool:
    """Whether a sentence asks: "does salt help", "so what can I do"."""
    questions, first = turn.language.questions, text.split()[:1]
    return questions.asks(text, after_words=LEAD_WORDS) or not questions.question_words.isdisjoint(first)
