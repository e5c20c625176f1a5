"""Stories of questions that do not name what they are about: the stretch under way, or the topic of the last answer."""

import pytest

from skill.conversation.in_hand import COUNTED, OF_ANY_STRETCH, OF_MEDICINE, OF_TOPIC
from skill.knowledge.library import Library, load_library
from skill.understanding.questions_in_hand import QuestionsInHand
from tests.conftest import Conversation

LIBRARY = load_library()
OF_STRETCH = sorted(next(iter(LIBRARY.stretches.values())).answers)
ASKED = [
    ("which foot is in front", "which-foot"),
    ("how far from the wall should i be", "how-far"),
    ("should i feel it in my calf", "where"),
    ("where should i feel this", "where"),
    ("what should i feel", "feel"),
    ("how should i breathe", "breathe"),
    ("why does this help", "why"),
    ("can i bend my knee", "knee"),
    ("is it supposed to hurt", "hurt"),
    ("what if i can't reach", "cannot"),
    ("am i doing it right", "right"),
]


@pytest.mark.parametrize(("said", "question"), ASKED)
def test_a_question_about_the_stretch_under_way_is_answered_from_its_own_words(
    talk: Conversation, library: Library, said: str, question: str
) -> None:
    talk.hears("guide me through a calf stretch")
    heard = talk.interrupts(said, after=60)
    answer = library.stretches["stretch.calf-wall"].answers[question].said("left")
    assert heard.startswith(answer)
    assert talk.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize(("said", "question"), ASKED)
def test_after_the_answer_it_goes_on_from_the_same_second(talk: Conversation, said: str, question: str) -> None:  # noqa: ARG001  # names the row
    talk.hears("guide me through a calf stretch")
    talk.interrupts("pause", after=35)
    left = talk.place["coached"].get("hold", 0), talk.place["coached"]["seconds_left"]
    talk.new_listener()
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=35)
    assert (talk.place["coached"].get("hold", 0), talk.place["coached"]["seconds_left"]) == left
    words = [sound.words for sound in talk.last.clip]
    brief = LIBRARY.stretches["stretch.calf-wall"].brief.said("left")
    assert words[:6] == [brief, "Ready.", "Three.", "Two.", "One.", "Hold it there."]
    assert "began" in talk.place["coached"]


def test_the_answer_fits_the_leg(talk: Conversation) -> None:
    talk.hears("stretch my right calf")
    assert "Your left foot is in front" in talk.interrupts("which foot is in front", after=50)


def test_in_a_routine_it_is_about_the_stretch_that_is_done_now(talk: Conversation, library: Library) -> None:
    talk.hears("start the bedtime routine")
    talk.interrupts("next", after=40)
    talk.interrupts("next", after=10)
    heard = talk.interrupts("where should i feel it", after=20)
    assert library.stretches["stretch.hamstring-seated"].answers["where"].said(None) in heard
    assert talk.place["coached"]["plan"] == "routine.bedtime"


def test_after_the_stretch_it_is_still_what_was_spoken_of(talk: Conversation, library: Library) -> None:
    talk.hears("guide me through a foot stretch")
    heard = talk.hears("why does this help")  # the last hold is over
    assert heard.startswith(library.stretches["stretch.foot-arch"].answers["why"].said(None))
    assert "Hold it there" not in heard
    assert talk.place["id"] == "stretch.foot-arch"


