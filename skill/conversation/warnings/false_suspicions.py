"""What the second opinion suspects, and is none.

Such are restless legs, legs tired from effort, what is only supposed after an answer, and what is said in the middle of
something else and names nothing of the sign.
"""

from skill.coaching.relief_rounds import HELPING
from skill.conversation.thresholds import SURE_NOW, SURELY_A_SIGN, SURELY_MEANT
from skill.conversation.warnings.session_signs import (
    CHILDREN,
    CRISIS,
    NOTHING_NEW,
    RISKS,
    TELLS_A_CRAMP,
    asked_about,
)
from skill.diary.told import read_details
from skill.knowledge.content import WarningSign
from skill.knowledge.known_ids import CRAMP, LONG_CRAMP, NUMB_SADDLE, OF_A_MEDICINE, PREGNANT
from skill.language.text import spoken
from skill.turn.pending.answers import FollowUp, WhatNow
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.in_cramp import SignInCramp
from skill.turn.pending.warnings import AnySign, IsItHappening
from skill.turn.place import HURTS
from skill.turn.turn import Turn
from skill.understanding.concepts import PASSED
from skill.understanding.second_opinion import PossibleSign
from skill.understanding.utterance_kinds import OTHER, SIGN, UtteranceKind
from skill.understanding.warning_signs import CONTEXT, NAMES_ONLY, SignRules

HARMLESS = (
    NAMES_ONLY
    | NOTHING_NEW
    | {
        *("back-legs", "pregnant", "walking", "exertion", "after-exercise", "tightness", "took", "severe-pain"),
        *("leg-trouble", "muscle-pain"),
    }
)
"""Concepts that such a sentence may hold; one more, and it is looked into."""
OF_A_BUMP = frozenset({"lump-any"})
"""The concept of any lump, which the bump of somebody pregnant is by its word."""
OF_EFFORT = frozenset(
    {
        "warning.dark-urine",
        "warning.stairs-weakness",
        "warning.climbing-weakness",
        "warning.walking-pain",
        "warning.tight-after-injury",
        "warning.heat-sodium",
    }
)
"""Warnings that tired legs resemble."""

STORY = 13
"""The words from which on what tells of a cramp is a story. One that holds no other concept, and in which the two
models suspect different things, is asked about from SURELY_A_SIGN on: "I get a really bad cramp and recently the
residual pain lasts for hours"."""
ABUSE = "warning.abuse"
STATIN_PAIN, STATIN = "warning.statin-pain", "statin"
"""The warning of violence. Nobody is asked about it while another sign is spoken of:
"my boyfriend found me", of who fainted."""
NEVER_BY_TONE = frozenset({ABUSE, "warning.overdose", NUMB_SADDLE})
"""Warnings of which nobody is asked in the middle of something unless a word belongs to them, however sure the second
opinion is: "she won't let me touch it", of a cramp, sounds like violence."""
DARK_URINE = frozenset({"warning.dark-urine", "warning.dark-urine-collapse"})
"""Warnings that the room resembles: "cramp, left calf, it's dark"."""
BY_WORDS_ALONE = NEVER_BY_TONE | DARK_URINE | {CRISIS}
"""Warnings that a cramp of now sounds like, told with strong words or in the dark:
"my leg cramp is killing me, I could die"."""
RATING = 3
"""So many words at most tell how bad a cramp was, and nothing else."""
OF_ONE_MEDICINE = 4
"""So many words at most name a medicine in a list: "something for my thyroid"."""
POSITION = "told.position"
MEDICINE, OF_FACTS = "drug", "fact-"
"""The concept of a medicine, and how those of facts about the listener begin."""
MAY_BE_A_SIGN = frozenset({OTHER, SIGN, "reply.fear", "reply.worse", "reply.swearing", HURTS})
"""Kinds that may well tell of a warning sign."""
OF_THE_SADDLE = frozenset({"no-feeling", "numbness", "numb-limb", "toes-tingle"})
"""Concepts that belong to a numb saddle, too: "my back's gone and I can't feel my saddle"."""
OF_NO_SIGN = (
    NAMES_ONLY
    | NOTHING_NEW
    | CHILDREN
    | RISKS
    | {"took", "pregnant", "walking", "after-exercise", "on-statin", "back-legs"}
)
"""Concepts that signs hold, and that alone belong to none: legs, people, circumstances, "he's on water tablets"."""
WHEELCHAIR = "context-wheelchair"
"""The concept of who cannot walk, nor could the day before."""
OF_A_WALK = frozenset(
    {
        *(
            "weak",
            "weakening",
            "both-legs-weak",
            "legs-useless",
            "back-legs",
            "cant-move-leg",
            "cant-walk",
            "cant-get-up",
        ),
        *("weak-on-stairs", "drop-foot", "leg-failed", "power-lost", "limp", "faint-place", "cramp-hold"),
    }
)
"""Concepts of legs that do not carry: nobody in a wheelchair tells them as news."""
GOES_ON = frozenset({"cramp-hold", "not-easing"})
"""Concepts of a cramp that does not let go, however long it has been there."""
NO_ROOM_FOR_A_LENGTH = 5
"""So many words at most say that a cramp goes on, and not for how long: "it won't let up"."""
OF_AGE = frozenset({"older", "seated", "in-bed", "helping", "alone"})
"""Facts that say how old or how steady somebody is, and are no signs."""


