"""The settings API is asked rarely, once at a time, and what it said is kept without anybody's name."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skill.runtime.device_clock import MOST_DEVICES, DeviceClock
from tests.fake_settings_api import (
    DAY,
    LONDON,
    MIDNIGHT_IN_LONDON,
    MINUTE,
    NOON_IN_LONDON,
    TOKEN,
    FakeSettingsApi,
    system,
)


def test_the_question_names_the_device_and_carries_the_token() -> None:
    settings = FakeSettingsApi()
    for endpoint in ("https://api.eu.amazonalexa.com", "https://api.eu.amazonalexa.com/"):
        DeviceClock(settings).is_night(system("amzn1.ask/de vice?#", endpoint), NOON_IN_LONDON)
    url = "https://api.eu.amazonalexa.com/v2/devices/amzn1.ask%2Fde%20vice%3F%23/settings/System.timeZone"
    assert settings.asked == [(url, TOKEN)] * 2


@pytest.mark.parametrize(("answer", "wait"), [(LONDON, DAY), (None, 10 * MINUTE)], ids=["a zone", "a failure"])
def test_it_is_kept_for_so_long(answer: str | None, wait: int) -> None:
    settings = FakeSettingsApi(answer)
    clock = DeviceClock(settings)
    for seconds, asked in ((0, 1), (1, 1), (wait - 1, 1), (wait, 2), (2 * wait - 1, 2), (2 * wait, 3)):
        clock.is_night(system(), NOON_IN_LONDON + seconds)
        assert len(settings.asked) == asked, seconds


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["one", "two"]),
            st.floats(0, DAY),
            st.sampled_from([LONDON, '"Asia/Tokyo"', None, "x", OSError()]),
        ),
        max_size=40,
    )
)
def test_however_requests_come_calls_keep_their_distance(turns: list[tuple[str, float, object]]) -> None:
    settings, now = FakeSettingsApi(), NOON_IN_LONDON
    clock = DeviceClock(settings)
    last: dict[str, tuple[float, object]] = {}
    for device, pause, answer in turns:
        now += pause
        settings.answer = answer
        before = len(settings.asked)
        night = clock.is_night(system(device), now)
        if len(settings.asked) > before:
            when, known = last.get(device, (float("-inf"), None))
            good = isinstance(known, str) and known != "x"
            assert now - when >= (DAY if good else 10 * MINUTE) - 0.001
            last[device] = (now, answer)
        answered = last[device][1]
        good = isinstance(answered, str) and answered != "x"
        assert night == (good and DeviceClock(FakeSettingsApi(answered)).is_night(system(), now))


def test_devices_do_not_share_an_answer() -> None:
    settings = FakeSettingsApi()
    clock = DeviceClock(settings)
    assert clock.is_night(system("one"), MIDNIGHT_IN_LONDON)
    settings.answer = '"Asia/Tokyo"'
    assert not clock.is_night(system("two"), MIDNIGHT_IN_LONDON)
    assert clock.is_night(system("one"), MIDNIGHT_IN_LONDON)
    assert len(settings.asked) == 2


def test_memory_is_bounded_and_holds_no_ids() -> None:
    settings = FakeSettingsApi()
    clock = DeviceClock(settings)
    for number in range(MOST_DEVICES + 50):
        clock.is_night(system(f"device-{number}"), NOON_IN_LONDON)
    assert len(clock._known) == MOST_DEVICES  # noqa: SLF001
    assert "device" not in repr(clock._known)  # noqa: SLF001
    asked = len(settings.asked)
    clock.is_night(system(f"device-{MOST_DEVICES + 49}"), NOON_IN_LONDON)
    assert len(settings.asked) == asked
    clock.is_night(system("device-0"), NOON_IN_LONDON)
    assert len(settings.asked) == asked + 1


def test_requests_at_the_same_time_ask_once_and_do_not_wait() -> None:
    answer, asked = threading.Event(), threading.Semaphore(0)

    def slow(url: str, token: str) -> str | None:
        calls.append((url, token))
        asked.release()
        answer.wait(10)
        return LONDON

    calls: list[tuple[str, str]] = []
    clock, nights = DeviceClock(slow), list[bool]()
    first = threading.Thread(target=lambda: nights.append(clock.is_night(system(), MIDNIGHT_IN_LONDON)))
    first.start()
    assert asked.acquire(timeout=10)
    assert not any(clock.is_night(system(), MIDNIGHT_IN_LONDON) for _ in range(5))
    answer.set()
    first.join(10)
    assert (len(calls), nights) == (1, [True])
    assert clock.is_night(system(), MIDNIGHT_IN_LONDON)


def test_while_a_zone_is_asked_for_anew_the_old_one_serves() -> None:
    seen: list[bool] = []

    def get(_url: str, _token: str) -> str:
        if len(asked) == 1:
            seen.append(clock.is_night(system(), MIDNIGHT_IN_LONDON + DAY))
        asked.append(1)
        return LONDON

    asked: list[int] = []
    clock = DeviceClock(get)
    clock.is_night(system(), MIDNIGHT_IN_LONDON)
    clock.is_night(system(), MIDNIGHT_IN_LONDON + DAY)
    assert seen == [True]


def test_many_threads_and_devices() -> None:
    settings = FakeSettingsApi()
    clock, failures = DeviceClock(settings), list[object]()

    def listen(seed: int) -> None:
        for number in range(400):
            if not clock.is_night(system(f"{(number * seed) % 1_500}"), MIDNIGHT_IN_LONDON):
                failures.append(number)

    threads = [threading.Thread(target=listen, args=(seed,)) for seed in (1, 7, 11, 13)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(clock._known) <= MOST_DEVICES  # noqa: SLF001
    assert len(failures) <= len(settings.asked)  # only who came while another was asking
