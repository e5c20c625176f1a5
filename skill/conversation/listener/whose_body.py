"""Whose body it is, and what whoever helps asks: how to stretch another's leg, how to know that it hurts somebody who
cannot say so.
"""

from collections.abc import Callable

from skill.conversation.listener import limitations_told
from skill.knowledge.known_ids import HELP_SOMEBODY
from skill.turn.acts import Act, Begin, NoteFacts, TellInWords
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import MORE
from skill.turn.stretch_acts import OfferFitting
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING

ELSEWHERE_READ = (DraftPending, IsItHappening, CrampingNow)
"""Questions to which "not me, my husband" is an answer."""
WATCH = "watch-for-pain"
"""Name of the line for who helps somebody that cannot say whether it hurts."""


def told_of(turn: Turn, person_spoken_of: Callable[[str], str | None]) -> str | None:
    """Tell whose leg is spoken of, by pronoun, where it is another's and nothing of the listener's own comes in:
    "my boyfriend's calf has gone again". Warnings come after it: it reads nothing of the place that may fail.
    """
    speech = turn.language.speech
    if not turn.utterance.is_open or not turn.utterance.text or turn.as_left.relief or turn.as_left.plan:
        return None
    not_mine = speech.not_mine.match(turn.written)
    found = not_mine or speech.whose_body.search(turn.utterance.text.lower())
    if found is None or (not not_mine and speech.own_body.search(turn.written)):
        return None
    before = turn.utterance.text.lower()[: found.start()]
    # "his" may be a dog's, which the sentence begins with
    alone = not_mine or " " in found["who"] or turn.language.speech.before_his.fullmatch(before)
    return person_spoken_of(found["who"]) if alone or person_spoken_of(before) else None


def read(turn: Turn) -> Act | None:
    """Read that it is another's body, and what whoever helps asks of their hands; None for anything else."""
    speech, text = turn.language.speech, turn.written
    waits = turn.place.relief or turn.session.warned or isinstance(turn.pending, ELSEWHERE_READ)
    if waits or not turn.utterance.is_open or HELP_SOMEBODY not in turn.library.entries:
        return None
    if limitations_told.another_cannot(turn):
        return OfferFitting()
    if speech.not_mine.match(text) and HELPING in turn.fact_ids():
        return NoteFacts()
    knows_whom = HELPING in turn.fact_ids() or turn.language.moment.of_others.search(text) is not None
    asks_on = speech.how_known.match(text) and turn.last_told == HELP_SOMEBODY
    if knows_whom and (asks_on or speech.cannot_say.search(text)):
        return Begin(MORE) if WATCH in turn.session.told else TellInWords(HELP_SOMEBODY, WATCH)
    asks = knows_whom and speech.helper_asks.match(text) and not turn.language.moment.how_hard.search(text)
    return Begin(HELP_SOMEBODY) if asks else None
