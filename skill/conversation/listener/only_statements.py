"""What only tells of habits, of how often, how long or in which week: it orders nothing,
and begins no stretch and no counting of weeks.
"""

from skill.conversation.listener.facts_told import OPERATED
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import (
    AFTER_RUN,
    BLOOD_THINNER,
    CORRECT_ENTRY,
    CRAMP,
    DAILY_ROUTINE,
    EVERY_NIGHT,
    LEG_CLOT,
    MEDICINES,
    MY_DOSE,
    PREGNANT,
    WHAT_RESTLESS_LEGS_ARE,
    WHEN_TO_SEE_DOCTOR,
)
from skill.turn.acts import Act, AskAgain, AskOfTopic, Begin, Choose, NoteWeek, NotKnown, TellInWords
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.place import FACT_NOTED, FIRST_THREE, RELIEF, SIX_WEEKS, kind_of
from skill.turn.stretch_acts import DoneAlready, StretchFor, TellOfPlan
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign

FIRST_STEPS = "when-to-see-doctor/when"
"""Answers to how often, and how long, cramps have come."""
SORENESS = "what-are-leg-cramps/soreness"
REMEDIES = ("magnesium-potassium", "relief.pickle-juice", "causes.electrolytes", "hydration")
"""Topics of what people take against cramps."""
DONE_OR_TAKEN = frozenset({*REMEDIES, "foam-roller", "massage", "heat", "cold", "compression", MEDICINES})
"""Topics of which a bare "every day" is asked, and not told of the cramps."""
DIARY = "diary"
"""The kind of what is noted: "around three in the night", told of cramps that were spoken of, notes none."""
HOW_LONG = "daily-routine/how-long-to-work"
NOTHING_ELSE = ("none", "fact", "meta")
"""Kinds of places after which what is told may be of cramps."""
BEGAN_ONCE = OPERATED | {"injury", "new-baby", "spinal-injury", "statin", "water-tablet", BLOOD_THINNER}
"""Facts that began on a day, which may be told next."""
ACHE = "ache"
"""The concept of a leg that aches."""
FEW = 7
"""So many words at most tell whose cramps they are, and no more."""
LATER_WEEKS = range(4, 43)


def read(turn: Turn) -> Act | None:
    """Read a few words that only tell how often, how long or in which week,
    said to an answer or an offer; None for any other.
    """
    if turn.place.is_under_way or not isinstance(turn.pending, FollowUp | Offer | TellMore | WhatNow):
        return None
    text = turn.written
    if week_told(turn) is not None:
        return NoteWeek()
    if _when_a_fact_was(turn, text):
        known = not {fact.id for fact in turn.facts()}.isdisjoint(OPERATED)
        return AskAgain("as-they-allow" if known else "good-to-know")
    of_the_answer = _of_the_answer(turn, text)
    if of_the_answer:
        return of_the_answer
    label = _asked_or_felt(turn, text)
    told = _more_of_them(turn, text) if label is None and _may_tell_more(turn) else None
    if told:
        return told
    if label is None and _of_cramps(turn):
        label = EVERY_NIGHT if turn.language.habits.how_often.match(text) else FIRST_STEPS if since_when(turn) else None
    return Begin(label) if label and turn.library.answer(label) else None


def _asks_how_often(turn: Turn, text: str) -> bool:
    """Whether "every day" asks on from a question of what is done or taken: "can I use a foam roller"."""
    language = turn.language
    of_it = topic_of(turn.last_told) in DONE_OR_TAKEN and turn.place.id == topic_of(turn.last_told)
    agrees = not language.habits.agreeing_first.isdisjoint(text.split()[:1])
    return (
        of_it
        and not agrees
        and language.questions.asks(turn.session.said)
        and bool(language.habits.how_often.match(text))
    )


