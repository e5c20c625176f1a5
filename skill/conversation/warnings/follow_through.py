"""After a warning: what somebody asks or tells next, until the session ends or the warning is cleared.

What people say is content (phrases/after-warning/), what is said to it too (lines/warnings.json). The table here joins them.
"""

from collections.abc import Mapping

from skill.conversation.dialogue import Dialogue
from skill.knowledge.content import Warning as WarningSign
from skill.response.reply import Reply, asking
from skill.turn.acts import Act, CheckSign, FollowThrough, NotHappening, WarnAgain
from skill.turn.pending.warnings import AnythingElse, IsItHappening
from skill.turn.place import DECLINED, RED_FLAG, Place
from skill.turn.turn import Turn
from skill.understanding.after_warning import ALL_OF_THOSE, ONLY_A_CRAMP

NUMBER, SAY_TO_THEM, MEANWHILE, OKAY = "number", "say-to-them", "meanwhile", "okay"
LINES: Mapping[str, tuple[str, bool]] = {
    NUMBER: ("after-number", False),
    SAY_TO_THEM: ("after-say-to-them", False),
    "how-long": ("after-how-long", True),
    "take-something": ("after-take-something", True),
    "alone": ("after-alone", True),
    "afraid": ("after-afraid", True),
    "drive": ("after-drive", True),
    MEANWHILE: ("after-meanwhile", True),
    "who-now": ("after-who-now", True),
    OKAY: ("after-okay", False),
}
"""By what is asked or told: the line that answers it, and whether there is one for each tier of a warning."""
BY_INTENT: Mapping[str, str] = {"ThanksIntent": OKAY}
"""Intents without words that mean one of them."""


def read(dialogue: Dialogue, turn: Turn) -> Act | None:
    """Read a turn as what follows a warning or its check question; None where it is something else."""
    asked, warned = turn.pending, turn.session.warned
    checking = asked.warning if isinstance(asked, IsItHappening) else None
    warning = checking or warned
    if warning is None or warning not in turn.library.warnings:
        return None
    said = [what for text in dialogue.told(turn) if (what := dialogue.after_warning.read(text))]
    what = said[0] if said else BY_INTENT.get(turn.intent)
    if isinstance(asked, IsItHappening) and what == ONLY_A_CRAMP:
        return NotHappening(asked.warning, asked.then)
    if checking and what == ALL_OF_THOSE:
        return WarnAgain(checking)
    if what is None or what == ALL_OF_THOSE or warning != warned:
        return None
    return CheckSign(warning) if what == ONLY_A_CRAMP else FollowThrough(what)


def reply_to(turn: Turn, what: str) -> Reply:
    """Answer what was asked or told after the warning of this session."""
    sign = turn.library.warnings[turn.session.warned or ""]
    lines = _lines(turn, sign, what)
    if what == OKAY:
        return Reply(lines=lines, place=Place(id=DECLINED))
    return asking(turn, AnythingElse(sign.id), *lines, place=Place(id=RED_FLAG, warning=sign.id))


def _lines(turn: Turn, sign: WarningSign, what: str) -> tuple[str, ...]:
    voice = turn.voice
    if what == SAY_TO_THEM and sign.say_to_them:
        return (voice.say(sign.say_to_them),)
    line, by_tier = LINES[what]
    emergency = voice.call_to_action("emergency")
    values = {
        "what_to_do": voice.say(sign.act or voice.call_to_action(sign.tier)).rstrip("."),
        "emergency": emergency_in_sentence(voice.say(emergency)),
    }
    said = voice.line(f"{line}-{sign.tier}" if by_tier else line, **values)
    return (said, voice.say(sign.avoid)) if what == MEANWHILE and sign.avoid else (said,)


def emergency_in_sentence(call: str) -> str:
    """Fit a locale's call into the middle of a sentence: "call nine one one now"."""
    return call[:1].lower() + call[1:].rstrip(".")
