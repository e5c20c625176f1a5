"""English amounts in a sentence: lengths of time, how often something is done, and what each of them is said of."""

import re
from collections.abc import Iterator
from typing import Literal

from skill.language.english.numbers import number_words
from skill.language.said import Amount
from skill.language.text import tokenise

_HUNDRED = 100
_IN_SECONDS = {"s": 1, "m": 60, "h": 3600}
_A_MINUTE = 60
_A_FEW = 3
_LEAST_SECONDS_ALONE = 10
"""A smaller number without a unit is no length: "for two"."""


_SMALL = {number_words(number).replace("-", " "): number for number in range(1, _HUNDRED)}


def _names() -> dict[str, int]:
    """Map numbers from 1 to 199 as recognised speech writes them, "hundred" with and without what goes around it."""
    hundreds = {f"{lead}hundred": _HUNDRED for lead in ("", "a ", "one ")}
    larger = {
        f"{hundred} {tie}{name}": _HUNDRED + number
        for hundred in hundreds
        for tie in ("", "and ")
        for name, number in _SMALL.items()
    }
    return {**_SMALL, **hundreds, **larger}


_NAMES = _names()
_BELOW_TEN, _BELOW_TWENTY, _WHOLE_TENS = (
    "|".join(map(number_words, numbers)) for numbers in (range(1, 10), range(10, 20), range(20, _HUNDRED, 10))
)
_BELOW_HUNDRED = rf"(?:{_WHOLE_TENS})(?: (?:{_BELOW_TEN}))?|{_BELOW_TWENTY}|{_BELOW_TEN}"
NUMBER = rf"(?:(?:(?:a|one) )?hundred(?: (?:and )?(?:{_BELOW_HUNDRED}))?|{_BELOW_HUNDRED}|\d{{1,4}})"
"""The longest of _NAMES, or digits. Written out,
the seven hundred names took Python 0.2 seconds to compile at each start."""
_SECONDS, _MINUTES, _HOURS = r"(?:seconds?|secs?|(?<=\d)s|(?<=\d )s)", "(?:minutes?|mins?)", "(?:hours?|hrs?)"
_UNIT = rf"(?:{_SECONDS}|{_MINUTES}|{_HOURS})"
_FEW = rf"(?:{_BELOW_TEN}|[1-9])"
_LENGTH = "|".join(
    (
        rf"(?P<some>{NUMBER}) ?(?P<mins>{_MINUTES}) (?:and )?(?P<secs>{NUMBER}) ?{_SECONDS}",
        rf"(?P<more>{NUMBER}|an?) (?P<more_of>{_MINUTES}|{_HOURS}) and (?:a )?(?P<fraction>quarter|three quarters)",
        rf"(?P<halves>{NUMBER}|an?) (?P<halved>{_MINUTES}|{_HOURS}) and a half",
        rf"(?P<point>{NUMBER}) and a half (?P<pointed>{_MINUTES}|{_HOURS})",
        rf"(?P<half>half)(?: an?)? (?P<half_of>{_MINUTES}|{_HOURS})",
        r"(?:a )?(?P<quarter>quarter|three quarters)(?: of)?(?: an?)? (?P<quarter_of>minute|hour)",
        rf"(?:an? )?(?P<couple>couple)(?: of)? (?P<couple_of>{_MINUTES})",
        rf"(?P<plain>{NUMBER}|an?|full|whole) ?(?:(?:full|whole|good|solid) )?(?P<unit>{_SECONDS}|{_MINUTES}|{_HOURS})",
        rf"(?:an? )?count (?:of|to) (?P<count>{NUMBER})",
        rf"(?P<bare>{NUMBER})(?= each| a side| a pop| a go| a piece| apiece| a leg| a turn| per side| per leg| per go)(?! each (?:side|leg))",
        rf"(?P<alone>{NUMBER})(?= (?:on|each|twice|once|please|and|then|left|right|both|{NUMBER} (?:times|reps|rounds|goes)|(?:times|by|x) {_FEW}(?! ?{_UNIT}))\b|$)",
    )
)
_ABOUT = r"(?:(?:about|around|roughly|like|only|just|maybe|at most|a|an|the|another) )*"
_WHOLE_BEFORE = rf"\b(?:have|got|has|only|spare|in|within|under|takes?|last|lasts|lasting|need|all of) {_ABOUT}$"
_WHOLE_AFTER = (
    r"^ (?:is all|are all|all i|to spare|to stretch|free|before|until|till|spare|tops|max|at most|of stretch\w*|"
    r"to do|(?:\w+ ){0,3}(?:routine|session|programme|program|workout))\b"
)
_EACH_AFTER = r"^ (?:(?:\w+ )?holds?|each|a side|per side|per leg|a leg|a pop|a go|a piece|a turn|per go|every time|apiece|per stretch|on each)\b"
_EACH_BEFORE = r"\b(?:holds? (?:it |this |that |them )?(?:each |each one )?(?:for |of )?|holds of |holding (?:\w+ )?for |each for |times )$"
_SINGULAR = ("minute", "min", "hour")
"""Before a noun: "a five minute stretch" takes five minutes."""
_OF_ELSE = (
    r"(?:(?:\w+ )?(?:flights?|drives?|journeys?|trips?|rides?|commutes?|layovers?|shifts?|walks?|hikes?|swims?|runs?|jogs?|marathons?|meetings?"
    r"|match|matches|games?|films?|lectures?|naps?)|(?:of )?(?:running|driving|walking|cycling|flying|gardening|sitting|standing))\b"
    r"(?! (?:\w+ )?(?:stretch(?! (?:me|us|my|our|the|it|them|both)\b)\w*|routines?|sessions?|warm(?! me| my)|cool(?! me| my)|exercises?|set)\b)"
)
"""What a length before it is of: "an eight hour flight"; "a ten minute walking warm up" is for us to do."""
_NO_LENGTH_AFTER = rf"^ (?:(?:ago|later|old|away|per day|a day|of age)\b|{_OF_ELSE})"
_BEGINS = (
    r"(?:off (?:for|to|on|out)|leav(?:e|es|ing)|head(?:ing|s)|going (?:for|to|on|out)|set(?:ting)? off|boarding|playing|racing"
    r"|runs?|race|match|game|flight|train|football|gym|training|class|parkrun|bed|kick off)"
)
_UNTIL = re.compile(
    rf"\b{_BEGINS}(?: (?!stretch|routine|session|legs?\b|done\b|warm)\w+){{0,4}} in (?:(?:about|around|roughly|like|under|a) )*$"
)
"""Before a length that is the time until something begins: "i'm off for a run in twenty minutes"."""
_NO_LENGTH_BEFORE = r"\b(?:every|after|since|(?<!it )(?<!them )(?<!this )(?<!that )last|past|(?:s|is|are|leaves|starts|boards|due|running) in) $"
_IN_HOURS = re.compile(r"\bin $")
"""Before hours: when something begins, "off to football in half an hour"."""
_NOT_ALONE = re.compile(
    r"(?:\b(?:i'?m|i am|m|am|is|was|aged|age|turned|over|nearly|almost|at|than|to|until|by|number|the|half|past|quarter|mile)|\d) $"
)
"""Before a number that is an age, a time of day or a place in a row."""
_TIMES = re.compile(
    rf"\b(?:(?P<number>{NUMBER}) ?(?:times|time|reps?|repetitions?|repeats?|rounds?|goes|go|sets|lots|x|of (?:them|each|these|those))|(?P<word>just the one|once|twice|thrice)"
    rf"|(?P<single>(?:a )?single (?:go|rep|set|hold|time|one|round)|(?:a )?single(?= {NUMBER}))|(?P<by>{NUMBER}) by(?= {NUMBER})"
    rf"|(?P<dozen>half a dozen|a dozen) (?:times|goes|reps|rounds|of (?:them|these|those))"
    rf"|(?:an? )?(?P<couple>couple|pair)(?: of)? (?:times|goes|reps|rounds|sets|them|these|those)"
    rf"|(?P<again>(?:and |then )+(?:the )?same again|(?:and )?(?:then |once )+again(?= ,|$))|(?P<double>double)(?= {NUMBER})"
    rf"|by (?P<multiplied>{_FEW})(?! ?(?:{_UNIT}|o ?clock|[ap] ?m|past))|a (?P<few>few) (?:times|goes|reps|rounds)"
    rf"|(?:times|x) ?(?P<after>{NUMBER})|(?P<apiece>{NUMBER}) (?:on |for )?each (?:side|leg))\b"
    r"(?! (?:more|again|a week|a day|a night|a month|per week|per day|every|i(?! (?:m|ve|ll)\b)|it|you|they|weekly|daily|the size|as)\b)"
)
_NOT_TIMES_BEFORE = re.compile(r"\b(?:at|more than|all at|first|last|this|next|that|some|any|every) $")
_SETS = re.compile(r"\b(?:sets?|lots|rounds?|by)\b")
_JOINTS = (" ", " each ", " a side ", " a leg ")
"""Between a length and how often it is held: "twenty seconds a side by three"."""
_DONE_BEFORE = re.compile(
    r"\b(?:after|from|since|did|done|finished|doing|played|been|had|following|for|with) (?:(?:about|my|the|all|another) )*$"
)
_OF_SOMETHING = re.compile(
    rf"^ of (?!(?:{NUMBER}|a|an|the|this|that|my|it|them|these|those|each|stretch\w*|calf|calves|ham\w+|quads?)\b)"
)
"""After a number of times that is of another exercise: "five sets of squats"."""
_WORDS = {"just the one": 1, "once": 1, "twice": 2, "thrice": 3}
_A_DOZEN = 12
_TENS = {"tens": 10, "fifteens": 15, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60}
_TENS |= {"twenty fives": 25, "thirty fives": 35, "forty fives": 45}
_BARE = re.compile(
    rf"\b(?:(?P<tens>{'|'.join(sorted(_TENS, key=len, reverse=True))})|(?P<dozen>half (?:a )?dozen|(?:a )?dozen)|(?P<number>{NUMBER}))\b"
    r"(?! (?:thousand|miles?|k|km|stone|pounds|steps|o ?clock|[ap] ?m)\b)"
)
_WHICH_ONE = re.compile(r"one (?:with|on|in|at|for|that|where|you|we|i|sitting|standing|lying|against|using)\b")
_LENGTHS = re.compile(rf"\b(?:{_LENGTH})(?!\w)")
_AROUND = [re.compile(each) for each in (_WHOLE_BEFORE, _WHOLE_AFTER, _EACH_BEFORE, _EACH_AFTER)]
_NONE_AROUND = re.compile(_NO_LENGTH_BEFORE), re.compile(_NO_LENGTH_AFTER)