def _of_the_answer(turn: Turn, text: str) -> Act | None:
    """Read what is said of the answer before: that it is sore for days, that somebody swears by it,
    which of several to take.
    """
    language, last = turn.language, turn.last_told
    if last == SORENESS and language.circumstances.sore_for_days.search(text) and last in turn.library.entries:
        return TellInWords(last, "sore-for-days")
    if _asks_how_often(turn, text):
        return Begin(MY_DOSE) if topic_of(last) == MEDICINES else AskOfTopic(topic_of(last), "how-often")
    of_remedies = topic_of(last) in REMEDIES
    if of_remedies and language.circumstances.swears_by_it.search(text):
        return AskAgain("swears-by-it")
    return AskAgain("which-of-those") if of_remedies and language.circumstances.which_of_those.search(text) else None


def _when_a_fact_was(turn: Turn, text: str) -> bool:
    """Whether nothing is told but when that was which was told of somebody, and nothing was asked since: "i've a new
    hip" - "eight weeks ago".
    """
    begun = not {fact.id for fact in turn.facts()}.isdisjoint(BEGAN_ONCE)
    return (
        begun and not turn.library.answer(turn.last_told) and turn.language.habits.when_it_was.match(text) is not None
    )


def _may_tell_more(turn: Turn) -> bool:
    """Whether what is told next may be of cramps: they were spoken of, or nothing else was."""
    about = (turn.place.about or "").partition("/")[0]
    return _of_cramps(turn) or ((turn.place.kind in NOTHING_ELSE or not turn.place.id) and about != DAILY_ROUTINE)


def _asked_or_felt(turn: Turn, text: str) -> str | None:
    """The answer to "so what does", after what does not help, and to an urge to move the legs, which is no cramp."""
    language = turn.language
    if turn.recent() and language.circumstances.what_does_help.match(text):
        return FIRST_THREE
    return (
        WHAT_RESTLESS_LEGS_ARE
        if language.habits.must_move.search(text) and not language.questions.asks(turn.utterance.text)
        else None
    )


def _more_of_them(turn: Turn, text: str) -> Act | None:
    """Read what adds to the cramps that were spoken of: that they get worse, in which leg,
    or in which muscle they come.
    """
    language, question = turn.language, turn.pending
    of_sign = isinstance(question, FollowUp) and question.asks_of_sign
    if of_sign or not language.habits.agreeing_first.isdisjoint(text.split()[:1]):
        return None  # "yes, just the one calf" may be of a sign
    if language.habits.getting_worse.match(text):
        return AskAgain("told-worse")
    if language.habits.which_leg_told.match(text):
        aches = ACHE in turn.session.signs and CRAMP not in turn.session.signs
        return CheckSign(LEG_CLOT, WHEN_TO_SEE_DOCTOR) if aches else AskAgain("told-which-leg")
    muscle = turn.named("Muscle", text) if language.habits.which_muscle_told.match(text) else None
    stretch = turn.chooser().choose(muscle, None, night=turn.night()) if muscle else None
    return TellOfPlan(stretch.id) if stretch else None


def since_when(turn: Turn) -> bool:
    """Whether nothing is told but for how long cramps have come that were spoken of."""
    if not turn.utterance.is_open or turn.place.is_under_way or not _of_cramps(turn):
        return False
    habits = turn.language.habits
    how_long, _, worse = turn.written.partition(" and ")
    has_both = habits.how_long_now.match(how_long) and habits.getting_worse.match(f"{worse} now")
    return bool(has_both or habits.how_long_now.match(turn.written))


def when_they_come(turn: Turn) -> bool:
    """Whether nothing is told but when cramps come that were spoken of: "mostly after half an hour"."""
    told = turn.utterance.is_open and turn.language.habits.circumstance_told.match(turn.written)
    return bool(told) and not turn.place.is_under_way and _of_cramps(turn)


def _of_cramps(turn: Turn) -> bool:
    about = (turn.place.about or "").partition("/")[0]
    if about == DAILY_ROUTINE:
        return False  # "every night", to how often to stretch
    return bool(about) and kind_of(about) not in ("stretch", "routine", "meta") and turn.place.kind != "diary"


