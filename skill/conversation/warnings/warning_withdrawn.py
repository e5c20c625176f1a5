"""When a warning is withdrawn at once: its sign is plainly denied,
was said of another part of the body, or is years old.

Whatever leaves a doubt is asked about once (`warning_taken_back.py`): what is only called old, whether any of it is
new. A wish to die, violence, an overdose and a call for help are never taken back without the check question.
"""

from collections.abc import Set as AbstractSet

from skill.conversation.readers import Readers
from skill.conversation.warnings import find_signs
from skill.conversation.warnings.session_signs import (
    A_CRAMP,
    CLOT_BEFORE,
    NOTHING_NEW,
    OF_A_CLOT,
    RISKS,
    TELLS_A_CRAMP,
    asked_about,
)
from skill.conversation.warnings.sign_location import ON_THE_SKIN
from skill.knowledge.content import WarningSign
from skill.turn.acts import YES_OR_NO, Act, AskAgain
from skill.turn.pending.warnings import SERIOUS, IsItHappening
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, FollowThrough, NotHappening
from skill.understanding.after_warning import GONE, LOOKED_AT, TOLD
from skill.understanding.concepts import PASSED
from skill.understanding.warning_signs import CONTEXT, NAMES_ONLY

SAYS_NOTHING = NAMES_ONLY | NOTHING_NEW | A_CRAMP | RISKS | TELLS_A_CRAMP | {"tightness"}
"""Concepts that are no sign by themselves."""
CHEST = "chest"
"""The concept of the chest."""
GROWS = "context-grows"
"""The concept of a sign that grows: who has "always" had it is asked about it all the same."""
DONE_WITH = frozenset({"warning.confusion", "warning.heat-sodium"})
"""Warnings of what is done with once it has passed; a leg is looked at."""
COUNTS_THOUGH_OVER = frozenset({"faint", "faint-word", "faint-place", "collapse", "seizure", "stroke"})
"""Concepts of a stroke, a faint or a fit, which are looked at though they have passed."""
CAN: dict[str, frozenset[str]] = {
    **dict.fromkeys(("breathe", "breath"), frozenset({"breath", "breathless", "breath-trouble"})),
    **dict.fromkeys(("walk", "stand"), frozenset({"cant-walk", "cant-get-up", "limp", "weak"})),
    "move": frozenset({"cant-move-leg", "weak", "both-legs-weak", "legs-useless"}),
    "feel": frozenset({"numbness", "no-feeling", "numb-limb"}),
    "see": frozenset({"sight"}),
    **dict.fromkeys(("speak", "talk"), frozenset({"stroke"})),
    **dict.fromkeys(("pee", "wee"), frozenset({"cant-pee", "bladder"})),
}
"""By what somebody can do after all: the concepts that are denied with it."""
BY_ANSWER: dict[str, frozenset[str]] = {
    "answer-warm": frozenset({"heat", "warm-limb", "touch-heat"}),
    "answer-swollen": frozenset({"swelling"}),
    "answer-red": frozenset({"redness", "purple"}),
    "answer-cold": frozenset({"cold-limb", "its-cold"}),
    "answer-pale": frozenset({"pale-limb", "blue-limb", "went-pale"}),
    "answer-numb": CAN["feel"] | {"one-numb"},
}
"""By what answers a question about a sign: the concepts that are denied with it."""
OF_EFFORT = frozenset({"palpitation", "heart-flutter", "puffed", "sweats", "flushed"})
"""Concepts of what effort brings on."""
FEARED = OF_A_CLOT | {"got-one"}
"""Concepts of what is feared, and of which nothing is told."""
GRAVER = (SERIOUS, "warning.lung-clot")
"""Warnings whose signs every other one names as what must not wait: "no chest pain"."""
ON_FOOT = frozenset({"walk", "stand"})
"""What somebody can do on a leg that went pop, too."""


def settles(readers: Readers, turn: Turn, warning: str) -> Act | None:
    """Read what is said of a warning in force, or to its check question,
    where it takes it back or calls its sign old.
    """
    asked = turn.pending
    return to_check_question(readers, turn, asked) if isinstance(asked, IsItHappening) else read(readers, turn, warning)


def read(readers: Readers, turn: Turn, warning: str) -> Act | None:
    """Read what withdraws the warning in force, or calls its sign old; None where it does neither."""
    sign, said = turn.library.warnings[warning], turn.spoken
    if not turn.utterance.is_open or turn.language.questions.begins_as_question(said):
        return None
    if not sign.looked_at:
        in_cramp = not TELLS_A_CRAMP.isdisjoint(turn.session.signs)  # "I want to die with this cramp"
        then = RELIEF if in_cramp else turn.session.interrupted or ""
        return CheckSign(warning, then) if turn.language.signs.not_meant.search(said) else None
    if _tells_a_sign(readers, turn):
        return None
    if tells_history(readers, turn, warning) or turn.language.signs.no_but_new.match(said):
        return FollowThrough(TOLD)  # "I had angina years ago" makes a pain in the chest graver; what is new stays
    return _taken_back(readers, turn, warning, said)