def amounts(text: str) -> Iterator[Amount]:
    """Yield lengths of time and numbers of times, in that order, each as it stands in the sentence."""
    words = " ".join(tokenise(text))
    taken: list[tuple[int, int]] = []
    for found in _LENGTHS.finditer(words):
        before, after = words[: found.start()], words[found.end() :]
        if _NONE_AROUND[0].search(before) or _NONE_AROUND[1].search(after) or _UNTIL.search(before):
            continue
        seconds = _seconds(found)
        if seconds and seconds >= _IN_SECONDS["h"] // 2 and _IN_HOURS.search(before):
            continue
        if seconds is None or (found["alone"] and _NOT_ALONE.search(before)):
            continue
        taken.append(found.span())
        said_of = _said_of(before, after, seconds, found["unit"])
        # less than a minute is no time for a stretch: "left foot only twenty seconds" is a hold
        said_of = None if said_of == "whole" and seconds < _A_MINUTE else said_of
        yield Amount(found.group(), "seconds", seconds, said_of, named=not (found["alone"] or found["bare"]))
    at = 0
    while times := _TIMES.search(words, at):
        inside = next((end for start, end in taken if times.start() < end and start < times.end()), None)
        at = inside or times.end()
        if inside or _is_no_dose(words, times):
            continue
        follows_length = any(words[end : times.start()] in _JOINTS for _, end in taken)
        if follows_length or not times["multiplied"]:
            yield Amount(times.group(), "times", _times(times), None, in_sets=bool(_SETS.search(times.group())))


