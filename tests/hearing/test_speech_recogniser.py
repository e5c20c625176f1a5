"""The recogniser of this computer: one process that is given recordings, and the page's address that takes them."""

import os
import stat
import sys
import wave
from array import array
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from skill.commands.try_page import started_recogniser
from skill.simulator.nlu import Hearing
from skill.simulator.speech_programs import wav_file
from skill.simulator.speech_recogniser import (
    LIBRARIES,
    RECORDING_RATE,
    Recogniser,
    RecognitionError,
    Whisper,
    find_recogniser,
)
from skill.web.try_it.page import create_try_it
from skill.web.try_it.page_request import LONGEST_RECORDING, LONGEST_TEXT, WAV_HEADER, BadTurnError, read_recording
from tests.try_it.visitor import PAGE

FAKE = """
import os, sys, wave, io, time
for size in sys.stdin.buffer:
    recording = sys.stdin.buffer.read(int(size))
    with wave.open(io.BytesIO(recording)) as sound:
        frames = sound.getnframes()
    if frames == 1: sys.exit(1)
    if frames == 2: time.sleep(60)
    print(os.getpid(), frames, flush=True)
"""
"""Does with recordings what the program does, and says how long they are; one sample ends it, two make it hang."""


def recording(samples: int, rate: int = RECORDING_RATE) -> bytes:
    return wav_file(array("h", bytes(2 * samples)), rate)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as `make microphone` leaves it, with a stand-in for the recogniser."""
    for library in LIBRARIES:
        (tmp_path / "lib" / "python3.11" / "site-packages" / library).mkdir(parents=True)
    program = tmp_path / "bin" / "python"
    program.parent.mkdir()
    script = tmp_path / "fake.py"
    script.write_text(FAKE)
    program.write_text(f"#!/bin/sh\nexec {sys.executable} {script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return tmp_path


def test_it_is_one_process_that_is_given_recording_after_recording(folder: Path) -> None:
    whisper = Whisper(folder)
    whisper.start()
    try:
        heard = [whisper.hear(recording(samples)).split() for samples in (10, 0, 30_000)]
    finally:
        whisper.stop()
    assert [samples for _, samples in heard] == ["10", "0", "30000"]
    assert len({process for process, _ in heard}) == 1


def test_one_that_ends_is_told_and_started_anew(folder: Path) -> None:
    whisper = Whisper(folder)
    try:
        with pytest.raises(RecognitionError, match="starts anew"):
            whisper.hear(recording(1))
        assert whisper.hear(recording(5)).endswith(" 5")
    finally:
        whisper.stop()


def test_one_that_hangs_is_ended(folder: Path) -> None:
    whisper = Whisper(folder, patience=0.3)
    try:
        with pytest.raises(RecognitionError, match="starts anew"):
            whisper.hear(recording(2))
    finally:
        whisper.stop()


def test_its_process_ends_with_it(folder: Path) -> None:
    whisper = Whisper(folder)
    process = int(whisper.hear(recording(5)).split()[0])
    del whisper
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_it_is_found_where_it_is_installed_whole(folder: Path) -> None:
    assert find_recogniser(folder) is not None
    (folder / "lib" / "python3.11" / "site-packages" / LIBRARIES[0]).rmdir()
    assert find_recogniser(folder) is None


def test_one_that_does_not_start_is_told_and_the_page_goes_without(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "bin" / "python").chmod(stat.S_IRUSR)
    assert started_recogniser(folder) is None
    assert capsys.readouterr().err == "cramp-coach: the recogniser does not start: `make microphone` installs it anew\n"


def test_where_it_is_installed_the_page_starts_with_it(folder: Path, tmp_path: Path) -> None:
    started = started_recogniser(folder)
    assert isinstance(started, Whisper)
    started.stop()
    assert started_recogniser(tmp_path / "nothing") is None


def test_one_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(RecognitionError, match="make microphone"):
        Whisper(tmp_path).hear(recording(5))


class Noting:
    """A recogniser that hears the same in everything, and keeps what it was given."""

    def __init__(self, words: str) -> None:
        self.words = words
        self.given: list[bytes] = []

    def hear(self, recording: bytes) -> str:
        """Give the words."""
        self.given.append(recording)
        return self.words


def page_with(hearing: Hearing, recogniser: Recogniser | None) -> FlaskClient:
    return create_try_it(hearing, voices=(), recogniser=recogniser).test_client()


@pytest.fixture(scope="module")
def noting() -> Noting:
    return Noting("Guide me through a calf stretch.")


@pytest.fixture(scope="module")
def client(hearing: Hearing, noting: Noting) -> FlaskClient:
    return page_with(hearing, noting)


def post(client: FlaskClient, data: bytes, **headers: str) -> tuple[int, Any]:
    sent = {"Origin": PAGE, "Content-Type": "audio/wav", **{name.replace("_", "-"): it for name, it in headers.items()}}
    answer = client.post("/try/heard", data=data, base_url=PAGE, headers=sent)
    return answer.status_code, answer.json


def test_a_recording_becomes_words(client: FlaskClient, noting: Noting) -> None:
    assert post(client, recording(LONGEST_RECORDING * RECORDING_RATE)) == (200, {"words": noting.words})
    assert noting.given[-1] == recording(LONGEST_RECORDING * RECORDING_RATE)


def test_no_more_words_are_heard_than_can_be_typed(hearing: Hearing) -> None:
    _, answer = post(page_with(hearing, Noting("a" * 9_000)), recording(5))
    assert len(answer["words"]) == LONGEST_TEXT


@pytest.mark.parametrize(
    ("headers", "refused"),
    [
        ({"Origin": "null"}, "Origin"),
        ({"Origin": "http://evil.example"}, "Origin"),
        ({"Content_Type": "text/plain"}, "Content-Type"),
        ({"Content_Type": "application/json"}, "Content-Type"),
        ({"Sec_Fetch_Site": "cross-site"}, "Sec-Fetch-Site"),
        ({"Host": "evil.example"}, "Host"),
    ],
)
def test_another_page_can_send_no_recording(
    client: FlaskClient, noting: Noting, headers: dict[str, str], refused: str
) -> None:
    before = len(noting.given)
    assert post(client, recording(5), **headers) == (403, {"problem": f"refused: {refused}"})
    assert len(noting.given) == before


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"{}",
        recording(5)[:30],
        recording(5, rate=44_100),
    ],
    ids=["nothing", "a beginning", "JSON", "half a header", "another rate"],
)
def test_what_is_no_recording_of_the_page_is_refused(client: FlaskClient, noting: Noting, data: bytes) -> None:
    before = len(noting.given)
    assert post(client, data) == (400, {"problem": "not understood: recording"})
    assert len(noting.given) == before


def test_two_channels_are_refused(client: FlaskClient) -> None:
    whole = BytesIO()
    with wave.open(whole, "wb") as sound:
        sound.setparams((2, 2, RECORDING_RATE, 0, "NONE", "not compressed"))
        sound.writeframes(bytes(400))
    assert post(client, whole.getvalue())[0] == 400


def test_a_large_body_is_not_even_read(client: FlaskClient) -> None:
    assert post(client, recording((LONGEST_RECORDING + 1) * RECORDING_RATE)) == (
        413,
        {"problem": "request entity too large"},
    )


@given(st.integers(0, WAV_HEADER - 1), st.binary(min_size=1, max_size=8))
def test_whatever_else_stands_before_the_samples_is_refused(at: int, put: bytes) -> None:
    whole = bytearray(recording(20))
    whole[at : at + len(put)] = put
    if whole[:WAV_HEADER] == recording(20)[:WAV_HEADER]:
        assert read_recording(bytes(whole)) == whole
        return
    with pytest.raises(BadTurnError, match="recording"):
        read_recording(bytes(whole))


def test_whatever_the_samples_are_it_is_a_recording() -> None:
    whole = recording(20)[:WAV_HEADER] + bytes(range(40))
    assert read_recording(whole) == whole


def test_without_a_recogniser_the_page_says_what_adds_one(hearing: Hearing) -> None:
    client = page_with(hearing, None)
    assert post(client, recording(5)) == (503, {"problem": "no recogniser here: `make microphone` adds one"})
    assert 'data-recogniser="no"' in client.get("/", base_url=PAGE).text


def test_one_that_fails_is_told_in_json_and_leaves_nothing(
    hearing: Hearing, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    whisper = Whisper(folder)
    before = sorted(folder.rglob("*"))
    try:
        status, answer = post(page_with(hearing, whisper), recording(1))
    finally:
        whisper.stop()
    assert (status, set(answer)) == (503, {"problem"})
    assert sorted(folder.rglob("*")) == before
    assert caplog.messages == []
