"""Replies to requests for a stretch or a routine, in any subset of words."""

from dataclasses import replace

from skill.coaching.choice import FOOT_BEHIND, LEGS, SORE, SPARED, SUITABLE, THINGS, can_do, is_riskier, suits
from skill.coaching.progress import Coached, make_plan
from skill.coaching.relief_rounds import FOOT
from skill.conversation import fallback
from skill.conversation.answers.suited_offer import routine_for_listener
from skill.conversation.listener import facts_said_back
from skill.conversation.open_question.put_question import asking
from skill.conversation.stretches.coached_in_words import asks_for_everything
from skill.conversation.stretches.playing import as_taught, ask_first, begin, stretches_of, with_lines
from skill.conversation.stretches.wishes import fitted_into_time, limits_told, nearest_told, wished
from skill.conversation.warnings.warning_replies import ask_whether_checked
from skill.knowledge.known_ids import BEDTIME, CANNOT_STAND, IN_BED
from skill.knowledge.stretches import Stretch
from skill.language.text import tokenise
from skill.response.reply import Reply
from skill.runtime.device_clock import NIGHT_ENDS
from skill.turn.clips import stretch_at
from skill.turn.pending.answers import FollowUp, Offer, WhatNow
from skill.turn.place import DECLINED, NONE_FITS, Place
from skill.turn.stretch_acts import NameBack, StretchFor
from skill.turn.turn import Turn

LONGEST_NAMED_BACK = 60
"""Characters: a longer request is not said back."""
NEIGHBOURS = {"quadriceps": "hip"}
"""A muscle, and the one beside it whose stretch reaches it too."""
LEGS_SPARED = tuple(f"{SPARED}{each}" for each in LEGS)
"""What a leg that is left alone comes to, in this session."""


def coach(turn: Turn, start: Coached, *, explain: bool = False) -> Reply:
    """Begin a stretch or routine, unless something must be asked before."""
    warning = turn.warning_in_force
    if warning:
        return ask_whether_checked(turn, warning, start.plan)
    style, limits = turn.said_slots.style, (*limits_told(turn, start), *nearest_told(turn, start))
    turn = turn.with_session(style=style) if style else turn
    asked = ask_first(turn, start)
    reply = asked or with_lines_before(begin(turn, start, explain=explain), limits)
    return replace(reply, style=style) if style else reply


def coach_by_id(turn: Turn, plan_id: str, *, explain: bool = False) -> Reply:
    """Begin a stretch or routine with what was wished for it, fitted to the time there is, and to the listener.

    A stretch that does not suit what was told of the listener gives way to one of the same muscle that does.
    """
    turn = _in_the_dark(turn, plan_id)
    library, facts = turn.library, turn.fact_ids()
    explain = explain or asks_for_everything(turn)
    asked_for = library.stretches.get(plan_id)
    if asked_for and not (suits(asked_for, facts) and _can_stand_for(turn, asked_for)):
        other = turn.chooser().other(asked_for)
        if other is None:
            return none_suits(turn, asked_for)
        plan_id = other.id
    reply = coach(
        turn, fitted_into_time(turn, as_taught(turn, wished(turn, plan_id), explain=explain)), explain=explain
    )
    return _with_facts_said(turn, reply, plan_id)


def _in_the_dark(turn: Turn, plan_id: str) -> Turn:
    """The turn of somebody in bed, where a yes in the small hours begins a routine that was offered:
    nobody is stood up by it.
    """
    asked = turn.said_slots
    named = asked.plan or asked.stretching or asked.position or asked.purpose
    offered = isinstance(turn.pending, FollowUp | Offer) and plan_id in turn.library.routines
    if named or not offered or not turn.night() or turn.local_now().hour >= NIGHT_ENDS:
        return turn
    return turn.with_session(avoid=tuple(dict.fromkeys((*turn.session.avoid, IN_BED))))


def _can_stand_for(turn: Turn, stretch: Stretch) -> bool:
    """Whether a stretch stands nobody up who cannot stand, needs nothing that is not there, and was not refused,
    whatever it was begun by.

    What was refused may be wished again by its name. "A belt" does as well as the towel that somebody has not got.
    """
    cannot = (CANNOT_STAND,) if CANNOT_STAND in turn.avoids() else ()
    instead = turn.place.id == NONE_FITS and turn.place.about == stretch.id
    lacking = (
        ()
        if instead
        else tuple(
            each
            for each in turn.session.avoid
            if each in (*THINGS, FOOT_BEHIND) or each.startswith((SORE, *LEGS_SPARED))
        )
    )
    refused = f"{SPARED}{stretch.id}"
    left_alone = (refused,) if refused in turn.session.avoid and turn.said_slots.plan != stretch.id else ()
    return can_do(stretch, (*cannot, *turn.things_ruled_out(), *lacking, *left_alone))


