"""When an act gives way to a question: whether a sign is there that the words may tell, and that no rule warned of."""

from dataclasses import dataclass

from skill.conversation.cramps import body_in_cramp
from skill.conversation.cramps.going_on_with_cramp import tells_where
from skill.conversation.diary import entry_additions
from skill.conversation.diary.entry_words import TOO_LONG
from skill.conversation.interpreting import heard_wrong
from skill.conversation.listener import excluded_limbs, for_whom, limitations_told, only_statements
from skill.conversation.listener.excluded_limbs import BACK, DOWN_THE_LEG
from skill.conversation.medicines import medicines_named, medicines_told
from skill.conversation.readers import Readers
from skill.conversation.safety import half_a_sign
from skill.conversation.thresholds import SURELY_A_SIGN, SURELY_FOUND
from skill.conversation.warnings import (
    explained_afterwards,
    find_signs,
    follow_through,
    signs_by_intent,
    signs_in_pieces,
    suspected_signs,
    unanswered_sign_question,
)
from skill.conversation.warnings.false_suspicions import may_be_old
from skill.conversation.warnings.session_signs import (
    CLOT_BEFORE,
    CLOT_RISKS,
    CRAMP_UNDER_WAY,
    NOTHING_NEW,
    OF_CLOTS,
    TELLS_A_CRAMP,
    asked_about,
)
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import (
    CRAMP,
    IN_PREGNANCY,
    LEG_CLOT,
    LONG_CRAMP,
    MEDICINES,
    NEW_BABY,
    NUMB_SADDLE,
    PREGNANCY_CLOT,
    PREGNANT,
    WHEN_TO_SEE_DOCTOR,
)
from skill.language.text import spoken
from skill.turn.acts import YES_OR_NO, Act, AskAgain, Begin, Decline
from skill.turn.cramp_acts import GetSafe
from skill.turn.pending.answers import FollowUp
from skill.turn.pending.drafts import Amend
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import SignInCramp
from skill.turn.place import HOW_LONG_IT_LASTS, RELIEF, kind_of
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, HowToTell, NotHappening, WarnAgain
from skill.understanding.facts import HELPING
from skill.understanding.questions import Found
from skill.understanding.second_opinion import PossibleSign
from skill.understanding.warning_signs import NAMES_ONLY

NEW_MEDICINE = "warning.new-medicine"
FLUIDS_LOST = "warning.fluids-lost"
LOSES_FLUIDS = frozenset({"vomiting", "vomiting-repeated", "runs"})
"""Concepts of who loses water and salts."""
MANY_NIGHTS = "warning.many-nights"
WEARING_OFF, FOOT_DROP = "when-to-see-doctor/parkinsons-wearing-off", "warning.foot-drop"
SCIATICA = "what-are-leg-cramps/sciatica"
NERVE_SHOCK = "nerve-shock"
"""The concept of what shoots into the foot, as a current does."""
OF_THE_NERVE = frozenset(
    {
        *(
            BACK,
            NERVE_SHOCK,
            "back-legs",
            "ache",
            "pain",
            "chest-feel",
            "numb-toes",
            "muscle-pain",
            "ankle",
            "skin-part",
        ),
        *(DOWN_THE_LEG | NAMES_ONLY),
    }
)


@dataclass(frozen=True)
class Suspicion:
    """What a turn may tell of signs, found before anything else is read in it."""

    possible: PossibleSign | None
    """What the second opinion thinks; the session keeps it."""
    warning: str | None
    """Id of the warning that is worth a question."""


def suspicion(readers: Readers, turn: Turn) -> Suspicion:
    """Look for signs that are worth a question: likened to what was asked, suspected, or heard wrong."""
    possible = suspected_signs.possible_sign(readers, turn)
    worth_asking = (
        find_signs.likened(readers, turn)
        or suspected_signs.sign_to_ask(readers, turn, possible)
        or signs_by_intent.to_ask(readers, turn)
    )
    if not asked_about(turn) and (worth_asking is None or _only_suspected(readers, turn, worth_asking)):
        worth_asking = heard_wrong.sign_of_twin(readers, turn) or worth_asking
        worth_asking = worth_asking or heard_wrong.suspected_sign(readers, turn)
    return Suspicion(possible, worth_asking)


def _only_suspected(readers: Readers, turn: Turn, sign: str) -> bool:
    """Whether the second opinion alone finds a sign: it may know that there is one,
    and not which, where a word was heard wrong.
    """
    return suspected_signs.sign_to_ask(readers, turn, None) != sign


