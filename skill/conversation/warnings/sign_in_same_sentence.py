"""A sign that an answer would ask about, and that was told in the very sentence: it is warned of, and not asked about."""

from skill.conversation.readers import Readers
from skill.conversation.warnings.follow_up_replies import warned_of
from skill.conversation.warnings.session_signs import LEG_NAMES
from skill.response.reply import Reply
from skill.turn.pending.answers import FollowUp
from skill.turn.turn import Turn

THE_LEG = frozenset({"leg"})
"""What an answer about legs is about, where the sentence names no part: "I felt a kind of a tear when I jumped"."""


def instead(readers: Readers, turn: Turn, reply: Reply) -> Reply:
    """Give the warning in place of an answer that ends by asking for what was told."""
    asked = reply.pending
    if not isinstance(asked, FollowUp) or not asked.asks_of_sign or asked.then in turn.session.denied:
        return reply
    text = turn.utterance.text
    if not turn.utterance.is_open or turn.language.asks(text) or turn.session.warned == asked.then:
        return reply
    told = readers.sign_rules.concepts(text)
    if not told.isdisjoint(LEG_NAMES) or readers.sign_rules.raised(told, THE_LEG) != asked.then:
        return reply
    return warned_of(turn, turn.library.warnings[asked.then])
