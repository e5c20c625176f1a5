"""`cramp-coach report LOG`: what is asked most, where people stop, and how often the skill asks, refuses or warns."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from skill.commands import UsageError

MOST_LISTED = 10
DAYS = 7
"""The report is of so many days, the last of the log among them."""
DAYS_TITLE = "requests by day, the last seven"
BECAME: Mapping[str, str] = {
    "asked": "asked in place of an answer",
    "refused": "refused, or not understood",
    "repaired": "answered as it may have been said",
    "ended": "ended by what was said",
    "late": "too slow",
}
"""How a word of the log is told; every other stands as it is."""
Line = Mapping[str, object]


def report(file: Path) -> int:
    """Print the counts of a log of the Flask host: its standard error, or a file of it."""
    try:
        lines = list(read_lines(file.read_text("utf-8", errors="replace").splitlines()))
    except OSError as failure:
        raise UsageError(f"{file}: cannot be read: {failure.strerror}") from failure
    if not lines:
        raise UsageError(f"{file}: found no line of a request, expected the lines of docs/operations.md")
    print(as_text(lines))
    return 0


def read_lines(texts: Iterable[str]) -> Iterator[Line]:
    """Yield the lines of requests; whatever else stands in the file, and before the JSON of a line, is passed over."""
    for text in texts:
        start = text.find('{"outcome"')
        try:
            line = json.loads(text[start:]) if start >= 0 else None
        except ValueError:
            continue  # another program wrote into it, or the end is missing
        if isinstance(line, dict) and "milliseconds" in line:
            yield line


def as_text(lines: Iterable[Line]) -> str:
    """Count days and locales, what is asked most, what became of it, what the skill asked, and where sessions ended."""
    days: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    became: Counter[str] = Counter()
    questions: Counter[str] = Counter()
    left: Counter[str] = Counter()
    for line in of_last_days(list(lines)):
        end = str(line.get("became", line["outcome"]))
        if end == "ended":
            left[str(line.get("left", line.get("label", "none")))] += 1
        if "intent" not in line and line.get("type") != "LaunchRequest":
            continue
        days[f"{line.get('day', 'unknown day')}  {line.get('locale', '')}"] += 1
        asked[f"{line.get('intent', 'LaunchRequest')} -> {line.get('label', 'none')}"] += 1
        became[BECAME.get(end, end)] += 1
        if "asks" in line:
            questions[str(line["asks"])] += 1
    parts = {
        DAYS_TITLE: days,
        "what became of them": became,
        "asked most": asked,
        "questions of the skill": questions,
        "sessions ended at": left,
    }
    return "\n".join(
        part for title, counts in parts.items() if counts for part in (f"{title}:", *_listed(title, counts))
    )


def of_last_days(lines: Sequence[Line]) -> Iterator[Line]:
    """Leave out what is older than a week on the last day of a log; a line of an unknown day counts."""
    known = [day for line in lines if (day := _day(line))]
    first = max(known) - timedelta(DAYS - 1) if known else date.min
    return (line for line in lines if (_day(line) or first) >= first)


def _day(line: Line) -> date | None:
    try:
        return date.fromisoformat(str(line.get("day")))
    except ValueError:
        return None


def _listed(title: str, counts: Counter[str]) -> Iterator[str]:
    total = counts.total()
    chosen = sorted(counts.items()) if title == DAYS_TITLE else counts.most_common(MOST_LISTED)
    for name, count in chosen:
        yield f"  {count:6}  {count / total:6.1%}  {name}"
