"""A question that is understood only beside the sentence before: "is magnesium any good" - "and in pregnancy".

The search reads both sentences as one. What it finds is believed where the question leans on something,
or says nothing clear by itself.
"""

from dataclasses import dataclass

from skill.conversation.in_hand import IS_IT_THAT, OF_AMOUNT, OF_MEDICINE
from skill.conversation.open_question.refusals import refusal_probability
from skill.conversation.readers import Readers
from skill.conversation.reading import narrowing
from skill.conversation.reading.narrowing import LEAD_WORDS
from skill.conversation.reading.utterance_kind_acts import DOES_IT_WORK, IN_HAND
from skill.conversation.thresholds import (
    BESIDE,
    CERTAIN,
    CLOSE_SCORES,
    FAINT_ALONE,
    FAINT_BESIDE,
    MUCH_SURER,
    OF_ONESELF,
    REFUSES,
    SAYS_NOTHING_ALONE,
    SURE_ALONE,
    SURE_WISH,
    SURELY_BESIDE,
)
from skill.knowledge.content import ENTRY_MARK, topic_of
from skill.knowledge.known_ids import MEDICINES, STOP_TAKING
from skill.language.text import spoken
from skill.turn.acts import Act, Begin, Choose
from skill.turn.place import MORE
from skill.turn.session import LONGEST_SAID
from skill.turn.turn import Turn
from skill.understanding.questions import Close, Found, Unknown

JOINING_WORDS = 2
"""So many words at most stand before what asks on: "no, and magnets"."""


OF_SKILL = "meta."
"""Labels of what is asked of the skill itself: such a question names nothing else."""


@dataclass(frozen=True)
class _Read:
    """What was read in the sentence alone, in the one before, and in both as one."""

    alone: Found | Close | Unknown
    """Nothing where it points back and no word of it names anything: "is that what's behind it all"."""
    before: Found | Close | Unknown
    both: Found | Close | Unknown
    points_back: bool
    """Whether it has a word for what was spoken of: "does it matter"."""
    joins_on: bool
    """Whether it goes on from the one before: "and magnets"."""
    takes_back: bool
    """Whether it says that something else was meant: "no, I meant the spray"."""
    after_statement: bool
    """Whether the one before tells of somebody and asks nothing: "I'm thirty weeks pregnant",
    and not "compression socks"."""

    @property
    def leans(self) -> bool:
        """Whether it leans on the one before at all."""
        return self.points_back or self.joins_on or self.takes_back


def read(readers: Readers, turn: Turn) -> Act | None:
    """Find the answer that a sentence asks for beside the one before;
    None where it says by itself what it asks, or asks nothing.
    """
    text, before = turn.utterance.text, _context(turn)
    if not before or _wishes(turn):
        return None
    return narrowing.read(readers, turn) or _beside_the_last(readers, turn, text, before)


def _beside_the_last(readers: Readers, turn: Turn, text: str, before: str) -> Act | None:
    asked = readers.in_hand.read(text)
    if (
        asked == STOP_TAKING
        or (asked in OF_AMOUNT and turn.place.id == topic_of(turn.last_told))
        or (asked is not None and _is_of_the_answer(readers, turn, before))
        or asked in OF_MEDICINE
        or (asked == IS_IT_THAT and turn.facts())
        or _asks_of_it(readers, turn)
    ):
        return None  # "should I come off it" has an answer of its own, whatever was told
    language, takes_back = turn.language, readers.corrections.takes_back(text)
    reply, correction = readers.replies.read(text), readers.corrections.read(text)
    is_question = asks(turn, text)
    if not is_question and (
        (reply and not reply.rest) or (refusal_probability(readers, turn) >= REFUSES and not takes_back)
    ):
        return None  # "I'd rather not"
    if correction and not {correction.not_meant, correction.meant} & {"", *language.leaning.pronouns}:
        # "no, not at night, when I run"
        text, before, takes_back = correction.meant, _without(before, correction.not_meant), True
    elif not (takes_back or is_question):
        return None
    alone = readers.understand(turn, text)
    points_back = language.leaning.points_back(text)
    # "why do I get night cramps" has no word of its own either, and leans on nothing
    says_nothing = points_back and not readers.understanding.names_something(turn.utterance.text)
    is_of_skill = isinstance(alone, Found) and alone.label.startswith(OF_SKILL)  # "where did you get that from"
    found = _Read(
        Unknown(None) if says_nothing and not is_of_skill else alone,
        readers.understand(turn, before),
        readers.understand(turn, f"{before} {text}"),
        points_back,
        language.leaning.joins_on(text),
        takes_back,
        not language.questions.asks(before) and _tells_of_somebody(readers, turn, before),
    )
    if _says_all_itself(turn, found):
        return None
    act = _choice(turn, found) if isinstance(found.both, Close) else _answer(turn, _believed(found))
    is_heard_anyway = isinstance(found.alone, Found) and act == Begin(found.alone.label) and not takes_back
    for_others = isinstance(act, Begin) and not found.leans and _is_for_others(turn, act.label)
    return None if is_heard_anyway or for_others else act


def _is_for_others(turn: Turn, label: str) -> bool:
    """Whether an answer only stands in for another one for certain listeners, and that one has a word for this one:
    heat on numb skin is told to nobody who is only diabetic.
    """
    facts, entries = turn.fact_ids(), turn.library.entries.values()
    replaced = [each for each in entries if each.topic == topic_of(label) and label in each.instead.values()]
    meant = any(fact in facts and then == label for each in replaced for fact, then in each.instead.items())
    return not meant and any(not facts.isdisjoint(each.say_first) for each in replaced)


