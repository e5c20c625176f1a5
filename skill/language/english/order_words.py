"""English orders behind what is told or refused, wishes told by a time or place alone, and stretches that are named as
the ones not wished.

All match words with their contractions written out.
"""

import re

_NO_ORDER = "".join(
    rf"(?<!\b{word} )"
    for word in (
        "to i you we they he she it who did do does not never ever always already just only usually often sometimes and or would will can could"
        " should shall must may might how why what where which who before after when while from that please dare even really"
    ).split()
)
ORDER_BEHIND = re.compile(
    rf"\S {_NO_ORDER}(?:(?:stretch|loosen|sort|warm|limber|ease|cool) (?:(?:me|us|them|it|my|our|the|both) ?)(?:\w+ ){{0,3}}?"
    r"(?:out|up|off|down|here|now|please|legs?|calf|calves|hamstrings?|hammies|thighs?|quads?|hips?|feet|foot|shins?|then|through)?\b"
    r"|(?:give|show|guide|talk|walk|take|lead|coach) (?:me|us)\b"
    r"|(?:do|start|run|begin) (?:me|us|it|something|one|some|the|a|my) )"
)
"""Who orders something behind what is told or refused: "i've just got back from a run, stretch me"."""
_LEAD = r"^(?:(?:so|well|right|ok|okay|oh|hi|hey|hello|alexa|and|now|yes|good|look) )*"
TIME_ALONE = re.compile(
    rf"{_LEAD}(?:it is|that is|this is|time for|nearly|almost)(?: (?:now|nearly|almost|just|about|getting on for|gone|time for|my|past|already|well|the))*"
    r" (?:bedtime|bed time|bed|morning|beddy byes)(?: (?:now|here|then|again|already|for me|alexa))*$"
)
"""A time of day that a routine is for, and nothing else: "it's bedtime"."""
ANYTHING_FOR_IT = re.compile(
    r"\b(?:(?:you |have you |you have |what have you )?(?:got|have) (?:anything|something|any|one|some)(?: (?:for (?:me|it|that|this|here)|good|quick|i can do|to do))*"
    r"|what (?:have you got|can you offer|do you have|have you)(?: for (?:me|it|that|this|here))*|any(?:thing| ideas| suggestions)(?: for (?:me|it|that|this|here))*)$"
)
"""Asks whether there is anything, behind where one is: "i'm at my desk, got anything"."""
_THING = r"(?P<thing>(?:\w+ ){1,4}?(?:one|stretch))\b"
_THE = r"(?:(?:the|that|this|a|my|same|old) )*"
REFUSED_STRETCH = re.compile(
    r"\b(?:(?:do|did|would) not (?:really |even )?(?:want|like|fancy|need|feel like|enjoy|wish for)|not|hate|without|instead of|rather than|other than|apart from|except"
    rf"|(?:bored|sick|tired) of|fed up (?:of|with)|had enough of|can not (?:stand|face))(?: (?:do|doing|to|that|another|keen on|again|for))* {_THE}{_THING}"
)
"""A stretch that is named as the one that is not wished, group "thing"."""
COMPARED_STRETCH = re.compile(
    r"\b(?:something|anything|one|any|some|a|stretch|stretches|a bit|bit|give me|want|need|more) (?:(?:a|bit|little|much|way|lot|that is|which is|else|stretch) )*"
    r"(?:(?P<harder>harder|tougher|stronger|deeper|more (?:advanced|challenging|intense|difficult|demanding))"
    r"|(?P<easier>easier|gentler|softer|simpler|lighter|milder|less (?:hard|intense|difficult|demanding))|different|better|other|else)"
    rf" (?:than|from|to) {_THE}{_THING}"
)
"""A stretch that the wished one is compared with, group "thing"; groups "harder" and "easier" tell how."""
WISHES_OTHER = re.compile(
    r"\b(?:give|show|find|another|something|anything|different|other|others|else|let us|do|try|have|start|instead|want a|i (?:will|would) (?:have|like))\b"
)
"""Beside a refused stretch, that one is wished all the same."""
NEW_TO_IT = re.compile(
    r"\b(?<!not a )(?<!not )(?<!no )(?<!never )(?:(?:an? )?(?:complete |total |absolute )?(?:beginner|novice|newbie)|new to (?:this|it|all this|these|them|stretching|the (?:step|wall)(?: \w+)?)"
    r"|(?:my |the |very )*first (?:time|go|try|one|day)(?! (?:in|since|today|tonight|this|at|that|for) )|(?:just|only) (?:starting|started|beginning)(?: out)?"
    r"|(?:have |has |had )?never (?:\w+ )?(?:stretched|done (?:it|this|that|any|one|the|these|them|a|stretch\w*)|tried (?:it|this|that|one|the|a|any)))\b"
)
"""Who has not done it before: "i'm a beginner", "first time ever", "i've never done it"."""
