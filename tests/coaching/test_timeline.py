"""Honest time: cues, holds and clips, over every stretch, side, length, repetition and count style."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.coaching.breathing import BreathingWords, back_to_sleep
from skill.coaching.clip import CLIP_SECONDS, Clip, Closing, make_clip
from skill.coaching.count import CountStyle, CountWords, count_down, hold_cues
from skill.coaching.hold import LEAD_IN_KNOWN, LEAD_IN_UNASKED, hold_led_back_to, hold_segments
from skill.coaching.plan import Pace, Plan, Taught, Wishes, plan_routine, plan_stretch
from skill.coaching.routine_length import SPARE, fit_routine, fit_stretch
from skill.coaching.speaking_time import speaking_seconds
from skill.coaching.timeline import Cue, Position, Spoken, Timed, Timeline, last_said, position
from skill.knowledge.library import load_library
from skill.language.english import ENGLISH
from skill.response.apla import document
from skill.response.limits import CLIP_SECONDS as ALEXA_CLIP_SECONDS
from skill.response.limits import check_clip, check_size
from skill.simulator.playback import Sound, lay_out
from skill.turn.voice import Voice
from tests.examples import examples

LIBRARY = load_library()
WORDS = CountWords(ENGLISH, "Ready.", "Again.", "Rest.", "Halfway.", "Breathe in.", "And out.")
LINES = Voice(LIBRARY.lines, next(iter(LIBRARY.locales.values())), 0).coach_lines()
CLOSING = Closing(("Well done.",), "Anything else?")

WISHES = st.builds(
    Wishes,
    seconds=st.integers(10, 60),
    repetitions=st.integers(1, 5),
    side=st.sampled_from(["left", "right", None]),
    version=st.sampled_from(["hold", "flowing"]),
    style=st.sampled_from(CountStyle),
    pace=st.sampled_from(Pace),
)
STRETCHES = sorted(LIBRARY.stretches.values(), key=lambda s: s.id)
IDS = st.frozensets(st.sampled_from([stretch.id for stretch in STRETCHES]))
TAUGHT = st.builds(Taught, known=IDS, brief=IDS, waits=st.booleans())
PLANS = st.one_of(
    st.builds(plan_stretch, st.sampled_from(STRETCHES), WISHES, TAUGHT, at_night=st.booleans()),
    st.builds(
        lambda routine, wishes, taught: plan_routine(routine, LIBRARY.stretches, wishes, taught),
        st.sampled_from(sorted(LIBRARY.routines.values(), key=lambda r: r.id)),
        WISHES,
        TAUGHT,
    ),
)


def all_clips(plan: Plan) -> list[Clip]:
    clips = [make_clip(plan, Position(), LINES, CLOSING)]
    while (following := clips[-1].then) is not None:
        clips.append(make_clip(plan, following, LINES, CLOSING))
    return clips


@given(PLANS)
@settings(max_examples=examples(150), deadline=None)
def test_every_cue_sounds_at_its_promised_second_and_never_over_the_next(plan: Plan) -> None:
    for clip in all_clips(plan):
        sounds: list[Sound] = []
        lay_out(document(clip.timeline)["mainTemplate"]["items"][0], 0.0, sounds)
        heard = {(sound.at, sound.words) for sound in sounds}
        for segment, start in zip(clip.timeline.segments, clip.timeline.starts(), strict=True):
            if isinstance(segment, Timed):
                assert {(round(start + cue.at, 3), cue.say) for cue in segment.cues} <= heard
        ordered = sorted(sounds, key=lambda sound: sound.at)
        assert all(a.at + speaking_seconds(a.words) <= b.at + 0.001 for a, b in pairwise(ordered))


@given(PLANS)
@settings(max_examples=examples(150), deadline=None)
def test_every_hold_lasts_what_was_asked_and_is_done_once_in_order(plan: Plan) -> None:
    counted = [
        (segment.hold, segment.seconds)
        for clip in all_clips(plan)
        for segment in clip.timeline.segments
        if isinstance(segment, Timed) and segment.counted
    ]
    assert counted == [(index, hold.seconds) for index, hold in enumerate(plan.holds)]


@given(PLANS)
@settings(max_examples=examples(150), deadline=None)
def test_every_clip_stays_inside_the_limits_and_ends_with_a_question(plan: Plan) -> None:
    for clip in all_clips(plan):
        check_clip(clip.timeline.seconds * 1.15)
        check_size(document(clip.timeline))
        last = clip.timeline.segments[-1]
        assert isinstance(last, Spoken)
        assert last.lines[-1] == clip.question
        assert clip.question.endswith("?")


def test_our_estimate_leaves_room_for_a_slow_voice() -> None:
    assert CLIP_SECONDS * 1.15 < ALEXA_CLIP_SECONDS


@pytest.mark.parametrize("style", CountStyle)
def test_the_count_says_one_a_second_before_the_end(style: CountStyle) -> None:
    for seconds in range(10, 61):
        cues = count_down(seconds, style, WORDS)
        assert cues[-1] == Cue(seconds - 1, "One.")


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (
            CountStyle.FIVES,
            "0 Hold. 1 Breathe in. 4 And out. 5 Fifteen. 10 Ten. 15 Five. 16 Four. 17 Three. 18 Two. 19 One.",
        ),
        (CountStyle.QUIET, "0 Hold. 1 Breathe in. 4 And out. 10 Halfway. 17 Three. 18 Two. 19 One."),
        (
            CountStyle.EVERY_SECOND,
            "0 Hold. 1 Breathe in. 4 And out. 5 Fifteen. 6 Fourteen. 7 Thirteen. 8 Twelve. "  # noqa: ISC004
            "9 Eleven. 10 Ten. 11 Nine. 12 Eight. 13 Seven. 14 Six. 15 Five. 16 Four. 17 Three. 18 Two. 19 One.",
        ),
    ],
)
def test_each_count_style_sounds_as_promised(style: CountStyle, said: str) -> None:
    cues = hold_cues(20, style, WORDS, "Hold.", ())
    assert " ".join(f"{cue.at:.0f} {cue.say}" for cue in cues) == said


@pytest.mark.parametrize("seconds", [22, 23, 30, 60])
def test_of_numbers_that_are_two_words_every_other_one_is_said_and_every_one_from_twenty_on(seconds: int) -> None:
    said = [seconds - cue.at for cue in count_down(seconds, CountStyle.EVERY_SECOND, WORDS)]
    assert said == [left for left in range(seconds - 1, 0, -1) if left <= 20 or left % 2 == 0]


def test_a_reminder_never_delays_a_number() -> None:
    cues = hold_cues(20, CountStyle.FIVES, WORDS, "Hold.", ("Heel stays down.", "Back knee straight."))
    assert [cue.at for cue in cues if cue.say in {"Fifteen.", "Ten.", "Five.", "One."}] == [5, 10, 15, 19]
    assert Cue(6, "Heel stays down.") in cues


@pytest.mark.parametrize("slowly", [False, True])
@pytest.mark.parametrize("style", CountStyle)
def test_every_hold_breathes_in_and_out_and_no_counted_second_is_touched(
    style: CountStyle,
    slowly: bool,  # noqa: FBT001  # names the row
) -> None:
    for seconds in range(10, 61):
        cues = hold_cues(seconds, style, WORDS, "Hold it there.", ("Heel stays down.",), slowly=slowly)
        breaths = [cue for cue in cues if cue.say in (WORDS.breathe_in, WORDS.breathe_out)]
        assert [cue.say for cue in breaths] == [WORDS.breathe_in, WORDS.breathe_out] * (len(breaths) // 2), seconds
        assert len(breaths) >= 2, seconds
        pairs = zip(breaths[::2], breaths[1::2], strict=True)
        assert all(2 <= out.at - breath_in.at <= 8 for breath_in, out in pairs), seconds
        counted = [cue for cue in count_down(seconds, style, WORDS) if cue.at >= 2]
        if style is CountStyle.EVERY_SECOND:  # the numbers of the first breath give way to it
            counted = [cue for cue in counted if cue.at > breaths[1].at]
        assert set(counted) <= set(cues), seconds


def test_breaths_are_slower_at_night() -> None:
    def breath_in(seconds: int, *, slowly: bool) -> float:
        cues = hold_cues(seconds, CountStyle.QUIET, WORDS, "Hold it there.", (), slowly=slowly)
        starts = [cue.at for cue in cues if cue.say in (WORDS.breathe_in, WORDS.breathe_out)]
        return starts[1] - starts[0]

    for seconds in (10, 20, 30, 60):
        assert breath_in(seconds, slowly=True) > breath_in(seconds, slowly=False)


def test_words_too_long_for_their_second_are_refused() -> None:
    with pytest.raises(ValueError, match="does not fit before 3"):
        Timed(10, 0, (Cue(2, "This sentence takes longer than a second."), Cue(3, "Seven.")))


WALL = LIBRARY.stretches["stretch.calf-wall"]
FULL, FULL_AND_ASKED = Taught(), Taught(waits=True)
BRIEF, KNOWN = Taught(brief=frozenset({WALL.id})), Taught(known=frozenset({WALL.id}))


@pytest.mark.parametrize(
    ("taught", "hold", "seconds"),
    [
        pytest.param(FULL, 0, WALL.lead_in_seconds + LEAD_IN_UNASKED, id="explained, and nobody asks"),
        pytest.param(FULL_AND_ASKED, 0, WALL.lead_in_seconds, id="explained, and asked whether the body is there"),
        pytest.param(BRIEF, 0, WALL.lead_in_seconds, id="said in one sentence"),
        pytest.param(KNOWN, 0, LEAD_IN_KNOWN, id="only named"),
        pytest.param(FULL, 1, WALL.lead_in_seconds, id="the other leg"),
    ],
)
def test_the_body_has_time_to_get_there(taught: Taught, hold: int, seconds: int) -> None:
    plan = plan_stretch(WALL, Wishes(repetitions=1), taught)
    *_, lead_in, held, _ = hold_segments(plan, hold, LINES.holds, opens_clip=hold == 0)
    assert isinstance(lead_in, Timed)
    assert isinstance(held, Timed)
    assert (lead_in.seconds, held.seconds) == (seconds, WALL.dose.hold_seconds)


@pytest.mark.parametrize(("taught", "more"), [(FULL, LEAD_IN_UNASKED), (BRIEF, 0)])
def test_whoever_is_led_back_has_the_same_time(taught: Taught, more: int) -> None:
    plan = plan_stretch(WALL, Wishes(), taught)
    *way, lead_in, held, _ = hold_led_back_to(plan, 0, LINES.holds, seconds_left=12)
    assert isinstance(lead_in, Timed)
    assert isinstance(held, Timed)
    assert (lead_in.seconds, held.seconds) == (WALL.lead_in_seconds + more, 12)
    spoken = [each for each in way if isinstance(each, Spoken)]
    assert len(spoken) == (len(WALL.set_up) if taught is FULL else 1)


@pytest.mark.parametrize(
    ("start", "waits"),
    [
        pytest.param(Position(0), True, id="from the beginning"),
        pytest.param(Position(0, segments_left=4), True, id="on the way into position"),
        pytest.param(Position(0, segments_left=3), False, id="in the lead-in: the body is there"),
        pytest.param(Position(0, segments_left=3, seconds_left=12), False, id="in the hold"),
        pytest.param(Position(0, ready=True), False, id="after ready"),
        pytest.param(Position(0, back=True), True, id="led back"),
    ],
)
def test_where_it_was_wished_to_wait_a_clip_ends_before_the_count_of_a_body_on_its_way(
    start: Position, *, waits: bool
) -> None:
    clip = make_clip(plan_stretch(WALL, Wishes(pace=Pace.WAIT)), start, LINES, CLOSING)
    assert (clip.waits and clip.following == 0) is waits
    counted = [each for each in clip.timeline.segments if isinstance(each, Timed) and each.counted]
    assert bool(counted) is not waits


@pytest.mark.parametrize(
    ("wishes", "asked"),
    [
        (Wishes(seconds=60, repetitions=2), "side"),
        (Wishes(seconds=60, repetitions=5, side="left"), "repetition"),
    ],
)
def test_the_question_between_clips_names_what_comes_next(wishes: Wishes, asked: str) -> None:
    clip = make_clip(plan_stretch(WALL, wishes), Position(), LINES, CLOSING)
    assert clip.following is not None
    assert clip.question == LINES.questions[asked]


CLIP = Timeline(
    (
        Spoken(("Step back.",), 0),
        Timed(5, 0),
        Timed(4, 0, (Cue(0, "Ready."),)),
        Timed(20, 0, (Cue(0, "Hold."),), counted=True),
        Spoken(("And ease off.",), 0),
        Timed(4, 1, (Cue(0, "Again."),)),
        Timed(20, 1, (Cue(0, "Hold."),), counted=True),
        Spoken(("And ease off.",), 1),
        Spoken(("Done?",), 2),
    )
)
FIRST_LEAD_IN, FIRST_HOLD = CLIP.starts()[2:4]
SECOND_LEAD_IN, SECOND_HOLD = CLIP.starts()[5:7]
WHOLE, LEAD_IN = 5, 3


@pytest.mark.parametrize(
    ("elapsed", "expected"),
    [
        pytest.param(-5, Position(0, WHOLE), id="before it sounds"),
        pytest.param(0, Position(0, WHOLE), id="at the first word"),
        pytest.param(FIRST_LEAD_IN - 0.1, Position(0, WHOLE), id="in a pause, its instruction is said again"),
        pytest.param(FIRST_LEAD_IN + 1, Position(0, LEAD_IN), id="in the lead-in"),
        pytest.param(FIRST_HOLD + 8, Position(0, LEAD_IN, 12), id="in the first hold"),
        pytest.param(FIRST_HOLD + 20, Position(1, LEAD_IN), id="in the words that end it, the next is where we are"),
        pytest.param(SECOND_LEAD_IN + 1, Position(1, LEAD_IN), id="in the second lead-in"),
        pytest.param(SECOND_HOLD + 15, Position(1, LEAD_IN, 5), id="in the second hold"),
        pytest.param(SECOND_HOLD + 20.1, None, id="after the last hold"),
        pytest.param(CLIP.seconds + 100, None, id="long after"),
    ],
)
def test_position_tells_the_hold_and_what_is_left_of_it(elapsed: float, expected: Position | None) -> None:
    assert position(CLIP, elapsed) == expected


@pytest.mark.parametrize(
    ("elapsed", "said"),
    [(-1, None), (0.1, "Step back."), (FIRST_HOLD + 3, "Step back."), (SECOND_HOLD, "And ease off.")],
)
def test_the_last_words_said_are_instructions_not_counts(elapsed: float, said: str | None) -> None:
    assert last_said(CLIP, elapsed) == said


@given(PLANS, st.floats(0, 1), st.data())
@settings(max_examples=examples(200), deadline=None)
def test_a_clip_cut_at_any_moment_goes_on_at_the_same_hold(plan: Plan, share: float, data: st.DataObject) -> None:
    clip = data.draw(st.sampled_from(all_clips(plan)))
    elapsed = share * clip.timeline.seconds
    counted = {
        segment.hold: (start, segment.seconds)
        for segment, start in zip(clip.timeline.segments, clip.timeline.starts(), strict=True)
        if isinstance(segment, Timed) and segment.counted
    }
    undone = [hold for hold, (start, seconds) in counted.items() if elapsed < start + seconds]
    here = position(clip.timeline, elapsed)
    if not undone:
        asked = clip.timeline.starts()[-1]
        on_the_way = clip.waits and elapsed < asked and len(clip.timeline.segments) > 2 * len(counted) + 1
        if on_the_way and here is not None:  # the way into position that ends this clip goes on, and waits again
            again = make_clip(plan, here, LINES, CLOSING)
            assert (again.following, again.waits) == (clip.following, True)
            assert again.timeline.segments[-1] == clip.timeline.segments[-1]
            assert set(again.timeline.segments) <= set(clip.timeline.segments)
        else:
            assert here is None
        return
    assert here is not None
    assert here.hold == undone[0]
    start, seconds = counted[here.hold]
    under_way = elapsed > start
    assert here.seconds_left == (round(start + seconds - elapsed) if under_way else None)
    left = None if here.seconds_left is None else max(here.seconds_left, 10)
    rest = make_clip(plan, replace(here, seconds_left=left), LINES, CLOSING).timeline.segments
    holds = [segment for segment in rest if isinstance(segment, Timed) and segment.counted]
    assert holds[0].hold == here.hold
    assert holds[0].seconds == (left or plan.holds[here.hold].seconds)
    if under_way:
        assert isinstance(rest[0], Timed), "a lead-in comes first"
        assert rest[0].cues[-1].say == "One."
        assert rest[1] == holds[0]


# Back to sleep, and a routine that fits the minutes there are.


def test_on_the_way_back_to_sleep_both_halves_of_five_breaths_are_told_and_then_only_the_breath_out() -> None:
    breaths = back_to_sleep(BreathingWords("First, in.", "In.", "Out.", "Sleep well.")).segments
    said = [[cue.say for cue in breath.cues] for breath in breaths if isinstance(breath, Timed)]
    assert said == [["First, in.", "Out."], *[["In.", "Out."]] * 4, *[["Out."]] * 3, ["Sleep well."]]


@pytest.mark.parametrize("name", sorted(LIBRARY.routines))
def test_what_round_holds_leave_unused_of_the_time_is_filled_to_the_second(name: str) -> None:
    routine = LIBRARY.routines[name]

    def seconds_of(wishes: Wishes) -> int:
        return length(plan_routine(routine, LIBRARY.stretches, wishes))

    def length(plan: Plan) -> int:
        return sum(hold.seconds + 8 for hold in plan.holds)

    for seconds in range(120, 600, 7):
        fitted = fit_routine(routine, LIBRARY.stretches, Wishes(), seconds, length)
        unused = seconds - seconds_of(fitted)
        if unused < 0:  # even the shortest takes longer
            continue
        hold = fitted.seconds or 0
        assert hold == 30 or unused <= SPARE or seconds_of(replace(fitted, seconds=hold + 1)) > seconds, seconds


@pytest.mark.parametrize("name", ["stretch.calf-wall", "stretch.hamstring-seated"])
def test_a_stretch_that_is_to_fit_into_some_time_is_held_for_a_round_number_of_seconds(name: str) -> None:
    def length(plan: Plan) -> int:
        return sum(hold.seconds + 8 for hold in plan.holds)

    held = {fit_stretch(LIBRARY.stretches[name], Wishes(), seconds, length).seconds for seconds in range(20, 300)}
    assert held == {10, 15, 20, 25, 30}
