"""What a sentence tells of cramps to note beside their details: how many they were, one more,
where by the one before, how it was.
"""

from dataclasses import replace

from skill.conversation.diary import what_was_done, which_entry
from skill.conversation.diary.entry_details import (
    heard,
    is_under_way,
    place_before,
    tells_length,
    tells_of_cramp,
)
from skill.conversation.diary.entry_words import in_hand, name_of, opened, reopened
from skill.conversation.diary.told_of_each import one_in_each_leg
from skill.conversation.open_question.refusals import refuses_note
from skill.diary.draft import CLEAR, NOTE
from skill.diary.past_times import NOW, bounds
from skill.knowledge.content import topic_of
from skill.knowledge.known_ids import EVERY_NIGHT, HELP_SOMEBODY, MEDICINES
from skill.turn.acts import Act, AskAgain, Begin
from skill.turn.pending.answers import FollowUp, Offer, TellMore, WhatNow
from skill.turn.pending.drafts import Amend, DraftPending, Drop, Settle
from skill.turn.pending.entry_draft import EntryDraft
from skill.turn.pending.question import Ask
from skill.turn.place import DELETE_CRAMP, DIARY_SUMMARY, LAST_CRAMP, NOTE_CRAMP, NOWHERE
from skill.turn.turn import Turn
from skill.understanding.facts import HELPING

JUST_NOW = 10 * 60
"""Seconds: an entry that is no older was told without a time."""
DIARY = DIARY_SUMMARY.partition(".")[0]
ALCOHOL, DRINKING = "alcohol/does-alcohol", "alcohol"
"""The answer to what was drunk, and its circumstance."""


def read(turn: Turn) -> Act | None:
    """Read "no, only one", "I had two on Tuesday", "same place" and "oh, and it woke me up",
    where an entry is in hand.
    """
    grammar, practice = turn.language.diary, turn.language.practice
    kept = turn.diary and turn.utterance.is_open
    text = turn.written if kept else ""
    draft = in_hand(turn) if kept else None
    none = draft is not None and turn.language.cramps.behind_no_cramp(text) is not None
    if kept and (practice.was_done.search(text) or practice.was_no_cramp.match(text) or none):
        done = what_was_done.read(turn, draft)
        if done:
            return done
    was_told = (turn.place.id or "").startswith(DIARY)
    puts_right = kept and draft is None and (was_told or grammar.mistaken_first.match(text))
    if named := which_entry.read(turn) or (_changed_out_of_those_told(turn) if puts_right else None):
        return Amend(named)
    if draft is None or draft.draft.wish != NOTE:
        return None
    if tells_change(turn) or also_then(turn) or (draft == turn.pending and one_in_each_leg(turn)):
        return Amend(draft)
    if adds_one(turn):
        return Begin(NOTE_CRAMP)
    return (_of_open(turn, draft, text) if draft == turn.pending else None) or _of_it(turn, draft, text)


def read_deletion(turn: Turn) -> Act | None:
    """Read "I meant one", to the question whether to delete the whole diary:
    one is asked about, and nothing is deleted.
    """
    draft, said = turn.pending, turn.language.diary.meant_one.match(turn.written or turn.utterance.text.lower())
    if not isinstance(draft, EntryDraft) or draft.draft.wish == NOTE or said is None or not said.group():
        return None
    return Begin(DELETE_CRAMP) if draft.draft.wish == CLEAR else AskAgain()


def tells_change(turn: Turn) -> bool:
    """Whether a sentence changes an entry by a word for that, and tells what it should be:
    "no, change it to six in the evening". Of a reminder it is said where none of the diary is spoken of.
    """
    reminders, noting = turn.language.reminders, turn.language.diary.noting_words
    changing = (reminders.changing_words | reminders.moving_words) - noting
    return not changing.isdisjoint(turn.written.split()) and tells_of_cramp(turn) and not is_under_way(turn)


def _changed_out_of_those_told(turn: Turn) -> EntryDraft | None:
    """The entry that was just told out of the diary, opened again where a sentence changes it."""
    if not isinstance(turn.pending, WhatNow | Offer):
        return None
    changes = turn.place.kind == DIARY and tells_change(turn)
    if not (changes or ((turn.place.id in (NOWHERE, None) or turn.place.kind == DIARY) and _says_what_is_right(turn))):
        return None
    found, told = turn.records.entries() or (), turn.session.told[-1:]
    meant = next((each for each in found if told == (f"{LAST_CRAMP}/{each.id}",)), next(iter(found), None))
    return opened(meant, name_of(turn)) if meant else None