def _with_facts_said(turn: Turn, reply: Reply, plan_id: str) -> Reply:
    """Say what was taken into account, once a session, before a stretch; and what to take care of,
    after its safety words.
    """
    coached, library = reply.place.coached, turn.library
    if coached is None or not turn.fact_ids():
        return reply
    single = library.stretches.get(plan_id)
    stretches = [single] if single else stretches_of(library, coached)
    choices = [library.stretches[each] for done in stretches for each in library.preferred[done.muscle]]
    chose = {fact for each in choices for fact in (*each.unsuitable_for, *each.support)}
    chose |= {fact.id for each in stretches for fact in facts_said_back.matters(turn, each)}
    before, ids = facts_said_back.said_back(turn, [fact for fact in turn.facts() if fact.id in chose])
    lines = (*before, *reply.lines, *facts_said_back.care(turn, stretches))
    return replace(with_lines(reply, lines, reply.place.id), said_back=ids)


def none_suits(turn: Turn, stretch: Stretch | None, said: tuple[str, ...] = ()) -> Reply:
    """Say that no stretch of a muscle suits what was told of the listener, and offer another that does."""
    library = turn.library
    before, ids = facts_said_back.said_back(turn, turn.facts())
    beside = NEIGHBOURS.get(stretch.muscle) if stretch else None
    near = turn.chooser().choose(beside, None, night=turn.night()) if beside else None
    nearest = near if near and can_do(near, turn.avoids()) else turn.first_choice()
    none = turn.voice.line("none-suits", name=stretch.name if stretch else library.relief.name)
    lines = dict.fromkeys((*said, *before, none))  # what was said back a moment ago is not said again
    return replace(_no_such_stretch(turn, " ".join(lines), nearest), said_back=ids)


def with_lines_before(reply: Reply, lines: tuple[str, ...]) -> Reply:
    """Say lines before those of a reply."""
    return with_lines(reply, (*lines, *reply.lines), reply.place.id) if lines else reply


def done_there(turn: Turn, position: str) -> bool:
    """Whether any stretch is done in a position, or in one that is as good; cramps come in others, too."""
    positions = SUITABLE.get(position, (position,))
    return any(stretch.position in positions for stretch in turn.library.stretches.values())


def fitting(turn: Turn, label: str) -> str:
    """Give a stretch's label, or that of a like one where the muscle or position that was said is another.

    The same goes where something is to be avoided. Other labels stay.
    """
    library, asked = turn.library, turn.said_slots
    stretch = library.stretches.get(label)
    if stretch is None:
        return label
    chooser = turn.chooser()
    # "the towel one, right foot": a foot may stand for the leg
    other_muscle = asked.muscle in library.preferred and asked.muscle != FOOT and not asked.called
    muscle = asked.muscle if other_muscle else stretch.muscle
    positions = (*SUITABLE.get(asked.position or "", (asked.position,)), None)
    elsewhere = asked.position is not None and stretch.position not in positions
    supported = not stretch.support.keys().isdisjoint(turn.fact_ids()) and not _says_which(turn, stretch)
    any_one = turn.night() and not (
        supported or asked.position or _says_which(turn, stretch)
    )  # the dark chooses among them
    if supported or any_one or ((muscle != stretch.muscle or elsewhere) and asked.position not in stretch.also_in):
        stretch = chooser.choose(muscle, asked.position, night=turn.night()) or stretch
    return (chooser.other(stretch) or stretch).id


def _says_which(turn: Turn, stretch: Stretch) -> bool:
    """Whether a stretch was told from the others of its muscle: "the wall one", and not just "a calf stretch"."""
    library = turn.library
    others = (library.stretches[each].name for each in library.preferred[stretch.muscle] if each != stretch.id)
    own = {*tokenise(stretch.name)} - {word for name in others for word in tokenise(name)}
    return not own.isdisjoint(tokenise(turn.utterance.text))


