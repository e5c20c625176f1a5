"""English sentences that tell, in a cramp, how the body lies, what it cannot do, and which way the toes are drawn."""

import re
from functools import lru_cache

from skill.language.english.limb_sides import is_thigh_alone, muscle_at, side_of_thigh, without_place
from skill.language.english.moment_words import FOOT_UP, LIES_IN_BED, SITS, STANDS
from skill.language.english.said_in_pain import HELD_DOWN
from skill.language.recent import RECENT_READINGS
from skill.language.said import BodyTold
from skill.language.text import tokenise

_TOES = r"\b(?:toes?|tootsies)(?:'s|'ve|'re)?\b"
_DRAWN = (
    r"(?:point(?:ing|ed)?|st(?:uck|icking|anding|ood|icks|ands)|bent|bending|pull(?:ed|ing)|drawn|drawing|lift(?:ed|ing)|going|gone|went|raised"
    r"|jammed|frozen|fixed|forced|shot|shooting|splayed)"
)
_UP = r"(?:(?:right|straight|all the way|bolt|both|all) )?(?:up(?:wards?)?|back(?:wards?)?)"
_TO_FACE = r"(?:towards? |to |at )(?:me\b|my (?:face|knee|shin|nose|body|head)|the (?:ceiling|sky))"
_TOES_UP = re.compile(
    rf"{_TOES} (?:[\w']+ ){{0,5}}?(?:"
    rf"{_DRAWN} {_UP}\b(?! (?:and (?:down|forth)|under|with|from|at night))|[\w']+ upwards?\b"
    rf"|(?:curl\w*|bent|bending|cramp\w*|lock\w*|pull\w*|point\w*|drawn) (?:(?:right|all the way|up|and|back) )*{_TO_FACE}"
    r"|(?:won't|will not|can't|cannot|don't|not) (?:\w+ ){0,2}(?:come|go|get|coming|going|bend|curl|push|lie)(?: \w+){0,2}? down\b"
    r"|(?:up )?in the air|(?:right|straight|bolt) up$)|\b(?:toes|toe) (?:is|are|are still|is still) up$|"
    rf"\b(?:can't|cannot|couldn't|won't let me) (?:\w+ ){{1,3}}{_TOES} (?:[\w']+ ){{0,3}}?down\b"
)
"""Not "my toes are cramping up": that is how a cramp begins, whichever way it draws."""
_DRAWN_UP = re.compile(
    _TOES_UP.pattern.replace(_TOES, r"\bthey(?:'re|'ve)?\b")
    + rf"|\bit(?:'s| is)? (?:\w+ )?(?:stuck|sticking|stood|standing|pointing|bent) {_UP}\b(?! (?:and (?:down|forth)|under|with|from|at night))"
)
"""Toes that are drawn up, where "they" stands for them."""
_NOT_NOW = re.compile(
    r"\b(?:not|aren't|isn't|never|if|when|were|was|should|supposed|try|last night|yesterday)\b(?! (?:\w+ ){0,3}down\b)"
)
_CANNOT = r"(?:can't|cannot|can not|couldn't|can hardly|can barely|not able to|unable to|hard to|struggle to|struggling to|too \w+ to)"
_PART = (
    r"(?:(?:my|the|that|his|her) )?(?:(?:left|right|own) )?"
    r"(?:foot|feet|toes?|ankles?|heel|legs?|calf|thigh|it|that|there|down|down there|that far|so far|far enough)"
)
_OUT_OF_REACH = re.compile(
    rf"\b{_CANNOT} (?:even |quite |really )?(?:"
    rf"reach(?: (?:down to |down |as far as )?{_PART}\b|$)|(?:touch|grab|catch|grasp|grip|get hold of|get a hold of|get a grip (?:of|on)|get a hold on|hold on to|get to|get at|get down to) "
    rf"(?!it\b){_PART}\b|bend(?: \w+)? (?:that far|far enough|so far|over|forwards?|down)\b|bend$|lean (?:that far|forwards?|over)\b"
    r"|get (?:my|a) hands? (?:\w+ )?(?:to|on|round|around|down|there)\b|get (?:that far|down there|far enough)\b)"
    rf"|\b{_CANNOT} (?:even |quite |really )?(?:(?:get|lift|bring|put|rest|raise|pull|hook) {_PART}(?: (?:right|all the way|up|over|across))* (?:on|onto|to|over|across|on top of) (?:(?:my|the|that|me|other) )*(?:knee|thigh|leg|lap)\b|cross (?:my|me|the) legs?\b)"
    r"|\b(?:belly|bump|tummy|stomach|baby|gut)(?:'s| is| gets| keeps getting|s)? (?:\w+ )?in the way\b"
    r"|^(?:(?:i have|i've|got|have|i've got|i got|with|my|very|so|too|a|also) )*big (?:belly|bump|tummy|stomach|gut)\b|\b(?:belly|bump|tummy|stomach)(?:'s| is) (?:\w+ )?(?:big|huge|massive)\b"
    r"|\barms? (?:\w+ )?(?:aren't|are not|isn't) long enough\b|\barms are too short\b"
)
_UNSTEADY = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|not able to|unable to|daren't|don't dare(?: to)?|not safe to|not allowed to|too \w+ to)"
    r" (?:stand|get up|be on my feet|get out of bed|get to my feet)\b"
    r"|\b(?:unsteady|wobbly|shaky on my (?:feet|legs)|not (?:very |so |too |that )?steady)\b|\bno balance\b"
    r"|\bbalance (?:is|isn't) (?:\w+ )?(?:bad|poor|gone|good|great|rubbish|terrible)\b|\b(?:i'll|i'd|i (?:might|may|could|would|will)) fall\b(?! (?:asleep|back))"
    r"|\b(?:afraid|scared|frightened|worried) (?:of falling|i'll fall|i might fall)\b"
    r"|\bone[ -]legged\b|\b(?:only|just) (?:got |have |has |had )?(?:the |my )?one (?:good |real )?leg(?! (?:is|was|at|hurts|cramps|has|that)\b)\b|\b(?:i'm|i am|he's|she's) an amputee\b"
    r"|\b(?:got|have|has|had|wear|wearing) an? (?:prosthetic|artificial|false|wooden|tin|peg) leg\b|\b(?:lost|missing|without) (?:my|a|the|his|her) (?:left |right |other )?leg\b|\bleg (?:was |is |'s )?(?:amputated|been off)\b"
)
"""Who cannot stand, or not safely, whoever has one leg too."""
_UNBENT = re.compile(
    r"\b(?:can't|cannot|can not|couldn't|mustn't|must not|not allowed to|not supposed to|shouldn't|unable to|not able to|won't let me|daren't) (?:even |really |quite )?bend"
    r" (?:it(?! (?:that far|far enough|over|down))|that|(?:(?:the|my|his|her|that|this|me) )?(?:left |right |bad |new )?(?:knees?|legs?|one))\b"
    r"|\b(?:it|(?:knees?|legs?)(?: of mine)?) (?:doesn't|does not|won't|will not|can't|cannot|isn't able to|never) (?:\w+ )?bend\b"
    r"|\b(?:not to|can't|cannot|mustn't|must not|not allowed to|not supposed to|shouldn't|never to|don't) (?:bend|flex|go)(?: (?:it|them|my (?:hips?|knees?)))? (?:past|beyond|over|more than|further than) (?:ninety|90|a right angle)\b"
    r"|\bknees?(?:'s| is| are|'ve| has been| have been| was| were)? (?:\w+ )?(?:fused|replaced|locked straight|in (?:a|the|plaster|my) ?(?:brace|splint|cast)?|stiff as a board|done last)\b"
    r"|\b(?:new|replaced|replacement|artificial|metal|plastic|titanium|fused|false|stiff) (?:\w+ )?knees?\b|\bknees? (?:replacements?|fusion|brace|splint)\b|\bno bend in (?:it|(?:my|the|that|his|her|me) (?:\w+ )?(?:knee|leg))\b"
    r"|\b(?:leg|knee) (?:\w+ )?(?:in|has) (?:a |full )?(?:plaster|cast|splint|brace)\b"
)
"""A knee that does not bend, or must not, also a new one."""
_BENT_PART = r"(?:it|that|this|(?:(?:the|my|me|his|her|their|that|this) )?(?:left |right |bad |other )?(?:knees?|legs?)(?: joint)?)"
_CROOKED = re.compile(
    rf"\b{_CANNOT} (?:even |really |quite |fully |properly )?(?:get|put|make|hold|have|keep|stretch|push) {_BENT_PART} (?:out |all the way |fully |right |completely |quite )*(?:straight|flat|out straight)\b"
    rf"|\b(?:{_CANNOT}|mustn't|won't|wouldn't|not allowed to|not supposed to) (?:even |really |quite |fully |properly )?straighten(?: {_BENT_PART})?(?: (?:out|fully|properly|all the way))?\b"
    rf"|\b{_BENT_PART} (?:won't|will not|doesn't|does not|can't|cannot|never|wouldn't) (?:\w+ )?(?:straighten|go straight|come straight|be straight|lie straight|go flat|get straight|extend)\b"
    r"|\bknees?(?:'s| is| are)? (?:\w+ )?(?:(?:stuck|locked|fixed|set|permanently|always) bent|bent for good|bent all the time)\b"
    r"|\bknee arthritis\b|\barthritic knees?\b|\barthritis (?:is )?in (?:(?:my|me|the|his|her|their|that|both|left|right) )*knees?\b"
)
"""A knee that does not straighten, or must not be made to."""
_HAND = r"(?:hands?|arms?|wrists?|shoulders?|fingers)"
_THING = r"(?:towels?|belts?|straps?|sheets?|scar(?:f|ves)|dressing gown cord|rope|band)"
_EMPTY_HANDED = re.compile(
    rf"\b(?:only|just) (?:got |have |has |had )?(?:the |my |a )?one (?:good |working |free )?(?:hand|arm)\b|\bone (?:armed|handed)\b|\b(?:lost|missing|without) (?:an|my|a|the) (?:left |right )?(?:arm|hand)\b"
    rf"|\b(?:can't|cannot|can not|couldn't|can hardly|can barely) (?:really )?(?:use|move|lift|grip with|hold (?:on |anything |things )?with|pull with|grab with|do (?:much|anything|it) with) (?:(?:my|the|either|both|me) )*(?:left |right )?{_HAND}\b"
    rf"|\b(?:(?:my|me|both) )+(?:left |right )?{_HAND}(?:'s|'re| is| are)? (?:\w+ )?(?:broken|full|tied up|no good|no use|useless|in (?:a |the )?(?:sling|plaster|cast|splint)|paraly[sz]ed|bad|too weak|weak|shot|busy)\b"
    rf"|\b(?:no|haven't (?:got )?(?:an?|any)|not got (?:an?|any)|don't have (?:an?|any)|without (?:an?|any)) (?:free )?(?:hands?(?: free)?|arms?|{_THING})\b(?! (?:up|down|on|to lie))"
    r"|\b(?:nothing|nowt|haven't got anything|not got anything|don't have anything) (?:to hand\b|to (?:hook|pull|loop|wrap)\b|(?:like that|i can (?:use|hook|pull with)))"
)
"""Who has no hand for the leg, or only one, and nothing to pull with."""
_IN_CAST = re.compile(
    r"^(?!.*\b(?:other (?:leg|one|foot|side|ankle|calf)|arms?|wrists?|hands?|elbow|fingers?|out of (?:the |my |a )?(?:plaster|cast)|came off|coming off|plaster (?:came|comes|is coming|was taken) off|ceiling|walls?|boot camp|pot of|(?:in|inside|under) the boot)\b)"
    r".*\b(?:(?:in|inside|under|through) (?:(?:it's|its|a|an|the|my|me|his|her|their|this|that|full|half|long|short|leg|below knee|walking|hard) )*(?:plaster|pot|stookie|cast|splint|boot)(?! (?:iron|of|list)\b)"
    r"|(?:got|have|has|with|wearing|had) (?:(?:it's|its|a|an|the|my|me|his|her|their|this|that|full|half|leg|below knee|walking|hard|still) )*(?:cast|plaster cast|stookie|splint|walking boot|moon boot|air ?cast)(?! (?:iron|of|list|party)\b))\b"
)
"""A leg in a cast; the other leg, and an arm, are none that cramps, and a plaster that is on a toe is no cast."""
_NOT_SO = re.compile(
    r"\b(?:not|isn't|aren't|ain't|no longer) (?:\w+ )?(?=stand|sit|sat|lying|laying|on my|in bed|on the|in the|driving|swimming)"
)
"""A position that is denied tells none."""
_BATH = re.compile(r"\bin (?:the|my|a) (?:bath|bathtub|tub)\b|\bhaving a (?:bath|soak)\b")
_SHOWER = re.compile(
    r"\b(?:can't|cannot|nowhere to|not allowed to) sit(?: down)?\b|\bin (?:the|my) shower\b|\bhaving a shower\b"
)
_UP_HIGH = re.compile(
    r"\b(?:up|on|on top of) (?:the|this|that|my|a) (?:step ?)?(?:ladders?|roof|scaffold(?:ing)?|tree|wall|climbing wall|pole|platform|chair lift)\b"
)
_RIDES = re.compile(
    r"\b(?:on|riding) (?:the |a |an |my |me |this )?(?:motor ?bike|motorcycle|moped|scooter|mobility scooter|horse|pony|e ?bike|electric bike|quad bike|exercise bike|stationary bike|spin bike|turbo(?: trainer)?|elliptical|cross trainer|rowing machine|stepper|skateboard|roller ?blades|roller ?skates|skates|skis|snowboard|unicycle|tandem|trike|push ?bike|bicycle)\b(?! (?:yesterday|last|earlier|every|i (?:get|got)))"
)
"""Who rides, or is on a machine that moves: what has to stop first."""
_PLACES = {
    "in-bed": LIES_IN_BED,
    "floor": _BATH,
    "up-high": _UP_HIGH,
    "riding": _RIDES,
    "sitting": SITS,
    "standing": re.compile(f"{_SHOWER.pattern}|{STANDS.pattern}"),
}
_BOTTOM = re.compile(
    r"\b(?:my|me|ma|mah|mi|the|his|her|their|left|right|in|one|both) (?:(?:left|right) )?(?:bottom|bottoms|(?:(?:arse|butt|bum|ass) )?cheeks?|rear|rear end|behind|(?<!pain in the )(?<!pain in my )(?<!pain in me )(?:arse|ass|posterior|rump|bahookie|bahoochie|jacksie|tush|tushie|keister|derriere|fanny|hurdies|seat))(?:'s)?\b"
    r"(?! (?:of|stair|step|half|part|bit|rib|lip|belt|the|on|in the)\b)"
    r"|\b(?:(?:out)?side|outer (?:side|part|bit)) of (?:my|me|the|his|her) (?:left |right )?hips?\b|\bouter hips?\b|\b(?:arse|butt|bum|ass) (?:cheek|muscle|bone)s?\b"
)
"""The buttock, also by what names other things, and the side of the hip, which is moved by the same muscles."""
JUST_WENT = re.compile(
    r"\b(?:calf|calves|hamstrings?|hammy|thighs?|quads?|foot|feet|toes?|legs?|shin|arch|groin|bum|arse|buttock|sole|instep)(?:'s|'ve| has| have)? just (?:gone|went|seized|locked|cramped|grabbed|knotted)\b(?! (?:numb|dead|cold|blue|white|to sleep|all|tingly|weak|limp|off|away|back))"
)
"""A muscle that cramped a moment ago: "my calf just went"."""
_JUST_NOW = re.compile(
    r"(?:'s|'ve|\bhas|\bhave) (?:just |gone and )?(?:gone into (?:an? )?(?:spasm|cramp)|seized|locked|cramped|knotted)\b"
    r"|(?:'s|'re|\bis|\bare) (?:\w+ )?(?:cramping|spasming|seizing|in (?:an? )?(?:spasm|cramp))\b"
    rf"|{JUST_WENT.pattern}"
)
_WHO_LET_GO = r"(?<!\bi )(?<!\bwe )(?<!\bi've )(?<!\bi just )(?<!\bi had )(?<!\bi have )"
"""Not before the "let go" of who let go themselves: "I let go too soon"."""
_GONE = re.compile(
    rf"\b(?:gone(?! (?:to|into|in|for|out|up|home|(?:rock |dead |all |really |so |pure )?(?:hard|tight|solid|rigid|stiff|like))\b)|stopped|quit|packed (?:it )?in|eas(?:ed|ing)|{_WHO_LET_GO}let(?:ting)? go|passed|went(?! (?:to|into|for|up|home)\b)|over(?: now| with)?$"
    r"|settled|released|loosened|subsided|worn off|wore off|disappeared|vanished|better|no longer|not any ?more|cleared)\b"
)
_EARLIER = re.compile(
    r"\b(?:yesterday|last (?:night|week|weekend)|the (?:other (?:day|night)|night before)|earlier(?: (?:on|today|this \w+))?"
    r"|(?:(?:an? |one |half an |\w+ )?(?:hours?|minutes?|days?|nights?|weeks?)|ages|a while|a bit)(?: or (?:so|two))? (?:ago|back))\b"
)
_GOES_ON_SINCE = re.compile(
    r"\b(?:still|since|now|again|back (?:again|with)|came back|it's back|keeps?|started|starting|began|came on|begun|not (?:gone|stopped|eas\w+)"
    r"|worse|same|as|like (?:yesterday|last|the))\b"
)
"""What says that a cramp that was there earlier is there now."""
_OVER_NOW = re.compile(
    r"\b(?:gone|over|away|passed|stopped|eased|fine|ok|okay|all right|alright|better)(?: off)? now\b"
)
_LET_GO = re.compile(
    r"\bit(?:'s|'d| has| is|)(?: (?:\w+ly|just|has|at last|now))* (?:quit|stopped|been and gone|come and gone|let go|let up|eased(?: off| up)?|passed|packed (?:it )?in|given (?:up|over)|gave (?:up|over)|settled"
    r"|released|wore off|worn off|subsided|cleared|backed off|died (?:down|away)|calmed down|knocked it off|bugged off|buggered off|sodded off|cleared off)"
    r"(?! (?:for a|then|but|raining|snowing|barking|and (?:came|started|then)|working)\b)"
)
_BAD = (
    r"(?:brutal|killing(?: me)?|agony|hurt(?:s|ing)|bad|awful|terrible|murder|sore|tight|hard|there|going|cramping|cramped|at it|got (?:me|hold|a hold)|locked|solid|rock|horrible|horrendous|excruciating"
    r"|painful|the same|no better|in (?:it|there|a knot|knots|spasm|bits)|gripp(?:ing|ed)|nasty|savage|wicked|intense|rough|gnarly|vicious|throbbing|seized|clenched|knotted|as bad|giving me)"
)
_STILL = re.compile(
    rf"\bstill (?:(?:bloody|so|really|pretty|quite|dead|well|fecking|flipping|flaming|damn|proper|very|being|feels?|feeling|as|like|in) )*{_BAD}\b"
    r"|\bgoing off again\b|\b(?:not (?:any|a bit|one bit|no) (?:better|easier)|(?:no|nae) (?:better|easier)|not (?:easing|budging|shifting|letting)|(?:isn't|ain't|is not|won't) (?:easing|budging|shifting|letting|shift|budge|let(?! (?:me|us|him|her|them|you|any\w+|nobody|no one)\b)))\b"
)
"""What says that a cramp goes on as it was, whatever was done before: "okay, skate's off, still brutal"."""
_HOW_MUCH = (
    r"(?:(?:still|yet|really|just|even|quite|at all|any|all|very|much|that|so|too|ever|truly|only|a|an|one|wee|tiny|little|bit|inch|getting|being|feeling|doing|wanting to|going to"
    r"|about to|for|what i'd call|what you'd call|exactly|properly|\w+ly) )*"
)
_LETS_GO = (
    r"(?:eas(?:e|es|ed|ier|ing)|better|looser|softer|gone|go(?:ing)?(?! to\b)|goes|away|let(?:s|ting)? (?:go|up)|shift\w*|budg\w*|loosen\w*|relax\w*|reliev\w*|improv\w*|settl\w*|releas\w*"
    r"|stop\w*|pass(?:ed|ing)|over|quit|disappear\w*|clear\w*)\b"
)
_LASTS = re.compile(
    rf"(?<!\bdid )(?<!\bwas )(?<!\bhad )(?<!\bcould )(?<!\bwould )\b(?:not|(?:is|ai|has|wo|does|ca)n't|hardly|barely|scarcely|far from|nowhere near|nowhere close to|anything but|divil|devil) {_HOW_MUCH}{_LETS_GO}"
    rf"|\b(?:don't|do not|wouldn't|would not|can't|cannot|can not) (?:really )?(?:think|say|feel|reckon)(?: that)? (?:it|he|she|that|(?:the|this|my) \w+)(?:'s| is| has)? {_HOW_MUCH}{_LETS_GO}"
    rf"|\b(?:wish|if only|hoping|praying)(?: (?:to god|that))*(?: (?:it|that|this|he|she|the \w+))?(?: (?:was|were|is|would|had|could|just|be))* {_LETS_GO}|\bstopped (?:eas|loosen|settl|relax|improv|gett)ing\b"
    r"|\bno (?:(?:any|a bit|one bit|a wee bit) )*(?:eas(?:e|ing|ier)|better|looser|softer|let up|letting (?:go|up)|shifting|budging|relief|improvement)\b"
)
"""What says that a cramp does not let go, whatever stands between the denial and the word that is denied: "it's not
even really easing"."""
_MOVED = re.compile(
    r"\b(?:jump(?:ed|ing|s)|mov(?:ed|ing|es)|went|gone|going|spread(?:ing|s)?|shift(?:ed|ing|s)|switch(?:ed|ing|es)|travell?(?:ed|ing|s)|run(?:ning|s)?|ran|crept|creep(?:ing|s)|hop(?:ped|ping|s)|leapt|swapped|wandered|shot)"
    r"(?: (?:over|up|down|right|straight|on|all the way|across|out|just))* (?:to|into|in|onto|down|up|over) (?:(?:my|the|his|her|their|me|this|that|other|left|right|whole) )*(?=\w)"
)
"""What says that a cramp has gone to where it was not: "great, now it jumped to the calf"."""
_NO_CRAMP = re.compile(
    r"\b(?:false alarm|no cramps?|never|haven't|didn't|wasn't|yesterday|last (?:night|week)|days? ago|weeks? ago)\b"
)
_LEAD = r"^(?:(?:and|but|so|ok|okay|well|no|nah|yes|yeah|aye|oh|right|phew|hang on|hold on|wait) )*"
_HELPS = (
    r"(?:(?:push|hold|pull|press|lift|bend|stretch|rubb?|massag|help|do|giv)(?:e|ing)?|got|has)\b"
    r"(?: (?:it|me|my|us|the|foot|feet|leg|calf|toes|heel|ankle|up|back|out|down|a|hand|for|with|that|now|gently)\b)*"
)
_HANDS = (
    r"(?:(?:he|she|they|someone|somebody)(?:'s|'ll|'re|'d|'ve)?) (?:can |could |will |is |are |just |going to |gonna |says (?:he|she|they)(?:'ll| will| can) )*"
    rf"{_HELPS}"
)
_NOBODY = (
    r"(?!(?:\w+ ){0,2}(?:legs?|foot|feet|calf|calves|toes?|heels?|ankles?|knees?|thighs?|hips?|shins?|hammy|hamstrings?|quads?|glutes?|groin|muscles?"
    r"|cramps?|pain|spasm|knot|one|back|chest|arms?|hands?|body|stretch|whole|phone|alexa)\b)"
)
_HELPER = re.compile(
    rf"{_LEAD}(?:(?:i've got |i have |there's )?(?:my|our|the|a) {_NOBODY}(?:\w+ ){{0,2}}?\w+?(?:'s| is|) (?:right |just )?(?:here|with me|beside me|next to me|home|awake|up|woken up)"
    rf"(?: (?:now|too|as well|with me))*(?:(?: (?:and|so))? {_HANDS})?|(?:my|our) {_NOBODY}\w+(?:'s|'ll| can| could| will| is| has)?"
    rf"(?: going to| just)? {_HELPS}|{_HANDS})$"
)
"""Somebody is there whose hands help. A longer sentence may tell more of that person than a pair of hands."""
_BY_ME = re.compile(
    r"\b(?:i(?:'ll|'m| will| can| could| am| have| need to| want to)|let me|so i|me) (?:just |going to |gonna |be |try(?:ing)? (?:to|and) |to )*"
    r"(?:do(?:ing)?|hold(?:ing)?|push(?:ing)?|pull(?:ing)?|bend(?:ing)?|lift(?:ing)?|rub(?:bing)?|massag(?:e|ing)|stretch(?:ing)?|straighten(?:ing)?|work on|help(?:ing)?)\b"
    r"(?: (?:it|that|this|the \w+|what you say|them|the stretch(?:ing)?))?(?: (?:for|on|to|with))? (?:(?:for|on|with) )?(?:him|her|them|his|their|my (?:mum|mam|mom|mother|dad|da|father|gran|nan|granny|nana|grandad|grandpa|son|daughter|lad|wee \w+|boy|girl"
    r"|husband|wife|partner|friend|mate|brother|sister|baby|patient|client))\b"
)
"""The listener's hands help somebody else: "tell it to me and I'll do it for her"."""
_SAFE = re.compile(
    rf"{_LEAD}(?:i've|i have|we've|we have|i'm|i am|we're|we are|just|i) (?:\w+ )?(?:stopped(?! \w+ing\b)|pulled (?:over|in|up)|parked"
    r"|(?:got |climbed |come |came |back )?(?:out(?! of (?:breath|puff|air))|off|down|ashore)"
    r"|(?:on|at|by|holding(?: on)?(?: to)?) (?:the |a )?(?:ground|bank|side|edge|pavement|verge|hard shoulder|shoulder|sand|beach|shore|land|grass|lay by|layby))\b"
)
_SAFE = re.compile(
    rf"{_SAFE.pattern}|{_LEAD}(?:(?:got |climbed |stepped |come |came )?(?:out|down)|(?:got|climbed|stepped|jumped) off|ashore|safe|on (?:dry )?land|clear)(?: (?:now|of (?:it|the (?:water|sea|pool|lake|car|road)))|again)*$"
)
_STOPPED = re.compile(
    r"^(?!.*\b(?:can't|cannot|couldn't|haven't|hasn't|not|no|if|when|until|could|should|need|trying|cramp(?:s|ing)?|it(?:'s| has)? stopped)\b).*"
    r"(?:\b(?:stopped|parked(?: up)?|pulled (?:over|in|up|off))(?: (?:now|up|in|at|on|here|safely|the car)\b.*)?$"
    r"|\b(?:in|at) (?:a|the|this|some) (?:lay ?by|car park|services|petrol station|gas station|driveway|parking lot|rest area|rest stop|side road)\b)"
)
_OTHERS_SAFE = re.compile(
    rf"{_LEAD}(?:(?:he|she|they)(?:'s|'re| is| are| has| have|'ve)?|(?:i|we)(?:'ve)?(?: got)? (?:got |pulled |dragged |brought |helped )?(?:him|her|them)|got (?:him|her|them)|(?:my|the) \w+(?:'s| is)) "
    r"(?:now |just |been )*(?:(?:got |climbed |come |came |back |safely |pulled |all the way )*(?:out|ashore|down|off(?: (?:it|the (?:ladder|bike|roof)))?|stopped|pulled over|parked)"
    r"|(?:at|on|to|by) (?:the |a )?(?:side|bank|edge|ground|floor|shore|beach|sand|grass|steps|poolside|deck|pavement|verge))\b(?! of breath)"
)
"""Whoever was driving, swimming, riding or up high is out of danger."""
BODY_WORDS = frozenset(
    "i i'm im am we we're are he he's she she's is still just now here meant at the moment right well um uh er erm oh actually already"
    " mm hmm mmm currently it's and no nope nah not yet really but okay ok 'm a in on my so hang sorry then both mostly".split()
)