def fits_the_situation(turn: Turn, said: tuple[tuple[UtteranceKind, ...], ...]) -> bool:
    """Whether a sentence is surely a reply, a control or a question about what is in hand,
    or tells how somebody lies, and so of no sign.
    """
    if turn.place.relief and any(
        kinds and sum(each.probability for each in kinds if each.kind in MAY_BE_A_SIGN) <= 1 - SURELY_MEANT
        for kinds in said
    ):
        return True  # "she can't sit up" asks for an easier way, tells how she lies or that it does not ease
    if any(each.probability >= SURELY_MEANT and each.kind not in MAY_BE_A_SIGN for each, *_ in said):
        return True
    return _rates_a_noted_cramp(turn) or (turn.place.relief is not None and _tells_position(turn, said))


def _rates_a_noted_cramp(turn: Turn) -> bool:
    """Whether only how bad a cramp was is told of one that is noted, or about to be: "pain eight"."""
    if not (isinstance(turn.pending, EntryDraft) or isinstance(turn.settled_in_hand, EntryDraft)):
        return False
    short = len(turn.utterance.text.split()) <= RATING
    return short and read_details(turn.utterance.text, turn.slot_reader, turn.language).words.keys() == {"strength"}


def _tells_position(turn: Turn, said: tuple[tuple[UtteranceKind, ...], ...]) -> bool:
    """Whether a sentence in a cramp most likely says how somebody sits or lies, and names it:
    "he's lying on the floor".
    """
    if turn.language.cramps.told_of_body(turn.utterance.text).position == HELPING:
        return True  # "my carer's here, she can push it"
    told = [kinds[0].probability for kinds in said if kinds and kinds[0].kind == POSITION]
    sure = max(told, default=0.0) >= SURE_NOW  # "she's on her side" needs no word of ours
    return bool(told) and (sure or turn.named("Position", turn.utterance.text) is not None)


def only_goes_on(turn: Turn, text: str, sign_rules: SignRules, found: PossibleSign) -> bool:
    """Whether a cramp under way is only said not to let go, of no length that was told: the next round follows,
    and the help asks about a long one itself.
    """
    if found.warning != LONG_CRAMP or turn.place.relief is None or len(text.split()) > NO_ROOM_FOR_A_LENGTH:
        return False
    lasts = turn.language.cramps.told_of_body(text).lasts
    return lasts and sign_rules.concepts(text) <= GOES_ON | NOTHING_NEW


def is_of_another_medicine(turn: Turn, found: PossibleSign) -> bool:
    """Whether a statin is suspected where another medicine is named, and no statin:
    "I'm on blood thinners and my calf hurts".
    """
    named = turn.fact_ids() & OF_A_MEDICINE
    return found.warning == STATIN_PAIN and bool(named) and STATIN not in named


def is_out_of_place(turn: Turn, texts: tuple[str, ...], sign_rules: SignRules, found: PossibleSign) -> bool:
    """Whether the second opinion suspects a sign of which no word is said, where the talk is about something else.

    So it is in the middle of something ("customers are looking at me", in a cramp), and where a cramp of now is told. A
    story is looked into whatever it names, and so is what is said while a sign is spoken of.
    """
    told = frozenset[str]().union(*map(sign_rules.concepts, texts))
    of_signs = _speaks_of_signs(turn) and (found.warning != ABUSE or _was_spoken_of(turn, ABUSE))
    if of_signs or any(len(text.split()) >= STORY for text in texts):
        return False
    dark_room = turn.language.signs.dark_room
    in_the_dark = found.warning in DARK_URINE and any(dark_room.search(spoken(text)) for text in texts)
    told -= {"dark"} if in_the_dark else frozenset()
    known = (each.removeprefix(PASSED) for each in told | frozenset(turn.session.signs))
    if not _of_sign(turn.library.warnings[found.warning]).isdisjoint(known):
        return False  # or was said before: "he slipped last night" - "he's not putting any weight through it"
    if found.warning == ABUSE and any(turn.language.signs.violent.search(spoken(text)) for text in texts):
        return False
    if found.warning == ABUSE and any(turn.language.moment.in_distress.search(spoken(text)) for text in texts):
        return True  # "my husband is in agony"
    if in_the_dark or (is_in_the_middle(turn) and _is_no_word_of(turn, found)):
        return True
    tells_a_cramp = not TELLS_A_CRAMP.isdisjoint(told)
    return tells_a_cramp and found.warning in BY_WORDS_ALONE and found.score < SURELY_A_SIGN


