"""English of how much of a stretch is wished: so many holds and no more, fewer of them, a shorter one. Contractions
are written out.
"""

import re

from skill.language.english.fillers import ASKING_LEAD, WISH_LEAD

_END = (
    r"(?: (?:please|now|then|thanks|thank you|ta|love|hen|mate|pal|alexa|coach|for (?:me|now|today|tonight|starters)|today|tonight|this time|to (?:start|begin) with"
    r"|if (?:that is|it is|you do not|you would not) (?:ok|okay|all right|alright|mind)|or so|maybe|will do(?: me)?))*$"
)
_UNIT = r"(?: (?:times?|holds?|reps?|repetitions?|goes|go|rounds?|sets?|stretch|of (?:them|those|these)|(?:them|those|these)))?"
_EACH = r" (?:each|apiece|(?:each|every|either|per|a|one) (?:side|leg|foot)|(?:on|for|with) (?:each|either|every|both)(?: (?:side|sides|leg|legs|foot|feet|one))?|each way)"
_MANY = r"(?<!\bthat )(?<!\bthis )(?:the (?=one\b|once\b)|a (?=couple\b|single\b))?(?P<{name}>one|once|single one|two|twice|couple(?: of)?|three|thrice|four|five|six|\d)"
_DOES = r"(?:(?: (?:to|want|need|like|do|be|doing|have|having|try|trying|make(?: it)?|hold(?: it)?|holding|go|going|manage|give (?:me|us)|it|that|this|with|for|maybe))*)"
ONLY_SO_MANY = re.compile(
    rf"(?<!\bis )(?<!\bwas )(?<!\bhad )(?<!\bgot )(?<!\bthere )(?<!\bthat )\b(?:only|just|no more than|not more than|at most|a maximum of){_DOES} {_MANY.format(name='only')}{_UNIT}(?:{_EACH})?{_END}"
    rf"|(?:^|\b(?:do|doing|make (?:it|that|this)|have|with|try|we|hold|and|but|say|about|ok|okay|please|no|just|only) )(?!the ){_MANY.format(name='each')}{_UNIT}{_EACH}{_END}"
)
"""Who says how many holds there are to be, at the end of whatever else is said: "that's a lot, can we do just one",
"two each". The number is in one of the groups.
"""
TELLS_OR_ASKS_HOW_MANY = re.compile(
    rf"{WISH_LEAD}(?:is|was|are|were|did|does|has|have|had|why|where|when|who|which|what(?! (?:about|if))|how(?! about)|do (?:we|i|you)|(?:am|should|must) (?:i|we))\b"
    r"|\bi (?:(?:only|just) (?:have|get)|have (?:got )?(?:only|just))\b|\b(?:did|had|was|were|took|counted|said|heard|felt|managed|thought)\b"
)
"""What asks how many there are, or tells how many there were, and wishes for none."""
TOO_MANY = re.compile(
    rf"{WISH_LEAD}(?:(?:hm|hmm|phew|god|blimey|jeez|i think|that is|it is|this is|there are|they are|is|are|will be|would be|that|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?: of (?:them|those|these|each))?) )*"
    r"(?:(?:way|far|a bit|a few|one|a couple|two|just) )*too many(?: (?:of (?:them|those|these)|for (?:me|us|my \w+(?: \w+)?)|holds?|reps?|times|goes|repetitions|really|today|tonight))*"
    rf"{_END}"
    rf"|{WISH_LEAD}(?:(?:can|could|shall|may) (?:we|i|you) |let us |i want (?:to )?|i would (?:rather|like)(?: to)? |a bit |a few |please |do |have )*"
    rf"(?:fewer(?: (?:of (?:them|those|these)|times|holds|reps|repetitions|goes))?|less (?:of (?:them|those|these)|times|holds|reps|repetitions|goes)){_END}"
    rf"|{WISH_LEAD}(?:(?:can|could) (?:we|i|you) |i (?:can|could) )*not (?:do |doing |have |manage )?(?:that|so|as|quite (?:so|that)|all that) (?:many|often)(?: (?:of (?:them|those|these)|holds|reps|times))*{_END}"
)
"""Who wants fewer holds, and says no number: "three's too many", "not that many"."""
A_SHORTER_ONE = re.compile(
    rf"{WISH_LEAD}(?:(?:have you(?: got)?|do you have|you got|is there|are there|can (?:we|i|you)|could (?:we|i|you)|would you have|do|have|get|give (?:me|us)|let us|i want|i need|i would like|i would prefer|i fancy|got|any chance of|how about|what about|make it|maybe|try) )*"
    rf"(?:a |an |any |the |some )?(?:(?:bit|much|little|lot) )?(?:shorter|quicker|briefer|smaller|less long) (?:one|ones|version|stretch|go|way)(?: than (?:that|this)(?: one)?)?{_END}"
    r"|\b(?:keep|make|have|get|can|could) (?:it|this|that|them)(?: (?:be|over|done))*(?: a| (?:bit|really|very|nice and|dead|as|wee))* (?:short|quick|brief|snappy)(?: (?:one|for me))?\b(?! (?:count|breaths?|rest|second|word|question))"
    r"|^(?:(?:and|but|so|ok|okay|please|just|as|be|yes|yeah) )*quick as (?:you|we) can\b"
)
"""Who wants a shorter one than the stretch under way, or less of it: "have you got a shorter one",
"keep it short, I'm shattered"."""
HOW_MANY = {
    "once": 1,
    "one": 1,
    "single one": 1,
    "two": 2,
    "twice": 2,
    "couple": 2,
    "couple of": 2,
    "three": 3,
    "thrice": 3,
    "four": 4,
    "five": 5,
    "six": 6,
}
"""How many holds the words in the groups of `ONLY_SO_MANY` say; a digit says itself."""
_COUNTING = r"\b(?:count\w*|you(?: are)?|your|it is|this is)(?: (?:going|counting|talking|being|counts?|go|are|is|moving|dragging|getting|along|through|them|it))*"
COUNTS_SLOWLY = re.compile(
    rf"{_COUNTING} (?:like (?:a|an|my|some|the|someone|somebody) (?:\w+ )?(?:snails?|tortoises?|turtles?|slugs?|sloths?|treacle|molasses|funeral|hearse|glacier|asleep|half asleep|granny|gran|nan|dead)"
    r"|(?:as )?slow as (?:a |an )?\w+|at a snail.?s pace|(?:slower|slow) than (?:a |an )?\w+)\b|\bwatching paint dry\b|\b(?:my|the) (?:gran|nan|granny|grandmother|mother|mum) counts (?:faster|quicker)\b|\b(?:have|has) (?:you )?fallen asleep\b"
)
"""Who finds the count too slow, in a figure of speech: "you're counting like a snail"."""
COUNTS_FAST = re.compile(
    rf"{_COUNTING} (?:like (?:a|an|the|it is|there is|you are|somebody|someone) (?:\w+ )*?(?:trains?|express|rockets?|clappers|auctioneer|racehorse|horse race|race|machine gun|bat out of hell|tomorrow|fire|lightning|late|bus)"
    r"|nineteen to the dozen|a mile a minute|at (?:a hundred|ninety) miles an hour|(?:faster|quicker) than (?:a |an |i can )?\w+)\b"
)
"""Who finds it too fast: "you're counting like a train"."""
_LEG = r"(?P<leg>left|right)(?: (?:leg|foot|side|one|calf|thigh|hamstring))?"
_CAN = r"(?:(?:can|could|shall|may) (?:we|you|i) |let us |i want to |i would (?:like to|rather) |i will |we will )*(?:just |please |maybe )*"
LEG_FIRST = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:start|begin|kick off|lead|go|open)(?: (?:it|this|off|out|with|on|from|by doing|doing))* (?:the |my )?{_LEG}(?: (?:first|instead))?{_END}"
    rf"|{WISH_LEAD}{_CAN}(?:(?:do|have|stretch|take|with|on) )*(?:the |my )?{_LEG.replace('leg>', 'before>')} first{_END}"
)
"""Which leg is to begin, in one of its groups: "start with the right"."""
LEG_LEFT_OUT = re.compile(
    rf"{WISH_LEAD}{_CAN}(?:(?:leave|miss|cut|skip|drop|forget|lose)(?: out)?|not|no|without|not do|do not do|not bother with|never mind) (?:the |my )?{_LEG}(?: (?:out|off|alone|at all))?{_END}"
)
"""Which leg is not to be done at all: "leave out the right leg"."""
DONE_WITH_IT = re.compile(
    rf"{WISH_LEAD}(?:i have |that is |we have )*(?:had )?(?:enough (?:of|on|for|with)|done with|finished with|that will do (?:for|on|with)) (?:that|this) (?:one|leg|side|foot|stretch){_END}"
    rf"|{WISH_LEAD}(?:(?:i|we) (?:will|would rather) |(?:can|could) (?:we|i) |let us )*(?:skip|miss|leave|pass on|not|not do|no to|drop)(?: out)? (?:(?:this|that)(?: one)?(?: out)?(?: (?:tonight|today|this time))+|(?:this|that|it)(?: one)?(?: out)?(?: (?:because|cause|cos|as))*"
    r" (?:it is (?:(?:so|too|dead|really|a bit|that|just) )*(?:boring|dull|rubbish|tedious|pointless|daft|silly|awkward|a faff|useless|no use)|(?:i am )?(?:not in the mood(?: for (?:it|that|this|them))?|not feeling it|not bothered|bored of it|sick of (?:it|that|this one))|i (?:can not|could not) be (?:bothered|doing)(?: with (?:it|that|this))?"
    rf"|i (?:do not|never) (?:like|liked|fancy|want|enjoy|see the point)(?: (?:of|it|that|this|them|one))*|i hate (?:it|that|this)(?: one)?)){_END}"
)
"""Who has enough of the leg or stretch under way, and not of all: "that'll do for that leg",
"miss this one out, I'm not in the mood". What of the body speaks against it is another matter."""
_OTHER_LEG = r"(?:the |my |that )?other (?:leg|foot|side|one|calf|thigh|hamstring)"
_THIS_LEG = r"(?:this|that) (?:one|leg|side|foot|calf|thigh|hamstring)"
_IS_FINE = r"(?:(?:is|feels) (?:(?:quite|absolutely|perfectly|totally|really|just|always) )*(?:fine|ok|okay|all right|alright|good|great|grand|perfect|not (?:bad|tight|sore|the problem))|does not (?:need (?:it|this|that|doing|any|stretching)|bother me|get (?:tight|sore)))"
THIS_LEG_ONLY = re.compile(
    rf"{WISH_LEAD}(?:{_OTHER_LEG} {_IS_FINE}(?: (?:so|and|because|but|thanks))* )?(?:(?:i|we|can we|can i|let us) )?(?:only|just) (?:really )?(?:(?:need|want|have|do|doing|like|to|stretch) )+{_THIS_LEG}(?: (?:doing|done|stretched|stretching))?{_END}"
    rf"|{WISH_LEAD}{_OTHER_LEG} {_IS_FINE}{_END}"
    rf"|{WISH_LEAD}(?:(?:i|we|you) )?(?:do not|need not|will not|would rather not)(?: (?:really|need|want|have|to|bother|do|doing|stretch|stretching|with))* {_OTHER_LEG}{_END}"
    rf"|{WISH_LEAD}it is (?:only|just) {_THIS_LEG} (?:(?:that|which|i|we) )*(?:needs? (?:it|doing|stretching)|want(?: (?:to do|doing))?|need(?: (?:to do|doing))?){_END}"
)
"""Who wants the leg under way alone: "my other leg's fine, I only need this one"."""
SO_LONG = re.compile(
    rf"{WISH_LEAD}(?:can|could|may|might|should|would) (?:it|this|that|they|these|we|i|each|the holds?|each (?:one|hold))(?: (?:please|only|just|maybe|all))*"
    rf"(?: (?:be|last|go|make (?:it|them|that|this)|hold(?: (?:it|them|that|this))?|do(?: (?:it|them|that|this))?|have))(?: (?:only|just|for|about|like|to))* (?P<number>[a-z]+(?: [a-z]+)?|\d+) (?:seconds?|secs?)(?: (?:each|instead|long|holds?|(?:instead of|rather than|not) \w+))*{_END}"
)
"""Who asks for holds of as many seconds as the group "number" says: "can it be ten seconds"."""
LEG_DONE = re.compile(
    rf"{ASKING_LEAD}(?:(?:have|has|did|are) (?:we|i|you)(?: (?:not|just|already|even))* (?:done|do|finished|finish|stretched|stretch|had)(?: with)?(?: (?:it|that|this|one))?(?: (?:on|with))? (?:the |my )?{_LEG.replace('(?P<leg>left|right)', '(?P<done>left|right|other)')}"
    rf"|(?:is|was) (?:that |it )?(?:the |my )?{_LEG.replace('(?P<leg>left|right)', '(?P<is_done>left|right|other)')} (?:done|finished|over)(?: with)?)(?: (?:yet|already|now|then|or not|too|as well|at all))*$"
)
"""Who asks whether a leg was done, in one of its groups: "have we done the right leg"."""
HOW_LONG_IT_WAS = re.compile(
    rf"{ASKING_LEAD}how long (?:was|were) (?:that|it|this|they|those|each(?: one| hold)?|the holds?|we)(?: (?:then|for|each|holding|at it|stretching))*$"
)
"""Who asks how long a stretch was that is over: "how long was that"."""
WAS_ALL = re.compile(
    rf"{ASKING_LEAD}(?:is|was) (?:that|it|this)(?: really)? (?:it|all|everything|the lot|the end|us done|me done|us finished|all of (?:it|them)|all there (?:is|was))(?: (?:then|now|for (?:today|tonight|now)|done|over|finished|already))*$"
)
"""Who asks whether it is over: "was that all"."""
EASES_UP = re.compile(
    r"^(?!.*\b(?:hurt\w*|pain\w*|burn\w*|sharp|sore|kill\w*|agony|t[eo]ar\w*|tore|pop\w*|snap\w*|numb|tingl\w*|stab\w*|swollen|swell\w*|dizzy|faint)\b)"
    rf"{WISH_LEAD.removeprefix('^')}(?:(?:whoa|woah|oi|hey|hang on|hold on|wait|can (?:we|you|i)|could (?:we|you)) )*(?:ease (?:up|off)(?: (?:on me|on it|a bit|a little|a tad|there|will you))*|go (?:easy|easier|gentle|gently|canny)(?: (?:on me|with me|there|on it))*"
    r"|easy (?:now|there|does it)|ca canny|gently(?: does it| now)?|not so (?:hard|rough|strong)|less hard)"
    rf"(?: (?:because|cause|cos|as|since|remember|mind))*(?: (?:(?:i|we) (?:am|have|had|are|can not|do not)|my|it is|that is)\b.*)?{_END}"
)
"""Who wants it gentler, and may say why: "ease up, I'm sixty four not twenty". What hurts
is told of by others."""
CHANGES = {
    "easier": EASES_UP,
    "shorter": A_SHORTER_ONE,
    "faster": COUNTS_SLOWLY,
    "slower": COUNTS_FAST,
    "next": DONE_WITH_IT,
}
"""What changes the stretch under way, by how it does."""
