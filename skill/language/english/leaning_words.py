"""How an English sentence leans on the one before: "and in pregnancy", "does it matter when", "half past, I said"."""

import re

SAID_AFTER = re.compile(
    r"(?<=\w )(?:i (?:said|meant|mean|asked for|asked about|wanted)|i meant to say|(?:i was|i am|i'm) (?:asking|talking|on) about)$"
)
"""What says after it that something was meant: "half past, I said"."""
ASKS_ON = re.compile(
    r"(?:and|or|but|what about|how about|(?:and |is it |is that )?(?:the )?same(?= (?:on|in|at|when|with|during|after|before|for) (?!it\b|that\b|me\b))) "
)
"""The beginning of "and in the morning"."""
TELLS_ON = re.compile(r"(?:and|or|but) (?:i|he|she|we|they)(?:'(?:m|ve|d|ll|s|re))?\b")
"""The beginning of "and I've a bad hip", which tells."""
QUESTION_TAGS = re.compile(
    r"\b(?:\w+n't|is|are|was|were|does|do|did|can|could|would|will|has|have) (?:it|they|that|there|you)"
    r"(?: (?:d'you think|do you think|though|then))?$|\bd'you (?:think|reckon)$|\bor (?:what|not|no)$|\b(?:innit|eh)$"
)
"""How a statement ends that asks: "that could be it, couldn't it"."""
_EXPLETIVE = re.compile(
    r"\b(?:is|was|isn't|would|could|will|be|make|makes) it (?:be )?(?:(?:\w+ )?(?:to|if|when|for \w+ to)|(?!be )\w+ that(?= \w))\b"
    r"|\bit (?:be |going to )?(?:rain|snow|hail|freez)\w*|\b(?:is|are|was|were) (?:there|that)(?= (?:any|an?|some|no)\w*\b)|\b(?:one|ones) of\b|\b(?:no|any|every|some) one\b"
)
_POINTS_BACK = re.compile(
    r"\b(?:it|that|those|these|them|they|this|he|she|him|from there|which one|ones|same|else|instead|either|both"
    r"|the (?:other|two|first|second|last|others|former|latter)|(?:that|this|other|new|old|\w+er) one)\b"
)
_JOINS_ON = re.compile(
    r"(?:(?:oh|ok|okay|right|ah|hmm|hm|well|yeah|yes|aye|no|nah|sorry|now|go on) )*"
    r"(?:and|or|so|but|then|what about|how about|(?:is it |is that )?(?:the )?same(?= (?:on|in|at|when|with|during|after|before)\b)|even|except|apart from|other than|with|without)\b"
)
_NOT_TOLD = (
    "left|right|other|both|poor|own|whole|old|big|bad|leg|foot|feet|toe|calf|calve|thigh|knee|hip|bottom|bum|cramp|muscle|hamstring"
    "|quad|shin|heel|ankle|arch|body|back|bed|sleep|diary|reminder|session|name|routine|stretch|stretche|mum|mam|mom|mother|dad|da"
    "|father|husband|wife|son|daughter|brother|sister|nan|gran|granny|grandad|friend|partner|doctor|gp|pharmacist|nurse|midwife"
)
_OWN_CIRCUMSTANCES = re.compile(
    rf"\b(?:my|me|our|his|her|their) (?!(?:{_NOT_TOLD})(?:'?s)?\b)(?:own |old |bad |poor )?[a-z]{{3,}}"
    r"|\b(?:of|with|on|like) (?:mine|hers|his|theirs|ours)\b|\b(?:those|these|the|that) \w+ of (?:mine|hers|his|theirs)\b"
    r"|\b(?:what|which|like|as|that|thing|stuff|what it is) (?:i|i've|i'd|i was|i'm|he|he's|she|she's) (?:just |already )?"
    r"(?:said|says|told|telling|mentioned|was saying|say|got|have|take|taking|on|doing|do for a living)\b|\bi (?:told|was telling) you\b"
    r"|\b(?:the|that|this|those) (?:thing|things|stuff|pills?|tablets?) (?:he|she|they|i) (?:gave|give|put|told|said|takes?|am|are|has|have)\b"
    r"|\bthe way (?:i|i'm|he|he's|she|she's|they|they're) \w+|\b(?:that|this) (?:size|age|young|old|far gone)\b"
    r"|\b(?:about|around|just) then\b|\b(?:i'm|he's|she's) on it\b|\bthe (?:work|job|shifts?|driving|standing|sitting|diet|illness|drink|drinking|smoking|fags)\b"
    r"|\b(?:the|that|this) (?:other|new|first|whole|old) (?:thing|one|stuff)\b|\b(?:at|for) (?:my|his|her|our) (?:age|size|weight)\b"
    r"|\b(?:someone|somebody|anyone|people|folk|folks|women|men|lads?|a (?:man|woman|person|body)) (?:like me|like us|like him|like her|my age)\b"
    r"|\b(?:in|with) (?:my|his|her) (?:case|condition|state|position|situation)\b|\bfor (?:him|her|them|me)\b"
)
"""What is somebody's own and was told before: a condition, a job, tablets; no leg, no cramp and no relation."""
TELLS_OF_ONESELF = re.compile(r"\b(?:i|i'(?:m|ve|d|ll)|me|my|myself|we|we'(?:re|ve|d)|us|our)\b")
_THIRD_PERSON = re.compile(r"\b(?:he|she|him|her|his|hers|he's|she's|he'd|she'd|he'll|she'll)\b")


