"""What goes before everything else: the warning of a sign that a rule knows,
or the question whether a worse one is there.

A sign that an answer would ask about, and that was told in the very sentence, is warned of too.
"""

from skill.conversation.listener import for_whom
from skill.conversation.readers import Readers
from skill.conversation.warnings import (
    explained_afterwards,
    find_signs,
    lasting_conditions,
    signs_asked,
    signs_by_intent,
    situations_that_explain,
    suspected_signs,
    warning_taken_back,
    warning_withdrawn,
)
from skill.conversation.warnings.after_full_warning import TIERS, is_less_urgent
from skill.conversation.warnings.follow_up_replies import warned_of
from skill.conversation.warnings.session_signs import NOTHING_NEW, RISKS, asked_about, under_way
from skill.conversation.warnings.sign_location import OF_A_LEG, of_the_leg
from skill.conversation.warnings.warning_replies import ask_whether_happening
from skill.knowledge.known_ids import CALLING, CHILD_LIMP, CRAMP, WHEN_TO_SEE_DOCTOR
from skill.response.reply import Reply
from skill.turn.pending.answers import FollowUp
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.after_warning import ASKED, LOOKED_AT
from skill.understanding.reply_kinds import ReplyKind
from skill.understanding.warning_signs import NAMES_ONLY

OF_HARM = frozenset({"wound"})
"""Concepts of what was done to a leg, besides the risks."""
SWOLLEN = frozenset({"swelling", "redness", "severe-pain"})
"""Concepts of a child's leg, besides those of its question, that are not asked about first."""
SAYS_YES = frozenset({ReplyKind.YES, ReplyKind.WORSE})
"""Kinds of reply by which a sign that is asked about is there."""
OF_A_THOUGHT = frozenset({"clot-thought", "clot-word", "got-one", "blood", "dark"})
"""Concepts of a fear that names no sign."""


def warning_reply(readers: Readers, turn: Turn) -> Reply | None:
    """Answer a turn that tells a sign; None where it tells none that a rule knows, or no more than was warned of."""
    sign = find_signs.warning(readers, turn) or signs_by_intent.warning(readers, turn)
    if sign is None or warning_withdrawn.is_named_only(readers, turn, sign) or for_whom.is_of_doses(turn, sign):
        return None
    if turn.session.warned and warning_taken_back.pleads(turn) and not _is_more_urgent(turn, sign):
        return None  # "it's just a bite, isn't it" guesses at a cause of what was warned of
    if _asks_after_it(readers, turn, sign) or _answers_no(readers, turn, sign) or _is_anothers(turn, sign):
        return None
    if (sign in turn.session.denied and _only_wonders(readers, turn, sign)) or _explains_it(readers, turn):
        return None  # "so is it a clot", once its signs were denied, is answered
    sign = _asked_with_yes(readers, turn, sign)
    asked = _question_first(readers, turn, sign)
    if asked or is_less_urgent(turn, sign):
        return asked
    return warned_of(turn, turn.library.warnings[_or_the_graver(readers, turn, sign)])


def _is_seen_to(turn: Turn, sign: str) -> bool:
    """Whether somebody with the training has looked at a sign that is told, which is no emergency."""
    urgent = turn.library.warnings[sign].tier == "emergency" or turn.session.warned is not None
    return not urgent and turn.language.explanations.seen_to.search(turn.spoken) is not None


def _is_anothers(turn: Turn, sign: str) -> bool:
    """Whether somebody else has a sign that has been looked at, and the speaker asks for themselves:
    "my mate tore his hamstring, he's already at the physio, how do I not do mine".
    """
    return _is_seen_to(turn, sign) and turn.language.explanations.of_another.search(turn.spoken) is not None


