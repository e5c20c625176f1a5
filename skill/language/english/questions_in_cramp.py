"""English sentences at the question about a cramp, or in one, that are no reply: what is asked of the help,
what is of another cramp, and who only asks for later.
"""

import re

_LEAD = r"^(?:(?:and|but|so|ok|okay|well|no|yes|yeah|aye|oh|och|ach|right|now|hang on|wait|wait wait|sorry|um|er|erm|eh|hold on|then|just|quick|quickly|please) )*"
_TAIL = r"(?: (?:then|now|for this|for that|please|again|here|at all|with this|or what|though|like|love|pal|meanwhile|exactly|properly|while i do (?:it|this|that)|when i do (?:it|this|that)|in this|in it|on this))*$"
_SHOULD = r"(?:do|does|should|shall|must|are|is|am|can|will|would|did)"
_MEANT = r"(?: (?:meant|supposed|going|to be|to|be|point|pointing|go|going|face|facing|move|stay|bend|pull|turn))*"
_TOES = r"(?:toes?|foot|feet|heel|ankle)"
_WAY = r"(?:up|down|back|forward|forwards|in|out|away|towards me|toward me|towards my face|backwards|upwards|downwards)"
_HANDS = r"(?:hands?|arms?|fingers)"
_LIES = r"(?:lie|lying|lay|sit|sitting|stand|standing|be lying|be sitting|be standing)(?: (?:down|up|back|flat|on (?:my|me) (?:back|side|front|belly|stomach)|for (?:this|it)))*"
_GOES_ON = r"(?:keep(?: on)?|carry on|go on|continue)"
_DEED = r"(?:going|running|walking|playing|jogging|cycling|riding|training|dancing|moving|working|on|racing|with (?:it|my (?:run|walk|race|game|ride))|the race|my run)"
_HANDS_OFF = r"(?:touch\w*|near|hold\w*|help\w*|move|do (?:it|that|anything)|at (?:it|his|her|their)|get (?:near|hold|at)|lay a|put a|rub|bend|straighten|press|push|pull)"
_TOILET = r"(?:(?:use|go to|get to|nip to|pop to|need) )?(?:the )?(?:toilet|loo|bathroom|bog|lavvy|wee|pee)"
ASKED_OF_HELP = {
    "not-touched": re.compile(
        rf"\b(?:won't let|wouldn't let|will not let|doesn't let|does not let|not going to let|not letting|isn't letting|aren't letting|won't allow|not allowing|refuses to let) (?:me|us|anyone|anybody|him|her|them|nobody|no one|anyone else)(?: (?:even|to|get|go|come|so much as|really))* {_HANDS_OFF}\b"
        r"|\b(?:doesn't|does not|didn't|don't) (?:like|want|wanna|fancy)(?: (?:me|us|it|her|his|the|leg|calf|foot|to|be|being|anyone|anybody|them|him))* (?:touch\w*|handled|near)\b"
        r"|\b(?:he|she|they)(?:'s|'re| is| are| keeps?)? (?:keeps? )?(?:push(?:es|ing)? me (?:away|off)|pull(?:s|ing)? (?:it|away|back|the leg away)(?: from me)?|kick(?:s|ing) (?:out at )?me|bat(?:s|ting) me (?:away|off)|slap(?:s|ping) my hands?)\b"
        r"|\b(?:he|she|they) (?:scream|yell|shout|jump|flinch|cr(?:y|ie))\w* (?:\w+ ){0,2}?(?:if|when|every time|whenever|as soon as) i (?:even |so much as )?touch\b"
        r"|\b(?:he|she|they) (?:says?|said|told me|is saying|keeps saying)(?: (?:to|that|i|just|me))* (?:hands off|(?:not to|don't|mustn't|can't|stop) touch\w*|leave (?:it|him|her|them|the leg|me) (?:alone|be))(?: (?:it|me|him|her|the leg))?$"
    ),
    "bad-leg": re.compile(
        rf"{_LEAD}(?:it's )?(?:(?:my|me|the|his|her) )?(?:left|right|other)(?: (?:one|leg|knee|hip|ankle|side))?"
        r"(?:(?:'s| is)(?: (?:a bit|very|quite|always|really|been|only|just|all))* (?:dodgy|gammy|dicky|duff|knackered|buggered|no good|no use|rubbish|(?:my|the|me) (?:bad|dodgy|gammy) (?:one|leg|side))"
        r"|(?:(?:'s| is) not|isn't)(?: (?:very|so|too|that|all that|really|any))* (?:good|great|strong|reliable|clever))"
        r"(?: (?:mind|anyway|like|you see|you know|though|as well|any ?way|at the best of times|since \w+))*$"
    ),
    "get-up-floor": re.compile(
        rf"\bhow (?:do|does|can|could|should|would|will|am|is|are|on earth do|the hell do) (?:i|he|she|they|we|you)(?: (?:best|ever|even|supposed to|meant to|going to|safely))* (?:get|stand)(?: (?:him|her|them|myself|back))* (?:up|off|upright)(?: again)?(?: (?:off|from|on|out of))? (?:the |this )?(?:floor|ground|carpet|lino|deck|mat)\b.*$"
        rf"|{_LEAD}how (?:do|can|should) i get (?:him|her|them) up(?: (?:off|from) the (?:floor|ground))?{_TAIL}|\bbest way (?:to get )?up (?:off|from) the (?:floor|ground)\b"
    ),
    "get-up": re.compile(
        rf"{_LEAD}(?:can|could|may|should|shall|must|do|is it ok|is it okay|is it safe|is it alright|am) (?:i|he|she|they|we|it|if i|to|for me to|for him to|for her to)(?: (?:just|safely|still|even|try|to|and|allowed|ok|able|quickly))* "
        rf"(?:(?:get|stand) (?:back )?up(?! (?:and )?(?:early|at))(?: (?:now|yet|and|to|out of bed|off the bed|from here|for))*(?: ?{_TOILET})?|get out of (?:the )?(?:bed|bath|chair|tub)|(?:go to|use|nip to|get to|run to|pop to) {_TOILET}|go (?:for a (?:wee|pee|slash|tinkle)|toilet))(?: (?:first|yet|quickly|like this|with this|with it))*{_TAIL}"
        rf"|{_LEAD}(?:i |i've |i have |he |she )?(?:really |badly |desperately |just )?(?:need|got to go|gotta go|have to go|want|needs|wants|bursting)(?: to)?(?: (?:go|get up|go to|use|for))* {_TOILET}(?: (?:can i (?:go|get up)|what do i do))?{_TAIL}"
    ),
    "turn-over": re.compile(
        rf"{_LEAD}(?:can|could|may|should|shall) (?:i|he|she|they)(?: (?:just|safely|try to|try and))* (?:(?:roll|turn) (?:over|(?:him|her|my)self over|round|onto (?:my|his|her|their) (?:back|side|front|other side|belly|stomach))|sit up|change (?:position|sides)|move(?: about| around)?|swap sides){_TAIL}"
        rf"|{_LEAD}(?:can|should|shall) i (?:roll|turn|sit) (?:him|her|them) (?:over|up|onto (?:his|her|their) (?:back|side|front))(?: .*)?$"
    ),
    "which-way-to-face": re.compile(
        rf"{_LEAD}(?:which|what) (?:way|direction) (?:do|should|shall|must|am|will) i (?:meant to |supposed to |to )?(?:fac(?:e|ing)|look(?:ing)?|sit|stand|turn){_TAIL}|{_LEAD}where (?:do|should|shall) i (?:face|look|turn){_TAIL}|{_LEAD}facing (?:which|what) way{_TAIL}"
    ),
    "keep-on": re.compile(
        rf"{_LEAD}(?:can|could|should|may|shall|must|do) i (?:(?:just|still|safely|even) )*(?:{_GOES_ON}(?: (?:just|still))?(?: {_DEED})?|run (?:on|through it|it off)|walk it off|play on|push (?:on|through)|walk (?:it (?:in|home|back)|the (?:rest|last \w+)(?: \w+)?|to the (?:finish|end|line))|finish(?: (?:the|my) (?:race|run|game|match|walk|ride|set))?)(?: (?:with (?:it|this)|through it|like this|on it))*{_TAIL}"
        rf"|{_LEAD}(?:is it|would it be) (?:ok|okay|safe|alright|all right|bad|wise|daft|fine) (?:for me )?(?:to |if i )(?:just )?(?:{_GOES_ON} {_DEED}|run (?:on|through it|it off)|walk it off|play on)(?: (?:with (?:it|this)|through it|like this|on it))*{_TAIL}"
        rf"|{_LEAD}(?:nah |nope |but )*(?:i )?(?:can't|cannot|can not|won't|will not|am not|'m not|i'm not|not) (?:stop|stopping|pull(?:ing)? (?:up|out)|be stopping|give up|giving up)(?: (?:now|here|though|yet|it|this))*(?: (?:because|cos|coz|as|when|with|and))*"
        rf" (?:i've |i have |i'm |i am |we've |we're |it's |there's |only |still |just |got |in |on |a |an |my |the |another |last |half |about |nearly |left )*(?:(?:\w+ )?(?:k|km|kms|miles?|laps?|kilometres?|metres|yards) (?:to go|left|more|from (?:home|the (?:finish|end)))|\d+k (?:to go|left|more)|race|marathon|run|final|parkrun|ten k|10k|5k|five k)(?: (?:on|to finish|here|today))*{_TAIL}"
    ),
    "which-way": re.compile(
        rf"{_LEAD}(?:which|what) (?:way|direction)(?: \w+){{0,2}}? (?:my |me |the |your |them |those )*{_TOES}\b.*$"
        rf"|{_LEAD}{_SHOULD} (?:i )?(?:(?:point|pull|bend|push|flex|move) )?(?:my|me|the|them|those) ?(?:{_TOES})?{_MEANT} {_WAY}(?: or {_WAY})?{_TAIL}"
        rf"|{_LEAD}(?:(?:my|me|the) )?{_TOES} {_WAY}(?: or {_WAY}| was it| is it| yeah)+{_TAIL}"
        rf"|{_LEAD}(?:do )?(?:my |me |the )?{_TOES} (?:point|go|face|move|be) {_WAY} or {_WAY}{_TAIL}"
        rf"|{_LEAD}up or down{_TAIL}|{_LEAD}where {_SHOULD} (?:(?:my|me|the) )?{_TOES} (?:go|point){_TAIL}"
    ),
    "which-foot": re.compile(
        rf"{_LEAD}(?:which|what) (?:leg|foot|side|one|calf)(?: (?:is it|was it|was that|now|first|do (?:i|we) (?:pull|stretch|straighten|use|do|bend|hold)|should i (?:pull|stretch|straighten|use|do|bend|hold)|am i (?:pulling|stretching|doing|meant to \w+)|do you mean|are we (?:doing|on)))*{_TAIL}"
        rf"|{_LEAD}(?:(?:is (?:it|that|this)|do you mean|do i (?:do|stretch|pull)) )?(?:(?:the|my|me) )?(?:sore|bad|cramped|cramping|good|other) (?:leg|one|foot) or (?:(?:the|my|me) )?(?:sore|bad|cramped|cramping|good|other)(?: (?:leg|one|foot))?{_TAIL}"
    ),
    "let-go": re.compile(
        rf"{_LEAD}(?:(?:can|could|may|should|shall|must|do) i (?:(?:just|now|please|have to|need to|safely) )*(?:(?:not|stop|quit) )?|(?:when|how long until|how soon) (?:can|do|should|may) i |is it (?:ok|okay|safe|all right|alright|time) (?:for me )?(?:to|if i) (?:just )?)"
        rf"(?:let go|leave go|let (?:it|them|my (?:toes|foot|leg)) (?:go|down)|release (?:it|them|my (?:toes|foot|leg))|stop (?:pulling|holding|stretching)(?: (?:it|them|my (?:toes|foot)))?|pulling|holding)(?: (?:of )?(?:it|my (?:toes|foot|leg)|them))?(?: (?:yet|a (?:bit|minute|second)))*{_TAIL}"
    ),
    "tired-arms": re.compile(
        rf"{_LEAD}(?:(?:but|my|me|the|both|both my) )*{_HANDS}(?: (?:is|are|'re|'s|get|gets|getting|go|going|have|has|gone|feel))*(?: (?:so|very|really|too|a bit|all|quite|proper|right|killing me|starting to|beginning to))*"
        rf"(?: (?:tired|aching|ache|aches|hurt|hurts|hurting|sore|shaking|weak|knackered|shattered|dead|done|giving (?:out|up)|tiring|cramping up|worn out))(?: (?:from (?:holding|pulling)|holding|pulling|with (?:holding|pulling))(?: (?:it|them|on|my (?:toes|foot)|this|up))*)?{_TAIL}"
        rf"|{_LEAD}i (?:can't|cannot|can not) (?:hold|pull)(?: on)?(?: (?:it|them|my (?:toes|foot|leg)|on|this))* (?:any ?more|any longer|much longer|for much longer|like this|that long){_TAIL}"
    ),
    "hands": re.compile(
        rf"{_LEAD}what (?:do|should|shall|can|must|am) (?:i |we )(?:(?:meant|supposed) to )?(?:do (?:with|about) )?(?:my|me|the|these) {_HANDS}{_TAIL}"
        rf"|{_LEAD}where (?:do|should|shall|must|can) (?:i (?:put|hold|have|keep) )?(?:my|me|the|both) {_HANDS}(?: (?:go|be|rest))?{_TAIL}"
        rf"|{_LEAD}(?:do|can|should|shall|must) i (?:use|need|pull with|hold (?:it|them|my toes|my foot) with|grab (?:it|them|my toes|my foot) with) (?:my|me|both|two|one) {_HANDS}{_TAIL}"
    ),
    "lie": re.compile(
        rf"{_LEAD}(?:do|should|shall|must|can|could|am|may) i (?:(?:meant|supposed|allowed|better|have|need) )?(?:to )?{_LIES}(?: or {_LIES})?{_TAIL}"
        rf"|{_LEAD}(?:lying|sitting|standing|on (?:my|me) back|on (?:my|me) side)(?: (?:down|up))? or (?:lying|sitting|standing|on (?:my|me) (?:back|side|front))(?: (?:down|up))?{_TAIL}"
        rf"|{_LEAD}how (?:do|should|shall|must) i (?:lie|sit|be){_TAIL}"
        rf"|{_LEAD}(?:(?:i'm|i am|still|flat|lying|laid|laying|led|lain|here|down|out) )*on (?:my|me) (?:back|side|front|belly|stomach|tummy){_TAIL}"
    ),
    "knee": re.compile(
        rf"{_LEAD}(?:can|may|should|do|does|must|is|are|shall|will) (?:i )?(?:(?:bend|straighten|keep|lock|have) )?(?:my|me|the) (?:knees?|leg)(?: (?:be|stay|meant to be|supposed to be|have to be|need to be|kept))* ?(?:straight|bent|locked|flat)?(?: or (?:straight|bent))?{_TAIL}"
        rf"|{_LEAD}(?:knee|leg) (?:straight|bent)(?: or (?:straight|bent))?(?: (?:is it|yeah|was it))+{_TAIL}|{_LEAD}(?:straight|bent) (?:knee|leg) or (?:straight|bent)(?: \w+)?{_TAIL}"
    ),
    "comes-back": re.compile(
        rf"{_LEAD}(?:do you think |d'you think |is there a chance )?(?:will|could|might|can|is|does|would|they|it'll|it|these) ?(?:it|that|they|the cramp|i|these|this)?(?: (?:just|likely|going|gonna|to|ever|always|usually|probably))* (?:come(?:s|ing)?(?: on)? (?:back|again)|happen(?:s)? again|start(?:s)?(?: up)? again|return|do it again|cramp(?:s)? (?:up )?again|get (?:another|it again|more|one again))(?: (?:tonight|later|tomorrow|the night|soon|in the night|do you think|you think|straight away|after|once it stops|once it's gone))*{_TAIL}"
        rf"|{_LEAD}(?:what if|what happens if|what do i do if) (?:it|that|another one) (?:comes? back|comes? again|starts? again|happens? again){_TAIL}"
    ),
    "come-off": re.compile(
        rf"{_LEAD}(?:(?:so |then )*{_SHOULD} (?:i|he|she|they|we)|(?:so |then )*(?:i|he|she|they|we) (?:should|ought to|had better|need to|needs to|has to|have to)|is it best to)(?: (?:just|have|need|to|better|really|be))*"
        rf" (?:(?:come|go|taken|get) off(?: (?:the )?(?:pitch|field|court|track|bike|ice|now))?|subbed(?: off)?|substituted|pull(?:ed)? out(?: of (?:it|the (?:race|game|match)))?|sit (?:it|this|the rest) out"
        rf"|(?:stop|quit) (?:running|playing|cycling|riding|training|walking|swimming|jogging|racing|the (?:race|run|game|match)))(?: (?:for now|altogether|for today|do you think|or (?:not|carry on|keep going|stay on|play on)))*{_TAIL}"
    ),
    "normal": re.compile(
        rf"{_LEAD}(?:is|are|it's|that's) (?:that|this|it|they|these)? ?(?:normal|usual|common|natural|expected|ok|okay|alright|all right)(?: (?:for a cramp|is it|isn't it|yeah|or not|that it hurts(?: so much| this much)?|to hurt (?:so much|this much|like this)|with (?:a )?cramps?))*{_TAIL}"
        rf"|{_LEAD}(?:do|does) (?:they|it|cramps|everyone's|everybody's|a cramp) (?:always |usually |normally )*hurt (?:this|so|that) (?:much|bad|badly){_TAIL}"
    ),
    "why": re.compile(
        rf"{_LEAD}(?:and )?what (?:does|will|would|is|'s) (?:it|that|this|the stretch|pulling (?:them|the toes|my toes)(?: up)?) (?:actually |really |even |meant to |supposed to |going to )*(?:do|for|do for me|help)(?: (?:anyway|exactly))*{_TAIL}"
        rf"|{_LEAD}(?:how|why) (?:does|will|would|is) (?:it|that|this|the stretch|pulling (?:them|the toes|my toes)(?: up)?) (?:actually |really |even |meant to |supposed to |going to )*(?:help|work|do anything|stop it){_TAIL}"
        rf"|{_LEAD}why (?:do|am|should|would) i (?:have to |pull|pulling|straighten|doing)\b.*$"
    ),
}
"""By the name of its line: what is asked of the help with a cramp, of how one lies, or of the cramp itself."""
_STORY = r"(?:i|i've|i'd|just|woke|woken|up|with|had|have|got|get|one|a|an|the|cramp|cramps|it|was|there|been|having|minute|minutes|moment|second|seconds|ago|few|couple|of|but|and|then|so|now|yes|yeah|yep|well|oh|no|did|bad|nasty|awful|horrible|really|started|came|hit|me|by|only|to|gave|big|terrible|right|earlier on|sorry|um|er)"
_LETS_GO = r"(?:gone|going(?! (?:to|up|on|off|into))|went|stopped|stopping|passed|passing|easing|eased|let go|letting go|settled|settling|worn off|wearing off|disappeared|cleared|faded|fading|subsided|subsiding|over|done|finished|stopped cramping)"
_SINCE = r"(?: (?:now|just|already|all|been|finally|since|gradually|slowly|starting to|has|is|just about|suddenly|completely|totally|mostly))*"
_IT = r"(?:it|that|that one|the cramp|the pain)(?:'s| has| is| was|'ll)?"
_BY_ONESELF = (
    r"(?:i|i've|we|just|have|had to|managed to) (?:(?:just|have|already|had to|managed to) )*(?:(?:stretch|walk|rubb?|massag|shook|shak|work|rode|ride|wait|stamp|kick)(?:ed|e|en)? (?:it|that|that one|the cramp) (?:out|off|away|through)"
    r"|(?:got|gotten|get) rid of (?:it|that|one|that one|the cramp|(?:a|an) \w+ one)|been through (?:one|a cramp|(?:a|an) \w+ one))"
)
ENDS_GONE = re.compile(
    rf"^(?:(?:{_STORY} )+{_IT}{_SINCE} (?:{_LETS_GO}|better)"
    rf"|(?=.*\b(?:had|having|got|just|woke|woken)\b.*\b(?:one|cramps?)\b)(?:{_STORY} )+(?:all |completely |totally |now )*(?:gone|stopped|passed|eased|settled|worn off|disappeared|cleared|faded|subsided|over|better))(?: (?:now|away|again already|already|thankfully|thank god|thank goodness|a bit|a little|completely|all by itself|by itself|on its own|itself|before i (?:asked|opened you|could ask)|since|i think|thanks|down|just now|i'm fine|all right))*$"
)
"""A story of a cramp of just now whose last words tell that it lets go: "woke up with one but it's gone"."""
ENDED_IT = re.compile(
    rf"^(?:{_STORY} )*{_BY_ONESELF}(?: (?:now|already|thanks|thankfully|thank god|myself|again|just now|though|and (?:it's|i'm) (?:fine|better|gone|over|all right)))*$"
)
"""Who has done something that ended a cramp: "I walked it off"; in a round it may only be what was told to do."""
NOT_YET = re.compile(
    rf"{_LEAD}(?:it's |we're |i'm )?(?:nearly|almost|not far off|halfway|half way)(?: there)?(?: (?:but|and|just|still|only))* (?:not|isn't|no) (?:quite|yet|all the way|just yet|completely|fully|entirely|there|altogether)(?: (?:yet|there|now))*$"
    rf"|{_LEAD}not (?:quite|just yet|completely|fully|all the way|entirely)(?: (?:yet|there|now|gone))*$"
)
"""Says of a cramp that it has not let go yet, and asks for no pause: "almost but not quite"."""
_PERSON = r"(?:he|she|they|(?:my|me|our) (?:\w+ )?(?:dad|da|father|mum|mam|mom|mother|husband|wife|man|partner|gran|granny|nan|nana|grandad|granda|grandpa|son|daughter|brother|sister|mate|friend|neighbour|boss|cousin|auntie|aunt|uncle|ex))"
_WHEN = (
    r"(?:last (?:night|week|month|year|time|summer|winter|spring|autumn|christmas|\w+day)(?:'s)?|yesterday(?:'s)?|the other (?:night|day|week)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?(?: night)?"
    r"|the night before(?: last)?|back then|years ago|(?:\w+ )?(?:weeks?|months?|years?|nights?|days) (?:ago|back)|when i was (?:\w+ )?(?:pregnant|young|younger|wee|little|\w+teen|a \w+)|as a (?:kid|child|boy|girl|lad)|in the (?:army|war|eighties|nineties))"
)
_WAS = r"(?:was|were|went|took|lasted|had|got|came|did|felt|hurt|woke|used to|nearly|made|wasn't|wouldn't|never)"
OF_ANOTHER = re.compile(
    rf"{_LEAD}(?:(?:his|hers|theirs|mine|{_PERSON}'s)(?: (?:one|cramps?))? (?:was|were|used to|went|lasted|took|always)\b|{_PERSON} (?:used to|always|often|sometimes|never) (?:get|gets|got|have|has|had|suffer\w*|swear\w*|swore)\b"
    rf"|{_PERSON} (?:gets|get|suffers (?:with|from)) (?:these|them|those|it|cramps?)(?: (?:too|as well|an' all|and all|all the time|a lot|badly|something terrible|worse|every \w+))+$"
    rf"|(?:his|hers|theirs) (?:is|are|'s)(?: (?:all|still|fast|well|just))* (?:asleep|sleeping|snoring|fine|grand|away)\b"
    rf"|(?:it|that|they) (?:was|were) (?:(?:way|far|much|even|a lot|a bit|not as|nowhere near as|just as|as) )*(?:worse|better|bad|sore|sorer|longer|shorter|tighter|easier|the same)(?: than this)? {_WHEN}"
    rf"|(?:the )?(?:one|ones|cramp|cramps)? ?(?:i had |from |in |on )*{_WHEN}(?: night)?(?: one| cramp)? {_WAS}\b|(?:the )?(?:last|first|previous|other) (?:one|time|cramp)(?: i had)?(?: \w+){{0,3}}? {_WAS}\b)"
)
"""What is told of a cramp of another time, or of somebody else's, and says nothing of the one that was asked about."""
HAD_THEN = re.compile(
    rf"{_LEAD}(?:i|we)(?:'ve| have)? (?:had|got|used to (?:get|have)) (?:a |an |the |these |those |really |one |one of these |another |it |them |cramps? |bad |awful |terrible )+(?:\w+ ){{0,6}}?{_WHEN}"
)
"""The same, told of oneself: "I had one like this in the pool last summer"."""
IS_THERE = re.compile(
    r"\b(?:still|since|ever since|hasn't|haven't|has not|not stopped|won't|(?<!asleep )(?<!fine )now|just now|again|right now|keeps?|until now|than (?:i|we) (?:said|told you)|and it's|but it's|it's been|this one)\b"
)
"""Words of which one may tell of the cramp that is there, or change what was noted."""
FOR_LATER = re.compile(
    rf"{_LEAD}(?:(?:not now|not yet|nothing now|it's nothing now|i haven't one now|i've none now|i'm|i am|i was|i|it's|it is|this is|that's|was|only|just|really|more|actually) )*(?:asking|wondering|checking|enquiring|asked|preparing|learning|planning|finding out|ask|getting ready)(?: (?:\w+ )?)?(?:for (?:later|next time|the next (?:time|one)|another (?:time|night|day)|future|the future|tonight|when (?:it|one) \w+)|ahead|in advance|in case|what i'd do|what i would do|what to do (?:when|if|next time)\b.*)"
    rf"|{_LEAD}(?:(?:not now|it's|it is|this is|that's|that was|only|just|really|more|i mean|i meant) )*for (?:later(?! on tonight)|next time|the next (?:time|one)|another (?:time|night|day)|future reference|the future)(?: (?:really|only|just|then|like|not now|love|pal|you see|if one comes))*$"
    rf"|{_LEAD}(?:(?:not now|i|just|only|i'd|i would|really|i've none now) )*(?:want|wanted|like|need) to (?:know|learn|hear|find out) (?:what to do|what i do|what i should do|how to stop it|what i'd do) (?:when|if|next time|in case|for)\b"
)
"""Who has no cramp now, and asks for the next one: "just asking for later"."""
WHAT_IS_IT = re.compile(
    rf"{_LEAD}(?:what (?:is (?:it|that|this)|'s (?:it|that|this)|could (?:it|that) be|might (?:it|that) be|are they|(?:have|do) i (?:got|have)|is it called|else (?:could|is|might) (?:it|that)(?: be)?)|what's (?:it|that|this)(?: called)?|is it (?:that|them|restless legs?)|so it's (?:that|restless legs?)){_TAIL}"
)
"""Asks what it is that was told: "what is it then"."""
WONDERS_WHAT_IT_IS = re.compile(
    r"^(?!.*\b(?:(?:has|have|is|are) (?:just )?(?:gone|locked|seized|curled|cramped|stuck)|just now|now my|now the|right now|help)\b)(?:\S+ ){9,}(?:what (?:is|are|was|would|could|can)(?: (?:it|that|this|they))*(?: (?:happening|going on|up|be|about|all about|doing))*|why (?:is|would|does|do|might) (?:that|it|this|they)(?: (?:be|is|do that|do it|happen))?)"
    r"(?: (?:in|down|up) (?:there|it)| with (?:them|it|that|me|my \w+)| to (?:me|them|it|my \w+)| at all| do you know| then| you think| do you think)*$"
)
"""A story of what a leg does by habit, and what is behind that: "my toes pull up by themselves, what is happening in
there". Contractions are written out."""
