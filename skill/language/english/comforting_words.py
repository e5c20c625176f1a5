"""English sentences of who is frightened, alone, worn out or awake, and wants a kind word more than an answer."""

import re

_FEAR = r"(?:frightened|feart|feared|scared|scairt|terrified|afraid|afeared|petrified|worried sick|dreading|dread|nervous|anxious|panicking|panicky)"
_AGAIN = (
    r"(?:com(?:e|es|ing) back|happen(?:s|ing)?(?: to me)? again|com(?:e|es|ing) (?:on )?again|start(?:s|ing)? again|get(?:ting)? (?:it again|another(?: one)?)|(?:an)?other one|next one|the night|bedtime"
    r"|going (?:back )?(?:to bed|to sleep|up to bed)|go (?:back )?(?:to bed|to sleep)|shut(?:ting)? (?:my|me) eyes|clos(?:e|ing) (?:my|me) eyes|mov(?:e|ing) (?:it|me leg|my leg|now)|turn(?:ing)? over|stretch(?:ing)? (?:out|my legs?|me legs?))"
)
_TO_SLEEP = r"(?:go(?:ing)? (?:back )?(?:up )?to (?:my |me )?(?:bed|sleep)|going up(?: to bed)?|(?:fall(?:ing)?|drop(?:ping)?|nod(?:ding)?|drift(?:ing)?) (?:back )?(?:asleep|off)|get(?:ting)? (?:back )?(?:into|in) (?:my |me |the )?bed|sleep(?:ing)?|bedtime|bed)"
_NIGHT_AHEAD = r"(?:tonight(?!'s)|the night ahead|this coming night|the nights|another night|night ?time|when (?:the )?(?:night|bedtime) comes)"
_GETS_IT = r"(?:cramp(?! stretch)|(?:get|have|wake (?:up )?with|be woken (?:up )?(?:by|with))(?:ting|ing)? (?:it|one|a cramp|another(?: one| cramp)?|cramps?|them))"
"""What somebody who has cramps at night may be afraid of: sleep itself, the night, and the next one."""
_NOBODY_HERE = r"(?:nobody|no ?body|no one|naebody|there's none|not a soul)"
COMES_BACK = re.compile(
    rf"\b(?:{_FEAR}|worried|worrying|fear|hate|hating|daren't|dare not)(?: (?:of|about|to|at|before|for|the|even|now|a bit|thought|go|come|that|just|ever))* (?:{_TO_SLEEP}|{_NIGHT_AHEAD})\b(?! (?:in|on|with|without|under|alone)\b)"
    rf"|\b(?:{_FEAR}|worried|worrying|fear)(?: (?:that|of|about|i'll|i will|i'm going to|i'm gonna|i might|i|it|may))* {_GETS_IT}\b"
    rf"|\b(?:bedtime|the night|night ?time|going to (?:bed|sleep)|sleep(?:ing)?|nights) (?:just |really |now )*(?:scares?|frightens?|terrifies|worries|terrify|worry) me\b"
    r"|\b(?:what if|in case) i (?:get (?:a |another )?cramp|cramp)\b.*"
    r"|"
    rf"\b{_FEAR}\b(?: \w+'?\w*){{0,6}}? {_AGAIN}\b|\b(?:don't|daren't|dare not|can't|too scared to) (?:dare |want to |like to )?(?:go (?:back )?to sleep|shut (?:my|me) eyes|close (?:my|me) eyes|move(?: in case)?|lie down|go to bed)\b.*\b(?:in case|cos|because|again|back)\b"
    r"|\bwhat(?:'ll| will| do| should| would| can|'d) (?:i|we) (?:ever )?do (?:if|when) (?:it|one|that) (?:does|did)(?: (?:again|come back))*$"
    r"|\b(?:what if|in case) (?:it|that|another one|one|they)(?:'ll)? (?:comes? back|happens? again|comes? again|starts? again|comes?|gets? me again|(?:goes|cramps|seizes(?: up)?|starts|hits|strikes|grabs(?: me)?|gets me|takes me|locks(?: up)?)(?! (?:away|off|down|better)))\b.*"
)
_LIMB = r"(?:neck|hips?|head|legs?|wrists?|arms?|skull|back|knees?|ankles?|shoulder|bones?)"
_BREAKS = r"(?:break(?:ing)?|bang(?:ing)?|crack(?:ing)?|smash(?:ing)?|fractur(?:e|ing)|snap(?:ping)?|bust(?:ing)?|twist(?:ing)?|injur(?:e|ing)|hurt(?:ing)?)"
FALLS = re.compile(
    rf"\b(?:{_FEAR}|worried|worrying|what if|in case|i (?:could|might|may)|i'll|i'd)\b(?!.* (?:he|she|they|he'll|she'll|they'll|he'd|him|her)\b)(?: \w+'?\w*){{0,9}}? {_BREAKS} (?:my|me|a|another|the other) {_LIMB}\b"
    r"|"
    rf"\b(?:what if|what happens if|and if|in case|if) i(?:'m)? (?:(?:can't|cannot|couldn't) get (?:back )?up|fall(?:ing)?|go (?:down|over)|tumble|trip|end up on the floor|slip)\b(?! asleep)|\b{_FEAR} (?:of|about|to|i'll|i might|that i'll|i'm going to|a) ?(?:fall(?:ing)?|going (?:down|over)|trip(?:ping)?|end up on the floor)\b(?! asleep)"
    r"|\bi(?:'ll|'d| might| could)(?: just| only)? (?:(?:jump|leap|get|spring|stand|hop) (?:up|out)(?: of bed)?(?: quick| too quick| too fast)? and )?(?:fall|go over|end up on the floor)\b(?! asleep)"
)
_A_WHILE = r"(?: (?:a (?:wee )?(?:bit|while|minute)|for (?:a|me|us)(?: \w+)?|just now|the noo|nicely|away|then|please|instead|till \w+ \w+))*$"
TALK = re.compile(
    rf"\b(?:talk|chat|speak|blether|natter) (?:to|with|at) (?:me|us){_A_WHILE}"
    rf"|^(?:(?:please|just|can you|could you|will you|would you|let's|can we|och|ach|oh|keep) )+(?:talk|talking|chat|blether|natter){_A_WHILE}"
    r"|\b(?:keep|need|want|wanted|like|could do with|love) (?:to hear |me |us |a bit of |some |the )*(?:company|a chat|a voice|a blether|a natter|a friendly voice|somebody to talk to|someone to talk to|talking to)\b"
    r"|\b(?:stay|bide) (?:with (?:me|us)|on the line)(?: (?:a bit|a while|a minute|will you|please))*$"
    r"|^(?:(?:please|just|no|oh) )*(?:don't|dinnae) (?:go|leave me|hang up|switch off)(?: (?:yet|away|just yet|on me|now|will you))*$"
    r"|\bsay something (?:nice|kind|cheery)(?: (?:to me|then|please|will you))*$|\bhold my hand\b"
)
_HERE = r"(?: (?:now|here|at night|the now|in the house|these days|since \w+(?: \w+){0,3}|with me|in the flat|tonight|you see|you know|upstairs|love|dear|hen|pal))*"
ALONE = re.compile(
    rf"\b(?:i live|i'm|i am|i'm here|living|i sleep|being|been|all|i stay) (?:all |here |up here |so |very |in the house |just |that |always )*(?:on (?:my|me|ma) (?:own|tod|jack)|alone|by myself|by meself|lonely|lonesome){_HERE}\b"
    rf"|\b{_NOBODY_HERE}(?:'s|'d| is| would)? (?:here|else here|in the house|with me|home|around|about|to (?:call|ring|help|ask|shout|talk to|phone|tell|hear me)|hear me|know|come|would know|else|in|there)\b"
    r"|\bi(?:'ve| have) (?:got )?(?:nobody|no one|no family)\b|\bwho(?:'d| would| will|'ll|'s going to| is going to) (?:hear|find|help) me\b|\bit's (?:lonely|awful lonely|a lonely)\b|\bi (?:get|feel|do get|do feel) (?:so |very |awful |terrible |that |a bit |right )*(?:lonely|lonesome)\b"
)
_SO = r"(?:just|so|that|dead|bone|dog|absolutely|completely|really|very|awful|fair|pure|both|all|that bit|sick and|proper|right)"
BEREAVED = re.compile(
    r"\b(?:my|me|our) (?:\w+ )?(?:husband|wife|man|partner|mum|mam|mom|mother|dad|da|father|son|daughter|brother|sister|friend|dog)(?:'s| is| has| was| just| only)* (?:dead|gone now|passed|passed away|passed on|died|no longer (?:here|with us)|lost)\b"
    r"|\bi(?:'ve)? (?:just |only )?(?:lost|buried) (?:my|me) (?:husband|wife|man|partner|mum|mam|mom|mother|dad|da|father|son|daughter|brother|sister)\b|\b(?:since|when) (?:he|she) (?:died|passed|went)\b"
)
OTHER_UPSET = re.compile(
    r"\b(?:he|she|they)(?:'s|'re| is| are)(?: (?:still|just|a bit|very|all|so|that|really))* (?:crying|greeting|upset|scared|frightened|sobbing|in tears|terrified|panicking|in a state|afraid|whimpering)\b"
)
WORN_OUT = re.compile(
    r"\b(?:i|we|she|he) could(?: just| have)? (?:cry|weep|greet|scream)\b|\b(?:i'm|i am|we're|been|i was|just) (?:\w+ )?(?:crying|in tears|greeting|at (?:my|me) wits'? end|at the end of (?:my|me) (?:tether|rope))\b"
    rf"|\b(?:i'm|i am|we're|feel|feeling) (?:(?:{_SO} )+tired(?! (?:legs|of (?:waiting|this app)))|(?:{_SO} )*(?:worn out|exhausted|shattered|knackered|done in|wabbit|jiggered|puggled|on (?:my|me) knees|dead on (?:my|me|ma) feet|drained))\b(?! (?:after|from|my legs))"
    r"|\bup (?:with|to|for) (?:him|her|them|(?:my|me|our) \w+)(?: \w+){0,2}? (?:every|all|each|half|most|again|twice|three|most|nights?)\b|\b(?:it's|it is) (?:wearing|killing|getting) (?:me|us) (?:down|out)\b"
    r"|\b(?:not|hardly|barely|haven't|havenae|never|hasn't) (?:had |got )?(?:slept|(?:a |any |much |more than )?(?:wink|sleep|good sleep|decent sleep)|a wink of sleep)\b(?! (?:on my|with my))"
)
BAD_NIGHT = re.compile(
    r"\b(?:a|another|one|such a|what a|had a|any more|these|no more|more) ?(?:\w+ )?(?:bad|rough|terrible|awful|horrible|shocking|dreadful|wretched|hellish|broken|sleepless|desperate|long) (?:nights?|one of it)\b|\b(?:what a|some) night\b"
    r"|\bup (?:half the night|all night|every (?:hour|night|two hours))\b|\bawake (?:all|half|most of) (?:the )?night\b"
)
SLEEPLESS = re.compile(
    r"\b(?:can't|cannot|couldn't|can not|unable to|not able to|struggling to|trying to) (?:(?:get|go|drop|nod|drift) )?(?:(?:back|off|over) )*(?:to )?(?:sleep|nod off|drop off|settle)\b(?! (?:on my|with my|in a|in my))|\b(?:i'm|i am|lying|still|been|sat|just) (?:\w+ )?(?:wide awake|awake|lying awake)\b"
)
TOO_MUCH = re.compile(
    r"\b(?:that's|it's|that is|it is|that|all that's|this is) (?:just |all |a bit |far |way |much |still )*too (?:hard|much|difficult|complicated|many|long)(?: (?:for|to) (?:me|us|do|an old \w+|somebody my age|take in|remember|now|at this hour|the now))*\b"
    r"|\b(?:i'm not (?:able|fit) (?:for|to)|i can't (?:be doing with|manage|do)|i couldn't (?:manage|do)|i'm not up to|not up to|i haven't the (?:energy|strength))(?: (?:that|this|it|all that|any of (?:that|it)|them|those|much|any more))*$"
)
OF_OTHERS = re.compile(
    r"\b(?:him|her|them|he|she|he's|she's|they|they're|his|hers|(?:my|me|our|the) (?:dad|da|daddy|father|mum|mam|mammy|mom|mother|husband|wife|man|gran|granny|nan|nana|grandad|granda|grandpa|son|daughter|wee \w+|lad|lass|boy|girl|brother|sister|partner|patient|client|mother in law|father in law|auntie|uncle))\b"
)
SOMETHING_ELSE = re.compile(
    r"\b(?:cramp(?:s|ing|ed)? (?:now|right now)|stretch(?:es)?|remind\w*|alarm|magnesium|tablets?|medicine|pills?|doctor|diary|note|log|volume|louder|quieter|slower|music|stop)\b|\babout (?!tonight\b|going (?:up\b|to (?:bed|sleep)\b)|getting (?:in|back)|(?:fall|dropp|nodd)ing (?:asleep|off)|bed\b|bedtime\b|sleep|the night|it\b|this\b|that\b|three\b|two\b|one\b|four\b|five\b|half\b|a\b)\w+"
)
"""What asks for something of its own besides."""
_LATELY = r"(?: (?:a|an|the|one|two|three|four|five|six|few|couple|of|in|at|on|ago|just|back|now|though|since|then|after|last|this|week|weeks|month|months|days|day|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december))*$"
BABY_LOST = re.compile(
    r"\b(?:lost|losing|buried) (?:the|my|me|our|a|both|another) (?:baby|babies|bairn|wean|twins|little one|pregnancy)\b(?! (?:weight|fat|monitor|blues))"
    r"|\b(?:miscarried|stillborn|still ?birth|still born)\b|\b(?:had|having) (?:a|my|me|another|the) miscarriage\b"
    r"|\b(?:the|my|me|our) (?:baby|bairn|wean|twins) (?:\w+ )?(?:died|passed|didn't make it|never made it)\b"
)
"""A pregnancy that ended in a loss."""
LOST_IT = re.compile(
    rf"^(?:(?:no|well|but|actually|sadly|so|yes|yeah|not any ?more|i'm not(?: pregnant)?(?: any ?more)?|and|because) )*(?:i|we)(?:'ve| have)?(?: just| sadly)? lost (?:it|them|her|him)\b{_LATELY}"
)
"""The same where a pregnancy was spoken of."""
ONLY_REMARKS = re.compile(
    r"^(?:(?:oh|well|so|hi|hiya|hello|hey|ha|haha|no|ah|er|um|sorry|yes|yeah|and|but|ok|okay|right) )*"
    r"(?:(?:i|we|my|our|it|that|this|they|he|she|there|you)\b(?! (?:want|wish|need|would like|wanna|fancy|ca n|can)\b)"
    r"|(?:just|only) (?:having|looking|trying|testing|seeing|checking|messing)\b|(?:wrong|good|nice|very|not (?:really|much|bad))\b)"
)
"""How a sentence begins that tells something, and wishes nothing: "I wasn't expecting a voice"."""
_SMALL = r"(?:(?:no|nah|naw|nope|och|ach|oh|ah|actually|sorry|well|you know what|i am|i think|just|it is|we|let us|i will|i'll) )*"
LEFT_FOR_TODAY = re.compile(
    rf"^{_SMALL}(?:not (?:tonight|today|this evening)|(?:leave|skip|drop|forget) (?:it|that|this|them)(?: all)?(?: (?:for|till|until|the|just))? (?:tonight|today|now|tomorrow|another (?:day|night|time))"
    r"|(?:far |much |way )?too (?:tired|knackered|shattered|late|sleepy)(?: (?:now|tonight|today|for (?:this|it|that)))*|do not bother(?: with (?:it|that|this))?|call it a (?:day|night))"
    r"(?: (?:thanks|thank you|ta|sorry|love|mate|alexa|please|then|now))*$"
)
"""Who does no more of a stretch today: "nah, too tired tonight", "actually, don't bother"."""
OF_NIGHTS = re.compile(
    r"\b(?:nights?|overnight|tonight|sleep\w*|slept|asleep|awake|woken?|waking|bed|wink|up with|baby)\b"
)
"""Words of nights and sleep."""
DEED_OF_OTHERS = re.compile(
    r"^(?:(?:no|oh|well|it was|it's|hi|hello|er|um) )*(?:my|our|the|me) (?:\w+ )?\w+(?:'s| has| have| had| just| only| always| also)* "
    r"(?:set|bought|got|gave|told|said|put|installed|made|showed|recommended|mentioned|found|downloaded|swears|uses?|used|likes?|loves?|knows?|wanted|wants|thinks?|thought|suggested|sent)\b(?! (?:a |the |another |one |cramp))"
)
"""What somebody else did or thinks, and that is no cramp of theirs: "my husband set this up"."""
COMFORTS = {
    "baby-lost": BABY_LOST,
    "bereaved": BEREAVED,
    "other-upset": OTHER_UPSET,
    "comes-back": COMES_BACK,
    "fall": FALLS,
    "worn-out": WORN_OUT,
    "bad-night": BAD_NIGHT,
    "talk": TALK,
    "alone": ALONE,
    "sleepless": SLEEPLESS,
    "too-much": TOO_MUCH,
}
"""By the name of its line: what wants a kind word, the most urgent first."""
