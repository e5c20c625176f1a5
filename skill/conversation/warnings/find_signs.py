"""Looks through a turn for the warning signs that rules know, and for what the session keeps of them."""

from skill.conversation.readers import Readers
from skill.conversation.warnings import (
    explained_at_once,
    lasting_conditions,
    session_signs,
    signs_asked,
    signs_in_pieces,
    situations_that_explain,
)
from skill.conversation.warnings.false_suspicions import OF_NO_SIGN
from skill.conversation.warnings.sign_location import OF_A_LEG, OF_FACE_OR_CHEST, ON_THE_SKIN, is_elsewhere, of_the_leg
from skill.knowledge.content import URGENT
from skill.knowledge.known_ids import CRAMP, FALL, LEG_CLOT, LONG_CRAMP, NUMB_SADDLE, PREGNANT
from skill.language.text import spoken
from skill.turn.pending.answers import FollowUp
from skill.turn.turn import Turn
from skill.understanding.after_warning import ALL_OF_THOSE
from skill.understanding.questions_in_hand import NOT_FELT
from skill.understanding.warning_signs import NAMES_ONLY, NO_RISKS

OF_TIME = frozenset({"long-time", "lasts-long"})
"""Concepts that tell how long."""
TETANUS, JAW = "warning.tetanus", "jaw"
OF_FEET = frozenset({"foot", "toes-tingle", "feet-tingle", "numb-toes"})
"""Concepts of numbness below the saddle."""
OF_COLD = frozenset({"its-cold", "cold-limb", "went-pale"})
"""Concepts of a cold leg, which in cold water "it's freezing" does not tell."""
HEAD_KNOCK = frozenset({"context-head-knock"})
LIMITATION = "limitation"
"""A slot of which a sentence, though known as it is, may complete a sign of a fall: "I can't get up"."""


def warning(readers: Readers, turn: Turn) -> str | None:
    """Look through everything the listener said for a warning sign; give the id of the warning.

    A sentence may complete what the session began. A word of the skill's own, like "calf", tells nothing by itself
    (`cramp-coach check` sees to it).
    """
    found = [sign for text in texts_told(readers, turn) if (sign := _reported(readers, turn, text))]
    if found and (asked := _asked_by_answer(readers, turn)):
        found.append(asked)
    return (
        min(found, key=lambda sign: readers.library.warnings[sign].priority, default=None)
        or _fallen(readers, turn)
        or _listed(readers, turn)
        or _named(readers, turn)
        or _clot_again(readers, turn)
    )


def likened(readers: Readers, turn: Turn) -> str | None:
    """Give the id of the warning to ask about where a turn says "so is mine";
    None where a question waits that it answers.
    """
    if not _likens(turn) or likens_in_reply(readers, turn):
        return None
    return session_signs.likened(turn, turn.utterance.text, readers.sign_rules)


def likens_in_reply(readers: Readers, turn: Turn) -> bool:
    """Whether "so is mine" answers a question about a sign that waits, with a yes:
    no sign is named that it does not ask about.
    """
    asked = turn.pending
    if not isinstance(asked, FollowUp) or not asked.asks_of_sign or _names_worse(readers, turn, asked.then):
        return False
    return _likens(turn) and readers.sign_rules.concepts(turn.utterance.text) <= NAMES_ONLY


def _names_worse(readers: Readers, turn: Turn, warning: str) -> bool:
    """Whether the last sentence asked about a worse sign than the question after it:
    wetting oneself, and brown urine.
    """
    of_it, known = readers.library.warnings.get(warning), readers.library.warnings
    named = session_signs.asked_of_any(turn, turn.utterance.text, readers.sign_rules)
    return of_it is not None and named is not None and known[named].priority < of_it.priority


def _likens(turn: Turn) -> bool:
    return turn.language.signs.likens.match(turn.spoken) is not None


