"""Every spoken medical sentence in one table, with its grade, sources and review date,
for a physician to sign line by line.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from skill.knowledge import content
from skill.knowledge.library import Library
from skill.knowledge.stretches import Routine, Stretch
from skill.turn.voice import Voice

REFUSAL = "refusal"
"""In place of a grade: what sends somebody elsewhere has no evidence, and may still be wrong advice."""
COLUMNS = ("id", "field", "said", "grade", "sources", "reviewed", "true", "signed")
"""The last two are empty: the physician fills them in."""


class ReviewError(Exception):
    """Something the person who asked for the table can mend; the message says how."""


@dataclass(frozen=True)
class Line:
    """One sentence, or a few that are said together."""

    id: str
    """Of the topic, entry, stretch, routine, relief or warning."""
    field: str
    """Where it stands in the content file."""
    said: str
    grade: str
    """How sure anyone can be, as in the schema; of a warning, how urgent it is; of a refusal, that it is one."""
    sources: tuple[str, ...]
    """Ids in sources.json."""
    reviewed: str
    """Day of the last review, as year-month-day; empty for a refusal."""


def write_review(file: Path, library: Library, locale: str) -> int:
    """Write the table into an .html or .csv file, in the words of a locale; returns how many lines it has.

    Raises ReviewError for another kind of file, OSError where it cannot be written.
    """
    lines = list(review_lines(library, locale))
    if file.suffix == ".csv":
        with file.open("w", encoding="utf-8", newline="") as out:
            rows = csv.writer(out)
            rows.writerow(COLUMNS)
            rows.writerows((*_cells(line, library), "", "") for line in lines)
    elif file.suffix == ".html":
        file.write_text(_page(lines, library, locale), "utf-8")
    else:
        raise ReviewError(f"{file}: a review is written into an .html or .csv file")
    return len(lines)


def review_lines(library: Library, locale: str) -> Iterator[Line]:
    """Yield every medical sentence of the content, topics first."""
    voice = Voice(library.lines, library.locale(locale), 0)
    for topic in library.topics.values():
        yield from _lines(topic, _topic(topic), voice)
        for entry in topic.entries:
            said = {"answer": entry.answer, "because": entry.because, "evidence": entry.evidence.sentence}
            first = {f"if {fact}": text for fact, text in entry.say_first.items()}
            yield from _lines(entry, {**first, **said, "follow_up": entry.follow_up.question}, voice)
    for stretch in library.stretches.values():
        yield from _lines(stretch, _stretch(stretch), voice)
    for routine in library.routines.values():
        yield from _lines(routine, _routine(routine), voice)
    yield from _lines(library.relief, _relief(library.relief), voice)
    for warning in library.warnings.values():
        for field, text in _warning(warning).items():
            if text:
                filled = voice.say(text)
                yield Line(warning.id, field, filled, warning.tier, warning.sources, warning.reviewed)
    for outside in library.outside.values():
        if not outside.far:
            yield from (
                Line(outside.id, f"say {number}", voice.say(said), REFUSAL, (), "")
                for number, said in enumerate(outside.say, 1)
            )


def _lines(known: content.Backed, said: dict[str, str | None], voice: Voice) -> Iterator[Line]:
    for field, text in said.items():
        if text:
            filled = voice.say(text, time="some minutes")
            yield Line(known.id, field, filled, known.evidence.grade, known.sources, known.reviewed)


def _topic(topic: content.Topic) -> dict[str, str | None]:
    said = {"short": topic.short, "more": topic.more, "safety": topic.safety}
    return {**said, "evidence": topic.evidence.sentence, "follow_up": topic.follow_up.question}


def _stretch(stretch: Stretch) -> dict[str, str | None]:
    steps = " ".join(step.left for step in (*stretch.set_up, stretch.brief, *stretch.swap))
    cautions = {"cautions.full": stretch.cautions.full, "cautions.short": stretch.cautions.short}
    hold = " ".join((stretch.hold.start, *stretch.hold.cues, stretch.hold.end))
    return {
        "ask_first": stretch.ask_first,
        **cautions,
        "steps": steps,
        "hold": hold,
        "evidence": stretch.evidence.sentence,
    }


def _routine(routine: Routine) -> dict[str, str | None]:
    outros = {f"outro {number}": outro for number, outro in enumerate(routine.outro, 1)}
    return {"intro": routine.intro, **outros, "evidence": routine.evidence.sentence}


def _relief(relief: content.Relief) -> dict[str, str | None]:
    aids = {
        f"first_aid {muscle} {position}": f"{aid.first} {aid.then}"
        for muscle, positions in relief.first_aid.items()
        for position, aid in positions.items()
    }
    special = {
        f"{field} {name}": f"{aid.first} {aid.then}"
        for field in ("special", "special_helping", "toes_up", "either_side", *content.BY_LIMIT)
        for name, aid in getattr(relief, field).items()
    }
    again = {f"again {number}": hint.say for number, hint in enumerate(relief.again)}
    again |= {f"again {number} helping": hint.helping.say for number, hint in enumerate(relief.again) if hint.helping}
    end = {"eased": relief.eased, "not_easing": relief.not_easing, "evidence": relief.evidence.sentence}
    return {**aids, **special, **again, **end}


def _warning(warning: content.WarningSign) -> dict[str, str | None]:
    said = {"why": warning.why, "act": warning.act, "avoid": warning.avoid}
    return {**said, "check": warning.check, "how_to_tell": warning.how_to_tell, "say_to_them": warning.say_to_them}


def _cells(line: Line, library: Library) -> tuple[str, ...]:
    sources = "; ".join(_source(library, source) for source in line.sources)
    return (line.id, line.field, line.said, line.grade, sources, line.reviewed)


def _source(library: Library, source_id: str) -> str:
    source = library.sources[source_id]
    return f"{source.title} ({source.publisher}{f', {source.year}' if source.year else ''}) {source.url or ''}".strip()


def _page(lines: list[Line], library: Library, locale: str) -> str:
    """Write a page that prints well: the heads repeat on every sheet, and no line is torn apart."""
    head = "".join(f"<th>{name}</th>" for name in COLUMNS)
    rows = "\n".join(
        f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in (*_cells(line, library), '', ''))}</tr>" for line in lines
    )
    return f"""<!doctype html>
<html lang="{library.language.code}">
<head>
<meta charset="utf-8">
<title>Cramp Coach: sentences to review ({escape(locale)})</title>
<style>
body {{ font: 11pt/1.4 sans-serif; margin: 1.5em; }}
table {{ border-collapse: collapse; width: 100%; }}
th, td {{ border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top; }}
td:nth-child(3) {{ width: 34%; }}
td:nth-child(5) {{ width: 24%; font-size: 9pt; overflow-wrap: anywhere; }}
td:nth-child(8) {{ width: 8%; }}
thead {{ display: table-header-group; }}
tr {{ break-inside: avoid; }}
</style>
</head>
<body>
<h1>Sentences to review</h1>
<p>{len(lines)} sentences as said in {escape(locale)}. Mark each as true or not, and sign.</p>
<table>
<thead><tr>{head}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</body>
</html>
"""
