"""What the conversation understands with: the content, the search over it, the warning signs,
and the words of slots.
"""

from dataclasses import dataclass

from skill.knowledge.content import topic_of
from skill.knowledge.library import Library
from skill.turn.going_on import situations_of
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.after_warning import AfterWarning
from skill.understanding.corrections import CorrectionReader
from skill.understanding.facts import FactReader
from skill.understanding.questions import Close, Found, Understanding, Unknown
from skill.understanding.questions_in_hand import QuestionsInHand
from skill.understanding.replies import ReplyReader
from skill.understanding.reply_twins import ReplyTwins
from skill.understanding.second_opinion import SecondOpinionPolicy
from skill.understanding.sign_twins import SignTwins
from skill.understanding.slots import SlotReader
from skill.understanding.sound_alikes import SoundAlikes
from skill.understanding.utterance_kinds import UtteranceKind, UtteranceKindReader
from skill.understanding.warning_signs import SignRules
from skill.understanding.words_out_of_place import WordsOutOfPlace


@dataclass(frozen=True)
class Readers:
    """Built once at start, and the same for every request."""

    library: Library
    understanding: Understanding
    sign_rules: SignRules
    slot_reader: SlotReader
    """Reads the slots of a request in free words."""
    own_words: frozenset[str]
    """Words that slots of our own types understand."""
    replies: ReplyReader
    """Reads replies to a question in free words."""
    corrections: CorrectionReader
    """Reads what puts right what was said before."""
    after_warning: AfterWarning
    """Reads what people ask and tell after a warning."""
    in_hand: QuestionsInHand
    """Reads questions about the stretch or topic in hand, which do not name it."""
    facts: FactReader
    """Reads facts about the listener, or whoever is helped."""
    alikes: SoundAlikes
    """Puts back words that were heard wrong."""
    sign_twins: SignTwins
    """Tries words of warnings in place of words that sound like them."""
    reply_twins: ReplyTwins
    """Tries words of replies in place of words that sound like them."""
    out_of_place: WordsOutOfPlace
    """Tries others in place of known words that make no sense where they stand."""
    second_opinion: SecondOpinionPolicy | None = None
    """The second opinion on warning signs, where there is one."""
    utterance_kinds: UtteranceKindReader | None = None
    """Reads what is said in the middle of a conversation, where there is an encoder."""

    def utterance_kinds_at(self, turn: Turn) -> tuple[tuple[UtteranceKind, ...], ...]:
        """What the words of a turn may be to each thing that is going on, most probable first;
        nothing without words.
        """
        text, reader = turn.utterance.text, self.utterance_kinds
        if reader is None or not text or not (turn.utterance.free or turn.utterance.unresolved):
            return ()
        return tuple(reader.read(text, at) for at in situations_of(turn))

    def finds_cramp(self, turn: Turn, text: str, least: float = 0) -> bool:
        """Whether the search takes a text for a cramp of now, with a score of at least ``least`` (see `thresholds`)."""
        if least and not self.understanding.may_reach(text, least):
            return False
        found = self.understand(turn, text)
        return isinstance(found, Found) and found.label == RELIEF and found.score >= least

    def understand(self, turn: Turn, text: str) -> Found | Close | Unknown:
        """Find what a text is about; controls only where there is something to control.

        What was spoken of last helps to understand "what about sprays".
        """
        place, last = turn.place, turn.last_told
        topic = topic_of(last) if last and self.library.answer(last) else None
        return self.understanding.understand(text, in_stretch=place.is_under_way, topic_in_hand=topic)
