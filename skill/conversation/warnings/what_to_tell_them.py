"""After a warning: what to tell whoever answers the call, from the signs and risks that the session knows.

The words are lines (lines/say-to-them.json), one for each concept or fact. Nothing is claimed that was not told.
"""

from collections.abc import Iterable, Mapping

from skill.conversation.warnings.sign_location import OF_A_LEG
from skill.knowledge.content import WarningSign
from skill.turn.turn import Turn
from skill.understanding.warning_signs import NAMES_A_CRAMP

ONE_LEG, BOTH_LEGS = frozenset({"one-side"}), frozenset({"legs", "calves"})
BODY, SIGN, RISK, FACT = "say-body-", "say-sign-", "say-risk-", "say-fact-"
"""How lines for concepts and facts begin: signs of the whole body, those of a leg, risks,
and facts about the listener."""
EXACT: Mapping[frozenset[str], frozenset[str]] = {
    frozenset({"ache", "pain", "muscle-pain"}): frozenset({"chest-pain", "severe-pain", "walking-pain", "rest-pain"}),
    NAMES_A_CRAMP: frozenset({"long-cramp", "cramp-hold"}),
}
"""Concepts that say nothing more where one of the others is told."""
CIRCUMSTANCE = "context-"
BESIDES = OF_A_LEG | frozenset(
    {
        *(
            "muscle",
            "one-side",
            "skin-part",
            "chest-feel",
            "breath",
            "achilles",
            "clot-word",
            "clot-thought",
            "got-one",
        ),
        *(
            "sudden",
            "at-once",
            "going-on",
            "long-time",
            "for-weeks",
            "not-easing",
            "took",
            "clothing",
            "groin",
            "back-legs",
        ),
    }
)
"""Concepts that need no words of their own: where it is, since when, and parts of what others say in full."""


def what_to_say(turn: Turn, sign: WarningSign) -> tuple[str, ...]:
    """Two sentences: the signs that were told, then the risks.

    Those of the warning's own file where a sign has no words.
    """
    voice, known = turn.voice, frozenset(turn.session.signs)
    told = known & frozenset[str]().union(*sign.signs, *sign.asked_signs)
    named = {each for each in told - BESIDES if not each.startswith(CIRCUMSTANCE) and RISK + each not in voice.lines}
    for vague, exact in EXACT.items():
        named -= vague if named & exact else set()
    body, of_leg = _said(turn, BODY, named), _said(turn, SIGN, named)
    wordless = any(BODY + each not in voice.lines and SIGN + each not in voice.lines for each in named)
    if wordless or not (body or of_leg):
        return (voice.say(sign.say_to_them),) if sign.say_to_them else ()
    risks = _risks(turn)
    listed = voice.language.speech.listed
    when = voice.line("say-risks", risks=listed(risks)) if risks else voice.line("say-when")
    if not of_leg or OF_A_LEG.isdisjoint(told):
        return voice.line("say-what-told", signs=listed([*body, *of_leg])), when
    leg = voice.line("say-leg-one" if known & ONE_LEG and not known & BOTH_LEGS else "say-leg-any")
    name = "say-what-told-both" if body else "say-what-told-leg"
    return voice.line(name, leg=leg, body=listed(body), signs=listed(of_leg)), when


def _risks(turn: Turn) -> list[str]:
    """Name the risks of the session: by its facts, and by the concepts that no fact has named already."""
    facts = turn.library.facts
    told = [fact.id for fact in turn.session.facts]
    named = {facts[each].risk for each in told if each in facts}
    return list(dict.fromkeys([*_said(turn, FACT, told), *_said(turn, RISK, set(turn.session.signs) - named)]))


def _said(turn: Turn, prefix: str, ids: Iterable[str]) -> list[str]:
    """Give the words for some ids, in the order of the lines, each once."""
    wanted = {prefix + each for each in ids}
    return list(dict.fromkeys(turn.voice.line(name) for name in turn.voice.lines if name in wanted))
