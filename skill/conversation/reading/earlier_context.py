"""A question that reaches back past the last one, to what was told of somebody: "I'm on gabapentin" - "how long do I
hold" - "would those do anything".

What only tells of somebody is kept for the session (`SessionState.circumstances`). A question that speaks of such
circumstances again is read beside that sentence, and beside the question in between where it asks of both.
"""

from skill.conversation.in_hand import IS_IT_THAT, OF_MEDICINE
from skill.conversation.readers import Readers
from skill.conversation.reading.last_sentence import asks
from skill.conversation.thresholds import CLEAR_IN_CONTEXT, FAINT_BESIDE, OF_BOTH, SURE_ALONE
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import STOP_TAKING
from skill.response.reply import Changes
from skill.turn.acts import Act, Begin
from skill.turn.session import LONGEST_SAID, MOST_CIRCUMSTANCES
from skill.turn.turn import Turn
from skill.understanding.questions import Found

CAUSES = "causes."
"""What the ids of topics about causes begin with."""
LIKELY = 3
"""So many of the labels that a sentence fits best tell what it may be about, however faintly."""
OF_SOMETHING_ELSE = frozenset({"stretch", "routine", "reminder", "diary", "preference"})
"""Kinds of places where what was said was for that."""
FEWEST_WORDS = 3
"""So many words at least tell something of somebody: "I'm fine" is a reply."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Find what is asked of somebody's circumstances; None where the sentence says by itself what it is about,
    or asks of the last one.
    """
    text, before = turn.utterance.text, turn.session.said
    told = [each for each in turn.session.circumstances if each != before]
    if not told or turn.said_slots.stretching:
        return None
    asked = readers.in_hand.read(text)
    if asked == STOP_TAKING or asked in OF_MEDICINE:
        return None
    of_causes = turn.last_told.startswith(CAUSES)  # "could that be it", after the heat, is of the heat
    reaches = (asked == IS_IT_THAT and not of_causes) or turn.language.leaning.reaches_back(text, before)
    if not asks(turn, text) and not (reaches and readers.understand(turn, text).score < CLEAR_IN_CONTEXT):
        return None
    together = [" ".join(reversed(told))] if len(told) > 1 else []  # "I'm fifty one" and "my periods have stopped"
    found = (_beside(readers, turn, sentence, reaches=reaches) for sentence in (*together, *told))
    first = next(filter(None, found), None)
    # what was told is no answer to a question that points at nobody: "what should I have at half time", after football
    return Begin(first.label) if first and (reaches or first.label not in turn.session.told) else None


def kept(readers: Readers, turn: Turn, reply: Changes) -> tuple[str, ...]:
    """What is kept of somebody after a turn: a sentence that tells and asks nothing,
    before the one that was told earlier.
    """
    before, text = turn.session.circumstances, turn.spoken
    if reply.place.warning or turn.place.is_under_way or turn.about_cramp or not turn.utterance.is_open:
        return before
    words = text.split()
    said = readers.replies.read(text)
    only_replies = said is not None and not said.rest
    is_question = turn.language.questions.asks(text) or turn.language.leaning.question_tags.search(text) is not None
    tells = (
        len(words) >= FEWEST_WORDS
        and not only_replies
        and not is_question
        and (turn.language.leaning.tells_of_oneself.search(text) is not None or readers.facts.person_spoken_of(text))
    )
    if not tells or reply.place.is_under_way or reply.place.kind in OF_SOMETHING_ELSE:
        return before
    return (" ".join(words[:LONGEST_SAID]), *before)[:MOST_CIRCUMSTANCES]


def _beside(readers: Readers, turn: Turn, told: str, *, reaches: bool) -> Found | None:
    """What a question asks beside a sentence that told of somebody,
    where that is more than it asks beside the last one.
    """
    text, before = turn.utterance.text, turn.session.said.removeprefix(told)
    alone, asked_before = readers.understand(turn, text), readers.understand(turn, before)
    if isinstance(alone, Found) and alone.score >= SURE_ALONE:
        return None
    pair = readers.understand(turn, f"{told} {text}")
    if not reaches:
        return pair if isinstance(pair, Found) and _agrees(readers, turn, pair, asked_before.labels) else None
    both = readers.understand(turn, f"{told} {before} {text}") if before else pair
    asked = {*asked_before.labels, *turn.recent()}
    is_of_both = isinstance(both, Found) and both.label not in asked and topic_of(both.label) in map(topic_of, asked)
    if isinstance(both, Found) and is_of_both and both.score >= CLEAR_IN_CONTEXT:
        return both if _answers(turn, both) else None  # "with my problem, is it okay", of pickle juice
    about = {topic_of(each.label) for each in readers.understanding.ranked(told)[:LIKELY]}
    if isinstance(pair, Found) and (pair.score >= OF_BOTH or topic_of(pair.label) in about):
        return pair if _answers(turn, pair) and pair.label not in asked_before.labels else None
    return None


def _agrees(readers: Readers, turn: Turn, pair: Found, before: tuple[str, ...]) -> bool:
    """Whether a question faintly asks by itself for what it asks beside the sentence:
    "when I'm in the cab", of a lorry driver.
    """
    if not _answers(turn, pair) or pair.label in before:
        return False
    likeliest = readers.understanding.ranked(turn.utterance.text)[:1]
    return any(each.label == topic_of(pair.label) and each.score >= FAINT_BESIDE for each in likeliest)


def _answers(turn: Turn, found: Found) -> bool:
    return turn.library.answer(found.label) is not None
