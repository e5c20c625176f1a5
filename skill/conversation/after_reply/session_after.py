"""What a session holds once a reply is given: the state that goes into its attributes."""

from dataclasses import replace

from skill.conversation.after_reply.save_progress import avoided_after
from skill.conversation.diary import past_story
from skill.conversation.listener import excluded_limbs, limitations_told, stand_ins_told
from skill.conversation.readers import Readers
from skill.conversation.reading import last_sentence
from skill.conversation.reminders import drafting
from skill.conversation.stretches.gentler import told_limit
from skill.conversation.warnings import find_signs, remaining_signs, unanswered_sign_question, warning_withdrawn
from skill.conversation.warnings.session_signs import (
    A_LEG,
    without_signs,
)
from skill.knowledge.known_ids import PREGNANT
from skill.response.reply import Changes
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import RED_FLAG, RELIEF, RELIEF_EASED
from skill.turn.session import MOST_TOLD, TURNS_BACK, SessionState
from skill.turn.turn import Turn
from skill.understanding.facts import Fact


def session_after(
    turn: Turn, reply: Changes, *, night: bool | None, signs: frozenset[str], circumstances: tuple[str, ...] = ()
) -> SessionState:
    """What the session holds once a reply is given; nothing of before when the listener wished to be forgotten."""
    session = turn.session
    if reply.forgets:
        return SessionState(turn=session.turn + 1, night=night, plain=session.plain, became=reply.became)
    eased = turn.relief if reply.place.id == RELIEF_EASED else None
    about, warned = [reply.place.about] if reply.place.about else [], _warned(session, reply)
    return SessionState(
        turn=session.turn + 1,
        misses=reply.misses,
        heard=tuple(dict.fromkeys([*session.heard, *reply.explained])),
        recent=tuple(dict.fromkeys([*about, *session.recent]))[:TURNS_BACK],
        told=tuple(dict.fromkeys([*session.told, *filter(None, (reply.told_besides, reply.told))]))[-MOST_TOLD:],
        quiet=reply.quiet,
        night=night,
        style=reply.style or session.style,
        plain=session.plain,
        reminder_offered=session.reminder_offered or drafting.offers_tonight(reply.pending, reply.waiting),
        signs=tuple(sorted(signs)),
        denied=tuple(dict.fromkeys([*session.denied, *([reply.denied] if reply.denied else [])])),
        asked=(*session.asked, *unanswered_sign_question.put_by(reply.pending))[-MOST_TOLD:],
        unanswered=unanswered_sign_question.kept_after(turn, reply),
        warned=warned,
        interrupted=_interrupted(turn) if warned else None,
        avoid=_avoided(turn, reply, signs),
        facts=_facts_after(turn, reply),
        became=reply.became,
        suspected=reply.possible_sign[0] if reply.possible_sign else None,
        suspected_percent=reply.possible_sign[1] if reply.possible_sign else 0,
        eased_muscle=eased.muscle if eased else _broken_off_muscle(turn, reply) or session.eased_muscle,
        muscle=_muscle_told(turn, reply),
        eased_in=(eased.danger or eased.position) if eased else session.eased_in,
        circumstances=circumstances,
        story=past_story.kept(turn, reply),
        said="" if reply.place.is_under_way or reply.place.warning else last_sentence.kept(turn),
    )


def _muscle_told(turn: Turn, reply: Changes) -> str | None:
    """The muscle that a stretch is of where none is named: of what is coached, else the one that was told last."""
    helps_next = (
        isinstance(reply.pending, IsItHappening) and reply.pending.then == RELIEF
    )  # "calf, right" was read for it
    if (reply.place.warning and not helps_next) or reply.forgets:  # first: it reads nothing of the turn that may fail
        return turn.session.muscle
    if reply.place.kind == "diary" or isinstance(reply.pending, EntryDraft) or isinstance(turn.pending, EntryDraft):
        return turn.session.muscle  # what is noted stays in the diary alone
    coached = reply.place.coached
    single = turn.library.stretches.get(coached.plan) if coached else None
    said = turn.said_slots.muscle
    told = said if said in turn.library.preferred else None
    return single.muscle if single else told or turn.session.muscle


def _avoided(turn: Turn, reply: Changes, signs: frozenset[str]) -> tuple[str, ...]:
    """What this session does without, after a reply."""
    before = (*turn.session.avoid, *([reply.left_alone] if reply.left_alone else []))
    avoid = avoided_after(before, reply.wishes or told_limit(turn))
    avoid = tuple(dict.fromkeys((*avoid, *excluded_limbs.of_nerve(signs))))
    if reply.place.warning:  # a sign may be denied; who is not to stand is not stood up after that, either
        return limitations_told.kept(avoid, limitations_told.positions_ruled_out(turn))
    return limitations_told.kept(avoid, (*limitations_told.all_told(turn), *stand_ins_told.kept_of(turn)))


def _facts_after(turn: Turn, reply: Changes) -> tuple[Fact, ...]:
    """Facts of the session after a reply, which may drop the last one, or has said some back."""
    facts = turn.session.facts[:-1] if reply.drops_fact else turn.session.facts
    if reply.week:
        facts = tuple(replace(fact, number=reply.week) if fact.id == PREGNANT else fact for fact in facts)
    return tuple(replace(fact, said=fact.said or fact.id in reply.said_back) for fact in facts)


def signs_after(readers: Readers, turn: Turn, reply: Changes, told_before: tuple[Fact, ...]) -> frozenset[str]:
    """Signs of the session after a reply: without those of a warning that is settled,
    and the risks of facts that are dropped.
    """
    signs, library = find_signs.signs(readers, turn), turn.library
    over = reply.denied or (turn.session.warned if reply.cleared else None)
    if over is not None and over in library.warnings:
        stays = library.warnings.get((reply.place.warning or "") if reply.place.id == RED_FLAG else "")
        kept = (
            frozenset[str]().union(*stays.signs) & signs - remaining_signs.of_question(library.warnings[over])
            if stays
            else remaining_signs.told_beside(turn, library.warnings[over])
        )
        signs = without_signs(signs, library, over).union(kept)
    if turn.session.warned:
        signs -= warning_withdrawn.denied_in(readers, turn)
    while reply.long_past and (beside := readers.sign_rules.raised(signs | A_LEG, frozenset())):
        signs, before = without_signs(signs, library, beside), signs
        if signs == before:
            break
    dropped = {fact.id for fact in told_before} - {fact.id for fact in _facts_after(turn, reply)}
    dropped -= turn.facts_heard.ended  # a clot is as likely in the weeks after a pregnancy
    return signs - {risk for fact in dropped if fact in library.facts and (risk := library.facts[fact].risk)}


def _warned(session: SessionState, reply: Changes) -> str | None:
    """The warning that is in force after a reply: a check question alone is none."""
    if reply.place.id == RED_FLAG and reply.place.warning:
        return reply.place.warning
    return None if reply.cleared else session.warned


def _interrupted(turn: Turn) -> str | None:
    """Id of what a warning breaks off, in this turn or the one before: the help with a cramp,
    a stretch or a routine.
    """
    if turn.as_left.relief or turn.language.cramps.told_of_body(turn.utterance.text).just_now:
        return RELIEF
    plan = turn.as_left.plan
    return plan if turn.library.is_plan(plan) else turn.session.interrupted


def _broken_off_muscle(turn: Turn, reply: Changes) -> str | None:
    """The muscle of the cramp that a warning breaks off."""
    return (turn.as_left.muscle or None) if reply.place.id == RED_FLAG else None
