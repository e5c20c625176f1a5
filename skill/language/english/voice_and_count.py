"""English wishes for another voice, pace, loudness or way of counting, and for a count that waits."""

import re

from skill.language.english.fillers import LEAD, WISH_END, WISH_LEAD

THAT_SUITS = re.compile(
    rf"{WISH_LEAD}(?:that is|that was|it is|much|a bit|a lot|loads)? ?(?:(?:much|a bit|a lot|loads|far|so much) )?(?:better|perfect|fine|lovely|grand|good|great|ideal|right|nicer|it)(?: like that| that way)?{WISH_END}"
)
"""Who is content with a voice or a pace that was just changed: "that's better"."""
NORMAL_PACE = re.compile(
    rf"{WISH_LEAD}(?:(?:go|get|back|do it|use|can we have|i want|make it|at|to|with|return) )*(?:(?:a|the|your|my) )?(?:normal|usual|regular|standard|ordinary|default) (?:speed|pace|tempo)\b"
)
"""Who wishes the usual pace: "normal speed"."""
AS_YOU_WERE = re.compile(
    rf"{WISH_LEAD}(?:(?:go|change|switch|put it|turn|set it|be|talk|speak|get) )*(?:back )?(?:to )?(?:how|the way|what|like|as) (?:you|it) (?:were|was|spoke|talked|did it|sounded)(?: (?:before|at the start|earlier|speaking|talking))?{WISH_END}"
    rf"|{WISH_LEAD}as you were{WISH_END}|{WISH_LEAD}(?:go |put it |change it |switch )?back to normal{WISH_END}"
)
"""Who takes back a wish about how the skill speaks: "go back to how you were"."""
SHORT_ANSWERS = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could) (?:you|i) )?(?:(?:give|keep|make|have|with|use|only|me|it|i want|i would like|your) )*(?:short(?:er)?|brief(?:er)?|quick(?:er)?) (?:answers?|repl(?:y|ies)|sentences)(?: only)?{WISH_END}"
)
"""Who wishes short answers from now on."""
JUST_LOWER = re.compile(r"\b(?:lower|softer|quieter|turn (?:it |you |yourself )?down|less loud|not so loud|volume)\b")
"""Who wishes less loudness, and no whisper."""
SPEAK_UP = re.compile(
    r"\b(?:speak|talk|turn (?:it|yourself)) up\b|\b(?:speak|talk) (?:a bit |a wee bit |a little )?louder\b|\b(?:i am|i go|bit|a bit|a wee bit) (?:a (?:bit|wee bit|little) )?(?:deaf|hard of hearing)\b|\b(?:can not|can hardly|can barely) hear you\b"
    r"|^(?:(?:can|could|would|will|you|please|ok|okay|oh|well|and|but|i|need|want|to|it|just|alexa|hey|sorry|go|a|bit|wee|much|way|little) )*(?:(?:make|turn|put|do|say|have|get|be|go|speak|talk)(?: (?:it|that|this|yourself|the (?:sound|volume|voice)|your voice|a|bit|wee|little|lot|much|way|even))* (?:louder|loud|more loudly)|turn (?:it|that|yourself|the (?:sound|volume|voice)|your voice) up)(?: (?:please|love|a|bit|wee|little|for|me|so|i|can|hear|then|now|alexa))*$"
    r"|\b(?:not|no|never|without|forgot(?:ten)?|left|lost|took|taken|flat|dead|broken?|out)\b(?: \w+){0,4} hearing ?aids?\b|\bhearing ?aids?\b(?: \w+){0,3} (?:not|out|off|flat|dead|broken?|whistling|away|upstairs|playing up|gone)\b"
)
"""Who does not hear well, and asks for a louder voice."""
STOPS_WHISPERING = re.compile(
    r"\b(?:stop|quit|no more|do not|enough|without|less)(?: (?:want|need|like|have to|you|to|me|the|your|all that|that|of the|any))* whisper(?:ing|s)?\b"
)
"""Who wants no whispering any more."""
COUNTS_LESS = re.compile(
    r"\b(?:quit|stop|no|without|not|do not|less|lose|drop|skip|cut(?: out)?)(?: (?:the|your|any|all|with|all that))* count(?:ing)?(?: (?:out loud|aloud|so much|every second|at me|to me))*\b"
)
"""Who wishes no count that is spoken: "and quit counting out loud"."""
COUNTS_ALOUD = re.compile(
    r"\b(?:count(?:ing)?|numbers?)(?: it| them| the \w+)? (?:out loud|aloud|out)\b|\bcount (?:all|each|every)\b|\b(?:say|hear|want) (?:all |every )?(?:the |your )?numbers?\b|\bout loud\b"
)
"""Who wishes a count that is heard: "count out loud"."""
_THE_COUNT = r"(?:(?:the|your|those|them|my|a|that|some|all|every|each|proper) )*(?:numbers?|count(?:ing|s)?)"
_BACK = r"(?:(?:back|again|on|in|please|then|as (?:before|it was)|like before) ?)+"
COUNTS_AGAIN = re.compile(
    rf"{LEAD}(?:(?:can|could|will) you )?(?:start |do |go back to )?count(?:ing)? (?:again|as before|like before|properly|normally|as normal|for me again)(?: please| then)*$"
    rf"|\bi (?:(?:do|really|quite|rather|kind of|just) )*miss(?:ed)? {_THE_COUNT}\b"
    rf"|\bi (?:(?:do|really|quite|still) )*(?:like|love|want|need|prefer) {_THE_COUNT}$"
    rf"|\b(?:put|bring|give|get|have|want|turn|switch|need|take)\b(?: (?:me|us|on|back))* {_THE_COUNT} {_BACK}$|\b(?:put|bring|give|get|have|want|turn|switch|need) back {_THE_COUNT}"
    rf"|\b(?:prefer(?:red)?|lik(?:e|ed)|was|is)(?: it| them)?(?: (?:better|best|more|nicer|easier))* (?:with|when (?:there were|i (?:had|heard))) {_THE_COUNT}\b"
)
"""Who wishes the count back: "okay, count again", "I miss the numbers"."""
COUNTS_DOWN = re.compile(
    r"\bcount(?:s|ed|ing|down)?\b.*\b(?:down|backwards?|up|upwards?|forwards?|the other way|along|with me|together|to me|for me)\b|\b(?:backwards|count ?down)\b"
    r"|\b(?:want|give|have|hear|say|speak|call|do|like|need|let|proper|read)\b.*\b(?:numbers?|counts?|counting|countdown|seconds)\b"
)
"""Who wants a count, and tells how: "count it backwards", "count with me"."""
WANTS_COUNT = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you |i (?:do |really |just |only )*(?:want|need|like|would like|love|prefer)(?: it)?(?: (?:you|for you|when you|if you|that you))?(?: to)? |you (?:can|could|should|must) |(?:keep|start|carry|go)(?: on)? )*(?:(?:do|please|always|keep(?: on)?|actually) )*count(?:ing)?\b"
)
"""Who wants something counted: "I want you to count", "keep counting"."""
LESS_OF_IT = re.compile(
    r"\b(?:quiet\w*|soft\w*|hush|shush|sh+|less|fewer|low(?:er)?|stop\w*|quit|without|silen\w*|skip|drop|lose|cut|enough|too|whisper\w*|only|just the|under your breath|in your head|to yourself|inside|gentl\w*)\b"
)
"""Words that wish for less of a count, or a quieter one."""
LESS_IN_OTHER_WORDS = re.compile(
    r"\b(?:tell|let|say|shout|call|warn|nudge|give)(?: (?:me|us|out|know|it|a|the|shout|nod|word|stop|to))* (?:when|once|at the end|at half ?way|half ?way|as soon as)\b|\bsay (?:start|begin|stop)\b|\bthe end\b"
    rf"|{WISH_LEAD}no (?:more )?(?:numbers|count(?:ing)?){WISH_END}"
    r"|\b(?:numbers?|count\w*|seconds?)\b.*\b(?:annoy\w*|head ?ache|head in|headache|nerves|wick|tense|distract\w*|irritat\w*|put(?:s|ting)? me off|off|wind(?:s|ing)? me up|driv\w+ me|wak\w+|mad|daft)\b"
    r"|\b(?:hate|sick of|fed up (?:with|of)|stand|bear|spare me|save your voice|you and your|take out|leave out|ditch|scrap|never mind)\b.*\b(?:numbers?|count\w*|seconds?)\b"
)
"""Who wants less of a count without a word for less: "tell me when to stop", "the counting is doing my head in"."""
LOST_WITHOUT_COUNT = re.compile(
    r"\b(?:lose|losing|lost) (?:track|count|my (?:place|count))\b|\blet go too (?:soon|early)\b|\bwhere (?:i am|we are)\b|\b(?:no|a|the|see the) (?:clock|watch)\b"
    r"|\b(?:when|if|whenever|do not|never|hate it when)(?: you)? (?:go|goes|went|going|get|are|stay|keep)(?: (?:so|all|too|that))* (?:quiet|silent)\b"
)
"""Who needs the count, though a word of it wishes for less: "I lose track when you go quiet"."""
DOUBTS_COUNT = re.compile(
    rf"{LEAD}(?:but )?(?:(?:are|is) (?:you|that you|it|anybody|anyone)|have you|you (?:have|are)|why (?:are|have|did|do))(?: (?:you|not|even|still|actually|really|meant to be|supposed to be|you|just))*"
    r" (?:(?:stopped|forgotten|quit|stop|given up|forgot)(?: to)? )?(?:count(?:ing)?)(?: (?:or (?:what|not)|at all|any ?more|now|yet|then|this|these|out loud|for me))*$"
)
"""Who doubts that anything is counted: "are you counting or what"."""
OF_COUNTING = re.compile(
    r"\b(?:count\w*|numbers?|quiet\w*|hush|shush|sh+|loud\w*|noise|noisy|soft\w*|silen\w*|sleep\w*|asleep|wak\w+|talk\w*|chatter|volume|less|whisper\w*)\b"
)
"""Words of which one stands in every wish for another way of counting."""
AND_MORE = re.compile(r"^(?:and|also|plus|oh and|with)\b")
"""What adds to a wish: "and three times"."""
_READY = r"(?:i'm|i am|i say(?: that)? i'm|i say i am|i say|i've said|i tell you(?: i'm)?) (?:ready|in position|in place|there|set|so|go)"
_STARTS = (
    r"\b(?:wait|hold off|(?:don't|do not|never) (?:start|begin|count)|let me|count|start|begin|ask(?: me)?|only)\b"
)
_SAYS_SO = (
    r"(?:i'll|i will|i'd (?:like|rather|prefer|love)(?: to)?|i would (?:like|rather|prefer)(?: to)?|i (?:want|need|prefer|get|have) to|let me|(?:can|could|may) i)(?: just| please)* (?:be the one (?:who|to|that) )?"
    r"(?:tell you|says?|shout|call(?: it)?|signal|decide|choose|give (?:you )?(?:the |a )?(?:word|nod|signal|go))(?: (?:out|it|that|to you))*"
)
_IT_BEGINS = r"(?:to (?:start|begin|count|go)\w*|(?:it|you|we|i|counting|the count)(?: can| should| may)? (?:starts?|begins?|counts?|go))"
WAITS = re.compile(
    rf"\b{_SAYS_SO} (?:when|once|as soon as)\b.*?\b(?:{_READY}|{_IT_BEGINS})\b|\b{_SAYS_SO} (?:go|ready|start|when)(?: (?:first|before (?:you|it|we) (?:count|start|begin)s?(?: (?:counting|it))?))?$"
    r"|\b(?:need|needs|want|would like|give me|let me have|have to have)(?: (?:a bit|a little|bit|some|much|a lot))* (?:more time|longer) to (?:get|settle|set|sort|be)\b(?! (?:to sleep|over|better|rid))"
    r"|\b(?:time|let me)(?: to)? (?:get|be|settle) .*\b(?:before (?:you|it|we) (?:count|start|begin)|(?:each|every) time)\b"
    r"|\b(?:slow|ages|a while|a long time|forever|a bit longer)\b.*\bwait for me\b|\bwait for me\b.*\b(?:slow|ages|a while|a long time|forever)\b|"
    rf"{_STARTS}.*"
    rf"\b(?:until|till|before|when|once|after|if|whether)\b.*?(?:{_READY})\b"
    rf"|{_STARTS}.*\b(?:until|till|before|when|once|after|unless)\b (?:i|me) (?:tell|say|give|shout|call|signal)(?: (?:you|it|so|go|now|the word|the nod|to))*$"
    r"|\bwait for my (?:signal|word|go|cue|nod|say so|ok|okay|command|call)\b|\bwait for me (?:every time|each time|next time|always|from now on)\b"
    r"|\bwait for (?:me|my ready)\b.*\b(?:before|to (?:be|say|get))\b.*\b(?:count|counting|start|begin|ready|position)\b"
)
"""A wish that the count waits for the body: "don't start counting until i say ready"."""
WAITS_NO_MORE = re.compile(
    r"\b(?:don't|do not|stop|no need to|never|needn't|quit|you don't need to|you don't have to)"
    r" (?:keep )?(?:ask|asking|wait|waiting)\b.*\b(?:ready|in position|in place|for me)\b"
    r"|\b(?:no more|stop|enough|quit|less) (?:of )?(?:the |this |all this )?waiting\b|\b(?:no need to|don't|do not|needn't|stop) wait(?:ing)?\b.*\bcount\b"
)
"""A wish that the count waits for nobody."""
