"""What the diary holds of a day, or of a time: "didn't I have one on Wednesday" is answered from it,
and "and last month" goes on.
"""

from skill.conversation.diary.entry_details import heard, is_details
from skill.conversation.open_question.put_question import asking
from skill.diary.past_times import Moment, bounds, spoken_moment
from skill.diary.periods import before
from skill.diary.told import Told
from skill.language.text import tokenise
from skill.response.reply import Reply
from skill.storage.diary_entry import Entry
from skill.turn.acts import Act, Begin
from skill.turn.pending.answers import Offer, WhatNow
from skill.turn.pending.drafts import DraftPending
from skill.turn.pending.entry_draft import described
from skill.turn.place import COUNT_CRAMPS, DELETE_CRAMP, DIARY_PATTERN, DIARY_SUMMARY, LAST_CRAMP, Place
from skill.turn.turn import Turn

MOST_READ = 3
"""Entries of a day that are read out in one breath."""
PERIOD = "Period"
"""The slot type of the times that cramps are counted in."""
COUNTED = (COUNT_CRAMPS, DIARY_SUMMARY, DIARY_PATTERN, LAST_CRAMP)
"""Places after which a time alone asks how many there were then."""
NIGHT, PARTS = "night", ("morning", "afternoon", "evening", "night")


def read(turn: Turn) -> Act | None:
    """Read who asks what is noted of a day, or wants the entry of a day deleted."""
    text = _behind_a_no(turn)
    if not turn.utterance.is_open or turn.place.is_under_way or isinstance(turn.pending, DraftPending):
        return None
    if counted_next(turn):
        return Begin(COUNT_CRAMPS)
    deletes = turn.language.diary.deletes_day.match(text)
    one = turn.language.diary.deletes_one.match(text)
    if one and _names_an_entry(turn, text):
        return Begin(DELETE_CRAMP)
    if not (deletes or _asks(turn, text)):
        return None
    if bounds(heard(turn).words.get("when"), turn.local_now()):
        return Begin(DELETE_CRAMP) if deletes else Begin(LAST_CRAMP)
    return Begin(COUNT_CRAMPS) if turn.named(PERIOD, text) and not deletes else None


def _names_an_entry(turn: Turn, text: str) -> bool:
    """Whether one of several is named by its place among them, its muscle or leg, or its part of the day:
    "the morning one", which may be a reminder where those are spoken of.
    """
    if turn.language.diary.one_of_part.search(text) and turn.place.kind != "reminder":
        return True
    return bool(turn.named("WhichReminder", text)) or not heard(turn).words.keys().isdisjoint({"muscle", "side"})


def _behind_a_no(turn: Turn) -> str:
    """The sentence without a no to what was asked before: "no not now, what did I put in the diary yesterday" asks."""
    return turn.language.diary.no_first.sub("", turn.written)


def counted_next(turn: Turn) -> str | None:
    """Id of the period that a sentence puts in the place of the one that was counted:
    "and last month", "and before that".
    """
    place = turn.place
    if place.id not in COUNTED or not turn.utterance.is_open or not isinstance(turn.pending, WhatNow | Offer):
        return None
    language, text = turn.language, turn.written
    if place.id == COUNT_CRAMPS and place.entry and language.diary.one_before.match(text):
        return before(place.entry)
    named = turn.named(PERIOD, text)
    if named and named == place.entry and language.diary.says_before.search(text):
        return before(named)  # "the week before", once last week was counted
    if language.cramps.report_of(turn.utterance.text):
        return None  # "I had one last week"
    asked = language.diary.compares_periods.sub("", text) if place.id == COUNT_CRAMPS else text
    rest = {*tokenise(turn.slot_reader[PERIOD].pattern.sub(" ", language.diary.asks_on_first.sub("", asked)))}
    return named if rest <= language.sentences.linking_words | language.requests.request_words | {"in"} else None


def _asks(turn: Turn, text: str) -> bool:
    """Whether it is asked what is noted of a time: "and on Friday" too, once another day was told."""
    named = heard(turn)
    goes_on = turn.place.id in COUNTED and isinstance(turn.pending, WhatNow | Offer)
    goes_on = goes_on and set(named.words) == {"when"} and is_details(turn, named)
    return goes_on or turn.language.diary.asks_of_day.match(text) is not None


def told(turn: Turn) -> Reply | None:
    """Tell what is noted of the day that was asked about; None where none was."""
    if not turn.utterance.is_open or not _asks(turn, _behind_a_no(turn)):
        return None
    asked = heard(turn)
    spoken_of = bounds(asked.words.get("when"), turn.local_now())
    found = turn.records.entries(spoken_of[0]) if spoken_of else None
    if spoken_of is None or found is None:
        return None
    then = [each for each in found if each.at <= spoken_of[1] and _fits(each, asked)]
    place = Place(id=LAST_CRAMP)
    if not then:
        line = turn.voice.line("diary-none-noted-then", when=_called(turn, asked, spoken_of))
        return asking(turn, WhatNow(), line, place=place)
    cramps = " ".join(f"{described(each, turn)}." for each in reversed(then[:MOST_READ]))
    return asking(turn, WhatNow(), turn.voice.line("diary-noted-then", cramps=cramps), place=place)


def _fits(entry: Entry, asked: Told) -> bool:
    """Whether an entry is of the muscle and leg that were asked about, where they were."""
    muscle, side = asked.words.get("muscle"), asked.words.get("side")
    return muscle in (None, entry.muscle) and side in (None, entry.side)


def _called(turn: Turn, asked: Told, spoken_of: tuple[int, int]) -> str:
    """How the day or the part of it is called: "on Tuesday", "last night"."""
    in_part = asked.words.get("when", "").rpartition("-")[2] in PARTS or asked.words.get("when", "").endswith(
        "nights-ago"
    )
    middle = sum(spoken_of) // 2
    return spoken_moment(Moment(middle, "part" if in_part else "day"), turn.local_now(), turn.language)
