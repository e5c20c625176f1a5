"""At night the skill whispers, counts quietly, and starts what is done in bed; by day,
or when nobody knows, it does not.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count

import pytest

from skill.app import build_skill
from skill.coaching.choice import LYING_DOWN
from skill.knowledge.library import Library
from skill.runtime.device_clock import DeviceClock, SettingsCall
from skill.runtime.guard import Guard
from skill.runtime.http_client import UnansweredError
from skill.settings import Settings
from skill.simulator.listener import Json
from skill.simulator.nlu import Hearing
from skill.simulator.playback import Playback
from tests.at_device import AtDevice
from tests.facts_told import leads_into
from tests.fake_settings_api import HOUR, LONDON, MINUTE, FakeSettingsApi, local, serving
from tests.guard.valid_response import assert_valid_response, components

MIDNIGHT = '"Asia/Karachi"'
"""It is midnight there when the tests' Monday evening begins in London."""
FOUR_HOURS_WEST, FIVE_HOURS_EAST = '"Etc/GMT+4"', '"Etc/GMT-5"'
COUNTED = "Halfway. Fifteen. Fourteen. Thirteen. Ten. Five. Four. Three. Two. One.".split()
BY_FIVES = [(5, "Fifteen."), (10, "Ten."), (15, "Five."), (16, "Four."), (17, "Three."), (18, "Two."), (19, "One.")]
QUIETLY = [(10, "Halfway."), (17, "Three."), (18, "Two."), (19, "One.")]
At = Callable[[object], AtDevice]


@pytest.fixture(scope="module")
def api() -> FakeSettingsApi:
    return FakeSettingsApi()


@pytest.fixture(scope="module")
def asking_skill(api: FakeSettingsApi) -> Guard:
    return build_skill(Settings(), clock=DeviceClock(api))


@pytest.fixture
def at(api: FakeSettingsApi, asking_skill: Guard, hearing: Hearing, request: pytest.FixtureRequest) -> At:
    """Put the listener at a new device, for which the settings API has this answer."""
    devices = count()

    def put(answer: object) -> AtDevice:
        api.answer = answer
        api.asked.clear()
        return AtDevice(asking_skill, hearing, f"{request.node.nodeid}.{next(devices)}")

    return put


@pytest.fixture
def night(at: At) -> AtDevice:
    return at(MIDNIGHT)


@pytest.fixture
def day(at: At) -> AtDevice:
    return at(LONDON)


def speeches(response: Json) -> list[str]:
    """List everything that a response may say, with its markup: speech, clip, reprompt and the reprompt's clip."""
    body = response["response"]
    said = []
    for part in (body, body.get("reprompt", {})):
        said += [part["outputSpeech"]["ssml"]] if "outputSpeech" in part else []
        clips = [each["document"]["mainTemplate"]["items"] for each in part.get("directives", ())]
        spoken = [each for items in clips for each in components(items) if each["type"] == "Speech"]
        said += [
            each["content"] if each.get("contentType") == "SSML" else f"plain: {each['content']}" for each in spoken
        ]
    return said


def whispers(talk: AtDevice) -> bool:
    """Tell whether the last reply is whispered; it must be so as a whole, or not at all."""
    assert_valid_response(talk.response)
    said = speeches(talk.response)
    begins, ends = '<speak><amazon:effect name="whispered">', "</amazon:effect></speak>"
    whispered = {each.startswith(begins) and each.endswith(ends) for each in said}
    assert len(whispered) == 1, said
    assert "".join(said).count("amazon:effect") == (2 * len(said) if True in whispered else 0)
    return whispered.pop()


def counts(heard: Playback) -> list[list[tuple[float, str]]]:
    """List what is counted in each hold, and how many seconds after its beginning."""
    holds: list[list[tuple[float, str]]] = []
    begins = float("-inf")
    for sound in heard.clip:
        if sound.words == "Hold it there.":
            holds.append([])
            begins = sound.at
        elif sound.words in COUNTED and sound.at < begins + 20:
            holds[-1].append((round(sound.at - begins, 3), sound.words))
    return holds


WHATEVER = [
    ("guide me through a calf stretch", "pause", "resume", "how long left", "next", "stop"),
    ("start the bedtime routine", "next", "help", "that hurts"),
    ("why do i get night cramps", "tell me more", "how do you know that", "did the blargh zurble"),
    ("why do i get night cramps", "my calf is swollen and hot", "yes"),
    ("forget me", "i've got a cramp", "no", "no", "no"),
]


@pytest.mark.parametrize("said", WHATEVER, ids=lambda said: said[0])
def test_everything_is_whispered_at_night_and_nothing_by_day(at: At, said: tuple[str, ...]) -> None:
    for answer, whispered in ((LONDON, False), (MIDNIGHT, True)):
        talk = at(answer)
        for sentence in said:
            talk.interrupts(sentence, after=5)
            assert whispers(talk) is whispered, sentence


def test_the_welcome_is_whispered_at_night(night: AtDevice) -> None:
    night.opens()
    assert whispers(night)


