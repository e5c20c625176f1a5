"""After a warning: what somebody asks or tells next, until the session ends or the warning is cleared.

What people say is content (phrases/after-warning/), what is said to it too (lines/warnings.json).
The table here joins them.
"""

from collections.abc import Mapping
from dataclasses import replace

from skill.conversation.readers import Readers
from skill.conversation.warnings import find_signs, warning_withdrawn, what_others_say
from skill.conversation.warnings.after_full_warning import asks_something, beside_it, told_besides
from skill.conversation.warnings.answers_to_check import then_begun
from skill.conversation.warnings.follow_up_replies import LINES, asking_on, lines_of, printed, reply_to
from skill.conversation.warnings.session_signs import (
    CRISIS,
    NOTHING_NEW,
    TELLS_A_CRAMP,
    tells_more,
)
from skill.conversation.warnings.signs_in_pieces import in_pieces
from skill.conversation.warnings.unanswered_sign_question import HANDS_ON, answered_beside, is_aside, is_refused
from skill.conversation.warnings.warning_replies import ask_whether_happening
from skill.conversation.warnings.warning_taken_back import PERSON, taken_back
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import CALLING
from skill.response.reply import Reply
from skill.turn.acts import YES_OR_NO, Act, AskAgain, AskWhatMeant, Begin, Choose, Decline, LetBe, NotKnown
from skill.turn.pending.answers import BeenChecked, FollowUp, Offer, RepeatWarning
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind
from skill.turn.pending.question import reply_to as act_of
from skill.turn.pending.warnings import AnythingElse, IsItHappening
from skill.turn.place import CONFIDENCE, DIARY_SUMMARY, HELP, HURTS, NOTE_CRAMP, RED_FLAG, RELIEF, kind_of
from skill.turn.stretch_acts import NameBack
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, FollowThrough, NotHappening, WarnAgain
from skill.understanding.after_warning import (
    ALL_OF_THOSE,
    ASKS,
    CALL_FOR_ME,
    CARRY_ON,
    EXPLAINED,
    HOW_LONG,
    LOOKED_AT,
    NOT_LOOKED_AT,
    NOT_YET,
    OKAY,
    ONLY_A_CRAMP,
    OTHERS_SAY,
    STAY,
    TOLD,
    WONT_GO,
    WORSE,
)
from skill.understanding.warning_signs import NAMES_ONLY

AGAINST_WARNINGS = frozenset(
    {
        *("heat", "cold", "massage", "foam-roller", "compression", "daily-routine", "night-adjustments", "hydration"),
        *("what-are-leg-cramps", "key-takeaways", "when-to-see-doctor"),
    }
)
"""Topics whose general answer may take back what a warning said: rub, heat, stretch, drink, mostly harmless."""
LEADS_NOWHERE = (NotKnown, AskWhatMeant, Choose, NameBack)
"""Acts for a sentence that was not understood for sure: after a warning it is most likely about that."""
ENTRIES_AGAINST_WARNINGS = frozenset(
    {"causes.night", "causes.overuse-standing", "hormones-pregnancy", "over-hydration", "relief.pickle-juice", "sleep"}
)
"""Topics of which only entries may: stretch it, run on, walk it off."""
WHETHER_LOOKED: Mapping[str, ReplyKind] = {
    LOOKED_AT: ReplyKind.YES,
    NOT_LOOKED_AT: ReplyKind.NO,
    CARRY_ON: ReplyKind.GO_ON,
}
"""What these are to "has somebody looked at it?"."""
BY_INTENT: Mapping[str, str] = {"ThanksIntent": OKAY}
"""Intents without words that mean one of them."""


def as_asked(readers: Readers, turn: Turn) -> Turn:
    """The turn with the question alone, where somebody says that they meant that: "no, I mean what can I eat".

    It takes nothing back and declines nothing. Its signs have been looked for in all that was said.
    """
    if isinstance(turn.pending, IsItHappening | DraftPending) or not turn.utterance.is_open:
        return turn
    text, language = turn.utterance.text, turn.language
    if (asked := _behind_denials(readers, turn)) is not None:
        return replace(turn, said_as=asked)
    meant = readers.corrections.read(text) if language.questions.a_clause_may_ask(text) else None
    if meant is None or not meant.cued:
        return turn
    asks = language.questions.begins_as_question(meant.meant) or language.questions.turns_around(meant.meant)
    return replace(turn, said_as=meant.meant) if asks else turn


