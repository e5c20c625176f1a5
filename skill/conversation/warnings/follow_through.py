"""After a warning: what somebody asks or tells next, until the session ends or the warning is cleared.

What people say is content (phrases/after-warning/), what is said to it too (lines/warnings.json). The table here joins them.
"""

from collections.abc import Mapping
from dataclasses import replace

from skill.conversation.readers import Readers
from skill.conversation.warnings.answers_to_check import then_begun
from skill.conversation.warnings.pieces import in_pieces
from skill.conversation.warnings.say_to_them import what_to_say
from skill.conversation.warnings.signs_told import tells_more
from skill.conversation.warnings.taken_back import taken_back
from skill.conversation.warnings.unanswered import HANDS_ON, answered_beside, is_aside, is_refused
from skill.conversation.warnings.warning_replies import ask_whether_happening, warn
from skill.knowledge.content import WarningSign, topic_of
from skill.language.text import spoken
from skill.response.reply import Reply, asking
from skill.turn.acts import YES_OR_NO, Act, AskAgain, AskWhatMeant, Begin, Choose, Decline, NotKnown
from skill.turn.pending.answers import WARNING, BeenChecked, RepeatWarning, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.question import ReplyKind
from skill.turn.pending.question import reply_to as act_of
from skill.turn.pending.warnings import AnythingElse, IsItHappening
from skill.turn.place import DECLINED, HURTS, NOTE_CRAMP, RED_FLAG, Place
from skill.turn.stretch_acts import NameBack
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, FollowThrough, NotHappening, WarnAgain
from skill.understanding.after_warning import (
    ALL_OF_THOSE,
    CALL_FOR_ME,
    CALL_THEM,
    CARRY_ON,
    EXPLAINED,
    GONE,
    LOOKED_AT,
    NOT_LOOKED_AT,
    OKAY,
    ONLY_A_CRAMP,
)

