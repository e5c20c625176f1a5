"""English stories of cramps that ask nothing: in which situation the cramps come."""

import re
from typing import Literal

from skill.language.english.words import QUESTION_INSIDE, QUESTION_STARTS
from skill.language.text import tokenise

FEWEST_WORDS = 10
"""A shorter sentence is no story: it names something, or asks for it."""
_CRAMP = re.compile(r"\b(?:cramp\w*|char(?:ley|lie|ly) horses?|spasm\w*|seized|seizing|lock(?:ed|s|ing) up)\b")
_ASKS = re.compile(
    r"\b(?:explain|tips|ideas?|thoughts|the reason|why|how come|connected|related|linked|coincidence)\b"
    r"|\b(?:has|have|is|was|could|can|does|did|would) (?:that|it|this|they|there)\b"
)
_PREGNANT = re.compile(r"\b(?:pregnan\w+|trimester|expecting|weeks along|due date|my bump|twins on the way)\b")
_AT_NIGHT = re.compile(
    r"\b(?:nights?|night ?time|in bed|out of bed|asleep|sleep|sleeping|slept|woken?|wakes?|waking|midnight|alarm|mattress|duvet"
    r"|(?:one|two|three|four|five) am)\b"
)
_IN_SPORT = re.compile(
    r"\b(?:runs?|running|ran|runners?|miles?|marathon|races?|raced|racing|swim\w*|swam|bik(?:e|ing)|rid(?:e|es|ing)|cycl\w+|training"
    r"|workouts?|gym|match|pitch|football|tennis|hik\w+|treadmill|ballet|danc\w+|exercis\w+|sprint\w*)\b"
)


def situation_of(text: str) -> Literal["pregnancy", "night", "sport"] | None:
    """Tell in which situation the cramps of a story come; None for a question, a few words, or what tells none."""
    words = " ".join(tokenise(text, apostrophes=True))
    asks = QUESTION_STARTS.match(words) or QUESTION_INSIDE.search(words) or _ASKS.search(words)
    if asks or len(words.split()) < FEWEST_WORDS or not _CRAMP.search(words):
        return None
    if _PREGNANT.search(words):
        return "pregnancy"
    if _AT_NIGHT.search(words):
        return "night"
    return "sport" if _IN_SPORT.search(words) else None
