"""German as a second language of the tests: enough of it to see that nothing outside skill/language knows English.

Number words come from Unicode's rules (unicode-rbnf); the rest is what the content of this folder says. Neither is
reviewed: a published language has its own package in skill/language and content that a native speaker has read.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from unicode_rbnf import RbnfEngine

from skill.language.grammars.cramp_grammar import CrampGrammar
from skill.language.grammars.diary_grammar import DiaryGrammar
from skill.language.grammars.question_grammar import QuestionGrammar
from skill.language.grammars.reminder_grammar import ReminderGrammar
from skill.language.grammars.request_grammar import RequestGrammar
from skill.language.grammars.sentence_grammar import SentenceGrammar
from skill.language.grammars.speech_grammar import SpeechGrammar
from skill.language.grammars.time_grammar import TimeGrammar
from skill.language.interface import Language
from skill.language.said import Amount, DayPart, SaidSchedule, TimeSpan
from skill.language.text import fold, tokenise

_RULES = RbnfEngine.for_language("de")
_NOUNS = {
    "cramp": ("ein Krampf", "Krämpfe"),
    "day": ("ein Tag", "Tage"),
    "entry": ("ein Eintrag", "Einträge"),
    "evening": ("ein Abend", "Abende"),
    "minute": ("eine Minute", "Minuten"),
    "reminder": ("eine Erinnerung", "Erinnerungen"),
    "second": ("eine Sekunde", "Sekunden"),
    "stretch": ("eine Dehnung", "Dehnungen"),
    "time": ("einmal", "Mal"),
}
_WEEKDAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_ORDINALS = {1: "erste", 3: "dritte", 7: "siebte", 8: "achte"}
_PARTS: Mapping[DayPart, str] = {"morning": "Morgen", "afternoon": "Nachmittag", "evening": "Abend", "night": "Nacht"}
_WEEK = 7
_ENDINGS = ("en", "er", "es", "e", "n", "s", "t")
_LONG_TIME = re.compile(r"(?P<lead>seit )?(?P<time>(?:einer|\w+zig|[1-9]\d+) (?:minuten|stunde|stunden))")


def number(value: int) -> str:
    return _RULES.format_number(value).text_by_ruleset["spellout-numbering"]


def ordinal(value: int) -> str:
    return _ORDINALS.get(value, f"{number(value)}{'te' if value < 20 else 'ste'}")


def counted(value: int, noun: str) -> str:
    one, many = _NOUNS[noun]
    return one if value == 1 else f"{number(value)} {many}"


def listed(items: Sequence[str]) -> str:
    return " und ".join(filter(None, [", ".join(items[:-1]), *items[-1:]]))


def duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    parts = [counted(minutes, "minute")] if minutes else []
    return " und ".join([*parts, *([counted(rest, "second")] if rest or not minutes else [])])


def clock(hour: int, minute: int) -> str:
    return f"{'ein' if hour == 1 else number(hour)} Uhr{f' {number(minute)}' if minute else ''}"


def full_date(day: date) -> str:
    return f"am {ordinal(day.day)}n {_MONTHS[day.month - 1]}"


def ago(minutes: int) -> str:
    return "gerade eben" if minutes < 2 else f"vor {counted(minutes, 'minute')}"


def past_day(day: date, back: int) -> str:
    if back in (0, 1):
        return "heute" if back == 0 else "gestern"
    return f"am {_WEEKDAYS[day.weekday()]}" if 0 < back < _WEEK else full_date(day)


def past_part(day: date, back: int, part: DayPart) -> str:
    return f"{past_day(day, back)} {_PARTS[part] if back in (0, 1) else f'am {_PARTS[part]}'}"


def night_to(morning: date, back: int) -> str:
    return f"in der Nacht auf {_WEEKDAYS[morning.weekday()]}" if back < _WEEK else f"nachts, {full_date(morning)}"


def weekly(days: Sequence[int], hour: int, minute: int) -> str:
    on = "jeden Tag" if len(days) == _WEEK else f"jeden {listed([_WEEKDAYS[day] for day in days])}"
    return f"{on} um {clock(hour, minute)}"


def once(day: date, ahead: int, hour: int, minute: int) -> str:
    on = {0: "heute", 1: "morgen"}.get(ahead, f"am {_WEEKDAYS[day.weekday()]}")
    return f"{on} um {clock(hour, minute)}"


def stem(word: str) -> str:
    ending = next((each for each in _ENDINGS if word.endswith(each) and len(word) - len(each) > 3), "")
    return word.removesuffix(ending)


def long_times(words: Sequence[str]) -> Iterator[TimeSpan]:
    text = " ".join(words)
    for found in _LONG_TIME.finditer(text):
        yield TimeSpan(len(text[: found.start()].split()), len(text[: found.end()].split()), bool(found["lead"]))


def between(first: date | None, last: date | None, today: int) -> str:  # noqa: ARG001  # a date is named in full
    begins = f"ab dem {first.day}. {_MONTHS[first.month - 1]}" if first else ""
    ends = f"bis zum {last.day}. {_MONTHS[last.month - 1]}" if last else ""
    return " ".join(each for each in (begins, ends) if each)


def amounts(text: str) -> Iterator[Amount]:
    for found in re.finditer(r"(\d+) sekunden", text.lower()):
        yield Amount(found[0], "seconds", int(found[1]), None)


GERMAN = Language(
    code="de",
    speech=SpeechGrammar(
        number=number,
        counted=counted,
        more=lambda value: f"noch {number(value)}",
        listed=listed,
        definite=lambda name: f"die {name}",
        bare=lambda name: re.sub(r"^(der|die|das) ", "", name),
        duration=duration,
        month=lambda day: f"{_MONTHS[day.month - 1]} {day.year}",
        short_date=lambda day: f"{day.day}. {_MONTHS[day.month - 1][:3]}",
        printed_date=lambda day: f"{day.day}. {_MONTHS[day.month - 1]} {day.year}",
        ago=ago,
        past_day=past_day,
        past_part=past_part,
        tonight="heute Nacht",
        last_night="letzte Nacht",
        night_to=night_to,
        around=lambda when, hour, minute: f"{when} gegen {clock(hour, minute)}",
        period=lambda name: {"this-month": "in diesem Monat", "all": "insgesamt"}.get(name, name),
        period_before=lambda unit: f"davor ({unit})",
        weekly=weekly,
        once=once,
        between=between,
        half_of_day=lambda hour, minute: f"{clock(hour, minute)} {'morgens' if hour < 12 else 'abends'}",
        unknown_time="zu einer unbekannten Zeit",
    ),
    sentences=SentenceGrammar(
        words=tokenise,
        written_out=fold,
        stem=stem,
        part_words=frozenset("der die das den aber um".split()),
        linking_words=frozenset("es das er sie ich war ist waren sind".split()),
        built_in_samples={
            "AMAZON.YesIntent": ("ja",),
            "AMAZON.NoIntent": ("nein",),
            "AMAZON.StopIntent": ("stopp",),
            "AMAZON.PauseIntent": ("pause",),
        },
    ),
    questions=QuestionGrammar(
        question_words=frozenset("ist sind hat haben kann soll was warum wie wann wo wer".split()),
        question_inside=re.compile(r"\b(?:ist|sind|kann|soll|darf) (?:das|es|ich)\b"),
        question_starts=re.compile(r"(?:soll|muss|darf|wie|was|warum)\b"),
    ),
    requests=RequestGrammar(
        amounts=amounts,
        bare_numbers=lambda text: iter(()),  # noqa: ARG005  # they are said with a unit
        request_words=frozenset(
            "bitte ich will möchte wir mein meine die das eine mit für auf mal lass uns mach".split()
        ),
        stretching_words=frozenset({"dehnen", "dehnung", "dehne"}),
        telling_words=frozenset({"krampf", "schmerz"}),
        short_names=lambda name: iter(()),  # noqa: ARG005  # names are said whole
        limb_sides={"vorn": {"hamstring": "quadriceps"}, "hinten": {"quadriceps": "hamstring"}},
        limb_words=frozenset({"nein", "der", "die"}),
        self_corrections=re.compile(r"\bnein (?:doch|ich meine)\b"),
        idioms=("recht so",),
    ),
    cramps=CrampGrammar(
        told_apart=lambda text: (text,),
        days_listed=lambda _: None,
        report_of=lambda text: "note" if text.lower().startswith("notiere") else None,
    ),
    diary=DiaryGrammar(detail_words=frozenset()),
    times=TimeGrammar(
        durations=lambda: {f"{number(seconds)} sekunden": f"PT{seconds}S" for seconds in range(5, 61)},
        long_times=long_times,
        clock_times=lambda: {f"{number(hour)} uhr": f"{hour:02}:00" for hour in range(24)},
        ago_words=(),
    ),
    reminders=ReminderGrammar(
        schedule=lambda text: SaidSchedule(rest=text),
        schedule_words=frozenset(),
        moving_words=frozenset(),
    ),
)
