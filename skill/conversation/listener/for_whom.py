"""What is said in the light of a circumstance: dizzy in a stretch, a bump that goes hard, a medicine, weak kidneys,
a spinal cord injury.

For whom it is about such a sentence is no small talk, and the answer for everybody would be wrong or unsafe.
"""

from collections.abc import Mapping

from skill.conversation.listener.facts_told import is_lasting, noted
from skill.conversation.readers import Readers
from skill.conversation.warnings.lasting_conditions import SPINAL_INJURY
from skill.conversation.warnings.session_signs import asked_about
from skill.conversation.warnings.situations_that_explain import at_the_last_dialysis
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import (
    CUTTING_DOWN,
    DAILY_ROUTINE,
    DIABETES,
    LONG_CRAMP,
    MEDICINES,
    NEUROPATHY,
    NUMB_LEGS,
    OF_A_MEDICINE,
    PREGNANT,
    STARTED_SINCE,
    STOP_TAKING,
)
from skill.turn.acts import Act, AskAgain, AskOfTopic, Begin, NoteFacts, NotKnown, TellInWords
from skill.turn.cramp_acts import Comfort
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.in_cramp import CrampingNow
from skill.turn.pending.question import Ask, ReplyKind, reply_to
from skill.turn.pending.warnings import IsItHappening, Passing
from skill.turn.place import HURTS, MORE, RELIEF, SAFETY
from skill.turn.turn import Turn
from skill.turn.warning_acts import NotHappening
from skill.understanding.facts import HELPING

LESS_LIKE_CRAMPS = (
    NEUROPATHY,
    *("what-are-leg-cramps/restless-legs", "what-are-leg-cramps/sciatica", "when-to-see-doctor/circulation"),
)
"""Answers about what is no cramp."""
NUMB_AND_HEAT = "heat/numb"
"""What only who feels little hears of heat: "can I use a hot water bottle" says nothing of that."""
BUMP_HARD = "hormones-pregnancy/bump-hard"
PARKINSONS, WEARING_OFF = "when-to-see-doctor/parkinsons", "when-to-see-doctor/parkinsons-wearing-off"
PARKINSONS_TOLD = "context-parkinsons"
SPASMS, SPASMS_WORSE = "what-are-leg-cramps/spasms-paralysed", "when-to-see-doctor/spasms-worse"
OF_KIDNEYS, POTASSIUM = "magnesium-potassium/food-kidneys", "magnesium-potassium/potassium-pills"
OF_BELLY, SAFE_STRETCHES = "outside.stomach-cramp", "hormones-pregnancy/safe-stretches"
BEFORE_SPORT = "medications/painkiller-before-sport"
KIDNEY, FOR_PREGNANT = "kidney", "routine.pregnancy"
OF_FLUIDS = frozenset({"hydration", "over-hydration", "causes.electrolytes"})
"""Topics of drinks and salts, which for weak kidneys are the unit's to answer."""
OF_POTASSIUM = frozenset({"magnesium-potassium/bananas", "magnesium-potassium/potassium-foods"})
OF_NO_DOSE = frozenset({"causes.electrolytes/what-minerals-do", "causes.electrolytes/iron"})
"""What is told of them, and nobody takes."""
SUBSTITUTE = "salt-substitute"
DIALYSIS, ON_MACHINE, UNIT_AGAIN = "when-to-see-doctor/dialysis", "stretch-on-machine", "kidney-unit-again"
AFTER_MACHINE, CRAMPS_THERE = "after-the-machine", "cramp-on-machine"
PHANTOM = "phantom"
"""The comfort for who feels a leg that is no longer there."""
HOT_WEATHER, IN_HEAT = "causes.dehydration-fatigue/hot-weather", "cramp-in-heat"
ALCOHOL = "alcohol"
LEFT_OUT: Mapping[str, str] = {
    "medications/tonic-water": "medications/stop-tonic",
    "hormones-pregnancy/tonic-pregnancy": "hormones-pregnancy/tonic-pregnancy",
}
"""What is said to "so should I stop it" of what is no prescribed medicine, by the answer that was told last."""
NAMES = 4
"""So many words at most only name what is asked about: "and bananas"."""


