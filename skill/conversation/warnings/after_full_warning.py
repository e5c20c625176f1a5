"""What is said once a warning was given in full: what is asked or told then is answered in its light,
in a sentence or two.

The whole of it is said again only where that is asked for.
"""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import WORDS_OF_A_LEG
from skill.conversation.warnings import find_signs, warning_withdrawn
from skill.conversation.warnings.session_signs import NOTHING_NEW, TELLS_A_CRAMP, known_before, risks_of
from skill.conversation.warnings.sign_location import OF_A_LEG
from skill.conversation.warnings.unanswered_sign_question import HANDS_ON
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import WHEN_TO_SEE_DOCTOR
from skill.language.text import spoken
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import RepeatWarning
from skill.turn.pending.warnings import AnythingElse, IsItHappening
from skill.turn.place import RELIEF
from skill.turn.stretch_acts import StretchFor
from skill.turn.turn import Turn
from skill.understanding.after_warning import (
    ASKS,
    DENIES,
    HOW_LONG,
    MEANWHILE,
    NOT_YET,
    OKAY,
    STAY,
    TOLD,
    WHO_NOW,
    WORSE,
)
from skill.understanding.reply_kinds import STATES, ReplyKind
from skill.understanding.warning_signs import CONTEXT, NAMES_ONLY, NO_RISKS

ACKNOWLEDGES = frozenset(
    {ReplyKind.OKAY, ReplyKind.NOTED, ReplyKind.THANKS, ReplyKind.YES, ReplyKind.FINE, ReplyKind.STOP}
)
"""Kinds of reply that take note of a warning."""
OF_EFFORT = frozenset({"exertion", "after-exercise", "walking", "took"})
"""Concepts of what somebody means to do first."""
SAYS_IT_IS_THERE = frozenset({ReplyKind.NOT_EASED, ReplyKind.WORSE})
"""Kinds of reply that say that a sign is there, and are no yes to what was offered."""
SURELY = 0.85
"""Probability from which the head is believed that a sentence takes note of it: "oh bless you,
thank you so much for that"."""
WHAT_TO_DO = "key-takeaways"
"""The topic of what is to be done at all: "so what should I do"."""
TIERS = ("emergency", "same-day", "pharmacist", "routine")
"""The tiers of warnings, the most urgent first."""


def is_less_urgent(turn: Turn, warning: str) -> bool:
    """Whether a warning is of a lower tier than the one in force:
    who shall call an ambulance hears of no appointment.
    """
    tiers, given = turn.library.warnings, turn.library.warnings.get(turn.session.warned or "")
    return given is not None and TIERS.index(tiers[warning].tier) > TIERS.index(given.tier)


def told_besides(readers: Readers, turn: Turn) -> str | None:
    """What a sentence after a warning tells that is neither a question nor a new sign: that it grows,
    or that nobody is there to ask.
    """
    said = turn.spoken
    asks = turn.language.questions.begins_as_question(said) or turn.language.signs.asks_leave.match(said)
    if not turn.utterance.is_open or asks:
        return None
    told = find_signs.concepts_told(readers, turn)
    if turn.language.signs.says_worse.search(said):
        return WORSE
    of_nothing = told <= NAMES_ONLY | NOTHING_NEW | OF_EFFORT
    if turn.language.signs.of_own_plans.match(said) and of_nothing:
        return STAY  # "I've got to pick the kids up" is nothing to tell a doctor
    how_soon = turn.language.signs.does_later.match(said) or turn.language.questions.now_or_later.match(said)
    if how_soon and of_nothing:
        return HOW_LONG  # "ok tomorrow then", whatever it agrees to, and "now or tomorrow"
    if turn.language.signs.does_first.match(said) and of_nothing:
        return HOW_LONG
    when_alone = len(said.split()) <= WORDS_OF_A_LEG - 1  # "on sunday" tells when it came
    is_of_hours = (
        not when_alone and turn.language.signs.off_hours.search(said) is not None and told <= NAMES_ONLY | NOTHING_NEW
    )
    return WHO_NOW if is_of_hours else None


def beside_it(readers: Readers, turn: Turn, warning: str, what: str | None) -> str | None:
    """What answers a risk that is told beside the check question,
    or what is denied of a warning though it was not told.
    """
    if isinstance(turn.pending, IsItHappening):
        return TOLD if _tells_a_risk(readers, turn, what) else None
    if not warning_withdrawn.denies_the_rest(readers, turn, warning):
        return None
    told = find_signs.concepts_told(readers, turn) - NAMES_ONLY - NOTHING_NEW
    return TOLD if told else DENIES  # "there was no pop", of a calf that is torn: what was told of it stays