@pytest.mark.parametrize("said", ["how many do i do", "how long do i hold it"])
def test_how_many_and_how_long_are_told_by_the_plan(talk: Conversation, said: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.interrupts(said, after=60)
    assert talk.place["id"] == "control.time-left"


def test_in_a_stretch_a_topic_is_asked_about_as_well_as_outside(talk: Conversation) -> None:
    told = list[str]()
    for said in ("", "guide me through a calf stretch"):
        talk.new_session()
        for each in (said, "is magnesium any good", "can i take too much"):
            if each:
                talk.hears(each)
        told.append(talk.place["about"])
    assert told == ["magnesium-potassium/magnesium-how-much"] * 2


def test_can_i_take_too_much_is_about_the_topic_in_hand(talk: Conversation) -> None:
    talk.hears("magnesium")
    talk.hears("can i take too much")
    assert talk.place["id"] == "magnesium-potassium"
    assert "hydration" not in str(talk.place)


@pytest.mark.parametrize("said", ["how long for", "how much", "how often", "which kind is best", "is it safe for me"])
@pytest.mark.parametrize("topic", ["magnesium", "does heat help", "what about compression socks"])
def test_a_question_that_names_nothing_stays_with_the_topic(talk: Conversation, topic: str, said: str) -> None:
    talk.hears(topic)
    before = talk.place["id"]
    talk.hears(said)
    assert talk.place["id"] == before


def test_a_question_that_names_another_subject_leaves_the_topic(talk: Conversation) -> None:
    talk.hears("magnesium")
    talk.hears("how much water should i drink")
    assert talk.place["id"] in ("hydration", "over-hydration")


def test_nothing_is_in_hand_at_the_beginning(talk: Conversation) -> None:
    talk.hears("which foot is in front")
    assert talk.place["id"] in ("none", "choice")


@pytest.mark.parametrize("stretch", sorted(LIBRARY.stretches))
@pytest.mark.parametrize("question", OF_STRETCH)
def test_every_stretch_answers_every_question_in_one_breath(stretch: str, question: str) -> None:
    answer = LIBRARY.stretches[stretch].answers[question]
    assert 3 <= len(answer.left.split()) <= 20
    assert 3 <= len(answer.right.split()) <= 20


def test_every_question_leads_somewhere() -> None:
    of_all = {*OF_STRETCH, *OF_ANY_STRETCH, *OF_TOPIC, *COUNTED, *OF_MEDICINE}
    assert set(LIBRARY.in_hand) == {*of_all, "forget-that", "is-it-that"}


@pytest.fixture(scope="module")
def reader() -> QuestionsInHand:
    return QuestionsInHand(LIBRARY)


@pytest.mark.parametrize("question", sorted(LIBRARY.in_hand))
def test_the_words_of_a_question_ask_it(reader: QuestionsInHand, question: str) -> None:
    read = {words: reader.read(words) for words in LIBRARY.in_hand[question].words}
    assert read == dict.fromkeys(read, question)


@pytest.mark.parametrize(
    "said",
    [
        "how much water should i drink",
        "which stretch is best for hamstrings in pregnancy",
        "how often do people get cramps at night",
        "why do i get night cramps",
        "can i take magnesium",
        "is it safe to take quinine",
        "how long does a cramp last",
        "should i see a doctor",
        "what is a charley horse",
    ],
)
def test_a_question_that_names_its_subject_is_not_in_hand(reader: QuestionsInHand, said: str) -> None:
    assert reader.read(said) is None


@pytest.mark.parametrize(
    "medicine", ["can statins cause cramps", "what about the pill", "do water tablets cause cramps"]
)
@pytest.mark.parametrize("said", ["can i stop them", "should i come off it", "what if i stop taking it"])
def test_nobody_is_told_to_stop_a_medicine(talk: Conversation, library: Library, medicine: str, said: str) -> None:
    talk.hears(medicine)
    assert talk.hears(said).startswith("Please don't change a prescribed medicine by yourself.")
    assert talk.place["id"] == "medications"
    assert library.topics["medications"].safety


OF_ANY = [
    ("can i hold on to something", "hold-on"),
    ("with shoes on or off", "shoes"),
    ("my calf's shaking is that ok", "shaking"),
    ("how fast", "pace"),
    ("can i put a cushion under my knee", "padding"),
    ("can i do this when pregnant", "when-pregnant"),
    ("is this safe for me", "is-it-safe"),
    ("how often should i do this", "how-often"),
    ("where do my hands go", "hands"),
    ("my heel won't stay down", "cannot"),
    ("does it matter if my heel comes up", "right"),
    ("do i lean forward", "how-far"),
    ("i can't feel it in my calf", "not-felt"),
    ("i don't really feel the stretch in my calf", "not-felt"),
]


@pytest.mark.parametrize(("said", "question"), OF_ANY)
@pytest.mark.parametrize("stretch", ["wall calf stretch", "standing quad stretch", "ankle pumps"])
def test_whatever_is_asked_of_a_stretch_under_way_is_answered_of_it_and_it_goes_on(
    talk: Conversation, reader: QuestionsInHand, stretch: str, said: str, question: str
) -> None:
    talk.hears(stretch)
    plan = talk.place["coached"]["plan"]
    talk.interrupts(said, after=40)
    assert reader.read(said) == question
    assert talk.place["id"] == talk.place["coached"]["plan"] == plan
    assert "began" in talk.place["coached"]


@pytest.mark.parametrize(
    "said",
    [
        "i can't feel my calf",
        "my foot i can't feel it",
        "i can't feel it in my calf and my foot is cold",
        "my leg has gone numb",
    ],
)
def test_a_numb_leg_in_a_stretch_is_no_question(talk: Conversation, said: str) -> None:
    talk.hears("wall calf stretch")
    talk.interrupts(said, after=40)
    assert talk.place["id"] == "redflag"
