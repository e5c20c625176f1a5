"""English words for what is to be remembered, and for what is told of oneself and of one's cramps after an answer.

Contractions are written out.
"""

import re

from skill.language.english.fillers import WISH_END, WISH_LEAD

REMEMBERS = re.compile(
    r"(?<!i )(?<!you )(?<!we )(?<!he )(?<!she )(?<!not )(?<!hardly )(?<!never )(?<!to )\b(?:remember|keep in mind|bear in mind|keep that in mind|bear that in mind)\b(?! (?:when|what|where|how|which|me\b|doing|my name))"
    r"|\b(?:can|could|will|would|you|need|want|like) (?:you |to |please |must |should |have to |need to )*(?:remember|keep in mind|bear in mind)(?= (?:that|this|it|i|my|for|no)\b)(?<!do you remember)(?<!did you remember)"
    r"|\bdo not (?:you )?forget(?: that| this| it)?\b(?! (?:me|to)\b)|\b(?:for next time|for the future|in future|for the next time|every time from now|from now on)\b"
)
"""Who asks for something to be remembered."""
HOLDS_FOR = re.compile(
    rf"{WISH_LEAD}(?:i want to |i would like to |let us |can we |we )?holds?(?: (?:it|them|each|each one|every one))? (?:for )?(?:a |about |only |just )?(?!for\b|on\b|still\b|up\b)\w+"
)
"""Who wishes how long to hold."""
_NONE_OF = (
    r"\b(?:no|not|nothing|without|never|avoid|skip|no more|hate|do not like|do not want|cannot (?:do|use|manage))"
    r"(?: (?:any|on|the|at|more|a|being|getting|lying|doing|using|to|get|be|down))*"
)
RULED_OUT_FOR_GOOD = {
    "cannot-stand": re.compile(rf"{_NONE_OF} (?:standing|stood up|stand(?:ing)? up)\b"),
    "cannot-reach-floor": re.compile(rf"{_NONE_OF} (?:floor|kneeling|mat|ground)\b"),
    "cannot-balance": re.compile(rf"{_NONE_OF} (?:balancing|balance|one leg)\b"),
    "in-bed": re.compile(
        r"\b(?:do|doing|stretch|stretching)(?: (?:these|them|it|this|my stretches|everything|mine|all|always|only|just))* in bed\b|\b(?:only|always) in bed\b|\bbed ?bound\b"
    ),
    "no-wall": re.compile(rf"{_NONE_OF} walls?\b"),
    "no-chair": re.compile(rf"{_NONE_OF} chairs?\b"),
    "no-step": re.compile(rf"{_NONE_OF} (?:steps?|stairs?)\b"),
    "no-towel": re.compile(rf"{_NONE_OF} towels?\b"),
}
"""What is ruled out in a wish to be remembered, by the limitation that it comes to."""
_THEY = r"(?:(?:it|they|that|these|the cramps|them|things|mine) )?(?:(?:is|are|has|have|was|were|been|got|gotten|getting|become|becoming|gone|going|come|coming|seems?(?: to be)?|definitely) )*"
_LATELY = r"(?:now|lately|recently|these days|of late|since (?:(?:about|around|the|my|last|i) )*\w+(?: \w+){0,3}|(?:this|the last|the past|over the(?: last| past)?) (?:few )?\w+|every (?:day|week|month|year)|as (?:i|it|time) \w+(?: \w+)?)"
GETTING_WORSE = re.compile(
    rf"{WISH_LEAD}{_THEY}(?:(?:a lot|a bit|a wee bit|much|far|even|way|so much|loads|more and) )*(?:worse|more(?: often| frequent| and more)?|worse and worse|stronger)(?: at night| in bed)? {_LATELY}(?: really| though| i think)*$"
    rf"|{WISH_LEAD}{_THEY}(?:(?:a lot|a bit|much|far|even|way) )*more (?:often|frequent)$|{WISH_LEAD}(?:they are|they have been|the cramps are|they keep) (?:getting|got|gotten|coming) (?:worse|more often|stronger)$"
)
"""Nothing but that cramps get worse."""
_USUALLY = r"(?:usually|always|mostly|mainly|nearly always|almost always|generally|only(?: ever)?|just|normally|more often than not|most of the time|more)"
_ONE_LEG = (
    r"(?:(?:in|on|it is|with) )?(?:(?:the|my|me) )?(?:left|right|same)(?: (?:leg|one|side|calf|foot|thigh|hand side))?"
)
WHICH_LEG_TOLD = re.compile(
    rf"{WISH_LEAD}(?:(?:it is|they are|it comes|they come|that is|i get (?:it|them)) )?(?:{_USUALLY} {_ONE_LEG}|{_ONE_LEG} {_USUALLY}|{_USUALLY} (?:in )?(?:both(?: of them| legs| sides)?|either leg|one or the other))(?: {_USUALLY}| now| though| i think)*$"
)
"""Nothing but in which leg cramps come."""
WHICH_MUSCLE_TOLD = re.compile(
    rf"{WISH_LEAD}(?:(?:it is|they are|it comes|they come|that is|i get (?:it|them)) )*(?:(?!just|only|more){_USUALLY} (?:(?:in|at|down|up) )?(?:the |my |me |both )?(?:\w+ ){{0,3}}\w+|(?:in )?(?:the |my |me |both )?(?:\w+ )?\w+ {_USUALLY})$"
)
"""Nothing but where cramps come."""
WHAT_DOES_HELP = re.compile(
    r"^(?:(?:so|then|well|ok|okay|right|and|but|all right|alright|go on|oh) )*what (?:does|do|would|will|can)(?: (?:then|help|work|actually|really|you suggest|instead|do it|any good|it|for cramps?|better))*$"
    r"|^(?:(?:so|well|ok|okay|right|and|but|all right|alright|oh|no) )*(?:then what|what then|what else then|what (?:do|can|should|could) (?:i|we|he|she) (?:do|take|use|try)(?: (?:then|instead))+)(?: (?:please|so))*$"
)
"""Asks, after what does not help, for what does."""
MUST_MOVE = re.compile(
    r"\b(?:(?:i|you|he|she) (?:just )?(?:have|has|got|had|need|needs|want|wants|feel like i (?:have|need|got)) (?:got )?to (?:keep )?(?:on )?mov(?:e|ing) (?:them|my legs|me legs|my feet|it about|them about|his legs|her legs)|(?:an )?(?:urge|itch|need) to move|cannot keep (?:them|my legs|me legs) still|(?:creepy|crawly|crawling|fidgety|jumpy|jittery)(?: \w+)? legs?)\b"
)
"""Who feels an urge to move the legs."""
EXERCISE_TOLD = re.compile(
    r"\b(?:have |had |just )?(?:done|ran|run|cycled|walked|rode|ridden|swum|swam|did) (?:(?:about|nearly|over|a|my) )*(?:\w+(?: \w+)? )?(?:miles?|k|kilomet\w+|lengths|laps|marathon|half marathon|hike|ten k|five k|hours on the bike)\b"
)
"""Exercise that was done."""
AGREEING_FIRST = frozenset("yes yeah yep aye yup no nah nope".split())
"""Words with which a reply to a question begins."""
BEGINS_WITH_SIDE = re.compile(r"\b(?:first|start|starts|starting|begin|begins|beginning|lead|leading|before)\b")
"""What says that a leg comes first, where something is to be remembered."""
FORGETS_TOLD = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you |you can |i want you to )?(?:forget|ignore|scrap|scratch|drop|disregard|never mind|take back)(?: (?:about|that|it|the bit about|what|the|having|being|me))*(?: (?:i|we) (?:said|told you|mentioned)(?: (?:that|about|the))*)?(?= (?:i|my|the|me|not|no|being|having|we)\b)"
)
"""Begins with the wish that something told of oneself is forgotten: "forget that I've no wall"."""
TOLD_WRONG = re.compile(
    r"\b(?:i (?:have |had )?(?:said|told you|told|put|got|explained|phrased|worded)(?: (?:you|that|it|this|them|us|all|the))* (?:wrong|badly|muddled|mixed up|the wrong way round|backwards)"
    r"|(?:i (?:meant|mean|misspoke|should have said|was mixing (?:us|them) up)|mixed (?:that|it|us|them) up|slip of the tongue|correction|scratch that|let me (?:start|say that) again|i take that back|got that (?:wrong|mixed up|muddled)|that came out wrong)"
    r"|not (?:me|mine|myself)\b|(?:no|nah|nope|sorry|wait|hang on|listen|oops|actually|whoops) (?:(?:no|sorry|listen|wait|actually|it is|that is|i|well) )*(?:it is |that is )?(?:my|our|the)\b)"
)
"""Who says that what was told was wrong, or whose it is: "no listen, I said that wrong", "sorry, it's my brother"."""
ONLY_INFORMS = re.compile(
    r"\b(?:(?:i am |we are )?not (?:asking|after|looking for|wanting) (?:you )?(?:anything|owt|for anything|a question|for advice|nothing)|(?:just|only) (?:so|in case) you (?:know|are aware|have it)|so you know"
    r"|(?:i )?(?:just |only )?(?:thought|think|felt|reckoned|figured) (?:that )?(?:you|ye|i) (?:ought to|should|had better|would want to|might want to|better)(?: (?:know|mention|say|tell you|be told|be aware))"
    r"|(?:just|only) (?:telling|letting|mentioning|saying)(?: (?:you|it|that))*|for your information|f y i|you (?:ought to|should|need to|had better|better|may as well|might as well) know|i (?:ought to|should|had better|better|need to) (?:say|mention|tell you|let you know|warn you)"
    r"|no need to (?:answer|say anything|do anything)|for (?:the|your) record|while (?:i am|we are) at it i have)\b"
)
"""Who says that nothing is asked, and something is only to be known."""
TELLS_AGE = re.compile(
    rf"{WISH_LEAD}i am (?:only |just |still |actually |but |not even )*(?P<age>\w+(?: \w+)?)(?: years old)?(?: (?:though|sorry|mind|you know|actually|not \w+(?: \w+)?|that is all))*{WISH_END}"
)
"""Nothing but how old somebody is."""
REMEMBERS_IT = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you |you (?:will|can) |please )?(?:remember|keep in mind|bear in mind|make a note|note)(?: that)? (?:i am on (?:it|them|one|that|those)|i (?:take|have|have got) (?:it|them|one|that|those)|that about me|(?:it|that) for next time){WISH_END}"
)
"""Wants what was just told of oneself remembered, and names it by a pronoun."""
FORGETS_THAT = re.compile(
    rf"{WISH_LEAD}(?:forget|delete|wipe|scrap|drop|clear|erase) (?:that|it|this|all (?:of )?(?:that|it)|everything|the lot|them){WISH_END}"
)
"""Who wants forgotten what was just read out."""
OF_ONESELF_TOLD = re.compile(
    rf"(?:(?:hi|hello|hiya|hey|morning|evening)(?: there)? )?{WISH_LEAD.removeprefix('^')}(?:i am (?:a|an) (?!bit\b|wee\b|little\b)(?:\w+ ){{0,2}}\w+|i (?:run(?: (?:half )?marathons| ultras| races)?|cycle|swim|walk|dance|row|climb|hike|garden|play \w+|drive (?:a|the) \w+|work (?:nights|shifts|in (?:a|the) \w+|as (?:a|an) \w+))(?: (?:a lot|every day|for a living|for fun|myself))*)(?: (?:with |and |i have |training for |doing )*(?:a |an |my |the )?(?:next |first |big )?(?:marathon|half marathon|half|race|match|ultra|triathlon|ironman|tournament|10k|ten k)(?: (?:is )?(?:in|next|on|this|coming)(?: \w+){{0,3}})?)?{WISH_END}"
)
"""Who only says what they do."""
TELLS_OF_CRAMPS = re.compile(
    rf"{WISH_LEAD}(?:(?:well|um|er|mostly|mainly|usually|it is) )*(?:i am|i was|i have been|i get|i got|i always|i only|it was|it is (?:in|at|when|after|just|only|always|mostly)|it (?:comes|came|happens|happened|starts|started)"
    r"|they (?:are|were|come|came|happen|start)|my (?:\w+ ){0,3}(?:when|after|during|if|get|gets|go|goes|feel|feels|is|are|was|were|keep|keeps|always)\b|only (?:when|after|at|in|on|if)|when i|after i|if i)\b"
)
"""How somebody begins who tells where, when or how it is, and wishes for nothing."""
_HABIT = r"(?:only|mostly|mainly|usually|always|often|sometimes|generally|normally|really|especially)"
_WHEN = r"(?:in|at|on|after|before|during|when|while|if|just after|late|early)"
TELLS_WHEN = re.compile(
    rf"{WISH_LEAD}(?:{_HABIT} )+{_WHEN}\b.*$|{WISH_LEAD}{_WHEN} (?:(?!not\b)\w+ ){{1,5}}{_HABIT}(?: really)?$|{WISH_LEAD}{_HABIT}? ?(?:morning|evening|night|bed)times?(?: {_HABIT})+$"
)
"""What only tells when something comes, and puts nothing off: "only after lunch really"."""
THE_ONE = re.compile(r"^(?:it is |is it )?the (?:\w+ ){1,2}one$")
"""One of what was spoken of: "the front one"."""
CIRCUMSTANCE_TOLD = re.compile(
    rf"{WISH_LEAD}(?:(?:usually|mostly|mainly|only|always|it is|they come|it comes|especially) )*(?:after|during|in|on) (?:my |the |a |any |every )?(?:long|hard|big|heavy|hot) (?:\w+ )?\w+{WISH_END}"
    rf"|{WISH_LEAD}(?:(?:usually|mostly|mainly|only|always|it is|they come|it comes|especially) )+(?:after|during|before|when|in|on) (?:\w+ ){{0,4}}\w+$"
)
"""Nothing but when cramps come."""
_CRAMPS = r"(?:it|them|that|these|those|this|one|cramps?|cramping|the cramps?|my cramps?|another(?: one)?|the next one)"
_STOPPING = r"(?:stop|prevent|avoid|keep off|ward off|head off|get rid of)"
ASKS_WHAT_TO_DO = re.compile(
    r"^(?:(?:ok|okay|so|right|well|and|but|then|fine|yeah|yes|oh|now|all right|alright) )*what (?:should|shall|can|could|do|would|must|ought) (?:i|we|he|she|they|you)(?: (?:to|best|actually|really|suggest|recommend|advise|say))*(?: do)?(?: (?:about (?:it|that|them|this)|for (?:it|them|him|her|that)|then|now|instead|though|against (?:it|them)))*$"
)
"""Asks what to do about what was spoken of."""
TO_PREVENT = re.compile(
    rf"^(?:(?:ok|okay|so|right|well|fine|yeah|yes|thanks|great|good|cool|sure) )*(?:and|but|or|then|so|ok|okay)(?: (?:how|what|then|next))* to {_STOPPING} {_CRAMPS}(?: (?:then|again|altogether|for good|though|next time|in the first place|please|at all))*$"
    rf"|^(?:(?:ok|okay|so|right|well|and|but|then|how|what|can|could|do|would|i|you|to|about|is there|a way|any way|anything|will|should) )*(?:{_STOPPING}|stopping|preventing|avoiding) {_CRAMPS} (?:from )?(?:(?:ever|always) )?(?:coming|happening|returning|recurring|starting)(?: (?:back|on|again|at all|every time|so often|in the first place|each time|tonight|at night))*$"
    rf"|^(?:(?:ok|okay|so|right|well|yeah) )*(?:and|but|what about|how about)(?: what about| how about)? (?:stopping|preventing|avoiding) {_CRAMPS}(?: (?:again|altogether|though|then|in the first place|coming back|happening))*$"
    rf"|^(?:(?:ok|okay|so|right|well|and|but|then|no|thanks) )*(?:what|how|anything|is there anything|is there something|can|could|should)(?: (?:can|could|should|do|must|to|i|we|he|she|they|you|do|eat|drink|take|change|stop))* (?:(?:now|tonight|today|tomorrow|then|before bed|in the evening|best|about it|for (?:him|her|them)) )*(?:so|so that|to make sure|in order that|such that) (?:that )?(?:{_CRAMPS}|i|he|she|they|we)(?: (?:does|do|will|would|is|am|are))? not (?:come|comes|coming|get|gets|getting|happen|happens|have|wake|strike|return|start)\b.*$"
)
"""Asks how cramps stay away."""
ASKS_OF_HARM = re.compile(
    rf"{WISH_LEAD}(?:is|are|does|do|can|could|would|will|should)\b.*\b(?:bad|harm\w*|wrong|safe|dangerous|hurt|ok|okay|all right|alright|not allowed|risky)(?: (?:for (?:me|you|it|them)|then|though|now))*$"
)
"""Asks whether something does harm."""
WHOSE_THEY_ARE = re.compile(
    r"(?:(?:so|and|well|oh|yes|yeah|no|it is|but) )*(?:he|she|they|that|my \w+) (?:is|are) (?:the )?(?:one|ones|person) (?:with|who has|who have|who gets?|that has|that gets?|having|getting)(?: (?:the|these|those|bad|awful|leg|calf|foot|night))* (?:cramps?|them|it)(?: (?:not me|though|you see|at night))*$"
)
"""Who tells whose the cramps are, and no more: "she is the one with the cramps"."""
WHEN_OR_WHERE_TOLD = re.compile(
    rf"{WISH_LEAD}(?:(?:usually|mostly|mainly|only|always|normally|just|it is|it was|they come|it comes|they start|it starts|especially|maybe|probably|i think|like|so) )*"
    r"(?:about|around|roughly|at|after|by|near|past|from|since|round|towards|on|in|during|before|when|whenever|halfway|every) (?!it$|that$|this$|them$)(?:\w+ ){0,5}\w+$"
)
"""Nothing but when or where cramps come."""
WONDERS_AT_WEEKS = re.compile(
    r"^(?:(?:oh|wow|what|hm|hmm|so|really|but|gosh|blimey|jeez|wait|and|ok) )*(?:(?:all|whole|full|a|for|that is|it is|it takes|the) )*six(?: whole| full| entire)? weeks(?: (?:really|seriously|though|wow|huh|eh|is (?:a )?(?:very )?long(?: time)?|that long|long|blimey|jeez|before (?:it|anything) (?:works|helps)|to work|right|you (?:say|mean|said)|of (?:that|it)|every (?:night|day)|are you sure|sure))*$"
)
"""Who wonders at how many weeks it takes."""
ANOTHER_NUMBER = re.compile(
    r"^(?:(?:no|nope|nah|wait|sorry|actually|oh|hang on|i mean|i meant|i said|i did say|said|i did not say \w+(?: \w+)?|make that|it is|it was|it should be|should be|only|i am|that is|rather|or|er|um|not \w+(?: \w+)?) )+"
    r"(?P<number>\w+(?: \w+)?)(?: (?:now|actually|sorry|it is|i mean|i said|weeks|pregnant|gone|then|love|not \w+(?: \w+)?))*$"
    r"|^(?P<instead>\w+(?: \w+)?)(?: weeks)?(?: (?:i said|i mean|i meant))? not \w+(?: \w+)?(?: weeks)?$"
    r"|^(?P<once_more>\w+(?: \w+)?)(?: weeks)? (?:i said|i meant)$"
)
"""A number in place of the one that was said."""
_MUCH = r"(?:(?:all|a|wee|little|bit|tad|touch|quite|pretty|rather|so|just|still|feeling|been|kind of|sort of|kinda|slightly|always|usually|gone|going|getting|got|both) )*"
_FROM = (
    r"(?: (?:(?:and|or) (?:a bit |so |very )?(?:tight|stiff|tired|heavy|sore|achy)|(?:after|from|since|with|because of) (?!.* or ).+|today|tonight|again|now|lately|this (?:evening|afternoon)"
    r"|(?P<waking>(?:this|in the|every) mornings?|when i (?:wake|get) up|on waking|first thing)|at the moment|these days|always|as well|too|actually|though))*$"
)
MUSCLE_FEELS = re.compile(
    r"^(?:(?:well|so|oh|um|er|hi|hello|hey|and|but|ok|okay|no|nah|nope|naw|not really|not now|no cramp|it is just that|i think|only|just) )*"
    r"(?:(?:my|me|the|both|both my|our|i have got|i have) )*(?:(?:left|right|whole|lower|poor) )*"
    rf"(?:(?P<part>(?P<legs>legs)|(?:\w+ ){{0,2}}?\w+) (?:is|are|feels?|felt|gets?|got|went|has been|have been|has got|have got|has gone|have gone) {_MUCH}"
    rf"(?:tight|tightish|stiff|stiffish|tired|heavy|(?P<sore>sore|achy|aching|tender|ache)){_FROM})"
)
"""How a muscle feels that is no cramp, group "part", or "legs"; group "sore" where it is that,
"waking" where it is so on waking."""
