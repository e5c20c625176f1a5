"""English sentences about the days of a diary: what it holds of one, one more cramp on another, and what is told of an
entry that was just noted.

Contractions are written out.
"""

import re

from skill.language.english.fillers import LEAD, WISH_END, WISH_LEAD

DAY_NAME = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_CRAMP = r"(?:one|any|anything|something|them|(?:a|any|the|another) (?:\w+ )?(?:cramps?|ones?|entry|entries|note)|cramps?|entries)"
ASKS_OF_DAY = re.compile(
    rf"{LEAD}(?:but )?(?!.*\b(?:if|in case|should it)\b|.*\b(?:do|can|should|must|will|would|shall) (?:i|we|you|he|she) do\b)(?:(?:did|did not|do|have|had|was it that|is it true) (?:i|we|you)(?: not)? (?:have |get |had |got |note |noted |log |logged |put |write |record |down )*{_CRAMP}\b"
    rf"|(?:was|is|were|are) there (?:not )?{_CRAMP}\b|(?:(?:(?:have|do|did) you (?:have |got |get |note |find |keep )*){_CRAMP}|any|anything|any (?:cramps?|ones?))(?: (?:noted|written|logged|put|marked))?(?: down| in)?(?: (?:in )?(?:the|my) diary)? (?=(?:for|on|from|of|last|yesterday|this|{DAY_NAME})\b)"
    rf"|(?:what|which|when|how many)(?: cramps?| ones?)? (?:did|do|have|was|were|is) (?:i |you |there |we |in )*(?:have|get|had|got|noted?|logged|put|write|written|it)?\b(?=.*\b(?:for|on|from|last|yesterday|this|{DAY_NAME})\b))"
)
"""Asks what the diary holds of a day or a time: "didn't I have one on Wednesday"; not what to do if one comes then."""
NO_FIRST = re.compile(
    r"^(?:(?:no|nope|nah|naw|not (?:right |just )?now|not really|not (?:at the moment|today|this minute)|no cramps?(?: now)?|thanks|but|and|well) )+"
)
"""A no to what was asked, before something is told or asked."""
ONE_MORE_THEN = re.compile(
    rf"^(?:(?:yes|oh|ok|okay|please|well|so|actually) )*(?:and|also|plus|then|add|(?:and )?(?:note|log|put in|add|write down)) (?:also |another |add |note |log |put in |please )*(?:i had )?(?:the )?(?:one |another(?: one)? |a cramp )?(?:i had |that i had |from |in |of )?(?:on )?(?P<when>the (?:night|day) before last|last night|yesterday(?: \w+)?|(?:on )?(?:last )?{DAY_NAME}(?: (?:night|morning|afternoon|evening))?|(?:two|three|four) (?:nights|days) ago)(?: (?:as well|too|also|please|night|in \w+ \w+(?: \w+)?))*$"
)
"""Tells of one more cramp than the one that is in hand, group "when": "and the night before last"."""
_KEPT = r"(?:diary|log|journal|record|records|notes|note|tabs|track)"
STOPS_DIARY = re.compile(
    rf"{WISH_LEAD}(?=.*\b(?:not|no|off|stop|quit|never|end|disable|without)\b)(?:(?:can|could|will|would) (?:you|we|i) |i (?:want|would like) (?:you )?to |i (?:do not|would rather you did not) (?:want|like) (?:you )?(?:to )?|how (?:do|can) i )*(?:just )?"
    rf"(?:(?:turn|switch|shut)(?: off)? (?:(?:the|my|your|that|this|cramp) )*(?:diary|log|journal)(?: feature| thing| bit)?(?: off)?|(?:turn|switch) off (?:the )?(?:logging|tracking|noting|recording|note taking)"
    rf"|(?:(?:stop|quit|no more|do not|never|not|rather not) )?(?:ever )?(?:keep|keeping|writing|write|track|tracking|record|recording|have|having|make|making) (?:(?:a|the|my|any|that|your|this|cramp) )*{_KEPT}(?: (?:of|on|about|for))?(?: (?:me|us|it|my (?:cramps|legs)|cramps|that))?"
    rf"|(?:stop|quit|do not|no more) (?:track|tracking|log|logging|record|recording|noting|note|monitor|monitoring|writing down|watching) (?:me|us|my cramps|my legs|everything|things|cramps)"
    rf"|(?:i )?(?:no(?: more)?|stop the|end the|disable the|do not (?:want|need) (?:a|the|any)|do without the) (?:cramp )?(?:diary|journal)(?: for me)?)(?: (?:any ?more|at all|ever|any longer|from now on|for good))*{WISH_END}"
)
"""Who wants no diary kept at all: "turn off the diary", "don't keep a diary of me"."""
ASKS_ON_FIRST = re.compile(
    r"^(?:(?:and|so|ok|okay|right|well|then|but|now|hm|um|er|oh|yeah|what about|how about|what of|how many|how was|any|what|how) )+(?:(?:were there|did i have|have i had|was it|is it|it was|in total) )?"
)
"""Begins a question that only puts another time in the place of the one before: "and what about last month"."""
SAYS_BEFORE = re.compile(r"\bbefore\b")
"""Says of a time that it is the one before: "the week before that"."""
DELETES_DAY = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you )?(?:delete|remove|erase|scrap|take out|get rid of|cross out|wipe) (?:(?:the|that|my) )?(?:(?:one|entry|cramp|note)s? )?(?:(?:on|from|of|for) )?(?:(?:last|this) \w+|yesterday|(?:the )?{DAY_NAME})(?:'s)?(?: (?:night|morning|afternoon|evening))?(?: (?:one|entry|cramp))?{WISH_END}"
)
"""Wants the entry of a day deleted: "delete Wednesday"."""
_ONE = r"(?:(?:the|that|my) )+(?:\w+ ){1,3}?(?:one|entry|cramp|note)"
DELETES_ONE = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you )?(?:(?:delete|remove|erase|scrap|take out|get rid of|cross out|wipe|bin|drop|lose) (?:{_ONE}|the (?:first|second|third|fourth|last))(?: (?:from|in|off|out of) (?:the|my) diary)?{WISH_END}"
    rf"|(?:{_ONE}|the (?:first|second|third|fourth|last)) (?:(?:is|was) (?:all |just |only |actually )*(?:wrong|a mistake|not (?:right|real|mine|a cramp)|my wife's|nonsense)|(?:never|did not) (?:really )?(?:happen|happened|was|count)|(?:does|should) not (?:count|be (?:in )?there)|can go|has to go)(?: (?:at all|actually|sorry|then))*$)"
)
"""Wants one of the entries deleted that words name, or says that it was none: "scrap the calf one",
"the second one never happened"."""
ONE_OF_PART = re.compile(
    r"\b(?:the|that|my) (?P<part>morning|afternoon|evening|night)(?:'s| time|time)? (?:one|entry|cramp|note)\b"
)
"""An entry that is named by its part of the day, the group "part": "the morning one"."""
WORSE_THAN_SAID = re.compile(
    r"\b(?:(?:a (?:lot|bit)|much|far|way|really|quite) )*(?P<much>worse|stronger|more painful|nastier|harder)(?: than (?:i|what i|that|you|it) ?(?:said|told you|noted|have|put|made out|let on|wrote)?(?: down| it)?)"
)
"""Says of an entry that its cramp was worse than that."""
DRANK = re.compile(
    r"\b(?:i|we|he|she)(?:'d|'ve)?(?: had| have had| have been| been| was| drank| was out| went| drunk)+(?: \w+){0,3}? (?:beers?|pints?|wine|glass(?:es)? of (?:red|white|wine|\w+)|drinks?|drinking|whisk(?:e)?y|gin|vodka|lager|cider|prosecco|cocktails?|bottles? of \w+|shots?|rum|ale|port|sherry)\b(?:(?: and)? the (?:night|evening|day) before| (?:that|the) (?:night|evening|day)| before(?: bed)?| beforehand)*"
)
"""What was drunk, told of a cramp: "I'd had three beers the night before"."""
AFTER_DRINKING = " after drinking , "
"""The same as the diary knows it."""
STRONG_ONE = " a strong one "
"""How strong one is that was worse than was said."""
DOES_IT_MATTER = re.compile(
    rf"{LEAD}(?:(?:does|did|would|could|will|might) (?:that|it|this|the \w+) (?:matter|have anything to do with it|make (?:a|any) difference|do it|be why|cause it|be the reason|have done it|bring it on)|is (?:that|it) (?:why|the reason|important|relevant|it))(?: (?:then|at all|though))*$"
)
"""Asks whether what was just told matters."""
SAYS_NOTED = re.compile(
    rf"{LEAD}(?:but )?(?:no )?(?:(?:i|we) (?:think|thought|believe|am sure|am certain|swear|could have sworn|reckon|know)(?: that)? )?(?:i|we) (?:(?:did|have|had|already|definitely|surely|just|do) )*"
    r"(?:(?:put|noted?|told|tell|logged|wrote|written|write|said|gave|entered|recorded|saved|mentioned|log)(?: (?:it|that|one|you|them|this|about it|about that))*(?: (?:down|in|there|before|already|in (?:the|my) diary|on \w+day|then))*|(?<=did )(?:though|too|so)|(?<=did))(?: (?:though|too|already|i am sure|you know))*$"
)
"""Says that something was told or noted before, and wishes nothing noted: "I think I did put it down"."""
SENDS_DIARY = re.compile(
    r"\b(?:e ?mail|send|text|print(?: (?:out|off))?|export|share|forward|download|fax|message|post|whatsapp)(?: (?:me|us|him|her|them|my \w+|the \w+|out|off|a copy of|over|on|to (?:me|my \w+|the \w+|her|him)))*? (?:my|the|this|that|me|our) (?:cramp )?(?:diary|entries|log|journal|notes|records?)\b"
    rf"|{WISH_LEAD}(?:(?:can|could|will|would) (?:you|i|we) )?(?:e ?mail|send|text|print|export|forward|share) (?:it|that|this|them)(?: (?:out|off|over|on))?(?: (?:to|with) (?:me|my \w+|the \w+))?{WISH_END}"
)
"""Who wants the diary somewhere else: "email my diary"."""
SEES_PATTERN = re.compile(
    r"\b(?:see|spot|notice|find|make out|pick up|detect|tell)\b(?: \w+){0,3}? (?:patterns?|anything like that|anything|something|link|connection|trends?|that)\b.*\b(?:in|from|with|by|out of|among) (?:(?:all|everything) )?(?:(?:that |what )?(?:i|we)(?: have| had)? (?:told|said|noted|logged|put|given|written)|(?:my|the) (?:diary|entries|cramps|log|notes|records?))\b"
)
"""Who asks whether what was noted has something in common: "can you see anything like that in what I've told you"."""
NOTES_FIRST = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you )?(?:put|pop|stick|jot|write|note|log|record|enter|mark|add|get|chuck|bung|slip)(?: me)? (?:(?:it|that|this|one|another|a cramp) )?(?:down )?(?:(?:in|into|on) (?:(?:the|my|me|that|your) )?(?:wee |little |cramp )?(?:book|notebook|diary|log|list|calendar|records?|notes|journal)|down|in)\b"
)
"""Orders first that something is noted, and then tells it: "put it in the book will you, right calf, half past two"."""
MEANT_ONE = re.compile(
    rf"{LEAD}(?:no )?(?:(?:i (?:only |just )?(?:meant|mean|want|wanted)|(?:only|just)|not (?:all|the whole(?: thing| lot| diary)?|everything)(?: of (?:it|them))?(?: just| only)?) ?)+(?:(?:the|that) )?(?:(?:last )?one|last|single one)?(?: (?:of them|entry|cramp|please|thanks|sorry))*$"
)
"""Says of what is to be deleted that it is one entry: "I meant one", "not the whole diary"."""
WAS_WORSE = re.compile(
    r"\b(?:was|were) (?:(?:the|by|far|a|lot|much|way|bit|definitely|really|even|ten times|twice) )*(?:worse|worst|stronger|strongest|nastier|more painful|sorest|sorer|harder)(?: one| of the two| by far)?\b(?! (?:now|today|than))"
)
"""Says of one of several cramps that are over that it was the worse one."""
TAKES_NOTE = re.compile(
    r"^(?:(?:oh|ah|aha|hm|hmm|mm|och|well) )+(?:(?:i see|ok|okay|yes|yeah) )?right(?: (?:then|ok|okay|i see|so|you are|thanks|ta|enough))*$|^(?:oh|ah) (?:right )?i see(?: (?:then|right|ok|okay))*$"
)
"""Takes note of what was told, and says neither yes nor no: "oh right"."""
