"""English words for somebody else: what is said of "them" becomes hers or his, where it is told who that is."""

import re

_HERS = {"they": "she", "them": "her", "their": "her", "theirs": "hers", "themselves": "herself"}
_HIS = {"they": "he", "them": "him", "their": "his", "theirs": "his", "themselves": "himself"}
_WORDS = {"she": _HERS, "he": _HIS}
_IRREGULAR = {"are": "is", "have": "has", "do": "does", "were": "was", "go": "goes"}
_UNCHANGED = frozenset({"can", "may", "might", "will", "would", "should", "could", "must", "can't", "won't", "had"})
_THEM = re.compile(
    r"\b(?P<they>they)(?:(?P<short>'(?:re|ve))| (?P<verb>[a-z']+))?|\b(?P<other>them|theirs?|themselves)\b",
    re.IGNORECASE,
)
SENDS = re.compile(
    r"\{(?!water_pills)\w+\}|\b(?:call|ask|tell|see an?|doctors?|midwife|nurse|team|pharmacist|ambulance|help at once|checked|seen|test)\b",
    re.IGNORECASE,
)
"""A sentence of an answer that sends to somebody."""
FORBIDS = re.compile(
    r"\b(?:never|avoid|unless|danger\w*|emergency|suddenly|carefully|not if)\b"
    r"|(?:^|[;,:] |\b(?:but|and|so|then) )(?:please )?(?:don't|do not|stop|leave|keep off)\b",
    re.IGNORECASE,
)
"""A sentence of an answer that says what must not be done, or must be watched."""
AT_ONCE = re.compile(r"\b(?:today|at once|now)\b", re.IGNORECASE)
"""When somebody is to be asked, where it can't wait."""
SAYS_YOU = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
"""Whether a sentence speaks to whoever listens."""


def of_person(text: str, whose: str) -> str:
    """Say a sentence about "them" of her or him: "stop when they say so" is "stop when she says so"."""
    words = _WORDS.get(whose)
    return _THEM.sub(lambda found: _said(found, words), text) if words else text


def _said(found: re.Match[str], words: dict[str, str]) -> str:
    first = found["they"] or found["other"]
    person = words[first.lower()]
    person = person.capitalize() if first[0].isupper() else person
    if found["short"]:
        return f"{person}'s"
    return f"{person} {_of_one(found['verb'])}" if found["verb"] else person


def _of_one(verb: str) -> str:
    """The verb of one person: "says", "is"."""
    return verb if verb in _UNCHANGED else _IRREGULAR.get(verb, f"{verb}s")


_PART = r"(?:legs?|calf|calves|foot|feet|toes?|thighs?|hamstrings?|hammies|shins?|arch|arches|hips?|knees?|muscles?)"
_WHO = r"(?:his|her|their|(?:my|me|our|the|a) (?:\w+ ){0,2}?\w+(?:'s|s'| is)|(?:somebody|someone|anybody|another person)(?:'s)?(?: else)?(?:'s| is)?)"
WHOSE_BODY = re.compile(rf"\b(?P<who>{_WHO}) (?:left |right |both |poor |wee |bad |sore )*{_PART}\b")
"""A part of the body by whose it is, the group "who": "my boyfriend's calf"."""
BEFORE_HIS = re.compile(
    r"(?:(?:and|but|now|so|oh|ow|no|it's|it is|its|in|help|please|the|there's|there is|got|a|cramp|hi|well|yes|yeah|i|i'm|i've|got|hold|holding|of|pressing|pushing|pulling|rubbing|want|to|can|stretch|massage|rub|should|how|do) ?)*"
)
"""What may stand before "his leg" where nobody is named that has it."""
OWN_BODY = re.compile(
    rf"\b(?:mine|myself|me too|my (?:own |left |right |other |bad |poor )*{_PART})\b|\b(?:am|was|will|would|might|could) i\b(?! (?:help|rub|stretch|massage|do|press|push|give))"
)
"""What makes it the listener's own matter, whoever is named besides: "my mum's leg was like that, will mine be"."""
_TO_DO = r"(?:stretch|rub|massage|knead|press|bend|ease|loosen|work on|do (?:it|that|this|one))"
_BOTH = r"(?: (?:out|to|for|on|with|it|that|up|slowly|gently|the|this))*"
HELPER_ASKS = re.compile(
    rf"^(?:(?:so|and|but|well|please|ok|okay|then|hi|hello) )*(?:(?:(?:how|what way) (?:do|can|should|would|could|might|to)|can|could|should|may|shall|is it (?:ok|okay|safe|all right|alright) (?:to|if)|i (?:want|need|would like|have) to|i am (?:trying|going) to|help me|let me|show me how to)(?: (?:i|we|you|one|to|just|best|safely))* )?{_TO_DO}{_BOTH} (?:(?P<who>{_WHO}) (?:left |right |both |poor |wee |bad |sore )*{_PART}|(?:her|him|them)(?: (?:legs?|calf|calves|foot|feet))?|(?:my|our|the) \w+)(?: (?:for|out|with)(?: (?:her|him|them|me|us))?| then| too| though| instead| please| safely| at night)*$"
)
"""Asks, or wants, to stretch or rub another's leg; the group "who" is there where a part is named."""
CANNOT_SAY = re.compile(
    r"\b(?:can not|cannot|does not|do not|will not|is unable to|is not able to|no longer|could not|has no way (?:to|of)) (?:\w+ ){0,2}?(?:say|saying|tell|telling|let|explain|show|communicate)(?: (?:me|us|you|know))* (?:if|when|whether|where|what|how|that)\b"
    r"|\bnon ?verbal\b|\b(?:how (?:do|will|would|can|could) (?:i|we|you)|no way of) (?:know\w*|tell\w*|see)(?: (?:if|when|whether|that))? (?:it|that|i|we|she|he|they)\b.*\b(?:hurts?|hurting|pain|painful|too (?:far|much|hard)|sore)\b"
)
"""Somebody who is helped and cannot tell whether it hurts."""
HOW_KNOWN = re.compile(
    r"^(?:(?:so|but|and|well|then|ok|okay) )*how (?:do|will|would|can|could|am) (?:i|we)(?: (?:supposed|meant) to| then| ever)?(?: to)? (?:know|tell|see)(?: (?:then|that|if it hurts|if it does|when to stop|when))*$"
)
"""Asks, after that, how it is known."""
NOT_MINE = re.compile(
    r"^(?:(?:no|nah|nope|but|well|it is|that is|sorry|oh) )*not (?:mine|me|my \w+|for me|about me)\b(?: (?:it is|but|no|for))* (?P<who>hers|his|theirs|him|her|them|(?:my|our) \w+(?:'s| is)?)(?: (?:legs?|calf|calves|foot|feet))?$"
)
"""Whose body it is, and not the listener's: "not mine, hers"; the group "who"."""
ANOTHER_CANNOT = re.compile(
    r"^(?:(?:well|but|and|no|oh|only|though|actually|mind|also|thing is) )*(?:he|she|they|my \w+)(?: (?:really|just|still))* (?:can not|cannot|is not able to|are not able to|is unable to|could not)"
    r" (?:really |manage to |easily |ever )*(?P<what>(?!(?:get|stand) up$).+?)(?: (?:though|either|well|very well|you see|mind|anyway|sadly|unfortunately|much|for long))*$"
)
"""What somebody else cannot do, told as a state, the group "what": "well he can't stand"."""
