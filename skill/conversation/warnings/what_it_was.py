"""Reads what a sentence says that a sign was, by how it says so and whatever it names: "on me good dress", "it's the
paint", "my phone, I mean", "that was nineteen ninety eight".

What something comes from explains no more than a colour, or what was only suspected of the skin. What was meant, a
joke and a year explain any sign, once it has been asked about.
"""

from skill.conversation.readers import Readers
from skill.conversation.warnings import find_signs
from skill.conversation.warnings.explained_at_once import OF_COLOUR
from skill.conversation.warnings.session_signs import A_CRAMP, NOTHING_NEW, known_before
from skill.knowledge.known_ids import LEG_CLOT
from skill.turn.pending.warnings import IsItHappening
from skill.turn.turn import Turn
from skill.understanding.after_warning import LOOKED_AT
from skill.understanding.concepts import PASSED
from skill.understanding.warning_signs import CONTEXT, NAMES_ONLY

OF_MUSCLES = frozenset({"muscle", "legs", "calves", "back-legs", "new-cramp", "spasms"})
"""Concepts of a cramp that is told beside what a sign was."""
SEEN = OF_COLOUR | {"blood", "skin-spots", "purple-skin", "purple-spots", "wound", "skin-part"}
"""Concepts of what is seen on the skin."""
BESIDE = frozenset({"exertion", "after-exercise", "chest"})
"""Concepts of what was meant, and of a part that is named again: no signs by themselves."""
OF_THE_SKIN = frozenset(
    {LEG_CLOT, "warning.cold-leg", "warning.mouth-tingle", "warning.rash-fever", "warning.hot-leg-fever"}
)
"""Warnings that a colour alone leads to a question about."""


def says_what_it_was(readers: Readers, turn: Turn, warning: str) -> bool:
    """Whether a sentence says what the sign of a warning was, or that it has been looked at, and tells no new one."""
    sign = turn.library.warnings[warning]
    if not sign.looked_at or _tells_new(readers, turn):
        return False
    words, said = turn.language.explanations, turn.spoken
    taken_back = sign.tier != "emergency" and turn.language.signs.was_years_ago.search(said)  # at once, without asking
    # "the doctor has looked at it", after a warning, has an answer of its own
    of_it = isinstance(turn.pending, IsItHappening) or not readers.after_warning.reads(turn.utterance.text, LOOKED_AT)
    if of_it and sign.tier != "emergency" and words.seen_to.search(said):
        return True
    in_a_year = words.in_a_year.search(said) and not taken_back
    if in_a_year or words.only_joking.search(said) or words.on_a_garment.search(said) or means_a_thing(turn):
        return True
    return warning in OF_THE_SKIN and _only_seen(turn, warning) and _names_a_thing(turn)


def means_a_thing(turn: Turn) -> bool:
    """Whether a sentence says which mere thing was meant: "my phone, I mean the screen"."""
    words = turn.language.explanations
    meant = words.meant.search(turn.spoken)
    return meant is not None and words.no_mere_thing.search(meant["thing"]) is None


def _tells_new(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence tells a sign or a risk that was not told before."""
    known = frozenset(each.removeprefix(PASSED) for each in known_before(turn))
    told = find_signs.concepts_told(readers, turn)
    told = told - A_CRAMP - OF_MUSCLES if "cramp" in told else told
    told = told - known - NAMES_ONLY - NOTHING_NEW - SEEN - BESIDE
    of_signs = frozenset[str]().union(*(each for sign in turn.library.warnings.values() for each in sign.signs))
    return not told.isdisjoint(of_signs)


def _only_seen(turn: Turn, warning: str) -> bool:
    """Whether nothing is known of a warning but what is seen on the skin."""
    sign = turn.library.warnings[warning]
    of_it = frozenset[str]().union(sign.answers, *sign.signs, *sign.asked_signs) - NAMES_ONLY - NOTHING_NEW
    return all(each in SEEN or each not in of_it or each.startswith(CONTEXT) for each in turn.session.signs)


def _names_a_thing(turn: Turn) -> bool:
    """Whether some mere thing is named, and nothing more than such, as what a sign comes from."""
    words = turn.language.explanations
    named = [each["thing"] for each in words.comes_from.finditer(turn.spoken)]
    return any(words.no_mere_thing.search(each) is None for each in named)
