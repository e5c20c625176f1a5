"""Times of day in words, and what AMAZON.TIME makes of them."""

from collections.abc import Iterator

from skill.language.english import number_words

_STEP = 5
"""Minutes: nobody types other ones at a laptop."""
_QUARTER, _HALF, _HOUR = 15, 30, 60
_EARLY = ("", " in the morning", " a m", " am")
_LATE = (" in the afternoon", " in the evening", " at night", " p m", " pm")


def spoken_times() -> dict[str, str]:
    """Map what people say ("half past nine", "nine in the evening", "21 30") to "09:30", "21:00", "21:30", or "EV"."""
    said = {
        "noon": "12:00",
        "midday": "12:00",
        "midnight": "00:00",
        "in the morning": "MO",
        "morning": "MO",
        "in the afternoon": "AF",
        "afternoon": "AF",
        "in the evening": "EV",
        "evening": "EV",
        "at night": "NI",
        "night": "NI",
    }
    for hour in range(24):
        for minute in range(0, _HOUR, _STEP):
            said[f"{hour} {minute:02}"] = said[f"{hour:02} {minute:02}"] = f"{hour:02}:{minute:02}"
    for hour in range(1, 13):
        for minute in range(0, _HOUR, _STEP):
            for words in _words(hour, minute):
                said |= {words + part: f"{hour:02}:{minute:02}" for part in _EARLY}
                said |= {words + part: f"{hour % 12 + 12:02}:{minute:02}" for part in _LATE}
    return said


def _words(hour: int, minute: int) -> Iterator[str]:
    if minute:
        yield f"{hour} {minute:02}"
    for name, following in ((number_words(hour), number_words(hour % 12 + 1)), (str(hour), str(hour % 12 + 1))):
        if minute == 0:
            yield from (name, f"{name} o'clock")
        else:
            yield f"{name} {_minutes(minute)}"
        if minute == _QUARTER:
            yield f"quarter past {name}"
        elif minute == _HALF:
            yield from (f"half past {name}", f"half {name}")
        elif minute == _HOUR - _QUARTER:
            yield from (f"quarter to {following}", f"a quarter to {following}")
        elif 0 < minute < _HALF:
            yield f"{number_words(minute).replace('-', ' ')} past {name}"
        elif minute > _HALF:
            yield f"{number_words(_HOUR - minute).replace('-', ' ')} to {following}"


def _minutes(minute: int) -> str:
    words = number_words(minute).replace("-", " ")
    return f"oh {words}" if minute < 10 else words  # noqa: PLR2004  # one digit
