"""What a sentence may still tell that nothing else has understood, before it is refused."""

from dataclasses import replace

from skill.conversation.cramps import acts_in_cramp
from skill.conversation.cramps.cramp_of_another_time import A_CRAMP_NOW
from skill.conversation.cramps.going_on_with_cramp import tells_where
from skill.conversation.diary import entry_words
from skill.conversation.listener import facts_told
from skill.conversation.readers import Readers
from skill.conversation.reading import by_utterance_kind, narrowing, other_subjects
from skill.conversation.reminders import drafting
from skill.conversation.stretches import not_yet_ready
from skill.conversation.warnings import unanswered_sign_question
from skill.knowledge.known_ids import DAYS_AFTER_A_RACE
from skill.language.text import tokenise
from skill.turn.acts import Act, AskWhatMeant, Begin, NotHeard, NotKnown
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.drafts import Amend
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, reply_to
from skill.turn.pending.reminder_draft import ReminderDraft
from skill.turn.place import COUNT_STYLE, RELIEF
from skill.turn.stretch_acts import AskOfStretch
from skill.turn.turn import Turn

OF_SPORT = frozenset({"exertion", "after-exercise"})
"""Concepts of effort that tires legs."""
LEGS = frozenset({"leg", "legs"})
"""Concepts of a leg that is named."""


def instead(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """What was not understood, read once more."""
    if act == Begin(COUNT_STYLE) and _is_of_no_count(turn):
        act = NotKnown(None)
    if not isinstance(act, NotHeard | NotKnown):
        return None
    if _worn_out_by_sport(readers, turn, act):
        return Begin(DAYS_AFTER_A_RACE)
    return acts_in_cramp.of_a_cramp_now(turn, read(readers, turn, act))


def _worn_out_by_sport(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether legs are called no more than worn out: "legs are wrecked".

    "Legs like jelly" may be weakness where no effort was told, and such hear when not to wait.
    """
    worn_out = turn.language.signs.worn_out.match(turn.spoken)
    if worn_out is None or turn.session.warned or not isinstance(act, NotKnown):
        return False
    told = readers.sign_rules.concepts(turn.utterance.text) | frozenset(turn.session.signs)
    return worn_out["weak"] is None or not OF_SPORT.isdisjoint(told)


def _is_of_no_count(turn: Turn) -> bool:
    """Whether no word speaks of counting, of a voice or of a noise, though another count was found: "just read it"."""
    is_said = turn.said_slots.style or turn.language.wishes.of_counting.search(turn.utterance.text)
    return turn.utterance.is_open and not is_said and not turn.place.is_under_way


def read(readers: Readers, turn: Turn, act: NotHeard | NotKnown) -> Act:
    """What a sentence may still tell that is not understood: where the cramp is, facts, or that there is one."""
    tells_a_cramp = tells_where(readers, turn) or _names_a_leg_alone(readers, turn)
    if tells_a_cramp or facts_told.is_about_facts(turn):
        return Begin(RELIEF) if tells_a_cramp else facts_told.noted(turn)
    question = turn.missed_question
    taken_for = question.missed_as(turn.session.misses, heard=isinstance(act, NotKnown))
    if taken_for and not unanswered_sign_question.is_aside(
        readers, turn, act
    ):  # "how do I turn the volume down" tells of no sign
        return reply_to(question, taken_for)
    is_elsewhere = other_subjects.read(readers, turn)  # "what do I put on slugs" is no "what?"
    if not is_elsewhere and by_utterance_kind.corrects_something(readers, turn):
        return _what_it_should_be(turn)
    likely = None if is_elsewhere else by_utterance_kind.likeliest_act(readers, turn) or narrowing.unanswered(turn)
    if isinstance(likely, AskOfStretch) and turn.language.questions.of_a_cause.match(turn.written):
        likely = None  # "is it the air con", guessed to be of breathing
    if likely:
        return not_yet_ready.guessed(readers, turn, likely) or likely
    outside = turn.library.outside.get((act.outside if isinstance(act, NotKnown) else None) or "")
    is_far = outside is not None and outside.far
    if not (act == NotKnown(None) or is_far) or not _names_a_cramp(readers, turn):
        return act
    # "cramp, cramp, the kettle's on" may tell of none
    has_one = turn.language.cramps.has_one.match(turn.utterance.text)
    return Begin(RELIEF) if has_one else Ask(CrampingNow(), after_no=False)


def _what_it_should_be(turn: Turn) -> Act:
    """Ask what should be put right: of a draft in its own words, else in one question."""
    reminder, entry = drafting.in_hand(turn), entry_words.in_hand(turn)
    if reminder:
        return Ask(ReminderDraft(replace(reminder.reminder, doubted=True)))
    return Amend(entry) if entry else AskWhatMeant()


def _names_a_leg_alone(readers: Readers, turn: Turn) -> bool:
    """Whether nothing but a leg is named, to our question about a cramp: "the leg the leg"."""
    language, text = turn.language, turn.utterance.text
    if not isinstance(turn.pending, CrampingNow) or language.questions.asks(text):
        return False
    small = (
        language.requests.request_words
        | language.requests.own_words
        | language.sentences.linking_words
        | language.answers.cries
    )
    named = not LEGS.isdisjoint(readers.sign_rules.concepts(text))
    return named and small.issuperset(tokenise(text, apostrophes=True))


def _names_a_cramp(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence that is not understood tells of a cramp, where none is helped with,
    nothing is coached and no question is open.

    It may be one of now, and is never refused.
    """
    idle = turn.place.relief is None and turn.place.coached is None and turn.session.warned is None
    text, language = turn.utterance.text, turn.language
    asks = language.questions.begins_as_question(text) or language.requests.asked_about.search(turn.written)
    is_free = isinstance(turn.pending, WhatNow) and idle and not asks  # "tell me something about cramps" tells of none
    return is_free and A_CRAMP_NOW in readers.sign_rules.concepts(turn.utterance.text)
