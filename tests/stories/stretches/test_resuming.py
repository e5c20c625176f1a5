"""The session is gone, the place is not: "resume" goes on at the same stretch, leg and second,
until the next evening.
"""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from skill.app import build_skill
from skill.coaching.count import CountStyle
from skill.coaching.plan import Pace
from skill.coaching.progress import Coached
from skill.coaching.relief_rounds import SILENCE_SECONDS
from skill.coaching.speaking_time import STOP_SECONDS, speaking_seconds
from skill.knowledge.library import Library
from skill.runtime.guard import Guard
from skill.settings import Settings
from skill.simulator.nlu import Hearing
from skill.simulator.playback import Playback, playback
from skill.storage.store import listener_key
from skill.turn.place import Place
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.facts_told import names, tells, tells_leg, tells_seconds
from tests.fake_settings_api import DAY, HOUR, MINUTE

CALF = "guide me through a calf stretch"
NO_STRETCH = "aren't in a stretch"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("store") / "store.sqlite3"


@pytest.fixture(scope="module")
def remembering(file: Path) -> Guard:
    return build_skill(Settings(store_file=file, secret="first"))  # noqa: S106  # opens nothing


@pytest.fixture
def runner(remembering: Guard, hearing: Hearing, request: pytest.FixtureRequest) -> AtDevice:
    return AtDevice(remembering, hearing, request.node.nodeid)


def comes_back(talk: AtDevice, after: float, said: str = "resume") -> str:
    """Say something in a new session."""
    talk.new_session()
    return talk.interrupts(said, after=after)


def first_hold(heard: Playback) -> float:
    """Tell how many seconds the first hold of a clip lasts, by its count."""
    begins = next(i for i, sound in enumerate(heard.clip) if sound.words == "Hold it there.")
    one = next(sound for sound in heard.clip[begins:] if sound.words == "One.")
    return round(one.at + 1 - heard.clip[begins].at, 3)


LEFT_AT: list[tuple[str, list[tuple[str, float]], str]] = [
    ("in the set-up", [(CALF, 8)], "Going on with the wall calf stretch, left leg."),
    ("in the first hold", [(CALF, 25)], "Going on with the wall calf stretch, left leg."),
    ("in the last hold", [(CALF, 135)], "Going on with the wall calf stretch, right leg."),
    ("on one leg only", [("calf stretch on the right", 25)], "Going on with the wall calf stretch, right leg."),
    (
        "in the second stretch of a routine",
        [("start the bedtime routine", 20), ("next", 5), ("next", 40)],
        "Going on with the seated hamstring stretch.",
    ),
    ("in a longer hold", [(CALF, 20), ("forty seconds", 30)], "Going on with the wall calf stretch, left leg."),
]


def leaves(talk: AtDevice, turns: list[tuple[str, float]], end: str) -> None:
    """Say each sentence, wait its seconds, and end."""
    pause = 0.0
    for said, seconds in turns:
        talk.interrupts(said, after=pause)
        pause = seconds
    talk.interrupts(end, after=pause)


@pytest.mark.parametrize(("end", "back"), [("pause", "resume"), ("stop", "continue")])
@pytest.mark.parametrize(("turns", "place"), [pytest.param(*row[1:], id=row[0]) for row in LEFT_AT])
def test_it_goes_on_in_a_new_session_as_it_would_have_in_the_old(
    runner: AtDevice, turns: list[tuple[str, float]], place: str, end: str, back: str
) -> None:
    leaves(runner, turns, "stop")  # what it explains in full is explained shorter from then on
    runner.new_session()
    leaves(runner, turns, end)
    assert runner.interrupts(back, after=1).startswith(place)
    left_in_the_old, offered = first_hold(runner.last), runner.pending
    runner.new_session()
    leaves(runner, turns, end)
    assert comes_back(runner, HOUR, back).startswith(place)
    assert (first_hold(runner.last), runner.pending) == (left_in_the_old, offered)


@pytest.mark.parametrize(("into", "left"), [(1, 19), (6, 14), (10, 10), (17, 10)])
def test_a_hold_goes_on_with_the_seconds_left_and_never_less_than_ten(runner: AtDevice, into: float, left: int) -> None:
    runner.hears(CALF)
    spoken = speaking_seconds(runner.last.speech) + STOP_SECONDS
    begins = next(sound.at for sound in runner.last.clip if sound.words == "Hold it there.")
    runner.interrupts("stop", after=spoken + begins + into)
    comes_back(runner, HOUR)
    assert first_hold(runner.last) == left


