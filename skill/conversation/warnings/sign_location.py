"""Where a sign is told: what is swollen, warm or red on another part of the body, about a twisted ankle, or of both
legs as ever, tells nothing of a leg.
"""

from skill.conversation.readers import Readers
from skill.knowledge.known_ids import ACHILLES, COLD_LEG, LEG_CLOT, PREGNANCY_CLOT, PREGNANT, TEAR_FRACTURE
from skill.language.text import spoken
from skill.turn.acts import Act, AskAgain, NotKnown
from skill.turn.pending.warnings import IsItHappening
from skill.turn.turn import Turn
from skill.turn.warning_acts import CheckSign, WarnAgain
from skill.understanding.concepts import PASSED
from skill.understanding.warning_signs import NAMES_ONLY

ON_THE_SKIN = frozenset({"swelling", "redness", "heat", "purple", "touch-heat", "warm-limb"})
"""Concepts that belong to the part of the body that is named with them."""
WARM, HURTS = (
    frozenset({"heat", "touch-heat", "warm-limb"}),
    frozenset({"pain", "ache", "muscle-pain", "tightness", "constant-throb"}),
)
"""Concepts of warmth, which what lay on a leg explains, and of what it does not."""
OF_A_LEG = frozenset({"leg", "legs", "calves", "foot", "ankle"})
"""Concepts that say that something is about a leg: the second opinion then reads "it's gone hard" as said of one."""
OF_NUMB_LEG, NUMB = COLD_LEG, frozenset({"numb-limb", "one-numb", "numbness", "answer-numb"})
"""The warning of a leg without blood, and concepts of one that is asleep, because somebody lay on it."""
OF_ONE_CALF = frozenset({"leg", "calves", "legs", "cramp"})
BITTEN = frozenset({"bite", "sting", "animal-bite", "snake-bite", "stung"})
"""Concepts with which they count wherever they are."""
BY_THE_SKIN = frozenset({"warning.leg-clot", "warning.pregnancy-clot", "warning.hot-leg-fever"})
"""Warnings that they raise together with a leg that was named before."""
SEEN_ON_THE_SKIN = BY_THE_SKIN | {"warning.red-line", "warning.dead-skin"}
"""Warnings that the second opinion suspects of them."""
OF_THE_WHOLE_BODY = frozenset(
    {"warning.pre-eclampsia", "warning.sting-reaction", "warning.bite-infected", "warning.quinine-reaction"}
)
"""Warnings whose signs are not only on a leg."""
OF_FACE_OR_CHEST = frozenset({"warning.chest-stroke", "warning.sudden-weakness"})
"""Warnings whose questions ask about the face, the chest or a sudden weakness."""
OF_A_SKIN_ALONE = ON_THE_SKIN | OF_A_LEG | NAMES_ONLY | {"tightness", "chest-feel", "ache", "pain", "skin-part"}
"""What is told of the skin of one leg, and nothing else."""
WITH_BOTH = frozenset({"pregnant", "breathless", "puffed", "chest-pain", "context-grows"})
"""Concepts with which legs that are both swollen, as always, count all the same."""
SEEN_RED = frozenset({"redness", "heat", "touch-heat", "warm-limb"})
"""Concepts of a leg that has too much blood."""
BELLY = "belly-pain"
"""The concept of a belly that hurts."""
AS_EVER = "both-as-ever"  # a line
BONE_SPOT = "warning.bone-spot"
SPRAIN, NO_KNOCK, HEAD_KNOCK = "injury", "no-knock", "context-head-knock"


