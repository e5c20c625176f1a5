"""English: how it says and writes things, asks, leans on what was said, answers, and tells times and reminders."""

from skill.language.english import (
    body_dialect,
    coming_and_going,
    dates_and_times,
    durations,
    leaning_words,
    numbers,
    question_words,
    reminder_words,
    schedules,
    short_replies,
    sounds_and_spelling,
    told_words,
    words,
)
from skill.language.grammars.answer_grammar import AnswerGrammar
from skill.language.grammars.leaning_grammar import LeaningGrammar
from skill.language.grammars.question_grammar import QuestionGrammar
from skill.language.grammars.reminder_grammar import ReminderGrammar
from skill.language.grammars.sentence_grammar import SentenceGrammar
from skill.language.grammars.speech_grammar import SpeechGrammar
from skill.language.grammars.time_grammar import TimeGrammar

SPEECH = SpeechGrammar(
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
    period_before=dates_and_times.period_before,
    weekly=dates_and_times.weekly,
    once=dates_and_times.once,
    between=dates_and_times.between,
    half_of_day=dates_and_times.half_of_day,
    unknown_time=dates_and_times.UNKNOWN_TIME,
)

SENTENCES = SentenceGrammar(
    words=words.plain_words,
    written_out=words.written_out,
    stem=words.stem,
    sound=sounds_and_spelling.sound,
    part_words=words.PART_WORDS,
    contrast_words=words.CONTRAST_WORDS,
    linking_words=words.LINKING_WORDS,
    built_in_samples=words.BUILT_IN_SAMPLES,
    denying_words=words.DENYING_WORDS,
    as_it_sounds=sounds_and_spelling.as_it_sounds,
    standard=sounds_and_spelling.standard,
    of_the_body=body_dialect.of_the_body,
    of_a_person=words.OF_A_PERSON,
)

QUESTIONS = QuestionGrammar(
    question_words=question_words.QUESTION_WORDS,
    question_inside=question_words.QUESTION_INSIDE,
    question_starts=question_words.QUESTION_STARTS,
    help_with=question_words.HELP_WITH,
    help_for=question_words.HELP_FOR,
    of_own_deed=question_words.OF_OWN_DEED,
    asks_of_memory=question_words.ASKS_OF_MEMORY,
    orders_device=question_words.ORDERS_DEVICE,
    asks_either=question_words.ASKS_EITHER,
    asks_of_end=question_words.ASKS_OF_END,
)

LEANING = LeaningGrammar(
    asks_on=leaning_words.ASKS_ON,
    leans_on=leaning_words.LEANS_ON,
    pronouns=frozenset("it that them these this those".split()),
    last_pronoun=leaning_words.LAST_PRONOUN,
    said_after=leaning_words.SAID_AFTER,
    question_tags=leaning_words.QUESTION_TAGS,
    points_back=leaning_words.points_back,
    joins_on=leaning_words.joins_on,
    narrows=leaning_words.narrows,
    says_what_was_meant=leaning_words.says_what_was_meant,
    only_adds=leaning_words.only_adds,
    tells_on=leaning_words.TELLS_ON,
    reaches_back=leaning_words.reaches_back,
    tells_of_oneself=leaning_words.TELLS_OF_ONESELF,
    the_one=told_words.THE_ONE,
)

ANSWERS = AnswerGrammar(
    cries=frozenset("aah aargh ah argh ay ayo eek no oh ooh ouch ow oww oof yikes yow yowch".split()),
    other_words=frozenset({"other", "another", "different"}),
    misheard=short_replies.MISHEARD,
    size_words=short_replies.SIZE_WORDS,
    address_words=short_replies.ADDRESS_WORDS,
    polite_no=short_replies.POLITE_NO,
    not_to_stop=short_replies.NOT_TO_STOP,
    addressed=short_replies.ADDRESSED,
    no_and_tells=short_replies.NO_AND_TELLS,
    declining_words=short_replies.DECLINING_WORDS,
    not_so=short_replies.NOT_SO,
    none_of_them=short_replies.NONE_OF_THEM,
    thanks=short_replies.THANKS,
    enough=short_replies.ENOUGH,
    it_is_me=coming_and_going.IT_IS_ME,
    is_back=coming_and_going.IS_BACK,
    has_to_go=coming_and_going.HAS_TO_GO,
    reminds_later=coming_and_going.REMINDS_LATER,
    just_back=coming_and_going.JUST_BACK,
    leaves=coming_and_going.LEAVES,
    good_night=coming_and_going.GOOD_NIGHT,
    asks_who_is_there=coming_and_going.ASKS_WHO_IS_THERE,
    asks_for_this=coming_and_going.ASKS_FOR_THIS,
    to_bed=coming_and_going.TO_BED,
    here_again=coming_and_going.HERE_AGAIN,
    another_number=told_words.ANOTHER_NUMBER,
)

TIMES = TimeGrammar(
    since_when=durations.SINCE_WHEN,
    over_since=durations.OVER_SINCE,
    since_long=durations.SINCE_LONG,
    lasts=durations.LASTS,
    durations=durations.durations,
    long_times=durations.long_times,
    clock_times=dates_and_times.clock_times,
    ago_words=("ago",),
)

REMINDERS = ReminderGrammar(
    schedule=schedules.schedule,
    schedule_words=schedules.SCHEDULE_WORDS,
    moving_words=schedules.MOVING_WORDS,
    changing_words=frozenset({"change", "make", "set", "put"}),
    occasion=reminder_words.occasion,
    one_more=reminder_words.ONE_MORE,
    new_reminder=reminder_words.NEW_REMINDER,
    asks_if_set=reminder_words.ASKS_IF_SET,
    of_purpose=reminder_words.OF_PURPOSE,
    other_purpose=reminder_words.OTHER_PURPOSE,
    asks_when=reminder_words.ASKS_WHEN,
    where_it_sounds=reminder_words.WHERE_IT_SOUNDS,
    cancels_it=reminder_words.CANCELS_IT,
    cancels_one=reminder_words.CANCELS_ONE,
    called_one=reminder_words.CALLED_ONE,
    denied_time=reminder_words.DENIED_TIME,
    any_will_do=reminder_words.ANY_WILL_DO,
    bumps=reminder_words.BUMPS,
    skips_one_day=reminder_words.SKIPS_ONE_DAY,
)
