"""A question about a sign that was put twice and not answered: the session keeps it, and says nothing of it until
something for the body is wanted.

Side questions, settings, reminders and the diary are answered without it meanwhile; a yes or no belongs to what was
asked last. Where the question is let go, also at a goodbye, what to do if the sign is there is said once, in a
sentence.
"""

from dataclasses import replace

from skill.conversation.open_question.put_question import asking
from skill.conversation.readers import Readers
from skill.conversation.thresholds import LIKELIEST, SURELY_FOUND
from skill.conversation.warnings import find_signs
from skill.conversation.warnings.follow_up_replies import in_sentence
from skill.conversation.warnings.session_signs import CRISIS, TELLS_A_CRAMP, asked_about
from skill.knowledge.content import topic_of
from skill.response.reply import Changes, Reply
from skill.turn.acts import TAKE_YOUR_TIME, Act, AskAgain, Begin, NotKnown, SayAgain
from skill.turn.pending.answers import FollowUp, WhatNow
from skill.turn.pending.coaching import Ready
from skill.turn.pending.question import Pending
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import DECLINED, MORE, NOWHERE, RED_FLAG, RED_FLAG_ASK, RELIEF, Place
from skill.turn.stretch_acts import AskOfOffer, StretchFor
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, HowToTell
from skill.understanding.warning_signs import CONTEXT, NO_RISKS

HANDS_ON = frozenset({"heat", "cold", "massage", "foam-roller", "compression", "daily-routine"})
"""Topics whose answers are done to the leg: "should I put heat on it"."""
ENOUGH = 2
"""How often the question at the end of an answer is put at most; one about a sign counts with it."""
CONTROLS = "control."
"""How the kinds of an utterance begin that control a stretch: "use a shorter hold"."""


def coaches(reply: Reply) -> bool:
    """Whether a reply begins something for the body: nothing does while a question about a sign is unanswered."""
    return bool(reply.clip or reply.silence) or isinstance(reply.pending, Ready)


def wanted(turn: Turn, act: Act, reply: Reply | None = None) -> str:
    """What is begun once a possible sign is settled: content alone, since no word of the listener's is kept."""
    chosen = turn.chooser().choose(act.muscle, act.position) if isinstance(act, StretchFor) else None
    of_act = act.label if isinstance(act, Begin) else chosen.id if chosen else ""
    of_reply = reply.place.id if reply else ""
    return next((each for each in (of_act, of_reply) if turn.library.backed(each)), "")


def comes_back(turn: Turn, act: Act, reply: Reply) -> CheckSign | None:
    """The question that the session keeps, where a reply would begin something for the body."""
    warning = turn.session.unanswered
    if warning is None or warning not in turn.library.warnings or warning in (asked_about(turn), reply.denied):
        return None
    if reply.place.id in (RED_FLAG, RED_FLAG_ASK) or (warning == CRISIS and turn.session.warned != CRISIS):
        return None
    on_the_leg = isinstance(act, Begin) and topic_of(act.label) in HANDS_ON and not is_refused(turn, act.label)
    return CheckSign(warning, wanted(turn, act, reply)) if on_the_leg or coaches(reply) else None


def is_put_too_often(readers: Readers, turn: Turn, act: Act, reply: Reply) -> bool:
    """Whether a reply would put the question that is open a third time in a row. It may where somebody asked to hear it
    again, is still looking or is told how to look, and where something for the body is wished, which waits for it.
    """
    asked = turn.pending
    if not isinstance(asked, IsItHappening) or reply.place.id != RED_FLAG_ASK or not _is_same(asked, reply.pending):
        return False
    patient = isinstance(act, HowToTell) or (isinstance(act, AskAgain) and (act.repeats or act.line == TAKE_YOUR_TIME))
    looks = turn.language.signs.looking.match(turn.spoken) is not None
    return asked.twice and not (patient or looks or _wishes_for_the_body(readers, turn, act))


