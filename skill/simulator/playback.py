"""Plays a response's JSON as a device would: which words sound at which second."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any

from skill.coaching.speaking_time import STOP_SECONDS, speaking_seconds

APLA_DIRECTIVE = "Alexa.Presentation.APLA.RenderDocument"
_MARKUP = re.compile(r"<[^>]+>")
Component = Mapping[str, Any]


@dataclass(frozen=True)
class Sound:
    """Words that start ``at`` seconds after the response began; how long they take is estimated."""

    at: float
    words: str


@dataclass(frozen=True)
class Playback:
    """Everything a response makes audible: speech first, then the clip, whose sounds count from its own beginning."""

    speech: str
    clip: tuple[Sound, ...]
    speech_seconds: float
    clip_seconds: float

    @property
    def seconds(self) -> float:
        """The whole length."""
        return self.speech_seconds + self.clip_seconds


def mark(sound: Sound) -> str:
    """Write a sound with its second mark."""
    return f"{sound.at:6.1f} s  {sound.words}"


def playback(response: Mapping[str, Any]) -> Playback:
    """Lay out a skill's response (the whole JSON): outputSpeech first, then the clip;
    seconds of the clip are its own.
    """
    body = response["response"]
    speech = plain_words(body.get("outputSpeech", {}).get("ssml", ""))
    clips = [
        d["document"]["mainTemplate"]["items"][0] for d in body.get("directives", []) if d["type"] == APLA_DIRECTIVE
    ]
    sounds: list[Sound] = []
    length = lay_out(clips[0], 0.0, sounds) if clips else 0.0
    clip = tuple(sorted(sounds, key=lambda sound: sound.at))
    return Playback(speech, clip, speaking_seconds(speech) + STOP_SECONDS if speech else 0.0, length)


def plain_words(ssml: str) -> str:
    """Strip the markup of SSML."""
    return unescape(_MARKUP.sub("", ssml)).strip()


def lay_out(component: Component, start: float, sounds: list[Sound]) -> float:
    """Add what a component makes audible and return its length, as APL for Audio defines it."""
    kind = component["type"]
    if kind == "Silence":
        return float(component["duration"]) / 1000
    if kind == "Speech":
        words = plain_words(component["content"])
        sounds.append(Sound(round(start, 3), words))
        return speaking_seconds(words) + (STOP_SECONDS if words.endswith((".", "?", "!")) else 0.0)
    if kind == "Sequencer":
        length = 0.0
        for item in component["items"]:
            length += lay_out(item, start + length, sounds)
        return length
    if kind == "Mixer":
        lengths = [(lay_out(item, start, sounds), item.get("duration")) for item in component["items"]]
        return max(length for length, duration in lengths if duration != "trimToParent")
    raise ValueError(f"no such component in our clips: {kind}")
