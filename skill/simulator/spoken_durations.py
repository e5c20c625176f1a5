"""Lengths of time in words, and the ISO-8601 text that AMAZON.DURATION makes of them."""

from skill.language.english import number_words

SHORTEST_SECONDS = 5
LONGEST_SECONDS = 120
LONGEST_MINUTES = 60
LONGEST_HOURS = 12


def spoken_durations() -> dict[str, str]:
    """Map what people say ("twenty seconds", "a minute and a half") to ISO-8601 ("PT20S", "PT1M30S")."""
    said: dict[str, str] = {
        "half a minute": "PT30S",
        "a minute": "PT1M",
        "a minute and a half": "PT1M30S",
        "a quarter of a minute": "PT15S",
        "half an hour": "PT30M",
        "an hour": "PT1H",
    }
    for seconds in range(SHORTEST_SECONDS, LONGEST_SECONDS + 1):
        for number in {str(seconds), number_words(seconds).replace("-", " ")}:
            for unit in ("seconds", "second", "sec", "secs"):
                said[f"{number} {unit}"] = f"PT{seconds}S"
            said[f"a count of {number}"] = f"PT{seconds}S"
    for minutes in range(1, LONGEST_MINUTES + 1):
        for number in (str(minutes), number_words(minutes).replace("-", " ")):
            for unit in ("minutes", "minute", "min", "mins"):
                said[f"{number} {unit}"] = f"PT{minutes}M"
    for hours in range(1, LONGEST_HOURS + 1):
        for number in (str(hours), number_words(hours)):
            said |= {f"{number} {unit}": f"PT{hours}H" for unit in ("hours", "hour")}
    return said
