"""How a question file is read and counted, with a made-up skill whose labels are known."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.authoring.kept_slots import KeptSlots
from skill.authoring.measure import START, Figures, MeasuringClock, ShareOfTotal, measure
from skill.authoring.question_file import Expected, QuestionFileError, read_questions
from skill.knowledge.library import Library
from skill.runtime.guard import Guard
from skill.simulator.heard import HeardAs, Slot
from skill.simulator.listener import Listener
from skill.simulator.nlu import Hearing

COLUMNS = "id,utterance,kind,expected,source_url"
SLOTS = f"{COLUMNS},side,seconds,repetitions,minutes"
CALF_WALL = {"plan": "stretch.calf-wall", "side": "right", "seconds": 20, "repetitions": 2}


class HearsWords:
    """Passes words on as they are."""

    def hear(self, text: str) -> HeardAs:
        return HeardAs("AskTopicIntent", {"topic": Slot(text)})


@dataclass
class MadeUpSkill:
    """Answers with the label that it is told: "redflag.ask", "topic/entry", "a or b";
    what stands in brackets is ignored.
    """

    came: list[tuple[str, float, bool]] = field(default_factory=list)
    """Words (or the type of the request), second after the row's beginning, whether the session was new."""
    coached: Mapping[str, object] | None = None

    def __call__(self, event: Mapping[str, Any], _context: object) -> Mapping[str, Any]:
        words = event["request"].get("intent", {}).get("slots", {}).get("topic", {}).get("value")
        words = words.partition(" (")[0] if words else event["request"]["type"]
        self.came.append((words, _seconds(event["request"]["timestamp"]), event["session"]["new"]))
        if words == "breaks":
            raise ArithmeticError
        if words == "slow":
            time.sleep(0.5)
        options = words.split(" or ")
        label, _, entry = words.partition("/")
        place: dict[str, Any] = {"id": label, "kind": "topic"}
        if entry:
            place["entry"] = entry
        if len(options) > 1:
            place = {"id": "choice", "kind": "choice", "options": options}
        if self.coached:
            place["coached"] = self.coached
        body = {"shouldEndSession": words == "control.stop"}
        return {"version": "1.0", "sessionAttributes": {"place": place}, "response": body}


def _seconds(timestamp: str) -> float:
    return datetime.fromisoformat(timestamp).timestamp() - START


@pytest.fixture
def skill() -> MadeUpSkill:
    return MadeUpSkill()


@pytest.fixture
def measured(tmp_path: Path, library: Library, skill: MadeUpSkill) -> Callable[..., Figures]:
    def run(*rows: str, columns: str = COLUMNS, limit: float = 5.0) -> Figures:
        file = tmp_path / "rows.csv"
        file.write_text("\n".join([columns, *rows]), "utf-8")
        clock = MeasuringClock()
        guard = Guard(skill, "Sorry.", seconds=limit)
        listener = Listener(guard, cast("Hearing", HearsWords()), clock.now)
        return measure(read_questions(file), listener, clock, KeptSlots(library))

    return run


@pytest.mark.parametrize(
    ("got", "expected", "right"),
    [
        ("heat", "heat", True),
        ("heat", "cold|heat", True),
        ("heat", "cold", False),
        ("control.skip", "control.next", True),
        ("control.next", "control.skip", True),
        ("routine.bedtime", "routine.*", True),
        ("stretch.calf-wall", "stretch.calf-*", True),
        ("stretch.calf-wall", "*.calf-wall", True),
        ("stretch.foot", "stretch.calf-*", False),
        ("heat", "hea", False),
        ("hydration/salt", "hydration", True),
        ("hydration/salt", "hydration/salt", True),
        ("hydration/salt", "hydration/how-much", False),
        ("hydration", "hydration/salt", False),
        ("redflag", "redflag", True),
        ("redflag.ask", "redflag", True),
        ("redflag", "redflag.ask", False),
        ("redflag.ask", "none", False),
        ("redflag.ask", "none|redflag.ask", True),
        ("heat or cold", "cold", True),
        ("heat or cold", "none", False),
        ("heat", "!relief.now|none", True),
        ("relief.now", "!relief.now|none", False),
        ("none", "!relief.now|none", False),
        ("relief.help", "!relief.*", False),
        ("redflag.ask", "!relief.now", True),
        ("redflag.ask", "!relief.now|redflag", False),
        ("relief.now or heat", "!relief.now", False),
    ],
)
def test_a_label_is_right_or_wrong(measured: Callable[..., Figures], got: str, expected: str, *, right: bool) -> None:
    figures = measured(f"1,{got},any,{expected},us")
    assert (figures.all.total, figures.all.right) == (1, int(right))
    assert [miss["got"] for miss in figures.misses] == ([] if right else [got.replace(" or ", "|")])


