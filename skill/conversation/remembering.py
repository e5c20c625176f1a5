"""What a turn leaves behind in a listener's memory: where the stretch stands, what was finished, what was wished."""

from collections.abc import Mapping
from dataclasses import fields, replace

from skill.coaching.progress import Coached
from skill.conversation.coached import here, is_over
from skill.knowledge.library import Library
from skill.response.reply import Reply
from skill.storage.profile import Preferences, Profile
from skill.storage.store import Change
from skill.turn.place import HURTS
from skill.turn.situation import Situation

AVOID, CAN, COUNTING = "avoid", "can", "counting"
"""Wishes that are more than a value: things to avoid from now on, things possible again, counting six weeks."""


def finished(library: Library, situation: Situation) -> Coached | None:
    """Give the stretch or routine whose last clip has sounded to its end since the turn before."""
    running = situation.place.coached
    if running is None or running.began is None or running.following is not None:
        return None
    return running if is_over(library, running, situation) else None


def note_finished(done: Coached, situation: Situation) -> None:
    """Count what was finished on the listener's own day; nothing is left to resume."""
    told = done.tally is not None

    def change(profile: Profile) -> Profile:
        today = situation.today()  # not before it is needed: help with a cramp waits for no clock
        praised = today.isoformat() if told else profile.praised
        return replace(profile.with_done(today, done.plan), left=None, left_at=None, praised=praised)

    situation.recollection.add(change)


def remember(reply: Reply, situation: Situation) -> Reply:
    """Write what this turn leaves behind; where an asked-for wish could not be kept, say that instead."""
    recollection = situation.recollection
    if reply.place.forgotten:
        return reply
    if reply.place.coached:
        recollection.add(_left(reply.place.coached, situation.now))
    elif reply.place.id == HURTS:
        recollection.add(_left(None, situation.now))
    if reply.wishes:
        recollection.add(_wished(reply.wishes, situation))
    kept = recollection.write()
    return reply if kept or reply.unkept is None else replace(reply, lines=reply.unkept)


def note_left(library: Library, situation: Situation) -> None:
    """Note where a session that ends leaves its stretch."""
    running = situation.place.coached
    standing = here(library, running, situation) if running else None
    if standing:
        situation.recollection.add(_left(standing, situation.now))


def _left(coached: Coached | None, now: float) -> Change:
    return lambda profile: replace(profile, left=coached, left_at=int(now) if coached else None)


def _wished(wishes: Mapping[str, object], situation: Situation) -> Change:
    """Change what was wished and leave the rest, also what another device wished meanwhile."""
    names = {each.name for each in fields(Preferences)} - {AVOID}

    def change(profile: Profile) -> Profile:
        values = {name: value for name, value in wishes.items() if name in names}
        added, removed = _ids(wishes.get(AVOID)), _ids(wishes.get(CAN))
        avoid = tuple(each for each in dict.fromkeys((*profile.preferences.avoid, *added)) if each not in removed)
        preferences = replace(profile.preferences, **values, avoid=avoid)  # type: ignore[arg-type]  # names and values come from the fields
        counting = situation.today().isoformat() if wishes.get(COUNTING) else profile.counting
        return replace(profile, preferences=preferences, counting=counting)

    return change


def _ids(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()