def _tells_of_somebody(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether a sentence tells of the listener, or of somebody else."""
    of_oneself = turn.language.leaning.tells_of_oneself.search(text) is not None
    return of_oneself or readers.facts.person_spoken_of(text) is not None or bool(readers.facts.read(text).told)


def kept(turn: Turn) -> str:
    """What is kept of a sentence for the next one: itself, behind the one before where it leans on that;
    nothing of a mere reply.
    """
    text = turn.utterance.text if turn.utterance.is_open else ""
    language = turn.language
    of_its_own = language.moment.tells_habit.search(text.lower()) or language.questions.begins_as_question(text)
    answers = turn.about_cramp and not of_its_own
    if not text or turn.place.is_under_way or answers:
        return ""
    if language.leaning.narrows(text):
        return " ".join(narrowing.asked_before(turn).split()[-LONGEST_SAID:])  # the next one may narrow it otherwise
    leans = language.leaning.points_back(text) or language.leaning.joins_on(text)
    both = turn.language.signs.in_one(turn.session.said, spoken(text))
    whole = both or (f"{_context(turn)} {text}" if leans else text)
    return " ".join(whole.split()[-LONGEST_SAID:])


def _context(turn: Turn) -> str:
    """The sentence before, or after a mere reply the name of what was told."""
    known = turn.library.answer(turn.last_told)
    return turn.session.said or (known.name if known else "")


def _without(before: str, not_meant: str) -> str:
    """The sentence before without the words that were not meant: "why do I get cramps", of night cramps."""
    words = not_meant.split()
    return " ".join(each for each in before.split() if each not in words)


def asks(turn: Turn, text: str) -> bool:
    """Tell whether a sentence asks anything, or asks on without a verb: "and coconut water".

    What only tells asks on where it is a fact that answers know of: "and I'm pregnant", but not "and I've a bad hip".
    """
    words, language = text.split(), turn.language
    if language.questions.asks(text, after_words=LEAD_WORDS) or language.leaning.question_tags.search(text):
        return True
    starts = [" ".join(words[at:]) for at in range(JOINING_WORDS)]
    only_tells = any(map(language.leaning.tells_on.match, starts)) and not turn.facts_heard.told
    return not only_tells and any(map(language.leaning.asks_on.match, starts))


def _wishes(turn: Turn) -> bool:
    """Whether a stretch or routine is wished for; "and on the morning",
    after what to eat for a race, wishes for none.
    """
    asked = turn.said_slots
    return asked.stretching or (asked.plan is not None and not turn.language.leaning.joins_on(turn.utterance.text))


def _is_of_the_answer(readers: Readers, turn: Turn, before: str) -> bool:
    """Whether "is it safe" is asked of an answer that was told again in the light of a fact,
    and of no medicine that the fact names.
    """
    stands = bool(turn.last_told) and turn.place.id == topic_of(turn.last_told) and turn.place.id != MEDICINES
    return stands and bool(turn.facts()) and readers.facts.read(before).nothing_else


def _asks_of_it(readers: Readers, turn: Turn) -> bool:
    """Whether the head is certain that it is asked how sure is what was told: "does it really work"."""
    likely = (kinds[0] for kinds in readers.utterance_kinds_at(turn))
    return any(each.kind == f"{IN_HAND}{DOES_IT_WORK}" and each.probability >= CERTAIN for each in likely)


def _says_all_itself(turn: Turn, found: _Read) -> bool:
    """Whether a sentence is surely about something outside, or wishes for what is no answer:
    "is the off licence still open".
    """
    alone = found.alone
    if isinstance(alone, Unknown):
        return alone.outside is not None and (not found.leans or alone.score >= SURE_ALONE)
    return isinstance(alone, Found) and turn.library.answer(alone.label) is None and alone.score >= SURE_WISH


def _choice(turn: Turn, found: _Read) -> Act | None:
    """Where both sentences together fit two labels: the one that was told,
    or a question which of them is meant after "no, I meant".
    """
    labels = found.both.labels
    if not found.leans or found.alone.score >= SAYS_NOTHING_ALONE:
        return None
    shared = [each for each in labels if each in found.before.labels]
    if len(shared) == 1:
        return _answer(turn, shared[0])
    return Choose(labels[0], labels[1]) if found.takes_back and all(map(turn.library.answer, labels)) else None


def _believed(found: _Read) -> str | None:
    """The label of both sentences together, where that is more than the last one says alone."""
    alone, both = found.alone, found.both
    if not isinstance(both, Found):
        return None
    is_new = both.label not in {*found.before.labels, *alone.labels}
    if is_new and found.after_statement and ENTRY_MARK in both.label and both.score >= OF_ONESELF:
        return both.label if both.score >= alone.score - CLOSE_SCORES else None  # "is magnesium safe for me"
    if not found.leans:
        return both.label if both.score >= SURELY_BESIDE and alone.score < FAINT_ALONE else None
    if both.label in {*found.before.labels, *map(topic_of, found.before.labels)}:
        # "and the spray", after Epsom salt, is of the spray
        of_it = found.points_back and not found.takes_back
        known_from = max(SURE_ALONE, both.score - MUCH_SURER) if of_it else FAINT_BESIDE
        is_known = not isinstance(alone, Unknown) and alone.score >= known_from
        return None if is_known else both.label
    is_surer = alone.score < SURE_ALONE or both.score >= alone.score - CLOSE_SCORES
    return both.label if both.score >= BESIDE and is_surer else None


def _answer(turn: Turn, label: str | None) -> Act | None:
    """Tell an answer, or more of the one that was told last; nothing else is begun by a guess.

    Where a fact is told besides, the last one is told again with what it says of that: `facts_told.py` sees to it.
    """
    if label is None or turn.library.answer(label) is None:
        return None
    if label not in (turn.last_told, topic_of(turn.last_told)):
        return Begin(label)
    return None if turn.facts_heard.told else Begin(MORE)
