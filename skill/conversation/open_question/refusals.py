"""Whether a sentence refuses: by what it says, whether that is all it says, and how probable it is by its kind."""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import AGAINST, SURE_WISH
from skill.knowledge.content import topic_of
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.question import ReplyKind
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.warning_signs import CONTEXT, NAMES_A_CRAMP

NOES = frozenset(
    {
        ReplyKind.NO,
        ReplyKind.NOT_NOW,
        ReplyKind.NEITHER,
        ReplyKind.FINE,
        ReplyKind.KEEP,
        ReplyKind.UNDO,
        ReplyKind.STOP,
        ReplyKind.THANKS,
    }
)
"""Kinds of reply that leave what was offered."""
DECLINING = frozenset({"reply.no", "reply.not-now"})
"""Kinds of utterance that may be all that is said where nothing was offered: "never mind, I'll not bother"."""
REFUSING = DECLINING | {"reply.stop", "reply.neither"}
"""Kinds that refuse what is drafted: what they name besides is no wish ("nah, leave it, I'm up at five anyway")."""
BARE_TAG = 2
"""So many words at most are a no, and no question at the end of something: "isn't it"."""


def refuses_only(readers: Readers, turn: Turn) -> bool:
    """Whether all that was said is a no, or a goodbye: not "just tight", nor "no,
    I can't ask the doctor before January".
    """
    if not turn.utterance.is_open:
        return True
    text, language = turn.utterance.text, turn.language
    if language.flow.refuses_to_begin.match(turn.written_words):
        return False  # "no, don't start that" refuses one thing
    if language.leaning.question_tags.search(text) and len(text.split()) > BARE_TAG:
        return False  # "brilliant, isn't it"
    return not _names_something(readers, turn) and (
        says_goodbye(turn) or thanks_no(turn) or _is_a_bare_no(readers, turn)
    )


def says_goodbye(turn: Turn) -> bool:
    """Whether somebody says goodbye."""
    if not turn.utterance.is_open or turn.language.questions.asks(turn.utterance.text, after_words=1):
        return False  # "and what if I dropped off to sleep with it"
    return turn.language.answers.leaves.search(turn.written_words) is not None


def goes_to_bed(turn: Turn) -> bool:
    """Whether somebody says good night, or wants to sleep."""
    return turn.utterance.is_open and turn.language.answers.to_bed.search(turn.written_words) is not None


def farewell(turn: Turn) -> str | None:
    """Name of the line that answers a goodbye; None where none was said, as with a plain "stop"."""
    if goes_to_bed(turn):
        return "good-night"
    if not says_goodbye(turn):
        return None
    return "you-are-welcome" if turn.language.answers.thanks.search(turn.written_words) else "goodbye"


def thanks_no(turn: Turn) -> bool:
    """Whether a no thanks for what was offered."""
    return turn.language.answers.polite_no.match(turn.written_words) is not None


def behind_noes(readers: Readers, text: str) -> str:
    """What follows a no, or several: "I had one on my run" of "no, not right now, but I had one on my run"."""
    rest = ""
    while (reading := readers.replies.read(text)) and reading.kind in NOES and reading.rest:
        text = rest = reading.rest
    return rest


def refusal_probability(readers: Readers, turn: Turn) -> float:
    """Give the probability that a sentence refuses what is drafted or offered, whatever it names besides."""
    likely = readers.utterance_kinds_at(turn)
    return max((sum(each.probability for each in kinds if each.kind in REFUSING) for kinds in likely), default=0.0)


def refuses_note(turn: Turn) -> bool:
    """Whether a sentence says that nothing is to be noted: "don't write it down"."""
    words = turn.written_words
    lets_go = turn.language.diary.lets_note_go.match(words) and isinstance(turn.pending, EntryDraft)
    return turn.language.diary.no_note.search(words) is not None or bool(lets_go)


def _is_a_bare_no(readers: Readers, turn: Turn) -> bool:
    """Whether words are a no by a pattern, or by the head where next to nothing else is said."""
    reading = readers.replies.read(turn.utterance.text)
    if reading is not None and not reading.rest:
        return reading.kind in NOES
    if refusal_probability(readers, turn) < AGAINST:
        return False
    rest = readers.replies.read(reading.rest) if reading else None
    return (rest is not None and not rest.rest and rest.kind in NOES) or not _new_words(turn)


def _new_words(turn: Turn) -> list[str]:
    """The words of a sentence that are no no, and say something by themselves."""
    language = turn.language
    small = (
        language.requests.request_words
        | language.requests.own_words
        | language.sentences.linking_words
        | language.answers.cries
    )
    words = turn.written.split()
    return [
        each
        for each in words
        if each not in small | language.sentences.denying_words | language.answers.declining_words
    ]


def _names_something(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence names a muscle, a leg, a person, a sign or what somebody cannot do,
    or asks for an answer that was not just told.
    """
    said = turn.said_slots
    if said.muscle or said.side or said.limitation or turn.facts_heard.told or turn.facts_heard.taken_back:
        return True
    report = readers.sign_rules.report(turn.utterance.text)
    denied = [
        each for each in report.denied if not each.label.startswith(CONTEXT)
    ]  # "no thanks, that's me" denies nobody
    if denied or not NAMES_A_CRAMP.isdisjoint(report.concepts()):
        return True  # "it's not swollen, no", "I'm going to bed with cramps every night"
    found = readers.understand(turn, turn.utterance.text)
    is_answer = isinstance(found, Found) and found.score >= SURE_WISH and turn.library.answer(found.label) is not None
    return is_answer and isinstance(found, Found) and topic_of(found.label) != topic_of(turn.last_told or "")
