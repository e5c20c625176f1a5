"""The first words of a session: what this is for who is new, and next to nothing for who came back."""

from dataclasses import replace

from skill.conversation.controls import spoken_place
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.storage.profile import Profile
from skill.turn.place import RESUME, Place
from skill.turn.situation import Situation

MINUTES_AWAY = 10 * 60
"""Seconds: who comes back sooner has hardly left."""


def welcome(library: Library, situation: Situation) -> Reply:
    """Ask the one question that matters at three in the morning, or offer the stretch that was interrupted."""
    profile = situation.recollection.profile()
    now = int(situation.now)
    situation.recollection.add(lambda profile: replace(profile, met=now))
    voice, offer = situation.voice, library.offers["welcome"]
    left = profile.place_left(situation.now)
    if left:
        question = voice.line("offer-to-go-on", place=spoken_place(library, left, situation))
        return Reply(question=question, place=Place(offer=RESUME))
    lines = tuple(voice.line(name) for name in _greeting(profile, situation))
    return Reply(lines=lines, question=offer.question, place=Place(offer=offer.then))


def _greeting(profile: Profile, situation: Situation) -> tuple[str, ...]:
    if profile.met is None:
        return ("welcome",)
    if situation.night() or situation.now - profile.met < MINUTES_AWAY:
        return ()
    return ("welcome-back",)
