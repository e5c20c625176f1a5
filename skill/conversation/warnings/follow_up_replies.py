"""What is said to what somebody asks or tells after a warning, and where it is withdrawn:
lines of its tier, or of its own.
"""

from collections.abc import Mapping
from dataclasses import replace

from skill.conversation.open_question.put_question import asking
from skill.conversation.warnings.session_signs import asked_about
from skill.conversation.warnings.warning_replies import warn
from skill.conversation.warnings.what_to_tell_them import what_to_say
from skill.knowledge.content import WarningSign
from skill.response.reply import Reply
from skill.turn.pending.answers import WARNING, RepeatWarning, WhatNow
from skill.turn.pending.warnings import AnythingElse
from skill.turn.place import DECLINED, RED_FLAG, Place
from skill.turn.turn import Turn
from skill.turn.warning_acts import NotHappening
from skill.understanding.after_warning import (
    AFRAID,
    ASKS,
    CALL_FOR_ME,
    CALL_THEM,
    DENIES,
    GONE,
    HOW_LONG,
    LEAVE,
    LOOKED_AT,
    MEANWHILE,
    NOT_COMING,
    NOT_LOOKED_AT,
    NOT_YET,
    OKAY,
    OTHERS_SAY,
    RUNG,
    STAY,
    STILL_HERE,
    TOLD,
    UNSURE,
    WHO_NOW,
    WITH_HELP,
    WITH_HELP_END,
    WONT_GO,
    WORSE,
)

NUMBER, SAY_TO_THEM = "number", "say-to-them"
LINES: Mapping[str, tuple[str, bool]] = {
    NUMBER: ("after-number", True),
    SAY_TO_THEM: ("after-say-to-them", False),
    HOW_LONG: ("after-how-long", True),
    "take-something": ("after-take-something", True),
    "alone": ("after-alone", True),
    AFRAID: ("after-afraid", True),
    "drive": ("after-drive", True),
    MEANWHILE: ("after-meanwhile", True),
    WHO_NOW: ("after-who-now", True),
    "what-happens": ("after-what-happens", True),
    "what-it-is": ("after-what-it-is", True),
    "who-are-they": ("after-who-are-they", True),
    "go-or-ring": ("after-go-or-ring", True),
    "wake-somebody": ("after-wake-somebody", True),
    "walk": ("after-walk", True),
    "own-medicine": ("after-own-medicine", True),
    "refuses": ("after-refuses", True),
    "no-bother": ("after-no-bother", True),
    "no-way-there": ("after-no-way-there", True),
    NOT_COMING: ("after-not-coming", True),
    RUNG: ("after-rung", True),
    CALL_FOR_ME: ("after-call-for-me", True),
    CALL_THEM: ("after-call-for-me", True),
    LOOKED_AT: ("after-looked-at", True),
    NOT_LOOKED_AT: ("after-stay", True),
    GONE: ("after-gone", True),
    OKAY: ("after-okay", False),
    TOLD: ("after-told", True),
    NOT_YET: ("after-not-yet", True),
    WORSE: ("after-worse", True),
    UNSURE: ("after-unsure", True),
    STAY: ("after-stay", True),
    ASKS: ("after-asks", True),
    "how-soon": ("after-how-soon", True),
    "baby": ("after-baby", False),
    "children": ("after-children", False),
    "line-busy": ("after-line-busy", True),
    DENIES: ("after-denies", False),
    WITH_HELP: ("after-with-help", False),
    WITH_HELP_END: ("after-with-help-end", False),
    OTHERS_SAY: ("after-others-say", True),
    WONT_GO: ("after-wont-go", True),
    LEAVE: ("after-leave", False),
    STILL_HERE: ("after-still-here", False),
}
"""By what is asked or told: the line that answers it, and whether there is one for each tier of a warning. A warning
may have a line of its own: "after-alone-crisis" is for warning.crisis."""
CLOSES = frozenset({OKAY, LEAVE, WITH_HELP_END})
"""What ends the session."""