def reaches_back(text: str, before: str) -> bool:
    """Tell whether a sentence speaks of what was told of somebody, and not of what was asked in between.

    It names their circumstances ("with my problem", "those capsules of mine", "like I told you"), or says "she" where
    the sentence before it does not.
    """
    of_person = _THIRD_PERSON.search(text) is not None and _THIRD_PERSON.search(before) is None
    return of_person or _OWN_CIRCUMSTANCES.search(text) is not None


def points_back(text: str) -> bool:
    """Tell whether a sentence has a word for what was spoken of: "does it matter when".

    "Is it safe to run" has none.
    """
    return _POINTS_BACK.search(_EXPLETIVE.sub(" , ", text)) is not None


def joins_on(text: str) -> bool:
    """Tell whether a sentence goes on from another: "and in the pool"."""
    return _JOINS_ON.match(text) is not None


_MEANT = "i mean|i meant|meaning|that is|that's|as in|i was thinking of"
_NARROWS = re.compile(
    rf"(?P<lead>(?:(?:oh|ok|okay|right|ah|hmm|hm|well|no|nah|sorry|just|only|but|and|or|so) )*)(?:(?P<meant>{_MEANT}) )?"
    r"(?P<added>(?:for|in|on|at|with|during|before|after|when|while|if) (?!(?:how|what|which|who|long|ever|sure|now|example|that|it)\b)\w.*?)"
    rf"(?: (?P<after>{_MEANT}))?$"
)
_MOST = 12
"""Whoever says more asks something new."""
_FEW = 6
"""So many words at most only say where or when it is."""
_WHOM = re.compile(
    r"for (?:my|our|the|a|an|his|her|some\w+|people|\w+ing)\b(?! (?:moment|time|bit|while|minute|second|night|day|rest)\b)"
)


def narrows(text: str) -> str:
    """Give what a sentence adds to the question before it, where it does nothing else: "in a race",
    of "in a race that is".
    """
    said = _NARROWS.match(text)
    if said is None or len(text.split()) > _MOST:
        return ""
    joins_on = said["lead"].endswith(("and ", "or ", "but ")) or said["added"].startswith("if ")
    return said["added"] if joins_on or says_what_was_meant(text) else ""


def says_what_was_meant(text: str) -> bool:
    """Tell whether such a sentence says that it narrows, or for whom or what it is asked: "for my nan, I mean"."""
    said = _NARROWS.match(text)
    return said is not None and bool(said["meant"] or said["after"] or _WHOM.match(said["added"]))


def only_adds(text: str) -> bool:
    """Tell whether a few words say no more than where, when or with what: "in a marathon"."""
    return len(text.split()) <= _FEW and _NARROWS.match(text) is not None


LEANS_ON = re.compile(
    r"\b(?:with|from|on|of|about|because of|due to|by|for) (?P<it>it|that|this|them|those|these)(?: (?:too|as well|then|though|at all))?$"
)
"""A pronoun at the end of a question: "do cramps come with that"."""
LAST_PRONOUN = re.compile(
    r"\b(?P<it>it|them|those|these|that one|this one)(?: (?:too|as well|then|though|at all|for me|instead|anyway|now|please))*$"
)
"""A pronoun that a question may stand with alone: "so how would I do it then"."""
