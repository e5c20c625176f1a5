"""Replies to questions about the stretch or the topic in hand: one sentence, then on from the same second."""

from collections.abc import Mapping
from dataclasses import replace

from skill.coaching.choice import SUITABLE
from skill.coaching.progress import make_plan
from skill.conversation import fallback
from skill.conversation.answers import topic_answers
from skill.conversation.answers.openings import first_said
from skill.conversation.listener import facts_said_back
from skill.conversation.open_question.put_question import asking
from skill.conversation.readers import Readers
from skill.conversation.stretches import controls
from skill.conversation.stretches.playing import clip_reply
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import (
    CUTTING_DOWN,
    DAILY_ROUTINE,
    MEDICINES,
    MY_DOSE,
    PREGNANT,
    STOP_TAKING,
    WHEN_TO_SEE_DOCTOR,
)
from skill.knowledge.stretches import Side, Stretch
from skill.response.reply import Reply
from skill.turn.acts import Act, AskOfTopic, Begin, NotKnown
from skill.turn.clips import closing_questions, stretch_at
from skill.turn.cramp_acts import AskOfCramp
from skill.turn.pending.answers import Offer
from skill.turn.pending.coaching import AfterPlan, InPosition, Ready, StillPaused
from skill.turn.pending.drafts import DraftPending
from skill.turn.place import MORE, SAFETY, TIME_LEFT, Place
from skill.turn.stretch_acts import AskOfStretch, StretchFor
from skill.turn.turn import Turn
from skill.understanding.questions_in_hand import NOT_FELT

OF_TOPIC: Mapping[str, str] = {
    "how-long": MORE,
    "how-much": MORE,
    "how-often": MORE,
    "how-many": MORE,
    "which-one": MORE,
    "is-it-safe": SAFETY,
    "too-much": SAFETY,
    "stop-taking": SAFETY,
}
"""Questions about a topic, and what tells most of it where no answer of its own is found."""
OF_AMOUNT = frozenset({"how-long", "how-much", "how-often", "how-many"})
"""Questions about a topic that are of the one thing that was told last; "which one" compares it with others."""
NUMBERS = frozenset({"how-often", "how-many"})
"""Questions about a topic that only a number answers: no more of it is told in its place."""
DONE_NOT_TAKEN = frozenset({"foam-roller", "massage", "heat", "cold", "compression", DAILY_ROUTINE})
"""Topics of what is done and not taken:
whether to stop that is a question of who should take care, and of no medicine."""
WHAT_THEY_ARE, WHY_THEY_COME = "what-are-leg-cramps", "what-are-leg-cramps/why-cramps"
OF_EFFORT = ("causes.overuse-standing", "causes.dehydration-fatigue", WHAT_THEY_ARE)
"""Topics after which "should I stop", with no "it", asks whether to run on."""
KEEP_RUNNING = "causes.overuse-standing/keep-running"
IS_IT_THAT = "is-it-that"
OF_MEDICINE: Mapping[str, str] = {"stopped-taking": "medications/stopped", "my-dose": MY_DOSE}
"""What somebody tells of a medicine that was spoken of, or that they take, and what answers it: "well,
I stopped on Monday"."""
MEDICINES_TAKEN = frozenset({"statin", "water-tablet", "blood-thinner"})
"""Facts that make "it" a medicine, whatever was spoken of since."""
POSITION_WORDS = 3
"""So many words with a position in them say no more than that."""
OF_CRAMPS = (WHAT_THEY_ARE, "who-gets-them", "causes.")
"""Topics about cramps themselves."""
OF_STRETCH_ALONE = ("which-foot", "how-far", "knee", "right", "feel", "where")
"""Questions that mean nothing without a stretch."""
WHICH_FOOT = "which-foot"
HOLD_ON, FEEL, CANNOT = "hold-on", "feel", "cannot"
OF_CRAMP = frozenset({"how-far", "hurt", "breathe", HOLD_ON, "shoes", "right", "which-foot"})
"""Questions that are answered in a cramp, too."""
OF_ANY_STRETCH = (
    HOLD_ON,
    "shoes",
    "shaking",
    "pace",
    "padding",
    "not-felt",
    "when-pregnant",
    "is-it-safe",
    "how-often",
)
"""Questions that every stretch under way answers without words of its own for them."""
WHERE, STANDING = "where", "standing"
COUNTED = ("how-long", "how-many")
"""Questions that a stretch under way answers with its plan: what is left, and how often."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read a question that names nothing as one about what is in hand; None for any other sentence."""
    asked = None if turn.slot_id("topic") in turn.library.stretches else _asked(readers, turn)
    # no draft holds whether to stop a medicine, and that must be answered
    in_draft = isinstance(turn.pending, DraftPending) and asked != STOP_TAKING
    if asked is None or turn.about_cramp or in_draft:
        return of_cramp(turn, asked)
    if asked in OF_MEDICINE:
        return _of_medicine(turn, OF_MEDICINE[asked])
    if asked == IS_IT_THAT:
        return explained(turn) or (None if turn.recent() else NotKnown(None))
    return act_of(turn, asked)


