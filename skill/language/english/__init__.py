"""English. Its functions are called through `ENGLISH`, or by their own names where only English is spoken."""

from skill.language.english import dates_and_times, durations, numbers, words
from skill.language.english.durations import rounded_minutes, spoken_duration
from skill.language.english.numbers import counted, number_words, spoken_list
from skill.language.interface import Language
from skill.language.text import sentence

__all__ = ["ENGLISH", "counted", "number_words", "rounded_minutes", "sentence", "spoken_duration", "spoken_list"]

ENGLISH = Language(
    code="en",
    number=number_words,
    ordinal=numbers.ordinal,
    counted=counted,
    more=numbers.more,
    listed=spoken_list,
    either=numbers.either,
    definite=numbers.definite,
    bare=numbers.bare,
    duration=spoken_duration,
    clock=dates_and_times.clock,
    weekday=dates_and_times.weekday,
    full_date=dates_and_times.spoken_date,
    month=dates_and_times.month,
    short_date=dates_and_times.short_date,
    ago=dates_and_times.ago,
    past_day=dates_and_times.past_day,
    past_part=dates_and_times.past_part,
    tonight=dates_and_times.TONIGHT,
    last_night=dates_and_times.LAST_NIGHT,
    night_to=dates_and_times.night_to,
    around=dates_and_times.around,
    period=dates_and_times.period,
    weekly=dates_and_times.weekly,
    once=dates_and_times.once,
    unknown_time=dates_and_times.UNKNOWN_TIME,
    words=words.plain_words,
    stem=words.stem,
    long_times=durations.long_times,
    durations=durations.durations,
    clock_times=dates_and_times.clock_times,
    ago_words=("ago",),
    built_in_samples=words.BUILT_IN_SAMPLES,
)
