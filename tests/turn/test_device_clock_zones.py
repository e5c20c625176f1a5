"""Night is known everywhere on earth; whatever else the settings API answers is day."""

import json
import logging
from contextlib import suppress
from datetime import UTC, datetime
from types import SimpleNamespace
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.runtime.device_clock import NIGHT_BEGINS, NIGHT_ENDS, DeviceClock
from skill.runtime.http_client import UnansweredError
from tests.fake_settings_api import DAY, HOUR, LONDON, MIDNIGHT_IN_LONDON, MINUTE, TOKEN, FakeSettingsApi, system

ZONES = sorted(name for name in available_timezones() if name[0].isupper())


def at(moment: str) -> float:
    return datetime.fromisoformat(moment).timestamp()


# Night where the device is.


@pytest.mark.parametrize(
    "day", [datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC)], ids=["January", "July"]
)
def test_night_is_from_ten_to_six_in_every_zone(day: datetime) -> None:
    hours = {
        (21, 59, 59): False,
        (22, 0, 0): True,
        (23, 59, 59): True,
        (0, 0, 0): True,
        (5, 59, 59): True,
        (6, 0, 0): False,
    }
    for name in ZONES:
        clock = DeviceClock(FakeSettingsApi(json.dumps(name)))
        for (hour, minute, second), night in hours.items():
            local = day.replace(hour=hour, minute=minute, second=second, tzinfo=ZoneInfo(name))
            assert clock.is_night(system(), local.timestamp()) is night, (name, local)


@pytest.mark.parametrize(
    ("zone", "moment", "night"),
    [
        # clocks go forward in the night of 8 March: the same instant is half past five, then half past six
        ("America/New_York", "2026-03-07T10:30Z", True),
        ("America/New_York", "2026-03-08T10:30Z", False),
        # and back in the night of 1 November
        ("America/New_York", "2026-10-31T10:30Z", False),
        ("America/New_York", "2026-11-01T10:30Z", True),
        ("Europe/London", "2026-03-29T05:30Z", False),
        ("Europe/London", "2026-10-25T05:30Z", True),
        # the southern half of the earth, by half an hour
        ("Australia/Lord_Howe", "2026-04-03T19:15Z", False),
        ("Australia/Lord_Howe", "2026-04-04T19:15Z", True),
        # the odd ends: quarter hours, and two days at once
        ("Asia/Kathmandu", "2026-06-01T16:14Z", False),
        ("Asia/Kathmandu", "2026-06-01T16:15Z", True),
        ("Pacific/Kiritimati", "2026-06-01T07:59Z", False),
        ("Pacific/Kiritimati", "2026-06-01T08:00Z", True),
        ("Pacific/Niue", "2026-06-01T09:00Z", True),
        ("America/Argentina/Buenos_Aires", "2026-06-01T01:00Z", True),
        ("Etc/GMT+12", "2026-06-01T12:00Z", True),
    ],
)
def test_the_clocks_of_the_place_decide(zone: str, moment: str, night: bool) -> None:  # noqa: FBT001
    assert DeviceClock(FakeSettingsApi(json.dumps(zone))).is_night(system(), at(moment)) is night


def test_a_zone_that_is_remembered_follows_its_own_clock_change() -> None:
    settings = FakeSettingsApi('"America/New_York"')
    clock = DeviceClock(settings)
    assert clock.is_night(system(), at("2026-03-07T10:30:01Z"))
    assert not clock.is_night(system(), at("2026-03-08T10:30:00Z"))
    assert len(settings.asked) == 1


@given(st.sampled_from(ZONES), st.integers(1, 4_000_000_000))
def test_any_moment_anywhere(zone: str, now: int) -> None:
    offset = datetime.fromtimestamp(now, ZoneInfo(zone)).utcoffset()
    assert offset is not None
    seconds = (now + int(offset.total_seconds())) % DAY
    night = seconds >= NIGHT_BEGINS * HOUR or seconds < NIGHT_ENDS * HOUR
    assert DeviceClock(FakeSettingsApi(json.dumps(zone))).is_night(system(), now) is night


# Anything else is day.


@pytest.mark.parametrize(
    "answer",
    [
        None,
        "",
        "null",
        "Europe/London",
        '""',
        '"London"',
        '"europe/london"',
        '"Europe"',
        '"Europe/"',
        '"Europe/London "',
        '"Europe/London\\u0000"',
        '"Europe/../Europe/London"',
        '"../../etc/passwd"',
        '"/etc/localtime"',
        '"localtime"',
        '"right/Europe/London"',
        '"posixrules"',
        '"UTC+1"',
        '"\\ud800"',
        '["Europe/London"]',
        '{"timeZone": "Europe/London"}',
        "0",
        "NaN",
        "[" * 200,
        LONDON + " " * 200,
        '"' + "A" * 199 + '"',
        "\ud800",
        b'"Europe/London"',
        42,
        OSError("no route"),
        TimeoutError(),
        ValueError(TOKEN),
        UnansweredError("status 403"),
        RecursionError(),
        MemoryError(),
    ],
    ids=lambda answer: ascii(answer)[:40],
)
def test_what_is_no_zone_means_day_and_one_line_that_names_nobody(
    answer: object, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = system(endpoint="https://place")
    clock = DeviceClock(FakeSettingsApi(answer))
    assert not clock.is_night(secret, MIDNIGHT_IN_LONDON)
    assert not clock.is_night(secret, MIDNIGHT_IN_LONDON + MINUTE)
    [line] = caplog.messages
    entry = json.loads(line)
    assert entry.keys() == {"outcome", "reason"}
    assert entry["reason"]
    assert not [word for word in ("device-1", "place", TOKEN, "London") if word in line]


@given(st.text() | st.text().map(json.dumps) | st.text("AEuropeLondn/_-+0123. ").map(json.dumps))
def test_garbage_means_day(body: str) -> None:
    with suppress(ValueError):
        if json.loads(body) in ZONES:
            return
    assert not DeviceClock(FakeSettingsApi(body)).is_night(system(), MIDNIGHT_IN_LONDON)


ANYTHING = st.none() | st.text() | st.integers() | st.floats() | st.binary() | st.lists(st.text(), max_size=2)


@given(st.builds(system, ANYTHING, ANYTHING, ANYTHING) | ANYTHING, st.floats() | st.integers() | ANYTHING)
def test_nothing_that_a_request_holds_can_raise(who: object, now: float) -> None:
    assert DeviceClock(FakeSettingsApi()).is_night(who, now) in (True, False)
    assert DeviceClock().is_night(who, now) is False  # none of these is an address of Alexa's


@pytest.mark.parametrize(
    "who",
    [
        None,
        SimpleNamespace(),
        SimpleNamespace(device=None, api_endpoint="https://api", api_access_token=TOKEN),
        system(device=None),
        system(device=""),
        system(endpoint=None),
        system(endpoint=""),
        system(token=None),
        system(token=""),
    ],
)
def test_without_device_endpoint_or_token_nobody_is_asked(who: object, caplog: pytest.LogCaptureFixture) -> None:
    settings = FakeSettingsApi()
    assert not DeviceClock(settings).is_night(who, MIDNIGHT_IN_LONDON)
    assert (settings.asked, caplog.messages) == ([], [])


@pytest.mark.parametrize("now", [0.0, -1.0, float("nan"), float("inf"), 1e300])
def test_a_request_without_a_sensible_time_asks_nobody(now: float) -> None:
    settings = FakeSettingsApi()
    assert not DeviceClock(settings).is_night(system(), now)
    assert settings.asked == []