def _explains_it(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence gives what was warned of, or is asked about, another meaning."""
    of_sign = turn.session.warned is not None or asked_about(turn) is not None
    return of_sign and explained_afterwards.gives_another_meaning(readers, turn)


def _asks_after_it(readers: Readers, turn: Turn, sign: str) -> bool:
    """Whether what names a sign of the warning in force, or an ambulance, is a question about that warning:
    "it's killing me, what helps the pain", "do I need an ambulance or can my son take me".
    """
    given = turn.session.warned
    if given is None or asked_about(turn) or sign not in (given, CALLING):
        return False
    return readers.after_warning.read(turn.utterance.text) in ASKED


def _answers_no(readers: Readers, turn: Turn, sign: str) -> bool:
    """Whether what completes a sign is a no to the question about one: "no, it's an old injury", "the leg itself is the
    same as the other".
    """
    if asked_about(turn) is None:
        return False
    the_same = asked_about(turn) == sign and turn.language.signs.no_difference.match(turn.spoken) is not None
    return the_same or _calls_it_old(readers, turn)


def _calls_it_old(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence calls old what a question is about, and tells nothing but what was done to it."""
    is_old = turn.language.signs.is_old.search(turn.spoken) is not None
    return is_old and find_signs.concepts_told(readers, turn) <= NAMES_ONLY | NOTHING_NEW | RISKS | OF_HARM


def _or_the_graver(readers: Readers, turn: Turn, sign: str) -> str:
    """The warning in force, where it is graver than the one that a sentence completes,
    and all that is told belongs to it, too.

    "And I feel weak all over", after dark urine, goes with that,
    and is no lesser warning of the statin that was spoken of.
    """
    given, found = turn.library.warnings.get(turn.session.warned or ""), turn.library.warnings[sign]
    if given is None or given.act is None or given.priority >= found.priority:
        return sign  # one without an act of its own is no more urgent than others of its tier
    told = find_signs.concepts_told(readers, turn) - NAMES_ONLY - NOTHING_NEW
    of_given, of_found = (each.answers.union(*each.signs, *each.asked_signs) for each in (given, found))
    return given.id if told & of_found and told & of_found <= of_given else sign


def _asked_with_yes(readers: Readers, turn: Turn, sign: str) -> str:
    """The warning whose check question is open, where a yes to it is said beside a less urgent sign:
    "yes and my calf's swollen", to a pain in the chest.
    """
    asked, known = asked_about(turn), turn.library.warnings
    if asked is None or known[asked].priority >= known[sign].priority:
        return sign
    reading = readers.replies.read(turn.utterance.text)
    # "yes the right leg, it's swollen" names what there is, and not what was asked about
    plainly = reading is not None and reading.kind in SAYS_YES and not reading.rest
    return asked if plainly or turn.language.signs.yes_and_more.match(turn.spoken) else sign


def _is_more_urgent(turn: Turn, sign: str) -> bool:
    tiers, given = turn.library.warnings, turn.library.warnings.get(turn.session.warned or "")
    return given is not None and TIERS.index(tiers[sign].tier) < TIERS.index(given.tier)


def _question_first(readers: Readers, turn: Turn, sign: str) -> Reply | None:
    """The question that comes before a warning: about a worse sign,
    or whether it is new where a stiff joint explains it.
    """
    if situations_that_explain.may_be_stiff(turn, sign) or _is_seen_to(turn, sign):
        return ask_whether_happening(turn, sign, of_today=True)
    if lasting_conditions.may_be_of_a_stroke(turn, find_signs.texts_told(readers, turn), readers.sign_rules):
        return ask_whether_happening(turn, sign, of_today=True)
    if sign == CHILD_LIMP and _only_at_night(readers, turn):
        return ask_whether_happening(turn, sign)
    if turn.language.explanations.would_tell.search(turn.spoken):
        return ask_whether_happening(turn, sign)
    in_doubt = turn.language.signs.whether_it_is.match(turn.spoken) is not None
    if sign != turn.session.warned and (in_doubt or _only_wonders(readers, turn, sign) or _only_fears(readers, turn)):
        return ask_whether_happening(turn, sign, RELIEF if CRAMP in under_way(turn) else "")
    worse = _worse(readers, turn, sign)
    then = "" if sign == turn.session.warned else WHEN_TO_SEE_DOCTOR
    return ask_whether_happening(turn, worse, then) if worse else None


def _only_at_night(readers: Readers, turn: Turn) -> bool:
    """Whether a child's legs hurt at night, and nothing is told of what makes that more than growing pains."""
    known = find_signs.concepts_told(readers, turn) | frozenset(turn.session.signs)
    return turn.session.warned != CHILD_LIMP and known.isdisjoint(turn.library.warnings[CHILD_LIMP].answers | SWOLLEN)


def _only_wonders(readers: Readers, turn: Turn, sign: str) -> bool:
    """Whether a question only names what somebody fears, and what is under way completes the sign:
    "is it a clot", in a cramp.
    """
    if not (turn.begins_as_question or turn.language.questions.turns_around(turn.utterance.text)):
        return False
    texts = find_signs.texts_told(readers, turn)
    told = find_signs.concepts_told(readers, turn) - NAMES_ONLY - NOTHING_NEW
    in_hand = bool(under_way(turn)) or all(readers.sign_rules.find(text) != sign for text in texts)
    return told <= OF_A_THOUGHT and in_hand


def _only_fears(readers: Readers, turn: Turn) -> bool:
    """Whether what somebody fears is all that is told, in a cramp that would complete it: "I'm scared it's a clot"."""
    told = find_signs.concepts_told(readers, turn) - NAMES_ONLY - NOTHING_NEW
    return bool(told) and bool(under_way(turn)) and told <= OF_A_THOUGHT


def _worse(readers: Readers, turn: Turn, sign: str) -> str | None:
    """A worse sign that is to be asked about first: beside a warning that is said again,
    and an emergency beside one that can wait.

    "My foot went numb and my leg was weak for a moment" names weak muscles, and may be a stroke.
    """
    warnings = turn.library.warnings
    said_again = sign == turn.session.warned
    if not said_again and warnings[sign].tier != "routine":
        return None
    worse = suspected_signs.sign_to_ask(readers, turn, None)
    return worse if worse and (said_again or warnings[worse].tier == "emergency") else None


def warning_instead(readers: Readers, turn: Turn, reply: Reply) -> Reply:
    """Give the warning in place of an answer that ends by asking for what was told."""
    asked = reply.pending
    if not isinstance(asked, FollowUp) or not asked.asks_of_sign or asked.then in turn.session.denied:
        return reply
    text = turn.utterance.text
    if not turn.utterance.is_open or turn.language.questions.asks(text) or turn.session.warned == asked.then:
        return reply
    if readers.after_warning.reads(text, LOOKED_AT):
        return reply  # "the doctor looked at the swelling, and said it's only varicose veins"
    told = of_the_leg(turn, text, readers.sign_rules.concepts(text))
    if not told.isdisjoint(OF_A_LEG) or readers.sign_rules.raised(told, signs_asked.THE_LEG) != asked.then:
        return reply
    return warned_of(turn, turn.library.warnings[asked.then])
