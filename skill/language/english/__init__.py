"""English, as a `Language`, of grammars by subject: each names the patterns and functions of its own."""

from skill.language.english.grammar_of_cramps import CRAMP, MOMENT
from skill.language.english.grammar_of_diary import DIARY
from skill.language.english.grammar_of_requests import COACHING, FLOW, PRACTICE, REQUEST, WISH
from skill.language.english.grammar_of_sentences import ANSWER, LEANING, QUESTION, SENTENCE, SPEECH, TIME
from skill.language.english.grammar_of_signs import CIRCUMSTANCE, SIGN
from skill.language.interface import of_grammars

ENGLISH = of_grammars(
    "en",
    SPEECH,
    SENTENCE,
    QUESTION,
    LEANING,
    ANSWER,
    TIME,
    REQUEST,
    COACHING,
    FLOW,
    PRACTICE,
    WISH,
    CRAMP,
    MOMENT,
    DIARY,
    SIGN,
    CIRCUMSTANCE,
)
