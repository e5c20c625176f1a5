"""English sentences about what begins, changes or ends: another stretch, a question whether to stop,
something gone back to.

The patterns match words with contractions written out ("i can not do this one").
"""

import re

from skill.language.english.fillers import WISH_END, WISH_LEAD

_LEAD = r"^(?:(?:please|no|nah|nope|naw|not that(?: one)?|not this(?: one)?|ok|okay|well|oh|hey|so|and|but|actually|sorry|alexa|coach|right|er|um|yes|yeah|ya|aye|then|now|just|mate|love|hen|wait|hm|hmm) )*"
_ENDS = (
    r"(?: (?:please|now|then|instead|thanks|thank you|ta|love|hen|mate|pal|dear|doll|alexa|coach|for me|with me|today|tonight|if you have one|if you have got one|for (?:it|that|this)"
    r"|for (?:the |my |that )?(?:same )?(?:muscle|leg|calf|calves|hamstrings?|quads?|thighs?|foot|feet|hips?|shins?|glutes?)))*$"
)
_NO_COUNT = r"(?! (?:\w+ )?(?:seconds?|secs?|minutes?|mins?|times?|rounds?|reps?|repetitions?|sets?|holds?|cramps?|go|legs?|sides?|questions?|thing|reminders?|entry|breaths?|count)\b)"
WANTS_ANOTHER = re.compile(
    rf"\b(?:another{_NO_COUNT}(?: (?:one|stretch|exercise|move|way))?|(?:something|summat) (?:else|different|other)|(?:an?|some) (?:other|different|new) (?:ones?|stretch(?:es)?|exercises?|moves?)"
    rf"|(?<!the )different (?:one|stretch|exercise)|any other (?:ones?|stretch(?:es)?)|(?:swap|change|switch) (?:it|this|that)(?: one| stretch| exercise)?(?: (?:for|to) (?:something|another|a different).*)?){_ENDS}"
)
"""Who wants another stretch than the one under way: "something else", "nah I'll break that chair, another one"."""
COMES_AGAIN = re.compile(
    r"\b(?:getting|(?<!you )got|had|feel|feeling|felt|coming|comes|came|here|there is|there was|think i|starting|it is|that is|get|gets|about|after|was) (?:\w+ ){0,2}?(?:another|something)\b"
    r"|\b(?:another|something)\b.*\b(?:coming|starting|comes|hurts?|wrong|cramp\w*)\b|^(?:(?:so|and|but|no|nah|ok|okay|well|oh|hey|please) )*(?:why|what|how|when|where|is|does|did|should|will|am|are|do)\b(?! you (?:have|know)\b| there\b| not\b| another\b)"
)
"""What may tell of another cramp, or asks something, and wishes for no other stretch."""
ORDERS_ANOTHER = re.compile(r"\b(?:give|show|gimme|do|try|can|could|want|like|let|you)\b")
"""Beside "another one": who wants one, and tells of none: "give me another"."""
REFUSES_THIS = re.compile(
    rf"{_LEAD}(?:no way|not a chance|there is no way)(?: that)? (?:i|we) (?:can|could|am going to) (?:do|bend|reach|get|manage|hold)\b.*$"
    rf"|{_LEAD}(?:i )?(?:am |really |just )*(?:(?:can|could|will|would) ?not|can never|not able to|do not|would rather not|not|hate|not keen on|no good at)"
    r"(?: (?:like|fancy|do|manage|get on with|bear|get (?:in|into|on with)|want|want to do|feel like|feel like doing|enjoy|doing|really|care for))*"
    r" (?:(?:this|that)(?: (?:one|stretch|exercise|move))|(?<=like )(?:this|that|it)|(?<=fancy )(?:this|that|it)|(?<=on with )(?:this|that|it)|(?<=enjoy )(?:this|that|it)|(?<=not )that)"
    r"(?:(?: at all| much| really| either| today| sorry| please| love| hen| mate| pal)*$|(?=.*\b(?:another|else|different|other)\b))"
)
"""Who refuses the stretch under way: "I can't do this one"."""
REFUSES_BY_NAME = re.compile(
    r"\b(?:(?:do|would|will|can|could) ?not|never|not|rather not) (?:(?:really|much|even|exactly|all that) )*(?:fancy|like|want|feel like|bear|stand|face|do|care for|keen on|mad on|into|enjoy|manage)(?: (?:doing|to do))?"
    r" (?:the|that|those|them) (?:\w+ ){1,2}ones?\b|\b(?:hate|loathe|sick of|fed up with|had enough of) (?:the|that|those|them) (?:\w+ ){1,2}ones?\b"
)
"""Who refuses a stretch by a word of its name: "don't fancy the wall ones"."""
WANTS_INSTEAD = re.compile(
    rf"\binstead\b|{_LEAD}(?:(?:can|could|shall|may) (?:we|i|you) (?:please |just |maybe )*(?:do|try|have|stretch|switch to|move (?:on )?to|go to|change to|work on)"
    r"|let us (?:do|try|stretch|switch to)|i would rather (?:do|stretch|have)|(?:switch|change|swap) to)\b"
)
"""Who wants something else done in place of what is under way: "can we do hamstring instead"."""
ASKS_WHETHER_TO_STOP = re.compile(
    rf"{_LEAD}(?:(?:should|shall|do|must|am|would|ought) (?:i|we) (?:(?:supposed|meant|have|need|better|just|now|to|be|be better) )*|when (?:do|can|should|shall|may|am) (?:i|we) (?:(?:supposed|meant|to|just) )*|is it (?:ok|okay|time|all right|alright|better) to )"
    r"(?:stop(?:ping)?|quit|give up|pack it in|leave it|finish|end)(?: (?:it|this|that|here|now|there|then|or (?:keep|carry|go)(?: going| on)?|if it hurts|the stretch|stretching))*$"
)
"""A question whether to stop, and no order: "should I stop"."""
BACK_TO = re.compile(
    rf"{_LEAD}(?:(?:can|could|shall) (?:we|you|i) |let us |i want to |i would like to )*(?:(?:go|get|come|going|getting|jump|skip|return) )?(?:back )?to "
    r"(?:(?:the|that|this|your|my|what you (?:said|told me)|what you were saying|about|of) )*(?P<what>\w+(?: \w+){0,3}?)(?: (?:thing|one|bit|question|part|stuff|answer|story|business|again|please|you (?:said|mentioned)|now|then|for a (?:sec|second|moment|minute)))*?(?: (?P<asked>(?:and |so )?(?:how|what|why|when|which|is|are|does|do|can|could|should|will|would) .+))?$"
)
"""What was spoken of and is gone back to, the group "what": "go back to the pill thing", and what is asked of it. It
must say back, or return."""
COMES_BACK = re.compile(r"\b(?:back|return)\b")
DOES_WITH_ME = re.compile(
    rf"{_LEAD}(?:(?:can|could|will|would) (?:you|we) |let us |i want (?:you )?to |i would like (?:you )?to |shall we )?(?:please |just |maybe )*(?:do|start|begin|run|go|have|try|guide|take|walk|talk|lead|coach|bring|give|show|make)\b"
    r"(?=.*\b(?:with me|with us|together|(?:me|us) through|right now|now|tonight|for me|give (?:me|us)|show (?:me|us)|something|summat)\b)"
)
"""Who wants to be led through something now, though it is put as a question: "can you do the stretches with me now"."""
REFUSES_TO_BEGIN = re.compile(
    rf"{_LEAD}(?:do not|never|i did not (?:want|ask|say)|i do not want)(?: you)?(?: to)?(?: (?:go|just|please|even|be|ever))* (?:start(?:ing)?|begin(?:ning)?|do(?:ing)?|play(?:ing)?|run(?:ning)?|count(?:ing)?|go(?:ing)?)"
    r"(?: (?:that|it|this|them|one|any|anything|now|yet|please|off|on|into it))*$"
)
"""Who refuses one thing that was offered, and takes no leave: "no don't start that"."""
STOPS_AND_REMINDS = re.compile(
    r"\bremind (?:me|us)(?: (?:again|about (?:it|this)|of (?:it|this)))? (?:later|tomorrow|tonight|some other time|another time|in a bit)\b"
)
"""Who leaves a stretch, and wants to be reminded of it."""
LAST_WISH = re.compile(
    r"^.+?\b(?P<wish>(?:(?:so|and|but) )?(?:(?:can|could|shall|may|will) (?:we|i|you)|let us|i (?:want|would like|need) to)\b.+)$"
)
"""The wish behind what is told before it, group "wish": "hi, I had to break off yesterday, can we finish that"."""
GREETS = re.compile(
    r"^(?:(?:good )?(?:morning|evening|afternoon)|hi|hello|hiya|hey|hullo|it is (?:only |just )?me(?: again)?)(?: (?:there|again|coach|alexa))*\b "
)
"""A greeting in front of something else."""
BROKE_OFF = re.compile(
    r"\b(?:i|we) (?:had to (?:break off|stop|leave|go|quit|cut it short)|broke off|stopped|left off|was cut off|got (?:cut off|interrupted)|did not (?:get to )?finish|never finished|were (?:in the middle|half ?way)|was (?:in the middle|half ?way))\b"
    r"(?=.*\b(?:yesterday|last (?:night|time|evening)|earlier|this morning|before|in the middle|half ?way|the other (?:day|night)|my|the|it|that)\b)"
)
"""Who tells that something was broken off before: "yeah we stopped yesterday in the middle"."""
THAT_ONE_FROM_BEFORE = re.compile(
    r"\b(?:that|the|this|same)(?: same)? (?:one|stretch|routine|exercise|thing|set) (?:(?:that )?(?:we|i) (?:did|had|started|were doing|was doing) |from |of )?(?:yesterday|last (?:night|time|evening)|this morning|earlier|before|the other (?:day|night))\b"
)
"""What was stretched before, pointed at: "that one from yesterday"."""
PUTS_OFF = re.compile(
    r"\b(?:finish|do|carry on with|go on with|continue|complete|rest of)\b.*\b(?:tomorrow|later|tonight|next time|another (?:time|day)|in the morning|after (?:work|tea|dinner|lunch))\b|\btomorrow\b.*\b(?:we|i) (?:will|shall|can) (?:do|finish|go on|carry on)\b"
)
"""Who stops for now and wants to go on another time: "let's finish tomorrow"."""
_OTHER_TIME = (
    r"(?:(?:a bit |much )?later(?: on)?(?: (?:today|tonight|this (?:morning|afternoon|evening)))?|tomorrow(?: (?:morning|night|evening|afternoon))?|tonight|this (?:afternoon|evening)|(?:in|till|until) the (?:morning|afternoon|evening)|first thing"
    r"|(?:another|some other|a different|any other) (?:time|day|night|evening|morning)|next (?:time|week)|(?:at|on) the weekend|(?:before|at) (?:bed(?:time)?|night)"
    r"|after (?:(?:my|the|our|a|some|i have had) )?(?:\w+ )?(?:tea|dinner|lunch|breakfast|supper|food|work|shift|shower|bath|walk|nap|news|match|film|school run|phone call|meeting)"
    r"|when (?:i|we) (?:am|are|get|have got|come)(?: back)? (?:home|in|up|to bed|free|on my own|less busy|not so busy)|when (?:it is|things are) quiet\w*|when (?:the|my) \w+ (?:is|are|has|have|goes|go) (?:in bed|asleep|down|away|out|gone|up|to bed|to sleep|off|home))"
)
OTHER_TIME = re.compile(rf"\b{_OTHER_TIME}(?! (?:as well|too|again|i (?:get|have)))\b")
"""Words for another time than now, later today or on another day."""
_PUTS_OFF_SMALL = r"(?:maybe|perhaps|instead|please|though|then|now|sorry|thanks|thank you|ta|love|hen|mate|pal|alexa|coach|if that is (?:ok|okay|all right|alright)|so)"
PUTS_OFF_ALL = re.compile(
    rf"{_LEAD}(?:(?:tell you what|you know what|on second thoughts|i think|i reckon|i would rather|best|better|maybe|perhaps|sorry|rather) )*"
    r"(?:(?:can|could|shall|may) (?:we|i) |let us |i will |we will |i am going to |i might |i had better |i want to |i would like to |would rather )*(?:just )?"
    r"(?:(?:do|have|try|leave|start|finish|stretch|make|put|save|keep|push|come back to|the|go|another crack|have a go(?: at)?)(?: off)? ?)?"
    rf"(?:(?:it|this|that|them|these|the rest|the (?:routine|stretch|stretches|lot)|my stretches|one) )*(?:(?:off|back) )?(?:(?:till|until|for|to) )?{_OTHER_TIME}(?: {_PUTS_OFF_SMALL})*$"
    rf"|{_LEAD}(?:on second thoughts )?(?:i will |let us |we will |can we )*(?:i have )?(?:take a |have to take a )?(?:changed my mind|rain ?check|give (?:it|this|that) a miss|pass(?: on (?:it|this|that))?(?: for now| today| tonight| this time)|come back to (?:it|this|that)|sit this one out)(?: {_PUTS_OFF_SMALL}| for now| today| tonight)*$"
)
"""Who puts off all that is under way, and says nothing else: "can we do it tomorrow", "on second thoughts give it a
miss"."""
ONLY_A_MOMENT = re.compile(
    r"\b(?:hang (?:on|about|fire)|hold (?:on|up|your horses|fire)|wait|bear with|(?:a|an|one|half a|two|just a) (?:\w+ )?(?:secs?|seconds?|minutes?|mins?|moments?|mo|ticks?|jiffy)|in a bit|(?<!come )back|not (?:quite )?yet)\b"
)
"""Who needs a moment and no more, whatever else is told: "hang about, I'll see to him later"."""
ASKS_FOR_SOMEBODY = re.compile(
    r"^(?:no|nah|naw|nope|not (?:me|now|right now))\b.*\b(?:for|about|on behalf of) (?:my|our|me|the|a|his|her) \w+"
    r"|\b(?:about|on behalf of|(?:asking|calling|ringing|wondering|here|wanted to ask|question) (?:for|about)) (?:my|our|me|the|a|his|her) \w+"
)
"""Who asks on behalf of somebody: "no, it's for my dad", "it's about my mum".
"It's for my wife" alone may tell whose cramp it is."""
DENIES_CRAMP = re.compile(
    r"(?<!^)\b(?:no|not a|not any|without a|has no|have no|is no) (?:leg )?cramps?(?: (?:now|right now|just now|at the moment|at present|today|yet|though))*$"
)
"""Who says at the end, of somebody else or of themselves, that there is no cramp: "it's about my son, no cramp now"."""
SHORTEST = re.compile(
    r"\b(?:shortest|quickest|briefest|fastest)(?: (?:\w+ ){0,2}?(?:thing|one|stretch|stretches|routine|set|exercise|session|bit|version|you have))\b"
    r"|\b(?:something|summat|anything|owt|one)(?: that is| a bit| a lot| much)? (?:quicker|shorter|briefer|less long)\b"
)
"""Who wants whatever takes least time: "I just want the shortest thing you have"."""
GOES_ON_WITHOUT_END = re.compile(
    r"\b(?:not|never|will not|nor) (?:going to |gonna |be |ever |just |want to |wish to |like to |need to |mean to |ready to |ask you to |tell you to |say |said |asking you to )*(?:stop|stopping|quit|quitting)\b"
    r"|\brather not (?:stop|quit)\b|\bwhy (?:did|have|are) you (?:just )?(?:stop|stopped|stopping|quit)\b|\bnot (?:done|finished)(?: yet| with (?:it|this|that))?$"
)
"""A stop that is denied, and ends nothing: "I'm not stopping it, mind". Contractions are written out."""
NO_CRAMP_FIRST = re.compile(
    r"^(?:(?:no|nah|nope|naw|hi|hello|hey|well|oh|okay|ok|er|um) )*(?:no|not (?:a|any)|i have no|i have not (?:got )?(?:a|any|no)|i do not have (?:a|any)|i am not having (?:a|any)) (?:leg )?cramps?"
    r"(?: (?:now|right now|just now|here|at the moment|today|yet|so far|thanks|thank you|thankfully|but|and|so))*(?: |$)"
)
"""Who says first that there is no cramp, and then something else."""
DOES_AGAIN = re.compile(
    r"^(?:(?:so|and|but|ok|okay|please|yes|yeah|no|well|right) )*(?:(?:can|could|shall|may|will) (?:we|i|you)|let us|i (?:want|would like|need) to)? ?(?:please |just )*(?:do|start|begin|repeat|have|try|finish|continue|carry on|go on)\b"
)
"""Who wants something done: "shall we do that one from yesterday"."""
GOES_TO_BED = re.compile(
    r"\bback to (?:(?:my|the|our|that) )?(?:bed|sleep|work|normal|usual|it|that|school|running|football|training|where|how|what|the (?:start|beginning|top)|(?:[a-z]+ )?(?:stretch[a-z]*|routine|exercises?|session|set|holds?))\b"
)
"""What goes back to bed, to running, or to where it was, and to nothing that was spoken of."""
SOMETHING_FOR = re.compile(
    r"\b(?:something|summat|anything|one|a stretch|stretches|exercises?) (?:\w+ )?(?:for|on) (?:the |my |me |his |her |our )?"
)
"""Something for a muscle: "take me through something for my calves"."""
SEVERAL = re.compile(r"\b(?:stretches|exercises|routine|them all|set|some)\b")
"""More than one stretch."""
HAS_A_QUESTION = re.compile(
    r"\b(?:questions?|wondering|wondered|curious|ask(?:ing)?|know|hear|learn|calling|ringing|tell me|talk)(?: (?:\w+ ){0,2}?)?(?:about|if|whether|on|how|why|what|when|which|regarding)\b"
)
"""Who has a question, though it is not put as one: "hello yes I've a question about bananas"."""
NAMES_ONESELF = re.compile(
    r"^(?:hi|hello|hiya|hullo|hey|good (?:morning|evening|afternoon)|morning|evening)(?: there| again| coach| alexa)* (?:it is|this is|it is only)"
    r" (?!back|bad|my|me\b|the\b|a\b|an\b|in\b|on\b|at\b|happening|starting|cramp|sore|sair|kill|agony|getting|hurt|really|so\b|very|awful|terrible|worse|pain|spasm|still|just|all|both|left|right|not|no\b)\w+(?: here)?(?: again)?$"
)
"""Who greets by name, and tells nothing: "hi it's Tom"."""
GOES_AGAIN = re.compile(
    rf"{_LEAD}(?:(?:(?:shall|can|could|may) (?:we|i)|let us|i want to|time to) )?(?:(?:go|start|do (?:it|that|one|them|the lot)|have a go|stretch) again|(?:the )?same one(?: again)?|one more time){_ENDS}"
)
"""Who wants to stretch again, where nothing is under way: "shall we go again"."""
ASKS_FOR_OTHERS = re.compile(
    rf"{_LEAD}(?:what|which|anything|any|is there anything|have you (?:got )?anything|got anything)(?: other(?:s| ones?)?)? ?(?:else)?(?: (?:is there|have you got|have you|do you have|you got|can (?:we|i|you) do|could (?:we|i) do|is left|for (?:that|it|this)))*{_ENDS}"
)
"""Who asks for other stretches than the one under way: "what else is there"."""
NO_FOOT_BEHIND = re.compile(
    r"\b(?:nothing|not|no|without|nowt|never|anything but|but)\b.{0,40}\b(?:pull|hold|grab|bend|take|lift|bring|catch|draw|reach)\w*\b.{0,24}\b(?:foot|feet|leg|heel|ankle)\b.{0,16}\b(?:up|behind|back|bum|bottom|backside|bahookie)\b"
)
"""Who wants no stretch that draws the foot up behind: "something for quads, nowt where I pull me foot up behind"."""
AGREES_TO_GO_ON = re.compile(
    r"(?:(?:yes|yeah|yep|yup|aye|ok|okay|right|well|sure|so|no|nah|oh|please) )*(?:let us|shall we|can we|we can|i want to|i would like to|we will)(?: just)? (?:go on|carry on|continue|keep going|get on|go ahead)(?: (?:with it|with that|then|now|please|love|mate))*$"
)
"""Who wants to go on, and tells of nothing: "yeah let us go on"."""
GOES_ON_AFTER_ALL = re.compile(
    rf"{WISH_LEAD}(?:wait |hang on |oops |i meant |no )*(?:(?:carry|go|keep) on|keep going|continue|(?:do )?not stop|i (?:did|do) not (?:mean|say|want)(?: (?:you|it|to|for you|that))* stop(?:ping|ped)?)(?: (?:with it|counting|there|carry on|keep going|go on|yet))*{WISH_END}"
)
"""Who wants what was just stopped to go on after all: "no, carry on"."""