@pytest.mark.parametrize(
    ("after", "kept"),
    [(MINUTE, True), (DAY + 2 * HOUR, True), (36 * HOUR - 1, True), (36 * HOUR, False), (30 * DAY, False)],
)
def test_it_goes_on_until_the_next_evening_is_over(runner: AtDevice, after: float, kept: bool) -> None:  # noqa: FBT001
    leaves(runner, [(CALF, 70)], "stop")
    answer = comes_back(runner, after)
    assert tells(answer, "going-on", place="wall calf stretch, left leg") is kept
    assert (NO_STRETCH in answer) is not kept


def test_it_goes_on_after_the_welcome(runner: AtDevice) -> None:
    leaves(runner, [(CALF, 70)], "stop")
    runner.new_session()
    runner.opens()
    assert tells_leg(runner.hears("resume"), "left")


def test_only_the_last_stretch_is_remembered(runner: AtDevice) -> None:
    leaves(runner, [(CALF, 70)], "stop")
    leaves(runner, [("seated hamstring stretch", 40)], "stop")
    assert names(comes_back(runner, HOUR), "stretch.hamstring-seated")


@pytest.mark.parametrize("said_in", ["the same session", "a new session"])
def test_forget_me_deletes_it(runner: AtDevice, library: Library, file: Path, said_in: str) -> None:
    leaves(runner, [(CALF, 70)], "pause")
    if said_in == "a new session":
        runner.new_session()
    runner.hears("forget me")
    assert runner.hears("yes").startswith(library.lines["forgotten"])
    assert NO_STRETCH in runner.hears("resume")
    assert NO_STRETCH in comes_back(runner, MINUTE)
    assert listener_key(runner.user_id, "first") not in {row[0] for row in records(file)}


def test_one_listeners_place_is_not_anothers(runner: AtDevice, remembering: Guard, hearing: Hearing) -> None:
    other = AtDevice(remembering, hearing, "somebody-else")
    leaves(runner, [(CALF, 70)], "stop")
    assert NO_STRETCH in other.hears("resume")
    leaves(other, [("seated hamstring stretch", 40)], "stop")
    assert names(comes_back(runner, HOUR), "stretch.calf-wall")
    runner.interrupts("stop", after=5)
    assert names(comes_back(other, HOUR), "stretch.hamstring-seated")
    other.hears("forget me")
    other.hears("yes")
    assert names(comes_back(runner, MINUTE), "stretch.calf-wall")


def test_a_restarted_skill_remembers_under_the_same_secret_only(
    runner: AtDevice, file: Path, hearing: Hearing, request: pytest.FixtureRequest
) -> None:
    leaves(runner, [(CALF, 70)], "stop")
    for secret, expected in (("second", NO_STRETCH), ("first", "left leg")):
        restarted = build_skill(Settings(store_file=file, secret=secret))
        assert expected in AtDevice(restarted, hearing, request.node.nodeid).hears("resume")


def test_the_file_holds_hashes_ids_and_numbers_only(runner: AtDevice, library: Library, file: Path) -> None:
    leaves(runner, [("start the bedtime routine", 40), ("easier", 5), ("count every second", 9)], "pause")
    leaves(runner, [("flowing calf stretch on the left for forty seconds", 60), ("slower", 9)], "stop")
    ids = {*library.stretches, *library.routines}
    chosen = {"left", "right", "hold", "flowing", *CountStyle, *Pace}
    for listener, profile in records(file):
        assert re.fullmatch(r"[0-9a-f]{64}", listener)
        left = json.loads(profile).get("left", {})
        assert strings_in(left) <= ids | chosen | {"stretch", "routine"}
    assert b"amzn1" not in b"".join(each.read_bytes() for each in file.parent.iterdir())


def records(file: Path) -> list[Any]:
    with closing(sqlite3.connect(file)) as store:
        return store.execute("SELECT listener, data FROM records").fetchall()


