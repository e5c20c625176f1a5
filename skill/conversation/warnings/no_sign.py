"""What the second opinion suspects, and is none: restless legs, legs tired from effort, and what is only supposed after an answer."""

from skill.conversation.thresholds import SURELY_A_SIGN
from skill.conversation.warnings.signs_told import NOTHING_NEW, PossibleSign
from skill.language.text import spoken
from skill.turn.turn import Turn
from skill.understanding.warning_signs import NAMES_ONLY, SignRules

HARMLESS = (
    NAMES_ONLY
    | NOTHING_NEW
    | {
        *("back-legs", "pregnant", "walking", "exertion", "after-exercise", "tightness", "took", "severe-pain"),
        *("leg-trouble", "muscle-pain"),
    }
)
"""Concepts that such a sentence may hold; one more, and it is looked into."""
OF_EFFORT = frozenset(
    {
        "warning.dark-urine",
        "warning.stairs-weakness",
        "warning.walking-pain",
        "warning.tight-after-injury",
        "warning.heat-sodium",
    }
)
"""Warnings that tired legs resemble."""

A_CRAMP, STORY = "cramp", 13
"""The concept of a cramp, and the words from which on what tells of one is a story. One that holds no other concept, and in which the two models
suspect different things, is asked about from SURELY_A_SIGN on: "I get a really bad cramp and recently the residual pain lasts for hours"."""
OF_AGE = frozenset({"older", "seated", "in-bed", "helping", "alone"})
"""Facts that say how old or how steady somebody is, and are no signs."""


def tells_who_it_is(turn: Turn) -> bool:
    """Whether a sentence only says how old or how steady somebody is: "she's on a frame and not safe standing"."""
    heard = turn.facts_heard
    return heard.nothing_else and {fact.id for fact in heard.told} <= OF_AGE


def is_ordinary(turn: Turn, text: str, sign_rules: SignRules, found: PossibleSign) -> bool:
    """Whether a text that the second opinion suspects tells of ordinary legs, and of nothing that belongs to a sign."""
    if not sign_rules.concepts(text) <= HARMLESS:
        return False
    words, language = spoken(text), turn.language
    if not found.agreed and A_CRAMP in sign_rules.concepts(text) and len(words.split()) >= STORY:
        return found.score < SURELY_A_SIGN
    if language.restless.search(words):
        return True
    if found.warning in OF_EFFORT and found.score < SURELY_A_SIGN and language.tired_out.search(words):
        return True
    return bool(turn.last_told) and language.supposes.match(words) is not None