def signs(readers: Readers, turn: Turn) -> frozenset[str]:
    """Name the signs and risks to keep for the rest of the session, with those of this turn."""
    told = frozenset[str]().union(*(_told_of_leg(readers, turn, text) for text in texts_told(readers, turn)))
    told = told - situations_that_explain.by_a_stiff_joint(turn) | lasting_conditions.known_stroke(turn)
    asked = frozenset[str]().union(*map(readers.sign_rules.asked, texts_told(readers, turn)))
    return session_signs.known_after(turn, told, asked)


def texts_told(readers: Readers, turn: Turn) -> tuple[str, ...]:
    """Give what may tell of a sign: the sentence, and the words of slots, which no carrier may have turned around.

    "Calf stretch" names a calf but tells nothing about it; "my calf" after "it's cold" does.
    """
    return tuple(situations_that_explain.without_held_arm(turn, text) for text in _texts_told(readers, turn))


def _texts_told(readers: Readers, turn: Turn) -> tuple[str, ...]:
    utterance = turn.utterance
    if turn.session.facts and situations_that_explain.at_the_last_dialysis(turn):
        return ()
    in_pieces = signs_in_pieces.in_pieces(turn)
    if in_pieces:
        return in_pieces
    before = turn.session.said
    if before and readers.sign_rules.goes_on_in_story(before, utterance.text):
        return (f"{before} {utterance.text}",)  # "we watched Casualty" - "a man had a clot in his leg"
    if utterance.free:
        return (
            utterance.text,
            *_behind_no_cramp(turn),
            *_of_the_leg_in_hand(turn),
            *_of_a_clot(turn),
            *signs_in_pieces.of_a_medicine(readers, turn),
        )
    words = tuple(word.text for word in turn.slots.values() if word.text not in readers.own_words)
    if words and readers.sign_rules.tells_of_things(utterance.text):
        return (utterance.text,)  # a slot may leave out what it is told of: "my (bike chain is broken)"
    return tuple(dict.fromkeys((utterance.text, *words))) if words or utterance.unresolved else ()


def _behind_no_cramp(turn: Turn) -> tuple[str, ...]:
    """What stands behind "no cramp", or a no to our question, which denies nothing of it: "no cramp, my calf feels
    hot", "no just finished a half marathon and I feel sick".
    """
    written = turn.written
    first = turn.language.flow.no_cramp_first.match(written)
    story = turn.language.signs.no_and_story.match(written)
    rest = written[first.end() :].strip() if first else story["story"] if story else ""
    return (rest,) if rest else ()


def _of_the_leg_in_hand(turn: Turn) -> tuple[str, ...]:
    """What only tells how something looks or feels, as said of the leg that is spoken of: "kinda warm",
    after "my calf hurts".
    """
    left = turn.as_left
    whole = turn.language.signs.look_of_leg(turn.spoken)
    known = left.relief or not OF_A_LEG.isdisjoint(turn.session.signs)
    if whole is None or not known or left.coached or left.asks == FollowUp.kind:
        return ()  # "warm", to a question about warmth or cold, is what to use
    return (whole,)


def _of_a_clot(turn: Turn) -> tuple[str, ...]:
    """What "I did have one once" tells where a clot is spoken of. "My brother had one" tells of somebody else."""
    whole = turn.language.signs.clot_before(turn.spoken)  # asked first: few sentences tell it
    if not whole or turn.language.signs.of_somebody_else.search(turn.spoken):
        return ()
    return (whole,) if session_signs.fears_a_clot(turn) else ()


def _clot_again(readers: Readers, turn: Turn) -> str | None:
    """The warning of a clot in a leg where somebody who had one is afraid of one, or would stretch the leg of it."""
    now, known = concepts_told(readers, turn), session_signs.known_before(turn)
    tells_it = session_signs.CLOT_BEFORE in now - known
    both = session_signs.CLOT_BEFORE in known and not now.isdisjoint(session_signs.OF_A_CLOT)
    again = (tells_it and session_signs.fears_a_clot(turn)) or both
    after_clot = signs_asked.stretch_after_clot(turn, known) if signs_asked.WISHES_TO_STRETCH in now else None
    return LEG_CLOT if again else after_clot


