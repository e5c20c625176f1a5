"""A reply with more behind it keeps its words, whichever intent the device's ears take it for."""

from itertools import product

import pytest

from skill.authoring.models import published_grammar
from skill.knowledge.grammar import BUILT_IN, SLOT, Grammar
from skill.knowledge.library import Library
from skill.simulator.device_ears import DeviceEars
from skill.simulator.heard import Slot
from tests.conftest import Conversation

OPENINGS = (
    "maybe later|not really|okay|yeah|no|nope|thanks|i think so|a bit|not sure|still there|it's gone|hang on|ready|"
    "that hurts|i'm fine|it's worse|stop|slower|what"
).split("|")
SIGNS = (
    "my calf is hot and swollen",
    "my chest hurts",
    "i can't breathe very well",
    "my foot's gone numb and cold",
    "my wee is brown",
    "my leg is all red and puffy",
    "my face feels droopy",
    "i heard a pop",
)
JOINED = (" but ", " and ", " ")
SEEDS = (1, 2, 3)
MOST_LOST = 0.01


@pytest.fixture(scope="module")
def public(library: Library) -> Grammar:
    return published_grammar(library)


@pytest.fixture(scope="module")
def ears(library: Library, public: Grammar) -> DeviceEars:
    return DeviceEars(public, library.language)


def test_a_sign_behind_a_reply_arrives(ears: DeviceEars) -> None:
    said = [(f"{opening}{joint}{sign}", sign) for opening, sign, joint in product(OPENINGS, SIGNS, JOINED)]
    heard = [(ears.with_seed(seed).hear(sentence), sign) for sentence, sign in said for seed in SEEDS]
    lost = [each for each, sign in heard if sign.split()[-1] not in " ".join(s.words for s in each.slots.values())]
    assert len(heard) == 1440
    assert len(lost) <= MOST_LOST * len(heard), lost[:10]


def test_no_intent_of_our_own_swallows_what_follows(public: Grammar) -> None:
    assert [each.name for each in public.intents if not each.slots and not each.name.startswith(BUILT_IN)] == []


def test_a_tail_has_no_frame_of_another_intent(public: Grammar) -> None:
    ending = [
        (SLOT.sub("_", sample), each.name, "{topic}" in sample)
        for each in public.intents
        for sample in each.samples
        if sample.endswith("}")
    ]
    tails = {frame: name for frame, name, is_tail in ending if is_tail and frame != "_"}
    assert len(tails) > 100
    assert [frame for frame, name, is_tail in ending if not is_tail and tails.get(frame, name) != name] == []


@pytest.mark.parametrize(
    ("intent", "tail", "warning"),
    [
        ("NotNowIntent", "i'm busy but my calf is hot and swollen", "leg-clot"),
        ("NotNowIntent", "my calf is hot and swollen", "leg-clot"),
        ("DeclineIntent", "swollen and hot calf", "leg-clot"),
        ("DeclineIntent", "my chest hurts", "chest-stroke"),
        ("OkayIntent", "i can't breathe", "chest-stroke"),
        ("UnsureIntent", "i can't breathe very well", "chest-stroke"),
        ("NeitherIntent", "chest pain", "chest-stroke"),
        ("FineIntent", "apart from my chest it hurts", "chest-stroke"),
        ("ThanksIntent", "but my calf's red hot and swollen", "leg-clot"),
        ("HurtsIntent", "and my face is drooping", "chest-stroke"),
        ("WorseIntent", "and my leg's cold and white", "cold-leg"),
        ("SlowerIntent", "my chest hurts", "chest-stroke"),
        ("TellConfidenceIntent", "my chest hurts", "chest-stroke"),
        ("SayShorterIntent", "i can't breathe and my chest hurts", "chest-stroke"),
    ],
)
def test_a_sign_behind_any_reply_is_a_sign(talk: Conversation, intent: str, tail: str, warning: str) -> None:
    talk.hears("does heat help")
    talk.intends(intent, topic=tail)
    assert talk.place["warning"] == f"warning.{warning}"


@pytest.mark.parametrize(
    ("intent", "tail", "sentence"),
    [
        ("DeclineIntent", "thanks", "no thanks"),
        ("DeclineIntent", "what about bananas", "no what about bananas"),
        ("AgreeIntent", "go on then", "yeah go on then"),
        ("AgreeIntent", "please do love", "yes please do love"),
        ("OkayIntent", "why do cramps come at night", "okay why do cramps come at night"),
        ("NotNowIntent", "i'm in the bath", "not now i'm in the bath"),
        ("ThanksIntent", "that helped", "thanks that helped"),
        ("FineIntent", "thank you", "i'm fine thank you"),
    ],
)
def test_what_goes_on_is_read_as_the_whole_sentence(talk: Conversation, intent: str, tail: str, sentence: str) -> None:
    other = talk.once_more()
    for each in (talk, other):
        each.hears("does heat help")
    talk.intends(intent, topic=tail)
    other.hears(sentence)
    assert (talk.place["id"], talk.pending.get("kind")) == (other.place["id"], other.pending.get("kind"))


def test_a_tail_that_is_the_whole_sentence_is_not_said_twice(talk: Conversation) -> None:
    talk.hears("i've got a cramp")
    talk.intends("EasedIntent", topic="it's gone thanks")
    assert talk.place["id"] == "relief.eased"


@pytest.mark.parametrize("words", ["whisper please", "whisper for me please love", "please whisper", "can you whisper"])
def test_manners_hide_no_value(talk: Conversation, words: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.intends("SetVoiceIntent", voice=words)
    assert "amazon:effect" in talk.response["response"]["outputSpeech"]["ssml"]


@pytest.mark.parametrize("words", ["whisky please", "the whisper thing", "please"])
def test_other_words_than_manners_resolve_nothing(talk: Conversation, words: str) -> None:
    talk.hears("guide me through a calf stretch")
    talk.intends("SetVoiceIntent", voice=words)
    assert talk.place["id"] != "preference.set"


@pytest.mark.parametrize(
    "slots",
    [
        {"count": Slot("twice", "two"), "duration": Slot("PT2M"), "side": Slot("the left", "left")},
        {"count": Slot("twice", "two"), "duration": Slot("PT2M")},
        {"count": Slot("five", "five"), "side": Slot("left", "left")},
        {"duration": Slot("PT45S"), "limitation": Slot("wall", "no-wall")},
    ],
)
@pytest.mark.parametrize("before", [(), ("guide me through a calf stretch",)])
def test_what_is_no_sample_of_a_setting_sets_none(
    talk: Conversation, slots: dict[str, Slot], before: tuple[str, ...]
) -> None:
    for said in before:
        talk.hears(said)
    talk.intends("SetPreferenceIntent", **slots)
    assert talk.place["id"] != "preference.set"
