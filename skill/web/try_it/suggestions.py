"""What the page suggests to say next, by where the conversation is."""

from collections.abc import Mapping
from typing import Any

BEGINNINGS = (
    "I've got a cramp",
    "Guide me through a calf stretch",
    "Why do I get night cramps?",
    "Start the bedtime routine",
    "My calf is swollen and hot",
)
COACHED = ("Pause", "Other leg", "How long left?", "Count every second", "Slower", "Easier", "Stop")
PAUSED = ("Resume", "Start over", "How long left?", "Stop")
RELIEVED = ("Yes", "No", "It's in my foot", "Stop")
ANSWERED = ("Yes", "Tell me more", "How do you know that?", "Is that safe?", "Say it simply", "Stop")
OFFERED = ("Yes", "No", "Help", "Stop")
ALL = (BEGINNINGS, COACHED, PAUSED, RELIEVED, ANSWERED, OFFERED)


def suggest(attributes: Mapping[str, Any], *, ended: bool) -> tuple[str, ...]:
    """Suggest what fits after a response with these session attributes."""
    place = attributes.get("place") or {}
    if ended or not place:
        return BEGINNINGS
    if place.get("id") == "control.pause":
        return PAUSED
    if place.get("relief"):
        return RELIEVED
    if (place.get("coached") or {}).get("began") is not None:
        return COACHED
    if place.get("kind") == "topic":
        return ANSWERED
    return OFFERED if place.get("offer") or place.get("kind") == "warning" else BEGINNINGS
