"""What is said to the question after a warning, and would leave it: the warning comes first, once more."""

from skill.conversation.open_question.refusals import refuses_only
from skill.conversation.readers import Readers
from skill.conversation.warnings import after_full_warning, find_signs, warning_withdrawn
from skill.conversation.warnings.after_full_warning import takes_note
from skill.conversation.warnings.follow_up_replies import SAY_TO_THEM
from skill.conversation.warnings.session_signs import CRISIS, NOTHING_NEW
from skill.conversation.warnings.warning_taken_back import pleads
from skill.knowledge.known_ids import CAPABILITIES, CRAMP
from skill.turn.acts import Act, Begin, Decline, LetBe, NoteFacts, Reassure
from skill.turn.pending.answers import RepeatWarning, WhatNow
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind
from skill.turn.pending.warnings import JUST_WARNED, IsItHappening
from skill.turn.place import CONFIDENCE, HELP, STOP
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, FollowThrough, NotHappening
from skill.understanding.after_warning import AFRAID, GONE, LEAVE, NOT_YET, OKAY, STAY, STILL_HERE, TOLD, UNSURE
from skill.understanding.warning_signs import NAMES_ONLY

STRETCH_NOW = "daily-routine/stretch-now"
"""The answer to whether to stretch at all."""
LOW_SUGAR = "warning.low-sugar"
"""What passes by what the warning says to do, and is then no sign to be looked at."""


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """Give what is done in place of an act that leaves a warning.

    What counts though it is over ("it's eased off now", of a tight chest) is not asked about again, and clears nothing.
    Such are a no that tells more than a no ("no one would even notice", "leave off, can't it wait"), and who it is
    about ("it's my mother, she's eighty-one"), where no stretch is to be spoken of.
    """
    if act == FollowThrough(SAY_TO_THEM) and _goes_on_from_yes(readers, turn):
        tells = after_full_warning.tells_how_it_is(readers, turn)
        act = FollowThrough(TOLD if tells else OKAY)  # "in that leg, yes", "yes it hurts"; "yes, I'm ringing now"
    what = after_full_warning.of_the_body(readers, turn, act) or _no_cramp(readers, turn, act)
    named = _stretch_named(turn) if isinstance(act, Begin) and act.label == STRETCH_NOW else None
    kept = named or _kept_with_it(readers, turn, act) or (FollowThrough(what) if what else None)
    if kept or not isinstance(turn.pending, RepeatWarning):
        return kept or act
    if not turn.utterance.is_open:
        return _after_no(turn) if act == Decline() and not turn.waiting else act
    if act == Decline() and turn.language.answers.not_so.search(turn.written):
        return CheckSign(turn.pending.warning)  # "no it isn't now" is said of the sign, and clears nothing by itself
    if act != Decline():
        return FollowThrough(TOLD) if isinstance(act, NoteFacts) else act
    told = find_signs.concepts_told(readers, turn) - NAMES_ONLY - NOTHING_NEW
    if told or not refuses_only(readers, turn):
        return FollowThrough(TOLD)  # "no it comes and goes"
    return act if turn.waiting else _after_no(turn)


def _after_no(turn: Turn) -> FollowThrough:
    """What a no comes to that tells nothing: what to do once more, and no end; who would die is not left alone."""
    return FollowThrough(STILL_HERE if turn.session.warned == CRISIS else STAY)


def _no_cramp(readers: Readers, turn: Turn, act: Act) -> str | None:
    """What is said to who asks whether it is no cramp, and takes nothing back: "so it is not a cramp"."""
    denied = isinstance(act, CheckSign | Decline) and CRAMP in readers.sign_rules.denied(turn.utterance.text)
    return UNSURE if denied and isinstance(turn.pending, JUST_WARNED) else None


def _goes_on_from_yes(readers: Readers, turn: Turn) -> bool:
    """Whether a yes to "hearing it again, or what to tell them?" says more,
    and asks for neither: "in that leg, yes".
    """
    text = turn.utterance.text
    if not turn.utterance.is_open or readers.after_warning.reads(text, SAY_TO_THEM):
        return False
    reading = readers.replies.read(text)
    return reading is None or reading.kind is not ReplyKind.YES or bool(reading.rest)