def concepts_told(readers: Readers, turn: Turn) -> frozenset[str]:
    """Give the concepts of all that a turn tells."""
    return frozenset[str]().union(*map(readers.sign_rules.concepts, texts_told(readers, turn)))


def _reported(readers: Readers, turn: Turn, text: str) -> str | None:
    """The warning that a text reports, with what the session knows. The name of a stretch completes nothing."""
    if session_signs.under_way(turn) == session_signs.STRETCHING and readers.in_hand.begins(text, NOT_FELT):
        return None  # "I can't feel it in my calf" is asked of the stretch, where no numbness is named
    tells = turn.utterance.is_open or signs_in_pieces.in_pieces(turn)
    earlier = session_signs.known_before(turn) if tells else session_signs.under_way(turn)
    told = _told_of_leg(readers, turn, text)
    earlier = earlier | signs_asked.leg_of_question(turn) if PREGNANT in told else earlier
    found = readers.sign_rules.raised(told, earlier)
    if found == LONG_CRAMP:
        found = _lasting(readers, turn, text, told, earlier)
    if found == TETANUS and CRAMP in (told if JAW in earlier else earlier) and readers.sign_rules.find(text) is None:
        return None  # cramps that were spoken of before or after a stiff jaw are no spasms: it is asked about
    if (
        found
        and turn.session.warned
        and readers.after_warning.is_of_it(text)
        and readers.sign_rules.find(text) != found
    ):
        return None  # "could you phone my daughter" completes nothing of a child's leg
    if found == situations_that_explain.OVERDOSE and situations_that_explain.is_number_of_something(turn, told):
        found = None  # "six of them is a lot", of gels
    if found and found == session_signs.asked_about(turn) and readers.sign_rules.only_denies(text, found):
        return None  # "his leg isn't swollen or red" names the leg, and answers the question about it with a no
    if found and _is_less_than_before(readers, turn, found, text):
        return None  # "both legs actually", after the warning of one swollen leg in pregnancy, is no clot of anybody
    return found if found and session_signs.is_news(turn, found, text, readers.sign_rules) else None


def _lasting(readers: Readers, turn: Turn, text: str, told: frozenset[str], earlier: frozenset[str]) -> str | None:
    """The warning of what lasts: none of "I've got work in four hours" or "I've been gardening all day", and that of
    something else where no cramp is told.
    """
    said = spoken(text)
    if turn.language.cramps.is_due.search(said) or turn.language.explanations.has_lasted.match(said):
        return None  # "lasted ten minutes" is told of a cramp that is over
    if asks := turn.language.explanations.names_in_question.search(said):
        return readers.sign_rules.raised(readers.sign_rules.concepts(said[: asks.start()].strip()), earlier)
    is_cramp = not told.isdisjoint(session_signs.TELLS_A_CRAMP)
    if not is_cramp and turn.language.cramps.time_of_doing.match(spoken(text)):
        return _of_something_else(readers, told, earlier)
    return LONG_CRAMP if is_cramp else _of_something_else(readers, told, earlier) or LONG_CRAMP


def _of_something_else(readers: Readers, told: frozenset[str], earlier: frozenset[str]) -> str | None:
    """The warning of what lasts in the middle of a cramp and is none:
    "he's been sick since yesterday", on a water tablet.
    """
    other = readers.sign_rules.raised(told - OF_TIME, earlier)
    return other if other and readers.library.warnings[other].tier in URGENT else None


def _is_less_than_before(readers: Readers, turn: Turn, found: str, text: str) -> bool:
    """Whether a warning was given that is more urgent,
    and a text that only names whose leg it is completes a lesser one.

    A blood thinner that is told after a bruise is more than a name, and says who is to look at it.
    """
    before, now = readers.library.warnings.get(turn.session.warned or ""), readers.library.warnings[found]
    lesser = before is not None and now.priority > before.priority
    return lesser and readers.sign_rules.concepts(text) <= OF_NO_SIGN | NO_RISKS


