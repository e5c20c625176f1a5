"""Checks how topics and their entries answer: short, verdict first, in plain words,
and no surer than anybody can be.
"""

import re
from collections.abc import Iterator

from skill.authoring.checks.schemas import Problem
from skill.authoring.checks.sentences import placeholders
from skill.conversation.answers.in_time import behind_caution
from skill.knowledge.content import Topic
from skill.knowledge.library import Library
from skill.turn.voice import Voice

WORDS_A_MINUTE = 150
"""About as fast as Alexa talks."""
MOST_SECONDS = {"short": 12, "answer": 12, "more": 25, "because": 25, "safety": 16, "if": 8, "evidence.sentence": 16}
MOST_TOGETHER = {False: 12, True: 16}
"""Seconds of an entry's "if" with what is said behind it; more where a second sentence must not be missed."""
FEWEST_WORDS = 15
"""Of an entry's answer: a shorter one leaves out what to do."""
VERDICT_WORDS = 18
"""Words of an entry's first sentence, at most: it is the verdict."""
SENTENCE_WORDS = 28
"""Words of one sentence, at most: more is more than a breath."""
MOST_LISTED = 3
"""Items of a list that a listener keeps in mind."""
GRADE = 9.0
"""Years of school that a text may need, by the Flesch-Kincaid formula."""
STUDIES = ("trial", "laboratory", "observation")
"""Kinds of source that have a year; of these at least one must be dated, or a standing page must be named besides."""

HONEST = "what you know of: 'none that I know of'"

# English alone: another language has words and a formula of its own
_ENGLISH = "en"
_UNSURE_START = re.compile(
    r"(?:there (?:are|is) (?:many|several|some)|it depends|in (?:a|one) study|studies|research)\b", re.IGNORECASE
)
_UNIVERSAL = re.compile(
    r"\b(?:nobody|no one|only one (?:study|trial)|the only (?:study|trial)|(?:never|ever|n't|not) been (?:properly )?(?:tested|studied)"
    r"|(?:(?<!know of )(?<!found )(?<!with))\bno (?:good |single |other )?(?:trials?|stud(?:y|ies)|evidence|proof))\b",
    re.IGNORECASE,
)
_TRIAL = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|surveys?|laborator(?:y|ies)|per ?cent|dummy (?:pill|tablet)s?)\b", re.IGNORECASE
)
"""Words of trials: they belong to the evidence sentence."""
_KNOWN = "know of"
"""A sentence in which these stand tells what is not known: "I know of no study of it"."""
_JOINS = "with|through|after|by|if|in|at|on|though|because|so|but|when|then|such|please|or|and|it|you|to|until"
"""Words that begin a clause rather than an item of a list."""
_ITEM = rf"(?!(?:{_JOINS})\b)[\w'-]+(?: (?!(?:{_JOINS})\b)[\w'-]+){{0,2}}"
_LIST = re.compile(rf"\b{_ITEM}, {_ITEM}, {_ITEM},? (?:and|or) ", re.IGNORECASE)
"""Three short items between commas, and a fourth after "and"."""
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
_WORD = re.compile(r"[a-z']+", re.IGNORECASE)
_VOWELS = re.compile(r"[aeiouy]+", re.IGNORECASE)


def check_answers(library: Library) -> Iterator[Problem]:
    """Yield what is wrong with how topics and entries answer, by file and field."""
    voice = Voice(library.lines, library.elsewhere, 0)
    english = library.language.code == _ENGLISH
    for topic in library.topics.values():
        file = f"topics/{topic.id}.json"
        for field, text in _texts(topic):
            if placeholders(text) - library.elsewhere.phrases.keys():
                continue  # another check tells of those
            said = voice.say(text)
            problems = [*_length(field, said), *(_wording(field, said) if english else ())]
            yield from (Problem(file, field, found, expected) for found, expected in problems)
        yield from _sources(library, topic, file)
        yield from (_together(library, topic, file, voice) if english else ())
    others = {
        "stretches": library.stretches,
        "routines": library.routines,
        "relief": {library.relief.id: library.relief},
    }
    for folder, files in others.items() if english else ():
        for content_id, known in files.items():
            universal = _UNIVERSAL.search(known.evidence.sentence)
            if universal:
                yield Problem(f"{folder}/{content_id}.json", "evidence.sentence", repr(universal[0]), HONEST)


