"""The skill's own lines and the locale's words, for one turn."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from skill.coaching.clip import CoachLines
from skill.coaching.count import CountWords
from skill.coaching.hold import HoldLines
from skill.knowledge.locale import Locale
from skill.language.interface import Language
from skill.language.languages import language_of

DAY_STEP = 7
"""How far a day moves on among the variants of a line: to another one for two to six of them, and for more."""


@dataclass(frozen=True)
class Voice:
    """Speaks for one turn: variants go by the turn's number and the day,
    so the same conversation always sounds the same.
    """

    lines: Mapping[str, tuple[str, ...]]
    locale: Locale
    turn: int
    day: int = 0
    """Days since 1970: whoever comes every evening, and says the same at the same turn, hears other words each time."""

    @property
    def language(self) -> Language:
        """How numbers, times and lists are said."""
        return language_of(self.locale.language)

    def line(self, name: str, /, side: str | None = None, **values: str) -> str:
        """Say one of the skill's own lines; ``values`` and the locale's words fill its placeholders.

        A line that names a ``side`` is written once for each: "leg-left", "leg-right".
        """
        return self._fill(self._variant(self.lines[f"{name}-{side}" if side else name]), values)

    def line_without(self, name: str, words: Collection[str]) -> str:
        """Say a line in a variant in which none of these words stands, where there is one."""
        variants = self.lines[name]
        without = [each for each in variants if not any(word in each for word in words)]
        return self._fill(self._variant(without or variants), {})

    def one_of(self, wordings: Sequence[str], **values: str) -> str:
        """Say one of several wordings of a sentence: another one at the next turn, and on the next evening."""
        return self._fill(self._variant(wordings), values)

    def once_a_day(self, name: str) -> str:
        """Say a line that ends a session: its variants go by the day alone,
        so that no two evenings in a row end alike.
        """
        return self._fill(self.fixed_for(name, self.day), {})

    def say(self, text: str, **values: str) -> str:
        """Fill the locale's words, and ``values``, into a sentence of content."""
        return self._fill(text, values)

    def show(self, text: str) -> str:
        """Fill the locale's words into a sentence of content as they are printed on a card."""
        if "{" not in text:
            return text
        return text.format_map({name: phrase.show for name, phrase in self.locale.phrases.items()})

    def printed(self) -> "Voice":
        """Give the voice whose lines are as a screen shows them: a number to dial in digits."""
        phrases = {name: replace(phrase, say=phrase.show) for name, phrase in self.locale.phrases.items()}
        return replace(self, locale=replace(self.locale, phrases=phrases))

    def call_to_action(self, tier: str) -> str:
        """Give the locale's sentence for a warning tier."""
        return f"{{{_PHRASE_BY_TIER[tier]}}}."

    def fixed(self, name: str) -> str:
        """Give a line that must not change from turn to turn, because a clip is rebuilt from it."""
        return self.lines[name][0]

    def fixed_for(self, name: str, number: int) -> str:
        """Give the variant of a line that belongs to a number: the same one whenever a clip is rebuilt."""
        variants = self.lines[name]
        return variants[number % len(variants)]

    def coach_lines(self) -> CoachLines:
        """Collect the lines between holds."""
        return _coach_lines(tuple(map(self.fixed, _COACHED_WITH)), self.language)

    def count_words(self) -> CountWords:
        """Collect the words of a count besides the numbers."""
        return CountWords(self.language, *map(self.fixed, _COUNTED_WITH))

    def _variant(self, variants: Sequence[str]) -> str:
        return variants[(self.turn + DAY_STEP * self.day) % len(variants)]

    def _fill(self, text: str, values: Mapping[str, str]) -> str:
        if "{" not in text:
            return text
        return text.format_map({**{name: phrase.say for name, phrase in self.locale.phrases.items()}, **values})


_COUNTED_WITH = ("count-ready", "count-again", "count-rest", "count-halfway", "hold-breathe-in", "hold-breathe-out")
_COACHED_WITH = (
    *(
        "next-stretch",
        "in-position",
        "ready-for-side",
        "ready-for-repetition",
        "ready-for-stretch",
        "are-you-in-position",
    ),
    *_COUNTED_WITH,
)


@lru_cache(4)
def _coach_lines(said: tuple[str, ...], language: Language) -> CoachLines:
    next_stretch, in_position, side, repetition, stretch, ready, *count = said
    questions = {"side": side, "repetition": repetition, "stretch": stretch, "ready": ready}
    return CoachLines(HoldLines(CountWords(language, *count), next_stretch, in_position), questions)


_PHRASE_BY_TIER = {
    "emergency": "call_emergency",
    "same-day": "see_today",
    "routine": "book_visit",
    "pharmacist": "ask_pharmacist",
}
