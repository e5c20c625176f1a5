"""Chips, which the page offers to say next: the words for the names that the pending question holds."""

from collections.abc import Mapping
from typing import Any

from skill.knowledge.library import Library
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.codec import load_open

WORDS: Mapping[str, str] = {
    "yes": "Yes",
    "no": "No",
    "help": "Help",
    "stop": "Stop",
    "more": "Tell me more",
    "sources": "How do you know that?",
    "safe": "Is that safe?",
    "simply": "Say it simply",
    "pause": "Pause",
    "resume": "Resume",
    "ready": "Ready",
    "start-over": "Start over",
    "other-leg": "Other leg",
    "time-left": "How long left?",
    "every-second": "Count every second",
    "slower": "Slower",
    "easier": "Easier",
    "in-my-foot": "It's in my foot",
    "cramp": "I've got a cramp",
    "calf-stretch": "Guide me through a calf stretch",
    "night-cramps": "Why do I get night cramps?",
    "bedtime-routine": "Start the bedtime routine",
    "swollen-calf": "My calf is swollen and hot",
}
"""Words by the names in `Pending.chips`."""
BEGINNINGS = tuple(WORDS[name] for name in WhatNow.chips)


def chips_after(library: Library, attributes: Mapping[str, Any], *, ended: bool) -> tuple[str, ...]:
    """Choose the chips that fit after a response with these session attributes."""
    pending, _ = load_open(attributes, library)
    return BEGINNINGS if ended else tuple(WORDS[name] for name in pending.chips)
