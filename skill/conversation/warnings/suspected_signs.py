"""What the second opinion suspects in a turn, what of it is no sign after all, and which sign is worth a question."""

from dataclasses import replace

from skill.conversation.readers import Readers
from skill.conversation.thresholds import (
    A_CRAMP_FROM,
    FOUND,
    HALF_FROM,
    SURELY_A_QUESTION,
    SURELY_A_SIGN,
    SURELY_ANSWERED,
    SURELY_FAR,
)
from skill.conversation.warnings import (
    explained_at_once,
    find_signs,
    lasting_conditions,
    session_signs,
    signs_in_pieces,
    situations_that_explain,
)
from skill.conversation.warnings.false_suspicions import (
    fits_the_situation,
    is_of_another_medicine,
    is_ordinary,
    is_out_of_place,
    lists_medicines,
    may_be_old,
    only_goes_on,
    tells_what_it_is_for,
    tells_who_it_is,
)
from skill.conversation.warnings.find_signs import texts_told
from skill.conversation.warnings.session_signs import CHILDREN
from skill.conversation.warnings.sign_location import OF_A_LEG, suspected_of
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import CHILD_LIMP, LEG_CLOT, LONG_CRAMP, ON_THE_FLOOR
from skill.language.text import spoken
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.warnings import SERIOUS, AnySign
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.understanding.after_warning import MAY_TELL_MORE
from skill.understanding.questions import Found, Unknown
from skill.understanding.reply_kinds import ReplyKind
from skill.understanding.second_opinion import PossibleSign
from skill.understanding.warning_signs import NAMES_ONLY

NO_SIGN = OF_A_LEG | {"context-person", "groin", "muscle", "one-side", ON_THE_FLOOR}
"""Concepts that a request for a stretch may hold. Of 1,400 reports of the tests and examples that the second opinion
alone suspects none is like one."""
HAPPENED = frozenset({"fall", "injury", "pop", "torn", "broken"})
"""Concepts of what has happened to a leg, which no cramp explains: "I went over on the ice and can't stand"."""
CHEST_ALONE = frozenset({"answer-chest"})
"""The concept of what names the chest, the heart, a left arm or the jaw."""
ASKED_OF_A_SORE_LEG = frozenset({CHILD_LIMP, LEG_CLOT})
"""Warnings that are suspected of who is a child, or on a blood thinner, and tells nothing but that a leg hurts."""
ABOUT_SIGNS = frozenset({"medications", "when-to-see-doctor"})
"""Topics whose questions may well tell a sign: "couldn't stop the cramp so I took eight of them"."""


def possible_sign(readers: Readers, turn: Turn) -> PossibleSign | None:
    """Ask the second opinion, where there is one."""
    texts = texts_told(readers, turn)
    found = session_signs.possible_sign(turn, texts, readers.sign_rules, readers.second_opinion)
    if found is None or _is_none(readers, turn, found, texts):
        return None
    suspected = suspected_of(turn, texts[0], readers.sign_rules.concepts(texts[0]), found.warning)
    return replace(found, warning=suspected) if suspected else None


def sign_to_ask(readers: Readers, turn: Turn, possible_sign: PossibleSign | None) -> str | None:
    """Give the id of the warning that is worth a question, where no rule warned."""
    texts = explained_at_once.left_to_read(turn, texts_told(readers, turn), readers.sign_rules)
    texts = texts or _from_the_floor(turn)
    told_alone = (
        possible_sign is not None
        and readers.second_opinion
        and readers.second_opinion.ask_from <= possible_sign.score < SURELY_A_SIGN
    )
    if possible_sign and told_alone and _is_none_after_all(readers, turn, possible_sign, texts):
        possible_sign = None
    suspected = (
        session_signs.worth_asking(turn, possible_sign, readers.second_opinion.ask_from)
        if readers.second_opinion
        else None
    )
    suspected = suspected and suspected_of(turn, texts[0], readers.sign_rules.concepts(texts[0]), suspected)
    names_chest = turn.language.signs.names_chest.search(turn.utterance.text.lower())
    if suspected is None and names_chest and any(_names_the_chest(readers, turn, text) for text in texts):
        suspected = SERIOUS
    happened = ON_THE_FLOOR in turn.session.signs or any(
        not HAPPENED.isdisjoint(readers.sign_rules.concepts(text)) for text in texts
    )
    if turn.place.relief and not happened and turn.language.signs.of_the_situation.search(turn.spoken):
        return None  # "he's in bed, he can't stand": help comes first, and asks about signs before its third round
    if situations_that_explain.may_despair(turn):
        return session_signs.CRISIS
    warning = session_signs.sign_to_ask(turn, texts, readers.sign_rules, suspected)
    if warning in turn.session.denied and may_be_old(turn, texts, readers.sign_rules):
        return None
    return (
        None if warning and any(_is_far(readers, turn, text) or _is_fear(readers, text) for text in texts) else warning
    )


def _from_the_floor(turn: Turn) -> tuple[str, ...]:
    """What somebody on the floor cannot do, though the words are known: "I can't get up"."""
    limited = find_signs.LIMITATION in turn.slots and ON_THE_FLOOR in turn.session.signs
    return (turn.utterance.text,) if limited else ()


