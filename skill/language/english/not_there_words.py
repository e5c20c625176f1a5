"""English sentences that show, in the help with a cramp, that there is none: days that it has lasted, what comes once it is gone, no pain."""

import re

from skill.language.english.fillers import LEAD

_DAYS = r"(?:days?|weeks?|months?|years?|fortnight)"
LASTS_DAYS = re.compile(
    rf"\b(?:all|the whole) (?:of )?(?:(?:this|the|last) )?(?:week|month|year|summer|winter)\b"
    rf"|\b(?:for|over|about|nearly|like|past|these) (?:the |this |a |past |about |over |couple of |few |\w+ )?(?:days|weeks?|months?|years?|fortnight)\b(?! (?:ago|before|off))"
    rf"|{LEAD}(?:(?:it is|it has been|been|about|around|for|maybe|like|nearly|a good|only|just|or so) )*(?:a|an|one|two|three|four|five|six|seven|ten|couple of|a couple of|few|a few|several) {_DAYS}(?: (?:or so|now|maybe|already|i think|or two|running))*$"
    r"|\bever since\b|\bsince (?:the )?(?:yesterday|last \w+|\w+day|(?:my |a )?(?:run|match|game|race|weekend|holiday|accident|fall))\b"
)
"""What has lasted for days is no cramp."""
ONCE_GONE = re.compile(
    rf"\b(?:after|once|when) (?:it|they|that|this|the cramp|a cramp)(?: is| has| have| are)?(?: (?:all|finally|been))* (?:gone|over|stopped|eased|passed|let go|finished|done)\b"
    rf"|(?P<alone>{LEAD}(?:(?:what|how) about|what do (?:i|we|you) do) (?:after(?:wards?)?|later|the next day|the day after)(?: (?:that|then|it))?$)|\bafterwards?\b"
)
"""What comes once a cramp is gone; "alone" where nothing else is asked. Contractions are written out."""
PAINLESS = re.compile(
    rf"{LEAD}(?:(?:there is|i have|i have got|it is|i am in|got|with|really|not) )*(?:no|without|not any|zero) (?:real |actual |more )?pain(?: (?:at all|now|really|though|just \w+|anymore|any more|in it|whatsoever))*$"
    rf"|{LEAD}(?:it|that|they|my \w+)(?: really| actually)? (?:does not|do not|is not|are not|did not) (?:really |actually )?(?:hurt|hurting|painful|sore)(?: (?:at all|now|really|though|anymore|any more|me))*$"
)
"""No pain, told of a leg."""
OF_THIS_MOVE = re.compile(
    r"\b(?:when|if|every time|whenever|each time|as soon as|after|while) (?:i|he|she|they|you|we|it) (?:try|tries|move|straighten|stretch|let|pull|push|stand|point|bend|touch|lift|relax|put|press|rub|hold|get up|breathe|lie|turn|step|flex)\w*\b|\bwhen (?:i|he|she|we|you) (?:do|does) (?:it|that|this|what)\b"
    r"|\bagain\b"
)
"""A cramp of now that comes with each move: "it locks up when I straighten it"."""
UNSURE_FIRST = re.compile(
    rf"{LEAD}(?:i |we )?(?:do not (?:really )?know|dunno|am not (?:really |quite |too )?(?:sure|certain)|not (?:really |quite |too )?(?:sure|certain)|cannot (?:really )?(?:tell|say)|have no idea|no idea|could not (?:say|tell you))(?: (?:really|actually|if it is|to be honest|honestly|but|just|well))* (?=\w)"
)
"""Who is not sure, before something is told: "um, I don't know, it's just twitching"."""
