"""How the words of a sentence are written and compared."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


def not_written_down(_text: str) -> str:
    """Tell nothing of how words sound."""
    return ""


def not_pronounced(_word: str) -> frozenset[str]:
    """Tell no pronunciation of a word."""
    return frozenset()


def nothing_else(_text: str) -> tuple[str, ...]:
    """Give no other sentence for one."""
    return ()


@dataclass(frozen=True, eq=False, kw_only=True)
class SentenceGrammar:
    """How the words of a sentence are written and compared, and what replies are told by."""

    words: Callable[[str], list[str]]
    """A sentence's words, lower case, contractions opened or cut: what search compares."""
    written_out: Callable[[str], str]
    """A text with its contractions written out: "it's" and "isn't" are "it is" and "is not".
    What replies are read by."""
    stem: Callable[[str], str]
    """A word without its ending, so that "stretches" and "stretching" agree."""
    sound: Callable[[str], str] = not_written_down
    """How words sound when they are run together: words that are heard for each other have the same. Nothing where
    nobody has written it down; then words are put back by learned pairs alone."""
    pronunciations: Callable[[str], frozenset[str]] = not_pronounced
    """The ways in which one word may be pronounced: two that share one may be heard for each other."""
    may_have_been: Callable[[str], tuple[str, ...]] = nothing_else
    """Sentences that one may have been where the words beside a common one ask for a sign:
    "my bits have gone now", numb."""
    reply_as_it_sounds: Callable[[str], str] = str
    """Writes of a reply what its company asks for, of words that sound alike: "know better" is "no better"."""
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
    goes_on: Callable[[str, str], str] = "{} {}".format
    """A reply and what is said after it, in one sentence that denies nothing of the second: "no but swollen"."""
    without_manners: Callable[[str], str] = str
    """Words without "please" and its like before and behind them: "whisper please"."""
    as_it_sounds: Callable[[str], str] = str
    """Writes, of words that sound alike, the one that the others ask for, as a guess: "my leg went week"."""
    standard: Callable[[str], str] = str
    """Spells what belongs to a dialect, or lacks an apostrophe, as everybody does:
    "it cannae let go", "i dont know"."""
    of_the_body: Callable[[str], str] = str
    """Spells as everybody does what a dialect tells of the body; for the reading of signs alone:
    "me water's gone dark"."""
    of_a_person: frozenset[str] = frozenset()
    """What joins "my" to a person that it only describes: "a bloke on my team"."""
