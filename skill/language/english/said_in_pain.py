"""English sentences in the middle of a cramp: that it has done its work, eases by half, only begins,
or that nobody is hurt besides.
"""

import re

_LEAD = (
    r"^(?:(?:and|but|so|ok|okay|well|no|nah|yes|yeah|yep|aye|haan|ha|oh|right|phew|now|hi|hello|help|please|ow|ouch|ah|ahh|hurry|quick|god|great|good|nice|wow|"
    r"ooh|alexa|great|there|shit|crap|oops|i think|think) )*"
)
_NOW = r"(?: (?:now|already|again|then|just now|right now|thanks|thank you|ta|cheers|alexa|at last|finally|for me|nicely|i think|too|quick|please|help))*$"
_WORKED = (
    r"(?:done it|did it|done the (?:job|trick)|did the (?:job|trick)|does it|got it|sorted(?: it| me)?|worked|works|cracked it|shifted it|fixed(?: it| me)?|helped|freed it"
    r"|nailed it|taken it away|took it away|cured it|better|it gone|back to (?:normal|itself|how it was|what it was))"
)
ASKS_BEHIND = re.compile(r"\b(?:what|how|why|who|where|which)(?:'s|'re|s)?\b")
"""A question behind what is told: "i've a toothache what's good for that"."""
DID_IT = re.compile(
    rf"{_LEAD}(?:(?:that's|thats|that has|that|it's|it has|it|this|you've|you|he's|she's|that one|that stretch|the stretch|pulling|holding|pushing)(?: (?:has|just|really|finally|seems to have|definitely))* "
    rf"(?!(?<=he's )got it)(?!(?<=she's )got it){_WORKED}|(?:all |job |it's all |that's all |that's )?(?:sorted|done and dusted|job done|all sorted|fixed|cured|all clear))"
    r"(?: (?:it|the cramp|that))?(?: (?:so |and )?(?:what now|now what|what next|what do i do now))?" + _NOW
)
"""What was done has worked: "that's done it, thanks"."""
ON_ITS_WAY_OUT = re.compile(
    rf"{_LEAD}(?:it|that|the cramp|cramp|this|this one|the (?:pain|knot|spasm))(?:'s| is|s)?(?: (?:just|now|finally|slowly|gradually|at last|nearly|almost|definitely|well|really|i think|started|starting to be))* "
    r"(?:on (?:its|it's|the) way (?:out|off|away)|fading(?: (?:away|out|off))?|wearing off|dying (?:off|down|away)|ebbing(?: away)?|melting(?: away)?|draining (?:away|out)|slipping away|tailing off|petering out|going away|leaving me)"
    + _NOW
)
"""What is said of a cramp that is going: "it's on its way out"."""
UNCHANGED = re.compile(
    rf"{_LEAD}(?:(?:it's|it is|its|it feels|it|that's|they're|still|just|exactly|about|pretty much|much|feels) )*(?:(?:the )?same(?: as (?:before|it was|ever|at the start|a minute ago|at first))?"
    r"|(?:no|not any|nae) different(?: (?:to|from|than) (?:before|it was))?|unchanged|no change|as (?:bad|sore|tight|hard) as (?:before|it was|ever)|(?:back )?as it was)"
    + _NOW
)
"""That a cramp is as it was: "same as before"."""
ENDS_HELP = re.compile(
    r"\b(?:stop\w*|enough|quit|cancel|exit|leave|leaving|never ?mind|forget|bye|goodbye|good ?night|done|finish\w*|off|go away|shut|shush|hush|quiet|no more|later|sleep|bed"
    r"|all|that's it|that is it|do|end|had it|give|giving|call it|pack|turn|going|go|let it|leave it|drop it|skip|bother)\b"
)
"""Words that may end the help; without one of them nothing that is said does."""
_SOME = r"(?:(?:just |only |maybe |perhaps |feels |feeling |it's |its |it is |it feels |getting |gotten |is |slightly |somewhat )*(?:an? )?(?:(?:little|tiny|wee|small|tad|touch|smidge) ?bit|bit|little|tad|touch|smidge|fraction|slightly|somewhat|ever so slightly|kind of|sort of|marginally))"
EASES_BY_HALF = re.compile(
    rf"{_LEAD}{_SOME} (?:less|better|easier|softer|looser|lighter|milder|not so bad|less (?:bad|tight|sore|painful|hard|strong|pain|intense)){_NOW}"
    rf"|{_LEAD}(?:it's |its |it is )?(?:less|better|easier|easing)(?: \w+)? but (?:not|still|it's still|there's still|it's not|not gone|hasn't|isn't)\b.*$"
    rf"|{_LEAD}(?:it|that|this|the cramp|he says it|she says it)(?:'s| is|s)? (?:\w+ ){{1,5}}?but (?:(?:it's|it is|it has|it|there's|that's|just) )*(?:not (?:all the way|fully|completely|quite|entirely|totally|all gone|gone|away|there yet|yet|right off)|hasn't (?:all )?(?:gone|let go)|isn't (?:all )?gone|still (?:there|tight|hard|cramping|at it|got (?:me|hold)|in (?:it|there)))\b.*$"
    rf"|{_LEAD}(?:not (?:fully|completely|entirely|totally|quite|all|really)|half|halfway|partly|only partly|almost|nearly)(?: (?:gone|eased|better|there|away|over|yet))*{_NOW}"
    rf"|{_LEAD}(?:(?:it's|its|it is|that's|feels|it feels) )?not (?:quite |nearly |half )?as (?:hard|tight|sore|bad|painful|stiff|strong|fierce)(?: (?:as (?:it was|before|that|earlier)|any ?more))?{_NOW}"
)
"""It eases, and is there: "a little less"."""
_ARRIVES = (
    r"(?:here|(?:start(?:ing|ed|s)?|(?:begin|arriv|happen|build|ris|kick|creep|grow|return|com|tak)n?ing|arrived|returned|begun|come)(?: (?:on|up|in|back|hold|over me|along))*"
    r"|hit(?:ting)? me|got (?:me|hold|a hold)(?: of (?:me|it))?|back|(?:back|on|in) (?:now|again|me|us|my (?:left |right )?(?:calf|foot|leg|thigh|shin|toes?|hip))"
    r"|on its way(?: in)?|cramping(?: up)?|grip\w*(?: me)?|grab\w*(?: me)?|lock(?:ing|ed)(?: up)?|seiz(?:ing|ed)(?: up)?|aa raha hai|aa gaya)"
)
"""What a cramp does that comes, and never one that goes."""
IT_BEGINS = re.compile(
    rf"{_LEAD}(?:(?:it's|its|it is|it has|it|one's|one is|another one's|another's|here's one|(?:the |my |this |that |another )?(?:cramp|spasm|pain)(?:'s| is| has)?|i think it's|i can feel it|i feel it|i feel one|this one's|that's it)"
    rf" (?:just |now |really |about to |going to |definitely |properly |all |only |still )*{_ARRIVES}"
    rf"|(?:start(?:ing|ed)|coming(?: on)?|beginning|happening|cramping(?: up)?|arriving|arrived|on its way)|here (?:it|she|he) (?:comes|goes|is)|there (?:it|she|he) is|here we go(?: again)?){_NOW}"
    r"|^(?:.* and )?(?:an? |the |this |my )?(?:leg |calf |foot )?cramps? (?:is|are|has|have)(?: just| now)? (?:coming|come|started|starting|happening)(?: (?:up|on|in|again|now))*"
    r"(?: (?:(?:my|the|her|his) )?(?:left |right |both )?(?:calf|calves|leg|legs|foot|feet|thigh|thighs|hamstring|toes?|hip|shin))?$"
)
"""A cramp that begins: "yeah it's starting", and nothing of "it's starting to ease"."""
RETURNS = re.compile(
    rf"{_LEAD}(?:it|this|that|the cramp|cramp|the spasm|that cramp|my cramp)(?:'s| is| has|s)? (?:just |now |all |gone and |only )*"
    rf"(?:(?:come|coming|comes|came|returned|returning)(?: on)?(?: right| straight)? (?:back|again)|back|starting up again|started up again|at it again)(?: (?:on me|again|worse|with a vengeance))*{_NOW}"
)
"""A cramp that comes back: "it's come back"."""
TAKES_NOTE = re.compile(
    r"^(?=(?:.* )?(?:ha|haha|hah|lol|right|righto|i see|got it|gotcha|understood|hmm|mm)\b)(?:(?:ha|haha|hah|lol|right|righto|i see|got it|gotcha|understood|hmm|mm|oh|ah|ok|okay|er|um|well) ?)+$"
)
"""What only shows that something was heard, and answers nothing: "right", "ha ok"."""
NOT_HURT = re.compile(
    rf"{_LEAD}(?:(?:i'm|i am|i've|i have|i|she's|he's|she|he|it's|nothing's|nothing is|nobody's|not|nothing) )*"
    r"(?:(?:not|haven't|didn't|hasn't|don't think i(?:'ve| have)?|nothing(?:'s| is)?|nobody(?:'s| is)?|never|no) (?:\w+ )?(?:hurt|injured|harmed|damaged|broken|broke|banged|bumped|hit)(?: (?:myself|anything|himself|herself|at all|or anything|anywhere|my head|badly|from the fall|too bad))*"
    r"|no (?:injuries|injury|damage|harm done|bones broken)|(?:only|just) my pride|(?:fine|ok|okay|all right|alright)(?:,)? (?:just|only) (?:shaken|winded|embarrassed)|unhurt|in one piece)"
    rf"{_NOW}"
)
"""Nobody is hurt by a fall, or by getting up; that says nothing of the cramp."""
HELP_ME = re.compile(
    r"\b(?:help me|help us|just help|do something|make it stop|get on with it|hurry(?: up)?|(?:be |come on )?quick(?:ly)?)(?: \w+)?$"
    r"|^(?:yes|yeah|aye|no|oh|please|ow+|ah+|god|quick) (?:please )?help(?: please| now)?$"
)
"""Who wants help, however it is said: "shut up and help me"."""
HELD_DOWN = re.compile(
    r"\b(?:on|across|over|against) (?:my|me|top of me)\b.*\b(?:can't|cannot|can not|couldn't|mustn't|daren't) (?:move|get up|shift|budge|stir|reach)"
    r"|\b(?:can't|cannot|can not|daren't) (?:move|get up|shift|budge|stir)\b.*\b(?:on|across|over) (?:my|me)\b"
)
"""Who is held down by somebody who sleeps on them."""
HELPER_SPEAKS = re.compile(
    r"^(?:(?:hi|hello|hey|ok|okay|please|help|no|yes|oh) )*(?:it's|it is|this is|i'm|i am) (?:the|a|an|her|his|their) (?:night |day |home |care )?(?:carer|carers|nurse|care ?giver|care assistant|care worker|aide|support worker|healthcare assistant|home help|helper)\b"
    r"|^(?:(?:hi|hello|hey|ok|okay|please|help|no|yes|oh|quick) )*(?!(?:i|it|this|that|what|there|here|one|who|leg|legs|calf|foot|feet|toe|toes|thigh|hamstring|hammy|quad|shin|hip|arch|muscle|both|left|right|now|everyone|everybody|nobody|somebody|magnesium|body|cramp|sole|heel|ankle|knee|groin|bum|glute|buttock)\b)"
    r"[a-z]+(?:(?:'s| is| has) (?:just )?(?:having|got|getting|in|with) (?:a |an |another |one |this )?| has (?:an? |another ))(?:\w+ ){0,2}?(?:leg |calf |foot )?cramps?\b"
)
"""Somebody who looks after another speaks, or names who has the cramp: "Joan's having a cramp"."""
ACTS_ON_ME = re.compile(
    r"^(?:(?:and|but|now|oh|great|no|help) )*(?:my|the|our) \w+(?: \w+)?(?:'s|'re| is| are| keeps?| just)? .*\b(?:on|at|over|beside|near|behind|with|around|round|across|against|in) "
    r"(?:me|my (?:lap|arms?|legs?|chest|back|feet|foot|knees?|shoulder|belly|bed))$"
)
"""Somebody who is near, or in the way, and has no cramp: "my toddler's climbing on me"."""
_OF_THE_CRAMP = (
    r"(?:(?:\w+ )?(?:like (?:this|that)|at (?:it|this)|(?:in|with) (?:agony|pain|spasm|cramp|tears|this|it)|stuck|cramp\w*|suffer\w*|scream\w*|cry\w*|hold\w*|stretch\w*|rub\w*|massag\w*|press\w*|hurt\w*|ach\w*"
    r"|lying|laid|sitting here|trying|waiting|here|it\b|had (?:it|this|the|one|that)|got (?:it|this|the|one)|having))"
)
TIME_OF_DOING = re.compile(
    r"^(?:(?:well|yes|yeah|aye|ah|ach|nah|no|because|cos|and|oh|but|so|probably|maybe|i think|it's cos|it's because|mind) )*(?:i|we|he|she|they)(?:'ve|'d|'s|'m|'re| have| had| has| was| were| am| is)?"
    rf"(?: (?:just|only|been|also|already))* (?!{_OF_THE_CRAMP})"
    r"(?:\w+ing\b|on (?:my|his|her|our|the|a)\b|out\b|up\b|outside|outdoors|at (?:the|work|a)\b|in the\b|stood|ran|walked|cycled|rode|played|swam|hiked|worked|danced|drove|sat|gardened|dug|climbed|did|done|driven|carried|mowed|painted|trained|raced|surfed|skied|flew|flown|travelled)"
)
"""A time that is of something somebody did, and of no cramp: "I've been gardening all day in the heat"."""
ELSEWHERE = re.compile(
    r"\b(?:arms?|forearms?|hands?|fingers?|thumbs?|wrists?|elbows?|shoulders?|neck|jaw|face|lips?|mouth|tongue|throat|chest|ribs?|belly|tummy|stomach|abs|abdom\w+|guts?|back|sides?|flanks?|waist|body|torso|trunk"
    r"|everywhere|all over|(?:many|different|other|several|lots of|various) (?:places|parts|muscles)|spread\w*|moved|moving|migrat\w*|travel\w*|elsewhere|not (?:just|only)|whole|head to toe|up (?:my|the|to))\b"
)
"""Another part of the body than the legs, or that cramps spread."""
OF_TRUNK = re.compile(
    r"\b(?:belly|bellies|tummy|tum|stomach|womb|uterus|ovar\w+|abdom\w+|pelvi\w+|guts?|insides?|downstairs|down below|lower back|back|period pains?|(?:menstrual|period|monthly) cramps?|cramps? of my period|endo\w*|tampons?|pads?)\b"
)
"""Parts of the body that no legs are, and pains that are known to sit there."""
IS_DUE = re.compile(
    r"\b(?:work|flight|bus|train|shift|up|alarm|exam|race|match|game|meeting|leave|leaving|go|start|starts|due|appointment|school|drive|plane|interview|lecture|class)(?:'s| is| goes| starts)?"
    r" (?:again )?in (?:about |less than |under |only |just )?(?:\w+ ){1,3}(?:hours?|minutes?|mins?)\b"
)
"""What is to be done in so many hours, and says nothing of how long a cramp lasts."""
_CRIES = r"^(?:(?:oh|ow+|ouch|argh|ah+|god|jesus|christ|bloody hell|hell|hi|hello|hiya|hey|please|help|help me|alexa|right|so|well|um|er) )*"
_BOTH_OR_WHICH = r"(?:(?:left|right|other|whole|poor|bloody|flipping|blinking|big|little) )*"
_WHERE_ON_IT = r"(?:(?:the |my |me )?(?:back|front|inside|outside|side|bottom|top|arch|sole|ball|middle) of )?(?:(?:my|me|mi|ma|the) )?"
_ONE_PART = r"(?:calf(?: muscle)?|(?:lower |upper )?leg|inner thigh|thigh(?: muscle)?|shin(?: muscle)?|foot|toe|instep|arch|sole|hamstring|hammy|hammie|quad|bum cheek|buttock|glute)"
_PARTS = r"(?:calves|calf muscles|(?:lower |upper )?legs|thighs|shins|feet|toes|insteps|arches|soles|hamstrings|hammies|quads|buttocks|glutes)"
_SO = r"(?:(?:really|just|so|bloody|flipping|absolutely|absolute|properly|proper|pure|fair|all|in|actually|literally|right) )*"
_IN_AGONY = r"(?:killing (?:me|us)|agony|murder|excruciating|bits|absolute bits|a world of pain|terrible pain)"
_IS_SORE = r"(?:hurting(?: me)?|paining(?: me)?|pain|giving (?:me|us) (?:gyp|jip|what for|grief|hell|bother))"
_AT_ONCE = r"(?: (?:now|right now|just now|the noo|at the moment|tonight|please|help|help me|ow+|ouch|alexa))*$"
LEG_HURTS = re.compile(
    rf"{_CRIES}(?:{_WHERE_ON_IT}{_BOTH_OR_WHICH}{_ONE_PART}(?: is|'s) {_SO}(?P<agony>{_IN_AGONY})"
    rf"|{_WHERE_ON_IT}{_BOTH_OR_WHICH}{_ONE_PART}(?: {_SO}hurts(?: me)?|(?: is|'s) {_SO}{_IS_SORE})"
    rf"|(?:both )?(?:of )?{_WHERE_ON_IT}{_BOTH_OR_WHICH}{_PARTS}(?: {_SO}hurt(?: me)?|(?: are|'re) {_SO}(?:{_IN_AGONY}|{_IS_SORE}))"
    rf"|(?:(?:i have|i've|i have got|i've got|i got|there is|there's|got|i am having|i'm having|i am getting|i'm getting) )?(?:an? |this )?(?:{_SO}(?:bad|terrible|awful|horrible|nasty) )?pain in {_WHERE_ON_IT}{_BOTH_OR_WHICH}(?:{_ONE_PART}|{_PARTS})"
    rf"|(?:i have|i've|i have got|i've got|i got|got|having) (?:an? |this )?{_SO}(?:bad|dodgy|gammy|dicky|poorly) {_BOTH_OR_WHICH}(?:calf|leg|thigh|shin|foot|hamstring|hammy|quad))"
    rf"{_AT_ONCE}"
)
"""Nothing but that a leg hurts now, or is bad: "my calf hurts", "I've got a bad leg". An ache,
a sore leg, and whatever tells when, since when, how much or why, is left to what knows more of it."""
HURTS_BESIDE = re.compile(
    rf"^(?:(?:and|but|so|now|the|my|me) )*{_BOTH_OR_WHICH}(?:{_ONE_PART}|{_PARTS})(?: {_SO}hurts?(?: me)?|(?: is|'s| are) {_SO}(?:{_IS_SORE}|sore))(?P<much> (?:lots|loads|a lot))?{_AT_ONCE}"
)
"""What is left of "I'm eight and my leg hurts" without the fact: nothing but that a leg hurts; the group "much" where
that is told to be a lot."""