def _says_what_is_right(turn: Turn) -> bool:
    """Whether it is said first that something is wrong, and then what is right: "that's wrong, it was about one"."""
    said = turn.language.diary.mistaken_first.match(turn.written)
    rest = turn.as_if_said(turn.written[said.end() :], to_question=True) if said else None
    return rest is not None and tells_of_cramp(rest) and not is_under_way(rest)


def _of_open(turn: Turn, draft: EntryDraft, text: str) -> Act | None:
    """Read what is told to an entry that is read back: that there is none, how many they were, one more,
    or where by the one before.
    """
    language = turn.language
    if _is_let_go(turn, draft) or (draft.only_adds and language.diary.takes_this_out.match(text)):
        return Drop(draft)
    if how_many(turn, draft) or (len(draft.entries) > 1 and language.diary.only_one.match(text)):
        return Amend(draft)
    if turn.language.diary.nothing_more.match(text) and draft.is_complete:
        return Settle(draft) if draft.agreed else None if draft.offered or draft.unasked else AskAgain()
    names_none = _names_same_place(turn, text) and not place_before(turn)
    return Ask(replace(draft, draft=replace(draft.draft, asking=True, doubted=False))) if names_none else None


def _names_same_place(turn: Turn, text: str) -> bool:
    """Whether all that is told is that it was in the same place, and not in which."""
    return turn.language.diary.same_place.search(text) is not None and not heard(turn).says_anything


def _of_it(turn: Turn, draft: EntryDraft, text: str) -> Act | None:
    """Read what is told of a cramp that is read back or was noted, and changes nothing of it;
    and what asks what was noted.
    """
    language = turn.language
    if also_then(turn) or set(heard(turn).words) == {"circumstance"}:
        return Amend(draft)  # "oh, and I'd had three beers the night before"
    if draft == turn.settled and (of_kept := _of_what_is_kept(turn, draft, text)):
        return of_kept
    if language.diary.no_room.match(text) and not heard(turn).says_anything:
        return AskAgain("diary-no-room")
    if draft == turn.pending and (asked := _asked_of_it(turn, draft, text)) and turn.library.answer(asked):
        return Begin(asked)
    if language.diary.same_cramp.match(text):
        return AskAgain("diary-same-one")
    tells = language.diary.told_of_it.match(text) and not heard(turn).says_anything and not tells_length(turn, text)
    return AskAgain("diary-was-hard") if tells else None


def _asked_of_it(turn: Turn, draft: EntryDraft, text: str) -> str | None:
    """The answer to what is said of a cramp that is read back, and neither notes it nor lets it be."""
    if turn.language.diary.nth_time.match(text):
        return EVERY_NIGHT
    drank = DRINKING in draft.draft.entry.circumstances
    return ALCOHOL if drank and turn.language.diary.does_it_matter.match(text) else None


def _is_let_go(turn: Turn, draft: EntryDraft) -> bool:
    """Whether nothing is to be noted, and nothing is asked behind it: "actually never mind, it was nothing"."""
    text = turn.utterance.text
    asks = turn.language.questions.asks(text, after_words=1) or heard(turn).says_anything
    return draft.only_adds and refuses_note(turn) and not asks


def _of_what_is_kept(turn: Turn, draft: EntryDraft, text: str) -> Act | None:
    """Read what asks what was just noted, and what says that it was none, as "actually forget it, it was only a
    twinge"; it asks first.
    """
    if turn.language.diary.asks_what_is_noted.match(text):
        return Begin(LAST_CRAMP)
    if len(draft.entries) > 1 and _names_same_place(turn, text):
        whole = reopened(turn, draft)
        return Ask(replace(whole, draft=replace(whole.draft, asking=True)))  # "both times the same leg"
    if turn.language.diary.takes_out.search(text):  # "rub that one out, it was my toes" tells what it was instead
        puts_right = not heard(turn).words.keys().isdisjoint({"muscle", "side"})
        return Amend(draft) if puts_right else Begin(DELETE_CRAMP)
    was_none = turn.language.diary.takes_this_out.match(text) is not None or _was_none(turn)
    return Begin(DELETE_CRAMP) if was_none and turn.place.kind == DIARY else None


def _was_none(turn: Turn) -> bool:
    """Whether what was just noted is said to have been none: "actually forget it, it was only a twinge"."""
    lets_go = turn.language.diary.lets_note_go.match(turn.written) is not None
    return lets_go and "was" in turn.written.split() and not turn.asks


def also_then(turn: Turn) -> str | None:
    """On which other day the cramp in hand came, too: "the day before", of "and the day before as well";
    None where that is not told.
    """
    language = turn.language
    said = language.diary.also_then.match(turn.written) if turn.utterance.is_open else None
    is_one_more = said and (
        language.diary.same_again.search(said["also"])
        or language.diary.same_again.search(said.group())
        or language.diary.one_then.search(said.group())
    )
    return said["when"] if said and is_one_more else None


