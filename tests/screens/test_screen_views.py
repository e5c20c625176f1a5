"""Screens without a renderer: what they hold, and that the count's schedule is the clip's own."""

import json
import math
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.coaching.count import CountStyle
from skill.coaching.plan import Wishes, plan_routine, plan_stretch
from skill.coaching.timeline import Timed
from skill.knowledge.library import Library, load_library
from skill.screen.apl import TEMPLATES, THEMES, document
from skill.screen.keyframes import MOST_AT_ONCE, in_parts, parts_of
from skill.screen.views import Button, Coaching, Keyframe, Week
from skill.turn.voice import Voice
from tests.screens.views import clip_of, coaching, views

LIBRARY = load_library()
STRETCHES = sorted(LIBRARY.stretches)
NAMES = sorted(views(LIBRARY))
MOST_BYTES = 110_000
WISHES = st.builds(
    Wishes,
    seconds=st.integers(10, 60),
    repetitions=st.integers(1, 3),
    side=st.sampled_from([None, "left", "right"]),
    version=st.sampled_from(["hold", "flowing"]),
    style=st.sampled_from(CountStyle),
)


@settings(deadline=None)  # a busy machine decides it
@given(st.sampled_from(STRETCHES), WISHES, st.floats(0, 20))
def test_the_count_runs_exactly_as_long_as_each_hold_of_the_clip(name: str, wishes: Wishes, delay: float) -> None:
    plan = plan_stretch(LIBRARY.stretches[name], wishes)
    clip = clip_of(plan, LIBRARY)
    held = [
        (round((delay + at) * 1000), round(segment.seconds * 1000))
        for segment, at in zip(clip.segments, clip.starts(), strict=True)
        if isinstance(segment, Timed) and segment.counted
    ]
    shown = document(coaching(plan, LIBRARY, delay=delay))[1]["screen"]["keyframes"]
    counted = [(keyframe["at"], keyframe["until"] - keyframe["at"]) for keyframe in shown if keyframe["kind"] == "hold"]
    assert counted == held


@settings(deadline=None)  # a busy machine decides it
@given(st.sampled_from(STRETCHES), WISHES)
def test_a_keyframe_follows_the_other_without_a_gap(name: str, wishes: Wishes) -> None:
    keyframes = coaching(plan_stretch(LIBRARY.stretches[name], wishes), LIBRARY).keyframes
    ends = [keyframe.at + keyframe.seconds for keyframe in keyframes]
    assert [keyframe.at for keyframe in keyframes] == pytest.approx([0.0, *ends[:-1]])
    assert keyframes[-1].kind == "ask"


@settings(deadline=None)  # a busy machine decides it
@given(st.sampled_from(STRETCHES), WISHES)
def test_what_is_shown_of_a_clip_is_said_in_it(name: str, wishes: Wishes) -> None:
    plan = plan_stretch(LIBRARY.stretches[name], wishes)
    said = " ".join(
        text
        for segment in clip_of(plan, LIBRARY).segments
        for text in ([cue.say for cue in segment.cues] if isinstance(segment, Timed) else segment.lines)
    )
    assert all(keyframe.text in said for keyframe in coaching(plan, LIBRARY).keyframes)


EVERY_INSTRUCTION = sorted(
    {
        text
        for aids in (*LIBRARY.relief.first_aid.values(), LIBRARY.relief.special)
        for aid in aids.values()
        for text in (aid.first, aid.then)
    }
)


@pytest.mark.parametrize("text", EVERY_INSTRUCTION)
def test_every_instruction_in_a_cramp_fits_where_it_can_be_read_at_two_metres(text: str) -> None:
    """In the box of coaching.json beside the figure of a hub, by the formula of FittedWords."""
    numbers = {
        name: value
        for part in TEMPLATES["day"]["coaching"]["resources"]
        for name, value in part.get("numbers", {}).items()
    }
    width, height = 0.49 * 1280, 0.66 * 800 - 10 * 8
    for part in parts_of(text):
        room = numbers["filled"] * width * height / (numbers["characterWidth"] * numbers["lineHeight"] * len(part))
        assert math.sqrt(room) >= numbers["far"] * 8, part
        assert width / (0.62 * max(map(len, part.split()))) >= numbers["far"] * 8, part


def test_an_instruction_in_parts_says_the_same_in_the_same_time() -> None:
    whole = Keyframe(
        3.0,
        8.0,
        "step",
        "Stop. Hold on to something solid, and put that heel out in front of you on the floor, knee straight.",
        end=1.0,
    )
    shown = in_parts([whole])
    assert " ".join(part.text for part in shown) == whole.text
    assert max(len(part.text) for part in shown) <= MOST_AT_ONCE
    assert shown[0].at == 3.0
    assert shown[-1].at + shown[-1].seconds == pytest.approx(11.0)
    assert [(part.start, part.end) for part in shown] == [(0.0, 1.0), *[(1.0, 1.0)] * (len(shown) - 1)]


@pytest.mark.parametrize("name", NAMES)
def test_a_document_needs_nothing_from_anywhere(name: str) -> None:
    apl, sources = document(views(LIBRARY)[name])
    written = json.dumps([apl, sources])
    assert "http" not in written
    assert "import" not in apl
    assert (apl["type"], apl["version"]) == ("APL", "1.4")