def test_warnings_are_caught_asked_missed_and_raised_in_vain(measured: Callable[..., Figures]) -> None:
    figures = measured(
        "1,redflag (swollen),redflag,redflag,us",
        "2,redflag.ask (sore),redflag,redflag,us",
        "3,heat (cold foot),redflag,redflag,us",
        "4,when-to-see-doctor (what is rhabdo),redflag,redflag|when-to-see-doctor,us",
        "5,redflag (warm bath),cause,heat,us",
        "6,redflag.ask (heat pad),cause,heat,us",
        "7,redflag.ask (hot leg),cause,heat|redflag.ask,us",
        "8,redflag (wasp),no_cramp,!relief.now,us",
        "9,redflag (no thanks),reply,!relief.now|redflag,us",
        "10,redflag (a bit warm),doubt,redflag.ask,us",
        "11,none (bitten),doubt,redflag.ask,us",
    )
    assert figures.warnings_missed == ["heat (cold foot)", "none (bitten)"]
    assert figures.warnings_asked == ["redflag.ask (sore)", "redflag.ask (hot leg)"]
    assert figures.false_alarms == ["redflag (warm bath)", "redflag (no thanks)", "redflag (a bit warm)"]
    assert figures.asked_needlessly == ["redflag.ask (heat pad)"]
    assert (figures.all.right, figures.all.total) == (5, 11)
    text = figures.as_text(misses=False)
    assert "warnings caught       5 of    7" in text
    assert "caught by asking      2 of    7" in text
    assert "false alarms          3 of" in text


def test_the_label_after_the_last_turn_counts(measured: Callable[..., Figures], skill: MadeUpSkill) -> None:
    figures = measured("1,@launch > heat > cold,any,cold,us", "2,cold > heat,any,cold,us")
    assert [words for words, _, _ in skill.came] == ["LaunchRequest", "heat", "cold", "cold", "heat"]
    assert [new for _, _, new in skill.came] == [True, False, False, True, False]
    assert (figures.all.right, [miss["utterance"] for miss in figures.misses]) == (1, ["cold > heat"])


def test_seconds_pass_only_where_a_row_says_so(measured: Callable[..., Figures], skill: MadeUpSkill) -> None:
    measured("1,heat > @wait 40 > cold > @wait 0.5 > heat,any,heat,us", "2,cold,any,cold,us")
    assert [(words, second) for words, second, _ in skill.came] == [
        ("heat", 0.0),
        ("cold", 40.0),
        ("heat", 40.5),
        ("cold", 0.0),
    ]


def test_a_new_session_begins_a_minute_after_the_old_one_was_ended(
    measured: Callable[..., Figures], skill: MadeUpSkill
) -> None:
    measured("1,heat > @wait 5 > @new > cold,any,cold,us")
    assert skill.came == [("heat", 0.0, True), ("SessionEndedRequest", 5.0, False), ("cold", 65.0, True)]


def test_a_turn_after_a_reply_that_ended_the_session_begins_another(
    measured: Callable[..., Figures], skill: MadeUpSkill
) -> None:
    measured("1,heat > control.stop > cold,any,cold,us", "2,control.stop > @new > cold,any,cold,us")
    assert skill.came == [
        ("heat", 0.0, True),
        ("control.stop", 0.0, False),
        ("cold", 0.0, True),
        ("control.stop", 0.0, True),
        ("cold", 60.0, True),
    ]


def test_what_is_said_in_the_middle_of_a_stretch_comes_forty_seconds_into_it(
    measured: Callable[..., Figures], skill: MadeUpSkill
) -> None:
    measured("1,control.pause > heat,session_control,heat,us")
    assert skill.came == [
        ("guide me through a calf stretch", 0.0, True),
        ("control.pause", 40.0, False),
        ("heat", 40.0, False),
    ]


@pytest.mark.parametrize("turns", ["slow", "slow > heat"])
def test_a_late_reply_is_an_error_and_never_a_refusal(measured: Callable[..., Figures], turns: str) -> None:
    figures = measured(f"1,{turns},any,none|heat|redflag,us", "2,heat,any,heat,us", limit=0.05)
    assert (figures.late, figures.sound) == ([turns], False)
    assert (figures.all.right, figures.all.total) == (1, 2)
    assert [miss["got"] for miss in figures.misses] == ["late"]
    assert (figures.warnings_missed, figures.refused.total) == ([], 0)
    assert "LATE" in figures.errors()
    assert turns in figures.errors()


def test_a_reply_that_only_apologises_for_an_exception_is_an_error(measured: Callable[..., Figures]) -> None:
    figures = measured("1,breaks,any,none,us", "2,heat,any,heat,us")
    assert (figures.failed, figures.late, figures.sound) == (["breaks"], [], False)
    assert [miss["got"] for miss in figures.misses] == ["failed"]
    assert (figures.refused.right, figures.refused.total) == (0, 1)
    assert "FAILED" in figures.errors()


