"""English words for what is wished of the coach: a voice, a pace, short answers, a stretch that suits; and what only tells of habits."""

import re

_LEAD = r"^(?:(?:please|no|nah|ok|okay|well|oh|hey|so|and|but|actually|sorry|alexa|right|er|um|yes|yeah|aye|then|now|just|ah|thanks) )*"
_ENDS = r"(?: (?:please|now|then|again|thanks|thank you|ta|love|hen|mate|pal|alexa|coach|for me|with me))*$"
THAT_SUITS = re.compile(
    rf"{_LEAD}(?:that is|that was|it is|much|a bit|a lot|loads)? ?(?:(?:much|a bit|a lot|loads|far|so much) )?(?:better|perfect|fine|lovely|grand|good|great|ideal|right|nicer|it)(?: like that| that way)?{_ENDS}"
)
"""Who is content with a voice or a pace that was just changed: "that's better"."""
NORMAL_PACE = re.compile(
    rf"{_LEAD}(?:(?:go|get|back|do it|use|can we have|i want|make it|at|to|with|return) )*(?:(?:a|the|your|my) )?(?:normal|usual|regular|standard|ordinary|default) (?:speed|pace|tempo)\b"
)
"""Who wishes the usual pace: "normal speed"."""
AS_YOU_WERE = re.compile(
    rf"{_LEAD}(?:(?:go|change|switch|put it|turn|set it|be|talk|speak|get) )*(?:back )?(?:to )?(?:how|the way|what|like|as) (?:you|it) (?:were|was|spoke|talked|did it|sounded)(?: (?:before|at the start|earlier|speaking|talking))?{_ENDS}"
    rf"|{_LEAD}as you were{_ENDS}|{_LEAD}(?:go |put it |change it |switch )?back to normal{_ENDS}"
)
"""Who takes back a wish about how the skill speaks: "go back to how you were"."""
SHORT_ANSWERS = re.compile(
    rf"{_LEAD}(?:(?:can|could) (?:you|i) )?(?:(?:give|keep|make|have|with|use|only|me|it|i want|i would like|your) )*(?:short(?:er)?|brief(?:er)?|quick(?:er)?) (?:answers?|repl(?:y|ies)|sentences)(?: only)?{_ENDS}"
)
"""Who wishes short answers from now on."""
JUST_LOWER = re.compile(r"\b(?:lower|softer|quieter|turn (?:it |you |yourself )?down|less loud|not so loud|volume)\b")
"""Who wishes less loudness, and no whisper."""
OTHER_FIRST = re.compile(
    rf"{_LEAD}(?:(?:can|could|shall) (?:we|i) )?(?:(?:do|start|begin|stretch|with|on|take|go) )*(?:the )?(?:other|opposite) (?:side|leg|one|foot) (?:first|to start|to begin with){_ENDS}"
)
"""Who wants to begin with the other leg."""
ONCE_MORE_WITH = re.compile(
    rf"{_LEAD}(?:again|once more|one more time|same again|repeat (?:it|that)|do (?:it|that) again)(?: (?:but|and|this time|only|just|with|on|for|the|my|now))* (?:left|right)(?: (?:leg|side|one|calf|foot|only|alone))*{_ENDS}"
)
"""Who wants a stretch again, with one leg: "again but only the left"."""
DO_THEM = re.compile(
    rf"(?!.*\bagain\b){_LEAD}(?:(?:let us|we will|i will|can we|shall we|go on and|go ahead and|go and) )?(?:do|start|begin|try|have) (?:them|it|those|these|that|that one|one)(?: together)?{_ENDS}"
)
"""Who wants to do what is offered, or stands ready: "do them"."""
GUIDES_ME = re.compile(
    rf"{_LEAD}(?:(?:can|could|will|would) you )?(?:(?:guide|take|walk|talk|lead|coach|run|bring) me through|do|give me|show me|start me on|let us do|i want to do|let us try) (?:something|summat|one|anything)"
    rf"(?: (?:for (?:it|that|them|this|those)|against (?:it|that|them)|that helps|to help|with me|together|gentle|easy|quick|short|to prevent (?:it|them)|to stop (?:it|them)))*{_ENDS}"
)
"""Who wants to be guided, and names no stretch: "guide me through something for it"."""
WHICH_CAN_I_DO = re.compile(
    r"(?:^|.* )(?:what|which)(?: (?:sort|kind) of)? (?:stretch(?:es|ing)?|exercises?|moves|ones)(?: of (?:yours|these|those))? (?:(?:can|could|may|might|am) (?:i|we|he|she|they)(?: (?:still|safely|even|best|actually|allowed to|able to))* (?:do|try|manage)"
    r"|(?:are|is|would be|will be) (?:safe|good|ok|okay|all right|alright|possible|suitable|right|best) for (?:me|us|her|him|somebody like me|someone like me)|suits? me|would suit me)(?: (?:with|in|from|on|while|when|sitting|lying|here|now|then|at|like this|that way).*)?$"
)
"""Who asks what they can do: "what stretches can I do"."""
HABIT = re.compile(
    rf"{_LEAD}(?:i|we|he|she) (?:do )?(?:already|always|usually|normally|often|mostly|generally|regularly|have always|tend to)\b(?!.*\b(?:want|like|can you|could you|let us|please|guide|show|start|now|tonight|today)\b)"
)
"""What somebody does by habit, and asks for nothing: "I already do warm ups"."""
JUST_DONE = re.compile(
    rf"{_LEAD}(?:(?:no|not a|not any|without|had no) (?:cramps?|pain) )?(?:(?:i|we) )?(?:(?:have|had) )?(?:just|only just)?(?<=just) (?:been|finished|done|did|ran|run|come|came|got|completed|cycled|walked|played|had)\b(?!.*\b(?:want|like|can you|could you|let us|please|guide|show|start|what|which|how|need|should)\b)"
)
"""What somebody has just done, and asks for nothing: "just finished ten k"."""
_OFTEN = (
    r"(?:(?:nearly|almost|just about|pretty much) )?(?:every|each|most|all)(?: (?:single|blessed|bloody|other|second))? (?:nights?|nichts?|nicht|evenings?|days?|mornings?|weeks?|time)"
    r"|(?:once|twice|two times|three times|several times|a few times|\w+ times|\w+ nights?) (?:a|per|every|each) (?:night|week|month|day)|nightly|night after night|all the time|a lot|constantly"
)
HOW_OFTEN = re.compile(
    rf"{_LEAD}(?:(?:it is|they are|i get (?:it|them|one)|they come|it comes|it happens|about|like|that is) )*(?:{_OFTEN})(?: (?:now|lately|recently|these days|at the moment|nearly|almost|it is|they come|i get them))*$"
)
"""Nothing but how often cramps come: "aye every night"."""
HOW_LONG_NOW = re.compile(
    rf"{_LEAD}(?:(?:it is|it has been|they have been|i have had (?:it|them|this)|that is|this has been|going on|gone on|been|about|around|roughly) )*(?:for|since|over|about|like)?(?: (?:about|around|roughly|over|nearly|almost|more than|the last|the past|at least|only))*"
    r" ?(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple of|couple of|many|some|\d+) )?(?:days?|weeks?|months?|years?|ages|fortnight|christmas|easter|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|last (?:week|month|year|summer|winter))"
    r"(?: (?:now|already|or so|maybe|i think|i would say|on and off|off and on))*$"
)
"""Nothing but how long it has gone on: "since two weeks"."""
WEEK_OF_PREGNANCY = re.compile(
    rf"{_LEAD}(?:(?:i am|in|at|it is|about|now|my|the) )*(?:week (?P<before>\w+(?: \w+)?)|(?P<after>\w+(?: \w+)?) weeks(?: (?:gone|along|in|now|so far|pregnant))*)$"
)
"""A week of a pregnancy, where one was told: "in week thirty"."""
NOTES_NONE = re.compile(
    r"\b(?:note|put|write|log|record|jot|enter|add|diary|mark)\b.*\b(?:no cramps?|not (?:had|have|get|got|having) (?:any|a|one)?(?: cramps?)?|without (?:a |any )?cramps?|did not (?:have|get|cramp)|never (?:had|got) (?:a|any|one)|cramp free|none|(?:legs?|calves|night) (?:was|were) (?:all |quite |perfectly |absolutely )?(?:fine|good|ok|okay|quiet|great|all right)|slept (?:right |all the way )?through|no trouble|nothing happened)\b"
)
"""Who wants noted that there was none: "put in my diary that I had no cramp last night"."""
READS_ENTRIES = re.compile(
    rf"{_LEAD}(?:(?:can|could|will) you )?(?:(?:tell|read|show|give|list|say|play) (?:me |us )?(?:(?:what is|what you have|what i have|everything|all|it|them|those|these|that|the (?:last|latest) (?:entries|ones|few)|my (?:last |latest )?entries|the entries|what) ?)*(?:(?:in|noted|written|got|down) ?)*(?:there|it|in|down|out|all|back|to me|to us|for me)?"
    rf"|what is in (?:there|it|here)|what (?:have i|do i have|did i) (?:got |put |note |noted |written )*(?:in )?(?:there|it|down)){_ENDS}"
)
"""Who wants to hear what the diary holds, once it was spoken of: "tell me what's in there", "read them to me"."""
WHO_READS_IT = re.compile(
    rf"{_LEAD}(?:who (?:else )?(?:can|could|will|gets to|is able to) (?:read|see|hear|look at|get at|access|find) (?:it|that|this|them|my|what)|what (?:happens|will happen|becomes) (?:to|with|of) (?:it|that|this|them|my (?:diary|entries|notes)|the (?:diary|entries|notes))|what (?:do|will|would|are) (?:you|they) (?:going to )?(?:do|doing) with (?:it|that|this|them|all that|what)"
    r"|where (?:does|do|is|are|will) (?:it|that|this|they|those) (?:go|kept|keep|stored|saved|end up)|(?:is|are) (?:it|that|this|they|(?:my|the) (?:diary|entries|notes)) (?:private|safe|secret|kept private|confidential|shared)|(?:does|do|can|will) (?:anybody|anyone|somebody|someone|amazon|my (?:doctor|boss|family|wife|husband|insurance)|they) (?:else )?(?:read|see|hear|get|know))\b"
)
"""Who asks what becomes of what is noted."""
SCALE = re.compile(
    r"(?:\b(?:pretty|quite|really|very|so|it was|i would give it|maybe|about|like|perhaps|around|say|a|an|at|probably|i would say)\b[ ,]*)*\b(?P<mark>\w+) (?:out of|on a scale (?:of|to)|over|of) (?:ten|10)\b"
)
"""How bad it was, as a number of ten, the group "mark"."""
AFTER_ALL = re.compile(
    r"^(?:(?:no|well|oh|hm|hmm|um|er|actually|wait|sorry|hang on|ok|okay|and|but|ah|go on|on second thoughts?|changed my mind|then) )*(?:yes|yeah|aye|yep|do|go on|go ahead|save|note|keep|put)(?: (?:yes|do|please|it|that|save|note|keep|put|in|down|then|after all|anyway|now|go on))*$"
)
"""Who wants done after all what was just let go: "well, yes, do"."""
BUMPS = re.compile(
    rf"{_LEAD}(?:(?:can|could|will) (?:you|we) )?(?:bump|move|shift|push|nudge|reschedule|put) (?:it|that|this|the time|the reminder|that one)(?: (?:back|up|on|along|forward|later|earlier|a bit|a little))*{_ENDS}"
)
"""Who wants a reminder at another time, and names none: "actually bump it"."""
ONE_OF_DAY = re.compile(
    r"\b(?:the|that|my) (?P<before>(?:last |yesterday |this )?\w+(?: (?:night|morning|evening|afternoon))?)(?:'s)? one\b|\b(?:the|that) one (?:on |from |of |in )?(?P<after>(?:last |this )?\w+(?: (?:night|morning|evening|afternoon))?)\b"
)
"""One of several cramps, named by its day, group "before" or "after": "the Monday one", "the one last night"."""
NOTES_PRACTICE = re.compile(
    r"^(?:(?:and|also|plus|oh|please|note|put|write|down|in|my|diary|log|record|that|too) )*(?:i|we) (?:have |had )?(?:also |already )?(?:did|done|finished|completed)(?: (?:all|of|my|the|our|bedtime|evening|morning))* (?:stretch(?:es|ing)|routine|exercises)(?: (?:too|as well|last night|yesterday|today|tonight|this morning))*$"
)
"""Who wants noted that they have stretched: "and that I did my stretches"."""
NIGHT_BEFORE = re.compile(
    r"^(?:(?:and|oh|also|plus|then|well|but) )+(?:i had one )?the (?:night|evening) before(?! (?:last|the|my|bed|going|i go|i went)\b)"
)
"""Who goes one night further back than was spoken of: "oh and the night before I had one"."""
IS_SOMEWHERE = re.compile(
    r"^(?:(?:no|well|oh|but|sorry|yes|yeah|er|um|so|and|right|ok|okay) )*i am (?:(?:still|already|just|now|out|here|sat|sitting|stood|standing) )*(?:on|at|in|by|outside|near|beside|behind|under) (?!(?:pain|agony|trouble|my period|a lot|tablets?|medication|statins?)\b)(?!.*\b(?:what|how|why|when|which|can|could|should|is it|will)\b)"
)
"""Who tells where they are, and asks nothing."""
