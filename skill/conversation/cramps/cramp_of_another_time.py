"""What is of another time than now, though it speaks of a cramp or is said to our question about one;
and what is only polite.
"""

from dataclasses import replace

from skill.conversation import fallback
from skill.conversation.answers import topic_answers, what_to_do
from skill.conversation.cramps.after_cramp import NEXT_TIME, RUN_AGAIN
from skill.conversation.listener.limitations_told import HURT
from skill.conversation.open_question.put_question import asking
from skill.conversation.readers import Readers
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import DRIVING, KEEP_FIT
from skill.response.reply import Reply
from skill.turn.acts import TAKE_YOUR_TIME, Act, AskAgain, Begin, Choose, GladToHear, LetBe
from skill.turn.cramp_acts import Eased, NoBother, NoCramp, NotNow
from skill.turn.going_on import situations_of
from skill.turn.pending.answers import FollowUp, Offer, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CheckIn, CrampingNow, OneMoreRound
from skill.turn.place import DECLINED, NOTE_CRAMP, PAUSE, RELIEF, RELIEF_EASED, STOP, Place
from skill.turn.turn import Turn

A_CRAMP_NOW = "new-cramp"
"""The concept of a cramp that is told, and not denied or long past."""
CHECK = "check"
"""What is going on while a sign is asked about."""
AHEAD, OVER, AT_WHEEL = "ahead", "over", "at-wheel"
"""What a sentence is of: what is to come, what is over, and what is over and was at the wheel."""
HABIT = "habit"
"""A cramp that comes by habit."""
A_HABIT_FROM = 0.1
"""Score from which a topic answers a habit of cramps: the sentence names the situation, and asks nothing else of it."""


