"""What a sentence tells of each of several cramps: their hours, days, muscles and legs."""

from collections.abc import Sequence
from dataclasses import replace

from skill.conversation.diary.entry_details import HOURS, TWO, heard, is_details, of_the_cramp
from skill.diary.past_times import NOW
from skill.diary.told import TYPES, Told, read_details
from skill.language.text import tokenise
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.question import Pending
from skill.turn.turn import Turn

SAID_OF_BOTH = frozenset({"when", "muscle"})
"""What is told of one of two cramps, and not of the other, by the names of `TYPES`: it is of both."""


def all_heard(turn: Turn) -> list[Told]:
    """Collect what was told of each cramp; a day that one of them does not tell is taken from the others."""
    draft, language = turn.pending, turn.language
    if isinstance(draft, EntryDraft) and len(draft.entries) > 1 and _tells_hours(turn):
        hours = list(language.requests.bare_numbers(turn.utterance.text.replace("o'clock", " , ")))
        if len(hours) == len(draft.entries) and max(hours) < HOURS:  # "one and three"
            return [Told(clock=f"{hour:02}:00") for hour in hours]
    spoken_of = draft if isinstance(draft, EntryDraft) else turn.settled_in_hand
    may_list = isinstance(spoken_of, EntryDraft) and (spoken_of == draft or len(spoken_of.entries) > 1)
    may_list = (
        may_list or language.diary.several_lately.match(language.sentences.written_out(turn.session.story)) is not None
    )  # "on which days"
    if may_list and (each_when := when_of_each(turn) or _hour_of_each(turn, draft)):
        return each_when
    if told := _hours_of_each_leg(turn) or each_by_day(turn) or _each_of_two(turn) or _each_in_order(turn):
        return told
    texts = turn.language.cramps.told_apart(of_the_cramp(turn)) if turn.utterance.is_open else ()
    if len(texts) < TWO:
        return [heard(turn)]
    each = [read_details(text, turn.slot_reader, turn.language) for text in texts]
    when = next(({"when": told.words["when"]} for told in each if "when" in told.words), {})
    # "one in bed, and one on Tuesday": the day of one is no other's of which only that is told
    return [
        told if set(told.words) == {"circumstance"} else replace(told, words={**when, **told.words}) for told in each
    ]


def with_story(turn: Turn) -> list[Told]:
    """What was told of each cramp, with what the pieces of its story before said:
    "yesterday at training" - "cramp, thirty seconds".

    Where this sentence tells nothing of it, as "put those in", it is all of the story.
    """
    told, before = all_heard(turn), turn.session.story
    if not before:
        return told
    story = all_heard(turn.as_if_said(before, to_question=False))
    if not any(each.says_anything for each in told):
        return story
    if len(told) == 1 and len(story) > 1:
        return [_completed(told[0], each) for each in story]
    return [each if each.words.get("when") == NOW else _completed(each, story[0]) for each in told]


def _completed(told: Told, before: Told) -> Told:
    """What was told of a cramp, with what was told of it before."""
    timed = told.clock or "when" in told.words
    clock, half = (told.clock, told.half) if timed else (before.clock, before.half)
    words = {**before.words, **told.words}
    return replace(told, words=words, clock=clock, half=half, seconds=told.seconds or before.seconds)


def _tells_hours(turn: Turn) -> bool:
    """Whether nothing but hours is told: "one and three", "one, two and four o'clock"."""
    words = " ".join(tokenise(turn.utterance.text, apostrophes=True))
    return any(each.match(words) for each in (turn.language.diary.one_each, turn.language.diary.hours_alone))


def one_in_each_leg(turn: Turn) -> bool:
    """Whether two cramps are told with their hours, one in each leg, and nobody said which hour was of which leg."""
    return bool(_hours_of_each_leg(turn))


def _hours_of_each_leg(turn: Turn) -> list[Told]:
    """The two cramps of "one in each leg, one at two and one at five", without their legs; empty for anything else."""
    said = turn.language.diary.one_in_each.search(turn.utterance.text) if turn.utterance.is_open else None
    if said is None:
        return []
    text = turn.language.diary.one_in_each.sub(" , ", turn.language.diary.plain_times(turn.utterance.text))
    head, *pieces = turn.language.diary.one_of_each.split(text)
    all_of_them = read_details(head, turn.slot_reader, turn.language)
    told = [read_details(f"{each} , ".strip(), turn.slot_reader, turn.language) for each in pieces]
    where = turn.named("Muscle", said["where"])
    words = {**all_of_them.words, **({"muscle": where} if where else {})}
    whole = len(told) == TWO and all(each.clock and ":" in each.clock for each in told)
    return [replace(each, words={**words, **each.words}) for each in told] if whole else []


def each_by_day(turn: Turn) -> list[Told]:
    """The cramps that are told by their days and muscles: "Monday calf, Tuesday calf and Thursday foot"; empty for
    anything else.
    """
    if not turn.utterance.is_open or turn.asks:
        return []
    head, *pieces = turn.language.diary.before_a_day.split(turn.language.diary.plain_times(turn.utterance.text))
    told = [read_details(each.strip(), turn.slot_reader, turn.language) for each in pieces if each.strip()]
    days = {each.words.get("when") for each in told}
    small = turn.language.diary.detail_words | turn.language.reminders.schedule_words | turn.language.diary.noting_words
    whole = all({"when", "muscle"} <= each.words.keys() and is_details(turn, each) for each in told)
    return told if len(told) >= TWO and len(days) == len(told) and whole and small.issuperset(tokenise(head)) else []