def _is_no_word_of(turn: Turn, found: PossibleSign) -> bool:
    """Whether a sign of which no word is said in the middle of something is none;
    a wish to die is asked about but in a cramp or a stretch.
    """
    if found.warning == CRISIS and turn.place.relief is None and not turn.place.is_under_way:
        return False
    return found.score < SURELY_A_SIGN or found.warning in NEVER_BY_TONE


def is_in_the_middle(turn: Turn) -> bool:
    """Whether a cramp or a stretch is under way,
    or a question of ours waits that is more than what somebody would like.
    """
    return turn.place.relief is not None or turn.place.is_under_way or not isinstance(turn.pending, WhatNow)


def _speaks_of_signs(turn: Turn) -> bool:
    asked = turn.pending
    return isinstance(asked, IsItHappening | SignInCramp | AnySign) or (
        isinstance(asked, FollowUp) and asked.asks_of_sign
    )


def _was_spoken_of(turn: Turn, warning: str) -> bool:
    """Whether a warning was given, asked about or suspected before in this session."""
    session = turn.session
    return warning in (asked_about(turn), session.warned, session.suspected, session.unanswered)


def _of_sign(sign: WarningSign) -> frozenset[str]:
    """Concepts that belong to a warning's signs, and not to legs, people or circumstances alone."""
    of_it = frozenset[str]().union(*sign.signs, *sign.asked_signs, sign.answers)
    felt = OF_THE_SADDLE if sign.id == NUMB_SADDLE else frozenset[str]()
    return felt | frozenset(each for each in of_it - OF_NO_SIGN if not each.startswith(CONTEXT))


def tells_what_it_is_for(turn: Turn, text: str, sign_rules: SignRules) -> bool:
    """Whether a short sentence says what a medicine is for, and tells nothing else:
    "he's on an inhaler for his chest".
    """
    short = len(text.split()) < STORY
    return short and turn.language.signs.tells_purpose(spoken(text)) and sign_rules.concepts(text) <= OF_NO_SIGN


def may_be_old(turn: Turn, texts: tuple[str, ...], sign_rules: SignRules) -> bool:
    """Whether somebody in a wheelchair is told to have what they have most likely had for long:
    "he can't move his legs anyway".
    """
    told = frozenset[str]().union(*map(sign_rules.concepts, texts))
    is_sudden = any(map(turn.language.signs.is_sudden.search, map(spoken, texts)))
    if is_sudden or WHEELCHAIR not in told | set(turn.session.signs):
        return False
    left = told - OF_A_WALK - OF_NO_SIGN - TELLS_A_CRAMP
    return all(each.startswith(CONTEXT) for each in left)


def tells_who_it_is(turn: Turn) -> bool:
    """Whether a sentence only says how old or how steady somebody is: "she's on a frame and not safe standing"."""
    heard = turn.facts_heard
    return heard.nothing_else and {fact.id for fact in heard.told} <= OF_AGE


def lists_medicines(turn: Turn, text: str, sign_rules: SignRules) -> bool:
    """Whether a sentence only says what somebody takes: "she is having sugar and BP tablets"."""
    told = sign_rules.concepts(text)
    named = bool(turn.facts_heard.told)
    takes = named and ((MEDICINE in told and len(text.split()) < STORY) or _lists_several(turn))
    return takes and all(each in OF_NO_SIGN | {MEDICINE} or each.startswith((CONTEXT, OF_FACTS)) for each in told)


def _lists_several(turn: Turn) -> bool:
    """Whether a sentence of any length says what somebody takes, one short piece for each, and names one by its fact:
    "I'm on bendroflumethiazide and amlodipine and a statin and something for my thyroid".
    """
    medicines = turn.language.medicines
    pieces = medicines.medicines_apart.split(turn.written)
    is_named = any(fact.id in OF_A_MEDICINE for fact in turn.facts_heard.told)
    is_short = all(len(each.split()) <= OF_ONE_MEDICINE for each in pieces)
    return is_named and is_short and medicines.takes_them.match(turn.written) is not None


def is_ordinary(turn: Turn, text: str, sign_rules: SignRules, found: PossibleSign) -> bool:
    """Whether a text that the second opinion suspects tells of ordinary legs, and of nothing that belongs to a sign."""
    told = sign_rules.concepts(text)
    if not told - (OF_A_BUMP if PREGNANT in told else frozenset()) <= HARMLESS:
        return False
    words, language = spoken(text), turn.language
    if not found.agreed and CRAMP in told and len(words.split()) >= STORY:
        return found.score < SURELY_A_SIGN
    if language.signs.restless.search(words):
        return True
    if found.warning in OF_EFFORT and found.score < SURELY_A_SIGN and language.signs.tired_out.search(words):
        return True
    return bool(turn.last_told) and language.signs.supposes.match(words) is not None