def _taken_back(readers: Readers, turn: Turn, warning: str, said: str) -> Act | None:
    """Read the same, where the sentence tells no sign."""
    then, contrast = turn.session.interrupted or "", turn.language.signs.not_this_but.match(said)
    done_with = warning in DONE_WITH and COUNTS_THOUGH_OVER.isdisjoint(
        each.removeprefix(PASSED) for each in turn.session.signs
    )
    if done_with and turn.language.signs.days_ago_and_well.match(said):
        return NotHappening(warning, then, long_past=True)  # when it was and that it is over: nothing is left to ask
    if says_long_past(turn, said):
        # who had a clot once, and is sore now, is asked about the leg
        clot_before = CLOT_BEFORE in turn.session.signs
        return CheckSign(warning, then) if clot_before else NotHappening(warning, then, long_past=True)
    if turn.language.signs.is_old.search(said) or turn.language.signs.always_so.search(said):
        if readers.after_warning.reads(turn.utterance.text, LOOKED_AT):
            return NotHappening(warning, then, long_past=True)
        return CheckSign(warning, then, of_today=GROWS not in turn.session.signs)
    if _is_denied(readers, turn, warning, said) or _is_of_leg(turn, warning, said):
        return NotHappening(warning, then)
    # "no, not my calf, my knee" leaves open what is swollen
    return CheckSign(warning, then) if contrast and readers.sign_rules.named(contrast["this"]) else None


def to_check_question(readers: Readers, turn: Turn, asked: IsItHappening) -> Act | None:
    """Read what calls a sign old, where it is asked about:
    whether any of it is new is asked once, and then believed.
    """
    said = turn.spoken
    if asked.warning == turn.session.warned and not asked.of_today and _is_over(readers, turn):
        counts = turn.library.warnings[asked.warning].even_if_passed and not _is_of_breath(turn, asked.warning)
        return FollowThrough(GONE) if counts else NotHappening(asked.warning)
    words = turn.language.signs
    is_old = words.is_old.search(said) or words.always_so.search(said) or turn.language.times.since_years.match(said)
    long_past = says_long_past(turn, said) or (asked.of_today and _denies_any(readers, turn))
    looked_at = turn.library.warnings[asked.warning].looked_at
    if not turn.utterance.is_open or not looked_at or not (is_old or long_past) or _tells_a_sign(readers, turn):
        return None
    if tells_history(readers, turn, asked.warning):
        return AskAgain(YES_OR_NO)
    if asked.of_today or long_past or readers.after_warning.reads(turn.utterance.text, LOOKED_AT):
        return NotHappening(asked.warning, asked.then, long_past=True)
    return CheckSign(asked.warning, asked.then, of_today=True)


def _denies_any(readers: Readers, turn: Turn) -> bool:
    """Whether what begins with a no denies a sign, and tells none: "no, it doesn't hurt", to "is any of it new"."""
    denies = any(map(readers.sign_rules.denied, find_signs.texts_told(readers, turn)))
    return denies and turn.language.signs.no_and_more.match(turn.spoken) is not None


