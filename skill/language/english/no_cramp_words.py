"""English sentences of somebody who says that there is no cramp: "she's not having one", "I didn't mean yes".

The patterns match words with contractions written out.
"""

import re

_WHO = (
    r"(?:i|we|he|she|they|nobody|(?:my|our|the) (?!(?:calf|calves|leg|legs|foot|feet|toes?|thighs?|muscle|pain|stretch)\b)"
    r"(?:\w+ )?\w+)"
)
_WHAT = r"(?:it|this|that|mine|what (?:i|he|she) (?:have|has)(?: got)?|(?:the|my|his|her|their) (?:\w+ )?\w+)"
_BY_THE_WAY = r"(?: (?:actually|even|really|in fact|honestly|definitely))*"
_KIND = r"(?:leg |calf |foot |proper |real |actual |muscle )*"
_A_CRAMP = rf"(?:an? |any |no )?{_KIND}(?:cramps?|spasms?|charley horses?)"
_ONE = rf"(?:{_A_CRAMP}|one|any|none)"
_CRAMPS = rf"(?:cramping(?: up)?|in spasm|having {_ONE}|getting {_ONE})"
_BEFORE = (
    r"^(?:(?:no|nah|nope|naw|oh|sorry|wait|hang on|hold on|but|i mean|i meant|i said|i told you|er|um|stop|actually|well|hey|look|alexa|and|so|now|ok|okay"
    r"|right|yes|yeah|thanks|thank you|god|jesus|please|ha) )*"
)
_TIME = (
    r"(?: (?:now|right now|just now|at all|here|at the moment|at present|today|tonight|yet|though|actually|really|thankfully|mind|you know|any|no|nope"
    r"|myself|himself|herself|to be honest|i said))*"
)
_ENDS = (
    r"(?=$| (?:it|i|that|he|she|they|we|you|stop|but|so|and|because|cos|sorry|alexa|thanks|thank|cheers|ta|please|can|could|what|how|why|when|where|which|who"
    r"|tell|just|only|my|mate|love|pal|hen|leave|forget|cancel|wrong|by (?:mistake|accident)|pressed|pushed|meant|wanted|let)\b)"
)
_HAS_NONE = (
    rf"(?:{_WHO} (?:(?:have|has) not{_BY_THE_WAY}(?: (?:got|had))?|(?:is|am|are) not{_BY_THE_WAY} got){_BY_THE_WAY} {_ONE}|nobody (?:has|is)(?: got| having)? {_ONE}"
    rf"|{_WHO} (?:do|does|did) not{_BY_THE_WAY} (?:have|get|got) {_ONE}"
    rf"|{_WHO} (?:am|is|are|was|were) not{_BY_THE_WAY} {_CRAMPS}"
    rf"|{_WHO} never (?:had|got|have) {_ONE}"
    rf"|(?:{_WHO} (?:have|has|had)(?: got)?|there (?:is|was)) (?:no {_KIND}cramps?|none)"
    rf"|{_WHAT} (?:is|was) not{_BY_THE_WAY} {_A_CRAMP}|{_WHAT} was never {_A_CRAMP})"
)
_SHORT = rf"(?:no {_KIND}cramps?|not{_BY_THE_WAY} (?:(?:got |had )?{_A_CRAMP}|{_CRAMPS}|(?:got|had) (?:one|any)))"
_SAID_WRONG = (
    r"(?:(?:i )?(?:did not|never) (?:mean|say|said|meant)(?: to say)? (?:yes|yeah|that i (?:had|have) (?:one|a cramp)|i (?:had|have) (?:one|a cramp))"
    r"|(?:i )?(?:said|pressed|hit|pushed|tapped|touched) (?:it |that |yes |yeah |the )*(?:by (?:mistake|accident)|accidentally|wrong(?: button| one)?))"
)
_DENIES_ONE = re.compile(rf"{_BEFORE}{_SHORT}{_TIME}{_ENDS}|(?:^|(?<=\w) ){_HAS_NONE}{_TIME}{_ENDS}|\b{_SAID_WRONG}\b")
"""Who says that nobody has a cramp, in a clause of its own: nothing that only tells where it is, how it is, or that it
was worse before ("I haven't got a cramp in my foot it's my calf", "not as bad a cramp")."""
_NO_LONGER = re.compile(
    r"\b(?:any ?more|any longer|no longer|(?<!not )(?:just |only |quite )?since|so (?:bad|badly|much)|as (?:bad|badly|much)|cramping (?:up )?(?:now|right now))\b"
)
"""What says of a denied cramp that it was there: "not cramping any more"."""
NO_LONGER_CRAMPS = re.compile(
    rf"{_BEFORE}(?:{_WHAT} (?:is|has) )?(?:not|no longer|stopped)(?: \w+ly)? cramping(?: up)?(?: (?:now|right now|just now|any ?more|any longer|at all|thanks|thank you|mate|love))+$"
    rf"|{_BEFORE}(?:{_WHAT} (?:is|has) )?(?:no longer|stopped) cramping(?: up)?$"
)
"""Who says that it has stopped: "it's not cramping now"."""
_SUPPOSED = re.compile(
    r"\b(?:if|when|whether|unless|in case|until|till|wish|hope|hopefully|suppose|imagine|(?:not|never) (?:think|sure|say)(?: \w+){0,3}? not|how come|why)\b"
    r"|\bis it$|\bis it not$|\b(?:am|have|do|does|is) (?:i|it|he|she)$"
)
"""What only supposes it, or asks: "what if it's not a cramp"."""
_LINKS = re.compile(r"^(?:(?:but|and|so|though|just|only) )+")


def behind_no_cramp(text: str) -> str | None:
    """Give what a sentence says behind "I haven't got one"; None where it does not say that nobody has a cramp."""
    denials = [*_DENIES_ONE.finditer(text)]
    if not denials or _NO_LONGER.search(text) or _SUPPOSED.search(text):
        return None
    return _LINKS.sub("", text[denials[-1].end() :].strip())  # "no I didn't mean yes, I haven't got one"
