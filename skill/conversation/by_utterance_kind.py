"""From what is said in the middle of a conversation, in words that no pattern knows, to an act: `understanding/utterance_kinds.py` reads it."""

from collections.abc import Callable, Iterator, Mapping

from skill.conversation import correcting, in_context, in_hand
from skill.conversation.before_deleting import deletes
from skill.conversation.readers import Readers
from skill.conversation.reply_acts import labelled, replied
from skill.conversation.thresholds import (
    A_CRAMP_FROM,
    AGAINST,
    AGAINST_A_WISH,
    CERTAIN,
    FOUND,
    LIKELIEST,
    MAY_MEAN,
    MAYBE_NOW,
    SURE_IN_CRAMP,
    SURE_NOW,
    SURELY_FOUND,
    SURELY_NOW,
)
from skill.turn.acts import Act, AskOfStretch, AskOfTopic, Begin, Settle, StretchFor
from skill.turn.going_on import situations_of
from skill.turn.pending.answers import WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import ReplyKind, answer_to
from skill.turn.place import CONFIDENCE, EASIER, RELIEF, SHORTER, STOP
from skill.turn.turn import Turn
from skill.understanding.questions import Found
from skill.understanding.replies import STATES, Reading
from skill.understanding.utterance_kinds import OTHER, SIGN, UtteranceKind

WEAK = frozenset(
    f"reply.{name}"
    for name in ("swearing", "complaint", "fear", "what", "why", "more", "repeat", "no", "not-now", "neither")
)
"""Kinds that a wish or question of its own always goes before: "jesus my leg", "no, the bedtime thing please"."""
DECLINING = frozenset({"reply.no", "reply.not-now"})
"""Of these, such as are all that is said where nothing was offered: "never mind, I'll not bother"."""
REFUSING = DECLINING | {"reply.stop", "reply.neither"}
"""Kinds that refuse what is drafted: what they name besides is no wish ("nah, leave it, I'm up at five anyway")."""
LEAVING = frozenset({"control.pause", "reply.stop"})
"""Kinds by which somebody leaves a stretch, for a moment or for good; the likelier of the two is done."""
BARE_NO = 2
"""So many words at most are a bare no: "no thanks"."""
CONTROL, IN_HAND = "control.", "in-hand."
CORRECTION = "correction.piece"
"""Puts a piece of what is in hand right, whatever words say so: "you've the wrong leg there, it's my left"."""
DOES_IT_WORK = "does-it-work"
"""Of a topic: how sure it is that it helps."""
FEW_MINUTES, OTHER_POSITION = "minutes", "position"
A_CRAMP, A_CRAMP_NOW = "cramp", "told.cramp"
"""A cramp that begins or is there now, told in the middle of something else: "scrap that, my leg's cramping"."""
EASED, FEAR = "reply.eased", "reply.fear"
OF_ITS_OWN = 9
"""So many words at least say by themselves what a question is of: "is it true one gets more of these as one gets on"."""
CHECK = "check"
"""What is going on while a sign is asked about."""
A_REASON = "reply.why"
"""Asks why something was asked: "is that why" asks for the cause of a cramp."""
CONTROLS_IN_CRAMP = frozenset({"hurts", "easier", "pause"})
"""Controls that a cramp's round knows, too."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a sentence by what is going on; None where it is of no kind that fits, or not surely.

    Kinds that lead to the same act are one: "false alarm" may be a no or tell that it has eased, and either ends the help.
    """
    best = _best(readers, turn)
    least = SURE_IN_CRAMP if turn.about_cramp else SURE_NOW
    if best is None or best[1].probability < least or _is_of_the_sample(turn, best[0]):
        return None
    act, said = best
    if said.kind == A_CRAMP_NOW:
        return act
    if said.kind.startswith(IN_HAND) or isinstance(act, AskOfStretch):
        is_long = len(turn.utterance.text.split()) >= OF_ITS_OWN
        if _finds(readers, turn, FOUND if is_long else SURELY_FOUND):
            return None
        return in_context.of_topic(readers, turn, act) if isinstance(act, AskOfTopic) else act
    if isinstance(turn.pending, CrampingNow) and said.kind in DECLINING:
        gives_way = _finds(readers, turn, FOUND, but=RELIEF)  # "not this minute, no" speaks of a cramp, and has none
        return None if gives_way else act
    if isinstance(turn.pending, WhatNow):
        gives_way = said.probability < AGAINST_A_WISH or said.kind in WEAK - DECLINING
    else:
        gives_way = said.probability < AGAINST or said.kind in WEAK
    certain = said.kind == A_REASON and said.probability >= CERTAIN  # "why would that do anything though"
    return None if gives_way and _finds(readers, turn, SURELY_FOUND if certain else FOUND) else act