def without_manners(turn: Turn) -> Turn:
    """The turn without what is said before a wish to be polite, "sorry to bother you at this time, it's my calf",
    or about what was refused: "suit yourself, do something for my calves".
    """
    text, moment = turn.utterance.text, turn.language.moment
    idle = not (turn.place.is_under_way or isinstance(turn.pending, DraftPending))
    leads = (moment.polite, moment.resigned) if idle else (moment.polite,)
    said = next((found for each in leads if (found := each.match(text.lower()))), None)
    rest = text[said.end() :].strip() if said and turn.utterance.is_open else ""
    return replace(turn, said_as=rest) if rest and said and said.end() else turn


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read what is no cramp of now, and what only asks for patience."""
    if CHECK in situations_of(turn) or isinstance(turn.pending, DraftPending) or turn.place.coached:
        return None
    of_other_day = turn.language.cramps.of_other_day.match(turn.written)
    act = _of_prevention(turn) or (_of_a_next_or_past_one(turn) if of_other_day else None)
    return act or _of_the_moment(turn) or _of_another_time(readers, turn)


def _of_a_next_or_past_one(turn: Turn) -> Act | None:
    """Read what to do if one comes, whatever the day, whether sport may be done, and what tells of one that came and
    went.
    """
    if turn.place.is_under_way:
        return None
    cramps, text = turn.language.cramps, turn.written
    answer = None
    if cramps.asks_for_next.match(text):
        answer = NEXT_TIME
    elif cramps.goes_on_at_day.match(text):
        answer = RUN_AGAIN
    elif cramps.gives_up_sport.match(text):
        answer = KEEP_FIT
    if answer == KEEP_FIT and not HURT.isdisjoint(turn.fact_ids()):
        answer = RUN_AGAIN  # nobody with an injury is told to keep moving
    if answer and turn.library.answer(answer):
        return Begin(answer)
    asked_now = isinstance(turn.pending, CrampingNow)  # whether there is one now: that it is over answers it
    told = cramps.had_and_over.match(text) and not asked_now and not turn.asks
    return (Begin(NOTE_CRAMP) if turn.diary else GladToHear()) if told else None


def _of_prevention(turn: Turn) -> Act | None:
    """Read "and to stop it", once cramps were spoken of: it asks how they stay away, and ends nothing."""
    text, language = turn.written, turn.language
    spoken_of = turn.session.said or turn.recent() or turn.place.relief
    prevents = spoken_of and language.circumstances.to_prevent.match(text)
    asks = language.circumstances.asks_what_to_do.match(text)
    offered = isinstance(turn.pending, Offer) and turn.pending.of_stretch  # "what can I do instead" is of the offer
    of_last = asks and bool(turn.recent() or turn.facts()) and not turn.about_cramp and not offered
    return Begin(what_to_do.advice(turn)) if prevents or of_last else None


def _of_the_moment(turn: Turn) -> Act | None:
    """Read what is only polite, who has to wait a moment, who leaves it, and who is well."""
    text, language, asked = turn.utterance.text.lower(), turn.language, isinstance(turn.pending, CrampingNow)
    polite = language.moment.polite.match(text)
    if (polite and not text[polite.end() :].strip()) or language.moment.nuisance.search(text):
        return NoBother()
    in_round = turn.place.relief is not None and isinstance(turn.pending, CheckIn | OneMoreRound)
    fine = language.moment.fine_first.match(text)
    if fine and language.cramps.told_of_body(text[fine.end() :]).earlier:
        return NoCramp() if in_round or asked else None if turn.place.is_under_way else GladToHear()
    if in_round or asked:
        return _to_the_question(turn, in_round=in_round)
    if turn.place.is_under_way:
        return None
    if language.moment.fine_now.match(text):
        return GladToHear()
    return NotNow(AHEAD) if language.moment.not_just_now.match(text) else None


def _to_the_question(turn: Turn, *, in_round: bool) -> Act | None:
    """Read what is said to "is it easing?", or whether there is a cramp, and answers neither."""
    text, language = turn.utterance.text.lower(), turn.language
    if language.moment.holds_on.match(text):
        return Begin(PAUSE) if in_round else AskAgain(TAKE_YOUR_TIME)
    if language.moment.forgets_it.match(text):
        return Begin(STOP) if in_round else LetBe()
    if language.moment.fine_now.match(text):
        return Eased() if in_round else NoCramp()
    if not in_round and _tells_who_sleeps(turn):
        return AskAgain()
    tells_more = language.moment.to_come.search(text) or turn.facts_heard.told or _names_the_body(turn)
    is_somewhere = language.cramps.where_one_is.match(text) and language.stretches.of_oneself.match(turn.written)
    return AskAgain() if is_somewhere and not tells_more else None  # "I'm at work on the till" tells of no cramp


def _tells_who_sleeps(turn: Turn) -> bool:
    """Whether nothing is told but who is asleep or beside one: "shh, my husband is asleep"."""
    near = turn.language.cramps.others_near.search(turn.utterance.text.lower())
    rest = turn.utterance.text[: near.start()].split() + turn.utterance.text[near.end() :].split() if near else []
    return near is not None and len(rest) <= 1


def _names_the_body(turn: Turn) -> bool:
    said = turn.said_slots
    denies = not turn.language.sentences.denying_words.isdisjoint(turn.written.split())
    return bool(
        said.muscle
        or said.position
        or said.side
        or denies
        or turn.language.cramps.told_of_body(turn.utterance.text).position
    )


def _of_another_time(readers: Readers, turn: Turn) -> Act | None:
    """Read what is over, what is to come, and whose work is at the wheel."""
    text, language = turn.utterance.text.lower(), turn.language
    in_place = isinstance(turn.pending, CrampingNow | WhatNow | FollowUp | CheckIn)
    # "it was a night earlier" is said of what was just noted
    of_entry = turn.diary and language.diary.worse_than_said.search(text)  # "last one was worse than I said"
    if not in_place or turn.settled or of_entry or not _may_be_of_another_time(turn):
        return None
    if turn.place.relief is None and language.moment.drives.match(text):
        return Begin(DRIVING) if turn.library.answer(DRIVING) else None
    if turn.said_slots.muscle or A_CRAMP_NOW in readers.sign_rules.concepts(text):
        return None
    if language.moment.is_over.search(text) and _is_of_a_cramp(turn):
        return NotNow(AT_WHEEL if language.moment.at_the_wheel.search(text) else OVER)
    ahead = language.moment.to_come.search(text) and language.stretches.of_oneself.match(turn.written)
    return NotNow(AHEAD) if ahead and turn.place.relief is None else None


def _is_of_a_cramp(turn: Turn) -> bool:
    """Whether a cramp was asked about, told or helped with, that "it was in the cab" may be said of;
    else it is asked about.
    """
    asked = isinstance(turn.pending, CrampingNow | CheckIn)
    return asked or turn.place.relief is not None or RELIEF in (turn.place.about, turn.session.interrupted)


def _may_be_of_another_time(turn: Turn) -> bool:
    """Whether nothing in a sentence tells of now, or is to be noted."""
    text, language = turn.utterance.text.lower(), turn.language
    told = language.cramps.told_of_body(text)
    earlier = told.earlier and not isinstance(turn.pending, WhatNow | FollowUp)
    is_now = told.just_now or told.still or told.gone or earlier or language.moment.is_now.search(text)
    return not (is_now or language.questions.asks(text) or language.cramps.report_of(text))


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what is done in place of the help with a cramp that only comes by habit: "my toes cramp up in fins"."""
    begins = act == Begin(RELIEF) or (isinstance(act, Choose) and RELIEF in (act.first, act.second))
    begins = begins or (isinstance(act, Begin) and _is_of_now(turn, act.label))
    if not begins or turn.place.is_under_way or not turn.utterance.is_open or not _may_be_of_another_time(turn):
        return act
    return (turn.language.moment.tells_habit.search(turn.utterance.text.lower()) and _of_a_habit(readers, turn)) or act


