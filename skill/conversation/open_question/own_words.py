"""A yes or a no with the verb of our own question behind it: "yes, change it", "no, don't delete it".

Such words belong to the question, whatever else they would be by themselves: "take it out" lets a note go, and behind a
yes to "shall I delete that entry?" it is the yes.
"""

from skill.conversation.open_question.reply_acts import replied
from skill.conversation.readers import Readers
from skill.language.text import tokenise
from skill.turn.acts import Act
from skill.turn.pending.question import ReplyKind
from skill.turn.turn import Turn


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a yes or no that says the question's own verb again; None for any other sentence."""
    kind = kind_of_reply(readers, turn)
    return replied(turn, kind) if kind else None


def kind_of_reply(readers: Readers, turn: Turn) -> ReplyKind | None:
    """Whether a sentence is a yes with nothing behind it but the verb and the object of the open question, or a no that
    denies them, which asks for nothing else to be put right.
    """
    words = tokenise(turn.written) if turn.utterance.is_open else []
    first = readers.replies.read(words[0]) if len(words) > 1 else None
    if first is None or first.rest or first.kind not in (ReplyKind.YES, ReplyKind.NO):
        return None
    language, behind = turn.language, {*words[1:]}
    denies, is_no = not behind.isdisjoint(language.sentences.denying_words), first.kind is ReplyKind.NO
    if denies is not is_no:
        return None  # "yes, don't delete it", and "no, change it": which of the two is said nobody knows
    asked = {*tokenise(language.sentences.written_out(turn.pending.ask(turn).lower()))}
    again = next((said for asks, said in language.answers.deeds if not asks.isdisjoint(asked)), None)
    if again is None:
        return None
    small = language.answers.beside_deeds | language.sentences.denying_words | language.answers.address_words
    wholly = language.answers.whole_words if not language.answers.whole_words.isdisjoint(asked) else frozenset[str]()
    named = (again | asked | wholly) - small  # "yes, the lot", to "shall I delete your whole diary?"
    is_whole = not named.isdisjoint(behind) and behind <= named | small
    return (ReplyKind.NOT_NOW if is_no else ReplyKind.YES) if is_whole else None
