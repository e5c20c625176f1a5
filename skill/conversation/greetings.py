"""How a conversation begins and ends, and replies to "help", "say that again", "yes" and "no" out of the blue."""

from dataclasses import replace

from skill.coaching.choice import can_do
from skill.coaching.relief_rounds import ReliefState
from skill.conversation import fallback
from skill.conversation.answers import topic_answers
from skill.conversation.cramps import cramp, leg_that_hurts
from skill.conversation.open_question.put_question import asking
from skill.conversation.open_question.refusals import goes_to_bed
from skill.conversation.open_question.reply_acts import replied
from skill.conversation.open_question.under_way import question_of, standing_still
from skill.conversation.stretches import controls
from skill.conversation.warnings.follow_up_replies import in_sentence
from skill.knowledge.known_ids import ABOUT, BEDTIME
from skill.language.text import tokenise
from skill.response.reply import Reply
from skill.storage.profile import Profile
from skill.turn.acts import NOT_AT_ALL, Act, Choose
from skill.turn.clips import stretch_at
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.coaching import ResumeLeft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import ReplyKind
from skill.turn.place import DECLINED, HELP, NOWHERE, RELIEF, RELIEF_EASED, RELIEF_HELP, REPEAT, STOP, Place
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING

SECONDS_AWAY = 10 * 60
"""Who comes back sooner has hardly left."""


HOURS_OF_SLEEP = 6 * 60 * 60
"""Seconds after a bedtime routine in which a launch is taken for one from bed, whatever the clock says."""


def welcome(turn: Turn) -> Reply:
    """Ask the one question that matters at three in the morning, or offer the stretch that was interrupted.

    At night, and in the hours after a bedtime routine, first aid is the first sentence.
    """
    profile, now = turn.profile, int(turn.now)
    turn.records.add(lambda profile: replace(profile, met=now))
    if _is_in_bed(turn, profile):
        return cramp.help_before_hello(turn)
    if turn.left():
        return asking(turn, ResumeLeft(), place=Place())
    return asking(turn, CrampingNow(), *map(turn.voice.line, _greeting(turn, profile)), place=Place())


def read(turn: Turn) -> Act | None:
    """Read "hello, it's me, Margaret" and "hiya, back again", and "night night, I'm off to my bed": a greeting,
    and nothing that cramps.
    """
    text = turn.written
    named = turn.said_slots.muscle or turn.named("Muscle", text) or not turn.utterance.is_open
    if named:
        return None
    if turn.language.answers.good_night.match(text) and not (turn.asks or turn.said_slots.plan):
        return replied(turn, ReplyKind.STOP)
    if isinstance(turn.pending, CrampingNow) and turn.language.answers.asks_for_this.match(text):
        return Choose(ABOUT, RELIEF)  # "is this the cramp thing", to the question about a cramp, may tell of one
    idle = isinstance(turn.pending, WhatNow | CrampingNow) and not (turn.place.is_under_way or turn.waiting)
    by_name = turn.language.answers.here_again.match(text) or turn.language.flow.names_oneself.match(text)
    # where the device could not play the count, it asks where that has gone
    calls = turn.language.answers.asks_who_is_there.match(text) and not (turn.place.coached and turn.session.plain)
    greets = calls or turn.language.answers.it_is_me.search(text) or (idle and by_name)
    if greets and turn.language.answers.is_back.search(text) and turn.left():
        return None  # "right, I'm back" goes on with what was left
    return replied(turn, ReplyKind.GREETING) if greets else None


def help_(turn: Turn) -> Reply:
    """Say what can be said, fitted to where the conversation is."""
    if turn.place.relief:
        return cramp.help_now(turn, turn.place.relief)
    if turn.pending == CrampingNow(at_night=True):  # a cry for help, and hardly a question about the skill
        return cramp.help_now(turn, ReliefState())
    name = "help-in-stretch" if turn.place.coached else "help"
    return asking(turn, WhatNow(), turn.voice.line(name), place=Place(id=HELP))


def say_again(turn: Turn) -> Reply:
    """Say the last thing again."""
    if turn.relief:
        return cramp.help_now(turn, turn.relief)
    if turn.place.coached:
        return controls.repeat(turn)
    known = turn.library.answer(turn.place.about or "")
    if known:
        return topic_answers.answer(turn, known)
    if turn.left():  # "what was that stretch again", in a new session
        return asking(turn, ResumeLeft(cramp_asked=True), place=Place())
    line = "nothing-before" if turn.place.id == NOWHERE else "two-things-to-say"  # "glad to hear it" is no answer
    return fallback.what_now(turn, line)