def strings_in(data: object) -> set[str]:
    """Collect the strings of JSON data, besides the names of the fields that places have."""
    if isinstance(data, dict):
        fields = {*Place.__dataclass_fields__, *Coached.__dataclass_fields__, "kind"}
        return strings_in([*data.values(), *(key for key in data if key not in fields)])
    if isinstance(data, list):
        return set().union(*map(strings_in, data))
    return {data} if isinstance(data, str) else set()


def test_a_session_dropped_in_the_middle_of_a_clip_keeps_the_second(runner: AtDevice) -> None:
    runner.hears("guide me through a calf stretch")
    first_hold = next(sound.at for sound in runner.last.clip if sound.words == "Hold it there.")
    runner.loses_session(after=runner.last.speech_seconds + first_hold + 8)
    said_then = runner.interrupts("resume", after=3600)
    assert names(said_then, "stretch.calf-wall")
    assert tells_leg(said_then, "left")
    counts = [sound for sound in runner.last.clip if sound.words in {"Hold it there.", "One."}]
    assert round(counts[2].at - counts[1].at, 3) == 11, "twelve seconds were left of the hold"


def test_a_session_of_which_nothing_more_is_heard_goes_back_to_its_clip(runner: AtDevice) -> None:
    runner.hears("guide me through a calf stretch")
    runner.new_session()
    said_then = runner.interrupts("resume", after=3600)
    assert names(said_then, "stretch.calf-wall")
    assert tells_leg(said_then, "left")


def test_a_stretch_that_a_warning_ended_is_not_resumed_before_somebody_has_looked(runner: AtDevice) -> None:
    runner.hears("guide me through a calf stretch")
    runner.interrupts("my calf is swollen and hot", after=40)
    assert tells(runner.hears("resume"), "has-it-been-checked")
    assert tells(runner.hears("no"), "get-it-checked")


def test_a_stretch_that_content_no_longer_has_is_told_kindly(runner: AtDevice, file: Path) -> None:
    runner.hears(CALF)
    runner.interrupts("stop", after=30)
    with closing(sqlite3.connect(file)) as store, store:
        store.execute("UPDATE records SET data = replace(data, 'stretch.calf-wall', 'stretch.of-last-year')")
    assert tells(comes_back(runner, after=HOUR), "left-is-gone")
    runner.new_session()
    assert not tells(runner.opens(), "something-went-wrong")
    assert runner.interrupts(CALF, after=MINUTE)
    assert runner.last.clip, "another stretch begins as ever"


# The way back into position.


def way_back(heard: Playback) -> tuple[str, float]:
    """What a clip says before its first hold, and the seconds from its first word to the hold."""
    begins = next(i for i, sound in enumerate(heard.clip) if sound.words == "Hold it there.")
    return " ".join(sound.words for sound in heard.clip[:begins]), heard.clip[begins].at - heard.clip[0].at


def test_in_the_same_session_the_body_goes_back_before_the_count(runner: AtDevice, library: Library) -> None:
    leaves(runner, [("guide me through the standing quad stretch", 35)], "pause")
    runner.interrupts("resume", after=30)
    words, seconds = way_back(runner.last)
    assert words.startswith(library.stretches["stretch.quad-standing"].brief.said("left"))
    assert words.endswith("Three. Two. One.")
    assert seconds >= 8


def test_the_next_day_the_position_is_said_before_what_is_left(runner: AtDevice, library: Library) -> None:
    runner.hears(CALF)
    begins = next(sound.at for sound in runner.last.clip if sound.words == "Hold it there.")
    runner.interrupts("stop", after=runner.last.speech_seconds + begins + 6)
    said = comes_back(runner, DAY + HOUR)
    assert names(said, "stretch.calf-wall")
    assert tells_leg(said, "left")
    assert tells_seconds(said, 14)
    words, _ = way_back(runner.last)
    assert words.startswith(library.stretches["stretch.calf-wall"].brief.said("left"))
    assert first_hold(runner.last) == 14


def test_what_was_left_of_a_hold_survives_a_second_stop_on_the_way_back(runner: AtDevice) -> None:
    runner.hears(CALF)
    begins = next(sound.at for sound in runner.last.clip if sound.words == "Hold it there.")
    runner.interrupts("stop", after=runner.last.speech_seconds + begins + 6)
    comes_back(runner, HOUR)
    runner.interrupts("stop", after=runner.last.speech_seconds + 5)
    comes_back(runner, HOUR)
    assert first_hold(runner.last) == 14


