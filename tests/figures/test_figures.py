"""What is true of every figure on the way from the start to the hold, and how figures are found."""

from itertools import pairwise
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.authoring.checks.figure_geometry import MARGIN, MOST_BENT, OVERSTRETCHED
from skill.coaching.count import CountWords
from skill.coaching.relief_rounds import ReliefState, relief_round, shown_in
from skill.knowledge.figures import Figure, load_figure, load_figures, relief_figure
from skill.knowledge.library import Library
from skill.screen.figures.drawing import draw
from skill.screen.figures.helper import helper_joints
from skill.screen.figures.lens import lens_joints, lens_of
from skill.screen.figures.skeleton import BONES, JOINTS, SIDES, bending, flexion, pose_at

FIGURES = {figure.id: figure for figure in load_figures()}
EVERY_FIGURE = pytest.mark.parametrize("figure", FIGURES.values(), ids=list(FIGURES))
STEPS = [step / 20 for step in range(21)]
progresses = st.floats(0, 1)
figures = st.sampled_from(sorted(FIGURES.values(), key=lambda figure: figure.id))


@EVERY_FIGURE
def test_the_way_begins_at_the_start_and_ends_in_the_hold(figure: Figure) -> None:
    for progress, pose in ((0.0, figure.start), (1.0, figure.hold)):
        drawn = pose_at(figure, progress)
        assert {joint for joint in JOINTS if dist(drawn[joint], pose[joint]) > 1.0} == set()


@given(figure=figures, progress=progresses)
def test_no_bone_changes_its_length_on_the_way(figure: Figure, progress: float) -> None:
    pose = pose_at(figure, progress)
    for (one, other), length in BONES.items():
        start, hold = (dist(each[one], each[other]) for each in (figure.start, figure.hold))
        whole = start + (hold - start) * progress if {one, other} & {*figure.foreshortened} else length
        assert dist(pose[one], pose[other]) == pytest.approx(whole, abs=0.7), (one, other)


@given(figure=figures, progress=progresses)
def test_every_joint_stays_in_the_box(figure: Figure, progress: float) -> None:
    for joint, point in pose_at(figure, progress).items():
        assert all(MARGIN <= axis <= figure.size - MARGIN for axis in point), joint


@given(figure=figures, progress=progresses)
def test_knees_and_elbows_bend_one_way_only(figure: Figure, progress: float) -> None:
    pose = pose_at(figure, progress)
    for side in SIDES:
        limbs = (("hip", "knee", "ankle"), ("shoulder", "elbow", "hand"))
        for (root, middle, end), hand in zip(limbs, bending(figure, side), strict=True):
            joint = f"{side}_{middle}"
            if joint not in figure.foreshortened:
                assert OVERSTRETCHED <= -hand * flexion(pose, root, joint, f"{side}_{end}") <= MOST_BENT, joint


@given(figure=figures, progress=progresses)
def test_what_touches_the_same_in_both_poses_touches_it_on_the_way(figure: Figure, progress: float) -> None:
    pose = pose_at(figure, progress)
    for contact in figure.contacts:
        if len(contact.poses) == 2 and dist(figure.start[contact.joint], figure.hold[contact.joint]) < 0.5:
            assert dist(pose[contact.joint], figure.hold[contact.joint]) < 1.0, contact.joint


@EVERY_FIGURE
def test_nothing_jumps_on_the_way(figure: Figure) -> None:
    for way in draw(figure).motion(STEPS):
        for before, after in pairwise(way):
            assert dist((before.x, before.y), (after.x, after.y)) < 16
            assert abs(before.degrees - after.degrees) < 20


@pytest.mark.parametrize(
    ("muscle", "position", "shown"),
    [
        ("calf", "standing", "relief.calf-standing"),
        ("calf", "in-bed", "relief.calf-in-bed"),
        ("unknown", "any", "relief.calf-in-bed"),
        ("quadriceps", "in-bed", "stretch.quad-side-lying"),
        ("foot", "sitting", "stretch.foot-arch"),
        ("foot", "any", "stretch.foot-arch"),
        ("shin", "any", "stretch.shin"),
        ("glute", "any", "stretch.knee-to-chest"),
        ("hip", "any", "stretch.hip-flexor"),
        ("inner-thigh", "any", "relief.inner-thigh-lying"),
        ("calf", "helping", "relief.calf-helping"),
        ("unknown", "helping", "relief.calf-helping"),
        ("foot", "standing", "relief.foot-standing"),
        ("shin", "in-bed", "relief.shin-in-bed"),
    ],
)
def test_a_first_aid_finds_the_figure_that_shows_it(muscle: str, position: str, shown: str) -> None:
    figure = relief_figure(muscle, position)
    assert figure is not None
    assert figure.id == shown


def test_a_first_aid_that_no_figure_shows_has_none() -> None:
    assert relief_figure("calf", "in-water") is None


def test_every_first_aid_has_a_picture(library: Library) -> None:
    aids = [(muscle, position) for muscle, positions in library.relief.first_aid.items() for position in positions]
    assert [aid for aid in aids if relief_figure(*aid) is None] == []


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (ReliefState("calf", "in-bed"), "relief.calf-in-bed"),
        (ReliefState("calf", "in-bed", round=2), "relief.calf-in-bed"),
        (ReliefState("calf", "in-bed", round=3), "relief.calf-standing"),
        (ReliefState("unknown", "any", round=3), "relief.calf-standing"),
        (ReliefState("foot", "in-bed", round=3), "relief.foot-standing"),
        (ReliefState("foot", "sitting", round=3), "stretch.foot-arch"),
        (ReliefState("calf", "helping", round=3), "relief.calf-helping"),
        (ReliefState("calf", "in-bed", round=3, gently=True), "relief.calf-in-bed"),
        (ReliefState("hamstring", "in-bed", round=3), "stretch.hamstring-seated"),
    ],
)
def test_a_round_shows_what_its_words_tell(library: Library, state: ReliefState, shown: str) -> None:
    figure = relief_figure(*shown_in(library.relief, state))
    assert figure is not None
    assert figure.id == shown
    told = relief_round(library.relief, state, CountWords(library.language, *"abcdef")).say[0]
    assert ("safe to stand" in told) == (shown.endswith("standing") and state.position != "standing")


@given(figure=figures, progress=progresses)
def test_a_lens_shows_all_of_the_foot_inside_its_rim(figure: Figure, progress: float) -> None:
    lens = lens_of(figure)
    if lens is None:
        return
    shown = lens_joints(figure, pose_at(figure, progress))
    side = lens.around.partition("_")[0]
    for joint in ("heel", "ball", "toe", "ankle"):
        assert dist(shown[f"lens_{side}_{joint}"], (lens.x, lens.y)) < lens.width / 2


@EVERY_FIGURE
def test_an_arm_that_helps_stays_in_the_box(figure: Figure) -> None:
    for progress in STEPS:
        for joint, point in helper_joints(figure, pose_at(figure, progress)).items():
            assert all(0 <= axis <= figure.size for axis in point), joint


def test_a_figure_is_read_once_and_alone() -> None:
    assert load_figure("stretch.soleus") is load_figure("stretch.soleus")
    assert load_figure("stretch.soleus") == FIGURES["stretch.soleus"]


def test_a_figure_that_is_not_there_is_no_empty_drawing() -> None:
    with pytest.raises(FileNotFoundError):
        load_figure("stretch.elbow")