def is_dizzy(turn: Turn) -> bool:
    """Whether words tell that somebody is dizzy or faint now."""
    text, language = turn.written, turn.language
    return language.circumstances.dizzy.search(text) is not None and not language.circumstances.not_dizzy.search(text)


def rests_first(turn: Turn, act: Act) -> bool:
    """Whether somebody is dizzy in a stretch: to stop and rest comes first, and signs are asked about if it stays."""
    return act == Begin(HURTS) and turn.place.coached is not None and is_dizzy(turn)


def read(turn: Turn) -> Act | None:
    """Read a sentence that such a circumstance gives another meaning; None for any other."""
    text = turn.written
    of_doses = _after_long_cramp(turn, text)
    if of_doses or not text or isinstance(turn.pending, DraftPending | IsItHappening) or turn.session.warned:
        return of_doses
    if is_dizzy(turn) and (turn.place.coached or isinstance(turn.pending, Passing)):
        still = isinstance(turn.pending, Passing)  # "still spinning"
        return reply_to(turn.pending, ReplyKind.NOT_EASED) if still else Begin(HURTS)
    label = WEARING_OFF if wears_off(turn, text) else BUMP_HARD if _is_of_the_bump(turn, text) else None
    if label:
        return _told(turn, label)
    is_phantom = turn.language.circumstances.phantom.search(text)
    if is_phantom or turn.place.relief or turn.place.coached:
        return Comfort(PHANTOM) if is_phantom else _in_the_heat(turn, text) or _cramps_on_the_machine(turn, text)
    of_cramps = turn.language.circumstances.began_then.search(text)
    if turn.language.medicines.painkiller_before.search(text) and not of_cramps:
        return _told(turn, BEFORE_SPORT)
    return (
        _of_a_lost_leg(turn, text)
        or _of_nerves(turn, text)
        or _of_numbness(turn)
        or _of_an_injured_cord(turn, text)
        or _of_salts(turn, text)
        or _of_a_salt_substitute(turn, text)
        or _began_with_a_medicine(turn, text)
    )


def _of_a_lost_leg(turn: Turn, text: str) -> Act | None:
    """Whether a cramp is there now, and not whether that leg is swollen: "the other one was took off"."""
    lost = turn.language.circumstances.leg_lost.search(text) is not None
    return Ask(CrampingNow(), after_no=False) if lost and not turn.asks else None


def _in_the_heat(turn: Turn, text: str) -> Act | None:
    """Shade and a drink, and then the cramp: "I've been gardening all day in the heat"."""
    if not turn.place.relief or not turn.language.circumstances.in_the_heat.search(text):
        return None
    known = HOT_WEATHER in turn.library.entries and IN_HEAT not in turn.session.told
    return TellInWords(HOT_WEATHER, IN_HEAT) if known else None


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """What an act comes to: tonic water is no prescribed medicine,
    and alcohol beside one is the pharmacist's matter.
    """
    if act == Begin(SAFETY) and turn.last_told == SPASMS and SPASMS_WORSE in turn.library.entries:
        return Begin(SPASMS_WORSE)
    of_numb = isinstance(act, Begin) and act.label == NUMB_AND_HEAT
    if of_numb and not turn.language.circumstances.names_feeling.search(turn.written):
        return Begin(topic_of(NUMB_AND_HEAT))  # it leads on to the same answer who was told to feel little
    if (unit := _for_the_unit(readers, turn, act)) is not None:
        return unit
    if (
        act == Begin(RELIEF)
        and turn.language.circumstances.at_the_machine.search(turn.written)
        and _tells_the_nurse(turn)
    ):
        return TellInWords(DIALYSIS, CRAMPS_THERE, at_once=True)
    may_be = isinstance(act, NotKnown) or (isinstance(act, Begin) and act.label.startswith(DAILY_ROUTINE))
    if may_be and PREGNANT in turn.fact_ids() and turn.said_slots.stretching and _is_of_a_bump(turn, act):
        return Begin(SAFE_STRETCHES)
    stops = act in (AskOfTopic(MEDICINES, STOP_TAKING), Begin(CUTTING_DOWN))
    told = LEFT_OUT.get(turn.last_told) if act != Begin(CUTTING_DOWN) else None
    if stops and told is None and topic_of(turn.last_told) == ALCOHOL and _takes_a_medicine(turn):
        told = LEFT_OUT["medications/tonic-water"]
    return Begin(told) if stops and told in turn.library.entries and told else act


