"""A reader keeps what it has read of the last sentences, and nothing of it goes with the reader into a package."""

import pickle

from skill.language.recent import RECENT_READINGS, Recent


class Reader:
    def __init__(self) -> None:
        self.read = Recent(self._read_anew)
        self.asked: list[str] = []

    def _read_anew(self, text: str) -> str:
        self.asked.append(text)
        return text.upper()


def test_what_was_read_a_moment_ago_is_not_read_again() -> None:
    reader = Reader()
    assert [reader.read(text) for text in ("calf", "foot", "calf")] == ["CALF", "FOOT", "CALF"]
    assert reader.asked == ["calf", "foot"]


def test_only_the_last_readings_are_kept() -> None:
    reader = Reader()
    for number in range(RECENT_READINGS + 1):
        reader.read(f"{number}")
    reader.read("0")
    assert reader.asked.count("0") == 2


def test_a_pickled_reader_reads_anew_and_by_itself() -> None:
    reader = Reader()
    reader.read("my calf")
    other = pickle.loads(pickle.dumps(reader))  # noqa: S301  # our own
    other.asked.clear()
    assert b"MY CALF" not in pickle.dumps(reader)
    assert other.read("my calf") == "MY CALF"
    assert (reader.asked, other.asked) == (["my calf"], ["my calf"])