def act_or_question(readers: Readers, turn: Turn, act: Act, found: Suspicion) -> Act:
    """The act that a turn was read as, or the question about a sign in its place."""
    if isinstance(turn.pending, SignInCramp) and isinstance(act, Begin) and follow_through.speaks_against(act.label):
        act = AskAgain()  # no advice to apply heat while it is asked whether it is hot
    asked, sign = asked_about(turn), found.warning
    if act == Begin(RELIEF) and (open_question := _clot_to_ask_first(readers, turn)):
        return CheckSign(open_question, RELIEF)
    if act == Begin(RELIEF) and (beside := _sign_beside_a_cramp(readers, turn)):
        return CheckSign(beside, RELIEF)
    if sign and not _is_settled(readers, turn, act, sign) and not _answered_anyway(readers, turn, act, sign):
        if sign == asked:  # it was asked about, and more of the same was told: that is a yes
            return AskAgain() if _tells_only_the_nerve(readers, turn, sign) else WarnAgain(sign)
        of_today = may_be_old(turn, find_signs.texts_told(readers, turn), readers.sign_rules)
        then = _of_the_nerve(readers, turn, sign) or _wanted(readers, turn, act)
        return CheckSign(sign, then, of_today=of_today)
    if asked and found.possible and _tells_another_sign(readers, turn, act, found.possible.score):
        return AskAgain(YES_OR_NO)
    return half_a_sign.asked_first(readers, turn, act) or act


def _clot_to_ask_first(readers: Readers, turn: Turn) -> str | None:
    """The warning of a clot that is asked about once more before the help with a cramp,
    where somebody has a risk of one.

    It was asked about by the last answer, or somebody had a clot before, or has had or lost a baby.
    """
    known = find_signs.concepts_told(readers, turn) | frozenset(turn.session.signs)
    last = turn.pending.then if isinstance(turn.pending, FollowUp) else ""
    is_asked = last in OF_CLOTS and not CLOT_RISKS.isdisjoint(known)
    # the concept is of who was, too; "my pregnant wife" is, and tells no fact of the listener
    of_her = HELPING in turn.fact_ids() and PREGNANT not in turn.facts_heard.ended and NEW_BABY not in turn.fact_ids()
    not_any_more = PREGNANT in known and PREGNANT not in turn.fact_ids() and not of_her
    at_risk = PREGNANCY_CLOT if not_any_more else LEG_CLOT if CLOT_BEFORE in known else ""
    sign = last if is_asked else at_risk if turn.place.relief is None else ""
    gone_by = (*turn.session.denied, turn.session.warned, turn.session.unanswered, asked_about(turn))
    return sign if sign and sign not in gone_by else None


def _sign_beside_a_cramp(readers: Readers, turn: Turn) -> str | None:
    """The warning of a sign that is told in the sentence with which a cramp begins, where it would be one a sentence
    later, of the leg that is helped with: "my calf's cramping and it's gone numb".
    """
    if turn.place.relief is not None or not turn.utterance.is_open:
        return None
    told = find_signs.concepts_told(readers, turn)
    if told <= NOTHING_NEW or body_in_cramp.state_told(turn).position in turn.library.relief.special:
        return None  # who drives stops first
    known = find_signs.signs(readers, turn)
    told &= known
    rules, in_cramp = readers.sign_rules, known | CRAMP_UNDER_WAY
    sign = rules.raised(told, in_cramp) or rules.raised_to_ask(told, in_cramp)
    if sign == rules.raised_to_ask(told, known):
        return None  # the cramp adds nothing: a lump is one that a cramp makes
    gone_by = (*turn.session.denied, turn.session.warned, turn.session.unanswered, asked_about(turn))
    return sign if sign not in (*gone_by, LONG_CRAMP) else None  # how long it has lasted is looked after elsewhere


def _is_settled(readers: Readers, turn: Turn, act: Act, sign: str) -> bool:
    """Whether the act shows that no sign was told, or looks after it by itself."""
    is_help = act == Begin(RELIEF)
    return (
        isinstance(act, NotHappening | HowToTell | GetSafe)
        # a cramp is helped with because the sentence says where it is, and goes on from nothing else
        or (is_help and tells_where(readers, turn) and not signs_in_pieces.in_pieces(turn))
        or (is_help and body_in_cramp.only_gets_safe(turn))
        or excluded_limbs.only_tells(turn)  # "left leg only, the right one is in a boot"
        or (for_whom.rests_first(turn, act) and suspected_signs.sign_to_ask(readers, turn, None) is None)
        or find_signs.likens_in_reply(readers, turn)  # "mine's that colour" to "is it brown?"
        or for_whom.is_of_doses(turn, sign)
        or medicines_named.tells_only_names(turn)
        or limitations_told.another_cannot(turn) is not None  # "he can't sit on the floor though"
    )


