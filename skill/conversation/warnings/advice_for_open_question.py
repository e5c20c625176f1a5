"""A question about a sign that is let go without an answer: what to do if the sign is there is said once, in a sentence.

So it is at a goodbye, and after the question was put twice and something else is said. The session keeps the question.
"""

from dataclasses import replace

from skill.conversation.warnings.follow_up_replies import in_sentence
from skill.conversation.warnings.session_signs import CRISIS, asked_about
from skill.response.reply import Reply
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import DECLINED, RED_FLAG, RED_FLAG_ASK
from skill.turn.turn import Turn


def with_advice(turn: Turn, reply: Reply) -> Reply:
    """Begin a reply that leaves the question with what to do if the answer is yes."""
    asked = asked_about(turn)
    if asked is None or _is_settled(turn, asked, reply) or reply.forgets:
        return reply
    if any(isinstance(each, IsItHappening) for each in (reply.pending, reply.waiting)):
        return reply
    said, seen = (_advice(each, asked) for each in (turn, replace(turn, voice=turn.voice.printed())))
    return replace(reply, lines=(said, *reply.lines), seen=(seen, *reply.seen) if reply.seen else ())


def _is_settled(turn: Turn, asked: str, reply: Reply) -> bool:
    """Whether the question was answered, or a warning is said, or what to do with the last word."""
    says_it = reply.place.id == DECLINED and asked == turn.session.warned
    return says_it or reply.denied == asked or reply.cleared or reply.place.id in (RED_FLAG, RED_FLAG_ASK)


def _advice(turn: Turn, asked: str) -> str:
    """What to do if there is any of what was asked about."""
    sign, voice = turn.library.warnings[asked], turn.voice
    act = None if sign.tier == "emergency" else sign.act
    what_to_do = in_sentence(voice.say(act or voice.call_to_action(sign.tier)))
    return voice.line("if-so-crisis") if asked == CRISIS else voice.line("if-so", what_to_do=what_to_do)