def reply_to(turn: Turn, what: str) -> Reply:
    """Answer what was asked or told after the warning of this session."""
    sign = _in_force(turn)
    with_help = isinstance(turn.pending, AnythingElse) and turn.pending.with_help
    if with_help and what in CLOSES:
        what = WITH_HELP_END  # who sits with the paramedics is not to call them
    lines = _about(turn, sign, what)
    if what in CLOSES:
        return Reply(lines=lines, place=Place(id=DECLINED))
    if what == LOOKED_AT:  # that clears nothing where it was not asked: it is asked before a stretch
        return asking(turn, WhatNow(), *lines, place=Place(id=DECLINED))
    reply = asking_on(turn, sign, lines, seen=_about(printed(turn), sign, what))
    return replace(reply, pending=AnythingElse(sign.id, with_help=True)) if what == WITH_HELP else reply


def warned_of(turn: Turn, sign: WarningSign) -> Reply:
    """Warn of a sign; what tells more of the one in force hears what to do, and not the whole again."""
    given = sign.id == turn.session.warned and asked_about(turn) is None
    asks = turn.begins_as_question  # "is it a clot"
    return reply_to(turn, AFRAID if asks else TOLD) if given else warn(turn, sign)


def one_less(turn: Turn, act: NotHappening) -> Reply:
    """Take back of a warning what was denied, and say what to do about what stays of it."""
    said, sign = turn.voice.line("one-less"), turn.library.warnings[act.stays]
    if act.stays == act.warning:
        lines, seen = ((said, *lines_of(each, sign, LINES[NOT_LOOKED_AT])) for each in (turn, printed(turn)))
        return asking_on(turn, sign, lines, seen=seen)
    reply = warn(turn, sign)
    return replace(reply, lines=(said, *reply.lines), denied=act.warning)


def withdrawing(turn: Turn, sign: WarningSign) -> str:
    """Take a warning back in one sentence, and say in another what to do if the sign comes."""
    return lines_of(turn, sign, ("withdrawn", True))[0]


def _in_force(turn: Turn) -> WarningSign:
    """The warning of this session, or of the question after it."""
    asked = turn.pending
    of_question = asked.warning if isinstance(asked, RepeatWarning | AnythingElse) else ""
    return turn.warning_in_force or turn.library.warnings[of_question]


def _about(turn: Turn, sign: WarningSign, what: str) -> tuple[str, ...]:
    voice = turn.voice
    if what == SAY_TO_THEM and (say := what_to_say(turn, sign)):
        return say
    rests = what == MEANWHILE and sign.avoid and sign.tier == "same-day"  # what to leave alone stands in "avoid"
    lines = lines_of(turn, sign, ("after-meanwhile-rest", False) if rests else LINES[what])
    return (*lines, voice.say(sign.avoid)) if what == MEANWHILE and sign.avoid else lines


def lines_of(turn: Turn, sign: WarningSign, named: tuple[str, bool]) -> tuple[str, ...]:
    """Give a line for the tier of a warning, or the warning's own."""
    voice, (line, by_tier) = turn.voice, named
    # an emergency's own act may say much more than whom to call, and has been said
    act = None if sign.tier == "emergency" else sign.act
    values = {
        "what_to_do": voice.say(act or voice.call_to_action(sign.tier)).rstrip("."),
        "emergency": in_sentence(voice.say(voice.call_to_action("emergency"))),
        "why": voice.say(sign.why),
    }
    if "at_night" in voice.locale.phrases:
        values["at_night"] = in_sentence(voice.say("{at_night}"))
    own = f"{line}-{sign.id.removeprefix(WARNING)}"
    by_tier_or_not = f"{line}-{sign.tier}" if by_tier else line
    return (voice.line(own if own in voice.lines else by_tier_or_not, **values),)


def in_sentence(call: str) -> str:
    """Fit a locale's call to action into the middle of a sentence: "call nine one one now"."""
    return call[:1].lower() + call[1:].rstrip(".")


def asking_on(turn: Turn, sign: WarningSign, said: tuple[str, ...], *, seen: tuple[str, ...]) -> Reply:
    """Say some lines, ask what else is wanted,
    and leave the warning on the screen with the lines as they are printed.
    """
    place = Place(id=RED_FLAG, warning=sign.id)
    return replace(asking(turn, AnythingElse(sign.id), *said, place=place), seen=seen)


def printed(turn: Turn) -> Turn:
    """Give the turn with a voice whose lines are read on a screen."""
    return replace(turn, voice=turn.voice.printed())
