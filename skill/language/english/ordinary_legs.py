"""English sentences about legs that are restless or tired from effort, or that only suppose something: they tell of no sign.

The patterns match words with their apostrophes.
"""

import re

_LEGS = r"(?:legs?|calves|calf|thighs?|quads?|hamstrings?|hammies|feet|muscles?|glutes?)"
RESTLESS = re.compile(
    rf"\b{_LEGS} (?:that |just |both )*(?:want(?:s|ed|ing)? to|need(?:s|ed|ing)? to|have to|has to|won't stop|can't stop|keep(?:s)?(?: on)?) (?:\w+ ){{0,2}}?(?:walk\w*|mov(?:e|ing)|run(?:ning)?|kick(?:ing)?|danc(?:e|ing)|wander\w*|jump(?:ing)?|fidget\w*)\b"
    rf"|\b(?:have|has|had|got|need|needs|want|wants|urge|desperate|itching|dying) to (?:\w+ ){{0,2}}?(?:move|shake|jiggle|kick|wiggle) (?:(?:my|the|his|her|both|them|me) ?)*(?:{_LEGS}|them|about|around)\b"
    rf"|\b(?:only|best) (?:thing|way|relief|cure)\b(?: \w+){{0,8}}? (?:is|was|to|by) (?:\w+ ){{0,3}}?(?:mov(?:e|ing)|walk(?:ing)?|getting up|get up|shak(?:e|ing)|pac(?:e|ing))\b"
    rf"|\b(?:have to|had to|want to|could|got to|need to) (?:hit|punch|beat|slap|pound|rub|kick|stamp) (?:them|my {_LEGS}) (?:to|till|until)\b(?: \w+){{0,4}}? (?:calm|settle|stop|quieten|behave)\b"
    rf"|\bcan'?(?:t|not) (?:\w+ )?(?:keep|hold) (?:my |the |his |her )?(?:{_LEGS}|them) still\b|\b(?:restless|fidgety|jumpy|jittery|twitchy) {_LEGS}\b"
)
"""Legs that must move: "the only way to be rid of it is move my legs"."""
_EFFORT = (
    r"(?:(?:did|done|ran|run|walked|rode|cycled|swam|hiked|climbed|lifted|squatted|danced|played|gardened|dug|gone up|went up|been up|carried|stood|trained|raced)\b"
    r"|\b(?:leg day|squats|lunges|deadlifts|marathon|half|ultra|parkrun|hills?|stairs|spin(?: class)?|the gym|football|rugby|tennis|boot ?camp|double shift|long shift|the move|moving house|the garden))"
)
_TIRED = (
    r"(?:gone|shot|dead|trashed|wrecked|toast|jelly|like jelly|in bits|in pieces|sore|stiff|tired|tired out|tight|heavy|like lead|fried|cooked|goosed|done|done in|knackered|battered|spent|finished|ruined|aching|achy"
    r"|killing me|burning|screaming|complaining|moaning)"
)
TIRED_OUT = re.compile(
    rf"^(?=.*\b{_EFFORT}\b).*\b{_LEGS}(?:'s|'re|'ve| are| is| have| has| feel| feels| were| was)?(?: (?:just|only|both|all|so|really|proper|pure|absolutely|totally|well|a bit|pretty|completely|got|feeling|gone))* {_TIRED}"
    r"(?: (?:today|now|tonight|ow|mate|as hell|as anything|and all|from it|after it|after that|like|man|innit|lol|ha|haha|i think|that's all|because of it|this morning|this evening|since))*$"
)
"""Legs that are tired or sore from what was done: "did a hundred k today and now me quad's gone"."""
SUPPOSES = re.compile(
    r"^(?:(?:and|but|so|or|oh|ok|okay|right|well|what|what about|how about|then) )*(?:if|when|supposing|say)\b"
)
"""What supposes something: "and if he's out in the sun all day"."""
