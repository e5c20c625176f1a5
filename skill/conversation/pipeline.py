"""One turn from what was heard to what is said, in order: warn, interpret, respond, keep what is under way, save, render."""

from dataclasses import replace

from ask_sdk_model import Response

from skill.conversation.cramps import told_in_cramp
from skill.conversation.cramps.on_with_cramp import tells_where
from skill.conversation.diary.entry_words import TOO_LONG
from skill.conversation.diary.notes import kept_at_goodbye
from skill.conversation.interpret import interpret
from skill.conversation.listener import for_whom, only_told
from skill.conversation.listener.facts_told import listened
from skill.conversation.readers import Readers
from skill.conversation.reading import heard_wrong, told_before
from skill.conversation.reading.other_samples import by_other_sample
from skill.conversation.respond import respond
from skill.conversation.save_progress import note_finished, note_taught, save
from skill.conversation.screens import screen_of
from skill.conversation.session_after import session_after, signs_after
from skill.conversation.stretches import out_of_it, spared
from skill.conversation.stretches.plain_speech import spoken_plainly
from skill.conversation.thresholds import SURELY_FOUND
from skill.conversation.under_way import keep_under_way, with_draft
from skill.conversation.warnings import explained, follow_through, let_go, pieces, told_already, unanswered, withdrawn
from skill.conversation.warnings.follow_up_replies import warned_of
from skill.conversation.warnings.no_sign import may_be_old
from skill.conversation.warnings.said_once import is_less_urgent
from skill.conversation.warnings.signs_told import (
    TELLS_A_CRAMP,
    WHEN_TO_SEE_DOCTOR,
    asked_about,
    possible_sign_kept,
)
from skill.conversation.warnings.warning_replies import ask_whether_happening
from skill.knowledge.content import topic_of
from skill.language.text import spoken
from skill.response.render import render
from skill.response.reply import Reply
from skill.turn.acts import YES_OR_NO, Act, AskAgain, Begin, Decline
from skill.turn.cramp_acts import GetSafe
from skill.turn.draft_acts import Amend
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import SignInCramp
from skill.turn.place import RED_FLAG, RED_FLAG_ASK, RELIEF, RELIEF_EASED, RELIEF_HELP, kind_of
from skill.turn.session import SessionState
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, HowToTell, NotHappening, WarnAgain
from skill.understanding.questions import Found

HELP_PLACES = frozenset({RELIEF, RELIEF_EASED, RELIEF_HELP})
"""Places of the help with a cramp."""
AT_ONCE = HELP_PLACES | {RED_FLAG, RED_FLAG_ASK}
"""Places whose words wait for no store, and whose first ones hardly wait for the device's clock."""
MEDICATIONS, NEW_MEDICINE = "medications", "warning.new-medicine"
LONG_CRAMP, MANY_NIGHTS = "warning.long-cramp", "warning.many-nights"
PREGNANCY_CLOT, IN_PREGNANCY, CRAMP = "warning.pregnancy-clot", "hormones-pregnancy", "cramp"


