"""Checks that sentences can be said: short enough, placeholders known, cues that fit their second."""

import re
import string
from collections.abc import Iterator, Mapping
from itertools import product

from skill.authoring.checks.schemas import Problem
from skill.coaching.clip import Closing, make_clip
from skill.coaching.plan import Wishes, plan_stretch
from skill.coaching.relief_rounds import ReliefState, relief_round
from skill.coaching.timeline import Position
from skill.knowledge.content import BY_LIMIT, FirstAid, Relief
from skill.knowledge.library import Library
from skill.knowledge.stretches import Stretch
from skill.turn.voice import Voice

MOST_WORDS = {
    "cautions.full": 40,
    "cautions.short": 12,
    "why": 25,
    "intro": 30,
    "outside": 30,
}
_UNIT = re.compile(
    r"\b(?:(?:centi|milli|kilo)?met(?:er|re)s?|inch(?:es)?|yards?|miles?|lit(?:er|re)s?|ounces?|pints?|quarts?|pounds?|kilos?)\b",
    re.IGNORECASE,
)
BODY_MEASURE = "a measure of the body, such as an arm's length or a shoe length"
"""Half of the listeners do not know the other half's units."""
TIME = "time"
"""Filled in a routine's intro with about how long it takes."""


def check_speaking(library: Library) -> Iterator[Problem]:
    """Yield sentences that are too long, placeholders that nothing fills, cues that run into the next."""
    locale = library.elsewhere
    voice = Voice(library.lines, locale, 0)
    for file, field, text, most in _sentences(library):
        unknown = placeholders(text) - locale.phrases.keys() - ({TIME} if field == "intro" else set())
        if unknown:
            yield Problem(file, field, f"placeholders {sorted(unknown)}", f"some of {sorted(locale.phrases)}")
        elif most and (words := len(voice.say(text, time="seven and a half minutes").split())) > MOST_WORDS[most]:
            yield Problem(file, field, f"{words} words", f"at most {MOST_WORDS[most]}")
        elif unit := _UNIT.search(text):
            yield Problem(file, field, repr(unit[0]), BODY_MEASURE)
    for stretch in library.stretches.values():
        yield from _stretch(stretch, voice)
        yield from _units(stretch)
    yield from _relief_rounds(library.relief, voice)
    yield from _lines(library)


