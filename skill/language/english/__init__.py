"""English, as a `Language`."""

from skill.language.english import dates_and_times, durations, numbers, words
from skill.language.interface import Language

ENGLISH = Language(
    code="en",
    number=numbers.number_words,
    counted=numbers.counted,
    more=numbers.more,
    listed=numbers.spoken_list,
    definite=numbers.definite,
    bare=numbers.bare,
    duration=durations.spoken_duration,
    month=dates_and_times.month,
    short_date=dates_and_times.short_date,
    printed_date=dates_and_times.printed_date,
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
    written_out=words.written_out,
    question_words=words.QUESTION_WORDS,
    part_words=words.PART_WORDS,
    stem=words.stem,
    long_times=durations.long_times,
    durations=durations.durations,
    clock_times=dates_and_times.clock_times,
    ago_words=("ago",),
    built_in_samples=words.BUILT_IN_SAMPLES,
)