def week_told(turn: Turn) -> int | None:
    """The week of a pregnancy that a few words tell, once one was told of: "in week thirty"."""
    text = turn.written
    said = turn.language.habits.week_of_pregnancy.match(text)
    weeks = {fact.number for fact in turn.facts() if fact.id == PREGNANT}
    if said is None and weeks - {None} and turn.place.id == FACT_NOTED:
        said = turn.language.answers.another_number.match(text)  # "no wait, nineteen"
    if said is None or not weeks:
        return None
    number = next(iter(turn.language.requests.bare_numbers(next(filter(None, said.groups()), ""))), None)
    return number if number in LATER_WEEKS else None


def _of_oneself(turn: Turn, act: NotKnown) -> Act | None:
    """What is done where nothing is asked: exercise of today brings its stretches, and "I'm a runner" is taken."""
    if act.outside and _tells_of_exercise(turn):
        return TellOfPlan(
            AFTER_RUN
        )  # "I weigh twenty stone and I've done sixty miles on the bike today" asks of no weight
    text = turn.written
    told = turn.utterance.is_open and not turn.place.is_under_way and turn.language.habits.of_oneself_told.match(text)
    return AskAgain("good-to-know") if told and not turn.asks else None


def _tells_of_exercise(turn: Turn) -> bool:
    """Whether exercise of today is told, and nothing is asked."""
    text, language = turn.written, turn.language
    tells = turn.utterance.is_open and language.habits.exercise_told.search(text) is not None
    return tells and not language.questions.asks(turn.utterance.text) and AFTER_RUN in turn.library.routines


def _tells_the_muscle(turn: Turn) -> bool:
    """Whether a yes to an answer names the muscle, and no stretch: "yeah, both feet, mostly the arch"."""
    said, text = turn.said_slots, turn.written
    wished = said.stretching or said.exercising or said.plan or said.wishes or said.position
    agrees = not turn.language.habits.agreeing_first.isdisjoint(text.split()[:1])
    return bool(said.muscle) and agrees and not wished and isinstance(turn.pending, FollowUp | TellMore)


def _plan_of(turn: Turn, act: Act) -> str | None:
    """The stretch or routine that an act begins, by its name or its muscle; None where it begins none,
    or only a wish could.
    """
    if isinstance(act, Begin):
        return act.label if turn.library.is_plan(act.label) else None
    if not isinstance(act, StretchFor):
        return None
    chosen = turn.chooser().choose(act.muscle, act.position, night=turn.night())
    return chosen.id if chosen else None


def _names_one_of_what_was_told(turn: Turn) -> bool:
    """Whether "the front one" is said where no stretch is in hand: it is one of what was spoken of,
    and no name of a stretch.
    """
    in_hand = turn.place.coached or (
        isinstance(turn.pending, Offer | FollowUp) and turn.library.is_plan(turn.pending.then)
    )
    said = turn.said_slots
    named = said.stretching or said.plan or said.muscle or said.manner or said.position
    return turn.language.leaning.the_one.match(turn.utterance.text) is not None and not (in_hand or named)


def _wishes(turn: Turn) -> bool:
    said = turn.said_slots
    return bool(said.stretching or said.exercising or said.plan or said.wishes or said.limits or said.position)


def _only_tells(turn: Turn, text: str) -> bool:
    """Whether a sentence tells where, when or how it is, and wishes for no stretch: it begins none."""
    said = turn.said_slots
    wished = said.stretching or said.exercising or said.plan or said.wishes or said.limits or said.is_told_by_parts
    under_way = turn.place.is_under_way or said.position or said.limitation
    tells = turn.language.habits.tells_of_cramps.match(text) is not None
    if turn.intent == CORRECT_ENTRY:  # of a muscle alone, a wish; but nobody wishes for a stretch of one side so
        return said.side is not None and isinstance(turn.pending, WhatNow) and not under_way
    is_name = turn.slot_id("topic") is not None  # "my calves are tight" is what content knows a stretch by
    return (
        tells
        and not is_name
        and not (wished or under_way or said.hold or said.time or turn.language.requests.orders_practice.search(text))
    )


