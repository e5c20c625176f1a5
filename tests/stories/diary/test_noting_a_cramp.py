"""A cramp noted by voice, through the whole skill: read back, put right, and kept after a yes."""

import pytest

from skill.simulator.nlu import Hearing
from skill.storage.sqlite_store import SqliteStore
from tests.at_device import AtDevice
from tests.diary_listener import LEFT_CALF, logs, noted, skill_with
from tests.diary_listener import talk as talk  # noqa: PLC0414  # a fixture
from tests.facts_told import tells
from tests.fake_settings_api import HOUR

READ_BACK = [
    (LEFT_CALF, "A cramp in your left calf, last night."),
    (
        "log a cramp half an hour ago, about a minute, after my run",
        "A cramp, half an hour ago, for a minute, after a run.",
    ),
    ("note a strong cramp in my right foot", "A strong cramp in your right foot, just now."),
    ("had one at five this morning put it in", "A cramp, this morning at about five."),
    ("log a cramp in both calves yesterday", "A cramp in both calves, yesterday."),
    ("i had a cramp three nights ago in my hamstring", "A cramp in your hamstring, in the night to Saturday."),
    ("write down a cramp on sunday evening in my left leg", "A cramp in your left leg, yesterday evening."),
]


@pytest.mark.parametrize(("said", "read_back"), READ_BACK)
def test_what_was_said_is_read_back_and_noted_after_a_yes(
    talk: AtDevice, store: SqliteStore, said: str, read_back: str
) -> None:
    assert talk.hears(said).startswith(read_back)
    assert len(noted(store, talk)) == (0 if talk.pending["kind"] == "diary-draft" else 1)
    if talk.pending["kind"] == "diary-draft":  # it came in slots, which do not tell whether it is to be noted
        logs(talk)
    assert len(noted(store, talk)) == 1


def test_the_entry_holds_just_what_was_said(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, LEFT_CALF)
    [entry] = noted(store, talk)
    assert (entry.muscle, entry.side, entry.rough) == ("calf", "left", "part")
    assert (entry.seconds, entry.strength, entry.circumstances) == (None, None, ())