def stretch_for(turn: Turn, act: StretchFor) -> Reply:
    """Start the stretch of a muscle, of a position, or say that there is none."""
    library, night, chooser = turn.library, turn.night(), turn.chooser()
    one_leg = turn.said_slots.side in ("left", "right")
    stretch = chooser.choose(act.muscle, act.position, night=night, one_leg=one_leg)
    if stretch:
        return _nothing_so_low(turn, stretch, act.position) or coach_by_id(turn, stretch.id)
    elsewhere = chooser.choose(act.muscle, None, night=night)
    if elsewhere and act.position and turn.fact_ids() and _is_ruled_out(turn, act.muscle, act.position):
        return coach_by_id(turn, elsewhere.id)
    of_muscle = [library.stretches[each] for each in library.preferred.get(act.muscle or "", ())]
    if of_muscle and not any(suits(each, turn.fact_ids()) for each in of_muscle):
        return none_suits(turn, of_muscle[0])
    asked = " ".join(word.text for name, word in turn.slots.items() if name in ("muscle", "position"))
    none = turn.voice.line("no-such-muscle", asked=asked) if asked else turn.voice.line("no-such-one")
    if _is_of_muscle_in_hand(turn, act.muscle):
        return fallback.ask_again(turn, none)  # "sitting down please": the one under way is what there is
    return _no_such_stretch(turn, none, elsewhere)


def _nothing_so_low(turn: Turn, stretch: Stretch, position: str | None) -> Reply | None:
    """Say that no stretch of the muscle suits in the position that was wished, and offer another there:
    who lies is not stood up.
    """
    other = turn.chooser().other(stretch) if position else None
    if position is None or other is None or not is_riskier(other, stretch):
        return None
    nearest = turn.chooser().choose(None, position, night=turn.night())
    fits = nearest if nearest and can_do(nearest, turn.avoids()) else None
    return _no_such_stretch(turn, turn.voice.line("none-suits", name=stretch.name), fits)


def step_of(turn: Turn, running: Coached, muscle: str) -> int | None:
    """The first hold of a muscle in the routine under way, which goes on there; None where it has none,
    or where it is there.
    """
    if running.plan not in turn.library.routines:
        return None
    plan = make_plan(turn.library, running)
    found = next((each for each, hold in enumerate(plan.holds) if hold.stretch.muscle == muscle), None)
    return None if plan.hold_at((turn.coached or running).hold).stretch.muscle == muscle else found


def _is_of_muscle_in_hand(turn: Turn, muscle: str | None) -> bool:
    coached = turn.place.coached
    return coached is not None and stretch_at(turn.library, coached).muscle == muscle


def _is_ruled_out(turn: Turn, muscle: str | None, position: str) -> bool:
    """Whether there is a stretch in a position, and facts about the listener rule it out."""
    library = turn.library
    ids = library.preferred.get(muscle, ()) if muscle else library.stretches
    there = [each for each in map(library.stretches.__getitem__, ids) if each.position in SUITABLE.get(position, ())]
    return any(not suits(each, turn.fact_ids()) for each in there)


def name_back(turn: Turn, act: NameBack) -> Reply:
    """Say that there is no stretch of that name, and offer one that there is."""
    nearest = turn.first_choice()
    said = turn.voice.line(act.line, asked=act.asked) if len(act.asked) <= LONGEST_NAMED_BACK else None
    return _no_such_stretch(turn, said or turn.voice.line("no-such-one"), nearest)


def routine_for(turn: Turn, routine_id: str | None) -> Reply:
    """Start a routine, fitted to the time asked for; without a name, the one for this listener,
    or that with the best evidence.
    """
    return coach_by_id(turn, routine_id or routine_for_listener(turn) or BEDTIME)


def start_as_planned(turn: Turn) -> Reply:
    """Begin the stretch whose safety question was answered with yes."""
    if turn.place.coached is None:
        raise AssertionError("a safety question was open without a stretch")
    return begin(turn, turn.place.coached)


def offer_gentler(turn: Turn) -> Reply:
    """Offer the gentler stretch where the safety question was answered with no."""
    stretch = turn.library.stretches.get(turn.place.coached.plan if turn.place.coached else "")
    gentler = turn.library.stretches.get((stretch.gentler if stretch else None) or "")
    if stretch is None or gentler is None or not can_do(gentler, turn.avoids()):
        return Reply(lines=(turn.voice.once_a_day("goodbye"),), place=Place(id=DECLINED))
    return asking(turn, Offer(gentler.id, "offer-gentler"), place=Place(id=DECLINED, about=stretch.id))


def _no_such_stretch(turn: Turn, said: str, nearest: Stretch | None) -> Reply:
    offer = Offer(nearest.id, "offer-stretch") if nearest else WhatNow()
    return asking(turn, offer, said, place=Place())