def converse(readers: Readers, turn: Turn) -> Reply:
    """Answer a turn. Warning signs come first, before anything is read that could fail: store, clock, place, question."""
    sign = readers.warning(turn)
    if sign and (withdrawn.is_named_only(readers, turn, sign) or _is_of_doses(turn, sign)):
        sign = None
    if sign and (first := _asked_first(readers, turn, sign)):
        return with_draft(turn, first)
    if sign and not is_less_urgent(turn, sign):
        return with_draft(turn, warned_of(turn, turn.library.warnings[sign]))
    possible_sign, asked = readers.possible_sign(turn), asked_about(turn)
    to_ask = (
        readers.likened(turn)
        or readers.sign_to_ask(turn, possible_sign)
        or (None if asked else heard_wrong.suspected_sign(readers, turn))
    )
    note_taught(turn)
    note_finished(turn)
    turn = spared.listened(by_other_sample(readers, turn))
    heard, turn = turn, heard_wrong.as_said(readers, turn)
    act = interpret(readers, turn)
    if isinstance(turn.pending, SignInCramp) and isinstance(act, Begin) and follow_through.speaks_against(act.label):
        act = AskAgain()  # no advice to apply heat while it is asked whether it is hot
    settled = isinstance(act, NotHappening | HowToTell | GetSafe) or _tells_where_it_cramps(readers, turn, act)
    settled = settled or (act == Begin(RELIEF) and told_in_cramp.only_gets_safe(turn))
    settled = settled or out_of_it.only_tells(turn)  # "left leg only, the right one is in a boot"
    settled = settled or (for_whom.rests_first(turn, act) and readers.sign_to_ask(turn, None) is None)
    settled = settled or readers.likens_in_reply(turn)  # "mine's that colour" to "is it brown?"
    settled = settled or (to_ask is not None and _is_of_doses(turn, to_ask))
    if to_ask and not settled and not _answered_anyway(readers, turn, act, to_ask):
        # asked about it, and more of the same was told: that is a yes
        act = (
            WarnAgain(to_ask)
            if to_ask == asked
            else CheckSign(
                to_ask,
                _asked_for(readers, turn, act),
                of_today=may_be_old(turn, readers.told(turn), readers.sign_rules),
            )
        )
    if asked and possible_sign and _tells_another_sign(readers, turn, act, possible_sign.score):
        act = AskAgain(YES_OR_NO)
    reply = follow_through.stay(readers, turn, act, asked) or follow_through.remind(turn, act, respond(turn, act))
    reply = told_already.instead(readers, turn, reply)
    left = unanswered.comes_back(turn, act, reply)
    if asked and unanswered.coaches(reply) and not turn.pending.is_answered_by(act):
        left = CheckSign(asked, unanswered.wanted(turn, act, reply))
    if left:
        act, reply = left, ask_whether_happening(turn, left.warning, left.then, put_again=True)
    reply = keep_under_way(turn, act, unanswered.without_what_was_denied(turn, reply))
    reply = let_go.with_advice(turn, reply)
    if not isinstance(act, CheckSign | HowToTell | WarnAgain | NotHappening):  # those have settled it
        reply = replace(reply, possible_sign=possible_sign_kept(turn, possible_sign))
    reply = replace(reply, repaired=turn is not heard)
    return reply if reply.place.id in AT_ONCE else save(turn, kept_at_goodbye(turn, reply))


def _is_of_doses(turn: Turn, sign: str) -> bool:
    """Whether a cramp that stays is the foot of somebody with Parkinson's, and for their nurse."""
    return sign == LONG_CRAMP and for_whom.wears_off(turn, turn.language.written_out(turn.utterance.text))


def _asked_first(readers: Readers, turn: Turn, sign: str) -> Reply | None:
    """The question that comes before a warning: about a worse sign, or whether it is new where a stiff joint explains it."""
    if explained.may_be_stiff(turn, sign):
        return ask_whether_happening(turn, sign, of_today=True)
    urgent = _worse(readers, turn, sign)
    then = "" if sign == turn.session.warned else WHEN_TO_SEE_DOCTOR
    return ask_whether_happening(turn, urgent, then) if urgent else None


def _worse(readers: Readers, turn: Turn, sign: str) -> str | None:
    """A worse sign that is to be asked about first: beside a warning that is said again, and an emergency beside one that can wait.

    "My foot went numb and my leg was weak for a moment" names weak muscles, and may be a stroke.
    """
    warnings = turn.library.warnings
    if sign != turn.session.warned and warnings[sign].tier != "routine":
        return None
    urgent = readers.sign_to_ask(turn, None)
    if urgent is None or sign == turn.session.warned:
        return urgent
    return urgent if warnings[urgent].tier == "emergency" else None


def _tells_another_sign(readers: Readers, turn: Turn, act: Act, score: float) -> bool:
    """Whether what was guessed to be a no to a check question is no plain one, and rather tells a sign: "I can't manage four steps"."""
    policy, declines = readers.second_opinion, isinstance(act, NotHappening | Decline)
    if not declines or policy is None or score < policy.ask_from or not turn.utterance.is_open:
        return False
    text = turn.utterance.text
    is_plain = readers.replies.read(text) is not None or turn.language.long_ago.match(spoken(text)) is not None
    return not is_plain  # "it hasn't since" is