def _behind_denials(readers: Readers, turn: Turn) -> str | None:
    """The question behind a list of signs that are all denied: "no swelling, no chest pain,
    I just want to know why I get them".
    """
    report = readers.sign_rules.report(turn.utterance.text)
    denied = [hit for hit in report.denied if hit.label not in NOTHING_NEW]  # "so is it just a cramp" denies none
    behind = max((hit.end for hit in denied), default=0)
    if all(hit.end > one.start for hit in denied for one in denied):
        return None  # one thing alone is no list: "it's not wriggly, it locks solid, what's that one"
    if not all(hit.start >= behind or hit.label in NAMES_ONLY | {PERSON} for hit in (*report.told, *report.passed)):
        return None
    tails = (" ".join(report.words[at:]) for at in range(behind, len(report.words) - 1))
    return next(
        (
            tail
            for tail in tails
            if turn.language.questions.begins_as_question(tail) or turn.language.questions.turns_around(tail)
        ),
        None,
    )


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a turn as what follows a warning or its check question; None where it is something else."""
    asked, warned = turn.pending, turn.session.warned
    warning = asked.warning if isinstance(asked, IsItHappening) else warned
    texts = () if in_pieces(turn) else find_signs.texts_told(readers, turn)  # "my bum, I mean" takes nothing back
    said = [what for text in texts if (what := readers.after_warning.read(text))]
    what = said[0] if said else BY_INTENT.get(turn.intent)
    if warned and not isinstance(
        asked, BeenChecked
    ):  # asked whether a doctor has looked, "she says it's nothing" is her word
        what = what_others_say.instead(readers, turn, what)
    if warning is None or warning not in turn.library.warnings:
        return WarnAgain(CALLING) if what == CALL_FOR_ME and CALLING in turn.library.warnings else None
    if isinstance(asked, BeenChecked) and what and what in WHETHER_LOOKED:
        return act_of(asked, WHETHER_LOOKED[what])
    if what == CARRY_ON:
        return None
    if what in (OTHERS_SAY, WONT_GO):
        asks = isinstance(asked, IsItHappening) and (what == OTHERS_SAY or asked.warning != warned)
        return AskAgain(YES_OR_NO) if asks else FollowThrough(what)
    if (settled := warning_withdrawn.settles(readers, turn, warning)) is not None:
        return settled
    return _of_warning(readers, turn, warning, what)


def _of_warning(readers: Readers, turn: Turn, warning: str, what: str | None) -> Act | None:
    """What is asked or told of a warning, or of its check question, by what it may mean."""
    asked = turn.pending
    checking = isinstance(asked, IsItHappening)
    if warning == turn.session.warned and (beside := beside_it(readers, turn, warning, what)):
        return FollowThrough(beside)
    if what is None and turn.language.times.since_long.match(turn.spoken):
        what = EXPLAINED if checking else NOT_LOOKED_AT  # "it's been like that since last year" is no end of it
    else:
        what = taken_back(readers, turn, warning, what)
    if what in (None, HOW_LONG, OKAY) and not checking:
        what = told_besides(readers, turn) or what  # "they're shut till Monday" asks not how long it can wait
    if not checking and turn.language.signs.back_at_it.search(turn.spoken):
        what = NOT_YET  # "when can I go back at it" asks not when to have it looked at
    if turn.language.signs.said_already.match(turn.spoken):
        what = ALL_OF_THOSE if checking else TOLD  # "I told you that"
    if isinstance(asked, IsItHappening):
        return _to_check_question(readers, turn, asked, what)
    if warning == CRISIS and turn.language.signs.not_quite_no.match(turn.spoken):
        return FollowThrough(TOLD)  # "sometimes I do"
    if _tells_a_cramp(readers, turn, warning):
        return CheckSign(warning, RELIEF)
    if what is None or what == ALL_OF_THOSE:
        return None
    return CheckSign(warning, turn.session.interrupted or "") if what == ONLY_A_CRAMP else FollowThrough(what)


def _tells_a_cramp(readers: Readers, turn: Turn, warning: str) -> bool:
    """Whether who told of a wish to die tells of a cramp, or where it is:
    that is helped with as soon as one question is answered.
    """
    if warning != CRISIS or (not turn.utterance.is_open and turn.said_slots.muscle is None):
        return False
    told = readers.sign_rules.concepts(turn.utterance.text)
    return turn.said_slots.muscle is not None or not told.isdisjoint(TELLS_A_CRAMP)


def _to_check_question(readers: Readers, turn: Turn, asked: IsItHappening, what: str | None) -> Act | None:
    """What is said to the check question: a no, a yes, or of a warning that was given before."""
    if what == ONLY_A_CRAMP:
        return NotHappening(asked.warning, then_begun(readers, turn, asked))
    if what == ALL_OF_THOSE:
        return WarnAgain(asked.warning)
    if what == EXPLAINED:
        return AskAgain(YES_OR_NO)  # "it's always like that" is no clear no
    return FollowThrough(what) if what and asked.warning == turn.session.warned else None


def speaks_against(label: str) -> bool:
    """Whether a topic, or an entry of one, may take back what a warning said."""
    topic = topic_of(label)
    return topic in AGAINST_WARNINGS or (topic != label and topic in ENTRIES_AGAINST_WARNINGS)


def stay(readers: Readers, turn: Turn, act: Act, asked: str | None) -> Reply | None:
    """Stay with the open check question, or with the warning in force, where an act would leave it; else None.

    While the check question is open, no general answer that may speak against the warning is given. After a warning in
    the tier "emergency" no topic is answered; after others it is, and the first answer begins with what to do.
    """
    if asked:
        return _ask_once_more(readers, turn, act, asked)
    sign = turn.warning_in_force
    if sign is None:
        return None
    just_warned = isinstance(turn.pending, RepeatWarning | AnythingElse)
    closing = act == FollowThrough(OKAY) or isinstance(act, Decline) or act == Begin(NOTE_CRAMP)
    more = just_warned and (
        (closing and tells_more(turn, sign.id, find_signs.texts_told(readers, turn), readers.sign_rules))
        or _is_of_sign(readers, turn, act)
    )
    if more or act == Begin(HURTS):  # "it's more than it was" is said of the sign
        return reply_to(turn, TOLD if more else WORSE)
    emergency = sign.tier == "emergency"
    topic = isinstance(act, Begin) and _is_answer(turn, act) and not speaks_against(act.label)
    asks = asks_something(turn)
    only_tells = not asks and turn.language.signs.tells.match(turn.spoken) is not None
    told = ASKS if asks and _asks_of_it(turn, act) else STAY if asks or (topic and not only_tells) else TOLD
    if just_warned and only_tells and (topic or act == LetBe()):
        return reply_to(turn, TOLD)  # "I forgot it tonight", of a tablet, asks for none
    of_nothing = act == Begin(CONFIDENCE) and not turn.last_told  # "is that just cramp, do you reckon" asks of the sign
    nowhere = isinstance(act, LEADS_NOWHERE) or of_nothing
    if (nowhere and (just_warned or emergency)) or (topic and emergency):
        return reply_to(turn, told)
    return None


def _asks_of_it(turn: Turn, act: Act) -> bool:
    """Whether a question that is not understood may be of the warning: "how hot is the sun" is not."""
    if isinstance(act, NotKnown) and act.outside and turn.library.outside[act.outside].far:
        return False
    return turn.begins_as_question or turn.language.questions.turns_around(turn.utterance.text)


def _is_of_sign(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether what was read as said to the diary names no cramp, and wishes for nothing:
    "since tuesday", of what went pop.
    """
    if not isinstance(act, Begin) or kind_of(act.label) != kind_of(DIARY_SUMMARY) or turn.asks:
        return False
    words = turn.language.sentences.written_out(turn.spoken)
    reports = turn.language.cramps.report_of(turn.utterance.text) == "note"
    wished = reports or turn.language.diary.does_draft.search(words)
    return not wished and find_signs.concepts_told(readers, turn).isdisjoint(TELLS_A_CRAMP)