@pytest.mark.parametrize(("answer", "counted"), [(MIDNIGHT, QUIETLY), (LONDON, BY_FIVES)], ids=["night", "day"])
def test_the_count_is_quiet_at_night_and_by_fives_by_day(at: At, answer: str, counted: object) -> None:
    talk = at(answer)
    talk.hears("guide me through a calf stretch")
    assert counts(talk.last) == [counted] * 4


@pytest.mark.parametrize("said", ["calf stretch", "quad stretch", "stretch my calves", "calf stretch on the left"])
def test_a_muscle_alone_starts_what_is_done_in_bed_at_night(at: At, library: Library, said: str) -> None:
    for answer, positions in ((MIDNIGHT, LYING_DOWN), (LONDON, ("standing",))):
        talk = at(answer)
        talk.hears(said)
        assert library.stretches[talk.place["id"]].position in positions


@pytest.mark.parametrize("said", ["wall calf stretch", "guide me through the wall stretch"])
def test_a_stretch_by_its_name_starts_at_night_too(night: AtDevice, said: str) -> None:
    assert leads_into(night.hears(said), "stretch.calf-wall")
    assert night.place["id"] == "stretch.calf-wall"


@pytest.mark.parametrize(
    ("said", "stretch"), [("wall calf stretch", "calf-wall"), ("towel calf stretch", "calf-towel")]
)
def test_cautions_are_short_at_night_and_full_by_day(at: At, library: Library, said: str, stretch: str) -> None:
    cautions = library.stretches[f"stretch.{stretch}"].cautions
    assert cautions.full in at(LONDON).hears(said)
    night = at(MIDNIGHT)
    answer = night.hears(said)
    assert cautions.short in answer
    assert cautions.full not in answer


# When the settings API is asked.


@pytest.mark.parametrize("answer", [MIDNIGHT, LONDON, OSError("no route")], ids=["night", "day", "no answer"])
def test_the_settings_api_is_asked_at_most_once_in_a_session(at: At, api: FakeSettingsApi, answer: object) -> None:
    talk = at(answer)
    whispered = answer == MIDNIGHT
    for said in ("guide me through a calf stretch", "pause", "resume", "stop", "why do i get night cramps", "yes"):
        talk.interrupts(said, after=11 * MINUTE)
        assert whispers(talk) is whispered
    assert len(api.asked) == 1


def test_morning_does_not_raise_the_voice_in_the_middle_of_a_session(night: AtDevice) -> None:
    night.hears("why do i get night cramps")
    night.interrupts("tell me more", after=7 * HOUR)
    assert whispers(night)


@pytest.mark.parametrize("said", ["i've got a cramp", "cramp in my calf", "my foot has cramped up"])
def test_the_first_help_with_a_cramp_waits_for_nobody_and_the_rest_is_quiet(
    night: AtDevice, api: FakeSettingsApi, said: str
) -> None:
    night.hears(said)
    assert night.place["id"] == "relief.now"
    assert api.asked == []
    assert counts(night.last) == [BY_FIVES]
    for sentence, place in (("no", "relief.now"), ("it's gone", "relief.eased"), ("yes", "relief.sleep")):
        night.hears(sentence)
        assert night.place["id"] == place
        assert whispers(night), sentence
        assert counts(night.last) == ([QUIETLY] if place == "relief.now" else [])
    assert len(api.asked) == 1


def at_utc(talk: AtDevice, locale: str, hour: int) -> AtDevice:
    """Begin a session at a full hour of Greenwich's day, in a locale."""
    talk.speaks_in(locale)
    talk.clock.seconds += (hour - datetime.fromtimestamp(talk.clock.seconds, UTC).hour) * HOUR
    return talk


@pytest.mark.parametrize(("locale", "hour"), [("en-GB", 3), ("en-IN", 20), ("en-US", 10), ("en-AU", 15), ("en-CA", 8)])
def test_the_first_round_is_whispered_where_it_is_night_in_the_whole_country(
    at: At, api: FakeSettingsApi, locale: str, hour: int
) -> None:
    talk = at_utc(at(LONDON), locale, hour)
    talk.hears("cramp in my calf")
    assert whispers(talk)
    assert counts(talk.last) == [QUIETLY]
    assert api.asked == []


@pytest.mark.parametrize(("locale", "hour"), [("en-GB", 12), ("en-IN", 7), ("en-US", 20), ("en-AU", 3), ("en-CA", 18)])
def test_nobody_is_whispered_at_by_day(at: At, api: FakeSettingsApi, locale: str, hour: int) -> None:
    talk = at_utc(at(LONDON), locale, hour)
    talk.hears("cramp in my calf")
    assert not whispers(talk)
    assert counts(talk.last) == [BY_FIVES]
    assert api.asked == []


@pytest.mark.parametrize("locale", ["en-US", "en-GB"])
@pytest.mark.parametrize(("answer", "whispered"), [(FOUR_HOURS_WEST, True), (FIVE_HOURS_EAST, False), (None, False)])
def test_where_a_country_has_night_and_day_the_device_is_asked(
    at: At, locale: str, answer: str, *, whispered: bool
) -> None:
    talk = at_utc(at(answer), locale, 5)
    talk.hears("cramp in my calf")
    assert whispers(talk) is whispered


