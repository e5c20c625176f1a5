"""English, as a `Language`, of grammars by subject: each names the patterns and functions of its own."""

from skill.language.english.grammar_of_cramps import CRAMPS, MOMENT
from skill.language.english.grammar_of_diary import DIARY
from skill.language.english.grammar_of_requests import (
    FLOW,
    HABITS,
    HOLDS,
    PRACTICE,
    REQUESTS,
    ROUTINES,
    STRETCHES,
    WISHES,
)
from skill.language.english.grammar_of_sentences import (
    ANSWERS,
    FOLLOW_UPS,
    LEANING,
    QUESTIONS,
    REMINDERS,
    SENTENCES,
    SPEECH,
    TIMES,
)
from skill.language.english.grammar_of_signs import CIRCUMSTANCES, EXPLANATIONS, MEDICINES, SIGNS
from skill.language.english.limit_words import LIMITS
from skill.language.english.story_requests import STORY_REQUESTS
from skill.language.english.thing_words import THINGS
from skill.language.interface import Language

ENGLISH = Language(
    code="en",
    speech=SPEECH,
    sentences=SENTENCES,
    questions=QUESTIONS,
    leaning=LEANING,
    answers=ANSWERS,
    follow_ups=FOLLOW_UPS,
    requests=REQUESTS,
    story_requests=STORY_REQUESTS,
    stretches=STRETCHES,
    things=THINGS,
    limits=LIMITS,
    routines=ROUTINES,
    holds=HOLDS,
    flow=FLOW,
    practice=PRACTICE,
    habits=HABITS,
    wishes=WISHES,
    cramps=CRAMPS,
    moment=MOMENT,
    diary=DIARY,
    times=TIMES,
    reminders=REMINDERS,
    signs=SIGNS,
    explanations=EXPLANATIONS,
    medicines=MEDICINES,
    circumstances=CIRCUMSTANCES,
)