def seconds(text: str) -> float:
    """How long a text takes to say, about."""
    return len(text.split()) * 60 / WORDS_A_MINUTE


def grade(text: str) -> float:
    """Years of school that an English text needs: 0.39 words a sentence + 11.8 syllables a word - 15.59."""
    words = _WORD.findall(text)
    sentences = len([part for part in _SENTENCE_END.split(text) if part])
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59 if words else 0.0


def _syllables(word: str) -> int:
    """Count groups of vowels; an e at the end is silent."""
    bare = word.lower().removesuffix("e") if not word.lower().endswith(("le", "ee")) else word
    return max(1, len(_VOWELS.findall(bare)))


def _texts(topic: Topic) -> Iterator[tuple[str, str]]:
    """Yield every spoken text of a topic with its field."""
    yield "short", topic.short
    yield "more", topic.more
    yield "safety", topic.safety or ""
    yield "evidence.sentence", topic.evidence.sentence
    for number, entry in enumerate(topic.entries):
        at = f"entries.{number}"
        yield f"{at}.answer", entry.answer
        yield f"{at}.because", entry.because or ""
        yield f"{at}.evidence.sentence", entry.evidence.sentence
        yield from ((f"{at}.if.{fact}", said) for fact, said in entry.say_first.items())


def _length(field: str, said: str) -> Iterator[tuple[str, str]]:
    limit = next(most for name, most in MOST_SECONDS.items() if field.endswith(name) or f".{name}." in field)
    if seconds(said) > limit:
        yield f"{len(said.split())} words, {seconds(said):.0f} seconds", f"at most {limit} seconds"
    if field.endswith("answer") and len(said.split()) < FEWEST_WORDS:
        yield f"{len(said.split())} words", f"at least {FEWEST_WORDS}"


def _wording(field: str, said: str) -> Iterator[tuple[str, str]]:
    sentences = _SENTENCE_END.split(said)
    if field.endswith("answer") and (_UNSURE_START.match(said) or len(sentences[0].split()) > VERDICT_WORDS):
        yield repr(sentences[0]), f"the verdict first, in at most {VERDICT_WORDS} words"
    for sentence in sentences:
        if len(sentence.split()) > SENTENCE_WORDS:
            yield repr(sentence), f"sentences of at most {SENTENCE_WORDS} words"
        if _LIST.search(sentence):
            yield repr(sentence), f"lists of at most {MOST_LISTED}"
    universal = _UNIVERSAL.search(said)
    if universal:
        yield repr(universal[0]), HONEST
    if field.endswith(("answer", "short")):
        trials = filter(None, (_TRIAL.search(each) for each in sentences if _KNOWN not in each))
        yield from ((repr(trial[0]), "trials and their figures in the evidence sentence") for trial in trials)
    if field.endswith(("answer", "short")) and grade(said) > GRADE:
        yield f"grade {grade(said):.1f}", f"plainer words, at most grade {GRADE:g}"


def _together(library: Library, topic: Topic, file: str, voice: Voice) -> Iterator[Problem]:
    """Measure each caution with what is said of the answer behind it; the rest waits for "tell me more"."""
    for number, entry in enumerate(topic.entries):
        for fact, first in entry.say_first.items():
            said, _ = behind_caution(entry.answer, [first], voice.say, library.language.speech)
            limit, takes = MOST_TOGETHER[len(said) > 1], seconds(voice.say(" ".join((first, *said))))
            if takes > limit:
                yield Problem(
                    file,
                    f"entries.{number}.if.{fact}",
                    f"{takes:.0f} seconds with the answer behind it",
                    f"at most {limit} seconds together",
                )


def _sources(library: Library, topic: Topic, file: str) -> Iterator[Problem]:
    for number, entry in enumerate(topic.entries):
        known = [library.sources[source] for source in entry.sources if source in library.sources]
        if known and all(source.year is None and source.kind in STUDIES for source in known):
            yield Problem(file, f"entries.{number}.sources", ", ".join(entry.sources), "a study with its year")