def of_stretch_in_hand(readers: Readers, turn: Turn) -> Act | None:
    """Read a question about the stretch under way: "why does this help" asks of it before it may be a reply."""
    act = read(readers, turn) if turn.utterance.text and turn.place.coached else None
    return act if isinstance(act, AskOfStretch) else None


def of_cramp(turn: Turn, asked: str | None) -> Act | None:
    """Answer a question of phrases/in-hand/ of a cramp that is helped with, or asked about: "how hard do I push"."""
    return AskOfCramp(asked) if asked in OF_CRAMP and asked and turn.about_cramp else None


def _asked(readers: Readers, turn: Turn) -> str | None:
    """Id of the question; in a stretch it may name a position besides: "is this one safe lying on my back"."""
    text = turn.utterance.text
    asked = readers.in_hand.read(text)
    if asked is None and turn.place.coached:
        asked = readers.in_hand.read(turn.language.questions.asking_lead.sub("", text.lower()))  # "wait, which foot"
    if asked is None and turn.language.questions.whether_to_stop.match(turn.written):
        return STOP_TAKING
    may_hold = turn.place.is_under_way and turn.utterance.is_open
    if (
        may_hold
        and not asked
        and turn.language.stretches.asks_to_hold.search(turn.language.sentences.written_out(text))
    ):
        return HOLD_ON
    if (
        turn.place.coached
        and not asked
        and turn.language.stretches.asks_to_feel.search(turn.language.sentences.written_out(text))
    ):
        return FEEL
    if turn.place.coached and not asked and turn.language.stretches.thing_too.search(text):
        return CANNOT  # "towel's too short" wishes for no longer hold
    if asked or turn.place.coached is None or not turn.language.questions.begins_as_question(text):
        return asked
    asked = readers.in_hand.read(turn.slot_reader.without_positions(text))
    return asked if asked == "is-it-safe" else None


def explained(turn: Turn) -> Act | None:
    """Answer "could that be why?" of the fact that was told last and may bring cramps."""
    told = (turn.library.facts[fact.id].explains for fact in reversed(turn.facts()) if fact.id in turn.library.facts)
    explains = next(filter(None, told), None)
    return Begin(explains) if explains else None


def is_of_cramps(label: str) -> bool:
    """Whether a label is about cramps in general, or their causes;
    not what they do to somebody ("I'm afraid of the next one").
    """
    return label == WHY_THEY_COME or (label.startswith(OF_CRAMPS) and not label.startswith(f"{WHAT_THEY_ARE}/"))


