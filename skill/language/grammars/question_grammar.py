"""How a language asks."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from skill.language.text import NOWHERE


@dataclass(frozen=True, eq=False, kw_only=True)
class QuestionGrammar:
    """How a language asks. Texts come in lower case, as a device sends them."""

    question_words: frozenset[str]
    """Words that a question may begin with: "why", "does"."""
    question_inside: re.Pattern[str]
    """A verb before its pronoun, which asks in the middle of a sentence too:
    "I've got a cage from last year, would that do"."""
    question_starts: re.Pattern[str]
    """How a sentence begins that asks rather than requests: "should i". "Can you" begins a request."""
    help_with: re.Pattern[str] = NOWHERE
    """How a sentence begins that wants help with something: "can you help me with"."""
    help_for: re.Pattern[str] = NOWHERE
    """A plea for somebody else: "can you help my girlfriend"."""
    asking_lead: re.Pattern[str] = NOWHERE
    """What a question about something in hand may begin with: "hang on", "sorry"."""
    whether_to_stop: re.Pattern[str] = NOWHERE
    """Asks whether to stop, and names nothing: "should i stop"."""
    asks_why: re.Pattern[str] = NOWHERE
    """Asks for a reason alone: "why do i cramp during dialysis"."""
    how_or_why: re.Pattern[str] = NOWHERE
    """Asks for a way or a reason, wherever it stands: "never the left, always the right, why"."""
    for_a_purpose: re.Pattern[str] = NOWHERE
    """A question how to keep something away, which tells nothing of now: "what should i eat so i don't cramp"."""
    of_own_deed: re.Pattern[str] = NOWHERE
    """How a question begins whether one may do something oneself: "can i"."""
    asks_of_memory: re.Pattern[str] = NOWHERE
    """A question about what is remembered of the listener: "do you remember where we stopped"."""
    orders_device: re.Pattern[str] = NOWHERE
    """What orders something of a device: "play some drake"."""
    joins_questions: re.Pattern[str] = NOWHERE
    """What stands between two whole questions: the "or" of "does it run in families or is it the heat"."""
    asks_either: re.Pattern[str] = NOWHERE
    """A question that ends in its other answer: "can i play tomorrow or no"."""
    now_or_later: re.Pattern[str] = NOWHERE
    """Asks how soon, by its two answers: "now or tomorrow"."""
    asks_of_end: re.Pattern[str] = NOWHERE
    """What asks how something ends, and ends nothing: "what will stop it"."""
    of_a_thing: tuple[str, ...] = ()
    """Questions, with {thing} in them, to which the verdict on a thing is the answer: "does {thing} help"."""
    compares: re.Pattern[str] = NOWHERE
    """A word that stands between two things in whatever compares them; contractions are written out."""
    compared: Callable[[str], tuple[str, str] | None] = lambda _: None
    """The two things between which a sentence asks to choose: of "which is better, magnesium or pickle juice".
    Contractions are written out."""

    of_skill: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    """What is asked of the skill itself, by what is wanted: "allowed" is "are you allowed to tell me that".
    Contractions are written out."""
    of_a_cause: re.Pattern[str] = NOWHERE
    """A question whether something that it names is behind what is felt: "is it the air con"."""
    wants_example: re.Pattern[str] = NOWHERE
    """Asks for an example of what was said, and names nothing: "such as"."""
    leaves_unsaid: re.Pattern[str] = NOWHERE
    """A question of ours that offers what it does not say: "want to hear what helps more?"."""

    def begins_as_question(self, text: str) -> bool:
        """Whether a text asks from its first word on: "should i stretch", "is that normal"."""
        return self.question_starts.match(text) is not None

    def asks_inside(self, text: str) -> bool:
        """Whether a text asks anywhere by turning a verb around: "my calf's tight, should i stretch it"."""
        return self.question_inside.search(text) is not None

    def asks(self, text: str, *, after_words: int = 0) -> bool:
        """Whether a text asks from its first word on, or inside it.

        With ``after_words`` the question may begin behind so many words: "so how would i do it", "and is it safe".
        """
        words = text.split() if after_words else []
        beginnings = (" ".join(words[at:]) for at in range(after_words + 1)) if words else (text,)
        return self.asks_inside(text) or any(map(self.begins_as_question, beginnings))

    def turns_around(self, text: str) -> bool:
        """Whether the very first words are a verb before its pronoun: "is that", "can you"."""
        return self.question_inside.match(text) is not None

    def a_clause_may_ask(self, text: str) -> bool:
        """Whether words that a question begins with stand anywhere, even inside a word:
        worth a closer look, no more.
        """
        return self.question_starts.search(text) is not None or self.asks_inside(text)