def of_the_leg(turn: Turn, text: str, told: frozenset[str]) -> frozenset[str]:
    """Leave out of what a text tells that which is of no leg, or of an ankle that was twisted:
    "a bit red where the needle went in".
    """
    told -= (
        {SPRAIN, HEAD_KNOCK} if NO_KNOCK in told else frozenset()
    )  # "I didn't knock it" names the knock that was none
    if BELLY in told and told.isdisjoint(OF_A_LEG):
        told -= HURTS | {"chest-feel"}  # a calf that is named later is no sore one for it
    known = told | frozenset(turn.session.signs)
    if turn.language.signs.both_as_ever.search(spoken(text)) and known.isdisjoint(WITH_BOTH):
        return told - ON_THE_SKIN
    if ON_THE_SKIN.isdisjoint(told) or not BITTEN.isdisjoint(known):
        return told
    if known & ON_THE_SKIN <= WARM and known.isdisjoint(HURTS) and turn.language.signs.warmed.search(spoken(text)):
        return told - WARM
    return told - ON_THE_SKIN if is_elsewhere(turn, text, told) or is_sprained(turn, told) else told


def is_elsewhere(turn: Turn, text: str, told: frozenset[str]) -> bool:
    """Whether a text names another part of the body, and no leg."""
    return told.isdisjoint(OF_A_LEG) and turn.language.signs.other_part.search(spoken(text)) is not None


def is_sprained(turn: Turn, told: frozenset[str]) -> bool:
    """Whether an ankle that was twisted is told of, and no calf: its swelling is that of a sprain."""
    return "ankle" in told and SPRAIN in (told | frozenset(turn.session.signs)) and told.isdisjoint(OF_ONE_CALF)


def suspected_of(turn: Turn, text: str, told: frozenset[str], warning: str) -> str | None:
    """The warning to suspect in place of one that the skin raises: whether it takes weight, of a sprain;
    none, of another part.
    """
    if warning == COLD_LEG and not SEEN_RED.isdisjoint(each.removeprefix(PASSED) for each in told):
        return LEG_CLOT  # "my leg went red once" asks for no cold leg
    if warning == BONE_SPOT and (ACHILLES in told or turn.language.signs.on_tiptoe.match(spoken(text))):
        return TEAR_FRACTURE  # "it's my achilles I think" is of no bone, nor is what hurts on tiptoe
    if of_the_leg(turn, text, told) == told or warning in OF_THE_WHOLE_BODY:
        return warning
    if is_sprained(turn, told):
        return TEAR_FRACTURE if warning in SEEN_ON_THE_SKIN else warning
    return None


def instead(readers: Readers, turn: Turn, act: Act) -> Act:
    """What is said in place of an act that was read from a sign which is none, or is another part's."""
    said = turn.spoken
    swollen = not ON_THE_SKIN.isdisjoint(readers.sign_rules.named(turn.utterance.text))
    if swollen and turn.language.signs.both_as_ever.search(said) and not isinstance(turn.pending, IsItHappening):
        return AskAgain(AS_EVER)
    if isinstance(act, NotKnown) and turn.language.signs.held_arm.match(said):
        return AskAgain()
    return _asked_of_the_leg(readers, turn, act)


def _asked_of_the_leg(readers: Readers, turn: Turn, act: Act) -> Act:
    """Ask about the leg, where a yes to a question about its skin tells of another part:
    "a bit red where the needle went in, the arm".

    So is a yes to a question about the face or the chest that tells of one side, and of its skin:
    "it's the left one, and it's warm".
    """
    of_side = isinstance(act, WarnAgain) and act.warning in OF_FACE_OR_CHEST and turn.utterance.is_open
    if of_side and turn.said_slots.side:
        told = readers.sign_rules.concepts(turn.utterance.text)
        if not ON_THE_SKIN.isdisjoint(told) and told <= OF_A_SKIN_ALONE:
            return CheckSign(PREGNANCY_CLOT if PREGNANT in turn.session.signs else LEG_CLOT)
    skin = isinstance(act, WarnAgain) and act.warning in BY_THE_SKIN and turn.utterance.is_open
    return CheckSign(act.warning) if skin and isinstance(act, WarnAgain) and _names_other(turn) else act


def _names_other(turn: Turn) -> bool:
    """Whether another part of the body is named, and no muscle."""
    text = turn.utterance.text
    return turn.language.signs.other_part.search(spoken(text)) is not None and turn.named("Muscle", text) is None
