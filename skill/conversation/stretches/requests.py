"""Replies to requests for a stretch or a routine, in any subset of words."""

from dataclasses import replace

from skill.coaching.choice import choose_stretch, other_stretch
from skill.coaching.plan import Pace, Wishes
from skill.coaching.progress import Coached, side_of
from skill.coaching.routine_length import fit_routine
from skill.coaching.speaking_time import reading_seconds
from skill.conversation import topic_answers
from skill.conversation.stretches import controls
from skill.conversation.stretches.playing import ask_first, begin, fitting_swaps, opening
from skill.conversation.warnings.warning_replies import ask_whether_checked
from skill.knowledge.content import Stretch
from skill.response.reply import Reply, asking
from skill.turn.acts import NameBack, StretchFor
from skill.turn.clips import whole_seconds
from skill.turn.pending.answers import Offer, WhatNow
from skill.turn.place import DECLINED, Place
from skill.turn.turn import Turn

LONGEST_NAMED_BACK = 60
"""Characters: a longer request is not said back."""
BEST_ROUTINE = "routine.bedtime"
"""The one that was tried in a trial (evidence sheet, stretch dosing)."""


def coach(turn: Turn, start: Coached, *, explain: bool = False) -> Reply:
    """Begin a stretch or routine, unless something must be asked before."""
    warning = turn.library.warnings.get(turn.session.warned or "")
    if warning:
        return ask_whether_checked(turn, warning, start.plan)
    return ask_first(turn, start) or begin(turn, start, explain=explain)


def coach_by_id(turn: Turn, plan_id: str, *, explain: bool = False) -> Reply:
    """Begin a stretch or routine with what was wished for it."""
    return coach(turn, wished(turn, plan_id), explain=explain)


def wished(turn: Turn, plan_id: str) -> Coached:
    """Read what was wished for a stretch or routine from the slots, else from what is stored."""
    asked = Wishes(turn.slot_seconds("duration"), turn.slot_number("count")).within_limits()
    usual = turn.profile.preferences
    return Coached(
        plan=plan_id,
        seconds=asked.seconds or usual.seconds,
        repetitions=asked.repetitions or usual.repetitions,
        side=side_of(turn.slot_id("side")),
        first=side_of(usual.side),
        version=turn.slot_id("version"),
        pace=usual.pace or Pace.NORMAL.value,
        swaps=fitting_swaps(turn.library, plan_id, usual.avoid),
    )


def fitting(turn: Turn, label: str) -> str:
    """Give a stretch's label, or that of a like one where something is to be avoided; other labels stay."""
    library = turn.library
    stretch = library.stretches.get(label)
    other = (
        other_stretch(library.stretches, library.preferred, stretch, turn.profile.preferences.avoid)
        if stretch
        else None
    )
    return other.id if other else label


def stretch_for(turn: Turn, act: StretchFor) -> Reply:
    """Start the stretch of a muscle, of a position, or say that there is none."""
    library, night, avoid = turn.library, turn.night(), turn.profile.preferences.avoid
    stretch = choose_stretch(library.stretches, library.preferred, act.muscle, act.position, night=night, avoid=avoid)
    if stretch:
        return coach_by_id(turn, stretch.id)
    nearest = choose_stretch(library.stretches, library.preferred, act.muscle, None, night=night)
    asked = " ".join(word.text for name, word in turn.slots.items() if name in ("muscle", "position"))
    return _no_such_stretch(turn, turn.voice.line("no-such-muscle", asked=asked), nearest)


def name_back(turn: Turn, act: NameBack) -> Reply:
    """Say that there is no stretch of that name, and offer one that there is."""
    nearest = choose_stretch(turn.library.stretches, turn.library.preferred, None, None, night=turn.night())
    said = turn.voice.line(act.line, asked=act.asked) if len(act.asked) <= LONGEST_NAMED_BACK else None
    return _no_such_stretch(turn, said or turn.voice.line("no-such-one"), nearest)


def routine_for(turn: Turn, routine_id: str | None) -> Reply:
    """Start a routine, fitted to the time asked for; without a name, the one with the best evidence."""
    library = turn.library
    chosen = library.routines[routine_id or BEST_ROUTINE]
    coached = wished(turn, chosen.id)
    length = turn.slot_seconds("length")
    if length:
        fitted = fit_routine(
            chosen,
            library.stretches,
            coached.wishes(),
            length - reading_seconds(opening(turn, coached)),
            lambda plan: whole_seconds(library, turn.voice, plan),
        )
        coached = replace(coached, seconds=fitted.seconds, repetitions=fitted.repetitions)
    return coach(turn, coached)


def start_as_planned(turn: Turn) -> Reply:
    """Begin the stretch whose safety question was answered with yes."""
    if turn.place.coached is None:
        raise AssertionError("a safety question was open without a stretch")
    return begin(turn, turn.place.coached)


def offer_gentler(turn: Turn) -> Reply:
    """Offer the gentler stretch where the safety question was answered with no."""
    stretch = turn.library.stretches.get(turn.place.coached.plan if turn.place.coached else "")
    gentler = turn.library.stretches.get((stretch.gentler if stretch else None) or "")
    if stretch is None or gentler is None:
        return Reply(lines=(turn.voice.line("goodbye"),), place=Place(id=DECLINED))
    return asking(turn, Offer(gentler.id, "offer-gentler"), place=Place(id=DECLINED, about=stretch.id))


def explain(turn: Turn) -> Reply:
    """Explain the stretch under way from its set-up, or the last one spoken of."""
    if turn.place.coached:
        return controls.start_over(turn)
    about = turn.place.about or ""
    if about in turn.library.stretches or about in turn.library.routines:
        return coach_by_id(turn, about, explain=True)
    return topic_answers.tell_more(turn)


def _no_such_stretch(turn: Turn, said: str, nearest: Stretch | None) -> Reply:
    offer = Offer(nearest.id, "offer-stretch") if nearest else WhatNow()
    return asking(turn, offer, said, place=Place())
