"""A kind word, and then something that helps: for who is frightened, alone, worn out or lies awake,
and asks for no answer.
"""

from skill.coaching.relief_rounds import HELPING
from skill.conversation import fallback
from skill.conversation.cramps.after_cramp import first_aid_again
from skill.conversation.listener import facts_told
from skill.conversation.open_question.put_question import asking
from skill.conversation.open_question.under_way import question_of, standing_still
from skill.conversation.readers import Readers
from skill.conversation.thresholds import CLEAR_IN_CONTEXT
from skill.conversation.warnings import warning_replies
from skill.knowledge.known_ids import ALONE, DRIVING, FALL, HELP_SOMEBODY
from skill.response.reply import Reply
from skill.turn.acts import Act, Begin, Reassure
from skill.turn.cramp_acts import Comfort
from skill.turn.going_on import situations_of
from skill.turn.pending.answers import OFFER_HOW_TO_HELP, FollowUp, Offer, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import BackToSleep
from skill.turn.pending.question import Pending
from skill.turn.pending.warnings import AnySign
from skill.turn.place import DECLINED, Place
from skill.turn.turn import Turn
from skill.understanding.questions import STORY_WORDS, Found

CHECK = "check"
"""What is going on while a sign is asked about."""
COMES_BACK, TALK = "comes-back", "talk"
SLEEPLESS, TOO_MUCH, BAD_NIGHT, WORN_OUT = "sleepless", "too-much", "bad-night", "worn-out"
TIRED = "tired"
"""Worn out by day, and no night was spoken of: a run or a shift may be why."""
UPSET, BABY_LOST = "other-upset", "baby-lost"
UNDER_WAY = frozenset({COMES_BACK, FALL, TALK, ALONE, UPSET, BABY_LOST})
"""What is answered with a kind word in a stretch or a cramp too; the rest is said of that."""
ASKED = frozenset({COMES_BACK, FALL, TALK})
"""What may be put as a question."""
OF_BOTH = frozenset({WORN_OUT, BAD_NIGHT, COMES_BACK})
"""What is said in other words to whoever looks after somebody."""
LEAD_WORDS = 3
"""So many words at most stand before a question: "and when would you say that's too long"."""
SLEEP = "sleep"
"""The topic that is about nothing but nights."""
ANSWERS = {SLEEPLESS: "sleep/back-to-sleep", COMES_BACK: "what-are-leg-cramps/afraid-of-cramp"}
"""The entry that says more."""
ROUTINE_IN_BED = "routine.in-bed"


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read who wants a kind word more than an answer; what tells of a cramp of now,
    a sign or another wish is left alone.
    """
    text, language = turn.utterance.text.lower(), turn.language
    asked_of_sign = CHECK in situations_of(turn) and not isinstance(turn.pending, AnySign)
    if (
        asked_of_sign
        or language.cramps.told_of_body(text).just_now
        or language.cramps.has_one.match(text)
        or language.moment.wants_else.search(text)
    ):
        return None
    lost = facts_told.has_lost_baby(turn)
    what = (
        BABY_LOST
        if lost
        else next((each for each, said in language.moment.comforts.items() if said.search(text)), None)
    )
    if what == COMES_BACK and language.moment.at_the_wheel.search(text) and turn.library.answer(DRIVING):
        return Begin(DRIVING)  # "what if it happens when I'm driving"
    asked = turn.said_slots
    if (
        what is None
        or asked.plan
        or asked.stretching
        or not (lost or _is_meant(readers, turn, what))
        or _tells_a_story(readers, turn)
    ):
        return None
    of_other = _is_of_other(turn, what)
    of_nights = language.moment.of_nights.search(f"{turn.session.said} {text}".lower()) is not None
    by_day = turn.known_night() is False and not (of_nights or of_other)
    return Comfort(TIRED if what == WORN_OUT and by_day else what, of_other=of_other)


def _is_meant(readers: Readers, turn: Turn, what: str) -> bool:
    """Whether nothing but that is said: not in the middle of what it may be said of, and no question of its own."""
    text, language = turn.utterance.text.lower(), turn.language
    if turn.place.is_under_way and (what not in UNDER_WAY or (what == FALL and turn.place.coached)):
        return False  # "I'll fall over", in a stretch, wants an easier one
    if language.questions.asks(text, after_words=LEAD_WORDS) and what not in ASKED:
        return False
    if what == TOO_MUCH:
        # "heel raises, thirty, no that's too many, do sixteen" says how much it shall be
        return not (turn.said_slots.plan or turn.said_slots.repetitions) and isinstance(
            turn.pending, BackToSleep | Offer | FollowUp | WhatNow | EntryDraft
        )
    if what == ALONE:
        return {fact.id for fact in turn.facts_heard.told} <= {ALONE}
    if what == BAD_NIGHT:
        names = (
            turn.said_slots.muscle or language.cramps.report_of(text) or "cramp" in readers.sign_rules.concepts(text)
        )
        return not names
    return what != SLEEPLESS or (not turn.said_slots.muscle and "cramp" not in readers.sign_rules.concepts(text))


def _tells_a_story(readers: Readers, turn: Turn) -> bool:
    """Whether a bad night only ends a story of something that is known: "mustard before bed,
    but I was up all night with heartburn".
    """
    found = readers.understand(turn, turn.utterance.text)
    is_long = len(turn.utterance.text.split()) >= STORY_WORDS
    return (
        is_long and isinstance(found, Found) and found.score >= CLEAR_IN_CONTEXT and not found.label.startswith(SLEEP)
    )


def _is_of_other(turn: Turn, what: str | None) -> bool:
    """Whether somebody is looked after who has the cramps."""
    is_told = HELPING in turn.fact_ids() or turn.place.about == HELP_SOMEBODY
    is_told = is_told or turn.language.moment.of_others.search(turn.utterance.text.lower()) is not None
    return what in OF_BOTH and is_told


def unwell(turn: Turn) -> Act | None:
    """Read who is not well, and tells no sign of it: it is asked about, and is no "no" to whatever was asked."""
    may_be = turn.utterance.is_open and not isinstance(turn.pending, AnySign | DraftPending)
    return Reassure(unwell=True) if may_be and turn.language.signs.unwell.match(turn.written) else None


def reassure(turn: Turn, act: Reassure) -> Reply:
    """Ask once whether more is wrong than fear; who is still afraid then hears a kind word,
    and is offered what helps.
    """
    if isinstance(turn.pending, AnySign):
        return give(turn, Comfort(TALK))
    return warning_replies.reassure(turn, unwell=act.unwell)


def give(turn: Turn, act: Comfort) -> Reply:
    """Say one kind sentence; what is under way goes on, and else something is offered that helps.

    No note is asked for again.
    """
    said = _said(turn, act)
    if turn.place.is_under_way and isinstance(turn.pending, AnySign):
        standing = standing_still(turn)
        return asking(turn, question_of(standing) or WhatNow(), said, place=standing)
    if turn.place.is_under_way:
        return fallback.ask_again(turn, said)
    return asking(turn, _what_helps(turn, act), said, place=_place(turn, act))


def _place(turn: Turn, act: Comfort) -> Place:
    """The answer that "tell me more" goes on from, where one is known; else what was spoken of before."""
    about = HELP_SOMEBODY if act.of_other else ANSWERS.get(act.what, "")
    if turn.library.answer(about) is None:
        return Place(id=DECLINED, about=turn.place.about)
    topic, _, entry = about.partition("/")
    return Place(id=topic, about=about, entry=entry)


def _said(turn: Turn, act: Comfort) -> str:
    if act.what == COMES_BACK:
        return turn.voice.line("comfort-comes-back", first=first_aid_again(turn, helping=act.of_other))
    said = turn.voice.line(f"comfort-{act.what}-of-other" if act.of_other else f"comfort-{act.what}")
    return turn.language.speech.of_person(said, facts_told.helped(turn)) if act.of_other else said


def _what_helps(turn: Turn, act: Comfort) -> Pending:
    """What is offered: how to help somebody, breathing, then stretches in bed;
    nothing that was just left unanswered.
    """
    if act.what in (BABY_LOST, TIRED):
        return WhatNow()
    offers: list[Pending] = (
        [Offer(HELP_SOMEBODY, OFFER_HOW_TO_HELP)] if act.of_other or HELPING in turn.fact_ids() else []
    )
    if not offers:
        offers = [BackToSleep(), Offer(ROUTINE_IN_BED, "offer-stretch")]
    if act.what == TOO_MUCH:
        offers = [each for each in offers if isinstance(each, BackToSleep)]
    asked = {type(each) for each in (turn.pending, turn.waiting)}
    before = [at for at, each in enumerate(offers) if type(each) in asked]
    left = offers[max(before) + 1 :] if before else offers
    return next((each for each in left if each.is_known(turn.library)), WhatNow())
