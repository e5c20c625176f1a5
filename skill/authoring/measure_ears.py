"""Measures understanding through ears that mishear the intent: several draws of the same question file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from skill.authoring.kept_slots import KeptSlots
from skill.authoring.measure import Figures, MeasuringClock, ShareOfTotal, measure
from skill.authoring.question_file import Question, QuestionFile
from skill.simulator.heard import Ears, HeardAs
from skill.simulator.listener import Listener

Key = tuple[str, tuple[HeardAs, ...]]


@dataclass
class Draw:
    """One question file as it was heard in one draw."""

    seed: int
    all: ShareOfTotal = field(default_factory=ShareOfTotal)
    warnings: ShareOfTotal = field(default_factory=ShareOfTotal)
    """Warning signs that were warned of or asked about."""
    sound: bool = True
    """False where a reply was late or failed."""
    misses: list[dict[str, str]] = field(default_factory=list)


def measure_draws(
    file: QuestionFile, heard: Iterable[tuple[int, Ears]], listener: Listener, clock: MeasuringClock, slots: KeptSlots
) -> list[Draw]:
    """Measure a file once for each (seed, ears). A row that is heard as in an earlier draw is not played again."""
    played: dict[Key, Figures] = {}
    draws = []
    for seed, drawn in heard:
        listener.hears_with(drawn)
        draw = Draw(seed)
        for question in file.questions:
            key = _key(question, drawn)
            if key not in played:
                played[key] = measure(replace(file, questions=(question,)), listener, clock, slots)
            _add(draw, played[key])
        draws.append(draw)
    return draws


def as_text(draws: list[Draw], *, misses: bool) -> str:
    """Write a line for each draw and their mean."""
    lines = [
        f"seed {draw.seed:3}  {draw.all}   warnings caught {draw.warnings.right} of {draw.warnings.total}"
        for draw in draws
    ]
    total = ShareOfTotal(sum(each.all.total for each in draws), sum(each.all.right for each in draws))
    caught = ShareOfTotal(sum(each.warnings.total for each in draws), sum(each.warnings.right for each in draws))
    lines.append(
        f"mean      {total.right / max(total.total, 1):.1%}   warnings caught {caught.right / max(caught.total, 1):.1%}"
    )
    if misses:
        often: dict[tuple[str, str], list[Mapping[str, str]]] = {}
        for draw in draws:
            for miss in draw.misses:
                often.setdefault((miss["utterance"], miss["expected"]), []).append(miss)
        for (utterance, expected), missed in sorted(often.items(), key=lambda item: -len(item[1])):
            heard = ", ".join(dict.fromkeys(f"{miss['heard']} got {miss['got']}" for miss in missed))
            lines.append(f"  {len(missed)} times: {utterance}\n    expected {expected}, heard {heard}")
    return "\n".join(lines)


def _key(question: Question, ears: Ears) -> Key:
    return question.utterance, tuple(ears.hear(turn.text) for turn in question.turns if turn.do == "say")


def _add(draw: Draw, figures: Figures) -> None:
    draw.all.total += figures.all.total
    draw.all.right += figures.all.right
    draw.warnings.total += figures.warnings
    draw.warnings.right += figures.warnings - len(figures.warnings_missed)
    draw.misses += figures.misses
    draw.sound = draw.sound and figures.sound