def _names_the_chest(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether a text names the chest, the heart, a left arm or the jaw, and nothing else: "left arm",
    to whatever was asked.
    """
    if turn.facts_heard.told or isinstance(turn.pending, DraftPending):
        return False  # "a bad heart" is a fact
    return readers.sign_rules.answers(text, CHEST_ALONE)


def _is_only_unwell(turn: Turn) -> bool:
    """Whether somebody is not well and names no sign: one question asks about the gravest (`comfort.unwell`)."""
    return turn.language.signs.unwell.match(turn.written) is not None and not isinstance(turn.pending, AnySign)


def _is_none(readers: Readers, turn: Turn, found: PossibleSign, texts: tuple[str, ...]) -> bool:
    """Whether what the second opinion suspects is no sign: a reply, something far, of the room, or out of place."""
    if found.score < SURELY_A_SIGN and (
        tells_who_it_is(turn)
        or _is_only_unwell(turn)
        or (not signs_in_pieces.in_pieces(turn) and fits_the_situation(turn, readers.utterance_kinds_at(turn)))
    ):
        return True
    if found.score >= HALF_FROM and any(_is_far(readers, turn, text) for text in texts):
        return True
    if any(
        turn.language.signs.cannot_tell.match(spoken(text))
        or tells_what_it_is_for(turn, text, readers.sign_rules)
        or lists_medicines(turn, text, readers.sign_rules)
        or only_goes_on(turn, text, readers.sign_rules, found)
        or situations_that_explain.is_explained(turn, text, found.warning, readers.sign_rules)
        or (found.score >= HALF_FROM and is_ordinary(turn, text, readers.sign_rules, found))
        for text in texts
    ):
        return True  # "I can't see, it's dark" is said of the room
    # "I'm eight and my leg hurts" has an answer, which asks of a limp
    of_pain_alone = found.warning in ASKED_OF_A_SORE_LEG and situations_that_explain.fact_beside_pain(turn) is not None
    out_of_place = is_of_another_medicine(turn, found) or is_out_of_place(turn, texts, readers.sign_rules, found)
    out_of_place = out_of_place or of_pain_alone
    out_of_place = out_of_place or explained_at_once.left_to_read(turn, texts, readers.sign_rules) != texts
    if found.warning in readers.library.warnings and out_of_place:
        return True
    if lasting_conditions.is_explained(turn, texts, found.warning, readers.sign_rules):
        return True
    # "I don't want to bother anyone" is said of the call, "it's probably nothing" of the sign
    return turn.session.warned is not None and any(_is_of_warning(readers, turn, text) for text in texts)


def _is_none_after_all(readers: Readers, turn: Turn, possible_sign: PossibleSign, texts: tuple[str, ...]) -> bool:
    """Whether a sentence that the second opinion alone suspects, and not surely,
    is a cramp or a question that is surely known.
    """
    if possible_sign.warning != LONG_CRAMP and any(_is_a_cramp(readers, turn, text) for text in texts):
        return True
    if situations_that_explain.leg_pain_alone(turn):
        return True  # "my leg is hurting" is asked about a cramp, and a no says when not to wait
    if lasting_conditions.tells_of_no_sign(turn):
        return True  # "he's on water tablets" tells of no dose
    of_child = any(not CHILDREN.isdisjoint(readers.sign_rules.concepts(text)) for text in texts)
    in_pieces = bool(signs_in_pieces.in_pieces(turn))  # "it's hot" - "the calf" asks nothing
    is_question = possible_sign.score < SURELY_A_QUESTION and not of_child and not in_pieces
    return is_question and any(
        _is_surely_answered(readers, turn, text) or _asks_for_stretch(readers, turn, text) for text in texts
    )


def _is_of_warning(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether a text is something that people say after a warning, and tells no sign."""
    if turn.language.signs.wont_go.match(spoken(text)) or _only_says_worse(turn, text):
        return True  # "she won't go"
    played_down = readers.after_warning.read(text) in MAY_TELL_MORE and readers.sign_rules.concepts(text) <= NAMES_ONLY
    return played_down or readers.after_warning.is_of_it(text)


def _only_says_worse(turn: Turn, text: str) -> bool:
    """Whether a text says that something grows, and nothing else: "it's more than it was", of what was warned of."""
    return turn.language.signs.says_worse.fullmatch(spoken(text)) is not None


def _is_surely_answered(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether an answer is surely what a text asks for: "it aches for two days afterwards".

    Not of medicines and doctors.
    """
    found = readers.understand(turn, text)
    if not isinstance(found, Found) or found.score < SURELY_ANSWERED:
        return False
    return readers.library.answer(found.label) is not None and topic_of(found.label) not in ABOUT_SIGNS


def _asks_for_stretch(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether a text names a muscle, most likely asks for its stretch, and tells nothing of it:
    "open up my groin on the floor".
    """
    found = readers.understand(turn, text)
    stretch = readers.library.stretches.get(found.label) if isinstance(found, Found) else None
    named = stretch is not None and stretch.muscle == turn.named("Muscle", text)
    return named and isinstance(found, Found) and found.score >= FOUND and readers.sign_rules.concepts(text) <= NO_SIGN


def _is_a_cramp(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether a text surely tells of a cramp now: help comes first, and asks about signs before its third round."""
    found = readers.understand(turn, text)
    return found.labels[:1] == (RELIEF,) and found.score >= A_CRAMP_FROM


def _is_fear(readers: Readers, text: str) -> bool:
    """Whether a text tells fear and nothing else: "am I going to die" is calmed,
    with a question of its own about signs.
    """
    reading = readers.replies.read(text)
    return reading is not None and reading.kind is ReplyKind.FEAR and not reading.rest


def _is_far(readers: Readers, turn: Turn, text: str) -> bool:
    """Whether a text is surely about something else than anybody's body: "the sink is blocked and swollen"."""
    found = readers.understand(turn, text)
    if not isinstance(found, Unknown) or found.outside is None:
        return False
    return readers.library.outside[found.outside].far and found.score >= SURELY_FAR