def _answered_anyway(readers: Readers, turn: Turn, act: Act, sign: str) -> bool:
    """Whether an answer says all that the warning would: when to see a doctor without haste,
    whom to ask about new tablets.

    How long a cramp lasted that is noted in the diary is no cramp that does not ease, and one of a few minutes is
    helped with. "Half nine every night" is when to remind.
    """
    if isinstance(act, Amend):
        of_entry = isinstance(act.draft, EntryDraft)
        one_more = of_entry and entry_additions.also_then(turn) is not None  # "and the same the night before"
        return (sign == LONG_CRAMP and of_entry) or (sign == MANY_NIGHTS and (one_more or not of_entry))
    if sign == PREGNANCY_CLOT and isinstance(act, Begin):
        # cramps are common then, and the help asks about signs before its third round
        of_cramps = topic_of(act.label) == IN_PREGNANCY and CRAMP in find_signs.concepts_told(readers, turn)
        return of_cramps or act.label == RELIEF
    if sign == LONG_CRAMP and _tells_no_long_cramp(turn, act):
        return True
    topic = topic_of(act.label) if isinstance(act, Begin) else ""
    if topic == WHEN_TO_SEE_DOCTOR:
        curls = act == Begin(WEARING_OFF) and sign in (LONG_CRAMP, FOOT_DROP)  # toes, for an hour, in Parkinson's
        answer = turn.library.answer(act.label) if isinstance(act, Begin) else None
        asks = answer.follow_up.then if answer else ""
        # "cramp in both legs walking to church" is no clot, which the answer about one leg asks of
        other = asks in turn.library.warnings and asks != sign and not _only_suspected(readers, turn, sign)
        return curls or (turn.library.warnings[sign].tier == "routine" and not other)
    if sign == FLUIDS_LOST and medicines_told.sends_to_ask(act):
        # "my water tablets give me cramp and I'm light headed" tells of nothing lost
        return LOSES_FLUIDS.isdisjoint(find_signs.concepts_told(readers, turn))
    return sign == NEW_MEDICINE and (topic == MEDICINES or medicines_told.sends_to_ask(act))


def _tells_no_long_cramp(turn: Turn, act: Act) -> bool:
    """Whether a time is told that says when cramps come or how long they have come,
    or one that the act looks after by itself.
    """
    if only_statements.since_when(turn) or only_statements.when_they_come(turn):
        return True  # "since two weeks", of cramps that come at night, and "mostly after half an hour", in a run
    if act == Begin(HOW_LONG_IT_LASTS) and turn.slot_seconds("duration"):
        return True  # a length alone: the answer says which is too long, and asks whether it is tight still
    told = turn.said_slots.time
    return act == Begin(RELIEF) and told is not None and 0 < told < TOO_LONG


def _wanted(readers: Readers, turn: Turn, act: Act) -> str:
    """What goes on once the question is answered with a no: what was asked for,
    and not what was guessed from a sign alone.

    "My leg has gone a weird colour" is no wish for help with a cramp, or for a stretch.
    """
    wanted = unanswered_sign_question.wanted(turn, act)
    asks = turn.begins_as_question
    if kind_of(wanted) == "topic" and turn.utterance.is_open and not asks:
        if topic_of(wanted) in unanswered_sign_question.HANDS_ON:
            return ""  # "my shin's a bit warm" asks for no heat
        found = readers.understand(turn, turn.utterance.text)
        if not isinstance(found, Found) or found.score < SURELY_FOUND:
            return ""  # "I got a kick off a bullock" asks for no help in the water
    if not turn.utterance.is_open or kind_of(wanted) == "topic":
        return wanted
    if wanted == RELIEF:
        tells_a_cramp = not find_signs.concepts_told(readers, turn).isdisjoint(TELLS_A_CRAMP)
        if turn.language.signs.lump_stays.search(turn.spoken):
            tells_a_cramp = False  # the cramp that left a lump has gone
        return wanted if turn.place.relief or tells_a_cramp else ""
    return wanted if turn.said_slots.stretching or turn.said_slots.plan else ""


def _tells_only_the_nerve(readers: Readers, turn: Turn, sign: str) -> bool:
    """Whether a sore nerve is told more of, which is no yes to what is asked of a saddle: "and tingly toes"."""
    told = find_signs.concepts_told(readers, turn)
    return sign == NUMB_SADDLE and not (DOWN_THE_LEG | {NERVE_SHOCK}).isdisjoint(told) and told <= OF_THE_NERVE


def _of_the_nerve(readers: Readers, turn: Turn, sign: str) -> str:
    """What is told after a no where a sore back goes down the leg: that it may be a nerve, and no cramp."""
    told = find_signs.concepts_told(readers, turn) | frozenset(turn.session.signs)
    of_nerve = sign == NUMB_SADDLE and BACK in told and not DOWN_THE_LEG.isdisjoint(told)
    return SCIATICA if of_nerve and turn.library.answer(SCIATICA) else ""


def _tells_another_sign(readers: Readers, turn: Turn, act: Act, score: float) -> bool:
    """Whether what was guessed to be a no to a check question is no plain one, and rather tells a sign:
    "I can't manage four steps".
    """
    policy, declines = readers.second_opinion, isinstance(act, NotHappening | Decline)
    if not declines or policy is None or score < policy.ask_from or not turn.utterance.is_open:
        return False
    text = turn.utterance.text
    is_plain = readers.replies.read(text) is not None or turn.language.signs.long_ago.match(spoken(text)) is not None
    if score < SURELY_A_SIGN and explained_afterwards.read(readers, turn) is not None:
        return False  # "I've just taken the heat pad off, and it's the same as the other one"
    return not is_plain  # "it hasn't since" is
