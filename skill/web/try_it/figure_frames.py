"""What the page draws while a clip plays: the plan's title, its holds, first-aid steps,
and the keyframes of its figure.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from skill.coaching.plan import Hold, stretch_number
from skill.coaching.progress import Coached, make_plan
from skill.coaching.relief_rounds import ReliefState, after_check_in, first_aid, relief_round, shown_in
from skill.conversation.after_reply.screens import screen_words
from skill.knowledge.figures import relief_figure
from skill.knowledge.library import Library
from skill.language.text import capitalised
from skill.screen.keyframes import coached_keyframes, relief_keyframes
from skill.screen.views import Keyframe
from skill.turn.clips import counted_in_silence, running_clip, whole_seconds
from skill.turn.place import known_place, load_place
from skill.turn.voice import Voice

Json = dict[str, Any]
_CLAUSES = re.compile(r",? and (?=slowly|[a-z]+ )|(?<=[.!?]) ")
"""Where an instruction of two acts can be cut into steps."""
MOST_STEPS = 2
"""Of an instruction; what is held comes after them."""


def coaching(library: Library, attributes: Mapping[str, Any], locale: str) -> Json | None:
    """Describe what is coached after a response with these session attributes; None where nothing is.

    ``clips`` holds the keyframes of the response's clip, then those of its reprompt's clip, as a device's screen has
    them. ``steps`` are the acts of first aid, the last one to be held; a stretch has none. ``first`` of ``total`` holds
    are done; ``later`` is, for each of ``clips``, the estimated length in seconds of what follows it.
    """
    place, voice = (
        known_place(load_place(attributes.get("place")), library),
        Voice(library.lines, library.locales[locale], 0),
    )
    if place.relief:
        return _relief(library, place.relief, voice)
    return _coached(library, place.coached, voice) if place.coached else None


def title_of(library: Library, figure: str) -> str:
    """What a figure shows: its stretch, or first aid."""
    return capitalised(library.stretches[figure].name if figure in library.stretches else library.relief.name)


def _coached(library: Library, coached: Coached, voice: Voice) -> Json:
    plan = make_plan(library, coached)
    named = library.stretches.get(coached.plan) or library.routines[coached.plan]
    by_itself = counted_in_silence(library, coached)
    played = [running_clip(library, voice, each) for each in (coached, by_itself) if each]
    later = [whole_seconds(library, voice, plan, clip.then) if clip.then else 0.0 for clip in played]
    return {
        "title": capitalised(named.name),
        "holds": [_hold(hold, plan.holds) for hold in plan.holds[coached.hold : played[-1].following]],
        "clips": [_keyframes(coached_keyframes(clip.timeline, plan.holds, screen_words(voice))) for clip in played],
        "steps": [],
        "question": "",
        "first": coached.hold,
        "total": len(plan.holds),
        "later": [round(seconds, 1) for seconds in later],
        "paused": coached.began is None,
    }


def _relief(library: Library, state: ReliefState, voice: Voice) -> Json:
    title = capitalised(library.relief.name)
    following = after_check_in(library.relief, state, easing=False)
    rounds = [state, following] if isinstance(following, ReliefState) else [state]
    clips = [_relief_clip(library, each, voice, title) for each in rounds]
    playing = relief_round(library.relief, state, voice.count_words())
    instruction = first_aid(library.relief, state).first if state.round == 1 else playing.say[0]
    return {
        "title": title,
        "holds": [],
        "clips": clips,
        "steps": [*steps_of(voice.say(instruction)), voice.say(library.relief.hold.start)],
        "question": voice.say(playing.question),
        "first": 0,
        "total": 0,
        "later": [0.0],
        "paused": False,
    }


def _relief_clip(library: Library, state: ReliefState, voice: Voice, title: str) -> list[Json]:
    figure = relief_figure(*shown_in(library.relief, state))
    timeline = relief_round(library.relief, state, voice.count_words()).timeline
    return _keyframes(relief_keyframes(timeline, title, figure.id if figure else None))


def steps_of(instruction: str) -> list[str]:
    """Cut an instruction into the acts that it names, at most MOST_STEPS: "Stop, and hold on." is two."""
    parts = [part.strip(" .,") for part in _CLAUSES.split(instruction, maxsplit=MOST_STEPS - 1)]
    return [f"{part[0].upper()}{part[1:]}." for part in parts if part]


def _keyframes(keyframes: Sequence[Keyframe]) -> list[Json]:
    names = ("at", "seconds", "following", "figure", "mirrored", "start", "end", "beat")
    return [{name: getattr(keyframe, name) for name in names} for keyframe in keyframes]


def _hold(hold: Hold, holds: Sequence[Hold]) -> Json:
    number, total = stretch_number(holds, hold)
    turn = f"{number} of {total}: " if total > 1 else ""
    return {
        "title": f"{turn}{capitalised(hold.stretch.name)}",
        "name": capitalised(hold.stretch.name),
        "side": hold.side,
        "repetition": hold.repetition,
        "repetitions": hold.repetitions,
    }
