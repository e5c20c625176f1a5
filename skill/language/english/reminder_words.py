"""English about reminders: another one, whether one is set, what it is for, a later time;
and a time that is named by what is done then.
"""

import re

from skill.language.english.fillers import ASKING_LEAD, DRAFT_LEAD, WISH_END, WISH_LEAD
from skill.language.english.schedules import CLOCK_HOUR
from skill.language.said import DayPart, Occasion

NEW_REMINDER = re.compile(
    r"\b(?:a|an|another|one more|new|some)(?: \w+){0,3}? (?:reminders?|nudge|alarm|alert|shout|ping|prod|buzz)\b(?! (?:to|till|until|from|at) \w+ (?:instead|not)\b)"
)
"""What wishes for a reminder that is not there yet: "set me a stretch reminder nine p m every day"."""
_BARE_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|0?[1-9])"
_WILL_BE = (
    r"(?: (?:would|will|might|could|may|should|is|was|seems|sounds|looks))?(?: (?:be|do|suits?|works?|go|fits?))*"
)
MOVES_IT = re.compile(
    r"\b(?:the|my|that|this|our|your) (?:(?!to\b|for\b)[\w']+ ){0,4}?(?:reminder|alarm|nudge|alert)s?\b.*"
    r"\b(?:not (?:at )?[\w' ]+? but\b|instead of\b|rather(?: than)?\b|from .+ to\b|(?:earlier|later)\b|(?:back|forward|on|up) (?:to|till|until|an hour|half|a bit|by)\b)"
)
"""What moves a reminder that there is: "make the stretch reminder not ten but nine". Contractions are written out."""
HOUR_ALONE = re.compile(
    r"^(?:(?:no|nah|nope|oh|er|um|well|actually|sorry|please|yes|yeah|aye|ok|okay|right|and|but|so|hang on|wait|on second thoughts|second thoughts|(?:i )?(?:think|reckon|guess|suppose|mean|meant|said)"
    r"|(?:never mind|forget|scrap|ignore|change) (?:the|that|this) (?:time|hour)|(?:never mind|forget|scrap|ignore) (?:that|it|this)|not (?:then|that)|maybe|perhaps|rather|better) )*"
    r"(?:(?:can|could|shall|may|might|would|will|should) (?:you|we|i|it|that|this) |let us |let's |(?:i would|i'd) (?:like|prefer|rather|sooner)(?: (?:it|that|to))? |i (?:want|need|prefer) (?:it |to )?|how about |what about |why not )*"
    r"(?:(?:please|just|rather|instead|maybe|perhaps|not|have|make|say|do|put|set|change|move|switch|shift|bump|push|bring|try|call|take|pick|use|keep|go|be|come|ring|remind) "
    r"(?:(?:for|with|until|till|back|forward|on|up|off) )?(?:(?:it|that|this|them|me|us|the (?:time|reminder|hour|alarm))(?!$) )?(?:(?:back|forward|on|up|off|be|come|for|to|at|until|till|around|about|say|more like) )*)*"
    rf"(?:at )?(?P<hour>(?!(?<=\bthis )one\b)(?!(?<=\bhave that )one\b)(?!(?<=\btake that )one\b)(?!(?<=\buse that )one\b)(?!(?<=\bdo that )one\b)(?!(?<=\bkeep that )one\b)(?!(?<=\bset that )one\b){_BARE_HOUR})"
    rf"(?:{_WILL_BE}(?: (?:much|a bit|a lot|far|even|more like it|rather))*(?: (?:better|best|fine|good|great|nicer|nice|easier|ideal|perfect|grand|me|us|it|ok|okay))*)"
    rf"(?: (?:please|then|instead|actually|though|now|thanks|thank you|ta|love|hen|pal|mate|for me|for us|i (?:think|reckon|said|meant|mean)|not (?:at )?{_BARE_HOUR}|rather|o'clock))*$"
)
"""A change of the hour to a bare number, the group "hour", with any verb: "make that ten", "ten would be better"."""
WISHES_ONE = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) (?:you|ye|i|we) (?:please |just )?|i would like (?:you )?(?:to )?|i (?:want|need) (?:you )?(?:to )?|would you mind )*(?:please |just )?"
    r"(?:(?:give|send|have|get|set) (?:(?:me|us) )?an? (?:(?:wee|little|quick|gentle) )?(?:nudge|prod|poke|ping|buzz|shout|reminder|alert|tap on the shoulder)"
    r"|(?:nudge|prod|poke|ping|buzz|remind|alert|nag|shout|chivvy)(?:ing)? (?:me|us)(?! (?:towards?|through|into|along|with|about what)\b))\b"
)
"""Who wishes to be reminded: "nudge me in twenty minutes", "give me a nudge every night at ten"."""
ONE_MORE = re.compile(
    rf"^{DRAFT_LEAD}(?:(?:can|could|would|will) (?:you|we|i) |i (?:want|need) |i would like )?"
    r"(?:(?:set|make|put|give|add|have)(?: me| us| up| in)* (?:one(?: more)?|another(?: one)?|a new one)|(?:(?:can|could) (?:i|we) (?:have|get)|(?<=i want )|(?<=i need )|(?<=i would like ))(?: ?\b)(?:one|another)(?= (?:at|every|on|in|before|after)\b)|one more|another(?: one)?|(?<=\band )one|(?:(?:also|plus|and|now|then|next) )+(?:one|another(?: one)?)|(?:a|an) (?:morning|evening|afternoon|bedtime|lunchtime|weekend) one(?= (?:at|for|on|too|as well|also)\b|$))(?: up| in)? (?:for|at|on|to|in|every|before|after)\b"
    rf"|^{DRAFT_LEAD}(?:set|make|put|give|add|have)(?: me| us)* (?:one(?: more)?|another(?: one)?|a new one)(?: (?:then|too|as well|instead))*(?= {CLOCK_HOUR}\b)"
    rf"|^{DRAFT_LEAD}(?:(?:(?:can|could|may) (?:i|we|you)|i (?:want|need)|i would like) )?(?:(?:set|make|give|add|have|get)(?: me| us)* )?(?:a|an|another|one more) (?:morning|evening|afternoon|night|bedtime|lunchtime|weekend|second) (?:one|reminder)(?: (?:too|as well|also))?{WISH_END}"
)
"""Who wishes for one more reminder, where reminders are spoken of: "set one for the bedtime stretches"."""
ASKS_IF_SET = re.compile(
    r"\b(?P<this>did (?:you|that|it) (?:(?:even|actually) )?(?:set|get|save|make|put|take|go|work)|(?:is|was) (?:it|that)(?: one)? (?:(?:all|already|definitely|still) )*"
    r"(?:set|on|in|done|saved|made|there|active|going)|have you (?:set|got|saved|made|put) (?:it|that)|has (?:it|that) been (?:set|saved|made))\b"
    r"|\b(?:have i|do i|did i|is there|are there|have you got me) (?:(?:have|got|already|still|any|another|even|set|make|not) )*(?:one|ones|any|another|reminders?|alarms?)\b"
    r"|\bwhat (?:have|did|had) (?:i|we|you) (?:just )?set(?: up)?(?: for me)?$"
)
"""What asks whether a reminder is set: the one spoken of just now, or any."""
_IT = r"(?:it|that|this|that one|the next(?: one| reminder)?|my next(?: one| reminder)?|this one|they|them|mine|the reminder|my reminder|the reminders|my reminders|the alarm)"
ASKS_WHEN = re.compile(
    rf"{ASKING_LEAD}(?:(?:can you )?(?:tell|remind) me )?(?:(?:what|which)(?: (?:time|hour|days?))?|when)(?: (?:is|was|are|were|will|does|do|did|have|has))? (?:{_IT}|i|you|we)(?: (?:is|was|are|will|have|had|got))*"
    r" (?:be |been |going to |get )?(?:(?:set|down|booked|due|on|coming|come|go|goes|going|ring|rings|sound|for|at|remind(?:ing)?)(?: (?:me|it|that|for|to|off|on|up|at|again|then|now|next|exactly))*)$"
    rf"|{ASKING_LEAD}(?:(?:when|what time|what day|which day) (?:is|will|does)|what about) (?:the|my|your) next(?: one| reminder| nudge| alarm)?(?: (?:be|then|due|coming|come|go off|for))*$"
)
"""Asks when a reminder comes that was just spoken of: "what's it set for", "when does it go off"."""
WHERE_IT_SOUNDS = re.compile(
    rf"{ASKING_LEAD}(?:what (?:if|happens if|happens when|about (?:if|when)) (?:my|the) (?:phone|mobile|app|wi ?fi|internet|power)\b.*"
    rf"|(?:(?:where|how) )?(?:does|do|will|would|can|is|are|has|have|should) (?:{_IT}|my phone|the phone|my mobile|the app|i|you|alexa)(?: (?:still|only|even|also|just|always|really|actually))*"
    r" (?:(?:work|go off|going to go off|ring|sound|remind me|come (?:on|up|through|out)|play|wake me|need|have to (?:be|have|keep|leave)|be heard|tell me)\b.*\b(?:phone|mobile|app|wi ?fi|internet|power|unplugged|silent|muted?|do not disturb|echo|device|speaker|bedroom|kitchen|another room)\b|(?:ring|sound|go off|play)$).*|(?:does|do|must|should|has) (?:my|the) (?:phone|mobile|app|wi ?fi|internet) (?:have|need|stay|be)\b.*)"
)
"""Asks where a reminder sounds, and what has to be on for it: "does it still work if my phone's off"."""
CANCELS_IT = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you |i want to |i would like to )?(?:(?:turn|switch|shut|knock|take|call) (?:{_IT}|all of them|them all|the (?:whole )?lot) off(?: again)?|(?:turn|switch) off (?:{_IT}|all of them|them all|the (?:whole )?lot|everything)"
    rf"|(?:cancel|bin|scrap|drop|ditch|delete|remove|get rid of|unset|clear|lose) (?:{_IT}|all of (?:it|them)|them all|both(?: of them)?|the (?:whole )?lot|everything|all)"
    rf"|forget (?:all of (?:it|them)|them all|both of them|the (?:whole )?lot|everything)|i do not (?:want|need) (?:{_IT}|any of them|any reminders?|a reminder)(?: (?:any ?more|at all|after all))*|no more reminders){WISH_END}"
)
"""Who wants a reminder gone that was just spoken of, or all of them: "turn it off", "and cancel the whole lot"."""
STOPS_IT = re.compile(
    rf"{WISH_LEAD}how (?:do|can|would|could|does) (?:i|we|you|one) (?:(?:stop|cancel|turn off|switch off|get rid of|delete|undo|silence|end) (?:{_IT})|(?:turn|switch|shut) (?:{_IT}) off)(?: (?:going off|reminding me|from going off|again|for good|altogether))*{WISH_END}"
)
"""Asks how a reminder that is spoken of is stopped: "well how do I stop it"."""
TELLS_OF_IT = re.compile(
    rf"{WISH_LEAD}(?:{_IT}) (?:(?:always|only|just|still|already|now) )*(?:goes off|rings|sounds|pings|beeps|nags me|reminds me|is set|is on) (?=(?:for|at|every|each|in the|on|daily|too|far too|way too)\b).*$"
)
"""Tells when a reminder comes that is spoken of: "it goes off at seven every day"."""
FOR_A_WHILE = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) (?:you|i|we) |i want to |i would like to )?(?:cancel|pause|stop|suspend|turn(?: off)?|switch(?: off)?|mute|hold|silence|skip|leave out|put on hold) (?:{_IT})(?: off| on hold)?"
    r" (?:(?:when|while|whilst|as long as|during) .*\b(?:holidays?|away|hospital|abroad|vacation|trip|out of town|cruise|visiting|gone|at my|staying)\b.*|(?:for|over|until|till) (?:a |the |one |two |three |four |my )*(?:while|bit|weeks?|fortnight|months?|days?|holidays?|weekend|christmas|easter|i (?:get|am|come) (?:back|home)|further notice)\b.*)$"
    rf"|{WISH_LEAD}(?:(?:can|could|will|would) (?:you|i|we) )?(?:pause|suspend) (?:{_IT}){WISH_END}"
)
"""Who wants no reminder for a while, and then again: "cancel it when I'm on holiday"."""
CANCELS_ONE = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you |i want to |i would like to )?(?:(?:cancel|delete|remove|scrap|get rid of|bin|drop|lose|stop|erase|turn off|switch off|take out) (?:the|that|my|me) (?:[\w']+ ){{1,4}}?(?:one|reminder)"
    rf"|(?:turn|switch) (?:the|that|my|me) (?:[\w']+ ){{1,4}}?(?:one|reminder) off){WISH_END}"
)
"""Who wants one of the reminders gone that is named: "delete the seven o'clock one"."""
CALLED_ONE = re.compile(
    r"\b(?P<name>(?:the|that|my|me|a|an) (?:[\w']+ ){0,3}?(?!(?:past|to|at|about|around|first|second|third|fourth|last|other|any|which|is|was)\b)[\w']+) one\b(?! (?:hours?|minutes?|mins?|seconds?|secs?|days?|weeks?|o'clock|thirty|fifteen|forty five|a m|p m|in the)\b)"
)
"""A reminder that is called one by its time or days, the group "name": "the morning one"."""
ANY_WILL_DO = re.compile(
    rf"{DRAFT_LEAD}(?:(?:i do not|do not) (?:mind|care|really mind|know|really know)(?: (?:either|which|when|you choose|you pick|you decide|really))*|(?:it )?(?:does not|makes no) (?:matter|difference|odds)(?: (?:to me|which|when))*"
    r"|(?:either|any|any ?time|whichever|whenever|whatever|any of them|any day|up to you|your choice|you (?:choose|pick|decide|say|tell me))(?: (?:you (?:think|like|want|say|reckon|prefer)|one|will do|is fine|works|suits|is (?:good|best|easiest)|time|day|of them|to me|really|way))*|not (?:fussed|bothered|fussy)|i am (?:not fussed|not bothered|easy|not fussy)|(?:what|which)(?:ever)? is best|what do you (?:think|suggest|recommend|reckon)|(?:on )?most (?:days|nights|evenings|mornings))"
    rf"{WISH_END}"
)
"""Who leaves to the skill what a reminder still lacks: "whatever you think"."""
DENIED_TIME = re.compile(
    r"\b(?:not|don't|doesn't|needn't|no longer|instead of|rather than)(?: (?:want|need|make|do|have|set|it|that|this|to|be|one|at|on|for|the|just|only))*"
    rf" (?:(?:every|each|all) (?:single )?(?:days?|nights?|evenings?|mornings?|afternoons?|week|\w+days?)|daily|nightly|weekdays|(?:the )?(?:mornings?|evenings?|afternoons?)|in the (?:morning|evening|afternoon)|at night|once"
    rf"|(?:(?:half|quarter|ten|twenty|five) (?:past|to) )?(?!one (?:on|of|at|for|every|to|in the|when|any)\b){CLOCK_HOUR}(?: (?:thirty|fifteen|o'clock|a m|p m|in the (?:morning|evening|afternoon)|at night))*)\b"
    rf"|\bfrom (?:at )?(?:(?:half|quarter|ten|twenty|five) past )?{CLOCK_HOUR}(?: (?:thirty|fifteen|o'clock|a m|p m|in the (?:morning|evening|afternoon)|at night))*(?= to (?:(?:half|quarter|ten|twenty|five) (?:past|to) )?{CLOCK_HOUR}\b)"
)
"""A time or days that are not meant: "not every night, just Mondays"."""
DENIES_DAYS = re.compile(
    rf"^(?:(?:and|but|oh|well|just|please|only|ok|okay) )*no (?:(?:(?!week|work)\w+days|weekends)(?: (?:and|or) )?)+{WISH_END.removesuffix('$')}(?: though)?$"
)
"""Nothing but days that are not meant, where more are: "no sundays". Of a reminder on one day it puts that right;
"no, on sundays" always does.
"""
SKIPS_ONE_DAY = re.compile(
    r"\b(?:skip|skipping|not|miss|(?:leave|leaving) (?:it |that )?out|without|except|no need) (?:(?:it|for|on|just|only) )*(?:today|tomorrow|tonight|this (?:morning|evening|afternoon|\w+day)|next \w+day)\b"
)
"""Who wants a reminder left out on a single day: "skip tomorrow"."""
OF_PURPOSE = re.compile(
    r"^(?:(?:it is|that is|just|oh|and|no|yes|yeah) )*(?:to (?:do|stretch|loosen|move|remind me)|for (?:my|me|the|our)\b(?! (?:morning|evening|night)))(?: \w+){0,6}$"
)
"""What a reminder is for, said while it is open: "to stretch me calves"."""
_OURS = (
    r"(?:do|stretch\w*|loosen|limber|move|exercise|flex|bend|practi[sc]e|work|start|begin|finish|continue|carry|go|come|get|keep|warm|breathe|breath|open|use|try|relax|wiggle|circle|raise|lift|be|have a stretch"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|\d+|the hour|it|that|this|them|me|us|my (?:stretch\w*|exercises?|routine|legs?|cal(?:f|ves))|the)"
)
OTHER_PURPOSE = re.compile(
    rf"\b(?:remind(?:ers?|ing)?|nudge|alarm|alert|ping|prod|shout)\b(?: (?!to\b)[\w':]+){{0,7}}?(?: to [\d\w]+(?= to\b))? to (?!{_OURS}\b)[a-z]+"
    r"|\b(?:remind(?:ers?|ing)?|nudge|alarm|alert)\b(?: (?:me|us|again|please))*(?: (?:about|of|for|that it is time for)) (?:(?:my|the|me|a|an|some|our|drinking|taking) )*(?:tablets?|pills?|medicines?|medication|meds|magnesium|vitamins?|water|drink|insulin|appointment|doctor|dentist|dinner|lunch|statins?|injections?|bananas?|shopping|bins?|birthday|inhaler)\b"
    r"|\b(?:remind(?:ers?|ing)?|nudge|alarm|alert)\b.* to (?:get (?:my|some|the) (?:shopping|prescription|tablets?|pills?|medicine|water|milk)|go to (?:the )?(?:doctor'?s?|dentist|shops?|bed|gp|toilet|loo|hospital)|have (?:a|my|some) (?:drink|glass|banana|tablets?|pills?|water|snack|dinner|tea|bath)|do (?:the|my) (?:shopping|washing|bins?|tablets?|pills?)|use my (?:inhaler|cream))\b"
)
"""A reminder that is wished of something else than stretching: "remind me to drink"."""
BUMPS = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will) (?:you|we) )?(?:bump|move|shift|push|nudge|reschedule|put) (?:it|that|this|the time|the reminder|that one)(?: (?:back|up|on|along|forward|later|earlier|a bit|a little))*{WISH_END}"
)
"""Who wants a reminder at another time, and names none: "actually bump it"."""
_LEAD = (
    r"(?:(?:no|nah|naw|nope|not (?:then|that|now|at that time)|oh|och|ah|um|er|erm|well|actually|sorry|maybe|yes|yeah|aye|ok|okay|please|better|rather|and|but"
    r"|just|say|sometime|some time|any ?time|right|make (?:it|that)|(?:can|could) (?:you|we) make (?:it|that)|do (?:it|that)|put it|have it|leave (?:it|that)(?= (?:till|until|to))"
    r"|i would (?:rather|sooner|prefer)(?: it)?|i want it|how about|what about|let us (?:say|do|make it)|it (?:is|has to be|should be|would be) (?:better)?"
    r"|till|until|for|it|i (?:said|told you|meant|mean)) )*"
)
_OF_THE_MORNING = r"breakfast|brekkie|first thing|school run|wake|waking|woken|get(?:ting)? up|got up|getting out of bed|i am up|i rise|first cuppa"
_OF_THE_EVENING = r"work|tea|teatime|tea time|supper|suppertime|bed|bedtime|asleep|the news|news at ten|the soaps|corrie|turn(?:ing)? in|the kids are (?:down|off)|dishes|telly|tele"
_OF_THE_NOON = r"lunch|lunchtime|lunch time|lunch break|midday"
_MEAL = r"(?:breakfast|lunch|tea|dinner|supper|bed|meal|church|play)\s?(?:time|break)?"
_TALKS_ELSE = (
    r"(?!.*\b(?:you|cramps?|cramping|stop|cancel|forget (?:it|that|about)|do not|will not|without|remember|question)\b)"
)
OCCASION = re.compile(
    rf"^{_LEAD}(?P<when>{_TALKS_ELSE}(?:(?:just |right |straight |soon |as soon as |sometime )?(?:before|after|once|when|whenever|as soon as)"
    rf" (?!(?:all|a|an|every|each|per|only|in|do|does|did|is|are|was|were|can|should|will|would|that|then|this|it)\b)(?:\w+(?:'\w+)? ?){{1,8}}"
    rf"|(?:at|around|about|over|during|with|by) (?:the |my |our )?{_MEAL}|(?:the )?first thing(?: in the day)?|(?:at )?bed ?time|tea ?time|lunch ?time|dinner ?time|supper ?time))"
    r"(?: (?:please|then|instead|love|hen|pal|mate|dear|i (?:said|told you|meant|mean)|would be (?:better|best|good|grand)|is (?:better|best|good)|suits(?: me)?(?: better)?))*$"
)
"""A time that is named by what is done then; contractions are written out."""
_BEFORE_WORK = re.compile(r"(?:\w+ )?before (?:i (?:go|leave|set off|head) .*)?(?:\bwork|leave|off)\b")
_PARTS: tuple[tuple[DayPart, re.Pattern[str]], ...] = (
    ("morning", re.compile(rf"\b(?:{_OF_THE_MORNING})\b")),
    ("afternoon", re.compile(rf"\b(?:{_OF_THE_NOON})\b")),
    ("evening", re.compile(rf"\b(?:{_OF_THE_EVENING})\b")),
)