def remind(turn: Turn, act: Act, reply: Reply) -> Reply:
    """Begin the first answer after a warning with what to do about that, and offer no stretch at the end of any."""
    sign, asks = turn.warning_in_force, reply.pending
    is_answer = isinstance(act, Begin) and _is_answer(turn, act) and reply.place.id != RED_FLAG
    offers = isinstance(asks, FollowUp | Offer) and turn.library.is_plan(asks.then)
    first = isinstance(turn.pending, RepeatWarning)
    if sign is None or not is_answer or not (first or offers):
        return reply
    before = LINES[STAY] if first else None
    said, seen = (
        ((*lines_of(each, sign, before), *reply.lines) if before else reply.lines) for each in (turn, printed(turn))
    )
    asked = asking_on(turn, sign, said, seen=seen)
    place = replace(asked.place, about=reply.place.about)
    return replace(
        reply, place=place, lines=asked.lines, seen=asked.seen, pending=asked.pending, question=asked.question
    )


def _is_answer(turn: Turn, act: Begin) -> bool:
    return turn.library.answer(act.label) is not None


def _ask_once_more(readers: Readers, turn: Turn, act: Act, asked: str) -> Reply | None:
    then = turn.pending.then if isinstance(turn.pending, IsItHappening) else ""
    if isinstance(act, NotKnown) and is_aside(readers, turn, act):
        return answered_beside(turn, act)
    what_now = act == Begin(HELP) or (isinstance(act, Ask) and isinstance(act.pending, CrampingNow))
    if isinstance(act, LEADS_NOWHERE) or what_now:
        missed = turn.session.misses + isinstance(act, NotKnown)
        return replace(ask_whether_happening(turn, asked, then, put_again=True), misses=missed)
    if isinstance(act, Begin) and (_advises_against(turn, act.label) or act.label == NOTE_CRAMP):
        wished = act.label if turn.library.backed(act.label) else then
        return ask_whether_happening(turn, asked, wished, put_again=True)
    return None


def _advises_against(turn: Turn, label: str) -> bool:
    """Whether an answer may take back what is asked about.

    Where nothing was asked, "we sat for hours", no entry is told either.

    Once the question was put again, only what is done to the leg waits for it. What is refused speaks against nothing.
    """
    if is_refused(turn, label):
        return False
    if isinstance(turn.pending, IsItHappening) and turn.pending.put_again:
        return topic_of(label) in HANDS_ON
    if turn.begins_as_question:
        return topic_of(label) in AGAINST_WARNINGS
    return speaks_against(label)
