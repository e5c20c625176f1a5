"""English sentences that show, in the help with a cramp, that there is none: days that it has lasted, what comes once
it is gone, no pain.
"""

import re

from skill.language.english.fillers import LEAD

_DAYS = r"(?:days?|weeks?|months?|years?|fortnight)"
LASTS_DAYS = re.compile(
    rf"\b(?:all|the whole) (?:of )?(?:(?:this|the|last) )?(?:week|month|year|summer|winter)\b"
    rf"|\b(?:for|over|about|nearly|like|past|these) (?:the |this |a |past |about |over |couple of |few |\w+ )?(?:days|weeks?|months?|years?|fortnight)\b(?! (?:ago|before|off))"
    rf"|{LEAD}(?:(?:it is|it has been|been|about|around|for|maybe|like|nearly|a good|only|just|or so) )*(?:a|an|one|two|three|four|five|six|seven|ten|couple of|a couple of|few|a few|several) {_DAYS}(?: (?:or so|now|maybe|already|i think|or two|running))*$"
    r"|\bever since\b|\bsince (?:the )?(?:yesterday|last \w+|\w+day|(?:my |a )?(?:run|match|game|race|weekend|holiday|accident|fall))\b"
)
"""What has lasted for days is no cramp."""
ONCE_GONE = re.compile(
    rf"\b(?:after|once|when) (?:it|they|that|this|the cramp|a cramp)(?: is| has| have| are)?(?: (?:all|finally|been))* (?:gone|over|stopped|eased|passed|let go|finished|done)\b"
    rf"|(?P<alone>{LEAD}(?:(?:what|how) about|what do (?:i|we|you) do) (?:after(?:wards?)?|later|the next day|the day after)(?: (?:that|then|it))?$)|\bafterwards?\b"
)
"""What comes once a cramp is gone; "alone" where nothing else is asked. Contractions are written out."""
PAINLESS = re.compile(
    rf"{LEAD}(?:(?:there is|i have|i have got|it is|i am in|got|with|really|not) )*(?:no|without|not any|zero) (?:real |actual |more )?pain(?: (?:at all|now|really|though|just \w+|anymore|any more|in it|whatsoever))*$"
    rf"|{LEAD}(?:it|that|they|my \w+)(?: really| actually)? (?:does not|do not|is not|are not|did not) (?:really |actually )?(?:hurt|hurting|painful|sore)(?: (?:at all|now|really|though|anymore|any more|me))*$"
)
"""No pain, told of a leg."""
OF_THIS_MOVE = re.compile(
    r"\b(?:when|if|every time|whenever|each time|as soon as|after|while) (?:i|he|she|they|you|we|it) (?:try|tries|move|straighten|stretch|let|pull|push|stand|point|bend|touch|lift|relax|put|press|rub|hold|get up|breathe|lie|turn|step|flex)\w*\b|\bwhen (?:i|he|she|we|you) (?:do|does) (?:it|that|this|what)\b"
    r"|\bagain\b"
)
"""A cramp of now that comes with each move: "it locks up when I straighten it"."""
UNSURE_FIRST = re.compile(
    rf"{LEAD}(?:i |we )?(?:do not (?:really )?know|dunno|am not (?:really |quite |too )?(?:sure|certain)|not (?:really |quite |too )?(?:sure|certain)|cannot (?:really )?(?:tell|say)|have no idea|no idea|could not (?:say|tell you))(?: (?:really|actually|if it is|to be honest|honestly|but|just|well))* (?=\w)"
)
"""Who is not sure, before something is told: "um, I don't know, it's just twitching"."""
NOT_OF_PAST = re.compile(
    r"\b(?:the|that|your|my|this) (?:bedtime|night ?time|evening|morning) (?:thing|one|stuff|routine|set|session|exercises?|stretch(?:es|ing)?)\b(?!.* (?:woke|hit|hurt|was|were|had|got|came|went|took|lasted)\b)|"
    r"\b(?:i'm|i am|we're|we are|going to|gonna|will|i'll|we'll|want|wanna|need|next|coming|tomorrow|every|always|usually|often|mostly|sometimes|normally|on \w+days|remind|reminder|set|could|would|can(?!'t)|run a|is on|on a \w+day|please|same|usual|the one|for (?:mon|tues|wednes|thurs|fri|satur|sun)day|any (?:guesses|ideas?|thoughts|tips|advice|suggestions)|(?:i|we)(?:'ve| have) (?:a|an|my|the|got))\b"
)
"""What is to come, comes by habit, or is wished, though it names a day."""
HAD_ONE = re.compile(
    r"\b(?:cramp(?:s|ed|ing|y)?|spasms?|charley horses?)\b|"
    r"(?:\bhad|\b(?:i|he|she|we|my \w+)(?:'d| had|'ve had| have had|'ve got| got)) (?:just |only |about |like |also )*(?:one|two|three|four|another|them|it|a few|a couple|an? (?:\w+ )?one)(?: of them)?(?= (?:(?:about |around |half )?an? (?:hour|while|bit|minute)|(?:\w+ )?\w+ (?:hours?|minutes?|days?|nights?) ago|earlier|in|on|at|last|and|but|the|yesterday|this|during|after|again|when|while|as well|too|here|both)\b| ,|$)"
    r"|\b(?:it|one|they|that) (?:came(?: back| on)?|woke me|happened|got me|hit me|started)\b|\b(?:two|three|four|couple|a few) of them\b"
    r"|\b(?:calf|calves|foot|feet|toes?|thighs?|hamstrings?|legs?|quads?|shins?|hammy|hammies) (?:both |just |all )?(?:went|seized|locked|cramped|grabbed|knotted|tightened)\b"
)
"""What tells of a cramp that is over without its name: "I'd one in bed", "both my calves went"."""
TELLS_ABOUT = re.compile(
    r"^(?:(?:hi|hello|hey|so|well|ok|okay|um|er|it's me again|right) )*(?:(?:i|we) (?:just )?(?:want|wanted|need|have|wish|'d like)(?: to)?|i'd like to|let me|can i|could i|i'll|i've got to) (?:just )?(?:tell|report|talk|say)(?: (?:you|to you|me))?(?: something)? about\b"
)
"""Who begins to tell of something: "I want to tell you about last night"."""
THREATENS = re.compile(
    r"\b(?:threaten\w*|about to(?: go| cramp| start| seize| happen)?$|on the verge|(?:going|gonna|wants?|ready|feels? like it(?: i|')s going) (?:to )?(?:go|cramp|seize|start|grab|lock)\b|coming on|twing\w+|(?:nearly|almost) (?:goes|going|cramp\w*))"
)
"""A cramp that is near, and not there yet: "it keeps threatening"."""
CRAMP_IS_OVER = re.compile(
    r"\b(?:cramp|spasm|it)(?: is| has|'s)? (?:all |now |finally |just )*(?:over|gone|stopped|passed|let go|finished|eased(?: off)?|done)\b.*\b(?:but|and|though|only) (?:.* )?(?:hard|tight|stiff|sore|tender|knotted|knot|lump|aching|achy|aches|hurts|solid|bruised)\b"
)
"""A cramp that is over, and what has stayed of it: "the cramp's over but the calf is rock hard"."""
OVER_NOW = re.compile(
    r"^(?:(?:no|oh|well|ok|okay|phew|thank god|i said|i told you|had (?:a|one|the) cramp(?: (?:but|and|though))?|(?:it|that) was (?:a )?(?:cramp|bad)(?: (?:but|and|though))?) )*"
    r"(?:(?:(?:it|that|the cramp) (?:is|has)|it s|cramp is) (?:all |completely |just |finally )*(?:gone|stopped|over|passed)|(?:all )?gone(?= now\b))(?: (?:now|off|away|completely|by itself|altogether))*"
    r"(?=$| (?:but|and|now|can|could|will|would|is|was|should|shall|do|thanks|thank|so|though|why|how|what)\b)(?! (?:and|but|now|so) (?:it )?(?:is |has )?(?:cramp|come|coming|start|gone|back|seiz|spasm|going|tight|hard|numb|white|blue|cold|swollen))"
)
"""A cramp that is over now, told first, whatever follows: "it's gone now but it hurt"."""
HAS_HARDENED = re.compile(
    r"^(?:(?:no|oh|ow|god|well|help|it is|now|yes|yeah|yep|aye|and|so|because|see) )*(?:it|that|(?:the|my|me|mi|ma|her|his|their) (?:calf|muscle|leg|cramp|foot|thigh|hamstring|shin)) (?:is|has) (?:all |really |just |now )*gone (?:all |really |rock |as )*(?:hard|solid|tight|stiff|rigid|like (?:a )?(?:rock|stone|wood|concrete)|into (?:a|one) )"
)
"""A muscle that a cramp has made hard, and from which it has not gone: "it's gone hard as a rock"."""
TELLS_ONE = re.compile(
    r"\b(?:again|back|another|other|new|worse|more|yes|yeah|aye|help|ow+|ouch|not|no|nope|still|hurts?|hurting|sore|tight|hard|going|coming|starting|started|pain|second|next|third|same)\b"
)
"""Words of which one stands where a cramp is told once more that had let go."""
FINE_TODAY = re.compile(
    rf"{LEAD}(?:it|the leg|the calf|they|my \w+|i)(?: is| are| am| feels?| has been) (?:all |much |quite |absolutely |perfectly )?(?:fine|ok|okay|good|all right|alright|better|grand) (?:today|now|again|this morning|since)\b"
)
"""Who says that the leg is well today; contractions are written out."""
KEPT_CRAMPING = re.compile(
    r"\b(?:woke|woken|wakened) (?:me|us|him|her|them)\b|\b(?:kept|was|were|had been|started|got) (?:on )?(?:cramping|seizing|locking|spasming|hurting)\b"
)
"""What cramped then, in words that may be of now."""