@pytest.mark.parametrize(
    ("cells", "kept", "lost"),
    [
        ("right,20,2,", 3, ""),
        ("left,20,2,", 2, " side=right"),
        (",,3,", 0, " repetitions=2"),
        ("right,,,", 1, ""),
        (",,,", 0, ""),
    ],
)
def test_a_row_is_right_only_with_the_slots_that_it_names(
    measured: Callable[..., Figures], skill: MadeUpSkill, cells: str, kept: int, lost: str
) -> None:
    skill.coached = CALF_WALL
    figures = measured(f"1,stretch.calf-wall,stretch,stretch.calf-wall,us,{cells}", columns=SLOTS)
    named = sum(bool(cell) for cell in cells.split(","))
    assert (figures.slots.right, figures.slots.total) == (kept, named)
    assert figures.all.right == (kept == named)
    assert [miss["got"] for miss in figures.misses] == ([f"stretch.calf-wall{lost}"] if lost else [])
    assert figures.as_json()["slots"] == {"total": named, "right": kept}


def test_slots_are_lost_where_nothing_was_started_and_kept_where_the_wrong_stretch_was(
    measured: Callable[..., Figures], skill: MadeUpSkill
) -> None:
    nothing = measured("1,heat,stretch,stretch.calf-wall,us,right,,,", columns=SLOTS)
    skill.coached = CALF_WALL
    wrong = measured("1,stretch.calf-wall,stretch,stretch.foot,us,right,,,", columns=SLOTS)
    assert (nothing.slots.right, wrong.slots.right) == (0, 1)
    assert (nothing.all.right, wrong.all.right) == (0, 0)


@pytest.mark.parametrize(
    ("minutes", "dose", "right"),
    [
        # The bedtime routine takes 4.0 minutes with two holds of 20 seconds, 2.5 with one, 7.1 with three of 30.
        ("4", (20, 2), True),
        ("4", (20, 1), False),
        ("2.5", (20, 1), True),
        ("20", (30, 3), True),  # nothing longer is possible
        ("20", (30, 2), False),
        ("1", (10, 1), True),  # nothing shorter is possible
        ("1", (15, 1), False),
    ],
)
def test_minutes_are_kept_within_half_a_minute_or_as_near_as_possible(
    measured: Callable[..., Figures], skill: MadeUpSkill, minutes: str, dose: tuple[int, int], *, right: bool
) -> None:
    seconds, repetitions = dose
    skill.coached = {"plan": "routine.bedtime", "seconds": seconds, "repetitions": repetitions}
    figures = measured(f"1,routine.bedtime,routine,routine.*,us,,,,{minutes}", columns=SLOTS)
    assert figures.all.right == right


def test_a_file_without_slot_columns_tells_nothing_of_slots(measured: Callable[..., Figures]) -> None:
    figures = measured("1,heat,any,heat,us")
    assert "slots" not in figures.as_json()
    assert "slots" not in figures.as_text(misses=True)


@pytest.mark.parametrize(
    ("row", "found", "wanted"),
    [
        ("d1,@lunch,any,heat,us,,,,", "@lunch", "@launch"),
        ("d1,@wait long > heat,any,heat,us,,,,", "@wait long", "@wait 40"),
        ("d1,heat > @new,any,heat,us,,,,", "@new", "a turn after it"),
        ("d1,heat >  > cold,any,heat,us,,,,", "''", "words"),
        ("d1,heat,any,heat||cold,us,,,,", "expected", "empty"),
        ("d1,heat,any,!,us,,,,", "expected", "empty"),
        ("d1,heat,any,heat,us,up,,,", "side", "left or right"),
        ("d1,heat,any,heat,us,,half a minute,,", "seconds", "number"),
    ],
)
def test_a_row_that_cannot_be_read_tells_its_id_and_what_is_expected(
    measured: Callable[..., Figures], row: str, found: str, wanted: str
) -> None:
    with pytest.raises(QuestionFileError, match=r"rows\.csv: d1") as raised:
        measured(row, columns=SLOTS)
    assert found in str(raised.value)
    assert wanted in str(raised.value)


def test_the_interval_is_wilsons() -> None:
    """Figures of statsmodels.stats.proportion.proportion_confint(46, 50, method="wilson") and its like."""
    assert ShareOfTotal(50, 46).interval() == pytest.approx((0.8116, 0.9685), abs=5e-5)
    assert ShareOfTotal(10, 0).interval() == pytest.approx((0.0, 0.2775), abs=5e-5)
    assert ShareOfTotal(10, 10).interval() == pytest.approx((0.7225, 1.0), abs=5e-5)
    assert ShareOfTotal().interval() == (0.0, 1.0)


@given(st.integers(1, 3000).flatmap(lambda total: st.tuples(st.just(total), st.integers(0, total))))
def test_the_interval_holds_the_share_and_narrows_with_more_rows(counts: tuple[int, int]) -> None:
    total, right = counts
    low, high = ShareOfTotal(total, right).interval()
    wider_low, wider_high = ShareOfTotal(10 * total, 10 * right).interval()
    assert 0.0 <= low <= right / total + 1e-12
    assert right / total - 1e-12 <= high <= 1.0
    assert high - low > wider_high - wider_low


def test_what_is_forbidden_is_written_as_it_was_read() -> None:
    assert str(Expected(("relief.now", "none"), forbidden=True)) == "!relief.now|none"
