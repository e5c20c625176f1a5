"""How English words sound and are spelled: in Scots, without an apostrophe, as another word that sounds the same."""

import re

from skill.language.english.numbers import number_words

_DIALECT = (
    (
        re.compile(
            r"\b(?:cannae|canna|canny(?= (?:let|get|move|stand|feel|do|stop|sleep|straighten|walk|reach|find|mind)\b))\b",
            re.IGNORECASE,
        ),
        "can't",
    ),
    (re.compile(r"\b(?:dinnae|dinna|dinny)\b", re.IGNORECASE), "don't"),
    (re.compile(r"\b(?:winnae|winna|willnae)\b", re.IGNORECASE), "won't"),
    (re.compile(r"\bamnae\b", re.IGNORECASE), "am not"),
    (
        re.compile(r"\b(does|did|is|was|has|have|had|would|could|should|are|were)(?:nae|na|ny)\b", re.IGNORECASE),
        r"\1n't",
    ),
    (re.compile(r"\bnae\b", re.IGNORECASE), "no"),
    # "it's no shifted", "it's still no really easing", "I'm no sure": not, and no "no"
    (
        re.compile(
            r"\b((?!there)\w+'(?:s|m|re)(?: (?:still|just|really|even|quite|only))*) no (?=(?:(?:yet|even|just|really|quite|at all|any|all|a|wee|bit|very|\w+ly) )*"
            r"(?:\w+(?:ing|ed)|gone|away|sure|right|there|here|that|very|really|long|well|easier|better|let go|looser|softer)\b)",
            re.IGNORECASE,
        ),
        r"\1 not ",
    ),
    (re.compile(r"\bo'? (?=(?:the|my|me|his|her|their|it|them)\b)", re.IGNORECASE), "of "),
    (re.compile(r"\bowt\b", re.IGNORECASE), "anything"),
    (re.compile(r"\bnowt\b", re.IGNORECASE), "nothing"),
    (re.compile(r"\bsummat\b", re.IGNORECASE), "something"),
    (re.compile(r"\b(?:the morra|the morn|tomorra|tomorrae)\b", re.IGNORECASE), "tomorrow"),
    (re.compile(r"\bah(?='(?:m|ve|ll|d)\b)", re.IGNORECASE), "i"),
    (re.compile(r"\bhaud\b", re.IGNORECASE), "hold"),
    (re.compile(r"\bawright\b", re.IGNORECASE), "alright"),
    (re.compile(r"\b(other|ither|this|that|big|wee|left|right|the|no) wan\b", re.IGNORECASE), r"\1 one"),
    (re.compile(r"\bstaun(in|ing|s)?\b", re.IGNORECASE), r"stand\1"),
    (
        re.compile(
            r"\b((?:com|cramp|do|driv|eas|gett|giv|go|grabb|happen|help|hold|hurt|jump|kill|lett|lock|ly|mov|play|push|pull|rubb|runn|stick|point|curl|seiz|shift|sitt"
            r"|stand|start|stretch|swimm|tak|throbb|tighten|try|twitch|wak|walk|work)in)(?='|\b)'?(?= |,|\.|\?|!|$)",
            re.IGNORECASE,
        ),
        r"\1g",
    ),
    (
        re.compile(
            r"\bma (?=(?:just |still |all )*(?:standing|sitting|lying|driving|swimming|running|walking|rubbing|holding|up|on)\b)",
            re.IGNORECASE,
        ),
        "i'm ",
    ),
    (re.compile(r"\bdae\b", re.IGNORECASE), "do"),
    (
        re.compile(r"\bno longer (cramping|hurting|aching|gripping|seizing|sore|tight)\b", re.IGNORECASE),
        r"not \1 any more",
    ),
    (re.compile(r"\b(ma|me|my|him|her)sel\b", re.IGNORECASE), r"\1self"),
)
"""Scots and northern words that deny or leave open, and the English ones: a denial that is not heard turns a sentence
round ("cannae let go")."""
_WITHOUT_APOSTROPHE = (
    (re.compile(r"\b(do|does|did|is|was|has|have|had|would|could|should|are|were|ca|wo)nt\b", re.IGNORECASE), r"\1n't"),
    (re.compile(r"\b(i|you|we|they)ve\b", re.IGNORECASE), r"\1've"),
    (re.compile(r"\b(what|how|where|that|there|who)s\b", re.IGNORECASE), r"\1's"),
    (re.compile(r"\bim\b", re.IGNORECASE), "i'm"),
    (re.compile(r"\blets (?=(?:just|all|both|do|have|try|start|begin|get|stretch|hold)\b)", re.IGNORECASE), "let's "),
    (re.compile(r"^((?:ok |okay |right |so |yes |yeah |come on )*)lets(?= go\b)", re.IGNORECASE), r"\1let's"),
)
"""What speech recognition and people who type leave out, and what stands there."""


