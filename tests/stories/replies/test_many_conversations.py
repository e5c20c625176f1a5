"""Conversations, read aloud to review them. Each line: what the listener says, and words the skill must answer with."""

import pytest

from tests.conftest import Conversation
from tests.wordings import says

Turn = tuple[str, str]

STORIES: list[object] = [
    pytest.param(
        [
            ("why do i get night cramps", "leg cramps come at night"),
            ("how do you know that", "That comes from"),
            ("how sure are you", "I know of no test of it"),
            ("tell me more", "good company"),
            ("yes", "Shall"),
        ],
        id="a question, its source, how sure, more, and the follow-up",
    ),
    pytest.param(
        [
            ("guide me through a calf stretch", "Face a wall"),
            ("yes", "Shall we"),
            ("no", "goodbye:"),
        ],
        id="a stretch from set-up to its closing question",
    ),
    pytest.param(
        [
            ("i've got a cramp", "pull your toes up"),
            ("no", "breathe out slowly"),
            ("it's easing", "walk"),
        ],
        id="a cramp that eases in the second round",
    ),
    pytest.param(
        [
            ("my calf has seized up", "toes"),
            ("no", "Is it easing?"),
            ("not yet", "Is it swollen, hot or numb?"),
            ("no", "Is it easing?"),
            ("no", "ten minutes"),
            ("yes", "A little longer"),
            ("no", "within ten minutes"),
            ("no", "goodbye:"),
        ],
        id="a cramp that does not ease brings the ten-minute rule, then one more round",
    ),
    pytest.param(
        [
            ("my calf is swollen and hot", "Call your doctor today"),
            ("yes", "Say what you told me"),
            ("no", "Call your doctor today"),
        ],
        id="a warning sign gets the warning, and a yes tells what to say to them",
    ),
    pytest.param(
        [
            ("what's the weather", "only know about leg cramps"),
            ("why do i get night cramps", "come at night"),
        ],
        id="what is outside is refused, and the next question answered",
    ),
    pytest.param(
        [("guide me through a calf stretch", "Face a wall"), ("stop", "done-for-today:")],
        id="stop after the last count ends what is done",
    ),
    pytest.param(
        [
            ("start the foot arch stretch", "foot arch stretch"),
            ("guide me through the bedtime routine", "Calves first"),
            ("no", "Shall I breathe with you"),
        ],
        id="another stretch may be started in the middle of one",
    ),
    pytest.param(
        [("heel drop stretch", "the rail?"), ("yes", "step calf stretch")],
        id="the step stretch asks whether the rail is held, and begins with yes",
    ),
    pytest.param(
        [("heel drop stretch", "the rail?"), ("no", "Shall we try the wall calf stretch instead?")],
        id="the step stretch does not begin without something to hold on to",
    ),
    pytest.param(
        [("stretch my eyebrows", "I don't have a stretch for the eyebrows."), ("yes", "Face a wall")],
        id="a stretch that does not exist is named back, with one that does",
    ),
    pytest.param(
        [("help", "why do I get night cramps"), ("what are leg cramps", "tightens suddenly")],
        id="help says what can be said",
    ),
    pytest.param(
        [("how do you know that", "haven't told you anything yet"), ("yes", "Shall we")],
        id="a follow-up without anything before it is no dead end",
    ),
]


@pytest.mark.parametrize("turns", STORIES)
def test_story(talk: Conversation, turns: list[Turn]) -> None:
    for said, expected in turns:
        heard = talk.hears(said)
        line = expected.endswith(":") and expected[:-1]
        assert says(line, heard) if line else expected in heard, f"after {said!r}"


def test_opening_asks_about_a_cramp_first(talk: Conversation) -> None:
    assert talk.opens().endswith("Do you have a cramp right now?")
    assert "toes" in talk.hears("yes")


def test_opening_without_a_cramp_says_what_to_say(talk: Conversation) -> None:
    talk.opens()
    assert says("no-cramp-now", talk.hears("no"))


def test_the_first_words_to_a_cramp_are_an_instruction(talk: Conversation) -> None:
    talk.hears("i've got a cramp")
    assert talk.last.speech.startswith("Straighten that leg")
    assert "Is it easing?" in [sound.words for sound in talk.last.clip][-1]


def test_a_stretch_counts_both_legs_aloud(talk: Conversation) -> None:
    heard = talk.hears("guide me through a calf stretch")
    assert "Left foot back" in heard
    assert "step your right foot back" in heard
    assert heard.count("Fifteen.") == heard.count("One.") - heard.count("Two. One. Hold") == 4


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("calf stretch for thirty seconds", "Twenty-five."),
        ("just the right calf stretch", "Right foot back"),
        ("a calf stretch i can do in bed", "towel"),
        ("stretch my hamstrings sitting down twice", "heel-out hamstring stretch"),
        ("calf stretch three times for ten seconds on my left", "Left foot back"),
        ("flowing wall calf stretch", "rock slowly in and out"),
    ],
)
def test_a_stretch_takes_any_wish_in_one_sentence(talk: Conversation, said: str, wanted: str) -> None:
    assert wanted in talk.hears(said)


def test_a_wished_side_leaves_the_other_out(talk: Conversation) -> None:
    assert "left foot back" not in talk.hears("stretch my right calf")


def test_every_turn_is_counted_once(talk: Conversation) -> None:
    for turn, said in enumerate(("does magnesium help", "tell me more", "yes", "what is a leg cramp"), 1):
        talk.hears(said)
        assert talk.response["sessionAttributes"]["turn"] == turn, "lines with variants take the next one"


def test_nothing_understood_helps_more_each_time_then_closes(talk: Conversation) -> None:
    replies = [talk.intends("AMAZON.FallbackIntent") for _ in range(3)]
    assert len(set(replies)) == 3
    assert "Try saying" in replies[1]
    assert talk.ended


def test_pause_keeps_the_place_and_resume_goes_on_with_what_is_left(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    second_hold = [s.at for s in talk.last.clip if s.words == "Hold it there."][1]
    paused = talk.interrupts("pause", after=talk.last.speech_seconds + second_hold + 8)
    assert paused == "Paused. Say, Alexa, resume, when you're ready. Still paused. Ready to go on?"
    resumed = talk.interrupts("resume", after=20)
    assert "Going on with the wall calf stretch, left leg." in resumed
    first = [s.words for s in talk.last.clip].index("Hold it there.")
    counted = [round(s.at - talk.last.clip[first].at, 3) for s in talk.last.clip[first:] if s.words == "One."]
    assert counted[0] == 11, "twelve seconds were left of the hold"


def test_next_moves_to_the_other_leg_and_says_so(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    assert "wall calf stretch, right leg" in talk.interrupts("next", after=30)
    assert "That was the last one." in talk.interrupts("next", after=5)


def test_start_over_begins_with_the_set_up(talk: Conversation) -> None:
    talk.hears("guide me through a calf stretch")
    assert "Face a wall" in talk.interrupts("start over", after=60)


def test_a_long_wish_is_split_and_yes_goes_on(talk: Conversation) -> None:
    talk.hears("calf stretch five times for one minute")
    assert talk.last.seconds < 240
    turns = 1
    while talk.place.get("coached", {}).get("following") is not None:
        assert "Hold it there." in talk.hears("yes")
        turns += 1
    assert turns >= 4
    assert "well done" in talk.last.clip[-1].words
