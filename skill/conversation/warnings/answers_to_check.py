"""What a check question is answered with besides a plain yes or no: a no with more behind it, half a yes, a no that
says it is new, both legs.
"""

from skill.conversation.readers import Readers
from skill.conversation.thresholds import SURELY_A_CRAMP
from skill.conversation.warnings import find_signs
from skill.conversation.warnings.session_signs import A_CRAMP, CRISIS, NOTHING_NEW, TELLS_A_CRAMP
from skill.conversation.warnings.sign_location import BY_THE_SKIN, NUMB, OF_NUMB_LEG
from skill.conversation.warnings.signs_in_pieces import in_pieces
from skill.conversation.warnings.unanswered_sign_question import wanted
from skill.conversation.warnings.warning_withdrawn import BY_ANSWER
from skill.conversation.warnings.yes_to_sign import WALKING_PAIN, comes_each_time
from skill.knowledge.known_ids import CHILD_LIMP, FALL, NEUROPATHY, ON_THE_FLOOR, TEAR_FRACTURE
from skill.language.text import spoken
from skill.turn.acts import YES_OR_NO, Act, AskAgain
from skill.turn.pending.question import ReplyKind, reply_to
from skill.turn.pending.warnings import IsItHappening
from skill.turn.place import RELIEF
from skill.turn.turn import Turn
from skill.turn.warning_acts import NotHappening, WarnAgain
from skill.understanding.after_warning import EXPLAINED, PLAYED_DOWN
from skill.understanding.warning_signs import NAMES_ONLY

ONE_LEG, BOTH = frozenset({"left", "right"}), "both"
"""Sides: the first are a yes to whether a child's pain is always in the same leg, the other is a no."""
OF_ONE_LEG = frozenset({"warning.leg-clot", "warning.pregnancy-clot", CHILD_LIMP})
"""Warnings whose check question asks about one leg."""
OF_SWELLING = "warning.pre-eclampsia"
"""The warning whose question asks about legs that swell towards evening: who says that of both tells no more. "Both of
them" alone may be the hands."""
HIP_FALL = "warning.hip-fall"
OF_WEIGHT = frozenset({TEAR_FRACTURE, HIP_FALL, CHILD_LIMP})
"""Warnings whose check question asks whether a leg takes weight."""
WARM = frozenset({"heat", "redness", "warm-limb", "touch-heat"})
"""Concepts of skin that the sun or a fire explains."""
CONFUSION, NEW = "warning.confusion", frozenset({"sudden", "not-as-usual"})
"""The warning of somebody who is confused, and what makes it new."""
OF_WHAT_HAPPENED = frozenset(
    f"warning.{each}"
    for each in (
        *("crisis", "abuse", "overdose", "call-for-me", "snake-bite", "new-medicine", "statin-pain"),
        *("quinine-reaction", "faint-cramp", "faint-exercise", "tear-fracture", "hip-fall", "tetanus"),
    )
)
"""Warnings whose question asks what has happened, and not what is there: "no,
never done that before" is a plain no to it."""
UNWELL = frozenset({"headache", "sick", "context-dizzy", "about-faint"})
"""Concepts that are half a yes only to a question of their own: "no, only a little bit headache",
to whether somebody is confused."""
IN_BOTH = frozenset({"swelling"})
"""Concepts that tell of both legs no more than was asked."""


def read(readers: Readers, turn: Turn) -> Act | None:
    """Read such an answer as a yes or a no; None where it is neither, or no question about a sign is open."""
    asked = turn.pending
    if not isinstance(asked, IsItHappening):
        return WarnAgain(WALKING_PAIN) if comes_each_time(turn) else None
    if _tells_the_leg(turn) and asked.warning != CHILD_LIMP:
        return AskAgain("told-where")
    if asked.warning == HIP_FALL and turn.language.signs.got_down_softly.match(turn.spoken):
        return NotHappening(HIP_FALL, then_begun(readers, turn, asked))
    if asked.warning == HIP_FALL and _tells_only_the_fall(readers, turn):
        return AskAgain()
    answer = _in_one_leg(readers, turn, asked.warning)
    if answer is None and not in_pieces(turn):
        answer = _is_so(readers, turn, asked.warning)
    if answer is None:
        return None
    return WarnAgain(asked.warning) if answer else NotHappening(asked.warning, then_begun(readers, turn, asked))


def _tells_the_leg(turn: Turn) -> bool:
    """Whether only the leg is told, also behind a no that denies the other leg and no sign: "no, just the left"."""
    cramps, text = turn.language.cramps, spoken(turn.utterance.text)
    return cramps.leg_alone.match(cramps.not_both.sub("", text)) is not None


def _in_one_leg(readers: Readers, turn: Turn, warning: str) -> bool | None:
    """Whether a child's pain is in one leg: "it's always the left one", "it's in both"; None where that is not said."""
    side = turn.said_slots.side if warning == CHILD_LIMP else None
    if side in ONE_LEG:
        return True
    more = turn.library.warnings[warning].answers & readers.sign_rules.concepts(turn.utterance.text)
    return False if side == BOTH and more <= NAMES_ONLY else None


