"""English sentences about cramps to note: how many they were, where by the one before,
and what is told of one beside.

Contractions are written out.
"""

import re

from skill.language.english.entry_times import CLOCK_HOURS

_LEAD = r"^(?:(?:no|nah|nope|oh|and|well|so|yes|yeah|aye|sorry|actually|wait|also|but|er|um|right|ok|okay|hang on) )*"
_END = r"(?: (?:sorry|actually|then|please|thanks|love|mate|though|again|in fact|i think))*$"
ONLY_ONE = re.compile(
    rf"{_LEAD}(?:(?:it|there|that|i) (?:was|is|were|had) )?(?:not (?:two|three|both)(?: of them)?,? )?(?:only|just)(?: the)?(?: (?:one|1)|(?: had)? one)(?: of them| cramp)?{_END}"
    rf"|{_LEAD}(?:it was |there was |i had )?(?:not (?:two|both|three)|one not (?:two|three|both))(?: of them| cramps)?{_END}"
)
"""Says of several cramps that there was one."""
_WHEN = r"(?:on|in|at|about|around|after|before|during|when|while|just|last|this|yesterday|today|tonight|earlier|from|of the night|right (?:after|before)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:two|three|four) (?:nights|days) ago|the (?:night|day) before)"
_HAD = r"(?:(?:i|we|then|there) (?:have |had |also |then |did |just |only )*(?:had|got|have|was|were|came|get|woke (?:up )?with|had been) |had |got |(?:log|note|add|put|write|record|jot|mark|stick|pop)(?: (?:down|in|me|us))* )"
_KIND = r"(?: more)?(?: (?:of them|(?:\w+ )?cramps?|ones?))?"
TELLS_ONE_MORE = re.compile(
    rf"{_LEAD.removesuffix('*')}*?(?:(?P<surely>(?:(?:and|plus|also) (?:then )?|then )+(?:{_HAD})?(?:(?:one|two|three|four){_KIND}|a(?: \w+){{0,2}}? (?:cramp|one))"
    rf"|(?:(?:and|plus|also|then|it was|that was) )*(?:{_HAD})?(?:the )?(?:another|one more|an extra|a further|(?:a )?(?:second|third|fourth)(?= (?:one|cramp|{_WHEN})\b)|a new){_KIND})"
    rf"|(?P<again>(?:it|they|that|the cramp) (?:then )?(?:came (?:back|again|on again)|(?:was|were) back|happened again|started again|returned|got me again)|(?:and |then )+again)"
    rf"|{_HAD}(?:(?:one|two|three|four){_KIND}|an?(?: \w+){{0,2}}? (?:cramp|one)|cramps?))"
    rf"(?= {_WHEN}\b| (?:my |the )?(?:left|right)\b|$)"
)
"""Tells of more cramps than the one that is in hand: "and one at five", "a second one at noon"; without the group
"surely" it may be that one."""
BAD_NOW = re.compile(
    r"\b(?:is|are)(?! not\b| no\b| nothing\b) (?:(?!not\b|no\b)\w+ ){0,2}(?:bad|sore|awful|terrible|horrible|dreadful|agony|worse|tight|hard|murder|painful|nasty|killing me)(?: again)? (?:right )?now\b"
)
"""Says that it is bad at this moment."""
ONE_IN_EACH = re.compile(r"\b(?:one|a cramp) (?:in|for|on) each (?:of my )?(?P<where>\w+)\b")
"""Tells of a cramp in each leg."""
ONE_OF_EACH = re.compile(
    r"\b(?:and )?(?:one|the other(?: one)?|another|a cramp)(?= (?:at|about|around|just|half|quarter)\b)"
)
"""Begins what is told of each of two cramps."""
BEFORE_A_DAY = re.compile(
    r"(?:^|(?<=\s))(?:(?:and|then|,|on|last) )*(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last night|this morning)\b)"
)
"""Stands right before a day."""
PLACE_FIRST = re.compile(
    rf"{_LEAD}(?:(?:in |it was )?(?:the|my|me) )?(?P<place>(?:(?:left|right|both) )?\w+(?: muscle| leg)?) (?:(?:and|but|so|then) )*(?:it|that|they|he|she|i) (?:was|were|had|did|got|went|pulled|woke|could not|felt)\b"
)
"""Tells a muscle first, and then how a cramp was."""
WERE_BAD = re.compile(
    r"(?<=they )were (?:(?:both|all|really|very|so|pretty|quite|pure|right|dead|absolutely|proper|bloody|just|pure) )*(?:bad|awful|horrible|terrible|dreadful|murder|nasty|sore|agony|painful|excruciating|brutal|strong|severe|the worst)\b(?: (?:ones|too|both|mind))*"
    r"|\b(?:both|all)(?: of them)?(?: were)? (?:(?:really|very|so|pretty|quite) )*(?:bad|awful|horrible|terrible|dreadful|nasty|agony|painful|excruciating|brutal|strong|severe)(?: ones)?\b"
)
"""Says of several cramps that they were bad."""
SEVERAL_LATELY = re.compile(
    rf"{_LEAD}(?:(?:i|we) (?:have )?(?:had|got|been having)|had|there (?:have been|were|has been)) (?:about |like |nearly |at least |already |another )*(?:two|three|four|five|six|seven|eight|a few|a couple of|several|a lot of|loads of|lots of|quite a few) (?:(?:leg|calf|foot|night|bad|wee|nasty|awful|of them|really) )*(?:cramps|spasms)(?: in my \w+)?"
    r" (?:(?:just|already|now|so far) )*(?:this (?:week|month)|(?:in|over|during) the (?:last|past) (?:\w+ )?(?:days|weeks?|month)|over the (?:week|weekend)|since (?:last )?\w+(?: \w+)?|lately|recently|so far|in (?:a|the) (?:week|month))(?: (?:so far|already|now|alone))*$"
)
"""Tells how many cramps there were lately, and not when each was."""
THE_SEVERAL = re.compile(
    r"\b(?:the|them|those|these|both|all)(?: (?:other|of))? (?:two|three|four)(?: of them| cramps| ones)?(?: (?:was|were|came|at))?(?= (?:at|about|around|half|quarter|just|one|two|three|four|five|six)\b)|^(?:they|both|them)(?: (?:was|were|came))?(?= (?:at|about|around)\b)"
)
"""Names several cramps together, and tells no hour: "the two at half three and at five"."""
BETWEEN_HOURS = re.compile(
    r"(?: |^)(?:(?:and then|and|then|, and|,)(?: (?:again|another|one|the other|a second))*)(?= (?:one |the other |another )?(?:at|about|around|just|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight)\b)"
)
"""Stands between the hours of several cramps."""
HEDGES = re.compile(
    r"^(?:(?:oh|well|er|um|erm|uh|no|yes|yeah) )*(?:dunno|i dunno|don't know|do not know|(?:i )?(?:don't|do not) (?:really |rightly |exactly )?know|(?:i'm |i am )?not (?:too |quite |really |exactly |entirely |a hundred percent )?(?:sure|certain)|no idea|hard to say|who knows|couldn't (?:tell you|say)|can't (?:remember|be sure|say)(?: exactly)?)\b(?: (?:exactly|really|when|what time|but|maybe|love|mate))*(?= \S)"
)
"""Says first that nobody is sure of it, and then tells it: "dunno, about four I think"."""
IN_THE_NIGHT = re.compile(
    r"\b(?:in|during|through|(?:the )?middle of|at) (?:the )?night(?: ?time)?\b(?! (?:before|of|on))"
)
"""Says that it was by night, and names no night."""
DENIES_SIDE = re.compile(
    r"\b(?:i )?(?:never|did not|didn't|do not|don't|not) (?:(?:ever|even|actually) )?(?:say|said|mean|meant|tell you|told you|know)(?: (?:it was|the|my|anything about|which|about))* (?:right|left|leg|side)\b(?: (?:leg|one|side|calf|foot|it was))*"
    r"|\b(?:don't|do not|dunno|not sure|no idea|can't remember|cannot remember) (?:know )?which (?:leg|side|one|foot|calf)(?: it was)?\b"
)
"""Denies a leg that was noted, and names none."""
JOINS_ONE = re.compile(
    r"^(?:(?:oh|yes|yeah|aye|ok|okay|right|well|so|er|um) )*(?:and|also|plus|then)\b(?!(?: then)? (?:it|that|this) (?:was|is)\b)"
    r"(?=.*\b(?:(?:a|another)(?: \w+){0,3} (?:one|cramp)|one (?:in|on|at|of)|one$)(?! (?:o'clock|thirty|fifteen|a m|p m)\b))"
)
"""Begins with a word that joins, and calls something "one": of another day it is one more cramp,
"and on Friday a little one"."""
SAME_PLACE = re.compile(
    r"\b(?:the )?same (?:old )?(?:place|spot|leg|muscle|side|calf|foot|thigh|bit|area)(?: as (?:before|last time|the last(?: one)?|always|ever|usual|the other(?: one)?))?\b"
    r"|\b(?:where|same as) (?:it )?(?:always|usually|usual) (?:is|was|comes|gets me)\b"
)
"""Names where a cramp was by the one before."""
NTH_TIME = re.compile(
    rf"{_LEAD}(?:that|it|this) (?:is|makes|will be|was) (?:it |now |about |only |already |my |me |the |like |maybe |probably )*"
    r"(?:(?:second|third|fourth|fifth|sixth)(?: (?:time|one|cramp|night))?|(?:twice|(?:two|three|four|five|six) (?:times|of them|nights|cramps)|(?:two|three|four|five|six)(?= (?:this|in|so far|already|since))))"
    r"(?: (?:now|already|running|so far|in a row|on the trot|tonight|today|(?:this|in a|in the|since) \w+))*$"
    rf"|{_LEAD}(?:the )?(?:second|third|fourth|fifth|sixth) (?:time|one|cramp)(?: (?:now|already|running|in a row|on the trot|tonight|today|this \w+))+$"
)
SAME_CRAMP = re.compile(
    rf"{_LEAD}(?:(?:that|it|this) (?:is|was) (?:all )?|i mean |i meant |it is )?the same (?:one|cramp|entry|night)(?: (?:as|i) \w+(?: \w+)?)?{_END}"
    rf"|{_LEAD}(?:that|it|this) (?:is|was) (?:the one (?:i|you) \w+|not (?:a new|another)(?: one| cramp)?){_END}"
)
"""Says that what was told is of the cramp that is noted."""
TOLD_OF_IT = re.compile(
    rf"{_LEAD}(?:it|that|that one|this one|the cramp|the last one) (?:really |just |nearly |even |pure )*"
    r"(?:woke|kept (?:me|us|him|her)|got me out|had me|made me|hurt\b(?! (?:now|still))|killed|took me|was (?:agony|horrible|awful|terrible|dreadful|murder|bad|nasty|sore|horrid|a bad one|a wee one|so painful|very painful|excruciating))\b"
    r"(?!.*\b(?:now|still|every|always|when|if|whenever)\b)"
)
"""Tells of a cramp that is over what an entry has no room for."""
BY_DAY = re.compile(
    r"\b(?:on (?:the|my|a|me) (?:bike|bicycle|pitch|ride|run|walk|course|court|treadmill|bus|train|way (?:home|to work))|(?:cycling|swimming|running|jogging|walking|riding|gardening|shopping|driving|training)"
    r"|at (?:work|the gym|school|the match|the office|training|football|practice)|(?:during|after|before) (?:the |a |my |our )?(?:match|game|ride|run|lunch|race|swim|walk|training|practice|dinner time)|in the (?:pool|gym|garden|shop|car))\b"
)
"""What is done by day."""
IN_SPORT = re.compile(
    r"\b(?:(?:it was |that was |i was )?(?:out )?(?:on|during) (?:(?:my|me|the|a|our|this) )*(?:(?:long|evening|morning|bike|big|exercise|spin|turbo|rowing) )*(?:bike|bicycle|ride|run|jog|walk|hike|treadmill|swim|match|game|race|pitch|court|cross trainer|turbo|rower|marathon|park ?run|training)"
    r"|(?:while|when|as|whilst)(?: i was| we were)? (?:out )?(?:running|cycling|biking|swimming|jogging|walking|hiking|dancing|rowing|riding|training|exercising|playing \w+|working out|stretching)"
    r"|(?:at|in|down) (?:the |my |me )?(?:gym|pool|football|tennis|golf|rugby|training|spin class|yoga|pilates|park ?run)(?! (?:room|bag)))\b"
)
"""Says that a cramp came in the middle of sport: "on the bike"."""
ONLY_MENTIONS = re.compile(
    rf"{_LEAD}(?:(?:he|she|they)|(?:my|our|the) (?:\w+ )?(?!leg|calf|foot|thigh|hamstring|toe|muscle)\w+) (?:has |have |had |also |only |just |did )*"
    r"(?:had|got|get|woke (?:up )?with|was up with|cramped)\b.*\b(?:one|two|another|it|cramps?|cramped|spasms?|last|this|yesterday)\b"
)
"""Tells of somebody else's cramp that is over."""
HOW_MANY = re.compile(
    rf"{_LEAD}(?:(?:there|it) (?:was|were) |i had |make (?:it|that) )?(?P<number>two|three|four)(?: of them| cramps)?(?: then| last night| in the night)?{_END}"
)
"""Says of one cramp that there were more."""
HOURS_ALONE = re.compile(
    rf"^(?:(?:at|about|around|one at|well|oh|er|um) )*{CLOCK_HOURS}(?: o'clock)?(?: (?:(?:and|then|another|one|at|about|around) )*{CLOCK_HOURS}(?: o'clock)?)+(?: in the morning| last night)?$"
)
"""Nothing but hours of several cramps."""
ASKS_WHAT_IS_NOTED = re.compile(
    rf"{_LEAD}what (?:(?:did|have) you (?:just )?(?:write|written|wrote|note|noted|put|log|logged|save|saved|got|get|have)|(?:does|did) (?:it|the (?:diary|entry|note)) say|is (?:in|written in) (?:it|the diary|there))(?: (?:down|in|there|for (?:that|it|me)|in (?:it|the diary)|now|then))*$"
)
"""Asks what was noted."""
_TO_GO = r"(?:to|before it|till it|until it) (?:go(?! (?:to|back|for|and|home|into)\b)|ease|pass|stop|settle|release|relax|fade|clear|shift|calm|let go|die|loosen|unlock|wear|went|eased|passed|stopped|let go|settled|relaxed|faded|cleared|shifted|released|loosened)(?: (?:off|away|down|up|again|out))*\b"
OTHER_LENGTHS = re.compile(
    rf"\b(?:it )?(?:took|takes|needed|was awake|was up|lay awake|up|awake)(?: me| us| him| her)?(?: \w+){{0,3}}? (?:seconds?|minutes?|hours?)\b(?! {_TO_GO})(?: (?:to|before|till|until|after)\b.*$)?"
)
"""How long something else took than the cramp."""
BOTH_TIMES = re.compile(
    r"\b(?:both|all|each|the same)(?: the)? times?\b|\b(?:them|those|these) both\b|\bboth of (?:them|those|these)\b|\b(?:both|all)(?: of them)? (?=(?:in |on )?(?:the |my )?(?:left|right)\b)"
)
"""Says something of each of several cramps, and of no two legs."""
DAY_OF_IT = re.compile(
    r"\b(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday)'?s (?=(?:\w+ )?(?:cramp|one)\b)"
)
"""The day that a cramp is named by."""
BAD_NIGHT = re.compile(
    r"\b(?:a|the|my) (?:(?:right|really|very|pretty|proper) )?(?:bad|rough|terrible|awful|horrible|dreadful|poor|rotten|sleepless|hard|long) (?:old )?night(?: of it)?\b"
)
"""The night that is over, named by how it was."""
GREETS_FIRST = re.compile(
    r"^(?:(?:good|hello|hi|hey|hiya|oh) )*(?:morning|evening|afternoon)(?= (?:love|all|dear|hen|pal|mate|there|coach|alexa|again|doc|i|i've|i'm|had|got|just|you|me)\b)"
)
"""A greeting that names a part of the day, before something is told."""