def _each_of_two(turn: Turn) -> list[Told]:
    """Two cramps that are told by their days, or of which legs, muscles or hours are told twice: "two cramps, Monday in
    my foot and Tuesday in my calf", "right calf at one and left calf at five"; empty for anything else.
    """
    text = turn.language.diary.both_times.sub(" ", turn.utterance.text)
    if not turn.utterance.is_open or turn.asks:
        return []
    counted = TWO in turn.language.requests.bare_numbers(text)
    pieces = map(turn.language.diary.plain_times, turn.language.diary.plain_times(text).split(" and "))
    told = [read_details(f"{each} , ", turn.slot_reader, turn.language) for each in pieces]
    days = {each.words.get("when") for each in told}
    # "one for Tuesday in the calf and last night in the thigh": each half tells its own day and its own place
    whole = all({"when", "muscle"} <= each.words.keys() for each in told)
    if len(told) == len(days) == TWO and None not in days and (counted or whole):
        return told
    # where nobody says that it was two, a place and an hour of each say so
    if len(told) != TWO or len(days - {None}) > 1 or _told_twice(told) < (1 if counted else TWO):
        return []
    where = (
        {"side"} if sum("muscle" in each.words for each in told) < TWO else set()
    )  # "one at two, one at four, right calf"
    names = SAID_OF_BOTH | where
    shared = {name: value for each in reversed(told) for name, value in each.words.items() if name in names}
    half = next((each.half for each in told if each.half), None)
    return [replace(each, words={**shared, **each.words}, half=each.half or half) for each in told]


def _told_twice(told: Sequence[Told]) -> int:
    """How many of leg, muscle and hour both pieces tell, each its own; without a count an hour has to be among them."""
    hours = {each.clock for each in told if each.clock and ":" in each.clock}
    places = [{each.words.get(name) for each in told} - {None} for name in ("side", "muscle")]
    apart = sum(len(values) == TWO for values in places)
    return apart + 1 if len(hours) == TWO else min(apart, 1)


def tells_more(turn: Turn, told: Sequence[Told]) -> bool:
    """Whether a sentence names a leg, a muscle, a circumstance or an hour that none of its cramps was read to have."""
    text = of_the_cramp(turn) if turn.utterance.is_open else ""
    for name in ("side", "muscle", "circumstance"):
        named = {*turn.slot_reader[TYPES[name]].find_all(text.lower())}
        if len(named) > 1 and named - {each.words.get(name) for each in told}:
            return True
    hours, said = set[tuple[int, int]](), turn.language.reminders.schedule(text)
    while said.hour is not None and (said.hour, said.minute) not in hours:
        hours.add((said.hour, said.minute))
        said = turn.language.reminders.schedule(said.rest)
    return len(hours) > len({each.clock for each in told if each.clock and ":" in each.clock}) > 0


def _each_in_order(turn: Turn) -> list[Told]:
    """What is told of each of several cramps that are read back: "the first about one and the other about four";
    empty where it is not told of all.
    """
    draft, several = turn.pending, turn.utterance.is_open
    count = len(draft.entries) if isinstance(draft, EntryDraft) and several else 0
    head, *pieces = turn.language.diary.in_order.split(turn.written) if count > 1 else [""]
    told = [read_details(f"{each} , ".strip(), turn.slot_reader, turn.language) for each in pieces]
    small = turn.language.diary.detail_words | turn.language.reminders.schedule_words
    whole = small.issuperset(head.split()) and len(told) == count
    return told if whole and all(each.says_anything for each in told) else []


def when_of_each(turn: Turn) -> list[Told]:
    """The day of each of several cramps, told in their order and with nothing else: "Monday and last night"; empty for
    anything else.
    """
    listed = turn.language.cramps.days_listed(turn.written or turn.utterance.text)
    if listed is None or turn.asks:
        return []
    tail = turn.language.diary.both_of_them.sub("", listed.tail)
    rest = read_details(f"{listed.head} , {tail}", turn.slot_reader, turn.language)
    told = [read_details(each, turn.slot_reader, turn.language) for each in listed.days]
    only_days = is_details(turn, rest) and all("when" in each.words for each in told)
    # "Monday and Wednesday, both in my foot": what is told beside is of all
    return (
        [replace(each, words={**rest.words, **each.words}, seconds=rest.seconds) for each in told] if only_days else []
    )


def _hour_of_each(turn: Turn, draft: Pending) -> list[Told]:
    """The hour of each of several cramps that are read back, told with nothing else: "the two at half three and at
    five"; empty for anything else.
    """
    count = len(draft.entries) if isinstance(draft, EntryDraft) and turn.utterance.is_open else 0
    if count < TWO or turn.asks:
        return []
    text = turn.language.diary.the_several.sub(" ", of_the_cramp(turn))
    pieces = turn.language.diary.between_hours.split(text)
    told = [read_details(each.strip(), turn.slot_reader, turn.language) for each in pieces]
    only_hours = all(each.clock and ":" in each.clock and is_details(turn, each) for each in told)
    return told if len(told) == count and only_hours else []