def _is_of_a_bump(turn: Turn, act: Act) -> bool:
    """Whether it is asked how to stretch with a belly, of which something else was found, or nothing."""
    of_routine = isinstance(act, Begin) and topic_of(act.label) == DAILY_ROUTINE
    with_it = turn.language.circumstances.with_a_belly.search(turn.written)
    return act == NotKnown(OF_BELLY) or (of_routine and turn.asks and with_it is not None)


def _cramps_on_the_machine(turn: Turn, text: str) -> Act | None:
    """The nurse, and then the cramp: "she's still on the machine", of somebody with weak kidneys."""
    is_there = turn.language.circumstances.on_the_machine.search(text) is not None
    return (
        TellInWords(DIALYSIS, CRAMPS_THERE, at_once=True)
        if is_there and turn.place.relief and _tells_the_nurse(turn)
        else None
    )


def _tells_the_nurse(turn: Turn) -> bool:
    """Whether somebody on dialysis was not told yet to tell the nurse first."""
    known = DIALYSIS in turn.library.entries and CRAMPS_THERE not in turn.session.told
    return known and KIDNEY in turn.fact_ids()


def _for_the_unit(readers: Readers, turn: Turn, act: Act) -> Act | None:
    """What weak kidneys hear in place of any answer about drinks and salts, and of more of one: "how much then"."""
    if OF_KIDNEYS not in turn.library.entries or not any(fact.id == KIDNEY for fact in turn.session.facts):
        return None
    goes_on = act == Begin(MORE) or (isinstance(act, AskOfTopic) and act.topic == topic_of(turn.last_told))
    label = turn.last_told if goes_on else act.label if isinstance(act, Begin) else ""
    is_of_them = (topic_of(label) in OF_FLUIDS and label not in OF_NO_DOSE) or label in OF_POTASSIUM
    asks_on = turn.last_told == OF_KIDNEYS and readers.in_hand.read(turn.utterance.text) is not None
    if not (is_of_them or (asks_on and act != Begin(MORE))):
        return None
    return AskAgain(UNIT_AGAIN) if OF_KIDNEYS in turn.session.told else Begin(OF_KIDNEYS)


def _told(turn: Turn, label: str) -> Act | None:
    """The answer, or what is more to say of it where it was given already; None where a language has none."""
    if label not in turn.library.entries:
        return None
    return Begin(MORE) if turn.last_told == label and label in turn.session.told else Begin(label)


def _is_of_the_bump(turn: Turn, text: str) -> bool:
    language, coached = turn.language, turn.place.coached
    if not language.circumstances.bump_hard.search(text) or turn.named("Muscle", turn.utterance.text):
        return False  # "contractions of my calf"
    routine = coached is not None and coached.plan == FOR_PREGNANT
    return PREGNANT in turn.fact_ids() or routine or language.circumstances.of_a_bump.search(text) is not None


def _of_nerves(turn: Turn, text: str) -> Act | None:
    """Feet that burn, of somebody with diabetes, and "is that cramp" of what was told to be a nerve,
    restless legs or the blood's flow.
    """
    if turn.last_told in LESS_LIKE_CRAMPS and turn.language.circumstances.is_it_a_cramp.match(text):
        return AskAgain("less-like-a-cramp")
    known = not turn.fact_ids().isdisjoint((DIABETES, "numb-feet")) and NEUROPATHY in turn.library.entries
    tells = (
        known
        and turn.language.circumstances.burns.search(text)
        and not turn.language.stretches.names_cramp.search(text)
    )
    return TellInWords(NEUROPATHY, "burning-feet") if tells and not turn.asks else None


def _of_numbness(turn: Turn) -> Act | None:
    """Answer "my feet are numb", which may be new, and ask about it; what is told as a state is only noted."""
    told = {fact.id for fact in turn.facts_heard.told} - {HELPING}
    if NUMB_LEGS not in told or not told <= {NUMB_LEGS, DIABETES} or not turn.facts_heard.nothing_else:
        return None
    return None if is_lasting(turn) or noted(turn) != NoteFacts() else _told(turn, NEUROPATHY)


