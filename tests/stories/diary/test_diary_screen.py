"""The diary on a screen: the last weeks as a chart, made of what the reply has read anyway."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from skill.diary.periods import WEEKS, by_week, charted_since
from skill.simulator.alexa_requests import Session
from skill.simulator.device import SCREENS, Device
from skill.simulator.nlu import Hearing
from skill.storage.diary_entry import Entry
from skill.storage.sqlite_store import SqliteStore
from skill.storage.store import listener_key
from tests.at_device import ALEXA
from tests.conftest import MONDAY_EVENING
from tests.diary_listener import SECRET, skill_with
from tests.fake_settings_api import DAY, TOKEN
from tests.store.store_backends import SqliteBackend

APL = "Alexa.Presentation.APL.RenderDocument"
LONDON = ZoneInfo("Europe/London")
ASKED = ("how am i doing", "how many this month", "any pattern", "summary for my doctor")
SCREEN = SCREENS["hub-landscape"]


class CountedReads(SqliteStore):
    """Counts how often the diary is read."""

    reads = 0

    def entries(self, listener: str, now: float, since: float = 0) -> tuple[Entry, ...]:
        self.reads += 1
        return super().entries(listener, now, since)


@pytest.fixture
def store(sqlite_backend: SqliteBackend) -> CountedReads:
    return CountedReads(sqlite_backend.file)


def asks(store: SqliteStore, hearing: Hearing, words: str, *, diary: bool = True) -> dict[str, Any]:
    """Ask on a hub in London; gives the data of its screen."""
    device = Device(user_id="one", screen=SCREEN, api_endpoint=ALEXA, api_token=TOKEN)
    request = Session(device=device).intent(hearing.hear(words), MONDAY_EVENING)
    response = skill_with(store, diary=diary)(request)["response"]
    (shown,) = [each for each in response["directives"] if each["type"] == APL]
    data: dict[str, Any] = shown["datasources"]["screen"]
    return data


def cramps(store: SqliteStore, *days_ago: float) -> None:
    for number, days in enumerate(days_ago):
        entry = Entry(int(MONDAY_EVENING - days * DAY), f"entry-{number}", "calf", "left")
        store.log(listener_key("one", SECRET), entry, MONDAY_EVENING)


@pytest.mark.parametrize("words", ASKED)
def test_what_is_asked_of_the_diary_is_shown_as_a_chart_of_weeks(
    store: CountedReads, hearing: Hearing, words: str
) -> None:
    cramps(store, 0.1, 1, 3, 15, 16, 49)
    shown = asks(store, hearing, words)
    assert shown["view"] == "diary"
    assert [week["cramps"] for week in shown["weeks"]] == [1, 0, 0, 0, 2, 0, 2, 1]
    assert [week["share"] for week in shown["weeks"]] == [0.25, 0, 0, 0, 0.5, 0, 0.5, 0.25]
    assert len(shown["question"]["say"]) < 60
    assert shown["last"] == "This week"
    assert shown["first"] == "Week of 5 Oct"
    assert store.reads == 1


def test_a_doctors_visit_that_is_advised_is_read_too(store: CountedReads, hearing: Hearing) -> None:
    cramps(store, 0.1, 1, 3, 8, 9, 10)
    for words in ASKED:
        assert "Make an appointment with your doctor" in asks(store, hearing, words)["text"]["say"], words


@pytest.mark.parametrize(("touched", "noted"), [("yes", 1), ("no", 0)])
def test_a_touch_answers_whether_a_cramp_is_to_be_noted(
    store: CountedReads, hearing: Hearing, touched: str, noted: int
) -> None:
    skill = skill_with(store, diary=True)
    session = Session(device=Device(user_id="one", screen=SCREEN, api_endpoint=ALEXA, api_token=TOKEN))
    for seconds, words in ((0, "guide me through a calf stretch"), (30, "i had a cramp in my left calf last night")):
        answer = skill(session.intent(hearing.hear(words), MONDAY_EVENING + seconds))
        session.remember(answer)
    data = next(each for each in answer["response"]["directives"] if each["type"] == APL)["datasources"]["screen"]
    assert [button["event"] for button in data["buttons"]] == ["yes", "no"]
    assert "left calf, last night" in data["text"]["say"]
    assert data["question"]["say"] in ("Shall I note it?", "Shall I note that?")
    skill(session.touched(touched, MONDAY_EVENING + 40))
    assert len(store.entries(listener_key("one", SECRET), MONDAY_EVENING + 50)) == noted


def test_a_question_with_an_offer_has_its_buttons(store: CountedReads, hearing: Hearing) -> None:
    cramps(store, 0.1)
    assert [button["event"] for button in asks(store, hearing, "how am i doing")["buttons"]] == ["yes", "no"]
    assert asks(store, hearing, "how many this month")["buttons"] == []


def test_without_a_cramp_in_these_weeks_there_is_no_chart(store: CountedReads, hearing: Hearing) -> None:
    cramps(store, 80)
    assert asks(store, hearing, "how many this month")["view"] == "answer"


def test_without_the_diary_there_is_no_chart(store: CountedReads, hearing: Hearing) -> None:
    cramps(store, 1, 2)
    assert asks(store, hearing, "how am i doing", diary=False)["view"] == "answer"
    assert store.reads == 0


def test_a_week_begins_on_monday_at_midnight_where_the_listener_is() -> None:
    now = datetime(2026, 11, 25, 9, tzinfo=ZoneInfo("Pacific/Auckland"))
    monday = datetime(2026, 11, 23, tzinfo=now.tzinfo).timestamp()
    before, after = Entry(int(monday) - 1, "a"), Entry(int(monday), "b")
    assert by_week([before, after], now)[-2:] == ((date(2026, 11, 16), 1), (date(2026, 11, 23), 1))


def test_weeks_keep_their_days_when_the_clocks_change() -> None:
    now = datetime(2026, 11, 25, 9, tzinfo=LONDON)
    began = datetime.fromtimestamp(charted_since(now), LONDON)
    assert (began.hour, began.weekday()) == (0, 0)
    assert now.date() - began.date() == timedelta(weeks=WEEKS - 1, days=2)
    assert by_week([Entry(charted_since(now), "a"), Entry(charted_since(now) - 1, "b")], now)[0] == (began.date(), 1)
