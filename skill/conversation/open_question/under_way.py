"""What stays when something else is said in between: the stretch where it was, the cramp's round, an open draft."""

from dataclasses import replace

from skill.conversation.open_question.refusals import refuses_note
from skill.knowledge.known_ids import LONG_CRAMP
from skill.response.reply import Reply
from skill.turn.acts import Act, Begin
from skill.turn.cramp_acts import Comfort, NoCramp
from skill.turn.pending.answers import FollowUp, TellMore, WhatNow
from skill.turn.pending.coaching import GoOn, InClip, Ready
from skill.turn.pending.codec import load_pending
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import CheckIn
from skill.turn.pending.question import Ask, Pending
from skill.turn.pending.warnings import JUST_WARNED, IsItHappening
from skill.turn.place import HURTS, NONE_FITS, PAUSE, RED_FLAG, RELIEF, RELIEF_EASED, RELIEF_HELP, Place
from skill.turn.turn import Turn

ENDING = frozenset({HURTS, NONE_FITS, RELIEF, RELIEF_EASED, RELIEF_HELP})
"""Places that end what was under way: what hurt or cannot be done is not gone on with by itself,
and a cramp comes before everything."""
ENDING_ANSWERS = frozenset({"hormones-pregnancy/bump-hard"})
"""Answers that do the same: who is told to stop and rest is not asked whether to go on."""
ASKED_ENOUGH = Ask(WhatNow(), after_no=False)
"""What follows a question about a sign that twice got a reply which is none: the session keeps it,
and what is wanted is asked for."""
EMERGENCY = "emergency"


def keep_under_way(turn: Turn, act: Act, reply: Reply) -> Reply:
    """Keep what is under way through a reply;
    whether to go on with a stretch is asked twice at most, then it is left.
    """
    kept = _kept(turn, act, reply)
    asked = isinstance(turn.pending, GoOn) and not isinstance(turn.pending, InClip)
    if not asked or type(kept.pending) is not GoOn or kept.place.relief or act == Begin(PAUSE):
        return kept
    if not (isinstance(turn.pending, GoOn) and turn.pending.put_again):
        again = GoOn(put_again=True)
        return replace(kept, pending=again)
    lines = (*reply.lines, turn.voice.line("left-for-later"))
    place = replace(kept.place, coached=None)
    return replace(kept, lines=lines, place=place, pending=WhatNow(), question=WhatNow().ask(turn), waiting=None)


def _kept(turn: Turn, act: Act, reply: Reply) -> Reply:
    """Let a stretch or a cramp's round stand still through a reply, and its question wait.

    Where the reply itself leads nowhere ("What would you like?"), the question that waits is put again. A warning,
    another stretch, the end of the session and the places of ENDING end what was under way; a draft outlives a warning.
    A question about a sign is put again once; after that the session alone keeps it.
    """
    place, leaving = reply.place, reply.question is None and reply.ask_permission is None
    none_there = isinstance(act, NoCramp) and turn.place.relief is not None  # there was no cramp to help with
    begins = place.is_under_way or place.id in ENDING or place.about in ENDING_ANSWERS or none_there
    if (place.id == RED_FLAG or _is_heeded(turn, leaving=leaving)) and not reply.forgets:
        return with_draft(turn, reply)
    if begins or reply.forgets or leaving:
        return reply
    answered = turn.pending.is_answered_by(act)
    standing = standing_still(turn)
    if answered and isinstance(turn.pending, Ready):  # the stretch that it asked about is not done
        standing = replace(standing, coached=None)
    place = replace(place, coached=standing.coached, relief=standing.relief)
    twice = isinstance(turn.pending, IsItHappening) and (turn.pending.put_again or turn.session.misses > 0)
    asked_enough = twice or (isinstance(turn.pending, IsItHappening) and act == ASKED_ENOUGH)
    refused = isinstance(turn.pending, EntryDraft) and turn.pending.only_adds and refuses_note(turn)
    waits = turn.waiting if answered or asked_enough or refused else turn.pending.waits_as() or turn.waiting
    if _is_offered_enough(turn) and not answered:
        waits = None  # with what was to be offered after it
    if isinstance(act, Comfort) and isinstance(turn.pending, EntryDraft):
        waits = None  # nobody who wants a kind word is asked about the diary
    if isinstance(reply.pending, DraftPending) and isinstance(waits, DraftPending):
        below = waits.only_adds and not reply.pending.only_adds  # what is to be noted waits until another is deleted
        waits = waits if below else None  # else the new draft takes the place of the one before
    waits = waits if waits and waits.fits(place) else question_of(place)
    return _with_waiting(turn, replace(reply, place=place), waits)


def _is_offered_enough(turn: Turn) -> bool:
    """Whether the note of a cramp that nobody wished was offered twice, and something else is said again."""
    draft = turn.pending
    return isinstance(draft, EntryDraft) and (draft.offered or draft.unasked) and draft.put_again


def _is_heeded(turn: Turn, *, leaving: bool) -> bool:
    """Whether a warning was taken note of, and nothing else is asked."""
    goodbye = turn.utterance.is_open and turn.language.answers.leaves.search(turn.utterance.text.lower())
    return leaving and isinstance(turn.pending, JUST_WARNED) and turn.waiting is not None and not goodbye


def with_draft(turn: Turn, reply: Reply) -> Reply:
    """Keep the draft that was open before a warning; once that is heeded, its question is put again.

    In an emergency nobody is asked about a reminder: it is lost. Drafts are read from the attributes as they came,
    because a question or place that cannot be loaded must not fail before a warning is said.
    """
    open_then = map(load_pending, (turn.attributes.get("pending"), turn.attributes.get("waiting")))
    draft = next((each for each in open_then if isinstance(each, DraftPending)), None)
    sign = turn.library.warnings.get(reply.place.warning or turn.session.warned or "")
    if draft is None or sign is None or sign.tier == EMERGENCY:
        return reply
    if reply.place.id == RED_FLAG:
        return replace(reply, waiting=draft)
    if isinstance(draft, EntryDraft) and sign.id == LONG_CRAMP:
        return reply  # the cramp that was to be noted is still there
    return replace(reply, pending=draft, question=draft.ask(turn))


def standing_still(turn: Turn) -> Place:
    """The place with what is under way where it stands now: a stretch at its second,
    a cramp in the round that was heard.
    """
    relief = replace(turn.relief, began=None) if turn.relief else None
    return replace(turn.place, coached=None if relief else turn.coached, relief=relief)


def question_of(place: Place) -> Pending | None:
    """The question of what is under way; None where nothing is."""
    return CheckIn() if place.relief else GoOn() if place.coached else None


def _with_waiting(turn: Turn, reply: Reply, waits: Pending | None) -> Reply:
    """Put the waiting question in place of one that only offers more; else let it wait."""
    if waits is None or reply.pending is None:
        return reply
    if isinstance(reply.pending, WhatNow | FollowUp | TellMore):
        below = (
            turn.waiting
            if turn.waiting and turn.waiting.kind != waits.kind and turn.waiting.fits(reply.place)
            else None
        )
        return replace(reply, pending=waits, question=waits.ask(turn), waiting=below)
    about_itself = reply.pending.waits_as() is not None and not isinstance(reply.pending, DraftPending)
    keeps = not about_itself or isinstance(waits, DraftPending)  # a draft waits under a question about a sign, too
    return replace(reply, waiting=waits) if keeps else reply