def _kept_with_it(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """What is said in place of what would close, calm or lead on from a warning,
    though nobody took note of it; None for none.
    """
    just_warned = isinstance(turn.pending, JUST_WARNED)
    if just_warned and isinstance(act, Begin) and turn.language.times.since_when.match(turn.spoken):
        return FollowThrough(TOLD)  # "since this morning" names a routine, and wishes for none
    puts_off = turn.language.signs.only_not_yet.match(turn.spoken) is not None
    if just_warned and puts_off and act in (Decline(), FollowThrough(LEAVE)):
        return FollowThrough(STAY)  # "not yet" takes note of nothing
    if just_warned and (what := _said_of_it(turn, act)) is not None:
        return FollowThrough(what)
    ends = act == FollowThrough(OKAY) and not isinstance(turn.pending, IsItHappening)
    if ends and not (takes_note(readers, turn) or refuses_only(readers, turn)):
        return FollowThrough(TOLD)  # "okay that"
    leads_on = act in (LetBe(), Ask(WhatNow())) and just_warned and turn.session.warned
    if leads_on and turn.utterance.is_open and not takes_note(readers, turn):
        return FollowThrough(TOLD)  # "right, an' all"
    return None


def _stretch_named(turn: Turn) -> Act | None:
    """The stretch that a question names by its muscle, where it was taken for one whether to stretch at all: "can I
    stretch my calf gently". Whether somebody has looked at the leg is asked first.
    """
    asked = turn.said_slots
    if not asked.stretching or not isinstance(turn.pending, JUST_WARNED):
        return None
    if asked.plan:
        return Begin(asked.plan)
    return StretchFor(asked.muscle, asked.position) if asked.muscle else None


def _has_passed(turn: Turn, act: CheckSign) -> bool:
    """Whether what passes by what was said to do is told to be over: "I'm better now", of low sugar."""
    return act.warning == LOW_SUGAR and not turn.language.signs.not_meant.search(turn.spoken)


def _said_of_it(turn: Turn, act: Act) -> str | None:
    """What of an act is said of the warning that was just given: a check of what counts anyway, fear,
    a plea, "what now", an end.
    """
    if isinstance(act, CheckSign):
        # "I can walk", where something went pop
        leaves = TOLD if warning_withdrawn.leaves_a_sign(turn, act.warning) else None
        return GONE if _counts_though_over(turn) or _has_passed(turn, act) else leaves
    closes = act in (Decline(), LetBe(), FollowThrough(OKAY)) or isinstance(act, NotHappening)
    if (closes or act == Ask(WhatNow())) and turn.asks and turn.utterance.is_open and not pleads(turn):
        return after_full_warning.what_to_do(turn)  # "ok what do I do tonight"
    promises = turn.language.signs.promises.match(turn.spoken)  # "yes, I'll do that"
    if isinstance(act, Reassure) or (closes and pleads(turn) and not promises):
        return AFRAID  # "what if I don't go"
    return _asked_of_it(turn, act) if turn.session.warned else None


def _asked_of_it(turn: Turn, act: Act) -> str | None:
    """The same, where a warning is in force."""
    if isinstance(act, NoteFacts):
        return TOLD  # "I can stand"
    if act == Begin(HELP) or (isinstance(act, Ask) and isinstance(act.pending, CrampingNow)):
        return after_full_warning.what_to_do(turn)  # "what now" asks of the sign
    if act == Begin(CAPABILITIES) and turn.said_slots.stretching:
        return NOT_YET  # "can you just stretch it"
    if act == Begin(CONFIDENCE):
        return UNSURE  # "is that related", "are you sure"
    ends = act == Begin(STOP) and (turn.utterance.is_open or turn.session.warned == CRISIS)
    return LEAVE if ends else None  # who would die hears whom to talk to even with "never mind"


def _counts_though_over(turn: Turn) -> bool:
    sign = turn.warning_in_force
    if sign is None or not sign.even_if_passed or turn.language.explanations.over_long_ago.search(turn.spoken):
        return False  # "that was the cold in January, it cleared up" is asked about
    return turn.language.cramps.told_of_body(turn.utterance.text).gone