def _without_places(words: str) -> str:
    """Leave out what names a place or a muscle."""
    for each in (LIES_IN_BED, _BATH, SITS, STANDS, _SHOWER, _RIDES, _BOTTOM):
        words = each.sub(" ", words)
    return without_place(words)


@lru_cache(RECENT_READINGS)
def told_of_body(text: str) -> BodyTold:
    """Read what a sentence tells of the body of whoever has a cramp. The last sentences are kept."""
    words = " ".join(tokenise(text, apostrophes=True))
    toes = _TOES_UP.search(words)
    in_bathroom = next((place for place, pattern in _PLACES.items() if pattern.search(words)), None)
    return BodyTold(
        just_now=_JUST_NOW.search(words) is not None and not _NOT_NOW.search(words),
        gone=_GONE.search(_LASTS.sub(" ", _STILL.sub(" ", words))) is not None and not _NO_CRAMP.search(words),
        lasts=_LASTS.search(words) is not None,
        earlier=_EARLIER.search(words) is not None and not _GOES_ON_SINCE.search(_OVER_NOW.sub(" ", words)),
        let_go=_LET_GO.search(_LASTS.sub(" ", words)) is not None and not _NO_CRAMP.search(words),
        still=_STILL.search(words) is not None,
        moved=_MOVED.search(words) is not None,
        denied=_NOT_SO.search(words) is not None,
        position="helping"
        if any((_HELPER.match(words), _BY_ME.search(words), _OTHERS_SAFE.match(words)))
        else in_bathroom,
        safe=any(each.match(words) for each in (_SAFE, _STOPPED, _OTHERS_SAFE)),
        toes_up=toes is not None and not _NOT_NOW.search(words),
        foot_up=FOOT_UP.search(words) is not None and not _NOT_NOW.search(words),
        drawn_up=_DRAWN_UP.search(words) is not None and not _NOT_NOW.search(words),
        out_of_reach=_OUT_OF_REACH.search(words) is not None,
        unbent=_UNBENT.search(words) is not None,
        crooked=_CROOKED.search(words) is not None,
        empty_handed=_EMPTY_HANDED.search(words) is not None,
        in_cast=_IN_CAST.match(words) is not None,
        unsteady=_UNSTEADY.search(words) is not None or HELD_DOWN.search(words) is not None,
        muscle=side_of_thigh(words) or muscle_at(words) or ("glute" if _BOTTOM.search(words) else None),
        either_side=is_thigh_alone(words),
        rest=_without_places(words),
    )
