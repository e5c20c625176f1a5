"""Stories of positions that are ruled out: to stand, to sit or to lie. They hold for the session, and what comes in
place of a stretch asks for no more than it did.
"""

from collections.abc import Mapping
from typing import Any

import pytest

from skill.coaching.choice import can_do, is_riskier
from skill.coaching.progress import load_coached, make_plan
from skill.knowledge.library import Library
from tests.at_device import AtDevice
from tests.conftest import Conversation
from tests.fake_settings_api import DAY, HOUR, MIDNIGHT_IN_LONDON
from tests.returning_listener import talk as at_device  # noqa: F401  # a fixture

NO_STANDING = (
    *(
        "nothing standing up tonight",
        "no standing tonight please",
        "standing's out for me",
        "standing is off the table",
    ),
    *("i've got to stay sitting down", "i have to stay seated", "i'd rather not stand up", "keep me off my feet"),
    *(
        "i don't want to be on my feet",
        "i can only do it sitting down",
        "sitting only please",
        "i'm not meant to stand",
    ),
    *("i'd like to keep sitting", "can we do it all sitting", "just things i can do sitting", "i'm non weight bearing"),
    *("my doctor says no standing", "i'm not getting up", "i'm staying in my chair", "i'm too wobbly to stand"),
)
SITS_DOWN = (
    *(
        "i don't think i can stand much longer",
        "i doubt i can keep standing",
        "i'm done standing",
        "i want off my feet",
    ),
    *("i have to stop standing up", "that's enough standing for me", "i'm not sure i can stay on my feet"),
    *("i can't stand any longer", "i can't stand much longer", "can't stand here any longer", "i need to sit down"),
    *("i've got to sit down", "i must sit", "let me sit down", "i need a sit down", "i'd better sit down", "gotta sit"),
    *(
        "i have to take a seat",
        "i need to get off my feet",
        "i can't stay on my feet",
        "i can't keep standing like this",
    ),
)
TELLS_OTHERWISE = (
    *("i can stand fine", "i stand all day at work", "standing helps", "i was sitting all day", "i'd rather stand"),
    *("i sat down for a bit", "i need to stand up", "i have to sit at a desk all day", "do i have to stand"),
    *("i just sat down", "i'm tired from standing all day", "i've been standing all day", "i'm just sitting here"),
    *("i only get them sitting down", "no need to sit down", "when i stand up it goes away"),
)


def attributes(talk: Conversation) -> Mapping[str, Any]:
    """What the session keeps."""
    kept: Mapping[str, Any] = talk.response["sessionAttributes"]
    return kept


def plans(talk: Conversation, library: Library) -> set[str]:
    """Ids of the stretches of what is coached."""
    coached = load_coached(talk.place.get("coached"))
    return {each.stretch.id for each in make_plan(library, coached).holds} if coached else set()


def positions(talk: Conversation, library: Library) -> set[str]:
    """Positions of all that is coached."""
    return {library.stretches[each].position for each in plans(talk, library)}


@pytest.mark.parametrize("wish", ["quad stretch", "bedtime routine"])
@pytest.mark.parametrize("said", NO_STANDING)
def test_who_is_not_to_stand_is_not_stood_up_by_the_next_wish(
    talk: Conversation, library: Library, said: str, wish: str
) -> None:
    talk.says_ready = False
    talk.hears(said)
    offered = library.stretches.get(talk.pending.get("then", ""))
    assert offered is None or offered.position != "standing"
    talk.hears(wish)
    assert plans(talk, library)
    assert "standing" not in positions(talk, library)


@pytest.mark.parametrize("said", SITS_DOWN)
def test_who_has_to_sit_down_in_a_standing_stretch_is_stood_up_no_more(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.says_ready = False
    talk.hears("standing quad stretch")
    talk.hears("ready")
    talk.interrupts(said, after=10)
    assert talk.place["id"] == "control.easier"
    assert plans(talk, library) == {"stretch.quad-side-lying"}
    talk.hears("calf stretch")
    assert "standing" not in positions(talk, library)


@pytest.mark.parametrize("said", TELLS_OTHERWISE)
def test_what_only_tells_of_sitting_or_standing_rules_nothing_out(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "cannot-stand" not in attributes(talk).get("avoid", ())


@pytest.mark.parametrize("said", ["i can't sit up", "i can't sit upright", "i'm not able to sit upright"])
def test_who_cannot_sit_up_is_not_left_sitting(talk: Conversation, library: Library, said: str) -> None:
    talk.says_ready = False
    talk.hears("towel calf stretch")
    talk.hears(said)
    assert plans(talk, library) == {"stretch.ankle-pumps"}


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("only lying down ones please", "calf stretch"),
        ("let's do everything lying down", "hip stretch"),
        ("nothing but lying ones", "calf stretch"),
        ("only ones i can do lying in bed", "calf stretch"),
    ],
)
def test_who_wishes_all_of_it_lying_is_got_up_by_no_later_wish(
    talk: Conversation, library: Library, said: str, wish: str
) -> None:
    talk.says_ready = False
    talk.hears(said)
    talk.hears(wish)
    assert plans(talk, library)
    assert all(can_do(library.stretches[each], ["in-bed"]) for each in plans(talk, library))