def act_of(turn: Turn, asked: str) -> Act | None:
    """Answer a question of phrases/in-hand/, by its id, of the stretch or the topic in hand; None where neither can."""
    stretch = _stretch_in_hand(turn)
    if stretch and asked in OF_ANY_STRETCH and turn.place.coached:
        return AskOfStretch(stretch, asked)
    if stretch and asked in COUNTED:
        return AskOfStretch(stretch, asked) if _is_done(turn) else Begin(TIME_LEFT) if turn.place.coached else None
    if stretch and asked in turn.library.stretches[stretch].answers:
        return AskOfStretch(stretch, asked)
    topic = topic_of(turn.last_told)
    if asked == "is-it-safe" and topic.startswith(OF_CRAMPS) and WHEN_TO_SEE_DOCTOR in turn.library.topics:
        return Begin(WHEN_TO_SEE_DOCTOR)  # "is it dangerous" is asked of the cramp, not of anything to take
    if asked == STOP_TAKING and topic in turn.library.topics:
        return _of_stopping(turn, topic)
    return AskOfTopic(topic, asked) if topic in turn.library.topics and asked in OF_TOPIC else None


def _of_stopping(turn: Turn, topic: str) -> Act | None:
    """Answer whether to stop: who drinks much must not stop at once, and nobody a medicine by themselves."""
    if topic_of(CUTTING_DOWN) == topic and turn.library.answer(CUTTING_DOWN):
        return Begin(CUTTING_DOWN)
    if topic in DONE_NOT_TAKEN and MEDICINES_TAKEN.isdisjoint(turn.fact_ids()):
        return Begin(SAFETY)
    of_it = turn.language.leaning.last_pronoun.search(turn.written)
    if topic in OF_EFFORT and not of_it and turn.library.answer(KEEP_RUNNING):
        return Begin(KEEP_RUNNING)
    return AskOfTopic(MEDICINES, STOP_TAKING) if MEDICINES in turn.library.topics else None


def _of_medicine(turn: Turn, label: str) -> Act | None:
    """Answer what is told of taking a medicine, where one is in hand; "I've stopped", of running, is none."""
    of_medicines = topic_of(turn.last_told) == MEDICINES or any(
        fact.id in MEDICINES_TAKEN for fact in turn.session.facts
    )
    in_hand = of_medicines and not turn.place.is_under_way
    return Begin(label) if in_hand and turn.library.answer(label) else None


def is_of_nothing(readers: Readers, turn: Turn) -> bool:
    """Whether a question that only a stretch can answer was asked where there is none: "which foot is in front"."""
    asked = readers.in_hand.read(turn.utterance.text)
    named = turn.slot_id("topic") in turn.library.stretches  # "bent-knee calf stretch" is the name of one
    only_of_stretch = asked in OF_STRETCH_ALONE and not (named or turn.place.relief or turn.recent())
    is_free = turn.utterance.is_open and not turn.said_slots.stretching  # "can i stretch" names what it asks of
    return only_of_stretch and is_free and not isinstance(turn.pending, DraftPending)


def _stretch_in_hand(turn: Turn) -> str | None:
    """The stretch under way, else the one that is offered, else the one that was spoken of last."""
    if turn.place.coached:
        return stretch_at(turn.library, turn.coached or turn.place.coached).id
    if isinstance(turn.pending, Offer) and turn.pending.then in turn.library.stretches:
        return turn.pending.then
    last = turn.last_told
    return last if last in turn.library.stretches else None


def muscle_in_hand(turn: Turn) -> str | None:
    """The muscle of the stretch under way, or of the one that was spoken of last."""
    stretch = _stretch_in_hand(turn)
    return turn.library.stretches[stretch].muscle if stretch else None


def in_other_position(turn: Turn) -> Act | None:
    """Read a position alone, "in bed", as a wish for the stretch of the same muscle there."""
    asked, coached, stretches = turn.said_slots, turn.place.coached, turn.library.stretches
    if coached is None or coached.plan not in stretches or not asked.position or asked.muscle or asked.plan:
        return None
    muscle, positions = stretches[coached.plan].muscle, SUITABLE.get(asked.position, (asked.position,))
    others = (stretches[each] for each in turn.library.preferred.get(muscle, ()))
    fits = len(turn.utterance.text.split()) <= POSITION_WORDS and any(each.position in positions for each in others)
    return StretchFor(muscle, asked.position) if fits else None