def test_a_device_that_did_not_tell_at_once_is_asked_again_by_the_next_reply(at: At, api: FakeSettingsApi) -> None:
    talk = at_utc(at(TimeoutError()), "en-US", 5)
    talk.hears("cramp in my calf")
    assert not whispers(talk)
    api.answer = FOUR_HOURS_WEST
    talk.hears("no")
    assert whispers(talk)


def test_what_a_country_tells_is_believed_for_one_reply(at: At, api: FakeSettingsApi) -> None:
    talk = at(MIDNIGHT)  # in the day of the whole United States, and at night where the device stands
    talk.hears("cramp in my calf")
    assert not whispers(talk)
    talk.hears("no")
    assert whispers(talk)
    assert len(api.asked) == 1


def test_the_first_round_is_quiet_too_where_the_hour_is_known(night: AtDevice, api: FakeSettingsApi) -> None:
    night.hears("why do i get night cramps")
    night.new_session()
    night.hears("i've got a cramp")
    assert whispers(night)
    assert counts(night.last) == [QUIETLY]
    assert len(api.asked) == 1


def test_a_round_at_night_is_counted_as_was_wished(night: AtDevice) -> None:
    night.hears("count in fives")
    night.hears("i've got a cramp")
    assert counts(night.last) == [BY_FIVES]
    assert whispers(night)


def test_help_with_a_cramp_is_whispered_once_it_is_known_to_be_night(night: AtDevice, api: FakeSettingsApi) -> None:
    night.opens()
    assert "pull your toes up" in night.hears("yes")
    assert whispers(night)
    assert len(api.asked) == 1


FAILURES = [None, "", '"Nowhere/At_All"', OSError("no route"), TimeoutError(), UnansweredError("too slow")]


@pytest.mark.parametrize("answer", FAILURES, ids=repr)
def test_without_an_answer_it_is_day(at: At, answer: object) -> None:
    talk = at(answer)
    assert leads_into(talk.hears("calf stretch"), "stretch.calf-wall")
    assert not whispers(talk)
    assert counts(talk.last) == [BY_FIVES] * 4


def test_a_settings_api_that_is_too_slow_means_day(hearing: Hearing) -> None:
    skill = build_skill(Settings(), clock=DeviceClock(SettingsCall(local, seconds=0.2)))
    with serving([5.0]) as host:
        talk = AtDevice(skill, hearing, "slow", f"http://{host}")
        assert leads_into(talk.hears("calf stretch"), "stretch.calf-wall")
        assert not whispers(talk)


# What the listener wishes comes first.


def test_quietly_please_whispers_from_then_on_until_speak_normally(day: AtDevice) -> None:
    for said, whispered in (
        ("why do i get night cramps", False),
        ("quietly please", True),
        ("tell me more", True),
        ("guide me through a calf stretch", True),
        ("speak normally", False),
        ("next", False),
        ("whisper", True),
        ("i've got a cramp", True),
    ):
        day.interrupts(said, after=60)
        assert whispers(day) is whispered, said


def test_speak_normally_ends_whispering_at_night_without_asking_again(night: AtDevice, api: FakeSettingsApi) -> None:
    night.hears("why do i get night cramps")
    for said in ("speak normally", "tell me more", "i've got a cramp"):
        night.hears(said)
        assert not whispers(night)
    assert len(api.asked) == 1


@pytest.mark.parametrize(
    ("before", "said"),
    [
        pytest.param("wall calf stretch", "i'm in bed", id="who tells of the bed by day is spoken to softly"),
        pytest.param("whisper", "easier", id="a wish to whisper outlives the gentler stretch"),
    ],
)
def test_a_gentler_stretch_is_whispered_and_counted_little(day: AtDevice, before: str, said: str) -> None:
    day.hears("wall calf stretch")
    day.interrupts(before, after=20)
    day.interrupts(said, after=20)
    assert day.place["coached"]["plan"] == "stretch.calf-towel"
    assert whispers(day)
    assert counts(day.last) == [QUIETLY] * 4


@pytest.mark.parametrize(("wished", "told"), [(None, False), ("count every second", True), ("count in fives", False)])
def test_a_cramp_is_counted_as_was_wished_before_it(day: AtDevice, wished: str | None, *, told: bool) -> None:
    if wished:
        day.hears(wished)
    day.hears("i've got a cramp in my calf")
    [counted] = counts(day.last)
    assert ((7, "Thirteen.") in counted) is told
    assert (15, "Five.") in counted
    assert day.place["id"] == "relief.now"


@pytest.mark.parametrize(("said", "number"), [("count every second", "Thirteen."), ("count in fives", "Fifteen.")])
def test_a_wish_for_a_count_style_beats_the_night(night: AtDevice, said: str, number: str) -> None:
    night.hears("wall calf stretch")
    night.interrupts(said, after=20)
    for sentence in ("how long left", "resume", "switch legs", "easier"):
        night.interrupts(sentence, after=20)
        words = [word for _, word in counts(night.last)[-1]]
        assert number in words
        assert "Halfway." not in words
        assert whispers(night)