def _wishes_for_the_body(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether a stretch or help with a cramp is asked for: "it's the calf" only names where it is."""
    if isinstance(act, StretchFor) or turn.said_slots.stretching or turn.said_slots.plan:
        return True
    return act == Begin(RELIEF) and not find_signs.concepts_told(readers, turn).isdisjoint(TELLS_A_CRAMP)


def _is_same(asked: IsItHappening, again: Pending | None) -> bool:
    """Whether the same is asked about the same sign: what is new of it is another question."""
    same = isinstance(again, IsItHappening) and again.warning == asked.warning
    return same and isinstance(again, IsItHappening) and again.of_today == asked.of_today


def counted(turn: Turn, reply: Reply) -> Reply:
    """Count the question that a reply puts a second time in a row; who is told how to look is asked anew."""
    asked, again = turn.pending, reply.pending
    if not isinstance(asked, IsItHappening) or not isinstance(again, IsItHappening) or not _is_same(asked, again):
        return reply
    return replace(reply, pending=replace(again, twice=asked.told_how or not again.told_how))


def keeps_waiting(turn: Turn, warning: str) -> bool:
    """Whether nothing for the body begins while a question about a sign is open.

    A wish to die of which nothing was told is asked about twice; no stretch harms whoever passes it over,
    who is told whom to call.
    """
    asked = turn.pending
    twice = isinstance(asked, IsItHappening) and asked.put_again
    return not (twice and warning == CRISIS and turn.session.warned != CRISIS)


def is_refused(turn: Turn, label: str) -> bool:
    """Whether whoever listens hears another answer in place of one:
    no heat for who cannot feel it needs no question first.
    """
    known = turn.library.answer(label)
    return known is not None and not turn.fact_ids().isdisjoint(known.instead)


def kept_after(turn: Turn, reply: Changes) -> str | None:
    """The question about a sign that the session keeps after a reply: neither answered nor open,
    and of no warning in force.
    """
    left = asked_about(turn) or turn.session.unanswered
    if left is None:
        return None
    is_open = any(isinstance(each, IsItHappening) for each in (reply.pending, reply.waiting))
    settled = left in (reply.denied, turn.session.warned) or reply.place.id == RED_FLAG
    return None if is_open or settled or reply.forgets else left


def without_what_was_denied(turn: Turn, act: Act, reply: Reply) -> Reply:
    """Leave out the question at the end of an answer,
    where it asks about a sign that was denied before: "so can I stretch".

    So is one that was put with the same answer before, and passed over: "atorvastatin, forty",
    and one that was put twice.
    """
    asked = reply.pending
    # each "tell me more" tells something new, and who asks to hear it again, or asks of the offer, passes nothing over
    goes_on = isinstance(act, AskAgain | SayAgain | AskOfOffer) or act == Begin(MORE)
    enough = not goes_on and any(turn.session.asked.count(each) >= ENOUGH for each in put_by(asked))
    if not isinstance(asked, FollowUp):
        return reply
    passed_over = isinstance(act, Begin) and asked.asks_of_sign and asked.of in turn.recent()
    if not (passed_over or enough) and asked.then not in (*turn.session.denied, reply.denied):
        return reply
    return replace(reply, pending=WhatNow(), question=WhatNow().ask(turn))


def put_by(asked: Pending | None) -> tuple[str, ...]:
    """Id of what a question would tell with a yes, where it stands at the end of an answer or asks about a sign."""
    if isinstance(asked, FollowUp):
        return (asked.then,)
    return (asked.warning,) if isinstance(asked, IsItHappening) else ()


def is_aside(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether what is not known is said beside a question about a sign, and no answer to it:
    of something far, or to a stretch.
    """
    if not isinstance(act, NotKnown) or not isinstance(turn.pending, IsItHappening):
        return False
    told = find_signs.concepts_told(readers, turn)
    if any(each.startswith(CONTEXT) for each in told - NO_RISKS):
        return False  # "I took a flight on Sunday" is no errand
    outside = turn.library.outside.get(act.outside or "")
    likely = (kinds[0] for kinds in readers.utterance_kinds_at(turn) if kinds)
    controls = any(each.kind.startswith(CONTROLS) and each.probability >= LIKELIEST for each in likely)
    best = next(
        iter(readers.understanding.ranked(turn.utterance.text)), None
    )  # a control that nothing is under way for
    controls = controls or (best is not None and best.label.startswith(CONTROLS) and best.score >= SURELY_FOUND)
    return controls or (outside is not None and outside.far)


def answered_beside(turn: Turn, act: NotKnown) -> Reply:
    """Say of such an aside that it is not known, and leave the question about the sign to wait."""
    outside = turn.library.outside.get(act.outside or "")
    said = turn.voice.one_of(outside.say) if outside else turn.voice.line("not-known")
    return asking(turn, WhatNow(), said, place=Place(id=NOWHERE))


def with_advice(turn: Turn, reply: Reply) -> Reply:
    """Begin a reply that leaves the question with what to do if the answer is yes."""
    asked = asked_about(turn)
    if asked is None or _is_answered(turn, asked, reply) or reply.forgets:
        return reply
    if any(isinstance(each, IsItHappening) for each in (reply.pending, reply.waiting)):
        return reply
    said, seen = (_advice(each, asked) for each in (turn, replace(turn, voice=turn.voice.printed())))
    return replace(reply, lines=(said, *reply.lines), seen=(seen, *reply.seen) if reply.seen else ())


def _is_answered(turn: Turn, asked: str, reply: Changes) -> bool:
    """Whether the question was answered, or a warning is said, or what to do with the last word."""
    says_it = reply.place.id == DECLINED and asked == turn.session.warned
    return says_it or reply.denied == asked or reply.cleared or reply.place.id in (RED_FLAG, RED_FLAG_ASK)


def _advice(turn: Turn, asked: str) -> str:
    """What to do if there is any of what was asked about."""
    sign, voice = turn.library.warnings[asked], turn.voice
    act = None if sign.tier == "emergency" else sign.act
    what_to_do = in_sentence(voice.say(act or voice.call_to_action(sign.tier)))
    return voice.line("if-so-crisis") if asked == CRISIS else voice.line("if-so", what_to_do=what_to_do)
