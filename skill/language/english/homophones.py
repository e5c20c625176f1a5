"""Words that sound exactly like another, where the words beside them tell which was said: "it went week" was "it went weak"."""

import re

_PART = "ankle|arm|back|calf|chest|elbow|face|finger|foot|hand|heart|heel|knee|leg|shin|shoulder|skin|thigh|toe|wrist"
_STATE = (
    r"(?:(?!(?:when|then|even|often|after|over|under|her|other|rather|never|ever|open|during|morning|evening|being|children)\b)\w+(?:ing|en|ed|er)"
    r"|bent|twice|too|gone|out|blue|white|purple|red|cold|hot|numb|dead|limp)"
)
"""What is said of one part of the body, right after it."""
_SAME_SOUND = (
    (re.compile(r"\bweek(er|est|ness)\b"), r"weak\1"),
    (
        re.compile(
            r"\b(so|is|am|are|was|were|it's|i'm|they're|and|bit|too|very|really|quite|pretty|go|goes|going|gone|went|feel|feels|felt|feeling"
            r"|get|gets|got|getting|legs?|arms?|hands?|thighs?|quads?|muscles?) week\b(?! (?:one|two|three|four|five|six|in|of|ago)\b)"
        ),
        r"\1 weak",
    ),
    (re.compile(r"\b(put|puts|putting|bear|bearing|take|carry)( (?:any|my|no|full|much))? wait\b"), r"\1\2 weight"),
    (re.compile(r"\bwait (bear\w*)"), r"weight \1"),
    (re.compile(r"\b(my|a|leaking|passing|red|brown|dark|pink|bloody|cloudy) we\b"), r"\1 wee"),
    (re.compile(r"\bwe (is|looks|smells|comes|came out)\b"), r"wee \1"),
    (re.compile(r"\bmy (?:p|pea)\b"), "my pee"),
    (re.compile(rf"\b({_PART})s(?= {_STATE}\b)"), r"\1's"),
)
"""Each a word in company that it never keeps, and the word that does: a week has a determiner, and one part of the body is or has something."""


def as_it_sounds(text: str) -> str:
    """Write a sentence with the words that its company asks for: "my ankles hanging off" was "my ankle's hanging off"."""
    for heard, said in _SAME_SOUND:
        text = heard.sub(said, text)
    return text
