"""Counts and shares of the diary are what anybody counts by hand, and nothing is made of few entries."""

from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from skill.diary.draft import WISHES, Draft, load_draft
from skill.diary.pattern import FEWEST, is_frequent, shares, tallies, usual_seconds
from skill.storage.diary_entry import CIRCUMSTANCES, ROUGH, STRENGTHS, Entry
from tests.conftest import MONDAY_EVENING

DAY, HOUR = 86_400, 3_600
MIDNIGHT = 1_795_392_000
entries = st.lists(
    st.builds(
        Entry,
        at=st.integers(MIDNIGHT - 90 * DAY, MIDNIGHT),
        id=st.text("0123456789abcdef", min_size=1),
        muscle=st.one_of(st.none(), st.sampled_from(["calf", "foot"])),
        side=st.one_of(st.none(), st.sampled_from(["left", "right", "both"])),
        seconds=st.one_of(st.none(), st.integers(1, HOUR)),
        strength=st.one_of(st.none(), st.sampled_from(STRENGTHS)),
        circumstances=st.lists(st.sampled_from(CIRCUMSTANCES), unique=True).map(tuple),
        rough=st.one_of(st.none(), st.sampled_from(ROUGH)),
    ),
    max_size=20,
)


@given(entries)
def test_every_share_is_more_than_half_of_at_least_five_that_tell_it(noted: list[Entry]) -> None:
    for share in shares(noted, UTC):
        assert FEWEST <= share.told <= len(noted)
        assert share.told < 2 * share.count <= 2 * share.told
        assert share.count == tallies(noted, UTC)[share.kind][share.value]


@given(entries)
def test_counts_add_up_to_the_entries_that_tell(noted: list[Entry]) -> None:
    counted = tallies(noted, UTC)
    assert counted["muscle"].total() == sum(each.muscle is not None for each in noted)
    assert counted["side"].total() == sum(each.side is not None for each in noted)
    assert counted["part"].total() == sum(each.rough != "day" for each in noted)
    assert counted["circumstance"].total() == sum(len(each.circumstances) for each in noted)


@given(entries)
def test_as_many_lasted_longer_as_shorter_than_usual(noted: list[Entry]) -> None:
    lengths = [each.seconds for each in noted if each.seconds]
    usual = usual_seconds(noted)
    assert (usual is None) == (not lengths)
    if usual:
        assert sum(each <= usual for each in lengths) * 2 >= len(lengths)
        assert sum(each >= usual for each in lengths) * 2 >= len(lengths)


def nights(number: int) -> list[Entry]:
    return [Entry(MIDNIGHT - n * DAY + 2 * HOUR, str(n), "calf", "left") for n in range(number)]


def test_four_entries_are_no_pattern_and_five_are() -> None:
    assert shares(nights(4), UTC) == ()
    assert {(each.kind, each.value, each.count, each.told) for each in shares(nights(5), UTC)} == {
        ("part", "night", 5, 5),
        ("muscle", "calf", 5, 5),
        ("side", "left", 5, 5),
    }


def test_half_is_not_most() -> None:
    sides = [Entry(MIDNIGHT, str(n), side="left" if n % 2 else "right", rough="day") for n in range(6)]
    assert shares(sides, UTC) == ()


def test_four_in_four_weeks_are_frequent() -> None:
    assert not is_frequent(nights(3), MIDNIGHT + DAY)
    assert is_frequent(nights(4), MIDNIGHT + DAY)
    assert not is_frequent(nights(4), MIDNIGHT + 28 * DAY)


@given(st.sampled_from(WISHES), entries.filter(bool), st.booleans(), st.booleans())
def test_a_draft_is_read_as_it_was_written(wish: str, noted: list[Entry], asking: bool, doubted: bool) -> None:  # noqa: FBT001  # given by hypothesis
    draft = Draft(wish, noted[0], asking, doubted)
    assert load_draft(draft.saved()) == draft


def test_what_no_version_wrote_is_no_draft() -> None:
    entry = {"at": int(MONDAY_EVENING), "id": "one"}
    assert load_draft({"wish": "note", "entry": entry})
    broken: list[object] = [None, [], {}, {"wish": "eat", "entry": entry}, {"wish": "note"}]
    assert [load_draft(each) for each in broken] == [None] * len(broken)
    for at in (-1, 10**12, "now", True):
        assert load_draft({"wish": "note", "entry": {"at": at, "id": "one"}}) is None