def one_more_then(turn: Turn) -> bool:
    """Whether one more cramp is told than the one in hand, by its day alone: "and the night before last"."""
    language = turn.language
    said = language.diary.one_more_then.match(turn.written) if turn.utterance.is_open else None
    again = said is not None and also_then(turn) is not None and language.diary.same_again.search(said.group())
    return said is not None and not again and turn.named("When", said["when"]) is not None


def how_many(turn: Turn, draft: EntryDraft) -> int:
    """How many cramps there were instead of the one that is read back without an hour: "no wait, two";
    zero where none is told.
    """
    single = len(draft.entries) == 1 and draft.draft.moment.is_vague and turn.utterance.is_open
    said = turn.language.diary.how_many.match(turn.written) if single else None
    return next(iter(turn.language.requests.bare_numbers(said["number"])), 0) if said else 0


def adds_one(turn: Turn) -> bool:
    """Whether one more cramp is told than the one that is in hand: "and one at five", "I had two on Tuesday",
    "log one in my foot".

    What that one may hold, as an hour that it lacks, is told of it.
    """
    draft, language = in_hand(turn), turn.language
    if draft is None or draft.draft.wish != NOTE or draft.draft.asking or not turn.utterance.is_open:
        return False
    if one_more_then(turn):
        return True
    told, is_kept = heard(turn), draft == turn.settled
    names = told.clock or not told.words.keys().isdisjoint({"muscle", "side", "when"})
    if told.words.get("when") == NOW or not names:
        return False
    if (is_kept and language.cramps.report_of(turn.utterance.text) == "note") or _is_of_another_day(turn, draft):
        return True
    said = language.diary.tells_one_more.match(
        language.sentences.written_out(language.diary.plain_times(turn.utterance.text.lower()))
    )
    if said is None or not language.sentences.denying_words.isdisjoint(turn.utterance.text.split()[:1]):
        return False
    return bool(said["surely"]) or is_kept or _is_timed(turn, draft) or (bool(said["again"]) and _has_its_hour(draft))


def _is_of_another_day(turn: Turn, draft: EntryDraft) -> bool:
    """Whether "and on Friday a little one" is told, and no cramp in hand is of that day."""
    said = turn.language.diary.joins_one.match(turn.written)
    when = bounds(heard(turn).words.get("when"), turn.local_now()) if said else None
    return when is not None and not any(when[0] <= each.at <= when[1] for each in draft.entries)


def _is_timed(turn: Turn, draft: EntryDraft) -> bool:
    """Whether what is read back was told with its time, and another time is told now."""
    first = draft.draft.moment
    return (first.is_vague or turn.now - first.at > JUST_NOW) and "when" in heard(turn).words


def _has_its_hour(draft: EntryDraft) -> bool:
    """Whether the hour of what is read back is known: "and again at five" tells no other of it."""
    return draft.draft.moment.rough is None


def _is_of_a_dose(turn: Turn) -> bool:
    """Whether what was had at an hour was taken, and no cramp: "I already had two at ten",
    once a medicine was spoken of.
    """
    told = heard(turn)
    names_a_cramp = "muscle" in told.words or "when" in told.words or "cramp" in turn.written
    return (
        turn.utterance.is_open
        and topic_of(turn.last_told) == MEDICINES
        and told.clock is not None
        and not names_a_cramp
    )


def of_somebody(turn: Turn, act: Act) -> Act | None:
    """What is done in place of noting a cramp that somebody else had, and that nobody wants noted:
    "he had one this morning".
    """
    spoken_of = turn.place.kind == DIARY or isinstance(turn.pending, DraftPending) or turn.place.is_under_way
    if act != Begin(NOTE_CRAMP) or spoken_of or not turn.utterance.text:
        return None
    text, language = turn.written, turn.language
    if _is_of_a_dose(turn):
        return AskAgain("diary-no-doses")
    wishes = language.cramps.report_of(turn.utterance.text) == "note" or not language.diary.noting_words.isdisjoint(
        text.split()
    )
    of_other = any(fact.id == HELPING for fact in turn.facts_heard.told)  # "no, it's my husband, he had one at two"
    if wishes or not (of_other or language.diary.only_mentions.match(text)):
        return None
    if isinstance(turn.pending, FollowUp | TellMore):
        return AskAgain("cramp-of-another")
    return Begin(HELP_SOMEBODY) if turn.library.answer(HELP_SOMEBODY) else AskAgain("cramp-of-another")
