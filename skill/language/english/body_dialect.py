"""How the north of England, Scotland and Ireland say what belongs to the body, as everybody says it: "me water's gone
dark", "ma hert's racin".
"""

import re

_OWNED = (
    "legs?|calf|calves|foot|feet|toes?|ankles?|knees?|thighs?|shins?|hips?|back|chest|heart|head|neck|arms?|hands?|fingers?|lips?"
    "|mouth|tongue|face|jaw|throat|stomach|belly|tummy|guts?|insides|water|waterworks|wee|pee|urine|bladder|bowels?|bum|backside"
    "|bits|privates|groin|eyes?|eyesight|sight|vision|speech|words|breath|breathing|skin|muscles?|hamstrings?|hammy|quads?|achilles"
    "|heels?|soles?|instep|sides?|left|right|other|bad|good|poor|old|own|whole|pulse|temperature|plaster|cast|stitches|scar|body"
    "|nose|ears?|shoulders?|tablets?|pills?|husband|wife|mam|mum|dad|da|nan|gran|grandad|lad|son|daughter|mate"
)
"""What somebody has, after "me"; "it hit me at mile ten" has nothing."""
_STEMS = frozenset(
    (
        "ach bang beat bleed breath bruis bulg burn burst clos com cough cramp dragg dribbl dropp droop eas fad faint "
        "fall feel flopp freez gett go grow hang heav hurt itch jump kill leak lean limp lock los ooz pain pass peel "
        "pound puk puff rac ragg rest retch runn see seiz shak shiver shoot sitt slapp slurr spew spread splitt stand stiffen "
        "sting stopp sweat swell tak talk tear throbb thump tighten tingl trembl turn twing twitch vomit walk wast weaken "
        "weep wheez whit"
    ).split()
)
"""Of words that are said with a short ending: "throbbin"."""
_WORDS = {
    "a'": "all",
    "aboot": "about",
    "afore": "before",
    "airm": "arm",
    "airms": "arms",
    "aw": "all",
    "awfy": "awful",
    "baith": "both",
    "boak": "vomit",
    "boakin": "vomiting",
    "boaking": "vomiting",
    "bokin": "vomiting",
    "boking": "vomiting",
    "breist": "chest",
    "breith": "breath",
    "cald": "cold",
    "cauld": "cold",
    "deid": "dead",
    "doon": "down",
    "fae": "from",
    "frae": "from",
    "haun": "hand",
    "hauns": "hands",
    "heid": "head",
    "hert": "heart",
    "intae": "into",
    "mair": "more",
    "noo": "now",
    "oan": "on",
    "oot": "out",
    "ower": "over",
    "pechin": "out of breath",
    "peching": "out of breath",
    "reet": "right",
    "reight": "right",
    "roond": "round",
    "sair": "sore",
    "swellt": "swollen",
    "swelt": "swollen",
    "swole": "swollen",
    "swolled": "swollen",
    "taes": "toes",
    "tek": "take",
    "ticker": "heart",
    "tekken": "taken",
    "twa": "two",
    "wi": "with",
    "wi'": "with",
    "yin": "one",
}
_OWN = re.compile(rf"\b(?:me|ma|mah|mi|wor) (?=(?:{_OWNED})\b)", re.IGNORECASE)
_TOKEN = re.compile(r"[a-z']+", re.IGNORECASE)
_HAS = re.compile(
    r"\b(he|she)'s (?=an? (?:temperature|fever|rash|headache|pain|lump|bruise|cramp|cast|wound|sore)\b)", re.IGNORECASE
)
"""What somebody else has: "he's a temperature"."""
_LITTLE = re.compile(r"\bwee (?=(?:lad|lass|lassie|boy|girl|fella|son|daughter|bairn|cub|man)\b)", re.IGNORECASE)
_HAVE = re.compile(r"\b(i|we|they|you)(?:'ve to\b|'d (?=an?\b|the\b))", re.IGNORECASE)
"""What somebody has to do, or had: "then I've to stop", "I'd a funny turn"."""


def of_the_body(text: str) -> str:
    """Spell what tells of the body as everybody does: "me foot's freezin" becomes "my foot's freezing"."""
    text = _HAVE.sub(lambda found: f"{found.group(1)} {'have to' if found.group().endswith('to') else 'had '}", text)
    text = _LITTLE.sub("little ", _HAS.sub(r"\1 has ", text))
    return _OWN.sub("my ", _TOKEN.sub(_word, text))


def _word(found: re.Match[str]) -> str:
    said = found.group()
    word = said.lower()
    base, ending = (word[:-2], "'s") if word.endswith("'s") else (word, "")
    if base in _WORDS:
        return f"{_WORDS[base]}{ending}"
    short = word.rstrip("'")
    return f"{short}g" if short.endswith("in") and short[:-2] in _STEMS else said
