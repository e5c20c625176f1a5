"""Stories of "easier" and of what is missing: only where the stretch does not fit,
never to a riskier one, never unasked.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from skill.coaching.choice import can_do, is_riskier
from skill.knowledge.library import Library, load_library
from skill.runtime.guard import Guard
from skill.simulator.nlu import Hearing
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.fake_settings_api import DAY, HOUR, MIDNIGHT_IN_LONDON
from tests.returning_listener import talk as at_device  # noqa: F401  # a fixture

LIBRARY = load_library()
NAMES = {stretch.id: stretch.name for stretch in LIBRARY.stretches.values()}
MISSING = {
    "cannot-stand": "i can't stand",
    "no-wall": "i have no wall",
    "no-chair": "i have no chair",
    "no-step": "i have no step",
    "no-towel": "i have no towel",
    "in-bed": "i'm in bed",
    None: "easier",
}


def begins(talk: Conversation, stretch: str) -> None:
    """Begin a stretch by its name; its safety question is answered with yes."""
    talk.hears(f"guide me through the {NAMES[stretch]}")
    if talk.pending["kind"] == "ready":
        talk.hears("yes")
    assert talk.place["coached"]["plan"] == stretch


@pytest.fixture(scope="module")
def begun(skill: Guard, hearing: Hearing) -> Callable[[str], Conversation]:
    """Give a conversation in which a stretch has just begun: once for all that is said in it."""

    @cache
    def beginning(stretch: str) -> Conversation:
        talk = Conversation(skill, hearing)
        begins(talk, stretch)
        return talk

    return lambda stretch: beginning(stretch).once_more()


@pytest.mark.parametrize("limitation", MISSING)
@pytest.mark.parametrize("stretch", NAMES)
def test_a_stretch_that_fits_goes_on_and_one_that_does_not_gives_way_to_nothing_riskier(
    begun: Callable[[str], Conversation], library: Library, stretch: str, limitation: str | None
) -> None:
    talk = begun(stretch)
    talk.interrupts(MISSING[limitation], after=40)
    now = talk.place.get("coached", {}).get("plan")
    before = library.stretches[stretch]
    avoid = (limitation,) if limitation else ()
    if talk.pending["kind"] == "has-instead":
        assert not can_do(before, avoid)
        assert (now, talk.last.clip) == (stretch, ())
        talk.hears("no")  # nothing that does as well is there, either
        now = talk.place.get("coached", {}).get("plan")
    if now is None:
        assert not can_do(before, avoid)
        assert not talk.last.clip
        offered = talk.pending.get("then")
        assert offered is None or can_do(library.stretches[offered], avoid)
        return
    if limitation and can_do(before, avoid):
        assert now == stretch
        assert talk.last.clip
        return
    assert can_do(library.stretches[now], avoid)
    assert not is_riskier(library.stretches[now], before)


WALL, STEP, TOWEL = "stretch.calf-wall", "stretch.calf-step", "stretch.calf-towel"


@pytest.mark.parametrize(
    ("other", "stretch", "riskier"),
    [
        pytest.param(WALL, TOWEL, True, id="from the bed to one's feet"),
        pytest.param(TOWEL, WALL, False, id="from one's feet to the bed"),
        pytest.param(STEP, WALL, True, id="balance, and a safety question"),
        pytest.param(WALL, STEP, False, id="neither of them"),
        pytest.param(WALL, WALL, False, id="the same"),
    ],
)
def test_riskier_is_a_higher_position_balance_or_a_question(other: str, stretch: str, *, riskier: bool) -> None:
    assert is_riskier(LIBRARY.stretches[other], LIBRARY.stretches[stretch]) is riskier


def test_a_question_alone_makes_a_stretch_riskier() -> None:
    wall = LIBRARY.stretches[WALL]
    asking_first = replace(wall, ask_first=LIBRARY.stretches[STEP].ask_first)
    assert is_riskier(asking_first, wall)
    assert not is_riskier(wall, asking_first)


def test_easier_leads_from_the_step_to_the_wall(talk: Conversation) -> None:
    begins(talk, STEP)
    talk.interrupts("easier", after=40)
    assert talk.place["coached"]["plan"] == WALL
    assert talk.last.clip


def test_who_has_no_wall_is_left_in_the_towel_stretch(talk: Conversation) -> None:
    begins(talk, "stretch.calf-towel")
    hold = talk.place["coached"].get("hold", 0)
    talk.interrupts("i have no wall", after=40)
    assert (talk.place["coached"]["plan"], talk.place["coached"].get("hold", 0)) == ("stretch.calf-towel", hold)


SAID_AFTERWARDS = (
    *(f"guide me through the {name}" for name in NAMES.values()),
    *("calf stretch", "hamstring stretch", "quad stretch", "hip stretch", "a standing stretch", "stretch my calves"),
    *("elbow stretch", "give me a stretch", "start the bedtime routine", "after run stretches", "resume"),
)


@pytest.fixture(scope="module", params=["out of the blue", "in a stretch"])
def cannot_stand(
    request: pytest.FixtureRequest, skill: Guard, hearing: Hearing, begun: Callable[[str], Conversation]
) -> Conversation:
    """Give a conversation in which somebody has just said so."""
    talk = begun("stretch.calf-wall") if request.param == "in a stretch" else Conversation(skill, hearing)
    talk.interrupts("i can't stand", after=40)
    return talk


@pytest.mark.parametrize("said", SAID_AFTERWARDS)
def test_who_cannot_stand_is_never_stood_up_in_this_session(
    cannot_stand: Conversation, library: Library, said: str
) -> None:
    talk = cannot_stand.once_more()
    were_coached = []
    for sentence in (said, "yes", "yes"):
        talk.hears(sentence)
        coached = talk.place.get("coached")
        if coached is None:
            continue
        swaps = coached.get("swaps", {})
        routine = library.routines.get(coached["plan"])
        done = [swaps.get(step.stretch, step.stretch) for step in routine.steps] if routine else [coached["plan"]]
        were_coached += [each for each in done if each]
    assert were_coached
    assert [each for each in were_coached if library.stretches[each].position == "standing"] == []


def test_a_routine_ends_where_its_last_stretch_cannot_be_done(talk: Conversation) -> None:
    talk.hears("after run stretches")
    for said in ("next",) * 6:
        talk.interrupts(said, after=5)
    talk.interrupts("i can't stand", after=5)
    assert talk.pending["kind"] == "after-plan"
    assert "coached" not in talk.place


def test_easier_at_night_stays_quiet_and_lying_down(at_device: AtDevice, library: Library) -> None:  # noqa: F811
    at_device.clock.seconds = MIDNIGHT_IN_LONDON + 365 * DAY + 3 * HOUR
    at_device.hears("guide me through the wall calf stretch")
    at_device.interrupts("easier", after=60)
    assert library.stretches[at_device.place["coached"]["plan"]].position in ("in-bed", "lying")
    assert "Halfway." in [sound.words for sound in at_device.last.clip]


def test_easier_keeps_what_is_known_of_the_listener(talk: Conversation, library: Library) -> None:
    talk.hears("i'm pregnant")
    talk.hears("guide me through the wall calf stretch")
    talk.interrupts("easier", after=60)
    assert "pregnant" not in library.stretches[talk.place["coached"]["plan"]].unsuitable_for


@pytest.mark.parametrize(
    "said",
    ["don't give me any standing ones i wobble", "i don't want any standing stuff", "no more standing ones please"],
)
def test_a_kind_of_stretch_that_is_ruled_out_is_kept_in_mind(talk: Conversation, said: str) -> None:
    talk.hears(said)
    talk.hears("do my calves with me")
    assert talk.place["id"] == "stretch.calf-towel"


def test_a_kind_of_stretch_ruled_out_in_a_stretch_is_left_out_from_there_on(talk: Conversation) -> None:
    talk.hears("do a calf stretch with me")
    talk.interrupts("no standing ones please", after=5)
    assert talk.place["coached"]["plan"] == "stretch.calf-towel"
    assert talk.response["sessionAttributes"]["avoid"] == ["cannot-stand"]
