"""What a turn leaves in the store: where the stretch stands, what was finished, what was wished."""

from collections.abc import Mapping
from dataclasses import fields, replace

from skill.coaching.progress import Coached
from skill.knowledge.known_ids import BEDTIME
from skill.response.reply import Reply
from skill.storage.profile import Preferences, Profile
from skill.storage.store import Change
from skill.turn.pending.question import Pending
from skill.turn.pending.reminder_draft import RemindTonight
from skill.turn.place import HURTS
from skill.turn.turn import Turn

AVOID, CAN, COUNTING = "avoid", "can", "counting"
"""Wishes that are more than a value: things to avoid from now on, things possible again, counting six weeks."""


def note_finished(turn: Turn) -> bool:
    """Count a stretch or routine whose last clip has sounded to its end since the turn before; tell whether one had.

    It counts on the listener's own day, and nothing is left to resume.
    """
    done = turn.place.coached
    if done is None or done.following is not None or not turn.clip_is_over:
        return False

    def change(profile: Profile) -> Profile:
        today = turn.today()  # not before it is needed: help with a cramp waits for no clock
        praised = today.isoformat() if done.tally is not None else profile.praised
        bedtime = int(turn.now) if done.plan == BEDTIME else profile.bedtime
        done_today = profile.with_done(today, done.plan)
        return replace(done_today, left=None, left_at=None, praised=praised, bedtime=bedtime)

    turn.records.add(change)
    return True


def note_taught(turn: Turn) -> None:
    """Note the stretches whose count has begun in the clip that was heard: the next day they are explained shorter."""
    running, now = turn.place.coached, turn.coached
    if running is None or running.began is None or turn.plan is None:
        return
    end = len(turn.plan.holds) if now is None else now.hold + (now.seconds_left is not None)
    counted = dict.fromkeys(hold.stretch.id for hold in turn.plan.holds[running.hold : end])
    if counted:
        turn.records.add(lambda profile: profile.with_taught(turn.today(), counted))


def save(turn: Turn, reply: Reply) -> Reply:
    """Write what this turn leaves behind; where an asked-for wish could not be kept, say that instead."""
    if reply.forgets:
        return reply
    if reply.place.coached:
        turn.records.add(_left(reply.place.coached, turn.now))
    elif reply.place.id == HURTS:
        turn.records.add(_left(None, turn.now))
    _note_offer(turn, reply.pending)
    if reply.wishes:
        turn.records.add(_wished(reply.wishes, turn))
    kept = turn.records.write()
    return reply if kept or reply.unkept is None else replace(reply, lines=reply.unkept)


def save_at_end(turn: Turn) -> None:
    """Write what a session leaves that has ended: a stretch finished, or where it stands."""
    note_taught(turn)
    _note_offer(turn)
    if not note_finished(turn) and turn.coached:
        turn.records.add(_left(turn.coached, turn.now))
    turn.records.write()


def _note_offer(turn: Turn, asked: Pending | None = None) -> None:
    """Note that a reminder for the evening is offered now, or was by the reply before:
    that one may not have waited for the store.
    """
    if isinstance(asked, RemindTonight) or isinstance(turn.pending, RemindTonight):
        offered = int(turn.now)
        turn.records.add(lambda profile: replace(profile, reminder_offered=offered))


def _left(coached: Coached | None, now: float) -> Change:
    return lambda profile: replace(profile, left=coached, left_at=int(now) if coached else None)


def _wished(wishes: Mapping[str, object], turn: Turn) -> Change:
    """Change what was wished and leave the rest, also what another device wished meanwhile."""
    names = {each.name for each in fields(Preferences)} - {AVOID}

    def change(profile: Profile) -> Profile:
        values = {name: value for name, value in wishes.items() if name in names}
        avoid = avoided_after(profile.preferences.avoid, wishes)
        preferences = replace(profile.preferences, **values, avoid=avoid)  # type: ignore[arg-type]  # names and values come from the fields
        counting = turn.today().isoformat() if wishes.get(COUNTING) else profile.counting
        return replace(profile, preferences=preferences, counting=counting)

    return change


def avoided_after(avoid: tuple[str, ...], wishes: Mapping[str, object]) -> tuple[str, ...]:
    """Limitations after what was wished: new ones come in, and what is possible again goes."""
    added, removed = _ids(wishes.get(AVOID)), _ids(wishes.get(CAN))
    return tuple(each for each in dict.fromkeys((*avoid, *added)) if each not in removed)


def _ids(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()