def _is_of_the_sample(turn: Turn, act: Act) -> bool:
    """Whether the sample around an unknown value alone says so: "count banana"."""
    intent = turn.library.utterances.get(turn.intent) if turn.utterance.unresolved else None
    return intent is not None and intent.label is not None and act == Begin(intent.label)


def cramp_now(readers: Readers, turn: Turn) -> Act | None:
    """Read a cramp of now that is told in the middle of something else: it is helped with, and the rest can wait."""
    if turn.about_cramp:
        return None
    told = (
        each.probability for likely in readers.utterance_kinds_at(turn) for each in likely if each.kind == A_CRAMP_NOW
    )
    probability = max(told, default=0.0)
    if probability >= SURELY_NOW:
        return Begin(RELIEF)
    found = readers.understand(turn, turn.utterance.text) if probability >= MAYBE_NOW else None
    agrees = isinstance(found, Found) and found.label == RELIEF and found.score >= A_CRAMP_FROM
    return Begin(RELIEF) if agrees else None


def surely(readers: Readers, turn: Turn, reading: Reading | None) -> Act | None:
    """Read a reply that the head is next to certain of, whatever patterns say: "never mind, leave it".

    Only how a cramp is goes before it: "yes, it's very tight just now" tells that it has not eased. And outside a cramp a weak
    kind gives way as ever, and so does what answers no question.
    """
    in_relief = turn.place.relief is not None
    if (reading and reading.kind in STATES) if in_relief else isinstance(turn.pending, WhatNow):
        return None
    best = _best(readers, turn)
    if best is None or best[1].probability < CERTAIN or not best[1].kind.startswith("reply."):
        return None
    return best[0] if in_relief or best[1].kind not in WEAK else None


def refusal(readers: Readers, turn: Turn) -> float:
    """Give the probability that a sentence refuses what is drafted or offered, whatever it names besides."""
    likely = readers.utterance_kinds_at(turn)
    return max((sum(each.probability for each in kinds if each.kind in REFUSING) for kinds in likely), default=0.0)


def likeliest(readers: Readers, turn: Turn) -> Act | None:
    """What a sentence most likely is that nothing else understood; None where that is no more than a guess, or deletes.

    Around an unknown value the sample alone would say so: "count banana". No guess answers whether a sign is there.
    """
    if not turn.utterance.free or CHECK in situations_of(turn):
        return None
    best = _best(readers, turn)
    if best is None or best[1].probability < LIKELIEST or best[1].kind in (A_CRAMP_NOW, A_REASON, FEAR):
        return None
    return None if isinstance(best[0], Settle) or deletes(turn, best[0]) else best[0]


def may_mean(readers: Readers, turn: Turn, act: Act) -> bool:
    """Whether a sentence may lead to an act, by what is going on; what nothing is known of may."""
    said = readers.utterance_kinds_at(turn)
    return not said or any(act == each and told.probability >= MAY_MEAN for each, told in _likely(readers, turn))


def _best(readers: Readers, turn: Turn) -> tuple[Act, UtteranceKind] | None:
    """The most probable of what a sentence may do; None where it may do nothing."""
    return max(_likely(readers, turn), key=lambda each: each[1].probability, default=None)


