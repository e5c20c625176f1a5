"""Replies to "always hold for twenty seconds", "I have no wall", "remember that" and "what do you remember about me"."""

from collections.abc import Mapping
from dataclasses import replace

from skill.coaching.count import CountStyle
from skill.coaching.plan import Pace, Wishes
from skill.conversation import misses
from skill.conversation.coached import here
from skill.conversation.wishes import go_on_with
from skill.knowledge.library import Library
from skill.language.english import counted, spoken_duration, spoken_list
from skill.response.reply import Reply
from skill.storage.profile import Preferences, Profile
from skill.turn.place import FORGET, Place
from skill.turn.situation import Situation

PLACE = "preference.set"


def set_preference(library: Library, situation: Situation) -> Reply:
    """Remember what was said or, where only "remember that" was, how the stretch is done now."""
    wished = _said(situation) or _now(situation)
    voice = situation.voice
    if not wished:
        reply = misses.what_now("what-i-can-remember", situation)
        return replace(reply, place=replace(reply.place, id=PLACE))
    confirmed = voice.line("remembered", wish=spoken_list(_spoken(wished, situation)))
    unkept = (voice.line("not-remembered"),)
    running = situation.place.coached
    if running and here(library, running, situation):
        reply = go_on_with(library, wished, situation, said=confirmed, place_id=PLACE)
    else:
        reply = Reply(lines=(confirmed,), question=voice.line("what-now"), place=Place(id=PLACE))
    quiet = wished.get("quiet")
    style = wished.get("style")
    return replace(
        reply,
        wishes=wished,
        unkept=unkept,
        quiet=quiet if isinstance(quiet, bool) else None,
        style=style if isinstance(style, str) else None,
    )


def drop_limitation(library: Library, situation: Situation) -> Reply:  # noqa: ARG001  # one shape for all actions
    """Remember that something is possible again: "I have a wall now"."""
    voice, limitation = situation.voice, situation.slot_id("limitation")
    if limitation is None:
        return misses.what_now("what-i-can-remember", situation)
    return Reply(
        lines=(voice.line("possible-again"),),
        unkept=(voice.line("not-remembered"),),
        question=voice.line("what-now"),
        place=Place(id=PLACE, coached=situation.place.coached),
        wishes={"can": (limitation,)},
    )


def list_preferences(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Read back everything that is remembered."""
    voice, profile = situation.voice, situation.recollection.profile()
    place = Place(id="preference.list", coached=situation.place.coached)
    if situation.recollection.failed:
        return Reply(lines=(voice.line("cannot-look-up"),), question=voice.line("what-now"), place=place)
    lines = _read_back(profile, situation) or (voice.line("nothing-remembered"),)
    return Reply(lines=lines, question=voice.line("what-now"), place=place)


def _read_back(profile: Profile, situation: Situation) -> tuple[str, ...]:
    voice, wishes = situation.voice, _values(profile.preferences)
    liked = _spoken({name: value for name, value in wishes.items() if name != "avoid"}, situation)
    avoided = _spoken({"avoid": profile.preferences.avoid}, situation)
    return (
        *([voice.line("you-like", wishes=spoken_list(liked))] if liked else []),
        *([voice.line("you-avoid", avoid=spoken_list(avoided))] if avoided else []),
        *([voice.line("days-remembered", days=counted(len(profile.done), "day"))] if profile.done else []),
        *([voice.line("place-remembered")] if profile.place_left(situation.now) else []),
    )


def _said(situation: Situation) -> Mapping[str, object]:
    """Collect the wishes that the slots name."""
    asked = Wishes(situation.slot_seconds("duration"), situation.slot_number("count")).within_limits()
    side, voice, limitation = (situation.slot_id(name) for name in ("side", "voice", "limitation"))
    found: dict[str, object] = {
        "seconds": asked.seconds,
        "repetitions": asked.repetitions,
        "side": side if side in ("left", "right") else None,
        "style": situation.slot_id("style"),
        "pace": situation.slot_id("pace"),
        "quiet": None if voice is None else voice == "whisper",
        "avoid": (limitation,) if limitation else None,
    }
    return {name: value for name, value in found.items() if value is not None}


def _now(situation: Situation) -> Mapping[str, object]:
    """Collect how the stretch under way is done, and the voice of this session."""
    running, session = situation.place.coached, situation.session
    asked = running.wishes() if running else Wishes()
    found: dict[str, object] = {
        "seconds": asked.seconds,
        "repetitions": asked.repetitions,
        "pace": asked.pace.value if running and asked.pace is not Pace.NORMAL else None,
        "style": session.style,
        "quiet": session.quiet,
    }
    return {name: value for name, value in found.items() if value is not None}


def _values(preferences: Preferences) -> Mapping[str, object]:
    return {name: value for name, value in vars(preferences).items() if value not in (None, ())}


def _spoken(wished: Mapping[str, object], situation: Situation) -> list[str]:
    """Name each wish in a few words."""
    voice, seconds, repetitions, avoid = situation.voice, *(wished.get(n) for n in ("seconds", "repetitions", "avoid"))
    style, pace, side, quiet = (wished.get(name) for name in ("style", "pace", "side", "quiet"))
    return [
        *([voice.line("wish-seconds", time=spoken_duration(seconds))] if isinstance(seconds, int) else []),
        *([counted(repetitions, "time")] if isinstance(repetitions, int) else []),
        *([voice.line(f"wish-style-{style}")] if style in list(CountStyle) else []),
        *([voice.line(f"wish-pace-{pace}")] if pace in list(Pace) else []),
        *([voice.line("wish-side", side=str(side))] if side else []),
        *([voice.line("wish-whispering" if quiet else "wish-aloud")] if isinstance(quiet, bool) else []),
        *([voice.line(f"wish-{each}") for each in avoid] if isinstance(avoid, tuple) else []),
    ]


def forget(library: Library, situation: Situation) -> Reply:  # noqa: ARG001
    """Ask first: what is deleted is gone. Then delete everything about this listener, and say whether it worked."""
    if situation.place.offer != FORGET:
        return Reply(question=situation.voice.line("forget-all"), place=Place(id=FORGET, offer=FORGET))
    done = situation.recollection.forget()
    line = situation.voice.line("forgotten" if done else "not-forgotten")
    return Reply(lines=(line,), question=situation.voice.line("what-now"), place=Place(id=FORGET))
