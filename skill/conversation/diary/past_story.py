"""A cramp of the past that is told in pieces: "so yesterday at the gym" - "my calf" - "thirty seconds".

All of it is of then, and begins nothing.

`SessionState.story` keeps the pieces until something else is begun, noted or told of now. A cramp is offered for the
diary only where one was told as such, with what the pieces before said of it.
"""

from dataclasses import replace

from skill.conversation import fallback
from skill.conversation.diary import entry_additions, what_was_done
from skill.conversation.diary.entry_details import heard, is_details
from skill.conversation.diary.entry_words import in_hand
from skill.conversation.diary.told_of_each import each_by_day
from skill.conversation.readers import Readers
from skill.diary.past_times import NOW
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import CORRECT_ENTRY
from skill.response.reply import Changes, Reply
from skill.turn.acts import Act, AskAgain, AskWhatMeant, Begin, Choose, Correct, GladToHear, NothingAsked, NotKnown
from skill.turn.cramp_acts import TellOn
from skill.turn.pending.answers import FollowUp, Offer, WhatNow
from skill.turn.pending.drafts import DraftPending, Settle
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import (
    COUNT_CRAMPS,
    DECLINED,
    DIARY_SUMMARY,
    LAST_CRAMP,
    NOTE_CRAMP,
    RED_FLAG,
    RELIEF,
    SORENESS,
    kind_of,
)
from skill.turn.stretch_acts import KeepTo, StretchFor
from skill.turn.turn import Turn
from skill.understanding.warning_signs import NAMES_A_CRAMP

TODAY = frozenset({NOW, "just-now", "tonight", "today"})
"""Ids of the slot type When that may be of now."""
JOINT = " , "
"""Between the pieces of a story."""
MOST_WORDS = 60
"""So many words of a story are kept."""
FLYING = "causes.overuse-standing/flying"
"""A flight that is told alone is answered: a leg that swells after one has to be looked at."""
WHEN_WERE_THEY = "story-when-were-they"
"""The line that asks when each of several cramps was."""
ASKED = ("story-what-happened", "story-and-then", "story-how-now")
"""Lines that are asked after the first, the second and later pieces."""


def of_the_past(turn: Turn) -> bool:
    """Whether a sentence tells of a time that is over, wishes nothing and asks nothing."""
    language = turn.language
    text = language.moment.tells_about.sub(" ", turn.utterance.text.lower())
    told, when = language.cramps.told_of_body(text), heard(turn).words.get("when")
    of_now = (
        told.just_now or told.still or language.cramps.report_of(text) == "has" or language.cramps.has_one.match(text)
    )
    said = turn.slot_reader.read(text)
    had_one = told.earlier and language.moment.had_one.search(text)  # "I had one an hour ago, can't get back to sleep"
    wishes = said.stretching or said.asks_for_stretch or (said.wishes and not had_one)
    of_now = of_now or wishes or language.moment.not_of_past.search(text)
    is_over = told.earlier or (when is not None and when not in TODAY)
    written = language.sentences.written_out(text)
    asks = language.questions.asks(text) or language.requests.asked_about.match(written)  # "who won last night"
    return is_over and not (of_now or asks)


def read_by_another_name(turn: Turn) -> Act | None:
    """Read a cramp of the past that is told by what it is called ("had another of the beggars last night"), or only
    pointed at where it was asked whether there is one: it is offered to be noted.
    """
    asks_of_sign = isinstance(turn.pending, FollowUp) and turn.pending.asks_of_sign
    other = turn.place.is_under_way or isinstance(turn.pending, DraftPending | IsItHappening)
    busy = other or asks_of_sign or turn.session.warned or not turn.utterance.is_open
    tells = not busy and of_the_past(turn) and not turn.facts_heard.told and _by_another_name(turn)
    return Begin(NOTE_CRAMP) if tells else None


def _by_another_name(turn: Turn) -> bool:
    text, moment = turn.utterance.text.lower(), turn.language.moment
    asked = isinstance(turn.pending, CrampingNow)
    spoken_of = asked or turn.cramp_denied
    none = turn.language.cramps.behind_no_cramp(turn.written) is not None  # "no cramp now, it was earlier"
    had_it = moment.had_it.search(text) if spoken_of and not none else None
    return moment.had_such_one.search(text) is not None or (had_it is not None and (asked or not had_it["when"]))


