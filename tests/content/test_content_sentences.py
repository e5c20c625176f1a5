"""Sentences that cannot be said are seen on a copy of the content with one mistake in it."""

import pytest

from skill.authoring.checks.sentences import MOST_WORDS, check_speaking
from skill.knowledge.library import Library, load_library
from tests.content.content_mistakes import ContentCopy, Wrong, add, both, en, put

TOPIC, CALF, STEP = "topics/heat.json", "stretches/stretch.calf-wall.json", "stretches/stretch.calf-step.json"
BEDTIME, RELIEF, WARNING = "routines/routine.bedtime.json", "relief/relief.now.json", "warnings/warning.leg-clot.json"
OUTSIDE, OFFERS, LINES = "outside/outside.joint-pain.json", "offers.json", "lines/coaching.json"

SENTENCES = [
    *((TOPIC, field) for field in ("short", "more", "evidence.sentence", "follow_up.question")),
    *((TOPIC, f"entries.0.{field}") for field in ("answer", "because", "evidence.sentence", "follow_up.question")),
    (TOPIC, "entries.0.if.diabetes"),
    *((CALF, field) for field in ("cautions.full", "cautions.short", "evidence.sentence", "ask_first")),
    *((BEDTIME, field) for field in ("intro", "outro.0", "evidence.sentence")),
    *((WARNING, field) for field in ("why", "act", "avoid")),
    *((RELIEF, field) for field in ("evidence.sentence", "muscles.calf.any.first", "again.0.say", "eased.say")),
    *((RELIEF, field) for field in ("eased.follow_up.question", "not_easing.say", "not_easing.question")),
    (OUTSIDE, "say.1"),
    (OFFERS, "offers.welcome.0.question"),
]
BREATHS = [
    *((CALF, field, MOST_WORDS[field]) for field in ("cautions.full", "cautions.short")),
    (WARNING, "why", MOST_WORDS["why"]),
    (BEDTIME, "intro", MOST_WORDS["intro"]),
    (OUTSIDE, "say.1", MOST_WORDS["outside"]),
]
SIDED = {"left": "Put your left foot on the step.", "right": "Put your right foot on the step."}
LONG_MOVE = "Lean. In. Now. Go. On. Hold. It. There."
LONG_READY = en(put, "lines/coaching.json", "lines.count-ready", ["Ready? " * 9])

UNSPEAKABLE = [
    *(
        Wrong(
            f"{field} of {file} asks for an unknown word", en(put, file, field, "Ask {nobody}?"), file, field, "nobody"
        )
        for file, field in SENTENCES
    ),
    *(
        Wrong(
            f"{field} of {file} takes more than a breath",
            en(put, file, field, "word " * (most + 1)),
            *(file, field, f"found {most + 1} words, expected at most {most}"),
        )
        for file, field, most in BREATHS
    ),
    *(
        Wrong(
            f"a unit in {field}", en(put, CALF, field, "Stand two inches nearer."), CALF, name, "a measure of the body"
        )
        for field, name in (
            ("set_up.0.say", "set_up.0.say"),
            ("answers.how-far", "answers.how-far"),
            ("cautions.full", "cautions.full"),
        )
    ),
    Wrong("a single brace", en(put, TOPIC, "short", "Warm it {gently."), TOPIC, "short", "a single brace"),
    Wrong(
        "an unknown word in a set-up",
        en(put, CALF, "set_up.1.say", "Step your {foot} back."),
        *(CALF, "set_up.1.say", "['foot'], expected none"),
    ),
    Wrong(
        "an unknown word in a swap",
        en(put, CALF, "swap.0.say", "Step your {foot} back."),
        *(CALF, "swap.0.say", "['foot'], expected none"),
    ),
    Wrong(
        "a side where both legs stretch at once",
        en(put, STEP, "set_up.0.say", SIDED),
        *(STEP, "set_up.0.say", "found a sentence for each side, expected one"),
    ),
    Wrong(
        "a card without words for either side",
        en(put, CALF, "set_up.0.say", SIDED),
        *(CALF, "set_up.0.show", "found no words for either side, expected what a card prints"),
    ),
    Wrong("a move longer than its beat", en(put, CALF, "flowing.in", LONG_MOVE), CALF, "flowing", "does not fit"),
    Wrong("words longer than the lead-in", LONG_READY, CALF, "hold", "does not fit"),
    Wrong(
        "words longer than the lead-in of relief",
        both(LONG_READY, en(put, RELIEF, "hold.lead_in_seconds", 4)),
        *(RELIEF, "hold", "does not fit"),
    ),
    Wrong(
        "variants of a line ask for different words",
        en(add, LINES, "lines.no-such-stretch", "There's no {elsewhere}."),
        *("lines/*.json", "lines.no-such-stretch", "['elsewhere']"),
    ),
]


def test_every_sentence_of_the_content_can_be_said(library: Library) -> None:
    assert list(check_speaking(library)) == []


@pytest.mark.parametrize("wrong", UNSPEAKABLE, ids=str)
def test_a_sentence_that_cannot_be_said_is_named(wrong: Wrong, content_copy: ContentCopy) -> None:
    found = content_copy.problems(wrong, check_speaking)
    assert [problem for problem in found if wrong.says in problem], found


@pytest.mark.parametrize(("file", "field", "most"), BREATHS)
def test_a_sentence_of_just_one_breath_is_accepted(file: str, field: str, most: int, content_copy: ContentCopy) -> None:
    folder = content_copy.having(en(put, file, field, "word " * most))
    assert list(check_speaking(load_library(folder))) == []
