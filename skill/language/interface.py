"""What the skill needs of a language, of which the parts stand in files of their own, by subject.

How it says numbers, times and lists (speech.py), how it asks and how one sentence leans on another (asking.py), what is
answered (answering.py), requested (requesting.py), said of a stretch (stretching.py, flow.py), of one's practice (practising.py) and of the
coach's voice (wishing.py), told of a cramp (cramping.py), in the moment of one (moment.py), of the diary (noting.py) and of times
(timing.py), how signs are spoken of (signs.py) and what explains them (circumstances.py). How its words are written and compared stands here.

A new language is one value of `Language`, its functions in a package of its own, named in languages.py. Everything
else that is spoken stands in content/<language>/ (docs/languages.md).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from skill.language.answering import AnswerGrammar
from skill.language.asking import LeaningGrammar, QuestionGrammar
from skill.language.circumstances import CircumstanceGrammar
from skill.language.cramping import CrampGrammar
from skill.language.flow import FlowGrammar
from skill.language.moment import MomentGrammar
from skill.language.noting import DiaryGrammar
from skill.language.practising import PracticeGrammar
from skill.language.requesting import RequestGrammar
from skill.language.signs import SignGrammar
from skill.language.speech import Speech
from skill.language.stretching import CoachingGrammar
from skill.language.timing import TimeGrammar
from skill.language.wishing import WishGrammar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def not_written_down(_text: str) -> str:
    """Tell nothing of how words sound."""
    return ""


@dataclass(frozen=True, eq=False, kw_only=True)
class SentenceGrammar:
    """How the words of a sentence are written and compared, and what replies are told by."""

    words: Callable[[str], list[str]]
    """A sentence's words, lower case, contractions opened or cut: what search compares."""
    written_out: Callable[[str], str]
    """A text with its contractions written out: "it's" and "isn't" are "it is" and "is not". What replies are read by."""
    stem: Callable[[str], str]
    """A word without its ending, so that "stretches" and "stretching" agree."""
    sound: Callable[[str], str] = not_written_down
    """How words sound when they are run together: words that are heard for each other have the same. Nothing where nobody has
    written it down; then words are put back by learned pairs alone."""
    part_words: frozenset[str]
    """Words that may begin the second part of "not the left, the right"."""
    contrast_words: frozenset[str] = frozenset()
    """Words that lead to it in any case: "not as a tablet, just in my dinners"."""
    linking_words: frozenset[str]
    """Words that say nothing by themselves before "not": "it was not last night, it was the night before"."""
    built_in_samples: Mapping[str, tuple[str, ...]]
    """What Alexa's built-in intents understand without samples; for the simulator alone."""
    denying_words: frozenset[str] = frozenset()
    """Words that turn what follows into its opposite, with contractions written out: "not", "without"."""
    as_it_sounds: Callable[[str], str] = str
    """Writes, of words that sound alike, the one that the others ask for, as a guess: "my leg went week"."""
    standard: Callable[[str], str] = str
    """Spells what belongs to a dialect, or lacks an apostrophe, as everybody does: "it cannae let go", "i dont know"."""
    of_the_body: Callable[[str], str] = str
    """Spells as everybody does what a dialect tells of the body; for the reading of signs alone: "me water's gone dark"."""
    of_a_person: frozenset[str] = frozenset()
    """What joins "my" to a person that it only describes: "a bloke on my team"."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Language(
    Speech,
    SentenceGrammar,
    QuestionGrammar,
    LeaningGrammar,
    AnswerGrammar,
    RequestGrammar,
    CoachingGrammar,
    FlowGrammar,
    PracticeGrammar,
    WishGrammar,
    CrampGrammar,
    MomentGrammar,
    DiaryGrammar,
    TimeGrammar,
    SignGrammar,
    CircumstanceGrammar,
):
    """One language. Functions are pure; none knows the time, and none raises on whole numbers from 0 on."""

    code: str
    """As its folder in content/ is called: "en"."""


def of_grammars(code: str, *grammars: "DataclassInstance") -> Language:
    """Make a language of its grammars. Raises TypeError where what is required is missing."""
    rows: dict[str, Any] = {each.name: getattr(grammar, each.name) for grammar in grammars for each in fields(grammar)}
    return Language(code=code, **rows)
