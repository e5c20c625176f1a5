"""English sentences that name a stretch or routine and do not ask for it: a refusal, what is over, a question about it.

The patterns match words as `tokenise` leaves them, with contractions written out ("i do not want a stretch").
"""

import re

_LEAD = r"^(?:(?:please|no|okay|ok|well|oh|hey|so|and|but|look|actually|sorry|alexa|honestly|just|right|er|um|that is|i said) )*"
_NOTHING_ELSE = (
    r"(?!.*\b(?:but|instead|rather|otherwise|another|other|different|let us|give me|(?:can|could|shall) (?:we|you|i)"
    r"|(?<!not )(?:i want|i would like|i need)|just do|only do|so do)\b)"
)
"""No order follows: "i can't do the wall one, give me another"."""
_BEGIN = (
    r"(?:start|begin|do|run|play|give|make|take|guide|walk|talk|show|coach|lead|count|open|launch|put|stretch|go|try|bother|set"
    r"|bring|stretching|starting|doing|running|guiding)"
)
_MINE = (
    r"(?:(?:do|did|would|will|must|should) not (?:really |even |actually )?"
    r"(?:want|need|like|feel like|fancy|wish|care for|enjoy|ask|request|say|do|bother with|get on with)"
    r"|am not (?:really )?(?:in the mood|doing|stretching|going to|up for|ready to|ready for|after|asking|supposed|allowed|able|keen|here)"
    r"|(?:can|could) (?:not|no longer) (?:do|manage|bear|face|finish)"
    r"|hate|hated|dislike|am (?:sick|tired) of|am fed up|have had enough|refuse|never (?:asked|wanted|said))"
)
REFUSALS = re.compile(
    rf"{_LEAD}(?:(?:do not|never)(?: you)?(?: please| dare| ever| even| be| go| just(?= start))* {_BEGIN}\b"
    rf"|i {_MINE}\b|not (?:a |any |the )?(?:stretch\w*|routine|exercise)\b"
    rf"|there is no need (?:to|for)\b|no (?:more|need)\b|(?:stop|quit|enough|no) (?:with |of )?(?:starting|beginning|all)\b){_NOTHING_ELSE}"
)
"""What says that something is not wished: "don't start a stretch", "i didn't like the calf stretch"."""
BARE_REFUSALS = re.compile(
    r"^(?:(?:please|okay|ok|well|oh|hey|alexa|so|and|but|right|then|in that case) )*(?:(?:so|then) )?no (?!(?:a|an|the|my|i|it|we|let|do|can|could|give|start|stretch my|please)\b)"
    r"(?:\w+ ){0,2}?(?:stretch\w*|routines?|exercises?)(?: (?:please|thanks|thank you|today|tonight|now|for me|then|at all|so))*$"
)
"""A stretch that is refused where nothing was asked that a "no" may answer:
"no stretching please", "no calf stretch"."""
_FURTHER = r"so|then|but|next|again|another|other|give|let us|can|could|want|do|shall|should|now (?:do|the|my)"
GOES_FURTHER = re.compile(rf"\b(?:{_FURTHER})\b")
"""What goes on from what has been done to what is wished: "i did the left one, now the right calf"."""
OVER = re.compile(
    rf"{_LEAD}(?:(?:i|we) (?:have |had )?(?:already |just |only just |now |also |all )*"
    r"(?:did|done|finished|completed|stretched|been stretching|been through|got through|gone through)\b"
    rf"|(?:my|the|that is|all my)\b[^,]*\b(?:is|are|have been|has been)? ?(?:all |already |now )*(?:done|finished|completed|over)(?: (?:now|already|today|for today|tonight))*$)"
    rf"(?!.*\b(?:{_FURTHER}|what|which|how|why|hurts?|sore|cramp\w*|seconds?|times|twice|left|right)\b)"
)
"""What says that something has been done: "i already did the bedtime stretches", "i've finished the routine"."""
_IT = r"(?:the|a|an|my|your|this|that|these|those|doing|stretching|stretches|it (?:ok|okay|safe|good|bad|worth|better|all right|fine))"
_IN_IT = r"(?:what (?:is|comes|goes|else is) in(?:side)? (?:it|that|this|the|your|my)|which (?:stretches|ones|moves|exercises) (?:are|is|come) in)\b"
WHATS_IN_IT = re.compile(rf"\b{_IN_IT}")
"""Asks which stretches a routine has: "what's in the after run one"."""
ASKED_ABOUT = re.compile(
    r"^(?:(?:so|and|please|well|okay|ok|hey|oh|alexa|actually|sorry|wait|hang on|but|er|um|right|no|just|then|now|tell me|can you tell me|could you tell me|i wonder|i was wondering|do you (?:happen to )?know|(?:have you )?any idea|you know|remind me) )*"
    r"(?:how (?:long (?!can i|could i)|often|many|much|hard|good|safe|soon|big|effective|difficult)"
    r"|(?:when|where) (?:should|do|does|can|is|are|must|would|to|will)|why (?!not\b|do not we|do we not)"
    rf"|(?:is|are) {_IT}\b|does\b|do (?:i|we|they|these|those|stretches|people)\b|(?:will|would|can|could|might|did) {_IT}\b"
    r"|should (?:i|we|you|the|my|it)\b|must i\b|did (?:i|we|you)\b|who\b"
    r"|what (?:does|do (?!you (?:have|suggest))|did|will|would (?:the|a)|makes|muscles?)\b|what is (?:the|a|your) (?!(?:best|easiest|quickest|good|simplest)\b)"
    rf"|{_IN_IT}"
    r"|(?:which|what) (?:\w+ ){0,2}?(?:stretch|stretches|one|ones|exercises?|move|routine) (?:is|are|would be|do you (?:think|reckon) is) (?:the )?(?:best|better|most)\b"
    r"|which muscles?\b|what are (?:the|your) (?!(?:best|easiest)\b))"
    r"|^(?:(?:so|and|please|well|okay|can you|could you) )*(?:tell me|explain|talk to me|say|something|information|advice|more|know|hear|learn"
    r"|i have a question|i want to (?:know|hear|learn)|i would like to (?:know|hear|learn))(?: me)?(?: a bit| a little| more| something(?: \w+)?| some more| anything)* (?:about|on)\b"
)
"""What asks about a stretch or routine and does not ask for it: "how long is the bedtime routine"; "is there one for
the calf" asks for one."""