def _tells_where_it_cramps(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether a cramp is helped with because the sentence says where it is, and goes on from nothing else."""
    return act == Begin(RELIEF) and tells_where(readers, turn) and not pieces.in_pieces(turn)


def _asked_for(readers: Readers, turn: Turn, act: Act) -> str:
    """The same, where a possible sign came up in the very sentence: what was guessed from a sign alone was not asked for.

    "My leg has gone a weird colour" is no wish for help with a cramp, or for a stretch.
    """
    wanted = unanswered.wanted(turn, act)
    asks = turn.language.begins_as_question(turn.utterance.text)
    if kind_of(wanted) == "topic" and turn.utterance.is_open and not asks:
        if topic_of(wanted) in unanswered.HANDS_ON:
            return ""  # "my shin's a bit warm" asks for no heat
        found = readers.understand(turn, turn.utterance.text)
        if isinstance(found, Found) and found.score < SURELY_FOUND:
            return ""  # "I got a kick off a bullock" asks for no help in the water
    if not turn.utterance.is_open or kind_of(wanted) == "topic":
        return wanted
    told = frozenset[str]().union(*map(readers.sign_rules.concepts, readers.told(turn)))
    if wanted == RELIEF:
        return wanted if turn.place.relief or not told.isdisjoint(TELLS_A_CRAMP) else ""
    return wanted if turn.said_slots.stretching or turn.said_slots.plan else ""


def _answered_anyway(readers: Readers, turn: Turn, act: Act, to_ask: str) -> bool:
    """Whether an answer says all that the warning would: when to see a doctor without haste, whom to ask about new tablets.

    How long a cramp lasted that is noted in the diary is no cramp that does not ease, and one of a few minutes is helped with.
    "Half nine every night" is when to remind.
    """
    if isinstance(act, Amend):
        return to_ask == (LONG_CRAMP if isinstance(act.draft, EntryDraft) else MANY_NIGHTS)
    if to_ask == PREGNANCY_CLOT and isinstance(act, Begin):
        told = frozenset[str]().union(*map(readers.sign_rules.concepts, readers.told(turn)))
        of_cramps = topic_of(act.label) == IN_PREGNANCY and CRAMP in told
        return (
            of_cramps or act.label == RELIEF
        )  # cramps are common then; the help asks about signs before its third round
    if to_ask == LONG_CRAMP and only_told.since_when(turn):
        return True  # "since two weeks", of cramps that come at night
    if to_ask == LONG_CRAMP and act == Begin(RELIEF) and turn.said_slots.time:
        return turn.said_slots.time < TOO_LONG
    topic = topic_of(act.label) if isinstance(act, Begin) else ""
    if topic == WHEN_TO_SEE_DOCTOR:
        return turn.library.warnings[to_ask].tier == "routine"
    return topic == MEDICATIONS and to_ask == NEW_MEDICINE


def answer(readers: Readers, turn: Turn, *, has_screen: bool) -> tuple[Response, dict[str, object]]:
    """Answer a turn as Alexa wants it: the response, and the session's attributes after it."""
    facts_before = turn.session.facts
    turn = listened(readers, turn)
    reply = spoken_plainly(turn, converse(readers, turn))
    # in this order: the place of a turn may be what fails, and a warning never reads it
    helped_already = reply.place.id in HELP_PLACES and turn.place.relief is not None
    at_once = reply.place.id in AT_ONCE and not helped_already
    night = (
        (turn.night_in_cramp() if reply.place.id in HELP_PLACES else turn.known_night()) if at_once else turn.night()
    )
    quiet = turn.wished_quiet() if reply.quiet is None else reply.quiet
    signs = signs_after(readers, turn, reply, facts_before)
    # what the hour in a whole country tells is believed for one reply; the next one looks at the device's clock
    state = session_after(
        turn,
        replace(reply, quiet=quiet),
        night=turn.known_night() if at_once else night,
        signs=signs,
        circumstances=told_before.kept(readers, turn, reply),
    )
    if has_screen:
        reply = replace(reply, screen=screen_of(turn, reply))
    whispered = bool(night if quiet is None else quiet)
    response = render(reply, whispered=whispered, night=bool(night) or whispered)
    if turn.settled and not (reply.settled or reply.forgets):
        reply = replace(reply, settled=turn.settled)
    return response, attributes_of(reply, state)


def attributes_of(reply: Reply, state: SessionState) -> dict[str, object]:
    """Write a session's attributes: where the conversation is, the open question, the one that waits, and the rest."""
    asked = {"pending": reply.pending, "waiting": reply.waiting, "settled": reply.settled}
    questions = {name: question.saved() for name, question in asked.items() if question}
    return {"place": reply.place.saved(), **questions, **state.saved()}