def _is_no_dose(words: str, found: re.Match[str]) -> bool:
    """Whether a number of times is of something else: "after five sets of squats", "at nine times"."""
    before, after = words[: found.start()], words[found.end() :]
    return bool(_NOT_TIMES_BEFORE.search(before) or (_DONE_BEFORE.search(before) and _OF_SOMETHING.search(after)))


def bare_numbers(text: str) -> Iterator[int]:
    """Yield the numbers of a request that no unit tells apart, in order: 4 and 10 of "four tens for the arch".

    An age, a time of day or a place in a row is none of them; nor is "one", but for the first word: and "one with the
    bent knee" is a stretch.
    """
    words = " ".join(tokenise(text))
    for found in _BARE.finditer(words):
        plural, dozen = found["tens"], found["dozen"]
        number = _TENS[plural] if plural else _dozens(dozen) if dozen else _value(found["number"])
        if not _NOT_ALONE.search(words[: found.start()]) and (
            number > 1 or (found.start() == 0 and not _WHICH_ONE.match(words))
        ):
            yield number


_DIGITS = {
    **{name: value for name, value in _SMALL.items() if value < _LEAST_SECONDS_ALONE},
    "oh": 0,
    "zero": 0,
    "nought": 0,
    "o": 0,
}
_DIGIT = "|".join(_DIGITS)
_BY_DIGITS = re.compile(rf"(?<!\S)(?P<tens>{_BELOW_TEN}) (?P<ones>{_DIGIT})(?!\S)")
"""Two digits that follow each other: "one three"."""
_NEXT_TO = "|".join(f"{number_words(number)} {number_words(number + 1)}" for number in range(1, 9))
_EITHER = re.compile(rf"\b(?:(?:{_NEXT_TO})\b|(?:{_DIGIT}) (?:times|reps|goes|rounds|sets)\b)")
"""Of two digits either is meant, or the second counts: "three four times"."""


