"""Places are kept for a day, the newest only, under a key that names nobody."""

import hashlib
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skill.memory.places import KEPT_SECONDS, NoPlaces, Places, listener_key
from skill.memory.sqlite import SqlitePlaces
from skill.place import Coached
from skill.settings import read_settings

NOW = 1_795_460_400.0
LEFT = Coached("stretch.calf-wall", hold=2, segments_left=3, seconds_left=14, style="quiet", side="left")
LATER = Coached("routine.bedtime", hold=1, swaps={"stretch.calf-wall": "stretch.calf-towel"}, known=("stretch.soleus",))
ONE, OTHER = listener_key("one", "secret"), listener_key("other", "secret")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cramp-coach" / "memory.sqlite3"


@pytest.fixture
def places(file: Path) -> Places:
    return SqlitePlaces(file)


def content_of(file: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(file.parent.iterdir()))


def rows(file: Path) -> list[Any]:
    with closing(sqlite3.connect(file)) as store:
        return store.execute("SELECT listener, place, kept_at FROM places").fetchall()


# What is kept, for whom and how long.


@pytest.mark.parametrize(("later", "kept"), [(0, True), (KEPT_SECONDS - 1, True), (KEPT_SECONDS, False), (1e9, False)])
def test_a_place_is_recalled_within_a_day(places: Places, later: float, kept: bool) -> None:  # noqa: FBT001
    places.keep(ONE, LEFT, NOW)
    assert places.recall(ONE, NOW + later) == (LEFT if kept else None)


def test_only_the_newest_place_is_kept(places: Places) -> None:
    places.keep(ONE, LEFT, NOW)
    places.keep(ONE, LATER, NOW + 60)
    assert places.recall(ONE, NOW + 60) == LATER
    assert places.recall(ONE, NOW + KEPT_SECONDS) == LATER, "the day begins anew"


def test_one_listener_never_sees_anothers(places: Places) -> None:
    places.keep(ONE, LEFT, NOW)
    assert places.recall(OTHER, NOW) is None
    places.keep(OTHER, LATER, NOW)
    assert (places.recall(ONE, NOW), places.recall(OTHER, NOW)) == (LEFT, LATER)


def test_forgetting_deletes_ones_own_place_only(places: Places) -> None:
    places.keep(ONE, LEFT, NOW)
    places.keep(OTHER, LATER, NOW)
    assert places.forget(ONE)
    assert (places.recall(ONE, NOW), places.recall(OTHER, NOW)) == (None, LATER)


def test_what_is_forgotten_leaves_no_trace_in_the_file(
    places: Places, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sqlite3.connect

    def connect(path: Path, timeout: float) -> sqlite3.Connection:
        store = real(path, timeout=timeout)
        store.execute("PRAGMA secure_delete = OFF")  # the default of some SQLites
        return store

    monkeypatch.setattr("skill.memory.sqlite.sqlite3.connect", connect)
    places.keep(ONE, LEFT, NOW)
    assert ONE.encode() in content_of(file)
    places.forget(ONE)
    assert not [trace for trace in (ONE.encode(), b"calf") if trace in content_of(file)]


def test_places_older_than_a_day_leave_the_file(places: Places, file: Path) -> None:
    places.keep(ONE, LEFT, NOW)
    places.keep(OTHER, LATER, NOW + KEPT_SECONDS)
    assert [listener for listener, _, _ in rows(file)] == [OTHER]


def test_another_process_sees_the_same(places: Places, file: Path) -> None:
    places.keep(ONE, LEFT, NOW)
    assert SqlitePlaces(file).recall(ONE, NOW) == LEFT


def test_a_row_is_a_hash_ids_and_numbers(places: Places, file: Path) -> None:
    places.keep(listener_key("amzn1.ask.account.NAME", "secret"), LATER, NOW)
    [(listener, place, kept_at)] = rows(file)
    assert len(listener) == 64
    assert int(listener, 16)
    assert kept_at == NOW
    assert json.loads(place) == {
        "kind": "routine",
        "id": "routine.bedtime",
        "coached": {
            "plan": "routine.bedtime",
            "hold": 1,
            "pace": "normal",
            "swaps": {"stretch.calf-wall": "stretch.calf-towel"},
            "known": ["stretch.soleus"],
        },
    }
    assert b"NAME" not in content_of(file)


@pytest.mark.parametrize("kind", [SqlitePlaces, lambda _: NoPlaces()], ids=["SQLite", "nothing kept"])
def test_whoever_never_came_has_nothing_to_recall_or_forget(kind: Callable[[Path], Places], file: Path) -> None:
    places = kind(file)
    assert places.recall(ONE, NOW) is None
    assert places.forget(ONE)
    assert not file.parent.exists(), "only keeping makes a file"


def test_no_places_keeps_nothing() -> None:
    places = NoPlaces()
    places.keep(ONE, LEFT, NOW)
    assert places.recall(ONE, NOW) is None
    assert places.forget(ONE)


WORDS = st.none() | st.text(max_size=20)
WHOLE = st.integers(-(2**70), 2**70)
ANY_COACHED = st.builds(
    Coached,
    plan=st.text(max_size=20),
    hold=WHOLE,
    segments_left=st.none() | WHOLE,
    seconds_left=st.none() | st.integers(0, 60),
    following=st.none() | WHOLE,
    began=st.none() | st.floats(allow_nan=False),
    seconds=st.none() | WHOLE,
    repetitions=st.none() | WHOLE,
    side=WORDS,
    version=WORDS,
    style=WORDS,
    pace=st.text(max_size=20),
    swaps=st.dictionaries(st.text(max_size=20), st.text(max_size=20), max_size=3),
    known=st.lists(st.text(max_size=20), max_size=3).map(tuple),
)


@pytest.fixture(scope="module")
def kept_places(tmp_path_factory: pytest.TempPathFactory) -> Places:
    return SqlitePlaces(tmp_path_factory.mktemp("memory") / "memory.sqlite3")


@settings(max_examples=60, deadline=None)
@given(coached=ANY_COACHED)
def test_any_place_survives(kept_places: Places, coached: Coached) -> None:
    kept_places.keep(ONE, coached, NOW)
    assert kept_places.recall(ONE, NOW) == coached


# Whose it is.


def test_a_key_is_the_same_for_the_same_listener_and_secret_only() -> None:
    keys = {listener_key(user, secret) for user in ("one", "other") for secret in ("a", "b")}
    assert len(keys) == 4
    assert listener_key("one", "a") == listener_key("one", "a")


@pytest.mark.parametrize("algorithm", ["md5", "sha1", "sha256", "sha512", "blake2b"])
def test_a_guessed_id_is_not_recognised_without_the_secret(algorithm: str) -> None:
    key = listener_key("amzn1.ask.account.NAME", "secret")
    assert key not in hashlib.new(algorithm, b"amzn1.ask.account.NAME").hexdigest()
    assert key not in {listener_key("amzn1.ask.account.NAME", guess) for guess in ("", "cramp-coach", "Secret")}


@pytest.mark.parametrize("environment", [{}, {"CRAMP_COACH_SECRET": ""}])
def test_nobody_runs_without_a_secret(environment: dict[str, str]) -> None:
    secrets = {read_settings(environment).secret for _ in range(2)}
    assert len(secrets) == 2
    assert all(len(secret) >= 32 for secret in secrets)
