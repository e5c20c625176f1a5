"""What names a sign and tells none: a stroke of long ago, a part behind what is denied, what somebody only might tell,
how long a cramp lasted that is over, many medicines.
"""

import re

from skill.language.english.sign_sentences import LONG_BEFORE

OLD_STROKE = re.compile(
    rf"\bstrokes?\b.*\b(?:{LONG_BEFORE}|(?:months?|years?) (?:ago|back|since))\b|\b{LONG_BEFORE}\b.*\bstroke\b|\b(?:since|after|from) (?:my|his|her|the|their|me) (?:\w+ )?stroke\b|\bstroke (?:has |had )?(?:left|took)\b"
    r"|\b(?:had|has had|have had|'ve had|'s had) (?:an? |two )?(?:\w+ )?strokes? (?:and|so|but) (?:(?:now|still|he|she|i|often|sometimes|always) )*(?:gets?|getting|has|have|suffers?|walks?|uses?|his|her|my|the)\b.*\b(?:that|bad|weak|weaker|affected|stroke) (?:leg|side|foot|arm|calf|one)\b"
    r"|\bold stroke\b|\bstroke (?:leg|side|survivor)\b"
)
"""A stroke of long ago, or one that has left a leg as it is: "she had a stroke and gets cramps in that leg"."""
NAMES_STROKE = re.compile(r"\bstrokes?\b")
"""A stroke by its name."""
NEW_STROKE = re.compile(
    r"\b(?:another|having|had a new|new|second|third|more|(?<!had a )mini|like a|is it a|be a|think)\b.*\bstrokes?\b|\bstrokes?\b.*\b(?:again|coming)\b"
)
"""A stroke that is feared now: "I think I'm having another stroke"."""
_HAD_A_STROKE = r"(?:had|has had|have had|(?:i|you|we|they)'ve had|(?:he|she|\w+)'s had|suffered) (?:an? |two |a couple of )?(?:\w+ )?strokes?"
_AGE = r"(?:i'm|i am|she's|she is|he's|he is|aged|\w+'s) (?:(?:in (?:my|her|his) )?(?:sixties|seventies|eighties|nineties)|(?:fifty|sixty|seventy|eighty|ninety|[5-9]\d)(?:[ -]?\w+)?)"
_HABIT = r"(?:gets?|suffers?(?: (?:from|with))?|keeps? (?:on )?getting|have always had|has always had) (?:\w+ ){0,3}?(?:cramps?|cramping|spasms?|charley horses?)"
STROKE_IN_A_LIFE = re.compile(
    r"^(?!.*\b(?:just|today|tonight|now|this (?:morning|afternoon|evening|minute)|yesterday|last night|an hour|minutes?|hours? ago|suddenly|think|might have|may have|maybe|is having|she's having|he's having)\b)"
    rf"(?:.*\b{_HAD_A_STROKE}\b.*\b{_HABIT}\b|.*\b{_AGE} (?:and|but|with)\b.*\b{_HAD_A_STROKE}\b|.*\b{_HAD_A_STROKE}\b.*\b(?:and|so|but) {_AGE}\b|.*\b{_HABIT}\b.*\b{_HAD_A_STROKE}\b"
    r"|(?!.*\b(?:what|help|call|ring|ambulance|do i)\b).*\b(?:had|has had|'s had|suffered) (?:a )?(?:couple of |few |two |three |some |bit of a )*(?:mini|wee|small|slight|minor|little|mild) strokes?\b)"
)
"""A stroke that is over, with no day to it, of somebody whose age or cramps are told with it."""
_TRAINED = r"(?:(?:the|a|an|my|me|his|her|our|their|that|this) )?(?:\w+ )?(?:doctors?|gp|docs?|nurses?|matron|medics?|midwife|midwives|consultant|specialist|surgeon|paramedics?|physios?|physiotherapist|hospital|a and e|casualty|clinic|podiatrist|chiropodist|chemist|pharmacist|osteopath)"
_IS_CALM = r"(?:(?:is|are|was|were|'s|'re) (?:not |n't |no )?(?:fussed|bothered|worried|concerned)|(?:isn't|aren't|wasn't|weren't) (?:fussed|bothered|worried|concerned)|(?:is|are|was|were|'s|'re)(?: very| quite| perfectly)? happy(?: enough)?(?: with)?)"
_HAS_SEEN = r"(?:(?:has|have|had|'s|'ve) )?(?:already )?(?:saw|seen|looked at|had a look|checked|examined|treated|scanned|x rayed|dressed|stitched|sorted|fixed|knows?(?: all)? about|dealt with)"
SEEN_TO = re.compile(
    rf"^(?!.*\b(?:but|though|worse|again|yet|until|till|if|should|shall|what do i|now|need|won't|can't|hasn't|haven't|never|not been|today|tonight|this (?:morning|evening|afternoon)|since (?:yesterday|last night)|since then)\b)"
    rf"(?:.*\b{_TRAINED} {_HAS_SEEN}\b(?! (?:me |her |him |us |out )?an? )|.*\b{_TRAINED} {_IS_CALM}\b|.*\bthey (?:'ve|have) (?:checked|looked|scanned|examined)\b|.*\bthey've (?:checked|looked|scanned|examined)\b"
    rf"|.*\b(?:already|been|is|he's|she's|going|goes) (?:at|with|under|to|seeing|seen|seen by|saw) {_TRAINED}\b|.*\b(?:has|have|he's|she's|i've|already) (?:already )?seen {_TRAINED}\b|.*\bin plaster\b(?=.*\bhospital\b))"
)
"""That somebody with the training has looked at it, and nothing has come since: "the GP saw it already"."""
OF_ANOTHER = re.compile(
    r"\b(?:my|me|our|a|the|one of (?:my|the)) (?:\w+ )?(?:mate|pal|friend|brother|sister|cousin|neighbour|colleague|teammate|team mate|team-mate|coach|boss|uncle|auntie?|lad|lass|fella|bloke)(?:'s)?\b"
    r".*\b(?:i|me|mine|my|myself)\b"
)
"""Who tells of somebody else, and then speaks of themselves: "my mate tore his, how do I not do mine"."""
OF_A_MAN = re.compile(
    r"\b(?:he|he's|his|him|husband|hubby|boyfriend|dad|daddy|father|grandad|grandpa|grandfather|son|grandson|brother|uncle|bloke|fella|lad|old man|i'm a (?:man|bloke|lad|fella))\b"
    r"(?!.*\b(?:she|she's|her|pregnan\w*|expecting|wife|(?:his|my) (?:wife|partner|girlfriend))\b)"
)
"""Who speaks of a man alone: nobody asks of a pregnancy."""
OF_A_LIMB = re.compile(
    r"^(?!.*\b(?:face|mouth|lips?|smile|eyes?|eyelid|speech|speak\w*|slur\w*|talk\w*|words?|tongue|swallow\w*|see|sight|head)\b).*\b(?:sides?|arms?|legs?|hands?|foot|weak\w*)\b"
)
"""What a stroke leaves in an arm or a leg, and not in a face."""
NAMES_ONLY_A_PART = re.compile(
    r"(?:(?:so|it|its|it s|it is|is|that s|that is|just|only|all|a|cramp|cramping|pain|sore|tight|tightness|in|on|my|me|the|his|her|left|right|both|bit of|wee|little) )*"
    r"(?:calf|calves|legs?|foot|feet|toes?|thighs?|shins?|hamstrings?|quads?|ankles?|cramps?)(?: (?:that s|cramping|cramped|cramps|sore|tight|hurting|only|muscle|it|is|and all))*$"
)
"""Nothing but which part it is: "it's only my calf"."""
WOULD_TELL = re.compile(
    r"\b(?:what (?:would|will|do|should|'ll|'d)|what'd|how would|would) (?:you|ye|alexa)\b.*\bif (?:i|i'd|we|somebody|someone) (?:told|tell|said|say|were to|was to|had told)\b"
)
"""Who tells a sign as if they only might: "what would you do if I told you my chest hurt"."""
NAMES_IN_QUESTION = re.compile(
    r"\b(?P<asks>(?:so )?(?:is|was|are|would|could) (?:that|this|it|those|they|these)(?: be)? (?:a |still |just |even |leg |called )*(?:cramps?|cramping)(?: (?:then|or what|or not|too|as well))*)$"
)
"""Who asks whether what was told is a cramp: "her legs twitch all night, is that cramp"."""
HAS_LASTED = re.compile(
    r"^(?!.*\b(?:still|so far|already|won't|not|hasn't|isn't|now|right now|(?:has|have|'s|'ve) (?:\w+ )?lasted|lasting|and counting)\b).*\b(?:lasted|went on for|kept on for|took (?:\w+ ){1,4}?(?:to (?:go|ease|let go|pass|stop))|was (?:over|gone) (?:in|after)|(?:ran|run|walked|shook|worked|played|stretched) (?:it|that) off)\b"
)
"""How long a cramp was that is over, or that it is: "cramp at two this morning, lasted ten minutes", "I ran it off"."""
ON_MANY_TABLETS = re.compile(
    r"\b(?:on|takes?|taking|has|have|gets?|given|prescribed) (?:(?:a|an|the|so|such|quite|her|his|my) )*(?:loads?|lots?|lot|bunch|heap|heaps|pile|cocktail|raft|whole (?:load|lot|heap|list)|list|many|several|different|few) (?:of )?(?:(?:different|other|daily|blood pressure|heart) )*(?:tablets?|pills?|meds|medicines?|medications?|medication)\b"
    r"(?!.*\b(?:took|taken|swallowed|had (?:a|the|all)|at once|too many|too much|all of them|by mistake|overdose|in one go|today|tonight|extra)\b)"
)
"""Who takes many medicines, and not too much of one: "she's on a load of tablets"."""