@pytest.mark.parametrize(
    "stretch", ["standing quad stretch", "side-lying quad stretch", "chair hamstring stretch", "towel calf stretch"]
)
def test_a_second_hold_whose_position_was_left_begins_with_the_body(
    runner: AtDevice, library: Library, stretch: str
) -> None:
    runner.hears(f"guide me through the {stretch}")
    known = library.stretches[runner.place["coached"]["plan"]]
    words = [sound.words for sound in runner.last.clip]
    rest = words.index("Rest.")
    assert words[rest + 1] == known.again[0].said("left")
    assert words[rest + 2 : rest + 6] == ["Again.", "Three.", "Two.", "One."]


# A pause that nobody ends.


def pauses_in_a_hold(talk: AtDevice) -> None:
    """Pause six seconds into the first hold of twenty, on the left leg."""
    talk.hears(CALF)
    begins = next(sound.at for sound in talk.last.clip if sound.words == "Hold it there.")
    talk.interrupts("pause", after=talk.last.speech_seconds + begins + 6)


def closes_by_itself(talk: AtDevice) -> str:
    """Nobody answers twice: Alexa plays the reprompt, and ends the session. Returns what the reprompt says."""
    reprompt = playback({"response": talk.response["response"]["reprompt"]})
    assert not reprompt.clip
    talk.loses_session(after=talk.last.seconds + reprompt.seconds + 2 * SILENCE_SECONDS)
    return reprompt.speech


def test_a_pause_is_silent_for_half_a_minute_and_asks_twice(runner: AtDevice, library: Library) -> None:
    pauses_in_a_hold(runner)
    assert runner.last.seconds < 40
    assert runner.pending == {"kind": "still-paused"}
    assert closes_by_itself(runner) == library.lines["pause-closes-kept"][0]


@pytest.mark.parametrize("after", [MINUTE, HOUR, 20 * HOUR])
def test_resume_after_a_pause_that_closed_keeps_leg_and_seconds(runner: AtDevice, after: float) -> None:
    pauses_in_a_hold(runner)
    closes_by_itself(runner)
    assert tells_leg(comes_back(runner, after), "left")
    assert first_hold(runner.last) == 14


def test_opening_the_skill_after_a_pause_that_closed_offers_to_go_on(runner: AtDevice) -> None:
    pauses_in_a_hold(runner)
    closes_by_itself(runner)
    runner.clock.seconds += MINUTE
    runner.new_session()
    runner.opens()
    assert runner.pending["kind"] == "resume-left"
    assert tells_leg(runner.hears("yes"), "left")
    assert first_hold(runner.last) == 14


def test_a_pause_promises_to_keep_nothing_where_nothing_is_stored(talk: Conversation, library: Library) -> None:
    for said in (CALF, "i've got a cramp"):
        talk.hears(said)
        talk.interrupts("pause", after=20)
        reprompt = playback({"response": talk.response["response"]["reprompt"]})
        assert reprompt.speech == library.lines["pause-closes"][0]


def test_a_pause_in_a_cramp_promises_to_keep_nothing(runner: AtDevice, library: Library) -> None:
    runner.hears("cramp in my calf")
    runner.interrupts("pause", after=8)
    assert closes_by_itself(runner) == library.lines["pause-closes"][0]


@pytest.mark.parametrize("left_by", ["pause", "stop"])
def test_a_repetition_that_was_left_in_its_rest_begins_with_the_body_too(
    runner: AtDevice, library: Library, left_by: str
) -> None:
    runner.hears("stretch my left calf with the wall")
    runner.interrupts(left_by, after=45)
    assert (runner.place["coached"]["hold"], "seconds_left" in runner.place["coached"]) == (1, False)
    if left_by == "pause":
        runner.interrupts("resume", after=20)
    else:
        comes_back(runner, HOUR)
    words = [sound.words for sound in runner.last.clip]
    before_the_hold = words[: words.index("Hold it there.")]
    assert library.stretches["stretch.calf-wall"].brief.said("left") in before_the_hold
    assert before_the_hold[-3:] == ["Three.", "Two.", "One."]
    assert (runner.place["coached"]["hold"], first_hold(runner.last)) == (1, 20)