def _of_an_injured_cord(turn: Turn, text: str) -> Act | None:
    """Spasms after an injury of the spinal cord are no cramps: a light one is explained,
    and more of them have a cause.
    """
    if SPINAL_INJURY not in turn.fact_ids() or (turn.facts_heard.nothing_else and turn.facts_heard.told):
        return None
    worse, spasms = (
        turn.language.circumstances.more_of_them.search(text),
        turn.language.circumstances.of_spasms.search(text),
    )
    if worse and (spasms or turn.last_told == SPASMS):
        return _told(turn, SPASMS_WORSE)
    return _told(turn, SPASMS) if spasms else None


def _after_long_cramp(turn: Turn, text: str) -> Act | None:
    """Take back the warning of a cramp that stays, or its question, where Parkinson's explains it."""
    is_of_it = LONG_CRAMP in (turn.session.warned, asked_about(turn)) and WEARING_OFF in turn.library.entries
    return NotHappening(LONG_CRAMP, WEARING_OFF) if text and is_of_it and wears_off(turn, text) else None


def wears_off(turn: Turn, text: str) -> bool:
    """Whether toes curl, or a foot cramps for long, in Parkinson's: that comes and goes with the doses, and lasts
    longer than a cramp.
    """
    named = turn.language.signs.parkinsons.search(text) is not None
    known = (
        named or PARKINSONS_TOLD in turn.session.signs or not {PARKINSONS, WEARING_OFF}.isdisjoint(turn.session.told)
    )
    long_cramp = LONG_CRAMP in (turn.session.warned, asked_about(turn))
    curls = turn.language.signs.foot_curls.search(text) is not None
    return known and (curls or (named and long_cramp) or turn.language.signs.with_the_dose.search(text) is not None)


def is_of_doses(turn: Turn, sign: str) -> bool:
    """Whether a cramp that stays is the foot of somebody with Parkinson's, and for their nurse."""
    return sign == LONG_CRAMP and wears_off(turn, turn.written)


def _of_salts(turn: Turn, text: str) -> Act | None:
    """Salts and drinks are the kidney unit's to decide for weak kidneys,
    and what is done on the machine is the nurse's.
    """
    if at_the_last_dialysis(turn):
        was_told = AFTER_MACHINE in turn.session.told
        return AskAgain("worth-telling-unit") if was_told else TellInWords(DIALYSIS, AFTER_MACHINE)
    on_the_machine = turn.language.circumstances.on_the_machine
    on_dialysis = any(map(on_the_machine.search, (turn.session.said, *turn.session.circumstances)))
    if on_dialysis and not turn.asks and on_the_machine.search(text):
        return _told(turn, DIALYSIS)  # "and I cramp towards the end of it"
    asks = turn.asks or len(text.split()) <= NAMES
    if not asks or not any(fact.id == KIDNEY for fact in turn.session.facts):  # "after dialysis" may be hers
        return None
    if turn.language.circumstances.of_salts.search(text):
        return AskAgain(UNIT_AGAIN) if turn.last_told == OF_KIDNEYS else _told(turn, OF_KIDNEYS)
    if not turn.asks or not on_the_machine.search(text):
        return None
    asks_for_reason = turn.language.questions.asks_why.search(text)  # which what to do there is no answer to
    return _told(turn, DIALYSIS) if asks_for_reason else TellInWords(DIALYSIS, ON_MACHINE)


def _of_a_salt_substitute(turn: Turn, text: str) -> Act | None:
    """Salt that is potassium is potassium, by whatever name: it is no table salt, and no bath salt."""
    if not turn.language.circumstances.salt_substitute.search(text) or POTASSIUM not in turn.library.entries:
        return None
    was_told = SUBSTITUTE in turn.session.told
    return AskAgain("salt-substitute-again") if was_told else TellInWords(POTASSIUM, SUBSTITUTE)


def _began_with_a_medicine(turn: Turn, text: str) -> Act | None:
    spoken_of = topic_of(turn.last_told) == MEDICINES or topic_of(turn.place.id) == MEDICINES
    if not turn.language.circumstances.began_then.search(text) or not (spoken_of or _takes_a_medicine(turn)):
        return None
    return _told(turn, STARTED_SINCE)


def _takes_a_medicine(turn: Turn) -> bool:
    recent = {topic_of(each) for each in turn.recent()}
    return MEDICINES in recent or not turn.fact_ids().isdisjoint(OF_A_MEDICINE)