_WITHIN = re.compile(
    rf"\b(?:(?:just |right |shortly )?(?:before|after|at|around|about|by) (?:(?:i|we) (?:go|get|head|turn|finish|come)(?: (?:to|into|in|up|off|home|from|for))* ?|(?:going|getting|finishing) (?:(?:to|into|up) )?)?(?:(?:my|the|our) )?(?P<named>{_OF_THE_MORNING}|{_OF_THE_EVENING}|{_OF_THE_NOON})"
    r"|(?:when|once|as soon as) (?:i|we) (?:go to |get into |am in |get |have |finish )?(?P<when>wake up|up|bed|tea|work|breakfast|lunch))(?: ?time)?\b"
)


_INTO_BED = frozenset({"bed", "bedtime", "asleep"})


def part_within(text: str) -> DayPart | None:
    """The part of the day that a sentence names by what is done then, whatever else it says: "a reminder at bedtime to
    stretch"; contractions are written out.
    """
    found = _WITHIN.search(text)
    named = (found["named"] or found["when"]) if found else ""
    if named in _INTO_BED:
        return "night"  # "bedtime", and twelve, is midnight
    return "morning" if named == "up" else next((part for part, pattern in _PARTS if pattern.search(named)), None)


def occasion(text: str) -> Occasion | None:
    """Read a sentence that names a time by what is done then, and nothing else; contractions are written out."""
    found = OCCASION.search(text)
    if found is None:
        return None
    if _BEFORE_WORK.match(found["when"]):
        return Occasion("morning")
    return Occasion(next((part for part, pattern in _PARTS if pattern.search(found["when"])), None))
