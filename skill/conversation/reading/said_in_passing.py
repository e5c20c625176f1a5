"""What is said in passing, and orders nothing: a saying that is taken back, "why me", a moment of quiet,
and who is sorry for the trouble in the middle of a stretch.
"""

from skill.conversation.readers import Readers
from skill.turn.acts import TAKE_YOUR_TIME, Act, AskAgain, Begin, KeepCalm, LetBe
from skill.turn.pending.answers import FollowUp, TellMore
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import PAUSE
from skill.turn.turn import Turn

WHO_GETS_THEM = "who-gets-them"
"""The topic of who gets cramps, and that it is nobody's fault."""


def read(_: Readers, turn: Turn) -> Act | None:
    """Read what is said in passing; None for any other sentence, and while a sign is asked about."""
    text, moment = turn.utterance.text.lower(), turn.language.moment
    if isinstance(turn.pending, IsItHappening):
        return None
    if turn.place.coached or isinstance(turn.pending, DraftPending):
        polite = moment.polite.match(text)  # elsewhere manners are read with what they come before
        if polite and not text[polite.end() :].strip():
            return AskAgain("no-bother")
    heard = turn.slots.get("style")  # the intent puts "count" or "only" before it
    if moment.quiet_a_while.match(heard.text.lower() if heard and turn.utterance.unresolved else text):
        return Begin(PAUSE) if turn.place.is_under_way else AskAgain(TAKE_YOUR_TIME)
    if turn.place.is_under_way and moment.why_me.match(text):
        return KeepCalm()  # in the middle of a cramp it asks nothing
    return None if turn.place.is_under_way or isinstance(turn.pending, DraftPending) else _about_nothing(turn)


def _about_nothing(turn: Turn) -> Act | None:
    """Read a saying that was not meant, and "why me", which asks who gets cramps where no answer was told that it is
    asked of.
    """
    if turn.language.moment.only_a_saying.match(turn.utterance.text.lower()):
        return LetBe()  # "it's just a figure of speech" names no stretch
    asked_on = isinstance(turn.pending, FollowUp | TellMore)
    asks = turn.language.moment.why_me.match(turn.utterance.text.lower())
    return Begin(WHO_GETS_THEM) if asks and not asked_on and turn.library.answer(WHO_GETS_THEM) else None