def said_once(text: str) -> str:
    """Write a number that is said again, or digit by digit, once: "thirteen, dear, one three" is "thirteen dear"."""
    words = " ".join(tokenise(text))
    spelled = [10 * _DIGITS[each["tens"]] + _DIGITS[each["ones"]] for each in _BY_DIGITS.finditer(words)]
    whole = _BY_DIGITS.sub(" ", words)
    numbers = {_value(each["number"]) for each in _BARE.finditer(whole) if each["number"]}
    if spelled and set(spelled) == numbers:
        return " ".join(whole.split())
    if len(set(spelled)) == 1 and not numbers and not _EITHER.search(words):
        return " ".join(_BY_DIGITS.sub(str(spelled[0]), words).split())
    return text


def _said_of(before: str, after: str, seconds: int, unit: str | None) -> Literal["hold", "whole"] | None:
    whole_before, whole_after, each_before, each_after = _AROUND
    if each_after.search(after) or each_before.search(before):
        return "hold"
    if unit in _SINGULAR and seconds > _IN_SECONDS[unit[0]]:
        return "whole"
    return "whole" if whole_after.search(after) or whole_before.search(before) else None


def _seconds(found: re.Match[str]) -> int | None:
    """Work out a length; None for a number alone that is too small for one."""
    part = found.groupdict()
    seconds = [
        *([_value(part["some"]) * 60 + _value(part["secs"])] if part["some"] else []),
        *(
            [_value(part["more"]) * _unit(part["more_of"]) + _part_of(part["fraction"], part["more_of"])]
            if part["more"]
            else []
        ),
        *([_value(part["halves"]) * _unit(part["halved"]) + _unit(part["halved"]) // 2] if part["halves"] else []),
        *([_value(part["point"]) * _unit(part["pointed"]) + _unit(part["pointed"]) // 2] if part["point"] else []),
        *([_unit(part["half_of"]) // 2] if part["half"] else []),
        *([_part_of(part["quarter"], part["quarter_of"])] if part["quarter"] else []),
        *([2 * _unit(part["couple_of"])] if part["couple"] else []),
        *([_value(part["plain"]) * _unit(part["unit"])] if part["plain"] else []),
        *([_value(part["count"])] if part["count"] else []),
    ]
    if seconds:
        return seconds[0]
    alone = _value(part["bare"] or part["alone"])
    return alone if alone >= _LEAST_SECONDS_ALONE else None


def _times(found: re.Match[str]) -> int:
    part = found.groupdict()
    if part["word"] or part["single"]:
        return _WORDS.get(part["word"], 1)
    if part["dozen"]:
        return _dozens(part["dozen"])
    if part["couple"] or part["again"] or part["double"]:
        return 2
    if part["few"]:
        return _A_FEW
    return _value(part["number"] or part["after"] or part["apiece"] or part["by"] or part["multiplied"])


def _dozens(words: str) -> int:
    return _A_DOZEN // 2 if words.startswith("half") else _A_DOZEN


def _part_of(fraction: str, unit: str) -> int:
    return _unit(unit) * (1 if fraction == "quarter" else 3) // 4


def _unit(word: str) -> int:
    return _IN_SECONDS[word[0]]


def _value(number: str) -> int:
    """Read a number in digits or words; an article, or "full", is one."""
    if number in ("a", "an", "full", "whole"):
        return 1
    return int(number) if number.isdigit() else _NAMES[number]