def _told_of_leg(readers: Readers, turn: Turn, text: str) -> frozenset[str]:
    """What a text tells, without what is swollen, warm or red on another part of the body, or has long been so."""
    told = lasting_conditions.without_long_known(turn, text, readers.sign_rules.concepts(text), readers.sign_rules)
    told -= OF_COLD if situations_that_explain.is_of_the_water(turn, turn.utterance.text) else frozenset()
    told -= situations_that_explain.by_beetroot(turn, told)
    told -= explained_at_once.explained(turn, text, told)
    told -= {FALL} if FALL in told and turn.language.signs.got_down_softly.match(spoken(text)) else frozenset[str]()
    told -= HEAD_KNOCK if turn.language.signs.no_head_knock.search(spoken(text)) else frozenset()
    return of_the_leg(turn, text, told) - well(readers, turn, text)


def well(readers: Readers, turn: Turn, text: str) -> frozenset[str]:
    """What a text names to say that it is well: the chest of "my chest is fine". What only names a part is left."""
    parts = (found["part"] for found in turn.language.signs.is_well.finditer(spoken(text)))
    return frozenset[str]().union(*map(readers.sign_rules.named, parts)) - NAMES_ONLY


def _fallen(readers: Readers, turn: Turn) -> str | None:
    """The warning of a fall that was told, where a limitation completes it."""
    if LIMITATION not in turn.slots or FALL not in turn.session.signs:
        return None
    return readers.sign_rules.find(turn.utterance.text, session_signs.known_before(turn))


def _listed(readers: Readers, turn: Turn) -> str | None:
    """The warning that "yes, all of those" reports after a list of signs."""
    warning = session_signs.listed_signs(turn)
    told = warning and any(readers.after_warning.reads(text, ALL_OF_THOSE) for text in texts_told(readers, turn))
    return warning if told else None


def _asked_by_answer(readers: Readers, turn: Turn) -> str | None:
    """The warning that the last answer asked about, where a sign is told that belongs to it.

    "Legs feel weak on the stairs", to "are your muscles weak?" after statins, is of the statin,
    and more than a visit some day.
    """
    left = turn.as_left
    sign = readers.library.warnings.get(left.then) if left.asks == FollowUp.kind else None
    if sign is None or sign.id in turn.session.denied:
        return None
    of_it = sign.answers.union(*sign.signs, *sign.asked_signs) - NAMES_ONLY - session_signs.NOTHING_NEW
    told = frozenset[str]().union(*(_told_of_leg(readers, turn, text) for text in texts_told(readers, turn)))
    return None if told.isdisjoint(of_it - session_signs.RISKS) else sign.id


def _is_of_other_part(readers: Readers, turn: Turn, asked: str, text: str) -> bool:
    """Whether an answer is of another part than the question: of an arm, or of a skin where a chest was asked about."""
    told = readers.sign_rules.concepts(text)
    return is_elsewhere(turn, text, told) or (asked in OF_FACE_OR_CHEST and not ON_THE_SKIN.isdisjoint(told))


def _named(readers: Readers, turn: Turn) -> str | None:
    """The warning whose question is open, where the answer is a sign that it names, or since when it is:
    "warm", "since last night".
    """
    asked = signs_asked.signs_asked(turn)
    if asked and asked.warning == NUMB_SADDLE and not OF_FEET.isdisjoint(concepts_told(readers, turn)):
        return None  # "and tingly toes" names no saddle
    told = asked and any(
        readers.sign_rules.answers(text, asked.names) or signs_asked.tells_when(turn, asked, text)
        for text in texts_told(readers, turn)
        if not _is_of_other_part(readers, turn, asked.warning, text)  # "my arm's red", to "is it red?"
    )
    return asked.warning if asked and told else None