@pytest.mark.parametrize("said", ["don't write it down", "please don't log that"])
def test_a_cramp_that_is_not_to_be_noted_is_not_noted(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears("i had a cramp yesterday on the treadmill")
    assert talk.pending["kind"] == "diary-draft"
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.declined", "what-now")
    assert noted(store, talk) == ()


CORRECTIONS = [
    ("no, the right leg", "A cramp in your right calf, last night."),
    ("it was the foot", "A cramp in your left foot, last night."),
    ("about two minutes", "A cramp in your left calf, last night, for two minutes."),
    ("two minutes", "A cramp in your left calf, last night, for two minutes."),
    ("not last night, this morning", "A cramp in your left calf, this morning."),
    ("it wasn't last night it was this morning", "A cramp in your left calf, this morning."),
    ("at three", "A cramp in your left calf, last night at about three."),
    ("no, yesterday", "A cramp in your left calf, yesterday."),
    ("it was a strong one", "A strong cramp in your left calf, last night."),
    ("it was after my run", "A cramp in your left calf, last night, after a run."),
]


@pytest.mark.parametrize(("correction", "read_back"), CORRECTIONS)
def test_a_correction_is_read_back_again(talk: AtDevice, correction: str, read_back: str) -> None:
    talk.hears(LEFT_CALF)
    assert talk.hears(correction).startswith(read_back)
    logs(talk)


def test_without_a_word_on_it_the_muscle_is_asked_for_once(talk: AtDevice, store: SqliteStore) -> None:
    assert tells(talk.hears("log a cramp"), "diary-which-muscle")
    assert talk.hears("calf").startswith("A cramp in your calf, just now.")
    logs(talk)
    assert tells(talk.hears("log a cramp"), "diary-which-muscle")
    assert talk.hears("no").startswith("A cramp, just now.")
    logs(talk)
    assert len(noted(store, talk)) == 2


def test_yes_to_which_muscle_notes_nothing_yet(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("log a cramp")
    talk.hears("yes")
    assert (talk.pending["kind"], talk.pending.get("asking")) == ("diary-draft", True)
    assert noted(store, talk) == ()


def test_half_a_yes_is_enough_to_note(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LEFT_CALF)
    talk.hears("probably")
    assert len(noted(store, talk)) == 1


def test_yes_to_what_was_different_reads_it_back_again(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LEFT_CALF)
    talk.hears("no")
    assert talk.pending["doubted"] is True
    talk.hears("yes")
    assert (talk.pending["kind"], "doubted" in talk.pending) == ("diary-draft", False)
    assert noted(store, talk) == ()
    talk.hears("yes")
    assert len(noted(store, talk)) == 1


def test_a_no_asks_what_was_different_and_a_second_one_drops_it(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LEFT_CALF)
    assert tells(talk.hears("no"), "diary-what-to-change")
    assert tells(talk.hears("no"), "diary-dropped")
    assert noted(store, talk) == ()
    assert talk.pending["kind"] == "what-now"


def test_what_was_not_understood_asks_again(talk: AtDevice) -> None:
    asked = talk.hears(LEFT_CALF)
    assert asked.startswith("A cramp in your left calf, last night.")
    assert "A cramp in your left calf, last night." in talk.intends("AMAZON.FallbackIntent")
    assert talk.pending["kind"] == "diary-draft"


def test_a_yes_that_alexa_sends_twice_notes_once(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears(LEFT_CALF)
    waiting = dict(talk.response["sessionAttributes"])
    talk.hears("yes")
    talk._session.remember({"sessionAttributes": waiting})  # noqa: SLF001  # the session as it was before the answer
    talk.hears("yes")
    assert len(noted(store, talk)) == 1


def test_two_cramps_are_two_entries(talk: AtDevice, store: SqliteStore) -> None:
    logs(talk, LEFT_CALF)
    logs(talk, LEFT_CALF)
    assert len(noted(store, talk)) == 2


NOW = ["log a cramp in my calf right now", "log a cramp my calf is cramping now", "my calf is cramping"]


@pytest.mark.parametrize("said", NOW)
@pytest.mark.parametrize("diary", [True, False])
@pytest.mark.parametrize("waiting", [True, False])
def test_a_cramp_under_way_gets_help_first(
    store: SqliteStore,
    hearing: Hearing,
    said: str,
    diary: bool,  # noqa: FBT001  # given by pytest
    waiting: bool,  # noqa: FBT001  # the same
) -> None:
    talk = AtDevice(skill_with(store, diary=diary), hearing, "one")
    if waiting:
        talk.hears(LEFT_CALF)
    assert talk.hears(said).startswith("Straighten")
    assert talk.place["kind"] == "relief"


def test_warning_signs_come_before_the_diary(talk: AtDevice) -> None:
    talk.hears("i had a cramp last night and my calf is swollen and hot")
    assert talk.place["kind"] == "warning"
    talk.new_session()
    talk.hears("log a cramp")
    talk.hears("my calf is swollen and hot")
    assert talk.place["kind"] == "warning"


LASTING = [
    ("i've had a cramp for five minutes", "unknown"),
    ("i've had a cramp in my foot for two minutes", "foot"),
    ("i've got a cramp that started five minutes ago", "unknown"),
    ("i've been cramping for five minutes", "unknown"),
    ("my calf has been cramping for three minutes", "calf"),
]


@pytest.mark.parametrize(("said", "muscle"), LASTING)
@pytest.mark.parametrize("diary", [True, False])
def test_a_cramp_that_has_gone_on_for_minutes_is_helped_with_first(
    store: SqliteStore,
    hearing: Hearing,
    said: str,
    muscle: str,
    diary: bool,  # noqa: FBT001  # given by pytest
) -> None:
    talk = AtDevice(skill_with(store, diary=diary), hearing, "one")
    talk.hears(said)
    helped = talk.place["relief"]
    assert (talk.place["id"], helped["muscle"], helped["round"]) == ("relief.now", muscle, 1)
    hold = next(sound.at for sound in talk.last.clip if sound.words == "Hold it there.")
    assert talk.last.speech_seconds + hold <= 20
    assert talk.pending["kind"] == "check-in"


def test_a_cramp_of_five_minutes_that_is_over_is_noted(talk: AtDevice) -> None:
    talk.hears("i had a cramp for five minutes")
    assert (talk.place["id"], talk.pending["entry"]["seconds"]) == ("diary.log", 300)


def test_once_it_is_gone_noting_it_is_offered_and_then_what_comes_without_a_diary(
    talk: AtDevice, store: SqliteStore
) -> None:
    talk.hears("cramp in my calf")
    talk.hears("it's gone")
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.eased", "diary-draft")
    talk.hears("yes")
    [entry] = noted(store, talk)
    assert (entry.muscle, talk.clock.now() - entry.at < 60) == ("calf", True)
    assert talk.pending == {"kind": "remind-tonight"}


def test_at_night_the_way_back_to_sleep_is_offered_after_the_note(talk: AtDevice, store: SqliteStore) -> None:
    talk.clock.seconds += 8 * HOUR  # three at night
    talk.hears("i've got a cramp")
    talk.hears("it's gone")
    assert (talk.pending["kind"], talk.pending["entry"].get("muscle")) == ("diary-draft", None)
    talk.hears("no")
    assert noted(store, talk) == ()
    assert talk.pending == {"kind": "back-to-sleep", "reminds": True}
    talk.hears("yes")
    assert (talk.place["id"], talk.last.seconds > 85) == ("relief.sleep", True)


def test_the_cramp_of_somebody_who_is_helped_is_not_noted(talk: AtDevice) -> None:
    talk.hears("my husband has a cramp in his calf")
    talk.hears("it's gone")
    assert (talk.place["id"], talk.pending["kind"]) == ("relief.eased", "follow-up")


def test_a_no_to_noting_a_cramp_that_was_helped_with_is_a_no(talk: AtDevice) -> None:
    talk.hears("i've got a cramp in my foot")
    talk.hears("it's gone")
    assert talk.pending["offered"] is True
    talk.hears("aye it's away now")
    assert (talk.pending["kind"], talk.pending["offered"]) == ("diary-draft", True)
    talk.hears("no ta")
    assert talk.place["id"] == "control.declined"
    assert talk.pending["kind"] != "diary-draft"


def test_put_it_down_is_a_yes_to_the_offer(talk: AtDevice, store: SqliteStore) -> None:
    talk.hears("i've got a cramp in my calf")
    talk.hears("it's easing")
    talk.hears("aye put it down")
    assert [entry.muscle for entry in noted(store, talk)] == ["calf"]


@pytest.mark.parametrize("said", ["no don't be writing that down", "scrap that"])
def test_a_no_that_refuses_all_of_it_drops_the_entry(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(LEFT_CALF)
    talk.hears(said)
    assert talk.place["id"] == "control.declined"
    assert noted(store, talk) == ()


@pytest.mark.parametrize("draft", ["log a cramp in my calf last night", "delete the last entry"])
@pytest.mark.parametrize(
    "aside",
    [
        ("i'm scared", "no"),
        ("my leg looks red", "no"),
        ("my calf is swollen", "no"),
        ("my calf is swollen", "okay then"),
    ],
)
def test_a_draft_outlives_fear_a_check_question_and_a_warning(
    talk: AtDevice, draft: str, aside: tuple[str, str]
) -> None:
    if draft.startswith("delete"):
        talk.hears("log a cramp in my foot")
        talk.hears("yes")
    talk.hears(draft)
    asked = talk.pending
    assert asked["kind"] == "diary-draft"
    for said in aside:
        talk.hears(said)
    assert {**talk.pending, "put_again": True} == {**asked, "put_again": True}


SWOLLEN = "my leg is swollen and red"


@pytest.mark.parametrize("said", ["just the left", "two minutes or so", "only the left one", "since yesterday"])
@pytest.mark.parametrize("is_noted", [False, True])
def test_what_is_said_to_a_warning_changes_no_entry(talk: AtDevice, said: str, is_noted: bool) -> None:  # noqa: FBT001  # of a table
    talk.hears("i had a cramp last night in my calf")
    if is_noted:
        talk.hears("yes")
    waits = talk.pending
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert talk.place["kind"] == "warning"
    if not is_noted:
        talk.hears("okay")
        assert talk.pending == waits


@pytest.mark.parametrize(
    ("said", "side"),
    [
        ("go back to the diary", None),
        ("write it down anyway", None),
        ("just note the cramp will you", None),
        ("it was the left calf in the diary", "left"),
    ],
)
def test_a_draft_that_is_named_after_a_warning_is_gone_on_with(
    talk: AtDevice, store: SqliteStore, said: str, side: str | None
) -> None:
    talk.hears("i had a cramp last night in my calf")
    talk.hears(SWOLLEN)
    talk.hears(said)
    assert talk.pending["kind"] == "diary-draft"
    talk.hears("yes")
    assert [(entry.muscle, entry.side) for entry in noted(store, talk)] == [("calf", side)]


def test_nobody_is_asked_about_a_draft_in_an_emergency(talk: AtDevice) -> None:
    talk.hears("log a cramp in my calf last night")
    talk.hears("i have chest pain")
    talk.hears("no")
    assert talk.pending.get("kind") != "diary-draft"


@pytest.mark.parametrize(
    "said",
    [
        "a cramp got me in the left foot at two i mean the right",
        "a cramp got me at half four in the right foot",
        "i had a cramp last night in my left foot no sorry the right",
    ],
)
def test_the_leg_that_a_sentence_puts_right_itself_is_noted(talk: AtDevice, store: SqliteStore, said: str) -> None:
    talk.hears(said)
    talk.hears("yes")
    assert [(each.muscle, each.side) for each in noted(store, talk)] == [("foot", "right")]


def test_nights_without_one_told_shortly_are_good_news(talk: AtDevice) -> None:
    talk.hears("not had one for a week")
    assert (talk.place["id"], talk.ended) == ("diary.last", False)