def placeholders(text: str) -> set[str]:
    """Name the {placeholders} of a text; a brace without its partner is one that nothing fills."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        return {"a single brace"}


def _sentences(library: Library) -> Iterator[tuple[str, str, str, str | None]]:
    for topic in library.topics.values():
        file = f"topics/{topic.id}.json"
        yield file, "short", topic.short, None
        yield file, "more", topic.more, None
        yield file, "safety", topic.safety or "", None
        yield file, "evidence.sentence", topic.evidence.sentence, None
        yield file, "follow_up.question", topic.follow_up.question, None
        for number, entry in enumerate(topic.entries):
            at = f"entries.{number}"
            yield file, f"{at}.answer", entry.answer, None
            yield file, f"{at}.because", entry.because or "", None
            yield file, f"{at}.evidence.sentence", entry.evidence.sentence, None
            yield file, f"{at}.follow_up.question", entry.follow_up.question, None
            yield from ((file, f"{at}.if.{fact}", text, None) for fact, text in entry.say_first.items())
    for stretch in library.stretches.values():
        yield f"stretches/{stretch.id}.json", "cautions.full", stretch.cautions.full, "cautions.full"
        yield f"stretches/{stretch.id}.json", "cautions.short", stretch.cautions.short, "cautions.short"
        yield f"stretches/{stretch.id}.json", "evidence.sentence", stretch.evidence.sentence, None
        yield f"stretches/{stretch.id}.json", "ask_first", stretch.ask_first or "", None
    yield from _endings(library)
    for warning in library.warnings.values():
        said = {"why": warning.why, "act": warning.act, "avoid": warning.avoid}
        own = {"check": warning.check, "how_to_tell": warning.how_to_tell, "say_to_them": warning.say_to_them}
        for field, text in {**said, **own}.items():
            yield f"warnings/{warning.id}.json", field, text or "", "why" if field == "why" else None
    for outside in library.outside.values():
        file = f"outside/{outside.id}.json"
        yield from ((file, f"say.{number}", said, "outside") for number, said in enumerate(outside.say))
    yield from ((f"relief/{library.relief.id}.json", field, text, None) for field, text in _relief(library.relief))


def _endings(library: Library) -> Iterator[tuple[str, str, str, str | None]]:
    for routine in library.routines.values():
        file = f"routines/{routine.id}.json"
        yield file, "intro", routine.intro, "intro"
        yield from ((file, f"outro.{number}", outro, None) for number, outro in enumerate(routine.outro))
        yield file, "evidence.sentence", routine.evidence.sentence, None
    for name, offers in library.offers.items():
        for number, offer in enumerate(offers):
            yield "offers.json", f"offers.{name}.{number}.question", offer.question, None


def _relief(relief: Relief) -> Iterator[tuple[str, str]]:
    yield "evidence.sentence", relief.evidence.sentence
    yield "gently.say", relief.gently.say
    yield "which_muscle", relief.which_muscle
    yield "which_side", relief.which_side
    yield "sign.question", relief.sign_question
    yield "sign.say", relief.sign_told
    yield "eased.say", relief.eased
    yield "eased.follow_up.question", relief.eased_follow_up.question
    yield "not_easing.say", relief.not_easing
    yield "not_easing.question", relief.not_easing_question
    for muscle, positions in relief.first_aid.items():
        yield from ((f"muscles.{muscle}.{position}.first", aid.first) for position, aid in positions.items())
    for field in ("special_helping", "toes_up", "either_side", *BY_LIMIT):
        aids: Mapping[str, FirstAid] = getattr(relief, field)
        yield from ((f"{field}.{name}.first", aid.first) for name, aid in aids.items())
    for number, hint in enumerate(relief.again):
        yield f"again.{number}.say", hint.say
        others = {"helping": hint.helping, "lightly": hint.lightly}
        if hint.helping:
            others["helping.lightly"] = hint.helping.lightly
        yield from ((f"again.{number}.{name}.say", other.say) for name, other in others.items() if other)
        yield from ((f"again.{number}.by_muscle.{muscle}", say) for muscle, say in hint.by_muscle.items())


def _relief_rounds(relief: Relief, voice: Voice) -> Iterator[Problem]:
    for number in range(1, len(relief.again) + 2):
        try:
            for gently, lightly in product((False, True), repeat=2):
                state = ReliefState(round=number, gently=gently, lightly=lightly)
                relief_round(relief, state, voice.count_words())
        except ValueError as mistake:
            yield Problem(f"relief/{relief.id}.json", "hold", str(mistake), "cues that end before the next one")


def _stretch(stretch: Stretch, voice: Voice) -> Iterator[Problem]:
    file = f"stretches/{stretch.id}.json"
    said = {"set_up": stretch.set_up, "brief": (stretch.brief,), "swap": stretch.swap, "again": stretch.again}
    for field, steps in said.items():
        for number, step in enumerate(steps):
            unknown = placeholders(step.left) | placeholders(step.right)
            if unknown:
                yield Problem(file, f"{field}.{number}.say", f"placeholders {sorted(unknown)}", "none")
            if step.left != step.right and stretch.sides == "together":
                yield Problem(
                    file, f"{field}.{number}.say", "a sentence for each side", "one, as both legs are stretched"
                )
            if step.left != step.right and field == "set_up" and step.show in (step.left, step.right):
                yield Problem(file, f"{field}.{number}.show", "no words for either side", "what a card prints")
    for version in ("hold", "flowing"):
        try:
            plan = plan_stretch(stretch, Wishes(version="flowing" if version == "flowing" else "hold"))
            make_clip(plan, Position(), voice.coach_lines(), Closing((), "Done?"))
        except ValueError as mistake:
            yield Problem(file, version, str(mistake), "cues that end before the next one")


def _units(stretch: Stretch) -> Iterator[Problem]:
    """Yield units of measure in what is said to get into position, and in answers about it."""
    steps = {"set_up": stretch.set_up, "brief": (stretch.brief,), "swap": stretch.swap, "again": stretch.again}
    said = {f"{field}.{at}.say": step.show for field, each in steps.items() for at, step in enumerate(each)}
    said |= {f"answers.{about}": f"{each.left} {each.right}" for about, each in stretch.answers.items()}
    for field, text in said.items():
        if unit := _UNIT.search(text):
            yield Problem(f"stretches/{stretch.id}.json", field, repr(unit[0]), BODY_MEASURE)


def check_lines(library: Library, default: Library) -> Iterator[Problem]:
    """Yield lines that a language lacks beside the default one, lines it has alone,
    and lines filled with other values.
    """
    for name in sorted(library.lines.keys() ^ default.lines.keys()):
        here = name in library.lines
        code = default.language.code
        yield Problem("lines/*.json", f"lines.{name}", "a line" if here else "no line", f"the same names as in {code}")
    for name in sorted(library.lines.keys() & default.lines.keys()):
        found, wanted = placeholders(library.lines[name][0]), placeholders(default.lines[name][0])
        if found != wanted and found - library.elsewhere.phrases.keys() - wanted:
            expected = f"some of {sorted(wanted)}, as in {default.language.code}"
            yield Problem("lines/*.json", f"lines.{name}", f"placeholders {sorted(found)}", expected)


def _lines(library: Library) -> Iterator[Problem]:
    for name, variants in library.lines.items():
        wanted = placeholders(variants[0])
        for variant in variants[1:]:
            if placeholders(variant) != wanted:
                found = sorted(placeholders(variant))
                yield Problem(
                    "lines/*.json",
                    f"lines.{name}",
                    f"placeholders {found}",
                    f"{sorted(wanted)}, as in the first variant",
                )