@pytest.mark.parametrize(
    "said",
    [
        "it's all right lying down",
        "i only get them lying down",
        "i was just lying down when it came",
        "lying down helps",
    ],
)
def test_what_only_tells_of_lying_wishes_for_nothing(talk: Conversation, said: str) -> None:
    talk.hears(said)
    assert "in-bed" not in attributes(talk).get("avoid", ())


@pytest.mark.parametrize("said", ["i mustn't put weight on my foot", "i'm not allowed to put weight on my leg"])
def test_who_is_to_put_no_weight_on_it_is_not_stood_up_after_a_no_to_the_sign(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.says_ready = False
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("redflag.ask", "is-it-happening")
    talk.hears("no")
    talk.hears("calf stretch")
    assert plans(talk, library)
    assert "standing" not in positions(talk, library)


@pytest.mark.parametrize(
    "said",
    [
        "lying on my side hurts my hip",
        "my shoulder won't let me lie on that side",
        "i can't lie on my left side",
        "it's no good me lying on my side",
        "i'm not able to lie on my right side",
    ],
)
def test_who_cannot_lie_on_a_side_leaves_that_stretch_and_is_asked_about_another(
    talk: Conversation, library: Library, said: str
) -> None:
    talk.says_ready = False
    talk.hears("side-lying quad stretch")
    talk.hears(said)
    assert (talk.place["id"], talk.pending["kind"]) == ("control.none-fits", "offer")
    assert plans(talk, library) == set()
    talk.hears("lying hamstring stretch")
    assert plans(talk, library) == {"stretch.hamstring-lying"}


CANNOT = ("i can't lie on my side", "not on my side please", "i can't lie down", "lying down's no good", "i can't sit")


@pytest.mark.parametrize("hour", [3, 15])
@pytest.mark.parametrize("said", CANNOT)
@pytest.mark.parametrize(
    "name", ["side-lying quad stretch", "lying hamstring stretch", "towel calf stretch", "seated hamstring stretch"]
)
def test_no_swap_leads_to_a_riskier_stretch_by_day_or_by_night(
    at_device: AtDevice,  # noqa: F811
    library: Library,
    name: str,
    said: str,
    hour: int,
) -> None:
    at_device.clock.seconds = MIDNIGHT_IN_LONDON + 365 * DAY + hour * HOUR
    at_device.says_ready = False
    at_device.hears(name)
    before = library.stretches[at_device.place["coached"]["plan"]]
    at_device.hears(said)
    for each in plans(at_device, library):
        assert not is_riskier(library.stretches[each], before)
    offered = library.stretches.get(at_device.pending.get("then", ""))
    if offered and hour == 3:
        assert offered.position != "standing"
    if offered:
        assert can_do(offered, attributes(at_device).get("avoid", ()))


@pytest.mark.parametrize(
    "said", ["no, stretch my calves", "no i just want to stretch my calves", "no, guide me through a calf stretch"]
)
def test_a_wish_behind_a_no_at_night_begins_what_the_same_words_alone_would(
    at_device: AtDevice,  # noqa: F811
    library: Library,
    said: str,
) -> None:
    at_device.clock.seconds = MIDNIGHT_IN_LONDON + 365 * DAY + 3 * HOUR
    at_device.says_ready = False
    at_device.opens()
    assert at_device.pending["kind"] == "cramping-now"
    at_device.hears(said)
    assert plans(at_device, library) == {"stretch.calf-towel"}


@pytest.mark.parametrize(
    ("said", "standing"),
    [
        ("start the bedtime routine", True),
        ("i want to do my stretches", True),
        ("after run stretches", True),
        ("wall calf stretch", True),
        ("hip stretch", True),
        ("bedtime routine in bed", False),
        ("stretch my calves", False),
        ("morning routine", False),
    ],
)
def test_what_begins_standing_at_night_begins_with_a_light(
    at_device: AtDevice,  # noqa: F811
    library: Library,
    said: str,
    standing: bool,  # noqa: FBT001  # a column of the table
) -> None:
    light = library.lines["light-first"]
    at_device.says_ready = False
    for hour in (15, 3):
        at_device.clock.seconds = MIDNIGHT_IN_LONDON + 365 * DAY + hour * HOUR
        at_device.new_session()
        at_device.hears(said)
        assert any(each in at_device.last.speech for each in light) is (standing and hour == 3)
