"""One of two that were asked about, chosen by words of its name, or by what its questions say."""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import SURELY_ELSE, WORDS_OF_A_CHOICE
from skill.knowledge.content import topic_of
from skill.language.text import tokenise
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.answers import DidYouMean
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.corrections import Correction
from skill.understanding.questions import Found

FEW_NAMED, NAMES_IT = 2, 0.03
"""So many words besides "the … one" name one of two that were asked about,
and the score from which they do by its questions."""


def chosen_by_name(readers: Readers, turn: Turn, asked: DidYouMean) -> Act | None:
    """Take one of two by words of its name, or by what its questions say: "the heat one".

    "Not the heat" is the other.
    """
    language, both = turn.language, (asked.first, asked.second)
    if _names_where_it_cramps(readers, turn, asked):
        return Begin(RELIEF)
    slots = [turn.slots[name].text for name in turn.utterance.unresolved]
    put_right = readers.corrections.read(turn.utterance.text)
    meant = put_right.meant if put_right and put_right.cued else ""  # "no, standing I meant"
    text = meant or " ".join(slots) or turn.utterance.text  # "the heat one" comes as a muscle that nobody knows
    words = language.sentences.written_out(text).split()
    correction = readers.corrections.read(text)
    if correction and correction.meant and correction.not_meant:
        text = correction.meant  # "not pumps, circles"
        words = language.sentences.written_out(text).split()
    denied = not language.sentences.denying_words.isdisjoint(words)
    around = (
        language.requests.request_words
        | language.requests.own_words
        | language.sentences.denying_words
        | language.sentences.linking_words
    )
    said = {language.sentences.stem(word) for word in words if word not in around}
    is_short = (
        len(said) <= FEW_NAMED
        and (denied or len(words) <= WORDS_OF_A_CHOICE)
        and not language.questions.begins_as_question(text)
    )
    if not said or not is_short or (not meant and readers.replies.read(text)):
        return None
    if language.answers.size_words.issuperset(set(words) - around):
        return AskAgain("which-one")  # "the big one" tells neither from the other, and is no muscle
    names = [{language.sentences.stem(word) for word in tokenise(_name_of(turn, each))} for each in both]
    fitting = [at for at, name in enumerate(names) if said <= name]
    if not fitting:
        scores = {each.label: each.score for each in readers.understanding.ranked(" ".join(words))}
        first, second = (scores.get(topic_of(each), 0.0) for each in both)
        fitting = [0 if first > second else 1] if max(first, second) >= NAMES_IT and first != second else []
    if len(fitting) != 1:
        return _neither(readers, turn, put_right) if put_right and meant else None
    return Begin(both[1 - fitting[0] if denied else fitting[0]])


def _neither(readers: Readers, turn: Turn, put_right: Correction) -> Act | None:
    """The answer that was meant instead of both, where it is said which was not: "not potassium, I said statins".

    The words that were not meant would lead the search back to the two.
    """
    found = readers.understand(turn, put_right.meant) if put_right.not_meant else None
    is_sure = isinstance(found, Found) and found.score >= SURELY_ELSE and turn.library.answer(found.label) is not None
    return Begin(found.label) if isinstance(found, Found) and is_sure else None


def _names_where_it_cramps(readers: Readers, turn: Turn, asked: DidYouMean) -> bool:
    """Whether a muscle or a leg is named where help with a cramp is one of two that may be meant:
    "it's the back of my leg".
    """
    text = turn.utterance.text
    asks = turn.language.questions.begins_as_question(text) or turn.said_slots.stretching
    if asks or RELIEF not in (asked.first, asked.second):
        return False
    return turn.said_slots.muscle is not None or readers.finds_cramp(turn, text)


def _name_of(turn: Turn, label: str) -> str:
    known = turn.library.backed(label)
    return known.name if known else label