def _tells_a_risk(readers: Readers, turn: Turn, what: str | None) -> bool:
    """Whether a sentence tells what makes a warning in force more likely, and answers nothing:
    "I took a flight on Sunday".
    """
    if what is not None or not turn.utterance.is_open or turn.begins_as_question:
        return False
    told, risks = find_signs.concepts_told(readers, turn) - known_before(turn), risks_of(turn.library)
    return any(each in risks or (each.startswith(CONTEXT) and each not in NO_RISKS) for each in told)


def asks_something(turn: Turn) -> bool:
    """Whether what is said after a warning asks, or whether it may: a button has no words."""
    leave = turn.language.signs.asks_leave.match(turn.spoken)
    return not turn.utterance.is_open or leave is not None or turn.language.questions.asks(turn.spoken, after_words=2)


def instead(turn: Turn, label: str) -> str:
    """What is answered in place of general advice that may take a warning back:
    "can I stretch it", "is that serious".
    """
    asks = asks_something(turn)
    if topic_of(label) in HANDS_ON or turn.said_slots.stretching:
        return NOT_YET
    if not asks:
        return TOLD
    if topic_of(label) == WHAT_TO_DO:
        return what_to_do(turn)
    return HOW_LONG if topic_of(label) == WHEN_TO_SEE_DOCTOR else ASKS


def what_to_do(turn: Turn) -> str:
    """What answers "what do I do" after a warning: what to do until help is there, or whom to see."""
    return MEANWHILE if turn.warning_in_force is not None else STAY


def of_the_body(readers: Readers, turn: Turn, act: Act) -> str | None:
    """What is said where an act would go on to the body, and no stretch nor help is asked for: "the left",
    "can I go for a run".
    """
    if turn.session.warned is None or not isinstance(turn.pending, RepeatWarning | AnythingElse | IsItHappening):
        return None
    text, slots = turn.utterance.text, turn.said_slots
    begins = isinstance(act, StretchFor) or (
        isinstance(act, Begin) and (act.label == RELIEF or turn.library.is_plan(act.label))
    )
    told = readers.sign_rules.concepts(text)
    if not begins or slots.stretching or not told.isdisjoint(TELLS_A_CRAMP):
        return None
    if turn.language.signs.asks_leave.match(spoken(text)):
        return NOT_YET
    few = len(text.split()) <= WORDS_OF_A_LEG
    if few and not (slots.plan or slots.side) and told <= NAMES_ONLY:
        return STAY  # "and the leg"
    if isinstance(turn.pending, IsItHappening):
        return None
    tells = turn.language.signs.tells.match(spoken(text)) is not None
    return TOLD if tells or (not slots.plan and few and (slots.side or slots.muscle)) else None


def tells_how_it_is(readers: Readers, turn: Turn) -> bool:
    """Whether a yes goes on and says how it is, or where: "yes it hurts", "the numb, yes".

    "Yes, I'm ringing now" tells nothing of it.
    """
    text, signs = turn.utterance.text, turn.language.signs
    if signs.promises.match(spoken(text)) or readers.after_warning.reads(text, OKAY):
        return False
    reading = readers.replies.read(text)
    if reading is not None and reading.kind in SAYS_IT_IS_THERE:
        return True
    named = readers.sign_rules.named(text)
    if reading is None or reading.kind is not ReplyKind.YES or not reading.rest:
        return bool(named & OF_A_LEG or named - NAMES_ONLY - NOTHING_NEW)
    return bool(named - NAMES_ONLY - NOTHING_NEW) or signs.of_it.match(reading.rest) is not None


def takes_note(readers: Readers, turn: Turn) -> bool:
    """Whether all that is said takes note of a warning: only then the session may end by it.

    "Okay that" says nothing yet.

    A yes that goes on and tells something, "yes, he says I sound funny", tells more of the sign.
    """
    if not turn.utterance.is_open:
        return True
    text = turn.utterance.text
    if turn.language.signs.breaks_off.search(spoken(text)) or tells_how_it_is(readers, turn):
        return False
    if turn.language.signs.promises.match(spoken(text)):
        return True
    reading = readers.replies.read(text)
    if (reading is not None and not reading.rest and reading.kind in ACKNOWLEDGES) or readers.after_warning.is_of_it(
        text
    ):
        return True
    # "yes it hurts", of which the head knows only the yes
    if reading is not None and (reading.kind in STATES or (reading.kind is ReplyKind.YES and reading.rest)):
        loosely = readers.replies.read(reading.rest, loosely=True)  # "that's helpful, thanks"
        return turn.language.signs.promises.match(reading.rest) is not None or (
            loosely is not None and loosely.kind in ACKNOWLEDGES
        )
    kinds = (each for each, *_ in readers.utterance_kinds_at(turn))
    return any(
        each.probability >= SURELY and each.kind.removeprefix("reply.") in {kind.value for kind in ACKNOWLEDGES}
        for each in kinds
    )
