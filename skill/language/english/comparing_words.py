"""How an English sentence asks which of two things is better: "which is better, magnesium or pickle juice",
"socks or rolling", "is heat any better than ice".
"""

import re

OF_A_THING = ("does {thing} help", "does {thing} help with leg cramps")
"""Questions to which the verdict on one thing is the answer. "Does" stands for "do", too."""
_LEAD = (
    r"(?:(?:so|and|but|well|ok|okay|right|then|now|hmm|oh|just|tell me|do you know|i wonder|what about|how about) )*"
)
_DEGREE = r"(?:better|best|more effective|safer|safest|quicker|fastest|faster|stronger|worse|more useful|preferable|any good|the better|the best|recommended)"
_FOR = r"(?:for|against|at|with|to stop|to prevent|to ease|when i have) (?:my |a |the |leg |night |calf |me |stopping |preventing )*(?:cramps?|cramping|charley horses?|legs?|calf|calves|me|nights?|runners?|running)"
_MORE = r"(?:better|more|best|quicker|faster|most)"
_VERB = r"(?:try|trying|use|using|take|taking|do|doing|have|having|go for|going for|choose|start with|stick with|pick|get|getting|buy|wear|wearing|be|be on|eat|drink)"
_ENDS = rf"(?: (?:{_FOR}|then|please|first|instead|though|love|mate|do you (?:think|reckon)|would you say|you reckon|you think|which|which one|which is it|what is|one))*"
_ASKED = (
    r"(?:what is )?(?:the )?difference between|compare|choose between",
    rf"(?:which|what|which one|which of (?:the two|them|these))(?: one)?(?: (?:is|are|was|would be|do you think is|do you reckon is|would you say is|works?|helps?|does|do|would you|should i|do i|can i|shall i|will))+(?: (?:{_DEGREE}|{_MORE}|{_VERB}|work|help|it|the))*(?: {_FOR})?(?: out of| between|:)?",
    rf"(?:should|shall|would|do|can|could|will|am) (?:i|you|we)(?: (?:better|best|off|to|be|rather|recommend|go|suggest|just|still|prefer))*(?: {_VERB})?",
    r"(?:is it|is there) (?:better|best)(?: to)?",
)
_OR = r"(?:or|versus|vs|or rather|over|rather than|instead of|compared to|compared with|against|or is it|or should i|or do i|or just|or maybe)"
_ASKS_FIRST = re.compile(rf"{_LEAD}(?:{'|'.join(_ASKED)}) (?P<one>\w.*?) (?:{_OR}|and) (?P<other>\w.*?){_ENDS}$")
_THAN = re.compile(
    rf"{_LEAD}(?:(?:is|are|does|do|would|will|can|might|could) )(?P<one>\w.*?) (?:(?:any|much|work|works|help|helps|do|be|a lot|really|actually) )*(?:{_DEGREE}|{_MORE}|beats?|as good|as effective)(?: {_FOR})? (?:than|as) (?P<other>\w.*?){_ENDS}$"
)
_ALONE = re.compile(rf"{_LEAD}(?P<one>\w.*?) (?:{_OR}) (?P<other>\w.*?){_ENDS}(?P<asks> (?:which|what) .*)?$")
COMPARES = re.compile(rf" (?:{_OR}|than|as|and)(?= )")
"""A word that stands between two things in whatever compares them."""
_FEW = 4
"""So many words at most name one of two things that are said alone: "foam rolling or compression socks"."""
_LONGEST = 6
"""So many at most name it behind a question."""
_AROUND = re.compile(
    rf"^(?:(?:a|an|the|some|my|me|to|your|those|these|that|i|should|{_VERB}) )+|(?: (?:a bit|at all|too|tablets then))+$"
)
_NO_THING = re.compile(
    r"^(?:stop|stopping|quit|come off|coming off|give up|before|after|during|when|while|at|in|on|by|with|without|if|until|not|no|nothing|neither|what|else|so|more|less|less than|something|anything|whatever|it|that|this|them|those|two|three|is|was|i|am|my)\b"
    r"|\b(?:before|after|during|when|while|at|in|on|by|with|without|for|of|to|two|three|one)$"
)
"""What is no thing that has a verdict: "before", "at night", "not", "something"."""


def compared(text: str) -> tuple[str, str] | None:
    """Give the two things between which a sentence, contractions written out, asks to choose; None for any other.

    "Wall or towel stretch" gives the wall stretch and the towel stretch: the last word is of both.
    """
    for pattern in (_ASKS_FIRST, _THAN, _ALONE):
        said = pattern.match(text)
        if said is None:
            continue
        one, other = (_AROUND.sub("", said[each]).strip() for each in ("one", "other"))
        most = _FEW if pattern is _ALONE else _LONGEST
        if all(each and len(each.split()) <= most and not _NO_THING.search(each) for each in (one, other)):
            return one, other
    return None
