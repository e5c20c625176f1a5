"""`cramp-coach report LOG`: what is asked most, where people stop, and how often the skill asks, refuses or warns."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from skill.commands import UsageError

MOST_LISTED = 10
BECAME: Mapping[str, str] = {
    "redflag": "warned",
    "redflag.ask": "asked about a sign",
    "choice": "asked which of two",
    "none": "refused, or not understood",
}
"""What a label tells of the answer; every other label is an answer."""
REPAIRED = "answered as it may have been said"
LATE_OR_FAILED = ("too slow", "failed")
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
    """Count days and locales, what is asked most by intent and label, what became of it, and where sessions ended."""
    days: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    became: Counter[str] = Counter()
    ended: Counter[str] = Counter()
    for line in lines:
        label, outcome = str(line.get("label", "none")), str(line["outcome"])
        if line.get("type") == "SessionEndedRequest":
            ended[label] += 1
            continue
        if "intent" not in line and line.get("type") != "LaunchRequest":
            continue
        days[f"{line.get('day', 'unknown day')}  {line.get('locale', '')}"] += 1
        asked[f"{line.get('intent', 'LaunchRequest')} -> {label}"] += 1
        answered = REPAIRED if line.get("repaired") is True else "answered"
        became[outcome if outcome in LATE_OR_FAILED else BECAME.get(label, answered)] += 1
    parts = {"requests by day": days, "what became of them": became, "asked most": asked, "sessions ended at": ended}
    return "\n".join(
        part for title, counts in parts.items() if counts for part in (f"{title}:", *_listed(title, counts))
    )


def _listed(title: str, counts: Counter[str]) -> Iterator[str]:
    total = counts.total()
    chosen = sorted(counts.items()) if title == "requests by day" else counts.most_common(MOST_LISTED)
    for name, count in chosen:
        yield f"  {count:6}  {count / total:6.1%}  {name}"
