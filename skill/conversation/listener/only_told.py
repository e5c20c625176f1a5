"""What only tells of habits, of how often, how long or in which week: it orders nothing, and begins no stretch and no counting of weeks."""

from skill.turn.acts import Act, AskAgain, Begin, NoteWeek
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.place import kind_of
from skill.turn.stretch_acts import DoneAlready, TellOfPlan
from skill.turn.turn import Turn

EVERY_NIGHT, FIRST_STEPS = "when-to-see-doctor/every-night", "when-to-see-doctor/when"
"""Answers to how often, and how long, cramps have come."""
PREGNANT, STRETCHING = "pregnant", "daily-routine"
LATER_WEEKS = range(4, 43)


def read(turn: Turn) -> Act | None:
    """Read a few words that only tell how often, how long or in which week, said to an answer or an offer; None for any other."""
    if not turn.utterance.is_open or turn.place.is_under_way or turn.session.warned:
        return None
    if not isinstance(turn.pending, FollowUp | Offer | TellMore | WhatNow):
        return None
    text, language = turn.language.written_out(turn.utterance.text), turn.language
    if week_told(turn) is not None:
        return NoteWeek()
    if _of_cramps(turn) and language.how_often.match(text):
        return Begin(EVERY_NIGHT) if turn.library.answer(EVERY_NIGHT) else None
    return Begin(FIRST_STEPS) if since_when(turn) and turn.library.answer(FIRST_STEPS) else None


def since_when(turn: Turn) -> bool:
    """Whether nothing is told but for how long cramps have come that were spoken of."""
    if not turn.utterance.is_open or turn.place.is_under_way or not _of_cramps(turn):
        return False
    return turn.language.how_long_now.match(turn.language.written_out(turn.utterance.text)) is not None


def _of_cramps(turn: Turn) -> bool:
    about = (turn.place.about or "").partition("/")[0]
    if about == STRETCHING:
        return False  # "every night", to how often to stretch
    return bool(about) and kind_of(about) not in ("stretch", "routine", "meta") and turn.place.kind != "diary"


def week_told(turn: Turn) -> int | None:
    """The week of a pregnancy that a few words tell, once one was told of: "in week thirty"."""
    said = turn.language.week_of_pregnancy.match(turn.language.written_out(turn.utterance.text))
    if said is None or not any(fact.id == PREGNANT for fact in turn.facts()):
        return None
    number = next(iter(turn.language.bare_numbers(said["before"] or said["after"])), None)
    return number if number in LATER_WEEKS else None


def instead(turn: Turn, act: Act) -> Act | None:
    """What is done in place of an act that would begin a stretch or routine by a habit, or by what was just done: it is offered."""
    if not isinstance(act, Begin) or not turn.library.is_plan(act.label) or not turn.utterance.is_open:
        return None
    text, language = turn.language.written_out(turn.utterance.text), turn.language
    if language.habit.search(text):
        return AskAgain("keep-it-up")
    if not language.just_done.search(text):
        return None
    has_stretched = not language.stretching_words.isdisjoint(text.split())
    return DoneAlready() if has_stretched else TellOfPlan(act.label)
