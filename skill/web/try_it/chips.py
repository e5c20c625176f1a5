"""What the page offers after a turn: buttons that answer the open question, controls of a clip, and suggestions."""

from collections.abc import Iterable, Mapping
from typing import Any

from skill.knowledge.library import Library
from skill.turn.pending.answers import DidYouMean
from skill.turn.pending.codec import load_open
from skill.turn.pending.question import Pending
from skill.turn.place import load_place

Json = dict[str, Any]
WORDS: Mapping[str, str] = {
    "help": "Help",
    "stop": "Stop",
    "more": "Tell me more",
    "sources": "How do you know that?",
    "safe": "Is that safe?",
    "simply": "Say it simply",
    "pause": "Pause",
    "skip": "Skip",
    "in-position": "I'm in position",
    "start-over": "Start over",
    "other-leg": "Other leg",
    "time-left": "How long left?",
    "every-second": "Count every second",
    "slower": "Slower",
    "easier": "Easier",
    "in-my-foot": "It's in my foot",
    "in-my-calf": "It's in my calf",
    "in-my-thigh": "It's in my thigh",
    "cramp": "I've got a cramp",
    "calf-stretch": "Guide me through a calf stretch",
    "night-cramps": "Why do I get night cramps?",
    "bedtime-routine": "Start the bedtime routine",
    "swollen-calf": "My calf is swollen and hot",
    "tell-them": "What to tell them",
}
"""Words to say, by their names in this module."""
CONTROLS = ("pause", "skip", "easier", "in-position", "stop")
"""Always in the same order and place while a stretch is coached."""
WHILE_COACHED = ("other-leg", "time-left", "every-second", "slower")
SUGGESTIONS: Mapping[str, tuple[str, ...]] = {
    "what-now": ("cramp", "calf-stretch", "night-cramps", "bedtime-routine", "swollen-calf"),
    "follow-up": ("sources", "safe", "more", "simply", "stop"),
    "tell-more": ("more", "sources", "safe", "simply", "stop"),
    "go-on": ("start-over", "time-left", "stop"),
    "still-paused": ("other-leg", "time-left"),
    # the clip is over: there is nothing to pause any more
    "in-position": ("easier", "start-over", "time-left", "stop"),
    "next-clip": ("start-over", "time-left", "stop"),
    "after-plan": ("start-over", "bedtime-routine", "night-cramps", "stop"),
    "good-night": ("start-over", "stop"),
    "repeat-warning": ("sources", "stop"),
    "anything-else": ("tell-them", "sources", "stop"),
}
"""Suggestions beside the buttons, by the kind of the open question: nothing that a button says already."""
BESIDES = ("help", "stop")
"""Suggestions beside any other question."""
BEGINNINGS = tuple(WORDS[name] for name in SUGGESTIONS["what-now"])
MUSCLES: Mapping[str, str] = {"calf": "in-my-calf", "foot": "in-my-foot", "quadriceps": "in-my-thigh"}

YES, NO = ("Yes", "yes"), ("No", "no")
ANSWERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "what-now": (),
    "cramping-now": (("Yes, help me now", "yes"), NO),
    "follow-up": (("Yes, tell me", "yes"), NO),
    "tell-more": (("Yes, tell me", "yes"), NO),
    "check-in": (("Yes, it's easing", "yes"), ("No, not yet", "no"), ("Stop", "stop")),
    "one-more-round": (("Yes, once more", "yes"), NO, ("Stop", "stop")),
    "ready": (("Yes, I'm ready", "yes"), ("No, something gentler", "no")),
    "go-on": (("Resume", "resume"), ("Stop", "stop")),
    "still-paused": (
        ("Resume", "resume"),
        ("Skip", "skip"),
        ("Easier", "easier"),
        ("Start over", "start over"),
        ("Stop", "stop"),
    ),
    "in-position": (("Ready", "ready"), ("Pause", "pause")),
    "next-clip": (("Yes, go on", "yes"), ("Pause", "pause")),
    "after-plan": (("Yes, tell me", "yes"), NO),
    "good-night": (("Yes, good night", "yes"), ("No, not yet", "no")),
    "back-to-sleep": (("Yes, breathe with me", "yes"), NO),
    "resume-left": (("Yes, go on", "yes"), NO),
    "diary-draft": (("Yes, do that", "yes"), ("No, change it", "no")),
    "reminder-draft": (("Yes, do that", "yes"), ("No, change it", "no")),
    "repeat-warning": (("Say it again", "say it again"), ("What to tell them", "what do i tell them")),
    "anything-else": (("Say it again", "say it again"), ("No, that's all", "no")),
    "forget-all": (("Yes, delete it all", "yes"), ("No, keep it", "no")),
}
"""Label of each button and what it says, by the kind of the open question; any other question gets yes and no."""


def offer_after(library: Library, attributes: Mapping[str, Any], *, ended: bool) -> Json:
    """Choose what is offered after a response with these session attributes.

    ``buttons`` and ``chips`` fit once all has sounded; ``playing`` holds those that fit while a stretch is coached,
    None where they are the same.
    """
    if ended:
        return {"buttons": [], "chips": list(BEGINNINGS), "playing": None}
    pending, _ = load_open(attributes, library)
    place = load_place(attributes.get("place"))
    coached = place.coached
    helped = place.relief.muscle if place.relief else ""
    asking = {"buttons": _buttons(library, pending), "chips": _words(_chips(pending, helped))}
    if coached is None or coached.began is None:
        return {**asking, "playing": None}
    return {**asking, "playing": {"buttons": _said(CONTROLS), "chips": _words(WHILE_COACHED)}}


def _buttons(library: Library, pending: Pending) -> list[Json]:
    if isinstance(pending, DidYouMean):
        named = (library.backed(each) for each in (pending.first, pending.second))
        first, second = (each.name if each else "" for each in named)
        return [_button(first, "the first one"), _button(second, "the second one"), _button("Neither", "neither")]
    return [_button(*each) for each in ANSWERS.get(pending.kind, (YES, NO))]


def _chips(pending: Pending, helped: str) -> tuple[str, ...]:
    """Choose suggestions beside the buttons; of muscles those that are not being helped."""
    if pending.kind in ("check-in", "one-more-round"):
        return tuple(name for muscle, name in MUSCLES.items() if muscle != helped)
    return SUGGESTIONS.get(pending.kind, BESIDES)


def _said(names: Iterable[str]) -> list[Json]:
    return [_button(WORDS[name], WORDS[name].lower()) for name in names]


def _button(show: str, say: str) -> Json:
    return {"show": show, "say": say}


def _words(names: Iterable[str]) -> list[str]:
    return [WORDS[name] for name in names]