def _tells_only_the_fall(readers: Readers, turn: Turn) -> bool:
    """Whether an answer tells how somebody fell, or that they lie on the floor, and not whether they can stand:
    "no, the cramp made me fall".
    """
    named = readers.sign_rules.named(turn.utterance.text)  # the no denies the fall to the rules
    return not named.isdisjoint((FALL, ON_THE_FLOOR)) and not turn.language.signs.takes_weight.match(turn.spoken)


def then_begun(readers: Readers, turn: Turn, asked: IsItHappening) -> str:
    """What a no leads to: what was wanted, or for "it's only a cramp" help with that."""
    text = turn.utterance.text
    told = find_signs.concepts_told(readers, turn)
    names_it = turn.said_slots.muscle is not None or not told.isdisjoint(
        TELLS_A_CRAMP
    )  # "no, I can feel it fine" tells of none
    can = turn.language.signs.can_after_all.search(spoken(text))
    asleep = turn.language.signs.lain_on.search(spoken(text))
    if asked.then == NEUROPATHY and (asleep or (can and can["does"] == "feel")):
        return ""  # nobody asked about the nerves of a foot that feels, or that was sat on
    now = names_it and not turn.language.signs.long_ago.match(spoken(text))
    return asked.then or (RELIEF if now and readers.finds_cramp(turn, text, SURELY_A_CRAMP) else "")


def missed(turn: Turn, act: Act) -> Act | None:
    """What a miss at a question about a sign is taken for: it is put again once, then it warns."""
    if not isinstance(turn.pending, IsItHappening) or act != AskAgain(YES_OR_NO):
        return None
    taken_for = turn.pending.missed_as(turn.session.misses, heard=True)
    return reply_to(turn.pending, taken_for) if taken_for else act


def no_but(turn: Turn, kind: ReplyKind, rest: Act) -> Act | None:
    """A no to a question about a sign, with what is wished behind it: "nah just once, feeling it right now";
    None for another reply.
    """
    if not isinstance(turn.pending, IsItHappening) or kind is not ReplyKind.NO:
        return None
    wished = wanted(turn, rest)
    return NotHappening(turn.pending.warning, wished) if wished else None


def _names_what_is_asked(readers: Readers, turn: Turn, of_it: frozenset[str]) -> bool:
    """Whether a sentence names, alone or of a limb, one of the concepts that a question asks about."""
    named = frozenset[str]().union(*map(readers.sign_rules.named, find_signs.texts_told(readers, turn)))
    asked = of_it.union(*(BY_ANSWER[each] for each in of_it if each in BY_ANSWER))
    return not named.isdisjoint(asked)


def _tells_behind_no(readers: Readers, turn: Turn, of_it: frozenset[str]) -> bool:
    """Whether a sign of the warning is told behind a no that denies something else:
    "no but seriously my arm's tingly".
    """
    found = turn.language.signs.no_but_tells.match(turn.spoken)
    return found is not None and not of_it.isdisjoint(readers.sign_rules.concepts(found["rest"]))


def _is_so(readers: Readers, turn: Turn, warning: str) -> bool | None:
    """Whether the sign is there by the answer; None where that is not said."""
    said, language, texts = turn.spoken, turn.language, find_signs.texts_told(readers, turn)
    sign = turn.library.warnings[warning]
    of_it = frozenset[str]().union(sign.answers, *sign.signs, *sign.asked_signs) - NAMES_ONLY - NOTHING_NEW - A_CRAMP
    if _tells_behind_no(readers, turn, of_it):
        return True
    if language.signs.no_but_a_bit.match(
        said
    ):  # the no denies the sign to the rules: what is named counts, if it was asked about
        named = frozenset[str]().union(*map(readers.sign_rules.named, texts))
        mild = UNWELL - sign.answers if sign.answers else frozenset[str]()
        return None if named.isdisjoint(of_it - mild) else True
    if language.signs.maybe_a_bit.match(said) and _names_what_is_asked(readers, turn, of_it):
        return True
    if warning not in OF_WHAT_HAPPENED and language.signs.no_but_new.match(said):
        return True  # it begins with a no, and says that the sign is new
    if warning == CRISIS and language.signs.not_quite_no.match(said):
        return True
    told = frozenset[str]().union(*map(readers.sign_rules.concepts, texts)) & of_it
    worried = warning == CRISIS and not told and language.signs.worried_about.match(said)
    both = language.signs.both_alike.match(said) if not told - IN_BOTH else None
    in_both = both and (warning in OF_ONE_LEG or (warning == OF_SWELLING and language.signs.by_evening.search(said)))
    takes_weight = warning in OF_WEIGHT and not told and language.signs.takes_weight.match(said)
    explained = warning in BY_THE_SKIN and told <= WARM and language.signs.warmed.search(said)
    known = (told | frozenset(turn.session.signs)) & of_it
    asleep = warning == OF_NUMB_LEG and known <= NUMB and language.signs.lain_on.search(said)
    as_usual = warning == CONFUSION and told.isdisjoint(NEW) and language.signs.confused_as_ever.search(said)
    plays_down = any(readers.after_warning.read(text) in (PLAYED_DOWN, EXPLAINED) for text in texts)
    no_and_more = plays_down and not told and language.signs.no_and_more.match(said)
    return False if in_both or explained or takes_weight or asleep or as_usual or no_and_more or worried else None
