"""What a no closes: only what was asked, where all that was said is a no; whatever else is in the sentence is taken.

A session ends by itself after a plain goodbye, a plain refusal, or a routine that is over.
"""

from collections.abc import Iterator
from dataclasses import replace

from skill.conversation.cramps.cramp_denied import behind_a_no
from skill.conversation.cramps.leg_that_hurts import is_asked_about
from skill.conversation.listener import facts_told
from skill.conversation.open_question.refusals import (
    behind_noes,
    goes_to_bed,
    refuses_note,
    refuses_only,
    says_goodbye,
    thanks_no,
)
from skill.conversation.open_question.reply_acts import replied
from skill.conversation.readers import Readers
from skill.conversation.reading.free_words import free_words
from skill.conversation.thresholds import SURE_WISH
from skill.conversation.warnings.session_signs import listed_signs
from skill.knowledge.known_ids import NEITHER
from skill.turn.acts import (
    Act,
    AskAgain,
    Begin,
    Choose,
    Decline,
    GladToHear,
    LetBe,
    NotKnown,
    SayGoodNight,
    TakeThanks,
)
from skill.turn.cramp_acts import NoCramp
from skill.turn.pending.answers import FollowUp, Offer, TellMore
from skill.turn.pending.drafts import Drop
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import BackToSleep, CrampingNow
from skill.turn.pending.question import Ask, ReplyKind, reply_to
from skill.turn.place import NOTE_CRAMP, PAUSE, RELIEF_EASED, REPEAT, RESUME, SORENESS, STOP, TIME_LEFT
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn
from skill.turn.warning_acts import NotHappening
from skill.understanding.questions import Found
from skill.understanding.warning_signs import CONTEXT, NAMES_A_CRAMP