def answer_of_stretch(turn: Turn, stretch_id: str, question: str) -> Reply:
    """Answer from the stretch's own words; one that is under way goes on, with the way back into position."""
    stretch, coached = turn.library.stretches[stretch_id], turn.coached
    if coached is None:
        told = _of_what_was_done(turn, question) if turn.place.about == stretch_id else None
        if told:
            return asking(turn, turn.pending, told, place=replace(turn.place, id=stretch_id))
        line = _answered(turn, stretch, question, None)
        offered = turn.pending if isinstance(turn.pending, Offer) and turn.pending.then == stretch_id else None
        place = turn.place if offered else Place(id=stretch_id, about=stretch_id)
        return asking(turn, offered or Offer(stretch_id, "offer-stretch"), line, place=place)
    side = make_plan(turn.library, coached).holds[coached.hold].side
    if isinstance(turn.pending, InPosition | Ready | StillPaused):
        reply = fallback.ask_again(
            turn, _answered(turn, stretch, question, side)
        )  # nothing is counted before "ready", nor in a pause
        return replace(reply, place=replace(reply.place, id=stretch_id))
    # out of the position since the question: the body goes back first
    return clip_reply(
        turn, controls.led_back(turn, coached), lines=(_answered(turn, stretch, question, side),), place_id=stretch_id
    )


def _is_done(turn: Turn) -> bool:
    """Whether a stretch was just counted to its end, and is still in hand."""
    done = turn.place.coached
    return isinstance(turn.pending, AfterPlan) and done is not None and done.plan in turn.library.stretches


def _of_what_was_done(turn: Turn, question: str) -> str | None:
    """What was just done, where that is asked: which leg came when, how long each hold was, and how many there were."""
    done, voice = turn.place.coached, turn.voice
    if done is None or not _is_done(turn):
        return None
    holds = make_plan(turn.library, done).holds
    legs = [*dict.fromkeys(each.side for each in holds if each.side)]
    if question == WHICH_FOOT:
        return voice.line("both-legs-together") if not legs else voice.line(f"done-{'-'.join(legs)}")
    if question in COUNTED:
        often = turn.language.speech.counted(holds[0].repetitions, "time")
        lasted = turn.language.speech.duration(holds[0].seconds)
        return voice.line("held-each" if legs else "held", time=lasted, often=often)
    return None


def _answered(turn: Turn, stretch: Stretch, question: str, side: Side | None) -> str:
    """Answer in the stretch's own words, or in those that fit any stretch of its position."""
    voice, said = turn.voice, stretch.answers.get(WHERE if question == NOT_FELT else question)
    if said:
        return voice.say(said.said(side))
    if question == "is-it-safe":
        return " ".join(map(voice.say, (stretch.cautions.full, *facts_said_back.care(turn, (stretch,)))))
    if question == "how-often":
        answers = (turn.library.answer(each.then) for each in closing_questions(turn.library, stretch.id))
        return voice.say(next(first_said(each) for each in answers if each))
    if question == "when-pregnant":
        care = stretch.support.get(PREGNANT)
        if PREGNANT in stretch.unsuitable_for:
            return voice.line("of-stretch-pregnant-not")
        return voice.line("of-stretch-pregnant-with-care", care=care) if care else voice.line("of-stretch-pregnant")
    line = f"of-stretch-{question}"
    standing = f"{line}-standing"
    return voice.line(standing if stretch.position == STANDING and standing in voice.lines else line)


def is_of(topic: str, label: str) -> bool:
    """Whether a label is one answer of a topic; the topic itself would only be said once more."""
    return label.startswith(f"{topic}/")


def answer_of_topic(turn: Turn, topic: str, question: str) -> Reply:
    """Answer with what the topic has to say on it."""
    if question == STOP_TAKING:
        return topic_answers.tell_safety_of(turn, topic)
    if OF_TOPIC[question] == SAFETY:
        return topic_answers.tell_safety(turn)
    if question in NUMBERS and topic != DAILY_ROUTINE:  # which tells numbers in many answers
        return fallback.ask_again(turn, turn.voice.line("no-number-known"))
    return topic_answers.tell_more(turn) if turn.library.topics[topic].more else topic_answers.nothing_before(turn)
