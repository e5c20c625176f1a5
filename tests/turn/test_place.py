"""Places travel as ids and numbers, and whatever comes back is read without harm."""

import json
from dataclasses import fields
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from skill.coaching.count import CountStyle
from skill.coaching.plan import LONGEST_HOLD, MOST_REPETITIONS, SHORTEST_HOLD
from skill.coaching.progress import Coached
from skill.coaching.relief_rounds import ReliefState
from skill.turn.as_left import as_left_by
from skill.turn.place import Place, kind_of, load_place
from skill.turn.session import SessionState, load_session
from skill.understanding.facts import Fact

COACHED = st.builds(
    Coached,
    plan=st.sampled_from(["stretch.calf-wall", "routine.bedtime"]),
    hold=st.integers(0, 40),
    seconds=st.none() | st.integers(10, 60),
    began=st.none() | st.floats(1, 2e9),
    side=st.sampled_from([None, "left", "right"]),
    style=st.sampled_from([style.value for style in CountStyle]),
)
PLACES = st.builds(
    Place,
    id=st.sampled_from(["causes.night", "stretch.calf-wall", "relief.now", "redflag", "choice", "none"]),
    about=st.none() | st.just("causes.night"),
    options=st.sampled_from([(), ("heat", "cold")]),
    coached=st.none() | COACHED,
    relief=st.none() | st.builds(ReliefState, muscle=st.just("calf"), round=st.integers(1, 3)),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.sampled_from([*Place.__dataclass_fields__, *Coached.__dataclass_fields__, "kind", "unknown"])


PARTS = st.sampled_from(["id", "about", "relief", "coached", "kind", "then", "warning"])


@given(PLACES)
def test_a_place_survives_its_journey(place: Place) -> None:
    assert load_place(json.loads(json.dumps(place.saved()))) == place


@given(JSON | st.dictionaries(FIELDS, JSON | st.dictionaries(FIELDS, JSON)))
def test_anything_else_is_read_without_harm(data: object) -> None:
    place = load_place(data)
    assert load_place(place.saved()) == place


@given(st.dictionaries(st.sampled_from(["place", "pending", "waiting"]), JSON | st.dictionaries(PARTS, JSON)))
def test_what_the_reply_before_left_is_told_whatever_stands_there(attributes: dict[str, object]) -> None:
    left = as_left_by(attributes)
    assert {type(each) for each in vars(left).values()} == {str, bool}


def test_what_the_reply_before_left_is_told_where_it_cannot_be_loaded() -> None:
    place = {"id": "relief.now", "relief": {"muscle": "elbow", "position": 3}, "coached": {"plan": "stretch.gone"}}
    asked = {"pending": {"kind": "no-such"}, "waiting": {"kind": "is-it-happening", "warning": "warning.gone"}}
    left = as_left_by({"place": place, **asked})
    assert (left.place, left.relief, left.muscle, left.position) == ("relief.now", True, "elbow", "")
    assert (left.coached, left.plan, left.asks, left.checks) == (True, "stretch.gone", "no-such", "warning.gone")


@given(COACHED, st.sampled_from(["seconds", "repetitions"]), JSON)
def test_whatever_stands_in_a_number_its_wishes_are_in_range(coached: Coached, field: str, forged: object) -> None:
    saved = json.loads(json.dumps(Place(id="stretch.calf-wall", coached=coached).saved()))
    saved["coached"][field] = forged
    place = load_place(saved)
    if isinstance(forged, int | float) or forged is None:
        assert place.coached is not None
    if place.coached:
        wishes = place.coached.wishes()
        assert wishes.seconds is None or SHORTEST_HOLD <= wishes.seconds <= LONGEST_HOLD
        assert wishes.repetitions is None or 1 <= wishes.repetitions <= MOST_REPETITIONS


def test_ids_tell_their_kind() -> None:
    kinds = {
        "causes.night": "topic",
        "what-are-leg-cramps": "topic",
        "stretch.calf-wall": "stretch",
        "routine.bedtime": "routine",
        "relief.now": "relief",
        "relief.eased": "relief",
        "relief.help": "relief",
        "relief.sleep": "relief",
        "relief.pickle-juice": "topic",
        "redflag": "warning",
        "redflag.ask": "warning",
        "control.pause": "control",
        "control.declined": "control",
        "meta.help": "meta",
        "choice": "choice",
        "none": "none",
    }
    assert {label: kind_of(label) for label in kinds} == kinds


STATES = st.builds(
    SessionState,
    quiet=st.none() | st.booleans(),
    night=st.none() | st.booleans(),
    plain=st.booleans(),
    reminder_offered=st.booleans(),
    misses=st.integers(0, 3),
)


@given(STATES)
def test_a_session_says_only_what_is_not_as_in_a_new_one(state: SessionState) -> None:
    saved = state.saved()
    assert load_session(saved) == state
    wished = {name for name in ("quiet", "night") if getattr(state, name) is not None}
    assert saved.keys() == {"turn", *wished, *(n for n in ("plain", "reminder_offered", "misses") if getattr(state, n))}


def test_whatever_a_session_holds_is_read_back() -> None:
    """Each field by its own type, so that one that is added is not forgotten."""
    samples: dict[object, Any] = {int: 3, bool: True, str: "words", tuple[str, ...]: ("one", "two")}
    samples |= {int | None: 3, bool | None: True, str | None: "words", tuple[Fact, ...]: (Fact("pregnant", number=20),)}
    full = SessionState(**{each.name: samples[each.type] for each in fields(SessionState)})
    assert load_session(full.saved()) == full
