"""What the situation explains: a loss, the fear of a fall, a list of medicines,
somebody confused who lets nobody near, cold water.
"""

import re

from skill.conversation.thresholds import HALF_FROM
from skill.conversation.warnings.false_suspicions import OF_NO_SIGN, STATIN_PAIN
from skill.conversation.warnings.session_signs import CHILD, CRISIS
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import BLOOD_THINNER, CALLING, COLD_LEG, FALL, FOOT_SORE, NUMB_LEGS
from skill.language.text import spoken
from skill.turn.pending.answers import WhatNow
from skill.turn.turn import Turn
from skill.understanding.facts import SELF
from skill.understanding.warning_signs import CONTEXT, NAMES_ONLY, NO_RISKS, SignRules

OVERDOSE, FOOT_DROP, ABUSE = "warning.overdose", "warning.foot-drop", "warning.abuse"
OF_BLACK = frozenset({"dark", "blister-danger"})
"""Concepts of what is black, whatever it is."""
IN_WATER = "in-water"
"""The position of who swims."""
BATHES = "context-in-water"
"""The concept of who is in a bath or the sea."""
MANY = "many-tablets"
"""The concept of a number of something: "twenty of them"."""
MEDICINE = frozenset(
    {
        "drug",
        "overdose",
        "took-more",
        "too-many",
        "dose-doubled",
        "on-statin",
        "quinine",
        "despair",
        "suicide",
        "way-to-die",
    }
)
"""Concepts of medicines, and of who may have taken too much of one."""
TOOK = "took"
SWALLOWED = frozenset({"medications", "magnesium-potassium"})
FOODS = frozenset({"magnesium-potassium/bananas", "magnesium-potassium/what-to-eat"})
"""Topics of what is swallowed as a medicine, and their answers about food."""
OF_A_STATIN = frozenset(
    {
        "ache",
        "muscle-pain",
        "severe-pain",
        "leg-trouble",
        "tightness",
        "new-statin",
        "weak",
        "weakening",
        "weak-on-stairs",
    }
)
"""Concepts of muscles that ache or are weak, and of a statin that is new: more than a cramp."""
OF_TOES = frozenset({"drop-foot", "weak", "weakening"})
"""Concepts of toes that do not come up."""
RED_FOODS = frozenset({"hydration/cherry-beetroot"})
"""Answers about food that colours urine."""
KIDNEY = "kidney"
"""The fact of who has weak kidneys, or is on dialysis."""
URINE, OF_COLOUR = "urine", frozenset({"dark", "pink-stuff", "dark-urine-phrase"})
"""Concepts of urine, and of its colour."""
OF_DYING = frozenset({"suicide", "despair", "way-to-die"})
"""Concepts of who wants to die, or may."""
OF_LOSS_OR_FEAR = ("bereaved", "alone", "fall", "comes-back", "other-upset")
"""The comforts for who has lost somebody, has nobody there, or is afraid of a fall, of the next cramp,
or for somebody else."""


def is_explained(turn: Turn, text: str, warning: str, sign_rules: SignRules) -> bool:
    """Whether what is suspected of a text is explained by it, and no word of the sign is said."""
    said, language, told = spoken(turn.language.sentences.written_out(text)), turn.language, sign_rules.concepts(text)
    if warning == CRISIS:
        plain = text.lower()
        kind = (pattern for name in OF_LOSS_OR_FEAR if (pattern := language.moment.comforts.get(name)))
        is_other = language.signs.of_an_accident.search(plain) or any(pattern.search(plain) for pattern in kind)
        return bool(is_other) and told.isdisjoint(OF_DYING) and not language.signs.hopeless.search(plain)
    fears_a_break = warning == ABUSE and _fears_to_break_something(turn, text.lower())
    if fears_a_break or _is_of_the_cold_or_a_thing(turn, said, warning, told):
        return True
    if warning == CALLING and turn.recent() and turn.language.medicines.will_ask.match(turn.written):
        return True  # "I'm going to call my doctor", after an answer that said to ask
    if warning == OVERDOSE:
        return _is_no_overdose(turn, text, told)
    if warning == STATIN_PAIN and language.signs.grapefruit.search(said) and told.isdisjoint(OF_A_STATIN):
        return True  # "my legs cramp since I drink grapefruit juice" has an answer, which asks of sore muscles
    is_patient = language.signs.confused_patient.search(text.lower()) is not None
    confused = is_patient and not language.signs.violent.search(said)
    return confused and told <= OF_NO_SIGN


def _is_of_the_cold_or_a_thing(turn: Turn, said: str, warning: str, told: frozenset[str]) -> bool:
    """Whether feet are numb with cold, or a thing is black, and no other sign is told:
    "my toes are numb with cold", "my bag's black".
    """
    if warning not in (COLD_LEG, FOOT_SORE):
        return False
    signs = turn.language.signs
    signs_told = frozenset(each for each in told if not each.startswith(CONTEXT)) - OF_NO_SIGN
    if warning == COLD_LEG:
        risky = any(each.startswith(CONTEXT) for each in told - NO_RISKS)
        at_risk = risky or not turn.fact_ids() <= {NUMB_LEGS}  # feet with diabetes are numb without any cold
        return not (signs_told or at_risk) and signs.chilled.match(said) is not None
    return signs_told <= OF_BLACK and signs.thing_of_a_colour.match(said) is not None