def said_before_the_question(turn: Turn) -> str | None:
    """What was said before the open question, and is lost where that alone is put again; None where it was nothing."""
    if turn.place.id == RELIEF_EASED:
        return cramp.said_once_it_eases(turn)
    if not isinstance(turn.pending, CrampingNow) or turn.place.id not in (NOWHERE, REPEAT):
        return None
    return turn.voice.line("first-aid-before-hello" if turn.pending.at_night else "welcome")


def decline(turn: Turn) -> Reply:
    """Take no for an answer: go back to what waits, or end kindly."""
    waits = None if turn.pending.waits_as() else turn.waiting or question_of(standing_still(turn))
    if waits:
        return asking(turn, waits, place=Place(id=DECLINED, about=turn.place.about))
    line = "good-night" if goes_to_bed(turn) else "goodbye"
    return Reply(lines=(turn.voice.once_a_day(line),), place=Place(id=DECLINED))


def let_be(turn: Turn) -> Reply:
    """Take a no that may have been something else: what waits goes on, and else the session stays open."""
    reply = decline(turn)
    return reply if reply.pending else fallback.what_now(turn, "all-right", DECLINED)


def rest_in_cramp(turn: Turn) -> Reply:
    """Take a no to another round where it hurt, and say when a cramp must be seen to."""
    place = Place(id=RELIEF_HELP, about=RELIEF)  # the cramp may be there still: nobody is left alone with it
    return asking(turn, WhatNow(), turn.voice.say(turn.library.relief.not_easing), place=place)


def no_cramp(turn: Turn) -> Reply:
    """Say what else can be asked, where there is no cramp; at night the stretch that was left is offered before.

    What cannot be done now is not offered: no wall in bed. Whoever had a cramp that has let go hears what to do next,
    and who stands by somebody that is down or cries out when to call for help.
    """
    if (
        turn.pending == CrampingNow()
        and HELPING in turn.fact_ids()
        and turn.language.moment.in_distress.search(turn.session.said)
    ):
        call = in_sentence(turn.voice.say(turn.voice.call_to_action("emergency")))
        said = turn.voice.line("stay-with-them", emergency=call)
        return replace(asking(turn, WhatNow(), said, place=Place(id=DECLINED)), denied=RELIEF)
    if isinstance(turn.pending, CrampingNow) and _had_one(turn):
        return cramp.eased(turn)
    pain = leg_that_hurts.no_cramp(turn)
    if pain:
        return replace(pain, denied=RELIEF)
    left = turn.left() if turn.pending == CrampingNow(at_night=True) else None
    if left and can_do(stretch_at(turn.library, left), turn.avoids()):
        return replace(asking(turn, ResumeLeft(cramp_asked=True), place=Place(id=DECLINED)), denied=RELIEF)
    return replace(fallback.what_now(turn, "no-cramp-now", DECLINED), denied=RELIEF)


def _had_one(turn: Turn) -> bool:
    """Whether what is said tells that a cramp of just now has let go."""
    cramps, said = turn.language.cramps, " ".join(tokenise(turn.utterance.text, apostrophes=True))
    ended = cramps.ends_gone.match(said) or cramps.ended_it.match(said)
    return cramps.told_of_body(turn.utterance.text).gone or ended is not None


def good_night(turn: Turn) -> Reply:
    """End the day with two words, and offer nothing."""
    return Reply(lines=(turn.voice.once_a_day("good-night"),), place=Place(id=STOP))


def take_thanks(turn: Turn) -> Reply:
    """End kindly; a stretch that is not over yet goes on, once that is wished."""
    goes_on = turn.coached is not None and turn.coached.following is not None
    if goes_on or (turn.place.coached and turn.clip and not turn.clip_is_over):
        eased = turn.intent == "EasedIntent" or turn.language.cramps.told_of_body(turn.utterance.text).gone
        return fallback.ask_again(turn, turn.voice.line("eased-in-stretch" if eased else NOT_AT_ALL))
    return Reply(lines=(turn.voice.once_a_day("you-are-welcome"),), place=Place(id=STOP))


def _greeting(turn: Turn, profile: Profile) -> tuple[str, ...]:
    if profile.met is None:
        return ("welcome",)
    return () if turn.now - profile.met < SECONDS_AWAY else ("welcome-back",)


def _is_in_bed(turn: Turn, profile: Profile) -> bool:
    """Whether the listener is likely to be in bed: by the device's clock, or by a bedtime routine of the last hours."""
    left = profile.left_at if profile.left and profile.left.plan == BEDTIME else None
    last = max(profile.bedtime or 0, left or 0)
    return turn.night() or turn.now - last < HOURS_OF_SLEEP
