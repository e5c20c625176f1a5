"""How a report is taken back: "sorry, that was last year", "no swelling at all", "it's only a cramp"."""

from skill.conversation.open_question.refusals import BARE_TAG
from skill.conversation.readers import Readers
from skill.conversation.warnings import find_signs
from skill.conversation.warnings.session_signs import A_CRAMP, CRAMPING, NOTHING_NEW, RISKS, known_before, tells_more
from skill.conversation.warnings.sign_location import NUMB, OF_A_LEG, OF_NUMB_LEG
from skill.language.text import spoken
from skill.turn.pending.warnings import IsItHappening
from skill.turn.turn import Turn
from skill.understanding.after_warning import (
    AFRAID,
    DENIED,
    EXPLAINED,
    GONE,
    MAY_TELL_MORE,
    NOT_LOOKED_AT,
    ONLY_A_CRAMP,
    PLAYED_DOWN,
    RETRACTED,
    TOLD,
)
from skill.understanding.warning_signs import CONTEXT, NAMES_ONLY

AFTER_EFFORT = frozenset({"after-exercise", "walking"})
"""Concepts of what came before a sign: "I haven't been exercising, no" denies none."""
PERSON = "context-person"


def taken_back(readers: Readers, turn: Turn, warning: str, what: str | None) -> str | None:
    """Reduce every way to take a report back to ONLY_A_CRAMP; what tells more of the warning is none,
    and what was short stays GONE.
    """
    checking = isinstance(turn.pending, IsItHappening)
    what = _explained(readers, turn, warning) if what is None and not checking else what
    if what == PLAYED_DOWN and not checking and (_says_again(readers, turn) or _names_which_leg(turn)):
        return TOLD  # "I said rosuvastatin", "it's the left"
    return what if what == GONE else _reduced(readers, turn, warning, what)


def pleads(turn: Turn) -> bool:
    """Whether a sentence ends by asking for a yes: "it's just a bruise, isn't it". Who asks so denies nothing."""
    said = turn.spoken
    if not turn.utterance.is_open or len(said.split()) <= BARE_TAG or turn.language.explanations.who_did_it.match(said):
        return False
    return turn.language.signs.pleads.search(said) is not None


def _reduced(readers: Readers, turn: Turn, warning: str, what: str | None) -> str | None:
    """Reduce what is said, where it does not only say that the sign was short."""
    texts = find_signs.texts_told(readers, turn)
    checking = isinstance(turn.pending, IsItHappening)
    if turn.language.signs.long_ago.match(turn.spoken):  # to "is it swollen right now" that is a no, too
        return None if tells_more(turn, warning, texts, readers.sign_rules) else ONLY_A_CRAMP
    pleading = pleads(turn)  # "it's just a bruise, isn't it" takes nothing back, nor does "is that normal"
    if pleading or turn.begins_as_question:
        seems = what in MAY_TELL_MORE or (what is None and (pleading or any(map(readers.sign_rules.is_over, texts))))
        return what if not seems else None if checking else AFRAID if pleading else NOT_LOOKED_AT
    if what is None and any(_denies(readers, turn, warning, text) for text in texts):
        what = RETRACTED
    whole = checking and any(turn.language.times.over_since.search(spoken(text)) for text in texts)
    if what is None and (whole or not checking) and any(readers.sign_rules.is_over(text) for text in texts):
        what = RETRACTED  # "sorry, that was last year"; to the check question "right now" is no end, "fine ever since" is one
    if what in (RETRACTED, PLAYED_DOWN) and _tells_again(readers, turn, warning):
        return None if checking else ONLY_A_CRAMP  # "no, it's just a bit puffy" is asked about, and ends nothing
    if what == PLAYED_DOWN:  # "it's from my operation" may explain it, but not away
        told = frozenset[str]().union(*map(readers.sign_rules.concepts, texts))
        of_a_part = not checking and not told.isdisjoint(OF_A_LEG)  # "it's me calf" says where, and not why
        what = EXPLAINED if told - known_before(turn) <= {PERSON} and not of_a_part else None
    if what == EXPLAINED and not checking:
        return ONLY_A_CRAMP
    if what in (RETRACTED, DENIED):
        return None if tells_more(turn, warning, texts, readers.sign_rules) else ONLY_A_CRAMP
    return what


def _tells_again(readers: Readers, turn: Turn, warning: str) -> bool:
    """Whether a sign of the warning is told once more: "I said it's swollen"."""
    of_it = frozenset[str]().union(*turn.library.warnings[warning].signs) - NOTHING_NEW - A_CRAMP - CRAMPING
    told = find_signs.concepts_told(readers, turn)
    return not of_it.isdisjoint(told)


def _says_again(readers: Readers, turn: Turn) -> bool:
    """Whether a sentence only names what was told before, and takes nothing of it back."""
    told = find_signs.concepts_told(readers, turn) - NAMES_ONLY - {PERSON}
    return bool(told) and told <= known_before(turn) and not turn.language.signs.not_this_but.match(turn.spoken)


def _names_which_leg(turn: Turn) -> bool:
    """Whether a sentence only says which leg it is."""
    return turn.language.cramps.leg_alone.match(spoken(turn.utterance.text)) is not None


def _denies(readers: Readers, turn: Turn, warning: str, text: str) -> bool:
    """Whether a sentence says that a sign of the warning is not there, and tells nothing: "no swelling at all"."""
    report, sign = readers.sign_rules.report(text), turn.library.warnings[warning]
    of_it = frozenset[str]().union(*sign.signs, *sign.asked_signs) - RISKS - NOTHING_NEW - AFTER_EFFORT
    denied = {
        hit.label for hit in report.denied if not hit.label.startswith(CONTEXT)
    }  # "I haven't flown" denies a risk
    return not of_it.isdisjoint(denied) and of_it.isdisjoint(report.concepts())


def _explained(readers: Readers, turn: Turn, warning: str) -> str | None:
    """Whether a harmless cause is named after a warning: it is asked about,
    and what counts though it was short stays with the warning.
    """
    if warning == OF_NUMB_LEG and _fell_asleep(turn):
        return EXPLAINED
    found = turn.language.signs.harmless_cause.search(turn.spoken)
    if found is None or tells_more(turn, warning, find_signs.texts_told(readers, turn), readers.sign_rules):
        return None
    return GONE if found["brief"] and turn.library.warnings[warning].even_if_passed else EXPLAINED


def _fell_asleep(turn: Turn) -> bool:
    """Whether a leg that is only numb was lain on, or wakes up: "it's gone to sleep, I was lying on it"."""
    sign, signs = turn.library.warnings[OF_NUMB_LEG], turn.language.signs
    known = sign.answers.union(*sign.signs) & frozenset(turn.session.signs) - NAMES_ONLY - NOTHING_NEW - CRAMPING
    explains = signs.lain_on.search(turn.spoken) or signs.wakes_up.match(turn.spoken)
    return explains is not None and known <= NUMB