def _of_a_habit(readers: Readers, turn: Turn) -> Act | None:
    """Answer when a cramp comes by habit by what is known of that; None where nothing is."""
    found = readers.understanding.ranked(turn.utterance.text)
    best = next((each for each in found if turn.library.answer(each.label) and each.score >= A_HABIT_FROM), None)
    if best is None:
        denied = turn.place.id == RELIEF_EASED and turn.cramp_denied
        return NotNow(AHEAD) if denied or isinstance(turn.pending, CrampingNow) else None
    label = best.entries[0].label if best.entries else best.label
    return NotNow(HABIT, _leads_to(turn, label) if _is_of_now(turn, label) else label)


def _is_of_now(turn: Turn, label: str) -> bool:
    """Whether an answer is for a cramp that is there, and asks whether it still is."""
    known = turn.library.answer(label)
    return known is not None and known.follow_up.then == RELIEF


def _leads_to(turn: Turn, label: str) -> str:
    """The entry of the topic that leads on to an answer of now, and tells why such cramps come;
    that one itself, where none does.
    """
    topic = turn.library.topics[topic_of(label)]
    return next((each.id for each in topic.entries if each.follow_up.then == label), label)


def not_now(turn: Turn, act: NotNow) -> Reply:
    """Say that it is understood as no cramp of now; a cramp that was helped with by mistake is no more."""
    if act.what == HABIT and (habit := turn.library.answer(act.of)):
        reply = topic_answers.answer(turn, habit)
        asks_of_now = isinstance(reply.pending, FollowUp) and (
            reply.pending.then == RELIEF or reply.pending.asks_of_sign
        )
        return asking(turn, WhatNow(), *reply.lines, place=reply.place) if asks_of_now else reply
    if act.what == AT_WHEEL and (known := turn.library.answer(DRIVING)):
        reply = topic_answers.answer(turn, known)
        reply = replace(reply, lines=(turn.voice.line("not-now-fright"), *reply.lines))
        return replace(reply, place=replace(reply.place, id=RELIEF_EASED)) if turn.place.relief else reply
    if act.what == OVER and turn.place.relief:
        return asking(turn, CrampingNow(), turn.voice.line("not-now-over"), place=Place(id=RELIEF_EASED))
    return fallback.what_now(turn, f"not-now-{act.what}", DECLINED)


def no_bother(turn: Turn) -> Reply:
    """Answer who is sorry to bother at this hour, and ask what it is."""
    if turn.place.is_under_way:
        return fallback.ask_again(turn, turn.voice.line("no-bother"))
    question = turn.pending if isinstance(turn.pending, CrampingNow) else CrampingNow()
    return asking(turn, question, turn.voice.line("no-bother"), place=Place())
