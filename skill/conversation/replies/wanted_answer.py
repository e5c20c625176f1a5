"""An answer that is ordered in reply to an offer: "go on, give me the plan", "no, just tell me how much".

What the offer names is what is wanted, whatever else resembles it. A no before such an order refuses the offer, and not
what is ordered.
"""

from skill.conversation.in_hand import read as read_in_hand
from skill.conversation.readers import Readers
from skill.conversation.reading.free_words import free_words
from skill.conversation.reading.in_context import of_topic
from skill.language.text import tokenise
from skill.turn.acts import Act, AskOfTopic, Begin
from skill.turn.pending.answers import FollowUp, TellMore
from skill.turn.turn import Turn


def read(readers: Readers, turn: Turn) -> Act | None:
    """Find the answer that is ordered in reply to what was offered after another; None for any other sentence."""
    if not isinstance(turn.pending, FollowUp | TellMore):
        return None
    answers, text = turn.language.answers, turn.written
    wanted = answers.wanted_answer.match(text) or answers.named_answer.match(text)
    if wanted is None:
        return None
    if isinstance(turn.pending, FollowUp) and _names_the_offer(turn, turn.pending, wanted["what"]):
        return Begin(turn.pending.then)
    refuses = bool(wanted["no"] or wanted["no_again"])
    return read_alone(readers, turn, wanted["what"]) if refuses else None


def _names_the_offer(turn: Turn, offer: FollowUp, what: str) -> bool:
    """Whether every word of what is wanted stands in the question that offers an answer: "the plan", of "want a plan
    for race day".
    """
    if turn.library.answer(offer.then) is None:
        return False
    language = turn.language
    small = language.requests.request_words | language.sentences.linking_words | language.sentences.part_words
    named = {language.sentences.stem(each) for each in tokenise(what) if each not in small}
    offered = {language.sentences.stem(each) for each in tokenise(offer.ask(turn))}
    return bool(named) and named <= offered


def read_alone(readers: Readers, turn: Turn, what: str) -> Act | None:
    """Find the answer to what a sentence orders or asks for behind a no, read as if it had been said alone."""
    alone = turn.as_if_said(what, to_question=True)
    act = read_in_hand(readers, alone)
    if isinstance(act, AskOfTopic):
        return of_topic(readers, alone, act)
    act = free_words(readers, alone, what)
    return act if isinstance(act, Begin) and turn.library.answer(act.label) else None
