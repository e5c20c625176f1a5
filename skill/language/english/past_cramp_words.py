"""English sentences that tell of a cramp of the past by another name: "had another of the beggars last night".

The patterns match the words as they are said, with their contractions.
"""

import re

_NICKNAME = (
    r"(?:beggars?|buggers?|sods?|belters?|humdingers?|stinkers?|crackers?|corkers?|whoppers?|monsters?|brutes?|beasts?|shockers?|dooz(?:y|ies)|swines?|gits?"
    r"|blighters?|devils?|divils?|bastards?|rotters?|so and sos?|beaut(?:y|ies)?|stormers?|rascals?|pests?|'uns?|uns?|wee sods?|bad lads?|bad boys?)"
)
"""What a cramp is called by who curses it."""
_NIGHT_VISITOR = (
    rf"(?:{_NICKNAME}|(?:leg|foot|calf|thigh|toe) (?:attack|episode|do|grab|seizure)s?|(?:cramp(?:ing)?|spasm)s?)"
)
_MORE = r"(?:an?|the|that|one|two|three|four|another|a couple|couple|a few|some|more|any)"
_HOW = r"(?:(?:\w+ly|right|real|proper|total|absolute|big|bad|old|wee|little|nasty|good|great|hell of a|bit of a|awful|terrible|horrible|bloody|blooming|flaming|pure|fair|serious|such a|what a) )*"
_OF_THEM = rf"(?:(?:one|more) )?of (?:(?:them|those|these)(?: (?:things|ones|there|yins))?|(?:the|them|those|these|my|your|me) {_HOW}{_NICKNAME})"
_THEN = (
    r"(?= (?:(?:about |around |half )?an? (?:hour|while|bit|minute)|(?:\w+ )?\w+ (?:hours?|minutes?|days?|nights?) ago|earlier|in|on|at|last|and|but|the (?:other|night|day)|yesterday|this"
    r"|during|after|again|when|while|as well|too|here|both|about|around|from|of a cramp|middle|back|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|$)"
)
_HAD = r"(?:\bhad|\bgot|\bi(?:'d|'ve had)|\bwe'd|\bwoke(?:n|d)?(?: up)? (?:by|to|with)|\bthere was|\bit was|^(?:(?:no|but|well|aye|yeah|yes|so|oh|and) )*)"
HAD_SUCH_ONE = re.compile(
    rf"{_HAD} ?(?:just |only |yet |also |myself |me )*(?:{_MORE} {_OF_THEM}|{_MORE} {_HOW}{_NIGHT_VISITOR}|(?:one|another|it)(?: in bed)?(?= (?:last|yesterday|on \w+day|this morning)\b)){_THEN}"
    rf"|\b(?:the|that|this|same|my) {_HOW}{_NICKNAME} (?:was|were|came|got|struck|hit|woke|paid|visited|started|had me)\b"
)
"""A cramp that is told by what it is called, or as one of them: "i'd an absolute belter", "another of the beggars".

A run, a match or a night that was one is none: "had a cracker of a run".
"""
HAD_IT = re.compile(
    r"\b(?:up|woke|woken|awake|bad|suffered|suffering|struggled|plagued|bothered|bother|bit me|trouble)\b.*\b(?:with|by|from) (?:it|them|one|the same)\b"
    r"|\b(?:legs?|calf|calves|foot|feet|toes?|thighs?|hamstrings?) (?:was|were) (?:at it|playing up|giving me (?:gyp|jip|hell|grief))\b"
    r"|\bthe (?:one|wan) (?:i|we) had\b"
    r"|(?P<when>^(?:(?:no|nope|nah|but|well|oh|aye|yeah) )*(?:not (?:now|just now|at the moment|this minute)(?: no)? )?(?:but )?(?:it was )?(?:earlier(?: on)?|last night|yesterday|this morning|during the night|in the night)(?: (?:though|aye|yeah|yes|i did|it was|mind))*$)"
    r"|\b(?:last night|yesterday|sunday|saturday|monday) was (?:a (?:\w+ )?one|murder|agony|terrible|awful|hell|brutal|horrendous|dreadful)\b"
)
"""A cramp of the past that is only pointed at, where it was asked whether there is one: "woke up with it again".

Group "when" is set where nothing is said but when, which is one only as the answer itself: "last night"."""
HAD_SOMETHING_ELSE = re.compile(
    r"^(?:(?:no|but|well|oh|so|and|yes|yeah|aye) )*(?:(?:i|we) )?had (?:an? (?!(?:[\w']+ ){0,4}?(?:cramps?|ones?|'?uns?|spasms?|charley|legs?|calf|foot|toes?|thigh|attack|episode)\b)"
    rf"|(?:one|two|three|a couple|a few) of (?:the|my|our|your|those|these) (?!{_HOW}(?:{_NIGHT_VISITOR}|things|ones)\b))"
)
"""Who had something else than a cramp: "had a curry last night", "had two of the lads round"."""
_PARTS = r"(?:leg|calf|hamstring|thigh|quad|foot|toe|shin|hip|groin|arch|glute|bum)s?|calves|feet|hammies"
WAS_SO = re.compile(
    r"^(?!.*(?:'s|'re|\b(?:is|are|hurts?|help|killing|started|starts|began|seized|locked|went)\b)).*"
    rf"\b(?:they|both(?: of (?:them|those))?|it|that(?: one)?|those|the (?:two|pair)(?: of them)?|(?:my|me|the|both(?: my)?) (?:(?:left|right|other|whole) )?(?:{_PARTS}|cramps?)) (?:was|were|had been)\b"
)
"""A cramp or muscle that is told as it was, and nothing besides as it is: "they were both agony"."""
