"""Something that has nothing to do with legs, said in the middle of anything: it is refused,
and the open question is put again.
"""

from skill.conversation.readers import Readers
from skill.conversation.reading.free_words import LOW_MOOD
from skill.conversation.reading.utterance_kind_acts import CONTROL, IN_HAND
from skill.conversation.thresholds import (
    AHEAD_OF_OURS,
    FAINTLY_OURS,
    FAINTLY_OUTSIDE,
    LIKELIEST,
    MAYBE_OF_IT,
    NAMES_OUTSIDE,
    SURELY_OUTSIDE,
)
from skill.turn.acts import Act, NotKnown
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.turn import Turn
from skill.understanding.questions import OUTSIDE
from skill.understanding.utterance_kinds import OTHER, SIGN
from skill.understanding.warning_signs import CONTEXT

LEAD_WORDS = 2
"""So many words at most stand before a question: "oh and what do i put on slugs"."""
NEARLY = 0.75
"""Share of the score of what is known from which what is outside fits as well."""
POINTS_BACK_BELOW = 0.3
"""Score below which a sentence with a word for what was spoken of may be about that."""
OF_ANYTHING = frozenset({"exertion", "long-time"})
"""Concepts that tell of no legs by themselves: "give me the football scores"."""
ASKS_ANYTHING = frozenset({OTHER, SIGN, "reply.what", "reply.why", "reply.repeat", "reply.more"})
"""Kinds of which a question about anything may seem to be."""
SHORT = 2
"""Letters of the longest words that tell nothing."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a sentence that is about something else; None where any of its words tells of legs,
    of cramps, or of what we do.

    A warning, and a draft, take what nobody else would ask: "set it for when the bingo is over".
    """
    text, language = turn.utterance.text, turn.language
    if not turn.utterance.free or not text or turn.session.warned or _tells_of_ours(readers, turn):
        return None
    ranked = readers.understanding.ranked(text)
    outside = next((each for each in ranked if each.label.startswith(OUTSIDE)), None)
    ours = max((each.score for each in ranked if not each.label.startswith(OUTSIDE)), default=0.0)
    subject = turn.library.outside.get(outside.label) if outside else None
    score = outside.score if outside else 0.0
    foreign = readers.understanding.subjects_of(_words(turn))
    if subject and score >= SURELY_OUTSIDE and score > ours + AHEAD_OF_OURS and subject.far:
        return NotKnown(subject.id)
    if subject and not subject.far and score >= NAMES_OUTSIDE:
        return NotKnown(subject.id) if subject.id in foreign and subject.id != LOW_MOOD else None
    of_draft = isinstance(turn.pending, DraftPending)
    orders = not of_draft and language.questions.orders_device.search(turn.written)
    if not foreign or not (orders or language.questions.asks(text, after_words=LEAD_WORDS)):
        return None
    has_pronoun = not language.leaning.pronouns.isdisjoint(text.split())
    if score < POINTS_BACK_BELOW and has_pronoun and language.leaning.points_back(text):
        return None  # "is it any good", but not "is it raining"
    leads = score >= max(FAINTLY_OUTSIDE, NEARLY * ours)
    unheard_of = None in foreign and ours < FAINTLY_OURS
    return NotKnown(subject.id if subject and leads else None) if leads or unheard_of else None


def _words(turn: Turn) -> list[str]:
    """The words of a sentence that may tell what it is about."""
    language = turn.language
    small = (
        language.requests.request_words
        | language.requests.own_words
        | language.sentences.linking_words
        | language.answers.cries
    )
    return [each for each in language.sentences.words(turn.utterance.text) if each not in small and len(each) > SHORT]


def _tells_of_ours(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence names a part of the body or what ails it, or anything that a stretch,
    a reminder or a setting knows.
    """
    said = turn.said_slots
    named = (said.muscle, said.plan, said.position, said.stretching, said.exercising, said.hold, said.time, said.side)
    if isinstance(turn.pending, ReminderDraft) and _tells_a_time(turn):
        return True  # "seven's a bit late"
    if any(named) or said.repetitions or said.limitation or said.whole or _is_of_what_goes_on(readers, turn):
        return True
    text, language = turn.utterance.text, turn.language
    if turn.place.is_under_way and language.cramps.told_of_body(text).position:
        return True  # "holding the cooker", in a stretch, tells how somebody stands
    # "would the fridge do", to hold on to; "play my usual"; "can i play on"
    of_stretching = any(
        each.search(turn.written) for each in (language.stretches.asks_to_hold, language.stretches.the_usual)
    )
    if of_stretching or language.questions.of_own_deed.match(text):
        return True
    reading = readers.replies.read(text)
    if readers.in_hand.read(text) or (reading and not reading.rest):
        return True  # "hello"
    told = readers.sign_rules.concepts(turn.utterance.text) - OF_ANYTHING
    return not all(each.startswith(CONTEXT) for each in told)


def _tells_a_time(turn: Turn) -> bool:
    """Whether a time or days are told, or refused."""
    reminders, text = turn.language.reminders, turn.utterance.text
    told = reminders.schedule(text).says_anything and not (
        turn.asks or turn.begins_as_question
    )  # "who won at seven last night"
    return told or reminders.refuses_time.search(text) is not None


def _is_of_what_goes_on(readers: Readers, turn: Turn) -> bool:
    """Whether the head takes a sentence for a reply,
    or may take it for a control or a question about what is in hand.
    """
    for kinds in readers.utterance_kinds_at(turn):
        of_it = sum(each.probability for each in kinds if each.kind.startswith((CONTROL, IN_HAND)))
        if (kinds[0].kind not in ASKS_ANYTHING and kinds[0].probability >= LIKELIEST) or of_it >= MAYBE_OF_IT:
            return True
    return False