FEW_WORDS_ASK = 3
"""So many words at least ask something behind others."""
NEARLY = 0.1
"""So much less sure at most is what a sentence asks for than that it ends."""
CHANGED = ("control.", "preference.")
"""How the ids of places begin at which something was changed."""
CHANGE_NOTHING = frozenset({PAUSE, RESUME, REPEAT, TIME_LEFT})
"""Controls after which "that's enough" ends: nothing was made slower, louder or longer."""
MOSTLY = "calf"
"""The muscle that cramps most, where none is told."""
TIGHT = frozenset({"tightness", "tight-hard"})
"""Concepts of a muscle that is tight."""


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what is done in place of an act that closes something, where the sentence tells more than a no."""
    if isinstance(act, NotHappening | Ask):
        return _not_happening(readers, turn, act) if isinstance(act, NotHappening) else _to_sleep(turn, act)
    if isinstance(act, Drop):
        was_none = turn.language.practice.was_no_cramp.match(turn.written)  # "I meant stretches, not cramp"
        return (
            act
            if was_none or turn.language.cramps.behind_no_cramp(turn.written) is not None
            else _not_dropped(readers, turn, act)
        )
    if act == NoCramp() and isinstance(turn.pending, CrampingNow):
        return _to_sleep(turn, _without_a_cramp(readers, turn))
    if isinstance(act, Decline | LetBe):
        return _declined(readers, turn, act) if turn.utterance.is_open or act == Decline() else act
    if act in (Begin(PAUSE), NotKnown(None), TakeThanks()):
        return _told_besides_it(readers, turn, act) or (Begin(STOP) if _goes_in_a_stretch(turn, act) else act)
    return _ended(readers, turn) if act == Begin(STOP) and turn.utterance.is_open else act


def _goes_in_a_stretch(turn: Turn, act: Act) -> bool:
    """Whether somebody says good night in a stretch, in words that nothing else knows: "I'm nodding off, night
    night".
    """
    return isinstance(act, NotKnown) and turn.place.coached is not None and says_goodbye(turn) and not turn.asks


def plain_no(readers: Readers, turn: Turn) -> Act | None:
    """Read a plain no to an answer or an offer, before it could be asked on or put right: "no thanks,
    that's all I wanted".
    """
    offers = isinstance(turn.pending, FollowUp | TellMore | Offer) and not turn.place.is_under_way
    if not offers or not turn.utterance.text or facts_told.read_drop(readers, turn):
        return None  # "that's not true", of a fact, takes it back
    reading, first = readers.replies.read(turn.utterance.text), readers.replies.read(turn.utterance.text.split()[0])
    begins = first is not None and first.kind is ReplyKind.NO  # else "good night" is an end, and no no
    is_whole = reading is not None and reading.kind is ReplyKind.NO and not reading.rest
    is_no = is_whole or (begins and (says_goodbye(turn) or thanks_no(turn)))
    return replied(turn, ReplyKind.NO) if is_no and refuses_only(readers, turn) else None


def _turns_round_behind(turn: Turn) -> bool:
    """Whether a sentence ends in a question of somebody's own, known or not: "no thanks,
    one more thing, can I drive".
    """
    return turn.utterance.is_open and any(map(turn.language.questions.turns_around, _ends(turn)))


def _ends(turn: Turn) -> Iterator[str]:
    """Yield what a sentence ends in, from its second word on, as long as that may be a question."""
    words = turn.utterance.text.split()
    return (" ".join(words[at:]) for at in range(1, len(words) - FEW_WORDS_ASK + 1))


def _thanks_and_asks(readers: Readers, turn: Turn) -> Act | None:
    """What is asked behind a thanks, which ends nothing then: "oh nice, how are you today"."""
    asked = next(filter(turn.language.questions.begins_as_question, _ends(turn)), "")
    reading = readers.replies.read(asked) if asked else None
    greets = reading is not None and reading.kind is ReplyKind.GREETING
    return replied(turn, ReplyKind.GREETING) if greets else _asked_behind(readers, turn)


def _not_happening(readers: Readers, turn: Turn, act: NotHappening) -> Act:
    """What a no to a sign leads on to: what is told of a sore muscle; a goodbye ends,
    where an answer only asked beside.
    """
    if isinstance(turn.pending, FollowUp) and says_goodbye(turn):
        return Decline()
    return replace(act, then=SORENESS) if not act.then and _tells_of_soreness(readers, turn) else act


def _to_sleep(turn: Turn, act: Act) -> Act:
    """What "no, I just want to sleep" comes to: breaths are offered where none were, and else it is good night."""
    sleeps = goes_to_bed(turn) and not turn.asks
    if sleeps and isinstance(turn.pending, BackToSleep):
        return SayGoodNight()
    offers = isinstance(act, Ask) and isinstance(act.pending, Offer) and isinstance(turn.pending, CrampingNow)
    wakes = sleeps and (offers or act in (NoCramp(), LetBe())) and not says_goodbye(turn)
    return Ask(BackToSleep(), after_no=False) if wakes else act


def _ended(readers: Readers, turn: Turn) -> Act:
    """What "stop" does: a change goes no further, and a question behind it is answered: "no thanks,
    one more thing, can I drive".
    """
    goes_on = turn.language.flow.goes_on_without_end.search(turn.written) is not None
    if goes_on and turn.place.relief:
        return reply_to(turn.pending, ReplyKind.NOT_EASED)
    if goes_on and turn.place.coached:
        return Begin(RESUME)  # "I don't want to stop"
    if goes_on or _has_gone_far_enough(turn):
        return LetBe()
    if turn.place.coached and (wanted := _wanted_to_know(readers, turn)):
        return wanted
    asked = None if turn.place.is_under_way else _asked_behind(readers, turn) or _asked_across(readers, turn)
    return asked or Begin(STOP)


def _wanted_to_know(readers: Readers, turn: Turn) -> Act | None:
    """The answer that is wanted in place of a stretch: "I don't want that now, I wanted to know about drinking"."""
    asks = turn.language.flow.has_a_question.search(turn.written)
    found = free_words(readers, turn, turn.written[asks.end() :].strip()) if asks else None
    if isinstance(found, Choose):
        return found if turn.library.answer(found.first) and turn.library.answer(found.second) else None
    return found if isinstance(found, Begin) and turn.library.answer(found.label) else None


def _asked_across(readers: Readers, turn: Turn) -> Act | None:
    """The answer that a sentence asks for as surely as it ends: "that's it, stretching", of what helps."""
    found = readers.understanding.ranked(turn.utterance.text)
    rival = next((each for each in found if turn.library.answer(each.label)), None)
    if rival is None or found[0].label != STOP or rival.score < found[0].score - NEARLY:
        return None
    return Begin(rival.entries[0].label if rival.entries else rival.label)


def _asked_behind(readers: Readers, turn: Turn) -> Act | None:
    """The answer to a question that the sentence ends in; None where it ends in none that is known."""
    language = turn.language
    if not language.questions.a_clause_may_ask(turn.utterance.text):
        return None
    asked = next(filter(language.questions.begins_as_question, _ends(turn)), None)
    found = free_words(readers, turn, asked) if asked else None
    return found if isinstance(found, Begin) and turn.library.answer(found.label) else None


def _declined(readers: Readers, turn: Turn, act: Decline | LetBe) -> Act:
    """What a no to an offer does: it ends, where nothing else was said and nothing was only put off;
    ``LetBe`` never does.
    """
    if turn.intent == NEITHER:
        return LetBe()
    if turn.utterance.is_open and listed_signs(turn) and turn.language.answers.none_of_them.search(turn.utterance.text):
        return GladToHear()
    asked = _asked_behind(readers, turn) if turn.utterance.is_open else None
    if asked:
        return asked
    if (when := _told_when(turn)) is not None:
        return when
    if act == Decline() and refuses_only(readers, turn) and not _turns_round_behind(turn):
        denies = turn.language.signs.denies_all.search(turn.spoken)  # "nothing like that" says what is not so
        return LetBe() if denies or _puts_off_one_thing(readers, turn) else Decline()
    return _told_besides(readers, turn) or LetBe()


def _told_when(turn: Turn) -> Act | None:
    """Take "only after lunch really" for what it tells: it puts an offer off to no afternoon, and pauses nothing."""
    told = turn.utterance.is_open and turn.language.habits.tells_when.match(turn.written)
    return AskAgain("all-right") if told and turn.pending.asked_again() is not None else None


def _told_besides_it(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """What a sentence tells or asks besides a pause, a thanks, or a no that is not known."""
    if act == TakeThanks():
        return _thanks_and_asks(readers, turn) if turn.utterance.is_open else None
    return _told_when(turn) or (LetBe() if act == NotKnown(None) and _is_a_no_that_tells(readers, turn) else None)


def _is_a_no_that_tells(readers: Readers, turn: Turn) -> bool:
    """Whether what is not known follows a no, and asks nothing: "no, my son's asleep next door"."""
    rest = behind_noes(readers, turn.utterance.text) if turn.utterance.is_open else ""
    is_relief = turn.place.relief is not None
    return rest != "" and not is_relief and not turn.language.questions.asks(rest, after_words=1)


def earlier_cramp(readers: Readers, turn: Turn) -> Act | None:
    """Read what is told behind a no to the question about a cramp: one that is over may be noted,
    where a diary is kept.
    """
    if not isinstance(turn.pending, CrampingNow) or not turn.diary:
        return None
    rest = behind_noes(readers, turn.utterance.text)
    if not rest or turn.language.questions.asks(rest) or turn.language.cramps.told_of_body(rest).just_now:
        return None
    found = readers.understand(turn, rest)
    if not isinstance(found, Found) or found.label != NOTE_CRAMP or found.score < SURE_WISH:
        return None
    return LetBe() if refuses_note(turn) else Begin(NOTE_CRAMP)


def _without_a_cramp(readers: Readers, turn: Turn) -> Act:
    """What a no to the question about a cramp leads to that tells more: its answer, where it has one,
    else an open question.
    """
    if says_goodbye(turn) and refuses_only(readers, turn):
        return Decline()
    rest = behind_a_no(readers, turn) if turn.utterance.is_open else ""
    fine = turn.language.moment.fine_first.match(turn.utterance.text.lower())
    if fine or not rest or refuses_only(readers, turn) or turn.language.cramps.told_of_body(rest).gone:
        return NoCramp()  # "no, I'm alright now, it was last night" asks nothing of running again
    tight = _tight_muscle(readers, turn, rest)
    if tight:
        return Ask(Offer(tight, "offer-stretch"), after_no=False)
    found = free_words(readers, turn, rest)
    outside = turn.library.outside.get(found.outside or "") if isinstance(found, NotKnown) else None
    is_near = outside is not None and not outside.far  # "no, my legs are restless"
    if turn.said_slots.stretching and isinstance(found, StretchFor):
        return found  # "no, thanks, tell me a stretch"
    if is_near or (isinstance(found, Begin) and turn.library.answer(found.label)):
        return found
    return NoCramp() if is_asked_about(turn) else LetBe()  # "no, it just hurts"


def _tight_muscle(readers: Readers, turn: Turn, rest: str) -> str | None:
    """The stretch of a muscle that is told to be tight, or to threaten, where there is no cramp: "nah, just off the
    bike, thighs are like wood".
    """
    told, muscle = readers.sign_rules.concepts(rest), turn.said_slots.muscle
    threatens = turn.language.moment.threatens.search(turn.language.sentences.written_out(rest)) is not None
    if threatens:
        muscle = muscle or turn.session.muscle or MOSTLY
    if muscle not in turn.library.preferred or not (threatens or told & TIGHT) or turn.language.questions.asks(rest):
        return None
    return stretch.id if (stretch := turn.chooser().choose(muscle, None, night=turn.night())) else None


def _puts_off_one_thing(readers: Readers, turn: Turn) -> bool:
    """Whether "no, not tonight" puts off what was offered after an answer, and nothing else;
    at night it ends all the same.
    """
    text, language = turn.utterance.text, turn.language
    if not isinstance(turn.pending, FollowUp | TellMore | Offer) or turn.known_night() or not turn.utterance.is_open:
        return False
    reading = readers.replies.read(text)
    denied = not language.sentences.denying_words.isdisjoint(text.split()[:2])
    return (
        reading is not None
        and reading.kind is ReplyKind.NOT_NOW
        and denied
        and not (says_goodbye(turn) or thanks_no(turn))
    )


def _told_besides(readers: Readers, turn: Turn) -> Act | None:
    """What is told beside a no and has an answer: that a muscle stays sore, or who somebody is."""
    if _tells_of_soreness(readers, turn):
        return Begin(SORENESS)
    return facts_told.noted(turn) if facts_told.is_about_facts(turn) else None


def _tells_of_soreness(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence tells, after a cramp, that the muscle is sore: "no, it's a bit bruised feeling"."""
    text = turn.utterance.text
    if not turn.utterance.is_open or not turn.language.cramps.stays_sore.search(turn.written):
        return False
    told = readers.sign_rules.concepts(text) | set(turn.session.signs)
    of_cramp = (
        turn.place.id == RELIEF_EASED or isinstance(turn.pending, EntryDraft) or not NAMES_A_CRAMP.isdisjoint(told)
    )
    return of_cramp and turn.library.answer(SORENESS) is not None


def _not_dropped(readers: Readers, turn: Turn, act: Drop) -> Act:
    """What a no to a note does that tells more of the body: the rest is taken, and the offer is put once more."""
    draft = act.draft
    if not isinstance(draft, EntryDraft) or not draft.only_adds or refuses_note(turn) or not turn.utterance.is_open:
        return act
    if _tells_of_soreness(readers, turn):
        return Begin(SORENESS)
    asked = _asked_behind(readers, turn)
    if asked:
        return asked
    report = readers.sign_rules.report(turn.utterance.text)
    told = {*report.concepts(), *(hit.label for hit in report.denied)}
    return act if all(each.startswith(CONTEXT) for each in told) else LetBe()  # "no, I can't lie on my back"


def _has_gone_far_enough(turn: Turn) -> bool:
    """Whether "no, that's enough" is said of what was just changed in a stretch: slower, louder, longer."""
    place = turn.place
    changed = place.coached is not None and (place.id or "").startswith(CHANGED) and place.id not in CHANGE_NOTHING
    return changed and turn.language.answers.enough.match(turn.written) is not None