def tells_several_lately(turn: Turn) -> bool:
    """Whether it is told how many cramps there were lately, and of none when it was: "I've had three cramps this
    week".
    """
    several = turn.language.diary.several_lately.match(turn.written)
    return several is not None and turn.diary and turn.utterance.is_open and not turn.place.is_under_way


def is_told_on(turn: Turn) -> bool:
    """Whether a sentence goes on with a story of the past."""
    text, language = turn.utterance.text.lower(), turn.language
    told = language.cramps.told_of_body(text)
    of_now = (
        told.just_now
        or told.still
        or language.moment.is_now.search(language.moment.kept_cramping.sub(" ", text))
        or language.moment.wants_else.search(text)
        or language.answers.it_is_back.match(turn.written_words)
    )
    wishes = turn.said_slots.stretching or language.questions.asks(text) or turn.facts_heard.told
    return bool(turn.session.story) and _in_words(turn) and not (of_now or wishes)


def _in_words(turn: Turn) -> bool:
    """Whether something was told in free words, or as a piece by itself: "my foot", "no, it was last night"."""
    return turn.utterance.is_open or turn.intent == CORRECT_ENTRY


def kept(turn: Turn, reply: Changes) -> str:
    """The story after a reply; empty where it is over, noted, or something else began."""
    before = turn.session.story
    draft = reply.pending if isinstance(reply.pending, EntryDraft) else reply.settled
    is_done = draft is not None and draft == reply.settled
    if is_done or reply.place.is_under_way or reply.place.id == RED_FLAG or reply.forgets:
        return ""
    if (of_the_past(turn) or tells_several_lately(turn)) and not turn.session.story:
        return " ".join(turn.utterance.text.split()[:MOST_WORDS])
    if not before or not is_told_on(turn):
        return before
    goes_on = isinstance(reply.pending, EntryDraft) or reply.place.id == DECLINED
    if not goes_on or turn.said_slots.plan:  # "calf raises" names no muscle that cramped
        return before
    return " ".join(f"{before}{JOINT}{turn.utterance.text}".split()[:MOST_WORDS])


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what is done in place of beginning something for a story of the past,
    or of noting a cramp that nobody told.
    """
    busy = turn.place.is_under_way or isinstance(turn.pending, IsItHappening)
    of_diary = turn.place.id in (COUNT_CRAMPS, LAST_CRAMP, DIARY_SUMMARY)  # "and the week before" asks on
    if busy or of_diary or not _in_words(turn) or _is_of_health(turn, act) or _takes_the_offer(turn, act):
        return act
    if turn.language.moment.fine_today.match(turn.written):
        if isinstance(act, Settle):
            return AskAgain("glad-to-hear")  # that is of the leg, and not of the note
        act = GladToHear() if act == NothingAsked() else act
    return _noted(readers, turn, act) if act == Begin(NOTE_CRAMP) else _told_on(readers, turn, act)


def _told_on(readers: Readers, turn: Turn, act: Act) -> Act:
    """What is done in place of beginning something where a time that is over is told, or a story goes on."""
    several = act == Begin(COUNT_CRAMPS) and tells_several_lately(turn)
    tells = of_the_past(turn) or is_told_on(turn) or several
    if not tells or turn.session.warned or not _begins_something(turn, act):
        return act
    if isinstance(turn.pending, EntryDraft):
        return AskAgain()
    told_as_one = _tells_a_cramp(readers, turn) and not isinstance(turn.pending, DraftPending) and not several
    noted = Begin(NOTE_CRAMP) if turn.diary else _after_it(turn)
    return noted if told_as_one else _of_a_flight(turn, act) or TellOn()


def _noted(readers: Readers, turn: Turn, act: Act) -> Act:
    """What the note of a cramp comes to where what was done is told, where none was told, or no diary is kept."""
    is_past = of_the_past(turn)
    told = not is_past or _tells_a_cramp(readers, turn) or _wishes_it_noted(turn)
    only_told = told and is_past and not turn.diary and not _wishes_it_noted(turn)
    return what_was_done.instead(turn) or (_after_it(turn) if only_told else act if told else _untold(turn))


def _after_it(turn: Turn) -> Act:
    """What helps after a cramp, where no diary is kept that it could be noted in; once it is told, what is told besides
    is taken note of.
    """
    known = turn.last_told == SORENESS or turn.library.answer(SORENESS) is None
    return AskAgain("story-i-see") if known else Begin(SORENESS)


def _of_a_flight(turn: Turn, act: Act) -> Act | None:
    """The answer about flying, where a story begins with a flight, and nothing else was understood of it."""
    told = not turn.session.story and turn.language.circumstances.flew.search(turn.written)
    return Begin(FLYING) if told and act == NotKnown(None) and turn.library.answer(FLYING) else None


def _is_of_health(turn: Turn, act: Act) -> bool:
    """Whether something else of the body is told, or a question about a sign is open: no story goes past that."""
    outside = turn.library.outside.get(act.outside or "") if isinstance(act, NotKnown) else None
    asks_of_sign = isinstance(turn.pending, FollowUp) and turn.pending.asks_of_sign
    return asks_of_sign or (outside is not None and not outside.far)


def _takes_the_offer(turn: Turn, act: Act) -> bool:
    """Whether what was offered is taken, and nothing is told: "aye all right then" is no piece of a story."""
    return isinstance(turn.pending, Offer) and turn.pending.is_answered_by(act) and not heard(turn).says_anything


def _begins_something(turn: Turn, act: Act) -> bool:
    if isinstance(act, Begin):
        told = heard(turn)
        asks_on = topic_of(act.label) == topic_of(turn.last_told or "")  # "two weeks ago", of a tablet
        of_it = told.says_anything and is_details(turn, told) and not asks_on  # "in bed" asks nothing of nights
        return (
            act.label in (RELIEF, COUNT_CRAMPS)
            or turn.library.is_plan(act.label)
            or (of_it and turn.library.answer(act.label) is not None)
        )
    if isinstance(act, Ask):
        return isinstance(act.pending, Offer | CrampingNow)
    if isinstance(act, Choose):
        return any(
            each == RELIEF or kind_of(each) in ("stretch", "routine", "diary") for each in (act.first, act.second)
        )
    if isinstance(act, Correct | AskWhatMeant):
        return in_hand(turn) is None
    return isinstance(act, StretchFor | KeepTo | NotKnown)


def _untold(turn: Turn) -> Act:
    """What a time alone leads to, where no cramp was told."""
    return AskAgain() if turn.session.warned or isinstance(turn.pending, EntryDraft) else TellOn()


def _wishes_it_noted(turn: Turn) -> bool:
    reports = turn.language.cramps.report_of(turn.utterance.text) == "note"
    return reports or not turn.language.diary.noting_words.isdisjoint(turn.written.split())


def _tells_a_cramp(readers: Readers, turn: Turn) -> bool:
    """Whether a cramp is told as one, here or in the pieces before: by its name, as "one", by where it was,
    or by how long it lasted.
    """
    story = f"{turn.session.story} {turn.utterance.text}".lower()
    language, told = turn.language, heard(turn)
    asked = isinstance(turn.pending, CrampingNow) or turn.cramp_denied
    by_name = (
        told.seconds
        or not NAMES_A_CRAMP.isdisjoint(readers.sign_rules.concepts(story))
        or language.moment.had_one.search(story)
    )
    of_else = language.moment.had_something_else.match(turn.utterance.text.lower())
    by_report = language.cramps.report_of(turn.utterance.text) in ("note", "had") and not of_else
    where = told.words.get("muscle") and not turn.said_slots.plan
    asked = asked or (turn.session.story != "" and is_details(turn, told))  # "yesterday at the gym" - "left calf"
    of_it = isinstance(turn.pending, CrampingNow) and told.words.get("when") and not turn.utterance.is_open
    by_name = by_name or entry_additions.adds_one(turn) or _by_another_name(turn)
    return bool(by_name or each_by_day(turn) or by_report or of_it or (asked and where))


def tell_on(turn: Turn) -> Reply:
    """Listen on, and ask what came next."""
    pieces = turn.session.story.count(JOINT) + (1 if turn.session.story else 0)
    reply = fallback.what_now(turn, "story-i-see", DECLINED)
    line = WHEN_WERE_THEY if tells_several_lately(turn) else ASKED[min(pieces, len(ASKED) - 1)]
    return replace(reply, question=turn.voice.line(line), pending=WhatNow())