def _is_over(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence only says that what was warned of is over: "all gone now"."""
    gone = turn.utterance.is_open and turn.language.cramps.told_of_body(turn.utterance.text).gone
    return gone and readers.sign_rules.is_over(turn.utterance.text)


def _is_of_breath(turn: Turn, warning: str) -> bool:
    """Whether a warning was given of somebody's breath or a heart that pounds, and of no other sign of the whole body:
    that may be fear, or effort.
    """
    return _told_of(turn, warning) <= CAN["breathe"] | ON_THE_SKIN | OF_EFFORT


def is_named_only(readers: Readers, turn: Turn, warning: str) -> bool:
    """Whether a sign that the rules hear once more is named to take it back: "no, not my chest,
    my hip" names the chest.
    """
    given = warning == turn.session.warned and asked_about(turn) is None
    return given and isinstance(read(readers, turn, warning), NotHappening)


def says_long_past(turn: Turn, said: str) -> bool:
    """Whether a sentence says of a sign that it was years ago, or is no news: "always been like that,
    he's in a wheelchair".
    """
    return any(each.search(said) for each in (turn.language.signs.was_years_ago, turn.language.signs.not_new))


def tells_history(readers: Readers, turn: Turn, warning: str) -> bool:
    """Whether a sentence dates something else that somebody had long before, and no sign of the warning:
    "I had angina years ago". That takes nothing back.
    """
    had = turn.language.signs.had_before.match(turn.spoken)
    sign = turn.library.warnings[warning]
    of_it = frozenset[str]().union(*sign.signs, *sign.asked_signs)
    return had is not None and not any(
        each in of_it and _says_something(each) for each in readers.sign_rules.named(had["what"])
    )


def _tells_a_sign(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence tells any sign now, besides what somebody can do after all."""
    said = turn.spoken
    can, contrast = turn.language.signs.can_after_all.search(said), turn.language.signs.not_this_but.match(said)
    texts = (contrast["but"],) if contrast else find_signs.texts_told(readers, turn)
    told = frozenset(
        each.removeprefix(PASSED)
        for text in texts
        for each in readers.sign_rules.concepts(text) - find_signs.well(readers, turn, text)
    )
    left = told - SAYS_NOTHING - (CAN[can["does"]] if can and can["does"] in CAN else frozenset())
    return any(not each.startswith(CONTEXT) for each in left)


def _is_denied(readers: Readers, turn: Turn, warning: str, said: str) -> bool:
    """Whether what is denied of a warning's sign leaves none of it: "no, not his chest,
    his hip", "no I can breathe".
    """
    can, contrast = turn.language.signs.can_after_all.search(said), turn.language.signs.not_this_but.match(said)
    denied = set(denied_in(readers, turn))
    denied |= (
        {each for each in readers.sign_rules.named(contrast["this"]) if _says_something(each)} if contrast else set()
    )
    denied |= CAN.get(can["does"], frozenset()) if can else frozenset()
    told, left = _told_of(turn, warning), {each for each in turn.session.signs if not covers(denied, each)}
    if not told:  # a chest that is tight leaves no concept of the chest
        return CHEST in denied
    sign = turn.library.warnings[warning]  # of several that its question names, what is left is asked about
    if any(asked <= left for asked in sign.asked_signs):
        return False  # a calf that is sore after an operation, and not warm after all
    still = any(signs <= left for signs in sign.signs) or not told.isdisjoint(left & sign.answers)
    return any(covers(denied, each) for each in told) and (not still or told.isdisjoint(left))


def denies_the_rest(readers: Readers, turn: Turn, warning: str) -> bool:
    """Whether a sentence denies of a warning only what was not told of it: "not swollen, I don't think",
    of a leg that is red.
    """
    if not turn.utterance.is_open or turn.begins_as_question or turn.language.signs.denies_all.search(turn.spoken):
        return False
    told, denied = _told_of(turn, warning) - FEARED, denied_in(readers, turn)
    if any(find_signs.well(readers, turn, text) for text in find_signs.texts_told(readers, turn)):
        return False  # "it's just the panic, my chest is fine" calms
    sign = turn.library.warnings[warning]
    of_it = sign.answers.union(*sign.signs, *sign.asked_signs)
    if not told:
        return _denies_one_of_several(sign, denied)
    graver = frozenset[str]().union(*(one for each in GRAVER for one in turn.library.warnings[each].signs))
    return not denied.isdisjoint(of_it | graver) and not any(covers(denied, each) for each in told)


def _denies_one_of_several(sign: WarningSign, denied: AbstractSet[str]) -> bool:
    """Whether one thing is denied of several that a question named, and that was answered with a yes:
    "it's not red though".
    """
    named = [BY_ANSWER[each] for each in sign.answers if each in BY_ANSWER]
    return sum(not group.isdisjoint(denied) for group in named) == 1 < len(named)


def denied_in(readers: Readers, turn: Turn) -> frozenset[str]:
    """Concepts that a turn denies, or of which it says that all is well,
    but for circumstances and what says nothing by itself.
    """
    texts = find_signs.texts_told(readers, turn)
    denied = set[str]().union(*map(readers.sign_rules.denied, texts))
    denied = denied.union(*(BY_ANSWER.get(each, ()) for each in denied))
    denied -= frozenset[str]().union(*map(readers.sign_rules.concepts, texts))
    well = frozenset[str]().union(*(find_signs.well(readers, turn, text) for text in texts))
    with_it = [group for group in CAN.values() if not group.isdisjoint(well)]
    return frozenset(filter(_says_something, well.union(denied, *with_it)))


def _says_something(concept: str) -> bool:
    return concept not in SAYS_NOTHING and not concept.startswith(CONTEXT)


def _is_of_leg(turn: Turn, warning: str, said: str) -> bool:
    """Whether a muscle of the leg was meant in place of the chest: "no I mean me calf's tight"."""
    meant = turn.language.signs.meant_part.match(said)
    told = _told_of(turn, warning)
    is_chest = warning == SERIOUS and all(covers({CHEST}, each) for each in told)
    return (
        is_chest
        and meant is not None
        and turn.named("Muscle", " ".join(turn.language.sentences.words(meant["but"]))) is not None
    )


def leaves_a_sign(turn: Turn, warning: str) -> bool:
    """Whether what somebody can do after all leaves any sign that was told: "I can walk", where something went pop."""
    can, told = turn.language.signs.can_after_all.search(turn.spoken), _told_of(turn, warning)
    denied = set(CAN["walk"])
    return can is not None and can["does"] in ON_FOOT and any(not covers(denied, each) for each in told)


def _told_of(turn: Turn, warning: str) -> set[str]:
    """What the session knows of a warning's sign."""
    sign = turn.library.warnings[warning]
    of_it = frozenset[str]().union(*sign.signs, *sign.asked_signs) - SAYS_NOTHING
    return {each for each in turn.session.signs if each in of_it and not each.startswith(CONTEXT)}


def covers(denied: AbstractSet[str], concept: str) -> bool:
    """Whether a denial takes a concept with it: that of the chest takes a pain in the chest."""
    return any(concept == each or concept.startswith(f"{each}-") for each in denied)
