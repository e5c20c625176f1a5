"""English words as search compares them, and as Alexa knows them: contractions, endings, built-in phrases."""

import re
from collections.abc import Mapping
from functools import lru_cache

from skill.language.recent import RECENT_READINGS
from skill.language.text import fold, tokenise

LINKING_WORDS = frozenset("it that this he she they i was is were are".split())
PART_WORDS = frozenset("the my but it at".split())
CONTRAST_WORDS = frozenset("just only though".split())
DENYING_WORDS = frozenset("not no never without".split())
OF_A_PERSON = frozenset(("on", "in", "of", "from", "at", "off"))
BUILT_IN_SAMPLES: Mapping[str, tuple[str, ...]] = {
    "AMAZON.CancelIntent": ("cancel", "never mind", "forget it"),
    "AMAZON.HelpIntent": ("help", "help me"),
    "AMAZON.NavigateHomeIntent": ("go home", "home"),
    "AMAZON.NextIntent": ("next", "skip", "skip forward"),
    "AMAZON.NoIntent": ("no", "no thanks", "nah"),
    "AMAZON.PauseIntent": ("pause", "pause that"),
    "AMAZON.PreviousIntent": ("previous", "go back", "skip back", "back up"),
    "AMAZON.RepeatIntent": ("repeat", "say that again", "repeat that"),
    "AMAZON.ResumeIntent": ("resume", "continue", "keep going"),
    "AMAZON.StartOverIntent": ("start over", "restart", "start again"),
    "AMAZON.StopIntent": ("stop", "off", "shut up", "quit", "exit"),
    "AMAZON.YesIntent": ("yes", "yes please", "sure", "ok", "okay", "yeah"),
}
"""As Amazon's page on built-in intents lists them."""
_CONTRACTIONS = re.compile(r"(?<=n)'t\b|'(s|ve|m|re|ll|d)\b")


def plain_words(text: str) -> list[str]:
    """Split into lower-case words, contractions opened or cut: "My calf's hot, isn't it?" -> my calf hot is not it."""
    text = fold(text).replace("can't", "can not").replace("won't", "will not").replace("n't", " not")
    return tokenise(_CONTRACTIONS.sub("", text))


_WRITTEN_OUT = (
    (re.compile(r"\bcan't\b|\bcannot\b|\bcant\b"), "can not"),
    (re.compile(r"\bwon't\b|\bwont\b"), "will not"),
    (re.compile(r"\bain't\b"), "is not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"\b(do|does|did|is|was|has|have|had|would|could|should)nt\b"), r"\1 not"),
    (re.compile(r"'m\b"), " am"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"(?<= )'em\b"), "them"),
    (re.compile(r"\b(where|when|how|what)'d(?= (?:i|we|you|he|she|it|they|the|my|this|that)\b)"), r"\1 did"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\blet's\b"), "let us"),
    (re.compile(r"'s\b"), " is"),
    (re.compile(r"\bits\b"), "it is"),
    (re.compile(r"\bim\b"), "i am"),
)
"""Recognised speech may lack an apostrophe. "It's" is written out as "it is" also where it means "it has"."""


@lru_cache(RECENT_READINGS)
def written_out(text: str) -> str:
    """Write out what is contracted: "It's not" becomes "it is not".

    A turn asks for the same few sentences some twenty times: kept, that is 400 fewer substitutions.
    """
    text = fold(text)
    for pattern, words in _WRITTEN_OUT:
        text = pattern.sub(words, text)
    return text


_ENDINGS = ("ies", "ing", "ness", "ed", "es", "s", "ly", "e")
_SHORTEST_STEM = 3


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Cut an ending, so that "stretches", "stretching" and "stretch" agree."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and not word.endswith("ss"):
            return word[: -len(ending)] + ("y" if ending == "ies" else "")
    return word


_JOINS = frozenset("and but because cos so though or".split())
_TAKES_BACK = DENYING_WORDS | {"neither", "nothing", "none"}


def goes_on(reply: str, said: str) -> str:
    """A reply and what is said after it. One that denies is set apart: nobody who says "no, swollen and hot"
    has said that it is not swollen.
    """
    denies = not _TAKES_BACK.isdisjoint(written_out(reply).split())
    joined = said.partition(" ")[0] in _JOINS
    return f"{reply} but {said}" if denies and not joined else f"{reply} {said}"


_MANNERS_BEFORE = re.compile(r"^(?:(?:please|can you|could you|would you|will you|just|and|then|okay|ok|now) )+")
_MANNERS_BEHIND = re.compile(
    r"(?: (?:please|thanks|thank you|ta|for me|would you|will you|could you|can you|love|hen|pal|mate|dear))+$"
)


def without_manners(text: str) -> str:
    """Words without "please" and its like before and behind them."""
    return _MANNERS_BEHIND.sub("", _MANNERS_BEFORE.sub("", text))
