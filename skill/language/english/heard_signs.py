"""Signs that are told in common words, or between words that were heard wrong: "my bits have gone now", "my calf is
swore len and warm".
"""

import re

from skill.language.english.sounds_and_spelling import PART

_OF_THE_BODY = rf"(?:{PART}|bum|backside|bottom|bits|groin|crotch|privates|saddle|calve|feet|toe|side|face|mouth)s?"
_MAY_HAVE_BEEN = (
    # "my bits have gone now": a part has gone some way, and a cramp, or a pain in it, has gone
    (
        re.compile(
            rf"\b(?<!in )(?<!of )(?<!on )(?<!from )(?<!down )((?:my|his|her|the|their|both|whole|inner|left|right|other|and) {_OF_THE_BODY}"
            r"(?:'s|'ve| has| have| had| is| are)?(?: all| just| suddenly| both)* (?:gone|going|goes|went|feels?|felt))"
            r"(?: all| completely| totally)? (?:now|on|none|nun|known|name|gnome)(?= and| but|$)"
        ),
        r"\1 numb",
    ),
    # what is numb, and somebody who can't wait
    (
        re.compile(
            r"\b((?:numb|tingl\w+|dead|gone|can't feel|no feeling)\b.*\b(?:can't|cannot|couldn't|unable to|struggl\w+ to)) wait"
            r"(?= properly| at all| and|$)"
        ),
        r"\1 wee",
    ),
    (
        re.compile(
            r"\b((?:can't|cannot|can hardly|can barely|couldn't|hard to|struggling to|unable to|trouble|difficulty)(?: really| even)?)"
            r" (?:breed|breezed?|brief|breeding|briefing|breathed)\b"
        ),
        r"\1 breathe",
    ),
    # somebody "just painted", and nothing that was painted
    (
        re.compile(
            r"\b((?:i|he|she|we|they|husband|wife|mum|dad|nan|mate|partner)(?:'ve|'s| have| has)?(?: just| nearly| almost| suddenly)*)"
            r" (?:painted|fainter|feinted|tainted)(?! (?:a|an|the|my|his|her|our|some|it|them|all|every|two|over|both)\b)"
        ),
        r"\1 fainted",
    ),
    (
        re.compile(
            rf"\b({_OF_THE_BODY}(?:'s| is| are| looks?| feels?| went| has gone| have gone)?(?: all| so| very| really| a bit)*) (?:fed|bread|rad)\b"
        ),
        r"\1 red",
    ),
)
"""Common words in a company that a sign has, and the sign; each is only a guess, and asked about."""


def may_have_been(text: str) -> tuple[str, ...]:
    """Give the sentences that one may have been where what stands beside a common word asks for a sign."""
    guess = text
    each = []
    for heard, said in _MAY_HAVE_BEEN:
        if heard.search(text):
            guess = heard.sub(said, guess)
            each.append(heard.sub(said, text))
    return tuple(dict.fromkeys((guess, *each))) if each else ()


_OF_A_LEG = "leg|calf|shin|ankle|foot|toe|knee|thigh|heel|limb"
_NOT_FROM = r"(?!.*\b(?:towel|bottle|pad|bath|bathed|shower|pack|ice|iced|blanket|sock|socks|outside|weather|water|sun|wind|put|want|need|like|keep|get)\b)"
"""Nothing that makes warm or cold, and no wish for that."""


def _of_one_leg(words: str) -> re.Pattern[str]:
    leg = rf"(?:\w+ )?(?:{_OF_A_LEG})(?: muscle)?"
    return re.compile(
        rf"{_NOT_FROM}.*\b(?:(?:my|his|her|their|the|\w+'s) {leg}(?:'s| is| feels| looks| has gone| went| has| gone)"
        rf"(?: (?!(?:it|i|we|he|she|that|this|there|from|but|not|nice|lovely|the|a|an)\b)[\w']+){{0,3}}? (?:{words})"
        rf"|(?:{words})(?: \w+){{0,2}} (?:patch|spot|lump|area|streak|line|mark)(?: \w+)? (?:on|in|down|up) (?:my|his|her|the|one|their) {leg})\b"
    )


WARM_LEG = _of_one_leg("warm|warmer|hot|hotter|burning|red|redder|swollen|puffy|puffed|bigger")
COLD_LEG = _of_one_leg("cold|colder|freezing|icy|pale|blue|white|grey")
"""What is said of one leg in a word that is half a sign, whatever stands between."""