@pytest.mark.parametrize("name", NAMES)
def test_a_document_fits_into_a_response(name: str) -> None:
    assert size(document(views(LIBRARY)[name])) < MOST_BYTES


def test_drawings_are_left_out_where_there_is_no_room_for_them() -> None:
    routine = views(LIBRARY)["routine"]
    whole = document(routine)
    less = document(routine, most_bytes=size(whole) - 100)
    assert len(less[1]["screen"]["figures"]) == len(whole[1]["screen"]["figures"]) - 1
    assert less[0]["graphics"].keys() < whole[0]["graphics"].keys()
    assert less[1]["screen"]["keyframes"] == whole[1]["screen"]["keyframes"]


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("warning")])
def test_at_night_no_colour_of_the_day_is_left(name: str) -> None:
    written = json.dumps(document(views(LIBRARY)[name], night=True))
    assert THEMES["night"]["ground"] in written
    assert not [colour for colour in THEMES["day"].values() if colour in written]


@pytest.mark.parametrize("name", NAMES)
def test_every_button_tells_who_cannot_see_it_what_it_is(name: str) -> None:
    touched = list(components(document(views(LIBRARY)[name])[0], "TouchWrapper"))
    assert all(each["accessibilityLabel"] and each["role"] == "button" for each in touched)


def test_a_warning_has_no_drawing_and_two_buttons() -> None:
    apl, sources = document(views(LIBRARY)["warning"])
    assert not list(components(apl["mainTemplate"], "VectorGraphic"))
    assert not {"Icon", "Header", "Hint", "PageFooter"} & {each["type"] for each in parts(apl["mainTemplate"])}
    assert [each["event"] for each in sources["screen"]["buttons"]] == ["control.repeat", "tell-them"]


def test_the_screen_stays_on_to_the_end_of_the_clip() -> None:
    screen = views(LIBRARY)["stretch"]
    assert isinstance(screen, Coaching)
    apl, sources = document(screen)
    shown, waiting = sources["screen"], next(components(apl, "Idle"))
    assert (waiting["screenLock"], waiting["delay"]) == (True, "${payload.screen.idleMilliseconds}")
    assert shown["idleMilliseconds"] >= shown["keyframes"][-1]["until"]


EXPRESSION = "${Math.max(1, 2)} <b>&"
"""What a listener or a content file could say to have a device evaluate or format it."""


@pytest.mark.parametrize("name", NAMES)
def test_no_text_ever_reaches_the_document(name: str) -> None:
    """A device evaluates the document and never the data: every text is data,
    and the document is the same for all texts.
    """
    screen = views(LIBRARY)[name]
    odd = replace(screen, **{part.name: _odd(getattr(screen, part.name)) for part in fields(screen)})
    apl, sources = document(odd)
    assert EXPRESSION not in json.dumps(apl)
    assert EXPRESSION in json.dumps(sources)
    assert {**apl, "graphics": None} == {**document(screen)[0], "graphics": None}


def _odd(shown: Any) -> Any:  # noqa: ANN401  # a value of any field of any view
    """Put an expression in place of every text of a part of a view; ids of figures, events and kinds are ours."""
    if isinstance(shown, str):
        return EXPRESSION
    if isinstance(shown, tuple):
        return tuple(_odd(each) for each in shown)
    if isinstance(shown, Keyframe):
        return replace(shown, text=EXPRESSION, title=EXPRESSION, aside=EXPRESSION, following=EXPRESSION)
    if isinstance(shown, Button):
        return replace(shown, say=EXPRESSION)
    return replace(shown, label=EXPRESSION) if isinstance(shown, Week) else shown


def test_left_and_right_are_drawn_as_they_are(library: Library) -> None:
    keyframes = coaching(plan_stretch(library.stretches["stretch.calf-wall"], Wishes()), library).keyframes
    assert {(m.aside.split()[0], m.mirrored) for m in keyframes if m.kind == "hold"} == {
        ("Left", True),
        ("Right", False),
    }


def test_the_words_of_buttons_are_content(library: Library) -> None:
    voice = Voice(library.lines, library.locales["en-US"], 0)
    assert [voice.fixed(f"press-{name}") for name in ("yes", "no", "pause")] == ["Yes", "No", "Pause"]


def parts(part: object) -> Iterator[dict[str, Any]]:
    """Every component, layout or command, wherever it stands."""
    if isinstance(part, dict):
        if isinstance(part.get("type"), str):
            yield part
        part = list(part.values())
    if isinstance(part, list):
        for each in part:
            yield from parts(each)


def components(part: object, kind: str) -> Iterator[dict[str, Any]]:
    """Every component or command of a kind, wherever it stands."""
    return (each for each in parts(part) if each["type"] == kind)


def size(rendered: tuple[Any, Any]) -> int:
    return len(json.dumps(rendered).encode())


def test_each_stretch_of_a_routine_is_shown_with_its_number(library: Library) -> None:
    plan = plan_routine(library.routines["routine.bedtime"], library.stretches, Wishes())
    titles = dict.fromkeys(keyframe.title for keyframe in coaching(plan, library).keyframes)
    assert list(titles) == ["1/2 Wall calf stretch", "2/2 Seated hamstring stretch"]
