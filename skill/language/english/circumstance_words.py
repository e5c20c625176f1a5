"""English sentences of circumstances that change what is safe. Contractions are written out."""

import re

_A_BIT = r"(?:(?:a|all|bit|little|wee|tad|so|very|really|quite|rather|kind|kinda|sort|sorta|of|feeling|getting|going|gone|coming|come|over|went|now|just|pretty|proper|right|slightly|terribly|dead|awfully|somewhat|like|feel|am|is) )*"
_STATE = r"(?:dizzy|giddy|light ?headed|woozy|faint|swimmy|wobbly headed|off balance with it|funny in the head|floaty|seeing stars|seeing spots)"
DIZZY = re.compile(
    rf"\b(?:i|i am|he|he is|she|she is|feeling|feel|felt|getting|gone|going|come over|came over|makes? me|made me|making me|makes? (?:him|her)) {_A_BIT}{_STATE}\b"
    rf"|^(?:no )?(?:it is )?still {_A_BIT}(?:{_STATE}|spinning|swimming|going round)\b|^{_A_BIT}{_STATE}(?: (?:now|here|again|sorry|a bit|actually))*$"
    r"|\bhead (?:is |has |just )*(?:all |gone |going |started |a bit )*(?:swimming|spinning|swimmy|spins|swims|reeling|light|woozy|fuzzy|giddy)\b"
    r"|\b(?:everything|the room|room|the world|world|it|walls?)(?: is| are| just| all| has| started| keeps?)* (?:spinning|swimming|going round|going black|going dark|swaying|tilting)\b"
    r"|\b(?:going to|gonna|about to|might|think i will|feel like i will|could) (?:pass out|faint|black out|keel over|go over)\b|\bstars in front of my eyes\b|\b(?:dizzy|giddy) (?:spell|turn)\b"
)
"""Who is dizzy or faint now."""
DIZZY_OFTEN = re.compile(
    rf"\bi (?:(?:do|can|often|sometimes|always|tend to|also|usually|still) )*(?:get|go|come over|turn) {_A_BIT}{_STATE}\b|\bprone to (?:dizziness|dizzy|giddiness|vertigo|fainting|falls)|\b(?:have|get|suffer(?:s)?(?: with| from)?|bothered with|got|with my|got bad) (?:\w+ )?(?:vertigo|dizziness|giddiness|dizzy (?:spells|turns)|funny turns)\b"
)
"""Who is dizzy now and then, and stands no more than need be: "I get dizzy when I stand"."""
NUMB_ALL_ALONG = re.compile(
    r"^(?!.*\b(?:now|today|tonight|sudden\w*|fall|fell|fallen|worse|worsening|more|gone|going|went|cold|blue|white|pale|just|started|starting|new|never|weak\w*|leg|hand|face|arm|back|bladder|bum|groin|chemo|stroke)\b)"
    r"(?=.*\b(?:feet|toes|soles)\b).*(?:\bnumb(?:ness)?\b.*\b(?:half the time|most (?:days|nights|of the time)|all the time|on and off|for (?:years|months|ages|donkeys years)|(?:with|from|because of|it is|that is) (?:the|my|me) (?:diabetes|sugar|neuropathy))\b|\b(?:always|permanently|mostly|usually|often) numb\b)"
)
"""Whose feet have been numb all along, and of which nothing is new: "my feet are numb half the time"."""
NOT_DIZZY = re.compile(
    r"^(?:(?:and|but|so|what) )*(?:can|could|does|do|will|would|why|is it|should|what if|if)\b"
    rf"|\b(?:not|no longer|never|used to|do not|am not|without|sometimes|yesterday|last (?:time|week|night)|earlier|was|were)\b.*\b(?:{_STATE}|spinning|swimming|pass out|faint)"
)
"""Who is not, was once, or asks of it."""
_BELLY = r"(?:tummy|belly|bump|stomach|womb|uterus|abdomen|baby bump)"
_HARD = r"(?:hard|tight|rock hard|solid|stiff|tightening|tightens|hardening|hardens|tensing|tense|like a (?:rock|ball|stone|drum))"
BUMP_HARD = re.compile(
    rf"\b{_BELLY}(?: (?:is|has|keeps|keep|just|gets?|got|getting|goes|going|gone|went|feels?|feeling|all|so|very|really|a bit|turned|turning|turns|now|again|sort of))* {_HARD}\b"
    rf"|\b(?:hard|tight|tightening) (?:tummy|belly|bump)\b|\b(?:tightenings?|contractions?|braxton ?hicks|contracting)\b"
)
"""A belly that goes hard or tight, or tightenings."""
WITH_A_BELLY = re.compile(
    rf"\b(?:with|around|round|over|past) (?:the|my|me|this|that|such a|a|her)(?: \w+)? {_BELLY}\b(?! (?:cramps?|aches?|pains?|spasms?))"
)
"""Says that a belly is in the way, and not that it hurts: "how do I stretch with the belly"."""
OF_A_BUMP = re.compile(r"\b(?:bump|braxton ?hicks|womb|uterus)\b")
"""Words that tell of a pregnancy by themselves."""
_IT = r"(?:cramps?|cramping|it|they|this|that|these|those|all this|the pain|spasms?|legs?)"
_BEGAN = r"(?:started|start|began|begun|came on|come on|kicked off|kicked in|set in|came|appeared|turned up|been)"
BEGAN_THEN = re.compile(
    rf"\b{_IT}(?: (?:all|only|just|have|has|had|really|first|ever|then))* {_BEGAN}(?: (?:up|on|to|happening|coming|cramping|just|about|around|roughly|maybe|exactly|more or less|pretty much|at))* "
    r"(?:then|(?:the )?same (?:time|week|day|month)|(?:that|the same) (?:time|week|day|month)|with (?:it|them|that|those)|(?:when|after|since|as soon as|once) (?:i|he|she|they|that|those|them|it|my|the|we)\b.*|since)$"
    rf"|\b(?:had|got|getting|have|been having|have had|has had|been) (?:\w+ )?(?:cramps?|cramping|them|it) (?:ever )?since(?: (?:then|i|he|she|they|that|it|starting|taking).*)?$"
    r"|\b(?:started|began|begun|gone on|went on|put on|put me on|switched to|changed to|moved to|came off|come off) (?:\w+ ){1,6}?(?:and|so) (?:now|since then|ever since|since)(?: then)? "
    r"(?:i|he|she|they)(?:'ve| have| has|'s|'m| am| is|'re| are)?(?: (?:got|get|gets|getting|had|having|keep|keeps|suffering|with|all|these|awful|terrible|bad|horrible|really|leg|night|calf|foot))* (?:cramps|cramping)\b(?! (?:right now|now|at the moment))"
    rf"|\b(?:never|did not|didn't) (?:had|have|get|got|used to have) (?:\w+ )?(?:cramps?|them|it|this) (?:before|until) (?:that|then|it|i|they|he|she)\b.*$"
)
"""Cramps that began with what was spoken of."""
OF_SALTS = re.compile(
    r"\b(?:salt|salts|salty|salted|broth|stock cube|oxo|bovril|marmite|crisps|pretzels|sports? drinks?|lucozade|gatorade|powerade|electrolytes?|rehydration|dioralyte|pedialyte|liquid iv"
    r"|potassium|bananas?|coconut water|pickle juice|pickles?|gherkins?|orange juice|oranges?|tomato juice|tomatoes|dried fruit|lo salt|losalt)\b"
    r"|\b(?:drink|sip) (?:something|anything|some|any|it|that)\b(?! (?:tablets?|pills?))|\b(?:what|which)\b(?: \w+){0,3} drinks?\b(?! (?:tablets?|pills?))|\bhow much\b.*\b(?:drink|water|fluids?)\b(?! (?:tablets?|pills?))|\b(?:drink|drinking|have) (?:more|a lot|lots|plenty|extra)(?: of)?(?: (?:water|fluids?))?\b(?! (?:tablets?|pills?))|\bmore (?:water|fluids?)\b(?! (?:tablets?|pills?))"
)
"""Salty, rich in potassium, or what and how much to drink."""
ON_THE_MACHINE = re.compile(
    r"\b(?:on|during|in|while (?:i'm|she's|he's) on) (?:the |my |her |his )?(?:(?:kidney )?machine|dialysis|haemo|the session)\b"
    r"|\b(?:hooked|wired|plugged|linked) up\b|\b(?:connected|attached) to (?:it|the machine)\b|\b(?:towards?|near|at|by) the end of (?:it|the session|my session|a session|each session|dialysis)\b"
)
"""While the blood is cleaned: "can I stretch on the machine"."""
AT_THE_MACHINE = re.compile(
    r"\b(?:on the (?:kidney )?machine|(?:hooked|wired|plugged|linked) up|(?:connected|attached) to (?:it|the machine|dialysis)|in (?:the|my) (?:dialysis )?chair|(?:having|doing|during|mid|middle of|at) (?:my |the )?dialysis|dialysing|on dialysis (?:right |just )?now|on dialysis at the moment)\b"
)
"""At the machine now, and not only on dialysis."""
_NEAR_FAINT = r"(?:(?:nearly|almost|near|practically|just about|half) (?:passed|blacked|conked|keeled|fainted|fainting|went|collapsed|flaked)(?: (?:out|over))?|(?:felt|got|came over|went|was) (?:all |a bit |very |quite |really |so )*(?:faint|dizzy|woozy|light ?headed|giddy|swimmy))"
_TIME_BEFORE = r"(?:the )?(?:last time|time before(?: last)?|other time|previous time|last session|last (?:few )?(?:times|sessions)|first time|once (?:before|last \w+))"
NEARLY_FAINTED_THEN = re.compile(
    rf"^(?!.*\b(?:now|today|tonight|chest|breath\w*|heart|still|just now)\b).*(?:\b{_TIME_BEFORE}\b(?: \w+){{0,8}}? {_NEAR_FAINT}\b|\b{_NEAR_FAINT}\b(?: \w+){{0,6}}? {_TIME_BEFORE}\b)"
)
"""Who nearly fainted at another time, and did not: "last time I nearly passed out as well"."""
IN_THE_HEAT = re.compile(
    r"^(?!.*\b(?:bath|shower|pad|pack|bottle|lamp|put|use|apply|should|would|does|do you|is it)\b).*(?:\b(?:in|under|out in) (?:the|this|that|all this|blazing|full|baking|boiling) (?:\w+ )?(?:heat|sun|sunshine|heat ?wave)\b"
    r"|\b(?:thirty|forty|ninety|a hundred)(?: \w+)? degrees\b|\b(?:boiling|roasting|scorching|baking|sweltering|blistering|so hot|very hot|really hot)(?: hot)? (?:out|outside|today|day|here)\b)"
)
"""Who was in the heat: "I've been gardening all day in the heat"."""
_LIMB = r"(?:leg|foot|feet|calf|shin|toes?|knee|thigh|limb)"
PHANTOM = re.compile(
    rf"\bphantom\b|\b(?:missing|amputated|absent) {_LIMB}\b|\b(?:{_LIMB}|one|bit) (?:that|which)(?:'s| is| was)? (?:isn't|not|no longer|is not|ain't)(?: even)? there\b"
    rf"|\b(?:{_LIMB}|one) (?:that|which)(?:'s| is| was| has been| got)? (?:(?:gone|missing)(?=$)|amputated|(?:taken|took|cut|chopped) off)|\b{_LIMB} (?:that )?i (?:haven't|don't|no longer) (?:got|have|own)(?: any ?more)?$|\b{_LIMB} i lost$"
)
"""A leg that is felt and is no longer there: "it's the one that isn't there"."""
LEG_LOST = re.compile(
    rf"\b(?:{_LIMB}|one)(?: \w+){{0,2}}?(?:'s| is| was| were| has been| had to be| got)(?: \w+)? (?:amputated|(?:taken|took|cut|chopped) off)\b|\blost (?:my|his|her|a|the|one) (?:left |right |other )?(?:leg|foot) (?:in|to|at|when|years|after|from|because|through)\b"
    r"|\b(?:i've|i have|i'd|he has|she has) (?:had )?(?:an? )?(?:\w+ ){0,3}amputation\b|\b(?:above|below) (?:the )?knee amput\w+"
)
"""Who has lost a leg: "the other one was took off"."""
FLUID_TAKEN_OFF = re.compile(
    r"\b(?:took|takes?|taken|taking|pull(?:s|ed|ing)?|drain(?:s|ed|ing)?|suck(?:s|ed)?|remov(?:e|es|ed|ing)|got|get|had)\b(?:(?: off)(?: [\w']+){1,4}? (?:litres?|liters?|kilos?|pints)|(?: [\w']+){1,4}? (?:litres?|liters?|kilos?|pints)(?: of (?:fluid|water))? (?:off|out))\b"
)
"""How much a dialysis machine took: "they took off three litres"."""
_PAINKILLER = r"(?:ibuprofen|advil|nurofen|motrin|brufen|naproxen|aleve|anti ?inflammator(?:y|ies)|nsaids?|diclofenac|voltarol|pain ?killers?)"
_SPORT = r"(?:game|match|race|run|competition|comp|meet|marathon|ultra|start|training|practice|session|kick ?off|tournament|ride|swim|event|fight|gym|sport|play|playing|running|racing|exercise|bout|final)"
PAINKILLER_BEFORE = re.compile(
    rf"\b{_PAINKILLER}\b.*\b(?:before|at|pre|ahead of|during|for|in)(?: (?:the|a|an|my|his|her|their|our|big|he|she|they|we|i|goes?|going|hard|next|every))* {_SPORT}\b"
    rf"|\b(?:before|ahead of|during)(?: (?:the|a|an|my|his|her|their|our|big|he|she|they|we|i|goes?|going|hard|next|every))* {_SPORT}\b.*\b{_PAINKILLER}\b"
)
"""A painkiller before hard sport."""
CANNOT_FEEL_HEAT = re.compile(
    r"\b(?:can ?not|can not|do not|does not|can hardly|can barely|never|cannot) (?:really |properly |always )?(?:feel|tell|sense) (?:the |if (?:it|something) is |how |what is |whether (?:it|something) is |when (?:it|something) is )?(?:heat|hot|cold|warm|temperatures?)\b"
)
"""Who cannot tell warm from cold."""
NAMES_FEELING = re.compile(
    r"\b(?:numb\w*|deaden\w*|dead|feel|feels|feeling|feelings|felt|sense|sensation|nerves?|neuropath\w*|tingl\w*|pins and needles|burn\w*|scald\w*|paraly\w*|diabet\w*|sugar|spinal|spine)\b"
)
"""What is felt, or no longer, and what takes the feeling away."""
ADVISER_SAYS = re.compile(
    r"^(?!.*\b(?:no|not|never|what|which|how|when|should|can (?:i|we|you)|do (?:i|you)|shall|let us|please|start)\b).*"
    r"\b(?:physio\w*|physical therapist|surgeon|consultant|specialist|doctor|gp|nurse|hospital|clinic|team)(?: (?:is|has|have|had|she|he|they|all|only|just|also|now))* "
    r"(?:wants?|says?|said|told|tells|likes?|lets?|allows?|allowed|got|had|has|gave|given|happy|cleared|recommends?|advised|reckons)\b"
    r".*\b(?:stretch\w*|exercis\w*|rehab|gentle|moving|bending|loading|walking|heel (?:raises|drops))\b"
)
"""What somebody who looks after one wishes or allows."""
OF_SPASMS = re.compile(
    r"\b(?:spasms?|spasming|spasticity|spastic|clonus)\b|\b(?:legs?|foot|feet|knees?|thighs?)(?: (?:is|are|has|have|just|keeps?|both|all|suddenly|started|start|were|was|kind of|will not stop))* "
    r"(?:jump\w*|jerk\w*|kick\w*|twitch\w*|shak\w*|bounc\w*|go(?:es|ing)? (?:stiff|straight)|shoot(?:s|ing)? out|shot out)\b"
)
"""Legs that jump or spasm."""
MORE_OF_THEM = re.compile(
    r"\b(?:more (?:than|often|of them|spasms?)|worse|stronger|increas\w*|than (?:usual|normal|before)|a lot lately|infections?|infected|u ?t ?i|water infection|bladder|bowels?|sores?|pressure|constipat\w*"
    r"|wrong|serious|bad sign|sign of|warning|worried|dangerous|mean something|fever|temperature|never this)\b"
)
"""More of them than usual, or what may be behind it."""
LITTLE_FEELING = re.compile(
    r"\b(?:little|poor|reduced|less|not much|hardly any|no) (?:feeling|sensation)\b|\bnot feel much\b"
)
"""Who feels little."""
HAS_CHANGED = re.compile(
    r"\b(?:going|getting|gone|goes|went|become|becoming|became|turned|turning|started|starting|new|worse|weaker|more|lately|recently|spreading|losing|lost"
    r"|since (?:this|last|yesterday|today|the (?:morning|weekend))|this (?:morning|week)|today|tonight|never (?:had|been|was))\b"
)
"""What tells that a state is new, or is changing."""
