"""The details of a cramp to note that a sentence tells: when, where, for how long, how strong;
of several, those of each.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from skill.diary.draft import NOTE
from skill.diary.past_times import NOW, WORDS
from skill.diary.told import TYPES, Told, read_details
from skill.language.said import DAY_PARTS, DayPart, time_of_slot
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.turn import Turn

HOURS, MINUTE, TWO = 24, 60, 2
PARTS_OF_DAY: Mapping[str | None, DayPart] = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
"""Parts of the day as AMAZON.TIME delivers them."""
IN_SPORT = "in-sport"
"""The circumstance of a cramp that came in the middle of sport; no slot has words for it."""
OF_ALL = frozenset({"all", "both", "each"})
"""Words by which something is told of several cramps alike."""
LATEST_AFTERNOON = 7
"""The last hour that what is done by day puts into the afternoon."""


def is_details(turn: Turn, told: Told) -> bool:
    """Whether a sentence holds nothing but details of a cramp, and the words around them."""
    known = turn.language.reminders.schedule_words | turn.language.diary.detail_words
    several = isinstance(turn.pending, EntryDraft) and len(turn.pending.entries) > 1
    known |= OF_ALL if several else frozenset()  # "all last night"
    return {each for each in told.rest if len(each) > 1} <= known  # "the left leg o" breaks off


def is_under_way(turn: Turn) -> bool:
    """Tell whether the words tell of a cramp right now: then help comes first."""
    bad_now = turn.language.diary.bad_now.search(turn.written) is not None  # "and my legs are really bad now"
    return bad_now or heard(turn).words.get("when") == NOW


def without_details(turn: Turn) -> str:
    """The sentence without when, how strong and in which circumstances:
    the search has learned samples without their slots.
    """
    text = turn.utterance.text
    for slot_type in ("When", "Strength", "Circumstance"):
        text = turn.slot_reader[slot_type].pattern.sub(" ", text)
    return " ".join(text.split())


def tells_of_cramp(turn: Turn) -> bool:
    """Whether a turn names what an entry holds, and nothing else: "my calf is cramping" does not only name a calf."""
    told = heard(turn)
    return told.says_anything and is_details(turn, told)


def tells_when(turn: Turn) -> bool:
    """Whether a turn tells when a cramp was that is over, and nothing but details of it."""
    told = heard(turn)
    is_over = told.clock is not None or told.words.get("when", NOW) != NOW
    return is_over and is_details(turn, told)


def tells_length(turn: Turn, text: str) -> bool:
    """Whether words tell how long a cramp lasted, or at which hour it was."""
    told = read_details(turn.language.diary.plain_times(text), turn.slot_reader, turn.language)
    return turn.utterance.is_open and (told.seconds is not None or told.clock is not None)


def tells_half(turn: Turn) -> bool:
    """Whether an hour is told with its half of the day, and nothing but details: "about four in the morning"."""
    told = heard(turn)
    return turn.utterance.is_open and None not in (told.clock, told.half) and is_details(turn, told)


def told_besides(turn: Turn, draft: DraftPending) -> EntryDraft | None:
    """The entry that a yes would note, where the sentence tells more of it: another muscle or leg,
    or a day of several.
    """
    if not isinstance(draft, EntryDraft) or draft.draft.wish != NOTE or not turn.utterance.is_open:
        return None
    told, entry = heard(turn).words, draft.draft.entry
    muscle = told.get("muscle") not in (None, entry.muscle)
    side = told.get("side") not in (None, entry.side)
    when = len(draft.entries) > 1 and told.get("when", NOW) != NOW
    return draft if muscle or side or when else None


def heard(turn: Turn) -> Told:
    """Collect the ids that slots resolved to, and what free words tell;
    "left calf" is one slot and names the side too.
    """
    free = of_the_cramp(turn) if turn.utterance.is_open else ""
    found = {name: turn.slot_id(name) for name in TYPES}
    found["side"] = found["side"] or turn.named("Side", turn.slot_text("muscle") or "")
    days = turn.slot_id("recurrence")
    if found["when"] is None and days in WORDS:
        found["when"] = days
    free = turn.language.diary.both_times.sub(" ", free)
    told = _put_right(turn, free, read_details(free, turn.slot_reader, turn.language)) if free else Told()
    several = isinstance(turn.pending, EntryDraft) and len(turn.pending.entries) > 1
    of_both = turn.language.diary.both_of_them.match(free) if several else None
    if of_both:  # "both in my left calf", of two cramps
        told = read_details(free[of_both.end() :], turn.slot_reader, turn.language)
    words = {**told.words, **{name: known for name, known in found.items() if known}}
    of_both = of_both or turn.language.diary.both_times.search(turn.utterance.text)
    if free and "side" in told.words and turn.said_slots.side and not of_both:
        words["side"] = turn.said_slots.side  # "the left foot, I mean the right"
    if free and "circumstance" not in words and turn.language.diary.in_sport.search(turn.written):
        words["circumstance"] = IN_SPORT
    if "muscle" not in words and turn.language.diary.same_place.search(free):
        words |= place_before(turn)
    clock, half = turn.slot_text("time"), _half(turn)
    if clock is None:
        clock, half = told.clock, half or told.half
    if (
        half is None
        and _is_early(clock)
        and turn.language.diary.by_day.search(f"{turn.session.said} {turn.utterance.text}")
    ):
        half = "afternoon"  # "on the bike, about two o'clock"
    if half is None and _is_early(clock) and turn.language.cramps.denied_now.search(turn.utterance.text):
        half = "night"  # "it was half past two, not just now"
    return Told(words, clock, half, turn.slot_seconds("duration") or told.seconds, told.past, told.rest)


def of_the_cramp(turn: Turn) -> str:
    """The sentence without what is denied of now, and without how long something else took."""
    grammar = turn.language.diary
    text = grammar.hedges.sub(" ", grammar.greets_first.sub(" ", turn.utterance.text))
    text = grammar.denies_side.sub(" , ", text)
    text = grammar.bad_night.sub(turn.language.speech.last_night, text)
    text = grammar.day_of_it.sub(lambda said: f"on {said['day']} , ", text)
    text = grammar.worse_than_said.sub(grammar.strong_one, text)
    text = grammar.in_sport.sub(" , ", text)
    text = grammar.drank.sub(grammar.after_drinking, text)
    text = grammar.were_bad.sub(grammar.strong_one, grammar.agony.sub(grammar.strong_one, text))
    text = grammar.plain_times(grammar.bad_one.sub(r"\g<what>, ", text))  # "a bad one on Thursday" names no hour
    return grammar.other_lengths.sub(" , ", turn.language.cramps.denied_now.sub(" , ", text))


def _put_right(turn: Turn, text: str, told: Told) -> Told:
    """The details of a sentence that puts its own hour or length right: "about four it was, no, five"."""
    before, *corrections = turn.language.requests.self_corrections.split(text)
    if not corrections:
        return told
    first, meant = (read_details(each, turn.slot_reader, turn.language) for each in (before, corrections[-1]))
    if first.clock and ":" in first.clock and meant.clock in PARTS_OF_DAY:  # "four in the morning, no, the afternoon"
        return replace(told, clock=first.clock, half=PARTS_OF_DAY[meant.clock])
    numbers = list(turn.language.requests.bare_numbers(corrections[-1]))
    told = replace(told, words={**told.words, **meant.words})  # "the calf, no, the foot"
    if len(numbers) != 1 or meant.seconds:  # a number alone is of the kind of the one before
        return replace(
            told, clock=meant.clock or told.clock, half=meant.half or told.half, seconds=meant.seconds or told.seconds
        )
    if first.clock:
        is_hour = not meant.clock and numbers[0] < HOURS
        clock = f"{numbers[0]:02}:00" if is_hour else meant.clock or told.clock
        return replace(told, clock=clock, half=meant.half or told.half)
    if first.seconds:
        return replace(told, clock=None, seconds=numbers[0] * (MINUTE if first.seconds >= MINUTE else 1))
    return told


def _is_early(clock: str | None) -> bool:
    """Whether an hour without its half may be one in the small hours: "02:00"."""
    said = time_of_slot(clock or "")
    return isinstance(said, time) and 0 < said.hour <= LATEST_AFTERNOON


def place_before(turn: Turn) -> dict[str, str]:
    """Where the cramp before was, by the names of `TYPES`: of those in hand, else of the last one that is kept."""
    draft = turn.pending
    in_hand = draft.entries if isinstance(draft, EntryDraft) and draft.draft.wish == NOTE else ()
    known = next((each for each in reversed(in_hand) if each.muscle or each.side), None)
    earlier = turn.records.entries() or () if turn.diary and not known else ()
    kept = known or next((each for each in earlier if each.muscle or each.side), None)
    where = {"muscle": kept.muscle, "side": kept.side} if kept else {}
    return {name: value for name, value in where.items() if value}


def _half(turn: Turn) -> DayPart | None:
    said = turn.slot_id("half")
    return next((part for part in DAY_PARTS if part == said), None)
