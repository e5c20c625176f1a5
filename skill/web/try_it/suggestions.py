"""What the page suggests to say next: the words of the chips that the pending question names."""

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
"""By the names that `Pending.chips` holds."""
BEGINNINGS = tuple(WORDS[name] for name in WhatNow.chips)


def suggest(library: Library, attributes: Mapping[str, Any], *, ended: bool) -> tuple[str, ...]:
    """Suggest what fits after a response with these session attributes."""
    pending, _ = load_open(attributes, library)
    return BEGINNINGS if ended else tuple(WORDS[name] for name in pending.chips)
