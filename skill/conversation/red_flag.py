"""Replies to warning signs: they beat every other answer."""

from skill.knowledge.content import Warning as WarningSign
from skill.response.reply import Card, Reply
from skill.turn.place import RED_FLAG, Place
from skill.turn.situation import Situation


def warn(sign: WarningSign, situation: Situation) -> Reply:
    """Say what to do first, then why, then what not to do; no stretch, one offer to repeat."""
    voice = situation.voice
    act = sign.act or voice.call_to_action(sign.tier)
    parts = [act, sign.why, *([sign.avoid] if sign.avoid else [])]
    urgent = [voice.line("could-be-emergency")] if sign.tier == "emergency" and not sign.act else []
    return Reply(
        lines=(*urgent, *(voice.say(part) for part in parts)),
        question=voice.line("repeat-warning"),
        place=Place(id=RED_FLAG, warning=sign.id),
        card=Card(sign.title, "\n".join([*urgent, *(voice.show(part) for part in parts)])),
    )


def ask_whether_checked(sign: WarningSign, wanted: str, situation: Situation) -> Reply:
    """Coach nothing after a warning before somebody has looked at it; yes begins what was wanted."""
    voice = situation.voice
    return Reply(
        lines=(voice.line("before-stretching"), voice.say(sign.why)),
        question=voice.line("has-it-been-checked"),
        place=Place(id=RED_FLAG, warning=sign.id, offer=wanted),
    )