def standard(text: str) -> str:
    """Spell as the rest of the code reads: "it cannae let go" becomes "it can't let go",
    "lets do the calf" "let's do the calf", "b12" "b twelve".
    """
    for pattern, words in (*_DIALECT, *_WITHOUT_APOSTROPHE):
        text = pattern.sub(words, text)
    return _LETTER_AND_NUMBER.sub(_apart, text)


_LETTER_AND_NUMBER = re.compile(r"\b([a-zA-Z])-?(\d{1,2})\b")
"""How a device may write a vitamin: "b12", "k2"."""


def _apart(found: re.Match[str]) -> str:
    return f"{found[1].lower()} {number_words(int(found[2])).replace('-', ' ')}"


PART = "ankle|arm|back|calf|chest|elbow|face|finger|foot|hand|heart|heel|knee|leg|shin|shoulder|skin|thigh|toe|wrist"
"""Parts of the body, one of each, for a pattern."""
_STATE = (
    r"(?:(?!(?:when|then|even|often|after|over|under|her|other|rather|never|ever|open|during|morning|evening|being|children)\b)\w+(?:ing|en|ed|er)"
    r"|bent|twice|too|gone|out|blue|white|purple|red|cold|hot|numb|dead|limp)"
)
"""What is said of one part of the body, right after it."""
_SAME_SOUND = (
    (re.compile(r"\bweek(er|est|ness)\b"), r"weak\1"),
    (
        re.compile(
            r"\b(so|is|am|are|was|were|it's|i'm|they're|and|bit|too|very|really|quite|pretty|go|goes|going|gone|went|feel|feels|felt|feeling"
            r"|get|gets|got|getting|legs?|arms?|hands?|thighs?|quads?|muscles?) week\b(?! (?:one|two|three|four|five|six|in|of|ago)\b)"
        ),
        r"\1 weak",
    ),
    (re.compile(r"\b(put|puts|putting|bear|bearing|take|carry)( (?:any|my|no|full|much))? wait\b"), r"\1\2 weight"),
    (re.compile(r"\bwait (bear\w*)"), r"weight \1"),
    (re.compile(r"\b(my|a|leaking|passing|red|brown|dark|pink|bloody|cloudy) we\b"), r"\1 wee"),
    (re.compile(r"\bwe (is|looks|smells|comes|came out)\b"), r"wee \1"),
    (re.compile(r"\bmy (?:p|pea)\b"), "my pee"),
    (
        re.compile(
            r"\b(should|does|will|can|makes?|if) (?:p|pea)(?= (?:be|is|look|looks|turn|turns|go|goes|come|comes|smell|smells)\b)"
        ),
        r"\1 pee",
    ),
    (re.compile(rf"\b({PART})s(?= {_STATE}\b)"), r"\1's"),
)
"""Each a word in company that it never keeps, and the word that does: a week has a determiner, and one part of the body
is or has something."""


def as_it_sounds(text: str) -> str:
    """Write a sentence with the words that its company asks for:
    "my ankles hanging off" was "my ankle's hanging off".
    """
    for heard, said in _SAME_SOUND:
        text = heard.sub(said, text)
    return text


_KNOW_FOR_NO = re.compile(
    r"^((?:oh|um|er|well|and|but|sorry|god|still|it's|its|there's)\s+)*know\b(?! (?:what|how|that|who|where|why|if)\b)"
)
"""Nobody knows without saying who does."""


def reply_as_it_sounds(text: str) -> str:
    """Write a reply with the word that its company asks for: "know better" was "no better"."""
    found = _KNOW_FOR_NO.match(text)
    return f"{text[: found.end() - len('know')]}no{text[found.end() :]}" if found else text


_ALIKE = str.maketrans("dbvgzjm", "tpfksxn")
"""Voiced sounds and the ones without voice, and the two nasal ones: a slip of the ear."""
_VOWELS = re.compile(r"(?!^)[aeiouyhw]+")
_TWICE = re.compile(r"(.)\1+")
_FIRST = re.compile(r"^[aeiouy]")


def sound(text: str) -> str:
    """Spell what is heard of a text, its words run together: consonants that are told apart well,
    and whether a vowel begins it.

    "Soleus" and "solious" are "sls", "panadol" and "pan at all" are "pntl".
    """
    for written, heard in _WRITTEN:
        text = written.sub(heard, text)
    said = _TWICE.sub(r"\1", _FIRST.sub("a", text).translate(_ALIKE))  # "dd" is one sound, "tod" has two
    return _VOWELS.sub("", said)


_WRITTEN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(written), sound)
    for written, sound in (
        (r"[^a-z]", ""),
        (r"tch|ch|sh|[st]ion", "x"),
        (r"ght", "t"),
        (r"ph|gh$|th", "f"),  # "th" and "f" are what recognisers take for each other most
        (r"gh", ""),
        (r"al(?=[fvk])", ""),  # the l of "calf" and "walk" is silent
        (r"scl", "sl"),
        (r"^kn", "n"),
        (r"^wr", "r"),
        (r"mb$", "m"),
        (r"c(?=[eiy])", "s"),
        (r"qu?|ck|c", "k"),
        (r"x(?=.)", "ks"),
    )
)