def _likely(readers: Readers, turn: Turn) -> Iterator[tuple[Act, UtteranceKind]]:
    """Give what a sentence may do in each situation that it may be meant for: its likeliest kind, with the sum of all that do so.

    To pause a stretch and to end it are one: "sorry, dinner's on the table". A kind that does nothing in that situation is none: nobody
    changes legs in a cramp. But how a cramp is, told surely, is nothing
    else: "it's gone" in a pause is no "not eased".
    """
    for likely in readers.utterance_kinds_at(turn):
        if likely[0].kind == EASED and likely[0].probability >= SURE_NOW and _act(readers, turn, EASED) is None:
            continue
        acts: dict[Act, list[UtteranceKind]] = {}
        leaves: Act | None = None
        of_all = 0.0
        for each in likely:
            act = None if each.kind in (OTHER, SIGN) else _act(readers, turn, each.kind)
            if act is not None and each.kind in LEAVING and turn.place.coached:
                act = leaves = leaves or act
            if act is not None:
                acts.setdefault(act, []).append(each)
            if act is not None or each.kind in (OTHER, SIGN, CORRECTION):
                of_all += each.probability
        for act, kinds in acts.items():
            yield act, UtteranceKind(kinds[0].kind, sum(each.probability for each in kinds) / of_all)


def _finds(readers: Readers, turn: Turn, least: float, but: str | None = None) -> bool:
    """Whether the search finds a wish or a question of its own; what is outside is none where something is in hand."""
    found = readers.understand(turn, turn.utterance.text)
    if not isinstance(found, Found) or found.score < least or found.label == but:
        return False
    if found.label.startswith(CONTROL) and (turn.place.coached or turn.place.relief):
        return False
    return not (found.label == RELIEF and turn.place.relief)  # whoever says how the cramp is speaks of a cramp


def _act(readers: Readers, turn: Turn, kind: str) -> Act | None:
    if kind == CORRECTION:
        return correcting.read_pieces(readers, turn)
    family, _, name = kind.partition(".")
    return _READ[family](turn, name) if family in _READ else None


def _reply(turn: Turn, name: str) -> Act | None:
    kind = ReplyKind(name)
    if kind is ReplyKind.WHY and turn.place.coached:
        return in_hand.act_of(turn, name)  # of the stretch; the few words that ask why something was asked are patterns
    if kind is ReplyKind.NOT_NOW and turn.place.relief:
        return Begin(STOP)  # "ah, leave it" is no reply to "is it easing?"
    if kind is ReplyKind.NO and isinstance(turn.pending, DraftPending) and len(turn.utterance.text.split()) > BARE_NO:
        kind = ReplyKind.NOT_NOW  # "don't be writing that down" refuses all of it; a bare no asks what was different
    return replied(turn, kind) if answer_to(turn.pending, kind) else None


def _control(turn: Turn, name: str) -> Act | None:
    fits = turn.place.coached or (turn.place.relief and name in CONTROLS_IN_CRAMP)
    return labelled(turn, CONTROL + name) if fits else None


def _in_hand(turn: Turn, name: str) -> Act | None:
    """What should be felt, and where it should be, are two questions."""
    if name == DOES_IT_WORK:
        return Begin(CONFIDENCE) if turn.recent() else None
    where = name == "feel" and turn.utterance.text.startswith("where ")
    return in_hand.act_of(turn, "where" if where else name)


def _told(turn: Turn, name: str) -> Act | None:
    """A cramp is helped with; its position or muscle changes how; few minutes make shorter what is under way."""
    if name == A_CRAMP:
        return Begin(RELIEF)
    if name != FEW_MINUTES:
        return Begin(RELIEF) if turn.place.relief else None
    coached = turn.place.coached
    if coached is None:
        return None
    return Begin(coached.plan if turn.said_slots.whole or turn.said_slots.time else SHORTER)


def _wish(turn: Turn, name: str) -> Act | None:
    """The same muscle in another position, or an easier way where none is named."""
    muscle = in_hand.muscle_in_hand(turn) if turn.place.coached and name == OTHER_POSITION else None
    if muscle is None:
        return None
    return StretchFor(muscle, turn.said_slots.position) if turn.said_slots.position else Begin(EASIER)


def _of_answer(turn: Turn, kind: str) -> Act | None:
    """What is wished of the answer that was just given, or asked of how far it can be believed."""
    return Begin(kind) if turn.recent() else None


_READ: Mapping[str, Callable[[Turn, str], Act | None]] = {
    "reply": _reply,
    "control": _control,
    "in-hand": _in_hand,
    "told": _told,
    "wish": _wish,
    "answer": lambda turn, name: _of_answer(turn, f"answer.{name}"),
    "meta": lambda turn, name: _of_answer(turn, f"meta.{name}"),
}
"""By the first word of a kind: what it does."""