NUMBER, SAY_TO_THEM, MEANWHILE = "number", "say-to-them", "meanwhile"
CALLING = "warning.call-for-me"
"""The warning for whoever wants the skill to call for help."""
LINES: Mapping[str, tuple[str, bool]] = {
    NUMBER: ("after-number", True),
    SAY_TO_THEM: ("after-say-to-them", False),
    "how-long": ("after-how-long", True),
    "take-something": ("after-take-something", True),
    "alone": ("after-alone", True),
    "afraid": ("after-afraid", True),
    "drive": ("after-drive", True),
    MEANWHILE: ("after-meanwhile", True),
    "who-now": ("after-who-now", True),
    "no-bother": ("after-no-bother", True),
    "no-way-there": ("after-no-way-there", True),
    CALL_FOR_ME: ("after-call-for-me", True),
    CALL_THEM: ("after-call-for-me", True),
    LOOKED_AT: ("after-looked-at", True),
    NOT_LOOKED_AT: ("after-stay", True),
    GONE: ("after-gone", True),
    OKAY: ("after-okay", False),
}
"""By what is asked or told: the line that answers it, and whether there is one for each tier of a warning. A warning may have a
line of its own: "after-alone-crisis" is for warning.crisis."""
CLOSES = frozenset({OKAY})
"""What ends the session."""
STAY = ("after-stay", True)
"""The line that leaves other things for later, one for each tier."""
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
    meant = readers.corrections.read(text) if language.a_clause_may_ask(text) else None
    if meant is None or not meant.cued:
        return turn
    asks = language.begins_as_question(meant.meant) or language.turns_around(meant.meant)
    return replace(turn, said_as=meant.meant) if asks else turn


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a turn as what follows a warning or its check question; None where it is something else."""
    asked, warned = turn.pending, turn.session.warned
    checking = asked.warning if isinstance(asked, IsItHappening) else None
    warning = checking or warned
    texts = () if in_pieces(turn) else readers.told(turn)  # "my bum, I mean" takes nothing back
    said = [what for text in texts if (what := readers.after_warning.read(text))]
    what = said[0] if said else BY_INTENT.get(turn.intent)
    if warning is None or warning not in turn.library.warnings:
        return WarnAgain(CALLING) if what == CALL_FOR_ME and CALLING in turn.library.warnings else None
    if isinstance(asked, BeenChecked) and what and what in WHETHER_LOOKED:
        return act_of(asked, WHETHER_LOOKED[what])
    if what == CARRY_ON:
        return None
    if what is None and turn.language.since_long.match(spoken(turn.utterance.text)):
        what = EXPLAINED if checking else NOT_LOOKED_AT  # "it's been like that since last year" is no end of it
    else:
        what = taken_back(readers, turn, warning, what)
    if isinstance(asked, IsItHappening):
        return _to_check_question(readers, turn, asked, what)
    if what is None or what == ALL_OF_THOSE:
        return None
    return CheckSign(warning) if what == ONLY_A_CRAMP else FollowThrough(what)


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
    more = closing and just_warned and tells_more(turn, sign.id, readers.told(turn), readers.sign_rules)
    if more or act == Begin(HURTS):  # "it's more than it was" is said of the sign
        return warn(turn, sign)
    emergency = sign.tier == "emergency"
    topic = isinstance(act, Begin) and _is_answer(turn, act) and not speaks_against(act.label)
    if (isinstance(act, LEADS_NOWHERE) and (just_warned or emergency)) or (topic and emergency):
        return _asking_on(turn, sign, _lines(turn, sign, STAY), seen=_lines(_printed(turn), sign, STAY))
    return None


def remind(turn: Turn, act: Act, reply: Reply) -> Reply:
    """Begin the first answer after a warning with what to do about that."""
    sign = turn.warning_in_force
    is_answer = isinstance(act, Begin) and _is_answer(turn, act) and reply.place.id != RED_FLAG
    if sign is None or not is_answer or not isinstance(turn.pending, RepeatWarning):
        return reply
    said, seen = ((*_lines(each, sign, STAY), *reply.lines) for each in (turn, _printed(turn)))
    asked = _asking_on(turn, sign, said, seen=seen)
    place = replace(asked.place, about=reply.place.about)
    return replace(
        reply, place=place, lines=asked.lines, seen=asked.seen, pending=asked.pending, question=asked.question
    )


def _is_answer(turn: Turn, act: Begin) -> bool:
    return turn.library.answer(act.label) is not None


def _asking_on(turn: Turn, sign: WarningSign, said: tuple[str, ...], *, seen: tuple[str, ...]) -> Reply:
    """Say some lines, ask what else is wanted, and leave the warning on the screen with the lines as they are printed."""
    place = Place(id=RED_FLAG, warning=sign.id)
    return replace(asking(turn, AnythingElse(sign.id), *said, place=place), seen=seen)


def _printed(turn: Turn) -> Turn:
    return replace(turn, voice=turn.voice.printed())


def _ask_once_more(readers: Readers, turn: Turn, act: Act, asked: str) -> Reply | None:
    then = turn.pending.then if isinstance(turn.pending, IsItHappening) else ""
    if isinstance(act, NotKnown) and is_aside(readers, turn, act):
        return answered_beside(turn, act)
    if isinstance(act, LEADS_NOWHERE):
        missed = turn.session.misses + isinstance(act, NotKnown)
        return replace(ask_whether_happening(turn, asked, then, put_again=True), misses=missed)
    if isinstance(act, Begin) and (_advises_against(turn, act.label) or act.label == NOTE_CRAMP):
        wished = act.label if turn.library.backed(act.label) else then
        return ask_whether_happening(turn, asked, wished, put_again=True)
    return None


def _advises_against(turn: Turn, label: str) -> bool:
    """Whether an answer may take back what is asked about. Where nothing was asked, "we sat for hours", no entry is told either.

    Once the question was put again, only what is done to the leg waits for it. What is refused speaks against nothing.
    """
    if is_refused(turn, label):
        return False
    if isinstance(turn.pending, IsItHappening) and turn.pending.put_again:
        return topic_of(label) in HANDS_ON
    if turn.language.begins_as_question(turn.utterance.text):
        return topic_of(label) in AGAINST_WARNINGS
    return speaks_against(label)


def reply_to(turn: Turn, what: str) -> Reply:
    """Answer what was asked or told after the warning of this session."""
    sign = _in_force(turn)
    lines = _about(turn, sign, what)
    if what in CLOSES:
        return Reply(lines=lines, place=Place(id=DECLINED))
    if what == LOOKED_AT:  # that clears nothing where it was not asked: it is asked before a stretch
        return asking(turn, WhatNow(), *lines, place=Place(id=DECLINED))
    return _asking_on(turn, sign, lines, seen=_about(_printed(turn), sign, what))


def _in_force(turn: Turn) -> WarningSign:
    """The warning of this session, or of the question after it."""
    asked = turn.pending
    of_question = asked.warning if isinstance(asked, RepeatWarning | AnythingElse) else ""
    return turn.warning_in_force or turn.library.warnings[of_question]


def _about(turn: Turn, sign: WarningSign, what: str) -> tuple[str, ...]:
    voice = turn.voice
    if what == SAY_TO_THEM and (say := what_to_say(turn, sign)):
        return say
    lines = _lines(turn, sign, LINES[what])
    return (*lines, voice.say(sign.avoid)) if what == MEANWHILE and sign.avoid else lines


def _lines(turn: Turn, sign: WarningSign, named: tuple[str, bool]) -> tuple[str, ...]:
    voice, (line, by_tier) = turn.voice, named
    # an emergency's own act may say much more than whom to call, and has been said
    act = None if sign.tier == "emergency" else sign.act
    values = {
        "what_to_do": voice.say(act or voice.call_to_action(sign.tier)).rstrip("."),
        "emergency": in_sentence(voice.say(voice.call_to_action("emergency"))),
    }
    if "at_night" in voice.locale.phrases:
        values["at_night"] = in_sentence(voice.say("{at_night}"))
    own = f"{line}-{sign.id.removeprefix(WARNING)}"
    by_tier_or_not = f"{line}-{sign.tier}" if by_tier else line
    return (voice.line(own if own in voice.lines else by_tier_or_not, **values),)


def in_sentence(call: str) -> str:
    """Fit a locale's call to action into the middle of a sentence: "call nine one one now"."""
    return call[:1].lower() + call[1:].rstrip(".")
