"""English sentences that follow a question about a sign, or a warning: a wish that is no yes, a correction,
an old sign, closed doors.

The patterns match words with their apostrophes.
"""

import re

from skill.language.english import sign_sentences
from skill.language.english.leaning_words import QUESTION_TAGS

_LEAD = (
    r"(?:(?:and|but|no|nah|naw|nae|oh|well|er|um|ah|sorry|love|dear|hang on|wait|yes|yeah|aye|ach|och|actually|honestly|listen|look|see|mind|hold on"
    r"|god|lord|goodness|cheers|thanks|okay|ok) )*"
)
GOES_ON_INSTEAD = re.compile(
    r"\b(?:go on|gan on|on you go|carry on|crack on|keep going|go ahead|go for it|get on with|let's|do it|do that|do one|do the|start|begin|resume|continue|show me"
    r"|guide me|next|ready|that'd be|that would be|sounds (?:good|great|nice|lovely|fine)|good idea|great idea|why not|i'd (?:like|love)|i would (?:like|love)|love to|i want"
    r"|lovely|grand|perfect|brilliant|help me|stretch(?:es|ing)?|routine|try (?:it|that|one))\b"
)
"""What agrees to something that is to be done, and says nothing of a sign: "aye go on then", "let's do that"."""
SAYS_YES = re.compile(
    rf"^{_LEAD}(?:(?:just |only )?(?:a (?:wee |little |tiny )?(?:bit|little|touch|tad)|slightly|sort of|kind of|kinda|somewhat|sometimes|now and (?:then|again))"
    r"|yes|yeah|yep|yup|yea|aye|ay|uh huh|mm hmm|mhm|haan|definitely|absolutely|certainly|both|all of (?:them|it|those)|i think so|i (?:do|am|have|did|can't|cannot|think|feel|guess|suppose|reckon)"
    r"|(?:it|that|they|he|she|there|we)(?:'s|'re|'ve| is| are| does| do| has| have| did| was| looks| feels| seems)|so it is|a lot|very|really|quite|pretty|more than|looks? (?:like )?it)\b"
)
"""How a sentence begins that says that a sign is there."""
YES_AND_MORE = re.compile(
    rf"^{_LEAD}(?:(?:yes|yeah|yep|yup|yea|aye|ay|uh huh)(?: (?:it is|it does|there is|i do|i have|i am|he is|he has|he does|she is|she has|she does|they are|a bit|definitely|a lot))?|i do|there is|it is|it does) (?:and|an|plus|as well as)\b(?! (?:no|not)\b)"
)
"""A yes that adds something to what was asked about: "yes, and my calf's swollen"."""
BREAKS_OFF = re.compile(r"(?:^| )(?:that|the|and|but|so|if|a|my|me|to|of|what|an'? all)$")
"""How a sentence ends that was not finished, and so acknowledges nothing: "okay that"."""
_OLD = r"(?:old|ancient|historic|long[- ]?standing|from (?:years|ages) (?:ago|back)|from before)"
WAS_YEARS_AGO = sign_sentences.YEARS_AGO
_LONG_BEFORE = sign_sentences.LONG_BEFORE
_A_PAST_DAY = (
    r"(?:(?:was|happened|(?:was )?back|were) (?:all |only |just |back |like |about |over )*(?:last (?:week|weekend|month|year|summer|winter|spring|autumn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:on |at )?(?:the )?(?:weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|the other (?:day|week)|before the weekend"
    r"|(?:a|two|three|four|five|six|seven|ten|several|a few|a couple of|some) (?:days?|weeks?|fortnights?|months?) (?:ago|back)|a fortnight ago))"
)
_WELL_NOW = (
    r"(?:(?:fine|okay|ok|grand|right as rain|right as ninepence|all right|alright|better|well|good as gold|as good as new|normal|herself|himself|myself|sharp as ever|recovered)(?: again)? (?:now|since|ever since|these days|today|the next day|by the next day)"
    r"|back to (?:normal|herself|himself|myself|her old self|his old self|my old self)|(?:been|totally|completely|perfectly|absolutely) (?:fine|okay|ok|grand|all right|alright|normal|well)|(?:fully|all|completely) (?:recovered|better)|right as rain|fine again)"
)
HAD_BEFORE = re.compile(
    rf"^{_LEAD}(?:but |well |it's just |only |that |because |cos )*(?:(?:i|he|she|they|we|(?:my|the|our) \w+)(?:'ve|'s|'d| have| has| had)? )?(?:(?:also |already |once |even )*)"
    r"(?:had|got|suffered(?: from| with)?|was (?:treated for|diagnosed with|ill with|in (?:hospital )?with|told (?:i|he|she) had)|were (?:treated for|diagnosed with)|(?:got |been )?diagnosed with)"
    r" (?!(?:it|that|this|them|those|these|one|ones|some|none|the same|something|nothing|trouble)\b)(?:(?:a|an|my|me|his|her|the|some|bad|wee|bit of) )*(?P<what>[\w' ]+?)"
    r"(?: (?:too|as well|though|mind|once|way|back|about|over|like|it must be|must be))*"
    rf" {_LONG_BEFORE}(?: (?:now|though|mind|too|as well|i think|you know|and all))*$"
)
"""Something that somebody had long before, named, the group "what", and not only as "it": "I had angina years ago"."""
DAYS_AGO_AND_WELL = re.compile(
    rf"^(?!.*\b(?:but|except|still|keeps?|not|isn't|aren't|worse|until|till|nearly|almost|mostly|a bit|bit)\b)(?=.*\b{_A_PAST_DAY}\b).*\b{_WELL_NOW}"
)
"""Who tells both that it was some days ago, and that all is well now: "that was last Saturday, she's fine now"."""
NOT_NEW = re.compile(
    r"^(?!.*\b(?:worse|new (?:today|tonight|now)|but (?:now|it|he|she|today|tonight)|today|tonight|suddenly|since (?:last night|this|yesterday)|again)\b)"
    r".*\b(?:(?:nothing|not|isn't|no) (?:a |anything |owt |really )*new\b"
    r"|(?:since|from) (?:birth|he was born|she was born|i was born|(?:he|she|i) was (?:a |little|wee|small|young|\w+)+|childhood)|born (?:with|like|that way)"
    rf"|{sign_sentences.FOR_YEARS}"
    r"|(?:in|uses|got|has|have) (?:a |an |his |her |my )?(?:wheelchair|electric chair|power chair))"
)
"""What says that a sign is no news of today: "that's nothing new, he's in a wheelchair"."""
ALWAYS_SO = re.compile(
    rf"^{_LEAD}(?:(?:it|he|she|they|that|this|my \w+|his \w+|her \w+|i)(?:'s|'ve| has| have| is| are)? )?(?:always|ever)(?: been| like| looks?| looked| had| has| was| gets?| goes| does)+\b(?!.*\b(?:worse|but|new)\b)"
    rf"|^{_LEAD}(?:it|this|that|he|she) (?:happens?|comes?(?: on)?|does (?:it|this|that)|gets? (?:it|this|that|like (?:this|that))|goes like (?:this|that)) (?:every|most|each) (?:single )?(?:nights?|days?|mornings?|evenings?|time)\b(?!.*\b(?:worse|but|new|now)\b)"
)
"""What says that something is always so, and not that it is no news: "it's always like that"."""
IS_OLD = re.compile(
    rf"^{_LEAD}(?:(?:it|that|they|those|this)(?:'s| is| was|'re| are)? (?:just |only |all |very |really |quite |pretty |an? |his |her |my )*{_OLD}"
    rf"|(?:(?:he|she|i)(?:'s| has|'ve| have)? (?:(?:got|had) )?)?(?:an?|the|his|her|my) {_OLD} (?:one|stroke|injury|break|thing|wound|scar|problem|trouble|clot|weakness))\b(?! enough| as| man| lady| woman| people| and)"
)
"""What calls a sign old, and does not say of when it is: "it's old, the stroke"."""
_WHOSE = r"(?:in |on |of )?(?:(?:my|me|his|her|their|our|the|your) )?"
NOT_THIS_BUT = re.compile(
    rf"^{_LEAD}(?:(?:it's|that's|it is|he means|she means|i mean|i meant|i said|i don't mean|i didn't mean|i didn't say) )*(?:not )?(?:(?<=not )|(?<=don't mean )|(?<=didn't mean )|(?<=didn't say ))"
    rf"{_WHOSE}(?P<this>[\w']+(?: [\w']+)?) (?:but |it's |that's |i mean |i meant |i said |only |just )*(?P<but>(?:in |on )?(?:my|me|his|her|their|our|the|your) [\w' ]+)$"
)
"""What was not meant, group "this", and what was, group "but": "no not his chest, his hip"."""
CAN_AFTER_ALL = re.compile(
    r"\b(?:i|he|she|they|we) can (?:(?:still|actually|just|all right|perfectly|well) )*(?P<does>breathe|breath|walk|stand|move|feel|see|speak|talk|swallow|pee|wee)\b"
    r"(?! (?:something|pain|a|my|his|her|that|them)\b)(?!.*\b(?:but|hardly|barely|only just|a bit|sometimes)\b)"
)
"""What somebody can do after all: "no I can breathe". The group "does" names it."""
OF_THE_SITUATION = re.compile(
    r"^(?!.*\b(?:suddenly|sudden|all at once|any ?more|since|numb|floppy|droop\w*|slurr?\w*|collaps\w*|fell|fallen|fall|pop\w*|snap\w*|hot|swollen|cold|blue|pale|tight(?:er)? (?:in|under) (?:it|the cast))\b)"
    r".*(?:\b(?:can't|cannot|can not|couldn't|not able to|unable to|never) (?:(?:even|really|actually|just) )*"
    r"(?:stand(?: up)?(?! the)|get up|sit up|get out of (?:bed|the chair|his chair|her chair)|get to (?:his|her|my|their) feet|(?:walk|stand|get about) (?:on (?:his|her|my|their) own|by (?:himself|herself|myself)|without|unaided))\b"
    r"|\b(?:cast|plaster(?: cast)?|boot|brace|splint) on (?:the|his|her|my|me) other\b|\bother (?:leg|foot|one|ankle)(?:'s| is) in (?:a )?(?:plaster|cast|boot|brace|splint)\b)"
)
"""What somebody cannot do in a cramp, or ever, and a cast on the other leg: "he's in bed, he can't stand"."""
IS_SUDDEN = re.compile(
    r"\b(?:sudden(?:ly)?|all at once|out of (?:the blue|nowhere)|any ?more|since|today|tonight|this (?:morning|afternoon|evening)|just now|now|used to|could (?:yesterday|before)|new|worse)\b"
)
"""What says that something is new: "suddenly he can't stand"."""
FINDS_OUT = re.compile(
    rf"^{_LEAD}(?:(?:i'll|i will|i'd|let me|we'll|i can|i'm going to|i need to|i'll have to|wait till i|give me a (?:sec|second|minute|moment)(?: and|,)? (?:i'll)?) (?:just |go (?:and )?|have to |get up and |quickly )*)"
    r"(?:ask|check|look|see|feel|have a (?:look|feel|check)|take a look|find out|ring (?:her|him|them))(?: (?:at|if|for|and|it|him|her|them|first|now|quickly|then|see|look|feel|that|the (?:leg|other one|two)|both|my (?:mum|mam|mom|dad|wife|husband)))*$"
)
"""Who goes to find out whether a sign is there: "I'll ask her"."""
MEANT_PART = re.compile(
    rf"^{_LEAD}(?:i mean|i meant|i said|it's|it was|that's) (?:in |on |just |only )*(?:my|me|his|her) (?P<but>[\w' ]+)$"
)
"""What was meant in place of what was warned of, group "but": "no I mean me calf's tight"."""
ASKS_LEAVE = re.compile(
    rf"^{_LEAD}(?:so )?(?:(?:can|could|may|should|shall) (?:i|he|she|they)|(?:would it be|is it) (?:ok|okay|safe|fine|alright|all right|bad)(?: (?:for|if|to))?)\b"
)
"""Who asks whether something may be done: "can I go for a run"."""
NOT_MEANT = re.compile(
    r"\b(?:(?:don't|didn't|do not|did not) (?:really |actually )?mean (?:it|that)(?! much| to)|(?:just|only) (?:an expression|a figure of speech|a saying|joking|kidding)|figure of speech)\b"
)
"""Who says that they did not mean it: "no I don't mean it"."""
_LATER = (
    r"(?:tomorrow|later(?: on)?|another (?:time|day)|some other (?:time|day)|in (?:a (?:bit|minute|while|day|week|few)|the morning)|first thing|next (?:week|month)|(?:at|after) the weekend"
    r"|(?:on|till|until|by) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|when (?:i'm|i|he|she|they|my) (?:[\w']+ )?(?:back|home|gets?|has|have|comes?|next)|after (?:work|tea|dinner|bed|my))\b"
)
ANSWERS_LATER = re.compile(rf"^{_LEAD}(?:maybe |perhaps )?{_LATER}")
"""What puts something off, and answers no question about a sign: "tomorrow then"."""
DOES_LATER = re.compile(
    rf"^{_LEAD}(?:then |right )?(?:(?:maybe |perhaps )?{_LATER}"
    rf"|(?:it|that|this)(?: can|'ll| will)(?: just| have to)? (?:wait|keep)\b|(?:i'll|i will|we'll|i can|i'm going to|i might|i could|i'd rather|he'll|she'll|they'll|let me|let's)\b.*\b{_LATER})"
)
"""Who means to do later what was asked of them, whatever they agree to: "okay, tomorrow then",
"I'll ring them in the morning"."""
WONT_GO = re.compile(
    rf"^{_LEAD}(?:he|she|they|(?:my|the|our) [\w']+)(?:'s)? (?:just |simply |still |really |absolutely |point blank )*"
    r"(?:(?:won't|will not|will never|refuses|refused|refusing|is refusing|keeps refusing)\b(?! (?:stop|go away|ease|let go|move|budge|bend|straighten|wake|take (?:his|her|any) weight|hold|work))"
    r"|(?:doesn't|does not|didn't|don't|never) (?:want|like|wants|likes|go|goes|see|sees|trust|believe in)\b.*\b(?:go|seen|doctors?|hospitals?|gp|ambulances?|fuss|call|ring|bother|help)\b"
    r"|(?:isn't|is not|not|aren't) (?:going|having (?:it|any)|willing|keen)\b|(?:hates|can't stand|is scared of|scared of|afraid of) (?:the )?(?:doctors?|hospitals?|fuss)\b|(?:(?:is|being|is being|so|too) )+(?:stubborn|awkward|difficult)\b)"
)
"""Who tells that somebody else will not have a sign looked at: "she won't go", "he's too stubborn"."""
PLEADS = re.compile(
    rf"^(?!.*\b(?:will|would|could|can) you$).*(?:{QUESTION_TAGS.pattern})|^(?=.*\b(?:just|only|probably|nothing|surely|hopefully|normal|fine|okay|ok)\b).* (?:right|yeah|yes|huh|surely)$|^{_LEAD}(?:so )?(?:surely|hopefully|please (?:say|tell me)|tell me)\b.*\b(?:just|only|nothing|fine|normal|not)\b"
)
"""Who asks for a yes that all is well: "it's just a bruise, isn't it", "it's nothing, right"."""
DENIES_ALL = re.compile(
    r"\b(?:or|nor|and) (?:nothing|anything|owt|nowt|any of (?:that|it|those)|none of (?:that|it|those)|whatever|the rest)\b|\bnone of (?:that|those|it|them)\b|\b(?:nothing|not anything) like that\b|\bneither\b"
)
"""What denies all that was asked about, and not only what it names: "not swollen or hot or nothing"."""
BOTH_AS_EVER = re.compile(
    r"^(?!.*\b(?:worse|more|new|but|except|today|one|hot|red)\b)(?=.*\bboth\b)"
    r".*\b(?:(?:like|as|same as|the same as) (?:they )?(?:always|ever|usual|normal)|always (?:is|are|has|have|do|does|been|gets?)|(?:they|it)(?:'re|'s) always|as always|usually)\b"
)
"""What both legs have always had: "a bit puffy, both ankles, like always"."""
HELD_ARM = re.compile(
    r"^(?=.*\b(?:asleep|sleeping|lying|laying|sat|sitting|snuggled|curled up|fell asleep) (?:right )?(?:on|across|against|in) (?:me|my|top)\b|.*\b(?:on top of|pinning|squashing|holding) (?:me|my)\b)"
    r"(?P<before>.*?)\b(?:and |so )?i (?:can't|cannot|can not|couldn't) (?:really |even )?(?:move|lift|raise|use|feel) (?:my|me|the|this|that) (?:\w+ )?(?:arms?|hands?)\b(?P<behind>.*)$"
)
"""An arm that does not move because somebody lies on it: "the baby's asleep on me, I can't move my arm".
The groups are the rest."""
IS_WELL = re.compile(
    r"\b(?P<part>\w+)(?:'s| is| are| feels| feel| seems) (?:(?:all|just|quite|really|perfectly|absolutely|totally|completely|still) )*"
    r"(?:fine|ok|okay|all right|alright|good|normal|clear|grand|well)\b"
)
"""What is well, the group "part": "my chest is fine"."""
PROMISES = re.compile(
    rf"^{_LEAD}i've got (?:the|my|a) (?:phone|mobile)(?: (?:here|now|in my hand|ready|beside me|out|to hand))*$|^{_LEAD}(?:right |thank you |thanks )?(?:(?:i'm|we're|he's|she's|they're) (?:ringing|calling|phoning|dialling|on (?:my|our) way|going|doing (?:that|it|so))(?: (?:them|now|there|in|already|right now|for help|an ambulance|the doctor))*$|(?:ringing|calling|phoning|dialling)(?: (?:them|now|911|999|112|000|an ambulance|the ambulance|the doctor|right now))*$|(?:i'll|i will|we'll|i'm going to|i'm gonna) (?:do that|(?:go|get it|have it|ring|call|phone|see|tell|ask)\b(?: (?:and|now|then|the|them|him|her|it|my|me|doctor|gp|hospital|ambulance|looked at|seen|checked|to|straight away|today|right away))*)$)"
)
"""Who says that they will do what they were told, or that somebody does it: "okay I'll ring them"."""
OF_IT = re.compile(
    rf"^{_LEAD}(?:it|it's|that|that's|they|they're|he|he's|she|she's|there's|both|all|the|my|me|his|her)(?:'s)? ?(?!(?:good|ok|okay|fine|great|right|all right|clear|helpful|enough|lovely|sensible|makes sense|sounds|helps|will do|was helpful)\b)"
    r"(?=(?:\w+ )*?(?:hurt\w*|sore|ache\w*|aching|pain\w*|throb\w*|swollen|swelling|puffy|tender|numb|tingl\w*|hot|warm|red|cold|worse|burn\w*|stiff|tight|hard|tired|does|is|has|did|was)\b)"
)
"""How a yes goes on that says how a sign is: "it hurts", "it's throbbing"."""
SIDE_TOO = re.compile(
    rf"^{_LEAD}(?:the |my |me |his |her )?(?:left|right|other)(?: one| leg| foot| calf| side)?(?:'s)? (?:an'? all|and all|too|as well|also)$"
)
"""What names the other leg besides, and tells of no ease: "right an' all"."""
OF_SOMEBODY_ELSE = re.compile(
    r"\b(?:he|he's|she|she's|they|they're|my (?:mum|mom|mam|dad|da|husband|wife|partner|son|daughter|gran|nan|nana|grandad|grandma|grandpa|brother|sister|mother|father))\b"
)
"""Who speaks of somebody else, who can be asked: "don't know, he's not saying"."""
OFF_HOURS = re.compile(
    r"\b(?:(?:it's|it is|that's|on|of|till|until|before|being|this|is) (?:a |the |only |just |still )*(?:friday|saturday|sunday|weekend|bank holiday|holiday|christmas|boxing day|new year|easter|night time"
    r"|late|midnight|(?:the )?middle of the night|(?:half )?(?:past )?(?:one|two|three|four|five|six|ten|eleven|twelve) (?:in the morning|at night|o'?clock|a m))|(?:friday|saturday|sunday) (?:night|evening|afternoon|morning)"
    r"|(?:shut|closed|not open|won't be open|don't open|doesn't open|aren't open|isn't open|nobody's open|nothing's open|no one's open|nowhere's open)"
    r"|(?:can't|couldn't|won't|never) (?:get|see|be) (?:an? |any |me |the )*(?:appointment|seen|doctor)|(?:no|nae) (?:appointments?|doctors?)|(?:till|until|before) (?:monday|tuesday|after the weekend))\b"
)
"""What says that nobody can be asked now: "it's Friday night though", "they're shut till Monday"."""
TELLS = re.compile(
    rf"^{_LEAD}(?:i|i've|i'm|i'd|i'll|he|he's|she|she's|they|they're|we|we've|we're|it|it's|that's|there's|my|me|his|her|our|the|just|only)\b"
    r"(?! (?:want|need|wanna|fancy|wish|like to|would like|love|wonder|was wondering|mean|meant|asked|was asking|thought you))"
)
"""How a sentence begins that tells something, and wishes and asks nothing: "I forgot it tonight"."""
OF_OWN_PLANS = re.compile(
    rf"^{_LEAD}(?:(?:i've|i have|i'd) (?:got|gotta)? ?to|i've gotta|i gotta|i need to|i must|i'm (?:meant|supposed|due) to|i was (?:going|meant|supposed) to"
    r"|(?:i've|i have) (?:got )?(?:a|the|two|three|my|an|no)(?: \w+)? (?:dogs?|cats?|kids|baby|wedding|meeting|shift|job|exam|flight|train|race|match|game|dinner|cake|babysitter|childcare)"
    r"|who'?(?:ll| will)? (?:is going to |going to )?(?:look after|mind|feed|walk|watch|pick up|take)|my (?:boss|shift|bus|train|flight|tea|dinner|kids?|dogs?|cats?)(?:'s|'ll)?"
    r"|(?:it's|it is) my (?:birthday|wedding|turn|day off|shift|anniversary))\b"
    r"(?! (?:sit|lie|rest|stop|hold|lean|pee|wee|keep|hop|limp|crawl|be sick|throw|cough|catch|drag|hurt|ach))"
)
"""What somebody has to do, or to see to, and is of no sign: "I've got to pick the kids up"."""
SAYS_WORSE = re.compile(
    r"\b(?:(?:it|that|he|she|they|i|the \w+)(?:'s|'re|'m| is| are| am| has|'ve| feels| looks)?(?: (?:got|gets|getting|even|much|far|way|a lot|a bit|definitely|just|now))* (?:worse|bigger|redder|hotter|tighter|more swollen)"
    r"|(?:it|that|this|there|the \w+)(?:'s|'re| is| are| hurts| aches| feels)?(?: (?:even|much|far|way|a lot|a bit|definitely|just|now))* more than (?:it|that|there|this) (?:was|has been|did)"
    r"(?: (?:before|earlier|yesterday|last night|this morning|then|at first|an hour ago|when it (?:began|started)))?"
    r"|spreading|going up(?: the leg)?)\b"
)
"""What says that a sign grows."""
_IN_EARNEST = r"(?:seriously|honestly|joking aside|jokes aside|all joking aside|in all seriousness|in earnest|really though|for real)"
NO_BUT_TELLS = re.compile(
    rf"^{_LEAD}(?:(?:no|nope|nah|naw|not really|joking) )+(?:(?:but|well|mind) )*(?:(?:{_IN_EARNEST}|but|now) )+(?P<rest>(?:i|he|she|it|they|my|me|his|her|the|there|one|our|a)\b.*)$"
)
"""A no behind which something else is told, the group "rest": "no but seriously my arm's tingly"."""
ONLY_NOT_YET = re.compile(
    r"^(?:(?:no|nah|nope|er|erm|um|well|oh|ok|okay|sorry|eh|just|i'm|i am) )*(?:not (?:just )?(?:yet|now)|not ready(?: yet)?|in a (?:bit|wee bit|minute|while|moment)|later(?: on)?)(?: (?:no|sorry|thanks|thank you|love|please))*$"
)
"""Who puts off what a warning says to do, and no more: "not yet", "in a bit"."""
DOES_IT_WHEN = re.compile(
    r"^(?!.*\b(?:asleep|sleep\w*|dream\w*|nightmares?|accident\w*|mistake|play\w*|match|game|ask|asks|massage\w*|rub\w*|stretch\w*|cramps?|help\w*|joke|joking|fun|not|never|doesn't|don't|didn't)\b)"
    r".*\b(?:he|she|they|it's (?:him|her|them)|(?:husband|wife|partner|boyfriend|girlfriend|ex|dad|mum|mam|mom|father|mother|brother|sister|son|daughter|carer|fella|man|uncle)(?:'s)?)"
    r"(?:'ll|'s)?(?: (?:always|only|just|usually|often|will|has|have|keeps?|sometimes))* (?:does|do|did|done|doing) (?:it|that|this|so)(?: (?:to|at) me)?"
    r" (?:when|whenever|if|after|every|each|any ?time|once|all the time|again|most|on purpose|because|a lot|often|sometimes|in front of)\b"
)
"""When somebody does what hurts another: "he does it when he's drunk". In sleep, or by accident, is none."""