def _when_told(turn: Turn, act: Act) -> Act | None:
    """Take "mostly after football" for what it tells: it asks for no summary of the diary."""
    is_open = isinstance(act, Begin) and turn.utterance.is_open
    told = is_open and turn.language.habits.tells_when.match(turn.written)
    return AskAgain("all-right") if told else None


def instead(turn: Turn, act: Act) -> Act | None:
    """What is done in place of an act that would begin a stretch or routine by a habit,
    or by what was just done: it is offered.
    """
    if isinstance(act, NotKnown):
        return _whose_they_are(turn) or _of_oneself(turn, act)
    if isinstance(act, Begin) and topic_of(act.label) in REMEDIES and topic_of(turn.last_told) not in REMEDIES:
        return _tells_when(turn) or _instead_of_a_plan(turn, act)  # "about mile four" asks of no vitamin
    if isinstance(act, Choose) or (isinstance(act, Begin) and kind_of(act.label) == DIARY):
        return _more_told(turn) or _when_told(turn, act)
    if act == Begin(SIX_WEEKS) and turn.recent() and turn.language.practice.wonders_at_weeks.match(turn.utterance.text):
        return Begin(HOW_LONG)
    return _instead_of_a_plan(turn, act)


def _more_told(turn: Turn) -> Act | None:
    """Take a few words that only tell more of cramps that were told of, and choose nothing: "about mile four".

    Whose cramps they are, told before anything was answered, asks what to do: "she's the one with the cramps".
    """
    text, language = turn.written, turn.language
    if not turn.utterance.is_open or turn.place.is_under_way or language.questions.asks(turn.utterance.text):
        return None
    of_somebody = turn.facts_heard.told and not turn.facts_heard.taken_back and not turn.recent()
    if of_somebody and len(text.split()) <= FEW and turn.library.answer(FIRST_THREE):
        return Begin(FIRST_THREE)
    return _tells_when(turn)


def _tells_when(turn: Turn) -> Act | None:
    """Take a few words that only tell when or where cramps come, after a story of them: "about mile four"."""
    asks = not turn.utterance.is_open or turn.language.questions.asks(turn.utterance.text)
    adds = not asks and _may_tell_more(turn) and turn.language.habits.when_or_where_told.match(turn.written)
    return AskAgain("good-to-know") if adds else None


def _whose_they_are(turn: Turn) -> Act | None:
    """Whose cramps they are, told before anything was answered, asks what to do: "she's the one with the cramps"."""
    told = turn.language.habits.whose_they_are.match(turn.written) if turn.utterance.is_open else None
    return Begin(FIRST_THREE) if told and not turn.recent() and turn.library.answer(FIRST_THREE) else None


def _instead_of_a_plan(turn: Turn, act: Act) -> Act | None:
    """What a stretch or routine gives way to that was only told of: a habit,
    when or where cramps come, what was just done.
    """
    plan = _plan_of(turn, act)
    if plan is None or not (turn.utterance.is_open or turn.intent == CORRECT_ENTRY):
        return None
    text, language = turn.written, turn.language
    is_habit = language.habits.habit.search(text)
    chosen = turn.pending.is_answered_by(act)  # "the second one", to which of two it shall be
    if is_habit or (_names_one_of_what_was_told(turn) and not chosen):
        return AskAgain("keep-it-up" if is_habit else "all-right")
    if _tells_the_muscle(turn) and isinstance(turn.pending, FollowUp) and turn.pending.then == RELIEF:
        return Begin(RELIEF)
    by_label = isinstance(act, Begin)
    muscle_told = language.habits.which_muscle_told.match(text)  # "hammies mostly"
    when_told = by_label and language.habits.circumstance_told.match(text) and not turn.said_slots.stretching
    told = when_told or _only_tells(turn, text) or (by_label and _tells_the_muscle(turn))
    if told or (muscle_told and not _wishes(turn)):
        return TellOfPlan(plan)  # "after long runs" tells when they come
    if not (by_label and language.habits.just_done.search(text)) or language.requests.order_behind.search(text):
        return None
    has_stretched = not language.requests.stretching_words.isdisjoint(text.split())
    return DoneAlready() if has_stretched else TellOfPlan(plan)