def _is_no_overdose(turn: Turn, text: str, told: frozenset[str]) -> bool:
    """Whether too much of a medicine is suspected of what is of no medicine, of one tablet of somebody else's,
    or of what tells no amount.
    """
    if is_number_of_something(turn, told):
        return True  # "twenty of them and bang", of heel raises
    signs = turn.language.signs
    if turn.language.explanations.on_many_tablets.search(spoken(text)) and told.isdisjoint(OF_DYING):
        return True  # "she's on a load of tablets"
    if signs.one_of_anothers.match(spoken(text)) and told.isdisjoint(OF_DYING):
        return True  # "I took one of my husband's quinine" has an answer, which asks how many
    tells_amount = signs.of_an_amount.search(spoken(turn.language.sentences.written_out(text)))
    return tells_amount is None and bool(turn.facts_heard.told or "drug" in told)


def _fears_to_break_something(turn: Turn, text: str) -> bool:
    """Whether somebody is afraid of a fall or a broken bone, and names nobody else: "I'm scared I'll break my hip"."""
    feared, of_others = turn.language.moment.comforts.get(FALL), turn.language.moment.of_others.search(text)
    return feared is not None and of_others is None and feared.search(text) is not None


def leg_pain_alone(turn: Turn) -> re.Match[str] | None:
    """Match a sentence that tells nothing but that a leg hurts now, where nothing was told before that it may be of:
    a sign, a circumstance, a story.
    """
    told = turn.language.moment.leg_hurts.match(turn.utterance.text.lower())
    if told is None or turn.session.story or turn.session.warned or turn.facts():
        return None
    suspected = turn.session.suspected_percent >= 100 * HALF_FROM
    return None if suspected or not NAMES_ONLY.issuperset(turn.session.signs) else told


def fact_beside_pain(turn: Turn) -> str | None:
    """The fact of a child, or of a blood thinner, beside which nothing is told but that a leg hurts now:
    "I'm eight and my leg hurts lots". A thinner makes no clot likelier; much pain on one is looked into.
    """
    heard, known = turn.facts_heard, {each.id for each in turn.facts()}
    told = turn.language.moment.hurts_beside.match(heard.rest)
    fact = next((each.id for each in heard.told if each.whose == SELF), None)
    if told is None or fact not in (CHILD, BLOOD_THINNER) or known != {fact} or (told["much"] and fact != CHILD):
        return None
    new = not (turn.session.story or turn.session.warned) and NAMES_ONLY.issuperset(turn.session.signs)
    return fact if new and turn.session.suspected_percent < 100 * HALF_FROM else None


def is_number_of_something(turn: Turn, told: frozenset[str]) -> bool:
    """Whether a number of them is told, and no medicine was named, nor that they were taken:
    "six of them is a lot", of gels.
    """
    about = turn.place.about or turn.place.id or ""
    spoken_of = (topic_of(about) in SWALLOWED and about not in FOODS) or not MEDICINE.isdisjoint(turn.session.signs)
    return MANY in told and not spoken_of and (MEDICINE | {TOOK}).isdisjoint(told)


def without_held_arm(turn: Turn, text: str) -> str:
    """Leave out an arm that does not move because somebody lies on it: "the baby's asleep on me,
    I can't move my arm".
    """
    held = turn.language.signs.held_arm.match(spoken(text))
    return f"{held['before'].strip()} {held['behind'].strip()}".strip() if held else text


def by_a_stiff_joint(turn: Turn) -> frozenset[str]:
    """Concepts of which nothing is kept, because a joint that does not bend explains them:
    no cramp makes weak muscles of it.
    """
    return OF_TOES if turn.language.signs.stiff_joint.search(turn.utterance.text.lower()) else frozenset()


def at_the_last_dialysis(turn: Turn) -> bool:
    """Whether somebody with weak kidneys tells how the last dialysis went, and nothing of now:
    "last time I nearly passed out".
    """
    words = turn.language.circumstances
    told = words.nearly_fainted_then.search(turn.written) or words.fluid_taken_off.search(turn.written)
    return told is not None and any(fact.id == KIDNEY for fact in turn.session.facts)


def by_beetroot(turn: Turn, told: frozenset[str]) -> frozenset[str]:
    """The colour of urine that is red of what was eaten: "my wee's pink, it does that every time", of beetroot."""
    said = turn.utterance.text.lower()
    eaten = turn.as_left.about in RED_FOODS or turn.language.signs.red_food.search(said) is not None
    return (
        OF_COLOUR if URINE in told and eaten and turn.language.signs.only_red.search(said) is not None else frozenset()
    )


def may_be_stiff(turn: Turn, warning: str) -> bool:
    """Whether a joint that does not bend may keep the toes down: whether that is new is asked first."""
    return warning == FOOT_DROP and turn.language.signs.stiff_joint.search(turn.utterance.text.lower()) is not None


def may_despair(turn: Turn) -> bool:
    """Whether "I can't go on" is all that is said, where nothing is under way that it could be said of:
    that ends no session.
    """
    asked_before = CRISIS in (*turn.session.denied, turn.session.unanswered, turn.session.warned)
    free = isinstance(turn.pending, WhatNow) and not turn.place.is_under_way and turn.place.relief is None
    return free and not asked_before and turn.language.signs.cannot_go_on.match(turn.spoken) is not None


def is_of_the_water(turn: Turn, text: str) -> bool:
    """Whether it is the water that is cold, where somebody is in it and names nothing else:
    "it's freezing", in the sea.
    """
    left = turn.as_left
    if left.checks or turn.language.signs.it_is_cold.match(spoken(text)) is None:
        return False
    return left.position == IN_WATER or (left.relief and BATHES in turn.session.signs)
