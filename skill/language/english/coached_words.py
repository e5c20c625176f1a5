"""English sentences about the stretch under way, or the one that was left: go on with it,
which one is it, how it should feel.
"""

import re

from skill.language.english.fillers import LEAD, WISH_END, WISH_LEAD

_LEAD = (
    r"^(?:(?:please|ok|okay|alexa|hey|so|and|well|right|now|then|wait|sorry|um|er|i think|just|can (?:we|i|you)|could (?:we|i|you)|(?:shall|will) (?:we|i)"
    r"|let us|let me|i (?:want|need|would like|am going|have) to|we (?:should|need to|have to)|it is time to|time to|help me(?: to)?) )*"
)
_TAIL = (
    r"(?: (?:from |of |since )?(?:(?:last|the other) (?:night|evening|time)|yesterday(?: (?:night|evening|morning))?"
    r"|earlier(?: (?:on|today))?|before|this (?:morning|evening|afternoon)|today|tonight|now|then|please|again|with you|(?:before|when|till|until) (?:the|my|our|his|her|i|we|he|she|they|you|somebody|someone) \w+.*))*$"
)
_WHEN = r"(?:yesterday|last night|last evening|last time|this morning|earlier|tonight|today)"
_THING = (
    rf"(?:(?:my|the|our|that|this|{_WHEN}'?s?|rest of|rest|half|other|last|same|old|one) )*(?:(?!for\b|about\b|with\b|and\b|in\b)\w+ ){{0,3}}?"
    r"(?:routine|stretch|stretches|stretching|exercises?|session|set|holds?|programme|program|thing)"
)
_WHERE = (
    r"(?:from )?(?:where|what) (?:i|we) (?:had |was |were )?(?:left|leave|stopped|was|were|finished|got|started|began|paused|broke|doing|begun|been doing)"
    r"(?: (?:off|it|up|to|at|in|with))*"
)
GOES_ON = re.compile(
    rf"{_LEAD}(?:"
    rf"(?P<ends>(?:finish|complete|do|get through)(?: off| up)? (?:(?:the|what is) (?:rest|left)(?: of)? )?(?:{_THING}|{_WHERE}|{_WHEN}(?:'s| is)(?: (?:one|bit|lot))?)|finish (?:it|that)(?: off| up)?)"
    rf"|(?:continue|carry on|go on|keep going|keep on|get on|get back|go back|return|resume|pick (?:it |things |this )?(?:back )?up|take (?:it |this )?up"
    rf"|start(?= (?:again )?(?:from )?where))(?: (?:with|to|into|on|at|again|it|doing))*(?: (?:{_THING}|{_WHERE}|from {_WHEN}|(?:{_WHEN}(?:'s| is)|(?:the|that) (?:one|bit|lot) (?:from|of) {_WHEN})(?: (?:one|bit|lot))?))"
    r"|(?:straight |right )?back to (?:my|our|the)(?: \w+)? (?:stretch(?:es|ing)?|routine|exercises?|session|holds?)"
    r"|(?:i|we) (?:got|were|was|have been|been) (?:cut off|cut short|interrupted|disconnected)"
    r"|(?:where|what) (?:was i|were we|had (?:i|we) got(?: to)?|did (?:i|we) (?:stop|get(?: to)?|get up to|leave(?: (?:it|off|it off|things))?|end up|finish|break off|pause|quit))(?: (?:on|at|in|doing|up to))*"
    r"|(?:do |start |begin )?(?:the )?(?:rest|remainder|other half|second half) of (?:the|my|that|it)(?: (?:\w+ )?(?:routine|stretch(?:es|ing)?|exercises?|session))?"
    rf"|(?:i|we) (?:did not|never|have not|had not) (?:get to )?finish(?:ed)? (?:{_THING})"
    rf"){_TAIL}"
)
"""A wish to go on with the stretch that was left: "finish the routine", "carry on where we left off yesterday". The
group "ends" may in the middle of a stretch mean the opposite; contractions are written out."""
ONLY_DONE = re.compile(rf"{_LEAD}do (?!(?:the )?(?:rest|remainder|second|other)|what (?:is|i|we)\b|the last)")
"""What only does something, and goes on with nothing: "do my stretches"."""
TAUGHT_ANEW = re.compile(
    r"^(?!.*\b(?:why|reminder|remind(?! me (?:how|of the))|cramps?|cramping)\b).*(?:"
    r"\b(?:from scratch|step by step|in full|in detail|every step|all the steps|like (?:it is |it was )?(?:my |the )?first time|as if .{1,20} first time"
    r"|(?:full|whole|long|complete|proper) (?:explanation|instructions?|set ?up|version|talk)"
    r"|(?:forgot|forgotten|do not remember|can ?not remember) (?:how|the (?:position|steps))|remind (?:me|us) (?:how|of the (?:steps|position|set ?up)))\b"
    r"|\b(?:teach|explain|(?:talk|walk|take) (?:me|us) through|(?:show|tell) (?:me|us) (?:how|what)|how (?:did|does|do) (?:it|that|this|you do)(?: one| stretch)?)\b.*\b(?:again|once more|anew|properly|from the (?:very )?(?:start|beginning|top))\b)"
)
"""A wish to hear the whole explanation, although it is known: "teach me the calf stretch again"."""
TEACHING_WORDS = frozenset(
    "please can could would you i we need want to have forgot forgotten not do remember how it all again explain explanation teach me this"
    " that one ones the whole full long complete proper instructions set up setup position steps step by every show from scratch start beginning"
    " top in detail once more over anew remind of goes works properly through walk talk take give us so and sorry okay version first time"
    " kindly tell what did go went were was us hen love pal mate dear darling sweetheart doll son lass ma'am sir alexa coach bit just only".split()
)
"""Words of such a wish that names no stretch: the last one is meant."""
_STRETCH = r"(?:stretch|one|number|exercise|move|movement|part|step)"
ASKS_WHICH = re.compile(
    rf"(?!.*\bwhat (?:is|was) (?:that|it)(?: again| please| alexa)*$){_LEAD}(?:(?:which|what)(?: {_STRETCH})?(?: (?:of|out of) (?:the |them|these|how many)?\w*)?"
    r" (?:is (?:this|that|it)|are we|am i|was (?:this|that|it))(?: (?:on|doing|at|up to|in|now|again|called|meant to be|supposed to be))*"
    rf"|(?:what|which) (?:is|was) (?:the name of )?(?:this|that)(?: (?:{_STRETCH}))?(?: (?:called|again|now|name))*"
    r"|what (?:are we|am i) (?:doing|on|stretching)(?: (?:now|here|again|at the moment))*"
    r"|remind me (?:which|what) .*(?:this|on|doing))(?: (?:please|now|again|alexa))*$"
)
"""Which stretch is under way: "which one is this", "what are we on now"; "what was that" asks to hear it again."""
ASKS_HOW_FAR = re.compile(
    rf"{_LEAD}(?:how many(?: more)?(?: of (?:them|these|those))?(?: (?:stretch(?:es)?|ones?|exercises?|holds?|legs?|reps?|repetitions|sets?|goes|to go|left|more|after this))*"
    r"(?: (?:are|is|do|have|were|till|until|before|altogether|in all|in total|in this|in the routine)(?: (?:there|we|i|they|that|left|to go|done|still|more|got|have|the end|end"
    r"|altogether|in all|in total|to come|after this|in this|in (?:the|this) (?:routine|session|set)|so far|remaining))*)*"
    r"|how far (?:through|along|in|into (?:it|this)|are we|am i|have we|have i|is it)(?: .{0,24})?"
    r"|how (?:much|long)(?: time)?(?: (?:more|longer))? (?:is |are |have |do )?(?:(?:there|we|i) )?(?:got )?(?:left|to go|remaining|still|until the end|till the end|till we are done)(?: .{0,16})?"
    r"|(?:in total|in all|altogether|overall) how (?:long|many)(?: (?:is|are) (?:it|this|that|there|they))?"
    r"|how long(?: (?:is (?:it|this|that)|does (?:it|this|that) (?:take|go on)|will (?:it|this) (?:take|be)))?(?: all)? (?:altogether|all together|in all|in total|overall|for all of (?:it|them)|all in)"
    r"|how (?:much|many) (?:longer|more)(?: (?:is|are) (?:it|this|there))?|how many minutes(?: .{0,24})?"
    r"|(?:are|is) (?:we|it|this) (?:nearly|almost|close to) (?:done|over|there|finished|the end|at the end)"
    r"|(?:was|is) (?:that|it)(?: (?:the|a|my|our|all|full|only))* (?:five|ten|fifteen|twenty|thirty|forty|sixty|half|halfway|one|two|three|four|a minute|half a minute)(?: (?:seconds|secs|times|reps|holds|goes|of them|already|up|done))*"
    r"|is (?:this|that) the (?:last|final|first|second|third|fourth) (?:one|stretch|hold|leg)"
    r"|(?:am i|are we) (?:half ?way|nearly|almost) (?:through|done|there|finished))(?: (?:please|now|alexa|then|yet))*$"
)
"""How far it is, in stretches or in time: "how many more", "how long is left"."""
ASKS_HOW_FAR_LEFT = re.compile(
    rf"{_LEAD}(?:yes |yeah |no )*(?:how (?:long|much)(?: (?:more|longer|time))?(?: (?:would|will|does|is|have|do|did|are))?(?: (?:that|it|this|the rest|the rest of it|i|we|there|all that))*(?: (?:take|be|have|got|left|to go|need|remaining|still))*"
    r"|(?:which|what) (?:leg|side|one|stretch|part|bit|hold)(?: (?:was|were|are|is|am|did))?(?: (?:i|we|that|it|next))*(?: (?:on|at|doing|in|up to|stop|left|leave))*|what (?:is|was) (?:there )?(?:left|still to (?:do|come|go))(?: to do)?"
    r"|how many(?: more)?(?: (?:are|is|were|was|have|holds|stretches|legs))*(?: (?:there|we|i))*(?: (?:left|to go|got))*|how far(?: (?:was|were|did|had|have|am|are))?(?: (?:i|we|it|that))*(?: (?:through|in|along|got|get|gone))*)(?: (?:then|now|again|please|still))*$"
)
"""Who asks how far what was left is, or how long the rest takes: "how long would that take"."""
HOW_FAR_BEFORE = re.compile(
    rf"{_LEAD}how far (?:did|had|have|was|were) (?:i|we) (?:get|got|gotten|come|come along|go|gone|make it)?(?: (?:to|through|with|in|into|along|on|it|that|this|the|my|stretch|routine|stretches|{_WHEN}|before|{_WHEN}(?:'s| is)))*(?: (?:please|then|again))*$"
)
"""Who asks how far they came in what was left: "how far did I get last night"."""
DOES_NOT_KNOW_HOW = re.compile(
    rf"{_LEAD}(?:(?:i am|you have|you) )?(?:(?:totally|completely|a bit|all|so) )*(?:lost|confused|lost me)(?: (?:here|now|already|there))*(?: (?:what|how) (?:do|should|am) i (?:do|to do|go|supposed to do))?(?: (?:now|then|here))*$"
    rf"|{_LEAD}(?:i am (?:lost|confused) )?(?:what (?:do|should) i do(?: (?:now|here|then|again|next|with my (?:foot|leg|feet|legs|hands)))*|what (?:am i|are we) (?:supposed|meant) to (?:do|be doing)(?: (?:now|here|again))*"
    r"|(?:show|tell|teach|talk) (?:me|us)(?: through)?(?: (?:it|this|that|how))? (?:properly|slowly|again properly|from the start)|(?:i )?(?:do not|did not) (?:know|understand|get|follow) (?:what (?:to do|i do|you mean|that means)|how(?: to do (?:it|this|that))?|it|that|this one))$"
)
"""Who does not know how the stretch under way goes: "I'm lost, what do I do", "show me properly"."""
_COUNT = r"(?:(?:the|your|that|any) )?(?:count(?:ing|er|s)?|numbers|voice|sound|seconds|you|it|anything|nothing)"
WONDERS_AT_SILENCE = re.compile(
    rf"\b(?:what (?:has |just )?(?:happened|went wrong|is wrong|is the matter|is going on)|where (?:is|has|did|was|are|have) {_COUNT}(?: go(?:ne)?| got to)?$"
    rf"|(?:(?:did|could|can|do) not|never|can ?not) hear(?:d)? {_COUNT}|(?:heard|hearing) nothing|(?:no|not any) (?:count(?:ing)?|sound|numbers)"
    r"|(?:you|it) (?:have |has |just )*(?:stopped|went (?:quiet|silent|dead)|gone (?:quiet|silent|dead)|cut (?:out|off)|froze|died|(?:did|are|were|is) not count(?:ing)?)"
    r"|why (?:did|have|has|is|are) (?:you|it) (?:stop|stopped|quiet|silent|not counting)|(?:are you )?(?:still there|broken))\b"
)
"""A question about a count that a device did not play, or a report of it: "what happened there",
"I didn't hear the counting"."""
_MAY_I = (
    r"(?:(?:is it|is that|would it be|will it be|am i|are we)(?: still)? (?:ok|okay|alright|all right|fine|allowed|cheating|safe|better|best|good)(?: with you)? (?:if (?:i|we)|to|for me to)"
    r"|(?:can|may|could|should|shall|must|might) (?:i|we)|(?:do|would) you mind if i|does it matter if i|what if i|am i (?:ok|okay|alright|all right|fine|safe)"
    r"|i (?:can|may|could|should))"
)
_STEADY = (
    r"(?:work ?top|counter(?: ?top)?|table|chair|stool|sink|basin|bath|fridge|freezer|cooker|oven|washing machine|door(?: ?frame| ?knob| ?way)?|radiator|banisters?|rails?|railings?"
    r"|bed(?: ?post| ?head| ?stead| ?side)?|headboard|sofa|settee|couch|armchair|walker|zimmer(?: frame)?|rollator|frame|stick|cane|tree|fence|gate|post|lamp ?post|car|van|bench|pram|trolley|desk|shelf"
    r"|shelves|bookcase|window ?sill|sill|mantel ?piece|wardrobe|dresser|cupboard|chest of drawers|grab rail|handle|pole|goal ?post|wall|shoulder|arm)"
)
ASKS_TO_HOLD = re.compile(
    rf"\b{_MAY_I} (?:just |maybe |still |also |have to |need to |keep )*(?:(?:(?:(?:grab|get|take|keep|catch)(?: a)? )?hold(?:ing)?(?: of)?|hang(?:ing)?|grab(?:bing)?|grip(?:ping)?|clutch|cling(?:ing)?|lean(?:ing)?|prop(?: myself)?|steady myself|support myself"
    r"|balance(?: myself)?|rest(?: (?:my|a|one) (?:hands?|arms?|fingers?))?|put (?:my|a|one) (?:hands?|arms?))"
    r"(?: on(?: ?to)?| to| against| with| by| at| off)*(?: (?:a|the|my|our|his|her|someone's|something|anything|(?:that|this)(?! (?:for|any|a bit|a little|longer|one|stretch|position|until|till)\b))\b))"
    r"(?! (?:breath|stretch|position|pose|hold|second|count|leg|foot|feet|toes?|heel|knee|calf|thigh|ankle|back leg|front leg|end|pull)\b)"
    rf"|\b{_MAY_I} use (?:(?:a|the|my|our) )?(?:\w+ )?{_STEADY}\b|^(?:will|would|does|could|is) (?:(?:a|an|the|my|our|that|this)(?: \w+)? ?|\w+ )?{_STEADY} (?:do|work|count|be (?:ok|okay|all right|alright|fine|enough)|ok|okay|all right|alright|fine|good enough|enough|instead)\b"
)
"""A question whether one may hold on to something while stretching: "is it alright if I hold the worktop".
Contractions are written out."""
_HOLD = r"(?:holding|hanging|got (?:a )?hold|hold)"
_PLACED = (
    r"(?:there|set|sorted|(?:standing|stood|sitting|sat|lying|leaning|kneeling)(?: (?:up|down|tall|here|in))?|(?:at|against|by|facing) the wall"
    rf"|in (?:it|place|position)|(?:{_HOLD})(?: (?:on|on to|onto|of|the|it|my|a|tight|steady|foot|ankle|towel|chair|wall|rail|table|edge|something|bed|cooker|oven|counter|worktop|sink|fridge|door|frame|post|desk|stool|sofa|dresser|cupboard|banister|railing|windowsill|sill|radiator|bench|tree|fence))*)"
)
IN_PLACE = re.compile(
    r"^(?:(?:yes|yeah|yep|aye|ya|yup|ok|okay|right|so|now|well|alright) )*(?:(?:i am|i have|i have got|we are|am|got|i) )?(?:(?:already|just|now|all|only|still) )*"
    rf"{_PLACED}(?: (?:now|only|madam|sir|love|hen|mate|pal|dear|so i am|already|alexa|coach))*$"
)
"""What says that somebody is in position, by how: "yes I am holding", "I'm standing now".
Contractions are written out."""
NEEDS_A_MOMENT = re.compile(
    r"^(?:(?:yes|yeah|no|nah|naw|oh|wait|hang on|hold on|um|er|ok|okay|please|just|ah|och|sorry|hey) )*(?:(?:can|could|would) you )?"
    r"(?:(?:give|gie|gimme|need|hold on|hang on|wait|just|half)(?: (?:me|us))? ?)+(?:a|one|half a|two|another)?(?: (?:wee|quick|little))* (?:sec|secs|second|mo|moment|tick|ticks|jiffy|bit|mini?)"
    r"(?: (?:please|mate|hen|love|pal|dear|will you|would you|yet|till .*|until .*|to .*))*$"
    r"|(?:^| )(?:(?:can|could|may|shall|might) i|(?:is it|would it be) (?:ok|okay|all right|alright|fine) (?:if i|for me to)|(?:do|would) you mind if i|let me|mind if i)(?: (?:just|quickly|please|get up|stand up|stop|leave|pop|and|off|up|go|nip|run|dash|rush|away|use|answer|get|grab|fetch|see to|to|for|have|take|nick))*"
    r" (?:(?:the|a|my|some|our|that) )?(?:(?:wee|quick|glass of|drink of|sip of|cup of) )*(?:toilet|loo|lav|lavvy|bathroom|restroom|washroom|bog|dunny|jacks|ladies|gents|pee|wee|slash|door|phone|call|drink|water|tissue|jumper|blanket|dog|cat|oven|kettle)(?: (?:please|first|quickly|quick|now|then|though|if that is (?:ok|okay|all right)|(?:for )?(?:a|one) (?:sec|second|minute|moment|mo)|and (?:come|be) (?:right )?back|i am (?:bursting|desperate|thirsty|parched)))*$"
    r"|\b(?:bursting|desperate|dying)(?: (?:for|to (?:go|use)))?(?: to)? (?:the |a |my )?(?:wee|pee|loo|toilet|slash|bathroom|lav|bog)\b"
)
"""Who asks for a moment, or whether they may get up for one, and for no shorter hold: "yeah nah give us a sec"."""
WISHES_FEWER = re.compile(
    r"(?:(?:can|could|may|shall|might) (?:i|we) (?:just |only |maybe )?(?:do|have)|(?:i|we) (?:want|would like)(?: to do)?|let us do|do)"
    r" (?:a few |a bit |a lot )?(?:less|fewer)(?: of (?:them|these|those|it))?(?: (?:please|now|then|today|next time|from now on))*$"
)
"""Who wants fewer of the moves that are counted: "can i do less of them"."""
SKIPS_TALK = re.compile(
    rf"{_LEAD}(?:skip|cut|drop|leave out|enough (?:of|with)|less of|spare me|save|forget|no need for|stop with) (?:(?:all|out|of|the|your|that|this|long) )*"
    r"(?:talk|talking|chat|chatter|blether|blethering|waffle|waffling|blather|spiel|speech|explanation|explaining|instructions|intro|faff|rigmarole|palaver|yapping|preamble)"
    r"(?: (?:next time|from now on|please|now|mate|hen|love|pal|dear|will you|and (?:just )?count|just count))*$"
    rf"|{_LEAD}(?:stop|quit|no more) (?:with )?(?:(?:the|your|all) )*(?:explaining|explanations?|instructions|spiel|waffling|waffle)(?: (?:please|now|mate|love|pal|and (?:just )?count|just count))*$"
)
"""Who wishes to hear no explanation: "skip the chat next time"."""
NAMED_AS_ONE = re.compile(
    r"\b(?<!not )(?:the|them|those)(?: (?:wee|little|nice|easy|good|auld|old))*"
    r" (?P<what>(?!(?:left|right|other|last|first|second|third|next|same|wrong|previous|only)\b)\w+(?: \w+)?) ones?\b"
    r"|\bthe ones? (?!(?:before|after)(?: (?:that|this|it))?(?:$| (?:please|again|then)\b))(?:for |with |on |in )?(?:the |a |an |my )?"
    r"(?P<of>\w+(?: (?:a )?\w+)?)\b"
)
"""A stretch or routine that is named by a word of its name: "the circles one", "the one for after a cramp"."""
LEAVES_OUT = re.compile(
    rf"{_LEAD}(?:(?:can|could|shall|may) (?:we|you|i) |let us |i would like to |i want to |please )*"
    r"(?:leave out|skip|miss out|drop|cut out|do not do) (?:(?:the|that|this|those|any|doing) )+"
)
"""Who wants a stretch of a routine left out: "can we leave out the hamstring one"."""
WISHES_GENTLER = re.compile(
    r"^(?:(?:no|nah|nope|please|ok|okay|but|can you|could you|can we|go) )*(?:(?:something|one|make it|a bit|bit|much|even) )*(?:softer|gentler|easier|lighter|milder)(?: one| please| then| still)*$"
)
"""Who wishes a stretch gentler, and tells of no cramp that has eased: "no, softer"."""
WISHED_LAST = re.compile(
    r"\b(?:do|try|start|begin|go to|on to|move to|give me|want) (?:(?:the|a|my|some|with) )*(?P<what>[a-z ]{3,24})$"
)
"""What is wished at the end of a sentence, the group "what": "leave this one, do calf"."""
OF_ONESELF = re.compile(r"(?:(?:no|well|oh|but|sorry|yes|yeah|er|um|so) )*i am\b")
"""How a sentence begins that tells where somebody is."""
_SAME = r"(?:the usual|(?:my|our|your) usual|(?:the )?same (?:again|thing|one|ones|stretch|stretches|routine|set)?|(?:the|what|whatever) (?:one|ones|stretch|stretches|stretching|exercises?|routine|set)?)"
_LAST = r"(?:as |from |of |like |that )?(?:(?:we|i) did )?(?:last (?:night|time|evening)|yesterday(?: evening| night| morning)?|the (?:night|day|time) before|always|usually|every (?:night|day|evening))"
THE_USUAL = re.compile(
    rf"{_LEAD}(?:(?:do|start|begin|give (?:me|us)|let us have|have|play|repeat|run) )?(?:the usual|(?:my|our) usual|(?:the )?same again|"
    rf"(?:(?:do|repeat) )?{_SAME} ?(?:that )?(?:we |i )?(?:did |do |had |done )?{_LAST})(?: (?:stretch|stretches|routine|one|please|then|again|love|hen|mate|pal|dear|coach))*$"
)
"""A wish for what was done last: "do the usual", "same as last night please"."""
_AS_EVER = (
    r"(?:(?:the|my|our|its) )?(?:(?:usual|normal|regular|standard|default|ordinary)(?: (?:length|time|times|number|amount|count of|hold|holds|one|ones|seconds|way))?"
    r"|(?:the way|what|how|as(?: long as| many as)?|like) (?:it|you|we|i) (?:(?:normally|usually|always) )?(?:is|was|were|had(?: it)?|did(?: it)?|do(?: it)?|does(?: it)?)(?: before| normally| usually)?"
    r"|(?:like|as) (?:before|always|usual|ever|normal))"
)
AS_USUAL = re.compile(
    rf"\b(?:make (?:it|that|them)|(?<!is )(?<!am )(?<!are )(?<!feels )(?<!feel )back to|(?:put|set|leave|keep) (?:it|that|them) (?:to|at|on)?|stick (?:to|with)|go with"
    rf"|hold (?:it|them)(?: for)?|it should be|i meant|just|just do|only do) ?(?:just )?{_AS_EVER}"
    r"(?: (?:please|then|again|instead|love|hen|mate|pal|dear|coach|thanks|alexa))*$"
)
"""A wish to hold as long as ever: "forget the forty, make it the usual", "back to normal please".
Contractions are written out."""
DONE_THIS = re.compile(
    rf"{_LEAD}(?:i|we) (?:have |had )?(?:just |already )*(?:done|did|finished) (?:that|this|it|these|those)(?: (?:one|bit|part|stretch|exercise|side|set|lot|ones|already|today|now|then|alexa|coach))*$"
)
"""Who has done what is under way: "I've done that bit"."""
STARTED_ANEW = re.compile(
    rf"{_LEAD}(?:(?:do|start|begin|give (?:me|us)|have|play|run) )?(?:the )?same (?:(?:one|ones|thing|stretch|stretches|exercises?|routine|set) )?(?:as|like|from) (?:before|earlier|the last one)"
    r"(?: (?:please|again|then|now|love|hen|mate|pal))*$"
    rf"|{_LEAD}(?:(?:can|could|shall) (?:we|you|i) )?(?:(?:start|begin|do|run|go)(?: (?:that|it|this|the|one|lot|whole|thing|all|again))* )?"
    r"(?:over again|all over|from the (?:very )?(?:top|beginning|start))(?: (?:please|again|would you|will you|then|love|hen|mate|pal))*$"
)
"""A wish to begin anew what was left or done before: "start that lot again from the top", "same stretch as before"."""
TOO_HARD = re.compile(
    r"\b(?:(?:i am|it is|that is|this is|that one is) (?:just |a bit |far |way |much )*(?:too (?:old|stiff|heavy|weak|big) for|beyond) (?:this|that|it|me)(?: (?:one|stretch))?"
    r"|(?:i am )?not (?:young|fit|bendy|supple|flexible) enough"
    r"|my (?:(?:left|right|own|poor|old|bad) )?(?:feet|foot|toes?|ankles?|heels?|knees?|hips?|legs?|back|body|calves|calf|hamstrings?|thighs?|arms?|hands?|balance) (?:will|would|can|could|does|do|just will|simply will) not (?:(?:quite|really|ever) )?"
    r"(?:do (?:that|this|it|those)|let me(?: (?:do (?:that|this|it)|get there))?|go (?:like that|like this|that way|that far|there|into that)|bend (?:like that|like this|that way|that far)|manage (?:that|this|it)|have (?:that|this|it)))\b"
)
"""Who says that a stretch is beyond them, or a part of them: "I'm too old for that one", "my feet won't do that"."""
WHAT_IS_LEFT = re.compile(
    rf"{LEAD}(?:(?:can|could|shall) (?:we|i|you) |let us |i want to |i will |i would like to )*(?:do|finish|carry on with|go on with|have|get through) (?:what is (?:left|remaining)|what (?:i|we) (?:have |had )?(?:left|missed)|the rest|the ones (?:i|we) (?:missed|left))(?: please| now| then| of it| of them| off)*$"
)
"""A wish to do what was left: "let's do what's left"."""
DID_I_FINISH = re.compile(
    rf"{LEAD}(?:did|have) (?:i|we) (?:ever |actually |get to )?(?:finish(?:ed)?|complete[d]?|get (?:to the end|through)|done (?:all|the lot))(?: (?:it|that|them|them all|all|last time|yesterday|last night|the routine|my (?:stretches|routine)|earlier|off))*$"
)
"""Asks whether what was begun is finished: "did i finish last time"."""
GOES_BACK = re.compile(
    r"\b(?:go|going|come|skip|jump|get|move|step|take|flip|nip)(?: (?:it|me|us|right|straight))? back\b|\bback (?:one|a step|to)\b"
)
"""What goes back, and names no back of a leg."""
ASKS_TO_FEEL = re.compile(
    r"\b(?:meant|supposed|should (?:i|it|this|that)|normal)\b.*\b(?:pull|feel|stretch|tug)(?:s|ing)?\b.*\b(?:in|behind|at|on|under|down|up|round|around|along|near|the back|the front) (?:of )?(?:my|the|me) \w+"
)
"""A question where a stretch should be felt: "is this meant to pull behind my knee"."""
PAIN_TOLD = re.compile(
    r"\b(?:supposed|meant|normal|ok|okay|right|usual|should (?:it|this|that))\b.*\b(?:burn|hurt|sting|ache|kill|pain|sore)\w*.*\b(?:this|that|so) (?:bad|badly|much|hard|sore|fierce|fiercely|sharp|sharply|strong|strongly|intense)\b"
    r"|\b(?:supposed|meant|normal|ok|okay|right|usual|should (?:it|this|that))\b.*\b(?:this|that|so) (?:painful|sore)\b"
)
"""A question whether it may hurt so, which tells that it does: "is it supposed to burn this bad"."""
LOSES_BALANCE = re.compile(
    r"\b(?:(?:lost|losing|lose|loosing|cannot keep|can not keep|no) (?:my|me|the)? ?balance|(?:nearly|almost|just) (?:fell|fallen|toppled|went over|tripped)|(?:falling|toppling|tipping|keeling) over|(?:i am|i nearly|whoa) (?:\w+ )?(?:going|went) over|(?:going to|about to|nearly) (?:fall|topple|tip|keel)(?: over)?|(?:i am|feeling|bit|too) (?:a bit |very |all )?(?:wobbly|unsteady|tottery))\b"
)
"""Who loses their balance in a stretch."""
OTHER_FIRST = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|shall) (?:we|i) )?(?:(?:do|start|begin|stretch|with|on|take|go) )*(?:the )?(?:other|opposite) (?:side|leg|one|foot) (?:first|to start|to begin with){WISH_END}"
)
"""Who wants to begin with the other leg."""
ONCE_MORE_WITH = re.compile(
    rf"{WISH_LEAD}(?:again|once more|one more time|same again|repeat (?:it|that)|do (?:it|that) again)(?: (?:but|and|this time|only|just|with|on|for|the|my|now))* (?:left|right)(?: (?:leg|side|one|calf|foot|only|alone))*{WISH_END}"
)
"""Who wants a stretch again, with one leg: "again but only the left"."""
DO_THEM = re.compile(
    rf"(?!.*\bagain\b){WISH_LEAD}(?:(?:fine|great|good|lovely|perfect|alright|all right|cool|sure|brilliant|grand) )*(?:(?:let us|we will|i will|can we|shall we|go on and|go ahead and|go and) )?(?:do|start|begin|try|have) (?:them|it|those|these|that|that one|one)(?: together)?{WISH_END}"
)
"""Who wants to do what is offered, or stands ready: "do them"."""
GUIDES_ME = re.compile(
    rf"{WISH_LEAD}(?:(?:can|could|will|would) you )?(?:(?:guide|take|walk|talk|lead|coach|run|bring) me through|do|give me|show me|start me on|let us do|i want to do|let us try) (?:something|summat|one|anything)"
    rf"(?: (?:for (?:it|that|them|this|those)|against (?:it|that|them)|that helps|to help|with me|together|gentle|easy|quick|short|to prevent (?:it|them)|to stop (?:it|them)))*{WISH_END}"
)
"""Who wants to be guided, and names no stretch: "guide me through something for it"."""
WHICH_CAN_I_DO = re.compile(
    r"(?:^|.* )(?:what|which)(?: (?:sort|kind) of)? (?:stretch(?:es|ing)?|exercises?|moves|ones)(?: of (?:yours|these|those))? (?:(?:can|could|may|might|am) (?:i|we|he|she|they)(?: (?:still|safely|even|best|actually|allowed to|able to))* (?:do|try|manage)|(?:am|are) (?:i|we|they)(?: (?:still|even|actually))* (?:allowed|safe (?:with|doing|to do))|may i"
    r"|(?:are|is|would be|will be) (?:safe|good|ok|okay|all right|alright|possible|suitable|right|best) for (?:me|us|her|him|somebody like me|someone like me)|for (?:me|us|her|him|them)|suits? me|would suit me)(?: (?:with|in|from|on|while|when|sitting|lying|here|now|then|at|like this|that way).*)?$"
)
"""Who asks what they can do: "what stretches can I do"."""
WHICH_ROUTINE = re.compile(
    r"(?:(?:so|and|but|well|ok|okay|then) )*(?:which|what) routine (?:(?:should|shall|do|can|could|would|must) (?:i|we)|is (?:best|right|good))\b(?!.* (?:before|after|for) )"
)
"""Who asks which routine to do, and names no occasion."""
MAY_I_STRETCH = re.compile(
    r"(?:(?:so|and|but|right|then|well|aye|ok|okay) )*(?:(?:can|could|may|should|dare|shall) (?:i|we|he|she|they|(?:my|me|our) (?:\w+ )?\w+)|(?:is it|would it be|am i|is he|is she|are they) (?:still )?(?:ok|okay|all right|alright|safe|fine|allowed|right)(?: for (?:me|him|her|us|them|(?:my|me|our) \w+))? to)"
    r"(?: (?:still|even|just|carry on|go on|safely|yet|actually|and))*(?: (?:stretch|stretching)(?: (?:it|them|that|this|(?:my|the|that|his|her) (?:legs?|feet|foot|calf|calves|thigh)))?"
    r"|(?: (?:do|dae|be doing|doing|with))+ (?:(?:the|my|any|these|those|your|some|his|her) )?(?:stretch(?:es|ing)|exercises)|(?: (?:do|dae|be doing|doing|with))+ (?:the|a|that|this|your|one) stretch)(?: (?:(?:for|on|with|to) (?:him|her|them|(?:my|me|our) \w+)|too|as well|then|at all|still|like this|like that|on it|with (?:that|them|those|it|(?:my |the )?(?:numb |bad )?feet)))*$"
)
"""Who asks whether stretching is for them, or for somebody they speak of: "can I still do the stretches",
"can my nan do the stretch"."""
ONE_STRETCH = re.compile(r"\b(?:the|a|that|this|your|one) stretch\b")
"""One stretch, and no stretching in general."""
_HELPER = r"(?:(?:my|me|ma|the|our) (?:\w+ )?\w+|she|he|they|somebody|someone|\w+)"
HELPER_MOVES = re.compile(
    rf"{LEAD}{_HELPER} (?:will|can|could|is going to|is gonna|does|has to|is here to|helps?|always|usually)(?: (?:to|will|me|has to))*(?: (?:move|moves|lift|lifts|hold|holds|do|does|stretch|stretches|push|pushes|bend|bends|help|helps))+ (?:me|it|them|that|with (?:it|that|them|my legs?)|(?:my|the|both|both my|each) (?:legs?|foot|feet|ankles?|one|calf|knees?))(?: (?:for me|with me|then|now))*$"
)
"""Who tells that somebody moves the leg for them: "my wife will move my legs for me". Contractions are written out."""
HELD_BY_OTHER = re.compile(
    rf"{LEAD}{_HELPER} (?:(?:is|has|have|are|will) )?(?:(?:now|just|already) )*(?:got|has|have|holds?|holding|hold of|lifting|lifted|supporting)(?: (?:got|a|hold|of|up|on to|holding))* (?:my|me|ma|mi|the|it|them|that)(?: (?:left|right|big|one))?(?: (?:legs?|foot|feet|ankles?|heel|toes?|calf|knee))?(?: (?:up|now|for me|in (?:her|his|their) hands?|there))*$"
)
"""Who has somebody hold the leg that is stretched: "she's got my foot"."""
WISHES_POSITION = re.compile(
    r"\b(?:something|summat|anything|owt|one|instead|rather|maybe|please|(?:can|could|may) (?:i|we)|do (?:it|that|this)|let us|i would like|i want|i need|i prefer|better)\b"
)
"""Beside a position: who wants the stretch done so, "something sitting"."""
CLOTH = (
    r"(?:dupatta|scarf|shawl|sari|saree|belt|tie|(?:dressing ?gown|bath ?robe) (?:cord|belt|tie)|cord|rope|sheet|bed ?sheet|pillow ?case|blanket|tights|leggings|jumper|sweater|hoodie|cardigan|(?:tee|t) ?shirt|shirt|trousers|jeans|pyjamas"
    r"|(?:resistance |exercise |stretch )?band|strap|(?:dog )?lead|lungi|bandage|sock|socks|tea ?towel|dish ?cloth|muslin|sarong|stole|chunni|gamcha|theraband|robe|skipping rope|bag strap)"
)
CLOTH_INSTEAD = re.compile(
    rf"\b(?:(?:can|could|may|shall|would) (?:i|we) (?:just )?(?:use|take|do (?:it|this|that) with|try) |(?:will|would|does|is|could) |i have (?:got )?|what about |how about |with )(?:only |just |maybe )*(?:(?:a|an|my|the|his|her|some|our|this) )?(?:\w+ )?{CLOTH}\b"
)
"""What does as well as a towel to pull a foot with: "can I use a dupatta"."""
ASKS_IF_NEEDED = re.compile(
    rf"{LEAD}(?:do|does|will|would|must|should) (?:i|we|you|one|it|this|that) (?:really |actually |even )*(?:need|have to (?:use|have)|want|use) (?:a|an|the|my|any) (?P<thing>\w+)(?: (?:for|with|in|to do) (?:this|it|that)(?: (?:one|stretch))?)?$"
)
"""Who asks whether a thing is needed for the stretch in hand, the group "thing": "do I need the wall for this"."""
SOUNDS_GOOD = re.compile(
    rf"{LEAD}(?:(?:i think|ooh|oh|mm|hm|the|them|those) )*(?P<name>.+?)(?: ones?)? (?:sounds?|seems?|looks?|would be|will be|suits?)(?: (?:me|really|very|quite|just|pretty|about))*(?: (?:good|grand|fine|nice|great|lovely|perfect|best|right|doable|ok|okay|all right|alright|easy|easiest|me|brilliant|ideal))?(?: (?:to me|for me|then|please))*$"
)
"""Who chooses by a name, the group "name": "heel raises sound good"."""
THE_SHORT_ONE = re.compile(
    rf"{LEAD}(?:(?:i will|let us|can we|do|take|have|give me|try) )*the (?:short|shorter|quick|quicker|wee|little|brief) (?:one|routine|stretch)(?: (?:please|then|first|of them))*$"
)
"""Who wants the short one of what there is."""
EVENING_AND_MORNING = re.compile(
    r"^(?!.*\b(?:take|eat|drink|tablets?|pills?|magnesium|medicine|run|race)\b)(?:.* )?(?:what|which)\b.*\b(?:tonight|before bed|at bedtime|in the evening|at night|last thing)\b.*\b(?:in the morning|tomorrow|when i (?:get|wake) up|first thing)\b"
)
"""Who asks what to do in the evening and what in the morning."""
QUIETER = re.compile(
    rf"{LEAD}(?:can you |could you |be |make it |a bit |a little |bit |much )*(?:quieter|softer|more quietly|quiet|keep (?:it|your voice) down|hush|whisper)\b(?! (?:count|as|for me to|place|room))"
)
"""Who wants it quieter, whatever the reason behind it: "quieter please, my flatmate's asleep"."""
GIVES_UP = re.compile(
    r"\b(?:changed my mind|(?:have not|not|no)(?: got)?(?: the| any| enough)? time(?: (?:for (?:it|this|that)))?|not now(?=(?: (?:love|hen|mate|pal|thanks|thank you|ta|sorry|please|then|though|maybe))*$)|(?:do not|don't) want (?:to\b(?! (?:stop|end|lose|quit|leave|miss|wait))|it\b|this\b|that\b|any\b)|(?:would |i'd )?rather not\b|(?:forget|scrap|drop) (?:it|that|this)"
    r"|give (?:it|this) a miss|(?:am|i'm) not doing (?:it|this|that)|(?:cannot|can't) be (?:bothered|doing with)|do not fancy|don't fancy)\b(?!.*\b(?:instead|but|other|another|do the|do a|give me)\b)"
)
"""Who wants a stretch no more, and nothing in its place."""
