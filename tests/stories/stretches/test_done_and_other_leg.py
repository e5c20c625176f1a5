"""Stories of who is done with a stretch, wants one leg of it alone, or the other one, and asks which was done."""

import pytest

from skill.coaching.progress import Coached, load_coached, make_plan
from skill.knowledge.library import Library
from tests.conftest import Conversation

CALF = "stretch.calf-wall"
BEDTIME = "routine.bedtime"


def begins(talk: Conversation, first: str = "calf stretch") -> None:
    """Come to "are you in position?"."""
    talk.says_ready = False
    talk.hears(first)
    assert talk.pending["kind"] == "in-position"


def counts(talk: Conversation, said: str, *, after: float = 25, first: str = "calf stretch") -> None:
    """Say something in the middle of the count."""
    begins(talk, first)
    talk.hears("ready")
    talk.interrupts(said, after=after)


def under_way(talk: Conversation) -> Coached:
    """What is coached."""
    coached = load_coached(talk.place.get("coached"))
    assert coached is not None
    return coached


def sides(talk: Conversation, library: Library) -> list[str | None]:
    """The legs that what is coached is done with."""
    return [*dict.fromkeys(each.side for each in make_plan(library, under_way(talk)).holds)]


def over(talk: Conversation, said: str) -> None:
    """Say something once the stretch was counted to its end."""
    counts(talk, said, after=200)


ONE_LEG = [
    "my other leg's fine i only need this one",
    "i only need this leg",
    "don't need to do the other leg",
    "the other leg's ok",
    "just want to do this side",
    "other side doesn't need it",
    "we don't need to bother with the other leg",
    "it's only this leg that needs it",
]


@pytest.mark.parametrize("said", ONE_LEG)
def test_the_other_leg_is_left_out_and_the_count_goes_on(talk: Conversation, library: Library, said: str) -> None:
    counts(talk, said)
    assert under_way(talk).plan == CALF
    assert sides(talk, library) == ["left"]
    assert talk.last.clip_seconds > 20


@pytest.mark.parametrize("said", ONE_LEG)
def test_before_the_count_it_is_left_out_and_nothing_is_counted(
    talk: Conversation, library: Library, said: str
) -> None:
    begins(talk, "bedtime routine")
    talk.hears(said)
    assert under_way(talk).plan == BEDTIME
    assert "right" not in sides(talk, library)
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize("said", ["my other leg's not fine", "the other leg next", "is the other leg fine"])
def test_no_leg_is_left_out_where_none_was_said_to_do_without(talk: Conversation, library: Library, said: str) -> None:
    counts(talk, said)
    if talk.place.get("coached"):
        assert "right" in sides(talk, library)


@pytest.mark.parametrize(
    "said",
    ["i wasn't done i wanted the other foot", "i meant the other leg", "what about the other leg", "the other side"],
)
@pytest.mark.parametrize("after", [25, 200])
def test_the_other_leg_is_gone_to_in_the_count_and_after_it(
    talk: Conversation, library: Library, said: str, after: float
) -> None:
    counts(talk, said, after=after)
    coached = under_way(talk)
    assert talk.place["id"] == "control.switch-side"
    assert (coached.plan, make_plan(library, coached).holds[coached.hold].side) == (CALF, "right")


@pytest.mark.parametrize("said", ["wait which foot", "sorry which foot", "hang on which foot", "um which leg is it"])
def test_which_foot_is_asked_of_the_stretch_in_hand(talk: Conversation, said: str) -> None:
    begins(talk)
    talk.hears(said)
    assert under_way(talk).plan == CALF
    assert talk.pending["kind"] == "in-position"
    assert talk.last.clip_seconds < 10


