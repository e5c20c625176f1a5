"""English sentences about medicines: who takes them, what they may do, who was asked. Contractions are written out."""

import re

from skill.language.english.durations import MONTHS
from skill.language.english.fillers import ASKING_LEAD, WISH_LEAD

ASKS_WHETHER_IT_CAUSES = re.compile(
    rf"{ASKING_LEAD}(?:(?:i (?:meant|mean|was asking|asked|said)|what i meant (?:was|is)|is it that|if|whether) )*(?:(?:does|do|can|could|would|will|did|might) )?(?:it|they|that|them|those|the (?:tablet|tablets|pill|pills)) (?:cause|causes|caused|causing|bring|give|gives|make|makes|lead to|sets? off|(?:sets?|start|starts|sparks?|kicks?|brings?) (?:it|them|these|that|my legs|the legs|(?:the |my )?cramps?)(?: all)? (?:off|on|up)|trigger|be (?:behind|causing|the cause of)|do)(?: (?:it|them|that|me|cramps?|the cramps?|my cramps?|on|this))*(?: (?:though|then|or not|please))*$"
    rf"|{ASKING_LEAD}(?:is|was|would|could|can|might) (?:that|it|this|they|those)(?: be)? (?:why|the reason|the cause of|behind|what gives|what is giving)\b.*\b(?:cramps?|cramping|it|them|this)(?: (?:then|so much|at night|up|like this|every night))*$"
)
"""Asks whether what was spoken of causes it: "no, I meant does it cause it"."""
_TABLETS = r"(?:tablets?|pills?|capsules?|sachets?|medicines?|medication|supplements?|drops|stuff|something|summat)"
_GAVE = r"(?:gave|given|give|put|prescribed|started|has given|have given|have put|has put|have prescribed|has prescribed|have started|has started)"
_BABY = r"(?:(?:my|the|our|a|her|his) )?(?:\w+ )?(?:baby|newborn|new born|infant|bairn)"
FOR_A_BABY = re.compile(
    rf"\b(?:give|giving|gave) (?:some |any |it |them |\w+ )?(?:to )?(?:(?P<baby>{_BABY})|him|her|them)\b"
    rf"|\b(?:ok|okay|all right|alright|fine|good|any good|allowed|suitable|right) for (?:{_BABY}|him|her)\b"
    r"|\b(?:can|could|may|should) (?:he|she) (?:have|take|get)\b"
)
"""Who asks whether a baby may have something: "is it okay for him", where only a baby was told of."""
WAS_PRESCRIBED = re.compile(
    rf"\b(?:they|doctor|gp|surgery|hospital|nurse|chemist|pharmacist|consultant|clinic|specialist|he|she)(?: \w+){{0,10}}? {_GAVE} (?:me|us|him|her|my \w+)(?: \w+){{0,4}}? {_TABLETS}\b"
    rf"|\b(?:they|doctor|gp|surgery|hospital|nurse|consultant|clinic|specialist|he|she)(?: have| has| had)? {_GAVE} (?:me|him|her|us)(?! (?:his|her|their|some of|one of|two of))(?: (?:on|onto|some|the|this|these|called|more|extra|a|to take))* (?:sando ?k|slow ?k|k ?tabs?|kay ?cee ?l|klor ?con|potassium|magnesium|calcium|salt)\b"
    rf"|\b(?:i|he|she) (?:was|am|is|were|have been|has been|got|been) (?:given|prescribed|put on|started on)(?: \w+){{0,4}}? {_TABLETS}\b|\bprescribed (?:me|for me|by)\b|\b(?:on|got|have) (?:a )?prescri\w+\b"
)
"""Who was given tablets by a doctor."""
TAKES_THEM = re.compile(
    rf"{ASKING_LEAD}(?:(?:i|he|she) (?:am|is|have been|take|takes|was put|get|have)|(?:my|his|her) (?:husband|wife|mum|dad|mother|father) (?:takes|is)|it is|they have me|they have got me)(?: (?:on|taking|got|put))*\b"
)
"""How somebody begins who tells which medicines they take."""
MEDICINES_APART = re.compile(r"\band\b|,|\bplus\b|\balso\b|\bthen\b|\bon\b|\btaking\b|\btake\b")
"""What stands between the medicines of a list."""
_ADVISER = r"(?:doctor|gp|g p|midwife|nurse|pharmacist|chemist|surgery|clinic|consultant|specialist|hospital|obstetrician|ob|o b|surgeon|cardiologist|physio|heart team|kidney team|kidney unit|team|dietitian|cardiologist|dialysis unit)"
_ASKED = rf"(?:{_ADVISER}|anyone|anybody|someone|somebody|no ?one|nobody)"
_TO_ASK = r"(?:call(?:ed)?|r[iau]ng|ring|phoned?|ask(?:ed)?|told|tell|spoken? (?:to|with)|speak (?:to|with)|talk(?:ed)? (?:to|with|about it)|seen|see|been to|gone to|go to|checked? with|mention(?:ed)?|raised?|contact(?:ed)?|book(?:ed)?)"
_EFFECT = (
    r"(?:dizzy|giddy|light ?headed|woozy|faint|swimmy|wobbly|unsteady|tired|drowsy|sleepy|washed out|worn out|no energy|sick|queasy|nauseous|thirsty|a? ?dry mouth|mouth (?:is )?dry|a? ?(?:dry )?cough"
    r"|headaches?|itchy|constipated|bloated|ankles? (?:are |is )?(?:swollen|puffy|swell)|swollen ankles|up (?:all night|in the night) (?:to )?(?:wee|pee)|off my food|foggy|fuzzy|achy|aches?|sweaty|jittery|shaky|trembl\w+)"
)
ACHES = re.compile(
    r"\b(?:my|his|her|the|both|all) (?:\w+ ){0,2}(?:legs?|thighs?|calf|calves|muscles?|arms?|shoulders?|hips?)(?: \w+){0,2} (?:ach\w*|hurt\w*|sore|tender|weak|stiff|heavy|painful)\b|\b(?:achy|aching) all over\b|\bache all over\b"
)
"""Muscles that ache or are weak."""
OTHER_EFFECT = re.compile(
    rf"\b(?:i|he|she|they|it|that|feel|feels|feeling|felt|get|gets|got|getting|have|has|having|been|am|is|me|him|her|and|a bit|bit|also|too|quite|always|go|goes|going|makes?|with)\b.*\b{_EFFECT}\b"
    r"|\b(?:my|his|her|the|both|all) (?:\w+ ){0,2}(?:legs?|thighs?|calf|calves|muscles?|arms?|shoulders?|hips?)(?: \w+){0,2} (?:ach\w*|hurt\w*|sore|tender|stiff|heavy|painful)\b"
    rf"|^(?:(?:and|also|but|oh|plus|well|yes|yeah|my|both|bit|a bit|a little|quite|really|very|so|just|kind of|sort of) )*{_EFFECT}(?: (?:too|as well|also|now|lately|sometimes|at times|in the (?:morning|mornings|night)|when (?:i|he|she) \w+(?: \w+){{0,3}}|getting up|standing up))*$"
)
"""Something else that a medicine may do."""
_NUMBER = (
    r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple of|couple of|few|some|\d+)"
)
WHEN_IT_WAS = re.compile(
    rf"{WISH_LEAD}(?:(?:it|they|that|this|the cramps|the cramping|it all|he|she|i) )?(?:(?:was|were|is|has been|have been|had been|started|began|came on|been|have had (?:it|them)|have taken (?:it|them)|have been (?:on|taking) (?:it|them)|on it|on them|only|just|ever|when|right after|after|soon after|about|around|roughly|maybe|like|probably|for|since|in|over|nearly|almost|some ?time|i think) )*"
    rf"(?:{_NUMBER} (?:days?|weeks?|months?|years?|fortnight)|(?:i|he|she) (?:started|began|went on|was put on|took|got put on)(?: (?:it|them|on it|on them|taking (?:it|them)|those|these))?|(?:a|the) (?:fortnight|first (?:day|week|month))|yesterday|last (?:week|month|year|night|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|christmas|easter|{MONTHS}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ages)"
    r"(?: (?:ago|back|now|later|after|afterwards|after (?:that|it|i started|starting)|in|or so|or thereabouts|maybe|i think|i would say|roughly|before|already|this time))*$"
)
"""Nothing but when something began."""
NOT_ASKED_YET = re.compile(
    rf"{WISH_LEAD}(?:i |we |he |she )?(?:(?:have|has|had|did|do|does) not|never|not) (?:(?:yet|actually|really|even|ever|been able to|managed to|got round to|had a chance to|had time to|want to|like to|wanted to|spoken|got to) )*(?:{_TO_ASK}\w*)(?: (?:to|with|the|my|a|about|them|him|her|it|that|yet|{_ASKED}|this|at all|so far|again|any of them))*$"
    rf"|{WISH_LEAD}(?:i |we )?(?:(?:have|has) )?(?:(?:told|asked|called|rung|phoned|seen) )?(?:no ?one|nobody)(?: (?:yet|so far|knows|at all|has told me|told me))*$|{WISH_LEAD}not yet i have not$"
)
"""Who has asked nobody."""
_SKIPPING = r"(?:skip|miss|leave (?:it|them|one|that|those|my \w+) (?:off|out)|leave (?:off|out)|stop|come off|go off|cut (?:down|out|back)|halve|drop|not take|hold off|go without|(?:take|use|have) (?:half|less|fewer|(?:a (?:bit|little) |some )?more|double|two|three|an extra|another|extra)|double|lower|reduce|give (?:it|them) a miss|lay off|quit|pause|change)"
ASKS_TO_SKIP = re.compile(
    rf"{ASKING_LEAD}(?:(?:can|could|should|shall|may|do|would it be (?:ok|okay|safe|better) to|is it (?:ok|okay|safe|all right|alright|fine) to|what if|what happens if|am i ok(?:ay)? to|better to) )(?:(?:i|he|she|we|they|just|simply|maybe|safely|not|then) )*{_SKIPPING}(?: (?:it|them|one|that|those|this|a dose|the dose|dose|(?:my|the|his|her|those|these) \w+|tonight|today|tomorrow|for|of|at|before|bed|bedtime|in|evening|when|gets?|cramps?|a|few|days?|nights?|week|while|night|then|the|tablets?|pills?|off|out|of|taking|and see|first|until|till|i|we|ask|call|altogether|instead|now|just|once))*$"
)
"""Asks whether to leave a dose out, or to take less or more of it."""
OF_ANOTHERS = re.compile(
    r"^(?!.*\b(?:took|taken|swallowed|already|(?:have|i've|i) had)\b).*?\b(?:can|could|may|should|shall|what if|would it (?:hurt|help|be \w+)|is it (?:\w+ )?(?:ok|okay|safe|alright|fine|right))\b(?: \w+){0,3}? (?:take|have|try|use|borrow)"
    r"(?: (?:one|two|some|any|half|a|of|few|couple)){0,3} (?:my|me|his|her|our|a|the) (?:\w+ )?(?:husband|wife|partner|mum|mam|mom|mother|dad|father|sister|brother|son"
    r"|daughter|friend|mate|neighbou?r|nan|gran|granny|grandad|aunt|auntie|uncle|boyfriend|girlfriend|boss|pal)(?:'s|s|s')\b"
)
"""A question whether one may take what is somebody else's: "can i take one of my husband's quinine"."""
WILL_ASK = re.compile(
    rf"{WISH_LEAD}(?:(?:alright|all right|fine|good|great|fair enough|sure|maybe|i think|i guess|i suppose|thank you|cheers|ta|in that case|got it|i see|will do|yep|lovely) )*(?:i|we|he|she) (?:will|shall|am going to|am gonna|had better|would better|better|should probably|ought to|might|will have to|will try to|will try and|promise to|will go and|will get (?:him|her|them) to)(?: (?:just|probably|definitely|then|better|maybe|go and|go|have to|give|try and))*"
    rf" (?:{_TO_ASK}|give (?:them|him|her|the {_ASKED}|my {_ASKED}) a (?:ring|call|bell|buzz)|get in touch|make an appointment|get an appointment|book in|book an appointment|pop in|check|do that|do so)"
    rf"(?: (?:to|with|the|my|a|an|own|diabetic|diabetes|practice|district|heart|kidney|about|them|him|her|it|that|this|up|in|now|today|tonight|tomorrow|first|then|straight away|right away|on (?:monday|tuesday|wednesday|thursday|friday)|in the (?:morning|afternoon)|this (?:week|morning|afternoon)|next week|first thing|at|and see|and ask|appointment|visit|check ?up|thanks|thank you|cheers|for (?:an )?appointment|{_ASKED}))*$"
)
"""Who will do what was advised."""
WAS_ALLOWED = re.compile(
    rf"\b{_ADVISER}(?: (?:has|have|had|already|just|always|only|did|at the \w+))* (?:said|says|told me|told us|told her|told him|reckons|thinks|agreed|okayed|ok ?d|cleared|approved|allowed|recommended|suggested|advised|is happy|are happy|was happy|were happy|lets me|let me|gave me the (?:ok|okay|all clear|go ahead))\b"
    r"(?=.*\b(?:ok|okay|fine|safe|all right|alright|(?:i|we|she|he) (?:can|could|may|should|must|cannot|am|is)\b.*|go ahead|yes|no|not to|avoid|happy|to (?:take|try|have|use|avoid|drink))\b)"
    rf"|\b(?:{_ADVISER}|he|she|they)(?: \w+){{0,2}} (?:prescribed|gave me|gave us|started me on|put me on) (?:it|them|those|these|this|that)\b"
    r"|\bi (?:have )?(?:got|had|was given) the (?:ok|okay|all clear|go ahead)\b|\b(?:cleared|okayed|approved) by (?:my|the)\b"
)
"""What somebody who knows them has allowed, or advised against."""
HAS_TAKEN = re.compile(
    r"^(?:(?:oh|dear|no|gosh|god|heck|blimey|well|but|and|ah|right|so|what if|crikey|uh oh|bugger|damn) )*(?:(?:i|he|she|we) (?:have|has|had)? ?(?:already |just |only |been |always |actually |sometimes )*(?:taking|taken|took|had|having|using|used|popped|swallowed|eating|eaten|drinking|drunk)"
    r"|(?:i|he|she) (?:already |just |do |usually |always |sometimes )*(?:take|takes|have|has|use|uses))(?: (?:it|them|those|these|that|some|one|two|loads|a (?:few|couple|lot)|already|every (?:night|day)|for (?:\w+ )?\w+|all (?:week|along|the time)|today|tonight|last night|yesterday|though|now|anyway|of (?:it|them|those)))+$"
)
"""Who has had already what they were told to ask about: "oh dear, I've been taking them"."""
WAS_LONG_AGO = re.compile(
    r"\b(?:(?:\w+ )?(?:years|months|ages|decades|a year|a long time|donkeys years) (?:ago|back|since)|long ago|way back|back (?:in|then|when)|when i was|in the (?:old days|fifties|sixties|seventies|eighties|nineties)|used to|once upon)\b"
)
"""A time at which something was taken that is not taken now: "my chemist gave me it years ago"."""
SALT_SUBSTITUTE = re.compile(
    r"\b(?:salt (?:substitutes?|replacements?|replacers?|alternatives?)|(?:substitute|fake|diet|replacement|alternative) salts?|(?:lo|low) ?(?:sodium )?salt|losalt|potassium (?:salts?|chloride)|(?:no|nu|nosalt|half) ?salt (?:stuff|thing|substitute)|nu ?salt|nosalt|salt with(?:out)? (?:the )?(?:sodium|potassium)|reduced sodium salt|sodium free salt|solo salt)\b(?! (?:diet|food|foods|crisps|soup|butter|intake))"
)
"""Salt that is potassium."""
