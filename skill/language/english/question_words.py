"""How English asks, begins a question about something of one's own, asks for an answer again,
and orders something of a device.
"""

import re

from skill.language.english.fillers import ASKING_LEAD

QUESTION_WORDS = frozenset(
    "is are was do does did can could should will would has what why how when where which who am".split()
)
_ORDERS_IT = r"do (?:it|that|this|those|these)(?:$|'| (?:now|then|please|again|with|for|on|in|at|and|but|so|cos|because|today|tonight|together|slowly|i|i'm|he|he's|she|she's|we|we're|they|they're|my|the)\b)"
"""An order, and no question: "do it, she's here"; but "do it help"."""
QUESTION_STARTS = re.compile(
    rf"(?!{_ORDERS_IT})(?:do|should|must|did|have|may) (?:i|we|you|they|it)\b|(?:does|is|are|was|will|would (?!you\b|ya\b|love\b|like\b)|how|why|what|when|which)\b"
)
QUESTION_INSIDE = re.compile(
    rf"\b(?!{_ORDERS_IT})(?:would|could|should|can|will|do|does|is|are) (?:that|this|it|they|we|you|i|those|these)\b|\bwho(?: i|')s right\b"
)
HELP_WITH = re.compile(r"(?:(?:can|could|would|will) you )?(?:please )?(?:help|assist) (?:me|us)(?: out)? with ")
"""The beginning of "can you help me with my tax return"."""
HELP_FOR = re.compile(
    r"(?:(?:hi|hello|hey|please|so|and) )*(?:(?:can|could|would|will) you (?:please )?help|(?:i|we) (?:need|want)(?: some)? help (?:for|with))"
    r" (?:her|him|them|(?:my|our|a|the) (?!(?:legs?|cramps?|calf|calves|foot|feet|thigh|sleep|stretch\w*)\b)(?:\w+ )?\w+)"
    r"(?: (?:please|now|out|with (?:his|her|their|the|a|some) (?:bad )?(?:legs?|cramps?|calf|calves|foot|feet|thigh)))*$"
)
"""A plea for somebody else: "can you help my girlfriend"."""
OF_OWN_DEED = re.compile(
    r"(?:(?:and|so|but|ok|okay|then|well|right) )*(?:can|could|may|should|shall|am|do|will|would) i\b"
)
"""How a question begins whether one may do something oneself: "can I play on"."""
WHETHER_TO_STOP = re.compile(
    r"(?:(?:so|and|but|well|ok|okay|right|then|oh) )*(?:should|must|do|had) i (?:have to |need to |better )?(?:just )?stop(?: (?:then|now|straight away|altogether))*$"
)
"""Asks whether to stop, and names nothing: "should i stop"."""
ASKS_WHY = re.compile(r"\b(?:why|how come|what (?:makes|causes|is causing|brings|is the reason)|whats the reason)\b")
"""Asks for a reason."""
HOW_OR_WHY = re.compile(
    r"\b(?:why|how come|how(?: on earth| the heck)? (?:do|does|can|could|should|would|might|to) ?(?:i|we|you|he|she|they|my|the|it)?|what (?:would|will|can|could|should) (?:i|we|keep|stop|prevent))\b(?! (?:not|don't|didn't)$)"
)
"""Asks for a way or a reason."""
FOR_A_PURPOSE = re.compile(
    r"^(?:\w+ ){0,3}?(?:what|how|which|when|where|is there|is it|are there|can|could|should|shall|do|does|would|tell me|any|anything)\b.*"
    r"\b(?:so|so that|in order that|such that) (?:i|we|you|he|she|it|they|(?:my|his|her|the|your) \w+)"
    r"(?:'m| am|'re| are| is|'s| do| does| will|'ll| wo| would|'d| can| could)?(?: not|n't| stop| never)\b"
)
"""A question how to keep something away, which tells nothing of now: "what should i eat so i don't cramp"."""
ASKS_OF_MEMORY = re.compile(
    r"\b(?:do|can|will|would|did) you (?:still |even )?(?:remember|recall|know|keep)\b.*\b(?:where|last time|before|yesterday|me|who i am|my|i (?:said|told|did))\b"
    r"|\bremember (?:me|where)\b"
)
"""A question about what is remembered of the listener: "do you remember where we stopped"."""
JOINS_QUESTIONS = re.compile(r" or (?=(?:is|are|am|does|do|did|can|could|should|will|would|has|have|why|how) )")
"""What stands between two whole questions: the "or" of "does it run in families or is it the heat"."""
ASKS_EITHER = re.compile(
    r"^(?:(?:so|and|but|ok|okay|well|right|then|hey|oh) )*(?:can|could|should|shall|is|are|am|do|does|did|will|would|may|might|must|have|has|was|were|what|when|how|where|which|why|who)\b.*"
    r"\bor (?:(?:like|maybe|is it|is that|just|a|am i|should i) )*(?:no|not|nah|naw|nope|what)$"
)
"""A question that ends in its other answer: "can i play tomorrow, or like no"."""
_WHEN = (
    r"(?:(?:(?:right|straight|just) )?(?:now|away)|today|tonight|tomorrow|later(?: on)?|at once|this (?:morning|afternoon|evening|week)|in the (?:morning|evening)|next week"
    r"|(?:on |till |until )?(?:monday|the weekend)|wait|can (?:it|that|this|i) wait|leave it)"
)
NOW_OR_LATER = re.compile(
    rf"^(?:(?:so|and|but|ok|okay|well|right|then|is that|like|do you mean|what) )*{_WHEN} or (?:(?:just|maybe|is it|should i|shall i) )*{_WHEN}(?: then)?$"
)
"""A question of how soon, in its two answers: "now or tomorrow"."""
ASKS_OF_END = re.compile(
    r"^(?:(?:so|and|but|well|ok|okay) )*(?:what|how|when|who|where) (?:will|would|can|could|do|does|did|is|makes|might|should)\b"
)
"""What asks how something ends, and ends nothing: "what'll stop it"."""
ORDERS_DEVICE = re.compile(
    r"^(?:(?:please|ok|okay|alexa|hey|hi|yo|so|and|well|right|now|then|sorry|oh|um|er|just|can you|could you|would you|will you|go on|hold on|wait|quick|quickly|i (?:want|need) you to) )*"
    r"(?:play|put(?! (?:it|that|this|me)\b)|turn|switch|call|ring|phone|text|message|email|order|buy|add|open|close|find|google|search|look up|book|sing|spell|translate|tell (?:me|us) (?:a|an|about|who|what)|who|who's|any)\b"
)
"""What orders something of a device, or asks for a name: "yo play some drake"."""
_ASKS = r"(?:(?:can|could|would|will) you )?(?:(?:just|please|kindly) )*(?:(?:tell|remind|give|repeat|say|read|run)(?: to)?(?: me| us)?(?: again| once more)? (?:of )?)?"
_SAID = r"(?:say|said|saying|tell|told|telling|tellt|mention|mentioned|reckon|reckoned)"
ASKS_AGAIN = re.compile(
    rf"{ASKING_LEAD}{_ASKS}(?:what (?:(?:was|is) (?:it|that) (?:that )?(?:you|ye)|(?:did|have|had|were) (?:you|ye)|(?:you|ye))(?: (?:just|first|have|had|were))* {_SAID}(?: (?:me|us|first|earlier|before|just now|at the start|again|there|back then|to me|just))* (?:about|of|on)"
    rf"|what (?:was|is) (?:that|it|the (?:bit|thing|part|one))(?: (?:again|you {_SAID}))* about"
    rf"|(?:you|ye)(?: (?:just|also|had))* {_SAID}(?: me)? (?:something|summat|a thing|a bit)(?: (?:earlier|before))? (?:about|of|on)"
    r"|(?:can you |could you )?(?:say|tell me|repeat|go over) (?:that|the) (?:bit|thing|part|one|stuff)(?: again)? (?:about|on))"
    r" (?:(?:the|my|me|your|that|those|them|a|an) )*(?P<what>\w+(?: \w+){0,4}?)(?: (?:again|please|then|earlier|before|first|love|now|just now|at the start|thing|bit|can you|could you|(?:say|repeat|go over|explain|what was) (?:that|it)|tell me(?: that)?))*$"
)
"""Asks for an answer again by its subject, the group "what": "what did you say about the inhaler again"."""
NTH_AGAIN = re.compile(
    rf"{ASKING_LEAD}{_ASKS}(?:(?:a bit |some )?more (?:about|on|of)|what (?:was|is)|explain|(?:go|get|come) back to|back to) (?:the|that|your) (?P<nth>(?:very )?\w+)"
    rf"(?: (?:thing|one|answer|question|bit|point|topic))+(?: (?:again|please|then|you {_SAID}(?: me)?|i asked(?: you)?))*$"
)
"""Asks for an answer again by its place among those that were told, the group "nth": "go back to the first thing"."""
PLACES_TOLD = {
    "first": 0,
    "very first": 0,
    "earliest": 0,
    "original": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "previous": -2,
}
"""Places among what was told, the first of all as nought; minus two is the one before the last."""
OF_A_CAUSE = re.compile(
    r"^(?:(?:and|but|so|or|well|hey|alexa) )*(?:is|was|could|would|might|will) (?:it|that|this) (?:just |only |maybe |not )?(?:be )?(?:because|down to|due to|(?:the|my|me|our|all the) (?!(?:left|right|other|same|next|last|first|end|heel|toe|knee|foot|leg|back|front|way|nose|mouth)\b))"
)
"""A question whether something that it names is behind what is felt: "is it the air con"; written out."""