@pytest.mark.parametrize(
    ("said", "after", "line"),
    [
        ("have we done the right leg", 25, "leg-to-come-right"),
        ("have i done the other one", 25, "leg-to-come-right"),
        ("did we do the left leg", 25, "leg-is-now-left"),
        ("have we done the left leg yet", 80, "leg-was-done-left"),
        ("is the left leg done", 80, "leg-was-done-left"),
        ("have we done the right one", 80, "leg-is-now-right"),
    ],
)
def test_which_leg_was_done_is_told_from_the_place(
    talk: Conversation, library: Library, said: str, after: float, line: str
) -> None:
    counts(talk, said, after=after)
    assert talk.place["id"] == "control.time-left"
    assert library.lines[line][0] in talk.last.speech
    assert talk.last.clip_seconds > 20


@pytest.mark.parametrize("said", ["ok done", "right done", "i'm done", "that's me done", "okay all done now"])
def test_who_is_done_in_the_count_ends_it(talk: Conversation, said: str) -> None:
    counts(talk, said)
    assert talk.place["id"] == "control.stop"
    assert talk.ended


@pytest.mark.parametrize("said", ["ok done", "right i've done that", "yep done"])
def test_who_is_done_with_the_set_up_is_in_position(talk: Conversation, said: str) -> None:
    begins(talk)
    talk.hears(said)
    assert under_way(talk).plan == CALF
    assert talk.last.clip_seconds > 60


@pytest.mark.parametrize("said", ["no that's enough", "no that'll do", "that's enough", "ok done"])
def test_enough_ends_what_is_paused(talk: Conversation, said: str) -> None:
    counts(talk, "hang on")
    talk.hears(said)
    assert talk.place["id"] == "control.stop"
    assert talk.ended


@pytest.mark.parametrize("said", ["not enough", "is that enough", "i'm not done", "not done yet"])
def test_what_is_not_enough_ends_nothing(talk: Conversation, said: str) -> None:
    counts(talk, "hang on")
    talk.hears(said)
    assert not talk.ended


def test_enough_of_a_change_ends_nothing(talk: Conversation) -> None:
    counts(talk, "count slower")
    talk.hears("no that's enough")
    assert not talk.ended


@pytest.mark.parametrize(
    "said",
    [
        "it was only the doorbell go on",
        "sorry that was my phone carry on",
        "had to let the dog out ready now",
        "it was the door keep going",
    ],
)
def test_who_tells_what_kept_them_and_goes_on_goes_on(talk: Conversation, said: str) -> None:
    counts(talk, "hang on")
    there = under_way(talk)
    talk.hears(said)
    assert talk.place["id"] == "control.resume"
    assert under_way(talk).hold == there.hold
    assert talk.last.clip_seconds > 60


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("can it be ten seconds", 10),
        ("could it be fifteen seconds please", 15),
        ("could they be thirty seconds", 30),
        ("might we do ten seconds instead", 10),
    ],
)
def test_a_length_is_asked_for_before_the_count(talk: Conversation, library: Library, said: str, seconds: int) -> None:
    begins(talk)
    talk.hears(said)
    assert make_plan(library, under_way(talk)).holds[0].seconds == seconds
    assert talk.pending["kind"] == "in-position"


@pytest.mark.parametrize("said", ["how long was that", "how long were they", "how long was each hold"])
def test_how_long_it_was_is_told_of_the_stretch(talk: Conversation, said: str) -> None:
    over(talk, said)
    assert talk.place["id"] == CALF
    assert talk.pending["kind"] == "after-plan"


@pytest.mark.parametrize("said", ["was that all", "is that it", "was that it then", "is that everything"])
def test_whether_it_was_all_is_answered_and_nothing_is_taught(talk: Conversation, said: str) -> None:
    over(talk, said)
    assert talk.pending["kind"] == "after-plan"
    assert talk.place["kind"] != "topic"
    assert talk.last.clip_seconds < 10


@pytest.mark.parametrize("said", ["how long was that run", "was that all in my head", "how long do cramps last"])
def test_what_asks_of_something_else_is_not_told_of_the_stretch(
    talk: Conversation, library: Library, said: str
) -> None:
    over(talk, said)
    assert talk.place["id"] != CALF
    assert library.lines["that-was-all-of-it"][0] not in talk.last.speech
